# SPDX-License-Identifier: LGPL-2.1-or-later

# A unit test is one source file of the same name; listing it here is all it takes.
unit_tests = \
	tests/unit/test_abi \
	tests/unit/test_base \
	tests/unit/test_base_fit \
	tests/unit/test_base_types \
	tests/unit/test_btf_check \
	tests/unit/test_btf_ext \
	tests/unit/test_btf_read \
	tests/unit/test_btf_write \
	tests/unit/test_cdump \
	tests/unit/test_cdump_layout \
	tests/unit/test_cdump_order \
	tests/unit/test_cdump_sort \
	tests/unit/test_codec \
	tests/unit/test_dedup \
	tests/unit/test_distill \
	tests/unit/test_diff \
	tests/unit/test_diff_detail \
	tests/unit/test_diff_match \
	tests/unit/test_dwarf_build \
	tests/unit/test_explain \
	tests/unit/test_elf_btf_ids \
	tests/unit/test_elf_build_id \
	tests/unit/test_dwarf_loc \
	tests/unit/test_elf_file \
	tests/unit/test_elf_layout \
	tests/unit/test_elf_reloc \
	tests/unit/test_elf_signature \
	tests/unit/test_elf_symtab \
	tests/unit/test_elf_window \
	tests/unit/test_elf_write \
	tests/unit/test_feature \
	tests/unit/test_ids \
	tests/unit/test_type_repair \
	tests/unit/test_intern \
	tests/unit/test_kernel_check \
	tests/unit/test_lower \
	tests/unit/test_mapping \
	tests/unit/test_module \
	tests/unit/test_names \
	tests/unit/test_unit_filter \
	tests/unit/test_out_file \
	tests/unit/test_pool \
	tests/unit/test_refine \
	tests/unit/test_select_candidate \
	tests/unit/test_select_func \
	tests/unit/test_select_match \
	tests/unit/test_select_var \
	tests/unit/test_slots \
	tests/unit/test_split \
	tests/unit/test_symbols \
	tests/unit/test_target_kernel \
	tests/unit/test_type_text \
	tests/unit/test_types_walk \
	tests/unit/test_workers \
	tests/corrupt/bad_inputs

# What unit tests share; linked into each of them.
support_sources = \
	tests/support/dwarf_build.c \
	tests/support/dwarf_build.h \
	tests/support/elf_build.c \
	tests/support/elf_build.h \
	tests/support/symbol_file.c \
	tests/support/symbol_file.h \
	tests/support/type_lines.c \
	tests/support/type_lines.h \
	tests/support/workdir.c \
	tests/support/workdir.h \
	tests/unit/cdump_lists.h \
	tests/unit/diff_rows.h \
	tests/unit/type_rows.h

# Programs that scripts below use.
test_tools = \
	tests/corrupt/corrupt \
	tests/tools/btf_check_main \
	tests/tools/check_mutants \
	tests/tools/distill_main \
	tests/tools/dwarf_answers \
	tests/tools/dwarf_layout \
	tests/tools/elf_symbols_main

# Each fuzz_x.c has one entry for libFuzzer; without it replay.c drives the same entry.
fuzz_tools = \
	tests/fuzz/fuzz_btf_ext \
	tests/fuzz/fuzz_btf_read \
	tests/fuzz/fuzz_check \
	tests/fuzz/fuzz_codec \
	tests/fuzz/fuzz_diff \
	tests/fuzz/fuzz_dump_c \
	tests/fuzz/fuzz_json \
	tests/fuzz/fuzz_lower \
	tests/fuzz/fuzz_relocate

check_LTLIBRARIES += tests/libfuzz.la
tests_libfuzz_la_SOURCES = \
	tests/fuzz/mutate_btf.c \
	tests/fuzz/mutate_btf.h \
	tests/fuzz/parts.c \
	tests/fuzz/parts.h \
	tests/fuzz/random.c \
	tests/fuzz/random.h \
	tests/fuzz/releases.c \
	tests/fuzz/releases.h \
	tests/fuzz/stdout.c \
	tests/fuzz/stdout.h
# What the program prints by itself.
check_LTLIBRARIES += tests/libprint.la
tests_libprint_la_SOURCES = \
	src/diff.h \
	src/diff_json.c \
	src/diff_text.c \
	src/diff_view.c \
	src/dump.h \
	src/dump_json.c \
	src/json_text.c \
	src/json_text.h
tests_libprint_la_CPPFLAGS = $(AM_CPPFLAGS) $(JSON_CPPFLAGS)
tests_libprint_la_CFLAGS = $(AM_CFLAGS) $(JANSSON_CFLAGS)
if FUZZING
fuzz_driver = tests/fuzz/libfuzzer.c
fuzz_ldflags = $(AM_LDFLAGS) -fsanitize=fuzzer
EXTRA_DIST += tests/fuzz/replay.c
else
fuzz_driver = tests/fuzz/replay.c
fuzz_ldflags = $(AM_LDFLAGS)
EXTRA_DIST += tests/fuzz/libfuzzer.c
endif
fuzz_ldadd = tests/libfuzz.la $(LDADD)
fuzz_print_ldadd = tests/libprint.la $(fuzz_ldadd) $(JANSSON_LIBS)

tests_fuzz_fuzz_btf_ext_SOURCES = tests/fuzz/fuzz_btf_ext.c $(fuzz_driver)
tests_fuzz_fuzz_btf_ext_LDFLAGS = $(fuzz_ldflags)
tests_fuzz_fuzz_btf_ext_LDADD = $(fuzz_ldadd)
tests_fuzz_fuzz_btf_read_SOURCES = tests/fuzz/fuzz_btf_read.c $(fuzz_driver)
tests_fuzz_fuzz_btf_read_LDFLAGS = $(fuzz_ldflags)
tests_fuzz_fuzz_btf_read_LDADD = $(fuzz_ldadd)
tests_fuzz_fuzz_check_SOURCES = tests/fuzz/fuzz_check.c $(fuzz_driver)
tests_fuzz_fuzz_check_LDFLAGS = $(fuzz_ldflags)
tests_fuzz_fuzz_check_LDADD = $(fuzz_ldadd)
tests_fuzz_fuzz_codec_SOURCES = tests/fuzz/fuzz_codec.c $(fuzz_driver)
tests_fuzz_fuzz_codec_LDFLAGS = $(fuzz_ldflags)
tests_fuzz_fuzz_codec_LDADD = $(fuzz_ldadd)
tests_fuzz_fuzz_diff_SOURCES = tests/fuzz/fuzz_diff.c $(fuzz_driver)
tests_fuzz_fuzz_diff_LDFLAGS = $(fuzz_ldflags)
tests_fuzz_fuzz_diff_LDADD = $(fuzz_print_ldadd)
tests_fuzz_fuzz_dump_c_SOURCES = tests/fuzz/fuzz_dump_c.c $(fuzz_driver)
tests_fuzz_fuzz_dump_c_LDFLAGS = $(fuzz_ldflags)
tests_fuzz_fuzz_dump_c_LDADD = $(fuzz_ldadd)
tests_fuzz_fuzz_json_SOURCES = tests/fuzz/fuzz_json.c $(fuzz_driver)
tests_fuzz_fuzz_json_CPPFLAGS = $(AM_CPPFLAGS) $(JSON_CPPFLAGS)
tests_fuzz_fuzz_json_CFLAGS = $(AM_CFLAGS) $(JANSSON_CFLAGS)
tests_fuzz_fuzz_json_LDFLAGS = $(fuzz_ldflags)
tests_fuzz_fuzz_json_LDADD = $(fuzz_print_ldadd)
tests_fuzz_fuzz_lower_SOURCES = tests/fuzz/fuzz_lower.c $(fuzz_driver)
tests_fuzz_fuzz_lower_LDFLAGS = $(fuzz_ldflags)
tests_fuzz_fuzz_lower_LDADD = $(fuzz_ldadd)
tests_fuzz_fuzz_relocate_SOURCES = tests/fuzz/fuzz_relocate.c $(fuzz_driver)
tests_fuzz_fuzz_relocate_LDFLAGS = $(fuzz_ldflags)
tests_fuzz_fuzz_relocate_LDADD = $(fuzz_ldadd)

# Scripts, run as they are: exit 0 passed, 77 skipped (the reason is printed), else failed.
# They find the tree in $top_srcdir and $top_builddir and the program in $BTFSMITH.
script_tests = \
	tests/cli.sh \
	tests/base.sh \
	tests/module.sh \
	tests/faults.sh \
	tests/installed.sh \
	tests/base_arrays.sh \
	tests/completion.sh \
	tests/dump_ext.sh \
	tests/dump_json.sh \
	tests/cdump.sh \
	tests/jobserver.sh \
	tests/pahole.sh \
	tests/check.sh \
	tests/check_mutants.sh \
	tests/target_kernel.sh \
	tests/check_vs_kernel.sh \
	tests/corrupt/cli.sh \
	tests/corrupt/run.sh \
	tests/core/user.sh \
	tests/diff/run.sh \
	tests/distill/run.sh \
	tests/fuzz/run.sh \
	tests/explain/run.sh \
	tests/golden/run.sh \
	tests/lint/header.sh \
	tests/lint/layers.sh \
	tests/lint/man.sh \
	tests/lint/scripts.sh \
	tests/lint/spdx.sh \
	tests/lint/symbols.sh

# Scripts over real kernels and the like: minutes rather than seconds, so they have their own
# target, check-kernels.
kernel_tests = \
	tests/golden/matrix.sh \
	tests/golden/pahole.sh \
	tests/core/kernels.sh \
	tests/fuzz/memory.sh \
	tests/kernels/alone.sh \
	tests/kernels/cdump.sh \
	tests/kernels/determinism.sh \
	tests/kernels/diff.sh \
	tests/kernels/distill.sh \
	tests/kernels/dump-json.sh \
	tests/kernels/encoder-calls.sh \
	tests/kernels/ids.sh \
	tests/kernels/modules.sh \
	tests/kernels/relocation.sh \
	tests/kernels/symbols.sh \
	tests/kernels/target.sh \
	tests/kernels/types.sh \
	tests/stress/run.sh

# What tests read, source or run besides. A folder stands for all in it.
test_files = \
	tests/check_seeds.py \
	tests/check_vs_kernel.py \
	tests/completion.py \
	tests/core/answers.h \
	tests/core/build.sh \
	tests/core/core.c \
	tests/core/core_user.c \
	tests/core/kernel.bpf.c \
	tests/core/kernel.def \
	tests/core/loads.def \
	tests/core/matches.bpf.c \
	tests/core/matches.def \
	tests/core/matches.h \
	tests/core/matches.txt \
	tests/core/object.c \
	tests/core/object.h \
	tests/core/self.bpf.c \
	tests/core/set_matches.py \
	tests/core/user.bpf.c \
	tests/core/user.c \
	tests/core/user_answers.h \
	tests/jobserver.py \
	tests/cdump/layout.py \
	tests/cdump/types.h \
	tests/diff/agree.py \
	tests/diff/expect.txt \
	tests/diff/mutate.py \
	tests/diff/new.c \
	tests/diff/old.c \
	tests/distill/compare.py \
	tests/distill/generate.py \
	tests/fuzz/corpus \
	tests/fuzz/corpus.py \
	tests/fuzz/fuzz.sh \
	tests/fuzz/seeds.sh \
	tests/fuzz/worst.py \
	tests/golden/matrix-differences.md \
	tests/explain/classes.txt \
	tests/explain/counts.txt \
	tests/explain/global.txt \
	tests/explain/names.txt \
	tests/explain/one.c \
	tests/explain/one.s \
	tests/explain/one.txt \
	tests/explain/text_of_json.py \
	tests/explain/truth.txt \
	tests/explain/two.c \
	tests/explain/two.s \
	tests/explain/two.txt \
	tests/explain/types-only.txt \
	tests/explain/unlike.txt \
	tests/golden/arrays \
	tests/golden/atomic \
	tests/golden/bitfields \
	tests/golden/complex \
	tests/golden/cxx \
	tests/golden/enums \
	tests/golden/forwards \
	tests/golden/funcs \
	tests/golden/functags \
	tests/golden/functions \
	tests/golden/globals \
	tests/golden/handwritten \
	tests/golden/kfuncs \
	tests/golden/local \
	tests/golden/optimized \
	tests/golden/percpu \
	tests/golden/registers \
	tests/golden/scalars \
	tests/golden/sections \
	tests/golden/specification \
	tests/golden/stack \
	tests/golden/statics \
	tests/golden/structs \
	tests/golden/tags \
	tests/kernels/alone_share.py \
	tests/kernels/alone_structs.py \
	tests/kernels/cdump_asserts.py \
	tests/kernels/cdump_compare.py \
	tests/kernels/cdump_names.py \
	tests/kernels/dwarf_asserts.py \
	tests/kernels/compare_symbols.py \
	tests/kernels/build-and-boot \
	tests/kernels/check-mutants \
	tests/kernels/boot-modules \
	tests/kernels/compare_split.py \
	tests/kernels/load_split.py \
	tests/kernels/compare_types.py \
	tests/kernels/ids_names.py \
	tests/kernels/kernel.config \
	tests/kernels/kfunc_probe.c \
	tests/kernels/types-61.sh \
	tests/kernels/pad_btf.py \
	tests/kernels/unresolve_ids.py \
	tests/stress/check \
	tests/stress/generate \
	tests/support/common.sh \
	tests/tools/distill_peer.c \
	tests/tools/load_mutants.c \
	tests/support/machine.sh \
	tests/tools/btf.py \
	tests/tools/btftext.py \
	tests/tools/json_compare.py \
	tests/tools/json_to_raw.py

TEST_EXTENSIONS = .sh
TESTS += $(unit_tests) $(script_tests)
EXTRA_DIST += $(script_tests) $(kernel_tests) $(test_files)

AM_TESTS_ENVIRONMENT = \
	top_srcdir='$(abs_top_srcdir)'; export top_srcdir; \
	top_builddir='$(abs_top_builddir)'; export top_builddir; \
	BTFSMITH='$(abs_top_builddir)/src/btfsmith'; export BTFSMITH; \
	CC='$(CC)'; export CC;

check_LTLIBRARIES += tests/libsupport.la
tests_libsupport_la_SOURCES = $(support_sources)
LDADD = tests/libsupport.la lib/libbtfsmith-internal.la $(CMOCKA_LIBS)
AM_CFLAGS += $(CMOCKA_CFLAGS)
AM_CPPFLAGS += -I$(top_srcdir)/tests

if HAVE_CMOCKA
check_PROGRAMS += $(unit_tests) $(test_tools) $(fuzz_tools)
else
# Not a silent skip: without its unit tests `make check` proves too little.
check_DATA = cmocka-is-missing
cmocka-is-missing:
	@echo 'make check: cmocka is missing; install it (Debian: libcmocka-dev,' >&2
	@echo 'Fedora: libcmocka-devel) and run configure again' >&2
	@exit 1
endif

tests_tools_dwarf_layout_LDADD = $(LIBDW_LIBS)

check-kernels: all
	$(MAKE) $(AM_MAKEFLAGS) check TESTS='$(kernel_tests)'

# Goes on from what earlier runs found: FUZZ_SECONDS for each entry, of all or of FUZZ_TARGET.
FUZZ_SECONDS = 60
FUZZ_TARGET =
fuzz: all $(fuzz_tools)
	$(AM_TESTS_ENVIRONMENT) $(srcdir)/tests/fuzz/fuzz.sh $(FUZZ_SECONDS) $(FUZZ_TARGET)

# The smallest set of what was found becomes what `make check` replays.
fuzz-corpus: all $(fuzz_tools)
	$(AM_TESTS_ENVIRONMENT) $(srcdir)/tests/fuzz/fuzz.sh pack $(FUZZ_TARGET)

# `btfsmith check` against the running kernel, at length: some minutes.
check-mutants: all
	CHECK_MUTANTS=1000000 $(MAKE) $(AM_MAKEFLAGS) check TESTS=tests/check_mutants.sh
.PHONY: check-kernels check-mutants fuzz fuzz-corpus
