#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# dump --ext of what clang makes for BPF, beside what clang itself says of it in its assembler
# output, and what libbpf says of the same CO-RE relocations where bpftool is at hand.
set -u
top=${top_srcdir:-$(cd "$(dirname "$0")/.." && pwd)}
# shellcheck source=SCRIPTDIR/support/common.sh
. "$top/tests/support/common.sh"
need_program
need clang llvm-objcopy
make_tmp
cd "$tmp" || exit 1
num_failed=0

wrong() {
	echo "dump_ext.sh: $what: $*"
	num_failed=$((num_failed + 1))
}

same() { # got want
	diff "$2" "$1" >differs || { wrong "$1 (>) is not $2 (<)"; head -n 20 differs; }
}

cat >prog.c <<'END2'
#define core __attribute__((preserve_access_index))
struct inner { int x; union { int y; long z[4]; }; } core;
struct outer { int a; struct inner in[3]; unsigned bits:3; struct { int deep; }; } core;
typedef struct outer outer_t;
enum e { EA = 1, EB = 5 };
enum big { BIG = 0x8000000000000001ULL };
int global_var;
__attribute__((noinline)) int sub(struct outer *o) { return o->in[1].z[2] + o->bits; }
__attribute__((section("tc"), used)) int prog(outer_t *o)
{
	int sum = o[2].deep + __builtin_preserve_field_info(o->in[2].y, 2);
	sum += __builtin_preserve_field_info(o->bits, 4);
	sum += __builtin_preserve_type_info(*(struct inner *)0, 0);
	sum += __builtin_preserve_type_info(*(outer_t *)0, 1);
	sum += __builtin_btf_type_id(*(outer_t *)0, 0);
	sum += __builtin_preserve_enum_value(*(typeof(enum e) *)EB, 1);
	sum += __builtin_preserve_enum_value(*(enum big *)BIG, 0);
	global_var++;
	return sum + sub(o);
}
END2
clang -O2 -g -target bpf -c prog.c -o probe.o 2>probe || skip "clang: $(head -n 1 probe)"

for target in bpf bpfeb; do
	what=$target
	clang -O2 -g -target $target -c prog.c -o $target.o || fail clang
	clang -O2 -g -target $target -S prog.c -o $target.s || fail clang
	"$btfsmith" dump $target.o >types 2>err || wrong "dump: $(cat err)"
	"$btfsmith" dump --ext $target.o >out 2>err || wrong "dump --ext: $(cat err)"
	num=$(wc -l <types)
	head -n "$num" out >got
	same got types
	tail -n +$((num + 1)) out >$target.ext
	# Places in the source: "Line 9 Col 61".
	sed -n '/\.section[[:space:]]*\.BTF\.ext/,$s/.*# Line \([0-9]*\) Col \([0-9]*\)$/\1 \2/p' \
		$target.s >want
	[ -s want ] || fail "no lines in clang's output"
	sed -n 's/.* line=\([0-9]*\) column=\([0-9]*\) file=.*/\1 \2/p' $target.ext >got
	same got want
	# The text of each of those lines.
	while read -r line _; do sed -n "${line}p" prog.c; done <want >lines
	sed -n "s/.* source='\(.*\)'\$/\1/p" $target.ext >got
	same got lines
	grep -c "file='.*prog\.c'" $target.ext >got
	wc -l <lines | tr -d ' ' >want
	same got want
	# Functions, with what they are in.
	cat >want <<'END2'
func_info '.text' vlen=1 FUNC 'sub'
func_info 'tc' vlen=1 FUNC 'prog'
END2
	sed -n "/^line_info/q; /^func_info/{N; s/\n.*insn_off=0 type_id=[0-9]* (\(.*\))/ \1/; p}" \
		$target.ext >got
	same got want
	# What CO-RE relocations are about, by their order in the code.
	sed -n 's/.* kind=\([a-z_0-9]*\) access=.* (\(.*\))$/<\1> \2/p' $target.ext | sort >got
	cat >want <<'END2'
<byte_off> struct outer.bits
<byte_off> struct outer.in[1].z[2]
<byte_off> struct outer[2].deep
<enumval_exists> enum big::BIG
<enumval_value> enum e::EB
<field_exists> typedef outer_t.in[2].y
<local_type_id> typedef outer_t
<lshift_u64> struct outer.bits
<type_exists> struct inner
<type_size> typedef outer_t
END2
	sort want >sorted
	same got sorted
	[ "$(grep -c kind= $target.ext)" -eq 10 ] || wrong "not 10 records of CO-RE"
done

# libbpf tells of each relocation when it looks for its target.
bpftool=$([ -x "$peers" ] && "$peers" bpftool 2>/dev/null)
if [ -n "$bpftool" ] && [ -r /sys/kernel/btf/vmlinux ]; then
	what=libbpf
	"$bpftool" -d gen min_core_btf /sys/kernel/btf/vmlinux min.btf bpf.o 2>&1 |
		sed -n "s/.*relo #[0-9]*: <\([a-z_0-9]*\)> \[\([0-9]*\)\] \(.*\)$/\1 \2 \3/p" |
		sed 's/ (\([0-9:]*\) @ offset [0-9.]*)$/ \1/; s/ = [0-9]*$//' >want
	sed -n "s/.* type_id=\([0-9]*\) kind=\([a-z_0-9]*\) access='\([0-9:]*\)' (\(.*\))/\2 \1 \4 \3/p" \
		bpf.ext | sed '/^\(byte\|field\|lshift\)/!s/ [0-9:]*$//' >got
	[ "$(wc -l <want)" -eq 10 ] || fail "libbpf told of $(wc -l <want) relocations"
	same got want
else
	echo "left out: libbpf's own words: no bpftool, or no kernel BTF"
fi

# What is asked for has to be there, and bad bytes are an error that says where.
want_error() { # line
	echo "btfsmith: $1" >want
	same err want
}
what="no section"
llvm-objcopy --remove-section .BTF.ext --remove-section .rel.BTF.ext bpf.o none.o || fail llvm-objcopy
"$btfsmith" dump --ext none.o >out 2>err && wrong "status 0"
want_error "none.o: no section .BTF.ext"
"$btfsmith" dump none.o >out 2>err || wrong "$(cat err)"
what="raw BTF"
llvm-objcopy -O binary --only-section .BTF --set-section-flags .BTF=alloc bpf.o raw.btf || fail llvm-objcopy
# Types are as they are in the section, not relocated.
"$btfsmith" dump raw.btf >got 2>err || wrong "$(cat err)"
"$btfsmith" dump bpf.o >want
same got want
"$btfsmith" dump --ext raw.btf >out 2>err && wrong "status 0"
want_error "raw.btf: no section .BTF.ext"
what="cut"
llvm-objcopy -O binary --only-section .BTF.ext --set-section-flags .BTF.ext=alloc bpf.o ext || fail llvm-objcopy
head -c 100 ext >cut.bin
llvm-objcopy --update-section .BTF.ext=cut.bin bpf.o cut.o || fail llvm-objcopy
"$btfsmith" dump --ext cut.o >out 2>err && wrong "status 0"
grep -q '^btfsmith: cut.o: .BTF.ext: line_info: offset 0x44: not within the section, length' err ||
	wrong "$(cat err)"
[ $num_failed -eq 0 ] || fail "$num_failed"
