// SPDX-License-Identifier: LGPL-2.1-or-later
/* Base types. */
_Bool b; char c; signed char sc; unsigned char uc; short s; unsigned short us; int i; unsigned u;
long l; unsigned long ul; long long ll; unsigned long long ull; __int128 i128;
unsigned __int128 u128; float f; double d; long double ld;
