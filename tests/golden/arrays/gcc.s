# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: gcc -gdwarf-5 -O0 -S -fno-asynchronous-unwind-tables case.c
# assemble: gcc -c
	.file	"case.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "case.c"
	.globl	three
	.bss
	.align 32
	.type	three, @object
	.size	three, 60
three:
	.zero	60
	.globl	of_typedef
	.align 8
	.type	of_typedef, @object
	.size	of_typedef, 8
of_typedef:
	.zero	8
	.globl	zero
	.type	zero, @object
	.size	zero, 0
zero:
	.zero	1
	.globl	of_const
	.section	.rodata
	.type	of_const, @object
	.size	of_const, 7
of_const:
	.zero	7
	.globl	of_pointer
	.bss
	.align 32
	.type	of_pointer, @object
	.size	of_pointer, 48
of_pointer:
	.zero	48
	.text
	.globl	use
	.type	use, @function
use:
.LFB0:
	.file 1 "case.c"
	.loc 1 10 17
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	.loc 1 10 26
	leaq	unknown(%rip), %rax
	.loc 1 10 35
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	use, .-use
	.globl	v
	.bss
	.align 16
	.type	v, @object
	.size	v, 16
v:
	.zero	16
	.globl	flexible
	.align 8
	.type	flexible, @object
	.size	flexible, 8
flexible:
	.zero	8
	.globl	ends
	.align 4
	.type	ends, @object
	.size	ends, 4
ends:
	.zero	4
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x237
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0xb
	.long	.LASF15
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x1
	.long	0x51
	.long	0x4a
	.uleb128 0x2
	.long	0x4a
	.byte	0x2
	.uleb128 0x2
	.long	0x4a
	.byte	0x3
	.uleb128 0x2
	.long	0x4a
	.byte	0x4
	.byte	0
	.uleb128 0x5
	.byte	0x8
	.byte	0x7
	.long	.LASF2
	.uleb128 0x5
	.byte	0x1
	.byte	0x6
	.long	.LASF3
	.uleb128 0x7
	.long	0x51
	.uleb128 0x3
	.long	.LASF4
	.byte	0x3
	.byte	0x6
	.long	0x2e
	.uleb128 0x9
	.byte	0x3
	.quad	three
	.uleb128 0x1
	.long	0x51
	.long	0x88
	.uleb128 0x2
	.long	0x4a
	.byte	0x1
	.uleb128 0x2
	.long	0x4a
	.byte	0x3
	.byte	0
	.uleb128 0x3
	.long	.LASF5
	.byte	0x5
	.byte	0x4
	.long	0x72
	.uleb128 0x9
	.byte	0x3
	.quad	of_typedef
	.uleb128 0x1
	.long	0x51
	.long	0xac
	.uleb128 0x8
	.long	0x4a
	.byte	0
	.uleb128 0x3
	.long	.LASF6
	.byte	0x6
	.byte	0x6
	.long	0x9d
	.uleb128 0x9
	.byte	0x3
	.quad	zero
	.uleb128 0x1
	.long	0x58
	.long	0xd1
	.uleb128 0x2
	.long	0x4a
	.byte	0x6
	.byte	0
	.uleb128 0x7
	.long	0xc1
	.uleb128 0x3
	.long	.LASF7
	.byte	0x7
	.byte	0xc
	.long	0xd1
	.uleb128 0x9
	.byte	0x3
	.quad	of_const
	.uleb128 0x1
	.long	0x101
	.long	0x101
	.uleb128 0x2
	.long	0x4a
	.byte	0x1
	.uleb128 0x2
	.long	0x4a
	.byte	0x2
	.byte	0
	.uleb128 0x6
	.long	0x4a
	.uleb128 0x3
	.long	.LASF8
	.byte	0x8
	.byte	0x10
	.long	0xeb
	.uleb128 0x9
	.byte	0x3
	.quad	of_pointer
	.uleb128 0x1
	.long	0x51
	.long	0x126
	.uleb128 0xc
	.byte	0
	.uleb128 0xd
	.long	.LASF9
	.byte	0x1
	.byte	0x9
	.byte	0xd
	.long	0x11b
	.uleb128 0xe
	.long	.LASF16
	.byte	0x1
	.byte	0xb
	.byte	0xd
	.long	0x13e
	.uleb128 0xf
	.long	0x14a
	.long	0x14a
	.uleb128 0x10
	.byte	0x3
	.byte	0
	.uleb128 0x11
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x12
	.string	"v"
	.byte	0x1
	.byte	0xc
	.byte	0x8
	.long	0x132
	.uleb128 0x9
	.byte	0x3
	.quad	v
	.uleb128 0x13
	.byte	0x4
	.byte	0x1
	.byte	0xd
	.byte	0x1a
	.long	0x183
	.uleb128 0x4
	.string	"a"
	.byte	0xd
	.byte	0x29
	.long	0x183
	.byte	0
	.uleb128 0x4
	.string	"b"
	.byte	0xd
	.byte	0x2c
	.long	0x183
	.byte	0x2
	.byte	0
	.uleb128 0x5
	.byte	0x2
	.byte	0x5
	.long	.LASF10
	.uleb128 0x9
	.long	.LASF12
	.byte	0xd
	.long	0x1aa
	.uleb128 0x4
	.string	"n"
	.byte	0xd
	.byte	0x17
	.long	0x14a
	.byte	0
	.uleb128 0xa
	.long	.LASF11
	.byte	0xd
	.byte	0x31
	.long	0x1aa
	.byte	0
	.uleb128 0x1
	.long	0x165
	.long	0x1b9
	.uleb128 0x14
	.long	0x4a
	.byte	0
	.uleb128 0x3
	.long	.LASF12
	.byte	0xd
	.byte	0x3d
	.long	0x1ce
	.uleb128 0x9
	.byte	0x3
	.quad	flexible
	.uleb128 0x6
	.long	0x18a
	.uleb128 0x9
	.long	.LASF13
	.byte	0xe
	.long	0x1f3
	.uleb128 0x4
	.string	"n"
	.byte	0xe
	.byte	0x13
	.long	0x14a
	.byte	0
	.uleb128 0xa
	.long	.LASF14
	.byte	0xe
	.byte	0x1b
	.long	0x1f3
	.byte	0
	.uleb128 0x1
	.long	0x51
	.long	0x202
	.uleb128 0x8
	.long	0x4a
	.byte	0
	.uleb128 0x3
	.long	.LASF13
	.byte	0xe
	.byte	0x26
	.long	0x1d3
	.uleb128 0x9
	.byte	0x3
	.quad	ends
	.uleb128 0x15
	.string	"use"
	.byte	0x1
	.byte	0xa
	.byte	0x7
	.long	0x235
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x6
	.long	0x51
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x3
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
	.uleb128 0x4
	.uleb128 0xd
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
	.uleb128 0x38
	.uleb128 0xb
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
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x37
	.uleb128 0x21
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x13
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
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
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0x21
	.sleb128 4
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
	.uleb128 0x21
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xd
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
	.uleb128 0xe
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
	.uleb128 0xf
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x2107
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x21
	.byte	0
	.uleb128 0x2f
	.uleb128 0xb
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
	.uleb128 0x34
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
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x13
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
	.uleb128 0x14
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x2e
	.byte	0
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
.LASF12:
	.string	"flexible"
.LASF10:
	.string	"short int"
.LASF2:
	.string	"long unsigned int"
.LASF15:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -gdwarf-5 -O0 -fno-asynchronous-unwind-tables"
.LASF9:
	.string	"unknown"
.LASF7:
	.string	"of_const"
.LASF8:
	.string	"of_pointer"
.LASF11:
	.string	"items"
.LASF5:
	.string	"of_typedef"
.LASF16:
	.string	"vector"
.LASF4:
	.string	"three"
.LASF6:
	.string	"zero"
.LASF14:
	.string	"tail"
.LASF13:
	.string	"ends"
.LASF3:
	.string	"char"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"case.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
