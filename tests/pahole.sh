#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# btfsmith-pahole as kernel builds see it: options, features, files and statuses. What options
# do to features is in rows here, and compared with pahole, row by row, where that is at hand.
set -eu

top=${top_srcdir:?}
# shellcheck source=SCRIPTDIR/support/common.sh
. "$top/tests/support/common.sh"
need_program
need python3 objcopy readelf
: "${CC:=cc}"
unset MAKEFLAGS BTFSMITH_PAHOLE_VERSION PAHOLE_LANG_EXCLUDE
program=$(dirname "$btfsmith")/btfsmith-pahole
make_tmp
cd "$tmp"
num=0
num_failed=0
pahole=
if [ -x "$peers" ]; then
	pahole=$("$peers" pahole) || pahole=
fi

complain() {
	echo "pahole.sh: $what: $*"
	sed 's/^/  stdout: /' out | head -n 5
	sed 's/^/  stderr: /' err | head -n 5
	num_failed=$((num_failed + 1))
}

# run STATUS ARGUMENT...: leaves the outputs in the files out and err
run() {
	want=$1
	shift
	status=0
	"$program" "$@" >out 2>err </dev/null || status=$?
	what="btfsmith-pahole $*"
	num=$((num + 1))
	[ $status -eq "$want" ] || complain "status $status, want $want"
}

silent() { # STATUS ARGUMENT...
	run "$@"
	[ ! -s out ] || complain "text on standard output"
	[ ! -s err ] || complain "text on standard error"
}

says() { # STATUS TEXT ARGUMENT...: TEXT and nothing else on standard error
	status=$1 text=$2
	shift 2
	run "$status" "$@"
	[ ! -s out ] || complain "text on standard output"
	echo "btfsmith-pahole: $text" | cmp -s - err || complain "want on standard error: $text"
}

prints() { # TEXT ARGUMENT...: on standard output, status 0
	text=$1
	shift
	run 0 "$@"
	[ ! -s err ] || complain "text on standard error"
	echo "$text" | cmp -s - out || complain "want on standard output: $text"
}

want_same() { cmp -s "$1" "$2" || complain "$1 and $2 differ"; }
want_none() { [ ! -e "$1" ] || complain "there is $1"; }
want_btf() { readelf -SW "$1" 2>tool | grep -q ' \.BTF ' || complain "no section .BTF in $1"; }
want_no_btf() { ! readelf -SW "$1" 2>tool | grep -q ' \.BTF ' || complain "a section .BTF in $1"; }

# ---- input -----------------------------------------------------------------------------

cat >types.c <<'END'
struct point { int x, y; float weight; };
struct point origin;
int main(void) { return origin.x; }
END
# shellcheck disable=SC2086 # CC may hold options
$CC -g -o types types.c
cp -p types pristine
cp -p types nodwarf
objcopy --strip-debug nodwarf
cp -p types damaged
head -c 40 /dev/zero | tr '\0' '\377' >junk
objcopy --update-section .debug_abbrev=junk damaged
echo 'not ELF' >text

# ---- version and help --------------------------------------------------------------------

prints v1.32 --version
prints 132 --numeric_version
run 0 --devel_version
grep -qxE 'v1\.32-btfsmith-[0-9]+\.[0-9]+\.[0-9]+' out || complain "not a version"
while read -r value version; do
	export BTFSMITH_PAHOLE_VERSION="$value"
	if [ "$version" = bad ]; then
		says 64 "BTFSMITH_PAHOLE_VERSION '$value': not a version such as v1.31" --version
	else
		prints "$version" --version
		prints "$(echo "$version" | tr -d v.)" --numeric_version
	fi
done <<END
v1.31 v1.31
1.27 v1.27
124 v1.24
v2.05 v2.05
1.09 v1.09
v131 bad
1.9 bad
v1.9 bad
v1.131 bad
99 bad
1.3x bad
x1.31 bad
v bad
0.99 bad
1-31 bad
END
BTFSMITH_PAHOLE_VERSION='' prints v1.32 --version
unset BTFSMITH_PAHOLE_VERSION
# What kernel builds make of it.
"$program" --version | sed -E 's/v([0-9]+)\.([0-9]+)/\1\2/' | grep -qx 132 ||
	complain "not a version for kernel builds"
run 0 --help
grep -q BTF out || complain "samples/bpf looks for BTF in --help"
[ ! -s err ] || complain "text on standard error"
run 0 --usage
grep -q '^Usage: btfsmith-pahole' out || complain "no usage"
names=encode_force,var,float,decl_tag,type_tag,enum64,optimized_func,consistent_func
names=$names,decl_tag_kfuncs,reproducible_build,global_var,attributes,true_signature,layout
names=$names,force_cu_merging
prints $names --supported_btf_features
prints $names -J --btf_features=float --supported_btf_features types
# Each feature that is listed is one.
silent 0 -J --btf_features_strict=$names --btf_encode_detached=new types

# ---- misuse --------------------------------------------------------------------------------

see="(see 'btfsmith-pahole --help')"
says 64 "unknown option '--bogus' $see" -J --bogus types
says 64 "unknown option '-h' $see" -J -h types
says 64 "option '--btf_base' needs an argument $see" -J types --btf_base
says 64 "option '--btf_gen_floats' takes no argument $see" -J --btf_gen_floats=1 types
for option in --expand_types --class_name=x --hex --sort --prettify=x; do
	says 64 "${option%=*} is not about encoding BTF; use pahole" $option types
done
says 64 "--expand_types is not about encoding BTF; use pahole" -J -E types
says 64 "--class_name is not about encoding BTF; use pahole" -JCx types
only="only encoding is done here, by -J or --btf_encode_detached; use pahole to print types"
says 64 "$only $see" types
says 64 "$only $see"
says 64 "no FILE given $see" -J
says 64 "--btf_encode_detached would write over FILE $see" --btf_encode_detached=types types
ln -s types link
says 64 "--btf_encode_detached would write over FILE $see" --btf_encode_detached=link types
says 64 "--btf_encode_detached would write over the base $see" --btf_base=nodwarf \
	--btf_encode_detached=nodwarf types
says 64 "--format_path 'btf': only dwarf is read $see" -J -F btf types
says 64 "--format_path 'dwarfs': only dwarf is read $see" -J -F dwarfs types
says 1 "--hashbits '32': not less than 32" -J --hashbits=32 types
says 1 "several files are not merged into one BTF; give one FILE" -J types pristine
unknown="is not known; --supported_btf_features lists those that are"
says 1 "feature 'nope' in 'float,nope' $unknown" -J --btf_features_strict=float,nope types
says 1 "feature '+float' in 'var,+float' $unknown" -J --btf_features_strict=var,+float types
what="after misuse"
want_same types pristine

# A wrong command line leaves an old result alone, in a file of its own and in place.
cp -p types old
objcopy --add-section .BTF=text old
cp -p old before
mkdir kept
while IFS=: read -r want_status arguments; do
	echo old >kept/out
	# shellcheck disable=SC2086 # words
	run "$want_status" --btf_encode_detached=kept/out $arguments old
	echo old | cmp -s - kept/out || complain "the old output is not as it was"
	want_same old before
	# shellcheck disable=SC2086
	run "$want_status" -J $arguments old
	want_same old before
	[ -n "$pahole" ] || continue
	case $arguments in
	types | *-F*) continue ;; # no misuse to pahole
	esac
	status=0
	# shellcheck disable=SC2086
	"$pahole" --btf_encode_detached=kept/out $arguments old >out 2>err || status=$?
	[ $status -eq "$want_status" ] || complain "pahole has status $status"
	echo old | cmp -s - kept/out || complain "pahole has changed the output"
done <<'END'
1:--lang=klingon
1:--lang_exclude=klingon
1:--lang_exclude=rust,klingon
1:--btf_features_strict=nosuch
1:--hashbits 99
1:--hashbits=32
1:types
64:--bogus
64:--btf_gen_floats=1
64:-F btf
END
export PAHOLE_LANG_EXCLUDE=klingon
echo old >kept/out
run 1 --btf_encode_detached=kept/out old
echo old | cmp -s - kept/out || complain "the old output is not as it was"
unset PAHOLE_LANG_EXCLUDE

# ---- files that cannot be encoded, and those with nothing to encode -----------------------

missing="missing: open: No such file or directory"
says 1 "$missing" -J missing
for file in text /dev/null .; do
	run 1 -J "$file"
	[ "$(wc -l <err)" -eq 1 ] || complain "not one line on standard error"
done
says 1 "languages: unknown name 'klingon'" -J --lang=klingon types
says 1 "languages: unknown name ''" -J --lang_exclude=rust, types
want_same types pristine
PAHOLE_LANG_EXCLUDE=klingon says 1 "languages: unknown name 'klingon'" -J types
PAHOLE_LANG_EXCLUDE=klingon silent 0 --lang_exclude=rust --btf_encode_detached=new types

silent 0 -J nodwarf
want_no_btf nodwarf
silent 0 -J -X . -X '' types
want_same types pristine
run 0 -J -V nodwarf
grep -q '^btfsmith-pahole: nodwarf: ' err || complain "no reason given"
for file in nodwarf missing damaged text; do
	echo old >stale
	case $file in
	nodwarf) want_status=0 ;;
	*) want_status=1 ;;
	esac
	run $want_status --btf_encode_detached=stale "$file"
	want_none stale
done

# After a failure there is no .BTF that could be taken for the result, and nothing else changed.
cp -p damaged before
run 1 -J damaged
want_same damaged before
objcopy --add-section .BTF=text damaged
chmod 750 damaged
run 1 -J damaged
[ "$(wc -l <err)" -eq 1 ] || complain "not one line on standard error"
want_no_btf damaged
[ "$(stat -c %a damaged)" = 750 ] || complain "mode bits changed"
./damaged || complain "it does not run any more"
# With nothing to encode, what is there stays: it came with the file.
objcopy --add-section .BTF=text nodwarf
cp -p nodwarf before
silent 0 -J nodwarf
want_same nodwarf before
# A .BTF that is linked in is of no encoder's making, and an output that is refused no reason.
printf '.section .BTF, "a"\n.fill 8, 1, 0x55\n.section .note.GNU-stack\n' >room.s
# shellcheck disable=SC2086
$CC -g -o linked types.c room.s
cp linked before
run 1 -J linked
[ "$(wc -l <err)" -eq 1 ] || complain "not one line on standard error"
want_same linked before

# ---- base ---------------------------------------------------------------------------------

says 1 "missing: open: No such file or directory" -J --btf_base missing types
says 1 "text: neither ELF nor BTF" --btf_base=text --btf_encode_detached=new types
want_none new
says 1 "pristine: no section .BTF, which 'btfsmith encode' makes of its DWARF" -J --btf_base=pristine types
want_same types pristine
# What the base has is not there again: here all but what a copy has more.
cp -p pristine base
silent 0 -J base
silent 0 --btf_encode_detached=base.btf types
{ cat types.c && echo 'struct more { struct point p; } more;'; } >more.c
# shellcheck disable=SC2086
$CC -g -c more.c -o more
silent 0 --btf_encode_detached=split.btf --btf_base=base more
silent 0 --btf_encode_detached=split2.btf --btf_base base.btf more
want_same split.btf split2.btf
[ "$(wc -c <split.btf)" -lt 100 ] || complain "split BTF is not a small one"
cp more distilled
objcopy --add-section .BTF=text more
run 1 -J --btf_base=text more
want_no_btf more

# In place there can be a distilled base; without a base, or with an output file, there is none.
part() { # section file output
	objcopy -O binary --only-section="$1" --set-section-flags "$1=alloc" "$2" "$3"
}
cp distilled theirs
for options in --btf_base=base.btf --btf_features=distilled_base; do
	cp theirs plain
	silent 0 -J $options plain
	! readelf -SW plain | grep -q '\.BTF\.base' || complain "a distilled base without reason"
done
rm -f new.base
silent 0 --btf_encode_detached=new --btf_features=distilled_base --btf_base=base.btf theirs
want_none new.base
silent 0 --btf_encode_detached=split.btf --btf_features= --btf_base=base.btf theirs
want_same new split.btf
silent 0 -J --btf_features=distilled_base --btf_base=base.btf distilled
part .BTF distilled ours.btf
part .BTF.base distilled ours.btf.base
"$btfsmith" relocate --base base.btf --raw back.btf ours.btf || complain "relocate"
want_same back.btf split.btf
if [ -n "$pahole" ]; then
	"$pahole" -J --btf_features=distilled_base --btf_base=base.btf theirs
	part .BTF.base theirs theirs.base
	want_same ours.btf.base theirs.base
fi

# ---- output -------------------------------------------------------------------------------

"$btfsmith" encode --features=func,var,decl_tag,type_tag,enum64 --raw raw.btf types
silent 0 --btf_encode_detached=new types
want_same new raw.btf
for arguments in '--btf_encode_detached new' '-J --btf_encode_detached=new' \
	'--btf_encode_detached=new -J -j2' '-JVj --btf_encode_detached=new' \
	'--btf_encode_d=new' '-J -J --btf_encode_detached=x --btf_encode_detached=new' \
	'--btf_encode_detached=new --btf_encode --lang_exclude=rust' \
	'-Fdwarf --btf_encode_detached=new' '-F dwarf,btf --btf_encode_detached=new' \
	'--first_obj_only --fixup_silly_bitfields --hashbits=31 -q --btf_encode_detached=new'; do
	rm -f new
	# shellcheck disable=SC2086 # words
	run 0 $arguments types
	want_same new raw.btf
	rm -f new
	# shellcheck disable=SC2086
	run 0 types $arguments
	want_same new raw.btf
done
want_none x
want_same types pristine
# -j never takes the next word.
for jobs in -j -j1 -j2 -j9999 -j0 -j-1 -jx -j=4 --jobs --jobs=3 --jobs=-3 --jobs=x --jobs=; do
	rm -f new
	silent 0 $jobs --btf_encode_detached=new types
	want_same new raw.btf
done
silent 0 -J --btf_encode_detached=/dev/null types
[ -c /dev/null ] || complain "/dev/null is no device any more"
run 0 -J --btf_encode_detached=/dev/stdout types
want_same out raw.btf
mkfifo pipe
cat pipe >new &
silent 0 -J --btf_encode_detached=pipe types
wait $!
want_same new raw.btf
[ -p pipe ] || complain "the pipe was replaced"
# A file like any other.
for option in '--btf_encode_detached=-' '--btf_encode_detached -'; do
	rm -f ./-
	# shellcheck disable=SC2086 # words
	silent 0 $option types
	want_same ./- raw.btf
done
silent 0 -J --btf_encode_detached=- nodwarf
want_none ./-
cp pristine ./-
silent 0 -J -
want_btf ./-
says 64 "--btf_encode_detached would write over FILE $see" --btf_encode_detached=- -
rm ./-

chmod 750 types
silent 0 -J types
want_btf types
[ "$(stat -c %a types)" = 750 ] || complain "mode bits changed"
objcopy -O binary --only-section=.BTF --set-section-flags .BTF=alloc types new 2>tool
want_same new raw.btf
./types || complain "it does not run any more"
cp types once
silent 0 -J -j types
want_same types once
# As kernels up to 6.19 take it.
objcopy --only-section=.BTF --set-section-flags .BTF=alloc,readonly --strip-all types new.o 2>tool
want_btf new.o
cp pristine types
# The program under other names.
real=$(dirname "$btfsmith")/.libs/btfsmith
[ -x "$real" ] || real=$btfsmith
for name in pahole btfsmith-pahole lt-btfsmith-pahole; do
	ln -s "$real" $name
	LD_LIBRARY_PATH=${top_builddir:?}/lib/.libs${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH} \
		./$name --version | grep -qx v1.32 || complain "link $name is another program"
done
run 0 -J -V --btf_features=float,nope --btf_encode_detached=new types
grep -q "^btfsmith-pahole: feature 'nope' in 'float,nope' .*; ignored$" err ||
	complain "nothing said about the unknown name"
tail -n 1 err | grep -q '^btfsmith-pahole: types: .* types out, ' || complain "no summary"

# ---- features -------------------------------------------------------------------------------

text_of() { # BTF: as sorted lines
	PYTHONDONTWRITEBYTECODE=1 python3 "$top/tests/tools/btftext.py" "$1"
}

want_text() { # [-v] PATTERN: a line of the file new, or with -v none
	text_of new >text.txt
	if [ "$1" = -v ]; then
		! grep -q "$2" text.txt || complain "there is $2"
	else
		grep -q "$1" text.txt || complain "there is no $1"
	fi
}

compare() { # OPTION... FILE: with pahole
	[ -n "$pahole" ] || return 0
	num=$((num + 1))
	rm -f peer.btf
	"$pahole" -J --btf_encode_detached=peer.btf "$@" >/dev/null 2>&1 || complain "pahole failed"
	if [ ! -s peer.btf ]; then
		want_none new
	elif text_of peer.btf >peer.txt && text_of new >new.txt; then
		if ! diff peer.txt new.txt >differences; then
			complain "pahole (<) has other types:"
			head -n 20 differences
		fi
	else
		complain "no BTF"
	fi
}

# Letters for what there is: Float, Enum64, Decl_tag, Type_tag, per-CPU Var, Global var, kFunc
# tag, function with two protoTypes as P.
facts() { # BTF
	text_of "$1" >text.txt
	grep -q '^FLOAT ' text.txt && printf f
	grep -q '^ENUM64 ' text.txt && printf e
	grep -q '^DECL_TAG on_field ' text.txt && printf d
	grep -q 'tag "user"' text.txt && printf t
	grep -q '^VAR per_cpu ' text.txt && printf v
	grep -q '^VAR global ' text.txt && printf g
	grep -q '^DECL_TAG bpf_kfunc ' text.txt && printf k
	grep -q '^FUNC several ' text.txt && printf p
	# Past the five fields that all headers have there is the layout's place.
	[ "$(od -An -j4 -N4 -tu4 "$1" | tr -d ' ')" -eq 24 ] || printf l
	printf '\n'
}

check_facts() { # FACTS OPTIONS: leaves the BTF in the file new
	rm -f new
	# shellcheck disable=SC2086 # words
	silent 0 $2 --btf_encode_detached=new features
	want_facts=$1
	[ -n "$has_tags" ] || want_facts=$(echo "$want_facts" | tr -d dt)
	got_facts=$(facts new)
	[ "$got_facts" = "$want_facts" ] || complain "facts '$got_facts', want '$want_facts'"
}

cat >one.c <<'END'
#define tag(kind, name) __attribute__((btf_##kind##_tag(name)))
enum big { BIG = 1ull << 40 } big;
float global = 1;
struct shape {
	double size;
	int field tag(decl, "on_field");
	char tag(type, "user") * text;
	int bits : 3;
} shape;
int per_cpu __attribute__((section(".data..percpu")));
__attribute__((noinline)) static int several(int i) { return i * global; }
__attribute__((noinline)) int call(struct shape *s) { return several(s->field) + per_cpu; }
__attribute__((noinline)) int kernel_function(int i) { return i + 1; }
int kabi_one, kabi_two;
struct kabi_struct { int kabi_field; } kabi_struct;
END
cat >two.c <<'END'
struct other { long l; } other;
/* It has a prototype of its own, but no symbol: that would make the name ambiguous. */
__attribute__((always_inline)) static inline long several(long l, long m)
{
	return l * m + other.l;
}
long call2(long l) { return several(l, 3); }
void _start(void) { call2(1); }
END
# A set of functions for BPF programs: count, flags of the set, then id and flags of each.
cat >ids.s <<'END'
	.section .BTF_ids, "a"
	.balign 4
__BTF_ID__set8__kfuncs:
	.4byte 1, 1
__BTF_ID__func__kernel_function__1:
	.4byte 0, 0
	.size __BTF_ID__set8__kfuncs, . - __BTF_ID__set8__kfuncs
	.section .note.GNU-stack
END
has_tags=
if command -v clang >/dev/null && clang -g -O2 -ffreestanding -c one.c two.c ids.s 2>/dev/null; then
	has_tags=1
else
	# shellcheck disable=SC2086
	$CC -w -g -O2 -ffreestanding -c one.c two.c ids.s
fi
# The section of variables for each CPU stays one of its own, as in a kernel.
cat >kernel.lds <<'END'
SECTIONS {
	. = 0x10000;
	.text : { *(.text*) }
	.data..percpu : { *(.data..percpu) }
	.data : { *(.data) }
	.bss : { *(.bss) }
}
END
ld -z noexecstack -T kernel.lds -o features one.o two.o ids.o 2>tool

# Options: facts, in the order of facts().
while IFS=: read -r options want_facts; do
	check_facts "${want_facts# }" "$options"
	# shellcheck disable=SC2086
	compare $options features
done <<'END'
: edtvp
--btf_gen_floats: fedtvp
--skip_encoding_btf_vars: edtp
--skip_encoding_btf_decl_tag: etvp
--skip_encoding_btf_type_tag: edvp
--skip_encoding_btf_enum64: dtvp
--skip_encoding_btf_inconsistent_proto: edtv
--btf_gen_optimized --btf_encode_force --reproducible_build: edtvp
--btf_attributes: edtvp
--btf_gen_floats --skip_encoding_btf_enum64 --skip_encoding_btf_inconsistent_proto --btf_gen_optimized: fdtv
--btf_gen_floats -j --lang_exclude=rust --skip_encoding_btf_inconsistent_proto --btf_gen_optimized: fedtv
--skip_encoding_btf_vars --skip_encoding_btf_decl_tag --skip_encoding_btf_type_tag --skip_encoding_btf_enum64: p
--btf_features=: p
--btf_features=,: p
--btf_features=float: fp
--features=float: fp
--btf_features=var: vp
--btf_features=enum64: ep
--btf_features=decl_tag: dp
--btf_features=type_tag: tp
--btf_features=consistent_func:
--btf_features=decl_tag_kfuncs: p
--btf_features=decl_tag,decl_tag_kfuncs: dkp
--btf_features=global_var: vgp
--btf_features=var,global_var: vgp
--btf_features=encode_force,optimized_func,reproducible_build,force_cu_merging: p
--btf_features=attributes: p
--btf_features=float,,enum64,: fep
--btf_features=float,-enum64: fp
--btf_features=float,+enum64: fp
--btf_features=FLOAT,floats: p
--btf_features=none: p
--btf_features=default: fedtvk
--btf_features=+: fedtvk
--btf_features=+reproducible_build: fedtvk
--btf_features=nope,default: fedtvk
--btf_features=float --btf_features=enum64: fep
--btf_features=float --btf_features=: fp
--btf_features=float --btf_features=+: fedtvk
--btf_features=float --features=enum64 --btf_features_strict=var: fevp
--btf_gen_floats --btf_features=enum64: ep
--btf_features=enum64 --btf_gen_floats: fep
--skip_encoding_btf_enum64 --btf_features=default: fedtvk
--btf_features=default --skip_encoding_btf_enum64: fdtvk
--btf_features=default --skip_encoding_btf_vars: fedtk
--btf_features=global_var,var --skip_encoding_btf_vars: vgp
--btf_features=float --skip_encoding_btf_inconsistent_proto: f
--btf_features_strict=: p
--btf_features_strict=+float: fedtvk
--btf_features_strict=default: fedtvk
--btf_features=distilled_base: p
-j --btf_features=encode_force,var,float,enum64,decl_tag,type_tag,optimized_func,consistent_func,decl_tag_kfuncs --lang_exclude=rust: fedtvk
-j2 --btf_features=encode_force,var,float,enum64,decl_tag,type_tag,optimized_func,consistent_func,decl_tag_kfuncs --btf_features=attributes -j2 --btf_features=+reproducible_build --lang_exclude=rust: fedtvk
END
# pahole without the newest libbpf has no layout, so these are not compared.
while IFS=: read -r options want_facts; do
	check_facts "${want_facts# }" "$options"
done <<'END'
--btf_features=layout: pl
--btf_features=layout,float: fpl
--btf_features=default,layout: fedtvkl
--btf_features=all: fedtvgkl
--btf_features_strict=all: fedtvgkl
--btf_gen_all: fedtvgkl
--btf_gen_all --skip_encoding_btf_enum64: fdtvgkl
--skip_encoding_btf_enum64 --btf_gen_all: fedtvgkl
--btf_gen_all --btf_features=float: fedtvgkl
--btf_features=float --btf_gen_all: fedtvgkl
--btf_features=default --btf_features=attributes --btf_features=layout: fedtvkl
END

# ---- units and names --------------------------------------------------------------------------

# In the text that gcc gives the assembler the language is a number behind which its name is said.
unit() { # NAME CODE
	echo "struct of_$1 { int i; } $1;" >"$1.c"
	gcc -g -gdwarf-4 -std=c99 -dA -S "$1.c" -o plain.s
	sed "s/\\.byte\\(.\\)0xc\\(.*DW_AT_language\\)/.byte\\1$2\\2/" plain.s >"$1.s"
	gcc -c "$1.s" -o "$1.o"
}
unit c99 0xc
unit c11 0x1d
unit cxx14 0x21
unit rust 0x1c
unit c17 0x2c
ld -r -o units c99.o c11.o cxx14.o rust.o c17.o
ld -r -o rustless c99.o c11.o cxx14.o c17.o

# Which units' own types there are.
while IFS=: read -r options want_types; do
	rm -f new
	# shellcheck disable=SC2086 # words
	silent 0 $options --btf_encode_detached=new units
	got_types=
	[ ! -e new ] || got_types=$(text_of new | sed -n 's/^STRUCT of_\([a-z0-9]*\) .*/ \1/p' | tr -d '\n')
	[ "$got_types" = "$want_types" ] || complain "types of '$got_types', want '$want_types'"
	# pahole has units in Rust, unless told otherwise, and does not know the name c17.
	case $options in
	*c17*) continue ;;
	esac
	# shellcheck disable=SC2086
	compare $options rustless
done <<'END'
: c11 c17 c99 cxx14
--lang=c99: c99
--lang=C99: c99
--lang=c:
--lang=c99,c11,c++14: c11 c99 cxx14
--lang_exclude=rust: c11 c17 c99 cxx14
--lang_exclude=rust,c++14: c11 c17 c99
--lang_exclude=rust,c99,c11,c++14,c17:
--lang_exclude=c17: c11 c99 cxx14
--lang=c17,c99: c17 c99
--lang=c99 --lang=c11: c11
--lang=c99 --lang_exclude=c11,rust: c17 c99 cxx14
--lang_exclude=rust --lang=c11: c17 c99 cxx14
-X c1 --lang_exclude=rust: c99 cxx14
-X c99.c: c11 c17 cxx14
--cu_exclude=c --lang_exclude=rust:
-X c99 -X c1: c99 cxx14
END
silent 0 --lang_exclude=rust --btf_encode_detached=new units
compare --lang_exclude=rust units
export PAHOLE_LANG_EXCLUDE=c99
silent 0 --btf_encode_detached=new units
want_text -v of_c99
silent 0 --lang=c99 --btf_encode_detached=new units
want_text of_c99
unset PAHOLE_LANG_EXCLUDE

rm -f new
silent 0 --kabi_prefix=kabi_ --btf_encode_detached=new features
want_text '^STRUCT kabi_ size=4 { 0 kabi_: int }$'
compare --kabi_prefix=kabi_ features
rm -f new
silent 0 --kabi_prefix=kabi_struct --btf_encode_detached=new features
want_text '^STRUCT kabi_struct size=4 { 0 kabi_field: int }$'
compare --kabi_prefix=kabi_struct features

what="after all"
[ "$(find . -name '.btfsmith-*' | wc -l)" -eq 0 ] || complain "temporary files are left"
echo "pahole.sh: $num runs, $num_failed failures"
[ $num_failed -eq 0 ] || exit 1
[ -n "$pahole" ] || skip "pahole is not to be had, nothing was compared with it"
[ -n "$has_tags" ] || skip "clang is not installed, there were no tags to compare"
