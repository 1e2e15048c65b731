# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: gcc -gdwarf-5 -O3 -w -fno-common -fno-pie -S -fno-asynchronous-unwind-tables case.c
# assemble: gcc -nostdlib -r
	.file	"case.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "case.c"
	.section	.text.a,"ax",@progbits
	.p2align 4
	.type	same_offset, @function
same_offset:
.LVL0:
.LFB0:
	.file 1 "case.c"
	.loc 1 5 37 view -0
	.cfi_startproc
	.loc 1 5 39 view .LVU1
	.loc 1 5 48 is_stmt 0 view .LVU2
	movl	source(%rip), %eax
	imull	%edi, %eax
	.loc 1 5 58 view .LVU3
	ret
	.cfi_endproc
.LFE0:
	.size	same_offset, .-same_offset
	.section	.text.b,"ax",@progbits
	.p2align 4
	.type	same_prototype_apart, @function
same_prototype_apart:
.LVL1:
.LFB1:
	.loc 1 6 46 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 6 48 view .LVU5
	.loc 1 6 57 is_stmt 0 view .LVU6
	movl	%edi, %eax
	subl	source(%rip), %eax
	.loc 1 6 67 view .LVU7
	ret
	.cfi_endproc
.LFE1:
	.size	same_prototype_apart, .-same_prototype_apart
	.text
	.p2align 4
	.globl	uses
	.type	uses, @function
uses:
.LVL2:
.LFB2:
	.loc 1 7 17 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 7 19 view .LVU9
	.loc 1 7 26 is_stmt 0 view .LVU10
	call	same_offset
.LVL3:
	movl	%eax, %edx
	.loc 1 7 43 view .LVU11
	call	same_prototype_apart
.LVL4:
	.loc 1 7 41 view .LVU12
	addl	%edx, %eax
	.loc 1 7 68 view .LVU13
	ret
	.cfi_endproc
.LFE2:
	.size	uses, .-uses
	.section	.text.c,"ax",@progbits
	.p2align 4
	.weak	weak_and_strong
	.type	weak_and_strong, @function
weak_and_strong:
.LVL5:
.LFB3:
	.loc 1 8 64 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 8 66 view .LVU15
	.loc 1 8 64 is_stmt 0 view .LVU16
	movl	%edi, %eax
	.loc 1 8 84 view .LVU17
	ret
	.cfi_endproc
.LFE3:
	.size	weak_and_strong, .-weak_and_strong
	.section	.text.d,"ax",@progbits
	.p2align 4
	.globl	only_here
	.type	only_here, @function
only_here:
.LVL6:
.LFB4:
	.loc 1 9 28 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 9 30 view .LVU19
	.loc 1 9 28 is_stmt 0 view .LVU20
	movl	%edi, %eax
	.loc 1 9 40 view .LVU21
	ret
	.cfi_endproc
.LFE4:
	.size	only_here, .-only_here
	.globl	source
	.bss
	.align 4
	.type	source, @object
	.size	source, 4
source:
	.zero	4
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x152
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x4
	.long	.LASF6
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL0
	.quad	0
	.long	.Ldebug_line0
	.uleb128 0x5
	.long	.LASF7
	.byte	0x1
	.byte	0x4
	.byte	0x5
	.long	0x40
	.uleb128 0x9
	.byte	0x3
	.quad	source
	.uleb128 0x6
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x2
	.long	.LASF2
	.byte	0x9
	.byte	0xb
	.long	0x40
	.quad	.LFB4
	.quad	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x74
	.uleb128 0x1
	.string	"a"
	.byte	0x9
	.byte	0x19
	.long	0x40
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x2
	.long	.LASF3
	.byte	0x8
	.byte	0x21
	.long	0x40
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0xa4
	.uleb128 0x7
	.long	.LASF4
	.byte	0x1
	.byte	0x8
	.byte	0x35
	.long	0x40
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x2
	.long	.LASF5
	.byte	0x7
	.byte	0x5
	.long	0x40
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0xfd
	.uleb128 0x1
	.string	"a"
	.byte	0x7
	.byte	0xe
	.long	0x40
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x8
	.quad	.LVL3
	.long	0x12b
	.long	0xe8
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0x9
	.quad	.LVL4
	.long	0xfd
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LASF8
	.byte	0x1
	.byte	0x6
	.byte	0x12
	.long	0x40
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x12b
	.uleb128 0x1
	.string	"a"
	.byte	0x6
	.byte	0x2b
	.long	0x40
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0xb
	.long	.LASF9
	.byte	0x1
	.byte	0x5
	.byte	0x12
	.long	0x40
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x1
	.string	"a"
	.byte	0x5
	.byte	0x22
	.long	0x40
	.uleb128 0x1
	.byte	0x55
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
	.uleb128 0x3
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
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
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x5
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
	.uleb128 0x8
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
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
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
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
	.uleb128 0x7a
	.uleb128 0x19
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_aranges,"",@progbits
	.long	0x6c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x8
	.byte	0
	.value	0
	.value	0
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.quad	.LFB4
	.quad	.LFE4-.LFB4
	.quad	0
	.quad	0
	.section	.debug_rnglists,"",@progbits
.Ldebug_ranges0:
	.long	.Ldebug_ranges3-.Ldebug_ranges2
.Ldebug_ranges2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.LLRL0:
	.byte	0x7
	.quad	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.quad	.LFB0
	.uleb128 .LFE0-.LFB0
	.byte	0x7
	.quad	.LFB1
	.uleb128 .LFE1-.LFB1
	.byte	0x7
	.quad	.LFB3
	.uleb128 .LFE3-.LFB3
	.byte	0x7
	.quad	.LFB4
	.uleb128 .LFE4-.LFB4
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF6:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -gdwarf-5 -O3 -fno-common -fno-pie -fno-asynchronous-unwind-tables"
.LASF4:
	.string	"weak_name"
.LASF2:
	.string	"only_here"
.LASF9:
	.string	"same_offset"
.LASF7:
	.string	"source"
.LASF3:
	.string	"weak_and_strong"
.LASF5:
	.string	"uses"
.LASF8:
	.string	"same_prototype_apart"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"case.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
