// SPDX-License-Identifier: LGPL-2.1-or-later
#include "dwarf_abbrev.h"

#include <dwarf.h>

#include "bytes.h"
#include "dwarf_plan_cache.h"
#include "error.h"
#include "kinds.h"

enum {
	// More codes than this in an array would be hostile input, not a compiler.
	MAX_SMALL_CODE = 1 << 16,
	MAX_STEP_SKIP = 0xf000,
	MAX_DIRECT_OFFSET = 0x7f00,
	// Steps of plans that fell out of the cache stay until there are so many.
	MAX_KEPT_STEPS = 1 << 18,
	FORM_VARIES = 0xff,
};

// ---- what is wanted ----

static const uint8_t slot_classes[NUM_SLOTS] = {
	[SLOT_NAME] = CLASS_NAME,
	[SLOT_TYPE] = CLASS_REFERENCE,
	[SLOT_BYTE_SIZE] = CLASS_NUMBER,
	[SLOT_BIT_SIZE] = CLASS_NUMBER,
	[SLOT_DATA_BIT_OFFSET] = CLASS_NUMBER,
	[SLOT_BIT_OFFSET] = CLASS_NUMBER,
	[SLOT_LOCATION] = CLASS_LOCATION,
	[SLOT_ENCODING] = CLASS_NUMBER,
	[SLOT_CONST_VALUE] = CLASS_BYTES,
	[SLOT_STRING_VALUE] = CLASS_NAME,
	[SLOT_LOWER_BOUND] = CLASS_NUMBER,
	[SLOT_UPPER_BOUND] = CLASS_NUMBER,
	[SLOT_COUNT] = CLASS_NUMBER,
	[SLOT_DECLARATION] = CLASS_NUMBER,
	[SLOT_EXTERNAL] = CLASS_NUMBER,
	[SLOT_SPECIFICATION] = CLASS_REFERENCE,
	[SLOT_SIGNATURE] = CLASS_REFERENCE,
	[SLOT_ANNOTATION] = CLASS_REFERENCE,
	[SLOT_LANGUAGE] = CLASS_NUMBER,
	[SLOT_STR_OFFSETS_BASE] = CLASS_NUMBER,
	[SLOT_ELSEWHERE] = CLASS_PRESENCE,
	[SLOT_RANGES] = CLASS_PRESENCE,
	[SLOT_PRODUCER] = CLASS_NAME,
	[SLOT_ADDR_BASE] = CLASS_NUMBER,
	[SLOT_LOCLISTS_BASE] = CLASS_NUMBER,
	[SLOT_ORIGIN] = CLASS_REFERENCE,
	[SLOT_LOW_PC] = CLASS_ADDRESS,
	[SLOT_INLINE] = CLASS_NUMBER,
	[SLOT_CALLING] = CLASS_NUMBER,
	[SLOT_ARTIFICIAL] = CLASS_NUMBER,
	[SLOT_PLACE] = CLASS_EXPRESSION,
};

#define BIT(slot) (UINT32_C(1) << (slot))

static const uint32_t wanted_slots[] = {
	[DIE_CONTAINER] = 0,
	[DIE_BASE] = BIT(SLOT_NAME) | BIT(SLOT_BYTE_SIZE) | BIT(SLOT_BIT_SIZE) |
		     BIT(SLOT_ENCODING),
	[DIE_REFERENCE] = BIT(SLOT_NAME) | BIT(SLOT_TYPE) | BIT(SLOT_ANNOTATION),
	[DIE_COMPOSITE] = BIT(SLOT_NAME) | BIT(SLOT_BYTE_SIZE) | BIT(SLOT_DECLARATION) |
			  BIT(SLOT_SPECIFICATION) | BIT(SLOT_SIGNATURE) |
			  BIT(SLOT_ANNOTATION),
	[DIE_ENUM] = BIT(SLOT_NAME) | BIT(SLOT_TYPE) | BIT(SLOT_BYTE_SIZE) |
		     BIT(SLOT_DECLARATION) | BIT(SLOT_SPECIFICATION) |
		     BIT(SLOT_SIGNATURE),
	[DIE_ARRAY] = BIT(SLOT_TYPE),
	[DIE_PROTO] = BIT(SLOT_TYPE),
	[DIE_OPAQUE] = BIT(SLOT_BYTE_SIZE) | BIT(SLOT_TYPE),
	[DIE_MEMBER] = BIT(SLOT_NAME) | BIT(SLOT_TYPE) | BIT(SLOT_BYTE_SIZE) |
		       BIT(SLOT_BIT_SIZE) | BIT(SLOT_DATA_BIT_OFFSET) |
		       BIT(SLOT_BIT_OFFSET) | BIT(SLOT_LOCATION) | BIT(SLOT_DECLARATION) |
		       BIT(SLOT_EXTERNAL) | BIT(SLOT_ANNOTATION),
	[DIE_INHERITANCE] = BIT(SLOT_TYPE) | BIT(SLOT_LOCATION),
	[DIE_ENUMERATOR] = BIT(SLOT_NAME) | BIT(SLOT_CONST_VALUE),
	[DIE_PARAM] = BIT(SLOT_NAME) | BIT(SLOT_TYPE) | BIT(SLOT_ORIGIN) |
		      BIT(SLOT_PLACE) | BIT(SLOT_CONST_VALUE) | BIT(SLOT_ANNOTATION),
	[DIE_VARARGS] = 0,
	[DIE_SUBRANGE] = BIT(SLOT_TYPE) | BIT(SLOT_LOWER_BOUND) | BIT(SLOT_UPPER_BOUND) |
			 BIT(SLOT_COUNT),
	[DIE_ANNOTATION] = BIT(SLOT_NAME) | BIT(SLOT_STRING_VALUE) | BIT(SLOT_ANNOTATION),
	[DIE_VARIANT] = 0,
	[DIE_IMPORT] = BIT(SLOT_ELSEWHERE),
	[DIE_NAMESPACE] = BIT(SLOT_NAME),
	[DIE_UNIT] = BIT(SLOT_NAME) | BIT(SLOT_LANGUAGE) | BIT(SLOT_STR_OFFSETS_BASE) |
		     BIT(SLOT_ELSEWHERE) | BIT(SLOT_PRODUCER) | BIT(SLOT_ADDR_BASE) |
		     BIT(SLOT_LOCLISTS_BASE),
	[DIE_FUNC] = BIT(SLOT_NAME) | BIT(SLOT_TYPE) | BIT(SLOT_ORIGIN) |
		     BIT(SLOT_SPECIFICATION) | BIT(SLOT_DECLARATION) | BIT(SLOT_EXTERNAL) |
		     BIT(SLOT_LOW_PC) | BIT(SLOT_RANGES) | BIT(SLOT_INLINE) |
		     BIT(SLOT_CALLING) | BIT(SLOT_ANNOTATION),
	[DIE_VARIABLE] = BIT(SLOT_NAME) | BIT(SLOT_TYPE) | BIT(SLOT_ORIGIN) |
			 BIT(SLOT_SPECIFICATION) | BIT(SLOT_DECLARATION) |
			 BIT(SLOT_EXTERNAL) | BIT(SLOT_ARTIFICIAL) | BIT(SLOT_PLACE) |
			 BIT(SLOT_ANNOTATION),
};

struct tag_meaning {
	uint8_t action; /* DIE_CONTAINER is 0: what is not in the table */
	uint8_t kind;
};

static struct tag_meaning meaning_of_tag(uint64_t tag)
{
	static const struct tag_meaning tags[] = {
		[DW_TAG_base_type] = { DIE_BASE, KIND_INT },
		[DW_TAG_pointer_type] = { DIE_REFERENCE, KIND_PTR },
		[DW_TAG_reference_type] = { DIE_REFERENCE, KIND_PTR },
		[DW_TAG_rvalue_reference_type] = { DIE_REFERENCE, KIND_PTR },
		[DW_TAG_ptr_to_member_type] = { DIE_REFERENCE, KIND_VOID },
		[DW_TAG_const_type] = { DIE_REFERENCE, KIND_CONST },
		[DW_TAG_immutable_type] = { DIE_REFERENCE, KIND_CONST },
		[DW_TAG_volatile_type] = { DIE_REFERENCE, KIND_VOLATILE },
		[DW_TAG_restrict_type] = { DIE_REFERENCE, KIND_RESTRICT },
		[DW_TAG_typedef] = { DIE_REFERENCE, KIND_TYPEDEF },
		[DW_TAG_template_alias] = { DIE_REFERENCE, KIND_TYPEDEF },
		[DW_TAG_atomic_type] = { DIE_REFERENCE, KIND_VOID },
		[DW_TAG_packed_type] = { DIE_REFERENCE, KIND_VOID },
		[DW_TAG_shared_type] = { DIE_REFERENCE, KIND_VOID },
		[DW_TAG_thrown_type] = { DIE_REFERENCE, KIND_VOID },
		[DW_TAG_unspecified_type] = { DIE_REFERENCE, KIND_VOID },
		[DW_TAG_structure_type] = { DIE_COMPOSITE, KIND_STRUCT },
		[DW_TAG_class_type] = { DIE_COMPOSITE, KIND_STRUCT },
		[DW_TAG_interface_type] = { DIE_COMPOSITE, KIND_STRUCT },
		[DW_TAG_union_type] = { DIE_COMPOSITE, KIND_UNION },
		[DW_TAG_enumeration_type] = { DIE_ENUM, KIND_ENUM },
		[DW_TAG_array_type] = { DIE_ARRAY, KIND_ARRAY },
		[DW_TAG_subroutine_type] = { DIE_PROTO, KIND_FUNC_PROTO },
		[DW_TAG_string_type] = { DIE_OPAQUE, KIND_ARRAY },
		[DW_TAG_set_type] = { DIE_OPAQUE, KIND_ARRAY },
		[DW_TAG_file_type] = { DIE_OPAQUE, KIND_ARRAY },
		[DW_TAG_coarray_type] = { DIE_OPAQUE, KIND_ARRAY },
		[DW_TAG_dynamic_type] = { DIE_REFERENCE, KIND_VOID },
		[DW_TAG_member] = { DIE_MEMBER, 0 },
		[DW_TAG_inheritance] = { DIE_INHERITANCE, 0 },
		[DW_TAG_enumerator] = { DIE_ENUMERATOR, 0 },
		[DW_TAG_formal_parameter] = { DIE_PARAM, 0 },
		[DW_TAG_unspecified_parameters] = { DIE_VARARGS, 0 },
		[DW_TAG_subrange_type] = { DIE_SUBRANGE, 0 },
		[DW_TAG_generic_subrange] = { DIE_SUBRANGE, 0 },
		[DW_TAG_variant_part] = { DIE_VARIANT, 0 },
		[DW_TAG_imported_unit] = { DIE_IMPORT, 0 },
		[DW_TAG_namespace] = { DIE_NAMESPACE, 0 },
		[DW_TAG_module] = { DIE_NAMESPACE, 0 },
		[DW_TAG_compile_unit] = { DIE_UNIT, 0 },
		[DW_TAG_partial_unit] = { DIE_UNIT, 0 },
		[DW_TAG_type_unit] = { DIE_UNIT, 0 },
		[DW_TAG_skeleton_unit] = { DIE_UNIT, 0 },
		[DW_TAG_subprogram] = { DIE_FUNC, 0 },
		[DW_TAG_variable] = { DIE_VARIABLE, 0 },
	};
	if (likely(tag < ARRAY_SIZE(tags)))
		return tags[tag];
	bool is_annotation =
		tag == DW_TAG_LLVM_ANNOTATION || tag == DW_TAG_GNU_ANNOTATION;
	return (struct tag_meaning){ .action = is_annotation ? DIE_ANNOTATION
							     : DIE_CONTAINER };
}

// The slot for an attribute, SLOT_NONE for those that are not wanted.
static unsigned int slot_of_attribute(uint64_t at, const struct plan *plan)
{
	static const uint8_t slots[] = {
		[DW_AT_name] = SLOT_NAME,
		[DW_AT_type] = SLOT_TYPE,
		[DW_AT_byte_size] = SLOT_BYTE_SIZE,
		[DW_AT_bit_size] = SLOT_BIT_SIZE,
		[DW_AT_data_bit_offset] = SLOT_DATA_BIT_OFFSET,
		[DW_AT_bit_offset] = SLOT_BIT_OFFSET,
		[DW_AT_data_member_location] = SLOT_LOCATION,
		[DW_AT_encoding] = SLOT_ENCODING,
		[DW_AT_const_value] = SLOT_CONST_VALUE,
		[DW_AT_lower_bound] = SLOT_LOWER_BOUND,
		[DW_AT_upper_bound] = SLOT_UPPER_BOUND,
		[DW_AT_count] = SLOT_COUNT,
		[DW_AT_declaration] = SLOT_DECLARATION,
		[DW_AT_external] = SLOT_EXTERNAL,
		[DW_AT_specification] = SLOT_SPECIFICATION,
		[DW_AT_signature] = SLOT_SIGNATURE,
		[DW_AT_language] = SLOT_LANGUAGE,
		[DW_AT_str_offsets_base] = SLOT_STR_OFFSETS_BASE,
		[DW_AT_import] = SLOT_ELSEWHERE,
		[DW_AT_dwo_name] = SLOT_ELSEWHERE,
		[DW_AT_producer] = SLOT_PRODUCER,
		[DW_AT_addr_base] = SLOT_ADDR_BASE,
		[DW_AT_loclists_base] = SLOT_LOCLISTS_BASE,
		[DW_AT_abstract_origin] = SLOT_ORIGIN,
		[DW_AT_low_pc] = SLOT_LOW_PC,
		[DW_AT_ranges] = SLOT_RANGES,
		[DW_AT_inline] = SLOT_INLINE,
		[DW_AT_calling_convention] = SLOT_CALLING,
		[DW_AT_artificial] = SLOT_ARTIFICIAL,
		[DW_AT_location] = SLOT_PLACE,
	};
	unsigned int slot = SLOT_NONE;
	if (likely(at < ARRAY_SIZE(slots)))
		slot = slots[at];
	else if (at == DW_AT_GNU_ANNOTATION)
		slot = SLOT_ANNOTATION;
	else if (at == DW_AT_GNU_dwo_name)
		slot = SLOT_ELSEWHERE;
	if (slot == SLOT_CONST_VALUE && plan->action == DIE_ANNOTATION)
		slot = SLOT_STRING_VALUE;
	// Of an attribute that comes twice the first counts.
	return wanted_slots[plan->action] & ~plan->slots & BIT(slot) ? slot : SLOT_NONE;
}

// ---- compiling ----

struct compiler {
	struct plan_table *table;
	const struct dwarf_file *file;
	const unsigned char *pos;
	const unsigned char *end;
	uint64_t skip;   /* bytes of fixed size since the last step */
	uint64_t offset; /* of the next attribute, as in plan_direct */
	bool is_direct;  /* so far */
	struct btfsmith_error *err;
};

static cold bool abbrev_fail(struct compiler *compiler, const char *what)
{
	compiler->err =
		dwarf_error(compiler->file, ".debug_abbrev",
			    (uint64_t)(compiler->pos - compiler->file->abbrev.data), "%s",
			    what);
	return false;
}

static cold bool unknown_form(struct compiler *compiler, uint64_t form)
{
	compiler->err =
		dwarf_error(compiler->file, ".debug_abbrev",
			    (uint64_t)(compiler->pos - compiler->file->abbrev.data),
			    "unknown form 0x%llx", (unsigned long long)form);
	return false;
}

static cold bool out_of_memory(struct compiler *compiler)
{
	compiler->err = error_no_memory();
	return false;
}

static always_inline bool read_number(struct compiler *compiler, uint64_t *ret)
{
	const unsigned char *next = read_uleb(compiler->pos, compiler->end, ret);
	if (unlikely(!next))
		return abbrev_fail(compiler, "the section ends inside an abbreviation");
	compiler->pos = next;
	return true;
}

// @p min_bytes that the value takes at least.
static bool add_step(struct compiler *compiler, struct plan_step step, size_t min_bytes)
{
	while (unlikely(compiler->skip > MAX_STEP_SKIP)) {
		struct plan_step past = { .op = OP_CONST,
					  .skip = MAX_STEP_SKIP,
					  .rest = MAX_STEP_SKIP };
		compiler->skip -= MAX_STEP_SKIP;
		if (!vec_push(&compiler->table->steps, past))
			return out_of_memory(compiler);
	}
	step.skip = (uint16_t)compiler->skip;
	// What this step takes, until finish_steps() makes it what is left.
	step.rest = (uint32_t)(compiler->skip + min_bytes);
	compiler->skip = 0;
	return vec_push(&compiler->table->steps, step) || out_of_memory(compiler);
}

static void finish_steps(struct compiler *compiler, struct plan *plan)
{
	uint64_t rest = 0;
	struct plan_step *steps = compiler->table->steps.items;
	for (size_t i = compiler->table->steps.num; i-- > plan->first_step;) {
		uint32_t bytes = steps[i].rest;
		steps[i].rest = (uint32_t)rest;
		rest += bytes;
		// More than any unit has.
		if (unlikely(rest > UINT32_MAX))
			rest = UINT32_MAX;
	}
	plan->min_bytes = (uint32_t)rest;
}

// A number, the one of its plan_direct.
static bool add_direct_number(struct compiler *compiler, struct plan *plan,
			      const struct plan_step *step, size_t size)
{
	struct plan_direct *direct = &plan->direct;
	if (step->slot == SLOT_DECLARATION || step->slot == SLOT_EXTERNAL)
		return step->op == OP_CONST && step->value == 1;
	if (plan->value_slot != SLOT_NONE ||
	    (step->op == OP_CONST && step->value > UINT32_MAX))
		return false;
	plan->value_slot = step->slot;
	direct->value_off = (int16_t)compiler->offset;
	if (step->op == OP_CONST) {
		direct->value_const = (uint32_t)step->value;
		return true;
	}
	direct->value_mask = UINT32_MAX >> (32 - 8 * size);
	if (compiler->file->big_endian)
		direct->value_off = (int16_t)(direct->value_off + (int)size - 4);
	return true;
}

// Enter the attribute loaded by @p step into plan->direct; false: it does not fit in there.
static bool add_direct(struct compiler *compiler, struct plan *plan,
		       const struct plan_step *step, size_t size)
{
	struct plan_direct *direct = &plan->direct;
	if (compiler->offset > MAX_DIRECT_OFFSET)
		return false;
	switch ((int)step->op) {
	case OP_STRING:
		plan->has_short_name = step->slot == SLOT_NAME && !compiler->offset;
		return plan->has_short_name;
	case OP_STRP4:
		direct->name_mask = UINT32_MAX;
		direct->name_off = (int16_t)compiler->offset;
		return step->slot == SLOT_NAME;
	case OP_REF4:
		direct->type_mask = UINT32_MAX;
		direct->type_off = (int16_t)compiler->offset;
		return step->slot == SLOT_TYPE;
	case OP_CONST:
	case OP_U1:
	case OP_U2:
	case OP_U4:
		return add_direct_number(compiler, plan, step, size);
	default:
		return false;
	}
}

// What plan_direct has no place for: DIEs that have it are read by their steps.
static bool is_extra(const struct plan *plan, const struct plan_step *step, size_t size)
{
	bool by_parent = plan->action == DIE_PARAM || plan->action == DIE_FUNC ||
			 plan->action == DIE_VARIABLE;
	return by_parent && size != SIZE_MAX && step->slot != SLOT_NAME &&
	       step->slot != SLOT_TYPE;
}

static bool compile_wanted(struct compiler *compiler, struct plan *plan,
			   struct plan_step *step, unsigned int form, size_t size)
{
	unsigned int slot = step->slot;
	plan->slots |= BIT(slot);
	plan->refers_outside |= step->op == OP_REF_ADDR || step->op == OP_REF_SIG8;
	if (slot == SLOT_CONST_VALUE || slot == SLOT_UPPER_BOUND)
		plan->const_is_signed =
			form == DW_FORM_sdata || form == DW_FORM_implicit_const;
	if (slot == SLOT_COUNT || slot == SLOT_UPPER_BOUND)
		plan->bound_bytes = size <= 8 ? (uint8_t)size : 0;
	if (!is_extra(plan, step, size))
		compiler->is_direct &= add_direct(compiler, plan, step, size);
	size_t min_bytes = size;
	if (size == SIZE_MAX) {
		bool has_length = step->op == OP_LOCATION ||
				  step->op == OP_BLOCK_VALUE ||
				  step->op == OP_EXPRESSION;
		min_bytes = has_length && step->value ? (size_t)step->value : 1;
	} else {
		compiler->offset += size;
	}
	return add_step(compiler, *step, min_bytes);
}

// A wanted attribute of a form that no value of its class has.
static cold bool compile_valueless(struct compiler *compiler, struct plan *plan,
				   unsigned int slot, uint64_t form)
{
	if (slot_classes[slot] == CLASS_PRESENCE)
		plan->slots |= BIT(slot);
	if (!dwarf_form_is_supplementary(form))
		return true;
	compiler->err =
		dwarf_supplementary_error(compiler->file, ".debug_abbrev",
					  (uint64_t)(compiler->pos -
						     compiler->file->abbrev.data));
	return false;
}

static bool compile_unwanted(struct compiler *compiler, uint64_t form)
{
	struct plan_step step = { .slot = SLOT_NONE };
	compiler->is_direct = false;
	if (form > UINT16_MAX || !dwarf_form_skip((unsigned int)form, &step))
		return unknown_form(compiler, form);
	bool has_length = step.op == OP_SKIP_BLOCK && step.value;
	return add_step(compiler, step, has_length ? (size_t)step.value : 1);
}

static always_inline size_t form_size(const struct plan_table *table, uint64_t form)
{
	if (likely(form < ARRAY_SIZE(table->form_sizes)))
		return table->form_sizes[form] == FORM_VARIES ? SIZE_MAX
							      : table->form_sizes[form];
	if (form > UINT16_MAX)
		return SIZE_MAX;
	return dwarf_form_size((unsigned int)form, table->address_size,
			       table->offset_size, table->version);
}

static always_inline bool compile_attribute(struct compiler *compiler, struct plan *plan,
					    uint64_t at, uint64_t form, uint64_t implicit)
{
	size_t size = form_size(compiler->table, form);
	unsigned int slot = slot_of_attribute(at, plan);
	if (slot != SLOT_NONE) {
		struct plan_step step = { .slot = (uint8_t)slot, .value = implicit };
		if (form == DW_FORM_indirect)
			step.op = OP_INDIRECT;
		else if (form <= UINT16_MAX)
			step.op = (uint8_t)dwarf_form_load(slot_classes[slot],
							   (unsigned int)form, size,
							   compiler->table->offset_size,
							   &step.value);
		if (step.op == OP_INDIRECT) {
			compiler->is_direct = false;
			return add_step(compiler, step, 1);
		}
		if (step.op != OP_END)
			return compile_wanted(compiler, plan, &step, (unsigned int)form,
					      size);
		if (!compile_valueless(compiler, plan, slot, form))
			return false;
	}
	if (unlikely(size == SIZE_MAX))
		return compile_unwanted(compiler, form);
	compiler->skip += size;
	compiler->offset += size;
	return true;
}

static bool compile_attributes(struct compiler *compiler, struct plan *plan)
{
	for (;;) {
		uint64_t at = 0, form = 0, implicit = 0;
		if (!read_number(compiler, &at) || !read_number(compiler, &form))
			return false;
		if (form == DW_FORM_implicit_const) {
			const unsigned char *next =
				read_sleb(compiler->pos, compiler->end, &implicit);
			if (!next)
				return abbrev_fail(compiler, "the section ends inside an "
							     "abbreviation");
			compiler->pos = next;
		}
		if (!at && !form)
			break;
		if (!compile_attribute(compiler, plan, at, form, implicit))
			return false;
	}
	return add_step(compiler, (struct plan_step){ .op = OP_END }, 0);
}

// ---- routes ----

// A type whose node is its kind, name, target and size, whatever else the DIE says.
static bool is_plain_type(const struct plan *plan)
{
	const uint32_t plain = BIT(SLOT_NAME) | BIT(SLOT_TYPE) | BIT(SLOT_BYTE_SIZE) |
			       BIT(SLOT_DECLARATION);
	if (plan->slots & ~plain)
		return false;
	switch (plan->tag) {
	case DW_TAG_pointer_type:
	case DW_TAG_const_type:
	case DW_TAG_volatile_type:
	case DW_TAG_restrict_type:
		// Their names mean nothing.
		return !(plan->slots & BIT(SLOT_NAME));
	case DW_TAG_typedef:
	case DW_TAG_structure_type:
	case DW_TAG_union_type:
	case DW_TAG_enumeration_type:
	case DW_TAG_array_type:
	case DW_TAG_subroutine_type:
		return true;
	default:
		return false;
	}
}

static enum plan_route choose_route(const struct plan *plan)
{
	const uint32_t member = BIT(SLOT_NAME) | BIT(SLOT_TYPE) | BIT(SLOT_LOCATION);
	if (is_plain_type(plan))
		return ROUTE_TYPE;
	if (plan->action == DIE_CONTAINER)
		return ROUTE_SKIP;
	if (plan->action == DIE_VARIABLE)
		return plan->has_children ? ROUTE_STEPS : ROUTE_VARIABLE;
	if (plan->action == DIE_FUNC || (plan->action == DIE_PARAM && plan->has_children))
		return ROUTE_STEPS;
	if (plan->has_children)
		return ROUTE_DIRECT;
	if (plan->action == DIE_MEMBER && !(plan->slots & ~member))
		return ROUTE_MEMBER;
	if (plan->action == DIE_ENUMERATOR)
		return ROUTE_ENUMERATOR;
	return plan->action == DIE_PARAM ? ROUTE_PARAM : ROUTE_DIRECT;
}

static void finish_direct(const struct compiler *compiler, struct plan *plan)
{
	uint64_t size = compiler->offset + (plan->has_short_name ? SHORT_NAME_BYTES : 0);
	plan->route = ROUTE_STEPS;
	if (!compiler->is_direct || size > MAX_DIRECT_OFFSET)
		return;
	plan->direct.size = (uint16_t)size;
	plan->route = (uint8_t)choose_route(plan);
}

// ---- the table ----

static bool register_other(struct plan_table *table, uint64_t code, uint32_t number)
{
	if (code >= MAX_SMALL_CODE)
		return vec_push(&table->large_codes, number);
	size_t want = (size_t)code + 1;
	if (!vec_reserve(&table->by_code, want))
		return false;
	while (table->by_code.num < want)
		table->by_code.items[table->by_code.num++] = 0;
	// Of two entries with one code the first counts.
	if (!table->by_code.items[code])
		table->by_code.items[code] = number;
	return true;
}

static bool add_plan(struct compiler *compiler, const struct plan *plan)
{
	struct plan_table *table = compiler->table;
	size_t number = table->plans.num;
	table->refers_outside |= plan->refers_outside || plan->action == DIE_IMPORT;
	if (!vec_push(&table->plans, *plan))
		return out_of_memory(compiler);
	if (likely(plan->code == number && table->num_sequential == number)) {
		table->num_sequential++;
		return true;
	}
	return register_other(table, plan->code, (uint32_t)number) || out_of_memory(compiler);
}

static bool compile_new(struct compiler *compiler, uint64_t code, struct plan *ret)
{
	struct plan_table *table = compiler->table;
	uint64_t tag = 0;
	if (!read_number(compiler, &tag))
		return false;
	if (compiler->pos == compiler->end)
		return abbrev_fail(compiler, "the section ends inside an abbreviation");
	struct tag_meaning meaning = meaning_of_tag(tag);
	*ret = (struct plan){
		.code = code,
		.first_step = (uint32_t)table->steps.num,
		.tag = tag <= UINT16_MAX ? (uint16_t)tag : 0,
		.action = meaning.action,
		.kind = meaning.kind,
		.has_children = *compiler->pos++ != DW_CHILDREN_no,
	};
	compiler->skip = compiler->offset = 0;
	compiler->is_direct = true;
	if (!compile_attributes(compiler, ret))
		return false;
	finish_steps(compiler, ret);
	finish_direct(compiler, ret);
	return true;
}

// One that is cut off is compiled all the same, for the message.
static bool compile_one(struct compiler *compiler, uint64_t code)
{
	const unsigned char *bytes = compiler->pos;
	size_t size = abbrev_bytes(bytes, compiler->end);
	struct plan plan;
	if (!size)
		return compile_new(compiler, code, &plan) && add_plan(compiler, &plan);
	struct cached_plan *slot = plan_cache_slot(compiler->table->cache, bytes, size);
	if (likely(plan_cache_has(slot, bytes, size))) {
		compiler->pos = bytes + size;
		plan = slot->plan;
		plan.code = code;
		return add_plan(compiler, &plan);
	}
	if (!compile_new(compiler, code, &plan))
		return false;
	*slot = (struct cached_plan){ .plan = plan, .bytes = bytes, .size = size };
	return add_plan(compiler, &plan);
}

static int compare_codes(const void *a, const void *b, void *arg)
{
	const struct plan *plans = arg;
	uint32_t left = *(const uint32_t *)a, right = *(const uint32_t *)b;
	uint64_t left_code = plans[left].code, right_code = plans[right].code;
	if (left_code != right_code)
		return left_code < right_code ? -1 : 1;
	return left < right ? -1 : left > right;
}

const struct plan *plan_table_find_other(const struct plan_table *table, uint64_t code)
{
	if (code < table->by_code.num) {
		uint32_t number = table->by_code.items[code];
		return number ? &table->plans.items[number] : NULL;
	}
	size_t low = 0, high = table->large_codes.num;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (table->plans.items[table->large_codes.items[middle]].code < code)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == table->large_codes.num)
		return NULL;
	const struct plan *plan = &table->plans.items[table->large_codes.items[low]];
	return plan->code == code ? plan : NULL;
}

static bool compile_table(struct compiler *compiler)
{
	if (!vec_push(&compiler->table->plans, (struct plan){ .route = ROUTE_END }))
		return out_of_memory(compiler);
	compiler->table->num_sequential = 1;
	// A table that ends with the section instead of a 0 is complete all the same.
	while (compiler->pos != compiler->end) {
		uint64_t code = 0;
		if (!read_number(compiler, &code))
			return false;
		if (!code)
			break;
		if (!compile_one(compiler, code))
			return false;
	}
	struct plan_table *table = compiler->table;
	if (table->large_codes.num)
		qsort_r(table->large_codes.items, table->large_codes.num,
			sizeof(*table->large_codes.items), compare_codes,
			table->plans.items);
	return true;
}

static bool is_same_format(const struct plan_table *table, const struct dwarf_unit *unit)
{
	return table->version == unit->version &&
	       table->address_size == unit->address_size &&
	       table->offset_size == unit->offset_size;
}

static void set_format(struct plan_table *table, const struct dwarf_unit *unit)
{
	table->version = unit->version;
	table->address_size = unit->address_size;
	table->offset_size = unit->offset_size;
	for (unsigned int form = 0; form < ARRAY_SIZE(table->form_sizes); form++) {
		size_t size = dwarf_form_size(form, unit->address_size, unit->offset_size,
					      unit->version);
		table->form_sizes[form] = size == SIZE_MAX ? FORM_VARIES : (uint8_t)size;
	}
}

struct btfsmith_error *plan_table_load(struct plan_table *table,
				       const struct dwarf_file *file,
				       const struct dwarf_unit *unit)
{
	if (table->is_valid && table->abbrev_off == unit->abbrev_off &&
	    is_same_format(table, unit))
		return NULL;
	if (!table->cache)
		table->cache = plan_cache_create();
	if (!table->cache)
		return error_no_memory();
	if (!is_same_format(table, unit) || table->steps.num > MAX_KEPT_STEPS) {
		set_format(table, unit);
		plan_cache_clear(table->cache);
		table->steps.num = 0;
	}
	table->plans.num = table->num_sequential = 0;
	table->by_code.num = table->large_codes.num = 0;
	table->abbrev_off = unit->abbrev_off;
	table->refers_outside = false;
	struct compiler compiler = {
		.table = table,
		.file = file,
		.pos = file->abbrev.data + unit->abbrev_off,
		.end = file->abbrev.data + file->abbrev.size,
	};
	table->is_valid = compile_table(&compiler);
	return compiler.err;
}

void plan_table_deinit(struct plan_table *table)
{
	vec_deinit(&table->plans);
	vec_deinit(&table->steps);
	vec_deinit(&table->by_code);
	vec_deinit(&table->large_codes);
	free(table->cache);
	table->cache = NULL;
	table->is_valid = false;
}
