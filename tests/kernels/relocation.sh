#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Relocation of debug sections of real modules: the same bytes as from libdwfl.
#
#   relocation.sh [SUITE FLAVOUR ARCH]...     the modules of Debian's newest cloud kernel for amd64,
#                                             unless others are given
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

need_program
program=${top_builddir:-$top}/tests/unit/test_elf_reloc
[ -x "$program" ] || fail "$program is not built"
[ $# -gt 0 ] || set -- sid cloud-amd64 amd64
make_tmp
while [ $# -ge 3 ]; do
	modules=$(peer modules "$1" "$2" "$3") || exit $?
	find "$modules" -name '*.ko' >"$tmp/modules"
	[ -s "$tmp/modules" ] || fail "no modules in $modules"
	# Paths of modules have no blanks, and fit into one call.
	# shellcheck disable=SC2046
	"$program" $(cat "$tmp/modules") || fail "$1 $2 $3: other bytes than libdwfl's"
	shift 3
done
