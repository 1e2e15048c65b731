#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Fuzz entries on known inputs and damaged variants of them: BTF of a small program, of the
# program itself, and the files in corpus/. With --enable-fuzzing libFuzzer goes on from there.
# usage: run.sh [COUNT [SEED]]      COUNT for each file, 3000 unless given
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

fuzz=${top_builddir:-$top}/tests/fuzz/fuzz_btf_read
[ -x "$fuzz" ] || skip "$fuzz is not built"
need_program
need gcc
make_tmp
mkdir "$tmp/corpus"
cat >"$tmp/a.c" <<'END'
enum e { MINUS = -1 };
enum e64 { HUGE_VALUE = 0x1ffffffffULL };
union u { long l; struct { unsigned a : 3, b : 7; }; double d; };
struct s { struct s *next; const volatile char *restrict text; union u u; enum e e;
	enum e64 f; int (*call)(struct s *, ...); int flex[]; } *s;
END
gcc -g -c "$tmp/a.c" -o "$tmp/a.o" || fail gcc
"$btfsmith" encode --features all --raw "$tmp/corpus/all" "$tmp/a.o" || fail encode
"$btfsmith" encode --features none --raw "$tmp/corpus/none" "$tmp/a.o" || fail encode
[ ! -d "$here/corpus/btf_read" ] || cp "$here"/corpus/btf_read/* "$tmp/corpus/"

if "$fuzz" -help=1 2>&1 | grep -q -e '-max_total_time'; then
	"$fuzz" -runs=$((${1:-3000} * 10)) -seed="${2:-1}" "$tmp/corpus" >"$tmp/log" 2>&1 ||
		{ tail -n 40 "$tmp/log"; fail "fuzz_btf_read"; }
else
	"$fuzz" -n "${1:-3000}" -s "${2:-1}" "$tmp"/corpus/* || fail "fuzz_btf_read"
fi
