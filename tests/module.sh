#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# btfsmith module, on made-up modules of made-up kernels: it is what encode and ids make one after
# the other, with the base that suits the kernel, and the file is replaced by it or not at all.
set -eu
top=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=SCRIPTDIR/support/common.sh
. "$top/tests/support/common.sh"

need_program
need objcopy od gzip
make_tmp
cd "$tmp"
: "${CC:=cc}"
bad=0
new=6.11.0-test old=6.10.14-test older=5.10.0-test

complain() {
	echo "FAIL: $*" >&2
	bad=1
}

# expect WHAT STATUS WANT ARGUMENT...: runs btfsmith module; standard error is WANT
expect() {
	what=$1 want_status=$2
	printf '%s' "${3:+$3
}" >want
	shift 3
	status=0
	"$btfsmith" module "$@" >out 2>err </dev/null || status=$?
	[ "$status" -eq "$want_status" ] || complain "$what: status $status: $(cat err)"
	cmp -s want err || complain "$what: want: $(cat want) have: $(cat err)"
}

same() { # what file file
	cmp -s "$2" "$3" || complain "$1: $2 and $3 differ"
}

# Sections that are taken out leave their headers behind.
same_sections() { # what file file
	for section in .BTF .BTF.base .BTF_ids; do
		for file in "$2" "$3"; do
			rm -f "bytes-${file##*/}"
			objcopy -O binary --only-section=$section --set-section-flags $section=alloc \
				"$file" "bytes-${file##*/}"
		done
		same "$1: $section" "bytes-${2##*/}" "bytes-${3##*/}"
	done
}

run() { # ARGUMENT...: a step that other tests are for
	"$btfsmith" "$@" 2>>log || fail "btfsmith $*: $(cat log)"
}

cc() {
	# shellcheck disable=SC2086 # CC may hold options
	$CC "$@" || fail "$CC $*"
}

has_section() { # file section
	objdump -h "$1" | grep -q " $2 "
}

# ---- kernels and modules -----------------------------------------------------------------------

# kernel FILE RELEASE [OPTION...]
make_kernel() {
	file=$1
	cat >kernel.c <<-END
		const char linux_banner[] = "Linux version $2 (me@here) (a compiler) #1";
		struct module { char name[896]; } a_module;
		long a_long;
		struct bpf_prog_aux { int id; };
		struct list_head { struct list_head *next, *prev; };
		#ifdef OTHER
		struct another { struct list_head list; } another;
		#endif
		struct task_struct { int pid; struct list_head list; } a_task, *the_task = &a_task;
		int main(void) { return a_task.pid; }
	END
	cat >twin.c <<-END
		struct twin { int a; int b; } twin;
	END
	cat >twin2.c <<-END
		struct twin { long a; } twin2;
	END
	shift 2
	cc -g "$@" -o "$file" kernel.c
	run encode "$file"
}

# make_module FILE RELEASE [OPTION...]: with a set of two kfuncs, which are not in the order of names
make_module() {
	file=$1
	cat >module.c <<-END
		struct module { char name[896]; };
		struct module __this_module __attribute__((section(".gnu.linkonce.this_module")));
		asm(".pushsection .modinfo,\"a\"\n"
		    ".asciz \"vermagic=$2 SMP preempt mod_unload \"\n"
		    ".popsection");
		struct list_head { struct list_head *next, *prev; };
		struct task_struct { int pid; struct list_head list; };
		struct bpf_prog_aux;
		struct twin { int a; int b; };
		#ifndef NOTHING
		struct own { struct task_struct *task; struct list_head list; } own;
		#ifdef TWIN
		struct with_twin { struct twin twin; } with_twin;
		#endif
		#ifdef WITH_LARGE
		enum large { LARGE = 0x123456789 } large;
		#endif
		int task_pid(struct task_struct *task) { return task->pid; }
		int own_pid(void) { return own.task->pid; }
		int helped(int a, struct bpf_prog_aux *aux) { return a + (aux != 0); }
		#define ID(name, n, flags) "__BTF_ID__func__" #name "__" #n ": .long 0, " #flags "\n"
		#ifndef HELPED
		#define HELPED "0x2"
		#endif
		asm(".pushsection .BTF_ids,\"a\"\n .balign 4\n"
		    "__BTF_ID__set8__kfuncs: .long 0, 1\n"
		    ID(task_pid, 1, 0x20) ID(own_pid, 2, 0x10)
		    "__BTF_ID__func__helped__3: .long 0, " HELPED "\n"
		    ".size __BTF_ID__set8__kfuncs, 32\n"
		    "__BTF_ID__struct__own__4: .long 0\n"
		    "__BTF_ID__struct__task_struct__5: .long 0\n"
		    ".popsection");
		#else
		struct task_struct *task;
		asm(".pushsection .BTF_ids,\"a\"\n"
		    "__BTF_ID__struct__task_struct__5: .long 0\n"
		    ".popsection");
		#endif
	END
	shift 2
	cc -g -O1 "$@" -c -o "$file" module.c
}

install_kernel() { # release
	mkdir -p "root/lib/modules/$1/build"
	make_kernel "root/lib/modules/$1/build/vmlinux" "$1"
}

install_kernel $new
install_kernel $old
base_new=root/lib/modules/$new/build/vmlinux base_old=root/lib/modules/$old/build/vmlinux
make_module new.ko $new
make_module old.ko $old
mkdir none

# ---- the same as step by step -----------------------------------------------------------------

run encode --base $base_old -o steps-old.ko old.ko
run ids --base $base_old steps-old.ko
run encode --base $base_new --distill -o steps-new.ko new.ko
run ids steps-new.ko
has_section steps-new.ko .BTF.base || fail "no distilled base"
expect "an older kernel" 0 '' --sysroot root -o got.ko old.ko
same "an older kernel" steps-old.ko got.ko
expect "a kernel with .BTF.base" 0 '' --sysroot root -o got.ko new.ko
same "a kernel with .BTF.base" steps-new.ko got.ko
cp old.ko place.ko
chmod 640 place.ko
expect "in place, with a base" 0 '' --base $base_old place.ko
same "in place" steps-old.ko place.ko
[ "$(stat -c %a place.ko)" = 640 ] || complain "in place: other mode bits"
expect "again" 0 '' --base $base_old place.ko
same "again" steps-old.ko place.ko
cp new.ko place.ko
expect "in place, distilled" 0 '' --base $base_new place.ko
expect "again, distilled" 0 '' --base $base_new place.ko
same "again, distilled" steps-new.ko place.ko

# What is there is undone first, by the BTF that its ids are of.
run encode --base $base_new -o steps-split.ko new.ko
run ids --base $base_new steps-split.ko
expect "distilled before" 0 '' --base $base_new --no-distill place.ko
same_sections "distilled before" steps-split.ko place.ko
expect "split before" 0 '' --base $base_new place.ko
same_sections "split before" steps-new.ko place.ko
run encode --base $base_old --distill -o steps-forced.ko old.ko
run ids steps-forced.ko
expect "--distill" 0 '' --sysroot root --distill -o got.ko old.ko
same "--distill" steps-forced.ko got.ko
expect "--kernel that is no release" 1 "btfsmith: 'foo': not a release of Linux such as 5.10" \
	--sysroot root --kernel foo -o got.ko new.ko
expect "--kernel without BTF" 1 "btfsmith: Linux 4.4 has no BTF, 4.18 is the first" \
	--sysroot root --kernel 4.4 -o got.ko new.ko
for kernel in $new 6.11 6.11.0; do
	expect "--kernel $kernel and a base" 0 '' --base $base_new --kernel "$kernel" -o got.ko new.ko
	same "--kernel $kernel and a base" steps-new.ko got.ko
done
for kernel in 6.11.0-other 6.1 6.11.0-tes 6.12; do
	expect "--kernel $kernel and another's base" 0 \
		"btfsmith: new.ko: kernel $kernel is to load it, but $base_new is of kernel $new" \
		--base $base_new --kernel "$kernel" -o got.ko new.ko
done
expect "--kernel and its base" 0 '' --sysroot root --kernel $new -o got.ko new.ko
same "--kernel" steps-new.ko got.ko

# ids_of FILE: all words; in DUMP, what BTF it has, lines to find them in
ids_of() {
	objcopy -O binary --only-section=.BTF_ids --set-section-flags .BTF_ids=alloc "$1" section
	od -An -v -t u4 -w64 section | sed 's/  */ /g; s/^ //'
}
dump() { # ARGUMENT...: what "dump" is to be
	# shellcheck disable=SC2094 # the one is a command
	"$btfsmith" dump "$@" >dump
}
type_id() { # kind name
	sed -n "s/^\\[\\([0-9]*\\)\\] $1 '$2'.*/\\1/p" dump
}
want_ids() { # file task_struct: that the ids of functions and struct own are those in "dump"
	{
		{
			echo "$(type_id FUNC task_pid) 32"
			echo "$(type_id FUNC own_pid) 16"
			echo "$(type_id FUNC helped) ${3:-2}"
		} | sort -n | tr '\n' ' '
		echo "$(type_id STRUCT own) $2"
	} >words
	[ "$(ids_of "$1")" = "3 1 $(cat words)" ] || complain "$1: ids: $(ids_of "$1") not 3 1 $(cat words)"
}
dump $base_old
task=$(type_id STRUCT task_struct)
dump --base $base_old steps-old.ko
want_ids steps-old.ko "$task"

# ---- no base -------------------------------------------------------------------------------------

way="--base BASE names a file that has it, --base auto looks for it"
ways="--base BASE names a file that has it, --sysroot DIR a root folder to look in"
absent="not there: /lib/modules/$new/build/vmlinux"
expect "no base, old" 1 "btfsmith: old.ko: without BTF of kernel $old it can have none (a distilled base, which needs none, is for Linux 6.11 and later) ($way)" \
	--base none old.ko
expect "no base, --no-distill" 1 \
	"btfsmith: new.ko: without BTF of kernel $new it can have none (a distilled base needs none) ($way)" \
	--base none --no-distill new.ko
status=0
"$btfsmith" module --sysroot none old.ko 2>err || status=$?
[ "$status:$(wc -l <err)" = 1:1 ] || complain "nowhere: status $status: $(cat err)"
grep -q "^btfsmith: old.ko: no BTF of kernel $old in none: not there: .* (a distilled base, which needs none, is for Linux 6.11 and later) ($ways)\$" err ||
	complain "nowhere: $(cat err)"
cp old.ko old2.ko
status=0
"$btfsmith" module --sysroot none old.ko old2.ko 2>err || status=$?
[ "$status:$(wc -l <err) $(sed -n 2p err)" = "1:3 btfsmith: old2.ko: no BTF of kernel $old in none, as above" ] ||
	complain "nowhere, twice: $(cat err)"
# Ids that are there already are of the BTF of a kernel that is not.
resolved="steps-split.ko: .BTF_ids: set kfuncs: its ids were resolved before, and are of a .BTF that cannot be read without its base"
expect "resolved, nowhere" 1 "btfsmith: $resolved ($ways)" --sysroot none -o got.ko steps-split.ko
expect "resolved, --base none" 1 "btfsmith: $resolved ($way)" --base none -o got.ko steps-split.ko
expect "resolved, --base" 0 '' --base $base_new -o got.ko steps-split.ko
same_sections "resolved, --base" steps-new.ko got.ko
run encode --distill -o steps-alone.ko new.ko
run ids steps-alone.ko
expect "nowhere, distilled" 0 '' --sysroot none -o got.ko new.ko
same "nowhere, distilled" steps-alone.ko got.ko
expect "--base none" 0 '' --base none -o got.ko new.ko
same "--base none" steps-alone.ko got.ko
"$btfsmith" module -v --sysroot none -o got.ko new.ko 2>err || complain "-v fails"
for line in "no BTF of kernel $new in none: $absent" \
	"its base is distilled from what the module itself says" \
	"words 5, names 5, not found 0, sets 1, kfuncs changed in .BTF 0"; do
	grep -q "^btfsmith: new.ko: $line" err || complain "-v says: $(cat err)"
done
# What a distilled base is for: another build of the kernel.
make_kernel another $new -DOTHER
for file in steps-new.ko steps-alone.ko; do
	run relocate --base another --raw moved.btf $file
	dump --base another moved.btf
	[ -n "$(type_id STRUCT own)" ] || complain "$file: no struct own for another kernel"
	[ -z "$(type_id STRUCT task_struct)" ] || complain "$file: its own task_struct"
done

# ---- bases that do not suit ----------------------------------------------------------------------

cp old.ko place.ko
expect "another kernel's base" 1 \
	"btfsmith: place.ko: is for kernel $old, but $base_new is of kernel $new (--allow-base-mismatch takes it all the same)" \
	--base $base_new place.ko
same "another kernel's base" old.ko place.ko
expect "allowed" 0 '' --base $base_new --allow-base-mismatch place.ko
expect "ids of another base" 1 \
	"btfsmith: steps-split.ko: .BTF_ids: set kfuncs: its ids were resolved before, and nothing tells what belongs to which, since they are not of this BTF or have no symbols: run 'btfsmith ids --reset' before .BTF is replaced, or link the file again" \
	--base another --allow-base-mismatch -o got.ko steps-split.ko
cp new.ko place.ko
expect "no such base" 1 'btfsmith: missing: open: No such file or directory' --base missing place.ko
same "no such base" new.ko place.ko

# The kernel would not load a module whose distilled base fits two of its types.
make_kernel twins $new twin.c twin2.c
make_module twin.ko $new -DTWIN
dump twins
[ "$(grep -c "STRUCT 'twin'" dump)" = 2 ] || fail "the kernel has not two structs"
run encode --base twins -o steps-twin.ko twin.ko
run ids --base twins steps-twin.ko
status=0
"$btfsmith" module --base twins -o got.ko twin.ko 2>err || status=$?
[ "$status:$(wc -l <err)" = 0:1 ] || complain "twins: status $status: $(cat err)"
grep -q "^btfsmith: twin.ko: .*'*twin.*: no distilled base, and so for this build of kernel $new only\$" err ||
	complain "twins: $(cat err)"
same "twins" steps-twin.ko got.ko

# ---- what older kernels do not know --------------------------------------------------------------

make_kernel older $older
make_module older.ko $older -DWITH_LARGE
make_module large.ko $old -DWITH_LARGE
expect "an enum of 64 bits" 0 '' --base $base_old -o got.ko large.ko
"$btfsmith" dump --base $base_old got.ko | grep -q "ENUM64 'large'" || complain "no ENUM64"
expect "before enums of 64 bits" 0 '' --base older -o got.ko older.ko
"$btfsmith" dump --base older got.ko | grep -q "ENUM 'large' .*size=8" || complain "no ENUM"
expect "--features" 0 '' --features default --base older -o got.ko older.ko
"$btfsmith" dump --base older got.ko | grep -q "ENUM64 'large'" || complain "--features: no ENUM64"

# ---- kfuncs with implicit arguments --------------------------------------------------------------

make_module implicit.ko $new '-DHELPED="0x10000"'
expect "implicit arguments" 0 '' --base $base_new -o got.ko implicit.ko
run relocate --base $base_new --raw moved.btf got.ko
dump --base $base_new moved.btf
for function in helped:1 helped_impl:2; do
	proto=$(sed -n "s/.* FUNC '${function%:*}' type_id=\([0-9]*\) .*/\1/p" dump)
	grep -q "^\[$proto\] FUNC_PROTO .* vlen=${function#*:}" dump ||
		complain "${function%:*} has not ${function#*:} parameters"
done
grep -q "DECL_TAG 'bpf_kfunc' type_id=$(type_id FUNC helped) " dump || complain "the kfunc's tag is gone"
sed -n "s/^\[[0-9]*\] [A-Z_]* '\([a-z].*\)' .*/\1/p" dump >names
LC_ALL=C sort -c names || complain "not sorted by name"
[ "$(grep -n '(anon)' dump | tail -n 1 | cut -d: -f 1)" -lt "$(grep -n helped dump | head -n 1 | cut -d: -f 1)" ] ||
	complain "not first what has no name"
cp got.ko place.ko
expect "once more" 0 '' --base $base_new place.ko
same "once more" got.ko place.ko

# ---- nothing of its own ----------------------------------------------------------------------------

make_module nothing.ko $old -DNOTHING
dump $base_old
expect "nothing of its own" 0 '' --base $base_old -o got.ko nothing.ko
! has_section got.ko .BTF || complain "it has .BTF"
[ "$(ids_of got.ko)" = "$(type_id STRUCT task_struct)" ] || complain "nothing: its id is $(ids_of got.ko)"
make_module nothing.ko $new -DNOTHING
expect "nothing of its own, distilled" 0 "btfsmith: nothing.ko: .BTF_ids: the module has no types of its own, and so no BTF that ids could be of: they become 0" \
	--base $base_new -o got.ko nothing.ko
! has_section got.ko .BTF || complain "it has .BTF"
[ "$(ids_of got.ko)" = 0 ] || complain "its id is $(ids_of got.ko)"

# ---- files -----------------------------------------------------------------------------------------

printf 'struct own { int own; } own;\n' >object.c
cc -g -c -o object.o object.c
cp object.o object.before
expect "no module" 1 'btfsmith: object.o: not a kernel module: no vermagic in .modinfo names a kernel' object.o
same "no module" object.o object.before
expect "not ELF" 1 'btfsmith: module.c: not an ELF file' module.c
expect "no file" 1 'btfsmith: missing.ko: open: No such file or directory' missing.ko
objcopy --strip-debug old.ko stripped.ko
cp stripped.ko stripped.before
status=0
"$btfsmith" module --base $base_old stripped.ko 2>err || status=$?
[ "$status:$(wc -l <err)" = 1:1 ] || complain "stripped: status $status: $(cat err)"
grep -q "^btfsmith: stripped.ko: no .debug_info: .*; modules get it from a kernel with CONFIG_DEBUG_INFO, or from 'make KCFLAGS=-g', and lose it when they are installed stripped\$" err ||
	complain "stripped: $(cat err)"
same "stripped" stripped.ko stripped.before
objcopy --only-keep-debug old.ko old.debug
expect "--debug-file" 0 '' --base $base_old --debug-file old.debug stripped.ko
"$btfsmith" dump --base $base_old stripped.ko >got
"$btfsmith" dump --base $base_old steps-old.ko >want
same "--debug-file" want got
[ "$(ids_of stripped.ko)" = "$(ids_of steps-old.ko)" ] || complain "--debug-file: other ids"

# A signature: its bytes, the header of 12, and the magic text.
cp old.ko signed.ko
printf 'abcd\0\0\2\0\0\0\0\0\0\0\0\4~Module signature appended~\n' >>signed.ko
cp signed.ko signed.before
status=0
"$btfsmith" module --base $base_old signed.ko 2>err || status=$?
[ "$status:$(wc -l <err)" = 1:1 ] || complain "signed: status $status: $(cat err)"
grep -q -e '--drop-signature' err || complain "signed: $(cat err)"
same "signed" signed.ko signed.before
expect "--drop-signature" 0 '' --base $base_old --drop-signature signed.ko
same "--drop-signature" signed.ko steps-old.ko
gzip -k old.ko
expect "compressed" 0 '' --base $base_old old.ko.gz
gzip -dc old.ko.gz >got.ko || complain "compressed: not compressed"
same "compressed" got.ko steps-old.ko
if [ "$(id -u)" -ne 0 ]; then
	mkdir closed
	cp old.ko closed
	chmod 555 closed
	status=0
	"$btfsmith" module --base $base_old closed/old.ko 2>err || status=$?
	chmod 755 closed
	[ "$status:$(wc -l <err)" = 1:1 ] || complain "closed: status $status: $(cat err)"
	same "closed" closed/old.ko old.ko
fi

# ---- several ---------------------------------------------------------------------------------------

for jobs in 1 4; do
	rm -rf many
	mkdir many
	for i in 1 2 3; do
		cp old.ko many/old$i.ko
		cp new.ko many/new$i.ko
	done
	cp object.o many/broken.ko
	expect "several" 1 "btfsmith: many/broken.ko: not a kernel module: no vermagic in .modinfo names a kernel
btfsmith: 6 of 7 modules done, 1 failed" -j $jobs --sysroot root many/*.ko
	for i in 1 2 3; do
		same "several" many/old$i.ko steps-old.ko
		same "several" many/new$i.ko steps-new.ko
	done
	cp old.ko many/old1.ko
	cp old.ko many/old2.ko
	expect "one base given" 0 '' -j $jobs --base $base_old many/old1.ko many/old2.ko
	same "one base given" many/old1.ko steps-old.ko
	same "one base given" many/old2.ko steps-old.ko
done

exit $bad
