// SPDX-License-Identifier: LGPL-2.1-or-later
/* Functions that .BTF_ids lists for BPF programs, as the kernel's macros do. */
#define noinline __attribute__((noinline, noclone))
#define TEXT(x) #x
#define WORD(x) ".4byte " TEXT(x) "\n"
#define SET(name, flags) "__BTF_ID__set8__" #name ":\n" WORD(0) WORD(flags)
#define END(name) ".size __BTF_ID__set8__" #name ", . - __BTF_ID__set8__" #name "\n"
#define KFUNC(name, number, flags) "__BTF_ID__func__" #name "__" #number ":\n" WORD(0) WORD(flags)
struct map;
int sink;
int simple(int a) { return a; }
int fast(int a) { return a + 1; }
void *arena_all(void *first, void *second, int count) { return first ? second : first; }
char *arena_second(struct map *map, const char *second) { return (char *)second; }
void *arena_result(struct map *map, int *numbers) { return map; }
int in_two_sets(int a) { return a + 2; }
int not_in_a_kfunc_set(int a) { return a + 3; }
int listed_outside(int a) { return a + 4; }
static noinline int with__underscores__2(int a) { return a + sink; }
int uses(int a) { return with__underscores__2(a) + with__underscores__2(a + 1); }
__asm__(".pushsection .BTF_ids, \"a\"\n"
	".balign 4\n"
	KFUNC(listed_outside, 1, 0)
	SET(first, 1)
	KFUNC(simple, 2, 0)
	KFUNC(fast, 3, 0x1000)
	KFUNC(arena_all, 4, 0xe000)
	KFUNC(arena_second, 5, 0x8000)
	KFUNC(arena_result, 6, 0x2001)
	KFUNC(in_two_sets, 7, 0)
	KFUNC(with__underscores__2, 8, 0)
	END(first)
	SET(second, 0)
	KFUNC(not_in_a_kfunc_set, 9, 0)
	END(second)
	SET(third, 1)
	KFUNC(in_two_sets, 10, 0x1000)
	END(third)
	".popsection\n");
