#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# The output is a function of the input alone: ten runs with several numbers of threads give
# one checksum. usage: determinism.sh [VMLINUX], without argument the 6.1 kernel of peers.
set -u
top=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

need sha256sum
need_program
if [ $# -gt 0 ]; then
	vmlinux=$1
else
	vmlinux=$(peer vmlinux bookworm cloud-amd64 amd64) || exit $?
fi
make_tmp
expected=
for jobs in 1 2 3 8 1 2 3 8 2 8; do
	"$btfsmith" encode -j "$jobs" --raw "$tmp/out" "$vmlinux" || fail "encode -j $jobs"
	sum=$(sha256sum <"$tmp/out")
	rm "$tmp/out"
	[ -n "$expected" ] || expected=$sum
	[ "$sum" = "$expected" ] || fail "-j $jobs: $sum, the first run: $expected"
done
echo "ten runs: $expected"
