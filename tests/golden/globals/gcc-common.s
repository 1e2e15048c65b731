# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: gcc -gdwarf-5 -O2 -w -fcommon -DCOMMON -S -fno-asynchronous-unwind-tables case.c
# assemble: gcc -nostdlib -static -Wl,-e,0 -Wl,-T,case.lds -Wl,--build-id=none
	.file	"case.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "case.c"
	.p2align 4
	.globl	uses
	.type	uses, @function
uses:
.LVL0:
.LFB0:
	.file 1 "case.c"
	.loc 1 21 1 view -0
	.cfi_startproc
	.loc 1 22 2 view .LVU1
	.loc 1 23 2 view .LVU2
	.loc 1 23 29 is_stmt 0 view .LVU3
	movslq	local(%rip), %rdx
	.loc 1 23 61 view .LVU4
	movslq	%edi, %rdi
	.loc 1 23 29 view .LVU5
	leal	1(%rdx), %eax
	movl	%eax, local(%rip)
	.loc 1 23 32 view .LVU6
	movslq	%fs:thread@tpoff, %rax
	addq	%rdx, %rax
	.loc 1 23 41 view .LVU7
	movslq	elsewhere(%rip), %rdx
	addq	%rdx, %rax
	.loc 1 23 53 view .LVU8
	movslq	alias(%rip), %rdx
	addq	%rdx, %rax
	.loc 1 23 61 view .LVU9
	leaq	in_function.0(%rip), %rdx
	addq	%rdi, %rax
	leaq	(%rdx,%rax,4), %rax
	.loc 1 24 1 view .LVU10
	ret
	.cfi_endproc
.LFE0:
	.size	uses, .-uses
	.data
	.align 4
	.type	in_function.0, @object
	.size	in_function.0, 4
in_function.0:
	.long	8
	.globl	other_name
	.align 4
	.type	other_name, @object
	.size	other_name, 4
other_name:
	.long	7
	.globl	original
	.align 4
	.type	original, @object
	.size	original, 4
original:
	.long	6
	.globl	alias
	.set	alias,original
	.globl	pointer
	.section	.data.rel.local,"aw"
	.align 8
	.type	pointer, @object
	.size	pointer, 8
pointer:
	.quad	array
	.comm	array,64,32
	.globl	percpu
	.section	.data..percpu,"aw"
	.align 4
	.type	percpu, @object
	.size	percpu, 4
percpu:
	.long	5
	.globl	thread
	.section	.tdata,"awT",@progbits
	.align 4
	.type	thread, @object
	.size	thread, 4
thread:
	.long	4
	.comm	common,4,4
	.globl	text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"text"
	.section	.data.rel.ro.local,"aw"
	.align 8
	.type	text, @object
	.size	text, 8
text:
	.quad	.LC0
	.globl	rodata
	.section	.rodata
	.align 4
	.type	rodata, @object
	.size	rodata, 4
rodata:
	.long	3
	.data
	.align 4
	.type	local, @object
	.size	local, 4
local:
	.long	2
	.comm	bss,4,4
	.globl	data
	.align 4
	.type	data, @object
	.size	data, 4
data:
	.long	1
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x1f6
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x7
	.long	.LASF18
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x8
	.long	.LASF19
	.byte	0x10
	.byte	0x1
	.byte	0x3
	.byte	0x8
	.long	0x4e
	.uleb128 0x5
	.string	"a"
	.byte	0x13
	.long	0x4e
	.byte	0
	.uleb128 0x5
	.string	"b"
	.byte	0x1b
	.long	0x5a
	.byte	0x8
	.byte	0
	.uleb128 0x9
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x2
	.long	0x4e
	.uleb128 0x3
	.byte	0x8
	.byte	0x5
	.long	.LASF2
	.uleb128 0x1
	.long	.LASF3
	.byte	0x4
	.byte	0x5
	.long	0x4e
	.uleb128 0x9
	.byte	0x3
	.quad	data
	.uleb128 0xa
	.string	"bss"
	.byte	0x1
	.byte	0x5
	.byte	0x5
	.long	0x4e
	.uleb128 0x9
	.byte	0x3
	.quad	bss
	.uleb128 0x6
	.long	.LASF14
	.byte	0x6
	.byte	0xc
	.long	0x4e
	.uleb128 0x9
	.byte	0x3
	.quad	local
	.uleb128 0x1
	.long	.LASF4
	.byte	0x7
	.byte	0xb
	.long	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	rodata
	.uleb128 0x1
	.long	.LASF5
	.byte	0x8
	.byte	0x13
	.long	0xd0
	.uleb128 0x9
	.byte	0x3
	.quad	text
	.uleb128 0x4
	.long	0xdc
	.uleb128 0x2
	.long	0xcb
	.uleb128 0x3
	.byte	0x1
	.byte	0x6
	.long	.LASF6
	.uleb128 0x2
	.long	0xd5
	.uleb128 0x1
	.long	.LASF7
	.byte	0xa
	.byte	0x5
	.long	0x4e
	.uleb128 0x9
	.byte	0x3
	.quad	common
	.uleb128 0x1
	.long	.LASF8
	.byte	0xc
	.byte	0xe
	.long	0x4e
	.uleb128 0xa
	.byte	0xe
	.long	thread@dtpoff, 0
	.byte	0x9b
	.uleb128 0x1
	.long	.LASF9
	.byte	0xd
	.byte	0x2f
	.long	0x4e
	.uleb128 0x9
	.byte	0x3
	.quad	percpu
	.uleb128 0xb
	.long	0x2e
	.long	0x131
	.uleb128 0xc
	.long	0x131
	.byte	0x3
	.byte	0
	.uleb128 0x3
	.byte	0x8
	.byte	0x7
	.long	.LASF10
	.uleb128 0x1
	.long	.LASF11
	.byte	0xe
	.byte	0xd
	.long	0x121
	.uleb128 0x9
	.byte	0x3
	.quad	array
	.uleb128 0x1
	.long	.LASF12
	.byte	0xf
	.byte	0xe
	.long	0x162
	.uleb128 0x9
	.byte	0x3
	.quad	pointer
	.uleb128 0x4
	.long	0x2e
	.uleb128 0x1
	.long	.LASF13
	.byte	0x10
	.byte	0x5
	.long	0x4e
	.uleb128 0x9
	.byte	0x3
	.quad	original
	.uleb128 0xd
	.long	.LASF15
	.byte	0x1
	.byte	0x11
	.byte	0xc
	.long	0x4e
	.uleb128 0xe
	.long	.LASF16
	.byte	0x1
	.byte	0x12
	.byte	0xc
	.long	0x4e
	.uleb128 0xf
	.long	.LASF20
	.byte	0x1
	.byte	0x13
	.byte	0x5
	.long	.LASF21
	.long	0x4e
	.uleb128 0x9
	.byte	0x3
	.quad	other_name
	.uleb128 0x10
	.long	.LASF22
	.byte	0x1
	.byte	0x14
	.byte	0x6
	.long	0x1f4
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0x1f4
	.uleb128 0x11
	.long	.LASF23
	.byte	0x1
	.byte	0x14
	.byte	0xf
	.long	0x4e
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x6
	.long	.LASF17
	.byte	0x16
	.byte	0xd
	.long	0x4e
	.uleb128 0x9
	.byte	0x3
	.quad	in_function.0
	.byte	0
	.uleb128 0x4
	.long	0x4e
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
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
	.uleb128 0x2
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x3
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
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 3
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x6
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
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x7
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
	.uleb128 0x8
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
	.uleb128 0x9
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
	.uleb128 0xa
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
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xd
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
	.byte	0
	.byte	0
	.uleb128 0xe
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
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0xf
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
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x2
	.uleb128 0x18
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
	.uleb128 0x11
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
	.byte	0
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
.LASF15:
	.string	"alias"
.LASF4:
	.string	"rodata"
.LASF23:
	.string	"number"
.LASF20:
	.string	"renamed"
.LASF18:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -gdwarf-5 -O2 -fcommon -fno-asynchronous-unwind-tables"
.LASF19:
	.string	"pair"
.LASF22:
	.string	"uses"
.LASF10:
	.string	"long unsigned int"
.LASF5:
	.string	"text"
.LASF11:
	.string	"array"
.LASF16:
	.string	"elsewhere"
.LASF3:
	.string	"data"
.LASF21:
	.string	"other_name"
.LASF2:
	.string	"long int"
.LASF9:
	.string	"percpu"
.LASF17:
	.string	"in_function"
.LASF14:
	.string	"local"
.LASF13:
	.string	"original"
.LASF7:
	.string	"common"
.LASF12:
	.string	"pointer"
.LASF8:
	.string	"thread"
.LASF6:
	.string	"char"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"case.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
