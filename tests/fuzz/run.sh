#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Fuzz entries on known inputs and damaged variants of them: BTF of small programs, compressed
# files, and what fuzzing found worth keeping, in corpus/.
# usage: run.sh [COUNT [SEED]]      COUNT for each seed, 3000 unless given, and a hundredth of it
#				    for each line of corpus/
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"
# shellcheck source=SCRIPTDIR/seeds.sh
. "$here/seeds.sh"

folder=${top_builddir:-$top}/tests/fuzz
[ -x "$folder/fuzz_btf_read" ] || skip "$folder/fuzz_btf_read is not built"
need_program
need gcc python3
make_tmp

count=${1:-3000}
seed=${2:-1}

# run ENTRY: on its seeds and its part of the corpus
run() {
	fuzz=$folder/fuzz_$1
	list=$here/corpus/$1.hex
	if is_libfuzzer "$1"; then
		mkdir "$tmp/$1"
		[ ! -f "$list" ] || PYTHONDONTWRITEBYTECODE=1 \
			python3 "$here/corpus.py" unpack "$list" "$tmp/$1" || fail unpack
		"$fuzz" -runs=$((count * 10)) -seed="$seed" "$tmp/$1" "$tmp/seeds/$1" \
			>"$tmp/log" 2>&1 || { tail -n 40 "$tmp/log"; fail "fuzz_$1"; }
		return
	fi
	"$fuzz" -n "$count" -s "$seed" "$tmp/seeds/$1"/* || fail "fuzz_$1: seeds"
	[ ! -f "$list" ] || "$fuzz" -n $((count / 100)) -s "$seed" -x "$list" ||
		fail "fuzz_$1: corpus"
}

make_seeds "$tmp/seeds"
for entry in "$tmp/seeds"/*; do
	run "$(basename "$entry")"
done
