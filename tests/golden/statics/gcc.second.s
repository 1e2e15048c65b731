# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: gcc -gdwarf-5 -O3 -w -fno-common -fno-pie -S -fno-asynchronous-unwind-tables second.c
# assemble: (with gcc.s)
	.file	"second.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "second.c"
	.p2align 4
	.type	twice, @function
twice:
.LVL0:
.LFB0:
	.file 1 "second.c"
	.loc 1 4 34 view -0
	.cfi_startproc
	.loc 1 4 36 view .LVU1
	.loc 1 4 45 is_stmt 0 view .LVU2
	movl	source(%rip), %eax
	addl	%edi, %eax
	.loc 1 4 55 view .LVU3
	ret
	.cfi_endproc
.LFE0:
	.size	twice, .-twice
	.p2align 4
	.type	zz_last_name, @function
zz_last_name:
.LVL1:
.LFB1:
	.loc 1 5 41 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 5 43 view .LVU5
	.loc 1 5 52 is_stmt 0 view .LVU6
	movl	source(%rip), %eax
	xorl	%edi, %eax
	.loc 1 5 62 view .LVU7
	ret
	.cfi_endproc
.LFE1:
	.size	zz_last_name, .-zz_last_name
	.p2align 4
	.globl	uses_second
	.type	uses_second, @function
uses_second:
.LVL2:
.LFB2:
	.loc 1 6 24 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 6 26 view .LVU9
	.loc 1 6 33 is_stmt 0 view .LVU10
	call	twice
.LVL3:
	movl	%eax, %edx
	.loc 1 6 44 view .LVU11
	call	zz_last_name
.LVL4:
	.loc 1 6 42 view .LVU12
	addl	%edx, %eax
	.loc 1 6 61 view .LVU13
	ret
	.cfi_endproc
.LFE2:
	.size	uses_second, .-uses_second
	.p2align 4
	.globl	weak_and_strong
	.type	weak_and_strong, @function
weak_and_strong:
.LVL5:
.LFB3:
	.loc 1 8 38 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 8 40 view .LVU15
	.loc 1 8 59 is_stmt 0 view .LVU16
	leal	1(%rdi), %eax
	.loc 1 8 64 view .LVU17
	ret
	.cfi_endproc
.LFE3:
	.size	weak_and_strong, .-weak_and_strong
	.p2align 4
	.globl	other_prototype
	.type	other_prototype, @function
other_prototype:
.LVL6:
.LFB4:
	.loc 1 9 40 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 9 42 view .LVU19
	.loc 1 9 49 is_stmt 0 view .LVU20
	movsbl	(%rdi), %eax
	.loc 1 9 63 view .LVU21
	ret
	.cfi_endproc
.LFE4:
	.size	other_prototype, .-other_prototype
	.p2align 4
	.globl	other_result
	.type	other_result, @function
other_result:
.LVL7:
.LFB5:
	.loc 1 10 26 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 10 28 view .LVU23
	.loc 1 10 35 is_stmt 0 view .LVU24
	movslq	%edi, %rax
	.loc 1 10 38 view .LVU25
	ret
	.cfi_endproc
.LFE5:
	.size	other_result, .-other_result
	.p2align 4
	.globl	other_qualifier
	.type	other_qualifier, @function
other_qualifier:
.LVL8:
.LFB6:
	.loc 1 11 43 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 11 45 view .LVU27
	.loc 1 11 56 is_stmt 0 view .LVU28
	movsbl	(%rsi), %eax
	.loc 1 11 54 view .LVU29
	addl	%edi, %eax
	.loc 1 11 60 view .LVU30
	ret
	.cfi_endproc
.LFE6:
	.size	other_qualifier, .-other_qualifier
	.p2align 4
	.globl	other_const_void
	.type	other_const_void, @function
other_const_void:
.LVL9:
.LFB7:
	.loc 1 12 37 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 12 39 view .LVU32
	.loc 1 12 52 is_stmt 0 view .LVU33
	cmpq	$1, %rdi
	movl	$3, %eax
	adcl	$0, %eax
	.loc 1 12 57 view .LVU34
	ret
	.cfi_endproc
.LFE7:
	.size	other_const_void, .-other_const_void
	.p2align 4
	.globl	other_volatile
	.type	other_volatile, @function
other_volatile:
.LVL10:
.LFB8:
	.loc 1 13 28 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 13 30 view .LVU36
	.loc 1 13 37 is_stmt 0 view .LVU37
	movl	(%rdi), %eax
	.loc 1 13 41 view .LVU38
	ret
	.cfi_endproc
.LFE8:
	.size	other_volatile, .-other_volatile
	.p2align 4
	.globl	other_typedef
	.type	other_typedef, @function
other_typedef:
.LVL11:
.LFB9:
	.loc 1 14 29 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 14 31 view .LVU40
	.loc 1 14 29 is_stmt 0 view .LVU41
	movl	%edi, %eax
	.loc 1 14 41 view .LVU42
	ret
	.cfi_endproc
.LFE9:
	.size	other_typedef, .-other_typedef
	.p2align 4
	.globl	other_struct
	.type	other_struct, @function
other_struct:
.LVL12:
.LFB10:
	.loc 1 15 36 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 15 38 view .LVU44
	.loc 1 15 47 is_stmt 0 view .LVU45
	xorl	%eax, %eax
	testq	%rdi, %rdi
	setne	%al
	.loc 1 15 53 view .LVU46
	ret
	.cfi_endproc
.LFE10:
	.size	other_struct, .-other_struct
	.p2align 4
	.globl	more_params
	.type	more_params, @function
more_params:
.LVL13:
.LFB11:
	.loc 1 16 31 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 16 33 view .LVU48
	.loc 1 16 42 is_stmt 0 view .LVU49
	leal	(%rdi,%rsi), %eax
	.loc 1 16 47 view .LVU50
	ret
	.cfi_endproc
.LFE11:
	.size	more_params, .-more_params
	.p2align 4
	.globl	more_varargs
	.type	more_varargs, @function
more_varargs:
.LVL14:
.LFB12:
	.loc 1 17 30 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 17 32 view .LVU52
	.loc 1 17 30 is_stmt 0 view .LVU53
	movl	%edi, %eax
	.loc 1 17 42 view .LVU54
	ret
	.cfi_endproc
.LFE12:
	.size	more_varargs, .-more_varargs
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x30c
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x7
	.long	.LASF17
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x8
	.long	.LASF18
	.byte	0x1
	.byte	0x3
	.byte	0xc
	.long	0x3a
	.uleb128 0x9
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0xa
	.long	.LASF19
	.byte	0x1
	.byte	0x7
	.byte	0x16
	.long	0x4d
	.uleb128 0x4
	.byte	0x4
	.byte	0x7
	.long	.LASF2
	.uleb128 0x2
	.long	.LASF3
	.byte	0x11
	.byte	0x5
	.long	0x3a
	.quad	.LFB12
	.quad	.LFE12-.LFB12
	.uleb128 0x1
	.byte	0x9c
	.long	0x82
	.uleb128 0x1
	.string	"a"
	.byte	0x11
	.byte	0x16
	.long	0x3a
	.uleb128 0x1
	.byte	0x55
	.uleb128 0xb
	.byte	0
	.uleb128 0x2
	.long	.LASF4
	.byte	0x10
	.byte	0x5
	.long	0x3a
	.quad	.LFB11
	.quad	.LFE11-.LFB11
	.uleb128 0x1
	.byte	0x9c
	.long	0xba
	.uleb128 0x1
	.string	"a"
	.byte	0x10
	.byte	0x15
	.long	0x3a
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.string	"b"
	.byte	0x10
	.byte	0x1c
	.long	0x3a
	.uleb128 0x1
	.byte	0x54
	.byte	0
	.uleb128 0x2
	.long	.LASF5
	.byte	0xf
	.byte	0x5
	.long	0x3a
	.quad	.LFB10
	.quad	.LFE10-.LFB10
	.uleb128 0x1
	.byte	0x9c
	.long	0xec
	.uleb128 0xc
	.long	.LASF20
	.uleb128 0x1
	.string	"a"
	.byte	0xf
	.byte	0x21
	.long	0xec
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x3
	.long	0xdb
	.uleb128 0x2
	.long	.LASF6
	.byte	0xe
	.byte	0x5
	.long	0x3a
	.quad	.LFB9
	.quad	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.long	0x11e
	.uleb128 0x1
	.string	"a"
	.byte	0xe
	.byte	0x1a
	.long	0x41
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x2
	.long	.LASF7
	.byte	0xd
	.byte	0x5
	.long	0x3a
	.quad	.LFB8
	.quad	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.long	0x14b
	.uleb128 0x1
	.string	"a"
	.byte	0xd
	.byte	0x19
	.long	0x14b
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x3
	.long	0x3a
	.uleb128 0x2
	.long	.LASF8
	.byte	0xc
	.byte	0x5
	.long	0x3a
	.quad	.LFB7
	.quad	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x17d
	.uleb128 0x1
	.string	"a"
	.byte	0xc
	.byte	0x22
	.long	0x17d
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x3
	.long	0x182
	.uleb128 0xd
	.uleb128 0x2
	.long	.LASF9
	.byte	0xb
	.byte	0x5
	.long	0x3a
	.quad	.LFB6
	.quad	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x1bb
	.uleb128 0x1
	.string	"a"
	.byte	0xb
	.byte	0x19
	.long	0x3a
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.string	"b"
	.byte	0xb
	.byte	0x28
	.long	0x1c0
	.uleb128 0x1
	.byte	0x54
	.byte	0
	.uleb128 0x3
	.long	0x1c5
	.uleb128 0xe
	.long	0x1bb
	.uleb128 0x4
	.byte	0x1
	.byte	0x6
	.long	.LASF10
	.uleb128 0x2
	.long	.LASF11
	.byte	0xa
	.byte	0x6
	.long	0x1f9
	.quad	.LFB5
	.quad	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x1f9
	.uleb128 0x1
	.string	"a"
	.byte	0xa
	.byte	0x17
	.long	0x3a
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x4
	.byte	0x8
	.byte	0x5
	.long	.LASF12
	.uleb128 0x2
	.long	.LASF13
	.byte	0x9
	.byte	0x5
	.long	0x3a
	.quad	.LFB4
	.quad	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x22f
	.uleb128 0x5
	.long	.LASF14
	.byte	0x9
	.byte	0x1b
	.long	0x1bb
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x2
	.long	.LASF15
	.byte	0x8
	.byte	0x5
	.long	0x3a
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x25e
	.uleb128 0x5
	.long	.LASF14
	.byte	0x8
	.byte	0x19
	.long	0x3a
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x2
	.long	.LASF16
	.byte	0x6
	.byte	0x5
	.long	0x3a
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x2b7
	.uleb128 0x1
	.string	"a"
	.byte	0x6
	.byte	0x15
	.long	0x3a
	.uleb128 0x1
	.byte	0x55
	.uleb128 0xf
	.quad	.LVL3
	.long	0x2e5
	.long	0x2a2
	.uleb128 0x6
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0x10
	.quad	.LVL4
	.long	0x2b7
	.uleb128 0x6
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x11
	.long	.LASF21
	.byte	0x1
	.byte	0x5
	.byte	0x15
	.long	0x3a
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x2e5
	.uleb128 0x1
	.string	"a"
	.byte	0x5
	.byte	0x26
	.long	0x3a
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x12
	.long	.LASF22
	.byte	0x1
	.byte	0x4
	.byte	0x15
	.long	0x3a
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x1
	.string	"a"
	.byte	0x4
	.byte	0x1f
	.long	0x3a
	.uleb128 0x1
	.byte	0x55
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
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x7
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
	.uleb128 0x8
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
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x9
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
	.uleb128 0xa
	.uleb128 0x16
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
	.uleb128 0xb
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x13
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x26
	.byte	0
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
	.uleb128 0x10
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
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
	.uleb128 0x12
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
.LASF2:
	.string	"unsigned int"
.LASF5:
	.string	"other_struct"
.LASF11:
	.string	"other_result"
.LASF16:
	.string	"uses_second"
.LASF8:
	.string	"other_const_void"
.LASF19:
	.string	"number"
.LASF7:
	.string	"other_volatile"
.LASF17:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -gdwarf-5 -O3 -fno-common -fno-pie -fno-asynchronous-unwind-tables"
.LASF21:
	.string	"zz_last_name"
.LASF10:
	.string	"char"
.LASF12:
	.string	"long int"
.LASF14:
	.string	"strong_name"
.LASF9:
	.string	"other_qualifier"
.LASF18:
	.string	"source"
.LASF15:
	.string	"weak_and_strong"
.LASF20:
	.string	"second"
.LASF3:
	.string	"more_varargs"
.LASF22:
	.string	"twice"
.LASF6:
	.string	"other_typedef"
.LASF4:
	.string	"more_params"
.LASF13:
	.string	"other_prototype"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"second.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
