#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# dump --format c of real kernels and modules: the header compiles, and what it says is so.
#
#   cdump.sh [--modules N] [SUITE FLAVOUR ARCH]...    without arguments: four kernels, 100 modules
#
# For each kernel: no warning of gcc and clang, as C11 and as the C23 that they have, for BPF and for
# the kernel's machine; the size of every type and the offset of every member, by the BTF and by
# the DWARF; encoded again from an object that the header was compiled to, the same definitions. For
# modules of the first kernel, with BTF over its own: the same but for the DWARF. Of several definitions
# of a name each is called as bpftool calls it.
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

usage() {
	sed -n '3,11s/^# \{0,1\}//p' "$0" >&2
	exit 2
}

# What of -Wall a header cannot help is none so far.
compile() { # what compiler option...
	label=$1
	shift
	"$@" -Wall -Werror -fsyntax-only -x c "$tmp/all.c" >"$tmp/log" 2>&1 || {
		head -n 20 "$tmp/log" >&2
		fail "$name: $label: $*"
	}
}

compile_all() { # what arch
	case $2 in
	amd64) bpf=bpfel target=x86_64-linux-gnu ;;
	arm64) bpf=bpfel target=aarch64-linux-gnu ;;
	s390x) bpf=bpfeb target=s390x-linux-gnu ;;
	*) fail "no target for $2" ;;
	esac
	compile "$1" gcc -std=gnu11
	compile "$1" gcc -std=gnu2x
	for standard in gnu11 gnu2x; do
		compile "$1" clang -std=$standard -target $bpf
		compile "$1" clang -std=$standard -target $target
	done
}

# The sign of char is that of the BTF, so that it is the same again.
char_sign() { # btf
	if "$btfsmith" dump "$1" | grep -q "^\[[0-9]*\] INT 'char' .*encoding=SIGNED"; then
		echo -fsigned-char
	else
		echo -funsigned-char
	fi
}

check_again() { # btf header, then options of cdump_compare.py
	echo "#include \"$2\"" >"$tmp/again.c"
	gcc -std=gnu11 "$(char_sign "${4:-$1}")" -g -fno-eliminate-unused-debug-types \
		-o "$tmp/again.o" -c "$tmp/again.c" || fail "$name: gcc -g"
	"$btfsmith" encode --features "$kernel_features" --raw "$tmp/again.btf" "$tmp/again.o" ||
		fail "$name: encode again"
	btf=$1
	shift 2
	python3 "$here/cdump_compare.py" "$btf" "$tmp/again.btf" "$@" || fail "$name: not the same again"
}

# Both name what has several definitions alike.
check_names() { # btf header [base]
	"$bpftool" ${3:+-B "$3"} btf dump file "$1" format c >"$tmp/peer.h" || fail "$name: bpftool"
	python3 "$here/cdump_names.py" "$tmp/peer.h" "$2" || fail "$name: names"
}

check_kernel() { # suite flavour arch
	name=$1-$2
	[ "$2" = "${2%"$3"}" ] && name=$name-$3
	vmlinux=$(peer vmlinux "$1" "$2" "$3") || exit $?
	echo "$name:"
	"$btfsmith" encode --features "$kernel_features" --raw "$tmp/kernel.btf" "$vmlinux" ||
		fail "$name: encode"
	"$btfsmith" dump --format c "$tmp/kernel.btf" >"$tmp/kernel.h" || fail "$name: dump"
	python3 "$here/cdump_asserts.py" "$tmp/kernel.btf" || fail "$name: cdump_asserts.py"
	"$top_builddir/tests/tools/dwarf_layout" "$vmlinux" >"$tmp/layout.txt" ||
		fail "$name: dwarf_layout"
	LC_ALL=C sort -u "$tmp/layout.txt" |
		python3 "$here/dwarf_asserts.py" "$tmp/kernel.h" >"$tmp/dwarf.c" ||
		fail "$name: dwarf_asserts.py"
	# Included twice is as good as once.
	printf '#include "%s"\n' kernel.h kernel.h kernel.btf.c dwarf.c >"$tmp/all.c"
	compile_all "header of $name" "$3"
	check_names "$tmp/kernel.btf" "$tmp/kernel.h"
	check_again "$tmp/kernel.btf" "$tmp/kernel.h"
}

check_module() { # module arch
	module=$(basename "$1" .ko)
	"$btfsmith" dump --format c --base "$tmp/kernel.btf" "$tmp/modules/$module.btf" >"$tmp/module.h" ||
		fail "$module: dump"
	printf '#include "%s"\n' module.h "modules/$module.btf.c" >"$tmp/all.c"
	compile "$module" clang -std=gnu11 -target "$bpf"
	compile "$module" gcc -std=gnu11
}

check_modules() { # number suite flavour arch, of the kernel that was checked last
	folder=$(peer modules "$2" "$3" "$4") || exit $?
	name="modules of $2-$3"
	echo "$name:"
	find "$folder" -name '*.ko' | LC_ALL=C sort >"$tmp/all.txt"
	step=$(($(wc -l <"$tmp/all.txt") / $1))
	[ "$step" -gt 0 ] || step=1
	awk "NR % $step == 0" "$tmp/all.txt" | head -n "$1" >"$tmp/list.txt"
	mkdir "$tmp/modules"
	xargs "$btfsmith" encode --features "$kernel_features" --base "$tmp/kernel.btf" \
		--raw-dir "$tmp/modules" <"$tmp/list.txt" || fail "$name: encode"
	python3 "$here/cdump_asserts.py" --base "$tmp/kernel.btf" "$tmp/modules"/*.btf ||
		fail "$name: cdump_asserts.py"
	num=0 last=
	while read -r module; do
		# One that brings nothing of its own has no BTF.
		[ -e "$tmp/modules/$(basename "$module" .ko).btf" ] || continue
		check_module "$module"
		num=$((num + 1)) last=$(basename "$module" .ko)
	done <"$tmp/list.txt"
	[ $num -gt $(($1 / 2)) ] || fail "$name: only $num have BTF"
	check_again "$tmp/modules/$last.btf" "$tmp/module.h" --base "$tmp/kernel.btf"
	check_names "$tmp/modules/$last.btf" "$tmp/module.h" "$tmp/kernel.btf"
	echo "$num modules, and $last encoded again"
	rm -r "$tmp/modules"
}

num_modules=100
if [ "${1:-}" = --modules ]; then
	[ $# -ge 2 ] || usage
	num_modules=$2
	shift 2
fi
[ $# -gt 0 ] || set -- sid cloud-amd64 amd64 bookworm cloud-amd64 amd64 \
	bookworm cloud-arm64 arm64 bookworm s390x s390x
[ $(($# % 3)) -eq 0 ] || usage
need python3 gcc clang
need_program
[ -f "$tools/btfcmp.py" ] || skip "../shared/tools/btfcmp.py is absent"
bpftool=$(peer bpftool) || exit $?
: "${top_builddir:=$top}"
[ -x "$top_builddir/tests/tools/dwarf_layout" ] || skip "tests/tools/dwarf_layout is not built"
PYTHONPATH=$tools PYTHONDONTWRITEBYTECODE=1
export PYTHONPATH PYTHONDONTWRITEBYTECODE
make_tmp
while [ $# -gt 0 ]; do
	check_kernel "$1" "$2" "$3"
	[ "$num_modules" -eq 0 ] || check_modules "$num_modules" "$1" "$2" "$3"
	num_modules=0
	shift 3
done
echo ok
