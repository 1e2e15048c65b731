#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Every source file names its licence in its first two lines, and nothing committed holds
# white space at the end of a line.
set -eu

: "${top_srcdir:?}"
cd "$top_srcdir"
status=0

# In a checkout git knows what belongs to the project. In a release tarball, where a build may
# have left anything, those are taken that look like sources.
list_files() {
	if [ -e .git ] && command -v git >/dev/null; then
		git ls-files
	else
		find configure.ac Makefile.am lib src tests doc scripts m4/btfsmith* -type f |
			grep -E '\.(c|h|def|sh|py|mk|am|ac|m4|map|in|[1-9])$'
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
