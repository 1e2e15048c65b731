// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A program that is looked into by user.bpf.c.
 *
 *	user layout	prints where the members are
 *	user run	prints what it has, waits for a line, calls handle()
 */
#include <stddef.h>
#include <stdio.h>
#include <string.h>

enum state { STATE_IDLE = 3, STATE_BUSY = 90000 };

struct address {
	short flags;
	char city[13];
	unsigned int zip;
};

struct request {
	struct request *next;
	double weight;
	long filler[3];
	unsigned int id;
	union {
		struct {
			unsigned char reserved : 2, kind : 4, urgent : 1;
			unsigned short port;
		};
		unsigned int raw;
	};
	int delta : 7;
	struct address to[2];
	unsigned long long size;
	enum state state;
};

int handle(struct request *request);

__attribute__((noinline)) int handle(struct request *request)
{
	__asm__ volatile("" : : "r"(request) : "memory");
	return request->delta;
}

static void print_layout(void)
{
	printf("id %zu\n", offsetof(struct request, id));
	printf("port %zu\n", offsetof(struct request, port));
	printf("to[1].zip %zu\n", offsetof(struct request, to[1].zip));
	printf("to[1].city %zu\n", offsetof(struct request, to[1].city));
	printf("size %zu\n", offsetof(struct request, size));
	printf("state %zu\n", offsetof(struct request, state));
	printf("struct request %zu\n", sizeof(struct request));
	printf("struct address %zu\n", sizeof(struct address));
	printf("STATE_BUSY %d\n", STATE_BUSY);
}

static void print_values(const struct request *request)
{
	printf("id %u kind %u urgent %u port %u delta %d zip %u city %s size %llu state "
	       "%d\n",
	       request->id, request->kind, request->urgent, request->port, request->delta,
	       request->to[1].zip, request->to[1].city, request->size, request->state);
	fflush(stdout);
}

int main(int argc, char **argv)
{
	struct request request = {
		.id = 3000000001U,
		.kind = 11,
		.urgent = 1,
		.port = 50001,
		.delta = -45,
		.to = { { .zip = 1 }, { .city = "Heidelberg", .zip = 69117 } },
		.size = 1ULL << 40 | 5,
		.state = STATE_BUSY,
	};
	if (argc == 2 && strcmp(argv[1], "layout") == 0) {
		print_layout();
	} else if (argc == 2 && strcmp(argv[1], "run") == 0) {
		print_values(&request);
		(void)getchar();
		return handle(&request) == -45 ? 0 : 1;
	} else {
		return 2;
	}
	return 0;
}
