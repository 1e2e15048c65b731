#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# The manual pages are well formed, fit into 80 columns, and document exactly the options and
# commands that --help lists, the features that the library knows, and the members of its
# structures.
set -eu

: "${top_srcdir:?}" "${BTFSMITH:?}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0

# compare WHAT FILE FILE: the first is what the program says, the second the page
compare() {
	if ! diff -u "$2" "$3" >"$work/diff"; then
		echo "man.sh: $1: the program (-) and its page (+) differ:"
		cat "$work/diff"
		status=1
	fi
}

# Long and short options out of --help: "  -j, --jobs N ..." or "      --raw OUT ...".
help_options() {
	sed -n 's/^  \(-[[:alnum:]], \|    \)\(--[[:alnum:]_-]*\)\([ []\{1,\}.*\|\)$/\1\2/p' |
		tr -d ' ' | tr ',' '\n' | sort
}

# The same out of the list of options in mdoc: ".It Fl j , Fl -jobs Ar n".
page_options() {
	sed -n 's/^\.It Fl //p' "$1" | sed 's/ , Fl /\n/g' | sed 's/ .*//; s/^/-/' | sort
}

# compare_options PAGE PROGRAM ARGUMENT...
compare_options() {
	name=$1
	shift
	"$@" >"$work/help"
	help_options <"$work/help" >"$work/help.options"
	page_options "$top_srcdir/doc/$name.1" >"$work/page.options"
	[ -s "$work/help.options" ] || { echo "man.sh: $name: no options in --help"; exit 1; }
	compare "$name: options" "$work/help.options" "$work/page.options"
}

pahole=$(dirname "$BTFSMITH")/btfsmith-pahole
compare_options btfsmith "$BTFSMITH" --help
compare_options btfsmith-check "$BTFSMITH" check --help
compare_options btfsmith-encode "$BTFSMITH" encode --help
compare_options btfsmith-dump "$BTFSMITH" dump --help
compare_options btfsmith-diff "$BTFSMITH" diff --help
compare_options btfsmith-relocate "$BTFSMITH" relocate --help
compare_options btfsmith-rewrite "$BTFSMITH" rewrite --help
compare_options btfsmith-explain "$BTFSMITH" explain --help
compare_options btfsmith-ids "$BTFSMITH" ids --help
compare_options btfsmith-module "$BTFSMITH" module --help
compare_options btfsmith-pahole "$pahole" --help

"$BTFSMITH" --help | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p' | sort >"$work/commands"
sed -n 's/^\.It Cm //p' "$top_srcdir/doc/btfsmith.1" | sort >"$work/page.commands"
compare "btfsmith: commands" "$work/commands" "$work/page.commands"
# help is in the page of btfsmith.
while read -r command; do
	if [ "$command" != help ] && [ ! -f "$top_srcdir/doc/btfsmith-$command.1" ]; then
		echo "man.sh: no page doc/btfsmith-$command.1"
		status=1
	fi
done <"$work/commands"

# The message about an unknown feature lists those known, then the names of sets.
{ "$BTFSMITH" encode --features=? none 2>&1 || true; } |
	sed 's/.*known: //; s/, default, all, none.*//; s/, /\n/g' | sort >"$work/features"
sed -n 's/^\.It Cm \([a-z0-9_]*\)$/\1/p' "$top_srcdir/doc/btfsmith-encode.1" |
	sort >"$work/page.features"
compare "btfsmith-encode: features" "$work/features" "$work/page.features"

"$pahole" --supported_btf_features | tr , '\n' | sort >"$work/features"
sed -n 's/^\.It Cm \([a-z0-9_]*\) Ta .*/\1/p' "$top_srcdir/doc/btfsmith-pahole.1" |
	sort >"$work/page.features"
compare "btfsmith-pahole: features" "$work/features" "$work/page.features"

# Members of the public structures, as "structure member". That `next` links lists is said once.
${CC:-cc} -E -P -DBTFSMITH_BUILDING "$top_srcdir/lib/btfsmith.h" | awk '
	/^struct btfsmith_[a-z_]* \{/ { struct = $2; next }
	/^}/ { struct = "" }
	struct {
		member = $0
		if (match(member, /\(\*[a-z_0-9]+\)/))
			member = substr(member, RSTART + 2, RLENGTH - 3)
		sub(/(\[.*)?;.*/, "", member)
		sub(/.*[ *]/, "", member)
		print struct, member
	}' | grep -v ' next$' | sort -u >"$work/members"
[ -s "$work/members" ] || { echo "man.sh: no structures in btfsmith.h"; exit 1; }
# In the page a structure's members follow its name.
awk '
	/^\.(It )?Vt "struct / { struct = $0; gsub(/.*struct |".*/, "", struct) }
	/^\.(It )?Va / {
		sub(/^\.(It )?Va /, "")
		for (i = 1; i <= NF; i++) {
			if ($i ~ /^[a-z]/)
				print struct, $i
		}
	}' "$top_srcdir/doc/libbtfsmith.3" | sort -u >"$work/page.members"
if comm -23 "$work/members" "$work/page.members" | grep .; then
	echo "man.sh: libbtfsmith.3 does not name these members"
	status=1
fi
cut -d ' ' -f 2 "$work/members" | sort -u >"$work/names"
if sed 's/.* //' "$work/page.members" | sort -u | comm -13 "$work/names" - | grep -vx next; then
	echo "man.sh: libbtfsmith.3 names these, which are no members"
	status=1
fi

# too_wide PAGE FILE: the page as text; bold and underlined letters are overstruck
too_wide() {
	if sed 's/.\x08//g' "$2" | grep -nE '^.{81}'; then
		echo "man.sh: $1: wider than 80 columns"
		status=1
	fi
}

missing=
if man --help 2>/dev/null | grep -q -- --warnings; then
	for page in "$top_srcdir"/doc/*.[1-9]; do
		LC_ALL=C MANWIDTH=80 man --warnings -l "$page" >"$work/text" \
			2>"$work/warnings" || status=1
		[ -s "$work/text" ] || { echo "man.sh: $page: man shows nothing"; status=1; }
		too_wide "$page" "$work/text"
		if [ -s "$work/warnings" ]; then
			echo "man.sh: $page: man warns:"
			cat "$work/warnings"
			status=1
		fi
	done
else
	missing=" man"
fi
if command -v mandoc >/dev/null; then
	for page in "$top_srcdir"/doc/*.[1-9]; do
		mandoc -Tlint -W warning "$page" || status=1
		mandoc -Tascii -O width=80 "$page" >"$work/text"
		too_wide "$page" "$work/text"
	done
else
	missing="$missing mandoc"
fi
if [ $status -eq 0 ] && [ "$missing" ]; then
	echo "man.sh: the form was not checked by all: missing:$missing"
	exit 77
fi
exit $status
