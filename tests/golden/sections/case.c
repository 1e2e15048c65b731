// SPDX-License-Identifier: LGPL-2.1-or-later
/* An object file: functions of several sections at the same offset; second.c has the others. */
#define IN(name) __attribute__((noinline, noclone, section(".text." #name)))
int source;
static IN(a) int same_offset(int a) { return a * source; }
static IN(b) int same_prototype_apart(int a) { return a - source; }
int uses(int a) { return same_offset(a) + same_prototype_apart(a); }
__attribute__((weak)) IN(c) int weak_and_strong(int weak_name) { return weak_name; }
IN(d) int only_here(int a) { return a; }
