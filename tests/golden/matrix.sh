#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# The sources of the golden cases with the compilers at hand, in every DWARF version and
# dress, against pahole: no type that only one of the two has. What pahole refuses or loses
# is left out, or taken from the same source in a dress that pahole knows.
# usage: matrix.sh
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

# case: atomic, complex and cxx are refused by pahole.
cases="arrays bitfields enums forwards functions local scalars structs tags"

made=0
bad=0

pahole_types() { # object: $tmp/peer.btf; false: pahole made nothing
	rm -f "$tmp/peer.btf"
	"$pahole" -J --btf_features="encode_force,$features" \
		--btf_encode_detached="$tmp/peer.btf" "$1" 2>"$tmp/peer.err"
	[ -s "$tmp/peer.btf" ]
}

check() { # label object [object for pahole]
	made=$((made + 1))
	pahole_types "${3:-$2}" || fail "$1: pahole: $(cat "$tmp/peer.err")"
	if "$btfsmith" encode --features "func,$features" --raw "$tmp/ours.btf" "$2" &&
		PYTHONPATH=$tools PYTHONDONTWRITEBYTECODE=1 python3 \
			"$top/tests/kernels/compare_types.py" "$1" "$tmp/ours.btf" \
			"$tmp/peer.btf" "$here/matrix-differences.md" >"$tmp/diff"; then
		return
	fi
	bad=$((bad + 1))
	echo "FAIL: $1"
	cat "$tmp/diff"
}

compile() { # compiler flags... : $tmp/x.o of $source, false if this compiler cannot
	rm -f "$tmp/x.o"
	"$@" -O1 -c "$source" -o "$tmp/x.o" 2>/dev/null
}

need python3
need_program
[ -f "$tools/btfcmp.py" ] || skip "../shared/tools/btfcmp.py is absent"
pahole=$(peer pahole) || exit $?
make_tmp
for case in $cases; do
	source=$here/$case/case.c
	for cc in gcc clang s390x-linux-gnu-gcc aarch64-linux-gnu-gcc "gcc -m32"; do
		for flags in -gdwarf-2 -gdwarf-3 -gdwarf-4 -gdwarf-5 "-gdwarf-5 -gdwarf64" \
			"-gdwarf-4 -gz" "-gdwarf-5 -gz" "-gdwarf-4 -gstrict-dwarf"; do
			# clang says "argument unused" about what it does not know
			# shellcheck disable=SC2086 # split on purpose
			if compile $cc $flags; then
				check "$case/$cc/$flags" "$tmp/x.o"
			fi
		done
		for version in 4 5; do
			# shellcheck disable=SC2086
			compile $cc -gdwarf-$version || continue
			mv "$tmp/x.o" "$tmp/plain.o"
			# shellcheck disable=SC2086
			compile $cc -gdwarf-$version -fdebug-types-section || continue
			check "$case/$cc/type units $version" "$tmp/x.o" "$tmp/plain.o"
		done
	done
done
[ $made -gt 0 ] || skip "no compiler made a file"
echo "$made objects, $bad differ"
[ $bad -eq 0 ]
