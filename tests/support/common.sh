# shellcheck shell=sh disable=SC2034
# SPDX-License-Identifier: LGPL-2.1-or-later
# Sourced by the test scripts: where things are, how a test skips and fails, a folder of its own.
# The script sets $top to the top source folder before. The program is $BTFSMITH, else
# src/btfsmith of the build folder.

btfsmith=${BTFSMITH:-${top_builddir:-$top}/src/btfsmith}
peers=$top/../shared/tools/peers
tools=$top/../shared/tools
features=float,enum64,decl_tag,type_tag
# What kernel builds ask of pahole, and the same here.
kernel_features=default,attributes
pahole_kernel_features=encode_force,var,float,enum64,decl_tag,type_tag,optimized_func
pahole_kernel_features=$pahole_kernel_features,consistent_func,decl_tag_kfuncs,attributes

skip() {
	echo "skipped: $*" >&2
	exit 77
}

fail() {
	echo "FAIL: $*" >&2
	exit 1
}

need_program() {
	[ -x "$btfsmith" ] || skip "$btfsmith is not built"
}

need() { # tool...
	for tool in "$@"; do
		command -v "$tool" >/dev/null || skip "$tool is not installed"
	done
}

# Prints what `peers "$@"` prints; must be followed by `|| exit $?`.
peer() {
	[ -x "$peers" ] || skip "../shared/tools/peers is absent"
	peer_path=$("$peers" "$@") || skip "peers $* is not to be had"
	[ -n "$peer_path" ] || skip "peers $* found nothing"
	echo "$peer_path"
}

make_tmp() { # sets $tmp to a folder that goes with the script
	tmp=$(mktemp -d "${TMPDIR:-/tmp}/btfsmith-test-XXXXXX")
	trap 'rm -rf "$tmp"' EXIT
	trap 'exit 130' INT TERM HUP
}

# Prints the path of pahole's raw BTF of a kernel, made as in a kernel's build, which is kept: a
# run takes up to a minute. Without units in Rust, as kernels are built: their names are not identifiers, and the kernel
# refuses BTF that has them.
pahole_output() { # name vmlinux
	cache=${BTFSMITH_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/btfsmith}/pahole-out
	pahole=$(peer pahole) || exit $?
	version=$("$pahole" --version)
	kept=$cache/$1-$version-$(echo "$pahole_kernel_features" | tr ',' '+')-norust-$(basename "$2").btf
	if [ ! -s "$kept" ]; then
		mkdir -p "$cache"
		"$pahole" -J -j2 --lang_exclude=rust --btf_features="$pahole_kernel_features" \
			--btf_encode_detached="$kept.$$" "$2" >&2 ||
			fail "pahole failed on $2"
		[ -s "$kept.$$" ] || fail "pahole wrote nothing for $2"
		mv "$kept.$$" "$kept"
	fi
	echo "$kept"
}

# Writes the section .BTF of an ELF file of any machine to another; false where there is none.
extract_btf() { # elf out
	PYTHONPATH=$tools PYTHONDONTWRITEBYTECODE=1 python3 -c 'import sys, btfcmp
sys.stdout.buffer.write(btfcmp.blob(sys.argv[1]))' "$1" >"$2" 2>/dev/null
}

# The same as pahole_output for modules over a base, whose paths are read: prints the folder that
# has NAME.btf for each NAME.ko, which is empty where pahole has nothing to say.
pahole_modules_output() { # name base <paths
	cache=${BTFSMITH_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/btfsmith}/pahole-out
	pahole=$(peer pahole) || exit $?
	kept=$cache/$1-modules-$("$pahole" --version)-$(echo "$pahole_kernel_features" | tr ',' '+')
	kept=$kept-norust-$(cksum <"$2" | cut -d ' ' -f 1)
	mkdir -p "$kept"
	while read -r module; do
		module_kept=$kept/$(basename "$module" .ko).btf
		[ ! -e "$module_kept" ] || continue
		: >"$module_kept.$$"
		"$pahole" -J --lang_exclude=rust --btf_features="$pahole_kernel_features" \
			--btf_base "$2" --btf_encode_detached="$module_kept.$$" "$module" </dev/null >&2 ||
			fail "pahole failed on $module"
		mv "$module_kept.$$" "$module_kept"
	done
	echo "$kept"
}
