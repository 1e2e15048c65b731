#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# What the library lets out: the exported symbols are those of its map, those that its header
# declares, and those that its manual page documents. And what it must not have: data that
# can be written to, which would be state shared by all users in a process.
set -eu

: "${top_srcdir:?}" "${top_builddir:?}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0

library=$top_builddir/lib/.libs/libbtfsmith.so
if [ ! -e "$library" ]; then
	echo "symbols.sh: no shared library was built"
	exit 77
fi

# Names of versions (type A) are no symbols; "name@@NODE" is "name" in NODE.
nm -D --defined-only "$library" | awk '$2 != "A" { sub(/@.*/, "", $3); print $3 }' |
	sort >"$work/exported"
[ -s "$work/exported" ] || { echo "symbols.sh: nothing is exported"; exit 1; }

sed -n 's/^[[:space:]]*\(btfsmith_[a-z_0-9]*\);$/\1/p' "$top_srcdir/lib/libbtfsmith.map" |
	sort >"$work/map"
# The preprocessor drops comments; a declaration's name is what a "(" follows.
${CC:-cc} -E -P -DBTFSMITH_BUILDING "$top_srcdir/lib/btfsmith.h" | tr '\n' ' ' |
	sed 's/visibility/\n&/g' |
	sed -n 's/^visibility("default"))) [^(]*\(btfsmith_[a-z_0-9]*\)(.*/\1/p' |
	sort >"$work/header"
sed -n 's/^\.F[no] \(btfsmith_[a-z_0-9]*\).*/\1/p' "$top_srcdir/doc/libbtfsmith.3" |
	sort -u >"$work/page"
sed -n 's/^\.Nm \(btfsmith_[a-z_0-9]*\).*/\1/p' "$top_srcdir/doc/libbtfsmith.3" |
	sort -u >"$work/page.names"

for other in map header page page.names; do
	if ! diff -u "$work/exported" "$work/$other" >"$work/diff"; then
		echo "symbols.sh: exported (-) and $other (+) differ:"
		cat "$work/diff"
		status=1
	fi
done

# Each is explained and not only listed, and something uses it: a program, an example, a test.
sed -n '/^\.Sh DESCRIPTION/,$s/^\.Fn \(btfsmith_[a-z_0-9]*\).*/\1/p' \
	"$top_srcdir/doc/libbtfsmith.3" | sort -u >"$work/explained"
(cd "$top_srcdir" && cat src/*.c doc/examples/*.c tests/*/*.c) |
	grep -o 'btfsmith_[a-z_0-9]*(' | tr -d '(' | sort -u >"$work/used"
for other in explained used; do
	if comm -23 "$work/exported" "$work/$other" | grep .; then
		echo "symbols.sh: those are not $other"
		status=1
	fi
done

# What is in the header of a function tells its results: those with an error say which.
awk '/^BTFSMITH_API struct btfsmith_error/ && !comment { print "symbols.sh: " $0 ": no comment before it"; bad = 1 }
	{ comment = /\*\/$/ }
	END { exit bad }' "$top_srcdir/lib/btfsmith.h" || status=1

# Options that callers fill begin with their size.
awk '/^struct btfsmith_[a-z_]*options \{/ { name = $2; getline; if ($0 !~ /size_t size;/) {
		print "symbols.sh: struct " name " does not begin with its size"; bad = 1 } }
	END { exit bad }' "$top_srcdir/lib/btfsmith.h" || status=1

# Codes and features are constants of the API: each has its place in a page.
grep -o 'BTFSMITH_[A-Z_]*,' "$top_srcdir/lib/btfsmith.h" | tr -d , | sort -u >"$work/codes"
while read -r code; do
	if ! grep -q "$code\$" "$top_srcdir/doc/libbtfsmith.3"; then
		echo "symbols.sh: libbtfsmith.3 does not mention $code"
		status=1
	fi
done <"$work/codes"

# Sanitizers and coverage bring data of their own.
if nm "$library" | grep -qE '__(asan|tsan|ubsan|sanitizer|gcov)_'; then
	[ $status -ne 0 ] && exit $status
	echo "symbols.sh: writable data was not checked: the library is instrumented"
	exit 77
fi
# Sections count, not the letters of nm: constant tables of pointers are "d" too, but live in
# .data.rel.ro, which is read-only once relocated.
num=0
for object in "$top_builddir"/lib/.libs/*.o; do
	num=$((num + 1))
	objdump -h "$object" | awk -v object="${object##*/}" '
		$2 ~ /^\.(data|bss|tdata|tbss)/ && $2 !~ /^\.data\.rel\.ro/ && $3 !~ /^0+$/ {
			print object ": " $2 " holds 0x" $3 " bytes"
		}'
	nm "$object" | awk -v object="${object##*/}" '$2 ~ /^[bBC]$/ { print object ": " $3 }'
done >"$work/writable"
if [ $num -lt 10 ]; then
	echo "symbols.sh: only $num objects were found"
	status=1
fi
if [ -s "$work/writable" ]; then
	echo "symbols.sh: writable data:"
	cat "$work/writable"
	status=1
fi
exit $status
