# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: aarch64-linux-gnu-gcc -gdwarf-4 -O2 -w -fpatchable-function-entry=2 -S -fno-asynchronous-unwind-tables case.c
# assemble: aarch64-linux-gnu-gcc -c
	.arch armv8-a
	.file	"case.c"
	.text
.Ltext0:
	.file 1 "case.c"
	.align	2
	.p2align 4,,11
	.global	direct
	.type	direct, %function
direct:
	.section	__patchable_function_entries,"awo",@progbits,direct
	.align	3
	.8byte	.LPFE1
	.text
.LPFE1:
	nop
	nop
.LVL0:
.LFB0:
	.loc 1 10 38 view -0
	.cfi_startproc
	.loc 1 10 40 view .LVU1
	.loc 1 10 52 is_stmt 0 view .LVU2
	ldrsw	x1, [sp, 1]
.LVL1:
	.loc 1 10 56 view .LVU3
	add	x0, x1, x0
.LVL2:
	.loc 1 10 56 view .LVU4
	ret
	.cfi_endproc
.LFE0:
	.size	direct, .-direct
	.align	2
	.p2align 4,,11
	.global	with_tail
	.type	with_tail, %function
with_tail:
	.section	__patchable_function_entries,"awo",@progbits,direct
	.align	3
	.8byte	.LPFE2
	.text
.LPFE2:
	nop
	nop
.LVL3:
.LFB1:
	.loc 1 11 39 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 11 41 view .LVU6
	.loc 1 11 53 is_stmt 0 view .LVU7
	ldrb	w1, [sp, 8]
.LVL4:
	.loc 1 11 57 view .LVU8
	add	x0, x1, x0
.LVL5:
	.loc 1 11 57 view .LVU9
	ret
	.cfi_endproc
.LFE1:
	.size	with_tail, .-with_tail
	.align	2
	.p2align 4,,11
	.global	with_bytes
	.type	with_bytes, %function
with_bytes:
	.section	__patchable_function_entries,"awo",@progbits,direct
	.align	3
	.8byte	.LPFE3
	.text
.LPFE3:
	nop
	nop
.LVL6:
.LFB2:
	.loc 1 12 41 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 12 43 view .LVU11
	.loc 1 12 55 is_stmt 0 view .LVU12
	ldrb	w1, [sp, 2]
.LVL7:
	.loc 1 12 59 view .LVU13
	add	x0, x1, x0
.LVL8:
	.loc 1 12 59 view .LVU14
	ret
	.cfi_endproc
.LFE2:
	.size	with_bytes, .-with_bytes
	.align	2
	.p2align 4,,11
	.global	by_typedef
	.type	by_typedef, %function
by_typedef:
	.section	__patchable_function_entries,"awo",@progbits,direct
	.align	3
	.8byte	.LPFE4
	.text
.LPFE4:
	nop
	nop
.LFB11:
	.cfi_startproc
	.loc 1 13 6 is_stmt 1 view .LVU15
	ldrsw	x1, [sp, 1]
	add	x0, x1, x0
	ret
	.cfi_endproc
.LFE11:
	.size	by_typedef, .-by_typedef
	.align	2
	.p2align 4,,11
	.global	by_const
	.type	by_const, %function
by_const:
	.section	__patchable_function_entries,"awo",@progbits,direct
	.align	3
	.8byte	.LPFE5
	.text
.LPFE5:
	nop
	nop
.LFB13:
	.cfi_startproc
	.loc 1 14 6 view .LVU16
	ldrsw	x1, [sp, 1]
	add	x0, x1, x0
	ret
	.cfi_endproc
.LFE13:
	.size	by_const, .-by_const
	.align	2
	.p2align 4,,11
	.global	without_name
	.type	without_name, %function
without_name:
	.section	__patchable_function_entries,"awo",@progbits,direct
	.align	3
	.8byte	.LPFE6
	.text
.LPFE6:
	nop
	nop
.LVL9:
.LFB5:
	.loc 1 15 40 view -0
	.cfi_startproc
	.loc 1 15 42 view .LVU18
	.loc 1 15 54 is_stmt 0 view .LVU19
	ldrsw	x1, [sp, 1]
.LVL10:
	.loc 1 15 58 view .LVU20
	add	x0, x1, x0
.LVL11:
	.loc 1 15 58 view .LVU21
	ret
	.cfi_endproc
.LFE5:
	.size	without_name, .-without_name
	.align	2
	.p2align 4,,11
	.global	not_packed
	.type	not_packed, %function
not_packed:
	.section	__patchable_function_entries,"awo",@progbits,direct
	.align	3
	.8byte	.LPFE7
	.text
.LPFE7:
	nop
	nop
.LVL12:
.LFB6:
	.loc 1 16 41 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 16 43 view .LVU23
	.loc 1 16 55 is_stmt 0 view .LVU24
	ldrsw	x1, [sp, 4]
.LVL13:
	.loc 1 16 59 view .LVU25
	add	x0, x1, x0
.LVL14:
	.loc 1 16 59 view .LVU26
	ret
	.cfi_endproc
.LFE6:
	.size	not_packed, .-not_packed
	.align	2
	.p2align 4,,11
	.global	by_pointer
	.type	by_pointer, %function
by_pointer:
	.section	__patchable_function_entries,"awo",@progbits,direct
	.align	3
	.8byte	.LPFE8
	.text
.LPFE8:
	nop
	nop
.LVL15:
.LFB7:
	.loc 1 17 43 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 17 45 view .LVU28
	.loc 1 17 43 is_stmt 0 view .LVU29
	ldr	x1, [sp]
.LVL16:
	.loc 1 17 57 view .LVU30
	ldrsw	x1, [x1, 1]
	.loc 1 17 62 view .LVU31
	add	x0, x1, x0
.LVL17:
	.loc 1 17 62 view .LVU32
	ret
	.cfi_endproc
.LFE7:
	.size	by_pointer, .-by_pointer
	.align	2
	.p2align 4,,11
	.global	first
	.type	first, %function
first:
	.section	__patchable_function_entries,"awo",@progbits,direct
	.align	3
	.8byte	.LPFE9
	.text
.LPFE9:
	nop
	nop
.LVL18:
.LFB8:
	.loc 1 18 37 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 18 39 view .LVU34
	.loc 1 18 37 is_stmt 0 view .LVU35
	sub	sp, sp, #16
	.cfi_def_cfa_offset 16
	.loc 1 18 55 view .LVU36
	sbfx	x0, x0, 8, 32
	.loc 1 18 37 view .LVU37
	ldr	x2, [sp, 16]
.LVL19:
	.loc 1 18 59 view .LVU38
	add	sp, sp, 16
	.cfi_def_cfa_offset 0
.LVL20:
	.loc 1 18 48 view .LVU39
	add	x1, x1, x2
.LVL21:
	.loc 1 18 59 view .LVU40
	add	x0, x1, x0
	ret
	.cfi_endproc
.LFE8:
	.size	first, .-first
	.align	2
	.p2align 4,,11
	.global	few
	.type	few, %function
few:
	.section	__patchable_function_entries,"awo",@progbits,direct
	.align	3
	.8byte	.LPFE10
	.text
.LPFE10:
	nop
	nop
.LVL22:
.LFB9:
	.loc 1 19 35 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 19 37 view .LVU42
	.loc 1 19 35 is_stmt 0 view .LVU43
	sub	sp, sp, #16
	.cfi_def_cfa_offset 16
	.loc 1 19 49 view .LVU44
	sbfx	x1, x1, 8, 32
	.loc 1 19 53 view .LVU45
	add	x0, x1, x0
.LVL23:
	.loc 1 19 53 view .LVU46
	add	sp, sp, 16
	.cfi_def_cfa_offset 0
	ret
	.cfi_endproc
.LFE9:
	.size	few, .-few
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.4byte	0x6b1
	.2byte	0x4
	.4byte	.Ldebug_abbrev0
	.byte	0x8
	.uleb128 0x1
	.4byte	.LASF16
	.byte	0xc
	.4byte	.LASF17
	.string	"."
	.8byte	.Ltext0
	.8byte	.Letext0-.Ltext0
	.4byte	.Ldebug_line0
	.uleb128 0x2
	.4byte	.LASF1
	.byte	0x5
	.byte	0x1
	.byte	0x4
	.byte	0x8
	.4byte	0x4f
	.uleb128 0x3
	.string	"c"
	.byte	0x1
	.byte	0x4
	.byte	0x16
	.4byte	0x54
	.byte	0
	.uleb128 0x3
	.string	"i"
	.byte	0x1
	.byte	0x4
	.byte	0x1d
	.4byte	0x5b
	.byte	0x1
	.byte	0
	.uleb128 0x4
	.4byte	0x2b
	.uleb128 0x5
	.byte	0x1
	.byte	0x8
	.4byte	.LASF0
	.uleb128 0x6
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x2
	.4byte	.LASF2
	.byte	0x9
	.byte	0x1
	.byte	0x5
	.byte	0x8
	.4byte	0x86
	.uleb128 0x3
	.string	"l"
	.byte	0x1
	.byte	0x5
	.byte	0x14
	.4byte	0x86
	.byte	0
	.uleb128 0x3
	.string	"c"
	.byte	0x1
	.byte	0x5
	.byte	0x1c
	.4byte	0x54
	.byte	0x8
	.byte	0
	.uleb128 0x5
	.byte	0x8
	.byte	0x5
	.4byte	.LASF3
	.uleb128 0x2
	.4byte	.LASF4
	.byte	0x3
	.byte	0x1
	.byte	0x6
	.byte	0x8
	.4byte	0xbc
	.uleb128 0x3
	.string	"a"
	.byte	0x1
	.byte	0x6
	.byte	0x15
	.4byte	0x54
	.byte	0
	.uleb128 0x3
	.string	"b"
	.byte	0x1
	.byte	0x6
	.byte	0x18
	.4byte	0x54
	.byte	0x1
	.uleb128 0x3
	.string	"c"
	.byte	0x1
	.byte	0x6
	.byte	0x1b
	.4byte	0x54
	.byte	0x2
	.byte	0
	.uleb128 0x2
	.4byte	.LASF5
	.byte	0x8
	.byte	0x1
	.byte	0x7
	.byte	0x8
	.4byte	0xe0
	.uleb128 0x3
	.string	"c"
	.byte	0x1
	.byte	0x7
	.byte	0x14
	.4byte	0x5b
	.byte	0
	.uleb128 0x3
	.string	"i"
	.byte	0x1
	.byte	0x7
	.byte	0x17
	.4byte	0x5b
	.byte	0x4
	.byte	0
	.uleb128 0x7
	.4byte	.LASF6
	.byte	0x1
	.byte	0x8
	.byte	0x17
	.4byte	0x2b
	.uleb128 0x8
	.byte	0x5
	.byte	0x1
	.byte	0x9
	.byte	0x9
	.4byte	0x10c
	.uleb128 0x3
	.string	"c"
	.byte	0x1
	.byte	0x9
	.byte	0x17
	.4byte	0x54
	.byte	0
	.uleb128 0x3
	.string	"i"
	.byte	0x1
	.byte	0x9
	.byte	0x1e
	.4byte	0x5b
	.byte	0x1
	.byte	0
	.uleb128 0x7
	.4byte	.LASF7
	.byte	0x1
	.byte	0x9
	.byte	0x3b
	.4byte	0xec
	.uleb128 0x9
	.string	"few"
	.byte	0x1
	.byte	0x13
	.byte	0x6
	.4byte	0x86
	.8byte	.LFB9
	.8byte	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x15a
	.uleb128 0xa
	.string	"a"
	.byte	0x1
	.byte	0x13
	.byte	0xf
	.4byte	0x86
	.4byte	.LLST15
	.4byte	.LVUS15
	.uleb128 0xb
	.string	"s"
	.byte	0x1
	.byte	0x13
	.byte	0x20
	.4byte	0x2b
	.uleb128 0x2
	.byte	0x91
	.sleb128 -8
	.byte	0
	.uleb128 0xc
	.4byte	.LASF8
	.byte	0x1
	.byte	0x12
	.byte	0x6
	.4byte	0x86
	.8byte	.LFB8
	.8byte	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x1fc
	.uleb128 0xb
	.string	"s"
	.byte	0x1
	.byte	0x12
	.byte	0x1a
	.4byte	0x2b
	.uleb128 0x2
	.byte	0x91
	.sleb128 -8
	.uleb128 0xa
	.string	"a"
	.byte	0x1
	.byte	0x12
	.byte	0x1d
	.4byte	0x86
	.4byte	.LLST12
	.4byte	.LVUS12
	.uleb128 0xa
	.string	"b"
	.byte	0x1
	.byte	0x12
	.byte	0x1d
	.4byte	0x86
	.4byte	.LLST13
	.4byte	.LVUS13
	.uleb128 0xb
	.string	"c"
	.byte	0x1
	.byte	0x12
	.byte	0x1d
	.4byte	0x86
	.uleb128 0x1
	.byte	0x53
	.uleb128 0xb
	.string	"d"
	.byte	0x1
	.byte	0x12
	.byte	0x1d
	.4byte	0x86
	.uleb128 0x1
	.byte	0x54
	.uleb128 0xb
	.string	"e"
	.byte	0x1
	.byte	0x12
	.byte	0x1d
	.4byte	0x86
	.uleb128 0x1
	.byte	0x55
	.uleb128 0xb
	.string	"f"
	.byte	0x1
	.byte	0x12
	.byte	0x1d
	.4byte	0x86
	.uleb128 0x1
	.byte	0x56
	.uleb128 0xb
	.string	"g"
	.byte	0x1
	.byte	0x12
	.byte	0x1d
	.4byte	0x86
	.uleb128 0x1
	.byte	0x57
	.uleb128 0xa
	.string	"h"
	.byte	0x1
	.byte	0x12
	.byte	0x1d
	.4byte	0x86
	.4byte	.LLST14
	.4byte	.LVUS14
	.byte	0
	.uleb128 0xc
	.4byte	.LASF9
	.byte	0x1
	.byte	0x11
	.byte	0x6
	.4byte	0x86
	.8byte	.LFB7
	.8byte	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x298
	.uleb128 0xa
	.string	"a"
	.byte	0x1
	.byte	0x11
	.byte	0x11
	.4byte	0x86
	.4byte	.LLST10
	.4byte	.LVUS10
	.uleb128 0xa
	.string	"b"
	.byte	0x1
	.byte	0x11
	.byte	0x11
	.4byte	0x86
	.4byte	.LLST11
	.4byte	.LVUS11
	.uleb128 0xb
	.string	"c"
	.byte	0x1
	.byte	0x11
	.byte	0x11
	.4byte	0x86
	.uleb128 0x1
	.byte	0x52
	.uleb128 0xb
	.string	"d"
	.byte	0x1
	.byte	0x11
	.byte	0x11
	.4byte	0x86
	.uleb128 0x1
	.byte	0x53
	.uleb128 0xb
	.string	"e"
	.byte	0x1
	.byte	0x11
	.byte	0x11
	.4byte	0x86
	.uleb128 0x1
	.byte	0x54
	.uleb128 0xb
	.string	"f"
	.byte	0x1
	.byte	0x11
	.byte	0x11
	.4byte	0x86
	.uleb128 0x1
	.byte	0x55
	.uleb128 0xb
	.string	"g"
	.byte	0x1
	.byte	0x11
	.byte	0x11
	.4byte	0x86
	.uleb128 0x1
	.byte	0x56
	.uleb128 0xb
	.string	"h"
	.byte	0x1
	.byte	0x11
	.byte	0x11
	.4byte	0x86
	.uleb128 0x1
	.byte	0x57
	.uleb128 0xb
	.string	"s"
	.byte	0x1
	.byte	0x11
	.byte	0x28
	.4byte	0x298
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
	.uleb128 0xd
	.byte	0x8
	.4byte	0x2b
	.uleb128 0xc
	.4byte	.LASF10
	.byte	0x1
	.byte	0x10
	.byte	0x6
	.4byte	0x86
	.8byte	.LFB6
	.8byte	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x33a
	.uleb128 0xa
	.string	"a"
	.byte	0x1
	.byte	0x10
	.byte	0x11
	.4byte	0x86
	.4byte	.LLST8
	.4byte	.LVUS8
	.uleb128 0xa
	.string	"b"
	.byte	0x1
	.byte	0x10
	.byte	0x11
	.4byte	0x86
	.4byte	.LLST9
	.4byte	.LVUS9
	.uleb128 0xb
	.string	"c"
	.byte	0x1
	.byte	0x10
	.byte	0x11
	.4byte	0x86
	.uleb128 0x1
	.byte	0x52
	.uleb128 0xb
	.string	"d"
	.byte	0x1
	.byte	0x10
	.byte	0x11
	.4byte	0x86
	.uleb128 0x1
	.byte	0x53
	.uleb128 0xb
	.string	"e"
	.byte	0x1
	.byte	0x10
	.byte	0x11
	.4byte	0x86
	.uleb128 0x1
	.byte	0x54
	.uleb128 0xb
	.string	"f"
	.byte	0x1
	.byte	0x10
	.byte	0x11
	.4byte	0x86
	.uleb128 0x1
	.byte	0x55
	.uleb128 0xb
	.string	"g"
	.byte	0x1
	.byte	0x10
	.byte	0x11
	.4byte	0x86
	.uleb128 0x1
	.byte	0x56
	.uleb128 0xb
	.string	"h"
	.byte	0x1
	.byte	0x10
	.byte	0x11
	.4byte	0x86
	.uleb128 0x1
	.byte	0x57
	.uleb128 0xb
	.string	"s"
	.byte	0x1
	.byte	0x10
	.byte	0x26
	.4byte	0xbc
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
	.uleb128 0xc
	.4byte	.LASF11
	.byte	0x1
	.byte	0xf
	.byte	0x6
	.4byte	0x86
	.8byte	.LFB5
	.8byte	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x3d6
	.uleb128 0xa
	.string	"a"
	.byte	0x1
	.byte	0xf
	.byte	0x13
	.4byte	0x86
	.4byte	.LLST6
	.4byte	.LVUS6
	.uleb128 0xa
	.string	"b"
	.byte	0x1
	.byte	0xf
	.byte	0x13
	.4byte	0x86
	.4byte	.LLST7
	.4byte	.LVUS7
	.uleb128 0xb
	.string	"c"
	.byte	0x1
	.byte	0xf
	.byte	0x13
	.4byte	0x86
	.uleb128 0x1
	.byte	0x52
	.uleb128 0xb
	.string	"d"
	.byte	0x1
	.byte	0xf
	.byte	0x13
	.4byte	0x86
	.uleb128 0x1
	.byte	0x53
	.uleb128 0xb
	.string	"e"
	.byte	0x1
	.byte	0xf
	.byte	0x13
	.4byte	0x86
	.uleb128 0x1
	.byte	0x54
	.uleb128 0xb
	.string	"f"
	.byte	0x1
	.byte	0xf
	.byte	0x13
	.4byte	0x86
	.uleb128 0x1
	.byte	0x55
	.uleb128 0xb
	.string	"g"
	.byte	0x1
	.byte	0xf
	.byte	0x13
	.4byte	0x86
	.uleb128 0x1
	.byte	0x56
	.uleb128 0xb
	.string	"h"
	.byte	0x1
	.byte	0xf
	.byte	0x13
	.4byte	0x86
	.uleb128 0x1
	.byte	0x57
	.uleb128 0xb
	.string	"s"
	.byte	0x1
	.byte	0xf
	.byte	0x25
	.4byte	0x10c
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
	.uleb128 0xe
	.4byte	.LASF12
	.byte	0x1
	.byte	0xe
	.byte	0x6
	.4byte	0x86
	.4byte	0x441
	.uleb128 0xf
	.string	"a"
	.byte	0x1
	.byte	0xe
	.byte	0xf
	.4byte	0x86
	.uleb128 0xf
	.string	"b"
	.byte	0x1
	.byte	0xe
	.byte	0xf
	.4byte	0x86
	.uleb128 0xf
	.string	"c"
	.byte	0x1
	.byte	0xe
	.byte	0xf
	.4byte	0x86
	.uleb128 0xf
	.string	"d"
	.byte	0x1
	.byte	0xe
	.byte	0xf
	.4byte	0x86
	.uleb128 0xf
	.string	"e"
	.byte	0x1
	.byte	0xe
	.byte	0xf
	.4byte	0x86
	.uleb128 0xf
	.string	"f"
	.byte	0x1
	.byte	0xe
	.byte	0xf
	.4byte	0x86
	.uleb128 0xf
	.string	"g"
	.byte	0x1
	.byte	0xe
	.byte	0xf
	.4byte	0x86
	.uleb128 0xf
	.string	"h"
	.byte	0x1
	.byte	0xe
	.byte	0xf
	.4byte	0x86
	.uleb128 0xf
	.string	"s"
	.byte	0x1
	.byte	0xe
	.byte	0x2b
	.4byte	0x4f
	.byte	0
	.uleb128 0xe
	.4byte	.LASF13
	.byte	0x1
	.byte	0xd
	.byte	0x6
	.4byte	0x86
	.4byte	0x4ac
	.uleb128 0xf
	.string	"a"
	.byte	0x1
	.byte	0xd
	.byte	0x11
	.4byte	0x86
	.uleb128 0xf
	.string	"b"
	.byte	0x1
	.byte	0xd
	.byte	0x11
	.4byte	0x86
	.uleb128 0xf
	.string	"c"
	.byte	0x1
	.byte	0xd
	.byte	0x11
	.4byte	0x86
	.uleb128 0xf
	.string	"d"
	.byte	0x1
	.byte	0xd
	.byte	0x11
	.4byte	0x86
	.uleb128 0xf
	.string	"e"
	.byte	0x1
	.byte	0xd
	.byte	0x11
	.4byte	0x86
	.uleb128 0xf
	.string	"f"
	.byte	0x1
	.byte	0xd
	.byte	0x11
	.4byte	0x86
	.uleb128 0xf
	.string	"g"
	.byte	0x1
	.byte	0xd
	.byte	0x11
	.4byte	0x86
	.uleb128 0xf
	.string	"h"
	.byte	0x1
	.byte	0xd
	.byte	0x11
	.4byte	0x86
	.uleb128 0xf
	.string	"s"
	.byte	0x1
	.byte	0xd
	.byte	0x22
	.4byte	0xe0
	.byte	0
	.uleb128 0xc
	.4byte	.LASF14
	.byte	0x1
	.byte	0xc
	.byte	0x6
	.4byte	0x86
	.8byte	.LFB2
	.8byte	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x548
	.uleb128 0xa
	.string	"a"
	.byte	0x1
	.byte	0xc
	.byte	0x11
	.4byte	0x86
	.4byte	.LLST4
	.4byte	.LVUS4
	.uleb128 0xa
	.string	"b"
	.byte	0x1
	.byte	0xc
	.byte	0x11
	.4byte	0x86
	.4byte	.LLST5
	.4byte	.LVUS5
	.uleb128 0xb
	.string	"c"
	.byte	0x1
	.byte	0xc
	.byte	0x11
	.4byte	0x86
	.uleb128 0x1
	.byte	0x52
	.uleb128 0xb
	.string	"d"
	.byte	0x1
	.byte	0xc
	.byte	0x11
	.4byte	0x86
	.uleb128 0x1
	.byte	0x53
	.uleb128 0xb
	.string	"e"
	.byte	0x1
	.byte	0xc
	.byte	0x11
	.4byte	0x86
	.uleb128 0x1
	.byte	0x54
	.uleb128 0xb
	.string	"f"
	.byte	0x1
	.byte	0xc
	.byte	0x11
	.4byte	0x86
	.uleb128 0x1
	.byte	0x55
	.uleb128 0xb
	.string	"g"
	.byte	0x1
	.byte	0xc
	.byte	0x11
	.4byte	0x86
	.uleb128 0x1
	.byte	0x56
	.uleb128 0xb
	.string	"h"
	.byte	0x1
	.byte	0xc
	.byte	0x11
	.4byte	0x86
	.uleb128 0x1
	.byte	0x57
	.uleb128 0xb
	.string	"s"
	.byte	0x1
	.byte	0xc
	.byte	0x26
	.4byte	0x8d
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
	.uleb128 0xc
	.4byte	.LASF15
	.byte	0x1
	.byte	0xb
	.byte	0x6
	.4byte	0x86
	.8byte	.LFB1
	.8byte	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x5e4
	.uleb128 0xa
	.string	"a"
	.byte	0x1
	.byte	0xb
	.byte	0x10
	.4byte	0x86
	.4byte	.LLST2
	.4byte	.LVUS2
	.uleb128 0xa
	.string	"b"
	.byte	0x1
	.byte	0xb
	.byte	0x10
	.4byte	0x86
	.4byte	.LLST3
	.4byte	.LVUS3
	.uleb128 0xb
	.string	"c"
	.byte	0x1
	.byte	0xb
	.byte	0x10
	.4byte	0x86
	.uleb128 0x1
	.byte	0x52
	.uleb128 0xb
	.string	"d"
	.byte	0x1
	.byte	0xb
	.byte	0x10
	.4byte	0x86
	.uleb128 0x1
	.byte	0x53
	.uleb128 0xb
	.string	"e"
	.byte	0x1
	.byte	0xb
	.byte	0x10
	.4byte	0x86
	.uleb128 0x1
	.byte	0x54
	.uleb128 0xb
	.string	"f"
	.byte	0x1
	.byte	0xb
	.byte	0x10
	.4byte	0x86
	.uleb128 0x1
	.byte	0x55
	.uleb128 0xb
	.string	"g"
	.byte	0x1
	.byte	0xb
	.byte	0x10
	.4byte	0x86
	.uleb128 0x1
	.byte	0x56
	.uleb128 0xb
	.string	"h"
	.byte	0x1
	.byte	0xb
	.byte	0x10
	.4byte	0x86
	.uleb128 0x1
	.byte	0x57
	.uleb128 0xb
	.string	"s"
	.byte	0x1
	.byte	0xb
	.byte	0x24
	.4byte	0x62
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
	.uleb128 0x10
	.4byte	.LASF18
	.byte	0x1
	.byte	0xa
	.byte	0x6
	.4byte	0x86
	.byte	0x1
	.4byte	0x650
	.uleb128 0xf
	.string	"a"
	.byte	0x1
	.byte	0xa
	.byte	0xd
	.4byte	0x86
	.uleb128 0xf
	.string	"b"
	.byte	0x1
	.byte	0xa
	.byte	0xd
	.4byte	0x86
	.uleb128 0xf
	.string	"c"
	.byte	0x1
	.byte	0xa
	.byte	0xd
	.4byte	0x86
	.uleb128 0xf
	.string	"d"
	.byte	0x1
	.byte	0xa
	.byte	0xd
	.4byte	0x86
	.uleb128 0xf
	.string	"e"
	.byte	0x1
	.byte	0xa
	.byte	0xd
	.4byte	0x86
	.uleb128 0xf
	.string	"f"
	.byte	0x1
	.byte	0xa
	.byte	0xd
	.4byte	0x86
	.uleb128 0xf
	.string	"g"
	.byte	0x1
	.byte	0xa
	.byte	0xd
	.4byte	0x86
	.uleb128 0xf
	.string	"h"
	.byte	0x1
	.byte	0xa
	.byte	0xd
	.4byte	0x86
	.uleb128 0xf
	.string	"s"
	.byte	0x1
	.byte	0xa
	.byte	0x23
	.4byte	0x2b
	.byte	0
	.uleb128 0x11
	.4byte	0x5e4
	.8byte	.LFB0
	.8byte	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x12
	.4byte	0x5f5
	.4byte	.LLST0
	.4byte	.LVUS0
	.uleb128 0x12
	.4byte	0x5ff
	.4byte	.LLST1
	.4byte	.LVUS1
	.uleb128 0x13
	.4byte	0x609
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x13
	.4byte	0x613
	.uleb128 0x1
	.byte	0x53
	.uleb128 0x13
	.4byte	0x61d
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x13
	.4byte	0x627
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x13
	.4byte	0x631
	.uleb128 0x1
	.byte	0x56
	.uleb128 0x13
	.4byte	0x63b
	.uleb128 0x1
	.byte	0x57
	.uleb128 0x13
	.4byte	0x645
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
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
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x2
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
	.uleb128 0x3
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
	.uleb128 0x4
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x7
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
	.uleb128 0x8
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
	.uleb128 0x9
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
	.uleb128 0x2117
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
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
	.uleb128 0xb
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xc
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
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x2117
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
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
	.byte	0
	.byte	0
	.uleb128 0x10
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
	.uleb128 0x11
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
	.uleb128 0x2117
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x12
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
	.uleb128 0x13
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_loc,"",@progbits
.Ldebug_loc0:
.LVUS15:
	.uleb128 0
	.uleb128 .LVU46
	.uleb128 .LVU46
	.uleb128 0
.LLST15:
	.8byte	.LVL22-.Ltext0
	.8byte	.LVL23-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL23-.Ltext0
	.8byte	.LFE9-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS12:
	.uleb128 0
	.uleb128 .LVU40
	.uleb128 .LVU40
	.uleb128 0
.LLST12:
	.8byte	.LVL18-.Ltext0
	.8byte	.LVL21-.Ltext0
	.2byte	0x1
	.byte	0x51
	.8byte	.LVL21-.Ltext0
	.8byte	.LFE8-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS13:
	.uleb128 0
	.uleb128 .LVU38
	.uleb128 .LVU38
	.uleb128 0
.LLST13:
	.8byte	.LVL18-.Ltext0
	.8byte	.LVL19-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	.LVL19-.Ltext0
	.8byte	.LFE8-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS14:
	.uleb128 0
	.uleb128 .LVU39
	.uleb128 .LVU39
	.uleb128 0
.LLST14:
	.8byte	.LVL18-.Ltext0
	.8byte	.LVL20-.Ltext0
	.2byte	0x2
	.byte	0x91
	.sleb128 0
	.8byte	.LVL20-.Ltext0
	.8byte	.LFE8-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	0
	.8byte	0
.LVUS10:
	.uleb128 0
	.uleb128 .LVU32
	.uleb128 .LVU32
	.uleb128 0
.LLST10:
	.8byte	.LVL15-.Ltext0
	.8byte	.LVL17-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL17-.Ltext0
	.8byte	.LFE7-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS11:
	.uleb128 0
	.uleb128 .LVU30
	.uleb128 .LVU30
	.uleb128 0
.LLST11:
	.8byte	.LVL15-.Ltext0
	.8byte	.LVL16-.Ltext0
	.2byte	0x1
	.byte	0x51
	.8byte	.LVL16-.Ltext0
	.8byte	.LFE7-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS8:
	.uleb128 0
	.uleb128 .LVU26
	.uleb128 .LVU26
	.uleb128 0
.LLST8:
	.8byte	.LVL12-.Ltext0
	.8byte	.LVL14-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL14-.Ltext0
	.8byte	.LFE6-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS9:
	.uleb128 0
	.uleb128 .LVU25
	.uleb128 .LVU25
	.uleb128 0
.LLST9:
	.8byte	.LVL12-.Ltext0
	.8byte	.LVL13-.Ltext0
	.2byte	0x1
	.byte	0x51
	.8byte	.LVL13-.Ltext0
	.8byte	.LFE6-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS6:
	.uleb128 0
	.uleb128 .LVU21
	.uleb128 .LVU21
	.uleb128 0
.LLST6:
	.8byte	.LVL9-.Ltext0
	.8byte	.LVL11-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL11-.Ltext0
	.8byte	.LFE5-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS7:
	.uleb128 0
	.uleb128 .LVU20
	.uleb128 .LVU20
	.uleb128 0
.LLST7:
	.8byte	.LVL9-.Ltext0
	.8byte	.LVL10-.Ltext0
	.2byte	0x1
	.byte	0x51
	.8byte	.LVL10-.Ltext0
	.8byte	.LFE5-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS4:
	.uleb128 0
	.uleb128 .LVU14
	.uleb128 .LVU14
	.uleb128 0
.LLST4:
	.8byte	.LVL6-.Ltext0
	.8byte	.LVL8-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL8-.Ltext0
	.8byte	.LFE2-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS5:
	.uleb128 0
	.uleb128 .LVU13
	.uleb128 .LVU13
	.uleb128 0
.LLST5:
	.8byte	.LVL6-.Ltext0
	.8byte	.LVL7-.Ltext0
	.2byte	0x1
	.byte	0x51
	.8byte	.LVL7-.Ltext0
	.8byte	.LFE2-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU9
	.uleb128 .LVU9
	.uleb128 0
.LLST2:
	.8byte	.LVL3-.Ltext0
	.8byte	.LVL5-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL5-.Ltext0
	.8byte	.LFE1-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS3:
	.uleb128 0
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 0
.LLST3:
	.8byte	.LVL3-.Ltext0
	.8byte	.LVL4-.Ltext0
	.2byte	0x1
	.byte	0x51
	.8byte	.LVL4-.Ltext0
	.8byte	.LFE1-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU4
	.uleb128 .LVU4
	.uleb128 0
.LLST0:
	.8byte	.LVL0-.Ltext0
	.8byte	.LVL2-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL2-.Ltext0
	.8byte	.LFE0-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU3
	.uleb128 .LVU3
	.uleb128 0
.LLST1:
	.8byte	.LVL0-.Ltext0
	.8byte	.LVL1-.Ltext0
	.2byte	0x1
	.byte	0x51
	.8byte	.LVL1-.Ltext0
	.8byte	.LFE0-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.8byte	0
	.8byte	0
	.section	.debug_aranges,"",@progbits
	.4byte	0x2c
	.2byte	0x2
	.4byte	.Ldebug_info0
	.byte	0x8
	.byte	0
	.2byte	0
	.2byte	0
	.8byte	.Ltext0
	.8byte	.Letext0-.Ltext0
	.8byte	0
	.8byte	0
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF1:
	.string	"packed"
.LASF15:
	.string	"with_tail"
.LASF12:
	.string	"by_const"
.LASF11:
	.string	"without_name"
.LASF4:
	.string	"bytes"
.LASF17:
	.string	"case.c"
.LASF6:
	.string	"packed_t"
.LASF2:
	.string	"tail"
.LASF14:
	.string	"with_bytes"
.LASF13:
	.string	"by_typedef"
.LASF0:
	.string	"char"
.LASF16:
	.string	"GNU C17 12.2.0 -mlittle-endian -mabi=lp64 -gdwarf-4 -O2 -fpatchable-function-entry=2 -fno-asynchronous-unwind-tables"
.LASF10:
	.string	"not_packed"
.LASF9:
	.string	"by_pointer"
.LASF3:
	.string	"long int"
.LASF18:
	.string	"direct"
.LASF5:
	.string	"whole"
.LASF7:
	.string	"unnamed_t"
.LASF8:
	.string	"first"
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
