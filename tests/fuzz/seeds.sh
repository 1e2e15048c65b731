# shellcheck shell=sh disable=SC2154
# SPDX-License-Identifier: LGPL-2.1-or-later
# Sourced by the scripts here: small inputs that are right, to begin with.

# make_seeds FOLDER: FOLDER/ENTRY/... for each entry; needs $tmp, $here and $btfsmith
make_seeds() {
	seeds=$1
	for entry in btf_ext btf_read check codec diff dump_c json lower relocate; do
		mkdir -p "$seeds/$entry"
	done
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
	join relocate/same "$tmp/split.base" "$tmp/split" "$seeds/btf_read/all"
	join relocate/other "$tmp/split.base" "$tmp/split" "$seeds/btf_read/func"
	cp "$seeds"/btf_read/* "$seeds/dump_c"
	cp "$seeds"/btf_read/* "$seeds/json"
	join diff/other "$seeds/btf_read/all" "$seeds/btf_read/func"
	join diff/tags "$seeds/btf_read/all" "$seeds/btf_read/none"
	choice_seeds
	ext_seeds
	codec_seeds
}

join() { # ENTRY/NAME FILE...
	name=$seeds/$1
	shift
	PYTHONDONTWRITEBYTECODE=1 python3 "$here/corpus.py" join "$name" "$@" || fail join
}

# Of entries that begin with a byte for the kernel (releases.c).
choice_seeds() {
	printf '\0\0' >"$tmp/newest"
	printf '\6\3' >"$tmp/old"
	printf '\1\0' >"$tmp/oldest"
	: >"$tmp/none"
	for kernel in newest old oldest; do
		join "lower/$kernel" "$tmp/$kernel" "$tmp/none" "$seeds/btf_read/all"
		join "check/$kernel" "$tmp/$kernel" "$tmp/none" "$tmp/none" "$seeds/btf_read/none"
	done
	join lower/split "$tmp/old" "$seeds/btf_read/all" "$tmp/split"
	join check/split "$tmp/newest" "$tmp/none" "$seeds/btf_read/all" "$tmp/split"
	# What BPF programs have, of a kernel that has it, too.
	PYTHONDONTWRITEBYTECODE=1 python3 "$here/../check_seeds.py" "$tmp" 1 4 ||
		fail check_seeds.py
	for program in both3 funcs3 lists3 made3; do
		join "check/$program" "$tmp/newest" "$tmp/${program%3}0.btf" "$tmp/none" \
			"$tmp/$program.btf"
		cp "$tmp/$program.btf" "$seeds/btf_read"
	done
}

# One record of each part, which has the names and types of any BTF.
ext_seeds() {
	{
		printf '\237\353\1\0\040\0\0\0'
		printf '\0\0\0\0\024\0\0\0\024\0\0\0\034\0\0\0\060\0\0\0\034\0\0\0'
		printf '\010\0\0\0\1\0\0\0\1\0\0\0\0\0\0\0\1\0\0\0'
		printf '\020\0\0\0\1\0\0\0\1\0\0\0\010\0\0\0\1\0\0\0\1\0\0\0\0\4\0\0'
		printf '\020\0\0\0\1\0\0\0\1\0\0\0\020\0\0\0\2\0\0\0\0\0\0\0\0\0\0\0'
	} >"$tmp/ext"
	join btf_ext/all "$seeds/btf_read/all" "$tmp/ext"
	join btf_ext/func "$seeds/btf_read/func" "$tmp/ext"
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
