#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Files as they are installed: compressed, signed, and stripped with their debug information in
# another file.
set -u
top=${top_srcdir:-$(cd "$(dirname "$0")/.." && pwd)}
# shellcheck source=SCRIPTDIR/support/common.sh
. "$top/tests/support/common.sh"
need_program
need gcc objcopy readelf strip gzip
make_tmp
cd "$tmp" || exit 1
num_failed=0

wrong() {
	echo "installed.sh: $what: $*"
	sed 's/^/  stderr: /' err | head -n 3
	num_failed=$((num_failed + 1))
}

# run STATUS ARGUMENT...: its outputs are in out and err
run() {
	want=$1 status=0
	shift
	what="btfsmith $*"
	"$btfsmith" "$@" >out 2>err </dev/null || status=$?
	[ $status -eq "$want" ] || wrong "status $status, want $want"
}

# Standard error is exactly the line $1.
want_error() {
	echo "btfsmith: $1" >want
	cmp -s want err || wrong "want on standard error: $1"
}
want_same() { cmp -s "$1" "$2" || wrong "$1 and $2 differ"; }
# Neither BTF nor signature.
want_neither() {
	! readelf -SW "$1" | grep -q ' \.BTF ' || wrong "$1 has .BTF"
	! grep -q 'Module signature appended' "$1" || wrong "$1 is signed"
}
want_text() { grep -q -- "$1" err || wrong "want on standard error: $1"; }

# A module-like object with a kfunc, a per-CPU variable and a build ID, and a program.
cat >mod.c <<'END'
struct mine { int x; struct mine *next; };
int per_cpu __attribute__((section(".data..percpu"))) = 1;
__attribute__((noinline)) int do_it(struct mine *mine, long by) { return mine->x + by; }
int kfunc(struct mine *mine) { return do_it(mine, 2); }
__asm__(".pushsection .BTF_ids,\"a\"\n"
	"__BTF_ID__set8__kfuncs: .long 1, 1\n"
	"__BTF_ID__func__kfunc__1: .long 0, 0\n"
	".size __BTF_ID__set8__kfuncs, 16\n.popsection");
END
echo 'extern int kfunc(void *); int main(void) { return kfunc("abcdefghijklmnop"); }' >main.c
gcc -g -O2 -c mod.c -o plain.o || fail gcc
ld -r --build-id=0x0123456789abcdef -o mod.ko plain.o || fail ld
gcc -g -O2 -Wl,--build-id=0xfedcba9876543210 mod.c main.c -o prog || fail gcc
cp mod.ko pristine.ko
run 0 encode --raw mod.btf mod.ko
run 0 encode -o want.ko mod.ko
run 0 dump mod.btf
grep -q "DECL_TAG 'bpf_kfunc'" out || wrong "no kfunc"
cp out dump.txt
run 0 encode --base want.ko --raw want-split.btf mod.ko

# ---- compressed -----------------------------------------------------------------------------

echo 'struct mine { int x; struct mine *next; }; struct more { struct mine mine; } more;' >more.c
gcc -g -O2 -c more.c -o more.ko || fail gcc

# Does this build have the library?
knows() { # program
	command -v "$1" >/dev/null || { echo "left out: no $1"; return 1; }
	"$1" -c <mod.ko >probe && "$btfsmith" encode --raw /dev/null probe 2>err && return 0
	grep -q "^btfsmith: probe: $1: this build cannot read it, since it was made without lib" err ||
		fail "$1: $(cat err)"
	echo "left out: built without the library for $1"
	return 1
}

formats=
for program in gzip xz zstd; do
	knows $program && formats="$formats $program"
done
for program in $formats; do
	# The name does not matter.
	$program -c <mod.ko >a.ko
	chmod 640 a.ko
	cp a.ko a.pristine
	run 0 encode --raw a.btf a.ko
	want_same a.btf mod.btf
	run 0 explain a.ko kfunc
	run 0 encode -o b.ko a.ko
	want_same a.ko a.pristine
	$program -dc <b.ko >b.plain
	want_same b.plain want.ko
	[ "$(stat -c %a b.ko)" = 640 ] || wrong "mode of b.ko"
	run 0 encode a.ko
	want_same a.ko b.ko
	run 0 dump a.ko
	want_same out dump.txt
	# Again, with the same result.
	run 0 encode a.ko
	want_same a.ko b.ko
	run 0 encode --base a.ko --raw split.btf mod.ko
	want_same split.btf want-split.btf
	run 1 dump a.pristine
	want_error "a.pristine: no section .BTF, which 'btfsmith encode' makes of its DWARF"
	# The suffix is none of the name.
	case $program in gzip) suffix=gz ;; zstd) suffix=zst ;; *) suffix=$program ;; esac
	cp a.pristine "mod.ko.$suffix"
	rm -rf raws
	run 0 encode --raw-dir raws "mod.ko.$suffix"
	want_same raws/mod.btf mod.btf
	run 2 encode --raw-dir raws "mod.ko.$suffix" mod.ko

	# Damaged ones are left as they are.
	size=$(stat -c %s a.pristine)
	head -c 200 a.pristine >a.ko
	run 1 encode a.ko
	want_error "a.ko: $program: the file ends at 0xc8, within the compressed data (truncated?)"
	[ "$(stat -c %s a.ko)" -eq 200 ] || wrong "a.ko was changed"
	{ cat a.pristine; echo 'something else'; } >a.ko
	run 1 encode a.ko
	want_text "^btfsmith: a.ko: $program: the compressed data "
	[ "$(stat -c %s a.ko)" -eq $((size + 15)) ] || wrong "a.ko was changed"
	echo 'no ELF' | $program -c >a.ko
	run 1 encode a.ko
	want_error "a.ko: not an ELF file"
done

# ---- signed -----------------------------------------------------------------------------------

# What scripts/sign-file appends, with 37 bytes of signature.
sign() { # file
	printf 'signature of thirty-seven bytes, look\0\0\2\0\0\0\0\0\0\0\0\45~Module signature appended~\n' >>"$1"
}
refusal="it is a signed module, and the signature does not hold once it is changed; leave the"
refusal="$refusal signature off (--drop-signature), and sign the result with the kernel's scripts/sign-file"
cp mod.ko s.ko
sign s.ko
cp s.ko s.pristine
run 1 encode s.ko
want_error "s.ko: $refusal"
want_same s.ko s.pristine
run 1 encode -o t.ko s.ko
want_error "s.ko: $refusal"
[ ! -e t.ko ] || wrong "t.ko was made"
run 0 encode --raw s.btf s.ko
want_same s.btf mod.btf
run 0 explain s.ko kfunc
run 0 encode --drop-signature -o t.ko s.ko
want_same t.ko want.ko
want_same s.ko s.pristine
run 0 encode --drop-signature s.ko
want_same s.ko want.ko
# To a file without one the option does nothing.
run 0 encode --drop-signature s.ko
want_same s.ko want.ko
sign s.ko
run 0 dump s.ko
want_same out dump.txt
sign s.ko
run 0 encode --drop-signature s.ko
want_same s.ko want.ko
for program in $formats; do
	$program -c <s.pristine >s.ko
	run 1 encode s.ko
	want_error "s.ko: $refusal"
	run 0 encode --drop-signature s.ko
	$program -dc <s.ko >t.ko
	want_same t.ko want.ko
done
# It is refused before the work: nothing is said of DWARF that is not there.
objcopy --strip-debug mod.ko s.ko
sign s.ko
run 1 encode s.ko
want_error "s.ko: $refusal"
# Also without types of its own, and of what is in the file already.
for out in s.ko t.ko; do
	cp want.ko s.ko
	sign s.ko
	rm -f t.ko
	run 1 encode --base want.ko -o $out s.ko
	want_error "s.ko: $refusal"
	run 0 encode --base want.ko --features none --drop-signature -o $out s.ko
	tail -c 100 $out | grep -q 'Module signature' && wrong "$out is signed"
	readelf -SW $out | grep -q ' \.BTF ' && wrong "$out has BTF"
done
# The other commands that change modules.
cp want.ko ids.ko
run 0 ids ids.ko
cmp -s ids.ko want.ko && wrong "no ids"
run 0 encode --distill --base want.ko -o distilled.ko more.ko
run 0 relocate --base want.ko -o relocated.ko distilled.ko
for command in ids "relocate --base want.ko"; do
	case $command in
	ids) before=want.ko after=ids.ko ;;
	*) before=distilled.ko after=relocated.ko ;;
	esac
	cp $before s.ko
	sign s.ko
	cp s.ko s.pristine
	for out in s.ko t.ko; do
		rm -f t.ko
		# shellcheck disable=SC2086 # words
		run 1 $command -o $out s.ko
		want_error "s.ko: $refusal"
		want_same s.ko s.pristine
		[ ! -e t.ko ] || wrong "t.ko was made"
	done
	# shellcheck disable=SC2086
	run 0 $command --drop-signature -o t.ko s.ko
	want_same t.ko $after
	for program in $formats; do
		$program -c <s.pristine >s.ko
		# shellcheck disable=SC2086
		run 1 $command s.ko
		want_error "s.ko: $refusal"
		# shellcheck disable=SC2086
		run 0 $command --drop-signature s.ko
		$program -dc <s.ko >t.ko
		want_same t.ko $after
	done
done
# A module without ids has nothing that a signature could be lost for.
cp more.ko s.ko
sign s.ko
cp s.ko s.pristine
run 0 ids s.ko
want_same s.ko s.pristine
# Nor does it hold when there is nothing to say and what was said goes.
cp want.ko s.ko
sign s.ko
cp s.ko s.pristine
run 1 encode --features none --base mod.btf s.ko
want_error "s.ko: $refusal"
want_same s.ko s.pristine
run 0 encode --features none --base mod.btf --drop-signature -o t.ko s.ko
want_neither t.ko
run 0 encode --features none --base mod.btf --drop-signature s.ko
want_neither s.ko
cp mod.ko s.ko
sign s.ko
cp s.ko s.pristine
run 0 encode --features none --base mod.btf --drop-signature s.ko
want_same s.ko s.pristine
# The line alone makes it a signed one; what lengths there are is not believed.
{ cat mod.ko; printf '\0\0\2\0\0\0\0\0\377\377\377\377~Module signature appended~\n'; } >s.ko
run 1 encode s.ko
want_error "s.ko: $refusal"
run 1 encode --drop-signature s.ko
want_error "s.ko: signature: at 0x$(printf %x $(($(stat -c %s mod.ko) + 8))): it has 4294967295 bytes, which is more than the file"
# It cannot have bytes of the module.
{ cat mod.ko; printf '\0\0\2\0\0\0\0\0\0\0\4\0~Module signature appended~\n'; } >s.ko
run 1 encode --drop-signature s.ko
want_text '^btfsmith: s.ko: \(section header table: outside of the file\|signature: a section or segment reaches into it\)$'

# ---- debug information elsewhere ------------------------------------------------------------------

# want_found ARGUMENT...: what is encoded is what the whole file gives
want_found() {
	run 0 encode --raw got.btf "$@"
	want_same got.btf "$whole"
	rm -f got.btf
}

no_debug='no .debug_info: the file was built without -g, or has its debug information in another file (--debug-file), which is none of'
run 0 encode --raw prog.btf prog
for file in mod.ko prog; do
	whole=${file%.ko}.btf
	case $file in
	mod.ko) id=0123456789abcdef strip=--strip-debug ;;
	prog) id=fedcba9876543210 strip=--strip-all ;;
	esac
	path=.build-id/${id%??????????????}/${id#??}.debug
	rm -rf root here
	mkdir -p root "root/${path%/*}" here/.debug
	objcopy --only-keep-debug $file d.debug || fail objcopy
	strip "$strip" -o here/$file $file || fail strip
	cp here/$file stripped
	readelf -SW d.debug 2>/dev/null | grep -q '\.BTF_ids *NOBITS' || fail "d.debug has contents of .BTF_ids"

	run 1 encode --debug-dir root here/$file
	want_error "here/$file: $no_debug root/$path"
	# Whatever is found there, it is compared.
	for other in /dev/null plain.o stripped here; do
		cp -r $other "root/$path"
		run 1 encode --debug-dir root here/$file
		want_error "here/$file: $no_debug root/$path"
		rm -rf "root/${path:?}"
	done
	cp d.debug "root/$path"
	want_found --debug-dir root here/$file
	want_found --debug-dir="$tmp/root" here/$file
	run 0 explain --debug-dir root here/$file kfunc
	cp out explained
	run 0 explain $file kfunc
	want_same out explained
	# Into the stripped one goes what the whole one says.
	run 0 encode --debug-dir root here/$file
	run 0 dump here/$file
	cp out got.txt
	run 0 dump "$whole"
	want_same out got.txt
	readelf -SW here/$file | grep -q '\.debug_info' && wrong ".debug_info in the stripped file"
	rm "root/$path"

	# Given by name.
	cp stripped here/$file
	want_found --debug-file d.debug here/$file
	run 0 explain --debug-file d.debug here/$file kfunc
	want_same out explained
	want_found --debug-file $file here/$file
	gzip -c d.debug >d.debug.gz
	want_found --debug-file d.debug.gz here/$file
	run 1 encode --debug-file stripped here/$file
	want_text "^btfsmith: stripped: no .debug_info"
	run 1 encode --debug-file none here/$file
	want_error "none: open: No such file or directory"
	objcopy --dump-section .note.gnu.build-id=note $file other
	printf '\252' | dd of=note bs=1 seek=16 conv=notrunc 2>/dev/null
	objcopy --update-section .note.gnu.build-id=note $file other || fail objcopy
	run 1 encode --debug-file other here/$file
	want_error "here/$file: its build ID is $id, that of the debug file other is aa${id#??}"
	# It need not say of which build it is.
	objcopy --remove-section .note.gnu.build-id $file other || fail objcopy
	want_found --debug-file other here/$file
done

# By .gnu_debuglink, of a file with no build ID: beside it, in .debug, and below the root.
whole=mod.btf
rm -rf root here
mkdir -p here/.debug "root$tmp/here"
objcopy --remove-section .note.gnu.build-id mod.ko noid.ko || fail objcopy
objcopy --only-keep-debug noid.ko link.debug || fail objcopy
strip --strip-debug -o stripped noid.ko || fail strip
objcopy --add-gnu-debuglink=link.debug stripped || fail objcopy
real=$(pwd -P)
mkdir -p "root$real/here"
for place in here here/.debug "root$real/here"; do
	cp stripped here/mod.ko
	run 1 encode --debug-dir root here/mod.ko
	want_error "here/mod.ko: $no_debug $real/here/link.debug, $real/here/.debug/link.debug, root$real/here/link.debug"
	cp link.debug "$place/link.debug"
	want_found --debug-dir root here/mod.ko
	# One byte more, and the checksum is another one.
	echo >>"$place/link.debug"
	run 1 encode --debug-dir root here/mod.ko
	want_text "here/mod.ko: no .debug_info: "
	rm "$place/link.debug"
done
echo >>link.debug
run 1 encode --debug-file link.debug here/mod.ko
want_text "^btfsmith: here/mod.ko: the debug file link.debug has not the CRC32 0x[0-9a-f]\{8\} that .gnu_debuglink says$"
# A link out of the folder is not followed.
truncate -s -1 link.debug
mkdir there
cp link.debug there/link.debug
objcopy --remove-section .gnu_debuglink stripped here/mod.ko
printf '../there/link.debug\0' >section
objcopy --dump-section .gnu_debuglink=link stripped /dev/null 2>/dev/null || fail objcopy
tail -c 4 link >>section
objcopy --add-section .gnu_debuglink=section here/mod.ko || fail objcopy
run 1 encode --debug-dir root here/mod.ko
want_text "here/mod.ko: no .debug_info: "

# By the path of a module, as Debian and Fedora have it, whatever the root; compressed.
modules=lib/modules/6.1.0-9-amd64/kernel/net
for installed in sys/lib sys/usr/lib; do
	for debug in lib/$modules/mod.ko lib/usr/$modules/mod.ko.debug; do
		rm -rf sys root
		folder=$installed/${modules#lib/}
		mkdir -p "$folder" "root/${debug%/*}"
		strip --strip-debug -o sys/mod.ko mod.ko
		gzip -c sys/mod.ko >"$folder/mod.ko.gz"
		cp mod.ko "root/$debug"
		want_found --debug-dir root/lib "$folder/mod.ko.gz"
	done
done
# Of another build.
objcopy --remove-section .note.gnu.build-id mod.ko "root/$debug"
run 1 encode --debug-dir root/lib "$folder/mod.ko.gz"
want_text ", root/lib/usr/$modules/mod.ko.debug$"

# Of another machine or sort.
if command -v aarch64-linux-gnu-gcc >/dev/null; then
	echo 'struct s { int x; } s;' >s.c
	aarch64-linux-gnu-gcc -g -c s.c -o arm.o || fail gcc
	run 1 encode --debug-file arm.o mod.ko
	want_error "mod.ko: the debug file arm.o is of another machine or type (ELF machine 183, type 1, not 62, 1)"
fi
run 2 encode --debug-file mod.ko mod.ko prog
want_error "--debug-file takes exactly one FILE (see 'btfsmith encode --help')"

cmp -s mod.ko pristine.ko || wrong "mod.ko was changed"
[ -z "$(find . -name '.btfsmith-*')" ] || wrong "temporary files are left"
[ $num_failed -eq 0 ] || fail "$num_failed"
