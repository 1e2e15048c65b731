// SPDX-License-Identifier: LGPL-2.1-or-later
#include "elf_reloc.h"

#include "elf_bytes.h"
#include "elf_symbol.h"
#include "error.h"

#include <fcntl.h>
#include <unistd.h>

enum reloc_op {
	RELOC_OP_SET,
	RELOC_OP_SET_LOW, // the low bits: what follows at this place makes it a difference
	RELOC_OP_ADD,
	RELOC_OP_SUB,
};

// "bits" of a field that is a ULEB128 number, which keeps its length.
enum { RELOC_BITS_ULEB = 0 };

// Newer than, or absent from, the elf.h of some supported systems.
enum {
	MACHINE_HEXAGON = 164,
	HEXAGON_ABS32 = 6,
	HEXAGON_ABS16 = 7,
	HEXAGON_ABS8 = 8,
	MACHINE_BPF = 247,
	BPF_ABS64 = 2,
	BPF_ABS32 = 3,
	BPF_NODYLD32 = 4,
	RISCV_SET_ULEB128 = 60,
	RISCV_SUB_ULEB128 = 61,
	MACHINE_LOONGARCH = 258,
	LOONGARCH_ABS32 = 1,
	LOONGARCH_ABS64 = 2,
	LOONGARCH_ADD8 = 47,
	LOONGARCH_ADD16 = 48,
	LOONGARCH_ADD32 = 50,
	LOONGARCH_ADD64 = 51,
	LOONGARCH_SUB8 = 52,
	LOONGARCH_SUB16 = 53,
	LOONGARCH_SUB32 = 55,
	LOONGARCH_SUB64 = 56,
	LOONGARCH_ADD6 = 105,
	LOONGARCH_SUB6 = 106,
	LOONGARCH_ADD_ULEB128 = 107,
	LOONGARCH_SUB_ULEB128 = 108,
};

struct reloc_type {
	unsigned int machine;
	unsigned int type;
	unsigned int bits;
	enum reloc_op op;
	// A thread-local variable's offset is written less this, which the compiler has put
	// into the addend.
	unsigned int bias;
};

// Sorted by machine number only in that the rows of one machine are together.
static const struct reloc_type reloc_types[] = {
	{ EM_386, R_386_32, 32, RELOC_OP_SET, 0 },
	{ EM_386, R_386_16, 16, RELOC_OP_SET, 0 },
	{ EM_386, R_386_8, 8, RELOC_OP_SET, 0 },
	{ EM_386, R_386_TLS_LDO_32, 32, RELOC_OP_SET, 0 },

	{ EM_X86_64, R_X86_64_32, 32, RELOC_OP_SET, 0 },
	{ EM_X86_64, R_X86_64_64, 64, RELOC_OP_SET, 0 },
	{ EM_X86_64, R_X86_64_32S, 32, RELOC_OP_SET, 0 },
	{ EM_X86_64, R_X86_64_16, 16, RELOC_OP_SET, 0 },
	{ EM_X86_64, R_X86_64_8, 8, RELOC_OP_SET, 0 },
	{ EM_X86_64, R_X86_64_DTPOFF64, 64, RELOC_OP_SET, 0 },
	{ EM_X86_64, R_X86_64_DTPOFF32, 32, RELOC_OP_SET, 0 },

	{ EM_ARM, R_ARM_ABS32, 32, RELOC_OP_SET, 0 },
	{ EM_ARM, R_ARM_ABS16, 16, RELOC_OP_SET, 0 },
	{ EM_ARM, R_ARM_ABS8, 8, RELOC_OP_SET, 0 },
	{ EM_ARM, R_ARM_TLS_LDO32, 32, RELOC_OP_SET, 0 },

	{ EM_AARCH64, R_AARCH64_ABS32, 32, RELOC_OP_SET, 0 },
	{ EM_AARCH64, R_AARCH64_ABS64, 64, RELOC_OP_SET, 0 },
	{ EM_AARCH64, R_AARCH64_ABS16, 16, RELOC_OP_SET, 0 },
	{ EM_AARCH64, R_AARCH64_TLS_DTPREL, 64, RELOC_OP_SET, 0 },

	{ EM_S390, R_390_32, 32, RELOC_OP_SET, 0 },
	{ EM_S390, R_390_64, 64, RELOC_OP_SET, 0 },
	{ EM_S390, R_390_16, 16, RELOC_OP_SET, 0 },
	{ EM_S390, R_390_8, 8, RELOC_OP_SET, 0 },
	{ EM_S390, R_390_TLS_LDO32, 32, RELOC_OP_SET, 0 },
	{ EM_S390, R_390_TLS_LDO64, 64, RELOC_OP_SET, 0 },

	{ EM_PPC, R_PPC_ADDR32, 32, RELOC_OP_SET, 0 },
	{ EM_PPC, R_PPC_UADDR32, 32, RELOC_OP_SET, 0 },
	{ EM_PPC, R_PPC_ADDR16, 16, RELOC_OP_SET, 0 },
	{ EM_PPC, R_PPC_UADDR16, 16, RELOC_OP_SET, 0 },
	{ EM_PPC, R_PPC_DTPREL32, 32, RELOC_OP_SET, 0x8000 },

	{ EM_PPC64, R_PPC64_ADDR32, 32, RELOC_OP_SET, 0 },
	{ EM_PPC64, R_PPC64_ADDR64, 64, RELOC_OP_SET, 0 },
	{ EM_PPC64, R_PPC64_UADDR32, 32, RELOC_OP_SET, 0 },
	{ EM_PPC64, R_PPC64_UADDR64, 64, RELOC_OP_SET, 0 },
	{ EM_PPC64, R_PPC64_ADDR16, 16, RELOC_OP_SET, 0 },
	{ EM_PPC64, R_PPC64_UADDR16, 16, RELOC_OP_SET, 0 },
	{ EM_PPC64, R_PPC64_DTPREL64, 64, RELOC_OP_SET, 0x8000 },

	{ EM_MIPS, R_MIPS_32, 32, RELOC_OP_SET, 0 },
	{ EM_MIPS, R_MIPS_64, 64, RELOC_OP_SET, 0 },
	{ EM_MIPS, R_MIPS_TLS_DTPREL32, 32, RELOC_OP_SET, 0x8000 },
	{ EM_MIPS, R_MIPS_TLS_DTPREL64, 64, RELOC_OP_SET, 0x8000 },

	{ EM_SPARC, R_SPARC_32, 32, RELOC_OP_SET, 0 },
	{ EM_SPARC, R_SPARC_UA32, 32, RELOC_OP_SET, 0 },
	{ EM_SPARCV9, R_SPARC_32, 32, RELOC_OP_SET, 0 },
	{ EM_SPARCV9, R_SPARC_UA32, 32, RELOC_OP_SET, 0 },
	{ EM_SPARCV9, R_SPARC_64, 64, RELOC_OP_SET, 0 },
	{ EM_SPARCV9, R_SPARC_UA64, 64, RELOC_OP_SET, 0 },

	{ EM_PARISC, R_PARISC_DIR32, 32, RELOC_OP_SET, 0 },
	{ EM_PARISC, R_PARISC_SECREL32, 32, RELOC_OP_SET, 0 },
	{ EM_PARISC, R_PARISC_DIR64, 64, RELOC_OP_SET, 0 },

	{ MACHINE_HEXAGON, HEXAGON_ABS32, 32, RELOC_OP_SET, 0 },
	{ MACHINE_HEXAGON, HEXAGON_ABS16, 16, RELOC_OP_SET, 0 },
	{ MACHINE_HEXAGON, HEXAGON_ABS8, 8, RELOC_OP_SET, 0 },

	{ MACHINE_BPF, BPF_ABS32, 32, RELOC_OP_SET, 0 },
	{ MACHINE_BPF, BPF_ABS64, 64, RELOC_OP_SET, 0 },
	{ MACHINE_BPF, BPF_NODYLD32, 32, RELOC_OP_SET, 0 },

	{ EM_RISCV, R_RISCV_32, 32, RELOC_OP_SET, 0 },
	{ EM_RISCV, R_RISCV_64, 64, RELOC_OP_SET, 0 },
	{ EM_RISCV, R_RISCV_SET6, 6, RELOC_OP_SET_LOW, 0 },
	{ EM_RISCV, R_RISCV_SET8, 8, RELOC_OP_SET_LOW, 0 },
	{ EM_RISCV, R_RISCV_SET16, 16, RELOC_OP_SET_LOW, 0 },
	{ EM_RISCV, R_RISCV_SET32, 32, RELOC_OP_SET_LOW, 0 },
	{ EM_RISCV, RISCV_SET_ULEB128, RELOC_BITS_ULEB, RELOC_OP_SET_LOW, 0 },
	{ EM_RISCV, R_RISCV_ADD8, 8, RELOC_OP_ADD, 0 },
	{ EM_RISCV, R_RISCV_ADD16, 16, RELOC_OP_ADD, 0 },
	{ EM_RISCV, R_RISCV_ADD32, 32, RELOC_OP_ADD, 0 },
	{ EM_RISCV, R_RISCV_ADD64, 64, RELOC_OP_ADD, 0 },
	{ EM_RISCV, R_RISCV_SUB6, 6, RELOC_OP_SUB, 0 },
	{ EM_RISCV, R_RISCV_SUB8, 8, RELOC_OP_SUB, 0 },
	{ EM_RISCV, R_RISCV_SUB16, 16, RELOC_OP_SUB, 0 },
	{ EM_RISCV, R_RISCV_SUB32, 32, RELOC_OP_SUB, 0 },
	{ EM_RISCV, R_RISCV_SUB64, 64, RELOC_OP_SUB, 0 },
	{ EM_RISCV, RISCV_SUB_ULEB128, RELOC_BITS_ULEB, RELOC_OP_SUB, 0 },
	{ EM_RISCV, R_RISCV_TLS_DTPREL32, 32, RELOC_OP_SET, 0x800 },
	{ EM_RISCV, R_RISCV_TLS_DTPREL64, 64, RELOC_OP_SET, 0x800 },

	{ MACHINE_LOONGARCH, LOONGARCH_ABS32, 32, RELOC_OP_SET, 0 },
	{ MACHINE_LOONGARCH, LOONGARCH_ABS64, 64, RELOC_OP_SET, 0 },
	{ MACHINE_LOONGARCH, LOONGARCH_ADD6, 6, RELOC_OP_ADD, 0 },
	{ MACHINE_LOONGARCH, LOONGARCH_ADD8, 8, RELOC_OP_ADD, 0 },
	{ MACHINE_LOONGARCH, LOONGARCH_ADD16, 16, RELOC_OP_ADD, 0 },
	{ MACHINE_LOONGARCH, LOONGARCH_ADD32, 32, RELOC_OP_ADD, 0 },
	{ MACHINE_LOONGARCH, LOONGARCH_ADD64, 64, RELOC_OP_ADD, 0 },
	{ MACHINE_LOONGARCH, LOONGARCH_ADD_ULEB128, RELOC_BITS_ULEB, RELOC_OP_ADD, 0 },
	{ MACHINE_LOONGARCH, LOONGARCH_SUB6, 6, RELOC_OP_SUB, 0 },
	{ MACHINE_LOONGARCH, LOONGARCH_SUB8, 8, RELOC_OP_SUB, 0 },
	{ MACHINE_LOONGARCH, LOONGARCH_SUB16, 16, RELOC_OP_SUB, 0 },
	{ MACHINE_LOONGARCH, LOONGARCH_SUB32, 32, RELOC_OP_SUB, 0 },
	{ MACHINE_LOONGARCH, LOONGARCH_SUB64, 64, RELOC_OP_SUB, 0 },
	{ MACHINE_LOONGARCH, LOONGARCH_SUB_ULEB128, RELOC_BITS_ULEB, RELOC_OP_SUB, 0 },
};

struct span {
	const unsigned char *data;
	size_t size;
};

// One relocation section being applied.
struct reloc_run {
	const struct elf_reloc *file;
	const char *name; // of the section relocated
	unsigned char *place;
	size_t place_size;
	struct span entries;
	size_t entry_size;
	struct elf_symbol_entries symbols;
	bool has_addend;
	const struct reloc_type *last; // the type looked up last
	uint64_t last_symbol;          // the symbol; UINT64_MAX: none yet
	uint64_t last_value;
};

struct reloc_entry {
	uint64_t offset;
	uint64_t symbol;
	uint64_t addend;
	unsigned int type;
};

void elf_reloc_deinit(struct elf_reloc *reloc)
{
	if (reloc->dwfl)
		dwfl_end(reloc->dwfl);
	reloc->dwfl = NULL;
	free(reloc->first_table);
	free(reloc->next_table);
	free(reloc->extended);
	reloc->first_table = reloc->next_table = reloc->extended = NULL;
}

static const struct reloc_type *find_type(struct reloc_run *run, unsigned int type)
{
	unsigned int machine = run->file->machine;
	if (run->last && run->last->type == type)
		return run->last;
	for (size_t i = 0; i < ARRAY_SIZE(reloc_types); i++) {
		if (reloc_types[i].machine == machine && reloc_types[i].type == type) {
			run->last = &reloc_types[i];
			return run->last;
		}
	}
	return NULL;
}

static bool
read_uleb(const unsigned char *p, size_t avail, uint64_t *value, size_t *length)
{
	*value = 0;
	for (size_t i = 0; i < avail && i < 10; i++) {
		*value |= (uint64_t)(p[i] & 0x7f) << (7 * i);
		if (!(p[i] & 0x80)) {
			*length = i + 1;
			return true;
		}
	}
	return false;
}

static bool read_field(const struct reloc_run *run, const unsigned char *p, size_t avail,
		       unsigned int bits, uint64_t *value, size_t *length)
{
	if (bits == RELOC_BITS_ULEB)
		return read_uleb(p, avail, value, length);
	*length = (bits + 7) / 8;
	if (*length > avail)
		return false;
	bool is_big_endian = run->file->is_big_endian;
	switch (bits) {
	case 6:
		*value = *p & 0x3f;
		break;
	case 8:
		*value = *p;
		break;
	case 16:
		*value = load_u16(p, is_big_endian);
		break;
	case 32:
		*value = load_u32(p, is_big_endian);
		break;
	default:
		*value = load_u64(p, is_big_endian);
		break;
	}
	return true;
}

static void write_field(const struct reloc_run *run, unsigned char *p, size_t length,
			unsigned int bits, uint64_t value)
{
	bool is_big_endian = run->file->is_big_endian;
	switch (bits) {
	case RELOC_BITS_ULEB:
		for (size_t i = 0; i < length; i++)
			p[i] = (value >> (7 * i) & 0x7f) | (i + 1 < length ? 0x80 : 0);
		break;
	case 6:
		*p = (*p & 0xc0) | (value & 0x3f);
		break;
	case 8:
		*p = (unsigned char)value;
		break;
	case 16:
		store_u16(p, (uint16_t)value, is_big_endian);
		break;
	case 32:
		store_u32(p, (uint32_t)value, is_big_endian);
		break;
	default:
		store_u64(p, value, is_big_endian);
		break;
	}
}

static always_inline struct reloc_entry read_entry(const struct reloc_run *run,
						   const unsigned char *p)
{
	bool is_big_endian = run->file->is_big_endian;
	struct reloc_entry entry = { 0 };
	if (!run->file->is_64bit) {
		uint32_t info = load_u32(p + 4, is_big_endian);
		entry.offset = load_u32(p, is_big_endian);
		entry.symbol = info >> 8;
		entry.type = info & 0xff;
		if (run->has_addend)
			entry.addend = (uint64_t)(int32_t)load_u32(p + 8, is_big_endian);
		return entry;
	}
	entry.offset = load_u64(p, is_big_endian);
	if (run->file->machine == EM_MIPS) {
		// A word and four bytes in either byte order: symbol, special symbol, three types
		// of which the first comes last. A simple relocation has only that one.
		entry.symbol = load_u32(p + 8, is_big_endian);
		entry.type = load_u32(p + 12, true);
	} else {
		uint64_t info = load_u64(p + 8, is_big_endian);
		entry.symbol = info >> 32;
		entry.type = (uint32_t)info;
	}
	if (run->has_addend)
		entry.addend = load_u64(p + 16, is_big_endian);
	return entry;
}

static uint64_t place_address(const struct elf_reloc *reloc, size_t index)
{
	return index < reloc->num_places ? reloc->places[index].address : 0;
}

static bool symbol_value(const struct reloc_run *run, uint64_t index, uint64_t *ret)
{
	if (index >= run->symbols.num)
		return false;
	struct elf_symbol symbol = elf_symbol_at(&run->symbols, index);
	*ret = symbol.value;
	// The value of a common symbol is its alignment; its place is not known yet.
	if (symbol.section == ELF_SYMBOL_COMMON)
		*ret = 0;
	else if (symbol.type != STT_TLS)
		*ret += place_address(run->file, symbol.section);
	return true;
}

static cold struct btfsmith_error *
bad_reloc(const struct reloc_run *run, size_t index, const char *what, uint64_t value)
{
	return error_create(BTFSMITH_BAD_DWARF,
			    "%s: section %s: relocation %zu: %s 0x%llx", run->file->path,
			    run->name, index, what, (unsigned long long)value);
}

static bool value_fits(const struct reloc_run *run, unsigned int bits, uint64_t value)
{
	// 32-bit addresses wrap around.
	if (bits == 64 || bits == RELOC_BITS_ULEB || !run->file->is_64bit)
		return true;
	uint64_t limit = UINT64_C(1) << bits;
	return value < limit || value >= -(limit / 2);
}

static struct btfsmith_error *apply_entry(const struct reloc_run *run, size_t index,
					  const struct reloc_entry *entry,
					  const struct reloc_type *type)
{
	uint64_t value;
	if (!symbol_value(run, entry->symbol, &value))
		return bad_reloc(run, index, "there is no symbol", entry->symbol);
	uint64_t old;
	size_t length;
	if (entry->offset >= run->place_size ||
	    !read_field(run, run->place + entry->offset, run->place_size - entry->offset,
			type->bits, &old, &length))
		return bad_reloc(run, index, "outside of the section: offset",
				 entry->offset);
	value += entry->addend - type->bias;
	switch (type->op) {
	case RELOC_OP_SET:
		if (!run->has_addend)
			value += old;
		else if (!value_fits(run, type->bits, value))
			return bad_reloc(run, index, "the field is too small for", value);
		break;
	case RELOC_OP_SET_LOW:
		break;
	case RELOC_OP_ADD:
		value = old + value;
		break;
	case RELOC_OP_SUB:
		value = old - value;
		break;
	}
	write_field(run, run->place + entry->offset, length, type->bits, value);
	return NULL;
}

/*
 * Nearly all that a kernel's modules have: an offset into a section of strings or abbreviations,
 * in 32 bits, each with the symbol of the one before it. false: not like that, nothing is done.
 */
static always_inline bool apply_plain(struct reloc_run *run, const struct reloc_entry *entry,
				      const struct reloc_type *type)
{
	if (type->op != RELOC_OP_SET || type->bits != 32 || !run->has_addend)
		return false;
	if (entry->symbol != run->last_symbol) {
		if (!symbol_value(run, entry->symbol, &run->last_value))
			return false;
		run->last_symbol = entry->symbol;
	}
	uint64_t value = run->last_value + entry->addend - type->bias;
	if (value > UINT32_MAX || entry->offset >= run->place_size ||
	    run->place_size - entry->offset < 4)
		return false;
	store_u32(run->place + entry->offset, (uint32_t)value, run->file->is_big_endian);
	return true;
}

/*
 * Apply one relocation section to run->place. When a type is not in the table, *unknown tells
 * it and the contents of run->place are of no use.
 */
static struct btfsmith_error *apply_all(struct reloc_run *run, unsigned int *unknown)
{
	size_t num = run->entries.size / run->entry_size;
	for (size_t i = 0; i < num; i++) {
		struct reloc_entry entry =
			read_entry(run, run->entries.data + i * run->entry_size);
		// R_<machine>_NONE everywhere.
		if (entry.type == 0)
			continue;
		const struct reloc_type *type = find_type(run, entry.type);
		if (!type) {
			*unknown = entry.type;
			return NULL;
		}
		if (likely(apply_plain(run, &entry, type)))
			continue;
		struct btfsmith_error *err = apply_entry(run, i, &entry, type);
		if (err)
			return err;
	}
	return NULL;
}

// The raw bytes of a table section: in the file, uncompressed, of whole entries.
static struct btfsmith_error *table_span(const struct elf_reloc *file, const char *name,
					 const char *what, const GElf_Shdr *shdr,
					 size_t entry_size, struct span *ret)
{
	if (shdr->sh_offset > file->image_size ||
	    shdr->sh_size > file->image_size - shdr->sh_offset)
		return error_create(BTFSMITH_BAD_DWARF,
				    "%s: section %s: its %s: outside of the file",
				    file->path, name, what);
	if (shdr->sh_entsize != entry_size || shdr->sh_size % entry_size != 0 ||
	    (shdr->sh_flags & SHF_COMPRESSED))
		return error_create(BTFSMITH_BAD_DWARF,
				    "%s: section %s: its %s: not a table of %zu-byte "
				    "entries",
				    file->path, name, what, entry_size);
	*ret = (struct span){ file->image + shdr->sh_offset, (size_t)shdr->sh_size };
	return NULL;
}

static struct btfsmith_error *
symbol_entries(struct reloc_run *run, uint32_t index, const GElf_Shdr *symtab)
{
	const struct elf_reloc *file = run->file;
	size_t symbol_size = elf_symbol_bytes(file->is_64bit);
	struct span symbols, extended = { 0 };
	struct btfsmith_error *err = table_span(file, run->name, "symbol table", symtab,
						symbol_size, &symbols);
	if (!err && file->extended[index]) {
		GElf_Shdr shdr;
		if (!gelf_getshdr(elf_getscn(file->elf, file->extended[index]), &shdr))
			return error_libelf(BTFSMITH_BAD_DWARF, "symbol table",
					    file->path);
		err = table_span(file, run->name, "symbols' section numbers", &shdr, 4,
				 &extended);
	}
	if (err)
		return err;
	run->symbols = (struct elf_symbol_entries){
		.data = symbols.data,
		.num = symbols.size / symbol_size,
		.extended = extended.data,
		.num_extended = extended.size / 4,
		.is_64bit = file->is_64bit,
		.is_big_endian = file->is_big_endian,
	};
	return NULL;
}

static struct btfsmith_error *prepare_run(struct reloc_run *run, const GElf_Shdr *rel)
{
	const struct elf_reloc *file = run->file;
	run->has_addend = rel->sh_type == SHT_RELA;
	if (file->is_64bit)
		run->entry_size =
			run->has_addend ? sizeof(Elf64_Rela) : sizeof(Elf64_Rel);
	else
		run->entry_size =
			run->has_addend ? sizeof(Elf32_Rela) : sizeof(Elf32_Rel);

	GElf_Shdr symtab;
	Elf_Scn *scn = elf_getscn(file->elf, rel->sh_link);
	if (!scn || !gelf_getshdr(scn, &symtab) || symtab.sh_type != SHT_SYMTAB)
		return error_create(BTFSMITH_BAD_DWARF,
				    "%s: section %s: its relocations: section %u is not "
				    "a "
				    "symbol table",
				    file->path, run->name, (unsigned int)rel->sh_link);
	struct btfsmith_error *err = symbol_entries(run, rel->sh_link, &symtab);
	if (!err)
		err = table_span(file, run->name, "relocations", rel, run->entry_size,
				 &run->entries);
	return err;
}

static bool is_table(const GElf_Shdr *shdr)
{
	return (shdr->sh_type == SHT_REL || shdr->sh_type == SHT_RELA) &&
	       shdr->sh_size != 0;
}

static bool has_table(Elf *elf, size_t target)
{
	for (Elf_Scn *scn = NULL; (scn = elf_nextscn(elf, scn));) {
		GElf_Shdr shdr;
		if (gelf_getshdr(scn, &shdr) && is_table(&shdr) && shdr.sh_info == target)
			return true;
	}
	return false;
}

// A file of C++ has one relocation section for each of thousands of type units.
static struct btfsmith_error *index_tables(struct elf_reloc *reloc)
{
	size_t num;
	if (reloc->first_table)
		return NULL;
	if (elf_getshdrnum(reloc->elf, &num) < 0)
		return error_libelf(BTFSMITH_NOT_ELF, "section header table",
				    reloc->path);
	uint32_t *first cleanup_free = calloc(num + 1, sizeof(*first));
	uint32_t *next cleanup_free = calloc(num + 1, sizeof(*next));
	uint32_t *extended cleanup_free = calloc(num + 1, sizeof(*extended));
	if (!first || !next || !extended)
		return error_no_memory();
	for (size_t i = num; i-- > 1;) {
		Elf_Scn *scn = elf_getscn(reloc->elf, i);
		GElf_Shdr shdr;
		if (!scn || !gelf_getshdr(scn, &shdr))
			continue;
		if (shdr.sh_type == SHT_SYMTAB_SHNDX && shdr.sh_link < num)
			extended[shdr.sh_link] = (uint32_t)i;
		if (!is_table(&shdr) || shdr.sh_info >= num)
			continue;
		next[i] = first[shdr.sh_info];
		first[shdr.sh_info] = (uint32_t)i;
	}
	reloc->first_table = take_ptr(first);
	reloc->next_table = take_ptr(next);
	reloc->extended = take_ptr(extended);
	return NULL;
}

struct btfsmith_error *elf_reloc_section(struct elf_reloc *reloc, Elf_Scn *scn,
					 const char *name, const unsigned char *data,
					 size_t size, unsigned char **ret)
{
	unsigned char *copy cleanup_free = NULL;
	struct btfsmith_error *err = index_tables(reloc);
	if (err)
		return err;
	for (size_t i = reloc->first_table[elf_ndxscn(scn)]; i;
	     i = reloc->next_table[i]) {
		GElf_Shdr rel;
		if (!gelf_getshdr(elf_getscn(reloc->elf, i), &rel))
			return error_libelf(BTFSMITH_BAD_DWARF, "relocations",
					    reloc->path);
		if (!copy) {
			copy = malloc(size + 1);
			if (!copy)
				return error_no_memory();
			if (size)
				memcpy(copy, data, size);
		}
		struct reloc_run run = {
			.file = reloc,
			.name = name,
			.place = copy,
			.place_size = size,
			.last_symbol = UINT64_MAX,
		};
		unsigned int unknown = 0;
		err = prepare_run(&run, &rel);
		if (!err)
			err = apply_all(&run, &unknown);
		if (err)
			return err;
		if (!unknown)
			continue;
		unsigned char *relocated = NULL;
		err = elf_reloc_section_by_dwfl(reloc, scn, name, size, &relocated);
		if (!err) {
			*ret = relocated;
			return NULL;
		}
		if (btfsmith_error_code(err) != BTFSMITH_UNSUPPORTED)
			return err;
		struct btfsmith_error *named =
			error_create(BTFSMITH_UNSUPPORTED, "%s (relocation type %u)",
				     btfsmith_error_message(err), unknown);
		btfsmith_error_destroy(err);
		return named;
	}
	*ret = take_ptr(copy);
	return NULL;
}

/*
 * Called by libdwfl for the file of the one module there is. It asks section_address() about
 * sections whose headers have no address, and would believe the other headers.
 */
static int find_elf(Dwfl_Module *module, void **userdata, const char *name,
		    Dwarf_Addr base, char **file_name, Elf **ret)
{
	(void)module;
	(void)name;
	(void)base;
	const struct elf_reloc *reloc = *userdata;
	int fd = fcntl(reloc->fd, F_DUPFD_CLOEXEC, 0);
	Elf *elf = fd < 0 ? NULL : elf_begin(fd, ELF_C_READ_MMAP_PRIVATE, NULL);
	for (Elf_Scn *scn = NULL; elf && (scn = elf_nextscn(elf, scn));) {
		GElf_Shdr shdr;
		if (!gelf_getshdr(scn, &shdr) || !shdr.sh_addr)
			continue;
		shdr.sh_addr = place_address(reloc, elf_ndxscn(scn));
		if (!gelf_update_shdr(scn, &shdr)) {
			elf_end(elf);
			elf = NULL;
		}
	}
	*file_name = elf ? strdup(reloc->path) : NULL;
	if (!*file_name) {
		elf_end(elf);
		if (fd >= 0)
			close(fd);
		return -1;
	}
	*ret = elf;
	return fd;
}

// Everything wanted is in the file itself: no search for separate debug files.
static int find_no_debuginfo(Dwfl_Module *module, void **userdata, const char *name,
			     Dwarf_Addr base, const char *file_name, const char *link,
			     GElf_Word crc, char **debug_name)
{
	(void)module;
	(void)userdata;
	(void)name;
	(void)base;
	(void)file_name;
	(void)link;
	(void)crc;
	(void)debug_name;
	return -1;
}

static int section_address(Dwfl_Module *module, void **userdata, const char *module_name,
			   Dwarf_Addr base, const char *name, GElf_Word index,
			   const GElf_Shdr *shdr, Dwarf_Addr *ret)
{
	(void)module;
	(void)module_name;
	(void)base;
	(void)name;
	(void)shdr;
	*ret = place_address(*userdata, index);
	return 0;
}

static const Dwfl_Callbacks dwfl_callbacks = {
	.find_elf = find_elf,
	.find_debuginfo = find_no_debuginfo,
	.section_address = section_address,
};

static cold struct btfsmith_error *
dwfl_error(const struct elf_reloc *reloc, const char *name)
{
	return error_create(BTFSMITH_UNSUPPORTED,
			    "%s: section %s: relocation for machine %u: libdwfl: %s",
			    reloc->path, name, reloc->machine, dwfl_errmsg(-1));
}

static struct btfsmith_error *open_dwfl(struct elf_reloc *reloc, const char *name)
{
	if (reloc->dwfl)
		return NULL;
	Dwfl *dwfl = dwfl_begin(&dwfl_callbacks);
	if (!dwfl)
		return dwfl_error(reloc, name);
	// Kept also after a failure below: the next try then fails as this one.
	reloc->dwfl = dwfl;
	Dwfl_Module *module = dwfl_report_module(dwfl, "file", 0, UINT64_MAX);
	void **userdata;
	if (!module ||
	    !dwfl_module_info(module, &userdata, NULL, NULL, NULL, NULL, NULL, NULL))
		return dwfl_error(reloc, name);
	*userdata = reloc;
	if (dwfl_report_end(dwfl, NULL, NULL) != 0)
		return dwfl_error(reloc, name);
	return NULL;
}

struct btfsmith_error *elf_reloc_section_by_dwfl(struct elf_reloc *reloc, Elf_Scn *scn,
						 const char *name, size_t size,
						 unsigned char **ret)
{
	struct btfsmith_error *err = open_dwfl(reloc, name);
	if (err)
		return err;
	Dwfl_Module *module = dwfl_addrmodule(reloc->dwfl, 0);
	GElf_Addr bias;
	// Getting the DWARF is what makes libdwfl relocate all debug sections.
	if (!module || !dwfl_module_getdwarf(module, &bias))
		return dwfl_error(reloc, name);
	Elf *elf = dwfl_module_getelf(module, &bias);
	Elf_Scn *relocated = elf ? elf_getscn(elf, elf_ndxscn(scn)) : NULL;
	const Elf_Data *data = relocated ? elf_getdata(relocated, NULL) : NULL;
	if (!data || data->d_size != size)
		return dwfl_error(reloc, name);
	// libdwfl takes what it applied out of the relocation section and leaves the rest there,
	// without an error.
	if (has_table(elf, elf_ndxscn(scn)))
		return error_create(BTFSMITH_UNSUPPORTED,
				    "%s: section %s: relocation for machine %u: libdwfl: "
				    "relocations left",
				    reloc->path, name, reloc->machine);
	unsigned char *copy = malloc(size + 1);
	if (!copy)
		return error_no_memory();
	if (size)
		memcpy(copy, data->d_buf, size);
	*ret = copy;
	return NULL;
}
