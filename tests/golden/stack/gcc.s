# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: gcc -gdwarf-5 -O3 -w -fno-common -fno-pie -S -fno-asynchronous-unwind-tables case.c
# assemble: gcc -c
	.file	"case.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "case.c"
	.p2align 4
	.globl	direct
	.type	direct, @function
direct:
.LVL0:
.LFB0:
	.file 1 "case.c"
	.loc 1 10 38 view -0
	.cfi_startproc
	.loc 1 10 40 view .LVU1
	.loc 1 10 52 is_stmt 0 view .LVU2
	movslq	25(%rsp), %rax
	.loc 1 10 49 view .LVU3
	addq	%rdi, %rax
	.loc 1 10 56 view .LVU4
	ret
	.cfi_endproc
.LFE0:
	.size	direct, .-direct
	.p2align 4
	.globl	with_tail
	.type	with_tail, @function
with_tail:
.LVL1:
.LFB1:
	.loc 1 11 39 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 11 41 view .LVU6
	.loc 1 11 53 is_stmt 0 view .LVU7
	movsbq	32(%rsp), %rax
	.loc 1 11 50 view .LVU8
	addq	%rdi, %rax
	.loc 1 11 57 view .LVU9
	ret
	.cfi_endproc
.LFE1:
	.size	with_tail, .-with_tail
	.p2align 4
	.globl	with_bytes
	.type	with_bytes, @function
with_bytes:
.LVL2:
.LFB2:
	.loc 1 12 41 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 12 43 view .LVU11
	.loc 1 12 55 is_stmt 0 view .LVU12
	movsbq	26(%rsp), %rax
	.loc 1 12 52 view .LVU13
	addq	%rdi, %rax
	.loc 1 12 59 view .LVU14
	ret
	.cfi_endproc
.LFE2:
	.size	with_bytes, .-with_bytes
	.p2align 4
	.globl	by_typedef
	.type	by_typedef, @function
by_typedef:
.LFB11:
	.cfi_startproc
	.loc 1 13 6 is_stmt 1 view .LVU15
	movslq	25(%rsp), %rax
	addq	%rdi, %rax
	ret
	.cfi_endproc
.LFE11:
	.size	by_typedef, .-by_typedef
	.p2align 4
	.globl	by_const
	.type	by_const, @function
by_const:
.LFB13:
	.cfi_startproc
	.loc 1 14 6 view .LVU16
	movslq	25(%rsp), %rax
	addq	%rdi, %rax
	ret
	.cfi_endproc
.LFE13:
	.size	by_const, .-by_const
	.p2align 4
	.globl	without_name
	.type	without_name, @function
without_name:
.LVL3:
.LFB5:
	.loc 1 15 40 view -0
	.cfi_startproc
	.loc 1 15 42 view .LVU18
	.loc 1 15 54 is_stmt 0 view .LVU19
	movslq	25(%rsp), %rax
	.loc 1 15 51 view .LVU20
	addq	%rdi, %rax
	.loc 1 15 58 view .LVU21
	ret
	.cfi_endproc
.LFE5:
	.size	without_name, .-without_name
	.p2align 4
	.globl	not_packed
	.type	not_packed, @function
not_packed:
.LVL4:
.LFB6:
	.loc 1 16 41 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 16 43 view .LVU23
	.loc 1 16 55 is_stmt 0 view .LVU24
	movslq	28(%rsp), %rax
	.loc 1 16 52 view .LVU25
	addq	%rdi, %rax
	.loc 1 16 59 view .LVU26
	ret
	.cfi_endproc
.LFE6:
	.size	not_packed, .-not_packed
	.p2align 4
	.globl	by_pointer
	.type	by_pointer, @function
by_pointer:
.LVL5:
.LFB7:
	.loc 1 17 43 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 17 45 view .LVU28
	.loc 1 17 57 is_stmt 0 view .LVU29
	movq	24(%rsp), %rax
	movslq	1(%rax), %rax
	.loc 1 17 54 view .LVU30
	addq	%rdi, %rax
	.loc 1 17 62 view .LVU31
	ret
	.cfi_endproc
.LFE7:
	.size	by_pointer, .-by_pointer
	.p2align 4
	.globl	first
	.type	first, @function
first:
.LVL6:
.LFB8:
	.loc 1 18 37 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 18 39 view .LVU33
	.loc 1 18 55 is_stmt 0 view .LVU34
	movslq	9(%rsp), %rax
	.loc 1 18 48 view .LVU35
	addq	24(%rsp), %rdi
.LVL7:
	.loc 1 18 52 view .LVU36
	addq	%rdi, %rax
	.loc 1 18 59 view .LVU37
	ret
	.cfi_endproc
.LFE8:
	.size	first, .-first
	.p2align 4
	.globl	few
	.type	few, @function
few:
.LVL8:
.LFB9:
	.loc 1 19 35 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 19 37 view .LVU39
	.loc 1 19 49 is_stmt 0 view .LVU40
	movslq	9(%rsp), %rax
	.loc 1 19 46 view .LVU41
	addq	%rdi, %rax
	.loc 1 19 53 view .LVU42
	ret
	.cfi_endproc
.LFE9:
	.size	few, .-few
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x5f1
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0xa
	.long	.LASF18
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x6
	.long	.LASF3
	.byte	0x5
	.byte	0x4
	.long	0x4e
	.uleb128 0x3
	.string	"c"
	.byte	0x4
	.byte	0x16
	.long	0x53
	.byte	0
	.uleb128 0x3
	.string	"i"
	.byte	0x4
	.byte	0x1d
	.long	0x5a
	.byte	0x1
	.byte	0
	.uleb128 0xb
	.long	0x2e
	.uleb128 0x7
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0xc
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x6
	.long	.LASF4
	.byte	0x9
	.byte	0x5
	.long	0x81
	.uleb128 0x3
	.string	"l"
	.byte	0x5
	.byte	0x14
	.long	0x81
	.byte	0
	.uleb128 0x3
	.string	"c"
	.byte	0x5
	.byte	0x1c
	.long	0x53
	.byte	0x8
	.byte	0
	.uleb128 0x7
	.byte	0x8
	.byte	0x5
	.long	.LASF5
	.uleb128 0x6
	.long	.LASF6
	.byte	0x3
	.byte	0x6
	.long	0xb2
	.uleb128 0x3
	.string	"a"
	.byte	0x6
	.byte	0x15
	.long	0x53
	.byte	0
	.uleb128 0x3
	.string	"b"
	.byte	0x6
	.byte	0x18
	.long	0x53
	.byte	0x1
	.uleb128 0x3
	.string	"c"
	.byte	0x6
	.byte	0x1b
	.long	0x53
	.byte	0x2
	.byte	0
	.uleb128 0x6
	.long	.LASF7
	.byte	0x8
	.byte	0x7
	.long	0xd2
	.uleb128 0x3
	.string	"c"
	.byte	0x7
	.byte	0x14
	.long	0x5a
	.byte	0
	.uleb128 0x3
	.string	"i"
	.byte	0x7
	.byte	0x17
	.long	0x5a
	.byte	0x4
	.byte	0
	.uleb128 0x8
	.long	.LASF8
	.byte	0x8
	.byte	0x17
	.long	0x2e
	.uleb128 0xd
	.byte	0x5
	.byte	0x1
	.byte	0x9
	.byte	0x9
	.long	0xfb
	.uleb128 0x3
	.string	"c"
	.byte	0x9
	.byte	0x17
	.long	0x53
	.byte	0
	.uleb128 0x3
	.string	"i"
	.byte	0x9
	.byte	0x1e
	.long	0x5a
	.byte	0x1
	.byte	0
	.uleb128 0x8
	.long	.LASF9
	.byte	0x9
	.byte	0x3b
	.long	0xdd
	.uleb128 0xe
	.string	"few"
	.byte	0x1
	.byte	0x13
	.byte	0x6
	.long	0x81
	.quad	.LFB9
	.quad	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.long	0x140
	.uleb128 0x1
	.string	"a"
	.byte	0x13
	.byte	0xf
	.long	0x81
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.string	"s"
	.byte	0x13
	.byte	0x20
	.long	0x2e
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
	.uleb128 0x5
	.long	.LASF10
	.byte	0x12
	.long	0x81
	.quad	.LFB8
	.quad	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.long	0x1ce
	.uleb128 0x1
	.string	"s"
	.byte	0x12
	.byte	0x1a
	.long	0x2e
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0xf
	.string	"a"
	.byte	0x1
	.byte	0x12
	.byte	0x1d
	.long	0x81
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x1
	.string	"b"
	.byte	0x12
	.byte	0x1d
	.long	0x81
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.string	"c"
	.byte	0x12
	.byte	0x1d
	.long	0x81
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.string	"d"
	.byte	0x12
	.byte	0x1d
	.long	0x81
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.string	"e"
	.byte	0x12
	.byte	0x1d
	.long	0x81
	.uleb128 0x1
	.byte	0x58
	.uleb128 0x1
	.string	"f"
	.byte	0x12
	.byte	0x1d
	.long	0x81
	.uleb128 0x1
	.byte	0x59
	.uleb128 0x1
	.string	"g"
	.byte	0x12
	.byte	0x1d
	.long	0x81
	.uleb128 0x2
	.byte	0x91
	.sleb128 8
	.uleb128 0x1
	.string	"h"
	.byte	0x12
	.byte	0x1d
	.long	0x81
	.uleb128 0x2
	.byte	0x91
	.sleb128 16
	.byte	0
	.uleb128 0x5
	.long	.LASF11
	.byte	0x11
	.long	0x81
	.quad	.LFB7
	.quad	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x255
	.uleb128 0x1
	.string	"a"
	.byte	0x11
	.byte	0x11
	.long	0x81
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.string	"b"
	.byte	0x11
	.byte	0x11
	.long	0x81
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.string	"c"
	.byte	0x11
	.byte	0x11
	.long	0x81
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.string	"d"
	.byte	0x11
	.byte	0x11
	.long	0x81
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.string	"e"
	.byte	0x11
	.byte	0x11
	.long	0x81
	.uleb128 0x1
	.byte	0x58
	.uleb128 0x1
	.string	"f"
	.byte	0x11
	.byte	0x11
	.long	0x81
	.uleb128 0x1
	.byte	0x59
	.uleb128 0x1
	.string	"g"
	.byte	0x11
	.byte	0x11
	.long	0x81
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x1
	.string	"h"
	.byte	0x11
	.byte	0x11
	.long	0x81
	.uleb128 0x2
	.byte	0x91
	.sleb128 8
	.uleb128 0x1
	.string	"s"
	.byte	0x11
	.byte	0x28
	.long	0x255
	.uleb128 0x2
	.byte	0x91
	.sleb128 16
	.byte	0
	.uleb128 0x10
	.byte	0x8
	.long	0x2e
	.uleb128 0x5
	.long	.LASF12
	.byte	0x10
	.long	0x81
	.quad	.LFB6
	.quad	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x2e2
	.uleb128 0x1
	.string	"a"
	.byte	0x10
	.byte	0x11
	.long	0x81
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.string	"b"
	.byte	0x10
	.byte	0x11
	.long	0x81
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.string	"c"
	.byte	0x10
	.byte	0x11
	.long	0x81
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.string	"d"
	.byte	0x10
	.byte	0x11
	.long	0x81
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.string	"e"
	.byte	0x10
	.byte	0x11
	.long	0x81
	.uleb128 0x1
	.byte	0x58
	.uleb128 0x1
	.string	"f"
	.byte	0x10
	.byte	0x11
	.long	0x81
	.uleb128 0x1
	.byte	0x59
	.uleb128 0x1
	.string	"g"
	.byte	0x10
	.byte	0x11
	.long	0x81
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x1
	.string	"h"
	.byte	0x10
	.byte	0x11
	.long	0x81
	.uleb128 0x2
	.byte	0x91
	.sleb128 8
	.uleb128 0x1
	.string	"s"
	.byte	0x10
	.byte	0x26
	.long	0xb2
	.uleb128 0x2
	.byte	0x91
	.sleb128 16
	.byte	0
	.uleb128 0x5
	.long	.LASF13
	.byte	0xf
	.long	0x81
	.quad	.LFB5
	.quad	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x369
	.uleb128 0x1
	.string	"a"
	.byte	0xf
	.byte	0x13
	.long	0x81
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.string	"b"
	.byte	0xf
	.byte	0x13
	.long	0x81
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.string	"c"
	.byte	0xf
	.byte	0x13
	.long	0x81
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.string	"d"
	.byte	0xf
	.byte	0x13
	.long	0x81
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.string	"e"
	.byte	0xf
	.byte	0x13
	.long	0x81
	.uleb128 0x1
	.byte	0x58
	.uleb128 0x1
	.string	"f"
	.byte	0xf
	.byte	0x13
	.long	0x81
	.uleb128 0x1
	.byte	0x59
	.uleb128 0x1
	.string	"g"
	.byte	0xf
	.byte	0x13
	.long	0x81
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x1
	.string	"h"
	.byte	0xf
	.byte	0x13
	.long	0x81
	.uleb128 0x2
	.byte	0x91
	.sleb128 8
	.uleb128 0x1
	.string	"s"
	.byte	0xf
	.byte	0x25
	.long	0xfb
	.uleb128 0x2
	.byte	0x91
	.sleb128 16
	.byte	0
	.uleb128 0x9
	.long	.LASF14
	.byte	0xe
	.long	0x81
	.long	0x3c9
	.uleb128 0x2
	.string	"a"
	.byte	0xe
	.byte	0xf
	.long	0x81
	.uleb128 0x2
	.string	"b"
	.byte	0xe
	.byte	0xf
	.long	0x81
	.uleb128 0x2
	.string	"c"
	.byte	0xe
	.byte	0xf
	.long	0x81
	.uleb128 0x2
	.string	"d"
	.byte	0xe
	.byte	0xf
	.long	0x81
	.uleb128 0x2
	.string	"e"
	.byte	0xe
	.byte	0xf
	.long	0x81
	.uleb128 0x2
	.string	"f"
	.byte	0xe
	.byte	0xf
	.long	0x81
	.uleb128 0x2
	.string	"g"
	.byte	0xe
	.byte	0xf
	.long	0x81
	.uleb128 0x2
	.string	"h"
	.byte	0xe
	.byte	0xf
	.long	0x81
	.uleb128 0x2
	.string	"s"
	.byte	0xe
	.byte	0x2b
	.long	0x4e
	.byte	0
	.uleb128 0x9
	.long	.LASF15
	.byte	0xd
	.long	0x81
	.long	0x429
	.uleb128 0x2
	.string	"a"
	.byte	0xd
	.byte	0x11
	.long	0x81
	.uleb128 0x2
	.string	"b"
	.byte	0xd
	.byte	0x11
	.long	0x81
	.uleb128 0x2
	.string	"c"
	.byte	0xd
	.byte	0x11
	.long	0x81
	.uleb128 0x2
	.string	"d"
	.byte	0xd
	.byte	0x11
	.long	0x81
	.uleb128 0x2
	.string	"e"
	.byte	0xd
	.byte	0x11
	.long	0x81
	.uleb128 0x2
	.string	"f"
	.byte	0xd
	.byte	0x11
	.long	0x81
	.uleb128 0x2
	.string	"g"
	.byte	0xd
	.byte	0x11
	.long	0x81
	.uleb128 0x2
	.string	"h"
	.byte	0xd
	.byte	0x11
	.long	0x81
	.uleb128 0x2
	.string	"s"
	.byte	0xd
	.byte	0x22
	.long	0xd2
	.byte	0
	.uleb128 0x5
	.long	.LASF16
	.byte	0xc
	.long	0x81
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x4b0
	.uleb128 0x1
	.string	"a"
	.byte	0xc
	.byte	0x11
	.long	0x81
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.string	"b"
	.byte	0xc
	.byte	0x11
	.long	0x81
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.string	"c"
	.byte	0xc
	.byte	0x11
	.long	0x81
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.string	"d"
	.byte	0xc
	.byte	0x11
	.long	0x81
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.string	"e"
	.byte	0xc
	.byte	0x11
	.long	0x81
	.uleb128 0x1
	.byte	0x58
	.uleb128 0x1
	.string	"f"
	.byte	0xc
	.byte	0x11
	.long	0x81
	.uleb128 0x1
	.byte	0x59
	.uleb128 0x1
	.string	"g"
	.byte	0xc
	.byte	0x11
	.long	0x81
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x1
	.string	"h"
	.byte	0xc
	.byte	0x11
	.long	0x81
	.uleb128 0x2
	.byte	0x91
	.sleb128 8
	.uleb128 0x1
	.string	"s"
	.byte	0xc
	.byte	0x26
	.long	0x88
	.uleb128 0x2
	.byte	0x91
	.sleb128 16
	.byte	0
	.uleb128 0x5
	.long	.LASF17
	.byte	0xb
	.long	0x81
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x537
	.uleb128 0x1
	.string	"a"
	.byte	0xb
	.byte	0x10
	.long	0x81
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.string	"b"
	.byte	0xb
	.byte	0x10
	.long	0x81
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.string	"c"
	.byte	0xb
	.byte	0x10
	.long	0x81
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.string	"d"
	.byte	0xb
	.byte	0x10
	.long	0x81
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.string	"e"
	.byte	0xb
	.byte	0x10
	.long	0x81
	.uleb128 0x1
	.byte	0x58
	.uleb128 0x1
	.string	"f"
	.byte	0xb
	.byte	0x10
	.long	0x81
	.uleb128 0x1
	.byte	0x59
	.uleb128 0x1
	.string	"g"
	.byte	0xb
	.byte	0x10
	.long	0x81
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x1
	.string	"h"
	.byte	0xb
	.byte	0x10
	.long	0x81
	.uleb128 0x2
	.byte	0x91
	.sleb128 8
	.uleb128 0x1
	.string	"s"
	.byte	0xb
	.byte	0x24
	.long	0x61
	.uleb128 0x2
	.byte	0x91
	.sleb128 16
	.byte	0
	.uleb128 0x11
	.long	.LASF19
	.byte	0x1
	.byte	0xa
	.byte	0x6
	.long	0x81
	.byte	0x1
	.long	0x59a
	.uleb128 0x2
	.string	"a"
	.byte	0xa
	.byte	0xd
	.long	0x81
	.uleb128 0x2
	.string	"b"
	.byte	0xa
	.byte	0xd
	.long	0x81
	.uleb128 0x2
	.string	"c"
	.byte	0xa
	.byte	0xd
	.long	0x81
	.uleb128 0x2
	.string	"d"
	.byte	0xa
	.byte	0xd
	.long	0x81
	.uleb128 0x2
	.string	"e"
	.byte	0xa
	.byte	0xd
	.long	0x81
	.uleb128 0x2
	.string	"f"
	.byte	0xa
	.byte	0xd
	.long	0x81
	.uleb128 0x2
	.string	"g"
	.byte	0xa
	.byte	0xd
	.long	0x81
	.uleb128 0x2
	.string	"h"
	.byte	0xa
	.byte	0xd
	.long	0x81
	.uleb128 0x2
	.string	"s"
	.byte	0xa
	.byte	0x23
	.long	0x2e
	.byte	0
	.uleb128 0x12
	.long	0x537
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x4
	.long	0x548
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x4
	.long	0x551
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x4
	.long	0x55a
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x4
	.long	0x563
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x4
	.long	0x56c
	.uleb128 0x1
	.byte	0x58
	.uleb128 0x4
	.long	0x575
	.uleb128 0x1
	.byte	0x59
	.uleb128 0x4
	.long	0x57e
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x4
	.long	0x587
	.uleb128 0x2
	.byte	0x91
	.sleb128 8
	.uleb128 0x4
	.long	0x590
	.uleb128 0x2
	.byte	0x91
	.sleb128 16
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
	.uleb128 0x3
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
	.uleb128 0x4
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x5
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
	.sleb128 6
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
	.uleb128 0x13
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0xb
	.uleb128 0xb
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
	.uleb128 0x16
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
	.byte	0
	.byte	0
	.uleb128 0x9
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
	.sleb128 6
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
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
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
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
	.uleb128 0xd
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
	.uleb128 0xe
	.uleb128 0x2e
	.byte	0x1
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
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x5
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
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
	.uleb128 0x12
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
	.uleb128 0
	.uleb128 .LVU36
	.uleb128 .LVU36
	.uleb128 0
.LLST0:
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LVL7-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL7-.Ltext0
	.uleb128 .LFE8-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
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
.LASF3:
	.string	"packed"
.LASF17:
	.string	"with_tail"
.LASF14:
	.string	"by_const"
.LASF13:
	.string	"without_name"
.LASF6:
	.string	"bytes"
.LASF16:
	.string	"with_bytes"
.LASF8:
	.string	"packed_t"
.LASF4:
	.string	"tail"
.LASF15:
	.string	"by_typedef"
.LASF18:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -gdwarf-5 -O3 -fno-common -fno-pie -fno-asynchronous-unwind-tables"
.LASF2:
	.string	"char"
.LASF5:
	.string	"long int"
.LASF12:
	.string	"not_packed"
.LASF11:
	.string	"by_pointer"
.LASF19:
	.string	"direct"
.LASF7:
	.string	"whole"
.LASF9:
	.string	"unnamed_t"
.LASF10:
	.string	"first"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"case.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
