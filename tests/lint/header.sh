#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# The installed header compiles alone, as C99 and C++11, without a warning; every other
# header of the library compiles alone as the C of this project.
set -eu

: "${top_srcdir:?}" "${CC:=cc}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0

# alone HEADER LANGUAGE FLAG...
alone() {
	header=$1 language=$2
	shift 2
	echo "#include \"$header\"" >"$work/try"
	# shellcheck disable=SC2086 # CC may hold options
	if ! $CC -x "$language" -fsyntax-only -Wall -Wextra -Werror "$@" -I"$top_srcdir/lib" \
		"$work/try"; then
		echo "header.sh: $header: does not compile alone as $*"
		status=1
	fi
}

alone btfsmith.h c -std=c99 -Wpedantic
alone btfsmith.h c -std=c11 -Wpedantic -Wundef -Wstrict-prototypes
for header in "$top_srcdir"/lib/*.h; do
	alone "${header##*/}" c -std=gnu11 -D_GNU_SOURCE
done

echo 'int main() { return 0; }' >"$work/main.cc"
# shellcheck disable=SC2086
if $CC -x c++ -fsyntax-only "$work/main.cc" 2>/dev/null; then
	alone btfsmith.h c++ -std=c++11 -Wpedantic
elif [ $status -eq 0 ]; then
	echo "header.sh: C++ was not checked: $CC compiles no C++"
	exit 77
fi
exit $status
