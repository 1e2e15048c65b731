#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# The program as seen from a shell: exit status, standard output and standard error, and
# which files it touches.
set -eu

: "${BTFSMITH:?}" "${CC:=cc}"
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
cd "$work"
num_failed=0
num=0

# run ARGUMENT...: leaves the outputs in the files out and err, the status in $status
run() {
	status=0
	"$BTFSMITH" "$@" >out 2>err </dev/null || status=$?
	what="btfsmith $*"
}

fail() {
	echo "cli.sh: $what: $*"
	sed 's/^/  stdout: /' out | head -n 5
	sed 's/^/  stderr: /' err | head -n 5
	num_failed=$((num_failed + 1))
}

want_status() {
	num=$((num + 1))
	[ "$status" -eq "$1" ] || fail "status $status, want $1"
}

want_silence() {
	[ ! -s out ] || fail "text on standard output"
	[ ! -s err ] || fail "text on standard error"
}

# Standard error is exactly the line $1.
want_error() {
	echo "$1" >want
	cmp -s want err || fail "want on standard error: $1"
	[ ! -s out ] || fail "text on standard output"
}

# Standard error is one line that begins with $1.
want_error_begin() {
	[ "$(wc -l <err)" -eq 1 ] || fail "not one line on standard error"
	case $(cat err) in
	"$1"*) ;;
	*) fail "want on standard error: $1..." ;;
	esac
	[ ! -s out ] || fail "text on standard output"
}

want_same() { cmp -s "$1" "$2" || fail "$1 and $2 differ"; }
want_other() { ! cmp -s "$1" "$2" || fail "$1 and $2 are the same"; }

want_no_section() {
	readelf -SW "$1" >sections || fail "readelf $1"
	! grep -qF " $2 " sections || fail "$1 has a section $2"
}

# ---- input -----------------------------------------------------------------------------

cat >types.c <<'END'
struct point { int x, y; };
struct point origin;
int main(void) { return origin.x; }
END
# shellcheck disable=SC2086 # CC may hold options
$CC -g -o types types.c
cp types pristine
# shellcheck disable=SC2086
$CC -g0 -o nodwarf types.c
objcopy --strip-debug nodwarf
echo 'neither ELF nor BTF' >text
cp text text.pristine
: >empty
mkdir folder

# ---- misuse: status 2, one line that leads to --help, nothing done ------------------------

misuse() { # message, command that has the --help, argument...
	message=$1 command=$2
	shift 2
	run "$@"
	want_status 2
	want_error "btfsmith: $message (see '$command --help')"
}
e='btfsmith encode' d='btfsmith dump'
known='float, enum64, decl_tag, type_tag, layout, func, var, global_var, consistent_func'
known="$known, decl_tag_kfuncs, attributes, true_signature"
misuse "no command given" btfsmith
misuse "unknown command 'frobnicate'" btfsmith frobnicate
misuse "unknown command ''" btfsmith ''
misuse "unknown command 'frobnicate'" btfsmith help frobnicate
misuse "help takes one COMMAND" 'btfsmith help' help encode dump
misuse "unknown option '-x'" 'btfsmith help' help -x
misuse "unknown option '-x'" btfsmith -x
misuse "unknown option '--nope'" btfsmith --nope encode types
misuse "option '--help' takes no argument" btfsmith --help=me
misuse "no FILE given" "$e" encode
misuse "no FILE given" "$e" encode -v -j 2
misuse "unknown option '-x'" "$e" encode -x types
misuse "unknown option '-x'" "$e" encode -vx types
misuse "unknown option '--nope'" "$e" encode --nope types
misuse "unknown option '--nope=3'" "$e" encode types --nope=3
misuse "option '--verbose' takes no argument" "$e" encode --verbose=1 types
for option in -j --jobs --features --base --debug-file --debug-dir -o --output --raw; do
	misuse "option '$option' needs an argument" "$e" encode types $option
done
for jobs in 0 00 -1 +1 '' ' 1' 1x x 1.5 0x2 4097 18446744073709551617; do
	misuse "-j '$jobs': not a number from 1 to 4096" "$e" encode -j "$jobs" types
done
misuse "-o takes exactly one FILE" "$e" encode -o new types types
misuse "--raw takes exactly one FILE" "$e" encode --raw new types types
misuse "--debug-file takes exactly one FILE" "$e" encode --debug-file types types types
misuse "option '--drop-signature' takes no argument" "$e" encode --drop-signature=1 types
misuse "-o and --raw exclude each other" "$e" encode -o new --raw new2 types
misuse "--raw-dir excludes -o and --raw" "$e" encode --raw-dir new -o new2 types
misuse "--raw-dir excludes -o and --raw" "$e" encode --raw-dir new --raw new2 types
misuse "-o cannot write to standard output; --raw can" "$e" encode -o - types
for list in nope '' ',' 'float,' FLOAT -nope; do
	name=$list
	case $list in ',' | 'float,') name= ;; esac
	misuse "features: unknown name '$name'; known: $known, default, all, none" "$e" \
		encode "--features=$list" types
done
x='btfsmith explain'
misuse "no FILE given" "$x" explain
misuse "unknown option '-v'" "$x" explain -v types
misuse "-j '0': not a number from 1 to 4096" "$x" explain -j 0 types
misuse "option '--features' needs an argument" "$x" explain types --features
misuse "option '--debug-file' needs an argument" "$x" explain types --debug-file
misuse "option '--debug-dir' needs an argument" "$x" explain types --debug-dir
misuse "option '--json' takes no argument" "$x" explain --json=1 types
i='btfsmith ids'
misuse "no FILE given" "$i" ids
misuse "no FILE given" "$i" ids --fatal-warnings -v
misuse "unknown option '-x'" "$i" ids -x types
misuse "option '--keep-btf' takes no argument" "$i" ids --keep-btf=1 types
for option in --base --btf -o --output; do
	misuse "option '$option' needs an argument" "$i" ids types $option
done
misuse "-o takes exactly one FILE" "$i" ids -o new types types
misuse "--btf takes exactly one FILE" "$i" ids --btf types types types
misuse "-o cannot write to standard output" "$i" ids -o - types
misuse "--sysroot is for --base auto" "$i" ids --sysroot . --base types types
misuse "--allow-base-mismatch is for --base" "$i" ids --allow-base-mismatch types
m='btfsmith module'
misuse "no FILE given" "$m" module
misuse "no FILE given" "$m" module -v --distill
misuse "unknown option '-x'" "$m" module -x types
misuse "unknown option '--raw=x'" "$m" module --raw=x types
misuse "option '--distill' takes no argument" "$m" module --distill=1 types
misuse "--distill and --no-distill exclude each other" "$m" module --distill --no-distill types
misuse "option '--no-distill' takes no argument" "$m" module --no-distill=1 types
for option in -j --kernel --base --sysroot --features --debug-file --debug-dir -o --output; do
	misuse "option '$option' needs an argument" "$m" module types $option
done
misuse "-j '0': not a number from 1 to 4096" "$m" module -j 0 types
misuse "features: unknown name 'nope'; known: $known, default, all, none" "$m" module --features nope types
misuse "-o takes exactly one FILE" "$m" module -o new types types
misuse "--debug-file takes exactly one FILE" "$m" module --debug-file types types types
misuse "-o cannot write to standard output" "$m" module -o - types
misuse "--sysroot is for --base auto" "$m" module --sysroot . --base types types
misuse "--sysroot is for --base auto" "$m" module --sysroot . --base none types
misuse "--allow-base-mismatch is for a base" "$m" module --allow-base-mismatch --base none types
misuse "no FILE given" "$d" dump
misuse "dump takes exactly one FILE" "$d" dump types types
misuse "--format 'h': unknown; known: raw, c, json" "$d" dump --format h types
misuse "--format '': unknown; known: raw, c, json" "$d" dump --format= types
misuse "--ext is for --format raw and json" "$d" dump --format c --ext types
misuse "--root is for --format c" "$d" dump --root sock types
misuse "option '--root' needs an argument" "$d" dump --format c types --root
misuse "option '--format' needs an argument" "$d" dump --format
misuse "option '--base' needs an argument" "$d" dump types --base
misuse "unknown option '-x'" "$d" dump -x types
f='btfsmith diff'
misuse "diff takes exactly two files" "$f" diff
misuse "diff takes exactly two files" "$f" diff types
misuse "diff takes exactly two files" "$f" diff types types types
misuse "unknown option '-x'" "$f" diff -x types types
for option in --base --base-a --base-b --sysroot --only; do
	misuse "option '$option' needs an argument" "$f" diff types types $option
done
misuse "--brief, --summary and --json exclude each other" "$f" diff -q --json types types
misuse "--brief, --summary and --json exclude each other" "$f" diff --summary -q types types
misuse "--sysroot is for --base auto, --base-a auto and --base-b auto" "$f" diff --sysroot . types types
# A bad option counts wherever it stands, and --help does not hide it.
misuse "unknown option '-x'" "$e" encode --help -x
what="after misuse"
want_same types pristine
[ ! -e new ] || fail "a file was made"

# ---- help and version: standard output, status 0 -------------------------------------------

run --version
want_status 0
grep -qxE 'btfsmith [0-9]+\.[0-9]+\.[0-9]+' out || fail "not a version"
for arguments in --help -h 'encode --help' 'encode -h' 'dump --help' 'encode types --help' \
	'explain --help' 'ids --help' 'ids -h types'; do
	# shellcheck disable=SC2086 # words
	run $arguments
	want_status 0
	head -n 1 out | grep -q '^Usage: btfsmith' || fail "no usage"
	[ ! -s err ] || fail "text on standard error"
done

run --help
mv out help.want
run help
want_status 0
want_same out help.want
sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p' help.want >commands
[ "$(wc -l <commands)" -eq 10 ] || fail "not ten commands: $(cat commands)"
while read -r command; do
	run "$command" --help
	mv out help.want
	run help "$command"
	want_status 0
	want_same out help.want
done <commands

# ---- files that cannot be encoded: status 1, one line that names file and reason -----------

run encode missing
want_status 1
want_error "btfsmith: missing: open: No such file or directory"
for file in text empty folder nodwarf ''; do
	run encode "$file"
	want_status 1
	want_error_begin "btfsmith: $file: "
done
# Debug information without types makes no output either.
echo '.globl label; label: nop' >notypes.s
# shellcheck disable=SC2086
$CC -g -c notypes.s -o notypes
cp notypes notypes.pristine
run encode notypes
want_status 1
want_error_begin "btfsmith: notypes: .debug_info: no types "
want_same notypes notypes.pristine
run encode --raw new notypes
want_status 1
[ ! -e new ] || fail "a file was made"
run diff missing types
want_status 2
printf 'btfsmith: %s\n' "missing: open: No such file or directory" "types: no section .BTF, which 'btfsmith encode' makes of its DWARF" >want
what="diff missing types"
want_same want err
run dump missing
want_status 1
want_error "btfsmith: missing: open: No such file or directory"
run dump text
want_status 1
want_error "btfsmith: text: neither ELF nor BTF"
run dump empty
want_status 1
want_error "btfsmith: empty: neither ELF nor BTF"
run dump folder
want_status 1
want_error_begin "btfsmith: folder: "
run dump nodwarf
want_status 1
want_error "btfsmith: nodwarf: no section .BTF"
printf '\237\353\001' >short.btf
run dump short.btf
want_status 1
want_error_begin "btfsmith: short.btf: "
# What a file is called cannot reach the terminal as anything but a name.
run encode "$(printf 'a\033[31mb\nc')"
want_status 1
want_error "btfsmith: a?[31mb?c: open: No such file or directory"
# "--" ends the options.
run encode -- -v
want_status 1
want_error "btfsmith: -v: open: No such file or directory"

# ---- encode ---------------------------------------------------------------------------------

run encode --raw raw.btf types
want_status 0
want_silence
want_same types pristine
[ "$(od -An -N2 -tx1 raw.btf | tr -d ' ')" != '' ] || fail "raw.btf is empty"

run encode --raw - types
want_status 0
want_same out raw.btf
[ ! -s err ] || fail "text on standard error"

run encode -o copy types
want_status 0
want_silence
want_same types pristine
want_other copy pristine
objcopy -O binary --only-section=.BTF --set-section-flags .BTF=alloc copy copy.btf
want_same copy.btf raw.btf

# A kfunc that cannot be encoded is told of, and with --require-kfuncs an error.
cat >kfuncs.c <<'END'
int good(void *p) { return p != 0; }
__asm__(".pushsection .BTF_ids,\"a\"\n"
	"__BTF_ID__set8__kfuncs: .long 2, 1\n"
	"__BTF_ID__func__good__1: .long 0, 0\n"
	"__BTF_ID__func__nowhere__2: .long 0, 0\n"
	".size __BTF_ID__set8__kfuncs, 24\n.popsection");
END
# shellcheck disable=SC2086
$CC -g -c kfuncs.c
missing='btfsmith: kfuncs.o: kfunc nowhere is not in BTF, no BPF program can call it: no symbol: inlined everywhere, or discarded by the linker'
run encode --raw kfuncs.btf kfuncs.o
want_status 0
want_error "$missing"
[ -s kfuncs.btf ] || fail "nothing written"
rm kfuncs.btf
run encode --require-kfuncs --raw kfuncs.btf kfuncs.o
want_status 1
want_error "$missing
btfsmith: kfuncs.o: .BTF_ids: 1 of the kfuncs listed cannot be encoded"
[ ! -e kfuncs.btf ] || fail "written all the same"

# A base that was distilled for an older .BTF does not stay.
objcopy --add-section .BTF=text --add-section .BTF.base=text types distilled
run encode distilled
want_status 0
want_silence
! readelf -SW distilled | grep -q '\.BTF\.base' || fail "the old .BTF.base is still there"
objcopy -O binary --only-section=.BTF --set-section-flags .BTF=alloc distilled copy.btf
want_same copy.btf raw.btf

cp pristine in_place
chmod 750 in_place
run encode in_place
want_status 0
want_silence
want_same in_place copy
[ "$(stat -c %a in_place)" = 750 ] || fail "mode bits changed"
run encode in_place
want_status 0
want_same in_place copy

cp pristine same
run encode -o same same
want_status 0
want_same same copy

# A .BTF that is linked in keeps its size, like the symbols around it in a kernel; the string
# section, which is the last, fills it.
raw_size=$(wc -c <raw.btf)
string_size() {
	od -An -j20 -N4 -tu4 "$1" | tr -d ' '
}
for more in 0 1 2 3 4 1000 -1; do
	room=$((raw_size + more))
	printf '.section .BTF, "a"\n.fill %d, 1, 0x55\n.section .note.GNU-stack\n' $room >room.s
	# shellcheck disable=SC2086
	$CC -g -c -o types.o types.c && $CC -c -o room.o room.s && $CC -o linked types.o room.o
	readelf -SW linked >sections
	cp linked before
	run encode linked
	if [ $more -lt 0 ]; then
		want_status 1
		want_error "btfsmith: linked: section .BTF: it is loaded into memory and has room for $room bytes, \
needed are $raw_size: link again with .BTF of at least that size, or write the BTF to a file of its own (--raw)"
		want_same linked before
		continue
	fi
	want_status 0
	want_silence
	readelf -SW linked | cmp -s - sections || fail "section headers differ"
	objcopy -O binary --only-section=.BTF linked linked.btf
	[ "$(wc -c <linked.btf)" -eq $room ] || fail "the section does not have its $room bytes"
	[ "$(string_size linked.btf)" -eq $(($(string_size raw.btf) + more)) ] ||
		fail "the string section does not fill $room bytes"
	"$BTFSMITH" dump raw.btf >want.txt
	run dump linked
	want_status 0
	want_same out want.txt
	# What was padded is neither longer nor fuller than before.
	cp linked again
	run encode again
	want_status 0
	want_same again linked
	run encode --raw linked.raw linked
	want_status 0
	want_same linked.raw raw.btf
done

# Any number of threads gives the same bytes.
for jobs in 1 2 7 4096; do
	run encode -j $jobs --raw jobs.btf types
	want_status 0
	want_same jobs.btf raw.btf
done

# All files are worked on, whatever becomes of the others.
cp pristine one
cp pristine two
run encode one missing text two
want_status 1
[ "$(wc -l <err)" -eq 3 ] || fail "not one line for each failure, and one for all"
[ "$(tail -n 1 err)" = 'btfsmith: 2 of 4 files done, 0 without types of their own, 2 failed' ] ||
	fail "other summary"
want_same one copy
want_same two copy
want_same text text.pristine

# -v: oddities, then one summary for each file.
run encode -v --raw v.btf types
want_status 0
[ ! -s out ] || fail "text on standard output"
tail -n 1 err | grep -qE "^btfsmith: types: [1-9][0-9]* units?, [1-9][0-9]* DIEs, \
[1-9][0-9]* types in, [1-9][0-9]* types out, $(wc -c <raw.btf) bytes, [0-9.]+ s, \
[1-9][0-9.]* MB peak memory\$" || fail "no summary"
[ "$(grep -c 'peak memory' err)" -eq 1 ] || fail "more than one summary"
want_same v.btf raw.btf

# An oddity that comes once, and one that comes twice.
for count in 1 2; do
	{
		echo '_Atomic int first;'
		[ $count -eq 1 ] || echo '_Atomic long second;'
	} >odd.c
	# shellcheck disable=SC2086
	$CC -g -c odd.c -o odd
	run encode -v --raw v.btf odd
	want_status 0
	case $count in
	1) times='once, in' ;;
	2) times='2 times, first in' ;;
	esac
	grep -qE "^btfsmith: odd: atomic type: qualifier dropped \($times the unit at 0x0, \
DIE at 0x[0-9a-f]+\)\$" err || fail "not '$times'"
done

# One is one, and two are two.
echo 'int i;' >int1.c
echo 'int j;' >int2.c
# shellcheck disable=SC2086
$CC -g -c int1.c int2.c
ld -r -o ints int1.o int2.o
run encode -v --raw v.btf int1.o
grep -q '^btfsmith: int1.o: 1 unit, [0-9]* DIEs, 1 type in, 1 type out, ' err || fail "not 1 unit"
run encode -v --features=none --raw v.btf ints
grep -q '^btfsmith: ints: 2 units, [0-9]* DIEs, 2 types in, 1 type out, ' err || fail "not 2 units"

# An output that cannot be made leaves nothing behind.
run encode -o missing/new types
want_status 1
want_error_begin "btfsmith: missing/new: "
run encode --raw folder types
want_status 1
want_error_begin "btfsmith: folder: "
if [ "$(id -u)" -ne 0 ]; then
	mkdir sealed
	cp pristine sealed/types
	chmod a-w sealed
	run encode sealed/types
	want_status 1
	want_error_begin "btfsmith: sealed/types: "
	want_same sealed/types pristine
fi
what="after all"
[ "$(find . -name '.btfsmith-*' | wc -l)" -eq 0 ] || fail "temporary files are left"

# ---- dump ---------------------------------------------------------------------------------

run dump raw.btf
want_status 0
[ ! -s err ] || fail "text on standard error"
grep -qxF "[1] INT 'int' size=4 bits_offset=0 nr_bits=32 encoding=SIGNED" out ||
	grep -qE "^\[[0-9]+\] INT 'int' size=4" out || fail "no type int"
cp out dump.txt
for arguments in '--format raw raw.btf' '--format=raw copy' 'copy --format raw' '-- copy'; do
	# shellcheck disable=SC2086 # words
	run dump $arguments
	want_status 0
	want_same out dump.txt
done
run diff raw.btf copy
want_status 0
want_silence
run diff raw.btf text
want_status 2
want_error "btfsmith: text: neither ELF nor BTF"
if [ -w /dev/full ]; then
	num=$((num + 1)) status=0 what="diff >/dev/full"
	"$BTFSMITH" dump raw.btf >out # so that fail() has something to show
	"$BTFSMITH" diff --json raw.btf copy >/dev/full 2>err || status=$?
	[ "$status" -eq 2 ] || fail "status $status, want 2"
fi
what="dump /dev/stdin"
"$BTFSMITH" dump /dev/stdin <raw.btf >out || fail "status $?"
want_same out dump.txt
# shellcheck disable=SC2002 # it has to be a pipe
cat raw.btf | "$BTFSMITH" dump /dev/stdin >out || fail "status $? on a pipe"
want_same out dump.txt

# ---- - and pipes --------------------------------------------------------------------------

pipe() { # file
	cat "$1"
}
cp types elf
"$BTFSMITH" encode elf || fail "encode"
"$BTFSMITH" dump elf >elf.txt || fail "dump elf"
"$BTFSMITH" check elf >verdict
for input in raw.btf:dump.txt elf:elf.txt; do
	for how in file pipe offset; do
		what="dump - of ${input%:*}, $how"
		case $how in
		file) "$BTFSMITH" dump - <"${input%:*}" >out || fail "status $?" ;;
		pipe) pipe "${input%:*}" | "$BTFSMITH" dump - >out || fail "status $?" ;;
		offset)
			{ echo before; cat "${input%:*}"; } >offset.bin
			{ read -r line; "$BTFSMITH" dump - >out; } <offset.bin || fail "status $? ($line)"
			;;
		esac
		want_same out "${input#*:}"
	done
done
what="check -"
pipe elf | "$BTFSMITH" check - elf >out || fail "status $?"
sed 's/^elf:/\/dev\/stdin:/' verdict | cat - verdict >want
want_same out want
what="diff -"
pipe elf | "$BTFSMITH" diff - elf >out || fail "status $?"
pipe elf | "$BTFSMITH" diff raw.btf - >out
"$BTFSMITH" diff raw.btf elf >want
want_same out want
pipe elf | "$BTFSMITH" diff - - >out || fail "status $?"
[ ! -s out ] || fail "differs from itself"

want_stdin_error() { # status line; what is read comes on standard input
	status=0
	"$BTFSMITH" dump - >out 2>err || status=$?
	[ "$status $(cat err)" = "$1 btfsmith: $2" ] || fail "status $status: $(cat err)"
	[ ! -s out ] || fail "text on standard output"
}
what="dump -, no BTF"
echo text >text.txt
want_stdin_error 1 "/dev/stdin: neither ELF nor BTF" <text.txt
want_stdin_error 1 "/dev/stdin: neither ELF nor BTF" </dev/null
what="dump -, a folder"
want_stdin_error 1 "/dev/stdin: read: Is a directory" <.
what="dump -, closed"
want_stdin_error 1 "/dev/stdin: read: Bad file descriptor" <&-
if [ "$(sed -n 's/^MemAvailable: *\([0-9]*\) kB$/\1/p' /proc/meminfo)" -gt 4000000 ]; then
	what="dump -, without an end"
	mkfifo endless
	yes >endless 2>yes.err &
	want_stdin_error 1 "/dev/stdin: more than 1 GiB" <endless
fi
what="a pipe with a name"
mkfifo fifo
cat raw.btf >fifo &
"$BTFSMITH" dump fifo >out || fail "status $?"
want_same out dump.txt
cat elf >fifo 2>cat.err &
run dump fifo
want_status 1
want_error "btfsmith: fifo: ELF, which cannot be read from a pipe"
cat raw.btf >fifo &
"$BTFSMITH" diff fifo raw.btf || fail "status $?"
wait
what="a pipe with much"
awk 'BEGIN {
	for (i = 0; i < 20000; i++)
		printf "struct name_of_some_length_%d { int i; struct name_of_some_length_%d *p; } v%d;\n", i, i, i
}' >much.c
# shellcheck disable=SC2086 # words
$CC -g -c -o much.o much.c || fail "$CC"
"$BTFSMITH" encode --raw much.btf much.o || fail "encode"
"$BTFSMITH" dump much.btf >want || fail "status $?"
cat much.btf >fifo &
# Byte by byte it would be hours.
timeout 30 "$BTFSMITH" dump fifo >out || fail "status $?"
want_same out want
rm much.* want out
wait
if [ -r /sys/kernel/btf/vmlinux ]; then
	what="/sys/kernel/btf/vmlinux"
	cat /sys/kernel/btf/vmlinux >running.btf
	"$BTFSMITH" dump running.btf >want || fail "status $?"
	"$BTFSMITH" dump /sys/kernel/btf/vmlinux >out || fail "status $?"
	want_same out want
	"$BTFSMITH" dump - </sys/kernel/btf/vmlinux >out || fail "status $?"
	want_same out want
	"$BTFSMITH" diff /sys/kernel/btf/vmlinux running.btf >out || fail "status $?"
	[ ! -s out ] || fail "differs from its copy"
	rm running.btf
fi

# ---- explain ------------------------------------------------------------------------------

run explain missing main
want_status 1
want_error "btfsmith: missing: open: No such file or directory"
run explain notypes label
want_status 1
want_error_begin "btfsmith: notypes: .debug_info: no types "
run explain types nothing
want_status 1
[ "$(cat out)" = 'nothing: not in the debug information' ] || fail "other text"
[ ! -s err ] || fail "text on standard error"
run explain types main 'struct point'
want_status 0
grep -qx 'main: function, in BTF' out || fail "main is not there"
grep -qx 'struct point: 1 definition, 1 type in BTF' out || fail "point is not there"
[ ! -s err ] || fail "text on standard error"
# The others are told, whatever becomes of one.
run explain types nothing main
want_status 1
grep -qx 'main: function, in BTF' out || fail "main is not there"
run explain -j 2 types
want_status 0
head -n 1 out | grep -qE '^types: [1-9][0-9]* units?$' || fail "no counts"
# What is asked for cannot reach the terminal as anything but a name.
run explain types "$(printf 'a\033[31mb')"
want_status 1
[ "$(cat out)" = 'a?[31mb: not in the debug information' ] || fail "other text"
what="after explain"
want_same types pristine

# ---- a base ---------------------------------------------------------------------------------

cat >more.c <<'END'
struct point { int x, y; };
struct line { struct point from, to; } line;
END
# shellcheck disable=SC2086
$CC -g -c -o more.o more.c
num_base=$(grep -c '^\[' dump.txt)
run encode --base raw.btf --raw split.btf more.o
want_status 0
want_silence
run dump --base raw.btf split.btf
want_status 0
grep -q "^\[$((num_base + 1))\] .* 'line'" out || fail "the first id is not $((num_base + 1))"
grep -q "'point'" out && fail "a struct of the base is there again"
cp out split.txt
# The base may be in an ELF file, and so may what extends it.
cp more.o with.o
run encode --base copy with.o
want_status 0
want_silence
run dump --base copy with.o
want_status 0
want_same out split.txt
run dump split.btf
want_status 1
want_error_begin "btfsmith: split.btf: string section: "
# A base with fewer types.
# shellcheck disable=SC2086
echo 'char c;' >char.c && $CC -g -c -o char.o char.c
"$BTFSMITH" encode --raw char.btf char.o
run dump --base char.btf split.btf
want_status 1
want_error_begin "btfsmith: split.btf: "
grep -q '; is the base the one it was made with?$' err || fail "the base is not in doubt"
# What no base can help.
head -c 30 split.btf >cut.btf
run dump --base raw.btf cut.btf
want_status 1
want_error_begin "btfsmith: cut.btf: "
grep -q 'is the base' err && fail "the base is in doubt"
rm -f none
# Nothing of its own: no BTF, and none that is left from before.
for base in raw.btf copy; do
	: >none
	run encode --base $base --raw none types
	want_status 0
	want_silence
	[ ! -e none ] || fail "a file is there"
done
cp copy stale
run encode -v --base raw.btf stale
want_status 0
grep -q '^btfsmith: stale: no types that the base does not have: no BTF$' err ||
	fail "nothing is said"
want_no_section stale .BTF
run encode --base raw.btf -o stale2 copy
want_status 0
want_silence
want_no_section stale2 .BTF
# Without one the file is not even written.
cp pristine stale
before=$(stat -c '%i %y' stale)
run encode --base raw.btf stale
want_status 0
[ "$(stat -c '%i %y' stale)" = "$before" ] || fail "it was replaced"
rm -f stale stale2

# A link stays, and what it leads to goes as if it were OUT itself; also an old distilled base.
mkdir behind
for old in behind/raw behind/raw.base; do
	cp raw.btf $old
	ln -s $old to-${old##*/}
done
"$BTFSMITH" encode --raw behind/same more.o
[ -s behind/same ] || fail "nothing written"
run encode --base behind/same --raw to-raw more.o
want_status 0
want_silence
[ "$(readlink to-raw) $(ls behind)" = 'behind/raw same' ] || fail "in behind: $(ls behind)"
rm -r behind to-raw to-raw.base

# ---- many files -----------------------------------------------------------------------------

mkdir many
for i in 1 2 3 4 5 6 7 8 9; do
	echo "struct point { int x, y; }; struct own$i { struct point p[$i]; } own;" >many/m$i.c
	# shellcheck disable=SC2086
	$CC -g -c -o many/m$i.ko many/m$i.c
	"$BTFSMITH" encode --base raw.btf --raw many/m$i.one many/m$i.ko
	cp many/m$i.ko many/m$i.in_place
	"$BTFSMITH" encode --base raw.btf many/m$i.in_place
done
for jobs in 1 2 8; do
	rm -rf raws
	run encode -j $jobs --base raw.btf --raw-dir raws many/m?.ko
	want_status 0
	want_silence
	for i in 1 2 3 4 5 6 7 8 9; do
		want_same raws/m$i.btf many/m$i.one
		cp many/m$i.ko many/k$i.ko
	done
	run encode -j $jobs --base raw.btf many/k?.ko
	want_status 0
	want_silence
	for i in 1 2 3 4 5 6 7 8 9; do
		want_same many/k$i.ko many/m$i.in_place
	done
	# Messages in the order of the command line, and what became of all.
	: >raws/types.btf
	run encode -j $jobs --base raw.btf --raw-dir raws types many/m1.ko missing text many/m2.ko
	want_status 1
	[ "$(cut -d: -f 2 err | tr -d ' ' | tr '\n' ' ')" = 'missing text 3of5filesdone,1withouttypesoftheirown,2failed ' ] ||
		fail "other messages"
	[ ! -e raws/types.btf ] || fail "an old file is there"
	want_same raws/m2.btf many/m2.one
	run encode -v -j $jobs --base raw.btf --raw-dir raws many/m?.ko
	want_status 0
	[ "$(grep -c ': 1 unit, ' err)" -eq 9 ] || fail "not one line for each file"
	grep ': 1 unit, ' err | cut -d: -f 2 | LC_ALL=C sort -c || fail "not in order"
	[ "$(tail -n 1 err)" = 'btfsmith: 9 of 9 files done, 0 without types of their own, 0 failed' ] ||
		fail "other summary"
done
mkdir other
cp many/m1.ko other
rm -rf raws
run encode --raw-dir raws many/m1.ko other/m1.ko
want_status 2
want_error "btfsmith: --raw-dir: 'many/m1.ko' and 'other/m1.ko' would both be 'raws/m1.btf' (see 'btfsmith encode --help')"
[ ! -e raws ] || fail "a folder was made"
run encode --raw-dir text many/m1.ko
want_status 1
want_error "btfsmith: text: the folder cannot be made: Not a directory"
run encode --raw-dir text/raws many/m1.ko
want_status 1
want_error "btfsmith: text/raws: the folder cannot be made: Not a directory"
run encode --raw-dir '' many/m1.ko
want_status 1
want_error "btfsmith: : the folder cannot be made: No such file or directory"
for dir in raws/of/many raws//of/./many/ "$PWD/raws/of/many"; do
	rm -rf raws
	run encode --base raw.btf --raw-dir "$dir" many/m1.ko
	want_status 0
	want_silence
	want_same raws/of/many/m1.btf many/m1.one
done
rm -rf many other raws
for base in missing text empty folder short.btf nodwarf split.btf; do
	run encode --base $base --raw none more.o
	want_status 1
	want_error_begin "btfsmith: $base: "
	[ ! -e none ] || fail "a file was made"
	run dump --base $base split.btf
	want_status 1
	want_error_begin "btfsmith: $base: "
done

# ---- ids ------------------------------------------------------------------------------------

for file in missing text empty folder; do
	run ids $file
	want_status 1
	want_error_begin "btfsmith: $file: "
done
# Without the section there is nothing to do, and no BTF is wanted.
cp pristine plain
run ids -v plain
want_status 0
want_same plain pristine
want_error 'btfsmith: plain: words 0, names 0, not found 0, sets 0, kfuncs changed in .BTF 0'
run ids -o plain2 plain
want_status 0
want_silence
want_same plain2 pristine

cat >ids.c <<'END'
struct point { int x, y; };
struct point origin;
int second(void) { return origin.y; }
int first(void) { return origin.x; }
asm(".pushsection .BTF_ids,\"a\"\n"
    ".byte 1\n .balign 4\n"
    "__BTF_ID__struct__point__1: .long 0\n"
    "__BTF_ID__set8__some: .long 0, 1\n"
    "__BTF_ID__func__second__2: .long 0, 0x20\n"
    "__BTF_ID__func__first__3: .long 0, 0x10\n"
    ".size __BTF_ID__set8__some, 24\n"
    "__BTF_ID__func__third__4: .long 0\n"
    ".popsection");
END
# shellcheck disable=SC2086
$CC -g -c -o ids.o ids.c
cp ids.o ids.pristine
run ids ids.o
want_status 1
want_error "btfsmith: ids.o: no section .BTF, which 'btfsmith encode' makes of its DWARF"
run encode ids.o
want_status 0
cp ids.o ids.encoded
run ids --fatal-warnings ids.o
want_status 1
third="function third: it is not in BTF: its id becomes 0"
{
	echo "btfsmith: ids.o: .BTF_ids: $third"
	echo "btfsmith: ids.o: .BTF_ids: 1 warning: the file stays as it was"
} >want
want_same err want
want_same ids.o ids.encoded
run ids -o ids.new ids.o
want_status 0
want_error "btfsmith: ids.o: .BTF_ids: $third"
want_same ids.o ids.encoded
want_other ids.new ids.o
run ids -v ids.o missing
want_status 1
{
	echo "btfsmith: ids.o: .BTF_ids: $third"
	echo 'btfsmith: ids.o: words 4, names 4, not found 1, sets 1, kfuncs changed in .BTF 0'
	echo "btfsmith: missing: open: No such file or directory"
} >want
want_same err want
want_same ids.o ids.new
id() { # kind name
	sed -n "s/^\\[\\([0-9]*\\)\\] $1 '$2'.*/\\1/p" out
}
section_of() { # file
	objcopy -O binary --only-section=.BTF_ids --set-section-flags .BTF_ids=alloc "$1" section
	od -An -v -t u4 -w64 section | sed 's/  */ /g; s/^ //'
}
want_ids() { # file flags-of-first flags-of-second
	run dump "$1"
	first=$(id FUNC first) second=$(id FUNC second)
	if [ "$first" -lt "$second" ]; then
		entries="$first $2 $second $3"
	else
		entries="$second $3 $first $2"
	fi
	echo "1 $(id STRUCT point) 2 1 $entries 0" >want
	section_of "$1" >words
	want_same words want
}
want_ids ids.o 16 32
# Ids of BTF that is elsewhere; then back to what the compiler made.
run encode --raw ids.btf ids.pristine
want_status 0
run ids --btf ids.btf -o ids.new ids.pristine
want_status 0
section_of ids.new >words
want_same words want
run ids --reset -v ids.o
want_status 0
want_error 'btfsmith: ids.o: words 4, sets 1: reset'
want_same ids.o ids.encoded
run ids --btf text ids.o
want_status 1
want_error 'btfsmith: text: neither ELF nor BTF'
# Without symbols nobody knows what is wanted where.
objcopy --strip-all ids.o ids.stripped
cp ids.stripped ids.before
run ids ids.stripped
want_status 0
want_error "btfsmith: ids.stripped: .BTF_ids: without a symbol table nothing tells which ids are wanted"
want_same ids.stripped ids.before
# Ids of BTF that is replaced.
cp ids.o stale.o
"$BTFSMITH" ids stale.o 2>/dev/null || fail "ids"
cp stale.o stale.before
run encode stale.o
want_status 0
want_silence
want_same stale.o stale.before
steps="'btfsmith ids --reset' goes before this and 'btfsmith ids' after it; of a module 'btfsmith module' \
does it all"
for out in "" "-o stale.copy"; do
	# shellcheck disable=SC2086 # words
	run encode --features none,func $out stale.o
	want_status 0
	want_error "btfsmith: stale.o: .BTF_ids holds ids of the .BTF that was there before, which are wrong now, \
with flags that nothing can tell apart any more: $steps"
	cp stale.before stale.o
done
run encode --features none,func --raw stale.btf stale.o
want_status 0
want_silence
# What it says does it.
run ids --reset stale.o
want_status 0
run encode --features none,func stale.o
want_status 0
want_silence
run ids stale.o
want_status 0
want_ids stale.o 16 32
# Without flags ids can be put in again.
sed 's/0x20/0x10/' ids.c >flat.c
# shellcheck disable=SC2086
$CC -g -c -o flat.o flat.c
run encode flat.o
want_status 0
"$BTFSMITH" ids flat.o 2>/dev/null || fail "ids"
run encode --features none,func flat.o
want_status 0
want_error "btfsmith: flat.o: .BTF_ids holds ids of the .BTF that was there before, which are wrong now: \
'btfsmith ids' puts in those of the new one"
run ids flat.o
want_status 0
want_ids flat.o 16 16
cp ids.encoded stale.o
run encode stale.o
want_status 0
want_silence
# What the base has is found through every qualifier.
echo 'struct text { const char *restrict at; char *volatile *restrict to; } text;' >qualified.c
{
	cat qualified.c
	echo 'struct more { struct text text; const char *restrict own; } more;'
} >qualified2.c
for file in qualified qualified2; do
	# shellcheck disable=SC2086
	$CC -g -c -o $file.o $file.c
done
run encode --features none --raw qualified.btf qualified.o
want_status 0
run encode --features none --base qualified.btf --raw qualified2.btf qualified2.o
want_status 0
run dump --base qualified.btf qualified2.btf
{
	"$BTFSMITH" dump qualified.btf >qualified.txt
	text=$(sed -n "s/^\[\([0-9]*\)\] STRUCT 'text'.*/\1/p" qualified.txt)
	at=$(sed -n "s/^\t'at' type_id=\([0-9]*\) .*/\1/p" qualified.txt)
	echo "[$(($(grep -c '^\[' qualified.txt) + 1))] STRUCT 'more' size=24 vlen=2"
	printf "\t'text' type_id=%s bits_offset=0\n\t'own' type_id=%s bits_offset=128\n" "$text" "$at"
} >want
want_same out want

# ---- distilled base -------------------------------------------------------------------------

# The order is that of names; point is told by its size, int as it is.
run encode --distill --base raw.btf --raw distilled.btf more.o
want_status 0
want_silence
run dump distilled.btf.base
want_status 0
cat >want <<'END'
[1] STRUCT 'point' size=8 vlen=0
END
want_same out want
run dump --base distilled.btf.base distilled.btf
cat >want <<'END'
[2] STRUCT 'line' size=16 vlen=2
	'from' type_id=1 bits_offset=0
	'to' type_id=1 bits_offset=64
END
want_same out want
# Back again, raw and in ELF.
run relocate --base raw.btf --raw back.btf distilled.btf
want_status 0
want_silence
want_same back.btf split.btf
cp more.o with.o
run encode --distill --base copy with.o
want_status 0
want_silence
for name in .BTF .BTF.base; do
	objcopy -O binary --only-section=$name --set-section-flags $name=alloc with.o part
	want_same part "distilled.btf${name#.BTF}"
done
# A reader fits it to the base that it is given.
run dump --base raw.btf with.o
want_status 0
want_same out split.txt
run diff --base raw.btf with.o split.btf
want_status 0
want_silence
run dump --base distilled.btf with.o
want_status 1
want_error "btfsmith: distilled.btf: is split BTF, which needs a base itself"
run relocate --base copy -o fitted.o with.o
want_status 0
want_silence
readelf -SW with.o | grep -q '\.BTF\.base' || fail "the input is not as it was"
! readelf -SW fitted.o | grep -q '\.BTF\.base' || fail ".BTF.base is still there"
run dump --base raw.btf fitted.o
want_same out split.txt
run relocate --base copy with.o
want_status 0
want_same with.o fitted.o
run relocate --base raw.btf with.o
want_status 1
want_error "btfsmith: with.o: no section .BTF.base"
# Several files, of which one fails; the base is not needed for that one.
for i in 1 2; do
	cp more.o with$i.o
	"$BTFSMITH" encode --distill --base copy with$i.o
done
run relocate --base copy with1.o with.o with2.o
want_status 1
want_error "btfsmith: with.o: no section .BTF.base"
want_same with1.o fitted.o
want_same with2.o fitted.o
# What is printed goes with the distilled base, if there is no other.
cp more.o with.o
run encode --distill --base copy with.o
for file in with.o distilled.btf; do
	run dump $file
	want_status 0
	cat >want <<'END'
[2] STRUCT 'line' size=16 vlen=2
	'from' type_id=1 bits_offset=0
	'to' type_id=1 bits_offset=64
END
	want_same out want
done
cp fitted.o with.o
cp distilled.btf apart.btf
run dump apart.btf
want_status 1
want_error "btfsmith: apart.btf: string section: does not begin with a NUL byte: split BTF, which \
cannot be read without its base (--base BASE names a file that has it, --base auto looks for it)"
rm apart.btf
run relocate --base raw.btf --raw none split.btf
want_status 1
want_error "btfsmith: split.btf.base: open: No such file or directory"
: >empty.btf
mkdir folder.btf
for file in empty.btf text folder.btf; do
	run relocate --base raw.btf --raw none $file
	want_status 1
	if [ $file = folder.btf ]; then
		want_error "btfsmith: $file: read: Is a directory"
	else
		want_error "btfsmith: $file: neither ELF nor BTF"
	fi
done
run relocate --base raw.btf distilled.btf
want_status 1
want_error "btfsmith: distilled.btf: raw BTF: --raw OUT says where the result goes"
# Bases that it does not fit.
run relocate --base char.btf --raw none distilled.btf
want_status 1
want_error "btfsmith: distilled.btf: 1 type of the distilled base does not fit char.btf: \
STRUCT point of 8 bytes: there no type of that name"
echo 'struct point { int x, y, z; } p;' >large.c
# shellcheck disable=SC2086
$CC -g -c -o large.o large.c
"$BTFSMITH" encode --raw large.btf large.o
run relocate --base large.btf --raw none distilled.btf
want_status 1
want_error "btfsmith: distilled.btf: 1 type of the distilled base does not fit large.btf: \
STRUCT point of 8 bytes: there STRUCT point of 12 bytes; the size cannot be another since \
STRUCT line of 16 bytes has one inside"
# Integers: which is which is told of both.
echo 'struct point { int x, y; }; char c; struct text { char c[8]; struct point p; } t;' >signed.c
for sign in signed unsigned; do
	# shellcheck disable=SC2086
	$CC -g -f$sign-char -c -o $sign.o signed.c
	"$BTFSMITH" encode --raw $sign.btf $sign.o
done
echo 'char c; struct line { char c[16]; } line;' >chars.c
# shellcheck disable=SC2086
$CC -g -fsigned-char -c -o chars.o chars.c
"$BTFSMITH" encode --distill --base signed.btf --raw chars.btf chars.o
run relocate --base unsigned.btf --raw none chars.btf
want_status 1
want_error "btfsmith: chars.btf: 1 type of the distilled base does not fit unsigned.btf: \
INT char of 1 byte (signed): there INT char of 1 byte (unsigned); an integer must be of the same \
size and signedness"
# One that it fits, though that is doubtful.
echo 'union point { int x, y; long l; } p;' >odd.c
# shellcheck disable=SC2086
$CC -g -c -o odd.o odd.c
"$BTFSMITH" encode --raw odd.btf odd.o
run relocate --base odd.btf --raw odd2.btf distilled.btf
want_status 0
want_error "btfsmith: distilled.btf: STRUCT point of 8 bytes is taken for UNION point of 8 bytes \
of odd.btf"
for base in missing text empty folder short.btf nodwarf split.btf; do
	run relocate --base $base --raw none distilled.btf
	want_status 1
	want_error_begin "btfsmith: $base: "
done
[ ! -e none ] || fail "a file was made"
# Without a base: device is a struct that every kernel has; what it has inside or points to goes
# with it, but for near, which own has inside and the kernel may only have declared.
cat >alone.c <<'END'
struct far { int z; };
struct near { struct far *far; };
struct device { struct kobject { int x; } kobj; struct far *far; struct near *near; };
struct other { _Bool y; };
struct own { struct device dev; struct kobject *kobj; struct near near; struct other *other; };
int alone(struct own *own, struct far *far) { return own->dev.kobj.x + far->z; }
END
# shellcheck disable=SC2086
$CC -g -O0 -c -o alone.o alone.c
run encode --distill --features none --raw alone.btf alone.o
want_status 0
want_silence
run dump alone.btf.base
cat >want <<'END'
[1] STRUCT 'device' size=24 vlen=0
[2] STRUCT 'far' size=4 vlen=0
[3] INT 'int' size=4 bits_offset=0 nr_bits=32 encoding=SIGNED
[4] STRUCT 'kobject' size=4 vlen=0
END
want_same out want
run dump --base alone.btf.base alone.btf
cat >want <<'END'
[5] PTR '(anon)' type_id=2
[6] PTR '(anon)' type_id=4
[7] PTR '(anon)' type_id=10
[8] INT '_Bool' size=1 bits_offset=0 nr_bits=8 encoding=BOOL
[9] STRUCT 'near' size=8 vlen=1
	'far' type_id=5 bits_offset=0
[10] STRUCT 'other' size=1 vlen=1
	'y' type_id=8 bits_offset=0
[11] STRUCT 'own' size=48 vlen=4
	'dev' type_id=1 bits_offset=0
	'kobj' type_id=6 bits_offset=192
	'near' type_id=9 bits_offset=256
	'other' type_id=7 bits_offset=320
END
want_same out want
# Only structs of the kernel: nothing of its own.
echo 'struct device { int x; } *device;' >none.c
# shellcheck disable=SC2086
$CC -g -c -o none.o none.c
run encode --distill --features none --raw none none.o
want_status 1
want_error "btfsmith: none.o: .debug_info: no types but the kernel's"
# The other file: none beside what is no file, and none that an older result left.
run encode --distill --base raw.btf --raw /dev/null more.o
want_status 0
[ ! -e /dev/null.base ] || fail "/dev/null.base was made"
cp distilled.btf left.btf
cp distilled.btf.base left.btf.base
run encode --base raw.btf --raw left.btf more.o
want_status 0
[ ! -e left.btf.base ] || fail "a base is left that is of something else"
echo 'no BTF' >left.btf.base
run encode --base raw.btf --raw left.btf more.o
want_status 0
[ -e left.btf.base ] || fail "a file that is none of ours was removed"
misuse "raw BTF would replace 'more.o', which it is made of" "$e" encode --raw more.o more.o
misuse "raw BTF would replace 'raw.btf', which it is made of" "$e" encode --base raw.btf \
	--raw ./raw.btf more.o
for file in types.gz types.xz types.zst; do
	case $file in
	*.gz) tool=gzip ;;
	*.xz) tool=xz ;;
	*) tool=zstd ;;
	esac
	command -v $tool >/dev/null || continue
	$tool -q -c pristine >$file
	cp $file before
	misuse "raw BTF would replace '$file', an ELF file" "$e" encode --raw $file more.o
	want_same $file before
done
cp pristine other.elf
ln -s other.elf other.link
mkdir elf.raws
cp pristine elf.raws/more.o.btf
misuse "raw BTF would replace 'other.elf', an ELF file" "$e" encode --raw other.elf more.o
misuse "raw BTF would replace 'other.link', an ELF file" "$e" encode --raw other.link more.o
misuse "raw BTF would replace 'elf.raws/more.o.btf', an ELF file" "$e" encode --raw-dir elf.raws more.o
misuse "--raw would replace an ELF file" "btfsmith relocate" relocate --base raw.btf \
	--raw other.elf distilled.btf
want_same other.elf pristine
want_same elf.raws/more.o.btf pristine
cp distilled.btf again.btf
misuse "raw BTF would replace 'again.btf', which it is made of" "btfsmith relocate" relocate \
	--base raw.btf --raw again.btf again.btf
misuse "--raw would replace the base" "btfsmith relocate" relocate --base raw.btf --raw raw.btf \
	again.btf
r="btfsmith relocate"
misuse "no FILE given" "$r" relocate --base raw.btf
misuse "no --base BASE given" "$r" relocate distilled.btf
misuse "-o takes exactly one FILE" "$r" relocate --base raw.btf -o new a b
misuse "--raw takes exactly one FILE" "$r" relocate --base raw.btf --raw new a b
misuse "--sysroot is for --base auto" "$r" relocate --base raw.btf --sysroot . a
misuse "-o and --raw exclude each other" "$r" relocate --base raw.btf -o new --raw new2 a
misuse "-o cannot write to standard output; --raw can" "$r" relocate --base raw.btf -o - a
misuse "unknown option '-x'" "$r" relocate -x
misuse "--distill makes OUT and OUT.base, so that OUT cannot be '-'" "$e" encode --distill \
	--base raw.btf --raw - more.o

# ---- standard output that takes nothing ------------------------------------------------------

: >out
for arguments in --version --help 'dump raw.btf' 'encode --raw - types' \
	'explain types main'; do
	num=$((num + 1))
	if [ -w /dev/full ]; then
		what="btfsmith $arguments >/dev/full" status=0
		# shellcheck disable=SC2086 # words
		"$BTFSMITH" $arguments >/dev/full 2>err || status=$?
		want_status 1
		want_error_begin "btfsmith: "
		grep -q 'No space left on device' err || fail "no reason given"
	fi
	what="btfsmith $arguments >&-" status=0
	# shellcheck disable=SC2086 # words
	"$BTFSMITH" $arguments >&- 2>err || status=$?
	want_status 1
	want_error_begin "btfsmith: "
done
# Where 1 is an answer, what could not be given is none.
"$BTFSMITH" encode --raw other.btf more.o || fail "status $?"
for arguments in 'check raw.btf' 'check --help' 'diff raw.btf other.btf' 'diff --brief raw.btf other.btf' \
	'diff --summary raw.btf other.btf' 'diff --help'; do
	num=$((num + 1))
	if [ -w /dev/full ]; then
		what="btfsmith $arguments >/dev/full" status=0
		# shellcheck disable=SC2086 # words
		"$BTFSMITH" $arguments >/dev/full 2>err || status=$?
		want_status 2
		want_error "btfsmith: standard output: write: No space left on device"
	fi
	what="btfsmith $arguments >&-" status=0
	# shellcheck disable=SC2086 # words
	"$BTFSMITH" $arguments >&- 2>err || status=$?
	want_status 2
	want_error "btfsmith: standard output: write: Bad file descriptor"
done
# A closed standard output is no matter to work that does not use it, nor is it mistaken for
# a file that the program opened.
what="btfsmith encode >&-" status=0
cp pristine closed
"$BTFSMITH" encode closed >&- 2>&- <&- || status=$?
want_status 0
want_same closed copy

# A reader that stops early is no failure worth a line.
what="btfsmith dump | true"
mkfifo pipe
"$BTFSMITH" dump raw.btf >pipe 2>err &
true <pipe
wait $! || true
[ ! -s err ] || fail "text on standard error"
what="btfsmith dump | true, SIGPIPE ignored"
(
	trap '' PIPE
	exec "$BTFSMITH" dump raw.btf >pipe 2>err
) &
true <pipe
wait $! || true
[ ! -s err ] || fail "text on standard error"

echo "cli.sh: $num runs, $num_failed failures"
[ $num_failed -eq 0 ]
