# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: gcc -gdwarf-5 -O3 -w -fno-common -fno-pie -S -fno-asynchronous-unwind-tables case.c
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
.LFB0:
	.file 1 "case.c"
	.loc 1 26 1 view -0
	.cfi_startproc
	.loc 1 27 2 view .LVU1
	.loc 1 28 2 view .LVU2
	.loc 1 28 20 is_stmt 0 view .LVU3
	movslq	in_function.0(%rip), %rax
	leal	1(%rax), %edx
	movl	%edx, in_function.0(%rip)
	.loc 1 28 30 view .LVU4
	movq	local(%rip), %rdx
	leaq	1(%rdx), %rcx
	.loc 1 28 33 view .LVU5
	leaq	never_defined(%rdx,%rax), %rax
	.loc 1 28 30 view .LVU6
	movq	%rcx, local(%rip)
	.loc 1 29 1 view .LVU7
	ret
	.cfi_endproc
.LFE0:
	.size	uses, .-uses
	.section	.data..percpu,"aw"
	.align 4
	.type	in_function.0, @object
	.size	in_function.0, 4
in_function.0:
	.long	11
	.globl	elsewhere
	.data
	.align 4
	.type	elsewhere, @object
	.size	elsewhere, 4
elsewhere:
	.long	10
	.globl	discarded
	.section	.discard.percpu,"aw"
	.align 4
	.type	discarded, @object
	.size	discarded, 4
discarded:
	.long	9
	.globl	__func_stack_frame_non_standard_x
	.section	.data..percpu
	.align 4
	.type	__func_stack_frame_non_standard_x, @object
	.size	__func_stack_frame_non_standard_x, 4
__func_stack_frame_non_standard_x:
	.long	8
	.globl	__tpstrtab_x
	.align 4
	.type	__tpstrtab_x, @object
	.size	__tpstrtab_x, 4
__tpstrtab_x:
	.long	7
	.globl	__gendwarfksyms_ptr_x
	.align 4
	.type	__gendwarfksyms_ptr_x, @object
	.size	__gendwarfksyms_ptr_x, 4
__gendwarfksyms_ptr_x:
	.long	6
	.globl	__exitcall_x
	.align 4
	.type	__exitcall_x, @object
	.size	__exitcall_x, 4
__exitcall_x:
	.long	5
	.globl	__UNIQUE_ID_1
	.align 4
	.type	__UNIQUE_ID_1, @object
	.size	__UNIQUE_ID_1, 4
__UNIQUE_ID_1:
	.long	4
	.globl	callback
	.align 8
	.type	callback, @object
	.size	callback, 8
callback:
	.zero	8
	.globl	empty
	.type	empty, @object
	.size	empty, 0
empty:
	.globl	nothing
	.align 4
	.type	nothing, @object
	.size	nothing, 0
nothing:
	.globl	qualified
	.type	qualified, @object
	.size	qualified, 1
qualified:
	.byte	3
	.globl	array
	.align 32
	.type	array, @object
	.size	array, 96
array:
	.long	1
	.zero	4
	.quad	2
	.zero	32
	.zero	48
	.globl	declared_before
	.align 8
	.type	declared_before, @object
	.size	declared_before, 8
declared_before:
	.zero	8
	.align 8
	.type	local, @object
	.size	local, 8
local:
	.quad	2
	.globl	first
	.align 4
	.type	first, @object
	.size	first, 4
first:
	.long	1
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x23b
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x9
	.long	.LASF22
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0xa
	.long	.LASF23
	.byte	0x10
	.byte	0x1
	.byte	0x5
	.byte	0x8
	.long	0x4e
	.uleb128 0x3
	.string	"a"
	.byte	0x13
	.long	0x4e
	.byte	0
	.uleb128 0x3
	.string	"b"
	.byte	0x1b
	.long	0x55
	.byte	0x8
	.byte	0
	.uleb128 0xb
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x2
	.byte	0x8
	.byte	0x5
	.long	.LASF2
	.uleb128 0xc
	.long	.LASF10
	.byte	0
	.byte	0x1
	.byte	0x6
	.byte	0x8
	.uleb128 0xd
	.long	.LASF24
	.byte	0x1
	.byte	0x7
	.byte	0x15
	.long	0x2e
	.uleb128 0x1
	.long	.LASF3
	.byte	0x8
	.byte	0xc
	.long	0x4e
	.uleb128 0x9
	.byte	0x3
	.quad	first
	.uleb128 0x4
	.long	.LASF20
	.byte	0x9
	.long	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	local
	.uleb128 0x5
	.long	.LASF4
	.byte	0xa
	.byte	0x1c
	.long	0xa5
	.uleb128 0x6
	.long	0x2e
	.uleb128 0xe
	.long	0x9a
	.byte	0xb
	.byte	0x15
	.uleb128 0x9
	.byte	0x3
	.quad	declared_before
	.uleb128 0x7
	.long	0x65
	.long	0xd1
	.uleb128 0x8
	.long	0xd1
	.byte	0x1
	.uleb128 0x8
	.long	0xd1
	.byte	0x2
	.byte	0
	.uleb128 0x2
	.byte	0x8
	.byte	0x7
	.long	.LASF5
	.uleb128 0x1
	.long	.LASF6
	.byte	0xc
	.byte	0xf
	.long	0xbb
	.uleb128 0x9
	.byte	0x3
	.quad	array
	.uleb128 0x1
	.long	.LASF7
	.byte	0xd
	.byte	0x16
	.long	0x109
	.uleb128 0x9
	.byte	0x3
	.quad	qualified
	.uleb128 0x2
	.byte	0x1
	.byte	0x6
	.long	.LASF8
	.uleb128 0xf
	.long	0x102
	.uleb128 0x7
	.long	0x4e
	.long	0x11e
	.uleb128 0x10
	.long	0xd1
	.byte	0
	.byte	0
	.uleb128 0x1
	.long	.LASF9
	.byte	0xe
	.byte	0xc
	.long	0x10e
	.uleb128 0x9
	.byte	0x3
	.quad	nothing
	.uleb128 0x1
	.long	.LASF10
	.byte	0xf
	.byte	0x15
	.long	0x5c
	.uleb128 0x9
	.byte	0x3
	.quad	empty
	.uleb128 0x11
	.long	0x153
	.uleb128 0x12
	.long	0x4e
	.byte	0
	.uleb128 0x1
	.long	.LASF11
	.byte	0x10
	.byte	0xf
	.long	0x168
	.uleb128 0x9
	.byte	0x3
	.quad	callback
	.uleb128 0x6
	.long	0x148
	.uleb128 0x1
	.long	.LASF12
	.byte	0x11
	.byte	0xc
	.long	0x4e
	.uleb128 0x9
	.byte	0x3
	.quad	__UNIQUE_ID_1
	.uleb128 0x1
	.long	.LASF13
	.byte	0x12
	.byte	0xc
	.long	0x4e
	.uleb128 0x9
	.byte	0x3
	.quad	__exitcall_x
	.uleb128 0x1
	.long	.LASF14
	.byte	0x13
	.byte	0xc
	.long	0x4e
	.uleb128 0x9
	.byte	0x3
	.quad	__gendwarfksyms_ptr_x
	.uleb128 0x1
	.long	.LASF15
	.byte	0x14
	.byte	0xc
	.long	0x4e
	.uleb128 0x9
	.byte	0x3
	.quad	__tpstrtab_x
	.uleb128 0x1
	.long	.LASF16
	.byte	0x15
	.byte	0xc
	.long	0x4e
	.uleb128 0x9
	.byte	0x3
	.quad	__func_stack_frame_non_standard_x
	.uleb128 0x1
	.long	.LASF17
	.byte	0x16
	.byte	0xd
	.long	0x4e
	.uleb128 0x9
	.byte	0x3
	.quad	discarded
	.uleb128 0x1
	.long	.LASF18
	.byte	0x17
	.byte	0x5
	.long	0x4e
	.uleb128 0x9
	.byte	0x3
	.quad	elsewhere
	.uleb128 0x5
	.long	.LASF19
	.byte	0x18
	.byte	0x13
	.long	0x4e
	.uleb128 0x13
	.long	.LASF25
	.byte	0x1
	.byte	0x19
	.byte	0x6
	.long	0x55
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x4
	.long	.LASF21
	.byte	0x1b
	.long	0x4e
	.uleb128 0x9
	.byte	0x3
	.quad	in_function.0
	.byte	0
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
	.uleb128 0x3
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 5
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x4
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
	.uleb128 0x21
	.sleb128 20
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x5
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
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x9
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
	.uleb128 0xa
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
	.uleb128 0xb
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
	.uleb128 0xc
	.uleb128 0x13
	.byte	0
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
	.byte	0
	.byte	0
	.uleb128 0xd
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
	.uleb128 0xe
	.uleb128 0x34
	.byte	0
	.uleb128 0x47
	.uleb128 0x13
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x35
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x37
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x15
	.byte	0x1
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x13
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
.LASF24:
	.string	"pair_t"
.LASF4:
	.string	"declared_before"
.LASF17:
	.string	"discarded"
.LASF23:
	.string	"pair"
.LASF25:
	.string	"uses"
.LASF5:
	.string	"long unsigned int"
.LASF7:
	.string	"qualified"
.LASF18:
	.string	"elsewhere"
.LASF16:
	.string	"__func_stack_frame_non_standard_x"
.LASF11:
	.string	"callback"
.LASF22:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -gdwarf-5 -O3 -fno-common -fno-pie -fno-asynchronous-unwind-tables"
.LASF6:
	.string	"array"
.LASF2:
	.string	"long int"
.LASF13:
	.string	"__exitcall_x"
.LASF21:
	.string	"in_function"
.LASF10:
	.string	"empty"
.LASF20:
	.string	"local"
.LASF3:
	.string	"first"
.LASF19:
	.string	"never_defined"
.LASF14:
	.string	"__gendwarfksyms_ptr_x"
.LASF15:
	.string	"__tpstrtab_x"
.LASF12:
	.string	"__UNIQUE_ID_1"
.LASF8:
	.string	"char"
.LASF9:
	.string	"nothing"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"case.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
