# shellcheck shell=sh disable=SC2154
# SPDX-License-Identifier: LGPL-2.1-or-later
# Sourced by the scripts here: small inputs that are right, to begin with.

# make_seeds FOLDER: FOLDER/ENTRY/... for each entry; needs $tmp, $here and $btfsmith
make_seeds() {
	seeds=$1
	mkdir -p "$seeds/btf_read" "$seeds/codec" "$seeds/dump_c" "$seeds/relocate"
	cat >"$tmp/a.c" <<'CODE'
enum e { MINUS = -1 };
enum e64 { HUGE_VALUE = 0x1ffffffffULL };
union u { long l; struct { unsigned a : 3, b : 7; }; double d; };
struct s { struct s *next; const volatile char *restrict text; union u u; enum e e;
	enum e64 f; int (*call)(struct s *, ...); int flex[]; } *s;
CODE
	cat >"$tmp/b.c" <<'CODE'
enum e { MINUS = -1 };
union u { long l; struct { unsigned a : 3, b : 7; }; double d; };
struct s;
struct t { struct s *s; union u u; enum e e; struct v *v; } t;
struct v { struct t t; };
struct v *g(struct s *s, ...) { return s ? t.v : 0; }
CODE
	for name in a b; do
		gcc -g -c "$tmp/$name.c" -o "$tmp/$name.o" || fail gcc
	done
	"$btfsmith" encode --features all --raw "$seeds/btf_read/all" "$tmp/a.o" || fail encode
	"$btfsmith" encode --features none --raw "$seeds/btf_read/none" "$tmp/a.o" || fail encode
	"$btfsmith" encode --features all --raw "$seeds/btf_read/func" "$tmp/b.o" || fail encode
	"$btfsmith" encode --features all --base "$seeds/btf_read/all" --distill \
		--raw "$tmp/split" "$tmp/b.o" || fail "encode --distill"
	PYTHONDONTWRITEBYTECODE=1 python3 "$here/corpus.py" join "$seeds/relocate/same" \
		"$tmp/split.base" "$tmp/split" "$seeds/btf_read/all" || fail join
	PYTHONDONTWRITEBYTECODE=1 python3 "$here/corpus.py" join "$seeds/relocate/other" \
		"$tmp/split.base" "$tmp/split" "$seeds/btf_read/func" || fail join
	cp "$seeds"/btf_read/* "$seeds/dump_c"
	codec_seeds
}

# Small ones, where a change is more likely to matter, twice in one file, and a signed module.
codec_seeds() {
	for program in gzip xz zstd; do
		command -v $program >/dev/null || continue
		$program -c <"$tmp/a.c" >"$seeds/codec/$program"
		$program -c <"$tmp/a.o" | cat "$seeds/codec/$program" - >"$seeds/codec/$program-2"
	done
	{
		cat "$tmp/a.c"
		printf '\0\0\2\0\0\0\0\0\0\0\0\100~Module signature appended~\n'
	} >"$seeds/codec/signed"
}

# is_libfuzzer ENTRY: whether it was built with --enable-fuzzing
is_libfuzzer() {
	"$folder/fuzz_$1" -help=1 2>&1 | grep -q -e '-max_total_time'
}
