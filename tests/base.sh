#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Which base: what --base auto finds in a made-up root folder, in which order, and what it says of
# places that are of no use; and which bases a module does not get.
set -eu
top=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=SCRIPTDIR/support/common.sh
. "$top/tests/support/common.sh"

need_program
need objcopy uname
make_tmp
cd "$tmp"
: "${CC:=cc}"
bad=0
r=9.8.7-6-test

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

# ---- a kernel and its modules ------------------------------------------------------------------

cc() {
	# shellcheck disable=SC2086 # CC may hold options
	$CC "$@" || fail "$CC $*"
}

make_kernel() { # file release bytes
	cat >kernel.c <<-END
		const char linux_banner[] = "Linux version $2 (me@here) (a compiler) #1";
		struct module { char name[$3]; } a_module;
		long a_long;
		struct task { int pid; } a_task;
		int main(void) { return a_task.pid; }
	END
	cc -g -o "$1" kernel.c
	"$btfsmith" encode "$1" || fail "encode $1"
	"$btfsmith" encode --raw "$1.btf" "$1" || fail "encode $1"
}

make_module() { # file release bytes
	cat >module.c <<-END
		struct module { char name[$3]; };
		struct module __this_module __attribute__((section(".gnu.linkonce.this_module")));
		static const char vermagic[] __attribute__((section(".modinfo"), used)) =
			"vermagic=$2 SMP preempt mod_unload ";
		struct task { int pid; };
		struct own { struct task *task; } own;
	END
	cc -g -c -o "$1" module.c
}

make_kernel kernel $r 896
make_kernel next 9.8.7-7-test 896
make_kernel larger $r 960
make_module mod.ko $r 896
"$btfsmith" encode --base kernel --raw want.btf mod.ko || fail "encode with a base that fits"

# ---- a base that is given ------------------------------------------------------------------------

hint='(--allow-base-mismatch takes it all the same)'
expect "the next release" 1 \
	"btfsmith: mod.ko: is for kernel $r, but next is of kernel 9.8.7-7-test $hint" \
	encode --base next --raw no.btf mod.ko
# What a program has is no kernel's.
echo 'struct task { int pid; } task;' >plain.c
"${CC:-cc}" -g -c -o plain.o plain.c
"$btfsmith" encode --raw plain.btf plain.o
expect "no struct module" 1 \
	"btfsmith: mod.ko: is a kernel module, but plain.btf has no struct module, as kernels have $hint" \
	encode --base plain.btf --raw no.btf mod.ko
expect "another struct module" 1 \
	"btfsmith: mod.ko: its struct module has 896 bytes, but that of larger.btf has 960 $hint" \
	encode --base larger.btf --raw no.btf mod.ko
expect "a kernel with a base" 1 \
	"btfsmith: next: is kernel 9.8.7-7-test itself, whose BTF needs no base such as kernel $hint" \
	encode --base kernel --raw no.btf next
expect "its own base" 1 "btfsmith: kernel: cannot be its own base" \
	encode --base ./kernel --allow-base-mismatch --raw no.btf kernel
expect "split BTF as base" 1 "btfsmith: want.btf: is split BTF, which needs a base itself" \
	encode --base want.btf --raw no.btf mod.ko
cp mod.ko with.ko
"$btfsmith" encode --base kernel with.ko || fail "encode with.ko"
expect "a module as base" 1 "btfsmith: with.ko: .BTF: is split BTF, which needs a base itself" \
	encode --base with.ko --raw no.btf mod.ko
[ ! -e no.btf ] || complain "something was written"
expect "allowed" 0 '' encode --base next --allow-base-mismatch --raw yes.btf mod.ko
[ -s yes.btf ] || complain "allowed: nothing was written"
# A module says nothing of its kernel before it is linked for good.
echo 'struct task { int pid; }; struct own { struct task *task; } own;' >early.c
cc -g -c -o early.o early.c
expect "an object" 0 '' encode --base next --raw yes.btf early.o
# Kernel builds know best.
if [ -x "$(dirname "$btfsmith")/btfsmith-pahole" ]; then
	cp mod.ko built.ko
	"$(dirname "$btfsmith")/btfsmith-pahole" -J --btf_base next built.ko ||
		complain "btfsmith-pahole refuses the base of a kernel build"
fi
expect "misuse" 2 "btfsmith: --sysroot is for --base auto (see 'btfsmith encode --help')" \
	encode --sysroot . --base kernel mod.ko
expect "misuse" 2 "btfsmith: --sysroot is for --base auto (see 'btfsmith dump --help')" \
	dump --sysroot . with.ko
expect "misuse" 2 "btfsmith: --allow-base-mismatch is for --base (see 'btfsmith encode --help')" \
	encode --allow-base-mismatch mod.ko

# ---- --base auto -----------------------------------------------------------------------------------

usr="/usr/lib/modules/$r/build/vmlinux"
places="/lib/modules/$r/build/vmlinux $usr /lib/modules/$r/vmlinux /usr/lib/modules/$r/vmlinux
	/boot/vmlinux-$r /usr/lib/debug/boot/vmlinux-$r /usr/lib/debug/lib/modules/$r/vmlinux
	/usr/lib/debug/usr/lib/modules/$r/vmlinux"
put() { # file root place
	mkdir -p "$(dirname "$2$3")"
	cp "$1" "$2$3"
}
commas() {
	echo "$*" | sed 's/  */, /g'
}

# What helps where there is none.
way="--base BASE names a file that has it, --sysroot DIR a root folder to look in"
ways="($way, and --distill without --base needs none)"
way="($way)"
mkdir none
# shellcheck disable=SC2086 # words
expect "nowhere" 1 "btfsmith: mod.ko: no BTF of kernel $r in none: not there: $(commas $places) $ways" \
	encode --base auto --sysroot none --raw no.btf mod.ko

# Each place, with worse ones behind it, is found; those of another kernel are passed over.
for place in $places; do
	put kernel.btf alone "$place"
	expect "only $place" 0 "" encode --base auto --sysroot alone --raw got.btf mod.ko
	cmp -s got.btf want.btf || complain "only $place: not the same BTF"
	rm -r alone
done
reversed=
for place in $places; do
	reversed="$place $reversed"
done
for place in $reversed; do
	put kernel order "$place"
	"$btfsmith" encode -v --base auto --sysroot order --raw got.btf mod.ko 2>err ||
		complain "order: $(cat err)"
	grep -qxF "btfsmith: mod.ko: the base is order$place" err ||
		complain "not $place: $(head -n 1 err)"
	cmp -s got.btf want.btf || complain "order: $place: not the same BTF"
done

# What is there and of no use.
# shellcheck disable=SC2086
set -- $places
put next bad "$1"
mkdir -p "bad$2"
head -c 100 kernel.btf >"cut"
put cut bad "$3"
objcopy --remove-section=.BTF kernel without
put without bad "$4"
: >empty
put empty bad "$5"
put larger bad "$6"
put with.ko bad "$7"
status=0
"$btfsmith" encode --base auto --sysroot bad --raw no.btf mod.ko 2>err || status=$?
[ "$status:$(wc -l <err)" = 1:1 ] || complain "bad places: status $status, $(cat err)"
tr ';' '\n' <err | sed 's/^ //' >lines
{
	echo "btfsmith: mod.ko: no BTF of kernel $r in bad: bad$1: is of kernel 9.8.7-7-test"
	echo "bad$2: not a regular file"
	"$btfsmith" dump "bad$3" 2>&1 >/dev/null | sed 's/^btfsmith: //'
	echo "bad$4: no section .BTF, which 'btfsmith encode' makes of its DWARF"
	echo "bad$5: neither ELF nor BTF"
	echo "its struct module has 896 bytes, but that of bad$6 has 960"
	echo "bad$7: .BTF: is split BTF, which needs a base itself"
	echo "not there: $8 $ways"
} >want
diff want lines >&2 || complain "bad places: other reasons"
[ ! -e no.btf ] || complain "bad places: something was written"
put kernel bad "$8"
expect "the last place" 0 '' encode --base auto --sysroot bad --raw got.btf mod.ko
cmp -s got.btf want.btf || complain "the last place: not the same BTF"

# A merged /usr is not looked at twice.
mkdir -p merged/usr/lib
ln -s usr/lib merged/lib
expect "merged /usr" 1 "btfsmith: mod.ko: no BTF of kernel $r in merged: not there: $(
	commas "$1" "$3" "$5" "$6" "$7" "$8") $ways" \
	encode --base auto --sysroot merged --raw no.btf mod.ko

# The running kernel's own comes first, for its modules and for what is no module.
running=$(uname -r)
make_kernel running "$running" 896
make_module running.ko "$running" 896
"$btfsmith" encode --base running --raw running-want.btf running.ko || fail "encode running.ko"
put running live "/lib/modules/$running/build/vmlinux"
put running.btf live /sys/kernel/btf/vmlinux
for file in running.ko early.o; do
	"$btfsmith" encode -v --base auto --sysroot live --raw got.btf $file 2>err ||
		complain "running: $(cat err)"
	grep -qxF "btfsmith: $file: the base is live/sys/kernel/btf/vmlinux" err ||
		complain "$file: not from sysfs: $(head -n 1 err)"
done
expect "sysfs is not that of another kernel" 1 \
	"btfsmith: mod.ko: no BTF of kernel $r in live: not there: $(commas "$@") $ways" \
	encode --base auto --sysroot live --raw no.btf mod.ko
expect "dump of raw BTF" 0 '' dump --base auto --sysroot live running-want.btf
cp out auto.txt
expect "dump" 0 '' dump --base running running-want.btf
cmp -s out auto.txt || complain "dump: not the same text"
grep -q "STRUCT 'own'" auto.txt || complain "dump: no struct own"
cp mod.ko found.ko
expect "in place" 0 '' encode --base auto --sysroot order found.ko
expect "dump of a module" 0 '' dump --base auto --sysroot order found.ko
grep -q "STRUCT 'own'" out || complain "dump of a module: no struct own"
cp out quiet.txt
place=$("$btfsmith" encode -v --base auto --sysroot order --raw none.btf found.ko 2>&1 |
	sed -n 's/^btfsmith: found.ko: the base is //p')
expect "dump -v" 0 "btfsmith: found.ko: the base is $place" \
	dump -v --base auto --sysroot order found.ko
cmp -s out quiet.txt || complain "dump -v: another text"
expect "diff -v" 0 "btfsmith: found.ko: the base is $place
btfsmith: found.ko: the base is $place" \
	diff -v --base-a auto --base-b auto --sysroot order found.ko found.ko
expect "a kernel" 1 "btfsmith: next: is kernel 9.8.7-7-test itself, whose BTF needs no base" \
	encode --base auto --raw no.btf next
expect "no file" 1 "btfsmith: missing: open: No such file or directory" \
	encode --base auto --raw no.btf missing
# A release is a name in a folder and leads nowhere else.
make_module evil.ko ../../../etc 896
expect "a release that is a path" 0 '' encode --base auto --sysroot live --raw got.btf evil.ko
# A file called so.
cp kernel.btf auto
expect "./auto" 0 '' encode --base ./auto --raw got.btf mod.ko
cmp -s got.btf want.btf || complain "./auto: not the same BTF"
# A pipe, whose contents come in pieces.
{ head -c 100 kernel.btf && sleep 0.1 && tail -c +101 kernel.btf; } |
	"$btfsmith" encode --base /dev/stdin --raw got.btf mod.ko || complain "a base in a pipe"
cmp -s got.btf want.btf || complain "a base in a pipe: not the same BTF"
# One that never ends, and holds no BTF.
status=0
yes | "$btfsmith" encode --base /dev/stdin --raw no.btf mod.ko 2>err || status=$?
[ "$status $(cat err)" = "1 btfsmith: /dev/stdin: neither ELF nor BTF" ] ||
	complain "an endless pipe: $status $(cat err)"

# ---- many files ------------------------------------------------------------------------------------

# Modules of two kernels, and what is no module: each gets its own base, as in a call of its own.
sed 's/version [^ ]*/version 9.8.7-7-test/; s/^long/struct more { char c[3]; } more; long/' kernel.c >later.c
cc -g -o later later.c
"$btfsmith" encode later || fail "encode later"
"$btfsmith" encode --raw later.btf later || fail "encode later"
put later order "/lib/modules/9.8.7-7-test/build/vmlinux"
put running.btf order /sys/kernel/btf/vmlinux
make_module later.ko 9.8.7-7-test 896
sed 's/struct own /struct other /' module.c >module2.c
sed 's/int pid/long pid/' module2.c >module3.c
sed -i 's/9.8.7-7-test/'$r'/' module2.c
cc -g -c -o mod2.ko module2.c
cc -g -c -o later2.ko module3.c
many="mod.ko later.ko mod2.ko early.o later2.ko"
for distill in "" --distill; do
	for allow in "" --allow-base-mismatch; do
		rm -rf one
		mkdir one
		for file in $many; do
			# shellcheck disable=SC2086 # words
			expect "$file alone" 0 '' encode $distill $allow --base auto --sysroot order \
				--raw "one/${file%.ko}.btf" $file
		done
		[ "$distill" ] || ! cmp -s one/mod.btf one/later.btf || complain "two kernels, one BTF"
		for jobs in 1 8; do
			rm -rf all
			# shellcheck disable=SC2086
			expect "$jobs threads" 0 '' encode -j $jobs $distill $allow --base auto \
				--sysroot order --raw-dir all $many
			diff -r one all >&2 || complain "-j $jobs $distill $allow: not what single calls give"
		done
	done
done
ls one/*.btf.base >/dev/null || complain "no distilled bases"
# In place; what fails is said with the places that were looked at.
for file in mod later; do
	cp $file.ko in-$file.ko
	cp $file.ko all-$file.ko
	"$btfsmith" encode --base auto --sysroot order in-$file.ko || fail "encode in-$file.ko"
done
make_module lost.ko 1.2.3 896
expect "a kernel that is not there" 1 \
	"btfsmith: lost.ko: no BTF of kernel 1.2.3 in order: not there: $(commas "$@" | sed "s/$r/1.2.3/g") $ways
btfsmith: 2 of 3 files done, 0 without types of their own, 1 failed" \
	encode --base auto --sysroot order all-mod.ko lost.ko all-later.ko
cmp -s in-mod.ko all-mod.ko || complain "all-mod.ko: not what one call gives"
cmp -s in-later.ko all-later.ko || complain "all-later.ko: not what one call gives"

# Where was looked for a base is said once, with what helps; and again when it is another's.
cp lost.ko lost2.ko
make_module lost4.ko 1.2.4 896
for jobs in 1 8; do
	expect "kernels that are not there, -j $jobs" 1 \
		"btfsmith: lost.ko: no BTF of kernel 1.2.3 in none: not there: $(commas "$@" | sed "s/$r/1.2.3/g") $ways
btfsmith: lost2.ko: no BTF of kernel 1.2.3 in none, as above
btfsmith: lost4.ko: no BTF of kernel 1.2.4 in none: not there: $(commas "$@" | sed "s/$r/1.2.4/g") $ways
btfsmith: 0 of 3 files done, 0 without types of their own, 3 failed" \
		encode -j $jobs --base auto --sysroot none lost.ko lost2.ko lost4.ko
done
# What does not say which kernel it is for is the running kernel's, not that of the module before.
sed '/vermagic/d' module2.c >silent.c
cc -g -c -o silent.ko silent.c
sed "s/version [^ ]*/version $running/" later.c >running2.c
cc -g -o running2 running2.c
"$btfsmith" encode running2 || fail "encode running2"
"$btfsmith" encode --raw running2.btf running2 || fail "encode running2"
for base in running2 running2.btf; do
	put $base order /sys/kernel/btf/vmlinux
	for order in "mod.ko silent.ko" "silent.ko mod.ko"; do
		rm -rf all
		# shellcheck disable=SC2086
		expect "without vermagic" 0 '' encode --base auto --sysroot order --raw-dir all $order
		"$btfsmith" encode --base auto --sysroot order --raw silent.btf silent.ko
		! "$btfsmith" dump --base kernel silent.btf >out 2>err || complain "silent.ko: $order: not told"
		cmp -s silent.btf all/silent.btf || complain "without vermagic: $order: another base"
		cmp -s want.btf all/mod.btf || complain "without vermagic: $order: mod.ko: another base"
	done
done
"$btfsmith" encode -v --base auto --sysroot order --raw-dir all mod.ko silent.ko 2>err
grep -qx "btfsmith: silent.ko: the base is order/sys/kernel/btf/vmlinux" err ||
	complain "without vermagic: $(cat err)"
# A base that does not say whose it is: where it was found does.
rm -rf raw
put kernel.btf raw "/lib/modules/$r/build/vmlinux"
put later.btf raw "/lib/modules/9.8.7-7-test/build/vmlinux"
rm -rf all
expect "raw bases of two kernels" 0 '' encode --base auto --sysroot raw --raw-dir all mod.ko later.ko
cmp -s want.btf all/mod.btf || complain "raw bases: mod.ko: another base"
"$btfsmith" encode --base later --raw later-want.btf later.ko
cmp -s later-want.btf all/later.btf || complain "raw bases: later.ko: another base"

# ---- other commands ----------------------------------------------------------------------------------

# A base that is another kernel's is as wrong for ids as it is for types; those that ids are asked
# for of are in the module itself, and in the base.
cat >ids.c <<-END
	struct task { int pid; };
	struct own { struct task *task; } own;
	static const char vermagic[] __attribute__((section(".modinfo"), used)) =
		"vermagic=RELEASE SMP preempt mod_unload ";
	__asm__(".pushsection .BTF_ids,\"a\"\n"
		"__BTF_ID__struct__own__1: .long 0\n"
		"__BTF_ID__struct__task__2: .long 0\n.popsection");
END
for release in $r 9.8.7-7-test; do
	sed "s/RELEASE/$release/" ids.c >ids2.c
	cc -g -c -o "ids-$release.ko" ids2.c
	"$btfsmith" encode --base auto --sysroot order "ids-$release.ko" || fail "ids-$release.ko"
	cp "ids-$release.ko" "want-$release.ko"
	cp "ids-$release.ko" "ids2-$release.ko"
done
"$btfsmith" ids --base kernel "want-$r.ko" || fail "ids want-$r.ko"
"$btfsmith" ids --base later "want-9.8.7-7-test.ko" || fail "ids want-9.8.7-7-test.ko"
expect "ids of another kernel" 1 \
	"btfsmith: ids-$r.ko: is for kernel $r, but next is of kernel 9.8.7-7-test $hint" \
	ids --base next "ids-$r.ko"
expect "ids, allowed" 0 '' ids --base next --allow-base-mismatch "ids2-$r.ko"
cmp -s "ids2-$r.ko" "want-$r.ko" || complain "ids, allowed: other ids"
# Files without ids, and kernels, need none.
cp running without-ids
expect "ids of two kernels" 0 \
	"btfsmith: ids-$r.ko: the base is order/lib/modules/$r/build/vmlinux
btfsmith: ids-$r.ko: words 2, names 2, not found 0, sets 0, kfuncs changed in .BTF 0
btfsmith: ids-9.8.7-7-test.ko: the base is order/lib/modules/9.8.7-7-test/build/vmlinux
btfsmith: ids-9.8.7-7-test.ko: words 2, names 2, not found 0, sets 0, kfuncs changed in .BTF 0
btfsmith: next: words 0, names 0, not found 0, sets 0, kfuncs changed in .BTF 0" \
	ids -v --base auto --sysroot order "ids-$r.ko" ids-9.8.7-7-test.ko next
for release in $r 9.8.7-7-test; do
	cmp -s "ids-$release.ko" "want-$release.ko" || complain "ids --base auto: $release"
done
"$btfsmith" encode --base kernel -o lost.ko mod.ko
expect "ids without a base" 0 '' ids --base auto --sysroot none lost.ko
cp "ids2-$r.ko" lost.ko
# shellcheck disable=SC2086
expect "ids that need one" 1 "btfsmith: lost.ko: no BTF of kernel $r in none: not there: $(commas $places) $way" \
	ids --base auto --sysroot none lost.ko
# Relocation is for bases of other kernels; auto takes the module's own.
for file in mod later; do
	cp $file.ko d-$file.ko
	"$btfsmith" encode --distill --base auto --sysroot order d-$file.ko || fail "encode d-$file.ko"
done
cp d-mod.ko d-mod2.ko
expect "relocate to the next kernel" 0 '' relocate --base next d-mod2.ko
expect "relocate" 0 \
	"btfsmith: d-mod.ko: the base is order/lib/modules/$r/build/vmlinux
btfsmith: d-later.ko: the base is order/lib/modules/9.8.7-7-test/build/vmlinux" \
	relocate -v --base auto --sysroot order d-mod.ko d-later.ko
for file in mod later; do
	"$btfsmith" encode -o s.ko --distill --base auto --sysroot order $file.ko
	base=kernel
	[ $file = mod ] || base=later
	"$btfsmith" relocate --base $base s.ko || fail "relocate $file"
	cmp -s s.ko d-$file.ko || complain "relocate --base auto: $file"
done
"$btfsmith" encode -o lost2.ko --distill --base kernel mod.ko || fail "encode lost2.ko"
# shellcheck disable=SC2086
expect "relocate without a base" 1 "btfsmith: lost2.ko: no BTF of kernel $r in none: not there: $(commas $places) $way" \
	relocate --base auto --sysroot none lost2.ko

cp lost2.ko lost3.ko
# shellcheck disable=SC2086
expect "relocate without a base, twice" 1 \
	"btfsmith: lost2.ko: no BTF of kernel $r in none: not there: $(commas $places) $way
btfsmith: lost3.ko: no BTF of kernel $r in none, as above" \
	relocate --base auto --sysroot none lost2.ko lost3.ko

# ---- dump ----------------------------------------------------------------------------------------

# The names of another base would be wrong ones.
cp mod.ko dump.ko
"$btfsmith" encode --base kernel dump.ko || fail "encode dump.ko"
objcopy -O binary --only-section=.BTF --set-section-flags .BTF=alloc dump.ko dump.btf
for base in kernel kernel.btf; do
	for file in dump.ko dump.btf; do
		expect "dump $file" 0 '' dump --base $base $file
		grep -q "STRUCT 'own'" out || complain "dump $file: no struct own"
	done
done
expect "dump over the next release" 1 \
	"btfsmith: dump.ko: is for kernel $r, but next is of kernel 9.8.7-7-test $hint" \
	dump --base next dump.ko
expect "dump over another struct module" 1 \
	"btfsmith: dump.ko: its struct module has 896 bytes, but that of larger.btf has 960 $hint" \
	dump --base larger.btf dump.ko
expect "dump over what is no kernel" 1 \
	"btfsmith: dump.ko: is a kernel module, but plain.btf has no struct module, as kernels have $hint" \
	dump --base plain.btf dump.ko
[ ! -s out ] || complain "dump: something was printed"
expect "dump, allowed" 0 '' dump --base next --allow-base-mismatch dump.ko
grep -q "STRUCT 'own'" out || complain "dump, allowed: no struct own"
# Raw BTF has but its ids and names, which another base makes others of, or leaves none.
status=0
"$btfsmith" dump --base plain.btf dump.btf >out 2>err || status=$?
case "$status:$(wc -l <err):$(wc -c <out) $(cat err)" in
"1:1:0 btfsmith: dump.btf: "*"; is the base the one it was made with?") ;;
*) complain "dump over a smaller base: status $status: $(cat err)" ;;
esac
"$btfsmith" dump --base later.btf --allow-base-mismatch dump.btf >out || complain "later, allowed"
! grep -q "STRUCT 'own'" out || fail "later.btf has the strings of kernel.btf"
for command in "dump" "ids"; do
	file=dump.btf
	[ $command = dump ] || file=ids-$r.ko
	cp $file before
	status=0
	"$btfsmith" $command --base later.btf $file >out 2>err || status=$?
	sed -i 's/type [0-9]*/type N/; s/offset [0-9]*/offset N/' err
	[ "$status:$(wc -c <out) $(cat err)" = "1:0 btfsmith: $file: does not extend later.btf: \
type N (STRUCT): name offset N would be in the middle of 'task' $hint" ] ||
		complain "$command over another base: status $status: $(cat err)"
	cmp -s $file before || complain "$command over another base: $file was changed"
done
expect "dump over itself" 1 "btfsmith: kernel.btf: cannot be its own base" dump --base kernel.btf kernel.btf
cp kernel.btf again.btf
expect "dump over its copy" 1 "btfsmith: again.btf: is no split BTF, and needs no base such as kernel.btf $hint" \
	dump --base kernel.btf again.btf
expect "dump without a base" 1 \
	"btfsmith: dump.btf: string section: does not begin with a NUL byte: split BTF, which cannot be read without its base (--base BASE names a file that has it, --base auto looks for it)" \
	dump dump.btf
expect "misuse" 2 "btfsmith: --allow-base-mismatch is for --base (see 'btfsmith dump --help')" \
	dump --allow-base-mismatch dump.btf

# The real one, where there is one.
if [ -r /sys/kernel/btf/vmlinux ]; then
	"$btfsmith" dump /sys/kernel/btf/vmlinux >sys.txt || complain "sysfs: dump"
	cat /sys/kernel/btf/vmlinux >sys.btf
	"$btfsmith" dump sys.btf | cmp -s - sys.txt || complain "sysfs: not what its copy has"
	expect "sysfs, another kernel" 1 \
		"btfsmith: mod.ko: is for kernel $r, but /sys/kernel/btf/vmlinux is of kernel $running $hint" \
		encode --base /sys/kernel/btf/vmlinux --raw no.btf mod.ko
	"$btfsmith" encode -v --base auto --raw got.btf early.o 2>err || complain "sysfs: $(cat err)"
	grep -qxF "btfsmith: early.o: the base is /sys/kernel/btf/vmlinux" err ||
		complain "sysfs: not found: $(cat err)"
	"$btfsmith" encode --base sys.btf --raw sys-want.btf early.o
	cmp -s got.btf sys-want.btf || complain "sysfs: not the same BTF"
else
	echo "the running kernel's BTF not tested: there is none"
fi
exit $bad
