#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Every source file names its licence in its first two lines, and nothing committed holds
# white space at the end of a line.
set -eu

: "${top_srcdir:?}"
cd "$top_srcdir"
status=0

# In a checkout git knows what belongs to the project, in a release tarball all does but for
# what autotools bring.
list_files() {
	if [ -e .git ] && command -v git >/dev/null; then
		git ls-files
	else
		find . -type f | sed 's|^\./||' |
			grep -vE '^(build-aux/|autom4te|aclocal.m4|configure$|Makefile.in$|m4/l)' |
			grep -vE '^(\.tarball|INSTALL|.*\.(o|lo|la|log|trs)$)'
	fi
}

num=0
for file in $(list_files); do
	[ -f "$file" ] || continue
	num=$((num + 1))
	case $file in
	# Prose carries no licence line; corpora and golden texts are bytes that tests compare.
	COPYING | README | NEWS | *.md | .clang-format | tests/fuzz/corpus/* | *.txt | *.bin) ;;
	*)
		if ! head -n 2 "$file" | grep -q 'SPDX-License-Identifier: LGPL-2.1-or-later'; then
			echo "spdx.sh: $file: no licence line"
			status=1
		fi
		;;
	esac
	case $file in
	*.c | *.h | *.def | *.sh | *.mk | *.am | *.ac | *.m4 | *.md | *.[1-9] | *.map)
		if grep -nE '[[:space:]]+$' "$file" /dev/null; then
			echo "spdx.sh: $file: white space at the end of a line"
			status=1
		fi
		;;
	esac
done
if [ $num -lt 20 ]; then
	echo "spdx.sh: only $num files were found"
	status=1
fi
exit $status
