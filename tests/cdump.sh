#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# dump --format c: what compilers make of the header is what they make of the source.
set -u
top=${top_srcdir:-$(cd "$(dirname "$0")/.." && pwd)}
# shellcheck source=SCRIPTDIR/support/common.sh
. "$top/tests/support/common.sh"
need_program
need gcc python3
make_tmp
cd "$tmp" || exit 1

# The types in cdump/types.h, once as they are and once by way of DWARF, BTF and the header.
echo '#include "types.h"' >types.c
gcc -std=gnu11 -g -fno-eliminate-unused-debug-types -I"$top/tests/cdump" -c types.c ||
	fail "gcc does not take types.h"
"$btfsmith" encode --raw types.btf types.o || fail "encode"
"$btfsmith" dump --format c types.btf >vmlinux.h || fail "dump"
python3 "$top/tests/cdump/layout.py" "$top/tests/cdump/types.h" >layout.c || fail "layout.py"
gcc -std=gnu11 -DALIGNED -include "$top/tests/cdump/types.h" -o want layout.c || fail "gcc: layout.c"
./want >want.txt || fail "layout with types.h"
[ "$(wc -l <want.txt)" -gt 150 ] || fail "layout.c prints nothing"
# What BTF has no trace of.
sed -i 's/^\(packed_aligned\|packed_member\) align .*/\1 align 1/' want.txt

check_layout() { # compiler option...
	"$@" -Wall -Werror -include ./vmlinux.h -o ours layout.c || fail "$*: the header or layout.c"
	./ours >ours.txt || fail "$*: layout with the header"
	diff want.txt ours.txt || fail "$*: not the layout of the source"
}
check_layout gcc -std=gnu11 -DALIGNED
check_layout gcc -std=gnu2x -DALIGNED
if command -v clang >/dev/null; then
	check_layout clang -std=gnu11 -DALIGNED
	clang -target bpf -std=gnu11 -Wall -Werror -fsyntax-only -include ./vmlinux.h -x c /dev/null ||
		fail "clang -target bpf"
fi

# Twice is as good as once; the same again is the same.
gcc -std=gnu11 -Wall -Werror -fsyntax-only -include ./vmlinux.h -include ./vmlinux.h -x c /dev/null ||
	fail "included twice"
"$btfsmith" dump --format=c types.btf | cmp - vmlinux.h || fail "another header at the second time"

# Roots: these and what they need, and nothing else.
"$btfsmith" dump --format c --root node --root 'union bits_union' types.btf >roots.h || fail "--root"
grep -E '^(struct|union|enum|typedef)' roots.h >roots.txt
cat >want.txt <<'END'
struct later;
struct unseen;
struct node {
typedef long long unsigned int u64;
typedef unsigned int u32;
union bits_union {
END
sort roots.txt >have.txt
sort want.txt | cmp -s - have.txt || fail "--root: $(cat roots.txt)"
gcc -std=gnu11 -Wall -Werror -fsyntax-only -include ./roots.h -x c /dev/null || fail "--root: compile"
for format in raw json; do
	status=0
	"$btfsmith" dump --format $format --root node types.btf >out 2>err || status=$?
	# shellcheck disable=SC2015
	[ $status -eq 2 ] && grep -q 'root is for --format c' err && [ ! -s out ] ||
		fail "--root with $format: status $status: $(cat err)"
done
"$btfsmith" dump --format c --root 'union node' types.btf >out 2>err && fail "--root 'union node'"
[ ! -s out ] || fail "a header in spite of an error"
[ "$(cat err)" = "btfsmith: types.btf: no type is called 'union node'" ] || fail "$(cat err)"
