#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Fuzz entries on known inputs and damaged variants of them: BTF of a small program, compressed
# files, and the files in corpus/. With --enable-fuzzing libFuzzer goes on from there.
# usage: run.sh [COUNT [SEED]]      COUNT for each file, 3000 unless given
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

folder=${top_builddir:-$top}/tests/fuzz
[ -x "$folder/fuzz_btf_read" ] || skip "$folder/fuzz_btf_read is not built"
need_program
need gcc
make_tmp

count=${1:-3000}
seed=${2:-1}

# run ENTRY: on the files in $tmp/ENTRY
run() {
	fuzz=$folder/fuzz_$1
	[ ! -d "$here/corpus/$1" ] || cp "$here/corpus/$1"/* "$tmp/$1/"
	if "$fuzz" -help=1 2>&1 | grep -q -e '-max_total_time'; then
		"$fuzz" -runs=$((count * 10)) -seed="$seed" "$tmp/$1" >"$tmp/log" 2>&1 ||
			{ tail -n 40 "$tmp/log"; fail "fuzz_$1"; }
	else
		"$fuzz" -n "$count" -s "$seed" "$tmp/$1"/* || fail "fuzz_$1"
	fi
}

mkdir "$tmp/btf_read" "$tmp/codec"
cat >"$tmp/a.c" <<'END'
enum e { MINUS = -1 };
enum e64 { HUGE_VALUE = 0x1ffffffffULL };
union u { long l; struct { unsigned a : 3, b : 7; }; double d; };
struct s { struct s *next; const volatile char *restrict text; union u u; enum e e;
	enum e64 f; int (*call)(struct s *, ...); int flex[]; } *s;
END
gcc -g -c "$tmp/a.c" -o "$tmp/a.o" || fail gcc
"$btfsmith" encode --features all --raw "$tmp/btf_read/all" "$tmp/a.o" || fail encode
"$btfsmith" encode --features none --raw "$tmp/btf_read/none" "$tmp/a.o" || fail encode
run btf_read

# Small ones, where a change is more likely to matter, twice in one file, and a signed module.
for program in gzip xz zstd; do
	command -v $program >/dev/null || continue
	$program -c <"$tmp/a.c" >"$tmp/codec/$program"
	$program -c <"$tmp/a.o" | cat "$tmp/codec/$program" - >"$tmp/codec/$program-2"
done
{
	cat "$tmp/a.c"
	printf '\0\0\2\0\0\0\0\0\0\0\0\100~Module signature appended~\n'
} >"$tmp/codec/signed"
run codec
