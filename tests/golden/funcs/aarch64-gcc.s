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
	.type	local, %function
local:
	.section	__patchable_function_entries,"awo",@progbits,local
	.align	3
	.8byte	.LPFE1
	.text
.LPFE1:
	nop
	nop
.LVL0:
.LFB1:
	.loc 1 9 41 view -0
	.cfi_startproc
	.loc 1 9 43 view .LVU1
	.loc 1 9 57 is_stmt 0 view .LVU2
	adrp	x1, .LANCHOR0
	ldrsw	x1, [x1, #:lo12:.LANCHOR0]
	.loc 1 9 67 view .LVU3
	mul	x0, x1, x0
.LVL1:
	.loc 1 9 67 view .LVU4
	ret
	.cfi_endproc
.LFE1:
	.size	local, .-local
	.align	2
	.p2align 4,,11
	.type	nested.0, %function
nested.0:
	.section	__patchable_function_entries,"awo",@progbits,local
	.align	3
	.8byte	.LPFE2
	.text
.LPFE2:
	nop
	nop
.LVL2:
.LFB21:
	.loc 1 42 29 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 42 31 view .LVU6
	.loc 1 42 44 is_stmt 0 view .LVU7
	adrp	x1, .LANCHOR0
	.loc 1 42 40 view .LVU8
	ldr	w2, [x18]
	.loc 1 42 44 view .LVU9
	ldr	w1, [x1, #:lo12:.LANCHOR0]
	.loc 1 42 40 view .LVU10
	add	w0, w0, w2
.LVL3:
	.loc 1 42 54 view .LVU11
	add	w0, w0, w1
	ret
	.cfi_endproc
.LFE21:
	.size	nested.0, .-nested.0
	.align	2
	.p2align 4,,11
	.global	plain
	.type	plain, %function
plain:
	.section	__patchable_function_entries,"awo",@progbits,local
	.align	3
	.8byte	.LPFE3
	.text
.LPFE3:
	nop
	nop
.LVL4:
.LFB0:
	.loc 1 8 37 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 8 39 view .LVU13
	.loc 1 8 48 is_stmt 0 view .LVU14
	ldr	w1, [x1]
.LVL5:
	.loc 1 8 59 view .LVU15
	add	w0, w0, w1
.LVL6:
	.loc 1 8 59 view .LVU16
	ret
	.cfi_endproc
.LFE0:
	.size	plain, .-plain
	.align	2
	.p2align 4,,11
	.global	uses_local
	.type	uses_local, %function
uses_local:
	.section	__patchable_function_entries,"awo",@progbits,local
	.align	3
	.8byte	.LPFE4
	.text
.LPFE4:
	nop
	nop
.LVL7:
.LFB2:
	.loc 1 10 25 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 10 27 view .LVU18
	.loc 1 10 25 is_stmt 0 view .LVU19
	stp	x29, x30, [sp, -32]!
	.cfi_def_cfa_offset 32
	.cfi_offset 29, -32
	.cfi_offset 30, -24
	mov	x29, sp
	stp	x19, x20, [sp, 16]
	.cfi_offset 19, -16
	.cfi_offset 20, -8
	.loc 1 10 25 view .LVU20
	mov	x20, x0
	.loc 1 10 34 view .LVU21
	bl	local
.LVL8:
	.loc 1 10 34 view .LVU22
	mov	x19, x0
	.loc 1 10 45 view .LVU23
	add	x0, x20, 1
	bl	local
.LVL9:
	.loc 1 10 59 view .LVU24
	add	x0, x19, x0
	ldp	x19, x20, [sp, 16]
.LVL10:
	.loc 1 10 59 view .LVU25
	ldp	x29, x30, [sp], 32
	.cfi_restore 30
	.cfi_restore 29
	.cfi_restore 19
	.cfi_restore 20
	.cfi_def_cfa_offset 0
	ret
	.cfi_endproc
.LFE2:
	.size	uses_local, .-uses_local
	.align	2
	.p2align 4,,11
	.global	none
	.type	none, %function
none:
	.section	__patchable_function_entries,"awo",@progbits,local
	.align	3
	.8byte	.LPFE5
	.text
.LPFE5:
	nop
	nop
.LFB3:
	.loc 1 11 17 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 11 19 view .LVU27
	.loc 1 11 26 is_stmt 0 view .LVU28
	adrp	x0, .LANCHOR0
	mov	w1, 1
	str	w1, [x0, #:lo12:.LANCHOR0]
	.loc 1 11 31 view .LVU29
	ret
	.cfi_endproc
.LFE3:
	.size	none, .-none
	.align	2
	.p2align 4,,11
	.global	unknown
	.type	unknown, %function
unknown:
	.section	__patchable_function_entries,"awo",@progbits,local
	.align	3
	.8byte	.LPFE6
	.text
.LPFE6:
	nop
	nop
.LFB4:
	.loc 1 12 16 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 12 18 view .LVU31
	.loc 1 12 25 is_stmt 0 view .LVU32
	adrp	x0, .LANCHOR0
	mov	w1, 2
	str	w1, [x0, #:lo12:.LANCHOR0]
	.loc 1 12 30 view .LVU33
	ret
	.cfi_endproc
.LFE4:
	.size	unknown, .-unknown
	.align	2
	.p2align 4,,11
	.global	old
	.type	old, %function
old:
	.section	__patchable_function_entries,"awo",@progbits,local
	.align	3
	.8byte	.LPFE7
	.text
.LPFE7:
	nop
	nop
.LVL11:
.LFB5:
	.loc 1 13 31 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 13 33 view .LVU35
	.loc 1 13 44 is_stmt 0 view .LVU36
	ldrb	w1, [x1]
.LVL12:
	.loc 1 13 48 view .LVU37
	add	w0, w1, w0
.LVL13:
	.loc 1 13 48 view .LVU38
	ret
	.cfi_endproc
.LFE5:
	.size	old, .-old
	.align	2
	.p2align 4,,11
	.global	varargs
	.type	varargs, %function
varargs:
	.section	__patchable_function_entries,"awo",@progbits,local
	.align	3
	.8byte	.LPFE8
	.text
.LPFE8:
	nop
	nop
.LVL14:
.LFB6:
	.loc 1 14 38 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 14 40 view .LVU40
	.loc 1 14 56 is_stmt 0 view .LVU41
	ldrb	w0, [x0]
.LVL15:
	.loc 1 14 56 view .LVU42
	ret
	.cfi_endproc
.LFE6:
	.size	varargs, .-varargs
	.align	2
	.p2align 4,,11
	.global	unnamed
	.type	unnamed, %function
unnamed:
	.section	__patchable_function_entries,"awo",@progbits,local
	.align	3
	.8byte	.LPFE9
	.text
.LPFE9:
	nop
	nop
.LVL16:
.LFB7:
	.loc 1 15 30 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 15 32 view .LVU44
	.loc 1 15 30 is_stmt 0 view .LVU45
	mov	w0, w1
	.loc 1 15 47 view .LVU46
	ret
	.cfi_endproc
.LFE7:
	.size	unnamed, .-unnamed
	.align	2
	.p2align 4,,11
	.global	other_name
	.type	other_name, %function
other_name:
	.section	__patchable_function_entries,"awo",@progbits,local
	.align	3
	.8byte	.LPFE10
	.text
.LPFE10:
	nop
	nop
.LVL17:
.LFB8:
	.loc 1 17 20 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 17 22 view .LVU48
	.loc 1 17 31 is_stmt 0 view .LVU49
	adrp	x1, .LANCHOR0
	ldr	w1, [x1, #:lo12:.LANCHOR0]
	.loc 1 17 41 view .LVU50
	add	w0, w0, w1
.LVL18:
	.loc 1 17 41 view .LVU51
	ret
	.cfi_endproc
.LFE8:
	.size	other_name, .-other_name
	.align	2
	.p2align 4,,11
	.global	aliased
	.type	aliased, %function
aliased:
	.section	__patchable_function_entries,"awo",@progbits,local
	.align	3
	.8byte	.LPFE11
	.text
.LPFE11:
	nop
	nop
.LVL19:
.LFB9:
	.loc 1 18 20 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 18 22 view .LVU53
	.loc 1 18 31 is_stmt 0 view .LVU54
	adrp	x1, .LANCHOR0
	ldr	w1, [x1, #:lo12:.LANCHOR0]
	.loc 1 18 41 view .LVU55
	sub	w0, w0, w1
.LVL20:
	.loc 1 18 41 view .LVU56
	ret
	.cfi_endproc
.LFE9:
	.size	aliased, .-aliased
	.global	alias
	.set	alias,aliased
	.align	2
	.p2align 4,,11
	.weak	weak
	.type	weak, %function
weak:
	.section	__patchable_function_entries,"awo",@progbits,local
	.align	3
	.8byte	.LPFE12
	.text
.LPFE12:
	nop
	nop
.LVL21:
.LFB10:
	.loc 1 22 17 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 22 19 view .LVU58
	.loc 1 22 26 is_stmt 0 view .LVU59
	b	declared
.LVL22:
	.loc 1 22 26 view .LVU60
	.cfi_endproc
.LFE10:
	.size	weak, .-weak
	.align	2
	.p2align 4,,11
	.global	uses_gone
	.type	uses_gone, %function
uses_gone:
	.section	__patchable_function_entries,"awo",@progbits,local
	.align	3
	.8byte	.LPFE13
	.text
.LPFE13:
	nop
	nop
.LVL23:
.LFB12:
	.loc 1 24 22 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 24 24 view .LVU62
.LBB4:
.LBI4:
	.loc 1 23 50 view .LVU63
.LBB5:
	.loc 1 23 64 view .LVU64
	.loc 1 23 64 is_stmt 0 view .LVU65
.LBE5:
.LBE4:
	.loc 1 24 40 view .LVU66
	add	w0, w0, w0, lsl 1
.LVL24:
	.loc 1 24 40 view .LVU67
	ret
	.cfi_endproc
.LFE12:
	.size	uses_gone, .-uses_gone
	.align	2
	.p2align 4,,11
	.global	function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1
	.type	function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1, %function
function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1:
	.section	__patchable_function_entries,"awo",@progbits,local
	.align	3
	.8byte	.LPFE14
	.text
.LPFE14:
	nop
	nop
.LVL25:
.LFB13:
	.loc 1 25 41 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 25 43 view .LVU69
	.loc 1 25 67 is_stmt 0 view .LVU70
	ret
	.cfi_endproc
.LFE13:
	.size	function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1, .-function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1
	.align	2
	.p2align 4,,11
	.global	takes
	.type	takes, %function
takes:
	.section	__patchable_function_entries,"awo",@progbits,local
	.align	3
	.8byte	.LPFE15
	.text
.LPFE15:
	nop
	nop
.LVL26:
.LFB14:
	.loc 1 28 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 29 2 view .LVU72
	.loc 1 28 1 is_stmt 0 view .LVU73
	stp	x29, x30, [sp, -48]!
	.cfi_def_cfa_offset 48
	.cfi_offset 29, -48
	.cfi_offset 30, -40
	mov	x4, x0
	.loc 1 29 9 view .LVU74
	mov	x0, x3
.LVL27:
	.loc 1 28 1 view .LVU75
	mov	x29, sp
	str	x19, [sp, 16]
	.cfi_offset 19, -32
	.loc 1 28 1 view .LVU76
	and	w19, w2, 255
	str	w1, [sp, 44]
	.loc 1 29 9 view .LVU77
	add	x1, sp, 44
.LVL28:
	.loc 1 29 9 view .LVU78
	blr	x4
.LVL29:
	.loc 1 30 1 view .LVU79
	add	w0, w19, w0
	ldr	x19, [sp, 16]
.LVL30:
	.loc 1 30 1 view .LVU80
	ldp	x29, x30, [sp], 48
	.cfi_restore 30
	.cfi_restore 29
	.cfi_restore 19
	.cfi_def_cfa_offset 0
	ret
	.cfi_endproc
.LFE14:
	.size	takes, .-takes
	.align	2
	.p2align 4,,11
	.global	returns_struct
	.type	returns_struct, %function
returns_struct:
	.section	__patchable_function_entries,"awo",@progbits,local
	.align	3
	.8byte	.LPFE16
	.text
.LPFE16:
	nop
	nop
.LVL31:
.LFB15:
	.loc 1 31 35 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 31 37 view .LVU82
	.loc 1 31 44 is_stmt 0 view .LVU83
	adrp	x1, .LANCHOR0
	.loc 1 31 72 view .LVU84
	uxtw	x0, w0
	.loc 1 31 72 view .LVU85
	ldrsw	x1, [x1, #:lo12:.LANCHOR0]
	ret
	.cfi_endproc
.LFE15:
	.size	returns_struct, .-returns_struct
	.align	2
	.p2align 4,,11
	.global	takes_struct
	.type	takes_struct, %function
takes_struct:
	.section	__patchable_function_entries,"awo",@progbits,local
	.align	3
	.8byte	.LPFE17
	.text
.LPFE17:
	nop
	nop
.LVL32:
.LFB16:
	.loc 1 32 43 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 32 45 view .LVU87
	.loc 1 32 64 is_stmt 0 view .LVU88
	add	w0, w2, w0
.LVL33:
	.loc 1 32 64 view .LVU89
	ret
	.cfi_endproc
.LFE16:
	.size	takes_struct, .-takes_struct
	.align	2
	.p2align 4,,11
	.global	takes_union
	.type	takes_union, %function
takes_union:
	.section	__patchable_function_entries,"awo",@progbits,local
	.align	3
	.8byte	.LPFE18
	.text
.LPFE18:
	nop
	nop
.LVL34:
.LFB17:
	.loc 1 33 52 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 33 54 view .LVU91
	.loc 1 33 74 is_stmt 0 view .LVU92
	add	w0, w1, w0
.LVL35:
	.loc 1 33 74 view .LVU93
	ret
	.cfi_endproc
.LFE17:
	.size	takes_union, .-takes_union
	.align	2
	.p2align 4,,11
	.global	takes_double
	.type	takes_double, %function
takes_double:
	.section	__patchable_function_entries,"awo",@progbits,local
	.align	3
	.8byte	.LPFE19
	.text
.LPFE19:
	nop
	nop
.LVL36:
.LFB18:
	.loc 1 34 40 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 34 42 view .LVU95
	.loc 1 34 56 is_stmt 0 view .LVU96
	scvtf	d1, w0
	fadd	d1, d1, d0
	.loc 1 34 61 view .LVU97
	fcvtzs	w0, d1
.LVL37:
	.loc 1 34 61 view .LVU98
	ret
	.cfi_endproc
.LFE18:
	.size	takes_double, .-takes_double
	.align	2
	.p2align 4,,11
	.global	many
	.type	many, %function
many:
	.section	__patchable_function_entries,"awo",@progbits,local
	.align	3
	.8byte	.LPFE20
	.text
.LPFE20:
	nop
	nop
.LVL38:
.LFB19:
	.loc 1 36 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 37 2 view .LVU100
	.loc 1 37 11 is_stmt 0 view .LVU101
	add	w0, w0, w1
.LVL39:
	.loc 1 37 43 view .LVU102
	adrp	x1, .LANCHOR0
.LVL40:
	.loc 1 37 15 view .LVU103
	add	w0, w0, w2
	.loc 1 36 1 view .LVU104
	ldr	w2, [sp]
.LVL41:
	.loc 1 37 19 view .LVU105
	add	w0, w0, w3
	.loc 1 37 43 view .LVU106
	ldr	w1, [x1, #:lo12:.LANCHOR0]
	.loc 1 37 23 view .LVU107
	add	w0, w0, w4
	.loc 1 37 27 view .LVU108
	add	w0, w0, w5
	.loc 1 37 31 view .LVU109
	add	w0, w0, w6
	.loc 1 37 35 view .LVU110
	add	w0, w0, w7
	.loc 1 37 39 view .LVU111
	add	w0, w0, w2
	.loc 1 38 1 view .LVU112
	add	w0, w0, w1
	ret
	.cfi_endproc
.LFE19:
	.size	many, .-many
	.align	2
	.p2align 4,,11
	.global	uses_nested
	.type	uses_nested, %function
uses_nested:
	.section	__patchable_function_entries,"awo",@progbits,local
	.align	3
	.8byte	.LPFE21
	.text
.LPFE21:
	nop
	nop
.LVL42:
.LFB20:
	.loc 1 41 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 41 1 is_stmt 0 view .LVU114
	stp	x29, x30, [sp, -48]!
	.cfi_def_cfa_offset 48
	.cfi_offset 29, -48
	.cfi_offset 30, -40
	mov	x29, sp
	stp	x19, x20, [sp, 16]
	.cfi_offset 19, -32
	.cfi_offset 20, -24
	.loc 1 43 9 view .LVU115
	add	x20, sp, 32
	.loc 1 41 1 view .LVU116
	mov	w19, w0
	.loc 1 43 9 view .LVU117
	mov	x18, x20
	mov	w0, 1
.LVL43:
	.loc 1 40 5 view .LVU118
	str	w19, [sp, 32]
	.loc 1 42 2 is_stmt 1 view .LVU119
	.loc 1 43 2 view .LVU120
	.loc 1 43 9 is_stmt 0 view .LVU121
	bl	nested.0
.LVL44:
	mov	w1, w0
	.loc 1 43 21 view .LVU122
	mov	x18, x20
	mov	w0, w19
	.loc 1 43 9 view .LVU123
	mov	w19, w1
.LVL45:
	.loc 1 43 21 view .LVU124
	bl	nested.0
.LVL46:
	.loc 1 44 1 view .LVU125
	add	w0, w19, w0
	ldp	x19, x20, [sp, 16]
	ldp	x29, x30, [sp], 48
	.cfi_restore 30
	.cfi_restore 29
	.cfi_restore 19
	.cfi_restore 20
	.cfi_def_cfa_offset 0
	ret
	.cfi_endproc
.LFE20:
	.size	uses_nested, .-uses_nested
	.global	source
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	source, %object
	.size	source, 4
source:
	.zero	4
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.4byte	0x721
	.2byte	0x4
	.4byte	.Ldebug_abbrev0
	.byte	0x8
	.uleb128 0x1
	.4byte	.LASF30
	.byte	0xc
	.4byte	.LASF31
	.string	"."
	.8byte	.Ltext0
	.8byte	.Letext0-.Ltext0
	.4byte	.Ldebug_line0
	.uleb128 0x2
	.4byte	.LASF10
	.byte	0x10
	.byte	0x1
	.byte	0x5
	.byte	0x8
	.4byte	0x4f
	.uleb128 0x3
	.string	"a"
	.byte	0x1
	.byte	0x5
	.byte	0x13
	.4byte	0x54
	.byte	0
	.uleb128 0x3
	.string	"b"
	.byte	0x1
	.byte	0x5
	.byte	0x1b
	.4byte	0x5b
	.byte	0x8
	.byte	0
	.uleb128 0x4
	.4byte	0x2b
	.uleb128 0x5
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x6
	.byte	0x8
	.byte	0x5
	.4byte	.LASF0
	.uleb128 0x7
	.4byte	.LASF14
	.byte	0x7
	.byte	0x4
	.4byte	0x7b
	.byte	0x1
	.byte	0x6
	.byte	0x6
	.4byte	0x7b
	.uleb128 0x8
	.string	"RED"
	.byte	0
	.byte	0
	.uleb128 0x6
	.byte	0x4
	.byte	0x7
	.4byte	.LASF1
	.uleb128 0x9
	.4byte	.LASF32
	.byte	0x1
	.byte	0x7
	.byte	0x5
	.4byte	0x54
	.uleb128 0x9
	.byte	0x3
	.8byte	source
	.uleb128 0xa
	.4byte	.LASF33
	.byte	0x1
	.byte	0x14
	.byte	0x5
	.4byte	0x54
	.4byte	0xae
	.uleb128 0xb
	.4byte	0x54
	.byte	0
	.uleb128 0xc
	.4byte	.LASF2
	.byte	0x1
	.byte	0x28
	.byte	0x5
	.4byte	0x54
	.8byte	.LFB20
	.8byte	.LFE20-.LFB20
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x14a
	.uleb128 0xd
	.string	"a"
	.byte	0x1
	.byte	0x28
	.byte	0x15
	.4byte	0x54
	.4byte	.LLST23
	.4byte	.LVUS23
	.uleb128 0xe
	.4byte	.LASF34
	.byte	0x1
	.byte	0x2a
	.byte	0xf
	.4byte	0x54
	.8byte	.LFB21
	.8byte	.LFE21-.LFB21
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x5
	.byte	0x82
	.sleb128 0
	.byte	0x23
	.uleb128 0x8
	.byte	0x6
	.4byte	0x11d
	.uleb128 0xd
	.string	"b"
	.byte	0x1
	.byte	0x2a
	.byte	0x1a
	.4byte	0x54
	.4byte	.LLST1
	.4byte	.LVUS1
	.byte	0
	.uleb128 0xf
	.8byte	.LVL44
	.4byte	0xe2
	.4byte	0x134
	.uleb128 0x10
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1
	.byte	0x31
	.byte	0
	.uleb128 0x11
	.8byte	.LVL46
	.4byte	0xe2
	.uleb128 0x10
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0
	.byte	0
	.uleb128 0xc
	.4byte	.LASF3
	.byte	0x1
	.byte	0x23
	.byte	0x5
	.4byte	0x54
	.8byte	.LFB19
	.8byte	.LFE19-.LFB19
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x1ec
	.uleb128 0xd
	.string	"a"
	.byte	0x1
	.byte	0x23
	.byte	0xe
	.4byte	0x54
	.4byte	.LLST20
	.4byte	.LVUS20
	.uleb128 0xd
	.string	"b"
	.byte	0x1
	.byte	0x23
	.byte	0x15
	.4byte	0x54
	.4byte	.LLST21
	.4byte	.LVUS21
	.uleb128 0xd
	.string	"c"
	.byte	0x1
	.byte	0x23
	.byte	0x1c
	.4byte	0x54
	.4byte	.LLST22
	.4byte	.LVUS22
	.uleb128 0x12
	.string	"d"
	.byte	0x1
	.byte	0x23
	.byte	0x23
	.4byte	0x54
	.uleb128 0x1
	.byte	0x53
	.uleb128 0x12
	.string	"e"
	.byte	0x1
	.byte	0x23
	.byte	0x2a
	.4byte	0x54
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x12
	.string	"f"
	.byte	0x1
	.byte	0x23
	.byte	0x31
	.4byte	0x54
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x12
	.string	"g"
	.byte	0x1
	.byte	0x23
	.byte	0x38
	.4byte	0x54
	.uleb128 0x1
	.byte	0x56
	.uleb128 0x12
	.string	"h"
	.byte	0x1
	.byte	0x23
	.byte	0x3f
	.4byte	0x54
	.uleb128 0x1
	.byte	0x57
	.uleb128 0x12
	.string	"i"
	.byte	0x1
	.byte	0x23
	.byte	0x46
	.4byte	0x54
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
	.uleb128 0xc
	.4byte	.LASF4
	.byte	0x1
	.byte	0x22
	.byte	0x5
	.4byte	0x54
	.8byte	.LFB18
	.8byte	.LFE18-.LFB18
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x230
	.uleb128 0x13
	.4byte	.LASF5
	.byte	0x1
	.byte	0x22
	.byte	0x19
	.4byte	0x230
	.uleb128 0x2
	.byte	0x90
	.uleb128 0x40
	.uleb128 0xd
	.string	"b"
	.byte	0x1
	.byte	0x22
	.byte	0x25
	.4byte	0x54
	.4byte	.LLST19
	.4byte	.LVUS19
	.byte	0
	.uleb128 0x6
	.byte	0x8
	.byte	0x4
	.4byte	.LASF6
	.uleb128 0xc
	.4byte	.LASF7
	.byte	0x1
	.byte	0x21
	.byte	0x5
	.4byte	0x54
	.8byte	.LFB17
	.8byte	.LFE17-.LFB17
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x27a
	.uleb128 0x14
	.4byte	.LASF8
	.byte	0x1
	.byte	0x21
	.byte	0x26
	.4byte	0x27a
	.4byte	.LLST18
	.4byte	.LVUS18
	.uleb128 0x12
	.string	"b"
	.byte	0x1
	.byte	0x21
	.byte	0x31
	.4byte	0x54
	.uleb128 0x1
	.byte	0x51
	.byte	0
	.uleb128 0x15
	.byte	0x8
	.byte	0x1
	.byte	0x21
	.byte	0x11
	.4byte	0x298
	.uleb128 0x16
	.string	"a"
	.byte	0x1
	.byte	0x21
	.byte	0x1e
	.4byte	0x5b
	.uleb128 0x16
	.string	"b"
	.byte	0x1
	.byte	0x21
	.byte	0x21
	.4byte	0x5b
	.byte	0
	.uleb128 0xc
	.4byte	.LASF9
	.byte	0x1
	.byte	0x20
	.byte	0x5
	.4byte	0x54
	.8byte	.LFB16
	.8byte	.LFE16-.LFB16
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x2db
	.uleb128 0x14
	.4byte	.LASF10
	.byte	0x1
	.byte	0x20
	.byte	0x1e
	.4byte	0x2b
	.4byte	.LLST17
	.4byte	.LVUS17
	.uleb128 0x12
	.string	"b"
	.byte	0x1
	.byte	0x20
	.byte	0x28
	.4byte	0x54
	.uleb128 0x1
	.byte	0x52
	.byte	0
	.uleb128 0xc
	.4byte	.LASF11
	.byte	0x1
	.byte	0x1f
	.byte	0xd
	.4byte	0x2b
	.8byte	.LFB15
	.8byte	.LFE15-.LFB15
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x30a
	.uleb128 0x12
	.string	"a"
	.byte	0x1
	.byte	0x1f
	.byte	0x20
	.4byte	0x54
	.uleb128 0x1
	.byte	0x50
	.byte	0
	.uleb128 0xc
	.4byte	.LASF12
	.byte	0x1
	.byte	0x1a
	.byte	0x5
	.4byte	0x54
	.8byte	.LFB14
	.8byte	.LFE14-.LFB14
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x398
	.uleb128 0x14
	.4byte	.LASF13
	.byte	0x1
	.byte	0x1a
	.byte	0x11
	.4byte	0x3b3
	.4byte	.LLST13
	.4byte	.LVUS13
	.uleb128 0x14
	.4byte	.LASF14
	.byte	0x1
	.byte	0x1a
	.byte	0x43
	.4byte	0x62
	.4byte	.LLST14
	.4byte	.LVUS14
	.uleb128 0x14
	.4byte	.LASF15
	.byte	0x1
	.byte	0x1a
	.byte	0x51
	.4byte	0x3b9
	.4byte	.LLST15
	.4byte	.LVUS15
	.uleb128 0x14
	.4byte	.LASF16
	.byte	0x1
	.byte	0x1b
	.byte	0x1e
	.4byte	0x3c0
	.4byte	.LLST16
	.4byte	.LVUS16
	.uleb128 0x17
	.8byte	.LVL29
	.uleb128 0x3
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x10
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0xf3
	.uleb128 0x1
	.byte	0x53
	.uleb128 0x10
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x91
	.sleb128 -4
	.byte	0
	.byte	0
	.uleb128 0x18
	.4byte	0x54
	.4byte	0x3ac
	.uleb128 0xb
	.4byte	0x3ac
	.uleb128 0xb
	.4byte	0x3ac
	.byte	0
	.uleb128 0x19
	.byte	0x8
	.4byte	0x3b2
	.uleb128 0x1a
	.uleb128 0x19
	.byte	0x8
	.4byte	0x398
	.uleb128 0x6
	.byte	0x1
	.byte	0x2
	.4byte	.LASF17
	.uleb128 0x19
	.byte	0x8
	.4byte	0x3cc
	.uleb128 0x19
	.byte	0x8
	.4byte	0x4f
	.uleb128 0x4
	.4byte	0x3c6
	.uleb128 0xc
	.4byte	.LASF18
	.byte	0x1
	.byte	0x19
	.byte	0x5
	.4byte	0x54
	.8byte	.LFB13
	.8byte	.LFE13-.LFB13
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x402
	.uleb128 0x13
	.4byte	.LASF19
	.byte	0x1
	.byte	0x19
	.byte	0x18
	.4byte	0x54
	.uleb128 0x1
	.byte	0x50
	.byte	0
	.uleb128 0xc
	.4byte	.LASF20
	.byte	0x1
	.byte	0x18
	.byte	0x5
	.4byte	0x54
	.8byte	.LFB12
	.8byte	.LFE12-.LFB12
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x466
	.uleb128 0xd
	.string	"a"
	.byte	0x1
	.byte	0x18
	.byte	0x13
	.4byte	0x54
	.4byte	.LLST11
	.4byte	.LVUS11
	.uleb128 0x1b
	.4byte	0x466
	.8byte	.LBI4
	.byte	.LVU63
	.8byte	.LBB4
	.8byte	.LBE4-.LBB4
	.byte	0x1
	.byte	0x18
	.byte	0x1f
	.uleb128 0x1c
	.4byte	0x477
	.4byte	.LLST12
	.4byte	.LVUS12
	.byte	0
	.byte	0
	.uleb128 0x1d
	.4byte	.LASF35
	.byte	0x1
	.byte	0x17
	.byte	0x32
	.4byte	0x54
	.byte	0x3
	.4byte	0x482
	.uleb128 0x1e
	.string	"a"
	.byte	0x1
	.byte	0x17
	.byte	0x3b
	.4byte	0x54
	.byte	0
	.uleb128 0xc
	.4byte	.LASF21
	.byte	0x1
	.byte	0x16
	.byte	0x5
	.4byte	0x54
	.8byte	.LFB10
	.8byte	.LFE10-.LFB10
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x4cc
	.uleb128 0xd
	.string	"a"
	.byte	0x1
	.byte	0x16
	.byte	0xe
	.4byte	0x54
	.4byte	.LLST10
	.4byte	.LVUS10
	.uleb128 0x1f
	.8byte	.LVL22
	.4byte	0x98
	.uleb128 0x10
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0
	.byte	0
	.uleb128 0xc
	.4byte	.LASF22
	.byte	0x1
	.byte	0x12
	.byte	0x5
	.4byte	0x54
	.8byte	.LFB9
	.8byte	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x501
	.uleb128 0xd
	.string	"a"
	.byte	0x1
	.byte	0x12
	.byte	0x11
	.4byte	0x54
	.4byte	.LLST9
	.4byte	.LVUS9
	.byte	0
	.uleb128 0x20
	.4byte	.LASF36
	.byte	0x1
	.byte	0x11
	.byte	0x5
	.4byte	.LASF37
	.4byte	0x54
	.8byte	.LFB8
	.8byte	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x53a
	.uleb128 0xd
	.string	"a"
	.byte	0x1
	.byte	0x11
	.byte	0x11
	.4byte	0x54
	.4byte	.LLST8
	.4byte	.LVUS8
	.byte	0
	.uleb128 0xc
	.4byte	.LASF23
	.byte	0x1
	.byte	0xf
	.byte	0x5
	.4byte	0x54
	.8byte	.LFB7
	.8byte	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x572
	.uleb128 0x21
	.4byte	0x54
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x13
	.4byte	.LASF24
	.byte	0x1
	.byte	0xf
	.byte	0x16
	.4byte	0x54
	.uleb128 0x1
	.byte	0x51
	.byte	0
	.uleb128 0xc
	.4byte	.LASF25
	.byte	0x1
	.byte	0xe
	.byte	0x5
	.4byte	0x54
	.8byte	.LFB6
	.8byte	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x5aa
	.uleb128 0x14
	.4byte	.LASF26
	.byte	0x1
	.byte	0xe
	.byte	0x19
	.4byte	0x5aa
	.4byte	.LLST7
	.4byte	.LVUS7
	.uleb128 0x22
	.byte	0
	.uleb128 0x19
	.byte	0x8
	.4byte	0x5b7
	.uleb128 0x6
	.byte	0x1
	.byte	0x8
	.4byte	.LASF27
	.uleb128 0x4
	.4byte	0x5b0
	.uleb128 0x23
	.string	"old"
	.byte	0x1
	.byte	0xd
	.byte	0x5
	.4byte	0x54
	.8byte	.LFB5
	.8byte	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x603
	.uleb128 0xd
	.string	"a"
	.byte	0x1
	.byte	0xd
	.byte	0x13
	.4byte	0x54
	.4byte	.LLST5
	.4byte	.LVUS5
	.uleb128 0xd
	.string	"b"
	.byte	0x1
	.byte	0xd
	.byte	0x1c
	.4byte	0x603
	.4byte	.LLST6
	.4byte	.LVUS6
	.byte	0
	.uleb128 0x19
	.byte	0x8
	.4byte	0x5b0
	.uleb128 0x24
	.4byte	.LASF38
	.byte	0x1
	.byte	0xc
	.byte	0x6
	.8byte	.LFB4
	.8byte	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x25
	.4byte	.LASF39
	.byte	0x1
	.byte	0xb
	.byte	0x6
	.8byte	.LFB3
	.8byte	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0xc
	.4byte	.LASF28
	.byte	0x1
	.byte	0xa
	.byte	0x6
	.4byte	0x5b
	.8byte	.LFB2
	.8byte	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x69e
	.uleb128 0xd
	.string	"n"
	.byte	0x1
	.byte	0xa
	.byte	0x16
	.4byte	0x5b
	.4byte	.LLST4
	.4byte	.LVUS4
	.uleb128 0xf
	.8byte	.LVL8
	.4byte	0x69e
	.4byte	0x689
	.uleb128 0x10
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x84
	.sleb128 0
	.byte	0
	.uleb128 0x11
	.8byte	.LVL9
	.4byte	0x69e
	.uleb128 0x10
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x84
	.sleb128 1
	.byte	0
	.byte	0
	.uleb128 0x26
	.4byte	.LASF40
	.byte	0x1
	.byte	0x9
	.byte	0x16
	.4byte	0x5b
	.8byte	.LFB1
	.8byte	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x6d5
	.uleb128 0x14
	.4byte	.LASF5
	.byte	0x1
	.byte	0x9
	.byte	0x21
	.4byte	0x5b
	.4byte	.LLST0
	.4byte	.LVUS0
	.byte	0
	.uleb128 0xc
	.4byte	.LASF29
	.byte	0x1
	.byte	0x8
	.byte	0x5
	.4byte	0x54
	.8byte	.LFB0
	.8byte	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x71e
	.uleb128 0xd
	.string	"a"
	.byte	0x1
	.byte	0x8
	.byte	0xf
	.4byte	0x54
	.4byte	.LLST2
	.4byte	.LVUS2
	.uleb128 0x14
	.4byte	.LASF10
	.byte	0x1
	.byte	0x8
	.byte	0x1f
	.4byte	0x71e
	.4byte	.LLST3
	.4byte	.LVUS3
	.byte	0
	.uleb128 0x19
	.byte	0x8
	.4byte	0x2b
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
	.uleb128 0x8
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
	.uleb128 0xe
	.byte	0
	.byte	0
	.uleb128 0x7
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
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x9
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
	.uleb128 0xa
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
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0xe
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
	.uleb128 0x48
	.uleb128 0x18
	.uleb128 0x2117
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
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
	.uleb128 0x10
	.uleb128 0x410a
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x2111
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x4109
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x31
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x17
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
	.uleb128 0x16
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
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0x4109
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x2113
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x18
	.uleb128 0x15
	.byte	0x1
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x19
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1a
	.uleb128 0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1b
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0xb
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x58
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1c
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
	.uleb128 0x1d
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
	.uleb128 0x1e
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
	.uleb128 0x1f
	.uleb128 0x4109
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x2115
	.uleb128 0x19
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x20
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
	.uleb128 0x6e
	.uleb128 0xe
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
	.uleb128 0x21
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x22
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x23
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
	.uleb128 0x24
	.uleb128 0x2e
	.byte	0
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
	.uleb128 0x25
	.uleb128 0x2e
	.byte	0
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
	.uleb128 0x26
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
	.byte	0
	.section	.debug_loc,"",@progbits
.Ldebug_loc0:
.LVUS23:
	.uleb128 0
	.uleb128 .LVU118
	.uleb128 .LVU118
	.uleb128 .LVU124
	.uleb128 .LVU124
	.uleb128 .LVU125
	.uleb128 .LVU125
	.uleb128 0
.LLST23:
	.8byte	.LVL42-.Ltext0
	.8byte	.LVL43-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL43-.Ltext0
	.8byte	.LVL45-.Ltext0
	.2byte	0x1
	.byte	0x63
	.8byte	.LVL45-.Ltext0
	.8byte	.LVL46-1-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL46-1-.Ltext0
	.8byte	.LFE20-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 0
.LLST1:
	.8byte	.LVL2-.Ltext0
	.8byte	.LVL3-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL3-.Ltext0
	.8byte	.LFE21-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS20:
	.uleb128 0
	.uleb128 .LVU102
	.uleb128 .LVU102
	.uleb128 0
.LLST20:
	.8byte	.LVL38-.Ltext0
	.8byte	.LVL39-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL39-.Ltext0
	.8byte	.LFE19-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS21:
	.uleb128 0
	.uleb128 .LVU103
	.uleb128 .LVU103
	.uleb128 0
.LLST21:
	.8byte	.LVL38-.Ltext0
	.8byte	.LVL40-.Ltext0
	.2byte	0x1
	.byte	0x51
	.8byte	.LVL40-.Ltext0
	.8byte	.LFE19-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS22:
	.uleb128 0
	.uleb128 .LVU105
	.uleb128 .LVU105
	.uleb128 0
.LLST22:
	.8byte	.LVL38-.Ltext0
	.8byte	.LVL41-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	.LVL41-.Ltext0
	.8byte	.LFE19-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS19:
	.uleb128 0
	.uleb128 .LVU98
	.uleb128 .LVU98
	.uleb128 0
.LLST19:
	.8byte	.LVL36-.Ltext0
	.8byte	.LVL37-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL37-.Ltext0
	.8byte	.LFE18-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS18:
	.uleb128 0
	.uleb128 .LVU93
.LLST18:
	.8byte	.LVL34-.Ltext0
	.8byte	.LVL35-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	0
	.8byte	0
.LVUS17:
	.uleb128 0
	.uleb128 .LVU89
.LLST17:
	.8byte	.LVL32-.Ltext0
	.8byte	.LVL33-.Ltext0
	.2byte	0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x8
	.byte	0x51
	.byte	0x93
	.uleb128 0x8
	.8byte	0
	.8byte	0
.LVUS13:
	.uleb128 0
	.uleb128 .LVU75
	.uleb128 .LVU75
	.uleb128 .LVU79
	.uleb128 .LVU79
	.uleb128 0
.LLST13:
	.8byte	.LVL26-.Ltext0
	.8byte	.LVL27-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL27-.Ltext0
	.8byte	.LVL29-1-.Ltext0
	.2byte	0x1
	.byte	0x54
	.8byte	.LVL29-1-.Ltext0
	.8byte	.LFE14-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS14:
	.uleb128 0
	.uleb128 .LVU78
	.uleb128 .LVU78
	.uleb128 .LVU79
.LLST14:
	.8byte	.LVL26-.Ltext0
	.8byte	.LVL28-.Ltext0
	.2byte	0x1
	.byte	0x51
	.8byte	.LVL28-.Ltext0
	.8byte	.LVL29-1-.Ltext0
	.2byte	0x2
	.byte	0x71
	.sleb128 0
	.8byte	0
	.8byte	0
.LVUS15:
	.uleb128 0
	.uleb128 .LVU79
	.uleb128 .LVU79
	.uleb128 .LVU80
	.uleb128 .LVU80
	.uleb128 0
.LLST15:
	.8byte	.LVL26-.Ltext0
	.8byte	.LVL29-1-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	.LVL29-1-.Ltext0
	.8byte	.LVL30-.Ltext0
	.2byte	0x1
	.byte	0x63
	.8byte	.LVL30-.Ltext0
	.8byte	.LFE14-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS16:
	.uleb128 0
	.uleb128 .LVU79
	.uleb128 .LVU79
	.uleb128 0
.LLST16:
	.8byte	.LVL26-.Ltext0
	.8byte	.LVL29-1-.Ltext0
	.2byte	0x1
	.byte	0x53
	.8byte	.LVL29-1-.Ltext0
	.8byte	.LFE14-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x53
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS11:
	.uleb128 0
	.uleb128 .LVU67
	.uleb128 .LVU67
	.uleb128 0
.LLST11:
	.8byte	.LVL23-.Ltext0
	.8byte	.LVL24-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL24-.Ltext0
	.8byte	.LFE12-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS12:
	.uleb128 .LVU63
	.uleb128 .LVU65
.LLST12:
	.8byte	.LVL23-.Ltext0
	.8byte	.LVL23-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	0
	.8byte	0
.LVUS10:
	.uleb128 0
	.uleb128 .LVU60
	.uleb128 .LVU60
	.uleb128 0
.LLST10:
	.8byte	.LVL21-.Ltext0
	.8byte	.LVL22-1-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL22-1-.Ltext0
	.8byte	.LFE10-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS9:
	.uleb128 0
	.uleb128 .LVU56
	.uleb128 .LVU56
	.uleb128 0
.LLST9:
	.8byte	.LVL19-.Ltext0
	.8byte	.LVL20-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL20-.Ltext0
	.8byte	.LFE9-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS8:
	.uleb128 0
	.uleb128 .LVU51
	.uleb128 .LVU51
	.uleb128 0
.LLST8:
	.8byte	.LVL17-.Ltext0
	.8byte	.LVL18-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL18-.Ltext0
	.8byte	.LFE8-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS7:
	.uleb128 0
	.uleb128 .LVU42
	.uleb128 .LVU42
	.uleb128 0
.LLST7:
	.8byte	.LVL14-.Ltext0
	.8byte	.LVL15-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL15-.Ltext0
	.8byte	.LFE6-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS5:
	.uleb128 0
	.uleb128 .LVU38
	.uleb128 .LVU38
	.uleb128 0
.LLST5:
	.8byte	.LVL11-.Ltext0
	.8byte	.LVL13-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL13-.Ltext0
	.8byte	.LFE5-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS6:
	.uleb128 0
	.uleb128 .LVU37
	.uleb128 .LVU37
	.uleb128 0
.LLST6:
	.8byte	.LVL11-.Ltext0
	.8byte	.LVL12-.Ltext0
	.2byte	0x1
	.byte	0x51
	.8byte	.LVL12-.Ltext0
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
	.uleb128 .LVU22
	.uleb128 .LVU22
	.uleb128 .LVU25
	.uleb128 .LVU25
	.uleb128 0
.LLST4:
	.8byte	.LVL7-.Ltext0
	.8byte	.LVL8-1-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL8-1-.Ltext0
	.8byte	.LVL10-.Ltext0
	.2byte	0x1
	.byte	0x64
	.8byte	.LVL10-.Ltext0
	.8byte	.LFE2-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
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
	.8byte	.LFE1-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU16
	.uleb128 .LVU16
	.uleb128 0
.LLST2:
	.8byte	.LVL4-.Ltext0
	.8byte	.LVL6-.Ltext0
	.2byte	0x1
	.byte	0x50
	.8byte	.LVL6-.Ltext0
	.8byte	.LFE0-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS3:
	.uleb128 0
	.uleb128 .LVU15
	.uleb128 .LVU15
	.uleb128 0
.LLST3:
	.8byte	.LVL4-.Ltext0
	.8byte	.LVL5-.Ltext0
	.2byte	0x1
	.byte	0x51
	.8byte	.LVL5-.Ltext0
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
.LASF17:
	.string	"_Bool"
.LASF28:
	.string	"uses_local"
.LASF8:
	.string	"value"
.LASF2:
	.string	"uses_nested"
.LASF40:
	.string	"local"
.LASF10:
	.string	"pair"
.LASF34:
	.string	"nested"
.LASF9:
	.string	"takes_struct"
.LASF3:
	.string	"many"
.LASF30:
	.string	"GNU C17 12.2.0 -mlittle-endian -mabi=lp64 -gdwarf-4 -O2 -fpatchable-function-entry=2 -fno-asynchronous-unwind-tables"
.LASF16:
	.string	"pairs"
.LASF7:
	.string	"takes_union"
.LASF12:
	.string	"takes"
.LASF33:
	.string	"declared"
.LASF25:
	.string	"varargs"
.LASF36:
	.string	"renamed"
.LASF24:
	.string	"second"
.LASF6:
	.string	"double"
.LASF23:
	.string	"unnamed"
.LASF26:
	.string	"format"
.LASF15:
	.string	"flag"
.LASF14:
	.string	"colour"
.LASF1:
	.string	"unsigned int"
.LASF31:
	.string	"case.c"
.LASF35:
	.string	"gone"
.LASF39:
	.string	"none"
.LASF5:
	.string	"number"
.LASF21:
	.string	"weak"
.LASF37:
	.string	"other_name"
.LASF22:
	.string	"aliased"
.LASF27:
	.string	"char"
.LASF38:
	.string	"unknown"
.LASF18:
	.string	"function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1"
.LASF0:
	.string	"long int"
.LASF20:
	.string	"uses_gone"
.LASF29:
	.string	"plain"
.LASF13:
	.string	"compare"
.LASF32:
	.string	"source"
.LASF19:
	.string	"parameter_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1"
.LASF11:
	.string	"returns_struct"
.LASF4:
	.string	"takes_double"
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
