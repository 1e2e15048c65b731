// SPDX-License-Identifier: LGPL-2.1-or-later
/* Functions with symbols of their own: prototypes, names, and which of them are there at all. */
#define noinline __attribute__((noinline, noclone))
#define LONG(name) name##_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1
struct pair { int a; long b; };
enum colour { RED };
int source;
int plain(int a, struct pair *pair) { return a + pair->a; }
static noinline long local(long number) { return number * source; }
long uses_local(long n) { return local(n) + local(n + 1); }
void none(void) { source = 1; }
void unknown() { source = 2; }
int old(a, b) int a; char *b; { return a + *b; }
int varargs(const char *format, ...) { return *format; }
int unnamed(int, int second) { return second; }
int renamed(int a) __asm__("other_name");
int renamed(int a) { return a + source; }
int aliased(int a) { return a - source; }
int alias(int a) __attribute__((alias("aliased")));
int declared(int a);
int weak(int a) __attribute__((weak));
int weak(int a) { return declared(a); }
static inline __attribute__((always_inline)) int gone(int a) { return a * 3; }
int uses_gone(int a) { return gone(a); }
int LONG(function)(int LONG(parameter)) { return LONG(parameter); }
int takes(int (*compare)(const void *, const void *), enum colour colour, _Bool flag,
	  const struct pair *const *pairs)
{
	return compare(pairs, &colour) + flag;
}
struct pair returns_struct(int a) { return (struct pair){ a, source }; }
int takes_struct(struct pair pair, int b) { return pair.a + b; }
int takes_union(union { long a, b; } value, int b) { return value.a + b; }
int takes_double(double number, int b) { return number + b; }
int many(int a, int b, int c, int d, int e, int f, int g, int h, int i)
{
	return a + b + c + d + e + f + g + h + i + source;
}
#ifndef __clang__
int uses_nested(int a)
{
	noinline int nested(int b) { return a + b + source; }
	return nested(1) + nested(a);
}
#endif
