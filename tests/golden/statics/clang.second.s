# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: clang -gdwarf-5 -O2 -w -fno-pie -S -fno-asynchronous-unwind-tables second.c
# assemble: (with clang.s)
	.text
	.file	"second.c"
	.globl	uses_second                     # -- Begin function uses_second
	.p2align	4, 0x90
	.type	uses_second,@function
uses_second:                            # @uses_second
.Lfunc_begin0:
	.file	0 "." "second.c" md5 0xbf5b132aefc50342d201b209e981e07b
	.loc	0 6 0                           # second.c:6:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: uses_second:a <- $edi
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %rbp, -16
	movl	%edi, %ebx
.Ltmp0:
	.loc	0 6 33 prologue_end             # second.c:6:33
	callq	twice
.Ltmp1:
	#DEBUG_VALUE: uses_second:a <- $ebx
	movl	%eax, %ebp
	.loc	0 6 44 is_stmt 0                # second.c:6:44
	movl	%ebx, %edi
	callq	zz_last_name
.Ltmp2:
	.loc	0 6 42                          # second.c:6:42
	addl	%ebp, %eax
	.loc	0 6 26                          # second.c:6:26
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
.Ltmp3:
	#DEBUG_VALUE: uses_second:a <- [DW_OP_LLVM_entry_value 1] $edi
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Ltmp4:
.Lfunc_end0:
	.size	uses_second, .Lfunc_end0-uses_second
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function twice
	.type	twice,@function
twice:                                  # @twice
.Lfunc_begin1:
	.loc	0 4 0 is_stmt 1                 # second.c:4:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: twice:a <- $edi
	movl	%edi, %eax
.Ltmp5:
	.loc	0 4 45 prologue_end             # second.c:4:45
	addl	source(%rip), %eax
	.loc	0 4 36 is_stmt 0                # second.c:4:36
	retq
.Ltmp6:
.Lfunc_end1:
	.size	twice, .Lfunc_end1-twice
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function zz_last_name
	.type	zz_last_name,@function
zz_last_name:                           # @zz_last_name
.Lfunc_begin2:
	.loc	0 5 0 is_stmt 1                 # second.c:5:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: zz_last_name:a <- $edi
	movl	%edi, %eax
.Ltmp7:
	.loc	0 5 52 prologue_end             # second.c:5:52
	xorl	source(%rip), %eax
	.loc	0 5 43 is_stmt 0                # second.c:5:43
	retq
.Ltmp8:
.Lfunc_end2:
	.size	zz_last_name, .Lfunc_end2-zz_last_name
	.cfi_endproc
                                        # -- End function
	.globl	weak_and_strong                 # -- Begin function weak_and_strong
	.p2align	4, 0x90
	.type	weak_and_strong,@function
weak_and_strong:                        # @weak_and_strong
.Lfunc_begin3:
	.loc	0 8 0 is_stmt 1                 # second.c:8:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: weak_and_strong:strong_name <- $edi
                                        # kill: def $edi killed $edi def $rdi
	.loc	0 8 59 prologue_end             # second.c:8:59
	leal	1(%rdi), %eax
	.loc	0 8 40 is_stmt 0                # second.c:8:40
	retq
.Ltmp9:
.Lfunc_end3:
	.size	weak_and_strong, .Lfunc_end3-weak_and_strong
	.cfi_endproc
                                        # -- End function
	.globl	other_prototype                 # -- Begin function other_prototype
	.p2align	4, 0x90
	.type	other_prototype,@function
other_prototype:                        # @other_prototype
.Lfunc_begin4:
	.loc	0 9 0 is_stmt 1                 # second.c:9:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: other_prototype:strong_name <- $rdi
	.loc	0 9 49 prologue_end             # second.c:9:49
	movsbl	(%rdi), %eax
	.loc	0 9 42 is_stmt 0                # second.c:9:42
	retq
.Ltmp10:
.Lfunc_end4:
	.size	other_prototype, .Lfunc_end4-other_prototype
	.cfi_endproc
                                        # -- End function
	.globl	other_result                    # -- Begin function other_result
	.p2align	4, 0x90
	.type	other_result,@function
other_result:                           # @other_result
.Lfunc_begin5:
	.loc	0 10 0 is_stmt 1                # second.c:10:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: other_result:a <- $edi
	.loc	0 10 35 prologue_end            # second.c:10:35
	movslq	%edi, %rax
	.loc	0 10 28 is_stmt 0               # second.c:10:28
	retq
.Ltmp11:
.Lfunc_end5:
	.size	other_result, .Lfunc_end5-other_result
	.cfi_endproc
                                        # -- End function
	.globl	other_qualifier                 # -- Begin function other_qualifier
	.p2align	4, 0x90
	.type	other_qualifier,@function
other_qualifier:                        # @other_qualifier
.Lfunc_begin6:
	.loc	0 11 0 is_stmt 1                # second.c:11:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: other_qualifier:a <- $edi
	#DEBUG_VALUE: other_qualifier:b <- $rsi
	.loc	0 11 56 prologue_end            # second.c:11:56
	movsbl	(%rsi), %eax
	.loc	0 11 54 is_stmt 0               # second.c:11:54
	addl	%edi, %eax
	.loc	0 11 45                         # second.c:11:45
	retq
.Ltmp12:
.Lfunc_end6:
	.size	other_qualifier, .Lfunc_end6-other_qualifier
	.cfi_endproc
                                        # -- End function
	.globl	other_const_void                # -- Begin function other_const_void
	.p2align	4, 0x90
	.type	other_const_void,@function
other_const_void:                       # @other_const_void
.Lfunc_begin7:
	.loc	0 12 0 is_stmt 1                # second.c:12:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: other_const_void:a <- $rdi
	.loc	0 12 46 prologue_end            # second.c:12:46
	cmpq	$1, %rdi
	movl	$3, %eax
	adcl	$0, %eax
	.loc	0 12 39 is_stmt 0               # second.c:12:39
	retq
.Ltmp13:
.Lfunc_end7:
	.size	other_const_void, .Lfunc_end7-other_const_void
	.cfi_endproc
                                        # -- End function
	.globl	other_volatile                  # -- Begin function other_volatile
	.p2align	4, 0x90
	.type	other_volatile,@function
other_volatile:                         # @other_volatile
.Lfunc_begin8:
	.loc	0 13 0 is_stmt 1                # second.c:13:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: other_volatile:a <- $rdi
	.loc	0 13 37 prologue_end            # second.c:13:37
	movl	(%rdi), %eax
	.loc	0 13 30 is_stmt 0               # second.c:13:30
	retq
.Ltmp14:
.Lfunc_end8:
	.size	other_volatile, .Lfunc_end8-other_volatile
	.cfi_endproc
                                        # -- End function
	.globl	other_typedef                   # -- Begin function other_typedef
	.p2align	4, 0x90
	.type	other_typedef,@function
other_typedef:                          # @other_typedef
.Lfunc_begin9:
	.loc	0 14 0 is_stmt 1                # second.c:14:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: other_typedef:a <- $edi
	movl	%edi, %eax
.Ltmp15:
	.loc	0 14 31 prologue_end            # second.c:14:31
	retq
.Ltmp16:
.Lfunc_end9:
	.size	other_typedef, .Lfunc_end9-other_typedef
	.cfi_endproc
                                        # -- End function
	.globl	other_struct                    # -- Begin function other_struct
	.p2align	4, 0x90
	.type	other_struct,@function
other_struct:                           # @other_struct
.Lfunc_begin10:
	.loc	0 15 0                          # second.c:15:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: other_struct:a <- $rdi
	.loc	0 15 47 prologue_end            # second.c:15:47
	xorl	%eax, %eax
	testq	%rdi, %rdi
	setne	%al
	.loc	0 15 38 is_stmt 0               # second.c:15:38
	retq
.Ltmp17:
.Lfunc_end10:
	.size	other_struct, .Lfunc_end10-other_struct
	.cfi_endproc
                                        # -- End function
	.globl	more_params                     # -- Begin function more_params
	.p2align	4, 0x90
	.type	more_params,@function
more_params:                            # @more_params
.Lfunc_begin11:
	.loc	0 16 0 is_stmt 1                # second.c:16:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: more_params:a <- $edi
	#DEBUG_VALUE: more_params:b <- $esi
                                        # kill: def $esi killed $esi def $rsi
                                        # kill: def $edi killed $edi def $rdi
	.loc	0 16 42 prologue_end            # second.c:16:42
	leal	(%rdi,%rsi), %eax
	.loc	0 16 33 is_stmt 0               # second.c:16:33
	retq
.Ltmp18:
.Lfunc_end11:
	.size	more_params, .Lfunc_end11-more_params
	.cfi_endproc
                                        # -- End function
	.globl	more_varargs                    # -- Begin function more_varargs
	.p2align	4, 0x90
	.type	more_varargs,@function
more_varargs:                           # @more_varargs
.Lfunc_begin12:
	.loc	0 17 0 is_stmt 1                # second.c:17:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: more_varargs:a <- $edi
	movl	%edi, %eax
.Ltmp19:
	.loc	0 17 32 prologue_end            # second.c:17:32
	retq
.Ltmp20:
.Lfunc_end12:
	.size	more_varargs, .Lfunc_end12-more_varargs
	.cfi_endproc
                                        # -- End function
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
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp1-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # super-register DW_OP_reg5
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp1-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp3-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # super-register DW_OP_reg3
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp3-.Lfunc_begin0           #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
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
	.byte	3                               # Abbreviation Code
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
	.byte	4                               # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	1                               # DW_CHILDREN_yes
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	5                               # Abbreviation Code
	.byte	73                              # DW_TAG_call_site_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	126                             # DW_AT_call_value
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	6                               # Abbreviation Code
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
	.byte	7                               # Abbreviation Code
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
	.byte	8                               # Abbreviation Code
	.byte	24                              # DW_TAG_unspecified_parameters
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	9                               # Abbreviation Code
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
	.byte	10                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
	.byte	22                              # DW_TAG_typedef
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
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
	.byte	1                               # Abbrev [1] 0xc:0x1d1 DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	12                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	0                               # DW_AT_low_pc
	.long	.Lfunc_end12-.Lfunc_begin0      # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x27:0x34 DW_TAG_subprogram
	.byte	0                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	3                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	424                             # DW_AT_type
                                        # DW_AT_external
	.byte	3                               # Abbrev [3] 0x36:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.long	424                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x3f:0xe DW_TAG_call_site
	.long	91                              # DW_AT_call_origin
	.byte	1                               # DW_AT_call_return_pc
	.byte	5                               # Abbrev [5] 0x45:0x7 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	3                               # DW_AT_call_value
	.byte	163
	.byte	1
	.byte	85
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x4d:0xd DW_TAG_call_site
	.long	117                             # DW_AT_call_origin
	.byte	2                               # DW_AT_call_return_pc
	.byte	5                               # Abbrev [5] 0x53:0x6 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	2                               # DW_AT_call_value
	.byte	115
	.byte	0
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x5b:0x1a DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	5                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	424                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x6a:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
	.long	424                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x75:0x1a DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	424                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x84:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.long	424                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x8f:0x1a DW_TAG_subprogram
	.byte	5                               # DW_AT_low_pc
	.long	.Lfunc_end3-.Lfunc_begin3       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	7                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	424                             # DW_AT_type
                                        # DW_AT_external
	.byte	7                               # Abbrev [7] 0x9e:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.long	424                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0xa9:0x1a DW_TAG_subprogram
	.byte	6                               # DW_AT_low_pc
	.long	.Lfunc_end4-.Lfunc_begin4       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	8                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	424                             # DW_AT_type
                                        # DW_AT_external
	.byte	7                               # Abbrev [7] 0xb8:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.long	432                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0xc3:0x1a DW_TAG_subprogram
	.byte	7                               # DW_AT_low_pc
	.long	.Lfunc_end5-.Lfunc_begin5       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	9                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	428                             # DW_AT_type
                                        # DW_AT_external
	.byte	7                               # Abbrev [7] 0xd2:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.long	424                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0xdd:0x24 DW_TAG_subprogram
	.byte	8                               # DW_AT_low_pc
	.long	.Lfunc_end6-.Lfunc_begin6       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	11                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	424                             # DW_AT_type
                                        # DW_AT_external
	.byte	7                               # Abbrev [7] 0xec:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	424                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0xf6:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	441                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x101:0x1a DW_TAG_subprogram
	.byte	9                               # DW_AT_low_pc
	.long	.Lfunc_end7-.Lfunc_begin7       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	12                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	424                             # DW_AT_type
                                        # DW_AT_external
	.byte	7                               # Abbrev [7] 0x110:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.long	446                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x11b:0x1a DW_TAG_subprogram
	.byte	10                              # DW_AT_low_pc
	.long	.Lfunc_end8-.Lfunc_begin8       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	424                             # DW_AT_type
                                        # DW_AT_external
	.byte	7                               # Abbrev [7] 0x12a:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	452                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x135:0x1a DW_TAG_subprogram
	.byte	11                              # DW_AT_low_pc
	.long	.Lfunc_end9-.Lfunc_begin9       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	424                             # DW_AT_type
                                        # DW_AT_external
	.byte	7                               # Abbrev [7] 0x144:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.long	457                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x14f:0x1a DW_TAG_subprogram
	.byte	12                              # DW_AT_low_pc
	.long	.Lfunc_end10-.Lfunc_begin10     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	15                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	424                             # DW_AT_type
                                        # DW_AT_external
	.byte	7                               # Abbrev [7] 0x15e:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	469                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x169:0x24 DW_TAG_subprogram
	.byte	13                              # DW_AT_low_pc
	.long	.Lfunc_end11-.Lfunc_begin11     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	424                             # DW_AT_type
                                        # DW_AT_external
	.byte	7                               # Abbrev [7] 0x178:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.long	424                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x182:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.long	424                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x18d:0x1b DW_TAG_subprogram
	.byte	14                              # DW_AT_low_pc
	.long	.Lfunc_end12-.Lfunc_begin12     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	424                             # DW_AT_type
                                        # DW_AT_external
	.byte	7                               # Abbrev [7] 0x19c:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.long	424                             # DW_AT_type
	.byte	8                               # Abbrev [8] 0x1a6:0x1 DW_TAG_unspecified_parameters
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x1a8:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x1ac:0x4 DW_TAG_base_type
	.byte	10                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	10                              # Abbrev [10] 0x1b0:0x5 DW_TAG_pointer_type
	.long	437                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x1b5:0x4 DW_TAG_base_type
	.byte	20                              # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0x1b9:0x5 DW_TAG_const_type
	.long	432                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x1be:0x5 DW_TAG_pointer_type
	.long	451                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x1c3:0x1 DW_TAG_const_type
	.byte	10                              # Abbrev [10] 0x1c4:0x5 DW_TAG_pointer_type
	.long	424                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x1c9:0x8 DW_TAG_typedef
	.long	465                             # DW_AT_type
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	9                               # Abbrev [9] 0x1d1:0x4 DW_TAG_base_type
	.byte	22                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	10                              # Abbrev [10] 0x1d5:0x5 DW_TAG_pointer_type
	.long	474                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x1da:0x2 DW_TAG_structure_type
	.byte	24                              # DW_AT_name
                                        # DW_AT_declaration
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	104                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 14.0.6"   # string offset=0
.Linfo_string1:
	.asciz	"second.c"                      # string offset=28
.Linfo_string2:
	.asciz	"."                             # string offset=37
.Linfo_string3:
	.asciz	"uses_second"                   # string offset=39
.Linfo_string4:
	.asciz	"int"                           # string offset=51
.Linfo_string5:
	.asciz	"twice"                         # string offset=55
.Linfo_string6:
	.asciz	"zz_last_name"                  # string offset=61
.Linfo_string7:
	.asciz	"weak_and_strong"               # string offset=74
.Linfo_string8:
	.asciz	"other_prototype"               # string offset=90
.Linfo_string9:
	.asciz	"other_result"                  # string offset=106
.Linfo_string10:
	.asciz	"long"                          # string offset=119
.Linfo_string11:
	.asciz	"other_qualifier"               # string offset=124
.Linfo_string12:
	.asciz	"other_const_void"              # string offset=140
.Linfo_string13:
	.asciz	"other_volatile"                # string offset=157
.Linfo_string14:
	.asciz	"other_typedef"                 # string offset=172
.Linfo_string15:
	.asciz	"other_struct"                  # string offset=186
.Linfo_string16:
	.asciz	"more_params"                   # string offset=199
.Linfo_string17:
	.asciz	"more_varargs"                  # string offset=211
.Linfo_string18:
	.asciz	"a"                             # string offset=224
.Linfo_string19:
	.asciz	"strong_name"                   # string offset=226
.Linfo_string20:
	.asciz	"char"                          # string offset=238
.Linfo_string21:
	.asciz	"b"                             # string offset=243
.Linfo_string22:
	.asciz	"unsigned int"                  # string offset=245
.Linfo_string23:
	.asciz	"number"                        # string offset=258
.Linfo_string24:
	.asciz	"second"                        # string offset=265
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	.Lfunc_begin0
	.quad	.Ltmp1
	.quad	.Ltmp2
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
	.quad	.Lfunc_begin4
	.quad	.Lfunc_begin5
	.quad	.Lfunc_begin6
	.quad	.Lfunc_begin7
	.quad	.Lfunc_begin8
	.quad	.Lfunc_begin9
	.quad	.Lfunc_begin10
	.quad	.Lfunc_begin11
	.quad	.Lfunc_begin12
.Ldebug_addr_end0:
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.section	.debug_line,"",@progbits
.Lline_table_start0:
