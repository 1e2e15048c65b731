// SPDX-License-Identifier: LGPL-2.1-or-later
/* Anonymous members, empty structs, unions, qualifiers, references in a circle. */
struct E {};
struct H { struct E e; int x; } h;
struct outer {
	struct { int a; union { int b; struct { char c; } __attribute__((packed)); }; };
	struct { long named_inner; } named;
	union { struct outer *self; const struct outer *const volatile cv; };
} __attribute__((aligned(64))) outer;
struct first { struct second *s; } first;
struct second { struct first *f; const void *v; volatile int *restrict r; } second;
typedef struct { int n; } anonymous_t;
anonymous_t *pointer;
typedef const anonymous_t *const chain_t;
chain_t chain;
