// SPDX-License-Identifier: LGPL-2.1-or-later
/* For machines of which it is not known which registers pass parameters. */
int none(void) { return 1; }
int one(int a) { return a; }
int two(int a, const char *b) { return a + *b; }
int numbers(double a, float b, long c) { return a + b + c; }
int varargs(const char *format, ...) { return *format; }
