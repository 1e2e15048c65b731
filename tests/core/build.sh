# shellcheck shell=sh disable=SC2034,SC2154
# SPDX-License-Identifier: LGPL-2.1-or-later
# Sourced by the scripts here: libbpf, and programs that are built with it.

# find_libbpf: the system's, else that of peers; sets $libbpf_flags, $libbpf_libs, $run.
find_libbpf() {
	run=
	if pkg-config --atleast-version=1.0 libbpf 2>/dev/null; then
		libbpf_flags=$(pkg-config --cflags libbpf)
		libbpf_libs=$(pkg-config --libs libbpf)
		return
	fi
	libbpf=$(peer libbpf) || skip "libbpf 1.0 or later is not installed (Debian: libbpf-dev)"
	libbpf_flags=-I$libbpf/include
	libbpf_libs="-L$libbpf/lib -lbpf -Wl,--allow-shlib-undefined"
	run="$peers run sid"
}

# build_program NAME: $tmp/NAME of NAME.c, to be called with $run before it
build_program() {
	# shellcheck disable=SC2086 # words
	"${CC:-cc}" -O1 -Wall -I"$here" $libbpf_flags "$here/$1.c" "$here/object.c" -o "$tmp/$1" \
		$libbpf_libs || fail "$1.c does not compile"
}

# build_object NAME OBJECT FLAG...: OBJECT of NAME.bpf.c
build_object() {
	object_name=$1
	object_out=$2
	shift 2
	# What the compiler says of vmlinux.h is not the program's affair.
	# shellcheck disable=SC2086 # words
	clang -g -O2 -target bpf -I"$here" $libbpf_flags "$@" -c "$here/$object_name.bpf.c" \
		-o "$object_out" 2>"$tmp/clang.err" || {
		head -n 20 "$tmp/clang.err" >&2
		fail "$object_name.bpf.c does not compile"
	}
}

need_bpf_compiler() {
	need clang
	echo 'int nothing;' | clang -g -target bpf -x c -c - -o "$tmp/nothing" 2>/dev/null ||
		skip "this clang cannot compile for BPF"
}

# passed STATUS WHAT: fails, or skips, unless STATUS is 0
passed() {
	[ "$1" -ne 77 ] || skip "$2: $(tail -n 1 "$tmp/err")"
	[ "$1" -eq 0 ] || {
		cat "$tmp/err" >&2
		fail "$2"
	}
}
