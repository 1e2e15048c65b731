#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Arrays of several dimensions over a base that has them as one: as that has them. So they are,
# too, in a base that has many arrays and none of arrays; else one for each dimension.
set -eu

: "${BTFSMITH:?}" "${CC:=cc}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
status=0

cat >grid.c <<'END'
struct grid { int cells[3][4]; int rest[2][0][5]; };
struct grid grid;
struct world { struct grid *grid; } world;
END
# What a base has whose maker does not know dimensions.
cat >flat.c <<'END'
struct grid { int cells[12]; int rest[0]; } grid;
END

# base NAME NUMBER FILE: one of FILE's types and that many more arrays
base() {
	{
		cat "$3"
		i=1
		while [ "$i" -le "$2" ]; do
			echo "char a${i}[$((i + 100))];"
			i=$((i + 1))
		done
	} >"$1.c"
	# shellcheck disable=SC2086
	$CC -g -c -o "$1.o" "$1.c"
	"$BTFSMITH" encode --features default,-var,-func --raw "$1.btf" "$1.o"
}

# want BASE: what grid.o adds to it is standard input, without ids
want() {
	cat >want
	"$BTFSMITH" encode --features default,-var,-func --base "$1.btf" --raw split.btf grid.o
	"$BTFSMITH" dump --base "$1.btf" split.btf >out
	sed -n -e "s/^\[[0-9]*\] //" -e "s/ type_id=[0-9]*//" -e "s/ index_type_id=[0-9]*//p" out |
		LC_ALL=C sort >arrays
	sed -n "s/^\[[0-9]*\] STRUCT '\([a-z]*\)'.*/\1/p" out >>arrays
	cmp -s want arrays || {
		echo "base_arrays.sh: over $1: want (<), is (>)"
		diff want arrays || true
		status=1
	}
}

# shellcheck disable=SC2086
$CC -g -c -o grid.o grid.c

base many 500 flat.c
want many <<'END'
world
END
# Below, what it is without that.
cat >each <<'END'
ARRAY '(anon)' nr_elems=0
ARRAY '(anon)' nr_elems=2
ARRAY '(anon)' nr_elems=3
ARRAY '(anon)' nr_elems=4
ARRAY '(anon)' nr_elems=5
grid
world
END
base few 100 flat.c
want few <each
{
	cat flat.c
	echo 'short board[8][9];'
} >nested-too.c
base nested 500 nested-too.c
want nested <each
exit $status
