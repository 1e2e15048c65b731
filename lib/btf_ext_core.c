// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What a CO-RE relocation is about. Its access string begins with an index into an array of the
 * type; each number that follows is an index into what was found so far: the member of a struct,
 * the element of an array. For an enumerator it is the only number, and for a type "0".
 */
#include "btf_ext.h"

#include <errno.h>
#include <stdlib.h>

/*
 * Many records may share a string and a type, so what is made for one of them has limits. Those of
 * libbpf for the numbers, the kernel's for names, and for chains of qualifiers more than any
 * compiler makes.
 */
enum {
	MAX_STEPS = 64,
	MAX_STEPS_BYTES = MAX_STEPS * sizeof("4294967295"),
	MAX_NAME_BYTES = 512,
	MAX_MODIFIERS = 256,
};

static const char *const kind_names[BTF_CORE_NUM_KINDS] = {
	[BTF_CORE_BYTE_OFF] = "byte_off",
	[BTF_CORE_BYTE_SZ] = "byte_sz",
	[BTF_CORE_FIELD_EXISTS] = "field_exists",
	[BTF_CORE_SIGNED] = "signed",
	[BTF_CORE_LSHIFT_U64] = "lshift_u64",
	[BTF_CORE_RSHIFT_U64] = "rshift_u64",
	[BTF_CORE_LOCAL_TYPE_ID] = "local_type_id",
	[BTF_CORE_TARGET_TYPE_ID] = "target_type_id",
	[BTF_CORE_TYPE_EXISTS] = "type_exists",
	[BTF_CORE_TYPE_SIZE] = "type_size",
	[BTF_CORE_ENUMVAL_EXISTS] = "enumval_exists",
	[BTF_CORE_ENUMVAL_VALUE] = "enumval_value",
	[BTF_CORE_TYPE_MATCHES] = "type_matches",
};

const char *btf_core_kind_name(uint32_t kind)
{
	return kind < BTF_CORE_NUM_KINDS ? kind_names[kind] : NULL;
}

/* The numbers of an access string. */
struct steps {
	uint32_t items[MAX_STEPS];
	size_t num;
};

static bool parse_steps(const char *text, struct steps *ret)
{
	*ret = (struct steps){ .num = 0 };
	if (strnlen(text, MAX_STEPS_BYTES) == MAX_STEPS_BYTES)
		return false;
	for (;;) {
		if (*text < '0' || *text > '9' || ret->num == MAX_STEPS)
			return false;
		char *end;
		errno = 0;
		unsigned long value = strtoul(text, &end, 10);
		if (errno || value > UINT32_MAX)
			return false;
		ret->items[ret->num++] = (uint32_t)value;
		if (!*end)
			return true;
		if (*end != ':')
			return false;
		text = end + 1;
	}
}

// What stands behind typedefs and qualifiers; NULL: void, or too many of them.
static const struct type *skip_modifiers(const struct type_list *list, uint32_t id)
{
	for (size_t i = 0; i < MAX_MODIFIERS && id; i++) {
		const struct type *type = type_list_type(list, id);
		if (!kind_is_modifier(type->kind))
			return type;
		id = type->type;
	}
	return NULL;
}

static const char *kind_noun(const struct type *type)
{
	switch ((enum kind)type->kind) {
	case KIND_VOID:
		return "void";
	case KIND_INT:
		return "int";
	case KIND_PTR:
		return "ptr";
	case KIND_ARRAY:
		return "array";
	case KIND_STRUCT:
		return "struct";
	case KIND_UNION:
		return "union";
	case KIND_ENUM:
		return "enum";
	case KIND_FWD:
		return "fwd";
	case KIND_TYPEDEF:
		return "typedef";
	case KIND_VOLATILE:
		return "volatile";
	case KIND_CONST:
		return "const";
	case KIND_RESTRICT:
		return "restrict";
	case KIND_FUNC:
		return "func";
	case KIND_FUNC_PROTO:
		return "func_proto";
	case KIND_VAR:
		return "var";
	case KIND_DATASEC:
		return "datasec";
	case KIND_FLOAT:
		return "float";
	case KIND_DECL_TAG:
		return "decl_tag";
	case KIND_TYPE_TAG:
		return "type_tag";
	case KIND_ENUM64:
		return "enum64";
	case NUM_KINDS:
		break;
	}
	return "?";
}

// Names have no limit of their own.
static bool add_name(const struct type_list *list, uint32_t name, struct strbuf *buf)
{
	const char *string = type_list_string(list, name);
	size_t len = strnlen(string, MAX_NAME_BYTES + 1);
	strbuf_add_bytes(buf, string, len);
	return len <= MAX_NAME_BYTES;
}

static bool add_enumerator(const struct type_list *list, const struct type *type,
			   const struct steps *steps, struct strbuf *buf)
{
	bool is_enum = type && kind_is_enum(type->kind);
	if (!is_enum || steps->num != 1 || steps->items[0] >= type->num_items)
		return false;
	const struct type_item *item =
		type_list_item(list, type->first_item + steps->items[0]);
	strbuf_add(buf, "::");
	return add_name(list, item->name, buf);
}

// One step from @p type; NULL: there is no such place. An unnamed member leaves no trace.
static const struct type *add_step(const struct type_list *list, const struct type *type,
				   uint32_t step, struct strbuf *buf)
{
	if (type->kind == KIND_ARRAY) {
		// The last member may be an array of any length, so this is not compared with it.
		strbuf_format(buf, "[%u]", step);
		return skip_modifiers(list, type->type);
	}
	bool has_members = kind_is_composite(type->kind);
	if (!has_members || step >= type->num_items)
		return NULL;
	const struct type_item *member = type_list_item(list, type->first_item + step);
	if (member->name) {
		strbuf_add(buf, ".");
		if (!add_name(list, member->name, buf))
			return NULL;
	}
	return skip_modifiers(list, member->type);
}

static bool add_field(const struct type_list *list, const struct type *type,
		      const struct steps *steps, struct strbuf *buf)
{
	if (steps->items[0])
		strbuf_format(buf, "[%u]", steps->items[0]);
	for (size_t i = 1; type && i < steps->num; i++)
		type = add_step(list, type, steps->items[i], buf);
	return type != NULL;
}

static bool add_place(const struct type_list *list, const struct btf_ext_record *record,
		      const struct steps *steps, struct strbuf *buf)
{
	const struct type *type = skip_modifiers(list, record->type);
	switch (record->extra) {
	case BTF_CORE_LOCAL_TYPE_ID:
	case BTF_CORE_TARGET_TYPE_ID:
	case BTF_CORE_TYPE_EXISTS:
	case BTF_CORE_TYPE_SIZE:
	case BTF_CORE_TYPE_MATCHES:
		return steps->num == 1 && steps->items[0] == 0;
	case BTF_CORE_ENUMVAL_EXISTS:
	case BTF_CORE_ENUMVAL_VALUE:
		return add_enumerator(list, type, steps, buf);
	default:
		return record->extra < BTF_CORE_NUM_KINDS &&
		       add_field(list, type, steps, buf);
	}
}

bool btf_core_text(const struct type_list *list, const struct btf_ext_record *record,
		   struct strbuf *buf)
{
	struct steps steps;
	if (!parse_steps(type_list_string(list, record->text), &steps))
		return false;
	const struct type *root = type_list_type(list, record->type);
	size_t before = buf->text.num;
	bool is_good = true;
	strbuf_add(buf, kind_noun(root));
	if (record->type)
		strbuf_add(buf, root->name ? " " : " <anon>");
	if (root->name)
		is_good = add_name(list, root->name, buf);
	if (is_good && add_place(list, record, &steps, buf))
		return true;
	buf->text.num = before;
	return false;
}
