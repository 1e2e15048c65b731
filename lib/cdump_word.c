// SPDX-License-Identifier: LGPL-2.1-or-later
/* See cdump_word.h. */
#include "cdump_word.h"

struct word {
	const char *text;
	enum cdump_word word;
};

// In the order of strcmp(). Those of GNU C that begin with two underscores stand for them all.
static const struct word words[] = {
	{ "NULL", CDUMP_WORD_TAKEN },
	{ "PPC", CDUMP_WORD_MACRO },
	{ "_Alignas", CDUMP_WORD_TAKEN },
	{ "_Alignof", CDUMP_WORD_TAKEN },
	{ "_Atomic", CDUMP_WORD_TAKEN },
	{ "_BitInt", CDUMP_WORD_TAKEN },
	{ "_Bool", CDUMP_WORD_TAKEN },
	{ "_Complex", CDUMP_WORD_TAKEN },
	{ "_Decimal128", CDUMP_WORD_TAKEN },
	{ "_Decimal32", CDUMP_WORD_TAKEN },
	{ "_Decimal64", CDUMP_WORD_TAKEN },
	{ "_Float128", CDUMP_WORD_TAKEN },
	{ "_Float128x", CDUMP_WORD_TAKEN },
	{ "_Float16", CDUMP_WORD_TAKEN },
	{ "_Float32", CDUMP_WORD_TAKEN },
	{ "_Float32x", CDUMP_WORD_TAKEN },
	{ "_Float64", CDUMP_WORD_TAKEN },
	{ "_Float64x", CDUMP_WORD_TAKEN },
	{ "_Generic", CDUMP_WORD_TAKEN },
	{ "_Imaginary", CDUMP_WORD_TAKEN },
	{ "_Noreturn", CDUMP_WORD_TAKEN },
	{ "_Static_assert", CDUMP_WORD_TAKEN },
	{ "_Thread_local", CDUMP_WORD_TAKEN },
	{ "__VMLINUX_H__", CDUMP_WORD_TAKEN },
	{ "__alignof", CDUMP_WORD_TAKEN },
	{ "__alignof__", CDUMP_WORD_TAKEN },
	{ "__asm", CDUMP_WORD_TAKEN },
	{ "__asm__", CDUMP_WORD_TAKEN },
	{ "__attribute", CDUMP_WORD_TAKEN },
	{ "__attribute__", CDUMP_WORD_TAKEN },
	{ "__auto_type", CDUMP_WORD_TAKEN },
	{ "__bf16", CDUMP_WORD_TAKEN },
	{ "__bpf_fastcall", CDUMP_WORD_TAKEN },
	{ "__btf_type_tag", CDUMP_WORD_TAKEN },
	{ "__complex", CDUMP_WORD_TAKEN },
	{ "__complex__", CDUMP_WORD_TAKEN },
	{ "__const", CDUMP_WORD_TAKEN },
	{ "__const__", CDUMP_WORD_TAKEN },
	{ "__extension__", CDUMP_WORD_TAKEN },
	{ "__float128", CDUMP_WORD_TAKEN },
	{ "__float80", CDUMP_WORD_TAKEN },
	{ "__fp16", CDUMP_WORD_TAKEN },
	{ "__func__", CDUMP_WORD_TAKEN },
	{ "__ibm128", CDUMP_WORD_TAKEN },
	{ "__imag", CDUMP_WORD_TAKEN },
	{ "__imag__", CDUMP_WORD_TAKEN },
	{ "__inline", CDUMP_WORD_TAKEN },
	{ "__inline__", CDUMP_WORD_TAKEN },
	{ "__int128", CDUMP_WORD_TAKEN },
	{ "__ksym", CDUMP_WORD_TAKEN },
	{ "__label__", CDUMP_WORD_TAKEN },
	{ "__real", CDUMP_WORD_TAKEN },
	{ "__real__", CDUMP_WORD_TAKEN },
	{ "__restrict", CDUMP_WORD_TAKEN },
	{ "__restrict__", CDUMP_WORD_TAKEN },
	{ "__signed", CDUMP_WORD_TAKEN },
	{ "__signed__", CDUMP_WORD_TAKEN },
	{ "__thread", CDUMP_WORD_TAKEN },
	{ "__typeof", CDUMP_WORD_TAKEN },
	{ "__typeof__", CDUMP_WORD_TAKEN },
	{ "__volatile", CDUMP_WORD_TAKEN },
	{ "__volatile__", CDUMP_WORD_TAKEN },
	{ "__weak", CDUMP_WORD_TAKEN },
	{ "alignas", CDUMP_WORD_TAKEN },
	{ "alignof", CDUMP_WORD_TAKEN },
	{ "asm", CDUMP_WORD_TAKEN },
	{ "auto", CDUMP_WORD_TAKEN },
	{ "bool", CDUMP_WORD_C23 },
	{ "break", CDUMP_WORD_TAKEN },
	{ "case", CDUMP_WORD_TAKEN },
	{ "char", CDUMP_WORD_TAKEN },
	{ "const", CDUMP_WORD_TAKEN },
	{ "constexpr", CDUMP_WORD_TAKEN },
	{ "continue", CDUMP_WORD_TAKEN },
	{ "default", CDUMP_WORD_TAKEN },
	{ "do", CDUMP_WORD_TAKEN },
	{ "double", CDUMP_WORD_TAKEN },
	{ "else", CDUMP_WORD_TAKEN },
	{ "enum", CDUMP_WORD_TAKEN },
	{ "extern", CDUMP_WORD_TAKEN },
	{ "false", CDUMP_WORD_C23 },
	{ "float", CDUMP_WORD_TAKEN },
	{ "for", CDUMP_WORD_TAKEN },
	{ "goto", CDUMP_WORD_TAKEN },
	{ "i386", CDUMP_WORD_MACRO },
	{ "if", CDUMP_WORD_TAKEN },
	{ "inline", CDUMP_WORD_TAKEN },
	{ "int", CDUMP_WORD_TAKEN },
	{ "linux", CDUMP_WORD_MACRO },
	{ "long", CDUMP_WORD_TAKEN },
	{ "mips", CDUMP_WORD_MACRO },
	{ "nullptr", CDUMP_WORD_TAKEN },
	{ "register", CDUMP_WORD_TAKEN },
	{ "restrict", CDUMP_WORD_TAKEN },
	{ "return", CDUMP_WORD_TAKEN },
	{ "short", CDUMP_WORD_TAKEN },
	{ "signed", CDUMP_WORD_TAKEN },
	{ "sizeof", CDUMP_WORD_TAKEN },
	{ "sparc", CDUMP_WORD_MACRO },
	{ "static", CDUMP_WORD_TAKEN },
	{ "static_assert", CDUMP_WORD_TAKEN },
	{ "struct", CDUMP_WORD_TAKEN },
	{ "sun", CDUMP_WORD_MACRO },
	{ "switch", CDUMP_WORD_TAKEN },
	{ "thread_local", CDUMP_WORD_TAKEN },
	{ "true", CDUMP_WORD_C23 },
	{ "typedef", CDUMP_WORD_TAKEN },
	{ "typeof", CDUMP_WORD_TAKEN },
	{ "typeof_unqual", CDUMP_WORD_TAKEN },
	{ "union", CDUMP_WORD_TAKEN },
	{ "unix", CDUMP_WORD_MACRO },
	{ "unsigned", CDUMP_WORD_TAKEN },
	{ "void", CDUMP_WORD_TAKEN },
	{ "volatile", CDUMP_WORD_TAKEN },
	{ "while", CDUMP_WORD_TAKEN },
};

enum { MAX_WORD = sizeof("_Static_assert") - 1 };

const char *const cdump_c23_words[] = { "bool", "false", "true", NULL };
const char *const cdump_macros[] = { "PPC",   "i386", "linux", "mips",
				     "sparc", "sun",  "unix",  NULL };

// What sets most names apart from all words: the letter that they end with, by their length.
static bool may_be_word(const char *text, size_t len)
{
	static const char *const last[MAX_WORD + 1] = {
		[2] = "fo",
		[3] = "Cmnrt",
		[4] = "6Ldeglmorsx",
		[5] = "ceklmntx",
		[6] = "6cdefghklmnt",
		[7] = "_cfrst",
		[8] = "2468_cdefrstx",
		[9] = "08_fnrx",
		[10] = "248_etxy",
		[11] = "8_e",
		[12] = "_l",
		[13] = "_lt",
		[14] = "glt",
	};
	return len <= MAX_WORD && last[len] && strchr(last[len], text[len - 1]);
}

static int compare(const char *text, size_t len, const char *word)
{
	int order = strncmp(text, word, len);
	return order ? order : -(word[len] != '\0');
}

static unsigned int find_number(const char *text, size_t len, const char *const *list)
{
	unsigned int i = 0;
	while (list[i] && compare(text, len, list[i]))
		i++;
	return i;
}

enum cdump_word cdump_word(const char *text, size_t len, unsigned int *number_ret)
{
	if (!may_be_word(text, len))
		return CDUMP_WORD_FREE;
	size_t from = 0, to = ARRAY_SIZE(words);
	while (from < to) {
		size_t middle = from + (to - from) / 2;
		int order = compare(text, len, words[middle].text);
		if (order < 0) {
			to = middle;
		} else if (order > 0) {
			from = middle + 1;
		} else {
			enum cdump_word word = words[middle].word;
			if (word == CDUMP_WORD_MACRO)
				*number_ret = find_number(text, len, cdump_macros);
			else if (word == CDUMP_WORD_C23)
				*number_ret = find_number(text, len, cdump_c23_words);
			return word;
		}
	}
	return CDUMP_WORD_FREE;
}

static bool is_word_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
	       (c >= '0' && c <= '9');
}

bool cdump_is_word(const char *text, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		if (!is_word_char(text[i]))
			return false;
	}
	return len && !(text[0] >= '0' && text[0] <= '9');
}

size_t cdump_make_word(const char *text, size_t len, char *out)
{
	size_t num = 0;
	bool is_joined = false; // the '_' at the end of out is not of the name
	if (text[0] >= '0' && text[0] <= '9')
		out[num++] = '_';
	for (size_t i = 0; i < len; i++) {
		if (is_word_char(text[i]) && !(is_joined && text[i] == '_')) {
			out[num++] = text[i];
			is_joined = false;
		} else if (!is_joined) {
			while (num && out[num - 1] == '_')
				num--;
			out[num++] = '_';
			is_joined = true;
		}
	}
	if (!num)
		out[num++] = '_';
	return num;
}

// Words of which C makes integers, and how often each is there.
enum int_word { SIGNED, UNSIGNED, CHAR, SHORT, INT, LONG, INT128, BOOL, NUM_INT_WORDS };

static bool count_int_words(const char *name, unsigned int num[static NUM_INT_WORDS])
{
	static const char *const names[] = {
		[SIGNED] = "signed",   [UNSIGNED] = "unsigned", [CHAR] = "char",
		[SHORT] = "short",     [INT] = "int",           [LONG] = "long",
		[INT128] = "__int128", [BOOL] = "_Bool",
	};
	while (*name) {
		size_t len = strcspn(name, " ");
		size_t i = 0;
		while (i < NUM_INT_WORDS &&
		       (strlen(names[i]) != len || memcmp(names[i], name, len)))
			i++;
		if (i == NUM_INT_WORDS || ++num[i] > (i == LONG ? 2 : 1))
			return false;
		name += len + (name[len] == ' ');
	}
	return true;
}

bool cdump_is_c_int(const char *name, uint32_t size)
{
	unsigned int num[NUM_INT_WORDS] = { 0 };
	if (!*name || !count_int_words(name, num) || num[SIGNED] + num[UNSIGNED] > 1)
		return false;
	unsigned int num_types = num[CHAR] + num[INT128] + num[BOOL] +
				 (num[SHORT] || num[LONG] || num[INT]);
	if (num_types > 1 || (num[SHORT] && num[LONG]) ||
	    (num[BOOL] && num[SIGNED] + num[UNSIGNED]))
		return false;
	if (num[CHAR] || num[BOOL])
		return size == 1;
	if (num[SHORT])
		return size == 2;
	if (num[INT128])
		return size == 16;
	if (num[LONG] == 2)
		return size == 8;
	return num[LONG] ? size == 4 || size == 8 : size == 4;
}

bool cdump_is_c_float(const char *name, uint32_t size)
{
	if (!strcmp(name, "float"))
		return size == 4;
	if (!strcmp(name, "double"))
		return size == 8;
	return !strcmp(name, "long double") && (size == 8 || size == 12 || size == 16);
}
