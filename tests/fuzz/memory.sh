#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Commands on BTF of 16 MB that is made to cost much: each ends, and takes at most 50 times as much
# memory.
# usage: memory.sh [MEGABYTES]; else $MEMORY_MEGABYTES
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

need_program
need gcc objcopy python3
make_tmp
for name in a b; do
	echo "enum e { A }; struct s { int i; enum e *e; } $name; int f_$name(struct s *s) { return 0; }" \
		>"$tmp/$name.c"
	gcc -g -c "$tmp/$name.c" -o "$tmp/$name.o" || fail gcc
done
mkdir "$tmp/w"
cp "$tmp/a.o" "$tmp/w/OBJECT"
"$btfsmith" encode --raw "$tmp/w/SMALL" "$tmp/a.o" || fail encode
"$btfsmith" encode --base "$tmp/w/SMALL" --raw "$tmp/w/SMALL-SPLIT" "$tmp/b.o" || fail "encode --base"
"$btfsmith" encode --base "$tmp/w/SMALL" --distill --raw "$tmp/w/SMALL-DISTILLED" "$tmp/b.o" ||
	fail "encode --distill"
cat >"$tmp/ids.c" <<'CODE'
struct s { int i; } s;
__asm__(".pushsection .BTF_ids,\"a\"\n"
	"__BTF_ID__struct__s__1: .long 0\n"
	"__BTF_ID__set__some: .long 0\n"
	"__BTF_ID__func__a__2: .long 0\n"
	".size __BTF_ID__set__some, 8\n"
	".popsection");
CODE
gcc -g -c "$tmp/ids.c" -o "$tmp/w/IDS" || fail gcc
python3 -B "$here/worst.py" "$btfsmith" "$tmp/w" "${1:-${MEMORY_MEGABYTES:-15.9}}"
