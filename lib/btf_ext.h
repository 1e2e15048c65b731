// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The bytes of a section .BTF.ext, which objects for BPF have beside .BTF: which function begins
 * at which instruction, from which line of source an instruction is, and which instructions a
 * loader must adapt to the types of the running kernel (CO-RE). Names and types are those of .BTF.
 */
#ifndef BTFSMITH_BTF_EXT_H
#define BTFSMITH_BTF_EXT_H

#include "strbuf.h"
#include "type_list.h"

/* Numbers of the parts; they are those of enum btfsmith_ext_part, too. */
enum btf_ext_part { BTF_EXT_FUNC, BTF_EXT_LINE, BTF_EXT_CORE, BTF_EXT_NUM_PARTS };

/* What does not apply is 0. */
struct btf_ext_record {
	uint32_t section; /* name of the section with the code */
	uint32_t insn;    /* bytes into it */
	uint32_t type;    /* FUNC: id of the FUNC; CORE: id of the type that is looked into */
	uint32_t text;    /* LINE: the line of source; CORE: the access string, "0:1:2" */
	uint32_t file;    /* LINE: name of the file */
	uint32_t extra;   /* LINE: line << 10 | column; CORE: what is asked, enum btf_core_kind */
};

typedef vec(struct btf_ext_record) btf_ext_records;

struct btf_ext {
	btf_ext_records parts[BTF_EXT_NUM_PARTS]; /* in the order of the bytes */
	bool big_endian;
};

enum {
	BTF_EXT_COLUMN_BITS = 10,
	BTF_EXT_COLUMN_MASK = (1 << BTF_EXT_COLUMN_BITS) - 1,
};

/* The .BTF that a section belongs to. */
struct btf_ext_of {
	size_t num_types; /* with void */
	size_t num_string_bytes;
	bool big_endian;
};

/**
 * Parse the bytes of either byte order. Checked: header, parts within the bytes, size and number of
 * records, names and types within range. As libbpf does, records that are longer than known are
 * taken for what is known of them, and parts may overlap or leave gaps. What the numbers mean, and
 * whether a type is a FUNC, is left to the caller.
 *
 * @param of Of the same byte order.
 * @param[out] ret Initialised by this function; for the caller to deinit whatever the result.
 * @return BAD_BTF with the offset; UNSUPPORTED of another version; NO_MEMORY.
 */
must_check struct btfsmith_error *btf_ext_read(const void *data, size_t size,
					       const struct btf_ext_of *of,
					       struct btf_ext *ret);
void btf_ext_deinit(struct btf_ext *ext);

static inline void cleanup_btf_ext_fn(struct btf_ext *ext)
{
	btf_ext_deinit(ext);
}
#define cleanup_btf_ext cleanup(cleanup_btf_ext_fn)

/** Name of a part, as in the headers of Linux: "func_info". */
const char *btf_ext_part_name(enum btf_ext_part part);

/* ---- CO-RE ---- */

enum btf_core_kind {
	BTF_CORE_BYTE_OFF,
	BTF_CORE_BYTE_SZ,
	BTF_CORE_FIELD_EXISTS,
	BTF_CORE_SIGNED,
	BTF_CORE_LSHIFT_U64,
	BTF_CORE_RSHIFT_U64,
	BTF_CORE_LOCAL_TYPE_ID,
	BTF_CORE_TARGET_TYPE_ID,
	BTF_CORE_TYPE_EXISTS,
	BTF_CORE_TYPE_SIZE,
	BTF_CORE_ENUMVAL_EXISTS,
	BTF_CORE_ENUMVAL_VALUE,
	BTF_CORE_TYPE_MATCHES,
	BTF_CORE_NUM_KINDS,
};

/** The word that libbpf has for it: "byte_off"; NULL: it is not known. */
const char *btf_core_kind_name(uint32_t kind);

/**
 * Add to @p buf what @p record, one of BTF_EXT_CORE, is about, as libbpf writes it: "struct
 * task_struct.comm[2]", "enum e::A".
 *
 * @return false: its access string does not fit its type, and nothing was added.
 */
bool btf_core_text(const struct type_list *list, const struct btf_ext_record *record,
		   struct strbuf *buf);

#endif
