// SPDX-License-Identifier: LGPL-2.1-or-later
/* Structs by value behind more parameters than registers pass. */
#define BEFORE long a, long b, long c, long d, long e, long f, long g, long h
struct packed { char c; int i; } __attribute__((packed));
struct tail { long l; char c; } __attribute__((packed));
struct bytes { char a, b, c; } __attribute__((packed));
struct whole { int c, i; };
typedef struct packed packed_t;
typedef struct { char c; int i; } __attribute__((packed)) unnamed_t;
long direct(BEFORE, struct packed s) { return a + s.i; }
long with_tail(BEFORE, struct tail s) { return a + s.c; }
long with_bytes(BEFORE, struct bytes s) { return a + s.c; }
long by_typedef(BEFORE, packed_t s) { return a + s.i; }
long by_const(BEFORE, const struct packed s) { return a + s.i; }
long without_name(BEFORE, unnamed_t s) { return a + s.i; }
long not_packed(BEFORE, struct whole s) { return a + s.i; }
long by_pointer(BEFORE, struct packed *s) { return a + s->i; }
long first(struct packed s, BEFORE) { return a + h + s.i; }
long few(long a, struct packed s) { return a + s.i; }
