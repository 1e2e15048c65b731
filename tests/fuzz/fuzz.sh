#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Fuzzes one entry after the other with libFuzzer, in a build with --enable-fuzzing.
#
#   fuzz.sh [SECONDS [ENTRY...]]      60 seconds and all entries unless given
#   fuzz.sh pack [ENTRY...]           puts the smallest set of what was found into corpus/
#
# What is found stays in tests/fuzz/found/ENTRY of the build folder, and the next run goes on from
# there; what fails is in tests/fuzz/failed-ENTRY-*, and tests/fuzz/fuzz.log counts the executions.
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"
# shellcheck source=SCRIPTDIR/seeds.sh
. "$here/seeds.sh"

folder=${top_builddir:-$top}/tests/fuzz
[ -x "$folder/fuzz_btf_read" ] || fail "$folder/fuzz_btf_read is not built"
is_libfuzzer btf_read || fail "configure with CC=clang --enable-fuzzing --enable-sanitizers"
need_program
need gcc python3
make_tmp

# No more memory than what is promised for inputs of this size, and libFuzzer itself.
most_bytes=4096
most_megabytes=1024

fuzz() { # entry
	found=$folder/found/$1
	mkdir -p "$found"
	[ ! -f "$here/corpus/$1.hex" ] || PYTHONDONTWRITEBYTECODE=1 \
		python3 "$here/corpus.py" unpack "$here/corpus/$1.hex" "$found" || fail unpack
	"$folder/fuzz_$1" -max_total_time="$seconds" -max_len=$most_bytes -timeout=100 \
		-rss_limit_mb=$most_megabytes -print_final_stats=1 \
		-artifact_prefix="$folder/failed-$1-" "$found" "$tmp/seeds/$1" \
		>"$folder/$1.out" 2>&1
	status=$?
	executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$folder/$1.out")
	echo "$(date -u +%FT%TZ) $1: $seconds s, ${executions:-?} executions, exit $status" |
		tee -a "$folder/fuzz.log"
	[ $status -eq 0 ] || grep -v '^#[0-9]*	' "$folder/$1.out" | tail -n 40
	return $status
}

pack() { # entry
	mkdir -p "$tmp/least" "$tmp/found" "$here/corpus" "$folder/found/$1"
	# Of a copy, since a fuzzer that runs meanwhile removes what it has better.
	cp -r "$folder/found/$1/." "$tmp/found" 2>/dev/null
	"$folder/fuzz_$1" -merge=1 -max_len=$most_bytes "$tmp/least" "$tmp/found" "$tmp/seeds/$1" \
		>"$folder/pack-$1.out" 2>&1 || fail "$1: merging"
	PYTHONDONTWRITEBYTECODE=1 python3 "$here/corpus.py" pack "$tmp/least" \
		"$here/corpus/$1.hex" || fail "$1: packing"
	rm -rf "$tmp/least" "$tmp/found"
}

seconds=${1:-60}
[ $# -eq 0 ] || shift
make_seeds "$tmp/seeds"
[ $# -gt 0 ] || eval "set -- $(find "$tmp/seeds" -mindepth 1 -printf '%f ' -prune)"
bad=0
for entry in "$@"; do
	if [ "$seconds" = pack ]; then
		pack "$entry"
	else
		fuzz "$entry" || bad=1
	fi
done
exit $bad
