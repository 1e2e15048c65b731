// SPDX-License-Identifier: LGPL-2.1-or-later
/* What gcc -O2 makes of functions, one of each sort; two.c has other definitions of some. */
struct point {
	int x, y;
	union {
		long whole;
		char part[8];
	};
};
struct other;
enum colour { RED, GREEN = 5 };
typedef int number_t;
typedef int (*callback_t)(struct point *point, const char *why);

#define noinline __attribute__((noinline))
#define percpu __attribute__((section(".data..percpu")))

extern volatile int sink;
extern int elsewhere(struct other *other, enum colour colour);

number_t here = 1;
percpu struct point counter = { .x = 1 };
static percpu number_t small = 2;
extern percpu int far_counter;

/* in BTF */
int plain(const struct point *point, number_t by, callback_t callback, ...)
{
	return point->x + by + callback(0, "why") + far_counter;
}

/* inlined everywhere */
static inline int only_inlined(int a, struct other *other)
{
	return a + elsewhere(other, GREEN);
}

/* several functions */
static noinline int twice(int a)
{
	sink = a;
	return a + 1;
}

/* gcc takes the second parameter away */
static noinline int lost(int a, int b)
{
	sink += a;
	return a * a + sink;
}

/* and the first one, so that the second takes its place */
static noinline int moved(int unused, int a, struct point *by)
{
	sink += a + by->x;
	return a * a + sink;
}

/* here it is inlined, in two.c it takes something else */
static inline int unlike(struct point *point)
{
	return point->y;
}

/* a function with a cold piece */
int pieces(int a)
{
	if (__builtin_expect(a == 3, 0)) {
		sink = a;
		__builtin_abort();
	}
	return a;
}

int use(struct point *point, struct other *other)
{
	return twice(1) + lost(point->x, 3) + lost(point->y, 4) + moved(1, point->x, point) +
	       moved(2, point->y, point) + unlike(point) + only_inlined(here, other) + small;
}
