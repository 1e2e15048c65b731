// SPDX-License-Identifier: LGPL-2.1-or-later
#include "select_candidate.h"

#include <string.h>

#include "btfsmith.h"
#include "graph_edges.h"
#include "graph_layout.h"

enum {
	MEMO_SLOTS = 1 << 13, /* power of two */
	MAX_ORIGINS = 8,      /* from an instance to what it is one of */
	MAX_PARAMS = 255,     /* of a function that is a candidate */
	MAX_TAGS = 64,        /* on one function or variable */
};

bool candidate_reader_init(struct candidate_reader *reader, struct graph_pool *gp,
			   const struct candidate_source *source)
{
	*reader = (struct candidate_reader){ .gp = gp, .source = source };
	reader->memo = calloc(MEMO_SLOTS, sizeof(*reader->memo));
	return reader->memo;
}

void candidate_reader_deinit(struct candidate_reader *reader)
{
	free(reader->memo);
	vec_deinit(&reader->picked);
	vec_deinit(&reader->lookups);
	vec_deinit(&reader->params);
	vec_deinit(&reader->items);
	vec_deinit(&reader->types);
	vec_deinit(&reader->funcs);
	vec_deinit(&reader->vars);
	vec_deinit(&reader->tags);
	candidate_notes_deinit(&reader->notes);
}

// ---- what a DIE takes over from others ----

// Functions, parameters and variables are in the order of their DIEs, which come first in each.
#define find_by_die(table, type)                                                         \
	((type) ? find_die((table)->items, (table)->num, sizeof(*(table)->items), (type)-1) : NULL)

static void *find_die(void *items, size_t num, size_t size, uint32_t die)
{
	size_t low = 0, high = num;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		uint32_t at;
		memcpy(&at, (char *)items + middle * size, sizeof(at));
		if (at == die)
			return (char *)items + middle * size;
		if (at < die)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

// What @p func is an instance or the definition of; NULL: nothing.
static const struct graph_func *func_origin(struct unit_graph *graph,
					    const struct graph_func *func)
{
	return find_by_die(&graph->funcs, func->origin ? func->origin : func->specification);
}

static uint32_t func_name(struct unit_graph *graph, const struct graph_func *func)
{
	for (unsigned int i = 0; func && !func->name && i < MAX_ORIGINS; i++)
		func = func_origin(graph, func);
	return func ? func->name : 0;
}

static uint32_t func_result(struct unit_graph *graph, const struct graph_func *func)
{
	for (unsigned int i = 0; func && !func->type && i < MAX_ORIGINS; i++)
		func = func_origin(graph, func);
	return func ? func->type : 0;
}

static bool is_external(struct unit_graph *graph, const struct graph_func *func)
{
	for (unsigned int i = 0; func && !(func->flags & FUNC_EXTERNAL) && i < MAX_ORIGINS; i++)
		func = func_origin(graph, func);
	return func && func->flags & FUNC_EXTERNAL;
}

// The parameter that has the name and type: @p param, or what it is an instance of.
static const struct graph_param *param_origin(struct unit_graph *graph,
					      const struct graph_param *param)
{
	for (unsigned int i = 0; param && !param->type && i < MAX_ORIGINS; i++) {
		const struct graph_param *origin = find_by_die(&graph->params, param->origin);
		if (!origin)
			break;
		param = origin;
	}
	return param;
}

/*
 * The abstract instance of a function is one of the candidates, and its parameters are where
 * those of the concrete instances are.
 */
static void merge_locations(struct unit_graph *graph)
{
	for (size_t i = 0; i < graph->params.num; i++) {
		const struct graph_param *param = &graph->params.items[i];
		if (param->type || !param->origin)
			continue;
		struct graph_param *origin = find_by_die(&graph->params, param->origin);
		if (!origin)
			continue;
		param_location_merge(&origin->location, &param->location);
		origin->has_const_value |= param->has_const_value;
	}
}

// ---- which functions ----

static bool is_asked(const struct candidate_reader *reader, const char *name)
{
	return reader->source->wants_all &&
	       (!reader->source->asked ||
		asked_find(reader->source->asked, name) != ASKED_NOT);
}

static bool is_name_asked(const struct candidate_reader *reader, uint32_t name)
{
	char packed[4];
	return name && is_asked(reader, names_text(reader->gp->pool->names, name, packed));
}

static struct symbol_memo *memo_of(struct candidate_reader *reader, uint32_t name)
{
	return &reader->memo[name * UINT32_C(0x9e3779b1) >> 16 & (MEMO_SLOTS - 1)];
}

static bool pick(struct candidate_reader *reader, struct unit_graph *graph, uint32_t number)
{
	const struct graph_func *func = &graph->funcs.items[number];
	if (func->flags & FUNC_DECLARATION || func->num_params > MAX_PARAMS)
		return true;
	uint32_t name = func_name(graph, func);
	if (!name)
		return true;
	struct picked_function picked = { .number = number, .name = name };
	const struct symbol_memo *memo = memo_of(reader, name);
	if (likely(memo->name == name)) {
		picked.name = memo->canonical;
		picked.function = memo->function;
		picked.is_wanted = true;
		return !memo->is_wanted || vec_push(&reader->picked, picked);
	}
	struct symbol_lookup lookup = { .picked = (uint32_t)reader->picked.num };
	if (!vec_push(&reader->picked, picked) || !vec_push(&reader->lookups, lookup))
		return false;
	if (name < NAME_INTERNED)
		__builtin_prefetch(reader->gp->pool->names->section + name);
	return true;
}

static bool end_lookup(struct candidate_reader *reader, const struct symbol_lookup *lookup)
{
	struct picked_function *picked = &reader->picked.items[lookup->picked];
	struct symbol_memo *memo = memo_of(reader, picked->name);
	const struct elf_symtab *symtab = reader->source->symtab;
	const struct elf_function *function =
		elf_symtab_find_hashed(symtab, lookup->text, lookup->len, lookup->hash);
	*memo = (struct symbol_memo){
		.name = picked->name,
		.function = function ? (uint32_t)(function - symtab->functions)
				     : CANDIDATE_NONE,
		.is_wanted = function || is_asked(reader, lookup->text),
	};
	if (memo->is_wanted)
		memo->canonical = names_canonical(reader->gp->pool->names, memo->name);
	picked->name = memo->canonical;
	picked->function = memo->function;
	picked->is_wanted = memo->is_wanted;
	return memo->canonical != NAME_ERROR;
}

static bool run_lookups(struct candidate_reader *reader)
{
	const struct names *names = reader->gp->pool->names;
	const struct elf_symtab *symtab = reader->source->symtab;
	struct symbol_lookup *lookups = reader->lookups.items;
	for (size_t i = 0; i < reader->lookups.num; i++) {
		uint32_t name = reader->picked.items[lookups[i].picked].name;
		lookups[i].text = names_text(names, name, lookups[i].packed);
		lookups[i].len = strlen(lookups[i].text);
		lookups[i].hash = elf_symtab_hash(lookups[i].text, lookups[i].len);
		elf_symtab_fetch_slot(symtab, lookups[i].hash);
		names_fetch(names, name, lookups[i].hash);
	}
	for (size_t i = 0; i < reader->lookups.num; i++)
		elf_symtab_fetch_function(symtab, lookups[i].hash);
	for (size_t i = 0; i < reader->lookups.num; i++) {
		if (!end_lookup(reader, &lookups[i]))
			return false;
	}
	return true;
}

static void keep_wanted(struct candidate_reader *reader)
{
	size_t num = 0;
	for (size_t i = 0; i < reader->picked.num; i++) {
		if (reader->picked.items[i].is_wanted)
			reader->picked.items[num++] = reader->picked.items[i];
	}
	reader->picked.num = num;
}

bool candidates_pick(struct candidate_reader *reader, struct unit_graph *graph, uint32_t *num)
{
	reader->picked.num = reader->lookups.num = 0;
	for (uint32_t i = 0; reader->source->wants_funcs && i < graph->funcs.num; i++) {
		if (!pick(reader, graph, i))
			return false;
	}
	if (!run_lookups(reader))
		return false;
	keep_wanted(reader);
	*num = (uint32_t)reader->picked.num;
	return true;
}

// ---- prototypes ----

/*
 * On the stack, where a packed struct is depends on the compiler. Registers are counted by
 * parameters, as pahole does.
 */
static bool is_packed_on_stack(const struct unit_graph *graph, const struct abi *abi,
			       uint32_t type, uint32_t position)
{
	if (position < abi->num_regs)
		return false;
	const struct node *node = graph_struct_by_value(graph, type);
	return node && node->name && graph_looks_packed(graph, node);
}

/* A candidate in the making. */
struct making {
	struct candidate_reader *reader;
	struct unit_graph *graph;
	const struct graph_func *func;
	struct abi abi;
	struct func_candidate candidate;
};

// reader->params and reader->types get one entry for each parameter.
static bool collect_params(struct making *making)
{
	struct candidate_reader *reader = making->reader;
	struct unit_graph *graph = making->graph;
	reader->params.num = reader->types.num = 0;
	for (uint32_t i = making->func->first_param; i != NODE_NONE;
	     i = graph->params.items[i].next) {
		const struct graph_param *param = &graph->params.items[i];
		const struct graph_param *origin = param_origin(graph, param);
		struct abi_param abi_param = {
			.loc = param->location,
			.size = graph_bytes_of(graph, origin->type),
			.has_const_value = param->has_const_value,
			.is_struct = graph_struct_by_value(graph, origin->type),
		};
		uint32_t offset;
		if (abi_used_offset(&making->abi, &abi_param, &offset))
			abi_param.has_used_member = graph_member_at(graph, origin->type, offset);
		if (!origin->name)
			making->candidate.facts |= FACT_UNNAMED_PARAM;
		if (!param->type && origin != param && origin->position != param->position)
			making->candidate.facts |= FACT_REORDERED;
		if (!vec_push(&reader->params, abi_param) ||
		    !vec_push(&reader->types, origin->type))
			return false;
	}
	return true;
}

// clang marks the declaration that instances share, or the function that has none.
static bool is_signature_changed(struct making *making)
{
	const struct graph_func *func = making->func;
	if (!(func->flags & FUNC_CLANG) || func->flags & FUNC_ABSTRACT)
		return false;
	if (func->origin)
		func = find_by_die(&making->graph->funcs, func->origin);
	return func && func->flags & FUNC_NOCALL;
}

static void judge(struct making *making)
{
	struct candidate_reader *reader = making->reader;
	struct func_candidate *candidate = &making->candidate;
	bool is_changed = is_signature_changed(making);
	struct abi_function function = {
		.params = reader->params.items,
		.num = reader->params.num,
		.is_clang = making->func->flags & FUNC_CLANG,
		.signature_changed = is_changed,
		.true_signature = reader->gp->features & BTFSMITH_FEATURE_TRUE_SIGNATURE,
	};
	abi_analyze(&making->abi, &function);
	struct abi_verdict verdict = abi_judge(&function);
	if (is_changed)
		candidate->facts |= FACT_SIGNATURE_CHANGED;
	if (verdict.optimized_parms)
		candidate->facts |= FACT_OPTIMIZED_PARAMS;
	if (verdict.unexpected_reg)
		candidate->facts |= FACT_UNEXPECTED_REG;
	for (uint32_t i = 0; i < reader->types.num; i++) {
		if (is_packed_on_stack(making->graph, &making->abi, reader->types.items[i], i))
			candidate->facts |= FACT_UNCERTAIN;
	}
	if (verdict.first_bad == SIZE_MAX)
		return;
	const struct abi_param *bad = &reader->params.items[verdict.first_bad];
	candidate->bad_param = (uint8_t)verdict.first_bad;
	candidate->expected_reg = bad->expected_reg;
	candidate->found_reg = bad->found_reg;
}

// A parameter that is not there on entry has no place in a prototype that tells the truth.
static bool is_dropped(const struct making *making, const struct abi_param *param)
{
	uint16_t facts = making->candidate.facts;
	if (facts & FACT_REORDERED && (!param->loc.has_location || param->is_optimized))
		return true;
	return making->reader->gp->features & BTFSMITH_FEATURE_TRUE_SIGNATURE &&
	       facts & FACT_SIGNATURE_CHANGED && param->is_optimized;
}

// "PARAM__MEMBER": the one member that is passed in the place of its struct.
static uint32_t member_name(struct making *making, uint32_t param, uint32_t member)
{
	struct names *names = making->reader->gp->pool->names;
	char packed[2][4], text[1024];
	const char *first = names_text(names, param, packed[0]);
	const char *second = names_text(names, member, packed[1]);
	size_t len = strlen(first), more = strlen(second);
	if (len + 2 + more > sizeof(text))
		return param;
	memcpy(text, first, len);
	memcpy(text + len, "__", 2);
	memcpy(text + len + 2, second, more);
	return names_from_text(names, text, len + 2 + more);
}

static bool use_member(struct making *making, const struct abi_param *param, uint32_t *type,
		       uint32_t *name)
{
	uint32_t offset;
	if (!param->use_member || !abi_used_offset(&making->abi, param, &offset))
		return true;
	const struct node_item *member = graph_member_at(making->graph, *type, offset);
	if (!member)
		return true;
	*name = member_name(making, *name, member->name);
	*type = member->type;
	return *name != NAME_ERROR;
}

static uint32_t ref_of(const struct candidate_reader *reader, uint32_t type)
{
	uint32_t number = type ? unit_graph_find(reader->gp->graph, type - 1) : NODE_NONE;
	return number == NODE_NONE ? 0 : reader->gp->refs.items[number];
}

// The prototype's items, and in reader->types what their types are.
static bool collect_items(struct making *making)
{
	struct candidate_reader *reader = making->reader;
	struct unit_graph *graph = making->graph;
	uint32_t number = making->func->first_param, kept = 0;
	reader->items.num = 0;
	for (size_t i = 0; i < reader->params.num; i++) {
		const struct graph_param *param = &graph->params.items[number];
		uint32_t type = reader->types.items[i];
		uint32_t name = param_origin(graph, param)->name;
		number = param->next;
		if (is_dropped(making, &reader->params.items[i]))
			continue;
		if (!use_member(making, &reader->params.items[i], &type, &name))
			return false;
		struct pool_item item = { .name = name, .ref = ref_of(reader, type) };
		if (!vec_push(&reader->items, item))
			return false;
		reader->types.items[kept++] = type;
	}
	reader->types.num = kept;
	if (!(making->func->flags & FUNC_VARARGS))
		return true;
	return vec_push(&reader->items, (struct pool_item){ 0 }) && vec_push(&reader->types, 0);
}

// ---- notes ----

static enum param_state state_of(const struct making *making, const struct abi_param *param,
				 uint32_t type, uint32_t position)
{
	if (is_packed_on_stack(making->graph, &making->abi, type, position))
		return PARAM_PACKED;
	if (param->is_unexpected && param->found_reg != REG_UNKNOWN)
		return PARAM_OTHER_REG;
	if (!param->loc.has_location)
		return param->has_const_value ? PARAM_CONSTANT : PARAM_NOT_THERE;
	if (param->loc.is_constant)
		return PARAM_CONSTANT;
	if (!param->is_unexpected && !param->is_optimized)
		return PARAM_EXPECTED;
	return param->loc.is_stack ? PARAM_IN_FRAME : PARAM_NO_REG;
}

// Parameters as they are in the source, before reader->types is made to fit the prototype.
static bool note_params(struct making *making)
{
	struct candidate_reader *reader = making->reader;
	struct unit_graph *graph = making->graph;
	struct func_note func = {
		.unit = reader->gp->unit,
		.die = making->func->die,
		.first_param = (uint32_t)reader->notes.params.num,
		.num_params = (uint32_t)reader->params.num,
		.is_varargs = making->func->flags & FUNC_VARARGS,
	};
	uint32_t number = making->func->first_param;
	for (uint32_t i = 0; i < reader->params.num; i++) {
		const struct graph_param *graph_param = &graph->params.items[number];
		const struct abi_param *param = &reader->params.items[i];
		struct param_note note = {
			.name = param_origin(graph, graph_param)->name,
			.type = ref_of(reader, reader->types.items[i]),
			.state = (uint8_t)state_of(making, param, reader->types.items[i], i),
			.is_dropped = is_dropped(making, param),
			.expected_reg = param->expected_reg,
			.found_reg = param->found_reg,
		};
		if (!vec_push(&reader->notes.params, note))
			return false;
		number = graph_param->next;
	}
	return vec_push(&reader->notes.funcs, func);
}

// Of functions and variables what is no candidate.
static bool note_others(struct candidate_reader *reader)
{
	struct unit_graph *graph = reader->gp->graph;
	for (size_t i = 0; reader->source->wants_funcs && i < graph->funcs.num; i++) {
		const struct graph_func *func = &graph->funcs.items[i];
		struct declaration_note note = {
			.unit = reader->gp->unit,
			.die = func->die,
			.name = func_name(graph, func),
			.has_too_many_params = !(func->flags & FUNC_DECLARATION),
		};
		if ((func->flags & FUNC_DECLARATION || func->num_params > MAX_PARAMS) &&
		    is_name_asked(reader, note.name) &&
		    !vec_push(&reader->notes.declarations, note))
			return false;
	}
	for (size_t i = 0; reader->source->wants_vars && i < graph->vars.num; i++) {
		const struct graph_var *var = &graph->vars.items[i];
		struct declaration_note note = {
			.unit = reader->gp->unit,
			.die = var->die,
			.name = var->name,
			.is_var = true,
		};
		if (var->flags & VAR_DECLARATION && is_name_asked(reader, note.name) &&
		    !vec_push(&reader->notes.declarations, note))
			return false;
	}
	return true;
}

// ---- one candidate ----

static bool start(struct candidate_reader *reader, uint32_t i, struct making *ret)
{
	struct unit_graph *graph = reader->gp->graph;
	const struct picked_function *picked = &reader->picked.items[i];
	const struct graph_func *func = &graph->funcs.items[picked->number];
	*ret = (struct making){
		.reader = reader,
		.graph = graph,
		.func = func,
		.abi = abi_of_machine(reader->source->machine, graph->address_size),
		.candidate = {
			.function = picked->function,
			.unit = reader->gp->unit,
			.type = (uint32_t)graph->nodes.num + i,
			.die = func->die,
			.name = picked->name,
			.address = func->address,
			.expected_reg = REG_UNKNOWN,
			.found_reg = REG_UNKNOWN,
		},
	};
	if (func->flags & FUNC_HAS_ADDRESS)
		ret->candidate.facts |= FACT_HAS_ADDRESS;
	if (func->flags & FUNC_HAS_RANGES)
		ret->candidate.facts |= FACT_HAS_RANGES;
	if (func->flags & FUNC_ABSTRACT)
		ret->candidate.facts |= FACT_ABSTRACT;
	if (is_external(graph, func))
		ret->candidate.facts |= FACT_EXTERNAL;
	if (!collect_params(ret))
		return false;
	judge(ret);
	return true;
}

// ---- tags ----

static bool is_decl_tag(const struct candidate_reader *reader, uint32_t kind)
{
	char packed[4];
	return kind &&
	       !strcmp(names_text(reader->gp->pool->names, kind, packed), "btf_decl_tag");
}

static bool add_tag(struct candidate_reader *reader, uint32_t text, uint32_t component)
{
	uint32_t name = names_canonical(reader->gp->pool->names, text);
	if (!name)
		return true;
	return name != NAME_ERROR &&
	       vec_push(&reader->tags,
			(struct symbol_tag){ .text = name, .component = component });
}

// gcc's: a chain of DIEs.
static bool add_chain(struct candidate_reader *reader, uint32_t annotation, uint32_t component)
{
	for (unsigned int i = 0; annotation && i < MAX_TAGS; i++) {
		const struct node *node = graph_node_of(reader->gp->graph, annotation);
		if (!node || node->kind != KIND_DECL_TAG)
			break;
		if (is_decl_tag(reader, node->size) && !add_tag(reader, node->name, component))
			return false;
		annotation = node->fixed;
	}
	return true;
}

// clang's: those of @p owner whose component is, or is not, the whole.
static bool add_children(struct candidate_reader *reader, const struct node_tag *tags,
			 size_t num, uint32_t owner, bool of_whole)
{
	size_t low = 0, high = num;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (tags[middle].node < owner)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < num && tags[low].node == owner; low++) {
		if ((tags[low].component == UINT32_MAX) == of_whole &&
		    is_decl_tag(reader, tags[low].kind) &&
		    !add_tag(reader, tags[low].name, tags[low].component))
			return false;
	}
	return true;
}

static bool wants_tags(const struct candidate_reader *reader)
{
	return reader->gp->features & BTFSMITH_FEATURE_DECL_TAG;
}

static bool tag_func(struct candidate_reader *reader, uint32_t number,
		     struct func_candidate *candidate)
{
	struct unit_graph *graph = reader->gp->graph;
	const struct graph_func *func = &graph->funcs.items[number];
	candidate->first_tag = (uint32_t)reader->tags.num;
	if (!wants_tags(reader))
		return true;
	const struct node_tag *tags = graph->func_tags.items;
	size_t num = graph->func_tags.num;
	for (uint32_t i = func->first_param; i != NODE_NONE; i = graph->params.items[i].next) {
		const struct graph_param *param = &graph->params.items[i];
		if (!add_chain(reader, param->annotation, param->position))
			return false;
	}
	if (!add_children(reader, tags, num, number, false) ||
	    !add_children(reader, tags, num, number, true) ||
	    !add_chain(reader, func->annotation, UINT32_MAX))
		return false;
	candidate->num_tags = (uint32_t)reader->tags.num - candidate->first_tag;
	return true;
}

// ---- functions ----

static bool make_func(struct candidate_reader *reader, uint32_t i, uint32_t *refs)
{
	struct making making;
	if (!start(reader, i, &making))
		return false;
	if (reader->source->asked && is_name_asked(reader, making.candidate.name) &&
	    !note_params(&making))
		return false;
	if (!collect_items(&making))
		return false;
	struct shape shape = {
		.kind = KIND_FUNC_PROTO,
		.ref = ref_of(reader, func_result(making.graph, making.func)),
		.num_items = (uint32_t)reader->items.num,
		.items = reader->items.items,
	};
	// Not seen at any place until the function is selected.
	uint32_t proto = pool_add(reader->gp->pool, &shape, reader->gp->after, PLACE_NONE);
	if (proto == POOL_ERROR)
		return false;
	reader->gp->after = proto;
	making.candidate.proto = proto;
	refs[making.candidate.type] = 0;
	return tag_func(reader, reader->picked.items[i].number, &making.candidate) &&
	       vec_push(&reader->funcs, making.candidate);
}

bool candidates_edges(struct candidate_reader *reader, struct unit_edges *edges)
{
	struct unit_graph *graph = reader->gp->graph;
	merge_locations(graph);
	for (uint32_t i = 0; i < reader->picked.num; i++) {
		struct making making;
		if (!start(reader, i, &making) || !collect_items(&making))
			return false;
		uint32_t result = func_result(graph, making.func);
		if (!graph_edges_add(graph, result, edges))
			return false;
		for (size_t j = 0; j < reader->types.num; j++) {
			if (!graph_edges_add(graph, reader->types.items[j], edges))
				return false;
		}
		if (!vec_push(&edges->first, (uint32_t)edges->targets.num))
			return false;
	}
	return true;
}

// ---- variables ----

// The DIE that has the name and type, and whether the variable is declared to be global.
static const struct graph_var *var_origin(struct unit_graph *graph, const struct graph_var *var,
					  bool *is_external)
{
	*is_external = var->flags & VAR_EXTERNAL;
	for (unsigned int i = 0; !var->name && var->origin && i < MAX_ORIGINS; i++) {
		const struct graph_var *origin = find_by_die(&graph->vars, var->origin);
		if (!origin)
			break;
		var = origin;
		*is_external |= var->flags & VAR_EXTERNAL;
	}
	return var;
}

static bool tag_var(struct candidate_reader *reader, const struct graph_var *var,
		    struct var_candidate *candidate)
{
	struct unit_graph *graph = reader->gp->graph;
	candidate->first_tag = (uint32_t)reader->tags.num;
	if (!wants_tags(reader))
		return true;
	uint32_t number = (uint32_t)(var - graph->vars.items);
	if (!add_children(reader, graph->var_tags.items, graph->var_tags.num, number, true) ||
	    !add_chain(reader, var->annotation, UINT32_MAX))
		return false;
	candidate->num_tags = (uint32_t)reader->tags.num - candidate->first_tag;
	return true;
}

static bool make_var(struct candidate_reader *reader, const struct graph_var *var,
		     const struct var_section *section)
{
	struct unit_graph *graph = reader->gp->graph;
	bool is_external;
	const struct graph_var *origin = var_origin(graph, var, &is_external);
	uint32_t type = origin->type;
	uint32_t number = type ? unit_graph_find(graph, type - 1) : NODE_NONE;
	struct var_candidate candidate = {
		.unit = reader->gp->unit,
		.type = number == NODE_NONE ? SYMBOL_VOID : number,
		.die = var->die,
		.name = origin->name,
		.address = var->address,
		.size = graph_size_of(graph, type),
		.section = section ? section->index : CANDIDATE_NONE,
		.is_external = is_external,
	};
	if (!(var->flags & VAR_HAS_ADDRESS))
		candidate.verdict = VERDICT_NO_ADDRESS;
	else if (!section || !section->is_wanted)
		candidate.verdict = VERDICT_SECTION;
	else if (var->flags & VAR_ARTIFICIAL)
		candidate.verdict = VERDICT_ARTIFICIAL;
	return tag_var(reader, origin, &candidate) && vec_push(&reader->vars, candidate);
}

// A declaration that nothing completes is a variable of another unit.
static bool is_candidate(const struct candidate_reader *reader, const struct graph_var *var,
			 const struct var_section *section)
{
	bool is_external;
	if (var->flags & VAR_DECLARATION)
		return false;
	if (section && section->is_wanted)
		return true;
	return reader->source->wants_all &&
	       (!reader->source->asked ||
		is_name_asked(reader,
			      var_origin(reader->gp->graph, var, &is_external)->name));
}

bool candidates_make(struct candidate_reader *reader, uint32_t *refs)
{
	struct unit_graph *graph = reader->gp->graph;
	merge_locations(graph);
	for (uint32_t i = 0; i < reader->picked.num; i++) {
		if (!make_func(reader, i, refs))
			return false;
	}
	for (size_t i = 0; reader->source->wants_vars && i < graph->vars.num; i++) {
		const struct graph_var *var = &graph->vars.items[i];
		const struct var_section *section = NULL;
		if (var->flags & VAR_HAS_ADDRESS)
			section = var_sections_find(reader->source->sections, var->address);
		if (is_candidate(reader, var, section) && !make_var(reader, var, section))
			return false;
	}
	return !reader->source->asked || note_others(reader);
}
