#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Verdicts of `btfsmith check` against the running kernel's, error number by error number, on
# mutants of BTF that is made at random and of what compilers and encoders make.
#
# usage: check_mutants.sh [COUNT [SEED]]
set -eu

: "${top_srcdir:?}" "${top_builddir:?}" "${CC:=cc}"
top=$top_srcdir
# shellcheck source=tests/support/common.sh
. "$top/tests/support/common.sh"
count=${1:-${CHECK_MUTANTS:-5000}}
seed=${2:-1}

need python3
case $(uname -r) in
6.1[5-9].* | 6.2* | 7.* | [89].* | ??.*) ;;
*) skip "the rules of Linux $(uname -r) with what its distributor has added are not known" ;;
esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/seeds"
PYTHONDONTWRITEBYTECODE=1 python3 "$top_srcdir/tests/check_seeds.py" "$work/seeds" "$seed"

cat >"$work/a.c" <<'END'
struct node { int v; struct node *next; union { int a; float f; } u; unsigned b : 3, c : 5; };
typedef unsigned long ul;
enum e { A, B, C = -1 };
enum big { X = 1ull << 40 };
static int arr[4][3];
double d;
const volatile struct node *np;
enum e ee;
enum big bb;
int (*fp)(struct node *n, ul x, ...);
int f(struct node *n, const char *s, enum e q) { return n->v + s[0] + q + arr[1][2]; }
END
$CC -g -O0 -c "$work/a.c" -o "$work/a.o"
"$btfsmith" encode --raw "$work/seeds/ours.btf" "$work/a.o"
# What others make of the same, where they are. libbpf sets the sizes of sections, which compilers
# leave 0, so there are no variables for clang.
if command -v clang >/dev/null && command -v objcopy >/dev/null; then
	{
		grep -E '^(struct|typedef|enum [eb]).*[}a-z];$' "$work/a.c" | grep -v ' [eb][eb];'
		echo 'int g(struct node *n, enum e e, enum big b, ul x) { return n->v + e + b + x; }'
	} >"$work/b.c"
	if clang -target bpf -g -O2 -c "$work/b.c" -o "$work/b.o" &&
		objcopy -I elf64-little -O binary --only-section=.BTF \
			--set-section-flags .BTF=alloc "$work/b.o" "$work/clang.btf" &&
		[ -s "$work/clang.btf" ]; then
		mv "$work/clang.btf" "$work/seeds"
	fi
fi
if [ -x "$peers" ] && pahole=$("$peers" pahole 2>/dev/null); then
	"$pahole" -J --btf_encode_detached="$work/seeds/pahole.btf" "$work/a.o"
fi
kernel=/sys/kernel/btf/vmlinux
[ -r $kernel ] || kernel=
"$top_builddir/tests/tools/check_mutants" -s "$seed" -n "$count" ${kernel:+-b $kernel} \
	"$work/seeds"/*.btf
