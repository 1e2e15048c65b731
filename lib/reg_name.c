// SPDX-License-Identifier: LGPL-2.1-or-later
#include "reg_name.h"

#include <elf.h>
#include <stdio.h>

// Registers in a row whose names end in numbers in a row; with only one, the name is whole.
struct reg_range {
	unsigned int machine;
	int first;
	int last;
	const char *name;
	int first_number;
};

// The first that fits counts.
static const struct reg_range ranges[] = {
	{ EM_X86_64, 0, 0, "%rax", 0 },  { EM_X86_64, 1, 1, "%rdx", 0 },
	{ EM_X86_64, 2, 2, "%rcx", 0 },  { EM_X86_64, 3, 3, "%rbx", 0 },
	{ EM_X86_64, 4, 4, "%rsi", 0 },  { EM_X86_64, 5, 5, "%rdi", 0 },
	{ EM_X86_64, 6, 6, "%rbp", 0 },  { EM_X86_64, 7, 7, "%rsp", 0 },
	{ EM_X86_64, 8, 15, "%r", 8 },   { EM_X86_64, 17, 32, "%xmm", 0 },
	{ EM_AARCH64, 31, 31, "sp", 0 }, { EM_AARCH64, 0, 30, "x", 0 },
	{ EM_AARCH64, 64, 95, "v", 0 },  { EM_S390, 0, 15, "%r", 0 },
	{ EM_S390, 16, 16, "%f0", 0 },   { EM_S390, 17, 17, "%f2", 0 },
	{ EM_S390, 18, 18, "%f4", 0 },   { EM_S390, 19, 19, "%f6", 0 },
	{ EM_ARM, 13, 13, "sp", 0 },     { EM_ARM, 14, 14, "lr", 0 },
	{ EM_ARM, 15, 15, "pc", 0 },     { EM_ARM, 0, 12, "r", 0 },
	{ EM_ARM, 256, 287, "d", 0 },
};

void reg_name(unsigned int machine, int reg, char ret[static REG_NAME_BYTES])
{
	for (size_t i = 0; i < ARRAY_SIZE(ranges); i++) {
		const struct reg_range *range = &ranges[i];
		if (range->machine != machine || reg < range->first || reg > range->last)
			continue;
		if (range->first == range->last)
			(void)snprintf(ret, REG_NAME_BYTES, "%s", range->name);
		else
			(void)snprintf(ret, REG_NAME_BYTES, "%s%d", range->name,
				       range->first_number + reg - range->first);
		return;
	}
	(void)snprintf(ret, REG_NAME_BYTES, "register %d", reg);
}
