// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What the kernel says of BTF: nothing, or an error number for the first thing that it does not
 * like, which is told here together with what it concerns.
 */
#ifndef BTFSMITH_KERNEL_VERDICT_H
#define BTFSMITH_KERNEL_VERDICT_H

#include "kernel_types.h"

/* Numbers of Linux, whatever the machine is that this runs on. */
enum kernel_error {
	KERNEL_ACCEPTS = 0,
	KERNEL_ENOENT = 2,
	KERNEL_E2BIG = 7,
	KERNEL_EFAULT = 14,
	KERNEL_EEXIST = 17,
	KERNEL_EINVAL = 22,
	KERNEL_ELOOP = 40,
	KERNEL_ENOTSUPP = 524, /* "not EOPNOTSUPP": the kernel's own, which programs get to see */
};

enum { KERNEL_NO_ITEM = -1 };

struct kernel_verdict {
	enum kernel_error error;
	uint32_t id;     /* of the type that is refused; 0: none, it is not about a type */
	enum kind kind;  /* of that type; not a known kind if it says another one */
	uint32_t name;   /* of that type, maybe out of range */
	int64_t item;    /* number of its member, enumerator, parameter or variable, or KERNEL_NO_ITEM */
	uint32_t item_name;
	bool needs_structs; /* it rests on a kernel without any struct that a kptr asks for */
	char rule[200];  /* "bit offset 63 is below that of the member before, 64" */
};

/** "EINVAL" */
const char *kernel_error_name(enum kernel_error error);

#endif
