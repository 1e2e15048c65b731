#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# The BTF of real kernels, with functions and variables and what else kernel builds ask for,
# against pahole, bpftool and the running kernel.
#
#   types.sh [all | SUITE FLAVOUR ARCH]...     without arguments: all but the largest
#
# For each kernel: same bytes for -j1, -j2 and -j8; the running kernel accepts them (amd64, needs
# root); no difference to pahole's result but those in doc/peer-differences.md; `dump` prints what
# bpftool prints, on our output and on pahole's.
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

check_dump() { # file label
	"$bpftool" btf dump file "$1" format raw >"$tmp/peer.txt" ||
		fail "$name: bpftool cannot read the output of $2"
	"$btfsmith" dump --format raw "$1" >"$tmp/ours.txt" || fail "$name: dump of the output of $2"
	cmp "$tmp/ours.txt" "$tmp/peer.txt" ||
		fail "$name: dump differs from bpftool on the output of $2"
}

check_load() { # file
	if [ "$(id -u)" -ne 0 ] || [ "$(uname -m)" != x86_64 ]; then
		echo "$name: not loaded: needs root on x86_64"
		return
	fi
	python3 "$tools/btfload.py" "$1" || fail "$name: the running kernel rejects the BTF"
}

check_kernel() { # suite flavour arch
	name=$1-$2
	[ "$2" = "${2%"$3"}" ] && name=$name-$3
	vmlinux=$(peer vmlinux "$1" "$2" "$3") || exit $?
	for jobs in 1 2 8; do
		"$btfsmith" encode -j "$jobs" --features "$kernel_features" --raw "$tmp/j$jobs" "$vmlinux" ||
			fail "$name: encode -j $jobs"
		cmp "$tmp/j1" "$tmp/j$jobs" || fail "$name: -j1 and -j$jobs differ"
	done
	[ "$3" != amd64 ] || check_load "$tmp/j1"
	theirs=$(pahole_output "$name" "$vmlinux") || exit $?
	PYTHONPATH=$tools PYTHONDONTWRITEBYTECODE=1 python3 "$here/compare_types.py" \
		"$name" "$tmp/j1" "$theirs" "$top/doc/peer-differences.md" "$vmlinux" ||
		fail "$name: differs from pahole's"
	check_dump "$tmp/j1" btfsmith
	check_dump "$theirs" pahole
	echo "$name: ok"
}

need python3
need_program
bpftool=$(peer bpftool) || exit $?
make_tmp
usual='bookworm cloud-amd64 amd64 sid cloud-amd64 amd64 bookworm cloud-arm64 arm64
	bookworm s390x s390x'
# shellcheck disable=SC2086 # words
[ $# -gt 0 ] || set -- $usual
while [ $# -gt 0 ]; do
	if [ "$1" = all ]; then
		shift
		# shellcheck disable=SC2086
		set -- $usual bookworm amd64 amd64 "$@"
	elif [ $# -ge 3 ]; then
		check_kernel "$1" "$2" "$3"
		shift 3
	else
		sed -n '3,7s/^# \{0,1\}//p' "$0" >&2
		exit 2
	fi
done
