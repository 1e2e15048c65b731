// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * btfsmith_module(): all that a module built outside of the kernel's tree needs.
 *
 *	release   which kernel is to load it, hence what it knows   kernel_release
 *	base      that kernel's BTF, given or found                 find_base, encode_base
 *	encode    split BTF, or, without a base, BTF of its own     encode
 *	distill   a base for other builds of the kernel, too        types_distill
 *	ids       of just these types and that base                 ids_*
 *	write     all of it at once                                 elf_write
 */
#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "elf_write.h"
#include "encode.h"
#include "encode_base.h"
#include "error.h"
#include "feature.h"
#include "ids.h"
#include "ids_kfunc.h"
#include "ids_resolve.h"
#include "kernel_release.h"
#include "options.h"
#include "relocate.h"
#include "target_kernel.h"
#include "type_sort.h"
#include "types_object.h"

struct module {
	const char *path;
	struct btfsmith_module_options options;
	struct elf_file *file;
	char *release;     /* of the kernel that is to load it */
	bool is_distilled; /* its base is to be */
	struct btfsmith_base *own_base;
	const struct btfsmith_base *base; /* own_base or the caller's; NULL: none */
	struct btfsmith_types *types;
	struct ids_table table;
	struct ids_warner warner;
	struct btfsmith_ids_stats ids_stats;
};

static void cleanup_module_fn(struct module *module)
{
	ids_table_deinit(&module->table);
	btfsmith_types_destroy(module->types);
	btfsmith_base_destroy(module->own_base);
	free(module->release);
	elf_file_close(module->file);
}

// Out of memory there is nothing to note.
static void printf_like(2, 3) note(const struct module *module, const char *format, ...)
{
	char *text = NULL;
	va_list args;
	if (!module->options.note)
		return;
	va_start(args, format);
	if (vasprintf(&text, format, args) < 0)
		text = NULL;
	va_end(args);
	if (text)
		module->options.note(module->options.arg, text);
	free(text);
}

/* ---- the kernel ---- */

static must_check struct btfsmith_error *find_release(struct module *module)
{
	const char *wanted = module->options.release;
	struct btfsmith_error *err =
		kernel_release_of_module(module->file, &module->release);
	if (!err && !module->release)
		err = error_create(BTFSMITH_UNSUPPORTED,
				   "%s: not a kernel module: no vermagic in .modinfo "
				   "names a kernel",
				   module->path);
	if (err || !wanted)
		return err;
	if (!kernel_release_is_valid(wanted, strlen(wanted)))
		return error_create(BTFSMITH_ARGUMENT,
				    "'%s': not the release of a kernel", wanted);
	struct target_kernel known;
	err = target_kernel_parse(wanted, &known);
	if (err)
		return err;
	free(module->release);
	module->release = strdup(wanted);
	return module->release ? NULL : error_no_memory();
}

// What an older kernel makes of a distilled base: nothing, and of the ids into it other types.
static bool knows_distilled(const struct module *module)
{
	return kernel_release_is_from(module->release, 6, 11);
}

static void choose_kind_of_base(struct module *module)
{
	switch (module->options.kind_of_base) {
	case BTFSMITH_MODULE_BASE_DISTILLED:
		module->is_distilled = true;
		break;
	case BTFSMITH_MODULE_BASE_KERNEL:
		module->is_distilled = false;
		break;
	default:
		module->is_distilled = knows_distilled(module);
		break;
	}
}

/* ---- its BTF ---- */

static must_check struct btfsmith_error *
no_base_error(const struct module *module, const char *why)
{
	if (knows_distilled(module))
		return error_create(BTFSMITH_NO_BASE, "%s (a distilled base needs none)",
				    why);
	return error_create(BTFSMITH_NO_BASE,
			    "%s (a distilled base, which needs none, is for Linux 6.11 "
			    "and later)",
			    why);
}

static must_check struct btfsmith_error *look_for_base(struct module *module, char **ret)
{
	const struct btfsmith_base_search search = {
		.size = sizeof(search),
		.release = module->release,
		.root = module->options.root,
	};
	cleanup_error struct btfsmith_error *err =
		btfsmith_find_base(module->path, &search, ret);
	if (btfsmith_error_code(err) != BTFSMITH_NO_BASE)
		return take_ptr(err);
	if (!module->is_distilled)
		return no_base_error(module, btfsmith_error_message(err));
	note(module, "%s", btfsmith_error_message(err));
	return NULL;
}

static must_check struct btfsmith_error *skip_base(struct module *module)
{
	if (module->is_distilled)
		return NULL;
	cleanup_free char *why = NULL;
	if (asprintf(&why, "%s: without BTF of kernel %s it can have none", module->path,
		     module->release) < 0) {
		why = NULL;
		return error_no_memory();
	}
	return no_base_error(module, why);
}

static must_check struct btfsmith_error *open_base(struct module *module)
{
	const struct btfsmith_module_options *options = &module->options;
	cleanup_free char *found = NULL;
	const char *path = options->base;
	module->base = options->open_base;
	if (module->base)
		return NULL;
	if (options->without_base)
		return skip_base(module);
	struct btfsmith_error *err = path ? NULL : look_for_base(module, &found);
	if (err)
		return err;
	if (found) {
		path = found;
		note(module, "%s: the base is %s", module->path, path);
	}
	err = path ? btfsmith_base_open(path, &module->own_base) : NULL;
	module->base = module->own_base;
	return err;
}

// "6.12" may well mean 6.12.5-amd64.
static bool is_meant(const char *wanted, const char *release)
{
	size_t len = strlen(wanted);
	return strncmp(wanted, release, len) == 0 && !isalnum((unsigned char)release[len]);
}

// Its ids are good for the kernel that it is of, whichever is said to load the module.
static must_check struct btfsmith_error *warn_of_base(const struct module *module)
{
	const char *wanted = module->options.release;
	const char *release = module->base ? module->base->facts.release : NULL;
	if (!wanted || !release || is_meant(wanted, release))
		return NULL;
	return ids_warn(&((struct ids_warner){ .warn = module->options.warn,
					       .arg = module->options.arg }),
			"%s: kernel %s is to load it, but %s is of kernel %s",
			module->path, wanted, module->base->path, release);
}

/* ---- types ---- */

/*
 * Those of the default that the kernel's reader of BTF refuses. What its own BTF has it knows,
 * whatever its release says: some are kept as they were by name only.
 */
static uint64_t unknown_features(const struct module *module)
{
	static const struct {
		uint64_t feature;
		enum kind kind;
		unsigned int major, minor;
	} rows[] = {
		{ BTFSMITH_FEATURE_FLOAT, KIND_FLOAT, 5, 13 },
		{ BTFSMITH_FEATURE_DECL_TAG | BTFSMITH_FEATURE_DECL_TAG_KFUNCS,
		  KIND_DECL_TAG, 5, 16 },
		{ BTFSMITH_FEATURE_TYPE_TAG, KIND_TYPE_TAG, 5, 17 },
		{ BTFSMITH_FEATURE_ENUM64, KIND_ENUM64, 6, 0 },
	};
	const struct type_list *list = module->base ? &module->base->list : NULL;
	bool is_there[UINT8_MAX + 1] = { false };
	uint64_t ret = 0;
	for (size_t id = 1; list && id < list->types.num; id++)
		is_there[list->types.items[id].kind] = true;
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		if (!is_there[rows[i].kind] &&
		    !kernel_release_is_from(module->release, rows[i].major,
					    rows[i].minor))
			ret |= rows[i].feature;
	}
	return ret;
}

static must_check struct btfsmith_error *no_dwarf_error(struct btfsmith_error *err)
{
	struct btfsmith_error *ret = error_create(
		BTFSMITH_NO_DWARF,
		"%s; modules get it from a kernel with CONFIG_DEBUG_INFO, or from "
		"'make KCFLAGS=-g', and lose it when they are installed stripped",
		btfsmith_error_message(err));
	btfsmith_error_destroy(err);
	return ret;
}

static must_check struct btfsmith_error *encode(struct module *module)
{
	const struct btfsmith_module_options *options = &module->options;
	struct btfsmith_options encode_options = {
		.size = sizeof(encode_options),
		.features = options->features,
		.jobs = options->jobs,
		.open_base = module->base,
		.base_release = options->base_release,
		.allow_base_mismatch = options->allow_base_mismatch,
		.debug_file = options->debug_file,
		.debug_dir = options->debug_dir,
		.progress = options->progress,
		.diag = options->diag,
		.warn = options->warn,
		.arg = options->arg,
	};
	struct btfsmith_error *err = NULL;
	if (!options->features) {
		err = feature_resolve(0, &encode_options.features);
		encode_options.features &= ~unknown_features(module);
	}
	if (!err)
		err = encode_file(module->path, &encode_options, NULL, &module->types);
	return btfsmith_error_code(err) == BTFSMITH_NO_DWARF ? no_dwarf_error(err) : err;
}

static void replace_types(struct module *module, struct btfsmith_types *types)
{
	btfsmith_types_destroy(module->types);
	module->types = types;
}

/*
 * The kernel refuses a distilled base some of whose types fit two of its own, and with it the
 * module. Then the module is better off with BTF that is good for this kernel only.
 */
static must_check struct btfsmith_error *
check_relocation(const struct module *module, const struct btfsmith_types *distilled,
		 bool *fits_ret)
{
	cleanup_type_list struct type_list relocated = { 0 };
	const struct relocate_input input = {
		.where = module->path,
		.list = &distilled->list,
		.base_where = module->base->path,
		.base = &module->base->list,
	};
	cleanup_error struct btfsmith_error *err = relocate(&input, &relocated);
	*fits_ret = !err;
	if (btfsmith_error_code(err) != BTFSMITH_BAD_BTF)
		return take_ptr(err);
	return ids_warn(&((struct ids_warner){ .warn = module->options.warn,
					       .arg = module->options.arg }),
			"%s: no distilled base, and so for this build of kernel %s only",
			btfsmith_error_message(err), module->release);
}

static must_check struct btfsmith_error *distill_from_base(struct module *module)
{
	cleanup_types struct btfsmith_types *distilled = NULL;
	bool fits = false;
	struct btfsmith_error *err =
		types_distill_copy(module->path, module->types, &distilled);
	if (!err)
		err = check_relocation(module, distilled, &fits);
	if (!err && fits)
		replace_types(module, take_ptr(distilled));
	return err;
}

// As an encoder leaves what has nothing of its own.
static void make_nothing(struct btfsmith_types *types)
{
	free(take_ptr(types->data));
	btfsmith_types_destroy(take_ptr(types->distilled));
	types->size = 0;
	types->stats.bytes = 0;
}

static must_check struct btfsmith_error *distill_from_nothing(struct module *module)
{
	cleanup_types struct btfsmith_types *distilled = NULL;
	struct btfsmith_error *err =
		types_distill_copy(module->path, module->types, &distilled);
	if (err)
		return err;
	note(module,
	     "%s: its base is distilled from what the module itself says of kernel %s: "
	     "functions "
	     "and constants that are the kernel's, too, are in it twice",
	     module->path, module->release);
	if (!type_list_num_own(&distilled->list))
		make_nothing(distilled);
	replace_types(module, take_ptr(distilled));
	return NULL;
}

static must_check struct btfsmith_error *make_types(struct module *module)
{
	struct btfsmith_error *err = encode(module);
	// Without types of its own it needs no base for them either.
	if (err || !module->is_distilled || !module->types->data)
		return err;
	return module->base ? distill_from_base(module) : distill_from_nothing(module);
}

/* ---- ids ---- */

// The list of types is changed, too, where kfuncs want it: see ids_kfunc.h.
static must_check struct btfsmith_error *change_kfuncs(struct module *module)
{
	struct btfsmith_types *types = module->types;
	uint32_t num = 0;
	if (!type_list_unshare(&types->list))
		return error_no_memory();
	struct btfsmith_error *err = ids_kfunc_change(&module->table, &types->list, &num);
	if (err || !num)
		return err;
	module->ids_stats.kfuncs = num;
	if (!type_sort(&types->list))
		return error_no_memory();
	free(take_ptr(types->data));
	return error_prefix(types_finish(types), module->path);
}

// Ids of the kernel's BTF are good for one build only, which a distilled base is not made for.
static must_check struct btfsmith_error *leave_ids_out(struct module *module)
{
	ids_clear(&module->table);
	module->ids_stats.missing = module->table.names.num;
	return ids_warn(&module->warner,
			"%s: the module has no types of its own, and so no BTF that ids "
			"could be "
			"of: they become 0",
			module->table.where);
}

static must_check struct btfsmith_error *put_ids(struct module *module)
{
	uint32_t num_missing = 0;
	struct btfsmith_types *types = module->types;
	const char *base_path = module->base ? module->base->path : NULL;
	struct btfsmith_error *err = ids_reset(&module->table, module->file, base_path);
	if (err)
		return err;
	if (!types->data && module->is_distilled)
		return leave_ids_out(module);
	if (types->data)
		err = change_kfuncs(module);
	else if (!type_list_unshare(&types->list))
		err = error_no_memory();
	if (!err)
		err = ids_find(&module->table, &types->list, &module->warner);
	if (!err)
		err = ids_patch(&module->table, &module->warner, &num_missing);
	module->ids_stats.missing = num_missing;
	return err;
}

static must_check struct btfsmith_error *resolve_ids(struct module *module)
{
	struct ids_table *table = &module->table;
	module->warner = (struct ids_warner){ .warn = module->options.warn,
					      .arg = module->options.arg };
	struct btfsmith_error *err = ids_table_init(table, module->file);
	if (!err && table->has_section && !table->has_symbols)
		err = ids_warn(&module->warner,
			       "%s: without a symbol table nothing tells which ids are "
			       "wanted",
			       table->where);
	if (!err && (table->entries.num || table->sets.num))
		err = put_ids(module);
	module->ids_stats.entries = table->entries.num;
	module->ids_stats.sets = table->sets.num;
	module->ids_stats.names = table->names.num;
	module->ids_stats.warnings = module->warner.num;
	return err;
}

/* ---- the file ---- */

static must_check struct btfsmith_error *write_file(const struct module *module)
{
	const struct btfsmith_module_options *options = &module->options;
	const struct ids_table *table = &module->table;
	struct types_elf to = {
		.in = module->path,
		.out = options->output ? options->output : module->path,
		.flags = options->drop_signature ? ELF_WRITE_DROP_SIGNATURE : 0,
	};
	if (table->size && memcmp(table->data, table->original, table->size) != 0)
		to.more =
			(struct elf_new_section){ ".BTF_ids", table->data, table->size };
	return types_write_elf(module->types, &to);
}

static must_check struct btfsmith_error *
run(struct module *module, struct btfsmith_stats *stats)
{
	struct btfsmith_error *err = elf_file_open(module->path, &module->file);
	if (!err)
		err = find_release(module);
	if (err)
		return err;
	choose_kind_of_base(module);
	err = open_base(module);
	if (!err)
		err = warn_of_base(module);
	if (!err)
		err = make_types(module);
	if (!err)
		err = resolve_ids(module);
	if (!err && stats)
		err = btfsmith_types_stats(module->types, stats);
	return err ? err : write_file(module);
}

static must_check struct btfsmith_error *
check_options(const struct btfsmith_module_options *options)
{
	if (options->base && options->open_base)
		return error_create(BTFSMITH_ARGUMENT, "btfsmith_module_options: base "
						       "and open_base are both set");
	if (options->without_base && (options->base || options->open_base))
		return error_create(BTFSMITH_ARGUMENT, "btfsmith_module_options: "
						       "without_base is set, and a base");
	if ((unsigned int)options->kind_of_base > BTFSMITH_MODULE_BASE_KERNEL)
		return error_create(BTFSMITH_ARGUMENT,
				    "btfsmith_module_options: unknown kind of base %u",
				    (unsigned int)options->kind_of_base);
	return NULL;
}

struct btfsmith_error *
btfsmith_module(const char *path, const struct btfsmith_module_options *options,
		struct btfsmith_stats *stats, struct btfsmith_ids_stats *ids_stats)
{
	cleanup(cleanup_module_fn) struct module module = {
		.path = path,
		.options = { .size = sizeof(module.options) },
	};
	struct btfsmith_error *err = NULL;
	if (options)
		err = options_read("btfsmith_module_options", options, &module.options,
				   sizeof(module.options));
	if (!err)
		err = check_options(&module.options);
	if (!err)
		err = ids_stats_check(ids_stats);
	if (!err)
		err = run(&module, stats);
	if (!err)
		ids_stats_give(&module.ids_stats, ids_stats);
	return err;
}
