#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# encode --target-kernel and rewrite: what an older kernel gets, which one "auto" is, what is told
# of it, and that ids and names which others refer to stay where they are.
set -eu
top=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=SCRIPTDIR/support/common.sh
. "$top/tests/support/common.sh"

need_program
need objcopy readelf
make_tmp
cd "$tmp"
: "${CC:=cc}"
bad=0

complain() {
	echo "FAIL: $*" >&2
	bad=1
}

# expect WHAT STATUS WANT ARGUMENT...: runs the program; standard error is WANT
expect() {
	what=$1 want_status=$2
	printf '%s' "${3:+$3
}" >want
	shift 3
	status=0
	"$btfsmith" "$@" >out 2>err </dev/null || status=$?
	[ "$status" -eq "$want_status" ] || complain "$what: status $status: $(cat err)"
	cmp -s want err || complain "$what: want: $(cat want) have: $(cat err)"
}

same() { cmp -s "$1" "$2" || complain "$what: $1 and $2 differ"; }

# kinds FILE [BASE]: each kind that is there
kinds() {
	"$btfsmith" dump ${2:+--base "$2"} "$1" | sed -n 's/^\[[0-9]*\] \([A-Z0-9_]*\).*/\1/p' | sort -u
}

# lacks FILE KIND...
lacks() {
	file=$1
	shift
	kinds "$file" >kinds.out
	for kind in "$@"; do
		! grep -qx "$kind" kinds.out || complain "$what: $file has $kind"
	done
}

compile() {
	# shellcheck disable=SC2086 # CC may hold options
	$CC "$@" || fail "$CC $*"
}

# ---- input ---------------------------------------------------------------------------------------

make_kernel() { # file release
	cat >kernel.c <<-END
		const char linux_banner[] = "Linux version $2 (me@here) (a compiler) #1";
		enum wide { SMALL = 7, WIDE = 1ULL << 40 } wide;
		enum below { LESS = -1, MORE = 1 } below;
		struct module { char name[896]; double real; } a_module;
		struct task { int pid; enum wide wide; } a_task;
		int main(void) { return a_task.pid; }
	END
	compile -g -o "$1" kernel.c
}

make_module() { # file release
	cat >module.c <<-END
		enum wide { SMALL = 7, WIDE = 1ULL << 40 };
		struct module { char name[896]; double real; };
		struct module __this_module __attribute__((section(".gnu.linkonce.this_module")));
		static const char vermagic[] __attribute__((section(".modinfo"), used)) =
			"vermagic=$2 SMP preempt mod_unload ";
		struct task { int pid; enum wide wide; };
		enum own_wide { OWN_SMALL = 1, OWN_WIDE = 1ULL << 33 };
		struct own { struct task *task; float real; enum own_wide wide; } own;
	END
	compile -g -c -o "$1" module.c
}

make_kernel old 5.10.0-1-test
make_kernel new 6.12.0-1-test
make_module old.ko 5.10.0-1-test
make_module mid.ko 5.19.0-1-test
make_module new.ko 6.12.0-1-test
e=encode r=rewrite v=--target-kernel
"$btfsmith" encode --features none,float,enum64 --raw all.btf new || fail "encode"
lowered="1 ENUM64 made ENUM, 1 enumerators of more than 32 bits left out, 1 ENUM made unsigned"

# ---- encode --------------------------------------------------------------------------------------

without="without float, decl_tag, type_tag, decl_tag_kfuncs"
expect "a kernel, auto" 0 "btfsmith: old: for Linux 5.10: $without; $lowered" \
	$e $v auto --raw old.btf old
lacks old.btf FLOAT ENUM64 DECL_TAG TYPE_TAG
"$btfsmith" dump old.btf >old.dump
grep -q "INT 'double' size=8 bits_offset=0 nr_bits=64 encoding=(none)" old.dump ||
	complain "$what: double"
grep -A2 "ENUM 'wide' encoding=UNSIGNED size=8 vlen=1" old.dump | grep -q "'SMALL' val=7" ||
	complain "$what: enum wide"
expect "the same by number" 0 "btfsmith: old: for Linux 5.10: $without; $lowered" \
	$e $v 5.10 --raw number.btf old
same old.btf number.btf
expect "the same, --kernel" 0 "btfsmith: old: for Linux 5.10: $without; $lowered" \
	$e --kernel 5.10 --raw alias.btf old
same old.btf alias.btf
expect "a kernel that knows all, auto" 0 '' $e $v auto --raw new.btf new
"$btfsmith" encode --raw want.btf new || fail "encode"
same new.btf want.btf
expect "one feature is asked for" 0 \
	"btfsmith: old: for Linux 5.10: without float" \
	$e $v auto --features none,float --raw float.btf old
lacks float.btf FLOAT
expect "into a copy, auto" 0 "btfsmith: old: for Linux 5.10: $without; $lowered" \
	$e $v auto -o old2 old
"$btfsmith" dump old2 >dump2
cmp -s old.dump dump2 || complain "$what: -o differs from --raw"
expect "layout" 0 "btfsmith: new: for Linux 7.0: without layout" \
	$e $v 7.0 --features layout,float --raw layout.btf new
[ "$(od -An -tu1 -j4 -N1 layout.btf | tr -d ' ')" = 24 ] || complain "$what: a header of 32 bytes"
compile -g -c -o plain.o -xc - <<-'END'
	struct plain { int i; } plain;
END
expect "auto of neither" 1 \
	"btfsmith: plain.o: neither a kernel nor a module, so that it does not say which kernel it is for" \
	$e $v auto --raw no.btf plain.o
see="(see 'btfsmith encode --help')"
expect "no release" 2 "btfsmith: --target-kernel: '6': not a release of Linux such as 5.10 $see" \
	$e $v 6 plain.o
expect "before BTF" 2 "btfsmith: --target-kernel: Linux 4.17 has no BTF, 4.18 is the first $see" \
	$e $v 4.17 plain.o
later="--target-kernel 8.0-rc1: the newest Linux that is known here is 7.2, and it is taken for that"
expect "a release that is not known yet" 0 "btfsmith: $later" $e $v 8.0-rc1 --raw later.btf new
"$btfsmith" encode $v 7.2 --raw want.btf new || fail "encode"
same later.btf want.btf
expect "several files" 0 '' $e $v 5.19 --raw-dir folder old new
what="several files, -v"
"$btfsmith" $e -v $v 5.19 --raw-dir folder2 old new 2>err || complain "$what: status $?"
for file in old new; do
	grep -qx "btfsmith: $file: for Linux 5.19: $lowered" err || complain "$what: $(cat err)"
done
expect "distilled" 1 "btfsmith: new.ko: Linux 6.10 does not know distilled bases" \
	$e $v 6.10 --base new.btf --distill -o no.ko new.ko

# A kernel of that time, as its build had it: its enums are found again.
"$btfsmith" encode --features none,-enum64,-float --raw built.btf old || fail "encode"
expect "a module of such a kernel" 0 \
	"btfsmith: mid.ko: for Linux 5.19: without enum64" \
	$e $v auto --allow-base-mismatch --base built.btf --features none,enum64 --raw mid.btf mid.ko
"$btfsmith" dump --base built.btf mid.btf >mid.dump
! grep -q "STRUCT 'task'" mid.dump || complain "$what: struct task again"
grep -q "ENUM 'own_wide' encoding=UNSIGNED size=8 vlen=2" mid.dump || complain "$what: enum own_wide"

# ---- rewrite -------------------------------------------------------------------------------------

told="1 FLOAT made INT, $lowered"
expect "raw" 0 "btfsmith: all.btf: for Linux 5.10: $told" $r $v 5.10 all.btf raw.btf
lacks raw.btf FLOAT ENUM64
expect "again" 0 '' $r $v 5.10 raw.btf again.btf
same raw.btf again.btf
expect "quiet" 0 '' $r -q $v 5.10 all.btf quiet.btf
same raw.btf quiet.btf
expect "nothing to do" 0 '' $r $v 7.2 all.btf fine.btf
same all.btf fine.btf
expect "nothing to do, -v" 0 'btfsmith: all.btf: nothing to change' $r -v $v 7.2 all.btf fine.btf
expect "-v" 0 "btfsmith: all.btf: for Linux 5.10: $told" $r -v --kernel 5.10 all.btf verbose.btf
same raw.btf verbose.btf
cp all.btf onto.btf
expect "onto itself" 0 "btfsmith: onto.btf: for Linux 5.10: $told" $r $v 5.10 onto.btf onto.btf
same raw.btf onto.btf
what="a pipe to a pipe"
"$btfsmith" $r -q $v 5.10 /dev/stdin - <all.btf >piped.btf || complain "$what: status $?"
same raw.btf piped.btf
expect "raw, auto" 1 "btfsmith: all.btf: raw BTF does not say which kernel it is for" \
	$r $v auto all.btf no.btf
[ ! -e no.btf ] || complain "$what: no.btf is there"
expect "a release that is not known yet" 0 "btfsmith: $later" $r $v 8.0-rc1 all.btf later.btf
same all.btf later.btf
expect "no BTF" 1 "btfsmith: plain.o: no section .BTF, which 'btfsmith encode' makes of its DWARF" $r $v 5.10 plain.o no.o
see="(see 'btfsmith rewrite --help')"
expect "no OUT" 2 "btfsmith: IN and OUT are to be given $see" $r $v 5.10 all.btf
expect "-q -v" 2 "btfsmith: -q and -v exclude each other $see" $r -q -v $v 5.10 all.btf no.btf
expect "no version" 2 "btfsmith: no --target-kernel VERSION given $see" $r all.btf no.btf
cp new other
expect "IN and OUT the wrong way round" 2 \
	"btfsmith: IN is no ELF file, so that raw BTF would replace OUT, which is one $see" \
	$r $v 5.10 all.btf other
same new other
expect "no IN" 1 "btfsmith: missing: open: No such file or directory" $r $v 5.10 missing other
same new other
expect "the base as OUT" 2 "btfsmith: OUT would replace the base $see" \
	$r $v 5.10 --base new.btf all.btf new.btf

# What was FLOAT is what C calls so in a header, too.
what="a header of the result"
"$btfsmith" dump --format c raw.btf >raw.h || complain "$what: status $?"
grep -q "^	double real;" raw.h || complain "$what: $(cat raw.h)"
! grep -q ___2 raw.h || complain "$what: $(grep ___2 raw.h)"
for compiler in gcc clang "clang -target bpf"; do
	command -v "${compiler%% *}" >/dev/null || continue
	# shellcheck disable=SC2086
	$compiler -Wall -Werror -fsyntax-only -include ./raw.h -x c /dev/null ||
		complain "$what: $compiler"
done

# ---- rewrite of ELF files ------------------------------------------------------------------------

cp old elf
"$btfsmith" encode --features none,float,enum64 elf || fail "encode elf"
cp elf before
expect "ELF, auto" 0 "btfsmith: elf: for Linux 5.10: $told" $r $v auto elf elf.out
same elf before
"$btfsmith" dump raw.btf >want.dump
"$btfsmith" dump elf.out >have.dump
same want.dump have.dump
expect "ELF, nothing to do" 0 '' $r $v auto elf.out elf.again
same elf.out elf.again
chmod 750 elf
expect "ELF in place" 0 "btfsmith: elf: for Linux 5.10: $told" $r $v auto elf elf
same elf elf.out
[ "$(stat -c %a elf)" = 750 ] || complain "$what: mode $(stat -c %a elf)"
# As compilers for BPF leave them.
printf '.section .BTF\n.incbin "all.btf"\n.reloc 0, BFD_RELOC_NONE, x\n.data\nx: .long 0\n' >bpf.s
compile -c -o bpf.o bpf.s
expect "with relocations" 1 \
	"btfsmith: bpf.o: section .BTF: it has relocations, as in an object file for BPF, and cannot be replaced" \
	$r -q $v 5.10 bpf.o no.o
expect "nowhere to write" 1 \
	"btfsmith: none/out: create a temporary file in its folder: No such file or directory" \
	$r -q $v 5.10 before none/out

# ---- ids that others have ------------------------------------------------------------------------

"$btfsmith" encode --features none,float,enum64,type_tag --raw base.btf new || fail "encode"
"$btfsmith" encode --features none,float,enum64 --base base.btf --raw split.btf new.ko ||
	fail "encode --base"
"$btfsmith" dump --base base.btf split.btf >split.dump
"$btfsmith" dump base.btf >base.dump
double=$(sed -n "s/^\[\([0-9]*\)\] FLOAT 'double'.*/\1/p" base.dump)
below=$(sed -n "s/^\[\([0-9]*\)\] ENUM 'below'.*/\1/p" base.dump)
# shellcheck disable=SC2015
[ "$double" ] && [ "$below" ] || complain "no double or below in base.btf"
expect "split, its base too new" 1 \
	"btfsmith: split.btf: type $below (ENUM below): is of the base, and Linux 5.19 does not know kind_flag of ENUM: lower the base first, with --keep-ids" \
	$r $v 5.19 --base base.btf split.btf no.btf
expect "split before its time" 1 "btfsmith: split.btf: Linux 5.10 does not know split BTF" \
	$r $v 5.10 --base base.btf split.btf no.btf
expect "a base with ids kept" 0 "btfsmith: base.btf: for Linux 5.12: $told" \
	$r --keep-ids $v 5.12 base.btf kept.btf
lacks kept.btf FLOAT ENUM64
"$btfsmith" dump kept.btf >kept.dump
grep -q "^\[$double\] INT 'double' size=8" kept.dump || complain "$what: [$double] is no INT"
"$btfsmith" dump --base kept.btf split.btf >split-kept.dump
same split.dump split-kept.dump
expect "then what extends it" 0 \
	"btfsmith: split.btf: for Linux 5.12: 1 FLOAT made INT, 1 ENUM64 made ENUM, 1 enumerators of more than 32 bits left out" \
	$r $v 5.12 --base kept.btf split.btf split2.btf
sed "s/ENUM64 'own_wide'.*/ENUM 'own_wide' encoding=UNSIGNED size=8 vlen=1/; /'OWN_WIDE'/d; s/val=1ULL/val=1/
	s/FLOAT 'float' size=4/INT 'float' size=4 bits_offset=0 nr_bits=32 encoding=(none)/" \
	split.dump >want.dump
"$btfsmith" dump --base kept.btf split2.btf >have.dump
same want.dump have.dump

# The base that is found, and the one beside raw BTF.
place=root/lib/modules/6.12.0-1-test/build
mkdir -p $place
cp new $place/vmlinux
"$btfsmith" encode --features none,float,enum64 $place/vmlinux || fail "encode vmlinux"
cp new.ko split.ko
"$btfsmith" encode --features none,float,enum64 --base $place/vmlinux split.ko || fail "encode split.ko"
"$btfsmith" $r -q --base $place/vmlinux $v 6.0 split.ko want.ko || fail "rewrite --base"
expect "--base auto" 0 '' $r --base auto --sysroot root $v 6.0 split.ko auto.ko
same want.ko auto.ko
expect "--base auto, nowhere" 1 "$("$btfsmith" dump --base auto --sysroot none split.ko 2>&1)" \
	$r --base auto --sysroot none $v 6.0 split.ko no.ko
expect "--sysroot alone" 2 "btfsmith: --sysroot is for --base auto (see 'btfsmith rewrite --help')" \
	$r --sysroot root $v 6.0 split.ko no.ko
expect "no base" 1 \
	"btfsmith: split.btf: string section: does not begin with a NUL byte: split BTF, which cannot be read without its base (--base BASE names a file that has it, --base auto looks for it)" \
	$r $v 6.0 split.btf no.btf
sed 's/} own;/} own __attribute__((section(".data+own")));/' module.c >named.c
compile -g -c -o named.ko named.c
"$btfsmith" encode --features none,global_var --base $place/vmlinux --distill --raw distilled.btf named.ko ||
	fail "encode --distill"
expect "a raw distilled base" 0 "btfsmith: distilled.btf: for Linux 6.11: 1 names changed" \
	$r $v 6.11 distilled.btf lower.btf
"$btfsmith" dump distilled.btf | sed "s/'\.data+own'/'.data_own'/" >want.dump
"$btfsmith" dump lower.btf >have.dump
same want.dump have.dump
same distilled.btf.base lower.btf.base
! cmp -s distilled.btf lower.btf || complain "$what: nothing was left out"
expect "a raw distilled base, before 6.11" 1 "btfsmith: distilled.btf: Linux 6.10 does not know distilled bases" \
	$r $v 6.10 distilled.btf no.btf
# One that was asked for stays.
cp distilled.btf given.btf
cp distilled.btf.base given.btf.base
expect "the base beside it given" 0 "btfsmith: given.btf: for Linux 6.11: 1 names changed" \
	$r --base given.btf.base $v 6.11 given.btf given.btf
same distilled.btf.base given.btf.base
same lower.btf given.btf

# What is left out leaves ids alone where there is .BTF.ext, and only there.
cp old vars
"$btfsmith" encode --features none,global_var vars || fail "encode vars"
"$btfsmith" dump vars >vars.dump
echo ext >ext
objcopy --add-section .BTF.ext=ext vars vars.ext 2>objcopy.err || fail "objcopy: $(cat objcopy.err)"
left="$(grep -c "\] VAR " vars.dump) VAR left out, $(grep -c "\] DATASEC " vars.dump) DATASEC left out"
expect "VAR" 0 "btfsmith: vars: for Linux 5.1: $left, 1 ENUM made INT" \
	$r $v 5.1 vars vars.out
lacks vars.out VAR DATASEC
expect "VAR, .BTF.ext" 0 \
	"btfsmith: vars.ext: for Linux 5.1: $left, 1 ENUM made INT" \
	$r $v 5.1 vars.ext vars.ext.out
lacks vars.ext.out VAR DATASEC
"$btfsmith" dump vars.ext.out >ext.dump
sed -n 's/^\[\([0-9]*\)\].*/\1/p' vars.dump >want
sed -n 's/^\[\([0-9]*\)\].*/\1/p' ext.dump >have
same want have
grep "STRUCT 'task'" vars.dump >want
grep "STRUCT 'task'" ext.dump >have
same want have

exit $bad
