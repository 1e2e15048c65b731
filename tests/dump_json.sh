#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# dump --format json: turned back into the raw form it is that, byte for byte, and where bpftool
# is at hand its JSON says the same.
# shellcheck disable=SC2094 # names of formats and commands are files, too
set -u
top=${top_srcdir:-$(cd "$(dirname "$0")/.." && pwd)}
# shellcheck source=SCRIPTDIR/support/common.sh
. "$top/tests/support/common.sh"
need_program
need python3 gcc
make_tmp
cd "$tmp" || exit 1
num_failed=0

wrong() {
	echo "dump_json.sh: $what: $*"
	num_failed=$((num_failed + 1))
}

"$btfsmith" dump --format json none 2>err
case $(cat err) in
*"built without it; it needs jansson"*) skip "$(cat err)" ;;
"btfsmith: none: open: No such file or directory") ;;
*) fail "unexpected: $(cat err)" ;;
esac

bpftool=$([ -x "$peers" ] && "$peers" bpftool 2>/dev/null)
[ -n "$bpftool" ] || echo "left out: bpftool's JSON"

# check FILE [BASE]
check() {
	what=$1
	file=$1
	shift
	"$btfsmith" dump ${1:+--base "$1"} --format json "$file" >json 2>err ||
		{ wrong "$(cat err)"; return; }
	ext=--ext
	"$btfsmith" dump ${1:+--base "$1"} --ext "$file" >raw 2>err ||
		{ ext=--plain; "$btfsmith" dump ${1:+--base "$1"} "$file" >raw 2>err; } ||
		wrong "$(cat err)"
	# Of a base there is nothing in it that variables could be named by.
	PYTHONDONTWRITEBYTECODE=1 python3 "$top/tests/tools/json_to_raw.py" $ext <json >text ||
		wrong "not as it should be"
	cmp text raw || wrong "the text made of it differs"
	# One object on each line.
	[ "$(grep -c '^{"id":' json)" -eq "$(grep -c '^\[' raw)" ] || wrong "lines"
	[ -z "$bpftool" ] || check_peer "$@"
}

check_peer() { # [base]
	"$bpftool" ${1:+-B "$1"} -j btf dump file "$file" >peer 2>err ||
		{ wrong "bpftool: $(cat err)"; return; }
	PYTHONDONTWRITEBYTECODE=1 python3 "$top/tests/tools/json_compare.py" json peer >differs || {
		wrong "differs from bpftool's:"
		head -n 10 differs
	}
}

cat >all.c <<'END2'
struct fwd; union ufwd;
typedef unsigned long ul;
enum small { NEG = -1, POS = 1 };
enum plain { ONE = 1, TOP = 0xFFFFFFFF };
enum wide { BIG = 0xFFFFFFFFFFFFFFFF, HALF = 0x8000000000000000, LESS = 0x7FFFFFFFFFFFFFFF };
enum swide { LOW = -0x7FFFFFFFFFFFFFFF - 1, HIGH = 1 };
struct bits { int a : 3; unsigned b : 29; _Bool c : 1; char d; } bits;
struct s {
	ul a; struct fwd *f; union ufwd *u; const volatile int *restrict p; int arr[3][4];
	union { float fl; double d; }; enum small e; enum plain g; enum wide w; enum swide sw; void *v;
} s;
int func(int a, struct s *b, ...) { return a + b->arr[1][2]; }
END2
cat >split.c <<'END2'
struct s; struct mine { struct s *s; int own; } mine;
END2
# shellcheck disable=SC2015
gcc -g -c all.c -o all.o && gcc -g -c split.c -o split.o || fail gcc
for file in all split; do
	"$btfsmith" encode --features all --raw $file.btf $file.o || fail encode
done
"$btfsmith" encode --base all.btf --raw over.btf split.o || fail encode
check all.btf
for word in '"fwd_kind":"union"' '"val":18446744073709551615' '"val":9223372036854775808' \
	'"val":9223372036854775807' '"val":-9223372036854775808' '"val":4294967295' '"val":-1' \
	'"bitfield_size":29'; do
	grep -q "[{,]${word}[,}]" json || wrong "no $word"
done
check over.btf all.btf
"$btfsmith" dump all.btf | grep -c '^\[' >want
sed -n '2s/{"id":\([0-9]*\),.*/\1/p' json >got
[ "$(cat got)" -eq $(($(cat want) + 1)) ] || wrong "begins with type $(cat got)"

# The rest of the kinds, and .BTF.ext, from clang; the other byte order.
cat >prog.c <<'END2'
#define tag(x) __attribute__((btf_decl_tag(x)))
#define ptr_tag(x) __attribute__((btf_type_tag(x)))
struct t { int a tag("on a"); int ptr_tag("user") *p; } tag("on t") __attribute__((preserve_access_index));
int var = 1; static const char *text tag("odd \"name\" \\ \t of it") = "x";
int prog(struct t *t, int b tag("arg")) { return t->a + var + *t->p + text[b]; }
END2
if clang -O2 -g -target bpf -c prog.c -o probe.o 2>probe; then
	for target in bpf bpfeb; do
		clang -O2 -g -target $target -c prog.c -o $target.o || fail clang
		check $target.o
		grep -q '^"ext"\|,"ext":{"func_info":\[' json || wrong "no ext"
		grep -q '"kind":"byte_off","kind_number":0,"access":"0:0","text":"struct t.a"' json ||
			wrong "no core_relo"
	done
	what="an unknown kind of core_relo"
	PYTHONPATH=$top/tests/tools python3 -B - <<'END2' || wrong "bpf.o"
import struct
import btf
with open('bpf.o', 'rb') as file:
    data = file.read()
ext = btf.section(data, '.BTF.ext')
header, offset = struct.unpack_from('<I16xI', ext, 4)
# The size of a record, and the first section with its name, number of records and first record.
at = header + offset + 4 + 8 + 12
assert struct.unpack_from('<I', ext, at) == (0,)
with open('odd.o', 'wb') as file:
    file.write(data.replace(ext, ext[:at] + struct.pack('<I', 99) + ext[at + 4:]))
END2
	"$btfsmith" dump --format json odd.o >json 2>err || wrong "$(cat err)"
	grep -q '"kind":null,"kind_number":99,"access":"0:0","text":null}' json || wrong "no null"
else
	echo "left out: clang: $(head -n 1 probe)"
fi

# What a kernel would never take: bytes that are no UTF-8, empty BTF, and tags with a kind_flag,
# which bpftool does not tell.
python3 - <<'END2' || fail python3
import struct
def blob(types, strings, name):
    header = struct.pack('<HBBIIIII', 0xEB9F, 1, 0, 24, 0, len(types), len(types), len(strings))
    with open(name, 'wb') as out:
        out.write(header + types + strings)
blob(b'', b'\0', 'empty.btf')
names = [b'\xe9', b'a\xffb\xc3\xa9', b'\xc3', b'\xed\xa0\x80', b'\xf4\x90\x80\x80', b'\xc0\x80',
         b'\xe2\x82\xac', b'\x01\x1f"\\\x7f', b'\xf0\x9f\x98\x80']
strings, types = b'\0', b''
for name in names:
    types += struct.pack('<IIII', len(strings), 1 << 24, 4, 32)
    strings += name + b'\0'
types += struct.pack('<III', 1, 1 << 31 | 18 << 24, 1) + struct.pack('<III', 1, 18 << 24, 1)
types += struct.pack('<IIIi', 1, 1 << 31 | 17 << 24, 1, -1)
blob(types, strings, 'names.btf')
def record(kind, word, vlen=0):
    return struct.pack('<III', 1, kind << 24 | vlen, word)
types = record(1, 4) + struct.pack('<I', 7 << 24 | 3 << 16 | 11) + record(13, 0)
types += b''.join(record(12, 2, linkage) for linkage in range(4)) + record(4, 0)
blob(types, b'\0a\0', 'odd.btf')
values = b''.join(struct.pack('<II', 1, i) for i in range(5000))
blob(record(6, 4, 5000) + values, b'\0a\0', 'many.btf')
END2
peer_bpftool=$bpftool
bpftool=
check names.btf
python3 -c '
import json
types = json.load(open("json"))["types"]
names = [(one["name"], one.get("name_hex")) for one in types[:9]]
want = [("\ufffd", "e9"), ("a\ufffdb\u00e9", "61ff62c3a9"), ("\ufffd", "c3"),
        ("\ufffd" * 3, "eda080"), ("\ufffd" * 4, "f4908080"), ("\ufffd" * 2, "c080"),
        ("\u20ac", None), ("\x01\x1f\"\\\x7f", None), ("\U0001f600", None)]
assert names == want, names
assert [one["kind_flag"] for one in types[9:]] == [True, False, True]
' || wrong "names or kind_flag"
check odd.btf
cat >want <<'END2'
{"types":[
{"id":1,"kind":"INT","name":"a","size":4,"bits_offset":3,"nr_bits":11,"encoding":"UNKN"},
{"id":2,"kind":"FUNC_PROTO","name":"a","ret_type_id":0,"vlen":0,"params":[]},
{"id":3,"kind":"FUNC","name":"a","type_id":2,"linkage":"static"},
{"id":4,"kind":"FUNC","name":"a","type_id":2,"linkage":"global"},
{"id":5,"kind":"FUNC","name":"a","type_id":2,"linkage":"extern"},
{"id":6,"kind":"FUNC","name":"a","type_id":2,"linkage":"(unknown)"},
{"id":7,"kind":"STRUCT","name":"a","size":0,"vlen":0,"members":[]}
]}
END2
cmp json want || wrong "another text"
bpftool=$peer_bpftool
check many.btf
check empty.btf
[ "$(tr -d '\n' <json)" = '{"types":[]}' ] || wrong "not empty: $(cat json)"
# A name of 16 MB that 100 types have.
what="1 GiB of names"
python3 - <<'END2' || fail python3
import struct
types, strings = struct.pack('<III', 1, 4 << 24, 0) * 100, b'\0' + b'a' * ((1 << 24) - 2) + b'\0'
header = struct.pack('<HBBIIIII', 0xEB9F, 1, 0, 24, 0, len(types), len(types), len(strings))
with open('large.btf', 'wb') as out:
    out.write(header + types + strings)
END2
"$btfsmith" dump large.btf 2>err >/dev/null
[ $? -eq 1 ] || wrong "status"
[ "$(cat err)" = "btfsmith: large.btf: as text its names would have more than 1 GiB" ] ||
	wrong "$(cat err)"
what=misuse
"$btfsmith" dump --format xml all.btf >out 2>err
[ $? -eq 2 ] || wrong "status"
[ "$(cat err)" = "btfsmith: --format 'xml': unknown; known: raw, c, json (see 'btfsmith dump --help')" ] ||
	wrong "$(cat err)"
what="full disk"
if [ -c /dev/full ]; then
	"$btfsmith" dump --format json all.btf >/dev/full 2>err
	[ $? -eq 1 ] || wrong "status"
	[ "$(cat err)" = "btfsmith: standard output: write: No space left on device" ] ||
		wrong "$(cat err)"
fi
[ $num_failed -eq 0 ] || fail "$num_failed"
