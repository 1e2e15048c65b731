#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# What `make installcheck` runs: builds each installed example against the installed library, with
# what pkg-config says of it and nothing else, and compares what it prints. $examples, $pkgconfigdir,
# $includedir, $libdir and $btfsmith are where these are installed, without $DESTDIR, and $CC, $CFLAGS and $LDFLAGS those of
# the build. Reads and writes nothing of the source and build trees.
set -u

: "${examples:?}" "${pkgconfigdir:?}" "${includedir:?}" "${libdir:?}" "${CC:=cc}" "${PKG_CONFIG:=pkg-config}"
DESTDIR=${DESTDIR:-}
work=$(mktemp -d "${TMPDIR:-/tmp}/btfsmith-installcheck-XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
cd "$work" || exit 1
num_wrong=0

fail() {
	echo "installcheck: $*" >&2
	exit 1
}

wrong() {
	echo "installcheck: $*" >&2
	num_wrong=$((num_wrong + 1))
}

package() { # option...
	PKG_CONFIG_PATH=$DESTDIR$pkgconfigdir${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH} $PKG_CONFIG "$@" \
		libbtfsmith
}

# Of the flags those that are about what is installed, where that really is.
flags() { # option...
	package "$@" | sed "s|-I$includedir|-I$DESTDIR$includedir|g; s|-L$libdir|-L$DESTDIR$libdir|g"
}

# build LIBRARY-FLAG...: all examples, into this folder
build() {
	for source in "$DESTDIR$examples"/*.c; do
		name=${source##*/}
		# shellcheck disable=SC2086,SC2046 # lists of flags
		$CC -std=c99 -Wall -Wextra -Werror ${CFLAGS:-} $(flags --cflags) -o "${name%.c}" "$source" \
			${LDFLAGS:-} "$@" || fail "$name does not build"
	done
}

# says STATUS EXAMPLE ARGUMENT...: what it prints on both is in the standard input
says() {
	status=0 want=$1 example=$2
	shift 2
	cat >want
	LD_LIBRARY_PATH=$DESTDIR$libdir${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH} "./$example" "$@" >got 2>&1 ||
		status=$?
	[ $status -eq "$want" ] || wrong "$library: $example $*: status $status, want $want"
	diff want got >differences || {
		wrong "$library: $example $*: want (<), got (>)"
		cat differences >&2
	}
}

# Types that have the same size, place and name whatever the compiler, in two editions; and a module's.
cat >old.c <<'END'
typedef unsigned u32;
struct point { int x; u32 y; unsigned flag : 3; float weight; };
struct line { struct point from, to; } line;
END
sed 's/int x/int x, z/' old.c >new.c
printf '#include "old.c"\nstruct mine { struct point point; struct line *line; } mine;\n' >mine.c
for source in old new mine; do
	# shellcheck disable=SC2086 # CC may hold options
	$CC -g -O1 -c $source.c -o $source.o || fail "no object file: $CC"
done

run_examples() {
	says 2 encode <<-'END'
		Usage: encode IN OUT
	END
	says 0 encode old.o old.btf <<-'END'
		6 types, 1 unit(s)
	END
	says 0 encode new.o new.with <<-'END'
		6 types, 1 unit(s)
	END
	says 1 encode none.o none.btf <<-'END'
		encode: none.o: open: No such file or directory
	END
	says 1 encode old.btf none.btf <<-'END'
		encode: old.btf: not an ELF file but raw BTF, which has no DWARF
	END
	says 0 read old.btf point <<-'END'
		struct point: 16 bytes
		  bit 0: x: INT int
		  bit 32: y: INT unsigned int
		  bit 64, 3 bits: flag: INT unsigned int
		  bit 96: weight: FLOAT float
	END
	says 0 read new.with line <<-'END'
		struct line: 40 bytes
		  bit 0: from: STRUCT point
		  bit 160: to: STRUCT point
	END
	says 1 read old.btf u32 <<-'END'
		read: old.btf: no struct u32
	END
	says 1 read old.o point <<-'END'
		read: old.o: no section .BTF, which 'btfsmith encode' makes of its DWARF
	END
	says 0 check 7.2 old.btf new.with <<-'END'
		old.btf: accepted
		new.with: accepted
	END
	says 1 check 5.10 old.btf <<-'END'
		old.btf: EINVAL: type 'float': FLOAT is unknown to Linux 5.10
	END
	says 2 check 7.2 old.o <<-'END'
		check: old.o: no section .BTF, which 'btfsmith encode' makes of its DWARF
	END
	says 0 rewrite 5.10 old.btf low.btf <<-'END'
		old.btf: for Linux 5.10: 1 FLOAT made INT
	END
	says 0 check 5.10 low.btf <<-'END'
		low.btf: accepted
	END
	says 1 rewrite 4.9 old.btf low.btf <<-'END'
		rewrite: Linux 4.9 has no BTF, 4.18 is the first
	END
	says 0 diff old.btf old.btf </dev/null
	says 1 diff old.btf new.with <<-'END'
		struct line: changed
		  size: changed: 32 -> 40
		  member: moved: struct point from -> struct point from
		  member: moved: struct point to -> struct point to
		struct point: changed
		  size: changed: 16 -> 20
		  member: added: none -> int z
		  member: moved: u32 y -> u32 y
		  member: moved: unsigned int flag -> unsigned int flag
		  member: moved: float weight -> float weight
	END
	says 2 diff old.btf old.o <<-'END'
		diff: old.o: no section .BTF, which 'btfsmith encode' makes of its DWARF
	END
	says 1 dump old.btf nobody <<-'END'
		dump: old.btf: no type is called 'nobody'
	END
	says 0 dump new.with line <line.h
	says 0 relocate old.btf mine.ko mine.btf <<-'END'
		2 types over 6, of which 2 were looked for
	END
	cmp mine.btf split.btf >&2 || wrong "$library: relocate: not what encode --base makes"
	says 1 relocate new.with mine.ko mine.btf <<-'END'
		relocate: mine.ko: .BTF: 1 type of the distilled base does not fit new.with: .BTF: STRUCT point of 16 bytes: there STRUCT point of 20 bytes; the size cannot be another since STRUCT mine of 24 bytes has one inside
	END
	says 1 relocate old.btf old.o mine.btf <<-'END'
		relocate: old.o: no section .BTF.base
	END
}

# What the examples are to find is made by the installed program.
prepare() {
	for try in "encode --raw base.btf old.o" "encode --raw split.btf --base base.btf mine.o" \
		"encode --distill --base base.btf -o mine.ko mine.o" "encode -o new.with new.o"; do
		# shellcheck disable=SC2086 # words
		LD_LIBRARY_PATH=$DESTDIR$libdir "$DESTDIR${btfsmith:?}" $try ||
			fail "the installed program does not work: $try"
	done
	LD_LIBRARY_PATH=$DESTDIR$libdir "$DESTDIR$btfsmith" dump --format c --root line new.with >line.h ||
		fail "no header"
	{
		cat line.h
		echo '_Static_assert(sizeof(struct line) == 40 && sizeof(struct point) == 20, "");'
	} >assert.c
	# shellcheck disable=SC2086
	$CC -fsyntax-only assert.c || wrong "the header does not say what new.c does"
}

prepare
num_ways=0
if ls "$DESTDIR$libdir"/libbtfsmith.so >/dev/null 2>&1; then
	library=shared
	# shellcheck disable=SC2046
	build $(flags --libs)
	run_examples
	num_ways=1
fi
if [ -e "$DESTDIR$libdir/libbtfsmith.a" ] && package --exists --static 2>/dev/null; then
	library=static
	# A linker takes the first folder that has either.
	mkdir only && ln -s "$DESTDIR$libdir/libbtfsmith.a" only
	# shellcheck disable=SC2046
	build -Lonly $(flags --libs --static)
	run_examples
	num_ways=$((num_ways + 1))
fi
[ $num_ways -gt 0 ] || fail "no library in $DESTDIR$libdir"
[ $num_wrong -eq 0 ] || fail "$num_wrong wrong"
echo "installcheck: $(find "$DESTDIR$examples" -name '*.c' | wc -l) examples, $num_ways way(s) to link: fine"
