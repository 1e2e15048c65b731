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
