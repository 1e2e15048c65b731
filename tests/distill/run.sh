#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Distilling and relocating random BTF: the same verdicts and the same bytes as libbpf.
#
#   run.sh [NUM [SEED]]      NUM cases (2000), the first one made from SEED (1)
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

need python3 "${CC:-cc}"
libbpf=$(peer libbpf) || exit $?
make_tmp
"${CC:-cc}" -O2 -I"$libbpf/include" "$top/tests/tools/distill_peer.c" -o "$tmp/peer" \
	-L"$libbpf/lib" -lbpf -Wl,--allow-shlib-undefined || fail "distill_peer.c does not compile"
PYTHONDONTWRITEBYTECODE=1 python3 "$here/compare.py" "$tmp" "${1:-2000}" "${2:-1}" \
	"${top_builddir:-$top}/tests/tools/distill_main" "$peers" run sid "$tmp/peer"
