# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: clang -gdwarf-5 -O2 -w -fno-pie -S -fno-asynchronous-unwind-tables case.c, then edited: static functions have DW_CC_nocall, as newer clangs say it of those they changed
# assemble: clang -nostdlib -static -Wl,-e,0 -Wl,-T,case.lds -Wl,--build-id=none
	.text
	.file	"case.c"
	.file	0 "." "case.c" md5 0xdf24b17edc7dd260bdb54eee3055b2b1
	.globl	uses                            # -- Begin function uses
	.p2align	4, 0x90
	.type	uses,@function
uses:                                   # @uses
.Lfunc_begin0:
	.loc	0 13 0                          # case.c:13:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: uses:a <- $rdi
	#DEBUG_VALUE: uses:two <- $rsi
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %r14
	movq	%rdi, %r12
.Ltmp0:
	.loc	0 14 2 prologue_end             # case.c:14:2
	movq	%rsi, %rdi
.Ltmp1:
	#DEBUG_VALUE: uses:a <- $r12
	callq	unused_result_param
.Ltmp2:
	#DEBUG_VALUE: uses:two <- $r14
	.loc	0 15 9                          # case.c:15:9
	movl	$2, %esi
	movq	%r12, %rdi
	callq	unused_param
.Ltmp3:
	movq	%rax, %r15
	.loc	0 15 33 is_stmt 0               # case.c:15:33
	movl	$3, %esi
	movq	%r12, %rdi
	callq	unused_param
.Ltmp4:
	movq	%rax, %rbx
	.loc	0 15 31                         # case.c:15:31
	addq	%r15, %rbx
	.loc	0 15 57                         # case.c:15:57
	movq	%r12, %rdi
	callq	constant_param
.Ltmp5:
	movq	%rax, %r15
	.loc	0 15 55                         # case.c:15:55
	addq	%rbx, %r15
	.loc	0 16 26 is_stmt 1               # case.c:16:26
	leaq	1(%r12), %rdi
	.loc	0 16 9 is_stmt 0                # case.c:16:9
	callq	constant_param
.Ltmp6:
	movq	%rax, %rbx
	.loc	0 15 78 is_stmt 1               # case.c:15:78
	addq	%r15, %rbx
	.loc	0 16 36                         # case.c:16:36
	movq	%r14, %rdi
	movq	%r12, %rsi
	callq	by_reference
.Ltmp7:
	movq	%rax, %r15
	.loc	0 16 34 is_stmt 0               # case.c:16:34
	addq	%rbx, %r15
	.loc	0 16 76                         # case.c:16:76
	leaq	16(%r14), %rdi
	.loc	0 16 59                         # case.c:16:59
	movq	%r12, %rsi
	callq	by_reference
.Ltmp8:
	movq	%rax, %rbx
	.loc	0 16 57                         # case.c:16:57
	addq	%r15, %rbx
	.loc	0 17 9 is_stmt 1                # case.c:17:9
	movq	8(%r14), %rdi
	movq	%r12, %rsi
	callq	by_value
.Ltmp9:
	movq	%rax, %r15
	.loc	0 16 84                         # case.c:16:84
	addq	%rbx, %r15
	.loc	0 17 29                         # case.c:17:29
	movq	24(%r14), %rdi
	movq	%r12, %rsi
	callq	by_value
.Ltmp10:
	movq	%rax, %rbx
	.loc	0 17 27 is_stmt 0               # case.c:17:27
	addq	%r15, %rbx
	.loc	0 17 51                         # case.c:17:51
	movl	$3, %esi
	movq	%r12, %rdi
	callq	kept
.Ltmp11:
	movq	%rax, %r14
.Ltmp12:
	#DEBUG_VALUE: uses:two <- [DW_OP_LLVM_entry_value 1] $rsi
	.loc	0 17 49                         # case.c:17:49
	addq	%rbx, %r14
	.loc	0 17 64                         # case.c:17:64
	movl	$4, %edi
	movq	%r12, %rsi
	callq	kept
.Ltmp13:
	.loc	0 17 62                         # case.c:17:62
	addq	%r14, %rax
	.loc	0 15 2 is_stmt 1                # case.c:15:2
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
.Ltmp14:
	#DEBUG_VALUE: uses:a <- [DW_OP_LLVM_entry_value 1] $rdi
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Ltmp15:
.Lfunc_end0:
	.size	uses, .Lfunc_end0-uses
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function unused_result_param
	.type	unused_result_param,@function
unused_result_param:                    # @unused_result_param
.Lfunc_begin1:
	.loc	0 10 0                          # case.c:10:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: unused_result_param:out <- $rdi
	#DEBUG_VALUE: unused_result_param:unused <- undef
	.loc	0 10 74 prologue_end            # case.c:10:74
	movq	sink(%rip), %rax
	.loc	0 10 72 is_stmt 0               # case.c:10:72
	movq	%rax, (%rdi)
	.loc	0 10 80                         # case.c:10:80
	retq
.Ltmp16:
.Lfunc_end1:
	.size	unused_result_param, .Lfunc_end1-unused_result_param
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function unused_param
	.type	unused_param,@function
unused_param:                           # @unused_param
.Lfunc_begin2:
	.loc	0 6 0 is_stmt 1                 # case.c:6:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: unused_param:used <- $rdi
	#DEBUG_VALUE: unused_param:third <- $rsi
	#DEBUG_VALUE: unused_param:unused <- undef
	.loc	0 6 85 prologue_end             # case.c:6:85
	imulq	sink(%rip), %rdi
.Ltmp17:
	#DEBUG_VALUE: unused_param:used <- [DW_OP_LLVM_entry_value 1] $rdi
	.loc	0 6 92 is_stmt 0                # case.c:6:92
	leaq	(%rdi,%rsi), %rax
	.loc	0 6 73                          # case.c:6:73
	retq
.Ltmp18:
.Lfunc_end2:
	.size	unused_param, .Lfunc_end2-unused_param
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function constant_param
	.type	constant_param,@function
constant_param:                         # @constant_param
.Lfunc_begin3:
	.loc	0 7 0 is_stmt 1                 # case.c:7:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: constant_param:a <- $rdi
	#DEBUG_VALUE: constant_param:constant <- 7
	.loc	0 7 71 prologue_end             # case.c:7:71
	imulq	sink(%rip), %rdi
.Ltmp19:
	#DEBUG_VALUE: constant_param:a <- [DW_OP_LLVM_entry_value 1] $rdi
	.loc	0 7 78 is_stmt 0                # case.c:7:78
	leaq	7(%rdi), %rax
	.loc	0 7 62                          # case.c:7:62
	retq
.Ltmp20:
.Lfunc_end3:
	.size	constant_param, .Lfunc_end3-constant_param
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function by_reference
	.type	by_reference,@function
by_reference:                           # @by_reference
.Lfunc_begin4:
	.loc	0 8 0 is_stmt 1                 # case.c:8:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: by_reference:two <- $rdi
	#DEBUG_VALUE: by_reference:b <- $rsi
	movq	%rsi, %rax
.Ltmp21:
	.loc	0 8 87 prologue_end             # case.c:8:87
	imulq	8(%rdi), %rax
	.loc	0 8 91 is_stmt 0                # case.c:8:91
	addq	sink(%rip), %rax
	.loc	0 8 68                          # case.c:8:68
	retq
.Ltmp22:
.Lfunc_end4:
	.size	by_reference, .Lfunc_end4-by_reference
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function by_value
	.type	by_value,@function
by_value:                               # @by_value
.Lfunc_begin5:
	.loc	0 9 0 is_stmt 1                 # case.c:9:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: by_value:two <- [DW_OP_LLVM_fragment 64 64] $rdi
	#DEBUG_VALUE: by_value:b <- $rsi
	movq	%rdi, %rax
.Ltmp23:
	#DEBUG_VALUE: by_value:two <- [DW_OP_LLVM_fragment 0 64] undef
	.loc	0 9 75 prologue_end             # case.c:9:75
	imulq	%rsi, %rax
	.loc	0 9 79 is_stmt 0                # case.c:9:79
	addq	sink(%rip), %rax
	.loc	0 9 57                          # case.c:9:57
	retq
.Ltmp24:
.Lfunc_end5:
	.size	by_value, .Lfunc_end5-by_value
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function kept
	.type	kept,@function
kept:                                   # @kept
.Lfunc_begin6:
	.loc	0 11 0 is_stmt 1                # case.c:11:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: kept:a <- $rdi
	#DEBUG_VALUE: kept:b <- $rsi
	movq	%rdi, %rax
.Ltmp25:
	.loc	0 11 54 prologue_end            # case.c:11:54
	imulq	%rsi, %rax
	.loc	0 11 58 is_stmt 0               # case.c:11:58
	addq	sink(%rip), %rax
	.loc	0 11 45                         # case.c:11:45
	retq
.Ltmp26:
.Lfunc_end6:
	.size	kept, .Lfunc_end6-kept
	.cfi_endproc
                                        # -- End function
	.globl	both                            # -- Begin function both
	.p2align	4, 0x90
	.type	both,@function
both:                                   # @both
.Lfunc_begin7:
	.loc	0 21 0 is_stmt 1                # case.c:21:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: both:a <- $rdi
	#DEBUG_VALUE: both:constant <- $rsi
	#DEBUG_VALUE: both:sum <- 0
	#DEBUG_VALUE: i <- 0
	.loc	0 23 21 prologue_end            # case.c:23:21
	testq	%rdi, %rdi
.Ltmp27:
	.loc	0 23 2 is_stmt 0                # case.c:23:2
	jle	.LBB7_1
.Ltmp28:
# %bb.3:
	#DEBUG_VALUE: both:a <- $rdi
	#DEBUG_VALUE: both:constant <- $rsi
	#DEBUG_VALUE: both:sum <- 0
	#DEBUG_VALUE: i <- 0
	.loc	0 0 2                           # case.c:0:2
	movq	sink(%rip), %r8
	xorl	%r9d, %r9d
	xorl	%ecx, %ecx
	jmp	.LBB7_4
.Ltmp29:
	.p2align	4, 0x90
.LBB7_5:                                #   in Loop: Header=BB7_4 Depth=1
	#DEBUG_VALUE: both:a <- $rdi
	#DEBUG_VALUE: both:constant <- $rsi
	#DEBUG_VALUE: both:sum <- $rcx
	#DEBUG_VALUE: i <- $r9
	.loc	0 24 26 is_stmt 1               # case.c:24:26
	movq	%r8, %rax
	imulq	%r9, %rax
	.loc	0 23 27                         # case.c:23:27
	addq	$1, %r9
.Ltmp30:
.LBB7_9:                                #   in Loop: Header=BB7_4 Depth=1
	#DEBUG_VALUE: both:a <- $rdi
	#DEBUG_VALUE: both:constant <- $rsi
	#DEBUG_VALUE: both:sum <- $rcx
	.loc	0 24 7                          # case.c:24:7
	addq	%rax, %rcx
.Ltmp31:
	#DEBUG_VALUE: both:sum <- $rcx
	#DEBUG_VALUE: i <- $r9
	.loc	0 23 21                         # case.c:23:21
	cmpq	%rdi, %r9
.Ltmp32:
	.loc	0 23 2 is_stmt 0                # case.c:23:2
	je	.LBB7_2
.Ltmp33:
.LBB7_4:                                # =>This Inner Loop Header: Depth=1
	#DEBUG_VALUE: both:a <- $rdi
	#DEBUG_VALUE: both:constant <- $rsi
	.loc	0 0 2                           # case.c:0:2
	testq	%rsi, %rsi
.Ltmp34:
	#DEBUG_VALUE: i <- $r9
	#DEBUG_VALUE: both:sum <- $rcx
	.loc	0 24 10 is_stmt 1               # case.c:24:10
	jne	.LBB7_5
.Ltmp35:
# %bb.6:                                #   in Loop: Header=BB7_4 Depth=1
	#DEBUG_VALUE: both:a <- $rdi
	#DEBUG_VALUE: both:constant <- $rsi
	#DEBUG_VALUE: both:sum <- $rcx
	#DEBUG_VALUE: i <- $r9
	.loc	0 24 42 is_stmt 0               # case.c:24:42
	addq	$1, %r9
.Ltmp36:
	.loc	0 24 37                         # case.c:24:37
	movq	%r8, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB7_7
.Ltmp37:
# %bb.8:                                #   in Loop: Header=BB7_4 Depth=1
	#DEBUG_VALUE: both:a <- $rdi
	#DEBUG_VALUE: both:constant <- $rsi
	#DEBUG_VALUE: both:sum <- $rcx
	movq	%r8, %rax
	cqto
	idivq	%r9
	jmp	.LBB7_9
.Ltmp38:
.LBB7_7:                                #   in Loop: Header=BB7_4 Depth=1
	#DEBUG_VALUE: both:a <- $rdi
	#DEBUG_VALUE: both:constant <- $rsi
	#DEBUG_VALUE: both:sum <- $rcx
	movl	%r8d, %eax
	xorl	%edx, %edx
	divl	%r9d
                                        # kill: def $eax killed $eax def $rax
	jmp	.LBB7_9
.Ltmp39:
.LBB7_1:
	#DEBUG_VALUE: both:a <- $rdi
	#DEBUG_VALUE: both:constant <- $rsi
	#DEBUG_VALUE: both:sum <- 0
	#DEBUG_VALUE: i <- 0
	.loc	0 0 37                          # case.c:0:37
	xorl	%ecx, %ecx
.Ltmp40:
.LBB7_2:
	#DEBUG_VALUE: both:a <- $rdi
	#DEBUG_VALUE: both:constant <- $rsi
	.loc	0 25 2 is_stmt 1                # case.c:25:2
	movq	%rcx, %rax
	retq
.Ltmp41:
.Lfunc_end7:
	.size	both, .Lfunc_end7-both
	.cfi_endproc
                                        # -- End function
	.globl	uses_both                       # -- Begin function uses_both
	.p2align	4, 0x90
	.type	uses_both,@function
uses_both:                              # @uses_both
.Lfunc_begin8:
	.loc	0 27 0                          # case.c:27:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: uses_both:a <- $rdi
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
.Ltmp42:
	.loc	0 27 33 prologue_end            # case.c:27:33
	xorl	%esi, %esi
	callq	both
.Ltmp43:
	#DEBUG_VALUE: uses_both:a <- $rbx
	movq	%rax, %r14
	.loc	0 27 53 is_stmt 0               # case.c:27:53
	addq	$1, %rbx
.Ltmp44:
	#DEBUG_VALUE: uses_both:a <- [DW_OP_LLVM_entry_value 1] $rdi
	.loc	0 27 46                         # case.c:27:46
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	both
.Ltmp45:
	.loc	0 27 44                         # case.c:27:44
	addq	%r14, %rax
	.loc	0 27 26                         # case.c:27:26
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Ltmp46:
.Lfunc_end8:
	.size	uses_both, .Lfunc_end8-uses_both
	.cfi_endproc
                                        # -- End function
	.type	sink,@object                    # @sink
	.bss
	.globl	sink
	.p2align	3
sink:
	.quad	0                               # 0x0
	.size	sink, 8

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0 # Length
.Ldebug_list_header_start0:
	.short	5                               # Version
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
	.long	8                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
	.long	.Ldebug_loc5-.Lloclists_table_base0
	.long	.Ldebug_loc6-.Lloclists_table_base0
	.long	.Ldebug_loc7-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp1-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # DW_OP_reg5
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp1-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp14-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	92                              # DW_OP_reg12
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp14-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	4                               # Loc expr size
	.byte	163                             # DW_OP_entry_value
	.byte	1                               # 1
	.byte	85                              # DW_OP_reg5
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp2-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	84                              # DW_OP_reg4
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp2-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp12-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	94                              # DW_OP_reg14
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp12-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	4                               # Loc expr size
	.byte	163                             # DW_OP_entry_value
	.byte	1                               # 1
	.byte	84                              # DW_OP_reg4
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin2-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp17-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # DW_OP_reg5
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp17-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end2-.Lfunc_begin0      #   ending offset
	.byte	4                               # Loc expr size
	.byte	163                             # DW_OP_entry_value
	.byte	1                               # 1
	.byte	85                              # DW_OP_reg5
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin3-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp19-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # DW_OP_reg5
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp19-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end3-.Lfunc_begin0      #   ending offset
	.byte	4                               # Loc expr size
	.byte	163                             # DW_OP_entry_value
	.byte	1                               # 1
	.byte	85                              # DW_OP_reg5
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc4:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin5-.Lfunc_begin0    #   starting offset
	.uleb128 .Lfunc_end5-.Lfunc_begin0      #   ending offset
	.byte	5                               # Loc expr size
	.byte	147                             # DW_OP_piece
	.byte	8                               # 8
	.byte	85                              # DW_OP_reg5
	.byte	147                             # DW_OP_piece
	.byte	8                               # 8
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc5:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin7-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp29-.Lfunc_begin0          #   ending offset
	.byte	3                               # Loc expr size
	.byte	17                              # DW_OP_consts
	.byte	0                               # 0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp29-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp33-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp34-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp39-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp39-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp40-.Lfunc_begin0          #   ending offset
	.byte	3                               # Loc expr size
	.byte	17                              # DW_OP_consts
	.byte	0                               # 0
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc6:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin7-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp29-.Lfunc_begin0          #   ending offset
	.byte	3                               # Loc expr size
	.byte	17                              # DW_OP_consts
	.byte	0                               # 0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp29-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp30-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	89                              # DW_OP_reg9
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp31-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp33-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	89                              # DW_OP_reg9
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp34-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp36-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	89                              # DW_OP_reg9
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc7:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin8-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp43-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # DW_OP_reg5
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp43-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp44-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # DW_OP_reg3
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp44-.Lfunc_begin0          #   starting offset
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
	.byte	54                              # DW_AT_calling_convention
	.byte	33                              # DW_FORM_implicit_const
	.byte	3                               # DW_CC_nocall
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	9                               # Abbreviation Code
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
	.byte	10                              # Abbreviation Code
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
	.byte	11                              # Abbreviation Code
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
	.byte	54                              # DW_AT_calling_convention
	.byte	33                              # DW_FORM_implicit_const
	.byte	3                               # DW_CC_nocall
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	28                              # DW_AT_const_value
	.byte	13                              # DW_FORM_sdata
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
	.byte	13                              # Abbreviation Code
	.byte	52                              # DW_TAG_variable
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
	.byte	14                              # Abbreviation Code
	.byte	11                              # DW_TAG_lexical_block
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
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
	.byte	17                              # Abbreviation Code
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
	.byte	18                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x27e DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	12                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end8-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x27:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x32:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	4                               # Abbrev [4] 0x36:0xd2 DW_TAG_subprogram
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	5                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	5                               # Abbrev [5] 0x45:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	5                               # Abbrev [5] 0x4e:0x9 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	15                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.long	601                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0x57:0xe DW_TAG_call_site
	.long	264                             # DW_AT_call_origin
	.byte	2                               # DW_AT_call_return_pc
	.byte	7                               # Abbrev [7] 0x5d:0x7 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	3                               # DW_AT_call_value
	.byte	163
	.byte	1
	.byte	84
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x65:0x12 DW_TAG_call_site
	.long	294                             # DW_AT_call_origin
	.byte	3                               # DW_AT_call_return_pc
	.byte	7                               # Abbrev [7] 0x6b:0x6 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	2                               # DW_AT_call_value
	.byte	124
	.byte	0
	.byte	7                               # Abbrev [7] 0x71:0x5 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	1                               # DW_AT_call_value
	.byte	50
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x77:0x12 DW_TAG_call_site
	.long	294                             # DW_AT_call_origin
	.byte	4                               # DW_AT_call_return_pc
	.byte	7                               # Abbrev [7] 0x7d:0x6 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	2                               # DW_AT_call_value
	.byte	124
	.byte	0
	.byte	7                               # Abbrev [7] 0x83:0x5 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	1                               # DW_AT_call_value
	.byte	51
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x89:0xd DW_TAG_call_site
	.long	337                             # DW_AT_call_origin
	.byte	5                               # DW_AT_call_return_pc
	.byte	7                               # Abbrev [7] 0x8f:0x6 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	2                               # DW_AT_call_value
	.byte	124
	.byte	0
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x96:0xd DW_TAG_call_site
	.long	337                             # DW_AT_call_origin
	.byte	6                               # DW_AT_call_return_pc
	.byte	7                               # Abbrev [7] 0x9c:0x6 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	2                               # DW_AT_call_value
	.byte	124
	.byte	1
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0xa3:0x13 DW_TAG_call_site
	.long	371                             # DW_AT_call_origin
	.byte	7                               # DW_AT_call_return_pc
	.byte	7                               # Abbrev [7] 0xa9:0x6 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	2                               # DW_AT_call_value
	.byte	124
	.byte	0
	.byte	7                               # Abbrev [7] 0xaf:0x6 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	2                               # DW_AT_call_value
	.byte	126
	.byte	0
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0xb6:0x13 DW_TAG_call_site
	.long	371                             # DW_AT_call_origin
	.byte	8                               # DW_AT_call_return_pc
	.byte	7                               # Abbrev [7] 0xbc:0x6 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	2                               # DW_AT_call_value
	.byte	124
	.byte	0
	.byte	7                               # Abbrev [7] 0xc2:0x6 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	2                               # DW_AT_call_value
	.byte	126
	.byte	16
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0xc9:0xd DW_TAG_call_site
	.long	407                             # DW_AT_call_origin
	.byte	9                               # DW_AT_call_return_pc
	.byte	7                               # Abbrev [7] 0xcf:0x6 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	2                               # DW_AT_call_value
	.byte	124
	.byte	0
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0xd6:0xd DW_TAG_call_site
	.long	407                             # DW_AT_call_origin
	.byte	10                              # DW_AT_call_return_pc
	.byte	7                               # Abbrev [7] 0xdc:0x6 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	2                               # DW_AT_call_value
	.byte	124
	.byte	0
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0xe3:0x12 DW_TAG_call_site
	.long	442                             # DW_AT_call_origin
	.byte	11                              # DW_AT_call_return_pc
	.byte	7                               # Abbrev [7] 0xe9:0x6 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	2                               # DW_AT_call_value
	.byte	124
	.byte	0
	.byte	7                               # Abbrev [7] 0xef:0x5 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	1                               # DW_AT_call_value
	.byte	51
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0xf5:0x12 DW_TAG_call_site
	.long	442                             # DW_AT_call_origin
	.byte	12                              # DW_AT_call_return_pc
	.byte	7                               # Abbrev [7] 0xfb:0x6 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	2                               # DW_AT_call_value
	.byte	124
	.byte	0
	.byte	7                               # Abbrev [7] 0x101:0x5 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	1                               # DW_AT_call_value
	.byte	52
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	8                               # Abbrev [8] 0x108:0x1e DW_TAG_subprogram
	.byte	13                              # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.byte	9                               # Abbrev [9] 0x113:0x8 DW_TAG_formal_parameter
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.long	635                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x11b:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.long	630                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x126:0x2b DW_TAG_subprogram
	.byte	14                              # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	7                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
	.byte	5                               # Abbrev [5] 0x135:0x9 DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	9                               # Abbrev [9] 0x13e:0x8 DW_TAG_formal_parameter
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	10                              # Abbrev [10] 0x146:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x151:0x22 DW_TAG_subprogram
	.byte	15                              # DW_AT_low_pc
	.long	.Lfunc_end3-.Lfunc_begin3       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	8                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
	.byte	5                               # Abbrev [5] 0x160:0x9 DW_TAG_formal_parameter
	.byte	3                               # DW_AT_location
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	12                              # Abbrev [12] 0x169:0x9 DW_TAG_formal_parameter
	.byte	7                               # DW_AT_const_value
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x173:0x24 DW_TAG_subprogram
	.byte	16                              # DW_AT_low_pc
	.long	.Lfunc_end4-.Lfunc_begin4       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	9                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
	.byte	10                              # Abbrev [10] 0x182:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	15                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.long	639                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x18c:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x197:0x23 DW_TAG_subprogram
	.byte	17                              # DW_AT_low_pc
	.long	.Lfunc_end5-.Lfunc_begin5       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
	.byte	5                               # Abbrev [5] 0x1a6:0x9 DW_TAG_formal_parameter
	.byte	4                               # DW_AT_location
	.byte	15                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.long	606                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x1af:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x1ba:0x24 DW_TAG_subprogram
	.byte	18                              # DW_AT_low_pc
	.long	.Lfunc_end6-.Lfunc_begin6       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	11                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
	.byte	10                              # Abbrev [10] 0x1c9:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	10                              # Abbrev [10] 0x1d3:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x1de:0x3d DW_TAG_subprogram
	.byte	19                              # DW_AT_low_pc
	.long	.Lfunc_end7-.Lfunc_begin7       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	12                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	10                              # Abbrev [10] 0x1ed:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	10                              # Abbrev [10] 0x1f7:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	13                              # Abbrev [13] 0x201:0x9 DW_TAG_variable
	.byte	5                               # DW_AT_location
	.byte	25                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	14                              # Abbrev [14] 0x20a:0x10 DW_TAG_lexical_block
	.byte	19                              # DW_AT_low_pc
	.long	.Ltmp39-.Lfunc_begin7           # DW_AT_high_pc
	.byte	13                              # Abbrev [13] 0x210:0x9 DW_TAG_variable
	.byte	6                               # DW_AT_location
	.byte	26                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x21b:0x3e DW_TAG_subprogram
	.byte	20                              # DW_AT_low_pc
	.long	.Lfunc_end8-.Lfunc_begin8       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	5                               # Abbrev [5] 0x22a:0x9 DW_TAG_formal_parameter
	.byte	7                               # DW_AT_location
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	6                               # Abbrev [6] 0x233:0x13 DW_TAG_call_site
	.long	478                             # DW_AT_call_origin
	.byte	21                              # DW_AT_call_return_pc
	.byte	7                               # Abbrev [7] 0x239:0x5 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	1                               # DW_AT_call_value
	.byte	48
	.byte	7                               # Abbrev [7] 0x23e:0x7 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	3                               # DW_AT_call_value
	.byte	163
	.byte	1
	.byte	85
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x246:0x12 DW_TAG_call_site
	.long	478                             # DW_AT_call_origin
	.byte	22                              # DW_AT_call_return_pc
	.byte	7                               # Abbrev [7] 0x24c:0x5 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	1                               # DW_AT_call_value
	.byte	48
	.byte	7                               # Abbrev [7] 0x251:0x6 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	2                               # DW_AT_call_value
	.byte	115
	.byte	0
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0x259:0x5 DW_TAG_pointer_type
	.long	606                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x25e:0x18 DW_TAG_structure_type
	.byte	15                              # DW_AT_name
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
	.byte	17                              # Abbrev [17] 0x263:0x9 DW_TAG_member
	.byte	16                              # DW_AT_name
	.long	50                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	17                              # Abbrev [17] 0x26c:0x9 DW_TAG_member
	.byte	17                              # DW_AT_name
	.long	50                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0x276:0x5 DW_TAG_pointer_type
	.long	50                              # DW_AT_type
	.byte	3                               # Abbrev [3] 0x27b:0x4 DW_TAG_base_type
	.byte	20                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	15                              # Abbrev [15] 0x27f:0x5 DW_TAG_pointer_type
	.long	644                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0x284:0x5 DW_TAG_const_type
	.long	606                             # DW_AT_type
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
	.asciz	"sink"                          # string offset=37
.Linfo_string4:
	.asciz	"long"                          # string offset=42
.Linfo_string5:
	.asciz	"uses"                          # string offset=47
.Linfo_string6:
	.asciz	"unused_result_param"           # string offset=52
.Linfo_string7:
	.asciz	"unused_param"                  # string offset=72
.Linfo_string8:
	.asciz	"constant_param"                # string offset=85
.Linfo_string9:
	.asciz	"by_reference"                  # string offset=100
.Linfo_string10:
	.asciz	"by_value"                      # string offset=113
.Linfo_string11:
	.asciz	"kept"                          # string offset=122
.Linfo_string12:
	.asciz	"both"                          # string offset=127
.Linfo_string13:
	.asciz	"uses_both"                     # string offset=132
.Linfo_string14:
	.asciz	"a"                             # string offset=142
.Linfo_string15:
	.asciz	"two"                           # string offset=144
.Linfo_string16:
	.asciz	"first"                         # string offset=148
.Linfo_string17:
	.asciz	"second"                        # string offset=154
.Linfo_string18:
	.asciz	"out"                           # string offset=161
.Linfo_string19:
	.asciz	"unused"                        # string offset=165
.Linfo_string20:
	.asciz	"int"                           # string offset=172
.Linfo_string21:
	.asciz	"used"                          # string offset=176
.Linfo_string22:
	.asciz	"third"                         # string offset=181
.Linfo_string23:
	.asciz	"constant"                      # string offset=187
.Linfo_string24:
	.asciz	"b"                             # string offset=196
.Linfo_string25:
	.asciz	"sum"                           # string offset=198
.Linfo_string26:
	.asciz	"i"                             # string offset=202
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
	.quad	sink
	.quad	.Lfunc_begin0
	.quad	.Ltmp2
	.quad	.Ltmp3
	.quad	.Ltmp4
	.quad	.Ltmp5
	.quad	.Ltmp6
	.quad	.Ltmp7
	.quad	.Ltmp8
	.quad	.Ltmp9
	.quad	.Ltmp10
	.quad	.Ltmp11
	.quad	.Ltmp13
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
	.quad	.Lfunc_begin4
	.quad	.Lfunc_begin5
	.quad	.Lfunc_begin6
	.quad	.Lfunc_begin7
	.quad	.Lfunc_begin8
	.quad	.Ltmp43
	.quad	.Ltmp45
.Ldebug_addr_end0:
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.section	.debug_line,"",@progbits
.Lline_table_start0:
