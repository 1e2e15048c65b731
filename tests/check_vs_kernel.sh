#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# btf_check's verdicts against the running kernel's, on mutated BTF: check_vs_kernel.py with the
# program that `make check` builds for it.
set -u
: "${top_srcdir:?}" "${top_builddir:?}"
if ! command -v python3 >/dev/null; then
	echo "check_vs_kernel.sh: python3 is not installed"
	exit 77
fi
exec python3 "$top_srcdir/tests/check_vs_kernel.py" "$top_builddir/tests/tools/btf_check_main" "$@"
