# SPDX-License-Identifier: LGPL-2.1-or-later

# One file per line, in the order of the layers (doc/HACKING.md).
library_sources = \
	lib/compiler.h \
	lib/bytes.h \
	lib/identifier.c \
	lib/identifier.h \
	lib/error.c \
	lib/error.h \
	lib/arena.c \
	lib/arena.h \
	lib/vec.c \
	lib/vec.h \
	lib/slots.c \
	lib/slots.h \
	lib/strbuf.c \
	lib/strbuf.h \
	lib/asked.c \
	lib/asked.h \
	lib/workers.c \
	lib/workers.h \
	lib/language.c \
	lib/language.def \
	lib/language.h \
	lib/unit_filter.c \
	lib/unit_filter.h \
	lib/diag.c \
	lib/diag.def \
	lib/diag.h \
	lib/elf_bytes.h \
	lib/codec.c \
	lib/codec.h \
	lib/codec_format.h \
	lib/codec_gzip.c \
	lib/codec_xz.c \
	lib/codec_zstd.c \
	lib/elf_input.c \
	lib/elf_input.h \
	lib/elf_signature.c \
	lib/elf_signature.h \
	lib/elf_file.c \
	lib/elf_file.h \
	lib/elf_build_id.c \
	lib/elf_build_id.h \
	lib/elf_debug.c \
	lib/elf_debug.h \
	lib/elf_layout.c \
	lib/elf_layout.h \
	lib/elf_symbol.h \
	lib/elf_reloc.c \
	lib/elf_reloc.h \
	lib/elf_symbol_table.c \
	lib/elf_symbol_table.h \
	lib/elf_symtab.c \
	lib/elf_symtab.h \
	lib/elf_btf_ids.c \
	lib/elf_btf_ids.h \
	lib/elf_window.c \
	lib/elf_window.h \
	lib/out_file.c \
	lib/out_file.h \
	lib/elf_write.c \
	lib/elf_write_raw.c \
	lib/elf_write.h \
	lib/candidate.c \
	lib/candidate.def \
	lib/candidate.h \
	lib/abi.c \
	lib/abi.h \
	lib/reg_name.c \
	lib/reg_name.h \
	lib/kinds.c \
	lib/kinds.def \
	lib/kinds.h \
	lib/large.c \
	lib/large.h \
	lib/names.c \
	lib/names.h \
	lib/symbols.c \
	lib/symbols.h \
	lib/unit_graph.c \
	lib/unit_graph.h \
	lib/pool.c \
	lib/pool.h \
	lib/decl_text.c \
	lib/decl_text.h \
	lib/graph_pool.c \
	lib/graph_pool.h \
	lib/graph_shape.c \
	lib/graph_shape.h \
	lib/intern.c \
	lib/intern.h \
	lib/reach.c \
	lib/reach.h \
	lib/profile.c \
	lib/profile.h \
	lib/refine.c \
	lib/refine.h \
	lib/binder.h \
	lib/binding_nodes.c \
	lib/binding_settle.c \
	lib/binding_symbols.c \
	lib/binding.c \
	lib/binding.h \
	lib/base_index.c \
	lib/base_index.h \
	lib/base_lookup.c \
	lib/base_types.c \
	lib/base_types.h \
	lib/output_names.c \
	lib/output_names.h \
	lib/finish_order.c \
	lib/finish_order.h \
	lib/finish.c \
	lib/finish.h \
	lib/target_kernel.c \
	lib/target_kernel.def \
	lib/target_kernel.h \
	lib/type_list.c \
	lib/type_list.h \
	lib/type_sort.c \
	lib/type_sort.h \
	lib/type_strings.c \
	lib/type_strings.h \
	lib/type_repair.c \
	lib/type_repair.h \
	lib/type_error.c \
	lib/type_error.h \
	lib/distill.c \
	lib/distill.h \
	lib/kernel_struct.def \
	lib/distill_alone.c \
	lib/distill_alone.h \
	lib/type_text.c \
	lib/type_text.h \
	lib/dwarf_file.c \
	lib/dwarf_file.h \
	lib/dwarf_plan_cache.c \
	lib/dwarf_plan_cache.h \
	lib/dwarf_abbrev.c \
	lib/dwarf_abbrev.h \
	lib/dwarf_cursor.c \
	lib/dwarf_cursor.h \
	lib/dwarf_form.c \
	lib/dwarf_form.h \
	lib/dwarf_reader.c \
	lib/dwarf_reader.h \
	lib/dwarf_symbol.c \
	lib/dwarf_symbol.h \
	lib/dwarf_expr.c \
	lib/dwarf_expr.h \
	lib/dwarf_loc.c \
	lib/dwarf_loc.h \
	lib/dwarf_type.c \
	lib/dwarf_walk.c \
	lib/dwarf_walk.h \
	lib/btf_format.h \
	lib/btf_read.c \
	lib/btf_read.h \
	lib/btf_split_fit.c \
	lib/btf_split_fit.h \
	lib/btf_write.c \
	lib/btf_write.h \
	lib/btf_check.c \
	lib/btf_check.h \
	lib/btf_check_refs.c \
	lib/btf_ext.c \
	lib/btf_ext.h \
	lib/btf_ext_core.c \
	lib/btf_ext_text.c \
	lib/btf_ext_text.h \
	lib/cdump_word.c \
	lib/cdump_word.h \
	lib/cdump_text.c \
	lib/cdump_text.h \
	lib/cdump_names.c \
	lib/cdump_names.h \
	lib/cdump_sort.c \
	lib/cdump_sort.h \
	lib/cdump_order.c \
	lib/cdump_order.h \
	lib/cdump_layout.c \
	lib/cdump_layout.h \
	lib/cdump_print.h \
	lib/cdump_decl.c \
	lib/cdump_body.c \
	lib/cdump_pick.c \
	lib/cdump_pick.h \
	lib/cdump.c \
	lib/cdump.h \
	lib/ids_table.c \
	lib/ids_table.h \
	lib/ids_warn.c \
	lib/ids_warn.h \
	lib/ids_resolve.c \
	lib/ids_resolve.h \
	lib/ids_restore.c \
	lib/ids_restore.h \
	lib/ids_kfunc.c \
	lib/ids_kfunc.h \
	lib/options.c \
	lib/options.h \
	lib/relocate_match.c \
	lib/relocate_match.h \
	lib/relocate.c \
	lib/relocate.h \
	lib/feature.c \
	lib/feature.def \
	lib/feature.h \
	lib/types_file.c \
	lib/types_file.h \
	lib/types_object.h \
	lib/types_walk.c \
	lib/ext.c \
	lib/types_distill.c \
	lib/graph_layout.c \
	lib/graph_layout.h \
	lib/graph_edges.c \
	lib/graph_edges.h \
	lib/graph_names.c \
	lib/graph_names.h \
	lib/select_note.c \
	lib/select_note.h \
	lib/select_candidate.c \
	lib/select_candidate.h \
	lib/select_match.c \
	lib/select_match.h \
	lib/select_func.c \
	lib/select_func.h \
	lib/select_var.c \
	lib/select_var.h \
	lib/encode_symbols.c \
	lib/encode_symbols.h \
	lib/kernel_release.c \
	lib/kernel_release.h \
	lib/base_fit.c \
	lib/base_fit.h \
	lib/find_base.c \
	lib/encode_base.c \
	lib/encode_base.h \
	lib/encode.c \
	lib/encode.h \
	lib/explain_difference.c \
	lib/explain_ftrace.c \
	lib/explain_ftrace.h \
	lib/explain_kfunc.c \
	lib/explain_kfunc.h \
	lib/explain_func.c \
	lib/explain_var.c \
	lib/explain_type.c \
	lib/explain_tally.c \
	lib/explain.c \
	lib/explain.h \
	lib/ids.c \
	lib/ids.h \
	lib/module.c \
	lib/api.c

# The installed library hides what is not in its map; unit tests take the same objects from
# this one, where everything is visible to them.
noinst_LTLIBRARIES += lib/libbtfsmith-internal.la
lib_libbtfsmith_internal_la_SOURCES = $(library_sources)
lib_libbtfsmith_internal_la_CPPFLAGS = $(AM_CPPFLAGS) $(CODEC_CPPFLAGS) -DBTFSMITH_BUILDING
lib_libbtfsmith_internal_la_CFLAGS = \
	$(AM_CFLAGS) $(LIBLZMA_CFLAGS) $(LIBZSTD_CFLAGS) -fvisibility=hidden
lib_libbtfsmith_internal_la_LIBADD = \
	$(LIBDW_LIBS) $(LIBELF_LIBS) $(ZLIB_LIBS) $(XXHASH_LIBS) \
	$(LIBLZMA_LIBS) $(LIBZSTD_LIBS)

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
