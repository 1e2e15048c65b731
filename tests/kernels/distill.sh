#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Distilled bases of a real kernel's modules, and fitting them to kernels, against libbpf.
#
#   distill.sh [N]      every Nth module of Debian's newest cloud kernel; 25 without N
#
# The split BTF is our own. What is distilled of it is what libbpf makes, byte for byte; fitted
# to the same kernel it is what it was, but for types of the base that are its own now; fitted
# to another kernel the verdict is libbpf's, and so are the bytes.
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

need python3 "${CC:-cc}"
need_program
libbpf=$(peer libbpf) || exit $?
modules=$(peer modules sid cloud-amd64) || exit $?
vmlinux=$(peer vmlinux sid cloud-amd64) || exit $?
other=$(peer vmlinux bookworm cloud-amd64) || exit $?
base=$(pahole_output sid-cloud-amd64 "$vmlinux") || exit $?
other_base=$(pahole_output bookworm-cloud-amd64 "$other") || exit $?
make_tmp
"${CC:-cc}" -O2 -I"$libbpf/include" "$top/tests/tools/distill_peer.c" -o "$tmp/peer" \
	-L"$libbpf/lib" -lbpf -Wl,--allow-shlib-undefined || fail "distill_peer.c does not compile"
mkdir "$tmp/split" "$tmp/ours" "$tmp/theirs"
find "$modules" -name '*.ko' | LC_ALL=C sort | awk "NR % ${1:-25} == 0" >"$tmp/modules"
[ -s "$tmp/modules" ] || fail "no modules in $modules"
while read -r module; do
	name=$(basename "$module" .ko)
	"$btfsmith" encode -j 1 --base "$base" --raw "$tmp/split/$name" "$module" 2>"$tmp/err" ||
		grep -q ': no types that ' "$tmp/err" || fail "$name: encode: $(cat "$tmp/err")"
done <"$tmp/modules"

# lines FOLDER: what the two programs are to do
lines() {
	for split in "$tmp"/split/*; do
		name=$(basename "$split")
		echo "distill $base $split $1/$name"
	done
	for split in "$tmp"/split/*; do
		name=$(basename "$split")
		echo "relocate $tmp/theirs/$name $base $1/$name.same"
	done
	for split in "$tmp"/split/*; do
		name=$(basename "$split")
		echo "relocate $tmp/theirs/$name $other_base $1/$name.other"
	done
}

lines "$tmp/theirs" | "$peers" run sid "$tmp/peer" >"$tmp/theirs.txt" || fail "libbpf failed"
lines "$tmp/ours" | "${top_builddir:-$top}/tests/tools/distill_main" >"$tmp/ours.txt" ||
	fail "distill_main failed"
sed 's/^failed.*/failed/' "$tmp/ours.txt" | cmp - "$tmp/theirs.txt" || fail "verdicts differ"
for file in "$tmp"/theirs/*; do
	cmp "$file" "$tmp/ours/$(basename "$file")" || fail "$(basename "$file") differs"
done
[ "$(find "$tmp/ours" -type f | wc -l)" = "$(find "$tmp/theirs" -type f | wc -l)" ] ||
	fail "the number of files differs"
num=$(find "$tmp/split" -type f | wc -l)
same=$(find "$tmp/ours" -name '*.same' | wc -l)
fitting=$(find "$tmp/ours" -name '*.other' | wc -l)
[ "$num" -gt 0 ] || fail "nothing was compared"
echo "$num modules: the same as libbpf; $same fit their own kernel, $fitting Linux 6.1"
