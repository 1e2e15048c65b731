#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Damaged files of several compilers, DWARF versions and machines through the encoder.
# usage: run.sh [CASES [SEED]]     CASES for each file, 2000 unless given
# $CORRUPT is the driver built from corrupt.c, best with sanitizers; tests/corrupt/corrupt of
# the build folder unless given.
set -u
top=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

corrupt=${CORRUPT:-${top_builddir:-$top}/tests/corrupt/corrupt}
[ -x "$corrupt" ] || skip "$corrupt is not built"
make_tmp

cat >"$tmp/a.c" <<'END'
typedef unsigned int u32;
enum e { MINUS = -1, BIG = 0x7fffffff };
enum e64 { HUGE_VALUE = 0x1ffffffffULL };
union u { long l; struct { unsigned a : 3, : 0, b : 7; }; double d; };
struct fwd;
struct s { struct s *next; const volatile char *restrict text; union u u; u32 a[2][3];
	int (*call)(struct s *, const struct fwd *, ...); enum e e; enum e64 f; char flex[]; };
struct s *global;
static int helper(int x, union u *u) { struct local { int y; } l = { x }; return l.y + u->a; }
int f(struct s *s) { return helper(s->a[1][2], &s->u); }
int per_cpu __attribute__((section(".data..percpu"))) = 1;
static struct u2 { short x, y; } per_cpu_too __attribute__((section(".data..percpu"), used));
extern int sink(long, long);
__attribute__((weak, noinline)) int many(long a, long b, struct u2 c, const char *d, int e, int g, int h)
{
	sink(a, b + g);
	return *d + e + h + c.x;
}
static __attribute__((noinline)) int cloned(int x, int unused, int flag) { return flag ? sink(x, 1) : x; }
int kfunc(struct s *s, ...) { return cloned(s->a[0][0], 2, 3) + cloned(4, 5, 3) + many(1, 2, per_cpu_too, "", 3, 4, 5); }
__asm__(".pushsection .BTF_ids,\"a\"\n"
	"__BTF_ID__set8__kfuncs: .long 1, 1\n"
	"__BTF_ID__func__kfunc__1: .long 0, 0xf000\n"
	".size __BTF_ID__set8__kfuncs, 16\n.popsection");
END
sed 's/struct s/struct t/g; s/helper/other/; s/int f(/int g(/; s/global/second/; s/kfunc/kfunc2/; s/ per_cpu/ per_cpu_2/' "$tmp/a.c" >"$tmp/b.c"

add() { # name compiler flags...
	made=$tmp/$1
	shift
	if "$@" -O2 -c "$tmp/a.c" -o "$made-a.o" 2>/dev/null; then
		files="$files $made-a.o"
	else
		echo "left out: $*"
	fi
}

files=
for version in 2 3 4 5; do
	add "gcc$version" gcc "-gdwarf-$version"
	add "clang$version" clang "-gdwarf-$version"
done
add wide gcc -gdwarf-5 -gdwarf64
add units gcc -gdwarf-4 -fdebug-types-section
add units5 gcc -gdwarf-5 -fdebug-types-section
add zlib gcc -gdwarf-5 -gz
add s390 s390x-linux-gnu-gcc -gdwarf-5
add s390-4 s390x-linux-gnu-gcc -gdwarf-4
add arm aarch64-linux-gnu-gcc -gdwarf-5
if gcc -gdwarf-5 -shared -fPIC "$tmp/a.c" "$tmp/b.c" -o "$tmp/linked.so" 2>/dev/null; then
	files="$files $tmp/linked.so"
	if cp "$tmp/linked.so" "$tmp/dwz.so" && dwz "$tmp/dwz.so" 2>/dev/null; then
		files="$files $tmp/dwz.so"
	fi
fi
[ -n "$files" ] || skip "no compiler made a file"
# shellcheck disable=SC2086 # names without spaces, made here
"$corrupt" -n "${1:-2000}" -s "${2:-1}" -k "${TMPDIR:-/tmp}" $files || fail "see above"

# Ids in damaged files, as they are compiled and as they are resolved.
cat >"$tmp/ids.c" <<'END'
struct bpf_prog_aux { int id; };
union u { int i; };
typedef int number;
int f(int a, struct bpf_prog_aux *aux) { return a + aux->id; }
int g(number n, union u *u) { return n + u->i; }
int h(const struct bpf_prog_aux *const aux) { return aux->id; }
__asm__(".pushsection .BTF_ids,\"a\"\n"
	"__BTF_ID__struct__bpf_prog_aux__1: .long 0\n__BTF_ID__union__u__2: .long 0\n"
	"__BTF_ID__typedef__number__3: .long 0\n"
	"__BTF_ID__set__s: .long 0\n__BTF_ID__func__g__4: .long 0\n__BTF_ID__func__none__5: .long 0\n"
	".size __BTF_ID__set__s, 12\n"
	"__BTF_ID__set8__k: .long 0, 1\n__BTF_ID__func__h__6: .long 0, 0x10001\n"
	"__BTF_ID__func__g__7: .long 0, 7\n__BTF_ID__func__f__8: .long 0, 0x10000\n"
	".size __BTF_ID__set8__k, 32\n.popsection");
END
files=
need_program
for compiler in gcc s390x-linux-gnu-gcc; do
	command -v $compiler >/dev/null || continue
	ids=$tmp/ids-$compiler
	$compiler -g -O2 -c "$tmp/ids.c" -o "$ids.o" || fail ids.c
	"$btfsmith" encode "$ids.o" || fail "ids.o is not encoded"
	objcopy=${compiler%gcc}objcopy
	$objcopy --strip-debug "$ids.o" || fail objcopy
	"$btfsmith" ids -o "$ids.done.o" "$ids.o" 2>/dev/null || fail ids
	files="$files $ids.o $ids.done.o"
done
# shellcheck disable=SC2086 # names without spaces, made here
"$corrupt" -i -n "${1:-2000}" -s "${2:-1}" -k "${TMPDIR:-/tmp}" $files || fail "see above"

# A damaged base of a file that defines some of its types otherwise.
module=$tmp/module.o
sed 's/struct fwd;/struct fwd { int now; };/; s/long l;/long long l;/; s/MINUS = -1/MINUS = -2/' "$tmp/a.c" >"$tmp/m.c"
if gcc -g -O2 -c "$tmp/a.c" -o "$tmp/base.o" && gcc -g -O2 -c "$tmp/m.c" -o "$module"; then
	need_program
	"$btfsmith" encode --raw "$tmp/base.btf" "$tmp/base.o" || fail "no base was made"
	"$corrupt" -n "${1:-2000}" -s "${2:-1}" -k "${TMPDIR:-/tmp}" -b "$module" "$tmp/base.btf" ||
		fail "see above"
fi

# Debug information in another file, damaged on either side.
if gcc -g -O2 -c "$tmp/a.c" -o "$tmp/a.o" && ld -r --build-id=0x0123456789abcdef -o "$tmp/whole.ko" "$tmp/a.o" &&
	objcopy --only-keep-debug "$tmp/whole.ko" "$tmp/debug.ko" &&
	objcopy --strip-debug --add-gnu-debuglink="$tmp/debug.ko" "$tmp/whole.ko" "$tmp/stripped.ko"; then
	"$corrupt" -n "${1:-2000}" -s "${2:-1}" -k "${TMPDIR:-/tmp}" -d "$tmp/debug.ko" "$tmp/stripped.ko" ||
		fail "see above"
	"$corrupt" -n "${1:-2000}" -s "${2:-1}" -k "${TMPDIR:-/tmp}" -m "$tmp/stripped.ko" "$tmp/debug.ko" ||
		fail "see above"
fi
