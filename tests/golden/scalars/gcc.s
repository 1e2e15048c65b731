# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: gcc -gdwarf-5 -O0 -S -fno-asynchronous-unwind-tables case.c
# assemble: gcc -c
	.file	"case.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "case.c"
	.globl	b
	.bss
	.type	b, @object
	.size	b, 1
b:
	.zero	1
	.globl	c
	.type	c, @object
	.size	c, 1
c:
	.zero	1
	.globl	sc
	.type	sc, @object
	.size	sc, 1
sc:
	.zero	1
	.globl	uc
	.type	uc, @object
	.size	uc, 1
uc:
	.zero	1
	.globl	s
	.align 2
	.type	s, @object
	.size	s, 2
s:
	.zero	2
	.globl	us
	.align 2
	.type	us, @object
	.size	us, 2
us:
	.zero	2
	.globl	i
	.align 4
	.type	i, @object
	.size	i, 4
i:
	.zero	4
	.globl	u
	.align 4
	.type	u, @object
	.size	u, 4
u:
	.zero	4
	.globl	l
	.align 8
	.type	l, @object
	.size	l, 8
l:
	.zero	8
	.globl	ul
	.align 8
	.type	ul, @object
	.size	ul, 8
ul:
	.zero	8
	.globl	ll
	.align 8
	.type	ll, @object
	.size	ll, 8
ll:
	.zero	8
	.globl	ull
	.align 8
	.type	ull, @object
	.size	ull, 8
ull:
	.zero	8
	.globl	i128
	.align 16
	.type	i128, @object
	.size	i128, 16
i128:
	.zero	16
	.globl	u128
	.align 16
	.type	u128, @object
	.size	u128, 16
u128:
	.zero	16
	.globl	f
	.align 4
	.type	f, @object
	.size	f, 4
f:
	.zero	4
	.globl	d
	.align 8
	.type	d, @object
	.size	d, 8
d:
	.zero	8
	.globl	ld
	.align 16
	.type	ld, @object
	.size	ld, 16
ld:
	.zero	16
	.text
.Letext0:
	.file 1 "case.c"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x1e1
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x4
	.long	.LASF20
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.Ldebug_line0
	.uleb128 0x2
	.string	"b"
	.byte	0x3
	.byte	0x7
	.long	0x31
	.uleb128 0x9
	.byte	0x3
	.quad	b
	.uleb128 0x1
	.byte	0x1
	.byte	0x2
	.long	.LASF2
	.uleb128 0x2
	.string	"c"
	.byte	0x3
	.byte	0xf
	.long	0x4b
	.uleb128 0x9
	.byte	0x3
	.quad	c
	.uleb128 0x1
	.byte	0x1
	.byte	0x6
	.long	.LASF3
	.uleb128 0x2
	.string	"sc"
	.byte	0x3
	.byte	0x1e
	.long	0x66
	.uleb128 0x9
	.byte	0x3
	.quad	sc
	.uleb128 0x1
	.byte	0x1
	.byte	0x6
	.long	.LASF4
	.uleb128 0x2
	.string	"uc"
	.byte	0x3
	.byte	0x30
	.long	0x81
	.uleb128 0x9
	.byte	0x3
	.quad	uc
	.uleb128 0x1
	.byte	0x1
	.byte	0x8
	.long	.LASF5
	.uleb128 0x2
	.string	"s"
	.byte	0x3
	.byte	0x3a
	.long	0x9b
	.uleb128 0x9
	.byte	0x3
	.quad	s
	.uleb128 0x1
	.byte	0x2
	.byte	0x5
	.long	.LASF6
	.uleb128 0x2
	.string	"us"
	.byte	0x3
	.byte	0x4c
	.long	0xb6
	.uleb128 0x9
	.byte	0x3
	.quad	us
	.uleb128 0x1
	.byte	0x2
	.byte	0x7
	.long	.LASF7
	.uleb128 0x2
	.string	"i"
	.byte	0x3
	.byte	0x54
	.long	0xd0
	.uleb128 0x9
	.byte	0x3
	.quad	i
	.uleb128 0x5
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x2
	.string	"u"
	.byte	0x3
	.byte	0x60
	.long	0xea
	.uleb128 0x9
	.byte	0x3
	.quad	u
	.uleb128 0x1
	.byte	0x4
	.byte	0x7
	.long	.LASF8
	.uleb128 0x2
	.string	"l"
	.byte	0x4
	.byte	0x6
	.long	0x104
	.uleb128 0x9
	.byte	0x3
	.quad	l
	.uleb128 0x1
	.byte	0x8
	.byte	0x5
	.long	.LASF9
	.uleb128 0x2
	.string	"ul"
	.byte	0x4
	.byte	0x17
	.long	0x11f
	.uleb128 0x9
	.byte	0x3
	.quad	ul
	.uleb128 0x1
	.byte	0x8
	.byte	0x7
	.long	.LASF10
	.uleb128 0x2
	.string	"ll"
	.byte	0x4
	.byte	0x25
	.long	0x13a
	.uleb128 0x9
	.byte	0x3
	.quad	ll
	.uleb128 0x1
	.byte	0x8
	.byte	0x5
	.long	.LASF11
	.uleb128 0x2
	.string	"ull"
	.byte	0x4
	.byte	0x3c
	.long	0x156
	.uleb128 0x9
	.byte	0x3
	.quad	ull
	.uleb128 0x1
	.byte	0x8
	.byte	0x7
	.long	.LASF12
	.uleb128 0x3
	.long	.LASF13
	.byte	0x4
	.byte	0x4a
	.long	0x172
	.uleb128 0x9
	.byte	0x3
	.quad	i128
	.uleb128 0x1
	.byte	0x10
	.byte	0x5
	.long	.LASF14
	.uleb128 0x3
	.long	.LASF15
	.byte	0x5
	.byte	0x13
	.long	0x18e
	.uleb128 0x9
	.byte	0x3
	.quad	u128
	.uleb128 0x1
	.byte	0x10
	.byte	0x7
	.long	.LASF16
	.uleb128 0x2
	.string	"f"
	.byte	0x5
	.byte	0x1f
	.long	0x1a8
	.uleb128 0x9
	.byte	0x3
	.quad	f
	.uleb128 0x1
	.byte	0x4
	.byte	0x4
	.long	.LASF17
	.uleb128 0x2
	.string	"d"
	.byte	0x5
	.byte	0x29
	.long	0x1c2
	.uleb128 0x9
	.byte	0x3
	.quad	d
	.uleb128 0x1
	.byte	0x8
	.byte	0x4
	.long	.LASF18
	.uleb128 0x2
	.string	"ld"
	.byte	0x5
	.byte	0x38
	.long	0x1dd
	.uleb128 0x9
	.byte	0x3
	.quad	ld
	.uleb128 0x1
	.byte	0x10
	.byte	0x4
	.long	.LASF19
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
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
	.uleb128 0x2
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
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x2
	.uleb128 0x18
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
	.uleb128 0x5
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
.LASF11:
	.string	"long long int"
.LASF7:
	.string	"short unsigned int"
.LASF8:
	.string	"unsigned int"
.LASF14:
	.string	"__int128"
.LASF20:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -gdwarf-5 -O0 -fno-asynchronous-unwind-tables"
.LASF13:
	.string	"i128"
.LASF10:
	.string	"long unsigned int"
.LASF12:
	.string	"long long unsigned int"
.LASF5:
	.string	"unsigned char"
.LASF3:
	.string	"char"
.LASF18:
	.string	"double"
.LASF9:
	.string	"long int"
.LASF15:
	.string	"u128"
.LASF2:
	.string	"_Bool"
.LASF4:
	.string	"signed char"
.LASF19:
	.string	"long double"
.LASF17:
	.string	"float"
.LASF6:
	.string	"short int"
.LASF16:
	.string	"__int128 unsigned"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"case.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
