#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# What scripts/quickstart, scripts/check and .ci/run share. To be sourced by them with $top
# set to the top of the source tree.

# shellcheck disable=SC2034,SC2154 # the variables are the scripts'

# What building needs on Debian, and what only the tests need.
build_packages='autoconf automake libtool pkg-config make gcc libc6-dev libdw-dev libelf-dev
	zlib1g-dev libxxhash-dev libjansson-dev liblzma-dev libzstd-dev'
test_packages='g++ clang libclang-rt-dev libbpf-dev libcmocka-dev mandoc shellcheck git binutils dwz
	llvm lld gcc-aarch64-linux-gnu gcc-s390x-linux-gnu python3 gzip xz-utils zstd zsh'

say() {
	printf '==> %s\n' "$*"
}

die() {
	printf '%s: %s\n' "${0##*/}" "$*" >&2
	exit 1
}

is_installed() { # package
	dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null | grep -q '^installed$'
}

as_root() {
	if [ "$(id -u)" -eq 0 ]; then
		"$@"
	elif command -v sudo >/dev/null; then
		sudo "$@"
	else
		die "installing packages needs root or sudo: apt-get install $*"
	fi
}

# install_missing PACKAGE...: nothing happens when all of them are there.
install_missing() {
	missing=
	for package in "$@"; do
		is_installed "$package" || missing="$missing $package"
	done
	[ -n "$missing" ] || return 0
	say "installing$missing"
	as_root apt-get -q update
	# shellcheck disable=SC2086 # a list of words
	as_root env DEBIAN_FRONTEND=noninteractive \
		apt-get -q -y --no-install-recommends install $missing
}

# need_packages PACKAGE...: as install_missing, or a hint where there is no apt.
need_packages() {
	if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
		install_missing "$@"
	else
		say "no apt-get here; configure will say what is missing"
	fi
}

num_jobs() {
	nproc 2>/dev/null || echo 2
}

# generate: makes configure unless it is newer than what it is made of.
generate() {
	[ -n "$(find "$top/configure" -newer "$top/configure.ac" -newer "$top/Makefile.am" \
		2>/dev/null)" ] && [ -x "$top/build-aux/install-sh" ] && return 0
	say "autoreconf"
	(cd "$top" && autoreconf -fi >"$top/autoreconf.log" 2>&1) || {
		cat "$top/autoreconf.log" >&2
		die "autoreconf failed"
	}
}

# build FOLDER CONFIGURE-OPTION...: configures and makes there; says nothing when all is well.
build() {
	folder=$1
	shift
	mkdir -p "$folder"
	say "building in $folder${*:+ with $*}"
	if ! (cd "$folder" && "$top/configure" "$@" >configure.out 2>&1); then
		sed -n '/error:/,$p' "$folder/configure.out" >&2
		return 1
	fi
	if ! make -C "$folder" -j "$(num_jobs)" >"$folder/make.out" 2>&1; then
		tail -n 40 "$folder/make.out" >&2
		return 1
	fi
}

# build_somewhere: builds in build/, or in place if the source folder is configured itself, since
# then no other folder can be. Sets $built, as seen from $top.
build_somewhere() {
	built=build
	if [ ! -f "$top/config.status" ]; then
		build "$top/build"
		return
	fi
	built=.
	mkdir -p "$top/build"
	say "building in place, as $top is configured; make distclean there to build in build/"
	if ! make -C "$top" -j "$(num_jobs)" >"$top/build/make.out" 2>&1; then
		tail -n 40 "$top/build/make.out" >&2
		return 1
	fi
}
