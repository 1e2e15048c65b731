// SPDX-License-Identifier: LGPL-2.1-or-later
/* Names with several definitions; second.c has the others. */
#define noinline __attribute__((noinline, noclone))
int source;
static noinline int twice(int a) { return a * source; }
static noinline int zz_last_name(int a) { return a - source; }
int uses_twice(int a) { return twice(a) + zz_last_name(a); }
__attribute__((weak)) int weak_and_strong(int weak_name) { return weak_name; }
__attribute__((weak)) int other_prototype(int weak_name) { return weak_name; }
__attribute__((weak)) int other_result(int a) { return a; }
__attribute__((weak)) int other_qualifier(const int a, const char *b) { return a + *b; }
__attribute__((weak)) int other_const_void(void *a) { return a ? 3 : 4; }
__attribute__((weak)) int other_volatile(volatile int *a) { return *a; }
__attribute__((weak)) int other_typedef(unsigned int a) { return a; }
__attribute__((weak)) int other_struct(struct first *a) { return a != 0; }
__attribute__((weak)) int more_params(int a) { return a; }
__attribute__((weak)) int more_varargs(int a) { return a; }
__attribute__((weak)) int only_weak(int a) { return a; }
/* Inlined everywhere; assembler has another function of its name. */
static inline __attribute__((always_inline)) int abstract_only(int a) { return a * 5; }
int uses_abstract(int a) { return abstract_only(a); }
__asm__(".text; .type abstract_only, %function; abstract_only: .byte 0; .size abstract_only, 1");
