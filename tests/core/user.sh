#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# CO-RE in user space: a BPF program, relocated by libbpf against the BTF that `encode` made of a
# program's DWARF, finds members where the program itself says that they are, and reads their
# values out of it by a probe.
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"
# shellcheck source=SCRIPTDIR/build.sh
. "$here/build.sh"

need_program
make_tmp
need_bpf_compiler
find_libbpf
case $(uname -m) in
x86_64) arch=x86 ;;
aarch64) arch=arm64 ;;
s390x) arch=s390 ;;
*) skip "no registers known of $(uname -m)" ;;
esac
build_program core_user
build_object user "$tmp/user.bpf.o" "-D__TARGET_ARCH_$arch" \
	"-I/usr/include/$("${CC:-cc}" -print-multiarch)"

look() { # what program
	# shellcheck disable=SC2086 # words
	$run "$tmp/core_user" "$1" "$tmp/user.bpf.o" "$2" >"$tmp/found" 2>"$tmp/err"
}

# The members are at other places in each of these.
for flags in -O1 '-O2 -fpack-struct=2' '-O2 -fshort-enums -gdwarf-4'; do
	# shellcheck disable=SC2086 # words
	"${CC:-cc}" -g $flags "$here/user.c" -o "$tmp/program" || fail "user.c: $flags"
	"$tmp/program" layout >"$tmp/layout"
	sort -u "$tmp/layout" >>"$tmp/layouts"
	"$btfsmith" encode --raw "$tmp/program.btf" "$tmp/program" || fail "encode --raw: $flags"
	look layout "$tmp/program.btf"
	passed $? "layout, raw: $flags"
	cmp "$tmp/found" "$tmp/layout" || fail "layout, raw: $flags"
	"$btfsmith" encode "$tmp/program" || fail "encode: $flags"
	look layout "$tmp/program"
	passed $? "layout: $flags"
	cmp "$tmp/found" "$tmp/layout" || fail "layout: $flags"
	echo | "$tmp/program" run >"$tmp/values" || fail "run: $flags"
	look run "$tmp/program"
	passed $? "probe: $flags"
	cmp "$tmp/found" "$tmp/values" || fail "probe: $flags"
done
[ "$(sort -u "$tmp/layouts" | wc -l)" -gt 12 ] || fail "all programs have one layout"
