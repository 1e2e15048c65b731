# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: s390x-linux-gnu-gcc -gdwarf-4 -O2 -w -S -fno-asynchronous-unwind-tables case.c
# assemble: s390x-linux-gnu-gcc -nostdlib -static -Wl,-e,0 -Wl,-T,case.lds -Wl,--build-id=none
	.file	"case.c"
	.machinemode zarch
	.machine "z196"
.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 1 "case.c"
	.align	8
	.type	kept, @function
kept:
.LVL0:
.LFB5:
	.loc 1 11 43 view -0
	.cfi_startproc
	.loc 1 11 45 view .LVU1
	.loc 1 11 54 is_stmt 0 view .LVU2
	msgr	%r2,%r3
.LVL1:
	.loc 1 11 66 view .LVU3
	larl	%r1,.LANCHOR0
	ag	%r2,0(%r1)
	br	%r14
	.cfi_endproc
.LFE5:
	.size	kept, .-kept
	.align	8
	.type	unused_result_param.constprop.0, @function
unused_result_param.constprop.0:
.LVL2:
.LFB9:
	.loc 1 10 22 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 10 67 view .LVU5
	.loc 1 10 72 is_stmt 0 view .LVU6
	lgrl	%r1,.LANCHOR0
	stg	%r1,0(%r2)
	.loc 1 10 80 view .LVU7
	br	%r14
	.cfi_endproc
.LFE9:
	.size	unused_result_param.constprop.0, .-unused_result_param.constprop.0
	.align	8
	.type	constant_param.constprop.0, @function
constant_param.constprop.0:
.LVL3:
.LFB10:
	.loc 1 7 22 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 7 62 view .LVU9
	.loc 1 7 71 is_stmt 0 view .LVU10
	larl	%r1,.LANCHOR0
	msg	%r2,0(%r1)
.LVL4:
	.loc 1 7 90 view .LVU11
	aghi	%r2,7
	br	%r14
	.cfi_endproc
.LFE10:
	.size	constant_param.constprop.0, .-constant_param.constprop.0
	.align	8
	.type	unused_param.constprop.0, @function
unused_param.constprop.0:
.LVL5:
.LFB11:
	.loc 1 6 22 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 6 73 view .LVU13
	.loc 1 6 85 is_stmt 0 view .LVU14
	larl	%r1,.LANCHOR0
	msg	%r2,0(%r1)
.LVL6:
	.loc 1 6 101 view .LVU15
	agr	%r2,%r3
	br	%r14
	.cfi_endproc
.LFE11:
	.size	unused_param.constprop.0, .-unused_param.constprop.0
	.align	8
	.type	by_value.isra.0, @function
by_value.isra.0:
.LVL7:
.LFB12:
	.loc 1 9 22 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 9 57 view .LVU17
	.loc 1 9 75 is_stmt 0 view .LVU18
	msgr	%r2,%r3
	.loc 1 9 87 view .LVU19
	larl	%r1,.LANCHOR0
	ag	%r2,0(%r1)
	br	%r14
	.cfi_endproc
.LFE12:
	.size	by_value.isra.0, .-by_value.isra.0
	.align	8
	.type	by_reference.isra.0, @function
by_reference.isra.0:
.LVL8:
.LFB13:
	.loc 1 8 22 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 8 68 view .LVU21
	.loc 1 8 87 is_stmt 0 view .LVU22
	msgr	%r2,%r3
	.loc 1 8 99 view .LVU23
	larl	%r1,.LANCHOR0
	ag	%r2,0(%r1)
	br	%r14
	.cfi_endproc
.LFE13:
	.size	by_reference.isra.0, .-by_reference.isra.0
	.align	8
.globl uses
	.type	uses, @function
uses:
.LVL9:
.LFB6:
	.loc 1 13 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 13 1 is_stmt 0 view .LVU25
	stmg	%r8,%r15,64(%r15)
	.cfi_offset 8, -96
	.cfi_offset 9, -88
	.cfi_offset 10, -80
	.cfi_offset 11, -72
	.cfi_offset 12, -64
	.cfi_offset 13, -56
	.cfi_offset 14, -48
	.cfi_offset 15, -40
	lay	%r15,-160(%r15)
	.cfi_def_cfa_offset 320
	.loc 1 13 1 view .LVU26
	lgr	%r10,%r2
	lgr	%r9,%r3
	.loc 1 14 2 is_stmt 1 view .LVU27
	lgr	%r2,%r3
.LVL10:
	.loc 1 14 2 is_stmt 0 view .LVU28
	brasl	%r14,unused_result_param.constprop.0@PLT
.LVL11:
	.loc 1 15 2 is_stmt 1 view .LVU29
	.loc 1 15 9 is_stmt 0 view .LVU30
	lgr	%r2,%r10
	lghi	%r3,2
	brasl	%r14,unused_param.constprop.0@PLT
.LVL12:
	.loc 1 15 33 view .LVU31
	lghi	%r3,3
	.loc 1 15 9 view .LVU32
	lgr	%r11,%r2
	.loc 1 15 33 view .LVU33
	lgr	%r2,%r10
	brasl	%r14,unused_param.constprop.0@PLT
.LVL13:
	lgr	%r1,%r2
	.loc 1 15 57 view .LVU34
	lgr	%r2,%r10
	.loc 1 15 31 view .LVU35
	agr	%r11,%r1
	.loc 1 15 57 view .LVU36
	brasl	%r14,constant_param.constprop.0@PLT
.LVL14:
	lgr	%r1,%r2
	.loc 1 16 9 view .LVU37
	aghik	%r2,%r10,1
	.loc 1 15 55 view .LVU38
	agr	%r11,%r1
	.loc 1 16 9 view .LVU39
	brasl	%r14,constant_param.constprop.0@PLT
.LVL15:
	.loc 1 16 36 view .LVU40
	lgr	%r3,%r10
	lg	%r8,8(%r9)
	.loc 1 15 78 view .LVU41
	agr	%r11,%r2
	.loc 1 16 36 view .LVU42
	lgr	%r2,%r8
	brasl	%r14,by_reference.isra.0@PLT
.LVL16:
	.loc 1 16 59 view .LVU43
	lgr	%r3,%r10
	lg	%r9,24(%r9)
.LVL17:
	.loc 1 16 34 view .LVU44
	agr	%r11,%r2
	.loc 1 16 59 view .LVU45
	lgr	%r2,%r9
	brasl	%r14,by_reference.isra.0@PLT
.LVL18:
	.loc 1 17 9 view .LVU46
	lgr	%r3,%r10
	.loc 1 16 57 view .LVU47
	agr	%r11,%r2
	.loc 1 17 9 view .LVU48
	lgr	%r2,%r8
	brasl	%r14,by_value.isra.0@PLT
.LVL19:
	.loc 1 17 29 view .LVU49
	lgr	%r3,%r10
	.loc 1 16 84 view .LVU50
	agr	%r11,%r2
	.loc 1 17 29 view .LVU51
	lgr	%r2,%r9
	brasl	%r14,by_value.isra.0@PLT
.LVL20:
	.loc 1 17 51 view .LVU52
	lghi	%r3,3
	.loc 1 17 27 view .LVU53
	agr	%r11,%r2
	.loc 1 17 51 view .LVU54
	lgr	%r2,%r10
	brasl	%r14,kept@PLT
.LVL21:
	.loc 1 17 64 view .LVU55
	lgr	%r3,%r10
	.loc 1 17 49 view .LVU56
	agr	%r11,%r2
	.loc 1 17 64 view .LVU57
	lghi	%r2,4
	brasl	%r14,kept@PLT
.LVL22:
	.loc 1 18 1 view .LVU58
	agr	%r2,%r11
	lmg	%r8,%r15,224(%r15)
	.cfi_restore 15
	.cfi_restore 14
	.cfi_restore 13
	.cfi_restore 12
	.cfi_restore 11
	.cfi_restore 10
	.cfi_restore 9
	.cfi_restore 8
	.cfi_def_cfa_offset 160
.LVL23:
	.loc 1 18 1 view .LVU59
	br	%r14
	.cfi_endproc
.LFE6:
	.size	uses, .-uses
	.align	8
.globl both
	.type	both, @function
both:
.LVL24:
.LFB7:
	.loc 1 21 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 22 2 view .LVU61
	.loc 1 23 2 view .LVU62
.LBB2:
	.loc 1 23 7 view .LVU63
	.loc 1 23 21 view .LVU64
	ltgr	%r1,%r2
	jle	.L22
.LBE2:
	.loc 1 21 1 is_stmt 0 view .LVU65
	ldgr	%f0,%r11
	.cfi_register 11, 16
	ldgr	%f4,%r8
	.cfi_register 8, 18
	ldgr	%f2,%r9
	.cfi_register 9, 17
.LBB3:
	.loc 1 24 37 view .LVU66
	lgrl	%r11,.LANCHOR0
	lghi	%r5,0
	.loc 1 23 12 view .LVU67
	lghi	%r4,0
.LBE3:
	.loc 1 22 7 view .LVU68
	lghi	%r2,0
.LVL25:
.L21:
.LBB4:
	.loc 1 24 3 is_stmt 1 view .LVU69
	.loc 1 24 42 is_stmt 0 view .LVU70
	aghi	%r4,1
.LVL26:
	.loc 1 24 30 view .LVU71
	lgr	%r0,%r5
	ltgr	%r3,%r3
	jne	.L20
	.loc 1 24 30 discriminator 2 view .LVU72
	lgr	%r9,%r11
	dsgr	%r8,%r4
	lgr	%r0,%r9
.L20:
	.loc 1 24 7 discriminator 4 view .LVU73
	agr	%r2,%r0
.LVL27:
	.loc 1 23 27 is_stmt 1 discriminator 4 view .LVU74
	.loc 1 23 21 discriminator 4 view .LVU75
	agr	%r5,%r11
	brctg	%r1,.L21
.LBE4:
	.loc 1 26 1 is_stmt 0 view .LVU76
	lgdr	%r11,%f0
	.cfi_restore 11
	lgdr	%r9,%f2
	.cfi_restore 9
	lgdr	%r8,%f4
	.cfi_restore 8
	br	%r14
.LVL28:
.L22:
	.loc 1 22 7 view .LVU77
	lghi	%r2,0
	.loc 1 25 2 is_stmt 1 view .LVU78
	.loc 1 26 1 is_stmt 0 view .LVU79
	br	%r14
	.cfi_endproc
.LFE7:
	.size	both, .-both
	.align	8
.globl uses_both
	.type	uses_both, @function
uses_both:
.LVL29:
.LFB8:
	.loc 1 27 24 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 27 26 view .LVU81
	.loc 1 27 24 is_stmt 0 view .LVU82
	stmg	%r10,%r15,80(%r15)
	.loc 1 27 33 view .LVU83
	lghi	%r3,0
	.cfi_offset 10, -80
	.cfi_offset 11, -72
	.cfi_offset 12, -64
	.cfi_offset 13, -56
	.cfi_offset 14, -48
	.cfi_offset 15, -40
	.loc 1 27 24 view .LVU84
	lay	%r15,-160(%r15)
	.cfi_def_cfa_offset 320
	.loc 1 27 24 view .LVU85
	lgr	%r10,%r2
	.loc 1 27 33 view .LVU86
	brasl	%r14,both@PLT
.LVL30:
	.loc 1 27 46 view .LVU87
	lghi	%r3,0
	.loc 1 27 33 view .LVU88
	lgr	%r11,%r2
	.loc 1 27 46 view .LVU89
	la	%r2,1(%r10)
	brasl	%r14,both@PLT
.LVL31:
	.loc 1 27 62 view .LVU90
	agr	%r2,%r11
	lmg	%r10,%r15,240(%r15)
	.cfi_restore 15
	.cfi_restore 14
	.cfi_restore 13
	.cfi_restore 12
	.cfi_restore 11
	.cfi_restore 10
	.cfi_def_cfa_offset 160
.LVL32:
	.loc 1 27 62 view .LVU91
	br	%r14
	.cfi_endproc
.LFE8:
	.size	uses_both, .-uses_both
.globl sink
.bss
	.align	8
	.set	.LANCHOR0,. + 0
	.type	sink, @object
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
	.8byte	.LVL30
	.4byte	0xe0
	.4byte	0xc6
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x7a
	.sleb128 0
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x53
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.uleb128 0xb
	.8byte	.LVL31
	.4byte	0xe0
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x7a
	.sleb128 1
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x53
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
	.byte	0x53
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
	.byte	0x52
	.uleb128 0x2
	.byte	0x79
	.sleb128 0
	.uleb128 0xf
	.4byte	0x353
	.uleb128 0x2
	.byte	0x7a
	.sleb128 0
	.byte	0
	.uleb128 0x9
	.8byte	.LVL12
	.4byte	0x48c
	.4byte	0x1db
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x7a
	.sleb128 0
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x53
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
	.byte	0x52
	.uleb128 0x2
	.byte	0x7a
	.sleb128 0
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x53
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
	.byte	0x52
	.uleb128 0x2
	.byte	0x7a
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
	.byte	0x52
	.uleb128 0x2
	.byte	0x7a
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
	.byte	0x52
	.uleb128 0x2
	.byte	0x78
	.sleb128 0
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x53
	.uleb128 0x2
	.byte	0x7a
	.sleb128 0
	.uleb128 0xf
	.4byte	0x3b2
	.uleb128 0x2
	.byte	0x79
	.sleb128 0
	.byte	0
	.uleb128 0x9
	.8byte	.LVL18
	.4byte	0x4f1
	.4byte	0x28c
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x79
	.sleb128 0
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x53
	.uleb128 0x2
	.byte	0x7a
	.sleb128 0
	.uleb128 0xf
	.4byte	0x3b2
	.uleb128 0x5
	.byte	0xf3
	.uleb128 0x1
	.byte	0x53
	.byte	0x23
	.uleb128 0x10
	.byte	0
	.uleb128 0x9
	.8byte	.LVL19
	.4byte	0x4c9
	.4byte	0x2aa
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x78
	.sleb128 0
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x53
	.uleb128 0x2
	.byte	0x7a
	.sleb128 0
	.byte	0
	.uleb128 0x9
	.8byte	.LVL20
	.4byte	0x4c9
	.4byte	0x2c8
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x79
	.sleb128 0
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x53
	.uleb128 0x2
	.byte	0x7a
	.sleb128 0
	.byte	0
	.uleb128 0x9
	.8byte	.LVL21
	.4byte	0x305
	.4byte	0x2e5
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x7a
	.sleb128 0
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x53
	.uleb128 0x1
	.byte	0x33
	.byte	0
	.uleb128 0xb
	.8byte	.LVL22
	.4byte	0x305
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x34
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x53
	.uleb128 0x2
	.byte	0x7a
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
	.byte	0x53
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
	.byte	0x52
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
	.byte	0x53
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
	.byte	0x53
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
	.byte	0x53
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
	.uleb128 .LVU87
	.uleb128 .LVU87
	.uleb128 .LVU91
	.uleb128 .LVU91
	.uleb128 0
.LLST11:
	.8byte	.LVL29-.Ltext0
	.8byte	.LVL30-1-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	.LVL30-1-.Ltext0
	.8byte	.LVL32-.Ltext0
	.2byte	0x1
	.byte	0x5a
	.8byte	.LVL32-.Ltext0
	.8byte	.LFE8-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS8:
	.uleb128 0
	.uleb128 .LVU69
	.uleb128 .LVU69
	.uleb128 .LVU77
	.uleb128 .LVU77
	.uleb128 0
.LLST8:
	.8byte	.LVL24-.Ltext0
	.8byte	.LVL25-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	.LVL25-.Ltext0
	.8byte	.LVL28-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.8byte	.LVL28-.Ltext0
	.8byte	.LFE7-.Ltext0
	.2byte	0x1
	.byte	0x51
	.8byte	0
	.8byte	0
.LVUS9:
	.uleb128 .LVU62
	.uleb128 .LVU69
	.uleb128 .LVU69
	.uleb128 .LVU77
	.uleb128 .LVU77
	.uleb128 0
.LLST9:
	.8byte	.LVL24-.Ltext0
	.8byte	.LVL25-.Ltext0
	.2byte	0x2
	.byte	0x30
	.byte	0x9f
	.8byte	.LVL25-.Ltext0
	.8byte	.LVL28-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	.LVL28-.Ltext0
	.8byte	.LFE7-.Ltext0
	.2byte	0x2
	.byte	0x30
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS10:
	.uleb128 .LVU64
	.uleb128 .LVU69
	.uleb128 .LVU69
	.uleb128 .LVU71
	.uleb128 .LVU71
	.uleb128 .LVU75
	.uleb128 .LVU75
	.uleb128 .LVU77
	.uleb128 .LVU77
	.uleb128 0
.LLST10:
	.8byte	.LVL24-.Ltext0
	.8byte	.LVL25-.Ltext0
	.2byte	0x2
	.byte	0x30
	.byte	0x9f
	.8byte	.LVL25-.Ltext0
	.8byte	.LVL26-.Ltext0
	.2byte	0x1
	.byte	0x54
	.8byte	.LVL26-.Ltext0
	.8byte	.LVL27-.Ltext0
	.2byte	0x3
	.byte	0x74
	.sleb128 -1
	.byte	0x9f
	.8byte	.LVL27-.Ltext0
	.8byte	.LVL28-.Ltext0
	.2byte	0x3
	.byte	0x74
	.sleb128 1
	.byte	0x9f
	.8byte	.LVL28-.Ltext0
	.8byte	.LFE7-.Ltext0
	.2byte	0x2
	.byte	0x30
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS6:
	.uleb128 0
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 .LVU59
	.uleb128 .LVU59
	.uleb128 0
.LLST6:
	.8byte	.LVL9-.Ltext0
	.8byte	.LVL10-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	.LVL10-.Ltext0
	.8byte	.LVL23-.Ltext0
	.2byte	0x1
	.byte	0x5a
	.8byte	.LVL23-.Ltext0
	.8byte	.LFE6-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS7:
	.uleb128 0
	.uleb128 .LVU29
	.uleb128 .LVU29
	.uleb128 .LVU44
	.uleb128 .LVU44
	.uleb128 0
.LLST7:
	.8byte	.LVL9-.Ltext0
	.8byte	.LVL11-1-.Ltext0
	.2byte	0x1
	.byte	0x53
	.8byte	.LVL11-1-.Ltext0
	.8byte	.LVL17-.Ltext0
	.2byte	0x1
	.byte	0x59
	.8byte	.LVL17-.Ltext0
	.8byte	.LFE6-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x53
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
	.8byte	.LFE5-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS1:
	.uleb128 .LVU5
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
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 0
.LLST2:
	.8byte	.LVL3-.Ltext0
	.8byte	.LVL4-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	.LVL4-.Ltext0
	.8byte	.LFE10-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS3:
	.uleb128 0
	.uleb128 .LVU15
	.uleb128 .LVU15
	.uleb128 0
.LLST3:
	.8byte	.LVL5-.Ltext0
	.8byte	.LVL6-.Ltext0
	.2byte	0x1
	.byte	0x52
	.8byte	.LVL6-.Ltext0
	.8byte	.LFE11-.Ltext0
	.2byte	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.8byte	0
	.8byte	0
.LVUS4:
	.uleb128 .LVU13
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
	.uleb128 .LVU21
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
.LASF8:
	.string	"long int"
.LASF17:
	.string	"kept"
.LASF0:
	.string	"first"
.LASF3:
	.string	"both"
.LASF15:
	.string	"GNU C17 12.2.0 -march=z196 -m64 -mzarch -gdwarf-4 -O2 -fno-asynchronous-unwind-tables"
.LASF10:
	.string	"by_reference"
.LASF13:
	.string	"used"
.LASF4:
	.string	"sink"
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
