#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# .BTF_ids of real kernels and their modules, and against resolve_btfids.
#
#   ids.sh [N]      every Nth of the modules that have the section; all without N
#
# The section of a finished kernel is brought back to what the compiler had left, and resolved
# again with the BTF that is in the file: the whole file then has the bytes of Debian's. With the
# BTF that resolve_btfids of that kernel's source makes of it, the ids are that program's; so
# are those of small inputs of both byte orders, and of the kernels with BTF of ours and padding
# behind it, and so are the warnings.
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

# Prints the path of resolve_btfids, built once from the kernel's source, which is only read.
find_resolve_btfids() {
	source=$(peer source sid) || exit $?
	folder=${BTFSMITH_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/btfsmith}/resolve_btfids
	folder=$folder/$(basename "$source")
	if [ ! -x "$folder/resolve_btfids" ]; then
		mkdir -p "$folder" "$tmp/resolve_btfids"
		make -s -C "$source/tools/bpf/resolve_btfids" O="$tmp/resolve_btfids/" \
			>"$tmp/make.log" 2>&1 ||
			skip "resolve_btfids cannot be built: $(tail -n 1 "$tmp/make.log")"
		cp "$tmp/resolve_btfids/resolve_btfids" "$folder/resolve_btfids.$$" &&
			mv "$folder/resolve_btfids.$$" "$folder/resolve_btfids" || exit 1
	fi
	echo "$folder/resolve_btfids"
}

contents() { # file section out
	python3 - "$@" <<'END2'
import sys
sys.path.insert(0, 'tests/tools')
import btf
with open(sys.argv[1], 'rb') as file:
    data = btf.section(file.read(), sys.argv[2])
with open(sys.argv[3], 'wb') as file:
    file.write(data)
END2
}

has_ids() { # file
	readelf -SW "$1" 2>/dev/null | grep -q '\.BTF_ids'
}

# A kernel or module of Debian's: to be found again, by us and by resolve_btfids.
find_again() { # file [base]
	counts=$(python3 "$here/unresolve_ids.py" "$1" "$tmp/again" ${2:+"$2"}) ||
		fail "$1: cannot be unresolved"
	! cmp -s "$1" "$tmp/again" || fail "$1: unresolved, it is the same"
	"$resolve_btfids" ${2:+-b "$2"} "$tmp/again" >"$tmp/out" 2>&1 ||
		fail "$1: resolve_btfids: $(cat "$tmp/out")"
	# Kfuncs that were changed before are changed once more, which moves ids: compared are
	# those of the BTF that it has made.
	"$btfsmith" ids ${2:+--base "$2"} --btf "$tmp/again.BTF" -o "$tmp/theirs" "$tmp/again" \
		2>"$tmp/warnings" || fail "$1: ids --btf: $(cat "$tmp/warnings")"
	contents "$tmp/theirs" .BTF_ids "$tmp/ours.ids"
	cmp "$tmp/ours.ids" "$tmp/again.BTF_ids" || fail "$1: another section than resolve_btfids'"
	compare_warnings "$1"
	cp "$tmp/again" "$tmp/unresolved"
	"$btfsmith" ids ${2:+--base "$2"} "$tmp/again" 2>"$tmp/warnings" ||
		fail "$1: ids: $(cat "$tmp/warnings")"
	cmp "$1" "$tmp/again" || fail "$1: another file than Debian's"
	"$btfsmith" ids --reset ${2:+--base "$2"} "$tmp/again" || fail "$1: ids --reset"
	cmp "$tmp/unresolved" "$tmp/again" || fail "$1: reset, it is not as it was before"
	echo "$(basename "$1"): the same, ids and sets: $counts"
}

# What resolve_btfids said in $tmp/out and we in $tmp/warnings, as sorted lines of facts.
compare_warnings() { # name
	sed -n "s/^WARN: multiple IDs found for '\(.*\)': \(.*\), \(.*\) - using .*/\1 \2 \3/p
		s/^WARN: resolve_btfids: unresolved symbol \(.*\)/\1 missing/p" "$tmp/out" |
		sort >"$tmp/facts.theirs"
	sed -n 's/.*\.BTF_ids: [a-z]* \(.*\): it has the ids \(.*\) and \(.*\): .* is taken/\1 \2 \3/p
		s/.*\.BTF_ids: [a-z]* \(.*\): it is not in BTF: its id becomes 0/\1 missing/p' \
		"$tmp/warnings" | sort >"$tmp/facts.ours"
	[ "$(wc -l <"$tmp/warnings")" -eq "$(wc -l <"$tmp/facts.ours")" ] ||
		fail "$1: a warning of another sort: $(cat "$tmp/warnings")"
	diff "$tmp/facts.theirs" "$tmp/facts.ours" >&2 ||
		fail "$1: warnings (<: resolve_btfids', >: ours)"
}

# Our own inputs. resolve_btfids sorts BTF: ids are compared that are of its output. Our own
# changes of BTF, which we make at its end, are compared type by type.
compare_inputs() { # name compiler [base]
	"$2" -g -O2 -c "$tmp/$1.c" -o "$tmp/$1.o" || fail "$2: $1.c"
	"$btfsmith" encode --features "$kernel_features" ${3:+--base "$3"} "$tmp/$1.o" ||
		fail "$1: encode"
	"$resolve_btfids" ${3:+-b "$3"} "$tmp/$1.o" >"$tmp/out" 2>&1 ||
		fail "$1: resolve_btfids: $(cat "$tmp/out")"
	"$btfsmith" ids ${3:+--base "$3"} --btf "$tmp/$1.o.BTF" -o "$tmp/$1.theirs.o" \
		"$tmp/$1.o" 2>"$tmp/warnings" || fail "$1: ids --btf: $(cat "$tmp/warnings")"
	contents "$tmp/$1.theirs.o" .BTF_ids "$tmp/ours.ids"
	cmp "$tmp/ours.ids" "$tmp/$1.o.BTF_ids" || fail "$1: another section than resolve_btfids'"
	compare_warnings "$1"
	cp "$tmp/$1.o" "$tmp/$1.ours.o"
	"$btfsmith" ids ${3:+--base "$3"} "$tmp/$1.ours.o" 2>/dev/null || fail "$1: ids"
	compare_types "$1" "$tmp/$1.ours.o" "$tmp/$1.o.BTF" ${3:+"$3"}
	python3 "$here/ids_names.py" "$tmp/$1.ours.o" "$tmp/$1.theirs.o" "$tmp/$1.o.BTF" \
		${3:+"$3"} || fail "$1: ids of other names"
	echo "$1: agrees with resolve_btfids, warnings: $(wc -l <"$tmp/warnings")"
}

# It makes a prototype for each kfunc that it changes, be they the same; we make one.
compare_types() { # name ours theirs [base]
	python3 "$tools/btfcmp.py" ${4:+--base "$4"} "$2" "$3" >"$tmp/types"
	awk '/ only-A / && !/^types/ { rows++
			if ($7 != 0 || ($9 != 0 && $1 != "FUNC_PROTO")) bad = 1 }
		/^types/ && !/deep only-A 0 / { bad = 1 }
		END { exit bad || rows < 10 }' "$tmp/types" ||
		fail "$1: types (A: ours): $(cat "$tmp/types")"
}

# A linked kernel with other BTF than that which it was linked with, which leaves room: what is
# added goes there, and the section is as long as it was.
find_padded() { # name unresolved vmlinux
	"$btfsmith" encode --features "$kernel_features" --raw "$tmp/own.btf" "$3" ||
		fail "$1: encode"
	contents "$2" .BTF "$tmp/linked.btf"
	added=$(python3 "$here/pad_btf.py" "$tmp/own.btf" "$tmp/linked.btf" "$tmp/padded.btf") ||
		fail "$1: our BTF does not fit: $added"
	objcopy --update-section .BTF="$tmp/padded.btf" "$2" "$tmp/padded" || fail "$1: objcopy"
	cp "$tmp/padded" "$tmp/padded.ours"
	"$resolve_btfids" "$tmp/padded" >"$tmp/out" 2>&1 ||
		fail "$1, padded: resolve_btfids: $(cat "$tmp/out")"
	"$btfsmith" ids --btf "$tmp/padded.BTF" -o "$tmp/padded.theirs" "$tmp/padded" \
		2>"$tmp/warnings" || fail "$1, padded: ids --btf: $(cat "$tmp/warnings")"
	contents "$tmp/padded.theirs" .BTF_ids "$tmp/ours.ids"
	cmp "$tmp/ours.ids" "$tmp/padded.BTF_ids" ||
		fail "$1, padded: another section than resolve_btfids'"
	compare_warnings "$1, padded"
	"$btfsmith" ids "$tmp/padded.ours" 2>"$tmp/warnings" ||
		fail "$1, padded: ids: $(cat "$tmp/warnings")"
	contents "$tmp/padded.ours" .BTF "$tmp/ours.btf"
	[ "$(wc -c <"$tmp/ours.btf")" -eq "$(wc -c <"$tmp/linked.btf")" ] ||
		fail "$1, padded: .BTF has $(wc -c <"$tmp/ours.btf") bytes"
	"$btfsmith" check --as vmlinux "$tmp/padded.ours" >"$tmp/out" ||
		fail "$1, padded: $(cat "$tmp/out")"
	compare_types "$1, padded" "$tmp/ours.btf" "$tmp/padded.BTF"
	# The ids are those of the BTF that is there now.
	"$btfsmith" ids --btf "$tmp/ours.btf" -o "$tmp/padded.again" "$tmp/padded" 2>/dev/null ||
		fail "$1, padded: ids --btf of ours"
	contents "$tmp/padded.again" .BTF_ids "$tmp/want.ids"
	contents "$tmp/padded.ours" .BTF_ids "$tmp/ours.ids"
	cmp "$tmp/want.ids" "$tmp/ours.ids" || fail "$1, padded: ids of other BTF"
	echo "$1, BTF and $added bytes of padding: agrees with resolve_btfids"
}

write_inputs() {
	cat >"$tmp/ids.h" <<'END2'
#define ENTER ".pushsection .BTF_ids,\"a\"\n"
#define LEAVE "\n.popsection"
#define SYM(name) #name ": .zero 4\n.size " #name ", 4\n.type " #name ", %object\n"
#define ID(kind, name, number) SYM(__BTF_ID__##kind##__##name##__##number)
#define FLAGS(kind, name, number, flags) ID(kind, name, number) ".long " #flags "\n"
#define SET(name) "__BTF_ID__set__" #name ": .zero 4\n"
#define SET_END(name) ".size __BTF_ID__set__" #name ", .-__BTF_ID__set__" #name "\n"
#define SET8(name, flags) "__BTF_ID__set8__" #name ": .zero 4\n.long " #flags "\n"
#define SET8_END(name) ".size __BTF_ID__set8__" #name ", .-__BTF_ID__set8__" #name "\n"
END2
	cat >"$tmp/base.c" <<'END2'
struct bpf_prog_aux { int id; };
struct btf_struct_meta { long l; };
struct sock { struct sock *next; int family; };
union both { int i; float f; };
typedef unsigned long long u64;
struct twice { char c; };
struct bpf_prog_aux aux; struct btf_struct_meta meta; struct sock sock; union both both; u64 big;
struct twice twice;
__attribute__((noinline)) int in_base(struct sock *s) { return s->family; }
int common(int a) { return a; }
END2
	cat >"$tmp/module.c" <<'END2'
#include "ids.h"
struct bpf_prog_aux { int id; };
struct btf_struct_meta { long l; };
struct sock { struct sock *next; int family; };
union both { int i; float f; };
typedef unsigned long long u64;
typedef struct bpf_prog_aux aux_t;
struct twice { short other; } twice;
struct mine { struct sock *s; union both b; u64 v; } mine;
struct with__two___lines { int a; } lines;
int common(int a) { return a + 1; }
int zebra(int a, struct bpf_prog_aux *aux) { return a + aux->id; }
int apple(struct mine *m, const struct bpf_prog_aux *const volatile aux, int behind) { return m->v + aux->id + behind; }
int meta(struct btf_struct_meta *m) { return m->l; }
int plain(struct sock *s) { return s->family; }
int legacy(int a, struct bpf_prog_aux *aux) { return a + aux->id; }
int legacy_impl(int a, struct bpf_prog_aux *aux) { return a - aux->id; }
int by_typedef(int a, aux_t *aux) { return a + aux->id; }
int no_implicit(int a) { return a; }
int not_tagged(struct bpf_prog_aux *aux) { return aux->id; }
int in_both_sets(struct bpf_prog_aux *aux) { return aux->id + 3; }
asm(ENTER "list:\n" ID(struct, sock, 1) ID(struct, mine, 2) ".zero 4\n" ID(union, both, 3)
	ID(typedef, u64, 4) ID(typedef, aux_t, 5) ID(func, plain, 6) ID(struct, sock, 7)
	ID(struct, twice, 8) ID(struct, with__two___lines, 9) ID(struct, absent, 10)
	ID(func, common, 11) ID(union, sock, 12) ID(func, missing__too, 13) LEAVE);
asm(ENTER SET(plain_set) ID(func, zebra, 20) ID(func, apple, 21) ID(struct, sock, 22)
	ID(func, absent, 23) ID(func, plain, 24) ID(func, zebra, 25) SET_END(plain_set) LEAVE);
asm(ENTER SET(empty) SET_END(empty) LEAVE);
asm(ENTER SET8(kfuncs, 1) FLAGS(func, zebra, 30, 0x10001) FLAGS(func, plain, 31, 0x7)
	FLAGS(func, apple, 32, 0x10000) FLAGS(func, nowhere, 33, 0x99) FLAGS(func, meta, 34, 0x10080)
	FLAGS(func, legacy, 35, 0x10000) FLAGS(func, by_typedef, 36, 0x10000)
	FLAGS(func, no_implicit, 37, 0x10000) FLAGS(func, in_both_sets, 38, 0x10010)
	SET8_END(kfuncs) LEAVE);
asm(ENTER SET8(others, 0) FLAGS(func, not_tagged, 40, 0x10000) FLAGS(func, in_both_sets, 41, 0x10010)
	SET8_END(others) LEAVE);
asm(ENTER SET8(none, 1) SET8_END(none) LEAVE);
END2
	sed 's/ID(struct, absent, 10)//; s/ID(union, sock, 12)//; s/ID(func, missing__too, 13)//
		s/ID(func, absent, 23)//; s/FLAGS(func, nowhere, 33, 0x99)//
		s/ID(struct, sock, 7)//; s/ID(struct, sock, 22)//' "$tmp/module.c" >"$tmp/all_found.c"
	cp "$tmp/module.c" "$tmp/alone.c"
}

need python3 readelf objcopy make
need_program
vmlinux=$(peer vmlinux sid cloud-amd64) || exit $?
modules=$(peer modules sid cloud-amd64) || exit $?
make_tmp
resolve_btfids=$(find_resolve_btfids) || exit $?
cd "$top" || exit 1

write_inputs
for compiler in gcc s390x-linux-gnu-gcc; do
	if ! command -v $compiler >/dev/null; then
		echo "$compiler is not installed: left out"
		continue
	fi
	$compiler -g -O2 -c "$tmp/base.c" -o "$tmp/base.o" || fail "$compiler: base.c"
	"$btfsmith" encode --features "$kernel_features" --raw "$tmp/base.btf" "$tmp/base.o" ||
		fail "base.c: encode"
	compare_inputs module $compiler "$tmp/base.btf"
	compare_inputs all_found $compiler "$tmp/base.btf"
	compare_inputs alone $compiler
done

# Without debug information a copy takes no time.
older=$(peer vmlinux bookworm cloud-amd64) || exit $?
objcopy --strip-debug "$older" "$tmp/vmlinux-6.1" || fail "objcopy"
find_again "$tmp/vmlinux-6.1"
find_padded vmlinux-6.1 "$tmp/unresolved" "$older"
objcopy --strip-debug "$vmlinux" "$tmp/vmlinux" || fail "objcopy"
find_again "$tmp/vmlinux"
find_padded vmlinux "$tmp/unresolved" "$vmlinux"
find "$modules" -name '*.ko' | LC_ALL=C sort >"$tmp/all"
while read -r module; do
	has_ids "$module" && echo "$module"
done <"$tmp/all" >"$tmp/with"
[ -s "$tmp/with" ] || fail "no module in $modules has .BTF_ids"
awk "NR % ${1:-1} == 0" "$tmp/with" >"$tmp/modules"
while read -r module; do
	find_again "$module" "$tmp/vmlinux" </dev/null
done <"$tmp/modules"
echo "$(wc -l <"$tmp/modules") of $(wc -l <"$tmp/with") modules with .BTF_ids, of $(wc -l <"$tmp/all")"
