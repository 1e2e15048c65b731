# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: clang -gdwarf-5 -O2 -w -fno-pie -S -fno-asynchronous-unwind-tables case.c
# assemble: clang -nostdlib -static -Wl,-e,0 -Wl,-T,case.lds -Wl,--build-id=none
	.text
	.file	"case.c"
                                        # Start of file scope inline assembly
	.type	abstract_only,@function
abstract_only:
	.byte	0
	.size	abstract_only, 1

                                        # End of file scope inline assembly
	.file	0 "." "case.c" md5 0xa739cfd9863f5eea6bd50a0c3f031e27
	.globl	uses_twice                      # -- Begin function uses_twice
	.p2align	4, 0x90
	.type	uses_twice,@function
uses_twice:                             # @uses_twice
.Lfunc_begin0:
	.loc	0 7 0                           # case.c:7:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: uses_twice:a <- $edi
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
	.loc	0 7 32 prologue_end             # case.c:7:32
	callq	twice
.Ltmp1:
	#DEBUG_VALUE: uses_twice:a <- $ebx
	movl	%eax, %ebp
	.loc	0 7 43 is_stmt 0                # case.c:7:43
	movl	%ebx, %edi
	callq	zz_last_name
.Ltmp2:
	.loc	0 7 41                          # case.c:7:41
	addl	%ebp, %eax
	.loc	0 7 25                          # case.c:7:25
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
.Ltmp3:
	#DEBUG_VALUE: uses_twice:a <- [DW_OP_LLVM_entry_value 1] $edi
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Ltmp4:
.Lfunc_end0:
	.size	uses_twice, .Lfunc_end0-uses_twice
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function twice
	.type	twice,@function
twice:                                  # @twice
.Lfunc_begin1:
	.loc	0 5 0 is_stmt 1                 # case.c:5:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: twice:a <- $edi
	movl	%edi, %eax
.Ltmp5:
	.loc	0 5 45 prologue_end             # case.c:5:45
	imull	source(%rip), %eax
	.loc	0 5 36 is_stmt 0                # case.c:5:36
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
	.loc	0 6 0 is_stmt 1                 # case.c:6:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: zz_last_name:a <- $edi
	movl	%edi, %eax
.Ltmp7:
	.loc	0 6 52 prologue_end             # case.c:6:52
	subl	source(%rip), %eax
	.loc	0 6 43 is_stmt 0                # case.c:6:43
	retq
.Ltmp8:
.Lfunc_end2:
	.size	zz_last_name, .Lfunc_end2-zz_last_name
	.cfi_endproc
                                        # -- End function
	.weak	weak_and_strong                 # -- Begin function weak_and_strong
	.p2align	4, 0x90
	.type	weak_and_strong,@function
weak_and_strong:                        # @weak_and_strong
.Lfunc_begin3:
	.loc	0 8 0 is_stmt 1                 # case.c:8:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: weak_and_strong:weak_name <- $edi
	movl	%edi, %eax
.Ltmp9:
	.loc	0 8 60 prologue_end             # case.c:8:60
	retq
.Ltmp10:
.Lfunc_end3:
	.size	weak_and_strong, .Lfunc_end3-weak_and_strong
	.cfi_endproc
                                        # -- End function
	.weak	other_prototype                 # -- Begin function other_prototype
	.p2align	4, 0x90
	.type	other_prototype,@function
other_prototype:                        # @other_prototype
.Lfunc_begin4:
	.loc	0 9 0                           # case.c:9:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: other_prototype:weak_name <- $edi
	movl	%edi, %eax
.Ltmp11:
	.loc	0 9 60 prologue_end             # case.c:9:60
	retq
.Ltmp12:
.Lfunc_end4:
	.size	other_prototype, .Lfunc_end4-other_prototype
	.cfi_endproc
                                        # -- End function
	.weak	other_result                    # -- Begin function other_result
	.p2align	4, 0x90
	.type	other_result,@function
other_result:                           # @other_result
.Lfunc_begin5:
	.loc	0 10 0                          # case.c:10:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: other_result:a <- $edi
	movl	%edi, %eax
.Ltmp13:
	.loc	0 10 49 prologue_end            # case.c:10:49
	retq
.Ltmp14:
.Lfunc_end5:
	.size	other_result, .Lfunc_end5-other_result
	.cfi_endproc
                                        # -- End function
	.weak	other_qualifier                 # -- Begin function other_qualifier
	.p2align	4, 0x90
	.type	other_qualifier,@function
other_qualifier:                        # @other_qualifier
.Lfunc_begin6:
	.loc	0 11 0                          # case.c:11:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: other_qualifier:a <- $edi
	#DEBUG_VALUE: other_qualifier:b <- $rsi
	.loc	0 11 84 prologue_end            # case.c:11:84
	movsbl	(%rsi), %eax
	.loc	0 11 82 is_stmt 0               # case.c:11:82
	addl	%edi, %eax
	.loc	0 11 73                         # case.c:11:73
	retq
.Ltmp15:
.Lfunc_end6:
	.size	other_qualifier, .Lfunc_end6-other_qualifier
	.cfi_endproc
                                        # -- End function
	.weak	other_const_void                # -- Begin function other_const_void
	.p2align	4, 0x90
	.type	other_const_void,@function
other_const_void:                       # @other_const_void
.Lfunc_begin7:
	.loc	0 12 0 is_stmt 1                # case.c:12:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: other_const_void:a <- $rdi
	.loc	0 12 62 prologue_end            # case.c:12:62
	cmpq	$1, %rdi
	movl	$3, %eax
	adcl	$0, %eax
	.loc	0 12 55 is_stmt 0               # case.c:12:55
	retq
.Ltmp16:
.Lfunc_end7:
	.size	other_const_void, .Lfunc_end7-other_const_void
	.cfi_endproc
                                        # -- End function
	.weak	other_volatile                  # -- Begin function other_volatile
	.p2align	4, 0x90
	.type	other_volatile,@function
other_volatile:                         # @other_volatile
.Lfunc_begin8:
	.loc	0 13 0 is_stmt 1                # case.c:13:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: other_volatile:a <- $rdi
	.loc	0 13 68 prologue_end            # case.c:13:68
	movl	(%rdi), %eax
	.loc	0 13 61 is_stmt 0               # case.c:13:61
	retq
.Ltmp17:
.Lfunc_end8:
	.size	other_volatile, .Lfunc_end8-other_volatile
	.cfi_endproc
                                        # -- End function
	.weak	other_typedef                   # -- Begin function other_typedef
	.p2align	4, 0x90
	.type	other_typedef,@function
other_typedef:                          # @other_typedef
.Lfunc_begin9:
	.loc	0 14 0 is_stmt 1                # case.c:14:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: other_typedef:a <- $edi
	movl	%edi, %eax
.Ltmp18:
	.loc	0 14 59 prologue_end            # case.c:14:59
	retq
.Ltmp19:
.Lfunc_end9:
	.size	other_typedef, .Lfunc_end9-other_typedef
	.cfi_endproc
                                        # -- End function
	.weak	other_struct                    # -- Begin function other_struct
	.p2align	4, 0x90
	.type	other_struct,@function
other_struct:                           # @other_struct
.Lfunc_begin10:
	.loc	0 15 0                          # case.c:15:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: other_struct:a <- $rdi
	.loc	0 15 68 prologue_end            # case.c:15:68
	xorl	%eax, %eax
	testq	%rdi, %rdi
	setne	%al
	.loc	0 15 59 is_stmt 0               # case.c:15:59
	retq
.Ltmp20:
.Lfunc_end10:
	.size	other_struct, .Lfunc_end10-other_struct
	.cfi_endproc
                                        # -- End function
	.weak	more_params                     # -- Begin function more_params
	.p2align	4, 0x90
	.type	more_params,@function
more_params:                            # @more_params
.Lfunc_begin11:
	.loc	0 16 0 is_stmt 1                # case.c:16:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: more_params:a <- $edi
	movl	%edi, %eax
.Ltmp21:
	.loc	0 16 48 prologue_end            # case.c:16:48
	retq
.Ltmp22:
.Lfunc_end11:
	.size	more_params, .Lfunc_end11-more_params
	.cfi_endproc
                                        # -- End function
	.weak	more_varargs                    # -- Begin function more_varargs
	.p2align	4, 0x90
	.type	more_varargs,@function
more_varargs:                           # @more_varargs
.Lfunc_begin12:
	.loc	0 17 0                          # case.c:17:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: more_varargs:a <- $edi
	movl	%edi, %eax
.Ltmp23:
	.loc	0 17 49 prologue_end            # case.c:17:49
	retq
.Ltmp24:
.Lfunc_end12:
	.size	more_varargs, .Lfunc_end12-more_varargs
	.cfi_endproc
                                        # -- End function
	.weak	only_weak                       # -- Begin function only_weak
	.p2align	4, 0x90
	.type	only_weak,@function
only_weak:                              # @only_weak
.Lfunc_begin13:
	.loc	0 18 0                          # case.c:18:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: only_weak:a <- $edi
	movl	%edi, %eax
.Ltmp25:
	.loc	0 18 46 prologue_end            # case.c:18:46
	retq
.Ltmp26:
.Lfunc_end13:
	.size	only_weak, .Lfunc_end13-only_weak
	.cfi_endproc
                                        # -- End function
	.globl	uses_abstract                   # -- Begin function uses_abstract
	.p2align	4, 0x90
	.type	uses_abstract,@function
uses_abstract:                          # @uses_abstract
.Lfunc_begin14:
	.loc	0 21 0                          # case.c:21:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: uses_abstract:a <- $edi
	#DEBUG_VALUE: abstract_only:a <- $edi
                                        # kill: def $edi killed $edi def $rdi
	.loc	0 20 82 prologue_end            # case.c:20:82
	leal	(%rdi,%rdi,4), %eax
.Ltmp27:
	.loc	0 21 28                         # case.c:21:28
	retq
.Ltmp28:
.Lfunc_end14:
	.size	uses_abstract, .Lfunc_end14-uses_abstract
	.cfi_endproc
                                        # -- End function
	.type	source,@object                  # @source
	.bss
	.globl	source
	.p2align	2
source:
	.long	0                               # 0x0
	.size	source, 4

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
	.byte	5                               # Abbreviation Code
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
	.byte	6                               # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	1                               # DW_CHILDREN_yes
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
	.byte	73                              # DW_TAG_call_site_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	126                             # DW_AT_call_value
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	8                               # Abbreviation Code
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
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
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
	.byte	32                              # DW_AT_inline
	.byte	33                              # DW_FORM_implicit_const
	.byte	1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
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
	.byte	12                              # Abbreviation Code
	.byte	29                              # DW_TAG_inlined_subroutine
	.byte	1                               # DW_CHILDREN_yes
	.byte	49                              # DW_AT_abstract_origin
	.byte	19                              # DW_FORM_ref4
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	88                              # DW_AT_call_file
	.byte	11                              # DW_FORM_data1
	.byte	89                              # DW_AT_call_line
	.byte	11                              # DW_FORM_data1
	.byte	87                              # DW_AT_call_column
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	49                              # DW_AT_abstract_origin
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	16                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	17                              # Abbreviation Code
	.byte	53                              # DW_TAG_volatile_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	18                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x224 DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	12                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end14-.Lfunc_begin0      # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x27:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x32:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	4                               # Abbrev [4] 0x36:0x34 DW_TAG_subprogram
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	7                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	5                               # Abbrev [5] 0x45:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	6                               # Abbrev [6] 0x4e:0xe DW_TAG_call_site
	.long	106                             # DW_AT_call_origin
	.byte	2                               # DW_AT_call_return_pc
	.byte	7                               # Abbrev [7] 0x54:0x7 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	3                               # DW_AT_call_value
	.byte	163
	.byte	1
	.byte	85
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x5c:0xd DW_TAG_call_site
	.long	132                             # DW_AT_call_origin
	.byte	3                               # DW_AT_call_return_pc
	.byte	7                               # Abbrev [7] 0x62:0x6 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	2                               # DW_AT_call_value
	.byte	115
	.byte	0
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	8                               # Abbrev [8] 0x6a:0x1a DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	8                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
	.byte	9                               # Abbrev [9] 0x79:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	8                               # Abbrev [8] 0x84:0x1a DW_TAG_subprogram
	.byte	5                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	9                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
	.byte	9                               # Abbrev [9] 0x93:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x9e:0x1a DW_TAG_subprogram
	.byte	6                               # DW_AT_low_pc
	.long	.Lfunc_end3-.Lfunc_begin3       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	9                               # Abbrev [9] 0xad:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0xb8:0x1a DW_TAG_subprogram
	.byte	7                               # DW_AT_low_pc
	.long	.Lfunc_end4-.Lfunc_begin4       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	11                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	9                               # Abbrev [9] 0xc7:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0xd2:0x1a DW_TAG_subprogram
	.byte	8                               # DW_AT_low_pc
	.long	.Lfunc_end5-.Lfunc_begin5       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	12                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	9                               # Abbrev [9] 0xe1:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0xec:0x24 DW_TAG_subprogram
	.byte	9                               # DW_AT_low_pc
	.long	.Lfunc_end6-.Lfunc_begin6       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	9                               # Abbrev [9] 0xfb:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	518                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x105:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	523                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x110:0x1a DW_TAG_subprogram
	.byte	10                              # DW_AT_low_pc
	.long	.Lfunc_end7-.Lfunc_begin7       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	9                               # Abbrev [9] 0x11f:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.long	537                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x12a:0x1a DW_TAG_subprogram
	.byte	11                              # DW_AT_low_pc
	.long	.Lfunc_end8-.Lfunc_begin8       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	15                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	9                               # Abbrev [9] 0x139:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	538                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x144:0x1a DW_TAG_subprogram
	.byte	12                              # DW_AT_low_pc
	.long	.Lfunc_end9-.Lfunc_begin9       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	9                               # Abbrev [9] 0x153:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.long	548                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x15e:0x1a DW_TAG_subprogram
	.byte	13                              # DW_AT_low_pc
	.long	.Lfunc_end10-.Lfunc_begin10     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	9                               # Abbrev [9] 0x16d:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	552                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x178:0x1a DW_TAG_subprogram
	.byte	14                              # DW_AT_low_pc
	.long	.Lfunc_end11-.Lfunc_begin11     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	9                               # Abbrev [9] 0x187:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x192:0x1a DW_TAG_subprogram
	.byte	15                              # DW_AT_low_pc
	.long	.Lfunc_end12-.Lfunc_begin12     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	9                               # Abbrev [9] 0x1a1:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x1ac:0x1a DW_TAG_subprogram
	.byte	16                              # DW_AT_low_pc
	.long	.Lfunc_end13-.Lfunc_begin13     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	9                               # Abbrev [9] 0x1bb:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0x1c6:0x11 DW_TAG_subprogram
	.byte	5                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_inline
	.byte	11                              # Abbrev [11] 0x1ce:0x8 DW_TAG_formal_parameter
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x1d7:0x2f DW_TAG_subprogram
	.byte	17                              # DW_AT_low_pc
	.long	.Lfunc_end14-.Lfunc_begin14     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	9                               # Abbrev [9] 0x1e6:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	12                              # Abbrev [12] 0x1f0:0x15 DW_TAG_inlined_subroutine
	.long	454                             # DW_AT_abstract_origin
	.byte	17                              # DW_AT_low_pc
	.long	.Ltmp27-.Lfunc_begin14          # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	21                              # DW_AT_call_line
	.byte	35                              # DW_AT_call_column
	.byte	13                              # Abbrev [13] 0x1fd:0x7 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.long	462                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	14                              # Abbrev [14] 0x206:0x5 DW_TAG_const_type
	.long	50                              # DW_AT_type
	.byte	15                              # Abbrev [15] 0x20b:0x5 DW_TAG_pointer_type
	.long	528                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x210:0x5 DW_TAG_const_type
	.long	533                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x215:0x4 DW_TAG_base_type
	.byte	24                              # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	16                              # Abbrev [16] 0x219:0x1 DW_TAG_pointer_type
	.byte	15                              # Abbrev [15] 0x21a:0x5 DW_TAG_pointer_type
	.long	543                             # DW_AT_type
	.byte	17                              # Abbrev [17] 0x21f:0x5 DW_TAG_volatile_type
	.long	50                              # DW_AT_type
	.byte	3                               # Abbrev [3] 0x224:0x4 DW_TAG_base_type
	.byte	25                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	15                              # Abbrev [15] 0x228:0x5 DW_TAG_pointer_type
	.long	557                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0x22d:0x2 DW_TAG_structure_type
	.byte	26                              # DW_AT_name
                                        # DW_AT_declaration
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	112                             # Length of String Offsets Set
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
	.asciz	"source"                        # string offset=37
.Linfo_string4:
	.asciz	"int"                           # string offset=44
.Linfo_string5:
	.asciz	"abstract_only"                 # string offset=48
.Linfo_string6:
	.asciz	"a"                             # string offset=62
.Linfo_string7:
	.asciz	"uses_twice"                    # string offset=64
.Linfo_string8:
	.asciz	"twice"                         # string offset=75
.Linfo_string9:
	.asciz	"zz_last_name"                  # string offset=81
.Linfo_string10:
	.asciz	"weak_and_strong"               # string offset=94
.Linfo_string11:
	.asciz	"other_prototype"               # string offset=110
.Linfo_string12:
	.asciz	"other_result"                  # string offset=126
.Linfo_string13:
	.asciz	"other_qualifier"               # string offset=139
.Linfo_string14:
	.asciz	"other_const_void"              # string offset=155
.Linfo_string15:
	.asciz	"other_volatile"                # string offset=172
.Linfo_string16:
	.asciz	"other_typedef"                 # string offset=187
.Linfo_string17:
	.asciz	"other_struct"                  # string offset=201
.Linfo_string18:
	.asciz	"more_params"                   # string offset=214
.Linfo_string19:
	.asciz	"more_varargs"                  # string offset=226
.Linfo_string20:
	.asciz	"only_weak"                     # string offset=239
.Linfo_string21:
	.asciz	"uses_abstract"                 # string offset=249
.Linfo_string22:
	.asciz	"weak_name"                     # string offset=263
.Linfo_string23:
	.asciz	"b"                             # string offset=273
.Linfo_string24:
	.asciz	"char"                          # string offset=275
.Linfo_string25:
	.asciz	"unsigned int"                  # string offset=280
.Linfo_string26:
	.asciz	"first"                         # string offset=293
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	source
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
	.quad	.Lfunc_begin13
	.quad	.Lfunc_begin14
.Ldebug_addr_end0:
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.section	.debug_line,"",@progbits
.Lline_table_start0:
