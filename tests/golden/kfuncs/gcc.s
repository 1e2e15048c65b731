# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: gcc -gdwarf-5 -O3 -w -fno-common -fno-pie -S -fno-asynchronous-unwind-tables case.c
# assemble: gcc -c
	.file	"case.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "case.c"
#APP
	.pushsection .BTF_ids, "a"
.balign 4
__BTF_ID__func__listed_outside__1:
.4byte 0
.4byte 0
__BTF_ID__set8__first:
.4byte 0
.4byte 1
__BTF_ID__func__simple__2:
.4byte 0
.4byte 0
__BTF_ID__func__fast__3:
.4byte 0
.4byte 0x1000
__BTF_ID__func__arena_all__4:
.4byte 0
.4byte 0xe000
__BTF_ID__func__arena_second__5:
.4byte 0
.4byte 0x8000
__BTF_ID__func__arena_result__6:
.4byte 0
.4byte 0x2001
__BTF_ID__func__in_two_sets__7:
.4byte 0
.4byte 0
__BTF_ID__func__with__underscores__2__8:
.4byte 0
.4byte 0
.size __BTF_ID__set8__first, . - __BTF_ID__set8__first
__BTF_ID__set8__second:
.4byte 0
.4byte 0
__BTF_ID__func__not_in_a_kfunc_set__9:
.4byte 0
.4byte 0
.size __BTF_ID__set8__second, . - __BTF_ID__set8__second
__BTF_ID__set8__third:
.4byte 0
.4byte 1
__BTF_ID__func__in_two_sets__10:
.4byte 0
.4byte 0x1000
.size __BTF_ID__set8__third, . - __BTF_ID__set8__third
.popsection

#NO_APP
	.p2align 4
	.type	with__underscores__2, @function
with__underscores__2:
.LVL0:
.LFB8:
	.file 1 "case.c"
	.loc 1 19 49 view -0
	.cfi_startproc
	.loc 1 19 51 view .LVU1
	.loc 1 19 60 is_stmt 0 view .LVU2
	movl	sink(%rip), %eax
	addl	%edi, %eax
	.loc 1 19 68 view .LVU3
	ret
	.cfi_endproc
.LFE8:
	.size	with__underscores__2, .-with__underscores__2
	.p2align 4
	.globl	simple
	.type	simple, @function
simple:
.LVL1:
.LFB0:
	.loc 1 11 19 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 11 21 view .LVU5
	.loc 1 11 19 is_stmt 0 view .LVU6
	movl	%edi, %eax
	.loc 1 11 31 view .LVU7
	ret
	.cfi_endproc
.LFE0:
	.size	simple, .-simple
	.p2align 4
	.globl	fast
	.type	fast, @function
fast:
.LVL2:
.LFB1:
	.loc 1 12 17 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 12 19 view .LVU9
	.loc 1 12 28 is_stmt 0 view .LVU10
	leal	1(%rdi), %eax
	.loc 1 12 33 view .LVU11
	ret
	.cfi_endproc
.LFE1:
	.size	fast, .-fast
	.p2align 4
	.globl	arena_all
	.type	arena_all, @function
arena_all:
.LVL3:
.LFB2:
	.loc 1 13 55 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 13 57 view .LVU13
	.loc 1 13 79 is_stmt 0 view .LVU14
	xorl	%eax, %eax
	testq	%rdi, %rdi
	cmovne	%rsi, %rax
	.loc 1 13 88 view .LVU15
	ret
	.cfi_endproc
.LFE2:
	.size	arena_all, .-arena_all
	.p2align 4
	.globl	arena_second
	.type	arena_second, @function
arena_second:
.LVL4:
.LFB3:
	.loc 1 14 57 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 14 59 view .LVU17
	.loc 1 14 57 is_stmt 0 view .LVU18
	movq	%rsi, %rax
	.loc 1 14 82 view .LVU19
	ret
	.cfi_endproc
.LFE3:
	.size	arena_second, .-arena_second
	.p2align 4
	.globl	arena_result
	.type	arena_result, @function
arena_result:
.LVL5:
.LFB4:
	.loc 1 15 51 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 15 53 view .LVU21
	.loc 1 15 51 is_stmt 0 view .LVU22
	movq	%rdi, %rax
	.loc 1 15 65 view .LVU23
	ret
	.cfi_endproc
.LFE4:
	.size	arena_result, .-arena_result
	.p2align 4
	.globl	in_two_sets
	.type	in_two_sets, @function
in_two_sets:
.LVL6:
.LFB5:
	.loc 1 16 24 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 16 26 view .LVU25
	.loc 1 16 35 is_stmt 0 view .LVU26
	leal	2(%rdi), %eax
	.loc 1 16 40 view .LVU27
	ret
	.cfi_endproc
.LFE5:
	.size	in_two_sets, .-in_two_sets
	.p2align 4
	.globl	not_in_a_kfunc_set
	.type	not_in_a_kfunc_set, @function
not_in_a_kfunc_set:
.LVL7:
.LFB6:
	.loc 1 17 31 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 17 33 view .LVU29
	.loc 1 17 42 is_stmt 0 view .LVU30
	leal	3(%rdi), %eax
	.loc 1 17 47 view .LVU31
	ret
	.cfi_endproc
.LFE6:
	.size	not_in_a_kfunc_set, .-not_in_a_kfunc_set
	.p2align 4
	.globl	listed_outside
	.type	listed_outside, @function
listed_outside:
.LVL8:
.LFB7:
	.loc 1 18 27 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 18 29 view .LVU33
	.loc 1 18 38 is_stmt 0 view .LVU34
	leal	4(%rdi), %eax
	.loc 1 18 43 view .LVU35
	ret
	.cfi_endproc
.LFE7:
	.size	listed_outside, .-listed_outside
	.p2align 4
	.globl	uses
	.type	uses, @function
uses:
.LVL9:
.LFB9:
	.loc 1 20 17 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 20 19 view .LVU37
	.loc 1 20 26 is_stmt 0 view .LVU38
	call	with__underscores__2
.LVL10:
	.loc 1 20 52 view .LVU39
	addl	$1, %edi
.LVL11:
	.loc 1 20 26 view .LVU40
	movl	%eax, %edx
	.loc 1 20 52 view .LVU41
	call	with__underscores__2
.LVL12:
	.loc 1 20 50 view .LVU42
	addl	%edx, %eax
	.loc 1 20 81 view .LVU43
	ret
	.cfi_endproc
.LFE9:
	.size	uses, .-uses
	.globl	sink
	.bss
	.align 4
	.type	sink, @object
	.size	sink, 4
sink:
	.zero	4
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x29c
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x6
	.long	.LASF15
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x7
	.long	.LASF16
	.byte	0x1
	.byte	0xa
	.byte	0x5
	.long	0x44
	.uleb128 0x9
	.byte	0x3
	.quad	sink
	.uleb128 0x8
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x1
	.long	.LASF2
	.byte	0x14
	.byte	0x5
	.long	0x44
	.quad	.LFB9
	.quad	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.long	0xab
	.uleb128 0x9
	.string	"a"
	.byte	0x1
	.byte	0x14
	.byte	0xe
	.long	0x44
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0xa
	.quad	.LVL10
	.long	0xab
	.long	0x96
	.uleb128 0x5
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0xb
	.quad	.LVL12
	.long	0xab
	.uleb128 0x5
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	.LASF17
	.byte	0x1
	.byte	0x13
	.byte	0x15
	.long	0x44
	.quad	.LFB8
	.quad	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.long	0xd9
	.uleb128 0x2
	.string	"a"
	.byte	0x13
	.byte	0x2e
	.long	0x44
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x1
	.long	.LASF3
	.byte	0x12
	.byte	0x5
	.long	0x44
	.quad	.LFB7
	.quad	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x106
	.uleb128 0x2
	.string	"a"
	.byte	0x12
	.byte	0x18
	.long	0x44
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x1
	.long	.LASF4
	.byte	0x11
	.byte	0x5
	.long	0x44
	.quad	.LFB6
	.quad	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x133
	.uleb128 0x2
	.string	"a"
	.byte	0x11
	.byte	0x1c
	.long	0x44
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x1
	.long	.LASF5
	.byte	0x10
	.byte	0x5
	.long	0x44
	.quad	.LFB5
	.quad	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x160
	.uleb128 0x2
	.string	"a"
	.byte	0x10
	.byte	0x15
	.long	0x44
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x1
	.long	.LASF6
	.byte	0xf
	.byte	0x7
	.long	0x19c
	.quad	.LFB4
	.quad	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x19c
	.uleb128 0x2
	.string	"map"
	.byte	0xf
	.byte	0x20
	.long	0x1a3
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x3
	.long	.LASF7
	.byte	0xf
	.byte	0x2a
	.long	0x1a8
	.uleb128 0x1
	.byte	0x54
	.byte	0
	.uleb128 0xd
	.byte	0x8
	.uleb128 0xe
	.string	"map"
	.uleb128 0x4
	.long	0x19e
	.uleb128 0x4
	.long	0x44
	.uleb128 0x1
	.long	.LASF8
	.byte	0xe
	.byte	0x7
	.long	0x1e9
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x1e9
	.uleb128 0x2
	.string	"map"
	.byte	0xe
	.byte	0x20
	.long	0x1a3
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x3
	.long	.LASF9
	.byte	0xe
	.byte	0x31
	.long	0x1fa
	.uleb128 0x1
	.byte	0x54
	.byte	0
	.uleb128 0x4
	.long	0x1ee
	.uleb128 0xf
	.byte	0x1
	.byte	0x6
	.long	.LASF10
	.uleb128 0x10
	.long	0x1ee
	.uleb128 0x4
	.long	0x1f5
	.uleb128 0x1
	.long	.LASF11
	.byte	0xd
	.byte	0x7
	.long	0x19c
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x248
	.uleb128 0x3
	.long	.LASF12
	.byte	0xd
	.byte	0x17
	.long	0x19c
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x3
	.long	.LASF9
	.byte	0xd
	.byte	0x24
	.long	0x19c
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x3
	.long	.LASF13
	.byte	0xd
	.byte	0x30
	.long	0x44
	.uleb128 0x1
	.byte	0x51
	.byte	0
	.uleb128 0x1
	.long	.LASF14
	.byte	0xc
	.byte	0x5
	.long	0x44
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x275
	.uleb128 0x2
	.string	"a"
	.byte	0xc
	.byte	0xe
	.long	0x44
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x11
	.long	.LASF18
	.byte	0x1
	.byte	0xb
	.byte	0x5
	.long	0x44
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x2
	.string	"a"
	.byte	0xb
	.byte	0x10
	.long	0x44
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
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
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x3
	.uleb128 0x5
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
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x6
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
	.uleb128 0x7
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
	.uleb128 0x8
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
	.uleb128 0x9
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
	.uleb128 0xa
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
	.uleb128 0xb
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
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
	.uleb128 0xd
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0x13
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0xf
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
	.uleb128 0x10
	.uleb128 0x26
	.byte	0
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
	.uleb128 .LVU40
	.uleb128 .LVU40
	.uleb128 0
.LLST0:
	.byte	0x4
	.uleb128 .LVL9-.Ltext0
	.uleb128 .LVL11-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL11-.Ltext0
	.uleb128 .LFE9-.Ltext0
	.uleb128 0x3
	.byte	0x75
	.sleb128 -1
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
.LASF4:
	.string	"not_in_a_kfunc_set"
.LASF15:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -gdwarf-5 -O3 -fno-common -fno-pie -fno-asynchronous-unwind-tables"
.LASF17:
	.string	"with__underscores__2"
.LASF5:
	.string	"in_two_sets"
.LASF9:
	.string	"second"
.LASF12:
	.string	"first"
.LASF14:
	.string	"fast"
.LASF10:
	.string	"char"
.LASF18:
	.string	"simple"
.LASF7:
	.string	"numbers"
.LASF13:
	.string	"count"
.LASF8:
	.string	"arena_second"
.LASF6:
	.string	"arena_result"
.LASF11:
	.string	"arena_all"
.LASF2:
	.string	"uses"
.LASF3:
	.string	"listed_outside"
.LASF16:
	.string	"sink"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"case.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
