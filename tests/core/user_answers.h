/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What user.bpf.c finds out about a program, for both sides. */
#ifndef CORE_USER_ANSWERS_H
#define CORE_USER_ANSWERS_H

struct user_layout {
	unsigned long long id, port, zip, city, size, state;
	unsigned long long request_bytes, address_bytes, busy, has_gone;
};

struct user_values {
	unsigned long long is_seen;
	unsigned long long id, kind, urgent, port, zip, size, state;
	long long delta;
	char city[16];
};

#endif
