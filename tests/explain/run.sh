#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# What `btfsmith explain` says of two units that gcc made of one.c and two.c, word for word, and
# whether the JSON says the same.
#
#   run.sh             compare
#   run.sh --update    write what the program says today to the .txt files
#   run.sh --compile   make the .s files anew
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

compile() {
	flags='-gdwarf-5 -O2 -S -fno-asynchronous-unwind-tables'
	for unit in one two; do
		{
			echo "# SPDX-License-Identifier: LGPL-2.1-or-later"
			echo "# compiled: gcc $flags $unit.c"
			# shellcheck disable=SC2086 # words
			(cd "$here" && gcc $flags "-fdebug-prefix-map=$here=." $unit.c -o -)
		} >"$tmp/$unit.s" || fail "gcc $flags $unit.c"
		cp "$tmp/$unit.s" "$here/$unit.s"
	done
}

# Everything that is in there, what is not, and names in all the forms that they may have.
names='plain only_inlined twice lost moved unlike pieces.cold in_assembler elsewhere point other
colour number_t callback_t counter small here sink far_counter int lost.constprop.0'

check() { # name, status, argument...
	name=$1 want=$2
	shift 2
	status=0
	"$btfsmith" explain "$@" >"$tmp/$name.txt" || status=$?
	[ $status -eq "$want" ] || fail "$name: status $status, want $want"
	if [ -n "$update" ]; then
		cp "$tmp/$name.txt" "$here/$name.txt"
	elif ! diff -u "$here/$name.txt" "$tmp/$name.txt"; then
		echo "FAIL: $name: other text"
		bad=$((bad + 1))
	fi
	check_json "$name" "$want" "$@"
}

check_json() { # name, status, argument...
	name=$1 want=$2
	shift 2
	[ -n "$has_json" ] || return 0
	status=0
	"$btfsmith" explain --json "$@" >"$tmp/$name.json" || status=$?
	[ $status -eq "$want" ] || fail "$name: --json: status $status, want $want"
	python3 -B "$here/text_of_json.py" <"$tmp/$name.json" >"$tmp/$name.of_json" ||
		fail "$name: no JSON, or not ours"
	if ! diff -u "$tmp/$name.txt" "$tmp/$name.of_json"; then
		echo "FAIL: $name: the JSON says something else"
		bad=$((bad + 1))
	fi
}

need gcc ld python3
make_tmp
update=
case ${1:-} in
--compile)
	compile
	exit
	;;
--update) update=1 ;;
esac
need_program
case $(gcc -dumpmachine) in
x86_64-*) ;;
*) skip "gcc does not assemble for x86-64" ;;
esac
for unit in one two; do
	gcc -c "$here/$unit.s" -o "$tmp/$unit.o" || fail "$unit.s cannot be assembled"
done
cd "$tmp" || exit 1
ld -r one.o two.o -o both.o || fail "ld -r"
has_json=1
"$btfsmith" explain --json both.o >json.txt 2>json.err || has_json=
[ -n "$has_json" ] || grep -q 'built without it' json.err || fail "--json: $(cat json.err)"

bad=0
# shellcheck disable=SC2086 # words
check names 0 both.o $names
check classes 1 both.o 'struct point' 'union point' 'enum colour' 'typedef number_t' nothing ''
check counts 0 both.o
check truth 0 --features=default,true_signature both.o lost twice moved
check unlike 0 --features=-consistent_func both.o unlike
check global 0 --features=default,global_var both.o here sink
check types-only 1 --features=none both.o plain counter point
# One file alone has other symbols and other reasons.
check one 0 one.o twice unlike other
check two 0 two.o unlike point
# The answer does not depend on who was asked first.
for jobs in 1 2 3; do
	# shellcheck disable=SC2086 # words
	"$btfsmith" explain -j $jobs both.o $names | cmp - names.txt || bad=$((bad + 1))
done
# What depends on the compiler that is here: without optimization parameters are passed as always,
# and clang does not say where one is that is not used, though the others stay in their registers.
cat >passed.c <<'END'
static __attribute__((noinline)) int passed(int a, int b) { __asm__ volatile(""); return a; }
int use(int a) { return passed(a, 3) + passed(2, a); }
END
compare() { # what, text
	[ "$1" = "$2" ] && return
	printf 'FAIL: want:\n%s\ngot:\n%s\n' "$1" "$2"
	bad=$((bad + 1))
}
gcc -g -O0 -c passed.c -o gcc.o || fail "gcc -O0"
compare "    static int passed(int a, int b)
    code at .text+0x0, symbol passed
  symbols:
    .text+0x0 passed" "$("$btfsmith" explain gcc.o passed | sed 1,2d)"
if clang --target=x86_64-linux-gnu -g -O2 -c passed.c -o clang.o 2>clang.err; then
	compare "    static int passed(int a, int b)
    code at .text+0x0, symbol passed
    parameter 2 'b' is not used, or not kept: no location
  symbols:
    .text+0x0 passed" "$("$btfsmith" explain clang.o passed | sed "1,2d; s/+0x[0-9a-f]*/+0x0/")"
fi
printf '.text\n.globl f\n.type f, @function\nf: ret\n.size f, . - f\n' >f.s
gcc -c -Wa,-g f.s -o f.o || fail "gcc -Wa,-g"
# Before 2.35 as tells of lines only.
if readelf --debug-dump=info f.o | grep -q DW_TAG_subprogram; then
	compare "    void f(void)
    from assembler: its prototype is not known
    code at .text+0x0, symbol f
  symbols:
    .text+0x0 f" "$("$btfsmith" explain f.o f | sed 1,2d)"
fi
echo "$bad of the explanations differ"
[ $bad -eq 0 ] || exit 1
[ -n "$has_json" ] || skip "the JSON: the program was built without it"
