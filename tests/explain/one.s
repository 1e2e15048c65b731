# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: gcc -gdwarf-5 -O2 -S -fno-asynchronous-unwind-tables one.c
	.file	"one.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "/src/explain" "./one.c"
	.p2align 4
	.type	lost.constprop.0, @function
lost.constprop.0:
.LVL0:
.LFB8:
	.file 1 "./one.c"
	.loc 1 45 21 view -0
	.cfi_startproc
	.loc 1 47 2 view .LVU1
	.loc 1 47 7 is_stmt 0 view .LVU2
	movl	sink(%rip), %eax
	addl	%edi, %eax
	.loc 1 48 11 view .LVU3
	imull	%edi, %edi
.LVL1:
	.loc 1 47 7 view .LVU4
	movl	%eax, sink(%rip)
	.loc 1 48 2 is_stmt 1 view .LVU5
	.loc 1 48 15 is_stmt 0 view .LVU6
	movl	sink(%rip), %eax
	addl	%edi, %eax
	.loc 1 49 1 view .LVU7
	ret
	.cfi_endproc
.LFE8:
	.size	lost.constprop.0, .-lost.constprop.0
	.p2align 4
	.type	twice.constprop.0, @function
twice.constprop.0:
.LFB9:
	.loc 1 38 21 is_stmt 1 view -0
	.cfi_startproc
.LVL2:
	.loc 1 40 2 view .LVU9
	.loc 1 40 7 is_stmt 0 view .LVU10
	movl	$1, sink(%rip)
	.loc 1 41 2 is_stmt 1 view .LVU11
	.loc 1 42 1 is_stmt 0 view .LVU12
	movl	$2, %eax
	ret
	.cfi_endproc
.LFE9:
	.size	twice.constprop.0, .-twice.constprop.0
	.p2align 4
	.type	moved.constprop.0.isra.0, @function
moved.constprop.0.isra.0:
.LVL3:
.LFB11:
	.loc 1 52 21 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 54 2 view .LVU14
	.loc 1 54 7 is_stmt 0 view .LVU15
	movl	sink(%rip), %eax
	.loc 1 54 12 view .LVU16
	addl	%edi, %esi
	.loc 1 55 11 view .LVU17
	imull	%edi, %edi
.LVL4:
	.loc 1 54 7 view .LVU18
	addl	%eax, %esi
	movl	%esi, sink(%rip)
	.loc 1 55 2 is_stmt 1 view .LVU19
	.loc 1 55 15 is_stmt 0 view .LVU20
	movl	sink(%rip), %eax
	addl	%edi, %eax
	.loc 1 56 1 view .LVU21
	ret
	.cfi_endproc
.LFE11:
	.size	moved.constprop.0.isra.0, .-moved.constprop.0.isra.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"why"
	.text
	.p2align 4
	.globl	plain
	.type	plain, @function
plain:
.LVL5:
.LFB0:
	.loc 1 27 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 28 2 view .LVU23
	.loc 1 27 1 is_stmt 0 view .LVU24
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	.loc 1 28 18 view .LVU25
	movl	(%rdi), %ebx
	.loc 1 28 25 view .LVU26
	xorl	%edi, %edi
.LVL6:
	.loc 1 28 18 view .LVU27
	addl	%esi, %ebx
	.loc 1 28 25 view .LVU28
	leaq	.LC0(%rip), %rsi
.LVL7:
	.loc 1 28 25 view .LVU29
	call	*%rdx
.LVL8:
	.loc 1 28 23 view .LVU30
	addl	%ebx, %eax
	.loc 1 29 1 view .LVU31
	popq	%rbx
	.cfi_def_cfa_offset 8
	.loc 1 28 44 view .LVU32
	addl	far_counter(%rip), %eax
	.loc 1 29 1 view .LVU33
	ret
	.cfi_endproc
.LFE0:
	.size	plain, .-plain
	.section	.text.unlikely,"ax",@progbits
.LCOLDB1:
	.text
.LHOTB1:
	.p2align 4
	.section	.text.unlikely
.Ltext_cold0:
	.text
	.globl	pieces
	.type	pieces, @function
pieces:
.LVL9:
.LFB6:
	.loc 1 66 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 67 2 view .LVU35
	.loc 1 67 5 is_stmt 0 view .LVU36
	cmpl	$3, %edi
	je	.L9
	movl	%edi, %eax
	.loc 1 71 2 is_stmt 1 view .LVU37
	.loc 1 72 1 is_stmt 0 view .LVU38
	ret
	.loc 1 72 1 view .LVU39
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.type	pieces.cold, @function
pieces.cold:
.LFSB6:
.L9:
	.loc 1 68 3 is_stmt 1 view -0
	.loc 1 66 1 is_stmt 0 view .LVU41
	pushq	%rax
	.cfi_def_cfa_offset 16
	.loc 1 68 8 view .LVU42
	movl	$3, sink(%rip)
	.loc 1 69 3 is_stmt 1 view .LVU43
	call	abort@PLT
.LVL10:
	.loc 1 69 3 is_stmt 0 view .LVU44
	.cfi_endproc
.LFE6:
	.text
	.size	pieces, .-pieces
	.section	.text.unlikely
	.size	pieces.cold, .-pieces.cold
.LCOLDE1:
	.text
.LHOTE1:
	.p2align 4
	.globl	use
	.type	use, @function
use:
.LVL11:
.LFB7:
	.loc 1 75 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 76 2 view .LVU46
	.loc 1 75 1 is_stmt 0 view .LVU47
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rdi, %rdx
	movq	%rsi, %rcx
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	.loc 1 76 9 view .LVU48
	call	twice.constprop.0
.LVL12:
	.loc 1 76 20 view .LVU49
	movl	(%rdi), %edi
.LVL13:
	.loc 1 76 9 view .LVU50
	movl	%eax, %ebx
	.loc 1 76 20 view .LVU51
	call	lost.constprop.0
.LVL14:
	.loc 1 76 40 view .LVU52
	movl	4(%rdx), %edi
	.loc 1 76 18 view .LVU53
	addl	%eax, %ebx
	.loc 1 76 40 view .LVU54
	call	lost.constprop.0
.LVL15:
	.loc 1 76 60 view .LVU55
	movl	(%rdx), %edi
	.loc 1 76 38 view .LVU56
	addl	%eax, %ebx
	.loc 1 76 60 view .LVU57
	movl	%edi, %esi
.LVL16:
	.loc 1 76 60 view .LVU58
	call	moved.constprop.0.isra.0
.LVL17:
	.loc 1 77 9 view .LVU59
	movl	(%rdx), %esi
	movl	4(%rdx), %edi
	.loc 1 76 58 view .LVU60
	addl	%eax, %ebx
	.loc 1 77 9 view .LVU61
	call	moved.constprop.0.isra.0
.LVL18:
.LBB6:
.LBI6:
	.loc 1 59 19 is_stmt 1 view .LVU62
.LBB7:
	.loc 1 61 2 view .LVU63
	.loc 1 61 2 is_stmt 0 view .LVU64
.LBE7:
.LBE6:
	.loc 1 77 53 view .LVU65
	movl	here(%rip), %ebp
.LVL19:
.LBB8:
.LBI8:
	.loc 1 32 19 is_stmt 1 view .LVU66
.LBB9:
	.loc 1 34 2 view .LVU67
	.loc 1 34 13 is_stmt 0 view .LVU68
	movl	$5, %esi
	movq	%rcx, %rdi
.LBE9:
.LBE8:
	.loc 1 76 86 view .LVU69
	addl	%eax, %ebx
	.loc 1 77 35 view .LVU70
	addl	4(%rdx), %ebx
.LBB11:
.LBB10:
	.loc 1 34 13 view .LVU71
	call	elsewhere@PLT
.LVL20:
	.loc 1 34 11 view .LVU72
	addl	%ebp, %eax
.LBE10:
.LBE11:
	.loc 1 77 51 view .LVU73
	addl	%ebx, %eax
	.loc 1 77 79 view .LVU74
	addl	small(%rip), %eax
	.loc 1 78 1 view .LVU75
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE7:
	.size	use, .-use
	.section	.data..percpu,"aw"
	.align 4
	.type	small, @object
	.size	small, 4
small:
	.long	2
	.globl	counter
	.align 16
	.type	counter, @object
	.size	counter, 16
counter:
	.long	1
	.zero	12
	.globl	here
	.data
	.align 4
	.type	here, @object
	.size	here, 4
here:
	.long	1
	.text
.Letext0:
	.section	.text.unlikely
.Letext_cold0:
	.file 2 "<built-in>"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x4dc
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x15
	.long	.LASF25
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL16
	.quad	0
	.long	.Ldebug_line0
	.uleb128 0x16
	.byte	0x8
	.byte	0x1
	.byte	0x4
	.byte	0x2
	.long	0x48
	.uleb128 0xd
	.long	.LASF2
	.byte	0x5
	.long	0x48
	.uleb128 0xd
	.long	.LASF3
	.byte	0x6
	.long	0x4f
	.byte	0
	.uleb128 0x6
	.byte	0x8
	.byte	0x5
	.long	.LASF4
	.uleb128 0x17
	.long	0x66
	.long	0x5f
	.uleb128 0x18
	.long	0x5f
	.byte	0x7
	.byte	0
	.uleb128 0x6
	.byte	0x8
	.byte	0x7
	.long	.LASF5
	.uleb128 0x6
	.byte	0x1
	.byte	0x6
	.long	.LASF6
	.uleb128 0xe
	.long	0x66
	.uleb128 0x19
	.long	.LASF15
	.byte	0x10
	.byte	0x1
	.byte	0x2
	.byte	0x8
	.long	0x98
	.uleb128 0xf
	.string	"x"
	.byte	0x6
	.long	0x9d
	.byte	0
	.uleb128 0xf
	.string	"y"
	.byte	0x9
	.long	0x9d
	.byte	0x4
	.uleb128 0x1a
	.long	0x2a
	.byte	0x8
	.byte	0
	.uleb128 0xe
	.long	0x72
	.uleb128 0x1b
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x1c
	.long	0x9d
	.uleb128 0x1d
	.long	.LASF26
	.byte	0x7
	.byte	0x4
	.long	0xc8
	.byte	0x1
	.byte	0xa
	.byte	0x6
	.long	0xc8
	.uleb128 0x1e
	.string	"RED"
	.byte	0
	.uleb128 0x1f
	.long	.LASF7
	.byte	0x5
	.byte	0
	.uleb128 0x6
	.byte	0x4
	.byte	0x7
	.long	.LASF8
	.uleb128 0x10
	.long	.LASF9
	.byte	0xb
	.byte	0xd
	.long	0x9d
	.uleb128 0x10
	.long	.LASF10
	.byte	0xc
	.byte	0xf
	.long	0xe5
	.uleb128 0x4
	.long	0xea
	.uleb128 0x20
	.long	0x9d
	.long	0xfe
	.uleb128 0x7
	.long	0xfe
	.uleb128 0x7
	.long	0x103
	.byte	0
	.uleb128 0x4
	.long	0x72
	.uleb128 0x4
	.long	0x6d
	.uleb128 0x11
	.long	.LASF11
	.byte	0x11
	.byte	0x15
	.long	0xa4
	.uleb128 0x12
	.long	.LASF12
	.byte	0x14
	.byte	0xa
	.long	0xcf
	.uleb128 0x9
	.byte	0x3
	.quad	here
	.uleb128 0x12
	.long	.LASF13
	.byte	0x15
	.byte	0x15
	.long	0x72
	.uleb128 0x9
	.byte	0x3
	.quad	counter
	.uleb128 0x21
	.long	.LASF27
	.byte	0x1
	.byte	0x16
	.byte	0x18
	.long	0xcf
	.uleb128 0x9
	.byte	0x3
	.quad	small
	.uleb128 0x11
	.long	.LASF14
	.byte	0x17
	.byte	0x13
	.long	0x9d
	.uleb128 0x22
	.long	.LASF28
	.byte	0x1
	.byte	0x12
	.byte	0xc
	.long	0x9d
	.long	0x179
	.uleb128 0x7
	.long	0x179
	.uleb128 0x7
	.long	0xa9
	.byte	0
	.uleb128 0x4
	.long	0x17e
	.uleb128 0x23
	.long	.LASF16
	.uleb128 0x24
	.string	"use"
	.byte	0x1
	.byte	0x4a
	.byte	0x5
	.long	0x9d
	.quad	.LFB7
	.quad	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x2d6
	.uleb128 0x8
	.long	.LASF15
	.byte	0x4a
	.byte	0x17
	.long	0xfe
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x8
	.long	.LASF16
	.byte	0x4a
	.byte	0x2c
	.long	0x179
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x25
	.long	0x30b
	.quad	.LBI6
	.byte	.LVU62
	.quad	.LBB6
	.quad	.LBE6-.LBB6
	.byte	0x1
	.byte	0x4d
	.byte	0x25
	.long	0x1fe
	.uleb128 0x1
	.long	0x31b
	.long	.LLST12
	.long	.LVUS12
	.byte	0
	.uleb128 0x26
	.long	0x393
	.quad	.LBI8
	.byte	.LVU66
	.long	.LLRL13
	.byte	0x1
	.byte	0x4d
	.byte	0x35
	.long	0x24c
	.uleb128 0x1
	.long	0x3ac
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x1
	.long	0x3a3
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x13
	.quad	.LVL20
	.long	0x15e
	.uleb128 0x9
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x9
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x35
	.byte	0
	.byte	0
	.uleb128 0xa
	.quad	.LVL12
	.long	0x46f
	.long	0x265
	.uleb128 0x2
	.long	0x389
	.uleb128 0x1
	.byte	0x31
	.byte	0
	.uleb128 0xa
	.quad	.LVL14
	.long	0x439
	.long	0x27e
	.uleb128 0x2
	.long	0x36f
	.uleb128 0x1
	.byte	0x33
	.byte	0
	.uleb128 0xa
	.quad	.LVL15
	.long	0x439
	.long	0x297
	.uleb128 0x2
	.long	0x36f
	.uleb128 0x1
	.byte	0x34
	.byte	0
	.uleb128 0xa
	.quad	.LVL17
	.long	0x491
	.long	0x2b8
	.uleb128 0x2
	.long	0x337
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x2
	.long	0x34b
	.uleb128 0x2
	.byte	0x71
	.sleb128 0
	.byte	0
	.uleb128 0x13
	.quad	.LVL18
	.long	0x491
	.uleb128 0x2
	.long	0x337
	.uleb128 0x1
	.byte	0x32
	.uleb128 0x2
	.long	0x34b
	.uleb128 0x2
	.byte	0x71
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x27
	.long	.LASF29
	.byte	0x1
	.byte	0x41
	.byte	0x5
	.long	0x9d
	.long	.LLRL8
	.uleb128 0x1
	.byte	0x9c
	.long	0x30b
	.uleb128 0x14
	.string	"a"
	.byte	0x41
	.byte	0x10
	.long	0x9d
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x28
	.quad	.LVL10
	.long	0x4d4
	.byte	0
	.uleb128 0x5
	.long	.LASF17
	.byte	0x3b
	.byte	0x13
	.long	0x9d
	.byte	0x3
	.long	0x327
	.uleb128 0xb
	.long	.LASF15
	.byte	0x3b
	.byte	0x28
	.long	0xfe
	.byte	0
	.uleb128 0x5
	.long	.LASF18
	.byte	0x34
	.byte	0x15
	.long	0x9d
	.byte	0x1
	.long	0x356
	.uleb128 0xb
	.long	.LASF19
	.byte	0x34
	.byte	0x1f
	.long	0x9d
	.uleb128 0x3
	.string	"a"
	.byte	0x34
	.byte	0x2b
	.long	0x9d
	.uleb128 0x3
	.string	"by"
	.byte	0x34
	.byte	0x3c
	.long	0xfe
	.byte	0
	.uleb128 0x5
	.long	.LASF20
	.byte	0x2d
	.byte	0x15
	.long	0x9d
	.byte	0x1
	.long	0x379
	.uleb128 0x3
	.string	"a"
	.byte	0x2d
	.byte	0x1e
	.long	0x9d
	.uleb128 0x3
	.string	"b"
	.byte	0x2d
	.byte	0x25
	.long	0x9d
	.byte	0
	.uleb128 0x5
	.long	.LASF21
	.byte	0x26
	.byte	0x15
	.long	0x9d
	.byte	0x1
	.long	0x393
	.uleb128 0x3
	.string	"a"
	.byte	0x26
	.byte	0x1f
	.long	0x9d
	.byte	0
	.uleb128 0x5
	.long	.LASF22
	.byte	0x20
	.byte	0x13
	.long	0x9d
	.byte	0x3
	.long	0x3b8
	.uleb128 0x3
	.string	"a"
	.byte	0x20
	.byte	0x24
	.long	0x9d
	.uleb128 0xb
	.long	.LASF16
	.byte	0x20
	.byte	0x35
	.long	0x179
	.byte	0
	.uleb128 0x29
	.long	.LASF23
	.byte	0x1
	.byte	0x1a
	.byte	0x5
	.long	0x9d
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0x434
	.uleb128 0x8
	.long	.LASF15
	.byte	0x1a
	.byte	0x1f
	.long	0x434
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x14
	.string	"by"
	.byte	0x1a
	.byte	0x2f
	.long	0xcf
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x8
	.long	.LASF24
	.byte	0x1a
	.byte	0x3e
	.long	0xda
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x2a
	.uleb128 0x2b
	.quad	.LVL8
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x9
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x9
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x9
	.byte	0x3
	.quad	.LC0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x98
	.uleb128 0xc
	.long	0x356
	.quad	.LFB8
	.quad	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.long	0x46f
	.uleb128 0x1
	.long	0x366
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x1
	.long	0x36f
	.long	.LLST1
	.long	.LVUS1
	.byte	0
	.uleb128 0xc
	.long	0x379
	.quad	.LFB9
	.quad	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.long	0x491
	.uleb128 0x2c
	.long	0x389
	.byte	0x1
	.byte	0
	.uleb128 0xc
	.long	0x327
	.quad	.LFB11
	.quad	.LFE11-.LFB11
	.uleb128 0x1
	.byte	0x9c
	.long	0x4d4
	.uleb128 0x1
	.long	0x342
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x1
	.long	0x337
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x1
	.long	0x34b
	.long	.LLST4
	.long	.LVUS4
	.byte	0
	.uleb128 0x2d
	.long	.LASF30
	.long	.LASF31
	.byte	0x2
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
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
	.uleb128 0x2
	.uleb128 0x49
	.byte	0
	.uleb128 0x80
	.uleb128 0x13
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x3
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
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xa
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
	.uleb128 0xb
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
	.uleb128 0xc
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
	.uleb128 0xd
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 3
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x16
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
	.uleb128 0x11
	.uleb128 0x34
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
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x34
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
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
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
	.uleb128 0x15
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
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x16
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
	.uleb128 0x17
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x18
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x19
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
	.uleb128 0x1a
	.uleb128 0xd
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1b
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
	.uleb128 0x1c
	.uleb128 0x35
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1d
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
	.uleb128 0x1e
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1f
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x20
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
	.uleb128 0x21
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
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x22
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
	.uleb128 0x23
	.uleb128 0x13
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3c
	.uleb128 0x19
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
	.uleb128 0x25
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
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x26
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0xb
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x58
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x27
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
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x28
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x29
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
	.uleb128 0x2a
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2b
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x83
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x2c
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2d
	.uleb128 0x2e
	.byte	0
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
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
	.uleb128 .LVU50
	.uleb128 .LVU50
	.uleb128 .LVU72
	.uleb128 .LVU72
	.uleb128 0
.LLST10:
	.byte	0x6
	.quad	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL13-.LVL11
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL13-.LVL11
	.uleb128 .LVL20-1-.LVL11
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL20-1-.LVL11
	.uleb128 .LFE7-.LVL11
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS11:
	.uleb128 0
	.uleb128 .LVU58
	.uleb128 .LVU58
	.uleb128 .LVU72
	.uleb128 .LVU72
	.uleb128 0
.LLST11:
	.byte	0x6
	.quad	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL16-.LVL11
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL16-.LVL11
	.uleb128 .LVL20-1-.LVL11
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL20-1-.LVL11
	.uleb128 .LFE7-.LVL11
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0
.LVUS12:
	.uleb128 .LVU62
	.uleb128 .LVU64
.LLST12:
	.byte	0x8
	.quad	.LVL18
	.uleb128 .LVL18-.LVL18
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS14:
	.uleb128 .LVU66
	.uleb128 .LVU72
	.uleb128 .LVU72
	.uleb128 .LVU72
.LLST14:
	.byte	0x6
	.quad	.LVL19
	.byte	0x4
	.uleb128 .LVL19-.LVL19
	.uleb128 .LVL20-1-.LVL19
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL20-1-.LVL19
	.uleb128 .LVL20-.LVL19
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0
.LVUS15:
	.uleb128 .LVU66
	.uleb128 .LVU72
.LLST15:
	.byte	0x8
	.quad	.LVL19
	.uleb128 .LVL20-.LVL19
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS9:
	.uleb128 0
	.uleb128 0
	.uleb128 0
	.uleb128 .LVU44
	.uleb128 .LVU44
	.uleb128 0
.LLST9:
	.byte	0x8
	.quad	.LVL9
	.uleb128 .LHOTE1-.LVL9
	.uleb128 0x1
	.byte	0x55
	.byte	0x6
	.quad	.LFSB6
	.byte	0x4
	.uleb128 .LFSB6-.LFSB6
	.uleb128 .LVL10-1-.LFSB6
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL10-1-.LFSB6
	.uleb128 .LFE6-.LFSB6
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS5:
	.uleb128 0
	.uleb128 .LVU27
	.uleb128 .LVU27
	.uleb128 0
.LLST5:
	.byte	0x6
	.quad	.LVL5
	.byte	0x4
	.uleb128 .LVL5-.LVL5
	.uleb128 .LVL6-.LVL5
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL6-.LVL5
	.uleb128 .LFE0-.LVL5
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 0
	.uleb128 .LVU29
	.uleb128 .LVU29
	.uleb128 0
.LLST6:
	.byte	0x6
	.quad	.LVL5
	.byte	0x4
	.uleb128 .LVL5-.LVL5
	.uleb128 .LVL7-.LVL5
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL7-.LVL5
	.uleb128 .LFE0-.LVL5
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0
.LVUS7:
	.uleb128 0
	.uleb128 .LVU30
	.uleb128 .LVU30
	.uleb128 0
.LLST7:
	.byte	0x6
	.quad	.LVL5
	.byte	0x4
	.uleb128 .LVL5-.LVL5
	.uleb128 .LVL8-1-.LVL5
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL8-1-.LVL5
	.uleb128 .LFE0-.LVL5
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU4
	.uleb128 .LVU4
	.uleb128 0
.LLST0:
	.byte	0x6
	.quad	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LFE8-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS1:
	.uleb128 .LVU1
	.uleb128 0
.LLST1:
	.byte	0x8
	.quad	.LVL0
	.uleb128 .LFE8-.LVL0
	.uleb128 0x6
	.byte	0xfa
	.long	0x36f
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU18
	.uleb128 .LVU18
	.uleb128 0
.LLST2:
	.byte	0x6
	.quad	.LVL3
	.byte	0x4
	.uleb128 .LVL3-.LVL3
	.uleb128 .LVL4-.LVL3
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL4-.LVL3
	.uleb128 .LFE11-.LVL3
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS3:
	.uleb128 .LVU14
	.uleb128 0
.LLST3:
	.byte	0x8
	.quad	.LVL3
	.uleb128 .LFE11-.LVL3
	.uleb128 0x6
	.byte	0xfa
	.long	0x337
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 .LVU14
	.uleb128 0
.LLST4:
	.byte	0x8
	.quad	.LVL3
	.uleb128 .LFE11-.LVL3
	.uleb128 0x6
	.byte	0xfa
	.long	0x34b
	.byte	0x9f
	.byte	0
.Ldebug_loc3:
	.section	.debug_aranges,"",@progbits
	.long	0x3c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x8
	.byte	0
	.value	0
	.value	0
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.quad	.Ltext_cold0
	.quad	.Letext_cold0-.Ltext_cold0
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
.LLRL8:
	.byte	0x7
	.quad	.LFB6
	.uleb128 .LHOTE1-.LFB6
	.byte	0x7
	.quad	.LFSB6
	.uleb128 .LCOLDE1-.LFSB6
	.byte	0
.LLRL13:
	.byte	0x5
	.quad	.LBB8
	.byte	0x4
	.uleb128 .LBB8-.LBB8
	.uleb128 .LBE8-.LBB8
	.byte	0x4
	.uleb128 .LBB11-.LBB8
	.uleb128 .LBE11-.LBB8
	.byte	0
.LLRL16:
	.byte	0x7
	.quad	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.quad	.Ltext_cold0
	.uleb128 .Letext_cold0-.Ltext_cold0
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF14:
	.string	"far_counter"
.LASF26:
	.string	"colour"
.LASF31:
	.string	"__builtin_abort"
.LASF3:
	.string	"part"
.LASF11:
	.string	"sink"
.LASF19:
	.string	"unused"
.LASF22:
	.string	"only_inlined"
.LASF21:
	.string	"twice"
.LASF5:
	.string	"long unsigned int"
.LASF20:
	.string	"lost"
.LASF27:
	.string	"small"
.LASF28:
	.string	"elsewhere"
.LASF10:
	.string	"callback_t"
.LASF24:
	.string	"callback"
.LASF18:
	.string	"moved"
.LASF6:
	.string	"char"
.LASF4:
	.string	"long int"
.LASF25:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -gdwarf-5 -O2 -fno-asynchronous-unwind-tables"
.LASF16:
	.string	"other"
.LASF30:
	.string	"abort"
.LASF15:
	.string	"point"
.LASF9:
	.string	"number_t"
.LASF13:
	.string	"counter"
.LASF17:
	.string	"unlike"
.LASF7:
	.string	"GREEN"
.LASF2:
	.string	"whole"
.LASF23:
	.string	"plain"
.LASF12:
	.string	"here"
.LASF8:
	.string	"unsigned int"
.LASF29:
	.string	"pieces"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"/src/explain"
.LASF0:
	.string	"./one.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
