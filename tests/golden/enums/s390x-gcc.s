# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: s390x-linux-gnu-gcc -gdwarf-5 -O0 -S -fno-asynchronous-unwind-tables case.c
# assemble: s390x-linux-gnu-gcc -c
	.file	"case.c"
	.machinemode zarch
	.machine "z196"
.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 1 "case.c"
.globl plain
.bss
	.align	4
	.type	plain, @object
	.size	plain, 4
plain:
	.zero	4
.globl negative
	.align	4
	.type	negative, @object
	.size	negative, 4
negative:
	.zero	4
.globl byte
	.align	2
	.type	byte, @object
	.size	byte, 1
byte:
	.zero	1
.globl half
	.align	2
	.type	half, @object
	.size	half, 2
half:
	.zero	2
.globl wide
	.align	8
	.type	wide, @object
	.size	wide, 8
wide:
	.zero	8
.globl wide_negative
	.align	8
	.type	wide_negative, @object
	.size	wide_negative, 8
wide_negative:
	.zero	8
.globl large
	.align	4
	.type	large, @object
	.size	large, 4
large:
	.zero	4
.globl anonymous
	.align	4
	.type	anonymous, @object
	.size	anonymous, 4
anonymous:
	.zero	4
.globl user
	.align	4
	.type	user, @object
	.size	user, 4
user:
	.zero	4
.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.4byte	0x1dc
	.2byte	0x5
	.byte	0x1
	.byte	0x8
	.4byte	.Ldebug_abbrev0
	.uleb128 0x9
	.4byte	.LASF18
	.byte	0x1d
	.4byte	.LASF19
	.string	"."
	.4byte	.Ldebug_line0
	.uleb128 0x2
	.4byte	.LASF0
	.byte	0x7
	.byte	0x4
	.4byte	0x36
	.byte	0x3
	.byte	0x6
	.4byte	0x36
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
	.4byte	.LASF2
	.uleb128 0x1
	.4byte	.LASF0
	.byte	0x3
	.byte	0x19
	.4byte	0x1c
	.uleb128 0x9
	.byte	0x3
	.8byte	plain
	.uleb128 0x2
	.4byte	.LASF1
	.byte	0x5
	.byte	0x4
	.4byte	0x6b
	.byte	0x4
	.byte	0x6
	.4byte	0x6b
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
	.4byte	.LASF1
	.byte	0x4
	.byte	0x21
	.4byte	0x52
	.uleb128 0x9
	.byte	0x3
	.8byte	negative
	.uleb128 0x2
	.4byte	.LASF3
	.byte	0x7
	.byte	0x1
	.4byte	0x9f
	.byte	0x5
	.byte	0x1e
	.4byte	0x9f
	.uleb128 0x5
	.4byte	.LASF4
	.byte	0xc8
	.byte	0
	.uleb128 0x3
	.byte	0x1
	.byte	0x8
	.4byte	.LASF5
	.uleb128 0x1
	.4byte	.LASF3
	.byte	0x5
	.byte	0x32
	.4byte	0x87
	.uleb128 0x9
	.byte	0x3
	.8byte	byte
	.uleb128 0x2
	.4byte	.LASF6
	.byte	0x7
	.byte	0x2
	.4byte	0xd4
	.byte	0x6
	.byte	0x1e
	.4byte	0xd4
	.uleb128 0xb
	.4byte	.LASF7
	.2byte	0xfff0
	.byte	0
	.uleb128 0x3
	.byte	0x2
	.byte	0x7
	.4byte	.LASF8
	.uleb128 0x1
	.4byte	.LASF6
	.byte	0x6
	.byte	0x35
	.4byte	0xbb
	.uleb128 0x9
	.byte	0x3
	.8byte	half
	.uleb128 0x2
	.4byte	.LASF9
	.byte	0x7
	.byte	0x8
	.4byte	0x105
	.byte	0x7
	.byte	0x6
	.4byte	0x105
	.uleb128 0x7
	.string	"W"
	.byte	0
	.uleb128 0x3
	.byte	0x8
	.byte	0x7
	.4byte	.LASF10
	.uleb128 0x1
	.4byte	.LASF9
	.byte	0x7
	.byte	0x1f
	.4byte	0xf0
	.uleb128 0x9
	.byte	0x3
	.8byte	wide
	.uleb128 0x2
	.4byte	.LASF11
	.byte	0x5
	.byte	0x8
	.4byte	0x139
	.byte	0x8
	.byte	0x6
	.4byte	0x139
	.uleb128 0x6
	.string	"M"
	.uleb128 0x7
	.string	"X"
	.byte	0
	.uleb128 0x3
	.byte	0x8
	.byte	0x5
	.4byte	.LASF12
	.uleb128 0x1
	.4byte	.LASF11
	.byte	0x8
	.byte	0x30
	.4byte	0x121
	.uleb128 0x9
	.byte	0x3
	.8byte	wide_negative
	.uleb128 0x2
	.4byte	.LASF13
	.byte	0x7
	.byte	0x4
	.4byte	0x36
	.byte	0x9
	.byte	0x6
	.4byte	0x170
	.uleb128 0xc
	.string	"TOP"
	.4byte	0xffffffff
	.byte	0
	.uleb128 0x1
	.4byte	.LASF13
	.byte	0x9
	.byte	0x22
	.4byte	0x155
	.uleb128 0x9
	.byte	0x3
	.8byte	large
	.uleb128 0x8
	.4byte	0x36
	.byte	0xa
	.byte	0x6
	.4byte	0x197
	.uleb128 0x5
	.4byte	.LASF14
	.byte	0x7
	.byte	0
	.uleb128 0x1
	.4byte	.LASF15
	.byte	0xa
	.byte	0x18
	.4byte	0x185
	.uleb128 0x9
	.byte	0x3
	.8byte	anonymous
	.uleb128 0x8
	.4byte	0x36
	.byte	0xb
	.byte	0xe
	.4byte	0x1be
	.uleb128 0x5
	.4byte	.LASF16
	.byte	0x8
	.byte	0
	.uleb128 0xd
	.4byte	.LASF20
	.byte	0x1
	.byte	0xb
	.byte	0x21
	.4byte	0x1ac
	.uleb128 0x1
	.4byte	.LASF17
	.byte	0xc
	.byte	0xc
	.4byte	0x1be
	.uleb128 0x9
	.byte	0x3
	.8byte	user
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
	.uleb128 0xe
	.uleb128 0x1b
	.uleb128 0x8
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
	.4byte	0x1c
	.2byte	0x2
	.4byte	.Ldebug_info0
	.byte	0x8
	.byte	0
	.2byte	0
	.2byte	0
	.8byte	0
	.8byte	0
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF14:
	.string	"ANONYMOUS"
.LASF18:
	.string	"GNU C17 12.2.0 -march=z196 -m64 -mzarch -gdwarf-5 -O0 -fno-asynchronous-unwind-tables"
.LASF2:
	.string	"unsigned int"
.LASF7:
	.string	"HALF"
.LASF19:
	.string	"case.c"
.LASF8:
	.string	"short unsigned int"
.LASF5:
	.string	"unsigned char"
.LASF9:
	.string	"wide"
.LASF1:
	.string	"negative"
.LASF12:
	.string	"long int"
.LASF10:
	.string	"long unsigned int"
.LASF3:
	.string	"byte"
.LASF0:
	.string	"plain"
.LASF17:
	.string	"user"
.LASF4:
	.string	"BYTE"
.LASF16:
	.string	"IN_TYPEDEF"
.LASF11:
	.string	"wide_negative"
.LASF13:
	.string	"large"
.LASF20:
	.string	"in_typedef"
.LASF6:
	.string	"half"
.LASF15:
	.string	"anonymous"
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
