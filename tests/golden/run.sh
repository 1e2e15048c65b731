#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Golden cases: CASE/VARIANT.s, what a compiler made of CASE/case.c, has to give the types in
# CASE/VARIANT.txt. The head of each .s says how it was compiled and how it is assembled.
#
#   run.sh [CASE/VARIANT...]            compare; all of them unless named
#   run.sh --update [CASE/VARIANT...]   write what the program gives today to the .txt files
#   run.sh --compile                    make all .s files anew with the compilers at hand
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

compile() { # case variant compiler flags...
	out=$here/$1/$2.s
	name=case.c
	[ -f "$here/$1/$name" ] || name=case.cc
	folder=$here/$1
	assemble=$3
	shift 2
	command -v "$1" >/dev/null || { echo "left as it is: $out: no $1" >&2; return; }
	(cd "$folder" && "$@" -S -fno-asynchronous-unwind-tables \
		-fdebug-prefix-map="$folder=." "$name" -o "$tmp/made.s") || fail "$*"
	{
		echo "# SPDX-License-Identifier: LGPL-2.1-or-later"
		echo "# compiled: $* -S -fno-asynchronous-unwind-tables $name"
		echo "# assemble: $assemble -c"
		cat "$tmp/made.s"
	} >"$out"
}

compile_all() {
	for case in arrays enums functions structs scalars local forwards; do
		compile $case gcc gcc -gdwarf-5 -O0
		compile $case clang clang -gdwarf-5 -O0
	done
	for version in 2 3 4 5; do
		compile bitfields gcc$version gcc -gdwarf-$version -O0
		compile bitfields s390x-gcc$version s390x-linux-gnu-gcc -gdwarf-$version -O0
	done
	compile bitfields aarch64-gcc5 aarch64-linux-gnu-gcc -gdwarf-5 -O0
	compile bitfields clang5 clang -gdwarf-5 -O0
	compile structs s390x-gcc4 s390x-linux-gnu-gcc -gdwarf-4 -O0
	compile enums s390x-gcc s390x-linux-gnu-gcc -gdwarf-5 -O0
	compile enums gcc2-strict gcc -gdwarf-2 -gstrict-dwarf -O0
	compile structs type-units gcc -gdwarf-4 -fdebug-types-section -O0
	compile structs type-units5 gcc -gdwarf-5 -fdebug-types-section -O0
	compile atomic gcc gcc -gdwarf-5 -O0
	compile complex gcc gcc -gdwarf-5 -O0
	compile tags clang clang -gdwarf-5 -O0
	compile cxx gcc g++ -gdwarf-5 -O0
	compile cxx gcc4 g++ -gdwarf-4 -O0
}

check() { # case/variant: 0 equal, 1 not, 2 cannot be assembled here
	source=$here/$1.s
	command=$(sed -n '3s/^# assemble: //p' "$source")
	# shellcheck disable=SC2086 # "gcc -c"
	set -- "$1" $command
	rm -f "$tmp"/case.*
	case ${2:-} in
	gcc | g++ | clang | *-linux-gnu-gcc) ;;
	*) fail "$source: line 3 is not '# assemble: COMPILER -c'" ;;
	esac
	command -v "$2" >/dev/null || return 2
	"$2" -c "$source" -o "$tmp/case.o" || fail "$command $source"
	"$btfsmith" encode --features "$features" --raw "$tmp/case.btf" "$tmp/case.o" || return 1
	python3 -B "$top/tests/tools/btftext.py" --types --sorted "$tmp/case.btf" >"$tmp/case.txt" || return 1
	if [ -n "$update" ]; then
		cp "$tmp/case.txt" "$here/$1.txt"
	else
		diff -u "$here/$1.txt" "$tmp/case.txt"
	fi
}

need python3
make_tmp
update=
case ${1:-} in
--compile)
	compile_all
	exit
	;;
--update)
	update=1
	shift
	;;
esac
need_program
need gcc
if [ $# -eq 0 ]; then
	# shellcheck disable=SC2046 # names without spaces
	set -- $(cd "$here" && printf '%s\n' */*.s | sed 's/\.s$//')
fi
bad=0
for variant; do
	check "$variant"
	case $? in
	0) ;;
	2) echo "$variant: skipped: its assembler is not installed" ;;
	*)
		echo "FAIL: $variant"
		bad=$((bad + 1))
		;;
	esac
done
echo "$# golden cases, $bad differ"
[ $bad -eq 0 ]
