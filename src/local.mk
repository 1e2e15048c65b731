# SPDX-License-Identifier: LGPL-2.1-or-later

bin_PROGRAMS += src/btfsmith
src_btfsmith_SOURCES = \
	src/main.c \
	src/cmd.c \
	src/cmd.h \
	src/cmd_encode.c \
	src/cmd_dump.c \
	src/report.c \
	src/report.h
src_btfsmith_LDADD = lib/libbtfsmith.la
