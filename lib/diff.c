// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Differences of two sets of types. Definitions are matched (diff_match.h), those without a
 * partner were added or removed, those that say something else than theirs have changed, and what
 * is left of the types without a name is told of by itself (diff_unnamed.h).
 */
#include "diff.h"

#include <inttypes.h>

#include "diff_detail.h"
#include "diff_unnamed.h"
#include "error.h"
#include "options.h"
#include "types_object.h"

/* Kinds of entries, in the order of the result. */
enum entry_kind {
	ENTRY_STRUCT,
	ENTRY_UNION,
	ENTRY_ENUM,
	ENTRY_TYPEDEF,
	ENTRY_INT,
	ENTRY_FUNC,
	ENTRY_VAR,
	ENTRY_DATASEC,
	ENTRY_DECL_TAG,
	ENTRY_TYPE,
	NUM_ENTRY_KINDS,
};

static const char *const entry_kind_names[NUM_ENTRY_KINDS] = {
	"struct", "union", "enum", "typedef", "int", "func", "var", "datasec", "decl_tag", "type",
};

/* What the public structure is a part of. */
struct diff {
	struct btfsmith_diff public;
	struct btfsmith_diff_tally tallies[NUM_ENTRY_KINDS];
	struct arena arena;
};

static enum entry_kind entry_kind(const struct diff_graph *graph, uint32_t node)
{
	const struct type *type = diff_type(graph, node);
	if (!graph->keys[node])
		return type->kind == KIND_DECL_TAG ? ENTRY_DECL_TAG : ENTRY_TYPE;
	switch ((int)type->kind) {
	case KIND_STRUCT:
		return ENTRY_STRUCT;
	case KIND_UNION:
		return ENTRY_UNION;
	case KIND_FWD:
		return type->kind_flag ? ENTRY_UNION : ENTRY_STRUCT;
	case KIND_ENUM:
	case KIND_ENUM64:
		return ENTRY_ENUM;
	case KIND_TYPEDEF:
		return ENTRY_TYPEDEF;
	case KIND_FUNC:
		return ENTRY_FUNC;
	case KIND_VAR:
		return ENTRY_VAR;
	case KIND_DATASEC:
		return ENTRY_DATASEC;
	default:
		return ENTRY_INT;
	}
}

// ---- findings ----

static bool find_definitions(const struct diff_graph *graph, const struct diff_match *match,
			     struct diff_findings *findings)
{
	for (uint32_t node = 0; node < graph->num_nodes; node++) {
		uint32_t partner = match->partners[node];
		enum diff_side side = diff_side(graph, node);
		struct diff_finding finding = { .nodes = { DIFF_NONE, DIFF_NONE } };
		if (!graph->keys[node] || !diff_is_own(graph, node))
			continue;
		// Pairs are looked at from one side.
		if (partner != DIFF_NONE &&
		    (side == DIFF_NEW || diff_is_same(graph, &match->classes, node, partner)))
			continue;
		finding.nodes[side] = node;
		if (partner != DIFF_NONE)
			finding.nodes[DIFF_NEW] = partner;
		if (!vec_push(&findings->of, finding))
			return false;
	}
	return true;
}

static uint32_t any_node(const struct diff_finding *finding)
{
	uint32_t node = finding->nodes[DIFF_NEW];
	return node == DIFF_NONE ? finding->nodes[DIFF_OLD] : node;
}

// As far as people read names; what is alike beyond that keeps the order of ids.
enum { SORTED_BYTES = 256 };

static int compare_findings(const void *left, const void *right, void *arg)
{
	const struct diff_graph *graph = arg;
	const struct diff_finding *a = left, *b = right;
	uint32_t x = any_node(a), y = any_node(b);
	int order = a->order < b->order ? -1 : a->order > b->order;
	if (!order)
		order = strncmp(type_list_string(diff_list(graph, x), diff_type(graph, x)->name),
				type_list_string(diff_list(graph, y), diff_type(graph, y)->name),
				SORTED_BYTES);
	for (int side = 0; !order && side < DIFF_NUM_SIDES; side++)
		order = a->nodes[side] < b->nodes[side] ? -1 : a->nodes[side] > b->nodes[side];
	return order;
}

static void sort_findings(const struct diff_graph *graph, struct diff_findings *findings)
{
	for (size_t i = 0; i < findings->of.num; i++) {
		struct diff_finding *finding = &findings->of.items[i];
		finding->order = entry_kind(graph, any_node(finding));
	}
	if (findings->of.num)
		qsort_r(findings->of.items, findings->of.num, sizeof(*findings->of.items),
			compare_findings, (void *)(uintptr_t)graph);
}

// ---- entries ----

// Of a tag, what it belongs to.
static const char *tagged_text(struct diff_writer *writer, uint32_t node)
{
	const struct diff_graph *graph = writer->graph;
	const struct type *tag = diff_type(graph, node);
	uint32_t target = diff_edge(graph, node, 0);
	const struct type *type = diff_type(graph, target);
	const char *kind = entry_kind_names[entry_kind(graph, target)];
	const char *name = diff_shown_name(graph, target, type->name);
	uint32_t index = tag->fixed;
	if (index == UINT32_MAX)
		return diff_format(writer, "%s %s", kind, name);
	enum kind_item item = kind_infos[type->kind].item;
	if (item == ITEM_MEMBER && index < type->num_items)
		return diff_format(writer, "%s %s, member %s", kind, name,
				   diff_shown_name(graph, target,
						   diff_item(graph, target, index)->name));
	return diff_format(writer, "%s %s, parameter %" PRIu64, kind, name,
			   (uint64_t)index + 1);
}

// Of a struct, union or enum without a name something to know it by.
static const char *unnamed_text(struct diff_writer *writer, uint32_t node)
{
	const struct diff_graph *graph = writer->graph;
	const struct type *type = diff_type(graph, node);
	enum kind_item item = kind_infos[type->kind].item;
	if (type->name || !type->num_items || item == ITEM_PARAM)
		return diff_declare(writer, node, "");
	const char *name = diff_shown_name(graph, node, diff_item(graph, node, 0)->name);
	const char *word = item != ITEM_MEMBER	    ? "enum"
			   : type->kind == KIND_UNION ? "union"
						      : "struct";
	if (!*name)
		return diff_format(writer, "%s {...}", word);
	return diff_format(writer, "%s {%s%s}", word, name,
			   type->num_items > 1 ? ", ..." : "");
}

static const char *entry_text(struct diff_writer *writer, uint32_t node)
{
	switch (entry_kind(writer->graph, node)) {
	case ENTRY_DECL_TAG:
		return tagged_text(writer, node);
	case ENTRY_TYPE:
		return unnamed_text(writer, node);
	default:
		return diff_definition_text(writer, node);
	}
}

static uint64_t entry_size(const struct diff_graph *graph, uint32_t node)
{
	const struct type *type = diff_type(graph, node);
	return kind_infos[type->kind].word == WORD_SIZE ? type->size : UINT64_MAX;
}

static void tell_sides(struct diff_writer *writer, const struct diff_finding *finding,
		       struct btfsmith_diff_entry *entry)
{
	const struct diff_graph *graph = writer->graph;
	uint32_t old_node = finding->nodes[DIFF_OLD], new_node = finding->nodes[DIFF_NEW];
	entry->old_size = entry->new_size = UINT64_MAX;
	if (old_node != DIFF_NONE) {
		entry->old_text = entry_text(writer, old_node);
		entry->old_id = diff_id(graph, old_node);
		entry->old_size = entry_size(graph, old_node);
	}
	if (new_node != DIFF_NONE) {
		entry->new_text = entry_text(writer, new_node);
		entry->new_id = diff_id(graph, new_node);
		entry->new_size = entry_size(graph, new_node);
	}
}

static struct btfsmith_diff_entry *
make_entry(struct diff_writer *writer, const struct diff_finding *finding)
{
	const struct diff_graph *graph = writer->graph;
	struct btfsmith_diff_entry *entry = diff_new(writer, struct btfsmith_diff_entry);
	uint32_t node = any_node(finding);
	if (!entry)
		return NULL;
	entry->kind = entry_kind_names[entry_kind(graph, node)];
	entry->name = diff_shown_name(graph, node, diff_type(graph, node)->name);
	tell_sides(writer, finding, entry);
	if (finding->nodes[DIFF_OLD] == DIFF_NONE) {
		entry->change = BTFSMITH_CHANGE_ADDED;
	} else if (finding->nodes[DIFF_NEW] == DIFF_NONE) {
		entry->change = BTFSMITH_CHANGE_REMOVED;
	} else {
		entry->change = BTFSMITH_CHANGE_CHANGED;
		const uint32_t *classes = writer->match->classes.of;
		bool is_copies = !graph->keys[node] &&
				 classes[node] == classes[finding->nodes[DIFF_OLD]];
		entry->details =
			is_copies ? diff_copies(writer, finding->num[DIFF_OLD],
						finding->num[DIFF_NEW])
				  : diff_details(writer, finding->nodes[DIFF_OLD], node);
	}
	return entry;
}

static void tally_entry(struct diff *diff, enum entry_kind kind, enum btfsmith_change change)
{
	diff->tallies[kind].added += change == BTFSMITH_CHANGE_ADDED;
	diff->tallies[kind].removed += change == BTFSMITH_CHANGE_REMOVED;
	diff->tallies[kind].changed += change == BTFSMITH_CHANGE_CHANGED;
	diff->public.num_entries++;
}

static void tally_types(struct diff *diff, const struct diff_graph *graph)
{
	for (int kind = 0; kind < NUM_ENTRY_KINDS; kind++)
		diff->tallies[kind].kind = entry_kind_names[kind];
	for (uint32_t node = 0; node < graph->num_nodes; node++) {
		if (!diff_is_own(graph, node))
			continue;
		struct btfsmith_diff_tally *tally = &diff->tallies[entry_kind(graph, node)];
		*(diff_side(graph, node) == DIFF_OLD ? &tally->num_old : &tally->num_new) += 1;
	}
}

static bool make_entries(const struct diff_graph *graph, const struct diff_match *match,
			 struct diff_findings *findings, struct diff *diff)
{
	struct diff_writer writer;
	struct btfsmith_diff_entry *last = NULL;
	diff_writer_init(graph, match, &diff->arena, &writer);
	sort_findings(graph, findings);
	for (size_t i = 0; i < findings->of.num && !writer.is_broken; i++) {
		const struct diff_finding *finding = &findings->of.items[i];
		struct btfsmith_diff_entry *entry = make_entry(&writer, finding);
		if (!entry)
			break;
		tally_entry(diff, entry_kind(graph, any_node(finding)), entry->change);
		if (last)
			last->next = entry;
		else
			diff->public.entries = entry;
		last = entry;
	}
	diff_writer_deinit(&writer);
	return !writer.is_broken;
}

// ---- all of it ----

static bool fill(const struct type_list *old_list, const struct type_list *new_list,
		 bool ignore_copies, struct diff *diff)
{
	cleanup_diff_graph struct diff_graph graph = { 0 };
	cleanup_diff_match struct diff_match match = { 0 };
	struct diff_findings findings = { 0 };
	bool done = diff_graph_init(old_list, new_list, &graph) &&
		    diff_match(&graph, ignore_copies, &match) &&
		    find_definitions(&graph, &match, &findings) &&
		    diff_find_unnamed(&graph, &match, &findings);
	if (done) {
		tally_types(diff, &graph);
		done = make_entries(&graph, &match, &findings, diff);
	}
	vec_deinit(&findings.of);
	return done;
}

struct btfsmith_error *diff_lists(const struct type_list *old_list,
				  const struct type_list *new_list, bool ignore_copies,
				  struct btfsmith_diff **ret)
{
	struct diff *diff = calloc(1, sizeof(*diff));
	if (!diff)
		return error_no_memory();
	arena_init(&diff->arena);
	diff->public.tallies = diff->tallies;
	diff->public.num_tallies = NUM_ENTRY_KINDS;
	if (!fill(old_list, new_list, ignore_copies, diff)) {
		btfsmith_diff_destroy(&diff->public);
		return error_no_memory();
	}
	*ret = &diff->public;
	return NULL;
}

struct btfsmith_error *
btfsmith_diff(const struct btfsmith_types *old_types, const struct btfsmith_types *new_types,
	      const struct btfsmith_diff_options *options, struct btfsmith_diff **ret)
{
	struct btfsmith_diff_options known = { .size = sizeof(known) };
	if (options) {
		struct btfsmith_error *err = options_read("btfsmith_diff_options", options,
							  &known, sizeof(known));
		if (err)
			return err;
	}
	return diff_lists(&old_types->list, &new_types->list, known.ignore_copies, ret);
}

void btfsmith_diff_destroy(struct btfsmith_diff *public)
{
	struct diff *diff = (struct diff *)public;
	if (!diff)
		return;
	arena_deinit(&diff->arena);
	free(diff);
}
