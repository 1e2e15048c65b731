# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: gcc -gdwarf-5 -O3 -w -fno-common -fno-pie -S -fno-asynchronous-unwind-tables second.c
# assemble: (with gcc.s)
	.file	"second.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "second.c"
	.section	.text.x,"ax",@progbits
	.p2align 4
	.type	same_offset, @function
same_offset:
.LVL0:
.LFB0:
	.file 1 "second.c"
	.loc 1 4 37 view -0
	.cfi_startproc
	.loc 1 4 39 view .LVU1
	.loc 1 4 48 is_stmt 0 view .LVU2
	movl	source(%rip), %eax
	addl	%edi, %eax
	.loc 1 4 58 view .LVU3
	ret
	.cfi_endproc
.LFE0:
	.size	same_offset, .-same_offset
	.section	.text.y,"ax",@progbits
	.p2align 4
	.type	filler, @function
filler:
.LVL1:
.LFB1:
	.loc 1 5 34 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 5 36 view .LVU5
	.loc 1 5 45 is_stmt 0 view .LVU6
	movslq	source(%rip), %rax
	imulq	%rdi, %rax
	.loc 1 5 55 view .LVU7
	ret
	.cfi_endproc
.LFE1:
	.size	filler, .-filler
	.p2align 4
	.type	same_prototype_apart, @function
same_prototype_apart:
.LVL2:
.LFB2:
	.loc 1 6 46 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 6 48 view .LVU9
	.loc 1 6 57 is_stmt 0 view .LVU10
	movl	source(%rip), %eax
	xorl	%edi, %eax
	.loc 1 6 67 view .LVU11
	ret
	.cfi_endproc
.LFE2:
	.size	same_prototype_apart, .-same_prototype_apart
	.text
	.p2align 4
	.globl	uses_second
	.type	uses_second, @function
uses_second:
.LVL3:
.LFB3:
	.loc 1 7 24 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 7 26 view .LVU13
	.loc 1 7 33 is_stmt 0 view .LVU14
	call	same_offset
.LVL4:
	movl	%eax, %edx
	.loc 1 7 50 view .LVU15
	call	same_prototype_apart
.LVL5:
	.loc 1 7 76 view .LVU16
	movslq	%edi, %rdi
	.loc 1 7 50 view .LVU17
	movl	%eax, %ecx
	.loc 1 7 76 view .LVU18
	call	filler
.LVL6:
	.loc 1 7 48 view .LVU19
	addl	%ecx, %edx
	.loc 1 7 74 view .LVU20
	addl	%edx, %eax
	.loc 1 7 87 view .LVU21
	ret
	.cfi_endproc
.LFE3:
	.size	uses_second, .-uses_second
	.section	.text.z,"ax",@progbits
	.p2align 4
	.globl	weak_and_strong
	.type	weak_and_strong, @function
weak_and_strong:
.LVL7:
.LFB4:
	.loc 1 8 44 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 8 46 view .LVU23
	.loc 1 8 65 is_stmt 0 view .LVU24
	leal	1(%rdi), %eax
	.loc 1 8 70 view .LVU25
	ret
	.cfi_endproc
.LFE4:
	.size	weak_and_strong, .-weak_and_strong
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x166
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x6
	.long	.LASF8
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL0
	.quad	0
	.long	.Ldebug_line0
	.uleb128 0x7
	.long	.LASF9
	.byte	0x1
	.byte	0x3
	.byte	0xc
	.long	0x36
	.uleb128 0x8
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x3
	.long	.LASF2
	.byte	0x8
	.byte	0xb
	.long	0x36
	.quad	.LFB4
	.quad	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x6d
	.uleb128 0x9
	.long	.LASF4
	.byte	0x1
	.byte	0x8
	.byte	0x1f
	.long	0x36
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x3
	.long	.LASF3
	.byte	0x7
	.byte	0x5
	.long	0x36
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0xde
	.uleb128 0x1
	.string	"a"
	.byte	0x7
	.byte	0x15
	.long	0x36
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x4
	.quad	.LVL4
	.long	0x13f
	.long	0xb1
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0x4
	.quad	.LVL5
	.long	0xde
	.long	0xc9
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0xa
	.quad	.LVL6
	.long	0x10b
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	.LASF5
	.byte	0x6
	.byte	0x12
	.long	0x36
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x10b
	.uleb128 0x1
	.string	"a"
	.byte	0x6
	.byte	0x2b
	.long	0x36
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x5
	.long	.LASF6
	.byte	0x5
	.byte	0x13
	.long	0x138
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x138
	.uleb128 0x1
	.string	"a"
	.byte	0x5
	.byte	0x1f
	.long	0x138
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0xb
	.byte	0x8
	.byte	0x5
	.long	.LASF7
	.uleb128 0xc
	.long	.LASF10
	.byte	0x1
	.byte	0x4
	.byte	0x12
	.long	0x36
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x1
	.string	"a"
	.byte	0x4
	.byte	0x22
	.long	0x36
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
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x3
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
	.uleb128 0x4
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
	.uleb128 0x6
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
	.uleb128 0x7
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
	.uleb128 0x8
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
	.uleb128 0x9
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
	.uleb128 0x2
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
	.byte	0
	.byte	0
	.uleb128 0xb
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
	.uleb128 0xc
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
	.long	0x6c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x8
	.byte	0
	.value	0
	.value	0
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.quad	.LFB4
	.quad	.LFE4-.LFB4
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
.LLRL0:
	.byte	0x7
	.quad	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.quad	.LFB0
	.uleb128 .LFE0-.LFB0
	.byte	0x7
	.quad	.LFB1
	.uleb128 .LFE1-.LFB1
	.byte	0x7
	.quad	.LFB2
	.uleb128 .LFE2-.LFB2
	.byte	0x7
	.quad	.LFB4
	.uleb128 .LFE4-.LFB4
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF8:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -gdwarf-5 -O3 -fno-common -fno-pie -fno-asynchronous-unwind-tables"
.LASF7:
	.string	"long int"
.LASF6:
	.string	"filler"
.LASF3:
	.string	"uses_second"
.LASF10:
	.string	"same_offset"
.LASF9:
	.string	"source"
.LASF2:
	.string	"weak_and_strong"
.LASF4:
	.string	"strong_name"
.LASF5:
	.string	"same_prototype_apart"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"second.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
