// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Runs a fuzz entry without libFuzzer, so that every build replays known inputs and damages
 * them a little: the same files, count and seed give the same inputs.
 *
 * usage: fuzz_X [-n COUNT] [-s SEED] [-x LIST] FILE...
 *	COUNT damaged variants of each file, and of each line of hexadecimal digits in LIST
 */
#include <ctype.h>
#include <getopt.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mutate_btf.h"
#include "parts.h"
#include "random.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A variant may be longer than its input by that. */
enum { MAX_BYTES = 1 << 24, MAX_EDITS = 4, GROWTH_BYTES = 256 };

static void edit(uint8_t *data, size_t size, uint64_t *state)
{
	uint64_t what = next_random(state);
	size_t at = (size_t)(next_random(state) % size);
	uint32_t value = random_odd_value(state);
	size_t word = at & ~(size_t)3;
	if (what % 3 == 0)
		data[at] ^= (uint8_t)(1U << (what / 3 % 8));
	else if (what % 3 == 1)
		data[at] = (uint8_t)next_random(state);
	else if (word + sizeof(value) <= size)
		memcpy(data + word, &value, sizeof(value));
}

// Half of the variants are well-formed, where the entry takes BTF.
static size_t damage(uint8_t *data, size_t size, size_t max, uint64_t *state)
{
	if (fuzz_num_parts && next_random(state) % 2) {
		size_t new_size = mutate_btf(data, size, max, fuzz_num_parts, state);
		if (new_size)
			return new_size;
	}
	if (next_random(state) % 8 == 0)
		size = (size_t)(next_random(state) % size);
	for (uint64_t edits = 1 + next_random(state) % MAX_EDITS; size && edits; edits--)
		edit(data, size, state);
	return size;
}

// The copy has exactly the input's size, so that a sanitizer sees reads past its end.
static void run_copy(const uint8_t *data, size_t size)
{
	struct fuzz_part whole = { data, size };
	uint8_t *copy = fuzz_copy(&whole);
	(void)LLVMFuzzerTestOneInput(copy, size);
	free(copy);
}

static void
run_input(const uint8_t *data, size_t size, unsigned long count, uint64_t seed)
{
	uint64_t state = seed;
	uint8_t *copy = malloc(size + GROWTH_BYTES);
	if (!copy)
		abort();
	run_copy(data, size);
	for (; size && count; count--) {
		memcpy(copy, data, size);
		run_copy(copy, damage(copy, size, size + GROWTH_BYTES, &state));
	}
	free(copy);
}

static uint8_t *read_file(const char *path, size_t *size)
{
	FILE *file = fopen(path, "rb");
	uint8_t *data = malloc(MAX_BYTES);
	if (!file || !data) {
		fprintf(stderr, "%s: cannot be read\n", path);
		exit(2);
	}
	*size = fread(data, 1, MAX_BYTES, file);
	fclose(file);
	return data;
}

static void run_file(const char *path, unsigned long count, uint64_t seed)
{
	size_t size;
	uint8_t *data = read_file(path, &size);
	run_input(data, size, count, seed);
	free(data);
}

static unsigned int digit_value(uint8_t digit)
{
	return isdigit(digit) ? digit - (unsigned int)'0'
			      : (unsigned int)tolower(digit) - 'a' + 10;
}

// Each line becomes bytes in place.
static void run_list(const char *path, unsigned long count, uint64_t seed)
{
	size_t size;
	uint8_t *data = read_file(path, &size);
	for (size_t at = 0; at < size;) {
		uint8_t *line = data + at;
		size_t len = 0;
		for (; at + 1 < size && isxdigit(data[at]) && isxdigit(data[at + 1]);
		     at += 2)
			line[len++] = (uint8_t)(digit_value(data[at]) << 4 |
						digit_value(data[at + 1]));
		if (at == size || data[at] != '\n') {
			fprintf(stderr, "%s: offset %zu: not a hexadecimal digit\n", path,
				at);
			exit(2);
		}
		at++;
		run_input(line, len, count, seed);
	}
	free(data);
}

static void usage(const char *name)
{
	fprintf(stderr, "usage: %s [-n COUNT] [-s SEED] [-x LIST] FILE...\n", name);
	exit(2);
}

int main(int argc, char **argv)
{
	const char *list = NULL;
	unsigned long count = 0;
	unsigned long seed = 1;
	int letter;
	while ((letter = getopt(argc, argv, "n:s:x:")) != -1) {
		if (letter == 'x')
			list = optarg;
		else if (letter == 'n' || letter == 's')
			*(letter == 'n' ? &count : &seed) = strtoul(optarg, NULL, 0);
		else
			usage(argv[0]);
	}
	if (optind == argc && !list)
		usage(argv[0]);
	if (list)
		run_list(list, count, seed);
	for (int i = optind; i < argc; i++)
		run_file(argv[i], count, seed);
	return 0;
}
