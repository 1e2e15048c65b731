#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Distilled bases that are made without a base, against the kernels that they have to fit.
#
#   alone.sh [N]      every Nth module of two Debian kernels; 25 without N
#
# Each struct of lib/kernel_struct.def is in each kernel at hand once, and complete. Each module
# fits the kernel it was built for, as libbpf judges; what does not fit another build only fails for a size. Shows how
# many references end at the kernel's types.
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

# make FOLDER OPTION...: distilled BTF of the modules in $tmp/modules
make_all() {
	folder=$1
	shift
	rm -rf "$folder"
	mkdir "$folder"
	while read -r module; do
		"$btfsmith" encode -j 1 --distill "$@" --raw "$folder/$(basename "$module" .ko)" \
			"$module" 2>"$tmp/err" || grep -q ': no types that ' "$tmp/err" ||
			fail "$module: $(cat "$tmp/err")"
	done <"$tmp/modules"
}

# judge FOLDER BASE: the names of those that libbpf refuses to fit to BASE
judge() {
	for made in "$1"/*.base; do
		echo "relocate ${made%.base} $2 ${made%.base}.fitted"
	done >"$tmp/lines"
	"$peers" run sid "$tmp/peer" <"$tmp/lines" >"$tmp/verdicts" || fail "libbpf failed"
	paste "$tmp/verdicts" "$tmp/lines" | sed -n 's/^failed.*relocate [^ ]*\/\([^ ]*\) .*/\1/p'
}

share() { # NAME BASE
	PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$top/tests/tools \
		python3 "$here/alone_share.py" "$1" "$2" "$tmp"/alone/*.fitted ||
		fail "alone_share.py"
}

# fit NAME BASE: all fit the kernel they were built for
fit() {
	make_all "$tmp/alone"
	judge "$tmp/alone" "$2" >"$tmp/unfit"
	[ ! -s "$tmp/unfit" ] || fail "these do not fit their own kernel: $(cat "$tmp/unfit")"
	share "$1" "$2"
}

# fit_other BASE OTHER: what does not fit another build has a struct inside that has another size
# there; all that was promised is there.
fit_other() {
	make_all "$tmp/based" --base "$1"
	judge "$tmp/based" "$2" >"$tmp/unfit-based"
	judge "$tmp/alone" "$2" >"$tmp/unfit"
	while read -r name; do
		"$btfsmith" relocate --base "$2" --raw /dev/null "$tmp/alone/$name" 2>"$tmp/err" &&
			fail "$name: libbpf refuses what we take"
		! grep -qE ': there (no type of that name|types [0-9]+ and )|; of several' "$tmp/err" ||
			fail "$(cat "$tmp/err")"
	done <"$tmp/unfit"
	echo "another build: $(wc -l <"$tmp/unfit") do not fit, $(wc -l <"$tmp/unfit-based") with a base"
}

nth_modules() { # folder N
	find "$1" -name '*.ko' | LC_ALL=C sort | awk "NR % $2 == 0" >"$tmp/modules"
	[ -s "$tmp/modules" ] || fail "no modules in $1"
}

need python3 "${CC:-cc}"
need_program
libbpf=$(peer libbpf) || exit $?
sid_modules=$(peer modules sid cloud-amd64) || exit $?
old_modules=$(peer modules bookworm cloud-amd64) || exit $?
bases=
for kernel in sid:cloud-amd64:amd64 bookworm:cloud-amd64:amd64 bookworm:amd64:amd64 \
	bookworm:cloud-arm64:arm64 bookworm:s390x:s390x; do
	suite=${kernel%%:*}
	arch=${kernel##*:}
	flavour=${kernel#*:}
	flavour=${flavour%:*}
	vmlinux=$(peer vmlinux "$suite" "$flavour" "$arch") || exit $?
	base=$(pahole_output "$suite-$flavour" "$vmlinux") || exit $?
	bases="$bases $base"
done
make_tmp
"${CC:-cc}" -O2 -I"$libbpf/include" "$top/tests/tools/distill_peer.c" -o "$tmp/peer" \
	-L"$libbpf/lib" -lbpf -Wl,--allow-shlib-undefined || fail "distill_peer.c does not compile"
# shellcheck disable=SC2086 # several
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$top/tests/tools \
	python3 "$here/alone_structs.py" "$top/lib/kernel_struct.def" $bases || fail "kernel_struct.def"
# shellcheck disable=SC2086
set -- "${1:-25}" $bases
nth_modules "$sid_modules" "$1"
fit "7.2 cloud-amd64" "$2"
nth_modules "$old_modules" "$1"
fit "6.1 cloud-amd64" "$3"
fit_other "$3" "$4"
