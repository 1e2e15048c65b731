# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: clang -gdwarf-5 -O2 -w -fno-pie -S -fno-asynchronous-unwind-tables case.c
# assemble: clang -c
	.text
	.file	"case.c"
                                        # Start of file scope inline assembly
	.section	.BTF_ids,"a",@progbits
	.p2align	2
__BTF_ID__func__listed_outside__1:
	.long	0
	.long	0
__BTF_ID__set8__first:
	.long	0
	.long	1
__BTF_ID__func__simple__2:
	.long	0
	.long	0
__BTF_ID__func__fast__3:
	.long	0
	.long	4096
__BTF_ID__func__arena_all__4:
	.long	0
	.long	57344
__BTF_ID__func__arena_second__5:
	.long	0
	.long	32768
__BTF_ID__func__arena_result__6:
	.long	0
	.long	8193
__BTF_ID__func__in_two_sets__7:
	.long	0
	.long	0
__BTF_ID__func__with__underscores__2__8:
	.long	0
	.long	0
.Ltmp0:
	.size	__BTF_ID__set8__first, .Ltmp0-__BTF_ID__set8__first
__BTF_ID__set8__second:
	.long	0
	.long	0
__BTF_ID__func__not_in_a_kfunc_set__9:
	.long	0
	.long	0
.Ltmp1:
	.size	__BTF_ID__set8__second, .Ltmp1-__BTF_ID__set8__second
__BTF_ID__set8__third:
	.long	0
	.long	1
__BTF_ID__func__in_two_sets__10:
	.long	0
	.long	4096
.Ltmp2:
	.size	__BTF_ID__set8__third, .Ltmp2-__BTF_ID__set8__third
	.text


                                        # End of file scope inline assembly
	.file	0 "." "case.c" md5 0x13c7b42cf93021245b64d71c5c4c5f16
	.globl	simple                          # -- Begin function simple
	.p2align	4, 0x90
	.type	simple,@function
simple:                                 # @simple
.Lfunc_begin0:
	.loc	0 11 0                          # case.c:11:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: simple:a <- $edi
	movl	%edi, %eax
.Ltmp3:
	.loc	0 11 21 prologue_end            # case.c:11:21
	retq
.Ltmp4:
.Lfunc_end0:
	.size	simple, .Lfunc_end0-simple
	.cfi_endproc
                                        # -- End function
	.globl	fast                            # -- Begin function fast
	.p2align	4, 0x90
	.type	fast,@function
fast:                                   # @fast
.Lfunc_begin1:
	.loc	0 12 0                          # case.c:12:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: fast:a <- $edi
                                        # kill: def $edi killed $edi def $rdi
	.loc	0 12 28 prologue_end            # case.c:12:28
	leal	1(%rdi), %eax
	.loc	0 12 19 is_stmt 0               # case.c:12:19
	retq
.Ltmp5:
.Lfunc_end1:
	.size	fast, .Lfunc_end1-fast
	.cfi_endproc
                                        # -- End function
	.globl	arena_all                       # -- Begin function arena_all
	.p2align	4, 0x90
	.type	arena_all,@function
arena_all:                              # @arena_all
.Lfunc_begin2:
	.loc	0 13 0 is_stmt 1                # case.c:13:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: arena_all:first <- $rdi
	#DEBUG_VALUE: arena_all:second <- $rsi
	#DEBUG_VALUE: arena_all:count <- $edx
	movq	%rsi, %rax
.Ltmp6:
	.loc	0 13 64 prologue_end            # case.c:13:64
	testq	%rdi, %rdi
	cmoveq	%rdi, %rax
	.loc	0 13 57 is_stmt 0               # case.c:13:57
	retq
.Ltmp7:
.Lfunc_end2:
	.size	arena_all, .Lfunc_end2-arena_all
	.cfi_endproc
                                        # -- End function
	.globl	arena_second                    # -- Begin function arena_second
	.p2align	4, 0x90
	.type	arena_second,@function
arena_second:                           # @arena_second
.Lfunc_begin3:
	.loc	0 14 0 is_stmt 1                # case.c:14:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: arena_second:map <- $rdi
	#DEBUG_VALUE: arena_second:second <- $rsi
	movq	%rsi, %rax
.Ltmp8:
	.loc	0 14 59 prologue_end            # case.c:14:59
	retq
.Ltmp9:
.Lfunc_end3:
	.size	arena_second, .Lfunc_end3-arena_second
	.cfi_endproc
                                        # -- End function
	.globl	arena_result                    # -- Begin function arena_result
	.p2align	4, 0x90
	.type	arena_result,@function
arena_result:                           # @arena_result
.Lfunc_begin4:
	.loc	0 15 0                          # case.c:15:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: arena_result:map <- $rdi
	#DEBUG_VALUE: arena_result:numbers <- $rsi
	movq	%rdi, %rax
.Ltmp10:
	.loc	0 15 53 prologue_end            # case.c:15:53
	retq
.Ltmp11:
.Lfunc_end4:
	.size	arena_result, .Lfunc_end4-arena_result
	.cfi_endproc
                                        # -- End function
	.globl	in_two_sets                     # -- Begin function in_two_sets
	.p2align	4, 0x90
	.type	in_two_sets,@function
in_two_sets:                            # @in_two_sets
.Lfunc_begin5:
	.loc	0 16 0                          # case.c:16:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: in_two_sets:a <- $edi
                                        # kill: def $edi killed $edi def $rdi
	.loc	0 16 35 prologue_end            # case.c:16:35
	leal	2(%rdi), %eax
	.loc	0 16 26 is_stmt 0               # case.c:16:26
	retq
.Ltmp12:
.Lfunc_end5:
	.size	in_two_sets, .Lfunc_end5-in_two_sets
	.cfi_endproc
                                        # -- End function
	.globl	not_in_a_kfunc_set              # -- Begin function not_in_a_kfunc_set
	.p2align	4, 0x90
	.type	not_in_a_kfunc_set,@function
not_in_a_kfunc_set:                     # @not_in_a_kfunc_set
.Lfunc_begin6:
	.loc	0 17 0 is_stmt 1                # case.c:17:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: not_in_a_kfunc_set:a <- $edi
                                        # kill: def $edi killed $edi def $rdi
	.loc	0 17 42 prologue_end            # case.c:17:42
	leal	3(%rdi), %eax
	.loc	0 17 33 is_stmt 0               # case.c:17:33
	retq
.Ltmp13:
.Lfunc_end6:
	.size	not_in_a_kfunc_set, .Lfunc_end6-not_in_a_kfunc_set
	.cfi_endproc
                                        # -- End function
	.globl	listed_outside                  # -- Begin function listed_outside
	.p2align	4, 0x90
	.type	listed_outside,@function
listed_outside:                         # @listed_outside
.Lfunc_begin7:
	.loc	0 18 0 is_stmt 1                # case.c:18:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: listed_outside:a <- $edi
                                        # kill: def $edi killed $edi def $rdi
	.loc	0 18 38 prologue_end            # case.c:18:38
	leal	4(%rdi), %eax
	.loc	0 18 29 is_stmt 0               # case.c:18:29
	retq
.Ltmp14:
.Lfunc_end7:
	.size	listed_outside, .Lfunc_end7-listed_outside
	.cfi_endproc
                                        # -- End function
	.globl	uses                            # -- Begin function uses
	.p2align	4, 0x90
	.type	uses,@function
uses:                                   # @uses
.Lfunc_begin8:
	.loc	0 20 0 is_stmt 1                # case.c:20:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: uses:a <- $edi
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %rbp, -16
	movl	%edi, %ebx
.Ltmp15:
	.loc	0 20 26 prologue_end            # case.c:20:26
	callq	with__underscores__2
.Ltmp16:
	#DEBUG_VALUE: uses:a <- $ebx
	movl	%eax, %ebp
	.loc	0 20 75 is_stmt 0               # case.c:20:75
	addl	$1, %ebx
.Ltmp17:
	#DEBUG_VALUE: uses:a <- [DW_OP_LLVM_entry_value 1] $edi
	.loc	0 20 52                         # case.c:20:52
	movl	%ebx, %edi
	callq	with__underscores__2
.Ltmp18:
	.loc	0 20 50                         # case.c:20:50
	addl	%ebp, %eax
	.loc	0 20 19                         # case.c:20:19
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Ltmp19:
.Lfunc_end8:
	.size	uses, .Lfunc_end8-uses
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function with__underscores__2
	.type	with__underscores__2,@function
with__underscores__2:                   # @with__underscores__2
.Lfunc_begin9:
	.loc	0 19 0 is_stmt 1                # case.c:19:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: with__underscores__2:a <- $edi
	movl	%edi, %eax
.Ltmp20:
	.loc	0 19 60 prologue_end            # case.c:19:60
	addl	sink(%rip), %eax
	.loc	0 19 51 is_stmt 0               # case.c:19:51
	retq
.Ltmp21:
.Lfunc_end9:
	.size	with__underscores__2, .Lfunc_end9-with__underscores__2
	.cfi_endproc
                                        # -- End function
	.type	sink,@object                    # @sink
	.bss
	.globl	sink
	.p2align	2
sink:
	.long	0                               # 0x0
	.size	sink, 4

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0 # Length
.Ldebug_list_header_start0:
	.short	5                               # Version
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
	.long	1                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin8-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp16-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # super-register DW_OP_reg5
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp16-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp17-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # super-register DW_OP_reg3
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp17-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end8-.Lfunc_begin0      #   ending offset
	.byte	4                               # Loc expr size
	.byte	163                             # DW_OP_entry_value
	.byte	1                               # 1
	.byte	85                              # super-register DW_OP_reg5
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_list_header_end0:
	.section	.debug_abbrev,"",@progbits
	.byte	1                               # Abbreviation Code
	.byte	17                              # DW_TAG_compile_unit
	.byte	1                               # DW_CHILDREN_yes
	.byte	37                              # DW_AT_producer
	.byte	37                              # DW_FORM_strx1
	.byte	19                              # DW_AT_language
	.byte	5                               # DW_FORM_data2
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	114                             # DW_AT_str_offsets_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	16                              # DW_AT_stmt_list
	.byte	23                              # DW_FORM_sec_offset
	.byte	27                              # DW_AT_comp_dir
	.byte	37                              # DW_FORM_strx1
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	115                             # DW_AT_addr_base
	.byte	23                              # DW_FORM_sec_offset
	.ascii	"\214\001"                      # DW_AT_loclists_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	2                               # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	3                               # Abbreviation Code
	.byte	36                              # DW_TAG_base_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	62                              # DW_AT_encoding
	.byte	11                              # DW_FORM_data1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	4                               # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	5                               # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	64                              # DW_AT_frame_base
	.byte	24                              # DW_FORM_exprloc
	.byte	122                             # DW_AT_call_all_calls
	.byte	25                              # DW_FORM_flag_present
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	6                               # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	34                              # DW_FORM_loclistx
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	8                               # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	1                               # DW_CHILDREN_yes
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	9                               # Abbreviation Code
	.byte	73                              # DW_TAG_call_site_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	126                             # DW_AT_call_value
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	10                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	64                              # DW_AT_frame_base
	.byte	24                              # DW_FORM_exprloc
	.byte	122                             # DW_AT_call_all_calls
	.byte	25                              # DW_FORM_flag_present
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	0                               # EOM(3)
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 # Length of Unit
.Ldebug_info_start0:
	.short	5                               # DWARF version number
	.byte	1                               # DWARF Unit Type
	.byte	8                               # Address Size (in bytes)
	.long	.debug_abbrev                   # Offset Into Abbrev. Section
	.byte	1                               # Abbrev [1] 0xc:0x191 DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	12                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end9-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x27:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x32:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	4                               # Abbrev [4] 0x36:0x5 DW_TAG_pointer_type
	.long	59                              # DW_AT_type
	.byte	3                               # Abbrev [3] 0x3b:0x4 DW_TAG_base_type
	.byte	5                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	5                               # Abbrev [5] 0x3f:0x1a DW_TAG_subprogram
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	6                               # Abbrev [6] 0x4e:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x59:0x1a DW_TAG_subprogram
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	7                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	6                               # Abbrev [6] 0x68:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x73:0x2e DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	8                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	389                             # DW_AT_type
                                        # DW_AT_external
	.byte	6                               # Abbrev [6] 0x82:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	389                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0x8c:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	389                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0x96:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	81
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xa1:0x24 DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end3-.Lfunc_begin3       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	9                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	54                              # DW_AT_type
                                        # DW_AT_external
	.byte	6                               # Abbrev [6] 0xb0:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.long	390                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0xba:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.long	397                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xc5:0x24 DW_TAG_subprogram
	.byte	5                               # DW_AT_low_pc
	.long	.Lfunc_end4-.Lfunc_begin4       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	389                             # DW_AT_type
                                        # DW_AT_external
	.byte	6                               # Abbrev [6] 0xd4:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	390                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0xde:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	407                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xe9:0x1a DW_TAG_subprogram
	.byte	6                               # DW_AT_low_pc
	.long	.Lfunc_end5-.Lfunc_begin5       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	11                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	6                               # Abbrev [6] 0xf8:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x103:0x1a DW_TAG_subprogram
	.byte	7                               # DW_AT_low_pc
	.long	.Lfunc_end6-.Lfunc_begin6       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	12                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	6                               # Abbrev [6] 0x112:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x11d:0x1a DW_TAG_subprogram
	.byte	8                               # DW_AT_low_pc
	.long	.Lfunc_end7-.Lfunc_begin7       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	6                               # Abbrev [6] 0x12c:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x137:0x34 DW_TAG_subprogram
	.byte	9                               # DW_AT_low_pc
	.long	.Lfunc_end8-.Lfunc_begin8       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	7                               # Abbrev [7] 0x146:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	8                               # Abbrev [8] 0x14f:0xe DW_TAG_call_site
	.long	363                             # DW_AT_call_origin
	.byte	10                              # DW_AT_call_return_pc
	.byte	9                               # Abbrev [9] 0x155:0x7 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	3                               # DW_AT_call_value
	.byte	163
	.byte	1
	.byte	85
	.byte	0                               # End Of Children Mark
	.byte	8                               # Abbrev [8] 0x15d:0xd DW_TAG_call_site
	.long	363                             # DW_AT_call_origin
	.byte	11                              # DW_AT_call_return_pc
	.byte	9                               # Abbrev [9] 0x163:0x6 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	2                               # DW_AT_call_value
	.byte	115
	.byte	0
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0x16b:0x1a DW_TAG_subprogram
	.byte	12                              # DW_AT_low_pc
	.long	.Lfunc_end9-.Lfunc_begin9       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	15                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
	.byte	6                               # Abbrev [6] 0x17a:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x185:0x1 DW_TAG_pointer_type
	.byte	4                               # Abbrev [4] 0x186:0x5 DW_TAG_pointer_type
	.long	395                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x18b:0x2 DW_TAG_structure_type
	.byte	20                              # DW_AT_name
                                        # DW_AT_declaration
	.byte	4                               # Abbrev [4] 0x18d:0x5 DW_TAG_pointer_type
	.long	402                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x192:0x5 DW_TAG_const_type
	.long	59                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x197:0x5 DW_TAG_pointer_type
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	92                              # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 14.0.6"   # string offset=0
.Linfo_string1:
	.asciz	"case.c"                        # string offset=28
.Linfo_string2:
	.asciz	"."                             # string offset=35
.Linfo_string3:
	.asciz	"sink"                          # string offset=37
.Linfo_string4:
	.asciz	"int"                           # string offset=42
.Linfo_string5:
	.asciz	"char"                          # string offset=46
.Linfo_string6:
	.asciz	"simple"                        # string offset=51
.Linfo_string7:
	.asciz	"fast"                          # string offset=58
.Linfo_string8:
	.asciz	"arena_all"                     # string offset=63
.Linfo_string9:
	.asciz	"arena_second"                  # string offset=73
.Linfo_string10:
	.asciz	"arena_result"                  # string offset=86
.Linfo_string11:
	.asciz	"in_two_sets"                   # string offset=99
.Linfo_string12:
	.asciz	"not_in_a_kfunc_set"            # string offset=111
.Linfo_string13:
	.asciz	"listed_outside"                # string offset=130
.Linfo_string14:
	.asciz	"uses"                          # string offset=145
.Linfo_string15:
	.asciz	"with__underscores__2"          # string offset=150
.Linfo_string16:
	.asciz	"a"                             # string offset=171
.Linfo_string17:
	.asciz	"first"                         # string offset=173
.Linfo_string18:
	.asciz	"second"                        # string offset=179
.Linfo_string19:
	.asciz	"count"                         # string offset=186
.Linfo_string20:
	.asciz	"map"                           # string offset=192
.Linfo_string21:
	.asciz	"numbers"                       # string offset=196
	.section	.debug_str_offsets,"",@progbits
	.long	.Linfo_string0
	.long	.Linfo_string1
	.long	.Linfo_string2
	.long	.Linfo_string3
	.long	.Linfo_string4
	.long	.Linfo_string5
	.long	.Linfo_string6
	.long	.Linfo_string7
	.long	.Linfo_string8
	.long	.Linfo_string9
	.long	.Linfo_string10
	.long	.Linfo_string11
	.long	.Linfo_string12
	.long	.Linfo_string13
	.long	.Linfo_string14
	.long	.Linfo_string15
	.long	.Linfo_string16
	.long	.Linfo_string17
	.long	.Linfo_string18
	.long	.Linfo_string19
	.long	.Linfo_string20
	.long	.Linfo_string21
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	sink
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
	.quad	.Lfunc_begin4
	.quad	.Lfunc_begin5
	.quad	.Lfunc_begin6
	.quad	.Lfunc_begin7
	.quad	.Lfunc_begin8
	.quad	.Ltmp16
	.quad	.Ltmp18
	.quad	.Lfunc_begin9
.Ldebug_addr_end0:
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.section	.debug_line,"",@progbits
.Lline_table_start0:
