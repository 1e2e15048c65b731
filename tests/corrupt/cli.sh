#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# What the program does when it cannot do its work: one line on stderr that names the file,
# exit status 1, and every output as it was before.
set -u
top=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

need_program
need gcc python3
make_tmp
bad=0

complain() {
	echo "FAIL: $*" >&2
	bad=1
}

refuses() { # label file-in-message command...
	label=$1
	about=$2
	shift 2
	"$@" >"$tmp/out" 2>"$tmp/err"
	status=$?
	[ $status -eq 1 ] || complain "$label: exit $status"
	[ ! -s "$tmp/out" ] || complain "$label: wrote to stdout"
	[ "$(wc -l <"$tmp/err")" -eq 1 ] || complain "$label: not one line: $(cat "$tmp/err")"
	case $(cat "$tmp/err") in
	"btfsmith: $about: "?*) ;;
	*) complain "$label: does not begin with the file: $(cat "$tmp/err")" ;;
	esac
}

unchanged() { # label file original
	cmp -s "$2" "$3" || complain "$1: changed $2"
}

nothing_left() { # label folder expected-names...
	label=$1
	dir=$2
	shift 2
	found=$(find "$dir" -mindepth 1 -printf '%f ' | sort)
	[ "$found" = "$*${*:+ }" ] || complain "$label: left behind: $found"
}

# Every command that reads FILE, with an output that exists and one that does not.
refused_everywhere() { # label file
	mkdir "$tmp/o"
	echo precious >"$tmp/o/kept"
	cp "$tmp/o/kept" "$tmp/precious"
	refuses "$1 (raw)" "$2" "$btfsmith" encode --raw "$tmp/o/kept" "$2"
	refuses "$1 (copy)" "$2" "$btfsmith" encode -o "$tmp/o/kept" "$2"
	refuses "$1 (new)" "$2" "$btfsmith" encode --raw "$tmp/o/new" "$2"
	if [ -f "$2" ] && [ -r "$2" ]; then
		cp "$2" "$tmp/before"
		refuses "$1 (in place)" "$2" "$btfsmith" encode "$2"
		unchanged "$1 (in place)" "$2" "$tmp/before"
	fi
	unchanged "$1" "$tmp/o/kept" "$tmp/precious"
	nothing_left "$1" "$tmp/o" kept
	rm -rf "$tmp/o"
}

mkdir "$tmp/d" "$tmp/in"
echo 'struct s { int a; struct s *next; } x; int main(void) { return x.a; }' >"$tmp/a.c"
gcc -g "$tmp/a.c" -o "$tmp/in/good" || fail gcc
gcc -s "$tmp/a.c" -o "$tmp/in/stripped" || fail gcc
: >"$tmp/in/empty"
echo 'not an ELF file' >"$tmp/in/text"
head -c 40 "$tmp/in/good" >"$tmp/in/cut-header"
head -c 3000 "$tmp/in/good" >"$tmp/in/cut"
cp "$tmp/in/good" "$tmp/in/unreadable"
chmod 0 "$tmp/in/unreadable"

for file in empty text cut-header cut stripped absent; do
	refused_everywhere "$file" "$tmp/in/$file"
done
refused_everywhere directory "$tmp/d"
[ -r "$tmp/in/unreadable" ] || refused_everywhere unreadable "$tmp/in/unreadable"
refuses "output in no folder" "$tmp/none/out" "$btfsmith" encode --raw "$tmp/none/out" "$tmp/in/good"
refuses "dump of text" "$tmp/in/text" "$btfsmith" dump "$tmp/in/text"
refuses "dump without BTF" "$tmp/in/good" "$btfsmith" dump "$tmp/in/good"

for args in "" "encode" "encode -j" "encode -j x $tmp/in/good" "encode --nonsense $tmp/in/good" \
	"nonsense" "dump" "encode --features nonsense $tmp/in/good"; do
	# shellcheck disable=SC2086 # split on purpose
	"$btfsmith" $args >"$tmp/out" 2>"$tmp/err"
	status=$?
	[ $status -eq 2 ] || complain "misuse '$args': exit $status"
	[ -s "$tmp/err" ] || complain "misuse '$args': no message"
done

# A large input for the two cases in which writing itself goes wrong.
python3 - >"$tmp/large.c" <<'END'
for i in range(3000):
    print(f'struct s{i} {{ struct s{(i * 7 + 1) % 3000} *p; int a{i}, b{i}[{i + 1}]; }} x{i};')
END
gcc -g -c "$tmp/large.c" -o "$tmp/large.o" || fail gcc

# Killed at any moment: the file is the old one or the new one, and where the file system knows
# files without a name, nothing else is left.
nameless=$(python3 -c 'import os, sys; os.open(sys.argv[1], os.O_TMPFILE | os.O_RDWR); print("yes")' \
	"$tmp" 2>/dev/null)
[ "$nameless" ] || echo "files without a name not tested: not on this file system"
mkdir "$tmp/killed"
cp "$tmp/large.o" "$tmp/killed/o"
cp "$tmp/large.o" "$tmp/done.o"
"$btfsmith" encode "$tmp/done.o" || complain "encode of a large file"
for delay in 0.001 0.003 0.005 0.008 0.01 0.012 0.015 0.02 0.03 0.05; do
	for signal in KILL TERM; do
		timeout -s $signal $delay "$btfsmith" encode "$tmp/killed/o" 2>/dev/null
		cmp -s "$tmp/killed/o" "$tmp/large.o" || cmp -s "$tmp/killed/o" "$tmp/done.o" ||
			complain "SIG$signal after $delay s: neither old nor new"
		[ ! "$nameless" ] || nothing_left "SIG$signal after $delay s" "$tmp/killed" o
		cp "$tmp/large.o" "$tmp/killed/o"
	done
done

# A full disk. /dev/full refuses every byte without root; a small tmpfs needs root.
if [ -c /dev/full ]; then
	"$btfsmith" dump "$tmp/done.o" >/dev/full 2>"$tmp/err"
	status=$?
	[ $status -eq 1 ] || complain "stdout on a full disk: exit $status"
fi
if [ "$(id -u)" -eq 0 ] && mkdir "$tmp/full" && mount -t tmpfs -o size=64k tmpfs "$tmp/full"; then
	trap 'umount "$tmp/full"; rm -rf "$tmp"' EXIT
	refuses "full disk (raw)" "$tmp/full/out" \
		"$btfsmith" encode --raw "$tmp/full/out" "$tmp/large.o"
	nothing_left "full disk (raw)" "$tmp/full"
	refuses "full disk (copy)" "$tmp/full/out" \
		"$btfsmith" encode -o "$tmp/full/out" "$tmp/large.o"
	nothing_left "full disk (copy)" "$tmp/full"
else
	echo "full disk not tested: needs root and tmpfs"
fi
exit $bad
