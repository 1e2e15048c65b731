#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# The calls by which kernel builds make BTF, from 5.4 to 7.2, on a prebuilt vmlinux and one of
# its modules: btfsmith-pahole must be silent and leave what the next step of the build needs.
# Whether it is what pahole makes is the affair of types.sh.
#
#   encoder-calls.sh [SUITE FLAVOUR ARCH [MODULE]]     bookworm cloud-amd64 amd64 nfs unless given
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

ours=${BTFSMITH_PAHOLE:-${top_builddir:-$top}/src/btfsmith-pahole}
[ -x "$ours" ] || skip "$ours is not built"
need objcopy
suite=${1:-bookworm} flavour=${2:-cloud-amd64} arch=${3:-amd64} module=${4:-nfs}
vmlinux=$(peer vmlinux "$suite" "$flavour" "$arch") || exit $?
modules=$(peer modules "$suite" "$flavour" "$arch") || exit $?
bpftool=$(peer bpftool) || exit $?
ko=$(find "$modules" -name "$module.ko*" | head -n 1)
[ -n "$ko" ] || skip "$suite-$flavour has no module $module"
make_tmp
unset MAKEFLAGS PAHOLE_LANG_EXCLUDE BTFSMITH_PAHOLE_VERSION

quietly() { # label command...
	label=$1
	shift
	"$@" >"$tmp/said" 2>&1 || fail "$label: exit $?: $(head -n 1 "$tmp/said")"
	[ ! -s "$tmp/said" ] || fail "$label: not silent: $(head -n 1 "$tmp/said")"
}

# Split BTF that another program can read, with something in it.
readable() { # label base split
	"$bpftool" -B "$2" btf dump file "$3" format raw >"$tmp/text" 2>"$tmp/said" ||
		fail "$1: bpftool cannot read it: $(head -n 1 "$tmp/said")"
	grep -q "^\[[0-9]*\] FUNC " "$tmp/text" || fail "$1: no function in it"
}

# What link-vmlinux.sh of 5.4 to 6.19 makes of .BTF: an object to be linked.
check_extract() { # label file raw
	objcopy --only-section=.BTF --set-section-flags .BTF=alloc,readonly --strip-all \
		"$2" "$tmp/extract.o" 2>"$tmp/said" || fail "$1: objcopy: $(head -n 1 "$tmp/said")"
	objcopy --dump-section .BTF="$tmp/extract" "$tmp/extract.o" /dev/null 2>"$tmp/said" ||
		fail "$1: no .BTF in the object to be linked"
	cmp -s "$tmp/extract" "$3" || fail "$1: .BTF in place is not what is written detached"
}

# flags are words
# shellcheck disable=SC2086
in_place() { # era flags: as the kernels before 7.0 do it
	quietly "$1 detached" "$ours" -J $2 --btf_encode_detached="$tmp/raw" "$vmlinux"
	quietly "$1 vmlinux" env LLVM_OBJCOPY=objcopy "$ours" -J $2 "$tmp/vmlinux"
	check_extract "$1" "$tmp/vmlinux" "$tmp/raw"
	cp "$ko" "$tmp/module.ko" && chmod u+w "$tmp/module.ko"
	quietly "$1 module" env LLVM_OBJCOPY=objcopy "$ours" -J $2 --btf_base "$tmp/vmlinux" \
		"$tmp/module.ko"
	objcopy --dump-section .BTF="$tmp/module.raw" "$tmp/module.ko" /dev/null 2>"$tmp/said" ||
		fail "$1: no .BTF in the module"
	# Built again, as when only vmlinux changed: the old section is replaced.
	quietly "$1 module again" env LLVM_OBJCOPY=objcopy "$ours" -J $2 --btf_base "$tmp/vmlinux" \
		"$tmp/module.ko"
	objcopy --dump-section .BTF="$tmp/module.again" "$tmp/module.ko" /dev/null 2>"$tmp/said"
	cmp -s "$tmp/module.raw" "$tmp/module.again" || fail "$1: the module's .BTF changed"
	readable "$1 module" "$tmp/raw" "$tmp/module.raw"
	echo "$1: ok"
}

# shellcheck disable=SC2086
detached() { # era flags: as 7.0 and later do it
	cp "$ko" "$tmp/module.ko"
	sha256sum "$tmp/vmlinux" "$tmp/module.ko" >"$tmp/before"
	quietly "$1 vmlinux" "$ours" -J $2 --btf_encode_detached="$tmp/vmlinux.BTF.1" "$tmp/vmlinux"
	quietly "$1 module" "$ours" -J $2 --btf_base "$tmp/vmlinux.BTF.1" \
		--btf_encode_detached="$tmp/module.ko.BTF.1" "$tmp/module.ko"
	sha256sum --quiet -c "$tmp/before" >"$tmp/said" || fail "$1: an input was changed"
	readable "$1 module" "$tmp/vmlinux.BTF.1" "$tmp/module.ko.BTF.1"
	echo "$1: ok"
}

# As the build has it at that point: not linked with BTF yet.
objcopy --rename-section .BTF=.BTF.old "$vmlinux" "$tmp/vmlinux" 2>"$tmp/said" ||
	fail "cannot copy $vmlinux: $(head -n 1 "$tmp/said")"
chmod u+w "$tmp/vmlinux"
list=encode_force,var,float,enum64,decl_tag,type_tag,optimized_func,consistent_func,decl_tag_kfuncs
in_place 5.4 ""
in_place 5.15 "--btf_gen_floats --skip_encoding_btf_enum64 --skip_encoding_btf_inconsistent_proto --btf_gen_optimized"
in_place 6.1 "--btf_gen_floats -j --lang_exclude=rust --skip_encoding_btf_inconsistent_proto --btf_gen_optimized"
in_place 6.12 "-j --btf_features=$list -j --lang_exclude=rust"
detached 7.2 "-j2 --btf_features=$list --btf_features=attributes --btf_features=layout -j2 --btf_features=+reproducible_build --lang_exclude=rust"
