// SPDX-License-Identifier: LGPL-2.1-or-later
#define noinline __attribute__((noinline, noclone))
extern int source;
static noinline int twice(int a) { return a + source; }
static noinline int zz_last_name(int a) { return a ^ source; }
int uses_second(int a) { return twice(a) + zz_last_name(a); }
typedef unsigned int number;
int weak_and_strong(int strong_name) { return strong_name + 1; }
int other_prototype(char *strong_name) { return *strong_name; }
long other_result(int a) { return a; }
int other_qualifier(int a, char *const b) { return a + *b; }
int other_const_void(const void *a) { return a ? 3 : 4; }
int other_volatile(int *a) { return *a; }
int other_typedef(number a) { return a; }
int other_struct(struct second *a) { return a != 0; }
int more_params(int a, int b) { return a + b; }
int more_varargs(int a, ...) { return a; }
