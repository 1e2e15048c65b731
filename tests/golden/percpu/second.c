// SPDX-License-Identifier: LGPL-2.1-or-later
#define PERCPU __attribute__((section(".data..percpu")))
static PERCPU long local = 12;
static PERCPU char after = 13;
extern PERCPU int first;
long uses_second(void) { return local++ + after++ + first; }
