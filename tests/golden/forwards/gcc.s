# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: gcc -gdwarf-5 -O0 -S -fno-asynchronous-unwind-tables case.c
# assemble: gcc -c
	.file	"case.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "case.c"
	.globl	f
	.bss
	.align 8
	.type	f, @object
	.size	f, 8
f:
	.zero	8
	.globl	g
	.align 8
	.type	g, @object
	.size	g, 8
g:
	.zero	8
	.globl	early
	.align 8
	.type	early, @object
	.size	early, 8
early:
	.zero	8
	.globl	later
	.align 8
	.type	later, @object
	.size	later, 8
later:
	.zero	8
	.text
.Letext0:
	.file 1 "case.c"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x99
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x4
	.long	.LASF4
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.Ldebug_line0
	.uleb128 0x5
	.string	"F"
	.uleb128 0x2
	.string	"f"
	.byte	0x3
	.byte	0xb
	.long	0x34
	.uleb128 0x9
	.byte	0x3
	.quad	f
	.uleb128 0x1
	.long	0x1e
	.uleb128 0x6
	.string	"G"
	.uleb128 0x2
	.string	"g"
	.byte	0x4
	.byte	0xa
	.long	0x4f
	.uleb128 0x9
	.byte	0x3
	.quad	g
	.uleb128 0x1
	.long	0x39
	.uleb128 0x7
	.long	.LASF3
	.byte	0x8
	.byte	0x1
	.byte	0x6
	.byte	0x8
	.long	0x6d
	.uleb128 0x8
	.string	"f"
	.byte	0x1
	.byte	0x6
	.byte	0x1a
	.long	0x34
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LASF2
	.byte	0x5
	.byte	0xf
	.long	0x82
	.uleb128 0x9
	.byte	0x3
	.quad	early
	.uleb128 0x1
	.long	0x54
	.uleb128 0x3
	.long	.LASF3
	.byte	0x6
	.byte	0x1f
	.long	0x54
	.uleb128 0x9
	.byte	0x3
	.quad	later
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x13
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0x17
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x7
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
	.uleb128 0x8
	.uleb128 0xd
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
	.uleb128 0x38
	.uleb128 0xb
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
.LASF2:
	.string	"early"
.LASF4:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -gdwarf-5 -O0 -fno-asynchronous-unwind-tables"
.LASF3:
	.string	"later"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"case.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
