// SPDX-License-Identifier: LGPL-2.1-or-later
/* Per-CPU variables; second.c has more. */
#define PERCPU __attribute__((section(".data..percpu")))
#define DISCARD __attribute__((section(".discard.percpu")))
struct pair { int a; long b; };
struct empty {};
typedef struct pair pair_t;
PERCPU int first = 1;
static PERCPU long local = 2;
extern PERCPU struct pair *declared_before;
PERCPU struct pair *declared_before = 0;
PERCPU pair_t array[2][3] = { { { 1, 2 } } };
PERCPU volatile char qualified = 3;
PERCPU int nothing[0] = {};
PERCPU struct empty empty = {};
PERCPU void (*callback)(int) = 0;
PERCPU int __UNIQUE_ID_1 = 4;
PERCPU int __exitcall_x = 5;
PERCPU int __gendwarfksyms_ptr_x = 6;
PERCPU int __tpstrtab_x = 7;
PERCPU int __func_stack_frame_non_standard_x = 8;
DISCARD int discarded = 9;
int elsewhere = 10;
extern PERCPU int never_defined;
long uses(void)
{
	static PERCPU int in_function = 11;
	return in_function++ + local++ + (long)&never_defined;
}
