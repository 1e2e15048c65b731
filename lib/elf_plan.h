// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Where new contents of sections go in a copy of an ELF file (see elf_write.c). A plan only:
 * nothing is written, and the file stays as it is.
 */
#ifndef BTFSMITH_ELF_PLAN_H
#define BTFSMITH_ELF_PLAN_H

#include "elf_image.h"
#include "elf_write.h"

enum {
	// Between two things that are cut off there may be this much padding, of zeros.
	ELF_MAX_PADDING = 16,
};

/* What becomes of one struct elf_new_section. */
struct elf_placement {
	const struct elf_new_section *section;
	size_t index;         /* in the new section header table */
	bool is_new;          /* no section of that name before */
	bool is_fixed;        /* loaded into memory at its place */
	bool is_moved;        /* contents appended, else overwritten at header.offset */
	bool is_removed;      /* nothing but an unused header is left */
	uint64_t room;        /* bytes at header.offset */
	uint64_t name;        /* in the name table */
	struct elf_range old; /* the old contents, empty if there are none */
};

struct elf_plan {
	const struct elf_image *image;
	unsigned char *shdrs; /* of the copy; headers are changed here and nowhere else */
	uint64_t num_shdrs;
	char *new_names; /* NULL: nothing added */
	uint64_t new_names_size;
	struct elf_placement *placements;
	size_t num_placements;
	uint64_t copied; /* the file's first bytes, which are kept */
	bool is_names_moved;
	bool is_table_moved;
};

/**
 * Find or add a header for each of @p sections that has data, or is there to be taken out.
 *
 * @param plan Its image is read, the rest 0. In any case the caller deinits it.
 * @return UNSUPPORTED: as elf_write_sections().
 */
must_check struct btfsmith_error *elf_plan_choose(struct elf_plan *plan,
						    const struct elf_new_section *sections,
						    size_t num);

/**
 * Decide what is overwritten, what moves to the end and where the end is, for what was chosen.
 *
 * @return UNSUPPORTED: as elf_write_sections(); NOT_ELF: something reaches into the signature.
 */
must_check struct btfsmith_error *elf_plan_place(struct elf_plan *plan);

void elf_plan_deinit(struct elf_plan *plan);

/** Header @p index of the copy. */
struct section_header elf_plan_section(const struct elf_plan *plan, uint64_t index);

void elf_plan_set_section(struct elf_plan *plan, uint64_t index,
			    const struct section_header *h);

/** What the contents of @p section have to be aligned to, a power of 2. */
uint64_t elf_plan_align(const struct elf_new_section *section);

#endif
