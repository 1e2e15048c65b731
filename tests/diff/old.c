// SPDX-License-Identifier: LGPL-2.1-or-later
// Types that new.c has, too, with changes. Pointers and what depends on a machine are left out.
struct grown { int first; char room[8]; int a, b, c; union { int x; char y; } u; int last; };
struct same { struct grown *pointer; struct grown inside; };
struct bits { unsigned one : 3, two : 5; };
struct gone { int x; };
struct reordered { int a; int b; };
struct renamed { int was; };
union either { int i; char c; };
enum color { RED, GREEN, BLUE };
enum level { LOW = -1, HIGH = 1 };
enum { FIRST, SECOND };
typedef int number;
typedef struct { int in; } nameless;
int call(struct same *s, number n) { return s->inside.a + n; }
static __attribute__((used)) void gone_func(struct gone *g) { g->x = 0; }
int main(void)
{
	struct bits bits = { 1, 2 };
	union either either = { FIRST };
	enum color color = RED;
	enum level level = LOW;
	nameless n = { 0 };
	struct renamed r = { 1 };
	struct reordered o = { 1, 2 };
	struct same s = { 0 };
	return bits.one + either.i + color + level + n.in + r.was + o.a + call(&s, 1);
}
