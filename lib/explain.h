// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Explanations in the making: what explain.c has for the files that tell of functions, types,
 * variables and of all at once.
 */
#ifndef BTFSMITH_EXPLAIN_H
#define BTFSMITH_EXPLAIN_H

#include "arena.h"
#include "encode.h"
#include "strbuf.h"

struct ftrace_table;
struct kfunc_flags;

enum {
	EXPLAIN_MAX_DEFINITIONS = 1000, /* of one name */
	EXPLAIN_MAX_SOURCES = 5,        /* of one definition, and declarations */
	EXPLAIN_MAX_TRACED = 64,        /* symbols of one name that are looked for with ftrace */
};

/* One of the names asked for. */
struct explain_subject {
	struct btfsmith_subject *subject;
	const struct btfsmith_symbol *
		*last_symbol; /* where the next one goes; likewise: */
	const struct btfsmith_variable **last_variable;
	const struct btfsmith_named_type **last_type;
	uint32_t name; /* in explain.asked: of functions and variables, or ASKED_NOT */
	uint32_t type_name; /* of types */
	const char *kind;   /* only types of that class (decl_class()); NULL: any */
};

struct explain_unit {
	const char *name; /* NULL: not asked for yet */
	bool is_assembler;
};

struct explain {
	const struct encode_view *view; /* only while types are looked at */
	struct btfsmith_explanation *result;
	struct arena *arena;       /* the result's */
	const struct asked *asked; /* NULL: no names */
	struct explain_subject *subjects;
	size_t num_subjects;
	struct explain_unit *units; /* the file's, those that were asked for */
	const struct kfunc_flags *kfunc_flags; /* while functions are told of; likewise: */
	const struct ftrace_table *ftrace;
	struct strbuf text;      /* scratch */
	const struct btfsmith_tally **last_tally;
	void (*progress)(void *arg, const struct btfsmith_progress *progress);
	void *progress_arg;
};

// ---- explain.c ----

/** Zeroed and kept as long as the result; NULL: out of memory. */
must_check void *explain_alloc(struct explain *explain, size_t size);
#define explain_new(explain, type) ((type *)explain_alloc(explain, sizeof(type)))

/** A copy that is kept as long as the result; NULL: out of memory. */
must_check const char *explain_copy(struct explain *explain, const char *text);

/** What is in explain->text, which is then empty; NULL: out of memory. */
must_check const char *explain_take_text(struct explain *explain);

/** "EMITTED" as "emitted"; NULL: out of memory. */
must_check const char *explain_verdict(struct explain *explain, enum verdict verdict);

/** The unit of the file in which the graph's DIE at @p die is; @p unit as units are counted. */
uint32_t explain_unit_of(const struct explain *explain, uint32_t unit, uint32_t die);

/**
 * Make a place.
 *
 * @param unit Of the file.
 * @param die_offset In the section, or UINT64_MAX.
 */
must_check struct btfsmith_error *explain_source(struct explain *explain, uint32_t unit,
						 uint64_t die_offset,
						 struct btfsmith_source **ret);

/** The same of a DIE, as candidates have its unit and offset. */
must_check struct btfsmith_error *explain_die(struct explain *explain, uint32_t unit,
					      uint32_t die, struct btfsmith_source **ret);

/* Where something is, for people: by the section in an object file, which has no addresses. */
struct explain_place {
	const char *section; /* the file's; "": none */
	uint64_t address;
	bool is_offset; /* in the section */
};

/** @param section Its number; one that there is not: none. */
struct explain_place
explain_place_in(const struct explain *explain, uint32_t section, uint64_t address);

/** The same of an address of which the section is not known. */
struct explain_place explain_place_at(const struct explain *explain, uint64_t address);

/* Lists are made front to back; what is made is not changed by those who get it. */
#define explain_append(last, made) (*(last) = (made), (last) = &(made)->next)

/** Is the name, raw or canonical, one of explain->asked? Its number, or ASKED_NOT. */
uint32_t explain_find(const struct explain *explain, uint32_t name);

// ---- the others ----

must_check struct btfsmith_error *explain_symbols(struct explain *explain);
must_check struct btfsmith_error *explain_funcs(struct explain *explain);
must_check struct btfsmith_error *explain_vars(struct explain *explain);
must_check struct btfsmith_error *explain_types(struct explain *explain);
must_check struct btfsmith_error *explain_tallies(struct explain *explain);

// ---- explain_difference.c ----

/**
 * The first thing in which two definitions of a type, or two prototypes, are not the same.
 *
 * @param[out] ret NULL: they are.
 */
must_check struct btfsmith_error *explain_difference(struct explain *explain,
						     uint32_t first, uint32_t second,
						     struct btfsmith_difference **ret);

#endif
