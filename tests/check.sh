#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# `btfsmith check` as seen from a shell: verdicts, one line for each file, and exit statuses: 0
# accepted, 1 rejected, 2 trouble.
set -eu

: "${top_srcdir:?}" "${CC:=cc}"
top=$top_srcdir
# shellcheck source=tests/support/common.sh
. "$top/tests/support/common.sh"
need_program
need python3 objcopy
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
num_failed=0

# expect WHAT STATUS OUT ERR ARGUMENT...: OUT and ERR are all of standard output and error
expect() {
	what=$1 want_status=$2 want_out=$3 want_err=$4
	shift 4
	status=0
	"$btfsmith" check "$@" >out 2>err </dev/null || status=$?
	if [ "$status" -ne "$want_status" ] || [ "$(cat out)" != "$want_out" ] ||
		[ "$(cat err)" != "$want_err" ]; then
		echo "check.sh: $what: btfsmith check $*: status $status, want $want_status"
		diff -u - out <<END || true
$want_out
END
		diff -u - err <<END || true
$want_err
END
		num_failed=$((num_failed + 1))
	fi
}

# word FILE OFFSET VALUE: change 4 bytes, in this machine's order
word() {
	python3 -c 'import struct, sys
with open(sys.argv[1], "r+b") as f:
    f.seek(int(sys.argv[2]))
    f.write(struct.pack("=I", int(sys.argv[3], 0)))' "$@"
}

cat >base.c <<'END'
struct base { long a; int b; };
struct base global;
END
cat >mod.c <<'END'
struct base { long a; int b; };
struct own { struct base *base; struct base in; } own;
END
for name in base mod; do
	$CC -g -O0 -c $name.c -o $name.o
done
"$btfsmith" encode base.o
"$btfsmith" encode --raw base.btf base.o
"$btfsmith" encode --base base.btf --raw mod.btf mod.o
"$btfsmith" encode --base base.btf -o split.o mod.o
"$btfsmith" encode --base base.btf --distill -o distilled.o mod.o

no_nul="the string section does not begin with a NUL byte, as that of split BTF, which is for modules and has a base"
way="(--base BASE names a file that has it, --base auto looks for it)"
split="string section: does not begin with a NUL byte: split BTF, which cannot be read without its base $way"
expect "raw and ELF" 0 "base.btf: accepted
base.o: accepted" "" base.btf base.o
expect "as a kernel's" 0 "base.btf: accepted" "" --as vmlinux base.btf
expect "as an older one's" 0 "base.btf: accepted" "" --as vmlinux --kernel 6.1.0-18-amd64 base.btf
expect "split BTF over its base" 0 "mod.btf: accepted
split.o: accepted" "" --base base.btf mod.btf split.o
expect "split BTF for a program's" 1 \
	"mod.btf: rejected: EINVAL: $no_nul" "btfsmith: mod.btf: $split" mod.btf
expect "split BTF as a program's" 1 "mod.btf: rejected: EINVAL: $no_nul" "" --as program mod.btf
expect "split BTF without a base" 2 "" \
	"btfsmith: mod.btf: BTF of a module, whose base is not given $way
btfsmith: split.o: .BTF: BTF of a module, whose base is not given $way" --as module mod.btf split.o
expect "distilled base, with and without a kernel" 0 "distilled.o: accepted" "" distilled.o
expect "distilled base, over the kernel's" 0 "distilled.o: accepted" "" --base base.btf distilled.o
expect "distilled base, before 6.11" 2 "" \
	"btfsmith: distilled.o: .BTF: BTF of a module, whose base is not given $way" \
	--kernel 6.10 distilled.o

# In raw files the distilled base is beside what extends it.
"$btfsmith" encode --base base.btf --distill --raw distilled.btf mod.o
expect "raw distilled base, with and without a kernel" 0 "distilled.btf: accepted" "" distilled.btf
expect "raw distilled base, over the kernel's" 0 "distilled.btf: accepted" "" \
	--base base.btf distilled.btf
expect "raw distilled base, before 6.11" 2 "" \
	"btfsmith: distilled.btf: BTF of a module, whose base is not given $way" \
	--kernel 6.10 distilled.btf
expect "raw distilled base, as a program's" 1 \
	"distilled.btf: rejected: EINVAL: $no_nul" "" --as program distilled.btf
# What a file of that name is beside BTF that needs none does not matter.
cp base.btf alone.btf
cp distilled.btf.base alone.btf.base
cp distilled.btf broken.btf
echo text >broken.btf.base
expect "beside others" 1 "alone.btf: accepted
broken.btf: rejected: EINVAL: $no_nul" "btfsmith: broken.btf: $split" alone.btf broken.btf

# Another kernel, whose struct base has another size.
sed 's/int b/int b, c, d/' base.c >other.c
$CC -g -O0 -c other.c -o other.o
"$btfsmith" encode --raw other.btf other.o
status=0
"$btfsmith" check --base other.btf distilled.o >out || status=$?
if [ $status -ne 1 ] || ! grep -q '^distilled.o: rejected: EINVAL: .BTF.base: .*base' out; then
	echo "check.sh: distilled base over another kernel: status $status"
	cat out
	num_failed=$((num_failed + 1))
fi
expect "raw distilled base over another kernel" 1 "$(sed 's/distilled\.o\(: \.BTF\)\?: /distilled.btf: /g' out)" \
	"" --base other.btf distilled.btf

# What is wrong with the base is said where the verdict is one over another kernel's types.
make_kernel() { # FILE RELEASE [MORE]
	cat >kernel.c <<-END
		const char linux_banner[] = "Linux version $2 (me@here) (a compiler) #1";
		struct module { char name[896]; } a_module;
		$3
		struct base { long a; int b; } a_base;
		int main(void) { return 0; }
	END
	$CC -g -o "$1" kernel.c
	"$btfsmith" encode "$1"
}
make_kernel kernel 6.12.0-test ""
make_kernel next 6.13.0-test "struct more { char more; } more;"
cat >module.c <<'END'
struct module { char name[896]; };
struct module __this_module __attribute__((section(".gnu.linkonce.this_module")));
static const char vermagic[] __attribute__((section(".modinfo"), used)) = "vermagic=6.12.0-test SMP ";
struct base { long a; int b; };
struct own { struct base *base; } own;
END
$CC -g -c -o module.ko module.c
"$btfsmith" encode --base kernel module.ko
objcopy -O binary --only-section=.BTF --set-section-flags .BTF=alloc module.ko module.btf
expect "the right base" 0 "module.ko: accepted
module.btf: accepted" "" --base kernel module.ko module.btf
for file in module.ko module.btf; do
	for base in next base.btf; do
		status=0
		"$btfsmith" check --base $base $file >out 2>err || status=$?
		case "$base $file" in
		"next module.ko") want="0 module.ko: is for kernel 6.12.0-test, but next is of kernel 6.13.0-test" ;;
		"next module.btf") continue ;; # that names and ids are others need not show
		"base.btf module.ko") want="1 module.ko: is a kernel module, but base.btf has no struct module, as kernels have" ;;
		*) want="1 module.btf: is base.btf the base that it was made with?" ;;
		esac
		[ "$status $(cat err)" = "${want%% *} btfsmith: ${want#* }" ] || {
			echo "check.sh: $file over $base: status $status: $(cat out err)"
			num_failed=$((num_failed + 1))
		}
	done
done
# Names that would begin within others.
for i in 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29; do
	echo "typedef int a_long_name_of_a_type_$i; a_long_name_of_a_type_$i v$i;"
done >shifted.c
$CC -g -c -o shifted.o shifted.c
"$btfsmith" encode --raw shifted.btf shifted.o
"$btfsmith" dump --base shifted.btf module.btf >out 2>dump.err || true
"$btfsmith" check --base shifted.btf module.btf >out 2>err || true
if ! grep -q "^btfsmith: module.btf: does not extend shifted.btf: type .* would be in the middle of 'a_long_name_of_a_type_[0-9]*'\$" err ||
	[ "$(cat dump.err)" != "$(cat err) (--allow-base-mismatch takes it all the same)" ]; then
	echo "check.sh: module.btf over shifted.btf: $(cat out err dump.err)"
	num_failed=$((num_failed + 1))
fi
expect "a kernel over another one's BTF" 0 "kernel: accepted" "btfsmith: kernel: cannot be its own base" \
	--base kernel kernel
expect "distilled for any kernel" 0 "distilled.o: accepted" "" --base next distilled.o

cp base.btf bad.btf
word bad.btf 24 0x7fffff
expect "a name out of range" 1 \
	"bad.btf: rejected: EINVAL: type 1 (STRUCT): name offset 8388607 is out of range
base.btf: accepted" "" bad.btf base.btf
expect "a base that is bad itself" 2 "" \
	"btfsmith: bad.btf: a kernel would refuse it: EINVAL: type 1 (STRUCT): name offset 8388607 is out of range" \
	--base bad.btf mod.btf
cp base.btf bad2.btf
word bad2.btf 4 0x7fffff
expect "a header that is too long" 1 \
	"bad2.btf: rejected: EINVAL: header of 8388607 bytes, $(wc -c <base.btf) are there" "" bad2.btf
echo text >text
expect "rejected, and trouble" 2 "bad.btf: rejected: EINVAL: type 1 (STRUCT): name offset 8388607 is out of range" \
	"btfsmith: text: neither ELF nor BTF
btfsmith: none: open: No such file or directory" text bad.btf none
expect "no section" 2 "" "btfsmith: mod.o: no section .BTF, which 'btfsmith encode' makes of its DWARF" mod.o

see="(see 'btfsmith check --help')"
expect "no file" 2 "" "btfsmith: no FILE given $see"
expect "no such way" 2 "" \
	"btfsmith: --as 'kernel': unknown; known: program, vmlinux, module $see" --as kernel base.btf
expect "a base for a program" 2 "" "btfsmith: --base is for modules $see" \
	--as program --base base.btf mod.btf
expect "a folder for no base" 2 "" "btfsmith: --sysroot is for --base auto $see" \
	--sysroot / base.btf
expect "--kernel by its other name" 0 "base.btf: accepted" "" --as vmlinux --target-kernel 6.1 base.btf
expect "no release" 2 "" "btfsmith: --kernel: 'six': not a release of Linux such as 5.10 $see" --kernel six base.btf
for kernel in 7.3 8.0-rc1 99.1; do
	expect "a release that is not known yet" 0 "base.btf: accepted" \
		"btfsmith: --kernel $kernel: the newest Linux that is known here is 7.2, and it is taken for that" \
		--kernel $kernel base.btf
done
expect "the newest release" 0 "base.btf: accepted" "" --kernel 7.2.99 base.btf
expect "before BTF" 2 "" "btfsmith: --kernel: Linux 4.4 has no BTF, 4.18 is the first $see" --kernel 4.4 base.btf
expect "modules before their BTF" 2 "" \
	"btfsmith: mod.btf: Linux 5.10 does not read BTF of modules" \
	--kernel 5.10 --base base.btf mod.btf

# What another way in, or a later stable release, would accept.
cat >stable.c <<'END'
struct one { int a; } one;
int *pointer;
typedef int *vector_t[4];
vector_t vector;
END
$CC -g -O0 -c stable.c -o stable.o
"$btfsmith" encode --features default,global_var --raw stable.btf stable.o
"$btfsmith" dump stable.btf >dump.txt
bss=$(sed -n "s/^\[\([0-9]*\)\] DATASEC '\.bss'.*/\1/p" dump.txt)
vector=$(sed -n "s/^\[\([0-9]*\)\] TYPEDEF 'vector_t'.*/\1/p" dump.txt)
refused="rejected: EINVAL: type $bss (DATASEC .bss): variable 2 (vector): is of type $vector, a TYPEDEF without size"
as_kernel="as a kernel's own BTF it is accepted: --as vmlinux"
for releases in "6.1 6.1.20" "6.1.0-18-amd64 6.1.20" "6.1.19 6.1.20" "5.10.3 5.10.175" "6.2 6.2.7"; do
	before=${releases% *} first=${releases#* }
	expect "Linux $before" 1 "stable.btf: $refused (Linux $first accepts it)" "btfsmith: stable.btf: $as_kernel" \
		--kernel "$before" stable.btf
	expect "Linux $first" 0 "stable.btf: accepted" "" --kernel "$first" stable.btf
done
expect "no stable release of it is known" 1 "stable.btf: $refused" "btfsmith: stable.btf: $as_kernel" \
	--kernel 6.0 stable.btf
expect "as a program's, no question" 1 "stable.btf: $refused" "" --as program --kernel 6.0 stable.btf
# Before 5.5 a kernel has no BTF of its own.
expect "not as a kernel's" 1 "stable.btf: $refused (Linux 5.4.237 accepts it)" "" --kernel 5.4 stable.btf
expect "as a kernel's, then" 0 "stable.btf: accepted" "" --as vmlinux --kernel 6.0 stable.btf
expect "neither way" 1 "stable.btf: rejected: EINVAL: type $bss (DATASEC .bss): kind 15 is unknown to Linux 5.1" \
	"" --kernel 5.1 stable.btf

# Pointers to structs of the kernel: python writes what a compiler for BPF would.
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$top/tests" python3 - <<'END'
from check_seeds import Program
from check_vs_kernel import Blob, FUNC, FUNC_PROTO, STRUCT
for name in (b"kptr", b"kptr_untrusted"):
    program = Program()
    target = program.struct(b"file", [(b"v", program.u32, 4)])
    program.struct(b"holder", [program.pointer(b"p", target, name)])
    with open(name.decode() + ".btf", "wb") as file:
        file.write(program.blob.pack())
for with_destructor in (False, True):
    kernel = Blob()
    kernel.add(STRUCT, b"file", 4)
    kernel.add(STRUCT, b"task_struct", 4)
    proto = kernel.add(FUNC_PROTO)
    if with_destructor:
        kernel.add(FUNC, b"bpf_task_release_dtor", proto)
    with open(f"kernel{int(with_destructor)}.btf", "wb") as file:
        file.write(kernel.pack())
program = Program()
target = program.struct(b"task_struct", [(b"v", program.u32, 4)])
program.struct(b"holder", [program.pointer(b"p", target, b"kptr")])
with open("task.btf", "wb") as file:
    file.write(program.blob.pack())
END
unknown="as far as no struct that a kptr points to is one of the kernel's"
expect "a kptr, without a kernel" 0 "kptr.btf: accepted, $unknown" "" kptr.btf
expect "a kptr to what the kernel cannot release" 1 \
	"kptr.btf: rejected: ENOENT: type 13 (STRUCT holder): has a kptr to type 10, which the kernel has, but no destructor for
kptr_untrusted.btf: accepted" "" --kernel-btf kernel0.btf kptr.btf kptr_untrusted.btf
expect "a kptr to what the kernel can release" 0 "task.btf: accepted" "" \
	--kernel-btf kernel1.btf task.btf
expect "and cannot" 1 \
	"task.btf: rejected: ENOENT: type 13 (STRUCT holder): has a kptr to type 10, which the kernel has, but no destructor for" \
	"" --kernel-btf kernel0.btf task.btf

# .BTF.ext, as libbpf reads it: a function and a line for section "x", which is string 1 here.
ext() { # [WORD VALUE]...: words changed
	PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$top/tests" python3 - "$@" <<'END'
import struct, sys
from check_vs_kernel import Blob, FUNC, FUNC_PROTO, INT
blob = Blob()
blob.add(INT, b"x", 4, rest=[32])
blob.add(FUNC_PROTO, b"", 1)
blob.add(FUNC, b"f", 2, vlen=1)
with open("ext.btf", "wb") as file:
    file.write(blob.pack())
words = [1 << 16 | 0xEB9F, 32, 0, 20, 20, 28, 48, 28,
         8, 1, 1, 0, 3,
         16, 1, 1, 0, 1, 1, 5 << 10,
         16, 1, 1, 0, 1, 1, 2]
for at, value in zip(sys.argv[1::2], sys.argv[2::2]):
    words[int(at)] = int(value, 0)
with open("ext.bin", "wb") as file:
    file.write(struct.pack(f"={len(words)}I", *words))
END
	objcopy --remove-section .BTF --add-section .BTF=ext.btf --add-section .BTF.ext=ext.bin base.o ext.o
}
# What only programs have is no kernel's.
want_ext() { # WANT [WORD VALUE]...
	want=$1
	shift
	ext "$@"
	expect ".BTF.ext $*" 1 "ext.o: rejected: $want" "" ext.o
}
ext
expect ".BTF.ext" 0 "ext.o: accepted" "" ext.o
e="EINVAL: .BTF.ext:"
want_ext "$e header: not the magic number of BTF: 57005" 0 0x1dead
want_ext "ENOTSUPP: .BTF.ext: header: unknown version 2, flags 0x0" 0 0x2eb9f
want_ext "$e header: impossible length 20" 1 20
want_ext "$e header: nothing is behind its bytes: 108" 1 108
want_ext "$e func_info: offset 0x22: not a multiple of 4: offset 2" 2 2
want_ext "$e func_info: offset 0x20: not within the section, length 80" 3 80
want_ext "$e func_info: offset 0x20: has no records, length 4" 3 4
want_ext "$e func_info: offset 0x20: impossible size of records: 4" 8 4
want_ext "$e func_info: offset 0x24: not within the strings of .BTF: name offset 99" 9 99
want_ext "$e func_info: offset 0x24: impossible number of records: 0" 10 0
want_ext "$e func_info: offset 0x24: impossible number of records: 2" 10 2
want_ext "$e func_info: record 0: not a FUNC: type 1" 12 1
want_ext "$e line_info: offset 0x40: not within the strings of .BTF: name offset 1000" 18 1000
want_ext "$e core_relo: offset 0x5c: not in .BTF: type id 4" 24 4
want_ext "$e core_relo: record 0: unknown kind of relocation: 13" 26 13
# A short header has no CO-RE relocations: what is behind belongs to nobody.
ext 1 24 2 8 4 28
expect ".BTF.ext with a short header" 0 "ext.o: accepted" "" ext.o

# Objects for BPF, in which libbpf sets what a compiler cannot know: sizes, offsets, and externs.
cat >bpf.c <<'END'
int count, more; static long inner = 4; struct { char x[7]; } odd, set = { "a" }; const int limit = 7;
extern int CONFIG_HZ __attribute__((section(".kconfig"), weak));
extern char CONFIG_LSM __attribute__((section(".kconfig"), weak));
extern const int runqueues __attribute__((section(".ksyms")));
extern int first(int, void *) __attribute__((section(".ksyms")));
extern void second(int) __attribute__((section(".ksyms")));
struct { int (*type)[2]; int *key; } map __attribute__((section(".maps")));
__attribute__((section("socket"))) int f(void *context)
{
	count += inner++ + limit + CONFIG_HZ + CONFIG_LSM + (long)&runqueues + first(1, context);
	second(more += odd.x[1]);
	return (long)&map;
}
int unused = 1;
END
for target in bpfel bpfeb; do
	if ! clang -g -O2 -target $target -c bpf.c -o $target.o 2>err; then
		echo "left out: objects for BPF: no clang for $target"
		continue
	fi
	expect "an object for BPF" 0 "$target.o: accepted" "" $target.o
	# The same BTF without the object, or for something else, is what it is.
	llvm-objcopy --dump-section .BTF=$target.btf $target.o /dev/null || fail llvm-objcopy
	status=0
	"$btfsmith" check $target.btf >out || status=$?
	if [ $status -ne 1 ] || ! grep -q 'size is 0, which libbpf sets$\|(FUNC \(first\|second\)): linkage 2' out; then
		echo "check.sh: $target.btf: status $status: $(cat out)"
		num_failed=$((num_failed + 1))
	fi
	llvm-objcopy --redefine-sym unused=other $target.o strip.o || fail llvm-objcopy
	"$btfsmith" dump $target.btf | sed -n "s/^\[\([0-9]*\)\] DATASEC '\.\(data\|maps\)'.*/\2 \1/p" >ids
	expect "a symbol that libbpf wants" 1 "strip.o: rejected: ENOENT: type $(sed -n 's/data //p' ids) (DATASEC .data): variable 2: libbpf does not load it: no such symbol" "" strip.o
	llvm-objcopy --rename-section .maps=.other $target.o strip.o || fail llvm-objcopy
	expect "a section that libbpf wants" 1 "strip.o: rejected: ENOENT: type $(sed -n 's/maps //p' ids) (DATASEC .maps): libbpf does not load it: no such section" "" strip.o
done

[ $num_failed -eq 0 ] || fail "$num_failed of check.sh"
