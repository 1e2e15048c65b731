# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: gcc -gdwarf-5 -O3 -w -fno-common -fno-pie -S -fno-asynchronous-unwind-tables case.c
# assemble: gcc -c
	.file	"case.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "case.c"
	.p2align 4
	.type	local, @function
local:
.LVL0:
.LFB1:
	.file 1 "case.c"
	.loc 1 9 41 view -0
	.cfi_startproc
	.loc 1 9 43 view .LVU1
	.loc 1 9 57 is_stmt 0 view .LVU2
	movslq	source(%rip), %rax
	imulq	%rdi, %rax
	.loc 1 9 67 view .LVU3
	ret
	.cfi_endproc
.LFE1:
	.size	local, .-local
	.p2align 4
	.type	nested.0, @function
nested.0:
.LVL1:
.LFB21:
	.loc 1 42 29 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 42 31 view .LVU5
	.loc 1 42 44 is_stmt 0 view .LVU6
	movl	source(%rip), %eax
	.loc 1 42 40 view .LVU7
	addl	(%r10), %edi
.LVL2:
	.loc 1 42 44 view .LVU8
	addl	%edi, %eax
	.loc 1 42 54 view .LVU9
	ret
	.cfi_endproc
.LFE21:
	.size	nested.0, .-nested.0
	.p2align 4
	.globl	plain
	.type	plain, @function
plain:
.LVL3:
.LFB0:
	.loc 1 8 37 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 8 39 view .LVU11
	.loc 1 8 48 is_stmt 0 view .LVU12
	movl	(%rsi), %eax
	addl	%edi, %eax
	.loc 1 8 59 view .LVU13
	ret
	.cfi_endproc
.LFE0:
	.size	plain, .-plain
	.p2align 4
	.globl	uses_local
	.type	uses_local, @function
uses_local:
.LVL4:
.LFB2:
	.loc 1 10 25 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 10 27 view .LVU15
	.loc 1 10 34 is_stmt 0 view .LVU16
	call	local
.LVL5:
	.loc 1 10 45 view .LVU17
	addq	$1, %rdi
.LVL6:
	.loc 1 10 34 view .LVU18
	movq	%rax, %rdx
	.loc 1 10 45 view .LVU19
	call	local
.LVL7:
	.loc 1 10 43 view .LVU20
	addq	%rdx, %rax
	.loc 1 10 59 view .LVU21
	ret
	.cfi_endproc
.LFE2:
	.size	uses_local, .-uses_local
	.p2align 4
	.globl	none
	.type	none, @function
none:
.LFB3:
	.loc 1 11 17 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 11 19 view .LVU23
	.loc 1 11 26 is_stmt 0 view .LVU24
	movl	$1, source(%rip)
	.loc 1 11 31 view .LVU25
	ret
	.cfi_endproc
.LFE3:
	.size	none, .-none
	.p2align 4
	.globl	unknown
	.type	unknown, @function
unknown:
.LFB4:
	.loc 1 12 16 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 12 18 view .LVU27
	.loc 1 12 25 is_stmt 0 view .LVU28
	movl	$2, source(%rip)
	.loc 1 12 30 view .LVU29
	ret
	.cfi_endproc
.LFE4:
	.size	unknown, .-unknown
	.p2align 4
	.globl	old
	.type	old, @function
old:
.LVL8:
.LFB5:
	.loc 1 13 31 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 13 33 view .LVU31
	.loc 1 13 44 is_stmt 0 view .LVU32
	movsbl	(%rsi), %eax
	.loc 1 13 42 view .LVU33
	addl	%edi, %eax
	.loc 1 13 48 view .LVU34
	ret
	.cfi_endproc
.LFE5:
	.size	old, .-old
	.p2align 4
	.globl	varargs
	.type	varargs, @function
varargs:
.LVL9:
.LFB6:
	.loc 1 14 38 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 14 40 view .LVU36
	.loc 1 14 47 is_stmt 0 view .LVU37
	movsbl	(%rdi), %eax
	.loc 1 14 56 view .LVU38
	ret
	.cfi_endproc
.LFE6:
	.size	varargs, .-varargs
	.p2align 4
	.globl	unnamed
	.type	unnamed, @function
unnamed:
.LVL10:
.LFB7:
	.loc 1 15 30 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 15 32 view .LVU40
	.loc 1 15 30 is_stmt 0 view .LVU41
	movl	%esi, %eax
	.loc 1 15 47 view .LVU42
	ret
	.cfi_endproc
.LFE7:
	.size	unnamed, .-unnamed
	.p2align 4
	.globl	other_name
	.type	other_name, @function
other_name:
.LVL11:
.LFB8:
	.loc 1 17 20 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 17 22 view .LVU44
	.loc 1 17 31 is_stmt 0 view .LVU45
	movl	source(%rip), %eax
	addl	%edi, %eax
	.loc 1 17 41 view .LVU46
	ret
	.cfi_endproc
.LFE8:
	.size	other_name, .-other_name
	.p2align 4
	.globl	aliased
	.type	aliased, @function
aliased:
.LVL12:
.LFB9:
	.loc 1 18 20 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 18 22 view .LVU48
	.loc 1 18 31 is_stmt 0 view .LVU49
	movl	%edi, %eax
	subl	source(%rip), %eax
	.loc 1 18 41 view .LVU50
	ret
	.cfi_endproc
.LFE9:
	.size	aliased, .-aliased
	.globl	alias
	.set	alias,aliased
	.p2align 4
	.weak	weak
	.type	weak, @function
weak:
.LVL13:
.LFB10:
	.loc 1 22 17 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 22 19 view .LVU52
	.loc 1 22 26 is_stmt 0 view .LVU53
	jmp	declared
.LVL14:
	.loc 1 22 26 view .LVU54
	.cfi_endproc
.LFE10:
	.size	weak, .-weak
	.p2align 4
	.globl	uses_gone
	.type	uses_gone, @function
uses_gone:
.LVL15:
.LFB12:
	.loc 1 24 22 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 24 24 view .LVU56
.LBB4:
.LBI4:
	.loc 1 23 50 view .LVU57
.LBB5:
	.loc 1 23 64 view .LVU58
	.loc 1 23 73 is_stmt 0 view .LVU59
	leal	(%rdi,%rdi,2), %eax
.LBE5:
.LBE4:
	.loc 1 24 40 view .LVU60
	ret
	.cfi_endproc
.LFE12:
	.size	uses_gone, .-uses_gone
	.p2align 4
	.globl	function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1
	.type	function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1, @function
function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1:
.LVL16:
.LFB13:
	.loc 1 25 41 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 25 43 view .LVU62
	.loc 1 25 41 is_stmt 0 view .LVU63
	movl	%edi, %eax
	.loc 1 25 67 view .LVU64
	ret
	.cfi_endproc
.LFE13:
	.size	function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1, .-function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1
	.p2align 4
	.globl	takes
	.type	takes, @function
takes:
.LVL17:
.LFB14:
	.loc 1 28 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 29 2 view .LVU66
	.loc 1 28 1 is_stmt 0 view .LVU67
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edx, %ebx
	movq	%rdi, %rax
	movq	%rcx, %rdi
.LVL18:
	.loc 1 29 33 view .LVU68
	movzbl	%bl, %ebx
	.loc 1 28 1 view .LVU69
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.loc 1 28 1 view .LVU70
	movl	%esi, 12(%rsp)
	.loc 1 29 9 view .LVU71
	leaq	12(%rsp), %rsi
.LVL19:
	.loc 1 29 9 view .LVU72
	call	*%rax
.LVL20:
	.loc 1 30 1 view .LVU73
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	.loc 1 29 33 view .LVU74
	addl	%ebx, %eax
	.loc 1 30 1 view .LVU75
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE14:
	.size	takes, .-takes
	.p2align 4
	.globl	returns_struct
	.type	returns_struct, @function
returns_struct:
.LVL21:
.LFB15:
	.loc 1 31 35 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 31 37 view .LVU77
	.loc 1 31 44 is_stmt 0 view .LVU78
	movslq	source(%rip), %rdx
	movl	%edi, %eax
	.loc 1 31 72 view .LVU79
	ret
	.cfi_endproc
.LFE15:
	.size	returns_struct, .-returns_struct
	.p2align 4
	.globl	takes_struct
	.type	takes_struct, @function
takes_struct:
.LVL22:
.LFB16:
	.loc 1 32 43 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 32 45 view .LVU81
	.loc 1 32 59 is_stmt 0 view .LVU82
	leal	(%rdx,%rdi), %eax
	.loc 1 32 64 view .LVU83
	ret
	.cfi_endproc
.LFE16:
	.size	takes_struct, .-takes_struct
	.p2align 4
	.globl	takes_union
	.type	takes_union, @function
takes_union:
.LVL23:
.LFB17:
	.loc 1 33 52 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 33 54 view .LVU85
	.loc 1 33 69 is_stmt 0 view .LVU86
	leal	(%rsi,%rdi), %eax
	.loc 1 33 74 view .LVU87
	ret
	.cfi_endproc
.LFE17:
	.size	takes_union, .-takes_union
	.p2align 4
	.globl	takes_double
	.type	takes_double, @function
takes_double:
.LVL24:
.LFB18:
	.loc 1 34 40 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 34 42 view .LVU89
	.loc 1 34 40 is_stmt 0 view .LVU90
	movapd	%xmm0, %xmm1
	.loc 1 34 56 view .LVU91
	pxor	%xmm0, %xmm0
.LVL25:
	.loc 1 34 56 view .LVU92
	cvtsi2sdl	%edi, %xmm0
	addsd	%xmm1, %xmm0
	cvttsd2sil	%xmm0, %eax
	.loc 1 34 61 view .LVU93
	ret
	.cfi_endproc
.LFE18:
	.size	takes_double, .-takes_double
	.p2align 4
	.globl	many
	.type	many, @function
many:
.LVL26:
.LFB19:
	.loc 1 36 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 37 2 view .LVU95
	.loc 1 37 11 is_stmt 0 view .LVU96
	addl	%esi, %edi
.LVL27:
	.loc 1 37 15 view .LVU97
	addl	%edx, %edi
	.loc 1 37 19 view .LVU98
	addl	%ecx, %edi
	.loc 1 37 23 view .LVU99
	addl	%r8d, %edi
	.loc 1 37 27 view .LVU100
	leal	(%rdi,%r9), %eax
	.loc 1 37 31 view .LVU101
	addl	8(%rsp), %eax
	.loc 1 37 35 view .LVU102
	addl	16(%rsp), %eax
	.loc 1 37 39 view .LVU103
	addl	24(%rsp), %eax
	.loc 1 37 43 view .LVU104
	addl	source(%rip), %eax
	.loc 1 38 1 view .LVU105
	ret
	.cfi_endproc
.LFE19:
	.size	many, .-many
	.p2align 4
	.globl	uses_nested
	.type	uses_nested, @function
uses_nested:
.LVL28:
.LFB20:
	.loc 1 41 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 41 1 is_stmt 0 view .LVU107
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	.loc 1 41 1 view .LVU108
	movl	%edi, %ecx
	.loc 1 40 5 view .LVU109
	movl	%edi, (%rsp)
	.loc 1 42 2 is_stmt 1 view .LVU110
	.loc 1 43 2 view .LVU111
	.loc 1 43 9 is_stmt 0 view .LVU112
	movq	%rsp, %r10
	movl	$1, %edi
.LVL29:
	.loc 1 43 9 view .LVU113
	call	nested.0
.LVL30:
	.loc 1 43 21 view .LVU114
	movl	%ecx, %edi
	.loc 1 43 9 view .LVU115
	movl	%eax, %edx
	.loc 1 43 21 view .LVU116
	call	nested.0
.LVL31:
	.loc 1 44 1 view .LVU117
	addq	$24, %rsp
	.cfi_def_cfa_offset 8
	.loc 1 43 19 view .LVU118
	addl	%edx, %eax
	.loc 1 44 1 view .LVU119
	ret
	.cfi_endproc
.LFE20:
	.size	uses_nested, .-uses_nested
	.globl	source
	.bss
	.align 4
	.type	source, @object
	.size	source, 4
source:
	.zero	4
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x694
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0xf
	.long	.LASF32
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x10
	.long	.LASF22
	.byte	0x10
	.byte	0x1
	.byte	0x5
	.byte	0x8
	.long	0x4e
	.uleb128 0xb
	.string	"a"
	.byte	0x13
	.long	0x53
	.byte	0
	.uleb128 0xb
	.string	"b"
	.byte	0x1b
	.long	0x5a
	.byte	0x8
	.byte	0
	.uleb128 0x9
	.long	0x2e
	.uleb128 0x11
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x6
	.byte	0x8
	.byte	0x5
	.long	.LASF2
	.uleb128 0x12
	.long	.LASF15
	.byte	0x7
	.byte	0x4
	.long	0x7a
	.byte	0x1
	.byte	0x6
	.byte	0x6
	.long	0x7a
	.uleb128 0x13
	.string	"RED"
	.byte	0
	.byte	0
	.uleb128 0x6
	.byte	0x4
	.byte	0x7
	.long	.LASF3
	.uleb128 0x14
	.long	.LASF33
	.byte	0x1
	.byte	0x7
	.byte	0x5
	.long	0x53
	.uleb128 0x9
	.byte	0x3
	.quad	source
	.uleb128 0x15
	.long	.LASF34
	.byte	0x1
	.byte	0x14
	.byte	0x5
	.long	0x53
	.long	0xad
	.uleb128 0xa
	.long	0x53
	.byte	0
	.uleb128 0x2
	.long	.LASF4
	.byte	0x28
	.byte	0x5
	.long	0x53
	.quad	.LFB20
	.quad	.LFE20-.LFB20
	.uleb128 0x1
	.byte	0x9c
	.long	0x145
	.uleb128 0x7
	.string	"a"
	.byte	0x28
	.byte	0x15
	.long	0x53
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x16
	.long	.LASF35
	.byte	0x1
	.byte	0x2a
	.byte	0xf
	.long	0x53
	.quad	.LFB21
	.quad	.LFE21-.LFB21
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x5
	.byte	0x7a
	.sleb128 0
	.byte	0x23
	.uleb128 0x8
	.byte	0x6
	.long	0x119
	.uleb128 0x7
	.string	"b"
	.byte	0x2a
	.byte	0x1a
	.long	0x53
	.long	.LLST0
	.long	.LVUS0
	.byte	0
	.uleb128 0xc
	.quad	.LVL30
	.long	0xdf
	.long	0x130
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.byte	0x31
	.byte	0
	.uleb128 0xd
	.quad	.LVL31
	.long	0xdf
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LASF5
	.byte	0x23
	.byte	0x5
	.long	0x53
	.quad	.LFB19
	.quad	.LFE19-.LFB19
	.uleb128 0x1
	.byte	0x9c
	.long	0x1d3
	.uleb128 0x7
	.string	"a"
	.byte	0x23
	.byte	0xe
	.long	0x53
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x1
	.string	"b"
	.byte	0x23
	.byte	0x15
	.long	0x53
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.string	"c"
	.byte	0x23
	.byte	0x1c
	.long	0x53
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.string	"d"
	.byte	0x23
	.byte	0x23
	.long	0x53
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.string	"e"
	.byte	0x23
	.byte	0x2a
	.long	0x53
	.uleb128 0x1
	.byte	0x58
	.uleb128 0x1
	.string	"f"
	.byte	0x23
	.byte	0x31
	.long	0x53
	.uleb128 0x1
	.byte	0x59
	.uleb128 0x1
	.string	"g"
	.byte	0x23
	.byte	0x38
	.long	0x53
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x1
	.string	"h"
	.byte	0x23
	.byte	0x3f
	.long	0x53
	.uleb128 0x2
	.byte	0x91
	.sleb128 8
	.uleb128 0x1
	.string	"i"
	.byte	0x23
	.byte	0x46
	.long	0x53
	.uleb128 0x2
	.byte	0x91
	.sleb128 16
	.byte	0
	.uleb128 0x2
	.long	.LASF6
	.byte	0x22
	.byte	0x5
	.long	0x53
	.quad	.LFB18
	.quad	.LFE18-.LFB18
	.uleb128 0x1
	.byte	0x9c
	.long	0x213
	.uleb128 0x8
	.long	.LASF7
	.byte	0x22
	.byte	0x19
	.long	0x213
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x1
	.string	"b"
	.byte	0x22
	.byte	0x25
	.long	0x53
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x6
	.byte	0x8
	.byte	0x4
	.long	.LASF8
	.uleb128 0x2
	.long	.LASF9
	.byte	0x21
	.byte	0x5
	.long	0x53
	.quad	.LFB17
	.quad	.LFE17-.LFB17
	.uleb128 0x1
	.byte	0x9c
	.long	0x254
	.uleb128 0x5
	.long	.LASF10
	.byte	0x21
	.byte	0x26
	.long	0x254
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.string	"b"
	.byte	0x21
	.byte	0x31
	.long	0x53
	.uleb128 0x1
	.byte	0x54
	.byte	0
	.uleb128 0x17
	.byte	0x8
	.byte	0x1
	.byte	0x21
	.byte	0x11
	.long	0x26e
	.uleb128 0xe
	.string	"a"
	.byte	0x1e
	.long	0x5a
	.uleb128 0xe
	.string	"b"
	.byte	0x21
	.long	0x5a
	.byte	0
	.uleb128 0x2
	.long	.LASF11
	.byte	0x20
	.byte	0x5
	.long	0x53
	.quad	.LFB16
	.quad	.LFE16-.LFB16
	.uleb128 0x1
	.byte	0x9c
	.long	0x2a7
	.uleb128 0x18
	.long	.LASF22
	.byte	0x1
	.byte	0x20
	.byte	0x1e
	.long	0x2e
	.uleb128 0x1
	.string	"b"
	.byte	0x20
	.byte	0x28
	.long	0x53
	.uleb128 0x1
	.byte	0x51
	.byte	0
	.uleb128 0x2
	.long	.LASF12
	.byte	0x1f
	.byte	0xd
	.long	0x2e
	.quad	.LFB15
	.quad	.LFE15-.LFB15
	.uleb128 0x1
	.byte	0x9c
	.long	0x2d4
	.uleb128 0x1
	.string	"a"
	.byte	0x1f
	.byte	0x20
	.long	0x53
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x2
	.long	.LASF13
	.byte	0x1a
	.byte	0x5
	.long	0x53
	.quad	.LFB14
	.quad	.LFE14-.LFB14
	.uleb128 0x1
	.byte	0x9c
	.long	0x35d
	.uleb128 0x8
	.long	.LASF14
	.byte	0x1a
	.byte	0x11
	.long	0x377
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x8
	.long	.LASF15
	.byte	0x1a
	.byte	0x43
	.long	0x61
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x8
	.long	.LASF16
	.byte	0x1a
	.byte	0x51
	.long	0x37c
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x8
	.long	.LASF17
	.byte	0x1b
	.byte	0x1e
	.long	0x383
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x19
	.quad	.LVL20
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.byte	0x91
	.sleb128 -20
	.byte	0
	.byte	0
	.uleb128 0x1a
	.long	0x53
	.long	0x371
	.uleb128 0xa
	.long	0x371
	.uleb128 0xa
	.long	0x371
	.byte	0
	.uleb128 0x4
	.long	0x376
	.uleb128 0x1b
	.uleb128 0x4
	.long	0x35d
	.uleb128 0x6
	.byte	0x1
	.byte	0x2
	.long	.LASF18
	.uleb128 0x4
	.long	0x38d
	.uleb128 0x4
	.long	0x4e
	.uleb128 0x9
	.long	0x388
	.uleb128 0x2
	.long	.LASF19
	.byte	0x19
	.byte	0x5
	.long	0x53
	.quad	.LFB13
	.quad	.LFE13-.LFB13
	.uleb128 0x1
	.byte	0x9c
	.long	0x3c1
	.uleb128 0x5
	.long	.LASF20
	.byte	0x19
	.byte	0x18
	.long	0x53
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x2
	.long	.LASF21
	.byte	0x18
	.byte	0x5
	.long	0x53
	.quad	.LFB12
	.quad	.LFE12-.LFB12
	.uleb128 0x1
	.byte	0x9c
	.long	0x41d
	.uleb128 0x1
	.string	"a"
	.byte	0x18
	.byte	0x13
	.long	0x53
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1c
	.long	0x41d
	.quad	.LBI4
	.byte	.LVU57
	.quad	.LBB4
	.quad	.LBE4-.LBB4
	.byte	0x1
	.byte	0x18
	.byte	0x1f
	.uleb128 0x1d
	.long	0x42e
	.long	.LLST3
	.long	.LVUS3
	.byte	0
	.byte	0
	.uleb128 0x1e
	.long	.LASF36
	.byte	0x1
	.byte	0x17
	.byte	0x32
	.long	0x53
	.byte	0x3
	.long	0x439
	.uleb128 0x1f
	.string	"a"
	.byte	0x1
	.byte	0x17
	.byte	0x3b
	.long	0x53
	.byte	0
	.uleb128 0x2
	.long	.LASF23
	.byte	0x16
	.byte	0x5
	.long	0x53
	.quad	.LFB10
	.quad	.LFE10-.LFB10
	.uleb128 0x1
	.byte	0x9c
	.long	0x481
	.uleb128 0x7
	.string	"a"
	.byte	0x16
	.byte	0xe
	.long	0x53
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x20
	.quad	.LVL14
	.long	0x97
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LASF24
	.byte	0x12
	.byte	0x5
	.long	0x53
	.quad	.LFB9
	.quad	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.long	0x4ae
	.uleb128 0x1
	.string	"a"
	.byte	0x12
	.byte	0x11
	.long	0x53
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x21
	.long	.LASF37
	.byte	0x1
	.byte	0x11
	.byte	0x5
	.long	.LASF38
	.long	0x53
	.quad	.LFB8
	.quad	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.long	0x4e0
	.uleb128 0x1
	.string	"a"
	.byte	0x11
	.byte	0x11
	.long	0x53
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x2
	.long	.LASF25
	.byte	0xf
	.byte	0x5
	.long	0x53
	.quad	.LFB7
	.quad	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x516
	.uleb128 0x22
	.long	0x53
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x5
	.long	.LASF26
	.byte	0xf
	.byte	0x16
	.long	0x53
	.uleb128 0x1
	.byte	0x54
	.byte	0
	.uleb128 0x2
	.long	.LASF27
	.byte	0xe
	.byte	0x5
	.long	0x53
	.quad	.LFB6
	.quad	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x546
	.uleb128 0x5
	.long	.LASF28
	.byte	0xe
	.byte	0x19
	.long	0x546
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x23
	.byte	0
	.uleb128 0x4
	.long	0x552
	.uleb128 0x6
	.byte	0x1
	.byte	0x6
	.long	.LASF29
	.uleb128 0x9
	.long	0x54b
	.uleb128 0x24
	.string	"old"
	.byte	0x1
	.byte	0xd
	.byte	0x5
	.long	0x53
	.quad	.LFB5
	.quad	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x590
	.uleb128 0x1
	.string	"a"
	.byte	0xd
	.byte	0x13
	.long	0x53
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.string	"b"
	.byte	0xd
	.byte	0x1c
	.long	0x590
	.uleb128 0x1
	.byte	0x54
	.byte	0
	.uleb128 0x4
	.long	0x54b
	.uleb128 0x25
	.long	.LASF39
	.byte	0x1
	.byte	0xc
	.byte	0x6
	.quad	.LFB4
	.quad	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x26
	.long	.LASF40
	.byte	0x1
	.byte	0xb
	.byte	0x6
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x2
	.long	.LASF30
	.byte	0xa
	.byte	0x6
	.long	0x5a
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x628
	.uleb128 0x7
	.string	"n"
	.byte	0xa
	.byte	0x16
	.long	0x5a
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0xc
	.quad	.LVL5
	.long	0x628
	.long	0x613
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0xd
	.quad	.LVL7
	.long	0x628
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x27
	.long	.LASF41
	.byte	0x1
	.byte	0x9
	.byte	0x16
	.long	0x5a
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x658
	.uleb128 0x5
	.long	.LASF7
	.byte	0x9
	.byte	0x21
	.long	0x5a
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x2
	.long	.LASF31
	.byte	0x8
	.byte	0x5
	.long	0x53
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0x692
	.uleb128 0x1
	.string	"a"
	.byte	0x8
	.byte	0xf
	.long	0x53
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x5
	.long	.LASF22
	.byte	0x8
	.byte	0x1f
	.long	0x692
	.uleb128 0x1
	.byte	0x54
	.byte	0
	.uleb128 0x4
	.long	0x2e
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x2
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x3
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0xe
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 5
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 33
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x11
	.byte	0x1
	.uleb128 0x25
	.uleb128 0xe
	.uleb128 0x13
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x1f
	.uleb128 0x1b
	.uleb128 0x1f
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x13
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x8
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x4
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x48
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0x17
	.byte	0x1
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x18
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x19
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x83
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x1a
	.uleb128 0x15
	.byte	0x1
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1b
	.uleb128 0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1c
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0xb
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x58
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1d
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x1e
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1f
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x20
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x82
	.uleb128 0x19
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x21
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x22
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x23
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x24
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x25
	.uleb128 0x2e
	.byte	0
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x26
	.uleb128 0x2e
	.byte	0
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x27
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS10:
	.uleb128 0
	.uleb128 .LVU113
	.uleb128 .LVU113
	.uleb128 0
.LLST10:
	.byte	0x4
	.uleb128 .LVL28-.Ltext0
	.uleb128 .LVL29-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL29-.Ltext0
	.uleb128 .LFE20-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 0
.LLST0:
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL2-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL2-.Ltext0
	.uleb128 .LFE21-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS9:
	.uleb128 0
	.uleb128 .LVU97
	.uleb128 .LVU97
	.uleb128 0
.LLST9:
	.byte	0x4
	.uleb128 .LVL26-.Ltext0
	.uleb128 .LVL27-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL27-.Ltext0
	.uleb128 .LFE19-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS8:
	.uleb128 0
	.uleb128 .LVU92
	.uleb128 .LVU92
	.uleb128 0
.LLST8:
	.byte	0x4
	.uleb128 .LVL24-.Ltext0
	.uleb128 .LVL25-.Ltext0
	.uleb128 0x1
	.byte	0x61
	.byte	0x4
	.uleb128 .LVL25-.Ltext0
	.uleb128 .LFE18-.Ltext0
	.uleb128 0x1
	.byte	0x62
	.byte	0
.LVUS4:
	.uleb128 0
	.uleb128 .LVU68
	.uleb128 .LVU68
	.uleb128 .LVU73
	.uleb128 .LVU73
	.uleb128 0
.LLST4:
	.byte	0x4
	.uleb128 .LVL17-.Ltext0
	.uleb128 .LVL18-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL18-.Ltext0
	.uleb128 .LVL20-1-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL20-1-.Ltext0
	.uleb128 .LFE14-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS5:
	.uleb128 0
	.uleb128 .LVU72
	.uleb128 .LVU72
	.uleb128 .LVU73
.LLST5:
	.byte	0x4
	.uleb128 .LVL17-.Ltext0
	.uleb128 .LVL19-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL19-.Ltext0
	.uleb128 .LVL20-1-.Ltext0
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.byte	0
.LVUS6:
	.uleb128 0
	.uleb128 .LVU73
	.uleb128 .LVU73
	.uleb128 0
.LLST6:
	.byte	0x4
	.uleb128 .LVL17-.Ltext0
	.uleb128 .LVL20-1-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL20-1-.Ltext0
	.uleb128 .LFE14-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0
.LVUS7:
	.uleb128 0
	.uleb128 .LVU73
	.uleb128 .LVU73
	.uleb128 0
.LLST7:
	.byte	0x4
	.uleb128 .LVL17-.Ltext0
	.uleb128 .LVL20-1-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL20-1-.Ltext0
	.uleb128 .LFE14-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS3:
	.uleb128 .LVU57
	.uleb128 .LVU59
.LLST3:
	.byte	0x4
	.uleb128 .LVL15-.Ltext0
	.uleb128 .LVL15-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU54
	.uleb128 .LVU54
	.uleb128 0
.LLST2:
	.byte	0x4
	.uleb128 .LVL13-.Ltext0
	.uleb128 .LVL14-1-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL14-1-.Ltext0
	.uleb128 .LFE10-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU18
	.uleb128 .LVU18
	.uleb128 0
.LLST1:
	.byte	0x4
	.uleb128 .LVL4-.Ltext0
	.uleb128 .LVL6-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LFE2-.Ltext0
	.uleb128 0x3
	.byte	0x75
	.sleb128 -1
	.byte	0x9f
	.byte	0
.Ldebug_loc3:
	.section	.debug_aranges,"",@progbits
	.long	0x2c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x8
	.byte	0
	.value	0
	.value	0
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.quad	0
	.quad	0
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF18:
	.string	"_Bool"
.LASF30:
	.string	"uses_local"
.LASF10:
	.string	"value"
.LASF4:
	.string	"uses_nested"
.LASF41:
	.string	"local"
.LASF22:
	.string	"pair"
.LASF32:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -gdwarf-5 -O3 -fno-common -fno-pie -fno-asynchronous-unwind-tables"
.LASF11:
	.string	"takes_struct"
.LASF5:
	.string	"many"
.LASF17:
	.string	"pairs"
.LASF9:
	.string	"takes_union"
.LASF13:
	.string	"takes"
.LASF34:
	.string	"declared"
.LASF27:
	.string	"varargs"
.LASF37:
	.string	"renamed"
.LASF26:
	.string	"second"
.LASF8:
	.string	"double"
.LASF25:
	.string	"unnamed"
.LASF28:
	.string	"format"
.LASF16:
	.string	"flag"
.LASF15:
	.string	"colour"
.LASF3:
	.string	"unsigned int"
.LASF29:
	.string	"char"
.LASF36:
	.string	"gone"
.LASF40:
	.string	"none"
.LASF7:
	.string	"number"
.LASF23:
	.string	"weak"
.LASF38:
	.string	"other_name"
.LASF24:
	.string	"aliased"
.LASF35:
	.string	"nested"
.LASF39:
	.string	"unknown"
.LASF19:
	.string	"function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1"
.LASF2:
	.string	"long int"
.LASF21:
	.string	"uses_gone"
.LASF31:
	.string	"plain"
.LASF14:
	.string	"compare"
.LASF33:
	.string	"source"
.LASF20:
	.string	"parameter_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1"
.LASF12:
	.string	"returns_struct"
.LASF6:
	.string	"takes_double"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"case.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
