// SPDX-License-Identifier: LGPL-2.1-or-later
int common;
int elsewhere = 9;
int *uses_common(void) { return &common + elsewhere; }
