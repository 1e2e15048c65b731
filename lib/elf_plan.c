// SPDX-License-Identifier: LGPL-2.1-or-later
#include "elf_plan.h"

#include "elf_bytes.h"
#include "error.h"

#include <elf.h>

void elf_plan_deinit(struct elf_plan *plan)
{
	free(plan->placements);
	free(plan->new_names);
	free(plan->shdrs);
}

struct section_header elf_plan_section(const struct elf_plan *plan, uint64_t index)
{
	return elf_header_load(plan->image, plan->shdrs, index);
}

void elf_plan_set_section(struct elf_plan *plan, uint64_t index,
			    const struct section_header *h)
{
	elf_header_store(plan->image, plan->shdrs, index, h);
}

// Find @p name in the name table, also as the end of a longer name, or append it.
static struct btfsmith_error *
intern_name(struct elf_plan *plan, const char *name, uint64_t *ret)
{
	const struct elf_image *image = plan->image;
	size_t length = strlen(name) + 1;
	const void *table =
		plan->new_names ? (const void *)plan->new_names : image->names;
	uint64_t size = plan->new_names ? plan->new_names_size : image->names_size;
	const char *found = memmem(table, (size_t)size, name, length);
	if (found) {
		*ret = (uint64_t)(found - (const char *)table);
		return NULL;
	}
	char *grown = malloc((size_t)size + length);
	if (!grown)
		return error_no_memory();
	memcpy(grown, table, (size_t)size);
	memcpy(grown + size, name, length);
	free(plan->new_names);
	plan->new_names = grown;
	plan->new_names_size = size + length;
	*ret = size;
	return NULL;
}

// Old contents that have relocations would be damaged by the linker after being replaced.
static struct btfsmith_error *
refuse_relocated(const struct elf_plan *plan, uint64_t index, const char *name)
{
	const struct elf_image *image = plan->image;
	if (image->type != ET_REL)
		return NULL;
	for (uint64_t i = 1; i < image->num_sections; i++) {
		struct section_header h = elf_plan_section(plan, i);
		if ((h.type == SHT_REL || h.type == SHT_RELA) && h.info == index &&
		    h.size)
			return error_create(
				BTFSMITH_UNSUPPORTED,
				"%s: section %s: it has relocations, as in an "
				"object file for BPF, and cannot be replaced%s",
				image->path, name,
				image->offers_raw ? "; write the BTF to a file of its own (--raw)"
						  : "");
	}
	return NULL;
}

static struct btfsmith_error *place_existing(struct elf_plan *plan, struct elf_placement *p)
{
	const struct elf_image *image = plan->image;
	struct section_header h = elf_plan_section(plan, p->index);
	if (h.type != SHT_PROGBITS && h.type != SHT_NOBITS)
		return error_create(BTFSMITH_UNSUPPORTED,
				    "%s: section %s: its type is 0x%x, not SHT_PROGBITS",
				    image->path, p->section->name, h.type);
	struct btfsmith_error *err = refuse_relocated(plan, p->index, p->section->name);
	if (err)
		return err;
	p->is_fixed = elf_image_is_fixed(image, &h);
	p->room = elf_image_room(image, &h);
	if (p->room)
		p->old = (struct elf_range){ h.offset, h.offset + p->room };
	if (!p->is_fixed || p->section->size <= p->room)
		return NULL;
	return error_create(
		BTFSMITH_UNSUPPORTED,
		"%s: section %s: it is loaded into memory and has room for %llu "
		"bytes, needed are %zu: link again with %s of at least that size%s",
		image->path, p->section->name, (unsigned long long)p->room,
		p->section->size, p->section->name,
		image->offers_raw ? ", or write the BTF to a file of its own (--raw)" : "");
}

static const struct elf_placement *placement_of(const struct elf_plan *plan, uint64_t index)
{
	for (size_t i = 0; i < plan->num_placements; i++) {
		if (plan->placements[i].index == index)
			return &plan->placements[i];
	}
	return NULL;
}

// The last header when it is unused, as removing leaves it, else one more.
static size_t new_index(struct elf_plan *plan)
{
	uint64_t last = plan->num_shdrs - 1;
	if (last > 0 && last < plan->image->num_sections && !placement_of(plan, last) &&
	    elf_plan_section(plan, last).type == SHT_NULL)
		return (size_t)last;
	return (size_t)plan->num_shdrs++;
}

static must_check struct btfsmith_error *plan_new(struct elf_plan *plan, struct elf_placement *p)
{
	p->is_new = true;
	p->is_moved = true;
	p->index = new_index(plan);
	return intern_name(plan, p->section->name, &p->name);
}

static must_check struct btfsmith_error *
plan_existing(struct elf_plan *plan, struct elf_placement *p, uint64_t index)
{
	p->index = (size_t)index;
	p->is_removed = !p->section->data;
	struct btfsmith_error *err = place_existing(plan, p);
	if (!err && p->is_removed && p->is_fixed)
		return error_create(BTFSMITH_UNSUPPORTED,
				    "%s: section %s: it is loaded into memory and cannot be "
				    "taken out",
				    plan->image->path, p->section->name);
	return err;
}

struct btfsmith_error *elf_plan_choose(struct elf_plan *plan,
					 const struct elf_new_section *sections,
					 size_t num)
{
	const struct elf_image *image = plan->image;
	uint64_t most = image->num_sections + num;
	plan->shdrs = calloc((size_t)most, image->shdr_size);
	plan->placements = calloc(num + 1, sizeof(*plan->placements));
	if (!plan->shdrs || !plan->placements)
		return error_no_memory();
	memcpy(plan->shdrs, image->map + image->shoff,
	       (size_t)image->num_sections * image->shdr_size);
	plan->num_shdrs = image->num_sections;
	for (size_t i = 0; i < num; i++) {
		uint64_t index;
		bool is_there = elf_image_find(image, sections[i].name, &index);
		if (!is_there && !sections[i].data)
			continue;
		struct elf_placement *p = &plan->placements[plan->num_placements++];
		p->section = &sections[i];
		struct btfsmith_error *err = is_there ? plan_existing(plan, p, index)
						      : plan_new(plan, p);
		if (err)
			return err;
	}
	return NULL;
}

static bool overlaps(const struct elf_range *a, uint64_t start, uint64_t end)
{
	return a->start < a->end && start < end && a->start < end && start < a->end;
}

// The end of all that stays whatever happens to tables and replaced sections.
static uint64_t end_of_kept(const struct elf_plan *plan)
{
	const struct elf_image *image = plan->image;
	uint64_t end = image->header_size;
	uint64_t segments_end = image->phoff + image->num_segments * image->segment_size;
	if (image->num_segments && segments_end > end)
		end = segments_end;
	for (uint64_t i = 0; i < image->num_segments; i++) {
		struct elf_range range = elf_image_segment(image, i);
		if (range.start < range.end && range.end > end)
			end = range.end;
	}
	for (uint64_t i = 1; i < image->num_sections; i++) {
		const struct elf_placement *p = placement_of(plan, i);
		if (i == image->names_index || (p && !p->is_fixed))
			continue;
		struct section_header h = elf_plan_section(plan, i);
		uint64_t section_end =
			h.type == SHT_NOBITS ? 0 : elf_end_of(h.offset, h.size);
		if (h.size && section_end > end)
			end = section_end;
	}
	return end;
}

static struct elf_range table_range(const struct elf_plan *plan)
{
	const struct elf_image *image = plan->image;
	return (struct elf_range){ image->shoff,
			       image->shoff + image->num_sections * image->shdr_size };
}

static struct elf_range names_range(const struct elf_plan *plan)
{
	const struct elf_image *image = plan->image;
	uint64_t start = (uint64_t)(image->names - image->map);
	return (struct elf_range){ start, start + image->names_size };
}

// Cut @p range off the end of the file, if that is where it is. True: cut.
static bool cut_tail(struct elf_plan *plan, const struct elf_range *range, uint64_t kept)
{
	if (range->start >= range->end || range->start < kept ||
	    range->end > plan->copied || plan->copied - range->end >= ELF_MAX_PADDING)
		return false;
	for (uint64_t i = range->end; i < plan->copied; i++) {
		if (plan->image->map[i])
			return false;
	}
	plan->copied = range->start;
	return true;
}

static void cut_all(struct elf_plan *plan)
{
	uint64_t kept = end_of_kept(plan);
	struct elf_range table = table_range(plan);
	struct elf_range names = names_range(plan);
	plan->copied = plan->image->size;
	for (bool is_cut = true; is_cut;) {
		is_cut = cut_tail(plan, &table, kept) || cut_tail(plan, &names, kept);
		for (size_t i = 0; i < plan->num_placements; i++) {
			struct elf_placement *p = &plan->placements[i];
			if (!p->is_new && !p->is_fixed)
				is_cut |= cut_tail(plan, &p->old, kept);
		}
	}
	// Ranges may overlap in a strange file: what lost any byte has to be written anew.
	plan->is_table_moved |= table.end > plan->copied;
	plan->is_names_moved |= names.end > plan->copied;
	for (size_t i = 0; i < plan->num_placements; i++)
		plan->placements[i].is_moved |=
			plan->placements[i].old.end > plan->copied;
}

// May the contents at p->old be overwritten without harm to anything else?
static bool is_alone(const struct elf_plan *plan, const struct elf_placement *p)
{
	const struct elf_image *image = plan->image;
	struct elf_range table = table_range(plan);
	uint64_t segments_end = image->phoff + image->num_segments * image->segment_size;
	if (overlaps(&p->old, 0, image->header_size) ||
	    overlaps(&p->old, image->phoff, segments_end) ||
	    overlaps(&p->old, table.start, table.end))
		return false;
	for (uint64_t i = 1; i < image->num_sections; i++) {
		struct section_header h = elf_plan_section(plan, i);
		if (i != p->index && h.type != SHT_NOBITS &&
		    overlaps(&p->old, h.offset, elf_end_of(h.offset, h.size)))
			return false;
	}
	return true;
}

uint64_t elf_plan_align(const struct elf_new_section *section)
{
	bool is_btf = strcmp(section->name, ".BTF") == 0 ||
		      strncmp(section->name, ".BTF.", 5) == 0;
	return is_btf ? 4 : 1;
}

// A section may not have bytes of its own in the signature, which is no part of the module.
static struct btfsmith_error *check_signature(const struct elf_plan *plan)
{
	const struct elf_image *image = plan->image;
	if (image->size == image->input.size || end_of_kept(plan) <= image->size)
		return NULL;
	return elf_image_error(image, "signature: a section or segment reaches into it");
}

struct btfsmith_error *elf_plan_place(struct elf_plan *plan)
{
	const struct elf_image *image = plan->image;
	struct btfsmith_error *err = check_signature(plan);
	if (err)
		return err;
	plan->is_table_moved = plan->num_shdrs != image->num_sections;
	plan->is_names_moved = plan->new_names != NULL;
	cut_all(plan);
	for (size_t i = 0; i < plan->num_placements; i++) {
		struct elf_placement *p = &plan->placements[i];
		if (p->is_moved)
			continue;
		bool is_alone_there = is_alone(plan, p);
		if (p->is_fixed && !is_alone_there)
			return error_create(BTFSMITH_UNSUPPORTED,
					    "%s: section %s: it shares its place in the "
					    "file with something else",
					    image->path, p->section->name);
		if (!p->is_fixed)
			p->is_moved = !is_alone_there || p->section->size > p->room ||
				      p->old.start % elf_plan_align(p->section) != 0;
	}
	struct section_header names = elf_plan_section(plan, image->names_index);
	if (plan->is_names_moved && (names.flags & SHF_ALLOC))
		return error_create(BTFSMITH_UNSUPPORTED,
				    "%s: the section name table is loaded into memory "
				    "and cannot grow",
				    image->path);
	return NULL;
}
