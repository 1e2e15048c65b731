# SPDX-License-Identifier: LGPL-2.1-or-later

# One file per line, in the order of the layers (doc/HACKING.md).
library_sources = \
	lib/compiler.h \
	lib/error.c \
	lib/error.h \
	lib/arena.c \
	lib/arena.h \
	lib/vec.c \
	lib/vec.h \
	lib/elf_file.h \
	lib/elf_write.h \
	lib/kinds.c \
	lib/kinds.def \
	lib/kinds.h \
	lib/type_list.c \
	lib/type_list.h \
	lib/type_text.h \
	lib/btf_check.h \
	lib/btf_read.h \
	lib/btf_write.h \
	lib/feature.c \
	lib/feature.def \
	lib/feature.h \
	lib/types_object.h \
	lib/api.c

# The installed library hides what is not in its map; unit tests take the same objects from
# this one, where everything is visible to them.
noinst_LTLIBRARIES += lib/libbtfsmith-internal.la
lib_libbtfsmith_internal_la_SOURCES = $(library_sources)
lib_libbtfsmith_internal_la_CPPFLAGS = $(AM_CPPFLAGS) -DBTFSMITH_BUILDING
lib_libbtfsmith_internal_la_CFLAGS = $(AM_CFLAGS) -fvisibility=hidden
lib_libbtfsmith_internal_la_LIBADD = \
	$(LIBDW_LIBS) $(LIBELF_LIBS) $(ZLIB_LIBS) $(XXHASH_LIBS)

lib_LTLIBRARIES += lib/libbtfsmith.la
lib_libbtfsmith_la_SOURCES =
lib_libbtfsmith_la_LIBADD = lib/libbtfsmith-internal.la
lib_libbtfsmith_la_LDFLAGS = $(AM_LDFLAGS) -no-undefined \
	-version-info $(LIBBTFSMITH_VERSION_INFO) \
	-Wl,--version-script=$(srcdir)/lib/libbtfsmith.map
EXTRA_lib_libbtfsmith_la_DEPENDENCIES = lib/libbtfsmith.map

include_HEADERS += lib/btfsmith.h
EXTRA_DIST += lib/libbtfsmith.map

pkgconfigdir = $(libdir)/pkgconfig
pkgconfig_DATA = lib/libbtfsmith.pc
