#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Split BTF of real kernels' modules, with functions and variables and what else kernel builds
# ask for, against pahole, bpftool and the running kernel.
#
#   modules.sh [--num NUMBER | --num all] [SUITE FLAVOUR ARCH]...     25 of each without it
#
# Of each kernel that many modules, evenly spread. For each module: same bytes for -j1 and -j4, and
# in one call for all;
# `dump --base` prints what bpftool prints; the running kernel accepts it over its base (amd64,
# needs root). What modules add is what they add with pahole, but for what
# doc/peer-differences.md lists and explains. Base is what that pahole made of the kernel; for
# sid that is the kernel's own. The .BTF that Debian's build put into the modules is compared, too,
# over the kernel's own: of bookworm, which is an older pahole's, types only.
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

# Leaves no file where there is nothing to say.
encode_module() { # file raw
	"$btfsmith" encode -j 1 --features "$kernel_features" --base "$base" --raw "$2" "$1" ||
		fail "$1: encode"
	[ -s "$2" ] || return 0
	"$btfsmith" encode -j 4 --features "$kernel_features" --base "$base" --raw "$tmp/j4" "$1" ||
		fail "$1: encode -j 4"
	cmp "$2" "$tmp/j4" || fail "$1: -j1 and -j4 differ"
	"$bpftool" -B "$base" btf dump file "$2" format raw >"$tmp/peer.txt" ||
		fail "$1: bpftool cannot read it"
	"$btfsmith" dump --base "$base" "$2" >"$tmp/ours.txt" || fail "$1: dump"
	cmp "$tmp/ours.txt" "$tmp/peer.txt" || fail "$1: dump differs from bpftool"
}

compare() { # what ours theirs [--types]
	echo "$name: against $1"
	# shellcheck disable=SC2086 # none or one
	PYTHONPATH=$tools PYTHONDONTWRITEBYTECODE=1 python3 "$here/compare_split.py" ${4:-} \
		"$name-modules" "$base" "$2" "$3" "$top/doc/peer-differences.md" <"$tmp/modules" ||
		fail "$name: differs from $1"
}

check_load() { # folder
	if [ "$(id -u)" -ne 0 ] || [ "$(uname -m)" != x86_64 ]; then
		echo "$name: not loaded: needs root on x86_64"
		return
	fi
	PYTHONPATH=$tools PYTHONDONTWRITEBYTECODE=1 python3 "$here/load_split.py" "$base" "$1"/* ||
		fail "$name: the running kernel rejects BTF"
}

# Lists evenly spread ones in $tmp/modules.
pick_modules() { # folder
	find "$1" -name '*.ko' | LC_ALL=C sort >"$tmp/all"
	total=$(grep -c . "$tmp/all")
	wanted=$num
	if [ "$num" = all ] || [ "$num" -gt "$total" ]; then
		wanted=$total
	fi
	awk "NR % $((total / wanted)) == 0" "$tmp/all" | head -n "$wanted" >"$tmp/modules"
}

encode_modules() { # folder
	rm -rf "$1"
	mkdir "$1"
	while read -r module; do
		encode_module "$module" "$1/$(basename "$module" .ko).btf" </dev/null
	done <"$tmp/modules"
	rm -rf "$tmp/batch"
	mkdir "$tmp/batch"
	xargs "$btfsmith" encode --features "$kernel_features" --base "$base" \
		--raw-dir "$tmp/batch" <"$tmp/modules" || fail "$name: encode --raw-dir"
	diff -rq "$1" "$tmp/batch" >&2 || fail "$name: encode --raw-dir: other files than one by one"
}

# The .BTF that the kernel's own build put into them.
extract_modules() { # folder
	rm -rf "$1"
	mkdir "$1"
	while read -r module; do
		extract_btf "$module" "$1/$(basename "$module" .ko).btf" </dev/null ||
			fail "$module has no .BTF"
	done <"$tmp/modules"
}

check_kernel() { # suite flavour arch
	name=$1-$2
	[ "$2" = "${2%"$3"}" ] && name=$name-$3
	modules=$(peer modules "$1" "$2" "$3") || exit $?
	vmlinux=$(peer vmlinux "$1" "$2" "$3") || exit $?
	pick_modules "$modules"
	has_own=yes
	extract_btf "$vmlinux" "$tmp/own" || has_own=
	base=$tmp/own
	[ "$1" = sid ] || base=$(pahole_output "$name" "$vmlinux") || exit $?
	theirs=$(pahole_modules_output "$name" "$base" <"$tmp/modules") || exit $?
	encode_modules "$tmp/ours"
	compare pahole "$tmp/ours" "$theirs"
	[ "$3" != amd64 ] || check_load "$tmp/ours"
	[ -n "$has_own" ] || return 0
	extract_modules "$tmp/debian"
	if [ "$base" = "$tmp/own" ]; then
		compare "Debian's build" "$tmp/ours" "$tmp/debian"
	else
		base=$tmp/own
		encode_modules "$tmp/ours"
		compare "Debian's build" "$tmp/ours" "$tmp/debian" --types
	fi
}

need python3 readelf
need_program
bpftool=$(peer bpftool) || exit $?
make_tmp
num=25
if [ "${1:-}" = --num ]; then
	num=${2:?}
	shift 2
fi
[ $# -gt 0 ] || set -- sid cloud-amd64 amd64 bookworm cloud-amd64 amd64 \
	bookworm cloud-arm64 arm64 bookworm s390x s390x
while [ $# -ge 3 ]; do
	check_kernel "$1" "$2" "$3"
	shift 3
done
[ $# -eq 0 ] || {
	sed -n '3,14s/^# \{0,1\}//p' "$0" >&2
	exit 2
}
