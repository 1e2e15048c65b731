#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Functions, their addresses and kfuncs of real kernels and modules, against readelf.
# usage: symbols.sh [ELF-FILE]...   without argument: kernels and some modules of peers
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

printer=${top_builddir:-$top}/tests/tools/elf_symbols_main

check_file() {
	"$printer" "$1" >"$tmp/out" || fail "$1"
	python3 "$here/compare_symbols.py" "$1" "$tmp/out" >"$tmp/numbers" ||
		fail "$1: differs from readelf"
	echo "${1##*/}: $(cat "$tmp/numbers")"
}

need python3 readelf objcopy
[ -x "$printer" ] || skip "$printer is not built"
make_tmp
if [ $# -eq 0 ]; then
	set --
	for kernel in 'bookworm cloud-amd64 amd64' 'sid cloud-amd64 amd64' 'bookworm s390x s390x'; do
		# shellcheck disable=SC2086 # three words
		vmlinux=$(peer vmlinux $kernel) || exit $?
		set -- "$@" "$vmlinux"
	done
	modules=$(peer modules bookworm cloud-amd64 amd64) || exit $?
	for name in nf_conntrack btrfs kvm-intel; do
		module=$(find "$modules" -name "$name.ko*" | head -n 1)
		[ -z "$module" ] || set -- "$@" "$module"
	done
fi
for file; do
	check_file "$file"
done
