# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: gcc -gdwarf-5 -O3 -w -fno-common -fno-pie -S -fno-asynchronous-unwind-tables case.c
# assemble: gcc -nostdlib -static -Wl,-e,0 -Wl,-T,case.lds -Wl,--build-id=none
	.file	"case.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "case.c"
	.p2align 4
	.type	kept, @function
kept:
.LVL0:
.LFB5:
	.file 1 "case.c"
	.loc 1 11 43 view -0
	.cfi_startproc
	.loc 1 11 45 view .LVU1
	.loc 1 11 54 is_stmt 0 view .LVU2
	imulq	%rsi, %rdi
.LVL1:
	.loc 1 11 58 view .LVU3
	movq	sink(%rip), %rax
	addq	%rdi, %rax
	.loc 1 11 66 view .LVU4
	ret
	.cfi_endproc
.LFE5:
	.size	kept, .-kept
	.p2align 4
	.type	both.constprop.0, @function
both.constprop.0:
.LVL2:
.LFB9:
	.loc 1 20 15 is_stmt 1 view -0
	.cfi_startproc
.LBB3:
	.loc 1 23 21 view .LVU6
	testq	%rdi, %rdi
	jle	.L6
	.loc 1 24 37 is_stmt 0 view .LVU7
	movq	sink(%rip), %r8
.LBE3:
	.loc 1 22 7 view .LVU8
	xorl	%esi, %esi
.LBB4:
	.loc 1 23 12 view .LVU9
	xorl	%ecx, %ecx
.LVL3:
	.p2align 4,,10
	.p2align 3
.L5:
	.loc 1 24 3 is_stmt 1 view .LVU10
	.loc 1 24 30 is_stmt 0 view .LVU11
	movq	%r8, %rax
	.loc 1 24 42 view .LVU12
	addq	$1, %rcx
.LVL4:
	.loc 1 24 30 view .LVU13
	cqto
	idivq	%rcx
	.loc 1 24 7 view .LVU14
	addq	%rax, %rsi
.LVL5:
	.loc 1 23 27 is_stmt 1 view .LVU15
	.loc 1 23 21 view .LVU16
	cmpq	%rdi, %rcx
	jne	.L5
.LBE4:
	.loc 1 26 1 is_stmt 0 view .LVU17
	movq	%rsi, %rax
	ret
.LVL6:
	.p2align 4,,10
	.p2align 3
.L6:
	.loc 1 22 7 view .LVU18
	xorl	%esi, %esi
	.loc 1 25 2 is_stmt 1 view .LVU19
	.loc 1 26 1 is_stmt 0 view .LVU20
	movq	%rsi, %rax
	ret
	.cfi_endproc
.LFE9:
	.size	both.constprop.0, .-both.constprop.0
	.p2align 4
	.type	unused_result_param.constprop.0, @function
unused_result_param.constprop.0:
.LVL7:
.LFB10:
	.loc 1 10 22 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 10 67 view .LVU22
	.loc 1 10 72 is_stmt 0 view .LVU23
	movq	sink(%rip), %rax
	movq	%rax, (%rdi)
	.loc 1 10 80 view .LVU24
	ret
	.cfi_endproc
.LFE10:
	.size	unused_result_param.constprop.0, .-unused_result_param.constprop.0
	.p2align 4
	.type	constant_param.constprop.0, @function
constant_param.constprop.0:
.LVL8:
.LFB11:
	.loc 1 7 22 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 7 62 view .LVU26
	.loc 1 7 71 is_stmt 0 view .LVU27
	imulq	sink(%rip), %rdi
.LVL9:
	.loc 1 7 78 view .LVU28
	leaq	7(%rdi), %rax
	.loc 1 7 90 view .LVU29
	ret
	.cfi_endproc
.LFE11:
	.size	constant_param.constprop.0, .-constant_param.constprop.0
	.p2align 4
	.type	unused_param.constprop.0, @function
unused_param.constprop.0:
.LVL10:
.LFB12:
	.loc 1 6 22 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 6 73 view .LVU31
	.loc 1 6 85 is_stmt 0 view .LVU32
	imulq	sink(%rip), %rdi
.LVL11:
	.loc 1 6 92 view .LVU33
	leaq	(%rdi,%rsi), %rax
	.loc 1 6 101 view .LVU34
	ret
	.cfi_endproc
.LFE12:
	.size	unused_param.constprop.0, .-unused_param.constprop.0
	.p2align 4
	.type	by_value.isra.0, @function
by_value.isra.0:
.LVL12:
.LFB13:
	.loc 1 9 22 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 9 57 view .LVU36
	.loc 1 9 75 is_stmt 0 view .LVU37
	imulq	%rdi, %rsi
.LVL13:
	.loc 1 9 79 view .LVU38
	movq	sink(%rip), %rax
	addq	%rsi, %rax
	.loc 1 9 87 view .LVU39
	ret
	.cfi_endproc
.LFE13:
	.size	by_value.isra.0, .-by_value.isra.0
	.p2align 4
	.type	by_reference.isra.0, @function
by_reference.isra.0:
.LVL14:
.LFB14:
	.loc 1 8 22 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 8 68 view .LVU41
	.loc 1 8 87 is_stmt 0 view .LVU42
	imulq	%rdi, %rsi
.LVL15:
	.loc 1 8 91 view .LVU43
	movq	sink(%rip), %rax
	addq	%rsi, %rax
	.loc 1 8 99 view .LVU44
	ret
	.cfi_endproc
.LFE14:
	.size	by_reference.isra.0, .-by_reference.isra.0
	.p2align 4
	.globl	uses
	.type	uses, @function
uses:
.LVL16:
.LFB6:
	.loc 1 13 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 13 1 is_stmt 0 view .LVU46
	movq	%rdi, %rcx
	.loc 1 14 2 view .LVU47
	movq	%rsi, %rdi
.LVL17:
	.loc 1 13 1 view .LVU48
	movq	%rsi, %r8
	.loc 1 14 2 is_stmt 1 view .LVU49
	.loc 1 15 9 is_stmt 0 view .LVU50
	movl	$2, %esi
.LVL18:
	.loc 1 14 2 view .LVU51
	call	unused_result_param.constprop.0
.LVL19:
	.loc 1 15 2 is_stmt 1 view .LVU52
	.loc 1 15 9 is_stmt 0 view .LVU53
	movq	%rcx, %rdi
.LVL20:
	.loc 1 15 9 view .LVU54
	call	unused_param.constprop.0
.LVL21:
	.loc 1 15 33 view .LVU55
	movq	%rcx, %rdi
	movl	$3, %esi
	.loc 1 15 9 view .LVU56
	movq	%rax, %rdx
	.loc 1 15 33 view .LVU57
	call	unused_param.constprop.0
.LVL22:
	.loc 1 15 57 view .LVU58
	movq	%rcx, %rdi
	.loc 1 16 36 view .LVU59
	movq	%rcx, %rsi
	.loc 1 15 31 view .LVU60
	addq	%rax, %rdx
	.loc 1 15 57 view .LVU61
	call	constant_param.constprop.0
.LVL23:
	.loc 1 16 9 view .LVU62
	leaq	1(%rcx), %rdi
	.loc 1 15 55 view .LVU63
	addq	%rax, %rdx
	.loc 1 16 9 view .LVU64
	call	constant_param.constprop.0
.LVL24:
	movq	8(%r8), %r9
	.loc 1 15 78 view .LVU65
	addq	%rax, %rdx
	.loc 1 16 36 view .LVU66
	movq	%r9, %rdi
	call	by_reference.isra.0
.LVL25:
	movq	24(%r8), %r8
.LVL26:
	.loc 1 16 59 view .LVU67
	movq	%rcx, %rsi
	.loc 1 16 34 view .LVU68
	addq	%rax, %rdx
	.loc 1 16 59 view .LVU69
	movq	%r8, %rdi
	call	by_reference.isra.0
.LVL27:
	.loc 1 17 9 view .LVU70
	movq	%rcx, %rsi
	movq	%r9, %rdi
	.loc 1 16 57 view .LVU71
	addq	%rax, %rdx
	.loc 1 17 9 view .LVU72
	call	by_value.isra.0
.LVL28:
	.loc 1 17 29 view .LVU73
	movq	%rcx, %rsi
	movq	%r8, %rdi
	.loc 1 16 84 view .LVU74
	addq	%rax, %rdx
	.loc 1 17 29 view .LVU75
	call	by_value.isra.0
.LVL29:
	.loc 1 17 51 view .LVU76
	movq	%rcx, %rdi
	movl	$3, %esi
	.loc 1 17 27 view .LVU77
	addq	%rax, %rdx
	.loc 1 17 51 view .LVU78
	call	kept
.LVL30:
	.loc 1 17 64 view .LVU79
	movq	%rcx, %rsi
	movl	$4, %edi
	.loc 1 17 49 view .LVU80
	addq	%rax, %rdx
	.loc 1 17 64 view .LVU81
	call	kept
.LVL31:
	.loc 1 17 62 view .LVU82
	addq	%rdx, %rax
	.loc 1 18 1 view .LVU83
	ret
	.cfi_endproc
.LFE6:
	.size	uses, .-uses
	.p2align 4
	.globl	both
	.type	both, @function
both:
.LVL32:
.LFB7:
	.loc 1 21 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 22 2 view .LVU85
	.loc 1 23 2 view .LVU86
.LBB5:
	.loc 1 23 7 view .LVU87
	.loc 1 23 21 view .LVU88
	testq	%rdi, %rdi
	jle	.L20
	.loc 1 24 37 is_stmt 0 view .LVU89
	movq	sink(%rip), %r8
	testq	%rsi, %rsi
	jne	.L16
.LBE5:
	.loc 1 22 7 view .LVU90
	xorl	%ecx, %ecx
.LVL33:
	.p2align 4,,10
	.p2align 3
.L17:
.LBB6:
	.loc 1 24 3 is_stmt 1 view .LVU91
	.loc 1 24 30 is_stmt 0 view .LVU92
	movq	%r8, %rax
	.loc 1 24 42 view .LVU93
	addq	$1, %rsi
.LVL34:
	.loc 1 24 30 view .LVU94
	cqto
	idivq	%rsi
	.loc 1 24 7 view .LVU95
	addq	%rax, %rcx
.LVL35:
	.loc 1 23 27 is_stmt 1 view .LVU96
	.loc 1 23 21 view .LVU97
	cmpq	%rdi, %rsi
	jne	.L17
.LBE6:
	.loc 1 26 1 is_stmt 0 view .LVU98
	movq	%rcx, %rax
	ret
.LVL36:
	.p2align 4,,10
	.p2align 3
.L16:
.LBB7:
	.loc 1 24 37 view .LVU99
	xorl	%edx, %edx
	.loc 1 23 12 view .LVU100
	xorl	%eax, %eax
.LBE7:
	.loc 1 22 7 view .LVU101
	xorl	%ecx, %ecx
.LVL37:
	.p2align 4,,10
	.p2align 3
.L19:
.LBB8:
	.loc 1 24 3 is_stmt 1 view .LVU102
	.loc 1 24 42 is_stmt 0 view .LVU103
	addq	$1, %rax
.LVL38:
	.loc 1 24 7 view .LVU104
	addq	%rdx, %rcx
.LVL39:
	.loc 1 23 27 is_stmt 1 view .LVU105
	.loc 1 23 21 view .LVU106
	addq	%r8, %rdx
	cmpq	%rax, %rdi
	jne	.L19
.LBE8:
	.loc 1 26 1 is_stmt 0 view .LVU107
	movq	%rcx, %rax
.LVL40:
	.loc 1 26 1 view .LVU108
	ret
.LVL41:
	.p2align 4,,10
	.p2align 3
.L20:
	.loc 1 22 7 view .LVU109
	xorl	%ecx, %ecx
	.loc 1 25 2 is_stmt 1 view .LVU110
	.loc 1 26 1 is_stmt 0 view .LVU111
	movq	%rcx, %rax
	ret
	.cfi_endproc
.LFE7:
	.size	both, .-both
	.p2align 4
	.globl	uses_both
	.type	uses_both, @function
uses_both:
.LVL42:
.LFB8:
	.loc 1 27 24 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 27 26 view .LVU113
	.loc 1 27 33 is_stmt 0 view .LVU114
	call	both.constprop.0
.LVL43:
	.loc 1 27 46 view .LVU115
	addq	$1, %rdi
.LVL44:
	.loc 1 27 33 view .LVU116
	movq	%rax, %r9
	.loc 1 27 46 view .LVU117
	call	both.constprop.0
.LVL45:
	.loc 1 27 44 view .LVU118
	addq	%r9, %rax
	.loc 1 27 62 view .LVU119
	ret
	.cfi_endproc
.LFE8:
	.size	uses_both, .-uses_both
	.globl	sink
	.bss
	.align 8
	.type	sink, @object
	.size	sink, 8
sink:
	.zero	8
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x578
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x13
	.long	.LASF15
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x14
	.string	"two"
	.byte	0x10
	.byte	0x1
	.byte	0x4
	.byte	0x8
	.long	0x52
	.uleb128 0xd
	.long	.LASF2
	.byte	0x13
	.long	0x57
	.byte	0
	.uleb128 0xd
	.long	.LASF3
	.byte	0x1f
	.long	0x57
	.byte	0x8
	.byte	0
	.uleb128 0x15
	.long	0x2e
	.uleb128 0x16
	.byte	0x8
	.byte	0x5
	.long	.LASF8
	.uleb128 0x17
	.long	.LASF16
	.byte	0x1
	.byte	0x5
	.byte	0x6
	.long	0x57
	.uleb128 0x9
	.byte	0x3
	.quad	sink
	.uleb128 0xe
	.long	.LASF5
	.byte	0x1b
	.long	0x57
	.quad	.LFB8
	.quad	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.long	0xe0
	.uleb128 0x8
	.string	"a"
	.byte	0x1b
	.byte	0x15
	.long	0x57
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x2
	.quad	.LVL43
	.long	0x3de
	.long	0xc4
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.uleb128 0x3
	.long	0xfa
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.uleb128 0xf
	.quad	.LVL45
	.long	0x3de
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.uleb128 0x3
	.long	0xfa
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.byte	0
	.uleb128 0x18
	.long	.LASF17
	.byte	0x1
	.byte	0x14
	.byte	0xf
	.long	0x57
	.byte	0x1
	.long	0x11c
	.uleb128 0x5
	.string	"a"
	.byte	0x14
	.byte	0x19
	.long	0x57
	.uleb128 0x6
	.long	.LASF4
	.byte	0x14
	.byte	0x21
	.long	0x57
	.uleb128 0x10
	.string	"sum"
	.byte	0x16
	.byte	0x7
	.long	0x57
	.uleb128 0x19
	.uleb128 0x10
	.string	"i"
	.byte	0x17
	.byte	0xc
	.long	0x57
	.byte	0
	.byte	0
	.uleb128 0xe
	.long	.LASF6
	.byte	0xc
	.long	0x57
	.quad	.LFB6
	.quad	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x2cb
	.uleb128 0x8
	.string	"a"
	.byte	0xc
	.byte	0x10
	.long	0x57
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x8
	.string	"two"
	.byte	0xc
	.byte	0x1f
	.long	0x2cb
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x2
	.quad	.LVL19
	.long	0x42b
	.long	0x180
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.uleb128 0x3
	.long	0x31d
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.quad	.LVL21
	.long	0x48a
	.long	0x1a5
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.long	0x3c7
	.uleb128 0x1
	.byte	0x31
	.byte	0
	.uleb128 0x2
	.quad	.LVL22
	.long	0x48a
	.long	0x1ca
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.long	0x3c7
	.uleb128 0x1
	.byte	0x32
	.byte	0
	.uleb128 0x2
	.quad	.LVL23
	.long	0x45b
	.long	0x1e9
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.uleb128 0x3
	.long	0x3a2
	.uleb128 0x1
	.byte	0x37
	.byte	0
	.uleb128 0x2
	.quad	.LVL24
	.long	0x45b
	.long	0x208
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x72
	.sleb128 1
	.uleb128 0x3
	.long	0x3a2
	.uleb128 0x1
	.byte	0x37
	.byte	0
	.uleb128 0x2
	.quad	.LVL25
	.long	0x4f5
	.long	0x22e
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.uleb128 0x3
	.long	0x371
	.uleb128 0x2
	.byte	0x78
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.quad	.LVL27
	.long	0x4f5
	.long	0x257
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.uleb128 0x3
	.long	0x371
	.uleb128 0x5
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x23
	.uleb128 0x10
	.byte	0
	.uleb128 0x2
	.quad	.LVL28
	.long	0x4c7
	.long	0x275
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.quad	.LVL29
	.long	0x4c7
	.long	0x293
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.quad	.LVL30
	.long	0x2d0
	.long	0x2b1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.byte	0
	.uleb128 0xf
	.quad	.LVL31
	.long	0x2d0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.byte	0x34
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	0x2e
	.uleb128 0x1a
	.long	.LASF18
	.byte	0x1
	.byte	0xb
	.byte	0x16
	.long	0x57
	.quad	.LFB5
	.quad	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x310
	.uleb128 0x8
	.string	"a"
	.byte	0xb
	.byte	0x20
	.long	0x57
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x1b
	.string	"b"
	.byte	0x1
	.byte	0xb
	.byte	0x28
	.long	0x57
	.uleb128 0x1
	.byte	0x54
	.byte	0
	.uleb128 0x1c
	.long	.LASF19
	.byte	0x1
	.byte	0xa
	.byte	0x16
	.byte	0x1
	.long	0x334
	.uleb128 0x6
	.long	.LASF7
	.byte	0xa
	.byte	0x2e
	.long	0x334
	.uleb128 0x5
	.string	"out"
	.byte	0xa
	.byte	0x3c
	.long	0x33b
	.byte	0
	.uleb128 0x1d
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0xc
	.long	0x57
	.uleb128 0x9
	.long	.LASF9
	.byte	0x9
	.long	0x57
	.long	0x363
	.uleb128 0x5
	.string	"two"
	.byte	0x9
	.byte	0x2a
	.long	0x2e
	.uleb128 0x5
	.string	"b"
	.byte	0x9
	.byte	0x34
	.long	0x57
	.byte	0
	.uleb128 0x9
	.long	.LASF10
	.byte	0x8
	.long	0x57
	.long	0x386
	.uleb128 0x5
	.string	"two"
	.byte	0x8
	.byte	0x35
	.long	0x386
	.uleb128 0x5
	.string	"b"
	.byte	0x8
	.byte	0x3f
	.long	0x57
	.byte	0
	.uleb128 0xc
	.long	0x52
	.uleb128 0x9
	.long	.LASF11
	.byte	0x7
	.long	0x57
	.long	0x3ae
	.uleb128 0x5
	.string	"a"
	.byte	0x7
	.byte	0x2a
	.long	0x57
	.uleb128 0x6
	.long	.LASF4
	.byte	0x7
	.byte	0x32
	.long	0x57
	.byte	0
	.uleb128 0x9
	.long	.LASF12
	.byte	0x6
	.long	0x57
	.long	0x3de
	.uleb128 0x6
	.long	.LASF13
	.byte	0x6
	.byte	0x28
	.long	0x57
	.uleb128 0x6
	.long	.LASF7
	.byte	0x6
	.byte	0x33
	.long	0x57
	.uleb128 0x6
	.long	.LASF14
	.byte	0x6
	.byte	0x40
	.long	0x57
	.byte	0
	.uleb128 0x7
	.long	0xe0
	.quad	.LFB9
	.quad	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.long	0x42b
	.uleb128 0xa
	.long	0xf1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0xb
	.long	0x105
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x11
	.long	0xfa
	.byte	0
	.uleb128 0x12
	.long	0x110
	.long	.LLRL2
	.uleb128 0xb
	.long	0x111
	.long	.LLST3
	.long	.LVUS3
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	0x310
	.quad	.LFB10
	.quad	.LFE10-.LFB10
	.uleb128 0x1
	.byte	0x9c
	.long	0x45b
	.uleb128 0xa
	.long	0x328
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x4
	.long	0x31d
	.long	.LLST4
	.long	.LVUS4
	.byte	0
	.uleb128 0x7
	.long	0x38b
	.quad	.LFB11
	.quad	.LFE11-.LFB11
	.uleb128 0x1
	.byte	0x9c
	.long	0x48a
	.uleb128 0x4
	.long	0x399
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x11
	.long	0x3a2
	.byte	0x7
	.byte	0
	.uleb128 0x7
	.long	0x3ae
	.quad	.LFB12
	.quad	.LFE12-.LFB12
	.uleb128 0x1
	.byte	0x9c
	.long	0x4c7
	.uleb128 0x4
	.long	0x3bc
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0xa
	.long	0x3d2
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x4
	.long	0x3c7
	.long	.LLST7
	.long	.LVUS7
	.byte	0
	.uleb128 0x7
	.long	0x340
	.quad	.LFB13
	.quad	.LFE13-.LFB13
	.uleb128 0x1
	.byte	0x9c
	.long	0x4f5
	.uleb128 0x4
	.long	0x359
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x1e
	.long	0x34e
	.byte	0
	.uleb128 0x7
	.long	0x363
	.quad	.LFB14
	.quad	.LFE14-.LFB14
	.uleb128 0x1
	.byte	0x9c
	.long	0x52b
	.uleb128 0x4
	.long	0x37c
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x4
	.long	0x371
	.long	.LLST10
	.long	.LVUS10
	.byte	0
	.uleb128 0x1f
	.long	0xe0
	.quad	.LFB7
	.quad	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0xa
	.long	0xf1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x4
	.long	0xfa
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0xb
	.long	0x105
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x12
	.long	0x110
	.long	.LLRL15
	.uleb128 0xb
	.long	0x111
	.long	.LLST16
	.long	.LVUS16
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x2
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
	.uleb128 0x3
	.uleb128 0x49
	.byte	0
	.uleb128 0x80
	.uleb128 0x13
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x4
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
	.uleb128 0x5
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
	.byte	0
	.byte	0
	.uleb128 0x6
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
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x31
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
	.uleb128 0x8
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
	.uleb128 0x9
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 22
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xe
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
	.uleb128 0x21
	.sleb128 6
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
	.uleb128 0xf
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x34
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
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x13
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
	.uleb128 0x14
	.uleb128 0x13
	.byte	0x1
	.uleb128 0x3
	.uleb128 0x8
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
	.uleb128 0x15
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x16
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
	.uleb128 0x17
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
	.uleb128 0x18
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
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x19
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x1a
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
	.uleb128 0x1b
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
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x1c
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
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1d
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
	.uleb128 0x1e
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1f
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
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
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS17:
	.uleb128 0
	.uleb128 .LVU116
	.uleb128 .LVU116
	.uleb128 0
.LLST17:
	.byte	0x4
	.uleb128 .LVL42-.Ltext0
	.uleb128 .LVL44-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL44-.Ltext0
	.uleb128 .LFE8-.Ltext0
	.uleb128 0x3
	.byte	0x75
	.sleb128 -1
	.byte	0x9f
	.byte	0
.LVUS11:
	.uleb128 0
	.uleb128 .LVU48
	.uleb128 .LVU48
	.uleb128 0
.LLST11:
	.byte	0x4
	.uleb128 .LVL16-.Ltext0
	.uleb128 .LVL17-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL17-.Ltext0
	.uleb128 .LFE6-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS12:
	.uleb128 0
	.uleb128 .LVU51
	.uleb128 .LVU51
	.uleb128 .LVU54
	.uleb128 .LVU54
	.uleb128 .LVU67
	.uleb128 .LVU67
	.uleb128 0
.LLST12:
	.byte	0x4
	.uleb128 .LVL16-.Ltext0
	.uleb128 .LVL18-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL18-.Ltext0
	.uleb128 .LVL20-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL20-.Ltext0
	.uleb128 .LVL26-.Ltext0
	.uleb128 0x1
	.byte	0x58
	.byte	0x4
	.uleb128 .LVL26-.Ltext0
	.uleb128 .LFE6-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU3
	.uleb128 .LVU3
	.uleb128 0
.LLST0:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL1-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LFE5-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS1:
	.uleb128 .LVU6
	.uleb128 .LVU10
	.uleb128 .LVU10
	.uleb128 .LVU18
	.uleb128 .LVU18
	.uleb128 0
.LLST1:
	.byte	0x4
	.uleb128 .LVL2-.Ltext0
	.uleb128 .LVL3-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL3-.Ltext0
	.uleb128 .LVL6-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LFE9-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS3:
	.uleb128 .LVU6
	.uleb128 .LVU10
	.uleb128 .LVU10
	.uleb128 .LVU13
	.uleb128 .LVU13
	.uleb128 .LVU16
	.uleb128 .LVU16
	.uleb128 .LVU18
	.uleb128 .LVU18
	.uleb128 0
.LLST3:
	.byte	0x4
	.uleb128 .LVL2-.Ltext0
	.uleb128 .LVL3-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL3-.Ltext0
	.uleb128 .LVL4-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL4-.Ltext0
	.uleb128 .LVL5-.Ltext0
	.uleb128 0x3
	.byte	0x72
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL5-.Ltext0
	.uleb128 .LVL6-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LFE9-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 .LVU22
	.uleb128 0
.LLST4:
	.byte	0x4
	.uleb128 .LVL7-.Ltext0
	.uleb128 .LFE10-.Ltext0
	.uleb128 0x6
	.byte	0xfa
	.long	0x31d
	.byte	0x9f
	.byte	0
.LVUS5:
	.uleb128 0
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 0
.LLST5:
	.byte	0x4
	.uleb128 .LVL8-.Ltext0
	.uleb128 .LVL9-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL9-.Ltext0
	.uleb128 .LFE11-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 0
	.uleb128 .LVU33
	.uleb128 .LVU33
	.uleb128 0
.LLST6:
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LVL11-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL11-.Ltext0
	.uleb128 .LFE12-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS7:
	.uleb128 .LVU31
	.uleb128 0
.LLST7:
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LFE12-.Ltext0
	.uleb128 0x6
	.byte	0xfa
	.long	0x3c7
	.byte	0x9f
	.byte	0
.LVUS8:
	.uleb128 0
	.uleb128 .LVU38
	.uleb128 .LVU38
	.uleb128 0
.LLST8:
	.byte	0x4
	.uleb128 .LVL12-.Ltext0
	.uleb128 .LVL13-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL13-.Ltext0
	.uleb128 .LFE13-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0
.LVUS9:
	.uleb128 0
	.uleb128 .LVU43
	.uleb128 .LVU43
	.uleb128 0
.LLST9:
	.byte	0x4
	.uleb128 .LVL14-.Ltext0
	.uleb128 .LVL15-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL15-.Ltext0
	.uleb128 .LFE14-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0
.LVUS10:
	.uleb128 .LVU41
	.uleb128 0
.LLST10:
	.byte	0x4
	.uleb128 .LVL14-.Ltext0
	.uleb128 .LFE14-.Ltext0
	.uleb128 0x6
	.byte	0xfa
	.long	0x371
	.byte	0x9f
	.byte	0
.LVUS13:
	.uleb128 0
	.uleb128 .LVU91
	.uleb128 .LVU91
	.uleb128 .LVU99
	.uleb128 .LVU99
	.uleb128 0
.LLST13:
	.byte	0x4
	.uleb128 .LVL32-.Ltext0
	.uleb128 .LVL33-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL33-.Ltext0
	.uleb128 .LVL36-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL36-.Ltext0
	.uleb128 .LFE7-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0
.LVUS14:
	.uleb128 .LVU86
	.uleb128 .LVU91
	.uleb128 .LVU91
	.uleb128 .LVU99
	.uleb128 .LVU99
	.uleb128 .LVU102
	.uleb128 .LVU102
	.uleb128 .LVU109
	.uleb128 .LVU109
	.uleb128 0
.LLST14:
	.byte	0x4
	.uleb128 .LVL32-.Ltext0
	.uleb128 .LVL33-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL33-.Ltext0
	.uleb128 .LVL36-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL36-.Ltext0
	.uleb128 .LVL37-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL37-.Ltext0
	.uleb128 .LVL41-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL41-.Ltext0
	.uleb128 .LFE7-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS16:
	.uleb128 .LVU88
	.uleb128 .LVU91
	.uleb128 .LVU91
	.uleb128 .LVU94
	.uleb128 .LVU94
	.uleb128 .LVU97
	.uleb128 .LVU97
	.uleb128 .LVU99
	.uleb128 .LVU99
	.uleb128 .LVU102
	.uleb128 .LVU102
	.uleb128 .LVU104
	.uleb128 .LVU104
	.uleb128 .LVU106
	.uleb128 .LVU106
	.uleb128 .LVU108
	.uleb128 .LVU109
	.uleb128 0
.LLST16:
	.byte	0x4
	.uleb128 .LVL32-.Ltext0
	.uleb128 .LVL33-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL33-.Ltext0
	.uleb128 .LVL34-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL34-.Ltext0
	.uleb128 .LVL35-.Ltext0
	.uleb128 0x3
	.byte	0x74
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL35-.Ltext0
	.uleb128 .LVL36-.Ltext0
	.uleb128 0x3
	.byte	0x74
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL36-.Ltext0
	.uleb128 .LVL37-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL37-.Ltext0
	.uleb128 .LVL38-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL38-.Ltext0
	.uleb128 .LVL39-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL39-.Ltext0
	.uleb128 .LVL40-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL41-.Ltext0
	.uleb128 .LFE7-.Ltext0
	.uleb128 0x2
	.byte	0x30
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
	.section	.debug_rnglists,"",@progbits
.Ldebug_ranges0:
	.long	.Ldebug_ranges3-.Ldebug_ranges2
.Ldebug_ranges2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.LLRL2:
	.byte	0x4
	.uleb128 .LBB3-.Ltext0
	.uleb128 .LBE3-.Ltext0
	.byte	0x4
	.uleb128 .LBB4-.Ltext0
	.uleb128 .LBE4-.Ltext0
	.byte	0
.LLRL15:
	.byte	0x4
	.uleb128 .LBB5-.Ltext0
	.uleb128 .LBE5-.Ltext0
	.byte	0x4
	.uleb128 .LBB6-.Ltext0
	.uleb128 .LBE6-.Ltext0
	.byte	0x4
	.uleb128 .LBB7-.Ltext0
	.uleb128 .LBE7-.Ltext0
	.byte	0x4
	.uleb128 .LBB8-.Ltext0
	.uleb128 .LBE8-.Ltext0
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF14:
	.string	"third"
.LASF9:
	.string	"by_value"
.LASF19:
	.string	"unused_result_param"
.LASF3:
	.string	"second"
.LASF7:
	.string	"unused"
.LASF6:
	.string	"uses"
.LASF11:
	.string	"constant_param"
.LASF5:
	.string	"uses_both"
.LASF4:
	.string	"constant"
.LASF15:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -gdwarf-5 -O3 -fno-common -fno-pie -fno-asynchronous-unwind-tables"
.LASF12:
	.string	"unused_param"
.LASF8:
	.string	"long int"
.LASF18:
	.string	"kept"
.LASF2:
	.string	"first"
.LASF17:
	.string	"both"
.LASF10:
	.string	"by_reference"
.LASF13:
	.string	"used"
.LASF16:
	.string	"sink"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"case.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
