# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: g++ -gdwarf-5 -O2 -w -S -fno-asynchronous-unwind-tables case.cc
# assemble: g++ -c
	.file	"case.cc"
	.text
.Ltext0:
	.file 0 "." "case.cc"
	.p2align 4
	.globl	declared
	.type	declared, @function
declared:
.LVL0:
.LFB0:
	.file 1 "case.cc"
	.loc 1 14 64 view -0
	.cfi_startproc
	.loc 1 14 66 view .LVU1
	.loc 1 14 82 is_stmt 0 view .LVU2
	movsbl	(%rsi), %eax
	.loc 1 14 80 view .LVU3
	addl	%edi, %eax
	.loc 1 14 83 view .LVU4
	cltq
	.loc 1 14 89 view .LVU5
	ret
	.cfi_endproc
.LFE0:
	.size	declared, .-declared
	.p2align 4
	.globl	returns
	.type	returns, @function
returns:
.LFB1:
	.loc 1 15 40 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 15 42 view .LVU7
	.loc 1 15 52 is_stmt 0 view .LVU8
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE1:
	.size	returns, .-returns
	.p2align 4
	.globl	no_result
	.type	no_result, @function
no_result:
.LVL1:
.LFB2:
	.loc 1 16 42 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 16 44 view .LVU10
	.loc 1 16 61 is_stmt 0 view .LVU11
	movl	%edi, _ZN6inside8variableE(%rip)
	.loc 1 16 66 view .LVU12
	ret
	.cfi_endproc
.LFE2:
	.size	no_result, .-no_result
	.p2align 4
	.globl	plain
	.type	plain, @function
plain:
.LVL2:
.LFB3:
	.loc 1 17 29 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 17 31 view .LVU14
	.loc 1 17 55 is_stmt 0 view .LVU15
	movq	_ZN6insideL5localE(%rip), %rax
	leaq	1(%rax), %rdx
	.loc 1 17 40 view .LVU16
	addl	%edi, %eax
	.loc 1 17 55 view .LVU17
	movq	%rdx, _ZN6insideL5localE(%rip)
	.loc 1 17 59 view .LVU18
	ret
	.cfi_endproc
.LFE3:
	.size	plain, .-plain
	.align 2
	.p2align 4
	.globl	_ZN5scope6methodEi
	.type	_ZN5scope6methodEi, @function
_ZN5scope6methodEi:
.LVL3:
.LFB4:
	.loc 1 20 26 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 20 28 view .LVU20
	.loc 1 20 39 is_stmt 0 view .LVU21
	movl	_ZN5scope6memberE(%rip), %eax
	addl	%esi, %eax
	.loc 1 20 47 view .LVU22
	ret
	.cfi_endproc
.LFE4:
	.size	_ZN5scope6methodEi, .-_ZN5scope6methodEi
	.p2align 4
	.globl	_Z10overloadedi
	.type	_Z10overloadedi, @function
_Z10overloadedi:
.LVL4:
.LFB5:
	.loc 1 21 23 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 21 25 view .LVU24
	.loc 1 21 23 is_stmt 0 view .LVU25
	movl	%edi, %eax
	.loc 1 21 35 view .LVU26
	ret
	.cfi_endproc
.LFE5:
	.size	_Z10overloadedi, .-_Z10overloadedi
	.p2align 4
	.globl	_Z10overloadedl
	.type	_Z10overloadedl, @function
_Z10overloadedl:
.LVL5:
.LFB6:
	.loc 1 22 24 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 22 26 view .LVU28
	.loc 1 22 33 is_stmt 0 view .LVU29
	movl	%edi, %eax
	.loc 1 22 36 view .LVU30
	ret
	.cfi_endproc
.LFE6:
	.size	_Z10overloadedl, .-_Z10overloadedl
	.globl	_ZN5scope6memberE
	.data
	.align 4
	.type	_ZN5scope6memberE, @object
	.size	_ZN5scope6memberE, 4
_ZN5scope6memberE:
	.long	3
	.globl	_ZN6inside8variableE
	.align 4
	.type	_ZN6inside8variableE, @object
	.size	_ZN6inside8variableE, 4
_ZN6inside8variableE:
	.long	2
	.align 8
	.type	_ZN6insideL5localE, @object
	.size	_ZN6insideL5localE, 8
_ZN6insideL5localE:
	.quad	1
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x255
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0xa
	.long	.LASF15
	.byte	0x21
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0xb
	.long	.LASF16
	.byte	0x1
	.byte	0x3
	.byte	0xb
	.long	0x8b
	.uleb128 0x4
	.long	.LASF5
	.byte	0x7
	.byte	0xc
	.long	.LASF7
	.long	0x8b
	.uleb128 0xc
	.long	.LASF17
	.byte	0x1
	.byte	0x8
	.byte	0xd
	.long	0x92
	.uleb128 0xd
	.long	.LASF2
	.byte	0x1
	.byte	0x10
	.byte	0x11
	.long	0x67
	.uleb128 0x2
	.long	0x8b
	.byte	0
	.uleb128 0xe
	.long	.LASF18
	.byte	0x1
	.byte	0xf
	.byte	0x12
	.long	0x1fb
	.uleb128 0xf
	.long	.LASF3
	.byte	0x1
	.byte	0xe
	.byte	0x11
	.long	0x92
	.uleb128 0x2
	.long	0x8b
	.uleb128 0x2
	.long	0x223
	.byte	0
	.byte	0
	.uleb128 0x10
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x5
	.byte	0x8
	.byte	0x5
	.long	.LASF4
	.uleb128 0x11
	.long	0x49
	.uleb128 0x9
	.byte	0x3
	.quad	_ZN6insideL5localE
	.uleb128 0x12
	.long	.LASF19
	.byte	0x1
	.byte	0x1
	.byte	0xa
	.byte	0x8
	.long	0xe4
	.uleb128 0x4
	.long	.LASF6
	.byte	0xb
	.byte	0xd
	.long	.LASF8
	.long	0x8b
	.uleb128 0x13
	.long	.LASF20
	.byte	0x1
	.byte	0xc
	.byte	0x6
	.long	.LASF21
	.long	0x8b
	.long	0xd8
	.uleb128 0x14
	.long	0xe4
	.uleb128 0x2
	.long	0x8b
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	0xa8
	.uleb128 0x6
	.long	0xe4
	.uleb128 0x7
	.long	0x3a
	.byte	0x12
	.uleb128 0x9
	.byte	0x3
	.quad	_ZN6inside8variableE
	.uleb128 0x7
	.long	0xb5
	.byte	0x13
	.uleb128 0x9
	.byte	0x3
	.quad	_ZN5scope6memberE
	.uleb128 0x8
	.long	.LASF9
	.byte	0x16
	.long	.LASF10
	.long	0x8b
	.quad	.LFB6
	.quad	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x13e
	.uleb128 0x1
	.string	"a"
	.byte	0x16
	.byte	0x15
	.long	0x92
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x8
	.long	.LASF9
	.byte	0x15
	.long	.LASF11
	.long	0x8b
	.quad	.LFB5
	.quad	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x16e
	.uleb128 0x1
	.string	"a"
	.byte	0x15
	.byte	0x14
	.long	0x8b
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x15
	.long	0xc4
	.byte	0x14
	.byte	0x5
	.long	0x18f
	.quad	.LFB4
	.quad	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x1a6
	.uleb128 0x16
	.long	.LASF22
	.long	0xe9
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.string	"a"
	.byte	0x14
	.byte	0x17
	.long	0x8b
	.uleb128 0x1
	.byte	0x54
	.byte	0
	.uleb128 0x17
	.long	.LASF23
	.byte	0x1
	.byte	0x11
	.byte	0x10
	.long	0x8b
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x1d4
	.uleb128 0x1
	.string	"a"
	.byte	0x11
	.byte	0x1a
	.long	0x8b
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x18
	.long	0x55
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x1fb
	.uleb128 0x1
	.string	"a"
	.byte	0x10
	.byte	0x27
	.long	0x8b
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x3
	.long	0x200
	.uleb128 0x5
	.byte	0x1
	.byte	0x6
	.long	.LASF12
	.uleb128 0x6
	.long	0x200
	.uleb128 0x19
	.long	0x67
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x3
	.long	0x207
	.uleb128 0x1a
	.long	0x73
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x9
	.long	.LASF13
	.byte	0x26
	.long	0x8b
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.long	.LASF14
	.byte	0x3a
	.long	0x223
	.uleb128 0x1
	.byte	0x54
	.byte	0
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
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x3
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x4
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
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x5
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
	.uleb128 0x6
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0x34
	.byte	0
	.uleb128 0x47
	.uleb128 0x13
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 5
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x8
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
	.sleb128 5
	.uleb128 0x6e
	.uleb128 0xe
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
	.uleb128 0x9
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 14
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xa
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
	.uleb128 0xb
	.uleb128 0x39
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
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
	.uleb128 0xc
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
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0xd
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
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
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
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0xf
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
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x10
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
	.uleb128 0x11
	.uleb128 0x34
	.byte	0
	.uleb128 0x47
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x12
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
	.uleb128 0x13
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
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x64
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x34
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x47
	.uleb128 0x13
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x64
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
	.uleb128 0x16
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x34
	.uleb128 0x19
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x17
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
	.uleb128 0x18
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x47
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
	.uleb128 0x19
	.uleb128 0x2e
	.byte	0
	.uleb128 0x47
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
	.uleb128 0x1a
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x47
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
.LASF21:
	.string	"_ZN5scope6methodEi"
.LASF3:
	.string	"declared"
.LASF16:
	.string	"inside"
.LASF7:
	.string	"_ZN6inside8variableE"
.LASF9:
	.string	"overloaded"
.LASF23:
	.string	"plain"
.LASF14:
	.string	"text"
.LASF13:
	.string	"number"
.LASF12:
	.string	"char"
.LASF19:
	.string	"scope"
.LASF11:
	.string	"_Z10overloadedi"
.LASF18:
	.string	"returns"
.LASF10:
	.string	"_Z10overloadedl"
.LASF4:
	.string	"long int"
.LASF22:
	.string	"this"
.LASF8:
	.string	"_ZN5scope6memberE"
.LASF17:
	.string	"local"
.LASF5:
	.string	"variable"
.LASF6:
	.string	"member"
.LASF2:
	.string	"no_result"
.LASF20:
	.string	"method"
.LASF15:
	.string	"GNU C++17 12.2.0 -mtune=generic -march=x86-64 -gdwarf-5 -O2 -fno-asynchronous-unwind-tables"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"case.cc"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
