#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Where scripts/quickstart and scripts/check build: in build/, or in place if that is where it was
# configured. With a configure and a Makefile that only say that they ran.
set -eu

: "${top_srcdir:?}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0
# shellcheck source=scripts/common.sh
. "$top_srcdir/scripts/common.sh"

# try BUILT WHERE: what is said to be the place, and where make ran, seen from $top
try() {
	built=none
	(build_somewhere >"$work/out" 2>&1 && echo "$built" >"$work/built") || {
		echo "scripts.sh: $1: the build failed:"
		cat "$work/out"
		status=1
		return 0
	}
	if [ "$(cat "$work/built")" != "$1" ] || [ ! -f "$top/$2/made" ]; then
		echo "scripts.sh: built in $(cat "$work/built") and not in $1:"
		find "$top" -type f
		status=1
	fi
}

top=$work/fresh
mkdir "$top"
cat >"$top/configure" <<'END'
#!/bin/sh
top=$(dirname "$0")
# As the real one, that of automake.
[ ! -f "$top/config.status" ] || exit 1
printf 'all:\n\ttouch made\n' >Makefile
touch config.status configured
END
chmod +x "$top/configure"
cp -R "$top" "$work/in-place"
try build build
if [ -f "$top/made" ]; then
	echo "scripts.sh: built in place without need"
	status=1
fi
# It can be repeated.
rm "$top/build/made"
try build build

top=$work/in-place
(cd "$top" && ./configure && rm configured)
try . .
if [ -f "$top/configured" ] || [ -f "$top/build/configured" ]; then
	echo "scripts.sh: a folder that is configured was configured again"
	status=1
fi
printf 'all:\n\tfalse\n' >"$top/Makefile"
if (build_somewhere >"$work/out" 2>&1); then
	echo "scripts.sh: a build that breaks is taken for one that does not"
	status=1
fi
exit $status
