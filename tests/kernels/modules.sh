#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Split BTF of a real kernel's modules, against pahole and bpftool.
#
#   modules.sh [N]      every Nth module of Debian's newest cloud kernel; 25 without N
#
# With pahole's BTF of the kernel as base: what modules add is what they add with pahole; the
# bytes are the same for -j1 and -j4; `dump --base` prints what bpftool prints.
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

# The two are to agree that there is nothing to write, or to write something.
encode_module() { # file name
	"$pahole" -J --lang_exclude=rust --btf_features="encode_force,$features" \
		--btf_base "$base" --btf_encode_detached="$tmp/theirs/$2" "$1" >&2 ||
		fail "$2: pahole failed"
	"$btfsmith" encode -j 1 --features "$features" --base "$base" --raw "$tmp/ours/$2" "$1" ||
		fail "$2: encode"
	[ -e "$tmp/ours/$2" ] || return 0
	"$btfsmith" encode -j 4 --features "$features" --base "$base" --raw "$tmp/j4" "$1" ||
		fail "$2: encode -j 4"
	cmp "$tmp/ours/$2" "$tmp/j4" || fail "$2: -j1 and -j4 differ"
	"$bpftool" -B "$base" btf dump file "$tmp/ours/$2" format raw >"$tmp/peer.txt" ||
		fail "$2: bpftool cannot read it"
	"$btfsmith" dump --base "$base" "$tmp/ours/$2" >"$tmp/ours.txt" || fail "$2: dump"
	cmp "$tmp/ours.txt" "$tmp/peer.txt" || fail "$2: dump differs from bpftool"
}

need python3
need_program
bpftool=$(peer bpftool) || exit $?
pahole=$(peer pahole) || exit $?
modules=$(peer modules sid cloud-amd64) || exit $?
vmlinux=$(peer vmlinux sid cloud-amd64) || exit $?
base=$(pahole_output sid-cloud-amd64 "$vmlinux") || exit $?
make_tmp
mkdir "$tmp/ours" "$tmp/theirs"
find "$modules" -name '*.ko' | LC_ALL=C sort | awk "NR % ${1:-25} == 0" >"$tmp/modules"
[ -s "$tmp/modules" ] || fail "no modules in $modules"
while read -r module; do
	encode_module "$module" "$(basename "$module" .ko).btf" </dev/null
done <"$tmp/modules"
PYTHONPATH=$tools PYTHONDONTWRITEBYTECODE=1 python3 "$here/compare_split.py" \
	"$base" "$tmp/ours" "$tmp/theirs" || fail "types differ from pahole's"
