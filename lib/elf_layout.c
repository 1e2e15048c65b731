// SPDX-License-Identifier: LGPL-2.1-or-later
#include "elf_layout.h"

#include "error.h"

#include <gelf.h>

enum {
	FIRST_ADDRESS =
		0x100000, // what is below is an offset, for whoever reads a message
	PAGE_BYTES = 0x1000,
};

static struct elf_section_place
place_of(Elf *elf, size_t shstrndx, uint32_t index, const GElf_Shdr *shdr)
{
	const char *name = elf_strptr(elf, shstrndx, shdr->sh_name);
	return (struct elf_section_place){
		.name = name ? name : "",
		.address = shdr->sh_addr,
		.size = shdr->sh_size,
		.flags = shdr->sh_flags,
		.entry_size = shdr->sh_entsize,
		.index = index,
		.type = shdr->sh_type,
		.link = shdr->sh_link,
	};
}

static uint64_t alignment_of(const GElf_Shdr *shdr)
{
	uint64_t align = shdr->sh_addralign;
	bool is_power_of_two = align && !(align & (align - 1));
	return is_power_of_two && align > PAGE_BYTES ? align : PAGE_BYTES;
}

/*
 * Give @p place the next address from @p next on, which becomes that of the first byte behind
 * it and its gap. False: there is no room below @p limit.
 */
static bool
assign(struct elf_section_place *place, uint64_t align, uint64_t limit, uint64_t *next)
{
	uint64_t start, end;
	if (add_overflows(*next, align - 1, &start))
		return false;
	start &= -align;
	if (add_overflows(start, place->size, &end) || end >= limit)
		return false;
	place->address = start;
	*next = end + 1;
	return true;
}

static cold struct btfsmith_error *
no_room(const char *path, const struct elf_section_place *place)
{
	return error_create(BTFSMITH_LIMIT,
			    "%s: section %s: 0x%llx bytes: the sections are larger than "
			    "the "
			    "address space",
			    path, place->name, (unsigned long long)place->size);
}

struct btfsmith_error *elf_layout_create(Elf *elf, const char *path,
					 struct elf_section_place **ret, size_t *num_ret)
{
	size_t num = 0, shstrndx = 0;
	GElf_Ehdr ehdr;
	if (!gelf_getehdr(elf, &ehdr) || elf_getshdrnum(elf, &num) < 0 ||
	    (num && elf_getshdrstrndx(elf, &shstrndx) < 0))
		return error_libelf(BTFSMITH_NOT_ELF, "section header table", path);
	struct elf_section_place *places cleanup_free = calloc(num + 1, sizeof(*places));
	if (!places)
		return error_no_memory();
	for (size_t i = 0; i <= num; i++)
		places[i] =
			(struct elf_section_place){ .name = "", .index = (uint32_t)i };

	bool is_64bit = ehdr.e_ident[EI_CLASS] == ELFCLASS64;
	uint64_t limit = is_64bit ? UINT64_MAX : UINT64_C(1) << 32;
	uint64_t next = FIRST_ADDRESS;
	for (Elf_Scn *scn = NULL; (scn = elf_nextscn(elf, scn));) {
		size_t i = elf_ndxscn(scn);
		GElf_Shdr shdr;
		if (i >= num || !gelf_getshdr(scn, &shdr))
			continue;
		places[i] = place_of(elf, shstrndx, (uint32_t)i, &shdr);
		if (ehdr.e_type != ET_REL)
			continue;
		places[i].address = 0;
		if ((shdr.sh_flags & SHF_ALLOC) &&
		    !assign(&places[i], alignment_of(&shdr), limit, &next))
			return no_room(path, &places[i]);
	}
	*ret = take_ptr(places);
	*num_ret = num;
	return NULL;
}
