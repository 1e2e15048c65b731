#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# rewrite --target-kernel on BTF of whole kernels: the older kernel would take it, the running one
# does, and `diff` shows nothing but what was told to be lowered.
#
#   target.sh [SUITE FLAVOUR ARCH]...      without arguments: 7.2 cloud-amd64
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

check_load() { # file
	[ "$(id -u)" -eq 0 ] && [ "$(uname -m)" = x86_64 ] || return
	python3 -B "$tools/btfload.py" "$1" >"$tmp/load" || fail "$name: $(cat "$tmp/load")"
}

told() { # what: the number in the line that rewrite printed, 0 without it
	number=$(sed -n "s/.*[:,] \([0-9]*\) $1.*/\1/p" "$tmp/told")
	echo "${number:-0}"
}

check_count() { # what pattern expected
	count=$(grep -cE "$2" "$tmp/diff")
	[ "$count" -eq "$3" ] || fail "$name: $1: told $3, diff shows $count"
}

# Of functions and types that only copy a tag, what they refer to is changed, or are now two alike.
allowed='^- decl_tag |: kind floating point -> integer$|: sign signed -> unsigned$'
allowed="$allowed|: kind 64 bits -> 32 bits\$|^    [-~] enumerator |^[-+] type enum "
allowed="$allowed|^    [-~] .*address_space\(1\)|^~ type .*: copies [0-9]+ -> [0-9]+\$"
allowed="$allowed|^[a-z_]+: [0-9]+ added, [0-9]+ removed, [0-9]+ changed\$"

check_diff() {
	"$btfsmith" diff "$tmp/btf" "$tmp/low" >"$tmp/diff"
	[ $? -eq 1 ] || fail "$name: no difference to what it was made of"
	# What a function looks like now follows what it looked like; the heading of a change that
	# has details has nothing of its own.
	awk '/^    \+ / && last ~ /^    - .*address_space/ || /^~ (func|typedef) [^ :]*$/ { last = ""; next }
		{ last = $0; print }' "$tmp/diff" | grep -vE "$allowed" >"$tmp/other" && fail "$name: diff shows also: $(head "$tmp/other")"
	check_count DECL_TAG '^- decl_tag ' "$(told 'DECL_TAG left out')"
	check_count FLOAT 'floating point -> integer$' "$(told 'FLOAT made INT')"
	# Of one that only a typedef names its enumerators are shown.
	check_count "ENUM without sign" ': sign signed -> unsigned$|^~ typedef ' \
		"$(told 'ENUM made unsigned')"
}

check_release() { # name release
	name="$1 for $2"
	"$btfsmith" rewrite --target-kernel "$2" "$tmp/btf" "$tmp/low" 2>"$tmp/told" ||
		fail "$name: $(cat "$tmp/told")"
	"$btfsmith" check --as vmlinux --kernel "$2" "$tmp/low" || fail "$name: check"
	! "$btfsmith" check --as vmlinux --kernel "$2" "$tmp/btf" >/dev/null ||
		fail "$name: the kernel would take it as it was"
	check_load "$tmp/low"
	check_diff
	sed 's/^btfsmith: [^:]*: //' "$tmp/told"
}

need_program
need python3
[ -f "$tools/btfload.py" ] || skip "../shared/tools/btfload.py is absent"
make_tmp
[ $# -gt 0 ] || set -- sid cloud-amd64 amd64
while [ $# -ge 3 ]; do
	vmlinux=$(peer vmlinux "$1" "$2" "$3") || exit $?
	"$btfsmith" encode --features "$kernel_features" --raw "$tmp/btf" "$vmlinux" ||
		fail "encode $vmlinux"
	for release in 6.1 5.15 5.10; do
		check_release "$1-$2" $release
	done
	# These have no room for so many types.
	for release in 5.4 4.18; do
		"$btfsmith" rewrite --target-kernel $release "$tmp/btf" "$tmp/none" 2>"$tmp/told" &&
			fail "$1-$2: made for $release"
		grep -q "Linux $release takes 6553" "$tmp/told" || fail "$1-$2: $(cat "$tmp/told")"
		[ ! -e "$tmp/none" ] || fail "$1-$2: a file for $release"
	done
	shift 3
done
