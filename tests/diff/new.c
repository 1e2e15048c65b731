// SPDX-License-Identifier: LGPL-2.1-or-later
struct fresh { int x; };
struct grown { int first; char room[12]; int a, b, c; union { int x; unsigned y; int z[2]; } u; int last; };
struct same { struct grown *pointer; struct grown inside; };
struct bits { unsigned one : 2, two : 5; };
struct reordered { int b; int a; };
struct renamed { int is; };
union either { char c; int i; };
enum color { RED, YELLOW, GREEN, BLUE };
enum level { LOW = -2, HIGH = 1 };
enum { FIRST, SECOND, THIRD };
typedef char number;
typedef struct { int in; int more; } nameless;
int call(struct same *s, number n, int by) { return s->inside.a + n + by; }
__attribute__((used)) struct fresh *fresh_func(void) { return 0; }
int main(void)
{
	struct bits bits = { 1, 2 };
	union either either = { FIRST };
	enum color color = RED;
	enum level level = LOW;
	nameless n = { 0, 0 };
	struct renamed r = { 1 };
	struct reordered o = { 1, 2 };
	struct same s = { 0 };
	return bits.one + either.i + color + level + n.in + r.is + o.a + call(&s, 1, 2);
}
