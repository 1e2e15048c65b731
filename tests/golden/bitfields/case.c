// SPDX-License-Identifier: LGPL-2.1-or-later
/* Every sort of bit-field; storage units, zero width, packed, unions, wide types. */
typedef unsigned int u32;
enum e { A, B };
struct plain { int a : 3; unsigned b : 5; int : 0; u32 c : 7; } plain;
struct packed { char a; int b : 20; long c; int d : 12; char e; } __attribute__((packed)) packed;
union in_union { int x : 5; unsigned y : 1; long z; } in_union;
struct mixed { int a : 3; unsigned b : 5; unsigned c : 17; unsigned long l : 40; char ch : 2;
	short s; } mixed;
struct sorts { _Bool flag : 1; enum e e : 2; const int k : 4; volatile u32 v : 32; int : 5;
	int after : 6; } sorts;
struct crossing { long long a : 33, b : 33, c : 33; int tail; }
	__attribute__((packed)) crossing;
struct wide { long long a : 33, b : 33; int tail; } wide;
struct full { int whole : 32; int next; } full;
