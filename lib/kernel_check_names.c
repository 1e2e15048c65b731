// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Names. What is a letter is told by a table of the kernel's that knows Latin-1, so no sequence
 * of UTF-8 is one.
 */
#include "kernel_check_state.h"

static bool is_letter(unsigned char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= 0xC0 && c != 0xD7 && c != 0xF7);
}

static bool is_printable(unsigned char c)
{
	return (c >= 0x20 && c <= 0x7E) || c >= 0xA0;
}

static bool is_name_char(unsigned char c, bool is_first, bool may_have_dots)
{
	return is_letter(c) || c == '_' || (c == '.' && may_have_dots) ||
	       (!is_first && c >= '0' && c <= '9');
}

static bool is_name(const struct kernel_check *check, const char *name, bool may_have_dots)
{
	if (!is_name_char((unsigned char)*name, true, may_have_dots))
		return false;
	uint32_t max = check->rules->max_name_bytes;
	uint32_t len = 1;
	while (name[len] && len < max) {
		if (!is_name_char((unsigned char)name[len], false, may_have_dots))
			return false;
		len++;
	}
	return !name[len];
}

bool kernel_is_identifier(const struct kernel_check *check, const char *name)
{
	return is_name(check, name, kernel_has(check->rules, TRAIT_DOTTED_NAMES));
}

bool kernel_is_variable_name(const struct kernel_check *check, const char *name)
{
	return is_name(check, name, true);
}

bool kernel_is_section_name(const struct kernel_check *check, const char *name)
{
	if (!kernel_has(check->rules, TRAIT_PRINTABLE_DATASEC)) {
		if (*name == '?' && kernel_has(check->rules, TRAIT_QUESTION_MARK))
			name++;
		return is_name(check, name, true);
	}
	uint32_t max = check->rules->max_name_bytes;
	uint32_t len = 0;
	while (name[len] && len < max) {
		if (!is_printable((unsigned char)name[len]))
			return false;
		len++;
	}
	return len && !name[len];
}
