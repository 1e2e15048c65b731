// SPDX-License-Identifier: LGPL-2.1-or-later
/* Prototypes: variable arguments, none, unknown, names, nested. */
typedef int (*variable)(int, ...);
variable a;
int (*unprototyped)();
int (*none)(void);
typedef void handler(int number, const char *name);
handler *h;
handler *(*returns)(handler *old, int (*compare)(const void *, const void *));
struct operations { long (*read)(struct operations *, char *, unsigned long);
	handler *handle[2]; } operations;
