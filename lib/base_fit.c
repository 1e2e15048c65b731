// SPDX-License-Identifier: LGPL-2.1-or-later
#include "base_fit.h"

#include <elf.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <stdio.h>
#include <string.h>
#include <sys/statfs.h>

#include "btf_read.h"
#include "btf_split_fit.h"
#include "error.h"
#include "kernel_release.h"

// ---- facts ----

static const char *const long_names[] = { "long unsigned int", "unsigned long", "long int",
					  "long" };

static bool is_long(const char *name)
{
	for (size_t i = 0; i < ARRAY_SIZE(long_names); i++) {
		if (strcmp(name, long_names[i]) == 0)
			return true;
	}
	return false;
}

static must_check bool read_types(struct base_facts *facts, const struct type_list *list)
{
	facts->is_big_endian = list->big_endian;
	for (size_t id = 1; id < list->types.num; id++) {
		const struct type *type = &list->types.items[id];
		if (type->kind == KIND_INT && !facts->pointer_bytes &&
		    is_long(type_list_string(list, type->name)))
			facts->pointer_bytes = type->size;
		if (type->kind == KIND_STRUCT &&
		    strcmp(type_list_string(list, type->name), "module") == 0 &&
		    !vec_push(&facts->module_bytes, type->size))
			return false;
	}
	return true;
}

// What /sys/kernel/btf has is the running kernel's, by whatever path.
static must_check struct btfsmith_error *release_of_raw(const char *path, char **ret)
{
	struct statfs fs;
	if (statfs(path, &fs) == 0 && fs.f_type == SYSFS_MAGIC)
		return kernel_release_running(ret);
	return NULL;
}

static must_check struct btfsmith_error *
read_release(struct base_facts *facts, const struct types_file *file)
{
	if (file->elf)
		return kernel_release_of_kernel(file->elf, &facts->release);
	return release_of_raw(facts->path, &facts->release);
}

struct btfsmith_error *base_facts_init(struct base_facts *facts, const char *path,
				       const struct types_file *file,
				       const struct type_list *list)
{
	*facts = (struct base_facts){ .path = path };
	struct stat st;
	if (stat(path, &st) == 0) {
		facts->dev = st.st_dev;
		facts->ino = st.st_ino;
	}
	if (file->elf)
		facts->machine = elf_file_machine(file->elf);
	if (!read_types(facts, list))
		return error_no_memory();
	return read_release(facts, file);
}

void base_facts_deinit(struct base_facts *facts)
{
	free(facts->release);
	facts->release = NULL;
	vec_deinit(&facts->module_bytes);
}

struct btfsmith_error *base_read_error(struct btfsmith_error *err, const char *where)
{
	if (btfsmith_error_code(err) != BTFSMITH_NO_BASE)
		return err;
	btfsmith_error_destroy(err);
	return error_create(BTFSMITH_UNSUPPORTED, "%s: is split BTF, which needs a base itself",
			    where);
}

// ---- comparing ----

struct machine_name {
	unsigned int machine;
	const char *name;
};

static const struct machine_name machine_names[] = {
	{ EM_386, "i386" },	{ EM_X86_64, "x86-64" },      { EM_ARM, "arm" },
	{ EM_AARCH64, "arm64" }, { EM_S390, "s390" },	       { EM_PPC, "powerpc" },
	{ EM_PPC64, "powerpc64" }, { EM_RISCV, "riscv" },      { EM_MIPS, "mips" },
	{ EM_SPARC, "sparc" },	{ EM_SPARCV9, "sparc64" },    { EM_PARISC, "parisc" },
	{ EM_ARC, "arc" },	{ EM_ARCV2, "arc" },
};

// Its name, or in @p buffer its number.
static const char *machine_name(unsigned int machine, char *buffer, size_t size)
{
	for (size_t i = 0; i < ARRAY_SIZE(machine_names); i++) {
		if (machine_names[i].machine == machine)
			return machine_names[i].name;
	}
	(void)snprintf(buffer, size, "machine %u", machine);
	return buffer;
}

static must_check struct btfsmith_error *
fit_machine(const struct base_facts *facts, const struct elf_file *file)
{
	const char *path = elf_file_path(file);
	unsigned int machine = elf_file_machine(file);
	bool is_big_endian = elf_file_is_big_endian(file);
	uint32_t pointer_bytes = elf_file_is_64bit(file) ? 8 : 4;
	char numbers[2][24];
	if (facts->machine && facts->machine != machine)
		return error_create(
			BTFSMITH_BAD_BTF, "%s: is for %s, but %s is of %s", path,
			machine_name(machine, numbers[0], sizeof(numbers[0])), facts->path,
			machine_name(facts->machine, numbers[1], sizeof(numbers[1])));
	if (facts->is_big_endian != is_big_endian)
		return error_create(BTFSMITH_BAD_BTF, "%s: is %s-endian, but %s is %s-endian",
				    path, is_big_endian ? "big" : "little", facts->path,
				    facts->is_big_endian ? "big" : "little");
	if (facts->pointer_bytes && facts->pointer_bytes != pointer_bytes)
		return error_create(BTFSMITH_BAD_BTF,
				    "%s: is for a machine of %u bits, but %s is of one of %u",
				    path, 8 * pointer_bytes, facts->path,
				    8 * facts->pointer_bytes);
	return NULL;
}

// @param release Of the kernel that @p path is for; NULL: not known.
static must_check struct btfsmith_error *
compare_releases(const struct base_facts *facts, const char *path, const char *release)
{
	if (!release || !facts->release || strcmp(release, facts->release) == 0)
		return NULL;
	return error_create(BTFSMITH_BASE_MISMATCH,
			    "%s: is for kernel %s, but %s is of kernel %s", path, release,
			    facts->path, facts->release);
}

static must_check struct btfsmith_error *
fit_release(const struct base_facts *facts, struct elf_file *file)
{
	cleanup_free char *release = NULL;
	struct btfsmith_error *err = kernel_release_of_module(file, &release);
	return err ? err : compare_releases(facts, elf_file_path(file), release);
}

// The kernel itself looks at this, and refuses the module.
static must_check struct btfsmith_error *
fit_struct_module(const struct base_facts *facts, const struct elf_file *file)
{
	const struct elf_section_place *places;
	size_t num, this_module = 0;
	elf_file_places(file, &places, &num);
	while (this_module < num &&
	       strcmp(places[this_module].name, ".gnu.linkonce.this_module") != 0)
		this_module++;
	if (this_module == num)
		return NULL;
	if (!facts->module_bytes.num)
		return error_create(BTFSMITH_BASE_MISMATCH,
				    "%s: is a kernel module, but %s has no struct module, as kernels have",
				    elf_file_path(file), facts->path);
	for (size_t i = 0; i < facts->module_bytes.num; i++) {
		if (facts->module_bytes.items[i] == places[this_module].size)
			return NULL;
	}
	return error_create(BTFSMITH_BASE_MISMATCH,
			    "%s: its struct module has %llu bytes, but that of %s has %u",
			    elf_file_path(file),
			    (unsigned long long)places[this_module].size, facts->path,
			    facts->module_bytes.items[0]);
}

static must_check struct btfsmith_error *
fit_sort(const struct base_facts *facts, struct elf_file *file)
{
	cleanup_free char *release = NULL;
	struct btfsmith_error *err = kernel_release_of_kernel(file, &release);
	if (err || !release)
		return err;
	return error_create(BTFSMITH_BASE_MISMATCH,
			    "%s: is kernel %s itself, whose BTF needs no base such as %s",
			    elf_file_path(file), release, facts->path);
}

static must_check struct btfsmith_error *
refuse_same_file(const struct base_facts *facts, const char *path)
{
	struct stat st;
	if (!facts->ino || stat(path, &st) != 0 || st.st_dev != facts->dev ||
	    st.st_ino != facts->ino)
		return NULL;
	return error_create(BTFSMITH_BAD_BTF, "%s: cannot be its own base", path);
}

struct btfsmith_error *
base_fit(const struct base_facts *facts, struct elf_file *file, bool allows_other_kernel)
{
	struct btfsmith_error *err = refuse_same_file(facts, elf_file_path(file));
	if (!err)
		err = fit_machine(facts, file);
	if (err || allows_other_kernel)
		return err;
	err = fit_sort(facts, file);
	if (!err)
		err = elf_file_type(file) == ET_REL ? fit_release(facts, file) : NULL;
	return err ? err : elf_file_type(file) == ET_REL ? fit_struct_module(facts, file) : NULL;
}

struct btfsmith_error *
base_fit_raw(const struct base_facts *facts, const char *path, bool allows_other_kernel)
{
	cleanup_free char *release = NULL;
	struct btfsmith_error *err = refuse_same_file(facts, path);
	if (err || allows_other_kernel)
		return err;
	err = release_of_raw(path, &release);
	return err ? err : compare_releases(facts, path, release);
}

// Of raw BTF there is nothing to compare but what its ids and names would mean.
struct btfsmith_error *base_fit_types(const struct types_file *file, const char *base_path,
				      const struct type_list *list)
{
	struct btfsmith_error *err = btf_split_fit(file->where, base_path, list);
	if (err || !btf_split_begins_alone(list))
		return err;
	struct type_list alone = { 0 };
	err = btf_read(file->where, file->data, file->size, &alone);
	type_list_deinit(&alone);
	bool is_alone = !err;
	btfsmith_error_destroy(err);
	if (!is_alone)
		return NULL;
	return error_create(BTFSMITH_BASE_MISMATCH, "%s: is no split BTF, and needs no base such as %s",
			    file->where, base_path);
}

struct btfsmith_error *base_fit_release(const struct base_facts *facts, struct elf_file *file,
					const char *release)
{
	cleanup_free char *own = NULL;
	struct btfsmith_error *err = kernel_release_of_module(file, &own);
	if (err || (own && strcmp(own, release) == 0))
		return err;
	if (!own)
		return error_create(BTFSMITH_BASE_MISMATCH,
				    "%s: does not say for which kernel it is, but %s is of kernel %s",
				    elf_file_path(file), facts->path, release);
	return error_create(BTFSMITH_BASE_MISMATCH,
			    "%s: is for kernel %s, but %s is of kernel %s", elf_file_path(file),
			    own, facts->path, release);
}
