// SPDX-License-Identifier: LGPL-2.1-or-later
#include "verdict.h"

#include <stdio.h>

#include "error.h"
#include "type_error.h"

/* One block of memory: what is public comes first, so that it can be freed as such. */
struct verdict {
	struct btfsmith_verdict public;
	struct shown_name name;
	struct shown_name item_name;
	char rule[sizeof(((struct kernel_verdict *)NULL)->rule)];
	char text[600];
	char accepted_by[32];
	char base_doubt[512];
};

static struct shown_name name_at(const struct kernel_types *types, uint32_t offset)
{
	const char *name = kernel_name(types, offset);
	return show_name(name ? name : "");
}

static void write_text(struct verdict *verdict)
{
	const struct btfsmith_verdict *v = &verdict->public;
	char item[NAME_MAX_SHOWN + 64] = "";
	if (v->item >= 0)
		(void)snprintf(item, sizeof(item), "%s %lld%s%s%s: ", v->item_noun,
			       (long long)v->item, v->item_name[0] ? " (" : "", v->item_name,
			       v->item_name[0] ? ")" : "");
	if (v->type_id)
		(void)snprintf(verdict->text, sizeof(verdict->text), "type %u (%s%s%s): %s%s",
			       v->type_id, v->kind_name[0] ? v->kind_name : "?",
			       v->name[0] ? " " : "", v->name, item, v->rule);
	else
		(void)snprintf(verdict->text, sizeof(verdict->text), "%s", v->rule);
}

struct btfsmith_error *verdict_create(const char *part, const struct kernel_types *types,
				      const struct kernel_verdict *from,
				      struct btfsmith_verdict **ret)
{
	struct verdict *verdict = calloc(1, sizeof(*verdict));
	if (!verdict)
		return error_no_memory();
	struct btfsmith_verdict *v = &verdict->public;
	bool has_item = from->item != KERNEL_NO_ITEM;
	enum kind_item item =
		from->kind < NUM_KINDS ? kind_infos[from->kind].item : ITEM_NOTHING;
	bool has_kind = from->id && from->kind > KIND_VOID && from->kind < NUM_KINDS;
	if (from->error)
		v->error = kernel_error_name(from->error);
	v->number = (int)from->error;
	v->part = part;
	v->rule = verdict->rule;
	v->text = verdict->text;
	v->type_id = from->id;
	v->kind = from->kind;
	v->kind_name = has_kind ? kind_infos[from->kind].name : "";
	v->name = verdict->name.text;
	v->item = from->item;
	v->item_noun = has_item ? kind_item_noun(item) : "";
	v->item_name = verdict->item_name.text;
	memcpy(verdict->rule, from->rule, sizeof(verdict->rule));
	if (from->id)
		verdict->name = name_at(types, from->name);
	if (has_item)
		verdict->item_name = name_at(types, from->item_name);
	write_text(verdict);
	if (!from->error && from->needs_structs)
		(void)snprintf(verdict->text, sizeof(verdict->text),
			       "as far as no struct that a kptr points to is one of the kernel's");
	*ret = v;
	return NULL;
}

void verdict_accepted_by(struct btfsmith_verdict *v, const char *release)
{
	struct verdict *verdict = (struct verdict *)v;
	(void)snprintf(verdict->accepted_by, sizeof(verdict->accepted_by), "%s", release);
	v->accepted_by = verdict->accepted_by;
}

void verdict_doubt_base(struct btfsmith_verdict *v, const char *why)
{
	struct verdict *verdict = (struct verdict *)v;
	(void)snprintf(verdict->base_doubt, sizeof(verdict->base_doubt), "%s", why);
	v->base_doubt = verdict->base_doubt;
}

void btfsmith_verdict_destroy(struct btfsmith_verdict *verdict)
{
	free(verdict);
}
