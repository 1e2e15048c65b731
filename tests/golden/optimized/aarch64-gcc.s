# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: aarch64-linux-gnu-gcc -gdwarf-4 -O2 -w -fpatchable-function-entry=2 -S -fno-asynchronous-unwind-tables case.c
# assemble: aarch64-linux-gnu-gcc -nostdlib -static -Wl,-e,0 -Wl,-T,case.lds -Wl,--build-id=none
	.arch armv8-a
	.file	"case.c"
	.text
.Ltext0:
	.file 1 "case.c"
	.align	2
	.p2align 4,,11
	.type	kept, %function
kept:
	.section	__patchable_function_entries,"awo",@progbits,kept
	.align	3
	.8byte	.LPFE1
	.text
.LPFE1:
	nop
	nop
.LVL0:
.LFB5:
	.loc 1 11 43 view -0
	.cfi_startproc
	.loc 1 11 45 view .LVU1
	.loc 1 11 58 is_stmt 0 view .LVU2
	adrp	x2, .LANCHOR0
	ldr	x2, [x2, #:lo12:.LANCHOR0]
	.loc 1 11 66 view .LVU3
	madd	x0, x0, x1, x2
.LVL1:
	.loc 1 11 66 view .LVU4
	ret
	.cfi_endproc
.LFE5:
	.size	kept, .-kept
	.align	2
	.p2align 4,,11
	.type	unused_result_param.constprop.0, %function
unused_result_param.constprop.0:
	.section	__patchable_function_entries,"awo",@progbits,kept
	.align	3
	.8byte	.LPFE2
	.text
.LPFE2:
	nop
	nop
.LVL2:
.LFB9:
	.loc 1 10 22 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 10 67 view .LVU6
	.loc 1 10 72 is_stmt 0 view .LVU7
	adrp	x1, .LANCHOR0
	ldr	x1, [x1, #:lo12:.LANCHOR0]
	str	x1, [x0]
	.loc 1 10 80 view .LVU8
	ret
	.cfi_endproc
.LFE9:
	.size	unused_result_param.constprop.0, .-unused_result_param.constprop.0
	.align	2
	.p2align 4,,11
	.type	constant_param.constprop.0, %function
constant_param.constprop.0:
	.section	__patchable_function_entries,"awo",@progbits,kept
	.align	3
	.8byte	.LPFE3
	.text
.LPFE3:
	nop
	nop
.LVL3:
.LFB10:
	.loc 1 7 22 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 7 62 view .LVU10
	.loc 1 7 71 is_stmt 0 view .LVU11
	adrp	x1, .LANCHOR0
	ldr	x1, [x1, #:lo12:.LANCHOR0]
	mul	x0, x0, x1
.LVL4:
	.loc 1 7 90 view .LVU12
	add	x0, x0, 7
	ret
	.cfi_endproc
.LFE10:
	.size	constant_param.constprop.0, .-constant_param.constprop.0
	.align	2
	.p2align 4,,11
	.type	unused_param.constprop.0, %function
unused_param.constprop.0:
	.section	__patchable_function_entries,"awo",@progbits,kept
	.align	3
	.8byte	.LPFE4
	.text
.LPFE4:
	nop
	nop
.LVL5:
.LFB11:
	.loc 1 6 22 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 6 73 view .LVU14
	.loc 1 6 85 is_stmt 0 view .LVU15
	adrp	x2, .LANCHOR0
	ldr	x2, [x2, #:lo12:.LANCHOR0]
	.loc 1 6 101 view .LVU16
	madd	x0, x0, x2, x1
.LVL6:
	.loc 1 6 101 view .LVU17
	ret
	.cfi_endproc
.LFE11:
	.size	unused_param.constprop.0, .-unused_param.constprop.0
	.align	2
	.p2align 4,,11
	.type	by_value.isra.0, %function
by_value.isra.0:
	.section	__patchable_function_entries,"awo",@progbits,kept
	.align	3
	.8byte	.LPFE5
	.text
.LPFE5:
	nop
	nop
.LVL7:
.LFB12:
	.loc 1 9 22 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 9 57 view .LVU19
	.loc 1 9 79 is_stmt 0 view .LVU20
	adrp	x2, .LANCHOR0
	ldr	x2, [x2, #:lo12:.LANCHOR0]
	.loc 1 9 87 view .LVU21
	madd	x0, x1, x0, x2
	ret
	.cfi_endproc
.LFE12:
	.size	by_value.isra.0, .-by_value.isra.0
	.align	2
	.p2align 4,,11
	.type	by_reference.isra.0, %function
by_reference.isra.0:
	.section	__patchable_function_entries,"awo",@progbits,kept
	.align	3
	.8byte	.LPFE6
	.text
.LPFE6:
	nop
	nop
.LVL8:
.LFB13:
	.loc 1 8 22 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 8 68 view .LVU23
	.loc 1 8 91 is_stmt 0 view .LVU24
	adrp	x2, .LANCHOR0
	ldr	x2, [x2, #:lo12:.LANCHOR0]
	.loc 1 8 99 view .LVU25
	madd	x0, x1, x0, x2
	ret
	.cfi_endproc
.LFE13:
	.size	by_reference.isra.0, .-by_reference.isra.0
	.align	2
	.p2align 4,,11
	.global	uses
	.type	uses, %function
uses:
	.section	__patchable_function_entries,"awo",@progbits,kept
	.align	3
	.8byte	.LPFE7
	.text
.LPFE7:
	nop
	nop
.LVL9:
.LFB6:
	.loc 1 13 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 13 1 is_stmt 0 view .LVU27
	stp	x29, x30, [sp, -48]!
	.cfi_def_cfa_offset 48
	.cfi_offset 29, -48
	.cfi_offset 30, -40
	mov	x29, sp
	stp	x19, x20, [sp, 16]
	.cfi_offset 19, -32
	.cfi_offset 20, -24
	mov	x20, x0
	.loc 1 14 2 view .LVU28
	mov	x0, x1
.LVL10:
	.loc 1 13 1 view .LVU29
	stp	x21, x22, [sp, 32]
	.cfi_offset 21, -16
	.cfi_offset 22, -8
	.loc 1 13 1 view .LVU30
	mov	x21, x1
	.loc 1 14 2 is_stmt 1 view .LVU31
	bl	unused_result_param.constprop.0
.LVL11:
	.loc 1 15 2 view .LVU32
	.loc 1 15 9 is_stmt 0 view .LVU33
	mov	x0, x20
	mov	x1, 2
	bl	unused_param.constprop.0
.LVL12:
	mov	x19, x0
	.loc 1 15 33 view .LVU34
	mov	x1, 3
	mov	x0, x20
	bl	unused_param.constprop.0
.LVL13:
	mov	x1, x0
	.loc 1 15 31 view .LVU35
	add	x19, x19, x1
	.loc 1 15 57 view .LVU36
	mov	x0, x20
	bl	constant_param.constprop.0
.LVL14:
	mov	x1, x0
	.loc 1 15 55 view .LVU37
	add	x19, x19, x1
	.loc 1 16 9 view .LVU38
	add	x0, x20, 1
	bl	constant_param.constprop.0
.LVL15:
	.loc 1 15 78 view .LVU39
	add	x19, x19, x0
	ldr	x22, [x21, 8]
	.loc 1 16 36 view .LVU40
	mov	x1, x20
	mov	x0, x22
	bl	by_reference.isra.0
.LVL16:
	ldr	x21, [x21, 24]
.LVL17:
	.loc 1 16 59 view .LVU41
	mov	x1, x20
	.loc 1 16 34 view .LVU42
	add	x19, x19, x0
	.loc 1 16 59 view .LVU43
	mov	x0, x21
	bl	by_reference.isra.0
.LVL18:
	.loc 1 17 9 view .LVU44
	mov	x1, x20
	.loc 1 16 57 view .LVU45
	add	x19, x19, x0
	.loc 1 17 9 view .LVU46
	mov	x0, x22
	bl	by_value.isra.0
.LVL19:
	.loc 1 17 29 view .LVU47
	mov	x1, x20
	.loc 1 16 84 view .LVU48
	add	x19, x19, x0
	.loc 1 17 29 view .LVU49
	mov	x0, x21
	bl	by_value.isra.0
.LVL20:
	.loc 1 17 51 view .LVU50
	mov	x1, 3
	.loc 1 17 27 view .LVU51
	add	x19, x19, x0
	.loc 1 17 51 view .LVU52
	mov	x0, x20
	bl	kept
.LVL21:
	.loc 1 17 64 view .LVU53
	mov	x1, x20
	.loc 1 17 49 view .LVU54
	add	x19, x19, x0
	.loc 1 17 64 view .LVU55
	mov	x0, 4
	bl	kept
.LVL22:
	.loc 1 18 1 view .LVU56
	ldp	x21, x22, [sp, 32]
	add	x0, x19, x0
	ldp	x19, x20, [sp, 16]
.LVL23:
	.loc 1 18 1 view .LVU57
	ldp	x29, x30, [sp], 48
	.cfi_restore 30
	.cfi_restore 29
	.cfi_restore 21
	.cfi_restore 22
	.cfi_restore 19
	.cfi_restore 20
	.cfi_def_cfa_offset 0
	ret
	.cfi_endproc
.LFE6:
	.size	uses, .-uses
	.align	2
	.p2align 4,,11
	.global	both
	.type	both, %function
both:
	.section	__patchable_function_entries,"awo",@progbits,kept
	.align	3
	.8byte	.LPFE8
	.text
.LPFE8:
	nop
	nop
.LVL24:
.LFB7:
	.loc 1 21 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 22 2 view .LVU59
	.loc 1 23 2 view .LVU60
.LBB2:
	.loc 1 23 7 view .LVU61
	.loc 1 23 21 view .LVU62
.LBE2:
	.loc 1 21 1 is_stmt 0 view .LVU63
	mov	x6, x0
.LBB3:
	.loc 1 23 21 view .LVU64
	cmp	x0, 0
	ble	.L15
	.loc 1 24 37 view .LVU65
	adrp	x4, .LANCHOR0
	mov	x3, 0
	.loc 1 23 12 view .LVU66
	mov	x2, 0
.LBE3:
	.loc 1 22 7 view .LVU67
	mov	x0, 0
.LVL25:
.LBB4:
	.loc 1 24 37 view .LVU68
	ldr	x5, [x4, #:lo12:.LANCHOR0]
.LVL26:
	.p2align 3,,7
.L14:
	.loc 1 24 3 is_stmt 1 view .LVU69
	.loc 1 24 42 is_stmt 0 view .LVU70
	add	x2, x2, 1
.LVL27:
	.loc 1 24 30 view .LVU71
	mov	x4, x3
	cbnz	x1, .L13
	.loc 1 24 30 discriminator 2 view .LVU72
	sdiv	x4, x5, x2
.L13:
	.loc 1 23 21 discriminator 4 view .LVU73
	add	x3, x3, x5
	.loc 1 24 7 discriminator 4 view .LVU74
	add	x0, x0, x4
.LVL28:
	.loc 1 23 27 is_stmt 1 discriminator 4 view .LVU75
	.loc 1 23 21 discriminator 4 view .LVU76
	cmp	x6, x2
	bne	.L14
.LBE4:
	.loc 1 26 1 is_stmt 0 view .LVU77
	ret
.LVL29:
	.p2align 2,,3
.L15:
	.loc 1 22 7 view .LVU78
	mov	x0, 0
.LVL30:
	.loc 1 25 2 is_stmt 1 view .LVU79
	.loc 1 26 1 is_stmt 0 view .LVU80
	ret
	.cfi_endproc
.LFE7:
	.size	both, .-both
	.align	2
	.p2align 4,,11
	.global	uses_both
	.type	uses_both, %function
uses_both:
	.section	__patchable_function_entries,"awo",@progbits,kept
	.align	3
	.8byte	.LPFE9
	.text
.LPFE9:
	nop
	nop
.LVL31:
.LFB8:
	.loc 1 27 24 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 27 26 view .LVU82
	.loc 1 27 24 is_stmt 0 view .LVU83
	stp	x29, x30, [sp, -32]!
	.cfi_def_cfa_offset 32
	.cfi_offset 29, -32
	.cfi_offset 30, -24
	.loc 1 27 33 view .LVU84
	mov	x1, 0
	.loc 1 27 24 view .LVU85
	mov	x29, sp
	stp	x19, x20, [sp, 16]
	.cfi_offset 19, -16
	.cfi_offset 20, -8
	.loc 1 27 24 view .LVU86
	mov	x20, x0
	.loc 1 27 33 view .LVU87
	bl	both
.LVL32:
	.loc 1 27 46 view .LVU88
	mov	x1, 0
	.loc 1 27 33 view .LVU89
	mov	x19, x0
	.loc 1 27 46 view .LVU90
	add	x0, x20, 1
	bl	both
.LVL33:
	.loc 1 27 62 view .LVU91
	add	x0, x19, x0
	ldp	x19, x20, [sp, 16]
.LVL34:
	.loc 1 27 62 view .LVU92
	ldp	x29, x30, [sp], 32
	.cfi_restore 30
	.cfi_restore 29
	.cfi_restore 19
	.cfi_restore 20
	.cfi_def_cfa_offset 0
	ret
	.cfi_endproc
.LFE8:
	.size	uses_both, .-uses_both
	.global	sink
	.bss
	.align	3
	.set	.LANCHOR0,. + 0
	.type	sink, %object
	.size	sink, 8
sink:
	.zero	8
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.4byte	0x51a
	.2byte	0x4
	.4byte	.Ldebug_abbrev0
	.byte	0x8
	.uleb128 0x1
	.4byte	.LASF15
	.byte	0xc
	.4byte	.LASF16
	.string	"."
	.8byte	.Ltext0
	.8byte	.Letext0-.Ltext0
	.4byte	.Ldebug_line0
	.uleb128 0x2
	.string	"two"
	.byte	0x10
	.byte	0x1
	.byte	0x4
	.byte	0x8
	.4byte	0x53
	.uleb128 0x3
	.4byte	.LASF0
	.byte	0x1
	.byte	0x4
	.byte	0x13
	.4byte	0x58
	.byte	0
	.uleb128 0x3
	.4byte	.LASF1
	.byte	0x1
	.byte	0x4
	.byte	0x1f
	.4byte	0x58
	.byte	0x8
	.byte	0
	.uleb128 0x4
	.4byte	0x2b
	.uleb128 0x5
	.byte	0x8
	.byte	0x5
	.4byte	.LASF8
	.uleb128 0x6
	.4byte	.LASF4
	.byte	0x1
	.byte	0x5
	.byte	0x6
	.4byte	0x58
	.uleb128 0x9
	.byte	0x3
	.8byte	sink
	.uleb128 0x7
	.4byte	.LASF2
	.byte	0x1
	.byte	0x1b
	.byte	0x6
	.4byte	0x58
	.8byte	.LFB8
	.8byte	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.4byte	0xe0
	.uleb128 0x8
	.string	"a"
	.byte	0x1
	.byte	0x1b
	.byte	0x15
	.4byte	0x58
	.4byte	.LLST11
	.4byte	.LVUS11
	.uleb128 0x9
	.8byte	.LVL32
	.4byte	0xe0
	.4byte	0xc6
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x84
	.sleb128 0
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.uleb128 0xb
	.8byte	.LVL33
	.4byte	0xe0
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x84
	.sleb128 1
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.byte	0
	.uleb128 0x7
	.4byte	.LASF3
	.byte	0x1
	.byte	0x14
	.byte	0xf
	.4byte	0x58
	.8byte	.LFB7
	.8byte	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x14f
	.uleb128 0x8
	.string	"a"
	.byte	0x1
	.byte	0x14
	.byte	0x19
	.4byte	0x58
	.4byte	.LLST8
	.4byte	.LVUS8
	.uleb128 0xc
	.4byte	.LASF6
	.byte	0x1
	.byte	0x14
	.byte	0x21
	.4byte	0x58
	.uleb128 0x1
	.byte	0x51
	.uleb128 0xd
	.string	"sum"
	.byte	0x1
	.byte	0x16
	.byte	0x7
	.4byte	0x58
	.4byte	.LLST9
	.4byte	.LVUS9
	.uleb128 0xe
	.4byte	.Ldebug_ranges0+0
	.uleb128 0xd
	.string	"i"
	.byte	0x1
	.byte	0x17
	.byte	0xc
	.4byte	0x58
	.4byte	.LLST10
	.4byte	.LVUS10
	.byte	0
	.byte	0
	.uleb128 0x7
	.4byte	.LASF5
	.byte	0x1
	.byte	0xc
	.byte	0x6
	.4byte	0x58
	.8byte	.LFB6
	.8byte	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x2ff
	.uleb128 0x8
	.string	"a"
	.byte	0x1
	.byte	0xc
	.byte	0x10
	.4byte	0x58
	.4byte	.LLST6
	.4byte	.LVUS6
	.uleb128 0x8
	.string	"two"
	.byte	0x1
	.byte	0xc
	.byte	0x1f
	.4byte	0x2ff
	.4byte	.LLST7
	.4byte	.LVUS7
	.uleb128 0x9
	.8byte	.LVL11
	.4byte	0x42d
	.4byte	0x1b7
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x85
	.sleb128 0
	.uleb128 0xf
	.4byte	0x353
	.uleb128 0x2
	.byte	0x84
	.sleb128 0
	.byte	0
	.uleb128 0x9
	.8byte	.LVL12
	.4byte	0x48c
	.4byte	0x1db
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x84
	.sleb128 0
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x32
	.uleb128 0xf
	.4byte	0x414
	.uleb128 0x1
	.byte	0x31
	.byte	0
	.uleb128 0x9
	.8byte	.LVL13
	.4byte	0x48c
	.4byte	0x1ff
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x84
	.sleb128 0
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x33
	.uleb128 0xf
	.4byte	0x414
	.uleb128 0x1
	.byte	0x32
	.byte	0
	.uleb128 0x9
	.8byte	.LVL14
	.4byte	0x45d
	.4byte	0x21e
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x84
	.sleb128 0
	.uleb128 0xf
	.4byte	0x3ea
	.uleb128 0x1
	.byte	0x37
	.byte	0
	.uleb128 0x9
	.8byte	.LVL15
	.4byte	0x45d
	.4byte	0x23d
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x84
	.sleb128 1
	.uleb128 0xf
	.4byte	0x3ea
	.uleb128 0x1
	.byte	0x37
	.byte	0
	.uleb128 0x9
	.8byte	.LVL16
	.4byte	0x4f1
	.4byte	0x263
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x86
	.sleb128 0
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x84
	.sleb128 0
	.uleb128 0xf
	.4byte	0x3b2
	.uleb128 0x2
	.byte	0x85
	.sleb128 0
	.byte	0
	.uleb128 0x9
	.8byte	.LVL18
	.4byte	0x4f1
	.4byte	0x28c
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x85
	.sleb128 0
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x84
	.sleb128 0
	.uleb128 0xf
	.4byte	0x3b2
	.uleb128 0x5
	.byte	0xf3
	.uleb128 0x1
	.byte	0x51
	.byte	0x23
	.uleb128 0x10
	.byte	0
	.uleb128 0x9
	.8byte	.LVL19
	.4byte	0x4c9
	.4byte	0x2aa
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x86
	.sleb128 0
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x84
	.sleb128 0
	.byte	0
	.uleb128 0x9
	.8byte	.LVL20
	.4byte	0x4c9
	.4byte	0x2c8
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x85
	.sleb128 0
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x84
	.sleb128 0
	.byte	0
	.uleb128 0x9
	.8byte	.LVL21
	.4byte	0x305
	.4byte	0x2e5
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x84
	.sleb128 0
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x33
	.byte	0
	.uleb128 0xb
	.8byte	.LVL22
	.4byte	0x305
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1
	.byte	0x34
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x84
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x10
	.byte	0x8
	.4byte	0x2b
	.uleb128 0x11
	.4byte	.LASF17
	.byte	0x1
	.byte	0xb
	.byte	0x16
	.4byte	0x58
	.8byte	.LFB5
	.8byte	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x346
	.uleb128 0x8
	.string	"a"
	.byte	0x1
	.byte	0xb
	.byte	0x20
	.4byte	0x58
	.4byte	.LLST0
	.4byte	.LVUS0
	.uleb128 0x12
	.string	"b"
	.byte	0x1
	.byte	0xb
	.byte	0x28
	.4byte	0x58
	.uleb128 0x1
	.byte	0x51
	.byte	0
	.uleb128 0x13
	.4byte	.LASF18
	.byte	0x1
	.byte	0xa
	.byte	0x16
	.byte	0x1
	.4byte	0x36c
	.uleb128 0x14
	.4byte	.LASF7
	.byte	0x1
	.byte	0xa
	.byte	0x2e
	.4byte	0x36c
	.uleb128 0x15
	.string	"out"
	.byte	0x1
	.byte	0xa
	.byte	0x3c
	.4byte	0x373
	.byte	0
	.uleb128 0x16
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x10
	.byte	0x8
	.4byte	0x58
	.uleb128 0x17
	.4byte	.LASF9
	.byte	0x1
	.byte	0x9
	.byte	0x16
	.4byte	0x58
	.byte	0x1
	.4byte	0x3a1
	.uleb128 0x15
	.string	"two"
	.byte	0x1
	.byte	0x9
	.byte	0x2a
	.4byte	0x2b
	.uleb128 0x15
	.string	"b"
	.byte	0x1
	.byte	0x9
	.byte	0x34
	.4byte	0x58
	.byte	0
	.uleb128 0x17
	.4byte	.LASF10
	.byte	0x1
	.byte	0x8
	.byte	0x16
	.4byte	0x58
	.byte	0x1
	.4byte	0x3c9
	.uleb128 0x15
	.string	"two"
	.byte	0x1
	.byte	0x8
	.byte	0x35
	.4byte	0x3c9
	.uleb128 0x15
	.string	"b"
	.byte	0x1
	.byte	0x8
	.byte	0x3f
	.4byte	0x58
	.byte	0
	.uleb128 0x10
	.byte	0x8
	.4byte	0x53
	.uleb128 0x17
	.4byte	.LASF11
	.byte	0x1
	.byte	0x7
	.byte	0x16
	.4byte	0x58
	.byte	0x1
	.4byte	0x3f7
	.uleb128 0x15
	.string	"a"
	.byte	0x1
	.byte	0x7
	.byte	0x2a
	.4byte	0x58
	.uleb128 0x14
	.4byte	.LASF6
	.byte	0x1
	.byte	0x7
	.byte	0x32
	.4byte	0x58
	.byte	0
	.uleb128 0x17
	.4byte	.LASF12
	.byte	0x1
	.byte	0x6
	.byte	0x16
	.4byte	0x58
	.byte	0x1
	.4byte	0x42d
	.uleb128 0x14
	.4byte	.LASF13
	.byte	0x1
	.byte	0x6
	.byte	0x28
	.4byte	0x58
	.uleb128 0x14
	.4byte	.LASF7
	.byte	0x1
	.byte	0x6
	.byte	0x33
	.4byte	0x58
	.uleb128 0x14
	.4byte	.LASF14
	.byte	0x1
	.byte	0x6
	.byte	0x40
	.4byte	0x58
	.byte	0
	.uleb128 0x18
	.4byte	0x346
	.8byte	.LFB9
	.8byte	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x45d
	.uleb128 0x19
	.4byte	0x35f
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1a
	.4byte	0x353
	.4byte	.LLST1
	.4byte	.LVUS1
	.byte	0
	.uleb128 0x18
	.4byte	0x3cf
	.8byte	.LFB10
	.8byte	.LFE10-.LFB10
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x48c
	.uleb128 0x1a
	.4byte	0x3e0
	.4byte	.LLST2
	.4byte	.LVUS2
	.uleb128 0x1b
	.4byte	0x3ea
	.byte	0x7
	.byte	0
	.uleb128 0x18
	.4byte	0x3f7
	.8byte	.LFB11
	.8byte	.LFE11-.LFB11
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x4c9
	.uleb128 0x1a
	.4byte	0x408
	.4byte	.LLST3
	.4byte	.LVUS3
	.uleb128 0x19
	.4byte	0x420
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1a
	.4byte	0x414
	.4byte	.LLST4
	.4byte	.LVUS4
	.byte	0
	.uleb128 0x18
	.4byte	0x379
	.8byte	.LFB12
	.8byte	.LFE12-.LFB12
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x4f1
	.uleb128 0x19
	.4byte	0x396
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1c
	.4byte	0x38a
	.byte	0
	.uleb128 0x1d
	.4byte	0x3a1
	.8byte	.LFB13
	.8byte	.LFE13-.LFB13
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x19
	.4byte	0x3be
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1a
	.4byte	0x3b2
	.4byte	.LLST5
	.4byte	.LVUS5
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
	.uleb128 0x8
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
	.uleb128 0xe
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
	.uleb128 0x7
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
	.uleb128 0x8
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
	.uleb128 0x9
	.uleb128 0x4109
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x410a
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x2111
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x4109
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
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
	.uleb128 0xd
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x410a
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2111
	.uleb128 0x18
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
	.uleb128 0x12
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
	.uleb128 0x13
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
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
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
	.byte	0
	.byte	0
	.uleb128 0x15
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
	.uleb128 0x16
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
	.uleb128 0x17
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
	.uleb128 0x18
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
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x19
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x1a
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
	.uleb128 0x1b
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1c
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1d
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
	.byte	0
	.section	.debug_loc,"",@progbits
.Ldebug_loc0:
.LVUS11:
	.uleb128 0
	.uleb128 .LVU88
	.uleb128 .LVU88
	.uleb128 .LVU92
	.uleb128 .LVU92
	.uleb128 0
.LLST11:
	.8byte	.LVL31-.Ltext0
	.8byte	.LVL32-1-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL32-1-.Ltext0
	.8byte	.LVL34-.Ltext0
	.2byte	0x1
	.byte	0x64
	.8byte	.LVL34-.Ltext0
	.8byte	.LFE8-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS8:
	.uleb128 0
	.uleb128 .LVU68
	.uleb128 .LVU68
	.uleb128 .LVU78
	.uleb128 .LVU78
	.uleb128 .LVU79
	.uleb128 .LVU79
	.uleb128 0
.LLST8:
	.8byte	.LVL24-.Ltext0
	.8byte	.LVL25-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL25-.Ltext0
	.8byte	.LVL29-.Ltext0
	.2byte	0x1
	.byte	0x56
	.8byte	.LVL29-.Ltext0
	.8byte	.LVL30-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL30-.Ltext0
	.8byte	.LFE7-.Ltext0
	.2byte	0x1
	.byte	0x56
	.8byte	0
	.8byte	0
.LVUS9:
	.uleb128 .LVU60
	.uleb128 .LVU69
	.uleb128 .LVU69
	.uleb128 .LVU78
	.uleb128 .LVU78
	.uleb128 0
.LLST9:
	.8byte	.LVL24-.Ltext0
	.8byte	.LVL26-.Ltext0
	.2byte	0x2
	.byte	0x30
	.byte	0x9f
	.8byte	.LVL26-.Ltext0
	.8byte	.LVL29-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL29-.Ltext0
	.8byte	.LFE7-.Ltext0
	.2byte	0x2
	.byte	0x30
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS10:
	.uleb128 .LVU62
	.uleb128 .LVU69
	.uleb128 .LVU69
	.uleb128 .LVU71
	.uleb128 .LVU71
	.uleb128 .LVU76
	.uleb128 .LVU76
	.uleb128 .LVU78
	.uleb128 .LVU78
	.uleb128 0
.LLST10:
	.8byte	.LVL24-.Ltext0
	.8byte	.LVL26-.Ltext0
	.2byte	0x2
	.byte	0x30
	.byte	0x9f
	.8byte	.LVL26-.Ltext0
	.8byte	.LVL27-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	.LVL27-.Ltext0
	.8byte	.LVL28-.Ltext0
	.2byte	0x3
	.byte	0x72
	.sleb128 -1
	.byte	0x9f
	.8byte	.LVL28-.Ltext0
	.8byte	.LVL29-.Ltext0
	.2byte	0x3
	.byte	0x72
	.sleb128 1
	.byte	0x9f
	.8byte	.LVL29-.Ltext0
	.8byte	.LFE7-.Ltext0
	.2byte	0x2
	.byte	0x30
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS6:
	.uleb128 0
	.uleb128 .LVU29
	.uleb128 .LVU29
	.uleb128 .LVU57
	.uleb128 .LVU57
	.uleb128 0
.LLST6:
	.8byte	.LVL9-.Ltext0
	.8byte	.LVL10-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL10-.Ltext0
	.8byte	.LVL23-.Ltext0
	.2byte	0x1
	.byte	0x64
	.8byte	.LVL23-.Ltext0
	.8byte	.LFE6-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS7:
	.uleb128 0
	.uleb128 .LVU32
	.uleb128 .LVU32
	.uleb128 .LVU41
	.uleb128 .LVU41
	.uleb128 0
.LLST7:
	.8byte	.LVL9-.Ltext0
	.8byte	.LVL11-1-.Ltext0
	.2byte	0x1
	.byte	0x51
	.8byte	.LVL11-1-.Ltext0
	.8byte	.LVL17-.Ltext0
	.2byte	0x1
	.byte	0x65
	.8byte	.LVL17-.Ltext0
	.8byte	.LFE6-.Ltext0
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
	.8byte	.LVL1-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL1-.Ltext0
	.8byte	.LFE5-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS1:
	.uleb128 .LVU6
	.uleb128 0
.LLST1:
	.8byte	.LVL2-.Ltext0
	.8byte	.LFE9-.Ltext0
	.2byte	0x6
	.byte	0xfa
	.4byte	0x353
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU12
	.uleb128 .LVU12
	.uleb128 0
.LLST2:
	.8byte	.LVL3-.Ltext0
	.8byte	.LVL4-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL4-.Ltext0
	.8byte	.LFE10-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS3:
	.uleb128 0
	.uleb128 .LVU17
	.uleb128 .LVU17
	.uleb128 0
.LLST3:
	.8byte	.LVL5-.Ltext0
	.8byte	.LVL6-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL6-.Ltext0
	.8byte	.LFE11-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS4:
	.uleb128 .LVU14
	.uleb128 0
.LLST4:
	.8byte	.LVL5-.Ltext0
	.8byte	.LFE11-.Ltext0
	.2byte	0x6
	.byte	0xfa
	.4byte	0x414
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS5:
	.uleb128 .LVU23
	.uleb128 0
.LLST5:
	.8byte	.LVL8-.Ltext0
	.8byte	.LFE13-.Ltext0
	.2byte	0x6
	.byte	0xfa
	.4byte	0x3b2
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
	.section	.debug_ranges,"",@progbits
.Ldebug_ranges0:
	.8byte	.LBB2-.Ltext0
	.8byte	.LBE2-.Ltext0
	.8byte	.LBB3-.Ltext0
	.8byte	.LBE3-.Ltext0
	.8byte	.LBB4-.Ltext0
	.8byte	.LBE4-.Ltext0
	.8byte	0
	.8byte	0
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF14:
	.string	"third"
.LASF9:
	.string	"by_value"
.LASF18:
	.string	"unused_result_param"
.LASF1:
	.string	"second"
.LASF7:
	.string	"unused"
.LASF5:
	.string	"uses"
.LASF16:
	.string	"case.c"
.LASF2:
	.string	"uses_both"
.LASF6:
	.string	"constant"
.LASF11:
	.string	"constant_param"
.LASF12:
	.string	"unused_param"
.LASF15:
	.string	"GNU C17 12.2.0 -mlittle-endian -mabi=lp64 -gdwarf-4 -O2 -fpatchable-function-entry=2 -fno-asynchronous-unwind-tables"
.LASF17:
	.string	"kept"
.LASF8:
	.string	"long int"
.LASF0:
	.string	"first"
.LASF3:
	.string	"both"
.LASF10:
	.string	"by_reference"
.LASF13:
	.string	"used"
.LASF4:
	.string	"sink"
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
