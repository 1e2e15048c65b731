#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# dump --format json of the BTF of real kernels, and of some of their modules over it, against
# bpftool's JSON, and turned back into the raw form.
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

check() { # label file [base]
	label=$1
	file=$2
	shift 2
	"$btfsmith" dump ${1:+--base "$1"} --format json "$file" >"$tmp/ours" || fail "$label: dump"
	"$bpftool" ${1:+-B "$1"} -j btf dump file "$file" >"$tmp/theirs" || fail "$label: bpftool"
	result=$(python3 "$top/tests/tools/json_compare.py" "$tmp/ours" "$tmp/theirs") ||
		fail "$label: $(echo "$result" | head -n 4)"
	"$btfsmith" dump ${1:+--base "$1"} "$file" >"$tmp/raw" || fail "$label: dump"
	python3 "$top/tests/tools/json_to_raw.py" --plain <"$tmp/ours" >"$tmp/text" ||
		fail "$label: not as it should be"
	cmp "$tmp/raw" "$tmp/text" || fail "$label: the text made of it differs"
}

need python3
need_program
export PYTHONDONTWRITEBYTECODE=1
bpftool=$(peer bpftool) || exit $?
make_tmp
for kernel in 'bookworm cloud-amd64 amd64' 'sid cloud-amd64 amd64' 'bookworm cloud-arm64 arm64' \
	'bookworm s390x s390x'; do
	# shellcheck disable=SC2086 # words
	vmlinux=$(peer vmlinux $kernel) || exit $?
	"$btfsmith" encode --features all --raw "$tmp/base" "$vmlinux" || fail "$kernel: encode"
	check "$kernel" "$tmp/base"
	echo "$kernel: $result"
done
modules=$(peer modules sid cloud-amd64 amd64) || exit $?
vmlinux=$(peer vmlinux sid cloud-amd64 amd64) || exit $?
extract_btf "$vmlinux" "$tmp/base" || fail "no .BTF in $vmlinux"
find "$modules" -name '*.ko' | sort | awk 'NR % 40 == 1' >"$tmp/list"
num=0
while read -r module; do
	extract_btf "$module" "$tmp/own" || continue
	check "$module" "$tmp/own" "$tmp/base"
	num=$((num + 1))
done <"$tmp/list"
[ $num -gt 10 ] || fail "only $num modules have BTF"
echo "$num modules: ok"
