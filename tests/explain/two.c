// SPDX-License-Identifier: LGPL-2.1-or-later
/* The second unit: see one.c. */
struct point {
	int x, z;
	union {
		long whole;
		char part[8];
	};
};
struct other {
	struct point inner;
};
typedef int number_t;

#define noinline __attribute__((noinline))

volatile int sink;

static noinline int twice(int a)
{
	sink = a;
	return a + 2;
}

int unlike(struct other *other, int a)
{
	return other->inner.z + twice(a);
}

void in_assembler(void);

int use_two(struct other *other, number_t a)
{
	in_assembler();
	return unlike(other, a);
}
asm(".globl in_assembler\n.type in_assembler, @function\nin_assembler: ret\n.size in_assembler, . - in_assembler");
