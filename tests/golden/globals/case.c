// SPDX-License-Identifier: LGPL-2.1-or-later
/* Variables of all sections; with COMMON one of them is second.c's as well. */
struct pair { int a; long b; };
int data = 1;
int bss;
static int local = 2;
const int rodata = 3;
const char *const text = "text";
#ifdef COMMON
int common;
#endif
__thread int thread = 4;
__attribute__((section(".data..percpu"))) int percpu = 5;
struct pair array[4];
struct pair *pointer = array;
int original = 6;
extern int alias __attribute__((alias("original")));
extern int elsewhere;
int renamed __asm__("other_name") = 7;
int *uses(int number)
{
	static int in_function = 8;
	return &in_function + local++ + thread + elsewhere + alias + number;
}
