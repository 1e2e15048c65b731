/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * libbtfsmith: BTF from DWARF.
 *
 *	struct btfsmith_types *types = NULL;
 *	struct btfsmith_error *err = btfsmith_encode("vmlinux", NULL, &types);
 *	if (!err)
 *		err = btfsmith_types_write_elf(types, "vmlinux", "vmlinux.new");
 *	if (err)
 *		fprintf(stderr, "%s\n", btfsmith_error_message(err));
 *	btfsmith_error_destroy(err);
 *	btfsmith_types_destroy(types);
 *
 * Every function that can fail returns NULL for success or an error that the caller
 * destroys. Results go through trailing pointers, which stay untouched on failure. The
 * library writes to no stream, installs no handler and never exits. Objects may be used by
 * one thread at a time; different objects by different threads.
 */
#ifndef BTFSMITH_H
#define BTFSMITH_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifdef BTFSMITH_BUILDING
#define BTFSMITH_API __attribute__((visibility("default")))
#else
#define BTFSMITH_API
#endif

/** Version of the library in use, "0.1.0". */
BTFSMITH_API const char *btfsmith_version(void);

/* ---- errors ---- */

enum btfsmith_code {
	BTFSMITH_OK,
	BTFSMITH_NO_MEMORY,
	BTFSMITH_IO,          /* a system call failed; errno's text is in the message */
	BTFSMITH_NOT_ELF,     /* neither ELF nor, where that is allowed, raw BTF */
	BTFSMITH_NO_DWARF,    /* the file holds no .debug_info, or no types in it */
	BTFSMITH_BAD_DWARF,   /* the message names section and offset */
	BTFSMITH_BAD_BTF,     /* the message names section and offset or type id */
	BTFSMITH_UNSUPPORTED, /* valid input of a sort that is not handled */
	BTFSMITH_LIMIT,       /* larger or deeper than a limit of this library or of BTF */
	BTFSMITH_ARGUMENT,    /* the call itself is wrong */
};

struct btfsmith_error;

BTFSMITH_API enum btfsmith_code btfsmith_error_code(const struct btfsmith_error *err);
/** One line without newline, beginning with the file concerned. Lives as long as @p err. */
BTFSMITH_API const char *btfsmith_error_message(const struct btfsmith_error *err);
/** NULL is allowed. */
BTFSMITH_API void btfsmith_error_destroy(struct btfsmith_error *err);

/* ---- features ---- */

/* What the encoder may emit beyond the kinds that every kernel knows. */
#define BTFSMITH_FEATURE_FLOAT (UINT64_C(1) << 0)    /* BTF_KIND_FLOAT, Linux 5.13 */
#define BTFSMITH_FEATURE_ENUM64 (UINT64_C(1) << 1)   /* BTF_KIND_ENUM64, Linux 6.0 */
#define BTFSMITH_FEATURE_DECL_TAG (UINT64_C(1) << 2) /* BTF_KIND_DECL_TAG, Linux 5.16 */
#define BTFSMITH_FEATURE_TYPE_TAG (UINT64_C(1) << 3) /* BTF_KIND_TYPE_TAG, Linux 5.17 */
#define BTFSMITH_FEATURE_LAYOUT (UINT64_C(1) << 4)   /* layout section, Linux 7.1 */
#define BTFSMITH_FEATURE_FUNC (UINT64_C(1) << 5)     /* functions */
#define BTFSMITH_FEATURE_VAR (UINT64_C(1) << 6)      /* per-CPU variables */
#define BTFSMITH_FEATURE_GLOBAL_VAR (UINT64_C(1) << 7) /* variables of all sections */
/* No function whose definitions differ in their prototypes. */
#define BTFSMITH_FEATURE_CONSISTENT_FUNC (UINT64_C(1) << 8)
/* Tags on the kernel functions that .BTF_ids lists for BPF programs. */
#define BTFSMITH_FEATURE_DECL_TAG_KFUNCS (UINT64_C(1) << 9)
/* Tags that stand for any __attribute__ (kind_flag 1), Linux 6.15. */
#define BTFSMITH_FEATURE_ATTRIBUTES (UINT64_C(1) << 10)
/* Functions whose parameters the compiler changed, with those that are left. */
#define BTFSMITH_FEATURE_TRUE_SIGNATURE (UINT64_C(1) << 11)
/* Alone in btfsmith_options.features: no feature at all (0 there means the default). */
#define BTFSMITH_FEATURE_NONE (UINT64_C(1) << 63)

/**
 * Parse a comma-separated list of feature names as `--features` takes it: names, `default`,
 * `all`, `none`, and `-name` to take one away, applied from left to right to nothing.
 * A list that begins with `-name` starts from the default.
 *
 * @param[out] ret For btfsmith_options.features.
 * @return ARGUMENT: an unknown name, with the known ones in the message.
 */
BTFSMITH_API struct btfsmith_error *btfsmith_features_parse(const char *list, uint64_t *ret);

/** Name of feature number @p i, NULL past the last one. */
BTFSMITH_API const char *btfsmith_feature_name(unsigned int i);

/* ---- encoding ---- */

struct btfsmith_progress {
	uint64_t bytes_done; /* of .debug_info */
	uint64_t bytes_total;
};

/* One sort of oddity in the input, reported once with a count, after the run. */
struct btfsmith_diag {
	const char *reason; /* "atomic type", a short noun phrase */
	const char *action; /* what was done: "mapped to its base type", "left out" */
	uint64_t count;
	/* Of the first one in input order, in its section; both UINT64_MAX: not known. */
	uint64_t unit_offset;
	uint64_t die_offset;
};

struct btfsmith_options {
	size_t size;       /* sizeof(struct btfsmith_options) */
	uint64_t features; /* BTFSMITH_FEATURE_*; 0: what Linux 6.12 accepts */
	unsigned int jobs; /* worker threads; 0: as many as usable CPUs */
	unsigned int reserved;
	/* Called from one thread at a time, not more than a few times a second; may be NULL. */
	void (*progress)(void *arg, const struct btfsmith_progress *progress);
	/* Called from the calling thread before btfsmith_encode() returns; may be NULL. */
	void (*diag)(void *arg, const struct btfsmith_diag *diag);
	void *arg;
	/*
	 * Which units are read, by DW_AT_language: comma-separated names as `--lang` takes them.
	 * NULL: all, and none; units in Rust never are.
	 */
	const char *languages;
	const char *languages_excluded;
	/* Units whose name begins with this are not read; may be NULL. */
	const char *unit_prefix_excluded;
	/* Every name that begins with this is cut to it; may be NULL. */
	const char *name_prefix_cut;
	/* Raw BTF, or ELF with .BTF, whose types the result is to extend: split BTF; may be NULL. */
	const char *base;
	/* A kernel function that .BTF_ids lists and that cannot be encoded is an error. */
	unsigned int require_kfuncs;
	unsigned int reserved2;
	/* Called for each such function, with one line of text, before the function returns. */
	void (*warn)(void *arg, const char *message);
};

/* A set of BTF types with ids, made by encoding or read from a file. Immutable. */
struct btfsmith_types;

struct btfsmith_stats {
	size_t size; /* set by the caller: sizeof(struct btfsmith_stats) */
	uint64_t units;
	uint64_t dies;
	uint64_t types_in;  /* type DIEs */
	uint64_t types_out; /* BTF types without void */
	uint64_t bytes;     /* of the raw BTF */
};

/**
 * Read the DWARF of the ELF file @p path and make BTF of its types.
 *
 * @param options NULL: all defaults. An unknown non-zero tail is an ARGUMENT error.
 * @param[out] ret To be destroyed by the caller.
 * @return IO, NOT_ELF, NO_DWARF, BAD_DWARF, UNSUPPORTED, LIMIT, ARGUMENT, NO_MEMORY.
 */
BTFSMITH_API struct btfsmith_error *btfsmith_encode(const char *path,
						    const struct btfsmith_options *options,
						    struct btfsmith_types **ret);

/**
 * Read BTF from a raw BTF file of either byte order or from the section .BTF of an ELF file.
 *
 * @return IO, NOT_ELF, BAD_BTF, LIMIT, NO_MEMORY.
 */
BTFSMITH_API struct btfsmith_error *btfsmith_read(const char *path,
						  struct btfsmith_types **ret);

/**
 * The same of split BTF, which extends that of @p base: the result is what @p path has itself,
 * with the ids that follow those of the base.
 */
BTFSMITH_API struct btfsmith_error *btfsmith_read_split(const char *path, const char *base,
							struct btfsmith_types **ret);

/** NULL is allowed. */
BTFSMITH_API void btfsmith_types_destroy(struct btfsmith_types *types);

BTFSMITH_API struct btfsmith_error *btfsmith_types_stats(const struct btfsmith_types *types,
							 struct btfsmith_stats *stats);

/** The raw BTF; borrowed until @p types is destroyed. */
BTFSMITH_API const void *btfsmith_types_data(const struct btfsmith_types *types, size_t *size);

/**
 * Print the types as `bpftool btf dump file FILE format raw` does.
 *
 * @param write Gets chunks of text in order; a non-zero result stops and is an IO error.
 */
BTFSMITH_API struct btfsmith_error *
btfsmith_types_print(const struct btfsmith_types *types,
		     int (*write)(void *arg, const char *text, size_t len), void *arg);

/** Write the raw BTF to the file @p path, replacing it atomically; "-": standard output. */
BTFSMITH_API struct btfsmith_error *
btfsmith_types_write_raw(const struct btfsmith_types *types, const char *path);

/**
 * Write a copy of the ELF file @p in whose section .BTF holds the types to @p out, which is
 * replaced atomically; both may be the same. Everything else in the file keeps its meaning:
 * section contents, symbols, relocations, segments, alignment, mode bits. A .BTF that a linker
 * gave a place in memory keeps its size, which NUL bytes after the last string fill.
 *
 * @return IO, NOT_ELF, UNSUPPORTED: an allocated .BTF is too small for the new one; LIMIT: it
 * is so large that the string section cannot fill it, which may have 16 MiB.
 */
BTFSMITH_API struct btfsmith_error *
btfsmith_types_write_elf(const struct btfsmith_types *types, const char *in, const char *out);

/**
 * Take the sections .BTF and .BTF.base out of the ELF file @p path, which is replaced
 * atomically, so that nobody takes them for what the file's DWARF says now. Without such
 * sections the file is not touched.
 *
 * @return IO, NOT_ELF, UNSUPPORTED: a section that no encoder has added, since it has a place in
 * memory or relocations.
 */
BTFSMITH_API struct btfsmith_error *btfsmith_elf_remove(const char *path);

#ifdef __cplusplus
}
#endif

#endif
