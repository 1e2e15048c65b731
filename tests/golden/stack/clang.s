# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: clang -gdwarf-5 -O2 -w -fno-pie -S -fno-asynchronous-unwind-tables case.c
# assemble: clang -c
	.text
	.file	"case.c"
	.globl	direct                          # -- Begin function direct
	.p2align	4, 0x90
	.type	direct,@function
direct:                                 # @direct
.Lfunc_begin0:
	.file	0 "." "case.c" md5 0x0f65d26342f95af14f7b7d1c586e94d0
	.loc	0 10 0                          # case.c:10:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: direct:a <- $rdi
	#DEBUG_VALUE: direct:b <- $rsi
	#DEBUG_VALUE: direct:c <- $rdx
	#DEBUG_VALUE: direct:d <- $rcx
	#DEBUG_VALUE: direct:e <- $r8
	#DEBUG_VALUE: direct:f <- $r9
	#DEBUG_VALUE: direct:g <- [DW_OP_plus_uconst 8] [$rsp+0]
	#DEBUG_VALUE: direct:h <- [DW_OP_plus_uconst 16] [$rsp+0]
	movslq	25(%rsp), %rax
	#DEBUG_VALUE: direct:s <- [DW_OP_LLVM_convert 40 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value, DW_OP_LLVM_fragment 0 8] undef
	#DEBUG_VALUE: direct:s <- [DW_OP_LLVM_convert 40 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value, DW_OP_LLVM_fragment 8 32] undef
.Ltmp0:
	.loc	0 10 49 prologue_end            # case.c:10:49
	addq	%rdi, %rax
	.loc	0 10 40 is_stmt 0               # case.c:10:40
	retq
.Ltmp1:
.Lfunc_end0:
	.size	direct, .Lfunc_end0-direct
	.cfi_endproc
                                        # -- End function
	.globl	with_tail                       # -- Begin function with_tail
	.p2align	4, 0x90
	.type	with_tail,@function
with_tail:                              # @with_tail
.Lfunc_begin1:
	.loc	0 11 0 is_stmt 1                # case.c:11:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: with_tail:a <- $rdi
	#DEBUG_VALUE: with_tail:b <- $rsi
	#DEBUG_VALUE: with_tail:c <- $rdx
	#DEBUG_VALUE: with_tail:d <- $rcx
	#DEBUG_VALUE: with_tail:e <- $r8
	#DEBUG_VALUE: with_tail:f <- $r9
	#DEBUG_VALUE: with_tail:g <- [DW_OP_plus_uconst 8] [$rsp+0]
	#DEBUG_VALUE: with_tail:h <- [DW_OP_plus_uconst 16] [$rsp+0]
	.loc	0 11 54 prologue_end            # case.c:11:54
	movsbq	32(%rsp), %rax
	.loc	0 11 50 is_stmt 0               # case.c:11:50
	addq	%rdi, %rax
	.loc	0 11 41                         # case.c:11:41
	retq
.Ltmp2:
.Lfunc_end1:
	.size	with_tail, .Lfunc_end1-with_tail
	.cfi_endproc
                                        # -- End function
	.globl	with_bytes                      # -- Begin function with_bytes
	.p2align	4, 0x90
	.type	with_bytes,@function
with_bytes:                             # @with_bytes
.Lfunc_begin2:
	.loc	0 12 0 is_stmt 1                # case.c:12:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: with_bytes:a <- $rdi
	#DEBUG_VALUE: with_bytes:b <- $rsi
	#DEBUG_VALUE: with_bytes:c <- $rdx
	#DEBUG_VALUE: with_bytes:d <- $rcx
	#DEBUG_VALUE: with_bytes:e <- $r8
	#DEBUG_VALUE: with_bytes:f <- $r9
	#DEBUG_VALUE: with_bytes:s <- [DW_OP_LLVM_convert 24 7, DW_OP_LLVM_convert 16 7, DW_OP_stack_value, DW_OP_LLVM_fragment 0 16] undef
	#DEBUG_VALUE: with_bytes:g <- [DW_OP_plus_uconst 8] [$rsp+0]
	#DEBUG_VALUE: with_bytes:h <- [DW_OP_plus_uconst 16] [$rsp+0]
	movsbq	26(%rsp), %rax
	#DEBUG_VALUE: with_bytes:s <- [DW_OP_LLVM_convert 24 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value, DW_OP_LLVM_fragment 16 8] undef
.Ltmp3:
	.loc	0 12 52 prologue_end            # case.c:12:52
	addq	%rdi, %rax
	.loc	0 12 43 is_stmt 0               # case.c:12:43
	retq
.Ltmp4:
.Lfunc_end2:
	.size	with_bytes, .Lfunc_end2-with_bytes
	.cfi_endproc
                                        # -- End function
	.globl	by_typedef                      # -- Begin function by_typedef
	.p2align	4, 0x90
	.type	by_typedef,@function
by_typedef:                             # @by_typedef
.Lfunc_begin3:
	.loc	0 13 0 is_stmt 1                # case.c:13:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: by_typedef:a <- $rdi
	#DEBUG_VALUE: by_typedef:b <- $rsi
	#DEBUG_VALUE: by_typedef:c <- $rdx
	#DEBUG_VALUE: by_typedef:d <- $rcx
	#DEBUG_VALUE: by_typedef:e <- $r8
	#DEBUG_VALUE: by_typedef:f <- $r9
	#DEBUG_VALUE: by_typedef:g <- [DW_OP_plus_uconst 8] [$rsp+0]
	#DEBUG_VALUE: by_typedef:h <- [DW_OP_plus_uconst 16] [$rsp+0]
	movslq	25(%rsp), %rax
	#DEBUG_VALUE: by_typedef:s <- [DW_OP_LLVM_convert 40 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value, DW_OP_LLVM_fragment 0 8] undef
	#DEBUG_VALUE: by_typedef:s <- [DW_OP_LLVM_convert 40 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value, DW_OP_LLVM_fragment 8 32] undef
.Ltmp5:
	.loc	0 13 48 prologue_end            # case.c:13:48
	addq	%rdi, %rax
	.loc	0 13 39 is_stmt 0               # case.c:13:39
	retq
.Ltmp6:
.Lfunc_end3:
	.size	by_typedef, .Lfunc_end3-by_typedef
	.cfi_endproc
                                        # -- End function
	.globl	by_const                        # -- Begin function by_const
	.p2align	4, 0x90
	.type	by_const,@function
by_const:                               # @by_const
.Lfunc_begin4:
	.loc	0 14 0 is_stmt 1                # case.c:14:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: by_const:a <- $rdi
	#DEBUG_VALUE: by_const:b <- $rsi
	#DEBUG_VALUE: by_const:c <- $rdx
	#DEBUG_VALUE: by_const:d <- $rcx
	#DEBUG_VALUE: by_const:e <- $r8
	#DEBUG_VALUE: by_const:f <- $r9
	#DEBUG_VALUE: by_const:g <- [DW_OP_plus_uconst 8] [$rsp+0]
	#DEBUG_VALUE: by_const:h <- [DW_OP_plus_uconst 16] [$rsp+0]
	movslq	25(%rsp), %rax
	#DEBUG_VALUE: by_const:s <- [DW_OP_LLVM_convert 40 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value, DW_OP_LLVM_fragment 0 8] undef
	#DEBUG_VALUE: by_const:s <- [DW_OP_LLVM_convert 40 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value, DW_OP_LLVM_fragment 8 32] undef
.Ltmp7:
	.loc	0 14 57 prologue_end            # case.c:14:57
	addq	%rdi, %rax
	.loc	0 14 48 is_stmt 0               # case.c:14:48
	retq
.Ltmp8:
.Lfunc_end4:
	.size	by_const, .Lfunc_end4-by_const
	.cfi_endproc
                                        # -- End function
	.globl	without_name                    # -- Begin function without_name
	.p2align	4, 0x90
	.type	without_name,@function
without_name:                           # @without_name
.Lfunc_begin5:
	.loc	0 15 0 is_stmt 1                # case.c:15:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: without_name:a <- $rdi
	#DEBUG_VALUE: without_name:b <- $rsi
	#DEBUG_VALUE: without_name:c <- $rdx
	#DEBUG_VALUE: without_name:d <- $rcx
	#DEBUG_VALUE: without_name:e <- $r8
	#DEBUG_VALUE: without_name:f <- $r9
	#DEBUG_VALUE: without_name:g <- [DW_OP_plus_uconst 8] [$rsp+0]
	#DEBUG_VALUE: without_name:h <- [DW_OP_plus_uconst 16] [$rsp+0]
	movslq	25(%rsp), %rax
	#DEBUG_VALUE: without_name:s <- [DW_OP_LLVM_convert 40 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value, DW_OP_LLVM_fragment 0 8] undef
	#DEBUG_VALUE: without_name:s <- [DW_OP_LLVM_convert 40 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value, DW_OP_LLVM_fragment 8 32] undef
.Ltmp9:
	.loc	0 15 51 prologue_end            # case.c:15:51
	addq	%rdi, %rax
	.loc	0 15 42 is_stmt 0               # case.c:15:42
	retq
.Ltmp10:
.Lfunc_end5:
	.size	without_name, .Lfunc_end5-without_name
	.cfi_endproc
                                        # -- End function
	.globl	not_packed                      # -- Begin function not_packed
	.p2align	4, 0x90
	.type	not_packed,@function
not_packed:                             # @not_packed
.Lfunc_begin6:
	.loc	0 16 0 is_stmt 1                # case.c:16:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: not_packed:a <- $rdi
	#DEBUG_VALUE: not_packed:b <- $rsi
	#DEBUG_VALUE: not_packed:c <- $rdx
	#DEBUG_VALUE: not_packed:d <- $rcx
	#DEBUG_VALUE: not_packed:e <- $r8
	#DEBUG_VALUE: not_packed:f <- $r9
	#DEBUG_VALUE: not_packed:s <- [DW_OP_plus_uconst 24, DW_OP_deref_size 8, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value, DW_OP_LLVM_fragment 0 32] $rsp
	#DEBUG_VALUE: not_packed:s <- [DW_OP_plus_uconst 24, DW_OP_deref_size 8, DW_OP_constu 32, DW_OP_shr, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value, DW_OP_LLVM_fragment 32 32] $rsp
	#DEBUG_VALUE: not_packed:g <- [DW_OP_plus_uconst 8] [$rsp+0]
	#DEBUG_VALUE: not_packed:h <- [DW_OP_plus_uconst 16] [$rsp+0]
	movslq	28(%rsp), %rax
.Ltmp11:
	.loc	0 16 52 prologue_end            # case.c:16:52
	addq	%rdi, %rax
	.loc	0 16 43 is_stmt 0               # case.c:16:43
	retq
.Ltmp12:
.Lfunc_end6:
	.size	not_packed, .Lfunc_end6-not_packed
	.cfi_endproc
                                        # -- End function
	.globl	by_pointer                      # -- Begin function by_pointer
	.p2align	4, 0x90
	.type	by_pointer,@function
by_pointer:                             # @by_pointer
.Lfunc_begin7:
	.loc	0 17 0 is_stmt 1                # case.c:17:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: by_pointer:a <- $rdi
	#DEBUG_VALUE: by_pointer:b <- $rsi
	#DEBUG_VALUE: by_pointer:c <- $rdx
	#DEBUG_VALUE: by_pointer:d <- $rcx
	#DEBUG_VALUE: by_pointer:e <- $r8
	#DEBUG_VALUE: by_pointer:f <- $r9
	#DEBUG_VALUE: by_pointer:g <- [DW_OP_plus_uconst 8] [$rsp+0]
	#DEBUG_VALUE: by_pointer:h <- [DW_OP_plus_uconst 16] [$rsp+0]
	#DEBUG_VALUE: by_pointer:s <- [DW_OP_plus_uconst 24] [$rsp+0]
	movq	24(%rsp), %rax
.Ltmp13:
	.loc	0 17 59 prologue_end            # case.c:17:59
	movslq	1(%rax), %rax
	.loc	0 17 54 is_stmt 0               # case.c:17:54
	addq	%rdi, %rax
	.loc	0 17 45                         # case.c:17:45
	retq
.Ltmp14:
.Lfunc_end7:
	.size	by_pointer, .Lfunc_end7-by_pointer
	.cfi_endproc
                                        # -- End function
	.globl	first                           # -- Begin function first
	.p2align	4, 0x90
	.type	first,@function
first:                                  # @first
.Lfunc_begin8:
	.loc	0 18 0 is_stmt 1                # case.c:18:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: first:a <- $rdi
	#DEBUG_VALUE: first:b <- $rsi
	#DEBUG_VALUE: first:c <- $rdx
	#DEBUG_VALUE: first:d <- $rcx
	#DEBUG_VALUE: first:e <- $r8
	#DEBUG_VALUE: first:f <- $r9
	#DEBUG_VALUE: first:g <- [DW_OP_plus_uconst 16] [$rsp+0]
	#DEBUG_VALUE: first:h <- [DW_OP_plus_uconst 24] [$rsp+0]
	.loc	0 18 48 prologue_end            # case.c:18:48
	addq	24(%rsp), %rdi
.Ltmp15:
	#DEBUG_VALUE: first:a <- [DW_OP_LLVM_entry_value 1] $rdi
	.loc	0 18 56 is_stmt 0               # case.c:18:56
	movslq	9(%rsp), %rax
	.loc	0 18 52                         # case.c:18:52
	addq	%rdi, %rax
	.loc	0 18 39                         # case.c:18:39
	retq
.Ltmp16:
.Lfunc_end8:
	.size	first, .Lfunc_end8-first
	.cfi_endproc
                                        # -- End function
	.globl	few                             # -- Begin function few
	.p2align	4, 0x90
	.type	few,@function
few:                                    # @few
.Lfunc_begin9:
	.loc	0 19 0 is_stmt 1                # case.c:19:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: few:a <- $rdi
	.loc	0 19 50 prologue_end            # case.c:19:50
	movslq	9(%rsp), %rax
	.loc	0 19 46 is_stmt 0               # case.c:19:46
	addq	%rdi, %rax
	.loc	0 19 37                         # case.c:19:37
	retq
.Ltmp17:
.Lfunc_end9:
	.size	few, .Lfunc_end9-few
	.cfi_endproc
                                        # -- End function
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0 # Length
.Ldebug_list_header_start0:
	.short	5                               # Version
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
	.long	2                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin6-.Lfunc_begin0    #   starting offset
	.uleb128 .Lfunc_end6-.Lfunc_begin0      #   ending offset
	.byte	37                              # Loc expr size
	.byte	119                             # DW_OP_breg7
	.byte	24                              # 24
	.byte	148                             # DW_OP_deref_size
	.byte	8                               # 
	.byte	168                             # DW_OP_convert
	.asciz	"\247\200\200"                  # 
	.byte	168                             # DW_OP_convert
	.asciz	"\253\200\200"                  # 
	.byte	159                             # DW_OP_stack_value
	.byte	147                             # DW_OP_piece
	.byte	4                               # 4
	.byte	119                             # DW_OP_breg7
	.byte	24                              # 24
	.byte	148                             # DW_OP_deref_size
	.byte	8                               # 
	.byte	16                              # DW_OP_constu
	.byte	32                              # 32
	.byte	37                              # DW_OP_shr
	.byte	168                             # DW_OP_convert
	.asciz	"\247\200\200"                  # 
	.byte	168                             # DW_OP_convert
	.asciz	"\253\200\200"                  # 
	.byte	159                             # DW_OP_stack_value
	.byte	147                             # DW_OP_piece
	.byte	4                               # 4
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin8-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp15-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # DW_OP_reg5
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp15-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end8-.Lfunc_begin0      #   ending offset
	.byte	4                               # Loc expr size
	.byte	163                             # DW_OP_entry_value
	.byte	1                               # 1
	.byte	85                              # DW_OP_reg5
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
	.byte	3                               # Abbreviation Code
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
	.byte	4                               # Abbreviation Code
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
	.byte	5                               # Abbreviation Code
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
	.byte	6                               # Abbreviation Code
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
	.byte	7                               # Abbreviation Code
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
	.byte	8                               # Abbreviation Code
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
	.byte	9                               # Abbreviation Code
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
	.byte	10                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x4b2 DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	12                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	0                               # DW_AT_low_pc
	.long	.Lfunc_end9-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x27:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x2b:0x4 DW_TAG_base_type
	.byte	3                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x2f:0x6a DW_TAG_subprogram
	.byte	0                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	5                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	1047                            # DW_AT_type
                                        # DW_AT_external
	.byte	4                               # Abbrev [4] 0x3e:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x48:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x52:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	81
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x5c:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	82
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x66:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	88
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x70:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	89
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x7a:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	8
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x85:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	16
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	5                               # Abbrev [5] 0x90:0x8 DW_TAG_formal_parameter
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.long	1051                            # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x99:0x6d DW_TAG_subprogram
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	7                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	1047                            # DW_AT_type
                                        # DW_AT_external
	.byte	4                               # Abbrev [4] 0xa8:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0xb2:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0xbc:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	81
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0xc6:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	82
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0xd0:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	88
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0xda:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	89
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0xe4:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	8
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0xef:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	16
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0xfa:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	24
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	1083                            # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x106:0x6a DW_TAG_subprogram
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	8                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	1047                            # DW_AT_type
                                        # DW_AT_external
	.byte	4                               # Abbrev [4] 0x115:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x11f:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x129:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	81
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x133:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	82
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x13d:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	88
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x147:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	89
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x151:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	8
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x15c:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	16
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	5                               # Abbrev [5] 0x167:0x8 DW_TAG_formal_parameter
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.long	1107                            # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x170:0x6a DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end3-.Lfunc_begin3       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	9                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	1047                            # DW_AT_type
                                        # DW_AT_external
	.byte	4                               # Abbrev [4] 0x17f:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x189:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x193:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	81
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x19d:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	82
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x1a7:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	88
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x1b1:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	89
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x1bb:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	8
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x1c6:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	16
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	5                               # Abbrev [5] 0x1d1:0x8 DW_TAG_formal_parameter
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	1140                            # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x1da:0x6a DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end4-.Lfunc_begin4       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	1047                            # DW_AT_type
                                        # DW_AT_external
	.byte	4                               # Abbrev [4] 0x1e9:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x1f3:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x1fd:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	81
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x207:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	82
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x211:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	88
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x21b:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	89
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x225:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	8
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x230:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	16
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	5                               # Abbrev [5] 0x23b:0x8 DW_TAG_formal_parameter
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.long	1148                            # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x244:0x6a DW_TAG_subprogram
	.byte	5                               # DW_AT_low_pc
	.long	.Lfunc_end5-.Lfunc_begin5       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	11                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	1047                            # DW_AT_type
                                        # DW_AT_external
	.byte	4                               # Abbrev [4] 0x253:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x25d:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x267:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	81
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x271:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	82
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x27b:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	88
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x285:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	89
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x28f:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	8
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x29a:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	16
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	5                               # Abbrev [5] 0x2a5:0x8 DW_TAG_formal_parameter
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	1153                            # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x2ae:0x6b DW_TAG_subprogram
	.byte	6                               # DW_AT_low_pc
	.long	.Lfunc_end6-.Lfunc_begin6       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	12                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	1047                            # DW_AT_type
                                        # DW_AT_external
	.byte	4                               # Abbrev [4] 0x2bd:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x2c7:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x2d1:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	81
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x2db:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	82
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x2e5:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	88
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x2ef:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	89
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x2f9:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	8
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x304:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	16
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	6                               # Abbrev [6] 0x30f:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.long	1184                            # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x319:0x6d DW_TAG_subprogram
	.byte	7                               # DW_AT_low_pc
	.long	.Lfunc_end7-.Lfunc_begin7       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	1047                            # DW_AT_type
                                        # DW_AT_external
	.byte	4                               # Abbrev [4] 0x328:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x332:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x33c:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	81
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x346:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	82
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x350:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	88
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x35a:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	89
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x364:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	8
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x36f:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	16
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x37a:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	24
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.long	1208                            # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x386:0x6c DW_TAG_subprogram
	.byte	8                               # DW_AT_low_pc
	.long	.Lfunc_end8-.Lfunc_begin8       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	1047                            # DW_AT_type
                                        # DW_AT_external
	.byte	4                               # Abbrev [4] 0x395:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	8
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	1051                            # DW_AT_type
	.byte	6                               # Abbrev [6] 0x3a0:0x9 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x3a9:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x3b3:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	81
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x3bd:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	82
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x3c7:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	88
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x3d1:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	89
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x3db:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	16
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x3e6:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	24
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x3f2:0x25 DW_TAG_subprogram
	.byte	9                               # DW_AT_low_pc
	.long	.Lfunc_end9-.Lfunc_begin9       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	15                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	1047                            # DW_AT_type
                                        # DW_AT_external
	.byte	4                               # Abbrev [4] 0x401:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.long	1047                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x40b:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	8
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.long	1051                            # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x417:0x4 DW_TAG_base_type
	.byte	6                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # Abbrev [7] 0x41b:0x18 DW_TAG_structure_type
	.byte	28                              # DW_AT_name
	.byte	5                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x420:0x9 DW_TAG_member
	.byte	18                              # DW_AT_name
	.long	1075                            # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x429:0x9 DW_TAG_member
	.byte	26                              # DW_AT_name
	.long	1079                            # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
	.byte	1                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x433:0x4 DW_TAG_base_type
	.byte	25                              # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x437:0x4 DW_TAG_base_type
	.byte	27                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	7                               # Abbrev [7] 0x43b:0x18 DW_TAG_structure_type
	.byte	30                              # DW_AT_name
	.byte	9                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x440:0x9 DW_TAG_member
	.byte	29                              # DW_AT_name
	.long	1047                            # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x449:0x9 DW_TAG_member
	.byte	18                              # DW_AT_name
	.long	1075                            # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x453:0x21 DW_TAG_structure_type
	.byte	31                              # DW_AT_name
	.byte	3                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x458:0x9 DW_TAG_member
	.byte	16                              # DW_AT_name
	.long	1075                            # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x461:0x9 DW_TAG_member
	.byte	17                              # DW_AT_name
	.long	1075                            # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.byte	1                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x46a:0x9 DW_TAG_member
	.byte	18                              # DW_AT_name
	.long	1075                            # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.byte	2                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x474:0x8 DW_TAG_typedef
	.long	1051                            # DW_AT_type
	.byte	32                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	10                              # Abbrev [10] 0x47c:0x5 DW_TAG_const_type
	.long	1051                            # DW_AT_type
	.byte	9                               # Abbrev [9] 0x481:0x8 DW_TAG_typedef
	.long	1161                            # DW_AT_type
	.byte	33                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	11                              # Abbrev [11] 0x489:0x17 DW_TAG_structure_type
	.byte	5                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x48d:0x9 DW_TAG_member
	.byte	18                              # DW_AT_name
	.long	1075                            # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x496:0x9 DW_TAG_member
	.byte	26                              # DW_AT_name
	.long	1079                            # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	1                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x4a0:0x18 DW_TAG_structure_type
	.byte	34                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x4a5:0x9 DW_TAG_member
	.byte	18                              # DW_AT_name
	.long	1079                            # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x4ae:0x9 DW_TAG_member
	.byte	26                              # DW_AT_name
	.long	1079                            # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x4b8:0x5 DW_TAG_pointer_type
	.long	1051                            # DW_AT_type
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	144                             # Length of String Offsets Set
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
	.asciz	"DW_ATE_unsigned_32"            # string offset=37
.Linfo_string4:
	.asciz	"DW_ATE_unsigned_64"            # string offset=56
.Linfo_string5:
	.asciz	"direct"                        # string offset=75
.Linfo_string6:
	.asciz	"long"                          # string offset=82
.Linfo_string7:
	.asciz	"with_tail"                     # string offset=87
.Linfo_string8:
	.asciz	"with_bytes"                    # string offset=97
.Linfo_string9:
	.asciz	"by_typedef"                    # string offset=108
.Linfo_string10:
	.asciz	"by_const"                      # string offset=119
.Linfo_string11:
	.asciz	"without_name"                  # string offset=128
.Linfo_string12:
	.asciz	"not_packed"                    # string offset=141
.Linfo_string13:
	.asciz	"by_pointer"                    # string offset=152
.Linfo_string14:
	.asciz	"first"                         # string offset=163
.Linfo_string15:
	.asciz	"few"                           # string offset=169
.Linfo_string16:
	.asciz	"a"                             # string offset=173
.Linfo_string17:
	.asciz	"b"                             # string offset=175
.Linfo_string18:
	.asciz	"c"                             # string offset=177
.Linfo_string19:
	.asciz	"d"                             # string offset=179
.Linfo_string20:
	.asciz	"e"                             # string offset=181
.Linfo_string21:
	.asciz	"f"                             # string offset=183
.Linfo_string22:
	.asciz	"g"                             # string offset=185
.Linfo_string23:
	.asciz	"h"                             # string offset=187
.Linfo_string24:
	.asciz	"s"                             # string offset=189
.Linfo_string25:
	.asciz	"char"                          # string offset=191
.Linfo_string26:
	.asciz	"i"                             # string offset=196
.Linfo_string27:
	.asciz	"int"                           # string offset=198
.Linfo_string28:
	.asciz	"packed"                        # string offset=202
.Linfo_string29:
	.asciz	"l"                             # string offset=209
.Linfo_string30:
	.asciz	"tail"                          # string offset=211
.Linfo_string31:
	.asciz	"bytes"                         # string offset=216
.Linfo_string32:
	.asciz	"packed_t"                      # string offset=222
.Linfo_string33:
	.asciz	"unnamed_t"                     # string offset=231
.Linfo_string34:
	.asciz	"whole"                         # string offset=241
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
	.long	.Linfo_string34
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
	.quad	.Lfunc_begin4
	.quad	.Lfunc_begin5
	.quad	.Lfunc_begin6
	.quad	.Lfunc_begin7
	.quad	.Lfunc_begin8
	.quad	.Lfunc_begin9
.Ldebug_addr_end0:
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.section	.debug_line,"",@progbits
.Lline_table_start0:
