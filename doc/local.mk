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
