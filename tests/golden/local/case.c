// SPDX-License-Identifier: LGPL-2.1-or-later
/* Types declared inside functions and blocks, two of one name. */
int f(int x)
{
	struct local { int a; } one = { x };
	typedef struct local local_t;
	local_t *p = &one;
	{
		struct local { long b; } two = { x };
		enum inner { Q = 4 } e = Q;
		return p->a + (int)two.b + e;
	}
}
static inline int g(void) { union in_inline { int a; char b; } u = { 1 }; return u.b; }
int h(void) { return g(); }
