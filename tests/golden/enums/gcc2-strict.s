# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: gcc -gdwarf-2 -gstrict-dwarf -O0 -S -fno-asynchronous-unwind-tables case.c
# assemble: gcc -c
	.file	"case.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 1 "case.c"
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
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x1b5
	.value	0x2
	.long	.Ldebug_abbrev0
	.byte	0x8
	.uleb128 0x1
	.long	.LASF13
	.byte	0x1
	.long	.LASF14
	.string	"."
	.long	.Ldebug_line0
	.uleb128 0x2
	.long	.LASF0
	.byte	0x4
	.byte	0x1
	.byte	0x3
	.byte	0x6
	.long	0x31
	.uleb128 0x3
	.string	"A"
	.byte	0
	.uleb128 0x3
	.string	"B"
	.byte	0x5
	.byte	0
	.uleb128 0x4
	.long	.LASF0
	.byte	0x1
	.byte	0x3
	.byte	0x19
	.long	0x1b
	.byte	0x1
	.byte	0x9
	.byte	0x3
	.quad	plain
	.uleb128 0x2
	.long	.LASF1
	.byte	0x4
	.byte	0x1
	.byte	0x4
	.byte	0x6
	.long	0x5e
	.uleb128 0x5
	.string	"N"
	.sleb128 -1
	.uleb128 0x3
	.string	"P"
	.byte	0x5
	.byte	0
	.uleb128 0x4
	.long	.LASF1
	.byte	0x1
	.byte	0x4
	.byte	0x21
	.long	0x48
	.byte	0x1
	.byte	0x9
	.byte	0x3
	.quad	negative
	.uleb128 0x2
	.long	.LASF2
	.byte	0x1
	.byte	0x1
	.byte	0x5
	.byte	0x1e
	.long	0x89
	.uleb128 0x6
	.long	.LASF3
	.byte	0xc8
	.byte	0
	.uleb128 0x4
	.long	.LASF2
	.byte	0x1
	.byte	0x5
	.byte	0x32
	.long	0x75
	.byte	0x1
	.byte	0x9
	.byte	0x3
	.quad	byte
	.uleb128 0x2
	.long	.LASF4
	.byte	0x2
	.byte	0x1
	.byte	0x6
	.byte	0x1e
	.long	0xb5
	.uleb128 0x7
	.long	.LASF5
	.value	0xfff0
	.byte	0
	.uleb128 0x4
	.long	.LASF4
	.byte	0x1
	.byte	0x6
	.byte	0x35
	.long	0xa0
	.byte	0x1
	.byte	0x9
	.byte	0x3
	.quad	half
	.uleb128 0x2
	.long	.LASF6
	.byte	0x8
	.byte	0x1
	.byte	0x7
	.byte	0x6
	.long	0xe5
	.uleb128 0x8
	.string	"W"
	.quad	0x1ffffffff
	.byte	0
	.uleb128 0x4
	.long	.LASF6
	.byte	0x1
	.byte	0x7
	.byte	0x1f
	.long	0xcc
	.byte	0x1
	.byte	0x9
	.byte	0x3
	.quad	wide
	.uleb128 0x2
	.long	.LASF7
	.byte	0x8
	.byte	0x1
	.byte	0x8
	.byte	0x6
	.long	0x119
	.uleb128 0x5
	.string	"M"
	.sleb128 -1
	.uleb128 0x8
	.string	"X"
	.quad	0x1ffffffff
	.byte	0
	.uleb128 0x4
	.long	.LASF7
	.byte	0x1
	.byte	0x8
	.byte	0x30
	.long	0xfc
	.byte	0x1
	.byte	0x9
	.byte	0x3
	.quad	wide_negative
	.uleb128 0x2
	.long	.LASF8
	.byte	0x4
	.byte	0x1
	.byte	0x9
	.byte	0x6
	.long	0x147
	.uleb128 0x9
	.string	"TOP"
	.long	0xffffffff
	.byte	0
	.uleb128 0x4
	.long	.LASF8
	.byte	0x1
	.byte	0x9
	.byte	0x22
	.long	0x130
	.byte	0x1
	.byte	0x9
	.byte	0x3
	.quad	large
	.uleb128 0xa
	.byte	0x4
	.byte	0x1
	.byte	0xa
	.byte	0x6
	.long	0x16e
	.uleb128 0x6
	.long	.LASF9
	.byte	0x7
	.byte	0
	.uleb128 0x4
	.long	.LASF10
	.byte	0x1
	.byte	0xa
	.byte	0x18
	.long	0x15e
	.byte	0x1
	.byte	0x9
	.byte	0x3
	.quad	anonymous
	.uleb128 0xa
	.byte	0x4
	.byte	0x1
	.byte	0xb
	.byte	0xe
	.long	0x195
	.uleb128 0x6
	.long	.LASF11
	.byte	0x8
	.byte	0
	.uleb128 0xb
	.long	.LASF15
	.byte	0x1
	.byte	0xb
	.byte	0x21
	.long	0x185
	.uleb128 0x4
	.long	.LASF12
	.byte	0x1
	.byte	0xc
	.byte	0xc
	.long	0x195
	.byte	0x1
	.byte	0x9
	.byte	0x3
	.quad	user
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
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
	.uleb128 0x6
	.byte	0
	.byte	0
	.uleb128 0x2
	.uleb128 0x4
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
	.uleb128 0x3
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x4
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
	.uleb128 0xc
	.uleb128 0x2
	.uleb128 0xa
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x1c
	.uleb128 0xd
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0x5
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x1c
	.uleb128 0x7
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x1c
	.uleb128 0x6
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x4
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
	.uleb128 0xb
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
.LASF9:
	.string	"ANONYMOUS"
.LASF11:
	.string	"IN_TYPEDEF"
.LASF6:
	.string	"wide"
.LASF5:
	.string	"HALF"
.LASF14:
	.string	"case.c"
.LASF8:
	.string	"large"
.LASF1:
	.string	"negative"
.LASF13:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -gdwarf-2 -gstrict-dwarf -O0 -fno-asynchronous-unwind-tables"
.LASF2:
	.string	"byte"
.LASF0:
	.string	"plain"
.LASF12:
	.string	"user"
.LASF3:
	.string	"BYTE"
.LASF7:
	.string	"wide_negative"
.LASF15:
	.string	"in_typedef"
.LASF4:
	.string	"half"
.LASF10:
	.string	"anonymous"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
