// SPDX-License-Identifier: LGPL-2.1-or-later
/* What becomes of functions whose parameters the compiler takes away, replaces or splits. */
#define noinline __attribute__((noinline))
struct two { long first; long second; };
long sink;
static noinline long unused_param(long used, long unused, long third) { return used * sink + third; }
static noinline long constant_param(long a, long constant) { return a * sink + constant; }
static noinline long by_reference(const struct two *two, long b) { return two->second * b + sink; }
static noinline long by_value(struct two two, long b) { return two.second * b + sink; }
static noinline void unused_result_param(int unused, long *out) { *out = sink; }
static noinline long kept(long a, long b) { return a * b + sink; }
long uses(long a, struct two *two)
{
	unused_result_param(a, &two->first);
	return unused_param(a, 1, 2) + unused_param(a, 2, 3) + constant_param(a, 7) +
	       constant_param(a + 1, 7) + by_reference(two, a) + by_reference(two + 1, a) +
	       by_value(*two, a) + by_value(two[1], a) + kept(a, 3) + kept(4, a);
}
/* Called from elsewhere too, so that the function stays beside its clone. */
noinline long both(long a, long constant)
{
	long sum = 0;
	for (long i = 0; i < a; i++)
		sum += constant ? sink * i : sink / (i + 1);
	return sum;
}
long uses_both(long a) { return both(a, 0) + both(a + 1, 0); }
