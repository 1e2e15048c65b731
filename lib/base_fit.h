// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Can a base be the one that a file's BTF is to extend? The BTF of a module goes with the kernel
 * that it was built for: with another one, its ids would stand for other types.
 *
 * What is compared is what both sides say: the machine, byte order and size of pointers; the
 * release of the kernel; and the size of `struct module`, of which each module holds one. That
 * one speaks also for raw BTF, and for a kernel of the same release in another configuration.
 * Where one side says nothing it fits.
 */
#ifndef BTFSMITH_BASE_FIT_H
#define BTFSMITH_BASE_FIT_H

#include <sys/stat.h>

#include "elf_file.h"
#include "type_list.h"
#include "types_file.h"

/* What a base says of itself. */
struct base_facts {
	const char *path; /* borrowed */
	dev_t dev;
	ino_t ino;
	char *release;        /* heap; NULL: not known */
	unsigned int machine; /* e_machine; 0: not known */
	bool is_big_endian;
	uint32_t pointer_bytes;     /* 0: not known */
	vec(uint32_t) module_bytes; /* of each `struct module` */
};

/**
 * @param path As in messages; borrowed by @p facts.
 * @param file Where the base was read from.
 * @param list Its types.
 * @param[out] facts To be deinitialised whatever the result.
 */
must_check struct btfsmith_error *base_facts_init(struct base_facts *facts, const char *path,
						  const struct types_file *file,
						  const struct type_list *list);
void base_facts_deinit(struct base_facts *facts);

/**
 * Compare the two.
 *
 * @param allows_other_kernel The release, `struct module` and whether @p file is a kernel itself
 * do not matter. The machine always does.
 * @return BAD_BTF: what cannot be at all; BASE_MISMATCH: it is of another kernel.
 */
must_check struct btfsmith_error *base_fit(const struct base_facts *facts,
					   struct elf_file *file, bool allows_other_kernel);

/** Is @p file a module that says it is for the kernel @p release, which the base is of? */
must_check struct btfsmith_error *base_fit_release(const struct base_facts *facts,
						   struct elf_file *file,
						   const char *release);

/** As base_fit() for raw BTF: only what the running kernel shows in /sys says which kernel it is of. */
must_check struct btfsmith_error *base_fit_raw(const struct base_facts *facts,
					       const char *path, bool allows_other_kernel);

/**
 * Could the BTF of @p file have been made over the base that it was read with, by what its names
 * and ids mean there?
 *
 * @param list As btf_read_split() gives it.
 * @return BASE_MISMATCH: no; NO_MEMORY.
 */
must_check struct btfsmith_error *base_fit_types(const struct types_file *file,
						 const char *base_path,
						 const struct type_list *list);

/** Say of @p err, which btf_read() gave for a base, if it is that the base is split BTF. */
must_check struct btfsmith_error *base_read_error(struct btfsmith_error *err,
						  const char *where);

#endif
