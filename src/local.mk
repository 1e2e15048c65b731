# SPDX-License-Identifier: LGPL-2.1-or-later

# Both programs can be both: btfsmith is btfsmith-pahole when it is called so, or pahole. The
# second one is for build trees, where libtool's scripts come between a name and a program.
bin_PROGRAMS += src/btfsmith src/btfsmith-pahole

program_sources = \
	src/cmd.c \
	src/cmd.h \
	src/complete.c \
	src/complete.h \
	src/jobserver.c \
	src/jobserver.h \
	src/pahole.c \
	src/pahole.def \
	src/pahole_features.c \
	src/pahole_features.h \
	src/pahole_version.c \
	src/pahole_version.h \
	src/plural.h \
	src/report.c \
	src/report.h

src_btfsmith_SOURCES = \
	src/main.c \
	src/base_error.c \
	src/base_error.h \
	src/batch.c \
	src/batch.h \
	src/cmd_check.c \
	src/cmd_encode.c \
	src/cmd_diff.c \
	src/cmd_dump.c \
	src/cmd_explain.c \
	src/cmd_ids.c \
	src/cmd_module.c \
	src/cmd_relocate.c \
	src/dump.h \
	src/dump_json.c \
	src/heap.c \
	src/heap.h \
	src/diff.h \
	src/diff_json.c \
	src/diff_text.c \
	src/diff_view.c \
	src/cmd_rewrite.c \
	src/explain.h \
	src/explain_json.c \
	src/explain_text.c \
	src/json_text.c \
	src/json_text.h \
	src/print_text.h \
	src/shared_base.c \
	src/shared_base.h \
	src/stdin_input.c \
	src/stdin_input.h \
	src/types_input.c \
	src/types_input.h \
	$(program_sources)
src_btfsmith_CPPFLAGS = $(AM_CPPFLAGS) $(JSON_CPPFLAGS)
src_btfsmith_CFLAGS = $(AM_CFLAGS) $(JANSSON_CFLAGS)
src_btfsmith_LDADD = lib/libbtfsmith.la $(JANSSON_LIBS)

src_btfsmith_pahole_SOURCES = \
	src/pahole_main.c \
	$(program_sources)
src_btfsmith_pahole_LDADD = lib/libbtfsmith.la
