/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * libbtfsmith: BTF from DWARF; and BTF read, written, compared, checked and explained.
 *
 *	struct btfsmith_types *types = NULL;
 *	struct btfsmith_error *err = btfsmith_encode("vmlinux", NULL, &types);
 *	if (!err)
 *		err = btfsmith_types_write_elf(types, "vmlinux", "vmlinux.new");
 *	if (err)
 *		fprintf(stderr, "%s\n", btfsmith_error_message(err));
 *	btfsmith_error_destroy(err);
 *	btfsmith_types_destroy(types);
 *
 * Every function that can fail returns NULL for success or an error that the caller
 * destroys. Results go through trailing pointers, which stay untouched on failure. The
 * library writes to no stream, installs no handler and never exits. Objects may be used by
 * one thread at a time; different objects by different threads.
 *
 * Structures of options begin with their size, which the caller sets; all else may be 0, and tails
 * that this library does not know must be.
 */
#ifndef BTFSMITH_H
#define BTFSMITH_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifdef BTFSMITH_BUILDING
#define BTFSMITH_API __attribute__((visibility("default")))
#else
#define BTFSMITH_API
#endif

/** Version of the library in use, "0.1.0". */
BTFSMITH_API const char *btfsmith_version(void);

/* ---- errors ---- */

enum btfsmith_code {
	BTFSMITH_OK,
	BTFSMITH_NO_MEMORY,
	BTFSMITH_IO,          /* a system call failed; errno's text is in the message */
	BTFSMITH_NOT_ELF,     /* neither ELF nor, where that is allowed, raw BTF */
	BTFSMITH_NO_DWARF,    /* the file holds no .debug_info, or no types in it */
	BTFSMITH_BAD_DWARF,   /* the message names section and offset */
	BTFSMITH_BAD_BTF,     /* the message names section and offset or type id */
	BTFSMITH_UNSUPPORTED, /* valid input of a sort that is not handled */
	BTFSMITH_LIMIT,       /* larger or deeper than a limit of this library or of BTF */
	BTFSMITH_ARGUMENT,    /* the call itself is wrong */
	/* no base that can be the file's is in the places looked at, or none was given */
	BTFSMITH_NO_BASE,
	BTFSMITH_BASE_MISMATCH, /* the base is of another kernel; see allow_base_mismatch */
};

struct btfsmith_error;

BTFSMITH_API enum btfsmith_code btfsmith_error_code(const struct btfsmith_error *err);
/** One line without newline, beginning with the file concerned. Lives as long as @p err. */
BTFSMITH_API const char *btfsmith_error_message(const struct btfsmith_error *err);
/** NULL is allowed. */
BTFSMITH_API void btfsmith_error_destroy(struct btfsmith_error *err);

/* ---- features ---- */

/* What the encoder may emit beyond the kinds that every kernel knows. */
#define BTFSMITH_FEATURE_FLOAT (UINT64_C(1) << 0)    /* BTF_KIND_FLOAT, Linux 5.13 */
#define BTFSMITH_FEATURE_ENUM64 (UINT64_C(1) << 1)   /* BTF_KIND_ENUM64, Linux 6.0 */
#define BTFSMITH_FEATURE_DECL_TAG (UINT64_C(1) << 2) /* BTF_KIND_DECL_TAG, Linux 5.16 */
#define BTFSMITH_FEATURE_TYPE_TAG (UINT64_C(1) << 3) /* BTF_KIND_TYPE_TAG, Linux 5.17 */
#define BTFSMITH_FEATURE_LAYOUT (UINT64_C(1) << 4)   /* layout section, Linux 7.1 */
#define BTFSMITH_FEATURE_FUNC (UINT64_C(1) << 5)     /* functions */
#define BTFSMITH_FEATURE_VAR (UINT64_C(1) << 6)      /* per-CPU variables */
#define BTFSMITH_FEATURE_GLOBAL_VAR (UINT64_C(1) << 7) /* variables of all sections */
/* No function whose definitions differ in their prototypes. */
#define BTFSMITH_FEATURE_CONSISTENT_FUNC (UINT64_C(1) << 8)
/* Tags on the kernel functions that .BTF_ids lists for BPF programs. */
#define BTFSMITH_FEATURE_DECL_TAG_KFUNCS (UINT64_C(1) << 9)
/* Tags that stand for any __attribute__ (kind_flag 1), Linux 6.15. */
#define BTFSMITH_FEATURE_ATTRIBUTES (UINT64_C(1) << 10)
/* Functions whose parameters the compiler changed, with those that are left. */
#define BTFSMITH_FEATURE_TRUE_SIGNATURE (UINT64_C(1) << 11)
/* Alone in btfsmith_options.features: no feature at all (0 there means the default). */
#define BTFSMITH_FEATURE_NONE (UINT64_C(1) << 63)

/**
 * Parse a comma-separated list of feature names as `--features` takes it: names, `default`,
 * `all`, `none`, and `-name` to take one away, applied from left to right to nothing.
 * A list that begins with `-name` starts from the default.
 *
 * @param[out] ret For btfsmith_options.features.
 * @return ARGUMENT: an unknown name, with the known ones in the message.
 */
BTFSMITH_API struct btfsmith_error *btfsmith_features_parse(const char *list, uint64_t *ret);

/** Name of feature number @p i, NULL past the last one. */
BTFSMITH_API const char *btfsmith_feature_name(unsigned int i);

/** Name of language number @p i, as btfsmith_options.languages has it; NULL past the last one. */
BTFSMITH_API const char *btfsmith_language_name(unsigned int i);

/* ---- encoding ---- */

struct btfsmith_progress {
	uint64_t bytes_done; /* of .debug_info */
	uint64_t bytes_total;
};

/* One sort of oddity in the input, reported once with a count, after the run. */
struct btfsmith_diag {
	const char *reason; /* "atomic type", a short noun phrase */
	const char *action; /* what was done: "mapped to its base type", "left out" */
	uint64_t count;
	/* Of the first one in input order, in its section; both UINT64_MAX: not known. */
	uint64_t unit_offset;
	uint64_t die_offset;
};

/* A base that split BTF extends, read once and for all. Immutable: threads may share it. */
struct btfsmith_base;

/**
 * Read a base, raw BTF or ELF with .BTF, for btfsmith_options.open_base.
 *
 * @param[out] ret To be destroyed by the caller.
 * @return IO, NOT_ELF, BAD_BTF, UNSUPPORTED, LIMIT, NO_MEMORY.
 */
BTFSMITH_API struct btfsmith_error *btfsmith_base_open(const char *path,
						       struct btfsmith_base **ret);

/** To be called after all types that extend it were destroyed. NULL is allowed. */
BTFSMITH_API void btfsmith_base_destroy(struct btfsmith_base *base);

struct btfsmith_options {
	size_t size;       /* sizeof(struct btfsmith_options) */
	uint64_t features; /* BTFSMITH_FEATURE_*; 0: what Linux 6.12 accepts */
	unsigned int jobs; /* worker threads; 0: as many as usable CPUs */
	unsigned int reserved;
	/* Called from one thread at a time, not more than a few times a second; may be NULL. */
	void (*progress)(void *arg, const struct btfsmith_progress *progress);
	/* Called from the calling thread before btfsmith_encode() returns; may be NULL. */
	void (*diag)(void *arg, const struct btfsmith_diag *diag);
	void *arg;
	/*
	 * Which units are read, by DW_AT_language: comma-separated names as `--lang` takes them.
	 * NULL: all, and none; units in Rust never are.
	 */
	const char *languages;
	const char *languages_excluded;
	/* Units whose name begins with this are not read; may be NULL. */
	const char *unit_prefix_excluded;
	/* Every name that begins with this is cut to it; may be NULL. */
	const char *name_prefix_cut;
	/*
	 * Raw BTF, or ELF with .BTF, whose types the result is to extend: split BTF; may be NULL.
	 * See also btfsmith_find_base().
	 */
	const char *base;
	/* A kernel function that .BTF_ids lists and that cannot be encoded is an error. */
	unsigned int require_kfuncs;
	/* The base may be of another kernel than the one the file says it is for. */
	unsigned int allow_base_mismatch;
	/* Called for each such function, with one line of text, before the function returns. */
	void (*warn)(void *arg, const char *message);
	/* Where the DWARF is, if not in the file itself; NULL: see btfsmith_encode(). */
	const char *debug_file;
	/* Where such files are installed; NULL: /usr/lib/debug. */
	const char *debug_dir;
	/*
	 * Not 0: what btfsmith_types_distill() makes of the result, in order of names. Without a base
	 * the types of the kernel among those of the input are told by what every kernel has.
	 */
	unsigned int distill;
	/*
	 * Not 0: a signed module is refused (UNSUPPORTED), as writing into it would be. For those who
	 * want to know before the work.
	 */
	unsigned int refuse_signed;
	/* As `base`, open already, so that many calls need not read it; may be NULL, and one of both is. */
	const struct btfsmith_base *open_base;
	/*
	 * The kernel that the base is known to be of, whatever it says itself: a file that is for
	 * another, or does not say for which, does not fit (BASE_MISMATCH). May be NULL.
	 */
	const char *base_release;
	/*
	 * The kernel that is to read the result, "5.10" or as `uname -r` prints it, or "auto": the one
	 * that the file is, or is a module for. Features that it does not know are left out, and the
	 * rest is lowered as by btfsmith_types_lower(). NULL: `features` says all.
	 */
	const char *target_kernel;
	/* Called with one line of text that says what target_kernel has cost; may be NULL. */
	void (*note)(void *arg, const char *message);
};

/**
 * Do what btfsmith_encode() does first: look whether the options can be meant. Files are left
 * to it.
 *
 * @return ARGUMENT, NO_MEMORY.
 */
BTFSMITH_API struct btfsmith_error *
btfsmith_options_check(const struct btfsmith_options *options);

/**
 * Of Linux @p release, as in btfsmith_options.target_kernel and btfsmith_check_options.release: if
 * it is later than all that are known here, the newest of these, "7.2", which it is taken for;
 * else, also of what is no release, NULL.
 */
BTFSMITH_API const char *btfsmith_kernel_taken_for(const char *release);

/* A set of BTF types with ids, made by encoding or read from a file. Immutable. */
struct btfsmith_types;

struct btfsmith_stats {
	size_t size; /* set by the caller: sizeof(struct btfsmith_stats) */
	uint64_t units;
	uint64_t dies;
	uint64_t types_in;  /* type DIEs */
	uint64_t types_out; /* BTF types without void */
	uint64_t bytes;     /* of the raw BTF */
};

/**
 * Read the DWARF of the ELF file @p path and make BTF of its types. A file that gzip, xz or zstd
 * has compressed is taken for what it holds.
 *
 * Of a file without .debug_info the separate file with it is looked for below
 * btfsmith_options.debug_dir, by build ID, by .gnu_debuglink, then, for a kernel module, by its
 * place below /lib/modules. One that is not of the same build ID, or checksum, is passed over.
 * Nothing is ever asked from a network.
 *
 * @param options NULL: all defaults. An unknown non-zero tail is an ARGUMENT error.
 * @param[out] ret To be destroyed by the caller. When the base has all that the file has there are
 *	no types and no bytes: writing it leaves an ELF file without .BTF, and no raw file.
 * @return IO, NOT_ELF, NO_DWARF, BAD_DWARF, UNSUPPORTED, LIMIT, ARGUMENT, NO_MEMORY.
 */
BTFSMITH_API struct btfsmith_error *btfsmith_encode(const char *path,
						    const struct btfsmith_options *options,
						    struct btfsmith_types **ret);

/**
 * Read BTF from a raw BTF file of either byte order or from the section .BTF of an ELF file.
 *
 * @return IO, NOT_ELF, BAD_BTF, LIMIT, NO_MEMORY; NO_BASE: it is split BTF.
 */
BTFSMITH_API struct btfsmith_error *btfsmith_read(const char *path,
						  struct btfsmith_types **ret);

/**
 * The same of split BTF, which extends that of @p base: the result is what @p path has itself,
 * with the ids that follow those of the base.
 *
 * @return Also BASE_MISMATCH: it extends another base.
 */
BTFSMITH_API struct btfsmith_error *btfsmith_read_split(const char *path, const char *base,
							struct btfsmith_types **ret);

struct btfsmith_read_options {
	size_t size; /* sizeof(struct btfsmith_read_options) */
	/* The base may be another than the one that the BTF was made with, if ids are in range. */
	unsigned int allow_base_mismatch;
	unsigned int reserved;
};

/**
 * The same.
 *
 * @param options NULL: all defaults.
 * @return Also ARGUMENT.
 */
BTFSMITH_API struct btfsmith_error *
btfsmith_read_split_with(const char *path, const char *base,
			 const struct btfsmith_read_options *options,
			 struct btfsmith_types **ret);

/**
 * The same of split BTF over a distilled base that is in the same ELF file, as section .BTF.base,
 * or, where @p path is raw BTF, in the file of that name with ".base" behind it.
 */
BTFSMITH_API struct btfsmith_error *btfsmith_read_distilled(const char *path,
							    struct btfsmith_types **ret);

struct btfsmith_base_search {
	size_t size; /* sizeof(struct btfsmith_base_search) */
	/* The kernel, as `uname -r` prints it; NULL: see btfsmith_find_base(). */
	const char *release;
	/* A folder in which to look for all the places; NULL: the root. */
	const char *root;
};

/**
 * Look for the BTF that the BTF of @p path is to extend: that of the kernel which the vermagic
 * of a module names, for other files that of the running kernel. Of what is in the places that
 * btfsmith-encode(1) lists, the first that holds BTF, is of that kernel as far as it says, and
 * can be the base of @p path is taken.
 *
 * @param path NULL: there is no file to look at.
 * @param search NULL: all defaults.
 * @param[out] ret A path, to be freed with free().
 * @return NO_BASE: each place and what is wrong there is in the message; IO, UNSUPPORTED,
 * BAD_DWARF: @p path cannot be read; UNSUPPORTED also: it is a kernel; ARGUMENT, NO_MEMORY.
 */
BTFSMITH_API struct btfsmith_error *
btfsmith_find_base(const char *path, const struct btfsmith_base_search *search, char **ret);

/**
 * The release of the kernel that a module is for, by its vermagic, or of a kernel itself.
 *
 * @param[out] ret To be freed with free(); NULL: @p path is neither, or does not say.
 * @return As elf files are read: IO, NOT_ELF, UNSUPPORTED, BAD_DWARF, LIMIT, NO_MEMORY.
 */
BTFSMITH_API struct btfsmith_error *btfsmith_kernel_release(const char *path, char **ret);

/** NULL is allowed. */
BTFSMITH_API void btfsmith_types_destroy(struct btfsmith_types *types);

/**
 * How much was read and made.
 *
 * @param[out] stats Of the types that were read, and not made, only what they are themselves.
 * @return ARGUMENT: a wrong stats->size.
 */
BTFSMITH_API struct btfsmith_error *btfsmith_types_stats(const struct btfsmith_types *types,
							 struct btfsmith_stats *stats);

/** The raw BTF; borrowed until @p types is destroyed; NULL: none, not even an empty one. */
BTFSMITH_API const void *btfsmith_types_data(const struct btfsmith_types *types, size_t *size);

/**
 * Print the types as `bpftool btf dump file FILE format raw` does.
 *
 * @param write Gets chunks of text in order; a non-zero result stops and is an IO error.
 * @return LIMIT: names of more than 1 GiB in all, each counted as often as it is used.
 */
BTFSMITH_API struct btfsmith_error *
btfsmith_types_print(const struct btfsmith_types *types,
		     int (*write)(void *arg, const char *text, size_t len), void *arg);

struct btfsmith_c_options {
	size_t size; /* sizeof(struct btfsmith_c_options) */
	/*
	 * Names of the types that the header is to have, with what they need: "sock" whatever is
	 * called so, "struct sock" only a struct (or union, enum, typedef). None: everything.
	 */
	const char *const *roots;
	size_t num_roots;
};

/**
 * Print the types as a header that C compilers take, with the offsets and sizes that they have in
 * BTF: a vmlinux.h. Of split BTF its base is in it, too. What C cannot say becomes a comment;
 * btfsmith-dump(1) tells how names are chosen.
 *
 * @param options May be NULL.
 * @param write Gets chunks of text in order, and nothing if there is an error; a non-zero result
 *	stops and is an IO error.
 * @return ARGUMENT: no type is called as a root; UNSUPPORTED: a type contains itself, or has
 *	itself for what it points to; LIMIT: the header would be many times as large as the types,
 *	or what is nested in each other is too deep; BAD_BTF: a reference to what is not a type.
 */
BTFSMITH_API struct btfsmith_error *
btfsmith_types_print_c(const struct btfsmith_types *types,
		       const struct btfsmith_c_options *options,
		       int (*write)(void *arg, const char *text, size_t len), void *arg);

/* Order of the types: of one name as before, names by their bytes, none first (Linux 7.0). */
#define BTFSMITH_DISTILL_SORTED 1u

/**
 * Make split BTF that fits any base which has what @p types needs of its own: it extends a
 * distilled base that tells just that. What the base has and is not told there, such as
 * pointers and typedefs, becomes part of the result.
 *
 * @param types Split BTF. Not changed.
 * @param flags 0: types, order and strings that btf__distill_base() of libbpf makes.
 * @return ARGUMENT: @p types is not split BTF; BAD_BTF, LIMIT, NO_MEMORY.
 */
BTFSMITH_API struct btfsmith_error *
btfsmith_types_distill(const struct btfsmith_types *types, unsigned int flags,
		       struct btfsmith_types **ret);

/** The distilled base of @p types, which it belongs to; NULL: it has none. */
BTFSMITH_API const struct btfsmith_types *
btfsmith_types_base(const struct btfsmith_types *types);

/**
 * Make split BTF over @p base of split BTF over a distilled base, as the kernel does when it
 * loads a module, and where the kernel would.
 *
 * @param base What btfsmith_read() has read. Not changed.
 * @param warn Called for what the kernel accepts though it is doubtful, such as a union in the
 *	place of a struct, with one line of text; may be NULL.
 * @return BAD_BTF: a type of the distilled base is not in @p base, or not with the same size
 * where that matters, or twice: the message names the first of them, and what @p base has;
 * ARGUMENT: @p types has no distilled base, or @p base is split BTF; LIMIT, NO_MEMORY.
 */
BTFSMITH_API struct btfsmith_error *
btfsmith_types_relocate(const struct btfsmith_types *types, const struct btfsmith_types *base,
			void (*warn)(void *arg, const char *message), void *arg,
			struct btfsmith_types **ret);

/**
 * Write the raw BTF to the file @p path, replacing it atomically; "-": standard output. A
 * distilled base goes into the file of that name with ".base" behind it.
 */
BTFSMITH_API struct btfsmith_error *
btfsmith_types_write_raw(const struct btfsmith_types *types, const char *path);

/**
 * Write a copy of the ELF file @p in whose section .BTF holds the types to @p out, which is
 * replaced atomically; both may be the same. Everything else in the file keeps its meaning:
 * section contents, symbols, relocations, segments, alignment, mode bits. A .BTF that a linker
 * gave a place in memory keeps its size, which NUL bytes after the last string fill. A distilled
 * base goes into section .BTF.base; without one that section is taken out. When @p in is
 * compressed (gzip, xz, zstd), @p out becomes so, too.
 *
 * @return IO, NOT_ELF, UNSUPPORTED: an allocated .BTF is too small for the new one, or @p in is a
 * signed module; LIMIT: it
 * is so large that the string section cannot fill it, which may have 16 MiB.
 */
BTFSMITH_API struct btfsmith_error *
btfsmith_types_write_elf(const struct btfsmith_types *types, const char *in, const char *out);

struct btfsmith_write_options {
	size_t size; /* sizeof(struct btfsmith_write_options) */
	/* Leave the signature of a signed module off, instead of refusing the module. */
	unsigned int drop_signature;
	/*
	 * Refuse, UNSUPPORTED, to replace a .BTF when section .BTF_ids holds ids of it, sorted with
	 * flags: whose these are nothing but the old .BTF tells, so btfsmith_ids_resolve() could not
	 * put new ids in. Its option reset goes before.
	 */
	unsigned int refuse_lost_ids;
	/*
	 * Called with one line of text when section .BTF_ids holds ids of the .BTF that is replaced,
	 * which are wrong then; may be NULL.
	 */
	void (*warn)(void *arg, const char *message);
	void *arg;
};

/**
 * As btfsmith_types_write_elf().
 *
 * @param options NULL: all defaults. An unknown non-zero tail is an ARGUMENT error.
 * @return Also ARGUMENT; NOT_ELF: the signature to be left off is damaged.
 */
BTFSMITH_API struct btfsmith_error *
btfsmith_types_write_elf_with(const struct btfsmith_types *types, const char *in,
			      const char *out, const struct btfsmith_write_options *options);

/**
 * Take the sections .BTF and .BTF.base out of the ELF file @p path, which is replaced
 * atomically, so that nobody takes them for what the file's DWARF says now. Without such
 * sections the file is not touched.
 *
 * @return IO, NOT_ELF, UNSUPPORTED: a section that no encoder has added, since it has a place in
 * memory or relocations.
 */
BTFSMITH_API struct btfsmith_error *btfsmith_elf_remove(const char *path);

/* ---- looking at types ---- */

/* The numbers are those of BTF: a later version of it has more of them. */
enum btfsmith_kind {
	BTFSMITH_KIND_VOID,
	BTFSMITH_KIND_INT,
	BTFSMITH_KIND_PTR,
	BTFSMITH_KIND_ARRAY,
	BTFSMITH_KIND_STRUCT,
	BTFSMITH_KIND_UNION,
	BTFSMITH_KIND_ENUM,
	BTFSMITH_KIND_FWD,
	BTFSMITH_KIND_TYPEDEF,
	BTFSMITH_KIND_VOLATILE,
	BTFSMITH_KIND_CONST,
	BTFSMITH_KIND_RESTRICT,
	BTFSMITH_KIND_FUNC,
	BTFSMITH_KIND_FUNC_PROTO,
	BTFSMITH_KIND_VAR,
	BTFSMITH_KIND_DATASEC,
	BTFSMITH_KIND_FLOAT,
	BTFSMITH_KIND_DECL_TAG,
	BTFSMITH_KIND_TYPE_TAG,
	BTFSMITH_KIND_ENUM64,
};

/** "STRUCT" and the like; NULL: a kind that is not known. */
BTFSMITH_API const char *btfsmith_kind_name(unsigned int kind);

/* Encodings of an INT. */
#define BTFSMITH_INT_SIGNED 1u
#define BTFSMITH_INT_CHAR 2u
#define BTFSMITH_INT_BOOL 4u

/* A type. What its kind does not have is 0. */
struct btfsmith_type {
	size_t size; /* set by the caller: sizeof(struct btfsmith_type) */
	enum btfsmith_kind kind;
	/*
	 * STRUCT, UNION: it may have bit-fields; ENUM, ENUM64: signed; FWD: of a union; DECL_TAG,
	 * TYPE_TAG: it stands for any __attribute__.
	 */
	unsigned int kind_flag;
	const char *name;    /* "": none; lives as long as the types */
	uint32_t type;       /* it refers to; ARRAY: of the elements; FUNC_PROTO: what it returns */
	uint32_t bytes;      /* INT, FLOAT, STRUCT, UNION, ENUM, ENUM64, DATASEC */
	uint32_t num_items;  /* see btfsmith_types_item() */
	uint32_t index_type; /* ARRAY */
	uint32_t num_elements; /* ARRAY */
	unsigned int encoding; /* INT: BTFSMITH_INT_* */
	unsigned int bits;     /* INT: how many it has, */
	unsigned int bit_offset; /* and where they begin */
	uint32_t linkage;        /* FUNC, VAR: 0 static, 1 global, 2 extern */
	int32_t component;       /* DECL_TAG: number of the item it is for; -1: the type itself */
};

/* A member, enumerator, parameter, or variable of a DATASEC. What it does not have is 0. */
struct btfsmith_item {
	size_t size; /* set by the caller: sizeof(struct btfsmith_item) */
	const char *name;    /* "": none, as with variables; lives as long as the types */
	uint32_t type;       /* member, parameter (0: any number of more); variable: the VAR */
	uint32_t bit_offset; /* member */
	uint32_t bit_size;   /* member: of a bit-field; 0: it is none */
	uint32_t offset;     /* variable: bytes into the section */
	uint32_t bytes;      /* variable */
	uint32_t reserved;
	uint64_t value; /* enumerator; of a signed type as int64_t */
};

/** Ids of types, with void, which is 0, and those of the base, are below this. */
BTFSMITH_API uint32_t btfsmith_types_num(const struct btfsmith_types *types);

/** Types with ids from 1 to this are those of the base; 0: there is none. */
BTFSMITH_API uint32_t btfsmith_types_num_base(const struct btfsmith_types *types);

/** @return ARGUMENT: no such id, or a wrong type->size. */
BTFSMITH_API struct btfsmith_error *btfsmith_types_type(const struct btfsmith_types *types,
							uint32_t id,
							struct btfsmith_type *type);

/**
 * Item number @p i, from 0, of type @p id.
 *
 * @return ARGUMENT: no such id or item, or a wrong item->size.
 */
BTFSMITH_API struct btfsmith_error *btfsmith_types_item(const struct btfsmith_types *types,
							uint32_t id, uint32_t i,
							struct btfsmith_item *item);

/**
 * The first type after @p after that has the name, and the kind if that is not VOID. All of them
 * are looked at one by one.
 *
 * @param after 0: from the first one.
 * @return Its id; 0: there is none.
 */
BTFSMITH_API uint32_t btfsmith_types_find(const struct btfsmith_types *types,
					  enum btfsmith_kind kind, const char *name,
					  uint32_t after);

/**
 * The type that is behind typedefs, qualifiers and type tags: @p id itself, if it is none of them.
 *
 * @param[out] ret Its id.
 * @return ARGUMENT: no such id; BAD_BTF: they refer to each other in a circle.
 */
BTFSMITH_API struct btfsmith_error *btfsmith_types_resolve(const struct btfsmith_types *types,
							   uint32_t id, uint32_t *ret);

/** What is at @p offset of the strings, up to its NUL; NULL: that is behind their end. */
BTFSMITH_API const char *btfsmith_types_string(const struct btfsmith_types *types,
					       uint32_t offset);

/* ---- .BTF.ext ---- */

/* What objects for BPF have beside their types. Immutable. */
struct btfsmith_ext;

enum btfsmith_ext_part {
	BTFSMITH_EXT_FUNC, /* func_info: functions */
	BTFSMITH_EXT_LINE, /* line_info: lines of source */
	BTFSMITH_EXT_CORE, /* core_relo: what a loader adapts to the types of the kernel */
};

/* A record of any part. What it does not have is 0 or NULL; text lives as long as the types. */
struct btfsmith_ext_record {
	size_t size; /* set by the caller: sizeof(struct btfsmith_ext_record) */
	const char *section; /* with the code */
	uint32_t insn_offset; /* of the instruction in it, in bytes */
	uint32_t type;        /* FUNC: its id; CORE: id of the type that is looked into */
	const char *file;     /* LINE */
	const char *source;   /* LINE: the line itself */
	uint32_t line;        /* LINE: its number */
	uint32_t column;      /* LINE */
	const char *access;   /* CORE: way into the type, as in "0:1:2" */
	uint32_t core_kind;   /* CORE: number of what is asked, see btfsmith_core_kind_name() */
};

/**
 * Read the section .BTF.ext of @p path, where @p types were read from.
 *
 * @param types To be destroyed after the result.
 * @param[out] ret To be destroyed by the caller; NULL: there is no such section.
 * @return IO, NOT_ELF, BAD_BTF, NO_MEMORY.
 */
BTFSMITH_API struct btfsmith_error *btfsmith_ext_read(const char *path,
						      const struct btfsmith_types *types,
						      struct btfsmith_ext **ret);

/** NULL is allowed. */
BTFSMITH_API void btfsmith_ext_destroy(struct btfsmith_ext *ext);

/** How many records a part has. */
BTFSMITH_API size_t btfsmith_ext_num(const struct btfsmith_ext *ext,
				     enum btfsmith_ext_part part);

/**
 * Record number @p i, from 0.
 *
 * @return ARGUMENT: no such record, or a wrong record->size.
 */
BTFSMITH_API struct btfsmith_error *btfsmith_ext_record(const struct btfsmith_ext *ext,
							enum btfsmith_ext_part part, size_t i,
							struct btfsmith_ext_record *record);

/**
 * What record @p i of BTFSMITH_EXT_CORE is about, as libbpf writes it: "struct sock.__sk_common",
 * "enum bpf_func_id::BPF_FUNC_loop".
 *
 * @param[out] ret To be freed with free(); NULL: `access` does not fit the type.
 * @return ARGUMENT: no such record; NO_MEMORY.
 */
BTFSMITH_API struct btfsmith_error *btfsmith_ext_core_text(const struct btfsmith_ext *ext,
							   size_t i, char **ret);

/** "byte_off" and the like, as libbpf names it; NULL: it is not known. */
BTFSMITH_API const char *btfsmith_core_kind_name(uint32_t core_kind);

/** Print all records, as btfsmith_types_print() prints types; btfsmith-dump(1) describes the text. */
BTFSMITH_API struct btfsmith_error *
btfsmith_ext_print(const struct btfsmith_ext *ext,
		   int (*write)(void *arg, const char *text, size_t len), void *arg);

/* ---- older kernels ---- */

struct btfsmith_lower_options {
	size_t size; /* sizeof(struct btfsmith_lower_options) */
	/* The kernel that is to read it: "5.10", also as `uname -r` prints it. */
	const char *target_kernel;
	/*
	 * Ids and offsets of names stay where they are, for those who refer to them from outside: what
	 * is left out has an unused type in its place. Where a name would have to change that is an
	 * error.
	 */
	unsigned int keep_ids;
	/* It is a kernel's own BTF, on the size of which kernels before 5.5 had no limit. */
	unsigned int is_kernels;
	/* Called with one line of text that says what was lowered; may be NULL. */
	void (*note)(void *arg, const char *message);
	void *arg;
};

/**
 * Say in the words of an older kernel, and of the libbpf of its time, what they cannot read, or
 * leave it out: btfsmith-rewrite(1) has the list. Where nothing is to be lowered the result has
 * the same bytes.
 *
 * @param types Not changed.
 * @return ARGUMENT; UNSUPPORTED: that kernel knows no BTF, no split BTF, no distilled base, or
 * something in the base of @p types; LIMIT: more types or names than it takes; NO_MEMORY.
 */
BTFSMITH_API struct btfsmith_error *
btfsmith_types_lower(const struct btfsmith_types *types,
		     const struct btfsmith_lower_options *options, struct btfsmith_types **ret);

struct btfsmith_rewrite_options {
	size_t size; /* sizeof(struct btfsmith_rewrite_options) */
	/* As in btfsmith_lower_options; also "auto", as in btfsmith_options. */
	const char *target_kernel;
	/* What the BTF extends: raw BTF, or ELF with .BTF; may be NULL. */
	const char *base;
	/* As in btfsmith_lower_options. It is so also where sections of the file have ids. */
	unsigned int keep_ids;
	unsigned int drop_signature; /* as in btfsmith_write_options */
	/* As in btfsmith_lower_options. */
	void (*note)(void *arg, const char *message);
	void *arg;
};

/**
 * Lower the BTF of the file @p in and write the file with it to @p out, which may be the same:
 * raw BTF becomes raw BTF, an ELF file a copy with another section .BTF. A file whose BTF is fine
 * is copied as it is. The file is replaced atomically.
 *
 * Ids are kept where there is a section .BTF.ext, or one .BTF_ids that is resolved.
 *
 * @return As btfsmith_types_lower(), btfsmith_read_split() and btfsmith_types_write_elf_with();
 * UNSUPPORTED also: with "auto", the file does not say which kernel it is for; ids are to be kept,
 * and the section has a place of another size in memory.
 */
BTFSMITH_API struct btfsmith_error *
btfsmith_rewrite(const char *in, const char *out,
		 const struct btfsmith_rewrite_options *options);

/* ---- ids ---- */

struct btfsmith_ids_options {
	size_t size; /* sizeof(struct btfsmith_ids_options) */
	/*
	 * What the BTF extends: raw BTF, or ELF with .BTF; may be NULL. A file with a section
	 * .BTF.base has its base there, and this is not looked at.
	 */
	const char *base;
	/* Where the BTF is instead of in the file's own .BTF: raw BTF, or ELF; may be NULL. */
	const char *btf;
	/* The file to write, as a copy of the other; NULL: that one itself. */
	const char *output;
	/* A warning is an error in the end, and nothing is written. */
	unsigned int fatal_warnings;
	/* .BTF is not changed, also where kfuncs have implicit arguments. */
	unsigned int keep_btf;
	/* The opposite: take ids out, so that the section is as a compiler left it. */
	unsigned int reset;
	/* Leave the signature of a signed module off, instead of refusing the module. */
	unsigned int drop_signature;
	/* Called with one line of text; may be NULL. */
	void (*warn)(void *arg, const char *message);
	void *arg;
	/* As `base`, open already, so that many calls need not read it; may be NULL, and one of both is. */
	const struct btfsmith_base *open_base;
	/* The base may be of another kernel than the one the file says it is for. */
	unsigned int allow_base_mismatch;
	unsigned int reserved;
};

struct btfsmith_ids_stats {
	size_t size; /* set by the caller: sizeof(struct btfsmith_ids_stats) */
	uint64_t entries;  /* words for ids */
	uint64_t sets;     /* that some of them are in */
	uint64_t names;    /* that they are asked for by */
	uint64_t missing;  /* of these, names that are not in the BTF */
	uint64_t kfuncs;   /* whose prototypes in .BTF were changed */
	uint64_t warnings;
};

/**
 * Fill the section .BTF_ids of the kernel or module @p path as the kernel's resolve_btfids does:
 * the ids that its BTF gives to names, sets with their numbers and sorted with their flags. The
 * prototypes of kfuncs with implicit arguments are changed in .BTF as resolve_btfids of Linux 7.2
 * changes them; types are added at the end, and no id changes. The file is replaced atomically,
 * or not touched when there is nothing to do.
 *
 * @param options NULL: all defaults. An unknown non-zero tail is an ARGUMENT error.
 * @param[out] stats May be NULL.
 * @return IO, NOT_ELF, BAD_BTF: also warnings with fatal_warnings, and no .BTF; BAD_DWARF: the
 * symbol table; UNSUPPORTED: ids that another BTF has given, of a set8 whose flags can then not be
 * told; no room for an allocated .BTF; a signed module; BASE_MISMATCH; LIMIT, ARGUMENT, NO_MEMORY.
 */
BTFSMITH_API struct btfsmith_error *
btfsmith_ids_resolve(const char *path, const struct btfsmith_ids_options *options,
		     struct btfsmith_ids_stats *stats);

/* ---- modules ---- */

/* Whether the BTF of a module extends that of its kernel or a distilled base. */
enum btfsmith_module_base {
	/* A distilled base for Linux 6.11 and later, which relocate it when they load a module. */
	BTFSMITH_MODULE_BASE_BY_RELEASE,
	BTFSMITH_MODULE_BASE_DISTILLED,
	BTFSMITH_MODULE_BASE_KERNEL,
};

struct btfsmith_module_options {
	size_t size; /* sizeof(struct btfsmith_module_options) */
	/* BTFSMITH_FEATURE_*; 0: those of the default that the kernel knows, by its release. */
	uint64_t features;
	unsigned int jobs; /* as in btfsmith_options */
	enum btfsmith_module_base kind_of_base;
	/* The file to write, as a copy of the other; NULL: that one itself. */
	const char *output;
	/* The kernel that is to load the module; NULL: the one in its vermagic. */
	const char *release;
	/* In which btfsmith_find_base() looks for the BTF of that kernel; NULL: the root. */
	const char *root;
	/* The BTF of that kernel, as a file or open; both NULL: look for it. One of both is. */
	const char *base;
	const struct btfsmith_base *open_base;
	const char *debug_file; /* as in btfsmith_options */
	const char *debug_dir;
	unsigned int without_base;        /* do not look for the BTF of that kernel */
	unsigned int allow_base_mismatch; /* as in btfsmith_options */
	unsigned int drop_signature;      /* as in btfsmith_write_options */
	unsigned int reserved;
	/* As in btfsmith_options. */
	void (*progress)(void *arg, const struct btfsmith_progress *progress);
	void (*diag)(void *arg, const struct btfsmith_diag *diag);
	void (*warn)(void *arg, const char *message);
	/* Called with one line of text for each thing that was decided; may be NULL. */
	void (*note)(void *arg, const char *message);
	void *arg;
	const char *base_release; /* as in btfsmith_options */
};

/**
 * Put all that the kernel wants to know of the types of the module @p path into it: sections
 * .BTF, .BTF.base, if the base is a distilled one, and the ids in .BTF_ids, which are of the two
 * others. The file is replaced once, atomically.
 *
 * A module whose kernel's BTF is nowhere gets a base distilled from what it says itself, where a
 * distilled one may be. One that does not fit the kernel's own BTF is not used, with a warning.
 *
 * @param options NULL: all defaults. An unknown non-zero tail is an ARGUMENT error.
 * @param[out] stats Of the types; may be NULL.
 * @param[out] ids_stats Of the ids; may be NULL.
 * @return UNSUPPORTED: it is no module, or is signed; NO_BASE: the kernel is too old for a
 * distilled base, and its BTF is nowhere; as btfsmith_encode(), btfsmith_types_write_elf_with()
 * and btfsmith_ids_resolve().
 */
BTFSMITH_API struct btfsmith_error *
btfsmith_module(const char *path, const struct btfsmith_module_options *options,
		struct btfsmith_stats *stats, struct btfsmith_ids_stats *ids_stats);

/* ---- checking ---- */

/* How a kernel gets the BTF, which decides what it demands of it. */
enum btfsmith_check_as {
	/* A module's where there is a base, in btfsmith_check_options or the file; else a program's. */
	BTFSMITH_CHECK_BY_BASE,
	BTFSMITH_CHECK_PROGRAM, /* BPF_BTF_LOAD */
	BTFSMITH_CHECK_VMLINUX,
	BTFSMITH_CHECK_MODULE,
};

struct btfsmith_check_options {
	size_t size; /* sizeof(struct btfsmith_check_options) */
	/*
	 * By whose rules, "6.1" or as `uname -r` prints it; NULL: the newest known, those of Linux 7.2.
	 * The oldest known are those of 4.18; what is before or after has the nearest.
	 */
	const char *release;
	/* BTF of the kernel that a module is for: raw BTF, or ELF with .BTF; may be NULL. */
	const char *base;
	/*
	 * BTF of the kernel that is to run a program: of some pointers in the program's BTF the verdict
	 * depends on whether that kernel has the struct. NULL: it has none.
	 */
	const char *kernel_btf;
	enum btfsmith_check_as as;
	unsigned int pointer_bytes; /* of that kernel; 0: what the file says, or else 8 */
	/*
	 * Of what is refused, find out whether it would be accepted by a later release of the same
	 * stable series, or, where `as` is BY_BASE and that means a program's, as a kernel's own:
	 * accepted_by and accepted_as in the verdict.
	 */
	unsigned int try_others;
	unsigned int reserved;
};

/* What btfsmith_check() found. Later versions of the library may add members at the end. */
struct btfsmith_verdict {
	/* "EINVAL", "E2BIG", "EEXIST", "ELOOP", "ENOTSUPP", "EFAULT", "ENOENT"; NULL: accepted */
	const char *error;
	int number;       /* of that error in Linux; 0: accepted */
	const char *part; /* ".BTF", ".BTF.base", ".BTF.ext": what is refused */
	const char *rule; /* what is wrong: "bit offset 9 in a union"; "" if nothing is */
	/*
	 * "type 17 (UNION u): member 0 (a): bit offset 9 in a union". Where nothing is refused, what
	 * that rests on, or "".
	 */
	const char *text;
	uint32_t type_id; /* 0: it is not about a type */
	uint32_t kind;    /* of that type, as a number */
	const char *kind_name; /* "UNION"; "" if there is no such kind, or no type */
	const char *name;      /* of that type, or ""; as far as it can be shown */
	/* Its member, enumerator, parameter or variable, counted from 0; -1: it is not about one. */
	int64_t item;
	const char *item_noun; /* "member", or "" */
	const char *item_name; /* or "" */
	/* VMLINUX: it would be accepted as that; BY_BASE: it would not, or was not tried. */
	enum btfsmith_check_as accepted_as;
	const char *accepted_by; /* "6.1.20": it would be, from there on in that series; or NULL */
	/*
	 * Why the base is not, or need not be, the one that the file was made with, whether that is
	 * refused or not: a line of text that names both; NULL: nothing tells so, or there is no base.
	 */
	const char *base_doubt;
};

/* Rules, and the base and kernel that they need, for any number of files. */
struct btfsmith_checker;

/**
 * @param options NULL: all defaults. An unknown non-zero tail is an ARGUMENT error.
 * @param[out] ret To be destroyed by the caller.
 * @return ARGUMENT; BAD_BTF: a kernel would refuse the base or kernel_btf itself; UNSUPPORTED: that
 * release does not read BTF of this sort; IO, NOT_ELF, LIMIT, NO_MEMORY.
 */
BTFSMITH_API struct btfsmith_error *
btfsmith_checker_open(const struct btfsmith_check_options *options, struct btfsmith_checker **ret);

/** NULL is allowed. */
BTFSMITH_API void btfsmith_checker_destroy(struct btfsmith_checker *checker);

/**
 * What a kernel would say of the BTF in @p path, raw or in section .BTF of an ELF file: the error
 * number that it would give, for the same reason. A kernel of the file's byte order is meant.
 * Of an object for BPF it is the BTF with what libbpf sets in it: sizes of sections, offsets of
 * variables, what is extern. Besides, sections .BTF.base of modules are checked, and, as libbpf
 * does, .BTF.ext of programs.
 *
 * @param[out] ret To be destroyed by the caller.
 * @return IO, NOT_ELF, BAD_BTF: no section .BTF; NO_BASE: a module, and no base anywhere;
 * UNSUPPORTED, LIMIT, NO_MEMORY. That the BTF is refused is no error.
 */
BTFSMITH_API struct btfsmith_error *btfsmith_check(struct btfsmith_checker *checker,
						   const char *path,
						   struct btfsmith_verdict **ret);

/** The same of raw BTF in memory. */
BTFSMITH_API struct btfsmith_error *
btfsmith_check_data(struct btfsmith_checker *checker, const void *data, size_t size,
		    struct btfsmith_verdict **ret);

/** NULL is allowed. */
BTFSMITH_API void btfsmith_verdict_destroy(struct btfsmith_verdict *verdict);

/* ---- explaining ---- */

/*
 * Why something is in BTF or is not. btfsmith_explain() makes all of what follows at once; it does
 * not change, and goes with btfsmith_explanation_destroy(). Lists are linked by `next`. Text
 * is never NULL where NULL is not mentioned, and is UTF-8 only as far as the input is. Later
 * versions of the library may add members at the ends of structures.
 */

/* A place in the debug information. */
struct btfsmith_source {
	const struct btfsmith_source *next;
	const char *unit;     /* the name of the unit, mostly that of a source file; "": none */
	uint64_t unit_offset; /* of its header in the section */
	uint64_t die_offset;  /* in the section; UINT64_MAX: not told */
	unsigned int is_assembler; /* the unit is: its prototypes are not those of functions */
};

enum btfsmith_symbol_type {
	BTFSMITH_SYMBOL_FUNCTION,
	BTFSMITH_SYMBOL_OBJECT,
	BTFSMITH_SYMBOL_OTHER,
};

/* An entry of the symbol table .symtab that is defined in the file. */
struct btfsmith_symbol {
	const struct btfsmith_symbol *next;
	const char *name;    /* with its suffix, as in "f.isra.0" */
	const char *section; /* "": none */
	uint64_t address;    /* or offset, see is_offset */
	uint64_t size;
	enum btfsmith_symbol_type type;
	unsigned int is_piece; /* ".cold", ".part": no function of its own */
	unsigned int is_offset; /* in an object file: address is an offset in section */
};

/* One side of a difference. */
struct btfsmith_part {
	const char *name; /* "": it has none */
	const char *text; /* as C has it: "int count", "RED = 1"; or "8 bytes", "3 parameters" */
	uint64_t bit_offset; /* of a member; UINT64_MAX: not a member */
};

/* The first thing that is not the same in two definitions. */
struct btfsmith_difference {
	const char *what; /* "result", "parameter 2", "number of parameters", "member 3", "size" */
	const struct btfsmith_part *first;  /* NULL: the first definition has no such thing */
	const struct btfsmith_part *second; /* NULL: the other one has none */
};

enum btfsmith_param_state {
	BTFSMITH_PARAM_EXPECTED,  /* nothing speaks against it */
	BTFSMITH_PARAM_OTHER_REG, /* in another register than that of the calling convention */
	BTFSMITH_PARAM_NOT_THERE, /* it has no place on entry, and the signature was changed */
	BTFSMITH_PARAM_CONSTANT,  /* the compiler made a constant of it */
	BTFSMITH_PARAM_NO_REG,    /* somewhere, but in no register that is known */
	BTFSMITH_PARAM_IN_FRAME,  /* told from the frame only, as without optimization */
	BTFSMITH_PARAM_PACKED,    /* a packed struct on the stack */
	BTFSMITH_PARAM_NO_LOCATION, /* the signature is the same, but no place is told: not used, say */
};

struct btfsmith_param {
	const struct btfsmith_param *next;
	const char *name; /* "": it has none */
	const char *text; /* as C has it: "struct sock *sk" */
	enum btfsmith_param_state state;
	const char *expected_reg; /* "%rdi", "x0"; NULL: not known */
	const char *found_reg;    /* NULL: none is known */
	unsigned int is_dropped;  /* it is not in the prototype that BTF would have */
};

enum btfsmith_code_place {
	BTFSMITH_CODE_AT_ADDRESS,
	BTFSMITH_CODE_IN_RANGES, /* in several pieces */
	BTFSMITH_CODE_ABSTRACT,  /* what its inlined instances have in common */
	BTFSMITH_CODE_NOWHERE,   /* none of the above is said */
};

/* A definition of a function in one unit, or one instance of it. */
struct btfsmith_function_definition {
	const struct btfsmith_function_definition *next;
	const struct btfsmith_source *source;
	const char *prototype; /* as C has it, with all parameters of the source */
	const struct btfsmith_param *params;
	enum btfsmith_code_place place;
	uint64_t address; /* BTFSMITH_CODE_AT_ADDRESS */
	const char *symbol; /* its symbol at that address, with its suffix; NULL: none */
	const char *verdict; /* a word that does not change between versions: "emitted" */
	const char *text;    /* the same in a sentence */
	unsigned int is_external;
	unsigned int is_offset; /* in an object file: address is an offset in section */
	const char *section;    /* "": none is known */
};

/* All functions of one name: BTF has one of these, or none. */
struct btfsmith_function {
	const char *name;
	const char *btf_name; /* in BTF; NULL: it is not there */
	const char *verdict;  /* see struct btfsmith_function_definition */
	const char *text;
	size_t num_definitions;
	size_t num_declarations;
	const struct btfsmith_function_definition *definitions; /* the first 1000 */
	const struct btfsmith_source *declarations;             /* the first few */
	/* If they differ: the first definition and the first that is not like it. */
	const struct btfsmith_difference *difference;
	const struct btfsmith_function_definition *differing[2];
	unsigned int is_kfunc; /* listed in section .BTF_ids for BPF programs to call */
	uint32_t kfunc_flags;    /* KF_*, in all sets together */
	/* They are known: of a file in which ids are resolved they are by its .BTF alone. */
	unsigned int has_kfunc_flags;
	unsigned int is_ambiguous; /* its symbols have different addresses */
	/* Of a linked kernel: whether ftrace and fentry can attach to it, and if that is known. */
	unsigned int is_ftrace_known;
	unsigned int has_ftrace_entry;
	/* In BTF, but no symbol has that very name, only one with a suffix. */
	unsigned int lacks_symbol;
};

/* One of the definitions of a type. */
struct btfsmith_type_definition {
	const struct btfsmith_type_definition *next;
	const struct btfsmith_source *sources; /* units that have it: the first few */
	size_t num_units;
	const char *text;     /* of a typedef what it stands for; else "" */
	uint64_t size;        /* bytes; of a typedef 0 */
	size_t num_members;   /* or enumerators */
	size_t num_btf_types; /* that it has become */
	const struct btfsmith_difference *difference; /* to the first one; NULL: it is that */
};

/* All that a type's name means. */
struct btfsmith_named_type {
	const struct btfsmith_named_type *next;
	const char *kind; /* "struct", "union", "enum", "typedef", "int", "float" */
	const char *name;
	size_t num_definitions;
	size_t num_units_declaring; /* units in which it is only declared */
	size_t num_btf_types;       /* in all, a forward declaration included */
	const struct btfsmith_type_definition *definitions; /* the first 1000 */
	unsigned int is_forward; /* one of the BTF types is a forward declaration */
};

struct btfsmith_variable {
	const struct btfsmith_variable *next;
	const struct btfsmith_source *source;
	const char *declaration; /* as C has it */
	const char *verdict;     /* see struct btfsmith_function_definition */
	const char *text;
	const char *section; /* "": none */
	uint64_t address;
	uint64_t size;
	unsigned int has_address;
	unsigned int is_external;
	unsigned int is_in_btf;
	/* An object's symbol of that name is at the address. */
	unsigned int has_symbol;
	unsigned int is_offset; /* in an object file: address is an offset in section */
};

/* One of the names asked for. All that can be NULL is NULL where nothing is called so. */
struct btfsmith_subject {
	const struct btfsmith_subject *next;
	const char *asked; /* as it was asked for */
	const char *name;  /* what was looked for: without suffix, without "struct" */
	const struct btfsmith_function *function;
	const struct btfsmith_named_type *types;
	const struct btfsmith_variable *variables;
	const struct btfsmith_source *variable_declarations; /* the first few */
	size_t num_variable_declarations;
	const struct btfsmith_symbol *symbols;
	/* The debug information has it, be it as a declaration. */
	unsigned int is_found;
};

enum btfsmith_tally_group {
	BTFSMITH_TALLY_FUNCTIONS, /* names of functions, by verdict */
	BTFSMITH_TALLY_VARIABLES, /* variables, by verdict */
	BTFSMITH_TALLY_ODDITIES,  /* in the input, as struct btfsmith_diag has them */
};

struct btfsmith_tally {
	const struct btfsmith_tally *next;
	enum btfsmith_tally_group group;
	const char *verdict; /* see struct btfsmith_function_definition; of oddities "" */
	const char *text;
	const char *action; /* of oddities what was done; else "" */
	uint64_t count;
};

struct btfsmith_explanation {
	const char *path;
	size_t num_units;
	unsigned int has_functions; /* feature func is on: functions were looked at */
	unsigned int has_variables; /* feature var or global_var is */
	const struct btfsmith_subject *subjects; /* in the order of the names */
	/* Only without names: */
	const struct btfsmith_tally *tallies;
	const struct btfsmith_named_type *types; /* of several definitions, by name; no sources */
};

/**
 * Explain what btfsmith_encode() makes of functions, types and variables, without making it.
 *
 * @param options As of btfsmith_encode(); `base`, `require_kfuncs`, `diag` and `warn` are not used.
 * @param names What is asked for: "tcp_v4_rcv", "struct sock", "f.isra.0", ... None: counts of all.
 * @param[out] ret To be destroyed by the caller.
 * @return As btfsmith_encode(). An unknown name is no error.
 */
BTFSMITH_API struct btfsmith_error *btfsmith_explain(const char *path,
						     const struct btfsmith_options *options,
						     const char *const *names, size_t num_names,
						     struct btfsmith_explanation **ret);

/** NULL is allowed. */
BTFSMITH_API void btfsmith_explanation_destroy(struct btfsmith_explanation *explanation);

/* ---- differences ---- */

/*
 * What differs between two sets of types by their meaning: ids, order of types and order of strings
 * do not count. A type that has a name counts as the same wherever that name is referred to, so a
 * changed definition is told of once, not again for all that refers to it. btfsmith_diff() makes
 * all of what follows at once; it does not change, goes with btfsmith_diff_destroy(), and borrows
 * names from both sets. Lists are linked by `next`. Text is never NULL where NULL is not
 * mentioned; a name of more than 4096 bytes is told of as such.
 */

enum btfsmith_change {
	BTFSMITH_CHANGE_ADDED,
	BTFSMITH_CHANGE_REMOVED,
	BTFSMITH_CHANGE_CHANGED,
	/* Of a member or variable: it has another offset, or its type, told of elsewhere, another size. */
	BTFSMITH_CHANGE_MOVED,
};

/* One side of a detail. */
struct btfsmith_diff_part {
	const char *text; /* as C has it: "int count", "RED = 1"; or "8", "static", "unsigned" */
	uint64_t bit_offset; /* of a member or variable; UINT64_MAX: it is none */
	uint64_t bit_size;   /* of a bit-field; 0: it is none */
	uint64_t size;       /* bytes of a member's, variable's or parameter's type; UINT64_MAX: none */
};

struct btfsmith_diff_detail {
	const struct btfsmith_diff_detail *next;
	enum btfsmith_change change;
	/*
	 * A word that does not change between versions: "member", "enumerator", "parameter" (of a
	 * prototype), "variable" (of a section), "result", "type", "size", "kind", "linkage", "sign",
	 * "encoding", "offsets" (their form), "order" (of the items), "copies", "content".
	 */
	const char *what;
	/* Of the member etc.: "count"; in a member of a type without name: "u.count"; "": none. */
	const char *name;
	/* NULL: that side has none; not both are. */
	const struct btfsmith_diff_part *old_part;
	const struct btfsmith_diff_part *new_part;
};

/* A definition, or a type without a name that nothing else explains. */
struct btfsmith_diff_entry {
	const struct btfsmith_diff_entry *next;
	enum btfsmith_change change; /* not MOVED */
	/*
	 * "struct", "union", "enum", "typedef", "int" (or float), "func", "var", "datasec", "decl_tag",
	 * "type": without a name.
	 */
	const char *kind;
	const char *name; /* "": none */
	/*
	 * As C has it: of functions and variables the declaration, of typedefs and types without a
	 * name the type, of a decl_tag what it belongs to; else "". Of one that is not there NULL.
	 */
	const char *old_text;
	const char *new_text;
	uint32_t old_id; /* in the first set; 0: not there */
	uint32_t new_id;
	uint64_t old_size; /* bytes; UINT64_MAX: not there, or it has none */
	uint64_t new_size;
	const struct btfsmith_diff_detail *details; /* of one that changed */
};

struct btfsmith_diff_tally {
	const char *kind; /* as in struct btfsmith_diff_entry */
	uint64_t num_old; /* types of that kind in the first set, copies included */
	uint64_t num_new;
	uint64_t added; /* entries */
	uint64_t removed;
	uint64_t changed;
};

struct btfsmith_diff {
	const struct btfsmith_diff_entry *entries; /* by kind, in the order above, and name */
	const struct btfsmith_diff_tally *tallies; /* one of each kind, in that order */
	size_t num_tallies;
	size_t num_entries; /* 0: the sets mean the same */
};

struct btfsmith_diff_options {
	size_t size; /* sizeof(struct btfsmith_diff_options) */
	/*
	 * A type that says the same as another one of its set, or of its base, does not count, however
	 * many there are. Without it two sets differ that have different numbers of such copies.
	 */
	unsigned int ignore_copies;
	unsigned int reserved;
};

/**
 * Compare two sets of types. Of split BTF what extends the base is compared; named types of the
 * bases are the same where they have the same name.
 *
 * @param old_types Both as btfsmith_read() and its like, or btfsmith_encode(), made them. They may
 *	be of different byte orders, and the same one.
 * @param options NULL: all defaults. An unknown non-zero tail is an ARGUMENT error.
 * @param[out] ret To be destroyed by the caller, before the types are.
 * @return ARGUMENT, NO_MEMORY.
 */
BTFSMITH_API struct btfsmith_error *
btfsmith_diff(const struct btfsmith_types *old_types, const struct btfsmith_types *new_types,
	      const struct btfsmith_diff_options *options, struct btfsmith_diff **ret);

/** NULL is allowed. */
BTFSMITH_API void btfsmith_diff_destroy(struct btfsmith_diff *diff);

#ifdef __cplusplus
}
#endif

#endif
