// SPDX-License-Identifier: LGPL-2.1-or-later
#define IN(name) __attribute__((noinline, noclone, section(".text." #name)))
extern int source;
static IN(x) int same_offset(int a) { return a + source; }
IN(y) static long filler(long a) { return a * source; }
IN(y) static int same_prototype_apart(int a) { return a ^ source; }
int uses_second(int a) { return same_offset(a) + same_prototype_apart(a) + filler(a); }
IN(z) int weak_and_strong(int strong_name) { return strong_name + 1; }
