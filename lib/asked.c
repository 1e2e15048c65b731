// SPDX-License-Identifier: LGPL-2.1-or-later
#include "asked.h"

static int compare(const void *left, const void *right)
{
	return strcmp(*(char *const *)left, *(char *const *)right);
}

bool asked_init(struct asked *asked, const char *const *names, size_t num)
{
	*asked = (struct asked){ .names = calloc(num + 1, sizeof(*asked->names)) };
	if (!asked->names)
		return false;
	for (size_t i = 0; i < num; i++) {
		asked->names[i] = strdup(names[i]);
		if (!asked->names[i])
			return false;
		asked->num++;
	}
	if (num)
		qsort(asked->names, num, sizeof(*asked->names), compare);
	asked->num = 0;
	for (size_t i = 0; i < num; i++) {
		if (asked->num && !strcmp(asked->names[asked->num - 1], asked->names[i]))
			free(asked->names[i]);
		else
			asked->names[asked->num++] = asked->names[i];
	}
	return true;
}

void asked_deinit(struct asked *asked)
{
	for (size_t i = 0; i < asked->num; i++)
		free(asked->names[i]);
	free(asked->names);
	*asked = (struct asked){ 0 };
}

uint32_t asked_find(const struct asked *asked, const char *name)
{
	char *const *found = asked->num ? bsearch(&name, asked->names, asked->num,
						  sizeof(*asked->names), compare)
					: NULL;
	return found ? (uint32_t)(found - asked->names) : ASKED_NOT;
}
