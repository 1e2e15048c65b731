#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# CO-RE end to end: BTF that `encode` makes of a kernel, the header that `dump --format c` makes of
# that, BPF programs compiled with it, and what libbpf relocates in them against that BTF, which is
# what DWARF says, read by libdw alone.
#
#   kernels.sh [SUITE FLAVOUR ARCH]...     without arguments: four kernels
#
# Programs compiled for one of them are relocated against others,
# too. The programs only say what was relocated, so that they run in any kernel. libbpf relocates
# against BTF of the other byte order, but only a big-endian machine loads BPF of its byte order:
# of s390x there is what the relocations are, no program that is run there.
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"
# shellcheck source=SCRIPTDIR/build.sh
. "$here/build.sh"

need_program
need python3
dwarf_answers=${top_builddir:-$top}/tests/tools/dwarf_answers
[ -x "$dwarf_answers" ] || skip "$dwarf_answers is not built"
make_tmp
need_bpf_compiler
find_libbpf
objcopy=llvm-objcopy
command -v $objcopy >/dev/null || objcopy=$(clang -print-prog-name=llvm-objcopy)
build_program core

core() { # out argument...
	core_out=$1
	shift
	# shellcheck disable=SC2086 # words
	$run "$tmp/core" "$@" >"$core_out" 2>"$tmp/err"
}

# set_matches OBJECT: questions that this clang cannot ask
set_matches() {
	"$objcopy" --dump-section .BTF.ext="$tmp/ext" "$1" || fail "$objcopy"
	PYTHONDONTWRITEBYTECODE=1 python3 "$here/set_matches.py" "$tmp/ext" || fail set_matches.py
	"$objcopy" --update-section .BTF.ext="$tmp/ext" "$1" || fail "$objcopy"
}

# build_matches FOLDER
build_matches() {
	cat >"$tmp/try.c" <<'CODE'
int ask(void) { return __builtin_preserve_type_info(*(int *)0, 2); }
CODE
	if clang -g -O2 -target bpf -c "$tmp/try.c" -o "$tmp/try.o" 2>/dev/null; then
		build_object matches "$1/matches.o" -I"$1"
	else
		build_object matches "$1/matches.o" -I"$1" -DNO_TYPE_MATCHES
		set_matches "$1/matches.o"
	fi
}

check_answers() { # label object btf wanted
	core "$tmp/answers" answers "$2" "$3"
	passed $? "$1"
	diff -u "$4" "$tmp/answers" || fail "$1: not what DWARF says"
	grep -c . "$tmp/answers"
}

# A witness: the BTF that bpftool thinks is enough for the program gives the same.
check_least() { # label object btf wanted
	bpftool=$(peer bpftool) || return 0
	"$bpftool" gen min_core_btf "$3" "$tmp/least.btf" "$2" || fail "$1: bpftool gen min_core_btf"
	check_answers "$1, bpftool's least BTF" "$2" "$tmp/least.btf" "$4" >/dev/null
}

check_kernel() { # suite flavour arch
	name=$1-$2-$3
	folder=$tmp/$name
	mkdir "$folder"
	vmlinux=$(peer vmlinux "$1" "$2" "$3") || exit $?
	"$btfsmith" encode --features "$kernel_features" --raw "$folder/btf" "$vmlinux" ||
		fail "$name: encode"
	"$btfsmith" dump --format c "$folder/btf" >"$folder/vmlinux.h" || fail "$name: dump"
	"$dwarf_answers" "$vmlinux" <"$tmp/questions" >"$folder/wanted" || fail "$name: dwarf_answers"
	[ "$(wc -l <"$folder/wanted")" -eq "$(wc -l <"$tmp/questions")" ] ||
		fail "$name: not as many answers as questions"
	build_object kernel "$folder/kernel.o" -I"$folder"
	num=$(check_answers "$name" "$folder/kernel.o" "$folder/btf" "$folder/wanted") || exit $?
	check_least "$name" "$folder/kernel.o" "$folder/btf" "$folder/wanted"
	build_matches "$folder"
	core "$tmp/answers" matches "$folder/matches.o" "$folder/btf"
	passed $? "$name: matches"
	diff -u "$here/matches.txt" "$tmp/answers" || fail "$name: other types match"
	[ "$3" != s390x ] || echo "$name: not loaded by a kernel of that byte order: none runs here"
	echo "$name: $num relocations and more as in DWARF"
}

# Programs compiled for one kernel, relocated against another.
check_pair() { # from to
	num=$(check_answers "$1 on $2" "$tmp/$1/kernel.o" "$tmp/$2/btf" "$tmp/$2/wanted") || exit $?
	echo "$1 on $2: $num"
}

# Here the kernel itself is read, by a program of another kernel's header.
check_self() { # from
	[ -r /sys/kernel/btf/vmlinux ] || return 0
	build_object self "$tmp/self.o" -I"$tmp/$1"
	core "$tmp/answers" self "$tmp/self.o"
	passed $? "$1 on the running kernel"
	mkdir "$tmp/self"
	"$btfsmith" dump --format c /sys/kernel/btf/vmlinux >"$tmp/self/vmlinux.h" ||
		fail "dump of the running kernel's BTF"
	build_object self "$tmp/self.o" -I"$tmp/self"
	core "$tmp/answers" self "$tmp/self.o"
	passed $? "the running kernel"
	echo "$1 on the running kernel, and its own: this process is found"
}

core "$tmp/questions" questions
passed $? questions
if [ $# -gt 0 ]; then
	while [ $# -gt 0 ]; do
		check_kernel "$1" "$2" "$3"
		shift 3
	done
	exit 0
fi
check_kernel sid cloud-amd64 amd64
check_kernel bookworm cloud-amd64 amd64
check_kernel bookworm cloud-arm64 arm64
check_kernel bookworm s390x s390x
check_pair sid-cloud-amd64-amd64 bookworm-cloud-amd64-amd64
check_pair bookworm-cloud-amd64-amd64 sid-cloud-amd64-amd64
check_pair bookworm-cloud-amd64-amd64 bookworm-cloud-arm64-arm64
check_self sid-cloud-amd64-amd64
