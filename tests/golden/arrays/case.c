// SPDX-License-Identifier: LGPL-2.1-or-later
/* Dimensions, zero length, flexible, of typedefs, of pointers, const; vectors. */
char three[3][4][5];
typedef char c4[4];
c4 of_typedef[2];
char zero[0];
const char of_const[7];
unsigned long *of_pointer[2][3];
extern char unknown[];
char *use(void) { return unknown; }
typedef int vector __attribute__((vector_size(16)));
vector v;
struct flexible { int n; struct { short a, b; } items[]; } *flexible;
struct ends { int n; char tail[0]; } ends;
