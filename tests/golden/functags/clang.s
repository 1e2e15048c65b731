# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: clang -gdwarf-5 -O2 -w -S -fno-asynchronous-unwind-tables case.c
# assemble: clang -c
	.text
	.file	"case.c"
	.file	0 "." "case.c" md5 0xea7336d8fe13a8cda0388eb5f34c40c3
	.globl	tagged                          # -- Begin function tagged
	.p2align	4, 0x90
	.type	tagged,@function
tagged:                                 # @tagged
.Lfunc_begin0:
	.loc	0 7 0                           # case.c:7:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: tagged:a <- $edi
	#DEBUG_VALUE: tagged:b <- $rsi
	movl	%edi, %eax
.Ltmp0:
	.loc	0 7 83 prologue_end             # case.c:7:83
	addl	(%rsi), %eax
	.loc	0 7 74 is_stmt 0                # case.c:7:74
	retq
.Ltmp1:
.Lfunc_end0:
	.size	tagged, .Lfunc_end0-tagged
	.cfi_endproc
                                        # -- End function
	.globl	several                         # -- Begin function several
	.p2align	4, 0x90
	.type	several,@function
several:                                # @several
.Lfunc_begin1:
	.loc	0 8 0 is_stmt 1                 # case.c:8:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: several:a <- $edi
	#DEBUG_VALUE: several:b <- $esi
                                        # kill: def $esi killed $esi def $rsi
                                        # kill: def $edi killed $edi def $rdi
	.loc	0 8 85 prologue_end             # case.c:8:85
	leal	(%rdi,%rsi), %eax
	.loc	0 8 76 is_stmt 0                # case.c:8:76
	retq
.Ltmp2:
.Lfunc_end1:
	.size	several, .Lfunc_end1-several
	.cfi_endproc
                                        # -- End function
	.globl	with_long                       # -- Begin function with_long
	.p2align	4, 0x90
	.type	with_long,@function
with_long:                              # @with_long
.Lfunc_begin2:
	.loc	0 9 0 is_stmt 1                 # case.c:9:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: with_long:a <- $edi
	movl	%edi, %eax
.Ltmp3:
	.loc	0 9 33 prologue_end             # case.c:9:33
	retq
.Ltmp4:
.Lfunc_end2:
	.size	with_long, .Lfunc_end2-with_long
	.cfi_endproc
                                        # -- End function
	.globl	declared_before                 # -- Begin function declared_before
	.p2align	4, 0x90
	.type	declared_before,@function
declared_before:                        # @declared_before
.Lfunc_begin3:
	.loc	0 11 0                          # case.c:11:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: declared_before:a <- $edi
	movl	%edi, %eax
.Ltmp5:
	.loc	0 11 44 prologue_end            # case.c:11:44
	retq
.Ltmp6:
.Lfunc_end3:
	.size	declared_before, .Lfunc_end3-declared_before
	.cfi_endproc
                                        # -- End function
	.globl	uses                            # -- Begin function uses
	.p2align	4, 0x90
	.type	uses,@function
uses:                                   # @uses
.Lfunc_begin4:
	.loc	0 13 0                          # case.c:13:0
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
.Ltmp7:
	.loc	0 13 26 prologue_end            # case.c:13:26
	callq	local
.Ltmp8:
	#DEBUG_VALUE: uses:a <- $ebx
	movl	%eax, %ebp
	.loc	0 13 45 is_stmt 0               # case.c:13:45
	addl	$1, %ebx
.Ltmp9:
	#DEBUG_VALUE: uses:a <- [DW_OP_LLVM_entry_value 1] $edi
	.loc	0 13 37                         # case.c:13:37
	movl	%ebx, %edi
	callq	local
.Ltmp10:
	.loc	0 13 35                         # case.c:13:35
	addl	%ebp, %eax
	.loc	0 13 19                         # case.c:13:19
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Ltmp11:
.Lfunc_end4:
	.size	uses, .Lfunc_end4-uses
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function local
	.type	local,@function
local:                                  # @local
.Lfunc_begin5:
	.loc	0 12 0 is_stmt 1                # case.c:12:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: local:a <- $edi
                                        # kill: def $edi killed $edi def $rdi
	.loc	0 12 75 prologue_end            # case.c:12:75
	leal	(%rdi,%rdi,2), %eax
	.loc	0 12 66 is_stmt 0               # case.c:12:66
	retq
.Ltmp12:
.Lfunc_end5:
	.size	local, .Lfunc_end5-local
	.cfi_endproc
                                        # -- End function
	.type	variable,@object                # @variable
	.data
	.globl	variable
	.p2align	2
variable:
	.long	1                               # 0x1
	.size	variable, 4

	.type	both_tags,@object               # @both_tags
	.globl	both_tags
	.p2align	2
both_tags:
	.long	2                               # 0x2
	.size	both_tags, 4

	.type	declared,@object                # @declared
	.globl	declared
	.p2align	2
declared:
	.long	3                               # 0x3
	.size	declared, 4

	.type	percpu,@object                  # @percpu
	.section	.data..percpu,"aw",@progbits
	.globl	percpu
	.p2align	2
percpu:
	.long	4                               # 0x4
	.size	percpu, 4

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
	.uleb128 .Lfunc_begin4-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp8-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # super-register DW_OP_reg5
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp8-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp9-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # super-register DW_OP_reg3
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp9-.Lfunc_begin0           #   starting offset
	.uleb128 .Lfunc_end4-.Lfunc_begin0      #   ending offset
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
	.byte	1                               # DW_CHILDREN_yes
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
	.ascii	"\200\300\001"                  # DW_TAG_LLVM_annotation
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	37                              # DW_FORM_strx1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	4                               # Abbreviation Code
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
	.byte	5                               # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	6                               # Abbreviation Code
	.byte	13                              # DW_TAG_member
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	56                              # DW_AT_data_member_location
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
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
	.byte	8                               # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	1                               # DW_CHILDREN_yes
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
	.byte	9                               # Abbreviation Code
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
	.byte	10                              # Abbreviation Code
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
	.byte	11                              # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	1                               # DW_CHILDREN_yes
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
	.byte	73                              # DW_TAG_call_site_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	126                             # DW_AT_call_value
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
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
	.byte	14                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
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
	.byte	1                               # Abbrev [1] 0xc:0x165 DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	12                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end5-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x27:0xf DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	54                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x32:0x3 DW_TAG_LLVM_annotation
	.byte	5                               # DW_AT_name
	.byte	6                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x36:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x3a:0x12 DW_TAG_variable
	.byte	7                               # DW_AT_name
	.long	76                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	3                               # Abbrev [3] 0x45:0x3 DW_TAG_LLVM_annotation
	.byte	5                               # DW_AT_name
	.byte	11                              # DW_AT_const_value
	.byte	3                               # Abbrev [3] 0x48:0x3 DW_TAG_LLVM_annotation
	.byte	5                               # DW_AT_name
	.byte	12                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x4c:0x12 DW_TAG_structure_type
	.byte	9                               # DW_AT_name
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.byte	6                               # Abbrev [6] 0x51:0x9 DW_TAG_member
	.byte	8                               # DW_AT_name
	.long	54                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	3                               # Abbrev [3] 0x5a:0x3 DW_TAG_LLVM_annotation
	.byte	5                               # DW_AT_name
	.byte	10                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x5e:0xf DW_TAG_variable
	.byte	13                              # DW_AT_name
	.long	54                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	3                               # Abbrev [3] 0x69:0x3 DW_TAG_LLVM_annotation
	.byte	5                               # DW_AT_name
	.byte	14                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x6d:0xf DW_TAG_variable
	.byte	15                              # DW_AT_name
	.long	54                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	3                               # Abbrev [3] 0x78:0x3 DW_TAG_LLVM_annotation
	.byte	5                               # DW_AT_name
	.byte	16                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x7c:0x2b DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	54                              # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x8b:0xe DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	8                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.long	54                              # DW_AT_type
	.byte	3                               # Abbrev [3] 0x95:0x3 DW_TAG_LLVM_annotation
	.byte	5                               # DW_AT_name
	.byte	28                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x99:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	29                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.long	363                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0xa3:0x3 DW_TAG_LLVM_annotation
	.byte	5                               # DW_AT_name
	.byte	18                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0xa7:0x35 DW_TAG_subprogram
	.byte	5                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	54                              # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0xb6:0x11 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	8                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.long	54                              # DW_AT_type
	.byte	3                               # Abbrev [3] 0xc0:0x3 DW_TAG_LLVM_annotation
	.byte	5                               # DW_AT_name
	.byte	30                              # DW_AT_const_value
	.byte	3                               # Abbrev [3] 0xc3:0x3 DW_TAG_LLVM_annotation
	.byte	5                               # DW_AT_name
	.byte	31                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	8                               # Abbrev [8] 0xc7:0xe DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	29                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.long	54                              # DW_AT_type
	.byte	3                               # Abbrev [3] 0xd1:0x3 DW_TAG_LLVM_annotation
	.byte	5                               # DW_AT_name
	.byte	32                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0xd5:0x3 DW_TAG_LLVM_annotation
	.byte	5                               # DW_AT_name
	.byte	20                              # DW_AT_const_value
	.byte	3                               # Abbrev [3] 0xd8:0x3 DW_TAG_LLVM_annotation
	.byte	5                               # DW_AT_name
	.byte	21                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0xdc:0x1d DW_TAG_subprogram
	.byte	6                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	54                              # DW_AT_type
                                        # DW_AT_external
	.byte	9                               # Abbrev [9] 0xeb:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	8                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.long	54                              # DW_AT_type
	.byte	3                               # Abbrev [3] 0xf5:0x3 DW_TAG_LLVM_annotation
	.byte	5                               # DW_AT_name
	.byte	23                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0xf9:0x21 DW_TAG_subprogram
	.byte	7                               # DW_AT_low_pc
	.long	.Lfunc_end3-.Lfunc_begin3       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	54                              # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x108:0xe DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	8                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	54                              # DW_AT_type
	.byte	3                               # Abbrev [3] 0x112:0x3 DW_TAG_LLVM_annotation
	.byte	5                               # DW_AT_name
	.byte	33                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x116:0x3 DW_TAG_LLVM_annotation
	.byte	5                               # DW_AT_name
	.byte	13                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x11a:0x34 DW_TAG_subprogram
	.byte	8                               # DW_AT_low_pc
	.long	.Lfunc_end4-.Lfunc_begin4       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	25                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	54                              # DW_AT_type
                                        # DW_AT_external
	.byte	10                              # Abbrev [10] 0x129:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	8                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	54                              # DW_AT_type
	.byte	11                              # Abbrev [11] 0x132:0xe DW_TAG_call_site
	.long	334                             # DW_AT_call_origin
	.byte	9                               # DW_AT_call_return_pc
	.byte	12                              # Abbrev [12] 0x138:0x7 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	3                               # DW_AT_call_value
	.byte	163
	.byte	1
	.byte	85
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x140:0xd DW_TAG_call_site
	.long	334                             # DW_AT_call_origin
	.byte	10                              # DW_AT_call_return_pc
	.byte	12                              # Abbrev [12] 0x146:0x6 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	2                               # DW_AT_call_value
	.byte	115
	.byte	0
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	13                              # Abbrev [13] 0x14e:0x1d DW_TAG_subprogram
	.byte	11                              # DW_AT_low_pc
	.long	.Lfunc_end5-.Lfunc_begin5       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	26                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	54                              # DW_AT_type
	.byte	9                               # Abbrev [9] 0x15d:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	8                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.long	54                              # DW_AT_type
	.byte	3                               # Abbrev [3] 0x167:0x3 DW_TAG_LLVM_annotation
	.byte	5                               # DW_AT_name
	.byte	27                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	14                              # Abbrev [14] 0x16b:0x5 DW_TAG_pointer_type
	.long	76                              # DW_AT_type
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	140                             # Length of String Offsets Set
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
	.asciz	"variable"                      # string offset=37
.Linfo_string4:
	.asciz	"int"                           # string offset=46
.Linfo_string5:
	.asciz	"btf_decl_tag"                  # string offset=50
.Linfo_string6:
	.asciz	"on variable"                   # string offset=63
.Linfo_string7:
	.asciz	"both_tags"                     # string offset=75
.Linfo_string8:
	.asciz	"a"                             # string offset=85
.Linfo_string9:
	.asciz	"pair"                          # string offset=87
.Linfo_string10:
	.asciz	"on struct"                     # string offset=92
.Linfo_string11:
	.asciz	"v1"                            # string offset=102
.Linfo_string12:
	.asciz	"v2"                            # string offset=105
.Linfo_string13:
	.asciz	"declared"                      # string offset=108
.Linfo_string14:
	.asciz	"on declaration"                # string offset=117
.Linfo_string15:
	.asciz	"percpu"                        # string offset=132
.Linfo_string16:
	.asciz	"on percpu"                     # string offset=139
.Linfo_string17:
	.asciz	"tagged"                        # string offset=149
.Linfo_string18:
	.asciz	"on function"                   # string offset=156
.Linfo_string19:
	.asciz	"several"                       # string offset=168
.Linfo_string20:
	.asciz	"one"                           # string offset=176
.Linfo_string21:
	.asciz	"two"                           # string offset=180
.Linfo_string22:
	.asciz	"with_long"                     # string offset=184
.Linfo_string23:
	.asciz	"a tag that is longer than one hundred and twenty-seven bytes, which is where pahole cuts those of functions and parameters, for no reason at all" # string offset=194
.Linfo_string24:
	.asciz	"declared_before"               # string offset=339
.Linfo_string25:
	.asciz	"uses"                          # string offset=355
.Linfo_string26:
	.asciz	"local"                         # string offset=360
.Linfo_string27:
	.asciz	"static"                        # string offset=366
.Linfo_string28:
	.asciz	"on parameter"                  # string offset=373
.Linfo_string29:
	.asciz	"b"                             # string offset=386
.Linfo_string30:
	.asciz	"p1"                            # string offset=388
.Linfo_string31:
	.asciz	"p2"                            # string offset=391
.Linfo_string32:
	.asciz	"p3"                            # string offset=394
.Linfo_string33:
	.asciz	"defined"                       # string offset=397
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
	.long	.Linfo_string22
	.long	.Linfo_string23
	.long	.Linfo_string24
	.long	.Linfo_string25
	.long	.Linfo_string26
	.long	.Linfo_string27
	.long	.Linfo_string28
	.long	.Linfo_string29
	.long	.Linfo_string30
	.long	.Linfo_string31
	.long	.Linfo_string32
	.long	.Linfo_string33
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	variable
	.quad	both_tags
	.quad	declared
	.quad	percpu
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
	.quad	.Lfunc_begin4
	.quad	.Ltmp8
	.quad	.Ltmp10
	.quad	.Lfunc_begin5
.Ldebug_addr_end0:
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.section	.debug_line,"",@progbits
.Lline_table_start0:
