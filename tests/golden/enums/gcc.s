# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: gcc -gdwarf-5 -O0 -S -fno-asynchronous-unwind-tables case.c
# assemble: gcc -c
	.file	"case.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "case.c"
	.globl	plain
	.bss
	.align 4
	.type	plain, @object
	.size	plain, 4
plain:
	.zero	4
	.globl	negative
	.align 4
	.type	negative, @object
	.size	negative, 4
negative:
	.zero	4
	.globl	byte
	.type	byte, @object
	.size	byte, 1
byte:
	.zero	1
	.globl	half
	.align 2
	.type	half, @object
	.size	half, 2
half:
	.zero	2
	.globl	wide
	.align 8
	.type	wide, @object
	.size	wide, 8
wide:
	.zero	8
	.globl	wide_negative
	.align 8
	.type	wide_negative, @object
	.size	wide_negative, 8
wide_negative:
	.zero	8
	.globl	large
	.align 4
	.type	large, @object
	.size	large, 4
large:
	.zero	4
	.globl	anonymous
	.align 4
	.type	anonymous, @object
	.size	anonymous, 4
anonymous:
	.zero	4
	.globl	user
	.align 4
	.type	user, @object
	.size	user, 4
user:
	.zero	4
	.text
.Letext0:
	.file 1 "case.c"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x1de
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x9
	.long	.LASF20
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.Ldebug_line0
	.uleb128 0x2
	.long	.LASF2
	.byte	0x7
	.byte	0x4
	.long	0x38
	.byte	0x3
	.byte	0x6
	.long	0x38
	.uleb128 0x4
	.string	"A"
	.byte	0
	.uleb128 0x4
	.string	"B"
	.byte	0x5
	.byte	0
	.uleb128 0x3
	.byte	0x4
	.byte	0x7
	.long	.LASF4
	.uleb128 0x1
	.long	.LASF2
	.byte	0x3
	.byte	0x19
	.long	0x1e
	.uleb128 0x9
	.byte	0x3
	.quad	plain
	.uleb128 0x2
	.long	.LASF3
	.byte	0x5
	.byte	0x4
	.long	0x6d
	.byte	0x4
	.byte	0x6
	.long	0x6d
	.uleb128 0x6
	.string	"N"
	.uleb128 0x4
	.string	"P"
	.byte	0x5
	.byte	0
	.uleb128 0xa
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x1
	.long	.LASF3
	.byte	0x4
	.byte	0x21
	.long	0x54
	.uleb128 0x9
	.byte	0x3
	.quad	negative
	.uleb128 0x2
	.long	.LASF5
	.byte	0x7
	.byte	0x1
	.long	0xa1
	.byte	0x5
	.byte	0x1e
	.long	0xa1
	.uleb128 0x5
	.long	.LASF6
	.byte	0xc8
	.byte	0
	.uleb128 0x3
	.byte	0x1
	.byte	0x8
	.long	.LASF7
	.uleb128 0x1
	.long	.LASF5
	.byte	0x5
	.byte	0x32
	.long	0x89
	.uleb128 0x9
	.byte	0x3
	.quad	byte
	.uleb128 0x2
	.long	.LASF8
	.byte	0x7
	.byte	0x2
	.long	0xd6
	.byte	0x6
	.byte	0x1e
	.long	0xd6
	.uleb128 0xb
	.long	.LASF9
	.value	0xfff0
	.byte	0
	.uleb128 0x3
	.byte	0x2
	.byte	0x7
	.long	.LASF10
	.uleb128 0x1
	.long	.LASF8
	.byte	0x6
	.byte	0x35
	.long	0xbd
	.uleb128 0x9
	.byte	0x3
	.quad	half
	.uleb128 0x2
	.long	.LASF11
	.byte	0x7
	.byte	0x8
	.long	0x107
	.byte	0x7
	.byte	0x6
	.long	0x107
	.uleb128 0x7
	.string	"W"
	.byte	0
	.uleb128 0x3
	.byte	0x8
	.byte	0x7
	.long	.LASF12
	.uleb128 0x1
	.long	.LASF11
	.byte	0x7
	.byte	0x1f
	.long	0xf2
	.uleb128 0x9
	.byte	0x3
	.quad	wide
	.uleb128 0x2
	.long	.LASF13
	.byte	0x5
	.byte	0x8
	.long	0x13b
	.byte	0x8
	.byte	0x6
	.long	0x13b
	.uleb128 0x6
	.string	"M"
	.uleb128 0x7
	.string	"X"
	.byte	0
	.uleb128 0x3
	.byte	0x8
	.byte	0x5
	.long	.LASF14
	.uleb128 0x1
	.long	.LASF13
	.byte	0x8
	.byte	0x30
	.long	0x123
	.uleb128 0x9
	.byte	0x3
	.quad	wide_negative
	.uleb128 0x2
	.long	.LASF15
	.byte	0x7
	.byte	0x4
	.long	0x38
	.byte	0x9
	.byte	0x6
	.long	0x172
	.uleb128 0xc
	.string	"TOP"
	.long	0xffffffff
	.byte	0
	.uleb128 0x1
	.long	.LASF15
	.byte	0x9
	.byte	0x22
	.long	0x157
	.uleb128 0x9
	.byte	0x3
	.quad	large
	.uleb128 0x8
	.long	0x38
	.byte	0xa
	.byte	0x6
	.long	0x199
	.uleb128 0x5
	.long	.LASF16
	.byte	0x7
	.byte	0
	.uleb128 0x1
	.long	.LASF17
	.byte	0xa
	.byte	0x18
	.long	0x187
	.uleb128 0x9
	.byte	0x3
	.quad	anonymous
	.uleb128 0x8
	.long	0x38
	.byte	0xb
	.byte	0xe
	.long	0x1c0
	.uleb128 0x5
	.long	.LASF18
	.byte	0x8
	.byte	0
	.uleb128 0xd
	.long	.LASF21
	.byte	0x1
	.byte	0xb
	.byte	0x21
	.long	0x1ae
	.uleb128 0x1
	.long	.LASF19
	.byte	0xc
	.byte	0xc
	.long	0x1c0
	.uleb128 0x9
	.byte	0x3
	.quad	user
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
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
	.uleb128 0x2
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
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x3
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
	.uleb128 0x4
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x1c
	.uleb128 0x21
	.sleb128 -1
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x1c
	.uleb128 0x21
	.sleb128 8589934591
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x4
	.byte	0x1
	.uleb128 0x3e
	.uleb128 0x21
	.sleb128 7
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x9
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
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xa
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
	.uleb128 0xb
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0x5
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x1c
	.uleb128 0x6
	.byte	0
	.byte	0
	.uleb128 0xd
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
	.byte	0
	.section	.debug_aranges,"",@progbits
	.long	0x1c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x8
	.byte	0
	.value	0
	.value	0
	.quad	0
	.quad	0
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF16:
	.string	"ANONYMOUS"
.LASF10:
	.string	"short unsigned int"
.LASF4:
	.string	"unsigned int"
.LASF9:
	.string	"HALF"
.LASF20:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -gdwarf-5 -O0 -fno-asynchronous-unwind-tables"
.LASF12:
	.string	"long unsigned int"
.LASF7:
	.string	"unsigned char"
.LASF11:
	.string	"wide"
.LASF3:
	.string	"negative"
.LASF14:
	.string	"long int"
.LASF5:
	.string	"byte"
.LASF2:
	.string	"plain"
.LASF19:
	.string	"user"
.LASF6:
	.string	"BYTE"
.LASF18:
	.string	"IN_TYPEDEF"
.LASF13:
	.string	"wide_negative"
.LASF15:
	.string	"large"
.LASF21:
	.string	"in_typedef"
.LASF8:
	.string	"half"
.LASF17:
	.string	"anonymous"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"case.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
