// SPDX-License-Identifier: LGPL-2.1-or-later
#include "bpf_object.h"

#include <stdio.h>
#include <xxhash.h>

#include "elf_symbol_table.h"
#include "error.h"

enum {
	ADDED_RECORDS = 32, /* an INT, and a VAR of it */
	KSYM_BYTES = 4,
	LINKAGE_GLOBAL = 1,
	LINKAGE_EXTERN = 2,
	VARIABLE_TYPE = 0, /* offsets in what a DATASEC has of each */
	VARIABLE_OFFSET = 4,
	VARIABLE_SIZE = 8,
	VARIABLE_BYTES = 12,
};

/* What the variable in the place of functions is called. */
static const char ksym_name[] = "dummy_ksym";

/* A section or symbol, by its name. */
struct named {
	uint64_t hash;
	const char *name;
	size_t len;
	uint64_t value;
};

typedef vec(struct named) named_vec;

struct fixing {
	struct bpf_object *object;
	struct kernel_types *types; /* of object */
	unsigned char *records;     /* where types has them */
	named_vec sections;         /* sorted; value is the size */
	named_vec symbols;          /* of global variables; value is the offset in the section */
	uint32_t ksym_id;           /* of the variable that is added */
	uint32_t ksym_string;
	bool *is_named; /* by type: of a prototype the parameters have names, so none is seen twice */
	struct kernel_verdict *verdict;
};

static uint32_t word_at(const struct fixing *fixing, size_t at)
{
	return btf_load32(fixing->records + at, fixing->types->foreign);
}

static void set_word(const struct fixing *fixing, size_t at, uint32_t value)
{
	btf_store32(fixing->records + at, value, fixing->types->foreign);
}

static size_t record_of(const struct fixing *fixing, uint32_t id)
{
	return fixing->types->offsets.items[id];
}

// ---- names ----

static int compare_named(const void *left, const void *right)
{
	const struct named *a = left, *b = right;
	return a->hash < b->hash ? -1 : a->hash > b->hash;
}

static must_check bool add_named(named_vec *names, const char *name, size_t len, uint64_t value)
{
	const struct named named = { XXH3_64bits(name, len), name, len, value };
	return vec_push(names, named);
}

// The first one of that name, or NULL; a name too long is none, as of symbols.
static const struct named *find_named(const named_vec *names, const char *name)
{
	size_t len = strnlen(name, ELF_SYMBOL_NAME_MAX + 1);
	uint64_t hash = XXH3_64bits(name, len);
	size_t low = 0, high = names->num;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (names->items[middle].hash < hash)
			low = middle + 1;
		else
			high = middle;
	}
	const struct named *found = names->items + low;
	if (low == names->num || found->hash != hash || found->len != len)
		return NULL;
	return memcmp(found->name, name, len) == 0 ? found : NULL;
}

static must_check struct btfsmith_error *read_sections(struct elf_file *elf, named_vec *sections)
{
	const struct elf_section_place *places;
	size_t num;
	elf_file_places(elf, &places, &num);
	for (size_t i = 1; i < num; i++) {
		size_t len = strnlen(places[i].name, ELF_SYMBOL_NAME_MAX + 1);
		if (!add_named(sections, places[i].name, len, places[i].size))
			return error_no_memory();
	}
	if (sections->num)
		qsort(sections->items, sections->num, sizeof(*sections->items), compare_named);
	return NULL;
}

static must_check struct btfsmith_error *read_symbols(struct elf_file *elf, named_vec *symbols)
{
	struct elf_symbol_table table;
	bool found = false;
	struct btfsmith_error *err = elf_symbol_table_load(elf, &table, &found);
	if (err || !found)
		return err;
	for (size_t i = 0; i < table.entries.num; i++) {
		struct elf_symbol symbol = elf_symbol_at(&table.entries, i);
		size_t len = 0;
		const char *name = elf_symbol_name(&table, &symbol, &len);
		// The first 8 bytes of an entry are st_name, st_info, st_other and st_shndx.
		uint8_t info = table.entries.data[i * sizeof(Elf64_Sym) + 4];
		bool is_global = ELF64_ST_BIND(info) == STB_GLOBAL || ELF64_ST_BIND(info) == STB_WEAK;
		if (name && is_global && symbol.type == STT_OBJECT &&
		    !add_named(symbols, name, len, symbol.value))
			return error_no_memory();
	}
	if (symbols->num)
		qsort(symbols->items, symbols->num, sizeof(*symbols->items), compare_named);
	return NULL;
}

// ---- one section ----

static must_check bool refuse(const struct fixing *fixing, uint32_t id, int64_t item,
			      enum kernel_error error, const char *why)
{
	struct kernel_type type;
	struct kernel_verdict *verdict = fixing->verdict;
	*verdict = (struct kernel_verdict){ .error = error, .id = id, .item = item };
	if (kernel_type_get(fixing->types, id, &type)) {
		verdict->kind = type.kind;
		verdict->name = type.name;
	}
	(void)snprintf(verdict->rule, sizeof(verdict->rule), "libbpf does not load it: %s", why);
	return false;
}

static int compare_native(const void *left, const void *right)
{
	uint32_t a = btf_load32((const unsigned char *)left + VARIABLE_OFFSET, false);
	uint32_t b = btf_load32((const unsigned char *)right + VARIABLE_OFFSET, false);
	return a < b ? -1 : a > b;
}

static int compare_foreign(const void *left, const void *right)
{
	uint32_t a = btf_load32((const unsigned char *)left + VARIABLE_OFFSET, true);
	uint32_t b = btf_load32((const unsigned char *)right + VARIABLE_OFFSET, true);
	return a < b ? -1 : a > b;
}

// Variables of the object's own sections. @return false: refused.
static must_check bool fix_section(const struct fixing *fixing, uint32_t id,
				   const struct kernel_type *section)
{
	size_t at = record_of(fixing, id);
	const char *name = kernel_string(fixing->types, section->name);
	const struct named *place = name ? find_named(&fixing->sections, name) : NULL;
	bool has_size = section->word != 0;
	if (!has_size && (!place || !place->value || place->value > UINT32_MAX))
		return refuse(fixing, id, KERNEL_NO_ITEM, KERNEL_ENOENT, "no such section");
	if (!has_size)
		set_word(fixing, at + BTF_RECORD_WORD, (uint32_t)place->value);
	for (uint32_t i = 0; i < section->vlen; i++) {
		size_t variable = at + BTF_RECORD_BYTES + (size_t)i * VARIABLE_BYTES;
		struct kernel_type var;
		if (!kernel_type_get(fixing->types, word_at(fixing, variable), &var) ||
		    var.kind != KIND_VAR)
			return refuse(fixing, id, i, KERNEL_EINVAL, "not a VAR");
		if (kernel_rest(fixing->types, &var, 0) != LINKAGE_GLOBAL)
			continue;
		const char *var_name = kernel_string(fixing->types, var.name);
		const struct named *symbol = var_name ? find_named(&fixing->symbols, var_name) : NULL;
		if (!symbol)
			return refuse(fixing, id, i, KERNEL_ENOENT, "no such symbol");
		if (!has_size)
			set_word(fixing, variable + VARIABLE_OFFSET, (uint32_t)symbol->value);
	}
	return true;
}

// A function that the kernel has: it is declared, and its parameters get a name.
static void fix_function(const struct fixing *fixing, uint32_t id, const struct kernel_type *func)
{
	struct kernel_type proto;
	set_word(fixing, record_of(fixing, id) + BTF_RECORD_INFO,
		 btf_info(KIND_FUNC, false, LINKAGE_GLOBAL));
	if (!kernel_type_get(fixing->types, func->word, &proto) || proto.kind != KIND_FUNC_PROTO ||
	    fixing->is_named[func->word])
		return;
	fixing->is_named[func->word] = true;
	size_t at = record_of(fixing, func->word) + BTF_RECORD_BYTES;
	for (uint32_t i = 0; i < proto.vlen; i++, at += 8) {
		if (word_at(fixing, at + 4) && !word_at(fixing, at))
			set_word(fixing, at, fixing->ksym_string);
	}
}

// Variables that libbpf finds a place for: .kconfig and .ksyms.
static void fix_externs(const struct fixing *fixing, uint32_t id,
			const struct kernel_type *section, bool is_ksyms)
{
	size_t at = record_of(fixing, id);
	uint32_t offset = 0;
	for (uint32_t i = 0; i < section->vlen; i++) {
		size_t variable = at + BTF_RECORD_BYTES + (size_t)i * VARIABLE_BYTES;
		uint32_t var_id = word_at(fixing, variable);
		struct kernel_type var;
		if (!kernel_type_get(fixing->types, var_id, &var))
			return;
		if (var.kind == KIND_VAR) {
			size_t record = record_of(fixing, var_id);
			set_word(fixing, record + BTF_RECORD_BYTES, LINKAGE_GLOBAL);
			if (is_ksyms)
				set_word(fixing, record + BTF_RECORD_WORD, fixing->ksym_id - 1);
		} else if (var.kind == KIND_FUNC && is_ksyms) {
			fix_function(fixing, var_id, &var);
			set_word(fixing, variable + VARIABLE_TYPE, fixing->ksym_id);
		}
		if (is_ksyms)
			set_word(fixing, variable + VARIABLE_SIZE, KSYM_BYTES);
		set_word(fixing, variable + VARIABLE_OFFSET, offset);
		offset += word_at(fixing, variable + VARIABLE_SIZE);
	}
	set_word(fixing, at + BTF_RECORD_WORD, offset);
}

static must_check bool fix_type(const struct fixing *fixing, uint32_t id)
{
	struct kernel_type type;
	if (!kernel_type_get(fixing->types, id, &type) || type.kind != KIND_DATASEC)
		return true;
	const char *name = kernel_string(fixing->types, type.name);
	bool is_ksyms = name && strcmp(name, ".ksyms") == 0;
	if (is_ksyms || (name && strcmp(name, ".kconfig") == 0))
		fix_externs(fixing, id, &type, is_ksyms);
	else if (!fix_section(fixing, id, &type))
		return false;
	qsort(fixing->records + record_of(fixing, id) + BTF_RECORD_BYTES, type.vlen, VARIABLE_BYTES,
	      fixing->types->foreign ? compare_foreign : compare_native);
	return true;
}

// ---- all of it ----

// Where the types begin. False: they cannot be told apart.
static must_check bool find_types(const struct fixing *fixing, bool *has_memory)
{
	struct kernel_types *types = fixing->types;
	*has_memory = vec_push(&types->offsets, 0);
	uint32_t at = 0;
	while (*has_memory && at < types->num_record_bytes) {
		uint32_t left = types->num_record_bytes - at;
		if (left < BTF_RECORD_BYTES)
			return false;
		struct kernel_type type = kernel_type_at(types, fixing->records + at);
		if (type.kind == KIND_VOID || type.kind >= NUM_KINDS)
			return false;
		const struct kind_info *info = &kind_infos[type.kind];
		uint64_t bytes = BTF_RECORD_BYTES + info->fixed_bytes +
				 (uint64_t)type.vlen * info->item_bytes;
		if (bytes > left)
			return false;
		*has_memory = vec_push(&types->offsets, at);
		at += (uint32_t)bytes;
	}
	return *has_memory;
}

static bool has_ksyms(const struct fixing *fixing)
{
	for (uint32_t id = 1; id < fixing->types->offsets.num; id++) {
		struct kernel_type type = kernel_type_at(fixing->types,
							 fixing->records + record_of(fixing, id));
		const char *name = kernel_string(fixing->types, type.name);
		if (type.kind == KIND_DATASEC && name && strcmp(name, ".ksyms") == 0)
			return true;
	}
	return false;
}

// There is room behind the strings, and the last offset is that of what comes before.
static must_check bool add_ksym(struct fixing *fixing)
{
	struct kernel_types *types = fixing->types;
	unsigned char *data = fixing->object->data;
	uint32_t at = types->num_record_bytes;
	fixing->ksym_string = types->num_string_bytes;
	memmove(fixing->records + at + ADDED_RECORDS, fixing->records + at, types->num_string_bytes);
	types->strings += ADDED_RECORDS;
	memcpy(fixing->records + at + ADDED_RECORDS + types->num_string_bytes, ksym_name,
	       sizeof(ksym_name));
	types->num_record_bytes += ADDED_RECORDS;
	types->num_string_bytes += (uint32_t)sizeof(ksym_name);
	fixing->object->size += ADDED_RECORDS + sizeof(ksym_name);
	btf_store32(data + BTF_HEADER_TYPE_LEN, types->num_record_bytes, types->foreign);
	btf_store32(data + BTF_HEADER_STR_OFF, types->num_record_bytes, types->foreign);
	btf_store32(data + BTF_HEADER_STR_LEN, types->num_string_bytes, types->foreign);
	fixing->ksym_id = (uint32_t)types->offsets.num + 1;
	const uint32_t words[ADDED_RECORDS / 4] = {
		0, btf_info(KIND_INT, false, 0), KSYM_BYTES, 1 << BTF_INT_ENCODING_SHIFT | 32,
		fixing->ksym_string, btf_info(KIND_VAR, false, 0), fixing->ksym_id - 1,
		LINKAGE_GLOBAL,
	};
	for (size_t i = 0; i < ADDED_RECORDS / 4; i++)
		set_word(fixing, at + 4 * i, words[i]);
	return vec_push(&types->offsets, at) && vec_push(&types->offsets, at + ADDED_RECORDS / 2);
}

// The copy and the places in it, if the sections are as compilers put them: types, then strings.
static must_check bool copy_blob(struct fixing *fixing, const struct types_file *file,
				 bool big_endian, bool *has_memory)
{
	const unsigned char *from = file->data;
	bool foreign = btf_is_foreign(big_endian);
	*has_memory = true;
	if (file->size < BTF_HEADER_BYTES || file->size > INT32_MAX ||
	    btf_load32(from + BTF_HEADER_LEN, foreign) != BTF_HEADER_BYTES)
		return false;
	uint32_t type_len = btf_load32(from + BTF_HEADER_TYPE_LEN, foreign);
	uint32_t str_len = btf_load32(from + BTF_HEADER_STR_LEN, foreign);
	if (btf_load32(from + BTF_HEADER_TYPE_OFF, foreign) != 0 ||
	    btf_load32(from + BTF_HEADER_STR_OFF, foreign) != type_len || !str_len ||
	    (uint64_t)type_len + str_len != file->size - BTF_HEADER_BYTES ||
	    from[file->size - 1] != '\0')
		return false;
	struct bpf_object *object = fixing->object;
	object->data = malloc(file->size + ADDED_RECORDS + sizeof(ksym_name));
	*has_memory = object->data != NULL;
	if (!object->data)
		return false;
	memcpy(object->data, from, file->size);
	object->size = file->size;
	fixing->records = object->data + BTF_HEADER_BYTES;
	*fixing->types = (struct kernel_types){
		.foreign = foreign,
		.kind_mask = BTF_INFO_KIND_MASK,
		.vlen_mask = BTF_INFO_VLEN_MASK,
		.max_name_offset = BTF_MAX_NAME_OFFSET,
		.records = fixing->records,
		.num_record_bytes = type_len,
		.strings = (const char *)fixing->records + type_len,
		.num_string_bytes = str_len,
	};
	return true;
}

static must_check struct btfsmith_error *fix_all(struct fixing *fixing, struct elf_file *elf)
{
	if (has_ksyms(fixing) && !add_ksym(fixing))
		return error_no_memory();
	cleanup_free bool *is_named = calloc(fixing->types->offsets.num, sizeof(*is_named));
	if (!is_named)
		return error_no_memory();
	fixing->is_named = is_named;
	struct btfsmith_error *err = read_sections(elf, &fixing->sections);
	if (!err)
		err = read_symbols(elf, &fixing->symbols);
	for (uint32_t id = 1; !err && id < fixing->types->offsets.num; id++) {
		if (!fix_type(fixing, id))
			break;
	}
	vec_deinit(&fixing->sections);
	vec_deinit(&fixing->symbols);
	return err;
}

struct btfsmith_error *bpf_object_init(struct bpf_object *ret, const struct types_file *file,
				       bool big_endian, struct kernel_verdict *verdict)
{
	*ret = (struct bpf_object){ 0 };
	if (!file->elf || elf_file_machine(file->elf) != EM_BPF ||
	    elf_file_type(file->elf) != ET_REL || !elf_file_is_64bit(file->elf))
		return NULL;
	struct fixing fixing = { .object = ret, .types = &ret->types, .verdict = verdict };
	bool has_memory;
	bool is_clear = copy_blob(&fixing, file, big_endian, &has_memory) &&
			find_types(&fixing, &has_memory);
	if (!has_memory)
		return error_no_memory();
	if (is_clear)
		return fix_all(&fixing, file->elf);
	free(ret->data);
	ret->data = NULL;
	return NULL;
}

void bpf_object_deinit(struct bpf_object *object)
{
	kernel_types_deinit(&object->types);
	free(object->data);
}
