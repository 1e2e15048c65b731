// SPDX-License-Identifier: LGPL-2.1-or-later
#include "diff_detail.h"

#include <inttypes.h>

#include "btf_format.h"
#include "diff_items.h"
#include "plural.h"

/* Two types that differ, and what was found so far. */
struct change {
	struct diff_list list;
	struct diff_writer *writer;
	const struct diff_graph *graph;
	uint32_t nodes[DIFF_NUM_SIDES];
	const struct type *types[DIFF_NUM_SIDES];
};

static const char *kind_text(const struct type *type)
{
	switch ((int)type->kind) {
	case KIND_FWD:
		return "forward declaration";
	case KIND_INT:
		return "integer";
	case KIND_FLOAT:
		return "floating point";
	case KIND_ENUM:
		return "32 bits";
	case KIND_ENUM64:
		return "64 bits";
	default:
		return "definition";
	}
}

static const char *linkage_text(struct diff_writer *writer, uint32_t linkage)
{
	static const char *const texts[] = { "static", "global", "extern" };
	return linkage < ARRAY_SIZE(texts) ? texts[linkage]
					   : diff_format(writer, "%" PRIu32, linkage);
}

static const char *encoding_text(struct diff_writer *writer, uint32_t data)
{
	static const struct {
		uint32_t bit;
		const char *text;
	} rows[] = {
		{ BTF_INT_SIGNED, "signed" },
		{ BTF_INT_CHAR, "char" },
		{ BTF_INT_BOOL, "bool" },
	};
	uint32_t encoding = data >> BTF_INT_ENCODING_SHIFT;
	const char *text = encoding ? "" : "unsigned";
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		if (encoding == rows[i].bit)
			text = rows[i].text;
	}
	if (!*text)
		return diff_format(writer, "0x%08" PRIx32, data);
	uint32_t offset = data >> BTF_INT_OFFSET_SHIFT & BTF_INT_OFFSET_MASK;
	uint32_t bits = data & BTF_INT_BITS_MASK;
	return offset ? diff_format(writer, "%s, %" PRIu32 " bit%s from bit %" PRIu32, text,
				    bits, plural(bits), offset)
		      : diff_format(writer, "%s, %" PRIu32 " bit%s", text, bits,
				    plural(bits));
}

static void compare_sizes(struct change *c)
{
	const struct type *a = c->types[DIFF_OLD], *b = c->types[DIFF_NEW];
	if (a->size != b->size)
		diff_list_add_change(&c->list, "size",
				     diff_format(c->writer, "%" PRIu32, a->size),
				     diff_format(c->writer, "%" PRIu32, b->size));
}

static void compare_linkage(struct change *c)
{
	const struct type *a = c->types[DIFF_OLD], *b = c->types[DIFF_NEW];
	if (a->fixed != b->fixed)
		diff_list_add_change(&c->list, "linkage", linkage_text(c->writer, a->fixed),
				     linkage_text(c->writer, b->fixed));
}

static void
compare_flags(struct change *c, const char *what, const char *clear, const char *set)
{
	bool a = c->types[DIFF_OLD]->kind_flag, b = c->types[DIFF_NEW]->kind_flag;
	if (a != b)
		diff_list_add_change(&c->list, what, a ? set : clear, b ? set : clear);
}

static void compare_items_of(struct change *c, uint32_t old_node, uint32_t new_node)
{
	const struct diff_pair_of_types pair = {
		.nodes = { old_node, new_node },
		.prefix = "",
	};
	diff_compare_items(&c->list, &pair);
}

static bool targets_differ(const struct change *c, const uint32_t targets[DIFF_NUM_SIDES])
{
	const uint32_t *classes = c->writer->match->classes.of;
	return classes[targets[DIFF_OLD]] != classes[targets[DIFF_NEW]];
}

// What looks the same is a name's other definition, or has one in it.
static void tell_types(struct change *c, const char *what, const char *name,
		       const uint32_t targets[DIFF_NUM_SIDES])
{
	const char *texts[DIFF_NUM_SIDES];
	for (int side = 0; side < DIFF_NUM_SIDES; side++)
		texts[side] = diff_declare(c->writer, targets[side], name);
	if (texts[DIFF_OLD] && texts[DIFF_NEW] &&
	    strcmp(texts[DIFF_OLD], texts[DIFF_NEW]) == 0)
		texts[DIFF_NEW] = diff_format(c->writer, "%s (another definition)",
					      texts[DIFF_NEW]);
	diff_list_add_change(&c->list, what, texts[DIFF_OLD], texts[DIFF_NEW]);
}

static void compare_targets(struct change *c)
{
	const uint32_t targets[] = { diff_edge(c->graph, c->nodes[DIFF_OLD], 0),
				     diff_edge(c->graph, c->nodes[DIFF_NEW], 0) };
	const struct diff_pair_of_types of = { .prefix = "" };
	if (!targets_differ(c, targets))
		return;
	uint64_t bytes[] = { diff_type_bytes(c->writer, targets[DIFF_OLD]),
			     diff_type_bytes(c->writer, targets[DIFF_NEW]) };
	if (bytes[DIFF_OLD] != bytes[DIFF_NEW] && bytes[DIFF_OLD] != UINT64_MAX &&
	    bytes[DIFF_NEW] != UINT64_MAX)
		diff_list_add_change(&c->list, "size",
				     diff_format(c->writer, "%" PRIu64, bytes[DIFF_OLD]),
				     diff_format(c->writer, "%" PRIu64, bytes[DIFF_NEW]));
	if (diff_has_unnamed(c->writer, targets))
		diff_compare_unnamed(&c->list, &of, targets, "");
	else
		tell_types(c, "type", "", targets);
}

// What is left to say of prototypes that too many functions have.
static void tell_numbers_of_params(struct change *c, const uint32_t protos[DIFF_NUM_SIDES])
{
	const char *texts[DIFF_NUM_SIDES];
	for (int side = 0; side < DIFF_NUM_SIDES; side++) {
		uint32_t num = diff_type(c->graph, protos[side])->num_items;
		texts[side] = diff_format(c->writer, "%" PRIu32 " parameter%s", num, plural(num));
	}
	diff_list_add_change(&c->list, "content", texts[DIFF_OLD], texts[DIFF_NEW]);
}

static void compare_prototypes(struct change *c)
{
	const uint32_t protos[] = { diff_edge(c->graph, c->nodes[DIFF_OLD], 0),
				    diff_edge(c->graph, c->nodes[DIFF_NEW], 0) };
	if (!targets_differ(c, protos))
		return;
	for (int side = 0; side < DIFF_NUM_SIDES; side++) {
		if (diff_type(c->graph, protos[side])->kind != KIND_FUNC_PROTO) {
			tell_types(c, "type", "", protos);
			return;
		}
	}
	const uint32_t results[] = { diff_edge(c->graph, protos[DIFF_OLD], 0),
				     diff_edge(c->graph, protos[DIFF_NEW], 0) };
	if (targets_differ(c, results))
		tell_types(c, "result", "", results);
	if (diff_may_compare(c->writer, protos))
		compare_items_of(c, protos[DIFF_OLD], protos[DIFF_NEW]);
	else
		tell_numbers_of_params(c, protos);
}

static void compare_all(struct change *c)
{
	const struct type *a = c->types[DIFF_OLD], *b = c->types[DIFF_NEW];
	bool both_enums = kind_is_enum(a->kind) && kind_is_enum(b->kind);
	if (a->kind != b->kind)
		diff_list_add_change(&c->list, "kind", kind_text(a), kind_text(b));
	if (a->kind != b->kind && !both_enums) {
		if (a->kind == KIND_FLOAT || b->kind == KIND_FLOAT)
			compare_sizes(c);
		return;
	}
	switch ((int)a->kind) {
	case KIND_STRUCT:
	case KIND_UNION:
		compare_sizes(c);
		compare_flags(c, "offsets", "plain", "with sizes of bit-fields");
		compare_items_of(c, c->nodes[DIFF_OLD], c->nodes[DIFF_NEW]);
		break;
	case KIND_ENUM:
	case KIND_ENUM64:
		compare_sizes(c);
		compare_flags(c, "sign", "unsigned", "signed");
		compare_items_of(c, c->nodes[DIFF_OLD], c->nodes[DIFF_NEW]);
		break;
	case KIND_INT:
		compare_sizes(c);
		if (a->fixed != b->fixed)
			diff_list_add_change(&c->list, "encoding",
					     encoding_text(c->writer, a->fixed),
					     encoding_text(c->writer, b->fixed));
		break;
	case KIND_FLOAT:
		compare_sizes(c);
		break;
	case KIND_TYPEDEF:
		compare_targets(c);
		break;
	case KIND_FUNC:
		compare_linkage(c);
		compare_prototypes(c);
		break;
	case KIND_VAR:
		compare_linkage(c);
		compare_targets(c);
		break;
	case KIND_DATASEC:
		compare_sizes(c);
		compare_items_of(c, c->nodes[DIFF_OLD], c->nodes[DIFF_NEW]);
		break;
	default:
		break;
	}
}

const struct btfsmith_diff_detail *
diff_details(struct diff_writer *writer, uint32_t old_node, uint32_t new_node)
{
	struct change c = {
		.list = { .writer = writer },
		.writer = writer,
		.graph = writer->graph,
		.nodes = { old_node, new_node },
		.types = { diff_type(writer->graph, old_node),
			   diff_type(writer->graph, new_node) },
	};
	compare_all(&c);
	// The flag of a kind that has none, which the kernel does not take.
	if (!c.list.first)
		compare_flags(&c, "content", "flag clear", "flag set");
	return c.list.first;
}

const struct btfsmith_diff_detail *
diff_copies(struct diff_writer *writer, uint32_t num_old, uint32_t num_new)
{
	struct diff_list list = { .writer = writer };
	diff_list_add_change(&list, "copies", diff_format(writer, "%" PRIu32, num_old),
			     diff_format(writer, "%" PRIu32, num_new));
	return list.first;
}

const char *diff_definition_text(struct diff_writer *writer, uint32_t node)
{
	const struct type *type = diff_type(writer->graph, node);
	const char *name = diff_shown_name(writer->graph, node, type->name);
	switch ((int)type->kind) {
	case KIND_FUNC:
	case KIND_VAR:
		return diff_declare(writer, diff_edge(writer->graph, node, 0), name);
	case KIND_TYPEDEF:
		return diff_declare(writer, diff_edge(writer->graph, node, 0), "");
	default:
		return "";
	}
}
