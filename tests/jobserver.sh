#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# btfsmith-pahole and btfsmith under the jobserver of a real make, and of one that is made up
# where make is too old to have named pipes.
set -eu

top=${top_srcdir:?}
# shellcheck source=SCRIPTDIR/support/common.sh
. "$top/tests/support/common.sh"
need_program
need python3 make
[ -d /proc/self/task ] || skip "there is no /proc"
: "${CC:=cc}"
make_tmp
cd "$tmp"

# Some units of DIEs that say nothing, one byte each, but for a type; $1: what ends the last.
object() {
	cat <<END
	.section .debug_abbrev
	.uleb128 1, 0x11
	.byte 1
	.uleb128 0, 0
	.uleb128 2, 0x24
	.byte 0
	.uleb128 0x03, 0x08, 0x0b, 0x0b, 0x3e, 0x0b, 0, 0
	.uleb128 3, 0x0b
	.byte 0
	.uleb128 0, 0
	.byte 0
	.section .debug_info
	.irp number, 1, 2, 3, 4, 5, 6, 7, 8
	.4byte 4f - 3f
3:	.2byte 4
	.4byte 0
	.byte 8
	.byte 1
	.byte 2
	.asciz "int"
	.byte 4, 5
	.fill 3000000, 1, 3
	.if \\number == 8
	.byte $1
	.else
	.byte 0
	.endif
4:
	.endr
	.section .note.GNU-stack
END
}
object 0 >big.s
object 9,0 >damaged.s
for name in big damaged; do
	# shellcheck disable=SC2086 # CC may hold options
	$CC -c -Wa,--compress-debug-sections=zlib $name.s -o $name.o 2>/dev/null ||
		$CC -c $name.s -o $name.o
	rm $name.s
done

status=0
pahole=$(dirname "$btfsmith")/btfsmith-pahole
test=$top/tests/jobserver.py
# The make that runs the tests has a jobserver as well.
unset MAKEFLAGS MFLAGS MAKELEVEL
# shellcheck disable=SC3045 # where it is not known there are core files
ulimit -c 0 2>/dev/null || :
cat >Makefile <<'END'
all:
	+@python3 $(TEST) make $(PAHOLE) $(BTFSMITH)
END
make -j4 TEST="$test" PAHOLE="$pahole" BTFSMITH="$btfsmith" 2>&1 || status=1
if make --jobserver-style=fifo --version >/dev/null 2>&1; then
	make -j4 --jobserver-style=fifo TEST="$test" PAHOLE="$pahole" BTFSMITH="$btfsmith" 2>&1 ||
		status=1
fi
python3 "$test" fifo "$pahole" "$btfsmith" || status=1
python3 "$test" none "$pahole" "$btfsmith" || status=1
exit $status
