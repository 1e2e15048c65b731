# SPDX-License-Identifier: LGPL-2.1-or-later

dist_man_MANS += \
	doc/btfsmith.1 \
	doc/btfsmith-check.1 \
	doc/btfsmith-encode.1 \
	doc/btfsmith-diff.1 \
	doc/btfsmith-dump.1 \
	doc/btfsmith-explain.1 \
	doc/btfsmith-ids.1 \
	doc/btfsmith-module.1 \
	doc/btfsmith-relocate.1 \
	doc/btfsmith-rewrite.1 \
	doc/btfsmith-pahole.1 \
	doc/libbtfsmith.3

EXTRA_DIST += \
	doc/HACKING.md \
	doc/design.md \
	doc/glossary.md \
	doc/mapping.md \
	doc/peer-differences.md

# Programs that use the library, and what builds and runs them as they are installed.
examplesdir = $(docdir)/examples
dist_examples_DATA = \
	doc/examples/check.c \
	doc/examples/diff.c \
	doc/examples/dump.c \
	doc/examples/encode.c \
	doc/examples/read.c \
	doc/examples/relocate.c \
	doc/examples/rewrite.c
EXTRA_DIST += tests/installcheck.sh

installcheck-local:
	examples='$(examplesdir)' pkgconfigdir='$(pkgconfigdir)' includedir='$(includedir)' \
	libdir='$(libdir)' btfsmith='$(bindir)/'`echo btfsmith | sed '$(transform)'` \
	DESTDIR='$(DESTDIR)' CC='$(CC)' CFLAGS='$(CFLAGS) $(BUILD_CFLAGS)' \
	LDFLAGS='$(LDFLAGS) $(BUILD_LDFLAGS)' PKG_CONFIG='$(PKG_CONFIG)' \
		$(SHELL) $(srcdir)/tests/installcheck.sh
