#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Many units in which task_struct has two or three definitions: is the result right, and does
# the effort grow with the input only?
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

# Two definitions, growing numbers of units.
scale() {
	"$here/generate" --units 800 --variants 2 --seed 7 "$tmp/two" || fail generate
	compile "$tmp/two"
	printf '%6s %8s %8s %9s %8s\n' units 'wall s' 'user s' 'peak KB' types
	for count in 100 200 400 800; do
		link_units "$tmp/two" "$count"
		encode "$count"
		types=$(python3 -B "$top/tests/tools/btftext.py" "$tmp/units-$count.btf" | wc -l)
		printf '%6s %8s %8s %9s %8s\n' "$count" "$wall" "$user" "$peak" "$types"
		[ "$count" != 100 ] || first=$user
	done
	awk -v a="$first" -v b="$user" -v limit=$limit 'BEGIN {
		if (a < 0.02) a = 0.02 # the clock has steps of 0.01 s
		printf "800 units take %.1f times the user time of 100\n", b / a
		exit b / a > limit }' || fail "not near linear"
	# shellcheck disable=SC2046
	"$here/check" --variants 2 "$tmp/units-800.btf" $(sample "$tmp/two" 800) ||
		fail "800 units, two definitions"
	check_load "$tmp/units-800.btf"
}

# Three definitions; every unit and every resulting struct is looked at.
every_unit() {
	"$here/generate" --units 60 --variants 3 --structs 140 --seed 8 "$tmp/three" || fail generate
	compile "$tmp/three"
	link_units "$tmp/three" 60
	encode 60
	"$here/check" --complete --variants 3 "$tmp/units-60.btf" "$tmp"/three/unit*.o ||
		fail "60 units, three definitions"
	check_load "$tmp/units-60.btf"
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
every_unit
scale
if [ -n "$with_pahole" ]; then
	for count in 100 200 400 800; do
		run_pahole "$count"
	done
fi
