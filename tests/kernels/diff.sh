#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# `btfsmith diff` over real kernels and modules: for 200 pairs and more it says what an independent
# comparison says, equal or different. The pairs: kernels of different releases, flavours, machines and byte
# orders, what pahole, Debian's build and we make of one kernel and of its modules, modules among
# themselves, and changed copies of small BTF. And what it tells of pahole's result is what
# doc/peer-differences.md lists.
#
#   diff.sh [NUMBER]      that many modules, 45 without it
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

kernel() { # name suite flavour arch: makes $tmp/NAME.ours and $tmp/NAME.theirs
	vmlinux=$(peer vmlinux "$2" "$3" "$4") || exit $?
	"$btfsmith" encode --features "$kernel_features" --raw "$tmp/$1.ours" "$vmlinux" ||
		fail "encode $vmlinux"
	ln -s "$(pahole_output "$1" "$vmlinux")" "$tmp/$1.theirs"
	extract_btf "$vmlinux" "$tmp/$1.own" || rm -f "$tmp/$1.own"
}

need python3 gcc
need_program
[ -f "$tools/btfcmp.py" ] || skip "../shared/tools/btfcmp.py is absent"
make_tmp
num=${1:-45}
new=sid-cloud-amd64 old=bookworm-cloud-amd64
kernel $new sid cloud-amd64 amd64
kernel $old bookworm cloud-amd64 amd64
kernel bookworm-s390x bookworm s390x s390x
cp "$tmp/$new.own" "$tmp/same"
{
	echo "$tmp/$new.own $tmp/same"
	echo "$tmp/$old.own $tmp/$new.own"
	echo "$tmp/$new.own $tmp/$old.own"
	echo "$tmp/$new.ours $tmp/$new.theirs"
	echo "$tmp/$new.ours $tmp/$new.own"
	echo "$tmp/$old.ours $tmp/$old.theirs"
	echo "$tmp/$old.own $tmp/$old.ours"
	echo "$tmp/bookworm-s390x.ours $tmp/bookworm-s390x.theirs"
	echo "$tmp/bookworm-s390x.ours $tmp/$old.ours"
} >"$tmp/pairs"

# ---- what it tells of pahole's: one line "KIND NAME" for each ------------------------------

listed() { # kernel: functions of which the result is not pahole's
	sed -n "s/^$1 \(FUNC\) \([^@ ]*\) .*/func \2/p" "$top/doc/peer-differences.md" | LC_ALL=C sort
}
for kernel in $new $old; do
	"$btfsmith" diff "$tmp/$kernel.theirs" "$tmp/$kernel.ours" >"$tmp/text"
	[ $? -eq 1 ] || fail "$kernel: against pahole's: not different"
	sed -n 's/^[-+~] \([a-z_]*\) \([^: ]*\).*/\1 \2/p' "$tmp/text" | LC_ALL=C sort >"$tmp/told"
	listed "$kernel" >"$tmp/listed"
	[ -s "$tmp/listed" ] || fail "$kernel: nothing is listed"
	diff "$tmp/listed" "$tmp/told" || fail "$kernel: '<' is listed, '>' is what diff tells"
done

# ---- modules -------------------------------------------------------------------------------

modules=$(peer modules sid cloud-amd64 amd64) || exit $?
find "$modules" -name '*.ko' | LC_ALL=C sort >"$tmp/all"
awk "NR % $(($(grep -c . "$tmp/all") / num)) == 0" "$tmp/all" | head -n "$num" >"$tmp/modules"
base=$tmp/$new.own
theirs=$(pahole_modules_output $new "$base" <"$tmp/modules") || exit $?
mkdir "$tmp/ours" "$tmp/debian"
xargs "$btfsmith" encode --features "$kernel_features" --base "$base" --raw-dir "$tmp/ours" \
	<"$tmp/modules" || fail "encode modules"
last=
while read -r module; do
	one=$(basename "$module" .ko).btf
	extract_btf "$module" "$tmp/debian/$one" </dev/null || continue
	# shellcheck disable=SC2015
	[ -s "$tmp/ours/$one" ] && [ -s "$theirs/$one" ] || continue
	echo "$tmp/ours/$one $theirs/$one $base"
	echo "$tmp/debian/$one $tmp/ours/$one $base"
	[ -z "$last" ] || echo "$last $tmp/ours/$one $base"
	last=$tmp/ours/$one
done <"$tmp/modules" >>"$tmp/pairs"

# ---- the verdicts ---------------------------------------------------------------------------

cat >"$tmp/small.c" <<'END'
enum color { RED, GREEN = -5, BLUE = 7 };
enum big { SMALL = 1, LARGE = 0x100000000ull };
union u { int a; float b; struct { char c[3]; short s; } in; };
struct node; struct opaque;
struct node { struct node *next; const volatile int *p; union u u; unsigned f:3, g:5; enum color c; enum big b; };
typedef struct { int x; union { long l; char *s; }; } anon_t;
typedef int (*handler)(struct node *, anon_t *restrict, ...);
struct ops { handler h[4]; struct opaque *o; void (*done)(const struct ops *); _Bool b; double d; };
static struct ops ops; int global = 1; anon_t value;
static int one(struct node *n, int by) { return n->f + by; }
int two(anon_t *a, handler h) { return a->x + h((void *)0, a) + one((void*)&ops, global); }
int main(void) { return two(&value, ops.h[0]); }
END
gcc -g -o "$tmp/small" "$tmp/small.c" || fail gcc
"$btfsmith" encode --features default,global_var --raw "$tmp/small.btf" "$tmp/small" || fail "encode small"
PYTHONPATH=$tools:$top/tests/diff PYTHONDONTWRITEBYTECODE=1 python3 "$top/tests/diff/agree.py" \
	"$btfsmith" "$tmp" --pairs "$tmp/pairs" --mutants 100 "$tmp/small.btf" || fail "verdicts differ"
