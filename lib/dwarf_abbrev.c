// SPDX-License-Identifier: LGPL-2.1-or-later
#include "dwarf_abbrev.h"

#include <dwarf.h>

#include "bytes.h"
#include "error.h"
#include "kinds.h"


enum {
	// More codes than this in an array would be hostile input, not a compiler.
	MAX_SMALL_CODE = 1 << 16,
	MAX_STEP_SKIP = 0xf000,
};

// ---- what is wanted ----

enum slot_class { CLASS_NAME, CLASS_REFERENCE, CLASS_NUMBER, CLASS_LOCATION, CLASS_FLAG };

static const uint8_t slot_classes[NUM_SLOTS] = {
	[SLOT_NAME] = CLASS_NAME,
	[SLOT_TYPE] = CLASS_REFERENCE,
	[SLOT_BYTE_SIZE] = CLASS_NUMBER,
	[SLOT_BIT_SIZE] = CLASS_NUMBER,
	[SLOT_DATA_BIT_OFFSET] = CLASS_NUMBER,
	[SLOT_BIT_OFFSET] = CLASS_NUMBER,
	[SLOT_LOCATION] = CLASS_LOCATION,
	[SLOT_ENCODING] = CLASS_NUMBER,
	[SLOT_CONST_VALUE] = CLASS_NUMBER,
	[SLOT_STRING_VALUE] = CLASS_NAME,
	[SLOT_LOWER_BOUND] = CLASS_NUMBER,
	[SLOT_UPPER_BOUND] = CLASS_NUMBER,
	[SLOT_COUNT] = CLASS_NUMBER,
	[SLOT_DECLARATION] = CLASS_FLAG,
	[SLOT_EXTERNAL] = CLASS_FLAG,
	[SLOT_SPECIFICATION] = CLASS_REFERENCE,
	[SLOT_SIGNATURE] = CLASS_REFERENCE,
	[SLOT_ANNOTATION] = CLASS_REFERENCE,
	[SLOT_LANGUAGE] = CLASS_NUMBER,
	[SLOT_STR_OFFSETS_BASE] = CLASS_NUMBER,
};

#define BIT(slot) (UINT32_C(1) << (slot))

static const uint32_t wanted_slots[] = {
	[DIE_CONTAINER] = 0,
	[DIE_BASE] = BIT(SLOT_NAME) | BIT(SLOT_BYTE_SIZE) | BIT(SLOT_BIT_SIZE) |
		     BIT(SLOT_ENCODING),
	[DIE_REFERENCE] = BIT(SLOT_NAME) | BIT(SLOT_TYPE) | BIT(SLOT_ANNOTATION),
	[DIE_COMPOSITE] = BIT(SLOT_NAME) | BIT(SLOT_BYTE_SIZE) | BIT(SLOT_DECLARATION) |
			  BIT(SLOT_SPECIFICATION) | BIT(SLOT_SIGNATURE) | BIT(SLOT_ANNOTATION),
	[DIE_ENUM] = BIT(SLOT_NAME) | BIT(SLOT_TYPE) | BIT(SLOT_BYTE_SIZE) |
		     BIT(SLOT_DECLARATION) | BIT(SLOT_SPECIFICATION) | BIT(SLOT_SIGNATURE),
	[DIE_ARRAY] = BIT(SLOT_TYPE),
	[DIE_PROTO] = BIT(SLOT_TYPE),
	[DIE_OPAQUE] = BIT(SLOT_BYTE_SIZE) | BIT(SLOT_TYPE),
	[DIE_MEMBER] = BIT(SLOT_NAME) | BIT(SLOT_TYPE) | BIT(SLOT_BYTE_SIZE) |
		       BIT(SLOT_BIT_SIZE) | BIT(SLOT_DATA_BIT_OFFSET) | BIT(SLOT_BIT_OFFSET) |
		       BIT(SLOT_LOCATION) | BIT(SLOT_DECLARATION) | BIT(SLOT_EXTERNAL) |
		       BIT(SLOT_ANNOTATION),
	[DIE_INHERITANCE] = BIT(SLOT_TYPE) | BIT(SLOT_LOCATION),
	[DIE_ENUMERATOR] = BIT(SLOT_NAME) | BIT(SLOT_CONST_VALUE),
	[DIE_PARAM] = BIT(SLOT_NAME) | BIT(SLOT_TYPE),
	[DIE_VARARGS] = 0,
	[DIE_SUBRANGE] = BIT(SLOT_TYPE) | BIT(SLOT_LOWER_BOUND) | BIT(SLOT_UPPER_BOUND) |
			 BIT(SLOT_COUNT),
	[DIE_ANNOTATION] = BIT(SLOT_NAME) | BIT(SLOT_STRING_VALUE) | BIT(SLOT_ANNOTATION),
	[DIE_VARIANT] = 0,
	[DIE_IMPORT] = 0,
	[DIE_UNIT] = BIT(SLOT_LANGUAGE) | BIT(SLOT_STR_OFFSETS_BASE),
};

static void classify_tag(struct plan *plan)
{
	static const struct {
		uint16_t tag;
		uint8_t action;
		uint8_t kind;
	} tags[] = {
		{ DW_TAG_base_type, DIE_BASE, KIND_INT },
		{ DW_TAG_pointer_type, DIE_REFERENCE, KIND_PTR },
		{ DW_TAG_reference_type, DIE_REFERENCE, KIND_PTR },
		{ DW_TAG_rvalue_reference_type, DIE_REFERENCE, KIND_PTR },
		{ DW_TAG_ptr_to_member_type, DIE_REFERENCE, KIND_VOID },
		{ DW_TAG_const_type, DIE_REFERENCE, KIND_CONST },
		{ DW_TAG_immutable_type, DIE_REFERENCE, KIND_CONST },
		{ DW_TAG_volatile_type, DIE_REFERENCE, KIND_VOLATILE },
		{ DW_TAG_restrict_type, DIE_REFERENCE, KIND_RESTRICT },
		{ DW_TAG_typedef, DIE_REFERENCE, KIND_TYPEDEF },
		{ DW_TAG_template_alias, DIE_REFERENCE, KIND_TYPEDEF },
		{ DW_TAG_atomic_type, DIE_REFERENCE, KIND_VOID },
		{ DW_TAG_packed_type, DIE_REFERENCE, KIND_VOID },
		{ DW_TAG_shared_type, DIE_REFERENCE, KIND_VOID },
		{ DW_TAG_thrown_type, DIE_REFERENCE, KIND_VOID },
		{ DW_TAG_unspecified_type, DIE_REFERENCE, KIND_VOID },
		{ DW_TAG_structure_type, DIE_COMPOSITE, KIND_STRUCT },
		{ DW_TAG_class_type, DIE_COMPOSITE, KIND_STRUCT },
		{ DW_TAG_interface_type, DIE_COMPOSITE, KIND_STRUCT },
		{ DW_TAG_union_type, DIE_COMPOSITE, KIND_UNION },
		{ DW_TAG_enumeration_type, DIE_ENUM, KIND_ENUM },
		{ DW_TAG_array_type, DIE_ARRAY, KIND_ARRAY },
		{ DW_TAG_subroutine_type, DIE_PROTO, KIND_FUNC_PROTO },
		{ DW_TAG_string_type, DIE_OPAQUE, KIND_ARRAY },
		{ DW_TAG_set_type, DIE_OPAQUE, KIND_ARRAY },
		{ DW_TAG_file_type, DIE_OPAQUE, KIND_ARRAY },
		{ DW_TAG_coarray_type, DIE_OPAQUE, KIND_ARRAY },
		{ DW_TAG_dynamic_type, DIE_REFERENCE, KIND_VOID },
		{ DW_TAG_member, DIE_MEMBER, 0 },
		{ DW_TAG_inheritance, DIE_INHERITANCE, 0 },
		{ DW_TAG_enumerator, DIE_ENUMERATOR, 0 },
		{ DW_TAG_formal_parameter, DIE_PARAM, 0 },
		{ DW_TAG_unspecified_parameters, DIE_VARARGS, 0 },
		{ DW_TAG_subrange_type, DIE_SUBRANGE, 0 },
		{ DW_TAG_generic_subrange, DIE_SUBRANGE, 0 },
		{ DW_TAG_LLVM_ANNOTATION, DIE_ANNOTATION, 0 },
		{ DW_TAG_GNU_ANNOTATION, DIE_ANNOTATION, 0 },
		{ DW_TAG_variant_part, DIE_VARIANT, 0 },
		{ DW_TAG_imported_unit, DIE_IMPORT, 0 },
		{ DW_TAG_compile_unit, DIE_UNIT, 0 },
		{ DW_TAG_partial_unit, DIE_UNIT, 0 },
		{ DW_TAG_type_unit, DIE_UNIT, 0 },
		{ DW_TAG_skeleton_unit, DIE_UNIT, 0 },
	};
	plan->action = DIE_CONTAINER;
	for (size_t i = 0; i < ARRAY_SIZE(tags); i++) {
		if (tags[i].tag == plan->tag) {
			plan->action = tags[i].action;
			plan->kind = tags[i].kind;
			return;
		}
	}
}

static unsigned int slot_of_attribute(uint64_t at, enum die_action action)
{
	switch (at) {
	case DW_AT_name:
		return SLOT_NAME;
	case DW_AT_type:
		return SLOT_TYPE;
	case DW_AT_byte_size:
		return SLOT_BYTE_SIZE;
	case DW_AT_bit_size:
		return SLOT_BIT_SIZE;
	case DW_AT_data_bit_offset:
		return SLOT_DATA_BIT_OFFSET;
	case DW_AT_bit_offset:
		return SLOT_BIT_OFFSET;
	case DW_AT_data_member_location:
		return SLOT_LOCATION;
	case DW_AT_encoding:
		return SLOT_ENCODING;
	case DW_AT_const_value:
		return action == DIE_ANNOTATION ? SLOT_STRING_VALUE : SLOT_CONST_VALUE;
	case DW_AT_lower_bound:
		return SLOT_LOWER_BOUND;
	case DW_AT_upper_bound:
		return SLOT_UPPER_BOUND;
	case DW_AT_count:
		return SLOT_COUNT;
	case DW_AT_declaration:
		return SLOT_DECLARATION;
	case DW_AT_external:
		return SLOT_EXTERNAL;
	case DW_AT_specification:
		return SLOT_SPECIFICATION;
	case DW_AT_signature:
		return SLOT_SIGNATURE;
	case DW_AT_GNU_ANNOTATION:
		return SLOT_ANNOTATION;
	case DW_AT_language:
		return SLOT_LANGUAGE;
	case DW_AT_str_offsets_base:
		return SLOT_STR_OFFSETS_BASE;
	default:
		return NUM_SLOTS;
	}
}

// ---- forms ----

size_t dwarf_form_size(unsigned int form, uint8_t address_size, uint8_t offset_size,
		       uint16_t version)
{
	switch (form) {
	case DW_FORM_flag_present:
	case DW_FORM_implicit_const:
		return 0;
	case DW_FORM_data1:
	case DW_FORM_ref1:
	case DW_FORM_flag:
	case DW_FORM_strx1:
	case DW_FORM_addrx1:
		return 1;
	case DW_FORM_data2:
	case DW_FORM_ref2:
	case DW_FORM_strx2:
	case DW_FORM_addrx2:
		return 2;
	case DW_FORM_strx3:
	case DW_FORM_addrx3:
		return 3;
	case DW_FORM_data4:
	case DW_FORM_ref4:
	case DW_FORM_ref_sup4:
	case DW_FORM_strx4:
	case DW_FORM_addrx4:
		return 4;
	case DW_FORM_data8:
	case DW_FORM_ref8:
	case DW_FORM_ref_sig8:
	case DW_FORM_ref_sup8:
		return 8;
	case DW_FORM_data16:
		return 16;
	case DW_FORM_addr:
		return address_size;
	case DW_FORM_ref_addr:
		return version == 2 ? address_size : offset_size;
	case DW_FORM_strp:
	case DW_FORM_line_strp:
	case DW_FORM_sec_offset:
	case DW_FORM_strp_sup:
	case DW_FORM_GNU_ref_alt:
	case DW_FORM_GNU_strp_alt:
		return offset_size;
	default:
		return SIZE_MAX;
	}
}


bool dwarf_form_skip(unsigned int form, struct plan_step *step)
{
	step->slot = NUM_SLOTS;
	switch (form) {
	case DW_FORM_udata:
	case DW_FORM_sdata:
	case DW_FORM_ref_udata:
	case DW_FORM_strx:
	case DW_FORM_addrx:
	case DW_FORM_loclistx:
	case DW_FORM_rnglistx:
	case DW_FORM_GNU_addr_index:
	case DW_FORM_GNU_str_index:
		step->op = OP_SKIP_LEB;
		return true;
	case DW_FORM_string:
		step->op = OP_SKIP_STRING;
		return true;
	case DW_FORM_block1:
		step->value = 1;
		break;
	case DW_FORM_block2:
		step->value = 2;
		break;
	case DW_FORM_block4:
		step->value = 4;
		break;
	case DW_FORM_block:
	case DW_FORM_exprloc:
		step->value = 0;
		break;
	case DW_FORM_indirect:
		step->op = OP_INDIRECT;
		return true;
	default:
		return false;
	}
	step->op = OP_SKIP_BLOCK;
	return true;
}

static uint8_t name_op(unsigned int form, uint8_t offset_size, uint64_t *value)
{
	switch (form) {
	case DW_FORM_strp:
		return offset_size == 4 ? OP_STRP4 : OP_STRP8;
	case DW_FORM_string:
		return OP_STRING;
	case DW_FORM_line_strp:
		*value = offset_size;
		return OP_LINE_STRP;
	case DW_FORM_strx:
		*value = 0;
		return OP_STRX;
	case DW_FORM_strx1:
		*value = 1;
		return OP_STRX;
	case DW_FORM_strx2:
		*value = 2;
		return OP_STRX;
	case DW_FORM_strx3:
		*value = 3;
		return OP_STRX;
	case DW_FORM_strx4:
		*value = 4;
		return OP_STRX;
	default:
		return OP_END;
	}
}

static uint8_t reference_op(unsigned int form, size_t size, uint64_t *value)
{
	switch (form) {
	case DW_FORM_ref1:
		return OP_REF1;
	case DW_FORM_ref2:
		return OP_REF2;
	case DW_FORM_ref4:
		return OP_REF4;
	case DW_FORM_ref8:
		return OP_REF8;
	case DW_FORM_ref_udata:
		return OP_REF_ULEB;
	case DW_FORM_ref_addr:
		*value = size;
		return OP_REF_ADDR;
	case DW_FORM_ref_sig8:
		return OP_REF_SIG8;
	default:
		return OP_END;
	}
}

static uint8_t number_op(unsigned int form, size_t size, uint64_t *value)
{
	switch (form) {
	case DW_FORM_data1:
	case DW_FORM_flag:
		return OP_U1;
	case DW_FORM_data2:
		return OP_U2;
	case DW_FORM_data4:
		return OP_U4;
	case DW_FORM_data8:
		return OP_U8;
	case DW_FORM_data16:
		return OP_U16;
	case DW_FORM_udata:
		return OP_ULEB;
	case DW_FORM_sdata:
		return OP_SLEB;
	case DW_FORM_implicit_const:
		return OP_CONST;
	case DW_FORM_flag_present:
		*value = 1;
		return OP_CONST;
	case DW_FORM_sec_offset:
		return size == 4 ? OP_U4 : OP_U8;
	default:
		return OP_END;
	}
}

static uint8_t block_op(unsigned int form, uint8_t op, uint64_t *value)
{
	switch (form) {
	case DW_FORM_block1:
		*value = 1;
		return op;
	case DW_FORM_block2:
		*value = 2;
		return op;
	case DW_FORM_block4:
		*value = 4;
		return op;
	case DW_FORM_block:
	case DW_FORM_exprloc:
		*value = 0;
		return op;
	default:
		return OP_END;
	}
}

/*
 * The step that loads @p form into @p slot; OP_END when the form is not of the slot's class:
 * the attribute is then as good as absent. A bound may be an expression (VLA) or a reference.
 */
static uint8_t load_op(unsigned int slot, unsigned int form, size_t size, uint8_t offset_size,
		       uint64_t *value)
{
	uint8_t op = OP_END;
	switch (slot_classes[slot]) {
	case CLASS_NAME:
		return name_op(form, offset_size, value);
	case CLASS_REFERENCE:
		return reference_op(form, size, value);
	case CLASS_LOCATION:
		op = number_op(form, size, value);
		return op != OP_END ? op : block_op(form, OP_LOCATION, value);
	default:
		op = number_op(form, size, value);
		if (op == OP_END && slot == SLOT_CONST_VALUE && form != DW_FORM_exprloc)
			op = block_op(form, OP_BLOCK_VALUE, value);
		return op;
	}
}

// ---- compiling ----

struct compiler {
	struct plan_table *table;
	const struct dwarf_file *file;
	const unsigned char *pos;
	const unsigned char *end;
	uint64_t skip; /* bytes of fixed size since the last step */
};

static must_check struct btfsmith_error *abbrev_error(const struct compiler *compiler,
						      const char *what)
{
	return dwarf_error(compiler->file, ".debug_abbrev",
			   (uint64_t)(compiler->pos - compiler->file->abbrev.data), "%s", what);
}

static must_check struct btfsmith_error *read_number(struct compiler *compiler, uint64_t *ret)
{
	const unsigned char *next = read_uleb(compiler->pos, compiler->end, ret);
	if (!next)
		return abbrev_error(compiler, "the section ends inside an abbreviation");
	compiler->pos = next;
	return NULL;
}

static must_check struct btfsmith_error *add_step(struct compiler *compiler,
						  struct plan_step step)
{
	while (compiler->skip > MAX_STEP_SKIP) {
		struct plan_step past = {
			.op = OP_CONST, .slot = NUM_SLOTS, .skip = MAX_STEP_SKIP
		};
		compiler->skip -= MAX_STEP_SKIP;
		if (!vec_push(&compiler->table->steps, past))
			return error_no_memory();
	}
	step.skip = (uint16_t)compiler->skip;
	compiler->skip = 0;
	return vec_push(&compiler->table->steps, step) ? NULL : error_no_memory();
}

static void note_number_form(struct plan *plan, unsigned int slot, unsigned int form, size_t size)
{
	if (slot == SLOT_CONST_VALUE || slot == SLOT_UPPER_BOUND)
		plan->const_is_signed = form == DW_FORM_sdata || form == DW_FORM_implicit_const;
	if (slot == SLOT_COUNT || slot == SLOT_UPPER_BOUND)
		plan->bound_bytes = size <= 8 ? (uint8_t)size : 0;
}

static must_check struct btfsmith_error *compile_attribute(struct compiler *compiler,
							   struct plan *plan, uint64_t at,
							   uint64_t form, uint64_t implicit)
{
	const struct plan_table *table = compiler->table;
	size_t size = SIZE_MAX;
	if (form <= UINT16_MAX)
		size = dwarf_form_size((unsigned int)form, table->address_size,
				       table->offset_size, table->version);
	unsigned int slot = slot_of_attribute(at, plan->action);
	bool wanted = slot < NUM_SLOTS && wanted_slots[plan->action] & BIT(slot) &&
		      !(plan->slots & BIT(slot));
	struct plan_step step = { .slot = (uint8_t)slot, .value = implicit };
	if (wanted && form <= UINT16_MAX)
		step.op = load_op(slot, (unsigned int)form, size, table->offset_size,
				  &step.value);
	if (form == DW_FORM_indirect) {
		step = (struct plan_step){ .op = OP_INDIRECT,
					   .slot = wanted ? (uint8_t)slot : NUM_SLOTS };
		return add_step(compiler, step);
	}
	if (step.op != OP_END) {
		plan->slots |= BIT(slot);
		plan->refers_outside |= step.op == OP_REF_ADDR || step.op == OP_REF_SIG8;
		note_number_form(plan, slot, (unsigned int)form, size);
		return add_step(compiler, step);
	}
	if (size != SIZE_MAX) {
		compiler->skip += size;
		return NULL;
	}
	if (form > UINT16_MAX || !dwarf_form_skip((unsigned int)form, &step))
		return dwarf_error(compiler->file, ".debug_abbrev",
				   (uint64_t)(compiler->pos - compiler->file->abbrev.data),
				   "unknown form 0x%llx", (unsigned long long)form);
	return add_step(compiler, step);
}

// Bytes that a step consumes at least, its skip included.
static uint32_t step_min_bytes(const struct plan_step *step)
{
	static const uint8_t bytes[] = {
		[OP_U1] = 1,	[OP_U2] = 2,	[OP_U4] = 4,	  [OP_U8] = 8,
		[OP_U16] = 16,	[OP_ULEB] = 1,	[OP_SLEB] = 1,	  [OP_STRP4] = 4,
		[OP_STRP8] = 8, [OP_STRING] = 1, [OP_REF1] = 1,	  [OP_REF2] = 2,
		[OP_REF4] = 4,	[OP_REF8] = 8,	[OP_REF_ULEB] = 1, [OP_REF_SIG8] = 8,
		[OP_SKIP_LEB] = 1, [OP_SKIP_STRING] = 1, [OP_INDIRECT] = 1,
	};
	switch (step->op) {
	case OP_LINE_STRP:
	case OP_REF_ADDR:
		return step->skip + (uint32_t)step->value;
	case OP_STRX:
	case OP_LOCATION:
	case OP_BLOCK_VALUE:
	case OP_SKIP_BLOCK:
		return step->skip + (step->value ? (uint32_t)step->value : 1);
	default:
		return step->skip + (step->op < ARRAY_SIZE(bytes) ? bytes[step->op] : 0);
	}
}

static void finish_plan(struct compiler *compiler, struct plan *plan)
{
	uint32_t rest = 0;
	struct plan_step *steps = compiler->table->steps.items;
	for (size_t i = compiler->table->steps.num; i-- > plan->first_step;) {
		steps[i].rest = rest;
		rest += step_min_bytes(&steps[i]);
	}
	plan->min_bytes = rest;
}

static must_check struct btfsmith_error *compile_attributes(struct compiler *compiler,
							    struct plan *plan)
{
	for (;;) {
		uint64_t at = 0, form = 0, implicit = 0;
		struct btfsmith_error *err = read_number(compiler, &at);
		if (!err)
			err = read_number(compiler, &form);
		if (err)
			return err;
		if (form == DW_FORM_implicit_const) {
			const unsigned char *next =
				read_sleb(compiler->pos, compiler->end, &implicit);
			if (!next)
				return abbrev_error(compiler, "the section ends inside an "
							      "abbreviation");
			compiler->pos = next;
		}
		if (!at && !form)
			break;
		err = compile_attribute(compiler, plan, at, form, implicit);
		if (err)
			return err;
	}
	struct btfsmith_error *err = add_step(compiler, (struct plan_step){ .op = OP_END });
	if (!err)
		finish_plan(compiler, plan);
	return err;
}

static must_check struct btfsmith_error *register_plan(struct compiler *compiler,
						       const struct plan *plan)
{
	struct plan_table *table = compiler->table;
	uint32_t number = (uint32_t)table->plans.num;
	if (!vec_push(&table->plans, *plan))
		return error_no_memory();
	table->refers_outside |= plan->refers_outside || plan->action == DIE_IMPORT;
	if (plan->code >= MAX_SMALL_CODE)
		return vec_push(&table->large_codes, number) ? NULL : error_no_memory();
	size_t want = (size_t)plan->code + 1;
	if (!vec_reserve(&table->by_code, want))
		return error_no_memory();
	while (table->by_code.num < want)
		table->by_code.items[table->by_code.num++] = 0;
	// Of two entries with one code the first counts.
	if (!table->by_code.items[plan->code])
		table->by_code.items[plan->code] = number + 1;
	return NULL;
}

static must_check struct btfsmith_error *compile_one(struct compiler *compiler, uint64_t code)
{
	uint64_t tag;
	struct btfsmith_error *err = read_number(compiler, &tag);
	if (err)
		return err;
	if (compiler->pos == compiler->end)
		return abbrev_error(compiler, "the section ends inside an abbreviation");
	struct plan plan = {
		.code = code,
		.first_step = (uint32_t)compiler->table->steps.num,
		.tag = tag <= UINT16_MAX ? (uint16_t)tag : 0,
		.has_children = *compiler->pos++ != DW_CHILDREN_no,
	};
	classify_tag(&plan);
	err = compile_attributes(compiler, &plan);
	return err ? err : register_plan(compiler, &plan);
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

const struct plan *plan_table_find_large(const struct plan_table *table, uint64_t code)
{
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

static must_check struct btfsmith_error *compile_table(struct compiler *compiler)
{
	for (;;) {
		uint64_t code;
		// A table that ends with the section instead of a 0 is complete all the same.
		if (compiler->pos == compiler->end)
			break;
		struct btfsmith_error *err = read_number(compiler, &code);
		if (err)
			return err;
		if (!code)
			break;
		err = compile_one(compiler, code);
		if (err)
			return err;
	}
	struct plan_table *table = compiler->table;
	if (table->large_codes.num)
		qsort_r(table->large_codes.items, table->large_codes.num,
			sizeof(*table->large_codes.items), compare_codes, table->plans.items);
	return NULL;
}

struct btfsmith_error *plan_table_load(struct plan_table *table, const struct dwarf_file *file,
				       const struct dwarf_unit *unit)
{
	if (table->is_valid && table->abbrev_off == unit->abbrev_off &&
	    table->version == unit->version && table->address_size == unit->address_size &&
	    table->offset_size == unit->offset_size)
		return NULL;
	table->plans.num = table->steps.num = 0;
	table->by_code.num = table->large_codes.num = 0;
	table->abbrev_off = unit->abbrev_off;
	table->version = unit->version;
	table->address_size = unit->address_size;
	table->offset_size = unit->offset_size;
	table->refers_outside = false;
	struct compiler compiler = {
		.table = table,
		.file = file,
		.pos = file->abbrev.data + unit->abbrev_off,
		.end = file->abbrev.data + file->abbrev.size,
	};
	struct btfsmith_error *err = compile_table(&compiler);
	table->is_valid = !err;
	return err;
}

void plan_table_deinit(struct plan_table *table)
{
	vec_deinit(&table->plans);
	vec_deinit(&table->steps);
	vec_deinit(&table->by_code);
	vec_deinit(&table->large_codes);
	table->is_valid = false;
}
