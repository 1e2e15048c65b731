#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Golden cases: CASE/VARIANT.s, what a compiler made of CASE/case.c, has to give the BTF in
# CASE/VARIANT.txt. The head of each .s says how it was compiled and how it is assembled; of a
# case that has second.c, what that became is CASE/VARIANT.second.s. Without a file
# CASE/features it is the types that count; with it the functions, variables and tags, for each
# line of it as --features takes it.
#
#   run.sh [CASE/VARIANT...]            compare; all of them unless named
#   run.sh --pahole [CASE/VARIANT...]   those with features against pahole, not with the .txt
#   run.sh --update [CASE/VARIANT...]   write what the program gives today to the .txt files
#   run.sh --compile                    make all .s files anew with the compilers at hand
set -u
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"

compile_one() { # source output assemble compiler flags...
	name=$1
	out=$2
	assemble=$3
	shift 3
	"$@" -S -fno-asynchronous-unwind-tables \
		-fdebug-prefix-map="$PWD=." "$name" -o "$tmp/made.s" || fail "$*"
	{
		echo "# SPDX-License-Identifier: LGPL-2.1-or-later"
		echo "# compiled: $* -S -fno-asynchronous-unwind-tables $name"
		echo "# assemble: $assemble"
		cat "$tmp/made.s"
	} >"$out"
}

# How the case is made of its .s files, by what is there.
how_to_assemble() { # compiler
	if [ -f case.lds ]; then
		echo "$1 -nostdlib -static -Wl,-e,0 -Wl,-T,case.lds -Wl,--build-id=none"
	elif [ -f second.c ]; then
		echo "$1 -nostdlib -r"
	else
		echo "$1 -c"
	fi
}

compile() { # case variant compiler flags...
	folder=$here/$1
	variant=$2
	shift 2
	command -v "$1" >/dev/null || { echo "left as it is: $variant: no $1" >&2; return; }
	(
		cd "$folder" || exit 1
		name=case.c
		[ -f $name ] || name=case.cc
		compiler=$1
		case ${2:-} in --target=*) compiler="$1 $2" ;; esac
		compile_one $name "$variant.s" "$(how_to_assemble "$compiler")" "$@"
		[ ! -f second.c ] ||
			compile_one second.c "$variant.second.s" "(with $variant.s)" "$@"
	) || exit 1
}

compile_types() {
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

# Not those that were edited (optimized/clang-nocall) or written by hand.
compile_symbols() {
	for case in funcs optimized stack statics kfuncs percpu globals sections; do
		# -O3 makes clones of functions that stay; what a kernel is compiled with besides.
		compile $case gcc gcc -gdwarf-5 -O3 -w -fno-common -fno-pie
		compile $case clang clang -gdwarf-5 -O2 -w -fno-pie
	done
	compile globals gcc-common gcc -gdwarf-5 -O2 -w -fcommon -DCOMMON
	for case in funcs optimized stack; do
		compile $case s390x-gcc s390x-linux-gnu-gcc -gdwarf-4 -O2 -w
		compile $case aarch64-gcc aarch64-linux-gnu-gcc -gdwarf-4 -O2 -w \
			-fpatchable-function-entry=2
	done
	compile registers riscv-clang clang --target=riscv64-linux-gnu -gdwarf-5 -O2 -w -mno-relax
	compile functags clang clang -gdwarf-5 -O2 -w
	compile specification gcc g++ -gdwarf-5 -O2 -w
}

# Leaves $tmp/case.o. 2: it cannot be assembled here.
assemble() { # case/variant
	folder=$here/${1%/*}
	source=${1##*/}
	command=$(sed -n '3s/^# assemble: //p' "$folder/$source.s")
	compiler=${command%% *}
	rm -f "$tmp"/case.*
	case $compiler in
	gcc | g++ | clang | *-linux-gnu-gcc) ;;
	*) fail "$1.s: line 3 is not '# assemble: COMPILER...'" ;;
	esac
	command -v "$compiler" >/dev/null || return 2
	# shellcheck disable=SC2046,SC2086 # words: "gcc -c"
	(cd "$folder" && $command $(printf '%s\n' "$source.s" "$source".second*.s |
		grep -v '\*') -o "$tmp/case.o") || fail "$command: $1"
}

encode() { # features: $tmp/case.btf
	"$btfsmith" encode --features "$1" --raw "$tmp/case.btf" "$tmp/case.o"
}

text() { # btftext's-options
	python3 -B "$top/tests/tools/btftext.py" --sorted "$@" "$tmp/case.btf"
}

# $tmp/features: those of the case, one list in a line; false: it is about types
has_features() { # case/variant
	list=$here/${1%/*}/features
	[ -f "$list" ] && grep -v '^#' "$list" >"$tmp/features"
}

# Everything that the case is to give: $tmp/case.txt
print_case() { # case/variant
	if ! has_features "$1"; then
		encode "$features" && text --types >"$tmp/case.txt"
		return
	fi
	while read -r wanted; do
		echo "== $wanted"
		encode "$wanted" && text --symbols || return 1
	done <"$tmp/features" >"$tmp/case.txt"
}

check() { # case/variant: 0 equal, 1 not, 2 cannot be assembled here
	assemble "$1" || return 2
	print_case "$1" || return 1
	if [ "$mode" = update ]; then
		cp "$tmp/case.txt" "$here/$1.txt"
	else
		diff -u "$here/$1.txt" "$tmp/case.txt"
	fi
}

# pahole's names for what `--features` takes: its default is spelled out, so that a part of it
# can be left out.
pahole_list() { # features
	default=var,float,enum64,decl_tag,type_tag,consistent_func,decl_tag_kfuncs
	list=
	for word in $(echo "$1" | sed "s/default/$default/" | tr ',' ' '); do
		case $word in
		-*) list=$(echo "$list" | sed "s/,${word#-}\>//") ;;
		*) list=$list,$word ;;
		esac
	done
	echo "encode_force$list"
}

check_pahole() { # case/variant
	has_features "$1" || return 0
	assemble "$1" || return 2
	status=0
	while read -r wanted; do
		rm -f "$tmp/peer.btf"
		"$pahole" -J --btf_features="$(pahole_list "$wanted")" \
			--btf_encode_detached="$tmp/peer.btf" "$tmp/case.o" >&2
		[ -s "$tmp/peer.btf" ] || fail "$1: pahole made nothing"
		encode "$wanted" || return 1
		PYTHONPATH=$tools PYTHONDONTWRITEBYTECODE=1 python3 \
			"$top/tests/kernels/compare_types.py" "$1/$wanted" "$tmp/case.btf" \
			"$tmp/peer.btf" "$here/matrix-differences.md" >"$tmp/diff" && continue
		cat "$tmp/diff"
		status=1
	done <"$tmp/features"
	return $status
}

need python3
make_tmp
mode=check
case ${1:-} in
--compile)
	compile_types
	compile_symbols
	exit
	;;
--update | --pahole)
	mode=${1#--}
	shift
	;;
esac
need_program
need gcc
how=check
if [ "$mode" = pahole ]; then
	how=check_pahole
	[ -f "$tools/btfcmp.py" ] || skip "../shared/tools/btfcmp.py is absent"
	pahole=$(peer pahole) || exit $?
fi
if [ $# -eq 0 ]; then
	# shellcheck disable=SC2046 # names without spaces
	set -- $(cd "$here" && printf '%s\n' */*.s | grep -v 'second\.s$' | sed 's/\.s$//')
fi
bad=0
for variant; do
	$how "$variant"
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
