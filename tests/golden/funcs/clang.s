# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: clang -gdwarf-5 -O2 -w -fno-pie -S -fno-asynchronous-unwind-tables case.c
# assemble: clang -c
	.text
	.file	"case.c"
	.file	0 "." "case.c" md5 0xbfd4850c9f1a3e6f0f36d42b7b1a1ea5
	.globl	plain                           # -- Begin function plain
	.p2align	4, 0x90
	.type	plain,@function
plain:                                  # @plain
.Lfunc_begin0:
	.loc	0 8 0                           # case.c:8:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: plain:a <- $edi
	#DEBUG_VALUE: plain:pair <- $rsi
	movl	%edi, %eax
.Ltmp0:
	.loc	0 8 48 prologue_end             # case.c:8:48
	addl	(%rsi), %eax
	.loc	0 8 39 is_stmt 0                # case.c:8:39
	retq
.Ltmp1:
.Lfunc_end0:
	.size	plain, .Lfunc_end0-plain
	.cfi_endproc
                                        # -- End function
	.globl	uses_local                      # -- Begin function uses_local
	.p2align	4, 0x90
	.type	uses_local,@function
uses_local:                             # @uses_local
.Lfunc_begin1:
	.loc	0 10 0 is_stmt 1                # case.c:10:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: uses_local:n <- $rdi
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
.Ltmp2:
	.loc	0 10 34 prologue_end            # case.c:10:34
	callq	local
.Ltmp3:
	#DEBUG_VALUE: uses_local:n <- $rbx
	movq	%rax, %r14
	.loc	0 10 53 is_stmt 0               # case.c:10:53
	addq	$1, %rbx
.Ltmp4:
	#DEBUG_VALUE: uses_local:n <- [DW_OP_LLVM_entry_value 1] $rdi
	.loc	0 10 45                         # case.c:10:45
	movq	%rbx, %rdi
	callq	local
.Ltmp5:
	.loc	0 10 43                         # case.c:10:43
	addq	%r14, %rax
	.loc	0 10 27                         # case.c:10:27
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Ltmp6:
.Lfunc_end1:
	.size	uses_local, .Lfunc_end1-uses_local
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function local
	.type	local,@function
local:                                  # @local
.Lfunc_begin2:
	.loc	0 9 0 is_stmt 1                 # case.c:9:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: local:number <- $rdi
	.loc	0 9 59 prologue_end             # case.c:9:59
	movslq	source(%rip), %rax
	.loc	0 9 57 is_stmt 0                # case.c:9:57
	imulq	%rdi, %rax
	.loc	0 9 43                          # case.c:9:43
	retq
.Ltmp7:
.Lfunc_end2:
	.size	local, .Lfunc_end2-local
	.cfi_endproc
                                        # -- End function
	.globl	none                            # -- Begin function none
	.p2align	4, 0x90
	.type	none,@function
none:                                   # @none
.Lfunc_begin3:
	.loc	0 11 0 is_stmt 1                # case.c:11:0
	.cfi_startproc
# %bb.0:
	.loc	0 11 26 prologue_end            # case.c:11:26
	movl	$1, source(%rip)
	.loc	0 11 31 is_stmt 0               # case.c:11:31
	retq
.Ltmp8:
.Lfunc_end3:
	.size	none, .Lfunc_end3-none
	.cfi_endproc
                                        # -- End function
	.globl	unknown                         # -- Begin function unknown
	.p2align	4, 0x90
	.type	unknown,@function
unknown:                                # @unknown
.Lfunc_begin4:
	.loc	0 12 0 is_stmt 1                # case.c:12:0
	.cfi_startproc
# %bb.0:
	.loc	0 12 25 prologue_end            # case.c:12:25
	movl	$2, source(%rip)
	.loc	0 12 30 is_stmt 0               # case.c:12:30
	retq
.Ltmp9:
.Lfunc_end4:
	.size	unknown, .Lfunc_end4-unknown
	.cfi_endproc
                                        # -- End function
	.globl	old                             # -- Begin function old
	.p2align	4, 0x90
	.type	old,@function
old:                                    # @old
.Lfunc_begin5:
	.loc	0 13 0 is_stmt 1                # case.c:13:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: old:a <- $edi
	#DEBUG_VALUE: old:b <- $rsi
	.loc	0 13 44 prologue_end            # case.c:13:44
	movsbl	(%rsi), %eax
	.loc	0 13 42 is_stmt 0               # case.c:13:42
	addl	%edi, %eax
	.loc	0 13 33                         # case.c:13:33
	retq
.Ltmp10:
.Lfunc_end5:
	.size	old, .Lfunc_end5-old
	.cfi_endproc
                                        # -- End function
	.globl	varargs                         # -- Begin function varargs
	.p2align	4, 0x90
	.type	varargs,@function
varargs:                                # @varargs
.Lfunc_begin6:
	.loc	0 14 0 is_stmt 1                # case.c:14:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: varargs:format <- $rdi
	.loc	0 14 47 prologue_end            # case.c:14:47
	movsbl	(%rdi), %eax
	.loc	0 14 40 is_stmt 0               # case.c:14:40
	retq
.Ltmp11:
.Lfunc_end6:
	.size	varargs, .Lfunc_end6-varargs
	.cfi_endproc
                                        # -- End function
	.globl	unnamed                         # -- Begin function unnamed
	.p2align	4, 0x90
	.type	unnamed,@function
unnamed:                                # @unnamed
.Lfunc_begin7:
	.loc	0 15 0 is_stmt 1                # case.c:15:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: unnamed: <- $edi
	#DEBUG_VALUE: unnamed:second <- $esi
	movl	%esi, %eax
.Ltmp12:
	.loc	0 15 32 prologue_end            # case.c:15:32
	retq
.Ltmp13:
.Lfunc_end7:
	.size	unnamed, .Lfunc_end7-unnamed
	.cfi_endproc
                                        # -- End function
	.globl	other_name                      # -- Begin function other_name
	.p2align	4, 0x90
	.type	other_name,@function
other_name:                             # @other_name
.Lfunc_begin8:
	.loc	0 17 0                          # case.c:17:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: renamed:a <- $edi
	movl	%edi, %eax
.Ltmp14:
	.loc	0 17 31 prologue_end            # case.c:17:31
	addl	source(%rip), %eax
	.loc	0 17 22 is_stmt 0               # case.c:17:22
	retq
.Ltmp15:
.Lfunc_end8:
	.size	other_name, .Lfunc_end8-other_name
	.cfi_endproc
                                        # -- End function
	.globl	aliased                         # -- Begin function aliased
	.p2align	4, 0x90
	.type	aliased,@function
aliased:                                # @aliased
.Lfunc_begin9:
	.loc	0 18 0 is_stmt 1                # case.c:18:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: aliased:a <- $edi
	movl	%edi, %eax
.Ltmp16:
	.loc	0 18 31 prologue_end            # case.c:18:31
	subl	source(%rip), %eax
	.loc	0 18 22 is_stmt 0               # case.c:18:22
	retq
.Ltmp17:
.Lfunc_end9:
	.size	aliased, .Lfunc_end9-aliased
	.cfi_endproc
                                        # -- End function
	.weak	weak                            # -- Begin function weak
	.p2align	4, 0x90
	.type	weak,@function
weak:                                   # @weak
.Lfunc_begin10:
	.loc	0 22 0 is_stmt 1                # case.c:22:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: weak:a <- $edi
	.loc	0 22 26 prologue_end            # case.c:22:26
	jmp	declared                        # TAILCALL
.Ltmp18:
.Lfunc_end10:
	.size	weak, .Lfunc_end10-weak
	.cfi_endproc
                                        # -- End function
	.globl	uses_gone                       # -- Begin function uses_gone
	.p2align	4, 0x90
	.type	uses_gone,@function
uses_gone:                              # @uses_gone
.Lfunc_begin11:
	.loc	0 24 0                          # case.c:24:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: uses_gone:a <- $edi
	#DEBUG_VALUE: gone:a <- $edi
                                        # kill: def $edi killed $edi def $rdi
	.loc	0 23 73 prologue_end            # case.c:23:73
	leal	(%rdi,%rdi,2), %eax
.Ltmp19:
	.loc	0 24 24                         # case.c:24:24
	retq
.Ltmp20:
.Lfunc_end11:
	.size	uses_gone, .Lfunc_end11-uses_gone
	.cfi_endproc
                                        # -- End function
	.globl	function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1 # -- Begin function function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1
	.p2align	4, 0x90
	.type	function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1,@function
function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1: # @function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1
.Lfunc_begin12:
	.loc	0 25 0                          # case.c:25:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1:parameter_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1 <- $edi
	movl	%edi, %eax
.Ltmp21:
	.loc	0 25 43 prologue_end            # case.c:25:43
	retq
.Ltmp22:
.Lfunc_end12:
	.size	function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1, .Lfunc_end12-function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1
	.cfi_endproc
                                        # -- End function
	.globl	takes                           # -- Begin function takes
	.p2align	4, 0x90
	.type	takes,@function
takes:                                  # @takes
.Lfunc_begin13:
	.loc	0 28 0                          # case.c:28:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: takes:compare <- $rdi
	#DEBUG_VALUE: takes:colour <- $esi
	#DEBUG_VALUE: takes:flag <- [DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $edx
	#DEBUG_VALUE: takes:pairs <- $rcx
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -16
	movl	%edx, %ebx
	movq	%rdi, %rax
	movl	%esi, 12(%rsp)
.Ltmp23:
	#DEBUG_VALUE: takes:colour <- [DW_OP_plus_uconst 12, DW_OP_deref] $rsp
	leaq	12(%rsp), %rsi
.Ltmp24:
	.loc	0 29 9 prologue_end             # case.c:29:9
	movq	%rcx, %rdi
.Ltmp25:
	#DEBUG_VALUE: takes:compare <- $rax
	callq	*%rax
.Ltmp26:
	#DEBUG_VALUE: takes:pairs <- [DW_OP_LLVM_entry_value 1] $rcx
	#DEBUG_VALUE: takes:flag <- [DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $ebx
	#DEBUG_VALUE: takes:compare <- [DW_OP_LLVM_entry_value 1] $rdi
	.loc	0 29 33 is_stmt 0               # case.c:29:33
	addl	%ebx, %eax
	.loc	0 29 2                          # case.c:29:2
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
.Ltmp27:
	.cfi_def_cfa_offset 8
	retq
.Ltmp28:
.Lfunc_end13:
	.size	takes, .Lfunc_end13-takes
	.cfi_endproc
                                        # -- End function
	.globl	returns_struct                  # -- Begin function returns_struct
	.p2align	4, 0x90
	.type	returns_struct,@function
returns_struct:                         # @returns_struct
.Lfunc_begin14:
	.loc	0 31 0 is_stmt 1                # case.c:31:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: returns_struct:a <- $edi
	movl	%edi, %eax
.Ltmp29:
	.loc	0 31 62 prologue_end            # case.c:31:62
	movslq	source(%rip), %rdx
	.loc	0 31 37 is_stmt 0               # case.c:31:37
	retq
.Ltmp30:
.Lfunc_end14:
	.size	returns_struct, .Lfunc_end14-returns_struct
	.cfi_endproc
                                        # -- End function
	.globl	takes_struct                    # -- Begin function takes_struct
	.p2align	4, 0x90
	.type	takes_struct,@function
takes_struct:                           # @takes_struct
.Lfunc_begin15:
	.loc	0 32 0 is_stmt 1                # case.c:32:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: takes_struct:pair <- [DW_OP_LLVM_fragment 0 32] $edi
	#DEBUG_VALUE: takes_struct:pair <- [DW_OP_LLVM_fragment 64 64] $rsi
	#DEBUG_VALUE: takes_struct:b <- $edx
                                        # kill: def $edx killed $edx def $rdx
                                        # kill: def $edi killed $edi def $rdi
	.loc	0 32 59 prologue_end            # case.c:32:59
	leal	(%rdi,%rdx), %eax
	.loc	0 32 45 is_stmt 0               # case.c:32:45
	retq
.Ltmp31:
.Lfunc_end15:
	.size	takes_struct, .Lfunc_end15-takes_struct
	.cfi_endproc
                                        # -- End function
	.globl	takes_union                     # -- Begin function takes_union
	.p2align	4, 0x90
	.type	takes_union,@function
takes_union:                            # @takes_union
.Lfunc_begin16:
	.loc	0 33 0 is_stmt 1                # case.c:33:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: takes_union:value <- $rdi
	#DEBUG_VALUE: takes_union:b <- $esi
                                        # kill: def $esi killed $esi def $rsi
	.loc	0 33 61 prologue_end            # case.c:33:61
	leal	(%rdi,%rsi), %eax
	.loc	0 33 54 is_stmt 0               # case.c:33:54
	retq
.Ltmp32:
.Lfunc_end16:
	.size	takes_union, .Lfunc_end16-takes_union
	.cfi_endproc
                                        # -- End function
	.globl	takes_double                    # -- Begin function takes_double
	.p2align	4, 0x90
	.type	takes_double,@function
takes_double:                           # @takes_double
.Lfunc_begin17:
	.loc	0 34 0 is_stmt 1                # case.c:34:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: takes_double:number <- $xmm0
	#DEBUG_VALUE: takes_double:b <- $edi
	.loc	0 34 58 prologue_end            # case.c:34:58
	cvtsi2sd	%edi, %xmm1
	.loc	0 34 56 is_stmt 0               # case.c:34:56
	addsd	%xmm0, %xmm1
	.loc	0 34 49                         # case.c:34:49
	cvttsd2si	%xmm1, %eax
	.loc	0 34 42                         # case.c:34:42
	retq
.Ltmp33:
.Lfunc_end17:
	.size	takes_double, .Lfunc_end17-takes_double
	.cfi_endproc
                                        # -- End function
	.globl	many                            # -- Begin function many
	.p2align	4, 0x90
	.type	many,@function
many:                                   # @many
.Lfunc_begin18:
	.loc	0 36 0 is_stmt 1                # case.c:36:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: many:a <- $edi
	#DEBUG_VALUE: many:b <- $esi
	#DEBUG_VALUE: many:c <- $edx
	#DEBUG_VALUE: many:d <- $ecx
	#DEBUG_VALUE: many:e <- $r8d
	#DEBUG_VALUE: many:f <- $r9d
	#DEBUG_VALUE: many:g <- [DW_OP_plus_uconst 8] [$rsp+0]
	#DEBUG_VALUE: many:h <- [DW_OP_plus_uconst 16] [$rsp+0]
	#DEBUG_VALUE: many:i <- [DW_OP_plus_uconst 24] [$rsp+0]
                                        # kill: def $esi killed $esi def $rsi
                                        # kill: def $edi killed $edi def $rdi
	.loc	0 37 11 prologue_end            # case.c:37:11
	leal	(%rdi,%rsi), %eax
	.loc	0 37 15 is_stmt 0               # case.c:37:15
	addl	%edx, %eax
	.loc	0 37 19                         # case.c:37:19
	addl	%ecx, %eax
	.loc	0 37 23                         # case.c:37:23
	addl	%r8d, %eax
	.loc	0 37 27                         # case.c:37:27
	addl	%r9d, %eax
	.loc	0 37 31                         # case.c:37:31
	addl	8(%rsp), %eax
	.loc	0 37 35                         # case.c:37:35
	addl	16(%rsp), %eax
	.loc	0 37 39                         # case.c:37:39
	addl	24(%rsp), %eax
	.loc	0 37 43                         # case.c:37:43
	addl	source(%rip), %eax
	.loc	0 37 2                          # case.c:37:2
	retq
.Ltmp34:
.Lfunc_end18:
	.size	many, .Lfunc_end18-many
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
	.long	6                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
	.long	.Ldebug_loc5-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp3-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # DW_OP_reg5
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp3-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp4-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # DW_OP_reg3
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp4-.Lfunc_begin0           #   starting offset
	.uleb128 .Lfunc_end1-.Lfunc_begin0      #   ending offset
	.byte	4                               # Loc expr size
	.byte	163                             # DW_OP_entry_value
	.byte	1                               # 1
	.byte	85                              # DW_OP_reg5
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin13-.Lfunc_begin0   #   starting offset
	.uleb128 .Ltmp25-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # DW_OP_reg5
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp25-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp26-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp26-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end13-.Lfunc_begin0     #   ending offset
	.byte	4                               # Loc expr size
	.byte	163                             # DW_OP_entry_value
	.byte	1                               # 1
	.byte	85                              # DW_OP_reg5
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin13-.Lfunc_begin0   #   starting offset
	.uleb128 .Ltmp23-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	84                              # super-register DW_OP_reg4
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp23-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end13-.Lfunc_begin0     #   ending offset
	.byte	2                               # Loc expr size
	.byte	119                             # DW_OP_breg7
	.byte	12                              # 12
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin13-.Lfunc_begin0   #   starting offset
	.uleb128 .Ltmp26-.Lfunc_begin0          #   ending offset
	.byte	20                              # Loc expr size
	.byte	113                             # DW_OP_breg1
	.byte	0                               # 0
	.byte	16                              # DW_OP_constu
	.byte	255                             # 4294967295
	.byte	255                             # 
	.byte	255                             # 
	.byte	255                             # 
	.byte	15                              # 
	.byte	26                              # DW_OP_and
	.byte	168                             # DW_OP_convert
	.asciz	"\247\200\200"                  # 
	.byte	168                             # DW_OP_convert
	.asciz	"\253\200\200"                  # 
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp26-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp27-.Lfunc_begin0          #   ending offset
	.byte	20                              # Loc expr size
	.byte	115                             # DW_OP_breg3
	.byte	0                               # 0
	.byte	16                              # DW_OP_constu
	.byte	255                             # 4294967295
	.byte	255                             # 
	.byte	255                             # 
	.byte	255                             # 
	.byte	15                              # 
	.byte	26                              # DW_OP_and
	.byte	168                             # DW_OP_convert
	.asciz	"\247\200\200"                  # 
	.byte	168                             # DW_OP_convert
	.asciz	"\253\200\200"                  # 
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc4:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin13-.Lfunc_begin0   #   starting offset
	.uleb128 .Ltmp26-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp26-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end13-.Lfunc_begin0     #   ending offset
	.byte	4                               # Loc expr size
	.byte	163                             # DW_OP_entry_value
	.byte	1                               # 1
	.byte	82                              # DW_OP_reg2
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc5:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin15-.Lfunc_begin0   #   starting offset
	.uleb128 .Lfunc_end15-.Lfunc_begin0     #   ending offset
	.byte	8                               # Loc expr size
	.byte	85                              # super-register DW_OP_reg5
	.byte	147                             # DW_OP_piece
	.byte	4                               # 4
	.byte	147                             # DW_OP_piece
	.byte	4                               # 4
	.byte	84                              # DW_OP_reg4
	.byte	147                             # DW_OP_piece
	.byte	8                               # 8
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
	.byte	4                               # Abbreviation Code
	.byte	4                               # DW_TAG_enumeration_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
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
	.byte	5                               # Abbreviation Code
	.byte	40                              # DW_TAG_enumerator
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	15                              # DW_FORM_udata
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
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
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
	.byte	9                               # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	1                               # DW_CHILDREN_yes
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	10                              # Abbreviation Code
	.byte	73                              # DW_TAG_call_site_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	126                             # DW_AT_call_value
	.byte	24                              # DW_FORM_exprloc
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
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	0                               # DW_CHILDREN_no
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
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	0                               # DW_CHILDREN_no
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
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
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
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
	.byte	24                              # DW_TAG_unspecified_parameters
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	16                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	17                              # Abbreviation Code
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
	.byte	110                             # DW_AT_linkage_name
	.byte	37                              # DW_FORM_strx1
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
	.byte	18                              # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	1                               # DW_CHILDREN_yes
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.ascii	"\202\001"                      # DW_AT_call_tail_call
	.byte	25                              # DW_FORM_flag_present
	.ascii	"\201\001"                      # DW_AT_call_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	19                              # Abbreviation Code
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
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	20                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	21                              # Abbreviation Code
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
	.byte	22                              # Abbreviation Code
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
	.byte	23                              # Abbreviation Code
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
	.byte	24                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	49                              # DW_AT_abstract_origin
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	25                              # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	1                               # DW_CHILDREN_yes
	.ascii	"\203\001"                      # DW_AT_call_target
	.byte	24                              # DW_FORM_exprloc
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	26                              # Abbreviation Code
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
	.byte	27                              # Abbreviation Code
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
	.byte	28                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	29                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	30                              # Abbreviation Code
	.byte	21                              # DW_TAG_subroutine_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	31                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	32                              # Abbreviation Code
	.byte	23                              # DW_TAG_union_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
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
	.byte	1                               # Abbrev [1] 0xc:0x3ad DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	12                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end18-.Lfunc_begin0      # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x27:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x2b:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x2f:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	2                               # Abbrev [2] 0x3a:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	4                               # Abbrev [4] 0x3e:0xd DW_TAG_enumeration_type
	.long	75                              # DW_AT_type
	.byte	7                               # DW_AT_name
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x47:0x3 DW_TAG_enumerator
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x4b:0x4 DW_TAG_base_type
	.byte	5                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	6                               # Abbrev [6] 0x4f:0x24 DW_TAG_subprogram
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	7                               # Abbrev [7] 0x5e:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.long	58                              # DW_AT_type
	.byte	7                               # Abbrev [7] 0x68:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	31                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.long	850                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x73:0x34 DW_TAG_subprogram
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	822                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x82:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	36                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.long	822                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x8b:0xe DW_TAG_call_site
	.long	167                             # DW_AT_call_origin
	.byte	3                               # DW_AT_call_return_pc
	.byte	10                              # Abbrev [10] 0x91:0x7 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	3                               # DW_AT_call_value
	.byte	163
	.byte	1
	.byte	85
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x99:0xd DW_TAG_call_site
	.long	167                             # DW_AT_call_origin
	.byte	4                               # DW_AT_call_return_pc
	.byte	10                              # Abbrev [10] 0x9f:0x6 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	2                               # DW_AT_call_value
	.byte	115
	.byte	0
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xa7:0x1a DW_TAG_subprogram
	.byte	5                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	822                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0xb6:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.long	822                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0xc1:0xb DW_TAG_subprogram
	.byte	6                               # DW_AT_low_pc
	.long	.Lfunc_end3-.Lfunc_begin3       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
                                        # DW_AT_prototyped
                                        # DW_AT_external
	.byte	13                              # Abbrev [13] 0xcc:0xb DW_TAG_subprogram
	.byte	7                               # DW_AT_low_pc
	.long	.Lfunc_end4-.Lfunc_begin4       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
                                        # DW_AT_external
	.byte	14                              # Abbrev [14] 0xd7:0x24 DW_TAG_subprogram
	.byte	8                               # DW_AT_low_pc
	.long	.Lfunc_end5-.Lfunc_begin5       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	7                               # Abbrev [7] 0xe6:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	58                              # DW_AT_type
	.byte	7                               # Abbrev [7] 0xf0:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	855                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0xfb:0x1b DW_TAG_subprogram
	.byte	9                               # DW_AT_low_pc
	.long	.Lfunc_end6-.Lfunc_begin6       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	7                               # Abbrev [7] 0x10a:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	39                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.long	864                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x114:0x1 DW_TAG_unspecified_parameters
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x116:0x23 DW_TAG_subprogram
	.byte	10                              # DW_AT_low_pc
	.long	.Lfunc_end7-.Lfunc_begin7       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	16                              # Abbrev [16] 0x125:0x9 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	58                              # DW_AT_type
	.byte	7                               # Abbrev [7] 0x12e:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	40                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	58                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	17                              # Abbrev [17] 0x139:0x1b DW_TAG_subprogram
	.byte	11                              # DW_AT_low_pc
	.long	.Lfunc_end8-.Lfunc_begin8       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	22                              # DW_AT_linkage_name
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	7                               # Abbrev [7] 0x149:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.long	58                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x154:0x1a DW_TAG_subprogram
	.byte	12                              # DW_AT_low_pc
	.long	.Lfunc_end9-.Lfunc_begin9       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	7                               # Abbrev [7] 0x163:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	58                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x16e:0x28 DW_TAG_subprogram
	.byte	13                              # DW_AT_low_pc
	.long	.Lfunc_end10-.Lfunc_begin10     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	25                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	7                               # Abbrev [7] 0x17d:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.long	58                              # DW_AT_type
	.byte	18                              # Abbrev [18] 0x187:0xe DW_TAG_call_site
	.long	406                             # DW_AT_call_origin
                                        # DW_AT_call_tail_call
	.byte	13                              # DW_AT_call_pc
	.byte	10                              # Abbrev [10] 0x18d:0x7 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	3                               # DW_AT_call_value
	.byte	163
	.byte	1
	.byte	85
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	19                              # Abbrev [19] 0x196:0xe DW_TAG_subprogram
	.byte	8                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	58                              # DW_AT_type
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	20                              # Abbrev [20] 0x19e:0x5 DW_TAG_formal_parameter
	.long	58                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	21                              # Abbrev [21] 0x1a4:0x11 DW_TAG_subprogram
	.byte	9                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	58                              # DW_AT_type
                                        # DW_AT_inline
	.byte	22                              # Abbrev [22] 0x1ac:0x8 DW_TAG_formal_parameter
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.long	58                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x1b5:0x2f DW_TAG_subprogram
	.byte	14                              # DW_AT_low_pc
	.long	.Lfunc_end11-.Lfunc_begin11     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	26                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	7                               # Abbrev [7] 0x1c4:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.long	58                              # DW_AT_type
	.byte	23                              # Abbrev [23] 0x1ce:0x15 DW_TAG_inlined_subroutine
	.long	420                             # DW_AT_abstract_origin
	.byte	14                              # DW_AT_low_pc
	.long	.Ltmp19-.Lfunc_begin11          # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	24                              # DW_AT_call_line
	.byte	31                              # DW_AT_call_column
	.byte	24                              # Abbrev [24] 0x1db:0x7 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.long	428                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x1e4:0x1a DW_TAG_subprogram
	.byte	15                              # DW_AT_low_pc
	.long	.Lfunc_end12-.Lfunc_begin12     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	7                               # Abbrev [7] 0x1f3:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	41                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
	.long	58                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x1fe:0x46 DW_TAG_subprogram
	.byte	16                              # DW_AT_low_pc
	.long	.Lfunc_end13-.Lfunc_begin13     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x20d:0x9 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	42                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.long	874                             # DW_AT_type
	.byte	8                               # Abbrev [8] 0x216:0x9 DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	7                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.long	62                              # DW_AT_type
	.byte	8                               # Abbrev [8] 0x21f:0x9 DW_TAG_formal_parameter
	.byte	3                               # DW_AT_location
	.byte	43                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.long	901                             # DW_AT_type
	.byte	8                               # Abbrev [8] 0x228:0x9 DW_TAG_formal_parameter
	.byte	4                               # DW_AT_location
	.byte	45                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.long	905                             # DW_AT_type
	.byte	25                              # Abbrev [25] 0x231:0x12 DW_TAG_call_site
	.byte	1                               # DW_AT_call_target
	.byte	80
	.byte	17                              # DW_AT_call_return_pc
	.byte	10                              # Abbrev [10] 0x235:0x6 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	2                               # DW_AT_call_value
	.byte	145
	.byte	12
	.byte	10                              # Abbrev [10] 0x23b:0x7 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	3                               # DW_AT_call_value
	.byte	163
	.byte	1
	.byte	82
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x244:0x1a DW_TAG_subprogram
	.byte	18                              # DW_AT_low_pc
	.long	.Lfunc_end14-.Lfunc_begin14     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	29                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	31                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	826                             # DW_AT_type
                                        # DW_AT_external
	.byte	7                               # Abbrev [7] 0x253:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	31                              # DW_AT_decl_line
	.long	58                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x25e:0x23 DW_TAG_subprogram
	.byte	19                              # DW_AT_low_pc
	.long	.Lfunc_end15-.Lfunc_begin15     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	32                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x26d:0x9 DW_TAG_formal_parameter
	.byte	5                               # DW_AT_location
	.byte	31                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
	.long	826                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x276:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	81
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
	.long	58                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x281:0x24 DW_TAG_subprogram
	.byte	20                              # DW_AT_low_pc
	.long	.Lfunc_end16-.Lfunc_begin16     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	33                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	7                               # Abbrev [7] 0x290:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	46                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
	.long	925                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x29a:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
	.long	58                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x2a5:0x24 DW_TAG_subprogram
	.byte	21                              # DW_AT_low_pc
	.long	.Lfunc_end17-.Lfunc_begin17     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	34                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	7                               # Abbrev [7] 0x2b4:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	97
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.long	948                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x2be:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.long	58                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x2c9:0x6d DW_TAG_subprogram
	.byte	22                              # DW_AT_low_pc
	.long	.Lfunc_end18-.Lfunc_begin18     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	35                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	7                               # Abbrev [7] 0x2d8:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.long	58                              # DW_AT_type
	.byte	7                               # Abbrev [7] 0x2e2:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.long	58                              # DW_AT_type
	.byte	7                               # Abbrev [7] 0x2ec:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	81
	.byte	48                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.long	58                              # DW_AT_type
	.byte	7                               # Abbrev [7] 0x2f6:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	82
	.byte	49                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.long	58                              # DW_AT_type
	.byte	7                               # Abbrev [7] 0x300:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	88
	.byte	50                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.long	58                              # DW_AT_type
	.byte	7                               # Abbrev [7] 0x30a:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	89
	.byte	51                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.long	58                              # DW_AT_type
	.byte	7                               # Abbrev [7] 0x314:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	8
	.byte	52                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.long	58                              # DW_AT_type
	.byte	7                               # Abbrev [7] 0x31f:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	16
	.byte	53                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.long	58                              # DW_AT_type
	.byte	7                               # Abbrev [7] 0x32a:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	24
	.byte	54                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.long	58                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x336:0x4 DW_TAG_base_type
	.byte	15                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	26                              # Abbrev [26] 0x33a:0x18 DW_TAG_structure_type
	.byte	31                              # DW_AT_name
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.byte	27                              # Abbrev [27] 0x33f:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	58                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	27                              # Abbrev [27] 0x348:0x9 DW_TAG_member
	.byte	30                              # DW_AT_name
	.long	822                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	28                              # Abbrev [28] 0x352:0x5 DW_TAG_pointer_type
	.long	826                             # DW_AT_type
	.byte	28                              # Abbrev [28] 0x357:0x5 DW_TAG_pointer_type
	.long	860                             # DW_AT_type
	.byte	2                               # Abbrev [2] 0x35c:0x4 DW_TAG_base_type
	.byte	38                              # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	28                              # Abbrev [28] 0x360:0x5 DW_TAG_pointer_type
	.long	869                             # DW_AT_type
	.byte	29                              # Abbrev [29] 0x365:0x5 DW_TAG_const_type
	.long	860                             # DW_AT_type
	.byte	28                              # Abbrev [28] 0x36a:0x5 DW_TAG_pointer_type
	.long	879                             # DW_AT_type
	.byte	30                              # Abbrev [30] 0x36f:0x10 DW_TAG_subroutine_type
	.long	58                              # DW_AT_type
                                        # DW_AT_prototyped
	.byte	20                              # Abbrev [20] 0x374:0x5 DW_TAG_formal_parameter
	.long	895                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x379:0x5 DW_TAG_formal_parameter
	.long	895                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	28                              # Abbrev [28] 0x37f:0x5 DW_TAG_pointer_type
	.long	900                             # DW_AT_type
	.byte	31                              # Abbrev [31] 0x384:0x1 DW_TAG_const_type
	.byte	2                               # Abbrev [2] 0x385:0x4 DW_TAG_base_type
	.byte	44                              # DW_AT_name
	.byte	2                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	28                              # Abbrev [28] 0x389:0x5 DW_TAG_pointer_type
	.long	910                             # DW_AT_type
	.byte	29                              # Abbrev [29] 0x38e:0x5 DW_TAG_const_type
	.long	915                             # DW_AT_type
	.byte	28                              # Abbrev [28] 0x393:0x5 DW_TAG_pointer_type
	.long	920                             # DW_AT_type
	.byte	29                              # Abbrev [29] 0x398:0x5 DW_TAG_const_type
	.long	826                             # DW_AT_type
	.byte	32                              # Abbrev [32] 0x39d:0x17 DW_TAG_union_type
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
	.byte	27                              # Abbrev [27] 0x3a1:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	822                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	27                              # Abbrev [27] 0x3aa:0x9 DW_TAG_member
	.byte	30                              # DW_AT_name
	.long	822                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x3b4:0x4 DW_TAG_base_type
	.byte	47                              # DW_AT_name
	.byte	4                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	224                             # Length of String Offsets Set
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
	.asciz	"unsigned int"                  # string offset=48
.Linfo_string6:
	.asciz	"RED"                           # string offset=61
.Linfo_string7:
	.asciz	"colour"                        # string offset=65
.Linfo_string8:
	.asciz	"declared"                      # string offset=72
.Linfo_string9:
	.asciz	"gone"                          # string offset=81
.Linfo_string10:
	.asciz	"a"                             # string offset=86
.Linfo_string11:
	.asciz	"DW_ATE_unsigned_8"             # string offset=88
.Linfo_string12:
	.asciz	"DW_ATE_unsigned_1"             # string offset=106
.Linfo_string13:
	.asciz	"plain"                         # string offset=124
.Linfo_string14:
	.asciz	"uses_local"                    # string offset=130
.Linfo_string15:
	.asciz	"long"                          # string offset=141
.Linfo_string16:
	.asciz	"local"                         # string offset=146
.Linfo_string17:
	.asciz	"none"                          # string offset=152
.Linfo_string18:
	.asciz	"unknown"                       # string offset=157
.Linfo_string19:
	.asciz	"old"                           # string offset=165
.Linfo_string20:
	.asciz	"varargs"                       # string offset=169
.Linfo_string21:
	.asciz	"unnamed"                       # string offset=177
.Linfo_string22:
	.asciz	"other_name"                    # string offset=185
.Linfo_string23:
	.asciz	"renamed"                       # string offset=196
.Linfo_string24:
	.asciz	"aliased"                       # string offset=204
.Linfo_string25:
	.asciz	"weak"                          # string offset=212
.Linfo_string26:
	.asciz	"uses_gone"                     # string offset=217
.Linfo_string27:
	.asciz	"function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1" # string offset=227
.Linfo_string28:
	.asciz	"takes"                         # string offset=355
.Linfo_string29:
	.asciz	"returns_struct"                # string offset=361
.Linfo_string30:
	.asciz	"b"                             # string offset=376
.Linfo_string31:
	.asciz	"pair"                          # string offset=378
.Linfo_string32:
	.asciz	"takes_struct"                  # string offset=383
.Linfo_string33:
	.asciz	"takes_union"                   # string offset=396
.Linfo_string34:
	.asciz	"takes_double"                  # string offset=408
.Linfo_string35:
	.asciz	"many"                          # string offset=421
.Linfo_string36:
	.asciz	"n"                             # string offset=426
.Linfo_string37:
	.asciz	"number"                        # string offset=428
.Linfo_string38:
	.asciz	"char"                          # string offset=435
.Linfo_string39:
	.asciz	"format"                        # string offset=440
.Linfo_string40:
	.asciz	"second"                        # string offset=447
.Linfo_string41:
	.asciz	"parameter_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1" # string offset=454
.Linfo_string42:
	.asciz	"compare"                       # string offset=583
.Linfo_string43:
	.asciz	"flag"                          # string offset=591
.Linfo_string44:
	.asciz	"_Bool"                         # string offset=596
.Linfo_string45:
	.asciz	"pairs"                         # string offset=602
.Linfo_string46:
	.asciz	"value"                         # string offset=608
.Linfo_string47:
	.asciz	"double"                        # string offset=614
.Linfo_string48:
	.asciz	"c"                             # string offset=621
.Linfo_string49:
	.asciz	"d"                             # string offset=623
.Linfo_string50:
	.asciz	"e"                             # string offset=625
.Linfo_string51:
	.asciz	"f"                             # string offset=627
.Linfo_string52:
	.asciz	"g"                             # string offset=629
.Linfo_string53:
	.asciz	"h"                             # string offset=631
.Linfo_string54:
	.asciz	"i"                             # string offset=633
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
	.long	.Linfo_string35
	.long	.Linfo_string36
	.long	.Linfo_string37
	.long	.Linfo_string38
	.long	.Linfo_string39
	.long	.Linfo_string40
	.long	.Linfo_string41
	.long	.Linfo_string42
	.long	.Linfo_string43
	.long	.Linfo_string44
	.long	.Linfo_string45
	.long	.Linfo_string46
	.long	.Linfo_string47
	.long	.Linfo_string48
	.long	.Linfo_string49
	.long	.Linfo_string50
	.long	.Linfo_string51
	.long	.Linfo_string52
	.long	.Linfo_string53
	.long	.Linfo_string54
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	source
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Ltmp3
	.quad	.Ltmp5
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
	.quad	.Ltmp26
	.quad	.Lfunc_begin14
	.quad	.Lfunc_begin15
	.quad	.Lfunc_begin16
	.quad	.Lfunc_begin17
	.quad	.Lfunc_begin18
.Ldebug_addr_end0:
	.globl	alias
	.type	alias,@function
.set alias, aliased
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym aliased
	.section	.debug_line,"",@progbits
.Lline_table_start0:
