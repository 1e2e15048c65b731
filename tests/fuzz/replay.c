// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Runs a fuzz entry without libFuzzer, so that every build replays known inputs and damages
 * them a little: the same files, count and seed give the same inputs.
 *
 * usage: fuzz_X [-n COUNT] [-s SEED] FILE...      COUNT damaged variants of each file
 */
#include <getopt.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MAX_BYTES = 1 << 24, MAX_EDITS = 4 };

static uint64_t next_random(uint64_t *state)
{
	// splitmix64
	uint64_t z = (*state += UINT64_C(0x9e3779b97f4a7c15));
	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return z ^ (z >> 31);
}

// Values at which checks of offsets and counts tend to be wrong.
static uint32_t odd_value(uint64_t random)
{
	static const uint32_t values[] = {
		0,       1,        2,          0x7f,       0xff,       0xffff,
		0x10000, 0xffffff, 0x7fffffff, 0x80000000, 0xfffffff0, 0xffffffff
	};
	return values[random % (sizeof(values) / sizeof(values[0]))];
}

static void edit(uint8_t *data, size_t size, uint64_t *state)
{
	uint64_t what = next_random(state);
	size_t at = (size_t)(next_random(state) % size);
	uint32_t value = odd_value(next_random(state));
	size_t word = at & ~(size_t)3;
	if (what % 3 == 0)
		data[at] ^= (uint8_t)(1U << (what / 3 % 8));
	else if (what % 3 == 1)
		data[at] = (uint8_t)next_random(state);
	else if (word + sizeof(value) <= size)
		memcpy(data + word, &value, sizeof(value));
}

// The copy has exactly the input's size, so that a sanitizer sees reads past its end.
static void run_damaged(const uint8_t *data, size_t size, uint64_t *state)
{
	size_t cut =
		next_random(state) % 8 == 0 ? (size_t)(next_random(state) % size) : size;
	uint8_t *copy = malloc(cut ? cut : 1);
	if (!copy)
		abort();
	memcpy(copy, data, cut);
	for (uint64_t edits = 1 + next_random(state) % MAX_EDITS; cut && edits; edits--)
		edit(copy, cut, state);
	(void)LLVMFuzzerTestOneInput(copy, cut);
	free(copy);
}

static int run_file(const char *path, unsigned long count, uint64_t seed)
{
	FILE *file = fopen(path, "rb");
	uint8_t *data = malloc(MAX_BYTES);
	if (!file || !data) {
		fprintf(stderr, "%s: cannot be read\n", path);
		free(data);
		if (file)
			fclose(file);
		return 1;
	}
	size_t size = fread(data, 1, MAX_BYTES, file);
	fclose(file);
	uint64_t state = seed;
	(void)LLVMFuzzerTestOneInput(data, size);
	for (; size && count; count--)
		run_damaged(data, size, &state);
	free(data);
	return 0;
}

int main(int argc, char **argv)
{
	unsigned long count = 0;
	unsigned long seed = 1;
	int letter;
	while ((letter = getopt(argc, argv, "n:s:")) != -1) {
		if (letter == '?')
			return 2;
		*(letter == 'n' ? &count : &seed) = strtoul(optarg, NULL, 0);
	}
	if (optind == argc) {
		fprintf(stderr, "usage: %s [-n COUNT] [-s SEED] FILE...\n", argv[0]);
		return 2;
	}
	int status = 0;
	for (int i = optind; i < argc; i++)
		status |= run_file(argv[i], count, seed);
	return status;
}
