#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Many units in which task_struct and others have several definitions: is the result right, and
# does the effort grow with the input only?
#
#   run.sh [--pahole]       --pahole: also pahole's time on the same files (stopped after 300 s)
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

# 800 units are 8 times 100; twice that is too much for linear work plus a constant.
limit=16

compile() { # folder: all units, two at a time
	(cd "$1" && printf '%s\n' unit*.c | xargs -P2 -n25 gcc -gdwarf-5 -O0 -c) || fail "gcc"
}

link_units() { # folder count: $tmp/units-COUNT.elf of the first COUNT units
	# shellcheck disable=SC2046 # names without spaces, made here
	(cd "$1" && ld -e 0 -o "$tmp/units-$2.elf" $(printf '%s\n' unit*.o | head -n "$2")) ||
		fail "ld"
}

check_load() { # raw BTF
	if [ "$(id -u)" -eq 0 ] && [ -r "$tools/btfload.py" ] && [ "$(uname -m)" = x86_64 ]; then
		python3 "$tools/btfload.py" "$1" || fail "the running kernel rejects the BTF"
	else
		echo "not loaded into the kernel: needs root on x86_64 and ../shared/tools"
	fi
}

sample() { # folder count: some units, with every variant among them
	for file in "$1"/unit000[0-3].o $(seq -f "$1/unit%04g.o" 23 37 $(($2 - 1))); do
		echo "$file"
	done
}

encode() { # count: sets $wall $user $peak
	/usr/bin/time -o "$tmp/time" -f '%e %U %M' "$btfsmith" encode -j 1 \
		--raw "$tmp/units-$1.btf" "$tmp/units-$1.elf" || fail "encode of $1 units"
	read -r wall user peak <"$tmp/time"
}

run_pahole() { # count
	timeout 300 /usr/bin/time -o "$tmp/time" -f '%e %U %M' "$pahole" -J -j1 \
		--btf_features="encode_force,$features" \
		--btf_encode_detached="$tmp/pahole.btf" "$tmp/units-$1.elf" ||
		echo "pahole: stopped or failed on $1 units"
	echo "pahole: $1 units: wall s, user s, peak KB: $(tail -n 1 "$tmp/time")"
}

count_types() { # raw BTF
	python3 -B "$top/tests/tools/btftext.py" "$1" | wc -l
}

# Growing numbers of units; every one knows something else of what all are about.
scale() { # label check's-options generate's-options...
	label=$1
	checks=$2
	shift 2
	"$here/generate" --units 800 --seed 7 "$@" "$tmp/$label" || fail generate
	compile "$tmp/$label"
	echo "$label: generate $*"
	printf '%6s %8s %8s %9s %8s\n' units 'wall s' 'user s' 'peak KB' types
	for count in 100 200 400 800; do
		link_units "$tmp/$label" "$count"
		encode "$count"
		printf '%6s %8s %8s %9s %8s\n' "$count" "$wall" "$user" "$peak" \
			"$(count_types "$tmp/units-$count.btf")"
		[ "$count" != 100 ] || first=$user
		[ -z "$with_pahole" ] || run_pahole "$count"
	done
	awk -v a="$first" -v b="$user" -v limit=$limit 'BEGIN {
		if (a < 0.02) a = 0.02 # the clock has steps of 0.01 s
		printf "800 units take %.1f times the user time of 100\n", b / a
		exit b / a > limit }' || fail "$label: not near linear"
	# shellcheck disable=SC2046,SC2086
	"$here/check" $checks "$tmp/units-800.btf" $(sample "$tmp/$label" 800) ||
		fail "$label: 800 units"
	check_load "$tmp/units-800.btf"
	rm -rf "${tmp:?}/$label"
}

# Every unit and every resulting struct is looked at.
every_unit() { # label check's-options generate's-options...
	label=$1
	checks=$2
	shift 2
	"$here/generate" --units 60 --seed 8 "$@" "$tmp/$label" || fail generate
	compile "$tmp/$label"
	link_units "$tmp/$label" 60
	encode 60
	echo "$label: generate $*"
	# shellcheck disable=SC2086
	"$here/check" --complete $checks "$tmp/units-60.btf" "$tmp/$label"/unit*.o ||
		fail "$label: 60 units"
	check_load "$tmp/units-60.btf"
}

# The order of the units decides which of them are taken together first. In these orders types
# once led to a leaf or a task_struct that their unit does not have.
in_order() { # structs seed unit-numbers...
	folder=$tmp/structs-$1
	"$here/generate" --units 12 --structs "$1" --seed "$2" --sparse --leaves "$folder" ||
		fail generate
	compile "$folder"
	shift 2
	# shellcheck disable=SC2046
	set -- $(printf "$folder/unit%04d.o " "$@")
	ld -e 0 -o "$tmp/units-order.elf" "$@" || fail ld
	encode order
	"$here/check" --complete "$tmp/units-order.btf" "$@" || fail "in order: $*"
}

# So many names at odds that no two units agree: the output grows with the units. This is not
# linear, but it has to end.
conflicts() {
	"$here/generate" --units 200 --structs 400 --seed 7 --conflicts "$tmp/conflicts" ||
		fail generate
	compile "$tmp/conflicts"
	echo "conflicts: 200 names with two definitions each at random"
	printf '%6s %8s %8s %9s %8s\n' units 'wall s' 'user s' 'peak KB' types
	for count in 50 100 200; do
		link_units "$tmp/conflicts" "$count"
		encode "$count"
		printf '%6s %8s %8s %9s %8s\n' "$count" "$wall" "$user" "$peak" \
			"$(count_types "$tmp/units-$count.btf")"
	done
	awk -v user="$user" -v peak="$peak" 'BEGIN { exit user > 120 || peak > 1000000 }' ||
		fail "200 units with 200 conflicts: too long or too large"
}

need python3 gcc ld readelf xargs awk /usr/bin/time
need_program
make_tmp
with_pahole=
case ${1:-} in
'') ;;
--pahole)
	with_pahole=1
	pahole=$(peer pahole) || exit $?
	;;
*)
	sed -n '6s/^# *//p' "$0" >&2
	exit 2
	;;
esac
every_unit three '--variants 3' --variants 3 --structs 140
every_unit knows-little '' --variants 3 --sparse --leaves
every_unit at-odds '' --units 24 --structs 50 --conflicts
in_order 6 2 1 4 5 2
in_order 30 3 4 2 8 3 1
scale two '--variants 2' --variants 2
scale three-sparse '--variants 3' --variants 3 --sparse
scale leaves '' --variants 2 --sparse --leaves
conflicts
