// SPDX-License-Identifier: LGPL-2.1-or-later
/* Sizes and signs of enumerations, 64-bit values, an anonymous one. */
enum plain { A, B = 5 } plain;
enum negative { N = -1, P = 5 } negative;
enum __attribute__((packed)) byte { BYTE = 200 } byte;
enum __attribute__((packed)) half { HALF = 0xfff0 } half;
enum wide { W = 0x1ffffffff } wide;
enum wide_negative { M = -1, X = 0x1ffffffff } wide_negative;
enum large { TOP = 0xffffffffu } large;
enum { ANONYMOUS = 7 } anonymous;
typedef enum { IN_TYPEDEF = 8 } in_typedef;
in_typedef user;
