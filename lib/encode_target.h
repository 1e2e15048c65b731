// SPDX-License-Identifier: LGPL-2.1-or-later
/* The kernel that what is encoded is for: features that it does not know, and lowering. */
#ifndef BTFSMITH_ENCODE_TARGET_H
#define BTFSMITH_ENCODE_TARGET_H

#include "elf_file.h"
#include "target_kernel.h"
#include "type_list.h"

struct encode_target {
	bool is_set;
	bool is_kernels; /* the file is a kernel */
	struct target_kernel kernel;
	uint64_t left_out; /* features that were asked for */
};

/**
 * @param file The file that is to have the types.
 * @param release As btfsmith_options.target_kernel has it; NULL: none is set.
 * @param has_base ENUM64 then is one of the features that are taken out, not lowered: a base that
 *	has none was made so, and what it has is to be told.
 * @param[in,out] features Those that the kernel does not know are taken out.
 * @return ARGUMENT, UNSUPPORTED: as target_kernel_parse(), or the file names no kernel; as
 * kernel_release_of_module(). NO_MEMORY.
 */
must_check struct btfsmith_error *encode_target_init(struct encode_target *target,
						     struct elf_file *file,
						     const char *release, bool has_base,
						     uint64_t *features);

/** As target_kernel_parse(); "auto" and NULL are fine. */
must_check struct btfsmith_error *encode_target_check(const char *release);

/**
 * Lower @p list, and say so.
 *
 * @param note As in btfsmith_options; may be NULL.
 */
must_check struct btfsmith_error *
encode_target_lower(const struct encode_target *target, const char *path,
		    struct type_list *list, void (*note)(void *arg, const char *message),
		    void *arg);

/** Of a release in words: "auto" is that of @p file. As encode_target_init(). */
must_check struct btfsmith_error *encode_target_find(struct elf_file *file, const char *release,
						     struct target_kernel *ret,
						     bool *is_kernels_ret);

#endif
