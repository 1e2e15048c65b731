# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: s390x-linux-gnu-gcc -gdwarf-4 -O2 -w -S -fno-asynchronous-unwind-tables case.c
# assemble: s390x-linux-gnu-gcc -c
	.file	"case.c"
	.machinemode zarch
	.machine "z196"
.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 1 "case.c"
	.align	8
	.type	local, @function
local:
.LVL0:
.LFB1:
	.loc 1 9 41 view -0
	.cfi_startproc
	.loc 1 9 43 view .LVU1
	.loc 1 9 67 is_stmt 0 view .LVU2
	larl	%r1,.LANCHOR0
	msgf	%r2,0(%r1)
.LVL1:
	.loc 1 9 67 view .LVU3
	br	%r14
	.cfi_endproc
.LFE1:
	.size	local, .-local
	.align	8
	.type	nested.0, @function
nested.0:
.LVL2:
.LFB21:
	.loc 1 42 29 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 42 31 view .LVU5
	.loc 1 42 40 is_stmt 0 view .LVU6
	lgr	%r1,%r0
	a	%r2,0(%r1)
.LVL3:
	.loc 1 42 44 view .LVU7
	larl	%r1,.LANCHOR0
	a	%r2,0(%r1)
	.loc 1 42 54 view .LVU8
	lgfr	%r2,%r2
	br	%r14
	.cfi_endproc
.LFE21:
	.size	nested.0, .-nested.0
	.align	8
.globl plain
	.type	plain, @function
plain:
.LVL4:
.LFB0:
	.loc 1 8 37 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 8 39 view .LVU10
	.loc 1 8 48 is_stmt 0 view .LVU11
	a	%r2,0(%r3)
.LVL5:
	.loc 1 8 59 view .LVU12
	lgfr	%r2,%r2
	br	%r14
	.cfi_endproc
.LFE0:
	.size	plain, .-plain
	.align	8
.globl uses_local
	.type	uses_local, @function
uses_local:
.LVL6:
.LFB2:
	.loc 1 10 25 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 10 27 view .LVU14
	.loc 1 10 25 is_stmt 0 view .LVU15
	stmg	%r10,%r15,80(%r15)
	.cfi_offset 10, -80
	.cfi_offset 11, -72
	.cfi_offset 12, -64
	.cfi_offset 13, -56
	.cfi_offset 14, -48
	.cfi_offset 15, -40
	lay	%r15,-160(%r15)
	.cfi_def_cfa_offset 320
	.loc 1 10 25 view .LVU16
	lgr	%r10,%r2
	.loc 1 10 34 view .LVU17
	brasl	%r14,local@PLT
.LVL7:
	.loc 1 10 34 view .LVU18
	lgr	%r11,%r2
	.loc 1 10 45 view .LVU19
	aghik	%r2,%r10,1
	brasl	%r14,local@PLT
.LVL8:
	.loc 1 10 59 view .LVU20
	agr	%r2,%r11
	lmg	%r10,%r15,240(%r15)
	.cfi_restore 15
	.cfi_restore 14
	.cfi_restore 13
	.cfi_restore 12
	.cfi_restore 11
	.cfi_restore 10
	.cfi_def_cfa_offset 160
.LVL9:
	.loc 1 10 59 view .LVU21
	br	%r14
	.cfi_endproc
.LFE2:
	.size	uses_local, .-uses_local
	.align	8
.globl none
	.type	none, @function
none:
.LFB3:
	.loc 1 11 17 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 11 19 view .LVU23
	.loc 1 11 26 is_stmt 0 view .LVU24
	larl	%r1,.LANCHOR0
	mvhi	0(%r1),1
	.loc 1 11 31 view .LVU25
	br	%r14
	.cfi_endproc
.LFE3:
	.size	none, .-none
	.align	8
.globl unknown
	.type	unknown, @function
unknown:
.LFB4:
	.loc 1 12 16 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 12 18 view .LVU27
	.loc 1 12 25 is_stmt 0 view .LVU28
	larl	%r1,.LANCHOR0
	mvhi	0(%r1),2
	.loc 1 12 30 view .LVU29
	br	%r14
	.cfi_endproc
.LFE4:
	.size	unknown, .-unknown
	.align	8
.globl old
	.type	old, @function
old:
.LVL10:
.LFB5:
	.loc 1 13 31 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 13 33 view .LVU31
	.loc 1 13 44 is_stmt 0 view .LVU32
	llc	%r1,0(%r3)
	.loc 1 13 42 view .LVU33
	ar	%r2,%r1
.LVL11:
	.loc 1 13 48 view .LVU34
	lgfr	%r2,%r2
	br	%r14
	.cfi_endproc
.LFE5:
	.size	old, .-old
	.align	8
.globl varargs
	.type	varargs, @function
varargs:
.LVL12:
.LFB6:
	.loc 1 14 38 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 14 40 view .LVU36
	.loc 1 14 56 is_stmt 0 view .LVU37
	llgc	%r2,0(%r2)
.LVL13:
	.loc 1 14 56 view .LVU38
	br	%r14
	.cfi_endproc
.LFE6:
	.size	varargs, .-varargs
	.align	8
.globl unnamed
	.type	unnamed, @function
unnamed:
.LVL14:
.LFB7:
	.loc 1 15 30 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 15 32 view .LVU40
	.loc 1 15 30 is_stmt 0 view .LVU41
	lgr	%r2,%r3
	.loc 1 15 47 view .LVU42
	br	%r14
	.cfi_endproc
.LFE7:
	.size	unnamed, .-unnamed
	.align	8
.globl other_name
	.type	other_name, @function
other_name:
.LVL15:
.LFB8:
	.loc 1 17 20 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 17 22 view .LVU44
	.loc 1 17 31 is_stmt 0 view .LVU45
	larl	%r1,.LANCHOR0
	a	%r2,0(%r1)
.LVL16:
	.loc 1 17 41 view .LVU46
	lgfr	%r2,%r2
	br	%r14
	.cfi_endproc
.LFE8:
	.size	other_name, .-other_name
	.align	8
.globl aliased
	.type	aliased, @function
aliased:
.LVL17:
.LFB9:
	.loc 1 18 20 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 18 22 view .LVU48
	.loc 1 18 31 is_stmt 0 view .LVU49
	larl	%r1,.LANCHOR0
	s	%r2,0(%r1)
.LVL18:
	.loc 1 18 41 view .LVU50
	lgfr	%r2,%r2
	br	%r14
	.cfi_endproc
.LFE9:
	.size	aliased, .-aliased
.globl alias
	.set	alias,aliased
	.align	8
	.weak	weak
	.type	weak, @function
weak:
.LVL19:
.LFB10:
	.loc 1 22 17 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 22 19 view .LVU52
	.loc 1 22 26 is_stmt 0 view .LVU53
	jg	declared@PLT
.LVL20:
	.loc 1 22 26 view .LVU54
	.cfi_endproc
.LFE10:
	.size	weak, .-weak
	.align	8
.globl uses_gone
	.type	uses_gone, @function
uses_gone:
.LVL21:
.LFB12:
	.loc 1 24 22 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 24 24 view .LVU56
.LBB4:
.LBI4:
	.loc 1 23 50 view .LVU57
.LBB5:
	.loc 1 23 64 view .LVU58
	.loc 1 23 73 is_stmt 0 view .LVU59
	sllk	%r1,%r2,1
	ar	%r2,%r1
.LVL22:
	.loc 1 23 73 view .LVU60
.LBE5:
.LBE4:
	.loc 1 24 40 view .LVU61
	lgfr	%r2,%r2
	br	%r14
	.cfi_endproc
.LFE12:
	.size	uses_gone, .-uses_gone
	.align	8
.globl function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1
	.type	function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1, @function
function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1:
.LVL23:
.LFB13:
	.loc 1 25 41 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 25 43 view .LVU63
	.loc 1 25 67 is_stmt 0 view .LVU64
	br	%r14
	.cfi_endproc
.LFE13:
	.size	function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1, .-function_of_a_name_that_is_longer_than_one_hundred_and_twenty_seven_bytes_which_was_the_most_that_kernels_took_before_linux_6_1
	.align	8
.globl takes
	.type	takes, @function
takes:
.LVL24:
.LFB14:
	.loc 1 28 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 29 2 view .LVU66
	.loc 1 28 1 is_stmt 0 view .LVU67
	stmg	%r11,%r15,88(%r15)
	lgr	%r1,%r2
	.cfi_offset 11, -72
	.cfi_offset 12, -64
	.cfi_offset 13, -56
	.cfi_offset 14, -48
	.cfi_offset 15, -40
	lay	%r15,-168(%r15)
	.cfi_def_cfa_offset 328
	.loc 1 28 1 view .LVU68
	st	%r3,164(%r15)
	lgr	%r11,%r4
	.loc 1 29 9 view .LVU69
	la	%r3,164(%r15)
.LVL25:
	.loc 1 28 1 view .LVU70
	lgr	%r2,%r5
.LVL26:
	.loc 1 29 9 view .LVU71
	basr	%r14,%r1
.LVL27:
	.loc 1 29 33 view .LVU72
	ar	%r2,%r11
	.loc 1 30 1 view .LVU73
	lgfr	%r2,%r2
	lmg	%r11,%r15,256(%r15)
	.cfi_restore 15
	.cfi_restore 14
	.cfi_restore 13
	.cfi_restore 12
	.cfi_restore 11
	.cfi_def_cfa_offset 160
	br	%r14
	.cfi_endproc
.LFE14:
	.size	takes, .-takes
	.align	8
.globl returns_struct
	.type	returns_struct, @function
returns_struct:
.LVL28:
.LFB15:
	.loc 1 31 35 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 31 37 view .LVU75
	.loc 1 31 44 is_stmt 0 view .LVU76
	lgfrl	%r4,.LANCHOR0
	st	%r3,0(%r2)
	stg	%r4,8(%r2)
	.loc 1 31 72 view .LVU77
	br	%r14
	.cfi_endproc
.LFE15:
	.size	returns_struct, .-returns_struct
	.align	8
.globl takes_struct
	.type	takes_struct, @function
takes_struct:
.LVL29:
.LFB16:
	.loc 1 32 43 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 32 45 view .LVU79
	.loc 1 32 59 is_stmt 0 view .LVU80
	a	%r3,0(%r2)
.LVL30:
	.loc 1 32 64 view .LVU81
	lgfr	%r2,%r3
	br	%r14
	.cfi_endproc
.LFE16:
	.size	takes_struct, .-takes_struct
	.align	8
.globl takes_union
	.type	takes_union, @function
takes_union:
.LVL31:
.LFB17:
	.loc 1 33 52 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 33 54 view .LVU83
	.loc 1 33 69 is_stmt 0 view .LVU84
	ar	%r2,%r3
.LVL32:
	.loc 1 33 74 view .LVU85
	lgfr	%r2,%r2
	br	%r14
	.cfi_endproc
.LFE17:
	.size	takes_union, .-takes_union
	.align	8
.globl takes_double
	.type	takes_double, @function
takes_double:
.LVL33:
.LFB18:
	.loc 1 34 40 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 34 42 view .LVU87
	.loc 1 34 56 is_stmt 0 view .LVU88
	cdfbr	%f2,%r2
	adbr	%f2,%f0
	cfdbr	%r2,5,%f2
.LVL34:
	.loc 1 34 61 view .LVU89
	lgfr	%r2,%r2
	br	%r14
	.cfi_endproc
.LFE18:
	.size	takes_double, .-takes_double
	.align	8
.globl many
	.type	many, @function
many:
.LVL35:
.LFB19:
	.loc 1 36 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 37 2 view .LVU91
	.loc 1 37 11 is_stmt 0 view .LVU92
	ar	%r2,%r3
.LVL36:
	.loc 1 37 43 view .LVU93
	larl	%r1,.LANCHOR0
	.loc 1 37 15 view .LVU94
	ar	%r2,%r4
	.loc 1 37 19 view .LVU95
	ar	%r2,%r5
	.loc 1 37 23 view .LVU96
	ar	%r2,%r6
	.loc 1 37 27 view .LVU97
	a	%r2,164(%r15)
	.loc 1 37 31 view .LVU98
	a	%r2,172(%r15)
	.loc 1 37 35 view .LVU99
	a	%r2,180(%r15)
	.loc 1 37 39 view .LVU100
	a	%r2,188(%r15)
	.loc 1 37 43 view .LVU101
	a	%r2,0(%r1)
	.loc 1 38 1 view .LVU102
	lgfr	%r2,%r2
	br	%r14
	.cfi_endproc
.LFE19:
	.size	many, .-many
	.align	8
.globl uses_nested
	.type	uses_nested, @function
uses_nested:
.LVL37:
.LFB20:
	.loc 1 41 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 41 1 is_stmt 0 view .LVU104
	stmg	%r10,%r15,80(%r15)
	.cfi_offset 10, -80
	.cfi_offset 11, -72
	.cfi_offset 12, -64
	.cfi_offset 13, -56
	.cfi_offset 14, -48
	.cfi_offset 15, -40
	lay	%r15,-176(%r15)
	.cfi_def_cfa_offset 336
	.loc 1 40 5 view .LVU105
	st	%r2,160(%r15)
	.loc 1 42 2 is_stmt 1 view .LVU106
	.loc 1 43 2 view .LVU107
	.loc 1 43 9 is_stmt 0 view .LVU108
	la	%r10,160(%r15)
	.loc 1 41 1 view .LVU109
	lgr	%r11,%r2
	.loc 1 43 9 view .LVU110
	lgr	%r0,%r10
	lghi	%r2,1
.LVL38:
	.loc 1 43 9 view .LVU111
	brasl	%r14,nested.0@PLT
.LVL39:
	.loc 1 43 9 view .LVU112
	lgr	%r1,%r2
	.loc 1 43 21 view .LVU113
	lgr	%r0,%r10
	lgr	%r2,%r11
	.loc 1 43 9 view .LVU114
	lgr	%r11,%r1
	.loc 1 43 21 view .LVU115
	brasl	%r14,nested.0@PLT
.LVL40:
	.loc 1 43 19 view .LVU116
	ar	%r2,%r11
	.loc 1 44 1 view .LVU117
	lgfr	%r2,%r2
	lmg	%r10,%r15,256(%r15)
	.cfi_restore 15
	.cfi_restore 14
	.cfi_restore 13
	.cfi_restore 12
	.cfi_restore 11
	.cfi_restore 10
	.cfi_def_cfa_offset 160
	br	%r14
	.cfi_endproc
.LFE20:
	.size	uses_nested, .-uses_nested
.globl source
.bss
	.align	4
	.set	.LANCHOR0,. + 0
	.type	source, @object
	.size	source, 4
source:
	.zero	4
.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.4byte	0x6fd
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
	.4byte	0x142
	.uleb128 0xd
	.string	"a"
	.byte	0x1
	.byte	0x28
	.byte	0x15
	.4byte	0x54
	.4byte	.LLST19
	.4byte	.LVUS19
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
	.byte	0x70
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
	.8byte	.LVL39
	.4byte	0xe2
	.4byte	0x134
	.uleb128 0x10
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.byte	0
	.uleb128 0x11
	.8byte	.LVL40
	.4byte	0xe2
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
	.4byte	0x1db
	.uleb128 0xd
	.string	"a"
	.byte	0x1
	.byte	0x23
	.byte	0xe
	.4byte	0x54
	.4byte	.LLST18
	.4byte	.LVUS18
	.uleb128 0x12
	.string	"b"
	.byte	0x1
	.byte	0x23
	.byte	0x15
	.4byte	0x54
	.uleb128 0x1
	.byte	0x53
	.uleb128 0x12
	.string	"c"
	.byte	0x1
	.byte	0x23
	.byte	0x1c
	.4byte	0x54
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x12
	.string	"d"
	.byte	0x1
	.byte	0x23
	.byte	0x23
	.4byte	0x54
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x12
	.string	"e"
	.byte	0x1
	.byte	0x23
	.byte	0x2a
	.4byte	0x54
	.uleb128 0x1
	.byte	0x56
	.uleb128 0x12
	.string	"f"
	.byte	0x1
	.byte	0x23
	.byte	0x31
	.4byte	0x54
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0x12
	.string	"g"
	.byte	0x1
	.byte	0x23
	.byte	0x38
	.4byte	0x54
	.uleb128 0x2
	.byte	0x91
	.sleb128 12
	.uleb128 0x12
	.string	"h"
	.byte	0x1
	.byte	0x23
	.byte	0x3f
	.4byte	0x54
	.uleb128 0x2
	.byte	0x91
	.sleb128 20
	.uleb128 0x12
	.string	"i"
	.byte	0x1
	.byte	0x23
	.byte	0x46
	.4byte	0x54
	.uleb128 0x2
	.byte	0x91
	.sleb128 28
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
	.4byte	0x21e
	.uleb128 0x13
	.4byte	.LASF5
	.byte	0x1
	.byte	0x22
	.byte	0x19
	.4byte	0x21e
	.uleb128 0x1
	.byte	0x60
	.uleb128 0xd
	.string	"b"
	.byte	0x1
	.byte	0x22
	.byte	0x25
	.4byte	0x54
	.4byte	.LLST17
	.4byte	.LVUS17
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
	.4byte	0x268
	.uleb128 0x14
	.4byte	.LASF8
	.byte	0x1
	.byte	0x21
	.byte	0x26
	.4byte	0x268
	.4byte	.LLST16
	.4byte	.LVUS16
	.uleb128 0x12
	.string	"b"
	.byte	0x1
	.byte	0x21
	.byte	0x31
	.4byte	0x54
	.uleb128 0x1
	.byte	0x53
	.byte	0
	.uleb128 0x15
	.byte	0x8
	.byte	0x1
	.byte	0x21
	.byte	0x11
	.4byte	0x286
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
	.4byte	0x2ca
	.uleb128 0x13
	.4byte	.LASF10
	.byte	0x1
	.byte	0x20
	.byte	0x1e
	.4byte	0x2b
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.uleb128 0xd
	.string	"b"
	.byte	0x1
	.byte	0x20
	.byte	0x28
	.4byte	0x54
	.4byte	.LLST15
	.4byte	.LVUS15
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
	.4byte	0x2f9
	.uleb128 0x12
	.string	"a"
	.byte	0x1
	.byte	0x1f
	.byte	0x20
	.4byte	0x54
	.uleb128 0x1
	.byte	0x53
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
	.4byte	0x388
	.uleb128 0x14
	.4byte	.LASF13
	.byte	0x1
	.byte	0x1a
	.byte	0x11
	.4byte	0x3a3
	.4byte	.LLST11
	.4byte	.LVUS11
	.uleb128 0x14
	.4byte	.LASF14
	.byte	0x1
	.byte	0x1a
	.byte	0x43
	.4byte	0x62
	.4byte	.LLST12
	.4byte	.LVUS12
	.uleb128 0x14
	.4byte	.LASF15
	.byte	0x1
	.byte	0x1a
	.byte	0x51
	.4byte	0x3a9
	.4byte	.LLST13
	.4byte	.LVUS13
	.uleb128 0x14
	.4byte	.LASF16
	.byte	0x1
	.byte	0x1b
	.byte	0x1e
	.4byte	0x3b0
	.4byte	.LLST14
	.4byte	.LVUS14
	.uleb128 0x17
	.8byte	.LVL27
	.uleb128 0x3
	.byte	0xf3
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x10
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0xf3
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x10
	.uleb128 0x1
	.byte	0x53
	.uleb128 0x3
	.byte	0x91
	.sleb128 -164
	.byte	0
	.byte	0
	.uleb128 0x18
	.4byte	0x54
	.4byte	0x39c
	.uleb128 0xb
	.4byte	0x39c
	.uleb128 0xb
	.4byte	0x39c
	.byte	0
	.uleb128 0x19
	.byte	0x8
	.4byte	0x3a2
	.uleb128 0x1a
	.uleb128 0x19
	.byte	0x8
	.4byte	0x388
	.uleb128 0x6
	.byte	0x1
	.byte	0x2
	.4byte	.LASF17
	.uleb128 0x19
	.byte	0x8
	.4byte	0x3bc
	.uleb128 0x19
	.byte	0x8
	.4byte	0x4f
	.uleb128 0x4
	.4byte	0x3b6
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
	.4byte	0x3f2
	.uleb128 0x13
	.4byte	.LASF19
	.byte	0x1
	.byte	0x19
	.byte	0x18
	.4byte	0x54
	.uleb128 0x1
	.byte	0x52
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
	.4byte	0x456
	.uleb128 0xd
	.string	"a"
	.byte	0x1
	.byte	0x18
	.byte	0x13
	.4byte	0x54
	.4byte	.LLST9
	.4byte	.LVUS9
	.uleb128 0x1b
	.4byte	0x456
	.8byte	.LBI4
	.byte	.LVU57
	.8byte	.LBB4
	.8byte	.LBE4-.LBB4
	.byte	0x1
	.byte	0x18
	.byte	0x1f
	.uleb128 0x1c
	.4byte	0x467
	.4byte	.LLST10
	.4byte	.LVUS10
	.byte	0
	.byte	0
	.uleb128 0x1d
	.4byte	.LASF35
	.byte	0x1
	.byte	0x17
	.byte	0x32
	.4byte	0x54
	.byte	0x3
	.4byte	0x472
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
	.4byte	0x4b4
	.uleb128 0xd
	.string	"a"
	.byte	0x1
	.byte	0x16
	.byte	0xe
	.4byte	0x54
	.4byte	.LLST8
	.4byte	.LVUS8
	.uleb128 0x1f
	.8byte	.LVL20
	.4byte	0x98
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
	.4byte	0x4e9
	.uleb128 0xd
	.string	"a"
	.byte	0x1
	.byte	0x12
	.byte	0x11
	.4byte	0x54
	.4byte	.LLST7
	.4byte	.LVUS7
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
	.4byte	0x522
	.uleb128 0xd
	.string	"a"
	.byte	0x1
	.byte	0x11
	.byte	0x11
	.4byte	0x54
	.4byte	.LLST6
	.4byte	.LVUS6
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
	.4byte	0x55a
	.uleb128 0x21
	.4byte	0x54
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x13
	.4byte	.LASF24
	.byte	0x1
	.byte	0xf
	.byte	0x16
	.4byte	0x54
	.uleb128 0x1
	.byte	0x53
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
	.4byte	0x592
	.uleb128 0x14
	.4byte	.LASF26
	.byte	0x1
	.byte	0xe
	.byte	0x19
	.4byte	0x592
	.4byte	.LLST5
	.4byte	.LVUS5
	.uleb128 0x22
	.byte	0
	.uleb128 0x19
	.byte	0x8
	.4byte	0x59f
	.uleb128 0x6
	.byte	0x1
	.byte	0x8
	.4byte	.LASF27
	.uleb128 0x4
	.4byte	0x598
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
	.4byte	0x5e5
	.uleb128 0xd
	.string	"a"
	.byte	0x1
	.byte	0xd
	.byte	0x13
	.4byte	0x54
	.4byte	.LLST4
	.4byte	.LVUS4
	.uleb128 0x12
	.string	"b"
	.byte	0x1
	.byte	0xd
	.byte	0x1c
	.4byte	0x5e5
	.uleb128 0x1
	.byte	0x53
	.byte	0
	.uleb128 0x19
	.byte	0x8
	.4byte	0x598
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
	.4byte	0x680
	.uleb128 0xd
	.string	"n"
	.byte	0x1
	.byte	0xa
	.byte	0x16
	.4byte	0x5b
	.4byte	.LLST3
	.4byte	.LVUS3
	.uleb128 0xf
	.8byte	.LVL7
	.4byte	0x680
	.4byte	0x66b
	.uleb128 0x10
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x7a
	.sleb128 0
	.byte	0
	.uleb128 0x26
	.8byte	.LVL8
	.4byte	0x680
	.uleb128 0x10
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x7a
	.sleb128 1
	.byte	0
	.byte	0
	.uleb128 0x27
	.4byte	.LASF40
	.byte	0x1
	.byte	0x9
	.byte	0x16
	.4byte	0x5b
	.8byte	.LFB1
	.8byte	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x6b7
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
	.4byte	0x6fa
	.uleb128 0xd
	.string	"a"
	.byte	0x1
	.byte	0x8
	.byte	0xf
	.4byte	0x54
	.4byte	.LLST2
	.4byte	.LVUS2
	.uleb128 0x13
	.4byte	.LASF10
	.byte	0x1
	.byte	0x8
	.byte	0x1f
	.4byte	0x6fa
	.uleb128 0x1
	.byte	0x53
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
	.byte	0
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
	.byte	0
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
	.uleb128 0x4109
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x27
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
.LVUS19:
	.uleb128 0
	.uleb128 .LVU111
	.uleb128 .LVU111
	.uleb128 .LVU112
	.uleb128 .LVU112
	.uleb128 0
.LLST19:
	.8byte	.LVL37-.Ltext0
	.8byte	.LVL38-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	.LVL38-.Ltext0
	.8byte	.LVL39-1-.Ltext0
	.2byte	0x2
	.byte	0x70
	.sleb128 0
	.8byte	.LVL39-1-.Ltext0
	.8byte	.LFE20-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU7
	.uleb128 .LVU7
	.uleb128 0
.LLST1:
	.8byte	.LVL2-.Ltext0
	.8byte	.LVL3-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	.LVL3-.Ltext0
	.8byte	.LFE21-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS18:
	.uleb128 0
	.uleb128 .LVU93
	.uleb128 .LVU93
	.uleb128 0
.LLST18:
	.8byte	.LVL35-.Ltext0
	.8byte	.LVL36-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	.LVL36-.Ltext0
	.8byte	.LFE19-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS17:
	.uleb128 0
	.uleb128 .LVU89
	.uleb128 .LVU89
	.uleb128 0
.LLST17:
	.8byte	.LVL33-.Ltext0
	.8byte	.LVL34-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	.LVL34-.Ltext0
	.8byte	.LFE18-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS16:
	.uleb128 0
	.uleb128 .LVU85
.LLST16:
	.8byte	.LVL31-.Ltext0
	.8byte	.LVL32-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	0
	.8byte	0
.LVUS15:
	.uleb128 0
	.uleb128 .LVU81
	.uleb128 .LVU81
	.uleb128 0
.LLST15:
	.8byte	.LVL29-.Ltext0
	.8byte	.LVL30-.Ltext0
	.2byte	0x1
	.byte	0x53
	.8byte	.LVL30-.Ltext0
	.8byte	.LFE16-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x53
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS11:
	.uleb128 0
	.uleb128 .LVU71
	.uleb128 .LVU71
	.uleb128 .LVU72
	.uleb128 .LVU72
	.uleb128 0
.LLST11:
	.8byte	.LVL24-.Ltext0
	.8byte	.LVL26-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	.LVL26-.Ltext0
	.8byte	.LVL27-1-.Ltext0
	.2byte	0x1
	.byte	0x51
	.8byte	.LVL27-1-.Ltext0
	.8byte	.LFE14-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS12:
	.uleb128 0
	.uleb128 .LVU70
	.uleb128 .LVU70
	.uleb128 .LVU72
.LLST12:
	.8byte	.LVL24-.Ltext0
	.8byte	.LVL25-.Ltext0
	.2byte	0x1
	.byte	0x53
	.8byte	.LVL25-.Ltext0
	.8byte	.LVL27-1-.Ltext0
	.2byte	0x2
	.byte	0x73
	.sleb128 0
	.8byte	0
	.8byte	0
.LVUS13:
	.uleb128 0
	.uleb128 .LVU72
	.uleb128 .LVU72
	.uleb128 0
.LLST13:
	.8byte	.LVL24-.Ltext0
	.8byte	.LVL27-1-.Ltext0
	.2byte	0x1
	.byte	0x54
	.8byte	.LVL27-1-.Ltext0
	.8byte	.LFE14-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS14:
	.uleb128 0
	.uleb128 .LVU72
	.uleb128 .LVU72
	.uleb128 0
.LLST14:
	.8byte	.LVL24-.Ltext0
	.8byte	.LVL27-1-.Ltext0
	.2byte	0x1
	.byte	0x55
	.8byte	.LVL27-1-.Ltext0
	.8byte	.LFE14-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS9:
	.uleb128 0
	.uleb128 .LVU60
	.uleb128 .LVU60
	.uleb128 0
.LLST9:
	.8byte	.LVL21-.Ltext0
	.8byte	.LVL22-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	.LVL22-.Ltext0
	.8byte	.LFE12-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS10:
	.uleb128 .LVU57
	.uleb128 .LVU59
.LLST10:
	.8byte	.LVL21-.Ltext0
	.8byte	.LVL21-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	0
	.8byte	0
.LVUS8:
	.uleb128 0
	.uleb128 .LVU54
	.uleb128 .LVU54
	.uleb128 0
.LLST8:
	.8byte	.LVL19-.Ltext0
	.8byte	.LVL20-1-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	.LVL20-1-.Ltext0
	.8byte	.LFE10-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS7:
	.uleb128 0
	.uleb128 .LVU50
	.uleb128 .LVU50
	.uleb128 0
.LLST7:
	.8byte	.LVL17-.Ltext0
	.8byte	.LVL18-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	.LVL18-.Ltext0
	.8byte	.LFE9-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS6:
	.uleb128 0
	.uleb128 .LVU46
	.uleb128 .LVU46
	.uleb128 0
.LLST6:
	.8byte	.LVL15-.Ltext0
	.8byte	.LVL16-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	.LVL16-.Ltext0
	.8byte	.LFE8-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS5:
	.uleb128 0
	.uleb128 .LVU38
	.uleb128 .LVU38
	.uleb128 0
.LLST5:
	.8byte	.LVL12-.Ltext0
	.8byte	.LVL13-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	.LVL13-.Ltext0
	.8byte	.LFE6-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS4:
	.uleb128 0
	.uleb128 .LVU34
	.uleb128 .LVU34
	.uleb128 0
.LLST4:
	.8byte	.LVL10-.Ltext0
	.8byte	.LVL11-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	.LVL11-.Ltext0
	.8byte	.LFE5-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS3:
	.uleb128 0
	.uleb128 .LVU18
	.uleb128 .LVU18
	.uleb128 .LVU21
	.uleb128 .LVU21
	.uleb128 0
.LLST3:
	.8byte	.LVL6-.Ltext0
	.8byte	.LVL7-1-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	.LVL7-1-.Ltext0
	.8byte	.LVL9-.Ltext0
	.2byte	0x1
	.byte	0x5a
	.8byte	.LVL9-.Ltext0
	.8byte	.LFE2-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU3
	.uleb128 .LVU3
	.uleb128 0
.LLST0:
	.8byte	.LVL0-.Ltext0
	.8byte	.LVL1-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	.LVL1-.Ltext0
	.8byte	.LFE1-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU12
	.uleb128 .LVU12
	.uleb128 0
.LLST2:
	.8byte	.LVL4-.Ltext0
	.8byte	.LVL5-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	.LVL5-.Ltext0
	.8byte	.LFE0-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x52
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
.LASF0:
	.string	"long int"
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
.LASF30:
	.string	"GNU C17 12.2.0 -march=z196 -m64 -mzarch -gdwarf-4 -O2 -fno-asynchronous-unwind-tables"
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
