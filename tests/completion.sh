#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# What the programs offer to complete a line with; that each option of each --help is among it, and
# each word that is offered for an argument is taken; and real shells that ask them.
# shellcheck disable=SC2094 # names of formats and commands are files, too
set -u
top=${top_srcdir:-$(cd "$(dirname "$0")/.." && pwd)}
# shellcheck source=SCRIPTDIR/support/common.sh
. "$top/tests/support/common.sh"
need_program
pahole=$(dirname "$btfsmith")/btfsmith-pahole
make_tmp
cd "$tmp" || exit 1
num_failed=0

wrong() {
	echo "completion.sh: $*"
	num_failed=$((num_failed + 1))
}

# offers WANT PROGRAM WORD...: the words alone, separated by blanks
offers() {
	want=$1
	program=$2
	shift 2
	got=$("$program" --complete "$@" 2>err | cut -f 1 | tr '\n' ' ')
	[ ! -s err ] || wrong "$*: $(cat err)"
	[ "$got" = "${want:+$want }" ] || wrong "${program##*/} $*: '$got', want '$want'"
}

offers "encode explain" "$btfsmith" e
offers "dump" "$btfsmith" dum
offers "dump" "$btfsmith" help dum
offers "--help" "$btfsmith" help -
offers "" "$btfsmith" x
offers "" "$btfsmith" x ''
offers "--help --version" "$btfsmith" -
offers "--help --version" "$btfsmith" --
offers "--version" "$btfsmith" --v
offers "" "$btfsmith"
offers "dump" "$btfsmith" -- du
offers ":files" "$btfsmith" dump ''
offers ":files" "$btfsmith" dump "fi"
offers ":files" "$btfsmith" dump -- --fo
offers "--format" "$btfsmith" dump file --fo
offers ":files auto" "$btfsmith" encode --base ''
offers ":files" "$btfsmith" encode --base b
offers ":files --base=auto" "$btfsmith" encode --base=a
offers ":files auto none" "$btfsmith" module --base ''
offers ":files --base=none" "$btfsmith" module --base=n
offers ":files auto" "$btfsmith" rewrite --base ''
offers ":files auto" "$btfsmith" diff --base-b ''
offers "auto" "$btfsmith" rewrite --target-kernel ''
offers "auto" "$btfsmith" rewrite --kernel ''
offers "auto" "$btfsmith" encode --target-kernel a
offers "" "$btfsmith" encode --target-kernel 5
offers ":directories" "$btfsmith" encode --sysroot ''
offers ":files" "$btfsmith" encode -o ''
offers ":files" "$btfsmith" encode -vo ''
offers "" "$btfsmith" encode -j ''
offers ":files" "$btfsmith" encode -j4 ''
offers ":files" "$btfsmith" encode -j 4 ''
offers ":directories" "$btfsmith" encode --raw-dir ''
offers ":directories" "$btfsmith" encode --raw-dir=
# Names of options may be cut.
offers ":directories" "$btfsmith" encode --raw-d ''
offers ":files" "$btfsmith" encode --verb ''
offers ":nospace float" "$btfsmith" encode --features fl
offers ":nospace -float" "$btfsmith" encode --features -fl
offers ":nospace --features=-float,enum64" "$btfsmith" encode --features=-float,enum6
offers ":nospace none" "$btfsmith" explain --features no
offers "" "$btfsmith" encode --no-such=
offers ":nospace var,layout" "$pahole" --btf_features var,lay
offers ":nospace all,default" "$pahole" --btf_features_strict all,def
offers ":nospace rust" "$pahole" --lang rus
offers ":nospace --lang_exclude=c11,objc --lang_exclude=c11,objc++" "$pahole" --lang_exclude=c11,ob
offers ":nospace dwarf" "$pahole" -F ''
offers "--format_path" "$pahole" --form
offers ":files" "$pahole" -J ''

# check_help PROGRAM [COMMAND]: each long option that is explained is offered
check_help() {
	"$@" --help | sed -n 's/^  \(-[[:alnum:]], \|    \)\(--[[:alnum:]_-]*\).*/\2/p' | sort >want
	[ -s want ] || fail "$*: no options"
	program=$1
	shift
	"$program" --complete "$@" -- 2>&1 | cut -f 1 | sort >got
	diff want got >differs || { wrong "$*: --help (<) and what is offered (>):"; cat differs; }
	# Words that an argument may be, as --help tells them.
	"$program" "$@" --help |
		sed -n 's/^  \(-[[:alnum:]], \|    \)\(--[a-z-]*\) \([a-z0-9|]*|[a-z0-9|]*\).*/\2 \3/p' >choices
	while read -r option choices; do
		"$program" --complete "$@" "$option" '' >got
		echo "$choices" | tr '|' '\n' >want
		cmp -s want got || wrong "$* $option: $(cat got), want $(cat want)"
		while read -r word; do
			"$program" "$@" "$option" "$word" --help >out 2>err ||
				wrong "$* $option $word: $(cat err)"
		done <got
		"$program" "$@" "$option" no-such-word --help >out 2>err && wrong "$* $option: anything goes"
	done <choices
}

check_help "$btfsmith"
check_help "$pahole"
"$btfsmith" --complete '' | cut -f 1 >commands
"$btfsmith" --help | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p' >want
cmp commands want || wrong "commands"
while read -r command; do
	check_help "$btfsmith" "$command"
done <commands
# Each feature that is offered is one.
"$btfsmith" --complete encode --features '' | grep -v '^:' >features
[ "$(wc -l <features)" -gt 10 ] || wrong "few features: $(cat features)"
while read -r feature; do
	"$btfsmith" encode --features "$feature" --help >out 2>err || wrong "$feature: $(cat err)"
done <features
"$pahole" --complete --btf_features_strict '' | grep -v '^:' >features
while read -r feature; do
	"$pahole" --btf_features_strict="$feature" --help >out 2>err || wrong "$feature: $(cat err)"
done <features

"$pahole" --complete --lang '' | grep -v '^:' >languages
[ "$(wc -l <languages)" -gt 30 ] || wrong "few languages: $(cat languages)"
cc=${CC:-cc}
echo 'struct s { int x; } s;' | $cc -x c -g -c -o one.o - || fail "$cc"
while read -r language; do
	"$pahole" --lang_exclude="$language" --btf_encode_detached=one.btf one.o >out 2>err
	! grep -q unknown err || wrong "$language: $(cat err)"
done <languages

# ---- shells ----

mkdir -p folder/in
: >'file one.ko'
: >fine.btf
cat >lines <<'END2'
btfsmith du<TAB>x
btfsmith dump --format=j<TAB>x
btfsmith dump --format j<TAB>x
btfsmith encode --features=float,enum6<TAB>x
btfsmith encode --raw-dir=fo<TAB>x
btfsmith encode --raw fin<TAB>x
btfsmith encode --no-su<TAB>x
btfsmith-pahole --btf_features=lay<TAB>x
btfsmith-pahole --numeric_v<TAB>x
btfsmith module fine<TAB>--no-di<TAB>x
END2
cat >want <<'END2'
btfsmith dump x
btfsmith dump --format=json x
btfsmith dump --format json x
btfsmith encode --features=float,enum64x
btfsmith encode --raw-dir=folder/x
btfsmith encode --raw fine.btf x
btfsmith encode --no-sux
btfsmith-pahole --btf_features=layoutx
btfsmith-pahole --numeric_version x
btfsmith module fine.btf --no-distill x
END2
command -v python3 >/dev/null || { echo "left out: shells: no python3"; shells=; }
for shell in ${shells-bash zsh}; do
	command -v "$shell" >/dev/null || { echo "left out: no $shell"; continue; }
	script=$top/contrib/completion/$shell/$([ "$shell" = bash ] || echo _)btfsmith
	python3 "$top/tests/completion.py" "$shell" "$script" "$(dirname "$btfsmith")" <lines >got ||
		{ wrong "$shell: $(cat got)"; continue; }
	diff want got >differs || { wrong "$shell: want (<), got (>)"; cat differs; }
done
[ $num_failed -eq 0 ] || fail "$num_failed"
