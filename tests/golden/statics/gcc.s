# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: gcc -gdwarf-5 -O3 -w -fno-common -fno-pie -S -fno-asynchronous-unwind-tables case.c
# assemble: gcc -nostdlib -static -Wl,-e,0 -Wl,-T,case.lds -Wl,--build-id=none
	.file	"case.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "case.c"
#APP
	.text; .type abstract_only, %function; abstract_only: .byte 0; .size abstract_only, 1
#NO_APP
	.p2align 4
	.type	twice, @function
twice:
.LVL0:
.LFB0:
	.file 1 "case.c"
	.loc 1 5 34 view -0
	.cfi_startproc
	.loc 1 5 36 view .LVU1
	.loc 1 5 45 is_stmt 0 view .LVU2
	movl	source(%rip), %eax
	imull	%edi, %eax
	.loc 1 5 55 view .LVU3
	ret
	.cfi_endproc
.LFE0:
	.size	twice, .-twice
	.p2align 4
	.type	zz_last_name, @function
zz_last_name:
.LVL1:
.LFB1:
	.loc 1 6 41 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 6 43 view .LVU5
	.loc 1 6 52 is_stmt 0 view .LVU6
	movl	%edi, %eax
	subl	source(%rip), %eax
	.loc 1 6 62 view .LVU7
	ret
	.cfi_endproc
.LFE1:
	.size	zz_last_name, .-zz_last_name
	.p2align 4
	.globl	uses_twice
	.type	uses_twice, @function
uses_twice:
.LVL2:
.LFB2:
	.loc 1 7 23 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 7 25 view .LVU9
	.loc 1 7 32 is_stmt 0 view .LVU10
	call	twice
.LVL3:
	movl	%eax, %edx
	.loc 1 7 43 view .LVU11
	call	zz_last_name
.LVL4:
	.loc 1 7 41 view .LVU12
	addl	%edx, %eax
	.loc 1 7 60 view .LVU13
	ret
	.cfi_endproc
.LFE2:
	.size	uses_twice, .-uses_twice
	.p2align 4
	.weak	weak_and_strong
	.type	weak_and_strong, @function
weak_and_strong:
.LVL5:
.LFB3:
	.loc 1 8 58 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 8 60 view .LVU15
	.loc 1 8 58 is_stmt 0 view .LVU16
	movl	%edi, %eax
	.loc 1 8 78 view .LVU17
	ret
	.cfi_endproc
.LFE3:
	.size	weak_and_strong, .-weak_and_strong
	.p2align 4
	.weak	other_prototype
	.type	other_prototype, @function
other_prototype:
.LFB17:
	.cfi_startproc
	.loc 1 9 27 is_stmt 1 view .LVU18
	movl	%edi, %eax
	ret
	.cfi_endproc
.LFE17:
	.size	other_prototype, .-other_prototype
	.p2align 4
	.weak	other_result
	.type	other_result, @function
other_result:
.LFB19:
	.cfi_startproc
	.loc 1 10 27 view .LVU19
	movl	%edi, %eax
	ret
	.cfi_endproc
.LFE19:
	.size	other_result, .-other_result
	.p2align 4
	.weak	other_qualifier
	.type	other_qualifier, @function
other_qualifier:
.LVL6:
.LFB6:
	.loc 1 11 71 view -0
	.cfi_startproc
	.loc 1 11 73 view .LVU21
	.loc 1 11 84 is_stmt 0 view .LVU22
	movsbl	(%rsi), %eax
	.loc 1 11 82 view .LVU23
	addl	%edi, %eax
	.loc 1 11 88 view .LVU24
	ret
	.cfi_endproc
.LFE6:
	.size	other_qualifier, .-other_qualifier
	.p2align 4
	.weak	other_const_void
	.type	other_const_void, @function
other_const_void:
.LVL7:
.LFB7:
	.loc 1 12 53 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 12 55 view .LVU26
	.loc 1 12 68 is_stmt 0 view .LVU27
	cmpq	$1, %rdi
	movl	$3, %eax
	adcl	$0, %eax
	.loc 1 12 73 view .LVU28
	ret
	.cfi_endproc
.LFE7:
	.size	other_const_void, .-other_const_void
	.p2align 4
	.weak	other_volatile
	.type	other_volatile, @function
other_volatile:
.LVL8:
.LFB8:
	.loc 1 13 59 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 13 61 view .LVU30
	.loc 1 13 68 is_stmt 0 view .LVU31
	movl	(%rdi), %eax
	.loc 1 13 72 view .LVU32
	ret
	.cfi_endproc
.LFE8:
	.size	other_volatile, .-other_volatile
	.p2align 4
	.weak	other_typedef
	.type	other_typedef, @function
other_typedef:
.LVL9:
.LFB9:
	.loc 1 14 57 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 14 59 view .LVU34
	.loc 1 14 57 is_stmt 0 view .LVU35
	movl	%edi, %eax
	.loc 1 14 69 view .LVU36
	ret
	.cfi_endproc
.LFE9:
	.size	other_typedef, .-other_typedef
	.p2align 4
	.weak	other_struct
	.type	other_struct, @function
other_struct:
.LVL10:
.LFB10:
	.loc 1 15 57 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 15 59 view .LVU38
	.loc 1 15 68 is_stmt 0 view .LVU39
	xorl	%eax, %eax
	testq	%rdi, %rdi
	setne	%al
	.loc 1 15 74 view .LVU40
	ret
	.cfi_endproc
.LFE10:
	.size	other_struct, .-other_struct
	.p2align 4
	.weak	more_params
	.type	more_params, @function
more_params:
.LFB21:
	.cfi_startproc
	.loc 1 16 27 is_stmt 1 view .LVU41
	movl	%edi, %eax
	ret
	.cfi_endproc
.LFE21:
	.size	more_params, .-more_params
	.p2align 4
	.weak	more_varargs
	.type	more_varargs, @function
more_varargs:
.LFB23:
	.cfi_startproc
	.loc 1 17 27 view .LVU42
	movl	%edi, %eax
	ret
	.cfi_endproc
.LFE23:
	.size	more_varargs, .-more_varargs
	.p2align 4
	.weak	only_weak
	.type	only_weak, @function
only_weak:
.LFB25:
	.cfi_startproc
	.loc 1 18 27 view .LVU43
	movl	%edi, %eax
	ret
	.cfi_endproc
.LFE25:
	.size	only_weak, .-only_weak
	.p2align 4
	.globl	uses_abstract
	.type	uses_abstract, @function
uses_abstract:
.LVL11:
.LFB15:
	.loc 1 21 26 view -0
	.cfi_startproc
	.loc 1 21 28 view .LVU45
.LBB4:
.LBI4:
	.loc 1 20 50 view .LVU46
.LBB5:
	.loc 1 20 73 view .LVU47
	.loc 1 20 82 is_stmt 0 view .LVU48
	leal	(%rdi,%rdi,4), %eax
.LBE5:
.LBE4:
	.loc 1 21 53 view .LVU49
	ret
	.cfi_endproc
.LFE15:
	.size	uses_abstract, .-uses_abstract
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
	.long	0x343
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0xb
	.long	.LASF19
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0xc
	.long	.LASF20
	.byte	0x1
	.byte	0x4
	.byte	0x5
	.long	0x44
	.uleb128 0x9
	.byte	0x3
	.quad	source
	.uleb128 0xd
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0xe
	.long	0x44
	.uleb128 0x6
	.long	0x44
	.uleb128 0x2
	.long	.LASF5
	.byte	0x15
	.byte	0x5
	.long	0x44
	.quad	.LFB15
	.quad	.LFE15-.LFB15
	.uleb128 0x1
	.byte	0x9c
	.long	0xb1
	.uleb128 0x1
	.string	"a"
	.byte	0x15
	.byte	0x17
	.long	0x44
	.uleb128 0x1
	.byte	0x55
	.uleb128 0xf
	.long	0xb1
	.quad	.LBI4
	.byte	.LVU46
	.quad	.LBB4
	.quad	.LBE4-.LBB4
	.byte	0x1
	.byte	0x15
	.byte	0x23
	.uleb128 0x10
	.long	0xc2
	.long	.LLST0
	.long	.LVUS0
	.byte	0
	.byte	0
	.uleb128 0x11
	.long	.LASF21
	.byte	0x1
	.byte	0x14
	.byte	0x32
	.long	0x44
	.byte	0x3
	.long	0xcc
	.uleb128 0x3
	.string	"a"
	.byte	0x14
	.byte	0x44
	.long	0x44
	.byte	0
	.uleb128 0x4
	.long	.LASF2
	.byte	0x12
	.long	0x44
	.long	0xe4
	.uleb128 0x3
	.string	"a"
	.byte	0x12
	.byte	0x29
	.long	0x44
	.byte	0
	.uleb128 0x4
	.long	.LASF3
	.byte	0x11
	.long	0x44
	.long	0xfc
	.uleb128 0x3
	.string	"a"
	.byte	0x11
	.byte	0x2c
	.long	0x44
	.byte	0
	.uleb128 0x4
	.long	.LASF4
	.byte	0x10
	.long	0x44
	.long	0x114
	.uleb128 0x3
	.string	"a"
	.byte	0x10
	.byte	0x2b
	.long	0x44
	.byte	0
	.uleb128 0x2
	.long	.LASF6
	.byte	0xf
	.byte	0x1b
	.long	0x44
	.quad	.LFB10
	.quad	.LFE10-.LFB10
	.uleb128 0x1
	.byte	0x9c
	.long	0x146
	.uleb128 0x12
	.long	.LASF22
	.uleb128 0x1
	.string	"a"
	.byte	0xf
	.byte	0x36
	.long	0x146
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x5
	.long	0x135
	.uleb128 0x2
	.long	.LASF7
	.byte	0xe
	.byte	0x1b
	.long	0x44
	.quad	.LFB9
	.quad	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.long	0x178
	.uleb128 0x1
	.string	"a"
	.byte	0xe
	.byte	0x36
	.long	0x178
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x7
	.byte	0x4
	.byte	0x7
	.long	.LASF8
	.uleb128 0x2
	.long	.LASF9
	.byte	0xd
	.byte	0x1b
	.long	0x44
	.quad	.LFB8
	.quad	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.long	0x1ac
	.uleb128 0x1
	.string	"a"
	.byte	0xd
	.byte	0x38
	.long	0x1ac
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x5
	.long	0x4b
	.uleb128 0x2
	.long	.LASF10
	.byte	0xc
	.byte	0x1b
	.long	0x44
	.quad	.LFB7
	.quad	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x1de
	.uleb128 0x1
	.string	"a"
	.byte	0xc
	.byte	0x32
	.long	0x1de
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x13
	.byte	0x8
	.uleb128 0x2
	.long	.LASF11
	.byte	0xb
	.byte	0x1b
	.long	0x44
	.quad	.LFB6
	.quad	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x218
	.uleb128 0x1
	.string	"a"
	.byte	0xb
	.byte	0x35
	.long	0x50
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.string	"b"
	.byte	0xb
	.byte	0x44
	.long	0x218
	.uleb128 0x1
	.byte	0x54
	.byte	0
	.uleb128 0x5
	.long	0x224
	.uleb128 0x7
	.byte	0x1
	.byte	0x6
	.long	.LASF12
	.uleb128 0x6
	.long	0x21d
	.uleb128 0x4
	.long	.LASF13
	.byte	0xa
	.long	0x44
	.long	0x241
	.uleb128 0x3
	.string	"a"
	.byte	0xa
	.byte	0x2c
	.long	0x44
	.byte	0
	.uleb128 0x4
	.long	.LASF14
	.byte	0x9
	.long	0x44
	.long	0x25a
	.uleb128 0x8
	.long	.LASF15
	.byte	0x9
	.long	0x44
	.byte	0
	.uleb128 0x14
	.long	.LASF23
	.byte	0x1
	.byte	0x8
	.byte	0x1b
	.long	0x44
	.byte	0x1
	.long	0x276
	.uleb128 0x8
	.long	.LASF15
	.byte	0x8
	.long	0x44
	.byte	0
	.uleb128 0x2
	.long	.LASF16
	.byte	0x7
	.byte	0x5
	.long	0x44
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x2cf
	.uleb128 0x1
	.string	"a"
	.byte	0x7
	.byte	0x14
	.long	0x44
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x15
	.quad	.LVL3
	.long	0x2fb
	.long	0x2ba
	.uleb128 0x9
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0x16
	.quad	.LVL4
	.long	0x2cf
	.uleb128 0x9
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LASF17
	.byte	0x6
	.long	0x44
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x2fb
	.uleb128 0x1
	.string	"a"
	.byte	0x6
	.byte	0x26
	.long	0x44
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0xa
	.long	.LASF18
	.byte	0x5
	.long	0x44
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0x327
	.uleb128 0x1
	.string	"a"
	.byte	0x5
	.byte	0x1f
	.long	0x44
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x17
	.long	0x25a
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x18
	.long	0x26b
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
	.sleb128 27
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x21
	.sleb128 47
	.uleb128 0x49
	.uleb128 0x13
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
	.sleb128 21
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
	.uleb128 0xb
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
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xd
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
	.uleb128 0xe
	.uleb128 0x35
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
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
	.uleb128 0x10
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
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x13
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x14
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
	.uleb128 0x15
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
	.uleb128 0x16
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x17
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
	.uleb128 0x18
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
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
.LVUS0:
	.uleb128 .LVU46
	.uleb128 .LVU48
.LLST0:
	.byte	0x4
	.uleb128 .LVL11-.Ltext0
	.uleb128 .LVL11-.Ltext0
	.uleb128 0x1
	.byte	0x55
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
.LASF8:
	.string	"unsigned int"
.LASF2:
	.string	"only_weak"
.LASF6:
	.string	"other_struct"
.LASF13:
	.string	"other_result"
.LASF18:
	.string	"twice"
.LASF10:
	.string	"other_const_void"
.LASF5:
	.string	"uses_abstract"
.LASF9:
	.string	"other_volatile"
.LASF19:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -gdwarf-5 -O3 -fno-common -fno-pie -fno-asynchronous-unwind-tables"
.LASF17:
	.string	"zz_last_name"
.LASF12:
	.string	"char"
.LASF15:
	.string	"weak_name"
.LASF11:
	.string	"other_qualifier"
.LASF20:
	.string	"source"
.LASF23:
	.string	"weak_and_strong"
.LASF22:
	.string	"first"
.LASF16:
	.string	"uses_twice"
.LASF3:
	.string	"more_varargs"
.LASF21:
	.string	"abstract_only"
.LASF7:
	.string	"other_typedef"
.LASF4:
	.string	"more_params"
.LASF14:
	.string	"other_prototype"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"case.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
