// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Bodies of structs, unions and enums. Members are put where BTF has them: where a compiler
 * would put one elsewhere there is an unnamed bit-field before it, or it says aligned(N).
 */
#include "cdump_print.h"

enum { BYTE_BITS = 8, MAX_PAD_BITS = 64 };

struct body {
	struct cdump *dump;
	const struct type *type;
	const struct cdump_shape *shape;
	unsigned int indent;
	uint64_t end; /* bits, of the last member or padding */
};

static void put_line_start(const struct body *body)
{
	cdump_put_indent(&body->dump->text, body->indent + 1);
}

// Types of 8 << i bits.
static const char *const pad_types[] = { "char", "short", "int", "long long" };

/*
 * One unnamed bit-field from where body is on, up to @p want or the next boundary of its type,
 * which is the largest that does not change the alignment, as it does with some ABIs.
 */
static void put_pad(struct body *body, uint64_t want)
{
	struct cdump_text *text = &body->dump->text;
	uint64_t most = body->shape->is_packed ? MAX_PAD_BITS
					       : (uint64_t)body->shape->least * BYTE_BITS;
	unsigned int i = ARRAY_SIZE(pad_types) - 1;
	uint64_t unit = MAX_PAD_BITS, next;
	for (;; i--, unit /= 2) {
		next = body->end / unit * unit + unit;
		if (!i || (unit <= most && (next <= want || want - body->end > unit / 2)))
			break;
	}
	if (next > want)
		next = want;
	put_line_start(body);
	cdump_put_string(text, pad_types[i]);
	cdump_put_literal(text, ": ");
	cdump_put_u64(text, next - body->end);
	cdump_put_literal(text, ";\n");
	body->end = next;
}

static void put_padding(struct body *body, uint64_t want)
{
	while (body->end < want && !cdump_is_over(body->dump))
		put_pad(body, want);
}

// N of the aligned(N) by which the member comes to its place; 0: there has to be padding.
static uint32_t
member_alignment(const struct body *body, const struct cdump_member *member)
{
	uint32_t align = cdump_find_alignment((body->end + BYTE_BITS - 1) / BYTE_BITS,
					      member->offset / BYTE_BITS);
	return !body->shape->is_packed && align <= body->shape->aligned ? align : 0;
}

static bool comes_by_itself(const struct body *body, const struct cdump_member *member)
{
	uint64_t least = member->least, greatest = member->greatest;
	if (member->is_bit_field)
		return body->end == member->offset;
	if (body->shape->is_packed)
		least = greatest = BYTE_BITS;
	return cdump_round_up(body->end, least) == member->offset &&
	       cdump_round_up(body->end, greatest) == member->offset;
}

// Put what is before the member. Returns N of aligned(N) to go with it, or 0.
static uint32_t make_room(struct body *body, const struct cdump_member *member)
{
	if (body->type->kind == KIND_UNION || comes_by_itself(body, member))
		return 0;
	uint32_t align = member->is_bit_field ? 0 : member_alignment(body, member);
	if (!align)
		put_padding(body, member->offset);
	return align;
}

static void put_aligned(struct cdump_text *text, uint32_t align)
{
	cdump_put_literal(text, " __attribute__((aligned(");
	cdump_put_u64(text, align);
	cdump_put_literal(text, ")))");
}

static void put_trouble(const struct body *body, const char *name, size_t len,
			const struct cdump_member *member, const char *trouble)
{
	struct cdump_text *text = &body->dump->text;
	put_line_start(body);
	cdump_put_literal(text, "/* ");
	cdump_put(text, len ? name : "a member", len ? len : sizeof("a member") - 1);
	cdump_put_literal(text, " at bit ");
	cdump_put_u64(text, member->offset);
	cdump_put_literal(text, ": ");
	cdump_put_string(text, trouble);
	cdump_put_literal(text, " */\n");
}

// The struct or union that a member without a name has the members of, or 0.
static uint32_t embedded(const struct body *body, const struct type_item *item)
{
	const struct cdump_shape *shape = &body->dump->layout.shapes[item->type];
	uint32_t core = shape->core ? shape->core : item->type;
	const struct type *type = type_list_type(body->dump->list, core);
	return kind_is_composite(type->kind) && !shape->is_array ? core : 0;
}

// A compiler's own va_list has another size where it compiles for another machine.
static uint32_t without_va_list(const struct type_list *list, uint32_t of)
{
	uint32_t id = of;
	for (unsigned int i = 0; i < CDUMP_MAX_CHAIN; i++) {
		const struct type *type = type_list_type(list, id);
		if (!id || !kind_is_modifier(type->kind))
			return of;
		if (type->type &&
		    !strcmp(type_list_string(list, type->name), "__builtin_va_list"))
			return type->type;
		id = type->type;
	}
	return of;
}

static void put_member_declaration(const struct body *body, const struct type_item *item,
				   const char *name, size_t len)
{
	struct cdump *dump = body->dump;
	uint32_t inner = item->name ? 0 : embedded(body, item);
	bool has_tag = inner && type_list_type(dump->list, inner)->name;
	put_line_start(body);
	// With a tag and no name it would declare nothing, but for -fms-extensions.
	if (has_tag && dump->depth < CDUMP_MAX_NESTING) {
		cdump_put_qualifiers(dump, item->type);
		dump->depth++;
		cdump_put_composite(dump, inner, NULL, body->indent + 1);
		dump->depth--;
	} else {
		cdump_put_declaration(dump, without_va_list(dump->list, item->type), name,
				      len, body->indent + 1);
	}
}

static const char *find_trouble(const struct body *body, const struct type_item *item,
				const struct cdump_member *member)
{
	if (member->trouble)
		return member->trouble;
	if (body->type->kind == KIND_STRUCT && member->offset < body->end)
		return "within what is before it";
	if (!item->name && !member->is_bit_field && !embedded(body, item))
		return "without a name";
	return NULL;
}

static void put_member(struct body *body, const struct type_item *item)
{
	struct cdump *dump = body->dump;
	struct cdump_member member = cdump_layout_member(&dump->layout, body->type, item);
	size_t len = 0;
	const char *name = NULL;
	if (item->name)
		name = cdump_names_local(&dump->names,
					 type_list_string(dump->list, item->name), &len);
	const char *trouble = find_trouble(body, item, &member);
	if (trouble) {
		put_trouble(body, name, len, &member, trouble);
		return;
	}
	uint32_t align = make_room(body, &member);
	put_member_declaration(body, item, name, len);
	if (member.is_bit_field) {
		cdump_put_literal(&dump->text, ": ");
		cdump_put_u64(&dump->text, member.size);
	}
	if (align)
		put_aligned(&dump->text, align);
	cdump_put_literal(&dump->text, ";\n");
	if (body->type->kind == KIND_STRUCT || member.size > body->end)
		body->end = member.offset + member.size;
}

// A union that is larger than its members has an unnamed one more.
static void put_union_filler(struct body *body, uint64_t size)
{
	struct cdump_text *text = &body->dump->text;
	struct body inner = *body;
	inner.indent++;
	inner.end = 0;
	put_line_start(body);
	// Not where its alignment, which it has with some ABIs, would be too much.
	for (size_t i = 0; i < ARRAY_SIZE(pad_types); i++) {
		if (size != (uint64_t)BYTE_BITS << i || body->shape->allowed < 1u << i)
			continue;
		cdump_put_string(text, pad_types[i]);
		cdump_put_literal(text, ": ");
		cdump_put_u64(text, size);
		cdump_put_literal(text, ";\n");
		return;
	}
	cdump_put_literal(text, "struct {\n");
	put_padding(&inner, size);
	put_line_start(body);
	cdump_put_literal(text, "};\n");
}

static void put_end(struct body *body)
{
	uint64_t size = (uint64_t)body->type->size * BYTE_BITS;
	uint64_t least = (uint64_t)body->shape->least * BYTE_BITS;
	uint64_t greatest = (uint64_t)body->shape->greatest * BYTE_BITS;
	if (cdump_round_up(body->end, least) == size &&
	    cdump_round_up(body->end, greatest) == size)
		return;
	if (body->type->kind == KIND_UNION)
		put_union_filler(body, size);
	else
		put_padding(body, size);
}

void cdump_put_composite(struct cdump *dump, uint32_t id, const struct cdump_name *tag,
			 unsigned int indent)
{
	const struct type *type = type_list_type(dump->list, id);
	struct body body = {
		.dump = dump,
		.type = type,
		.shape = &dump->layout.shapes[id],
		.indent = indent,
	};
	if (type->kind == KIND_UNION)
		cdump_put_literal(&dump->text, "union ");
	else
		cdump_put_literal(&dump->text, "struct ");
	if (tag) {
		cdump_put(&dump->text, tag->text, tag->len);
		cdump_put_literal(&dump->text, " ");
	}
	cdump_put_literal(&dump->text, "{");
	if (type->num_items || type->size) {
		cdump_put_literal(&dump->text, "\n");
		for (uint32_t i = 0; i < type->num_items && !cdump_is_over(dump); i++)
			put_member(&body,
				   type_list_item(dump->list, type->first_item + i));
		put_end(&body);
		cdump_put_indent(&dump->text, indent);
	}
	cdump_put_literal(&dump->text, "}");
	if (body.shape->is_packed)
		cdump_put_literal(&dump->text, " __attribute__((packed))");
	if (body.shape->aligned)
		put_aligned(&dump->text, body.shape->aligned);
}

static void
put_value(struct cdump_text *text, const struct type *type, const struct type_item *item)
{
	uint64_t value = (uint64_t)item->high << 32 | item->value;
	if (type->kind == KIND_ENUM && type->kind_flag)
		cdump_put_i64(text, (int32_t)item->value);
	else if (type->kind == KIND_ENUM)
		cdump_put_u64(text, item->value);
	else if (type->kind_flag && (int64_t)value == INT64_MIN)
		// What C calls it by is the negation of a number that it has not.
		cdump_put_literal(text, "-9223372036854775807LL - 1");
	else if (type->kind_flag)
		cdump_put_i64(text, (int64_t)value);
	else
		cdump_put_u64(text, value);
	if (type->kind == KIND_ENUM64 &&
	    !(type->kind_flag && (int64_t)value == INT64_MIN))
		cdump_put_string(text, type->kind_flag ? "LL" : "ULL");
}

static bool needs_8_bytes(const struct cdump *dump, const struct type *type)
{
	for (uint32_t i = 0; i < type->num_items; i++) {
		const struct type_item *item =
			type_list_item(dump->list, type->first_item + i);
		int64_t value = (int64_t)((uint64_t)item->high << 32 | item->value);
		bool fits = type->kind == KIND_ENUM ||
			    (type->kind_flag ? value == (int32_t)value : !item->high);
		if (!fits)
			return true;
	}
	return false;
}

static void put_mode(struct cdump *dump, const struct type *type)
{
	const char *mode = NULL;
	if (type->size == 1)
		mode = "QI";
	else if (type->size == 2)
		mode = "HI";
	else if (type->size == 8 && !needs_8_bytes(dump, type))
		mode = "DI";
	if (!mode)
		return;
	cdump_put_literal(&dump->text, " __attribute__((mode(");
	cdump_put_string(&dump->text, mode);
	cdump_put_literal(&dump->text, ")))");
}

// Are they what C23 has as keywords, and nothing else?
static bool is_false_and_true(const struct cdump *dump, const struct type *type)
{
	if (type->name || type->num_items != 2 || type->kind != KIND_ENUM || dump->depth)
		return false;
	bool has[2] = { false, false };
	for (uint32_t i = 0; i < 2; i++) {
		const struct type_item *item =
			type_list_item(dump->list, type->first_item + i);
		const char *name = type_list_string(dump->list, item->name);
		if (item->value < 2 && !strcmp(name, item->value ? "true" : "false"))
			has[item->value] = true;
	}
	return has[0] && has[1];
}

void cdump_put_enum(struct cdump *dump, uint32_t id, const struct cdump_name *tag,
		    unsigned int indent)
{
	const struct type *type = type_list_type(dump->list, id);
	bool takes_c23 = is_false_and_true(dump, type);
	cdump_put_literal(&dump->text, "enum ");
	if (tag) {
		cdump_put(&dump->text, tag->text, tag->len);
		cdump_put_literal(&dump->text, " ");
	}
	cdump_put_literal(&dump->text, "{\n");
	for (uint32_t i = 0; i < type->num_items && !cdump_is_over(dump); i++) {
		const struct type_item *item =
			type_list_item(dump->list, type->first_item + i);
		uint32_t number =
			cdump_names_new(&dump->names, &dump->names.identifiers,
					type_list_string(dump->list, item->name),
					takes_c23);
		if (number == CDUMP_NO_NAME)
			return;
		const struct cdump_name *name =
			&dump->names.identifiers.names.items[number];
		cdump_put_indent(&dump->text, indent + 1);
		cdump_put(&dump->text, name->text, name->len);
		cdump_put_literal(&dump->text, " = ");
		put_value(&dump->text, type, item);
		cdump_put_literal(&dump->text, ",\n");
	}
	cdump_put_indent(&dump->text, indent);
	cdump_put_literal(&dump->text, "}");
	put_mode(dump, type);
}

void cdump_put_scalar(struct cdump *dump, uint32_t id, const struct cdump_name *name)
{
	const struct type *type = type_list_type(dump->list, id);
	static const char *const types[][2] = {
		{ "unsigned char", "signed char" },
		{ "unsigned short", "short" },
		{ "unsigned int", "int" },
		{ "unsigned long long", "long long" },
		{ "unsigned __int128", "__int128" },
	};
	const char *text = NULL;
	for (size_t i = 0; type->kind == KIND_INT && i < ARRAY_SIZE(types); i++) {
		if (type->size == 1u << i)
			text = types[i][(type->fixed >> 24 & 1) != 0];
	}
	cdump_put_literal(&dump->text, "typedef ");
	if (text) {
		cdump_put_string(&dump->text, text);
	} else {
		cdump_put_literal(&dump->text, "struct {\n\tunsigned char bytes[");
		cdump_put_u64(&dump->text, type->size);
		cdump_put_literal(&dump->text, "];\n}");
		if (dump->layout.shapes[id].greatest > 1)
			put_aligned(&dump->text, dump->layout.shapes[id].greatest);
	}
	cdump_put_literal(&dump->text, " ");
	cdump_put(&dump->text, name->text, name->len);
}
