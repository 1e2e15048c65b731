# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: clang -gdwarf-5 -O2 -w -fno-pie -S -fno-asynchronous-unwind-tables case.c
# assemble: clang -nostdlib -static -Wl,-e,0 -Wl,-T,case.lds -Wl,--build-id=none
	.text
	.file	"case.c"
	.file	0 "." "case.c" md5 0xea78c084362c951bab64e3cc277a4c77
	.globl	uses                            # -- Begin function uses
	.p2align	4, 0x90
	.type	uses,@function
uses:                                   # @uses
.Lfunc_begin0:
	.loc	0 26 0                          # case.c:26:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	.loc	0 28 20 prologue_end            # case.c:28:20
	movslq	uses.in_function(%rip), %rax
	leal	1(%rax), %ecx
	movl	%ecx, uses.in_function(%rip)
	.loc	0 28 30 is_stmt 0               # case.c:28:30
	movq	local(%rip), %rcx
	leaq	1(%rcx), %rdx
	movq	%rdx, local(%rip)
	.loc	0 28 33                         # case.c:28:33
	addq	%rcx, %rax
	addq	$never_defined, %rax
	.loc	0 28 2                          # case.c:28:2
	retq
.Ltmp0:
.Lfunc_end0:
	.size	uses, .Lfunc_end0-uses
	.cfi_endproc
                                        # -- End function
	.type	first,@object                   # @first
	.section	.data..percpu,"aw",@progbits
	.globl	first
	.p2align	2
first:
	.long	1                               # 0x1
	.size	first, 4

	.type	declared_before,@object         # @declared_before
	.globl	declared_before
	.p2align	3
declared_before:
	.quad	0
	.size	declared_before, 8

	.type	array,@object                   # @array
	.globl	array
	.p2align	4
array:
	.long	1                               # 0x1
	.zero	4
	.quad	2                               # 0x2
	.zero	16
	.zero	16
	.zero	48
	.size	array, 96

	.type	qualified,@object               # @qualified
	.globl	qualified
qualified:
	.byte	3                               # 0x3
	.size	qualified, 1

	.type	nothing,@object                 # @nothing
	.globl	nothing
	.p2align	2
nothing:
	.size	nothing, 0

	.type	empty,@object                   # @empty
	.globl	empty
empty:
	.size	empty, 0

	.type	callback,@object                # @callback
	.globl	callback
	.p2align	3
callback:
	.quad	0
	.size	callback, 8

	.type	__UNIQUE_ID_1,@object           # @__UNIQUE_ID_1
	.globl	__UNIQUE_ID_1
	.p2align	2
__UNIQUE_ID_1:
	.long	4                               # 0x4
	.size	__UNIQUE_ID_1, 4

	.type	__exitcall_x,@object            # @__exitcall_x
	.globl	__exitcall_x
	.p2align	2
__exitcall_x:
	.long	5                               # 0x5
	.size	__exitcall_x, 4

	.type	__gendwarfksyms_ptr_x,@object   # @__gendwarfksyms_ptr_x
	.globl	__gendwarfksyms_ptr_x
	.p2align	2
__gendwarfksyms_ptr_x:
	.long	6                               # 0x6
	.size	__gendwarfksyms_ptr_x, 4

	.type	__tpstrtab_x,@object            # @__tpstrtab_x
	.globl	__tpstrtab_x
	.p2align	2
__tpstrtab_x:
	.long	7                               # 0x7
	.size	__tpstrtab_x, 4

	.type	__func_stack_frame_non_standard_x,@object # @__func_stack_frame_non_standard_x
	.globl	__func_stack_frame_non_standard_x
	.p2align	2
__func_stack_frame_non_standard_x:
	.long	8                               # 0x8
	.size	__func_stack_frame_non_standard_x, 4

	.type	discarded,@object               # @discarded
	.section	.discard.percpu,"aw",@progbits
	.globl	discarded
	.p2align	2
discarded:
	.long	9                               # 0x9
	.size	discarded, 4

	.type	elsewhere,@object               # @elsewhere
	.data
	.globl	elsewhere
	.p2align	2
elsewhere:
	.long	10                              # 0xa
	.size	elsewhere, 4

	.type	uses.in_function,@object        # @uses.in_function
	.section	.data..percpu,"aw",@progbits
	.p2align	2
uses.in_function:
	.long	11                              # 0xb
	.size	uses.in_function, 4

	.type	local,@object                   # @local
	.p2align	3
local:
	.quad	2                               # 0x2
	.size	local, 8

	.section	.debug_abbrev,"",@progbits
	.byte	1                               # Abbreviation Code
	.byte	17                              # DW_TAG_compile_unit
	.byte	1                               # DW_CHILDREN_yes
	.byte	37                              # DW_AT_producer
	.byte	37                              # DW_FORM_strx1
	.byte	19                              # DW_AT_language
	.byte	5                               # DW_FORM_data2
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	114                             # DW_AT_str_offsets_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	16                              # DW_AT_stmt_list
	.byte	23                              # DW_FORM_sec_offset
	.byte	27                              # DW_AT_comp_dir
	.byte	37                              # DW_FORM_strx1
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	115                             # DW_AT_addr_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	2                               # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	3                               # Abbreviation Code
	.byte	36                              # DW_TAG_base_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	62                              # DW_AT_encoding
	.byte	11                              # DW_FORM_data1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	4                               # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	5                               # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	6                               # Abbreviation Code
	.byte	13                              # DW_TAG_member
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	56                              # DW_AT_data_member_location
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
	.byte	1                               # DW_TAG_array_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	8                               # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	9                               # Abbreviation Code
	.byte	22                              # DW_TAG_typedef
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	10                              # Abbreviation Code
	.byte	36                              # DW_TAG_base_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	62                              # DW_AT_encoding
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
	.byte	53                              # DW_TAG_volatile_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
	.byte	21                              # DW_TAG_subroutine_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	64                              # DW_AT_frame_base
	.byte	24                              # DW_FORM_exprloc
	.byte	122                             # DW_AT_call_all_calls
	.byte	25                              # DW_FORM_flag_present
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	16                              # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	0                               # EOM(3)
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 # Length of Unit
.Ldebug_info_start0:
	.short	5                               # DWARF version number
	.byte	1                               # DWARF Unit Type
	.byte	8                               # Address Size (in bytes)
	.long	.debug_abbrev                   # Offset Into Abbrev. Section
	.byte	1                               # Abbrev [1] 0xc:0x141 DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	12                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	16                              # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.byte	2                               # Abbrev [2] 0x23:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	46                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x2e:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x32:0xb DW_TAG_variable
	.byte	5                               # DW_AT_name
	.long	61                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	4                               # Abbrev [4] 0x3d:0x5 DW_TAG_pointer_type
	.long	66                              # DW_AT_type
	.byte	5                               # Abbrev [5] 0x42:0x18 DW_TAG_structure_type
	.byte	9                               # DW_AT_name
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.byte	6                               # Abbrev [6] 0x47:0x9 DW_TAG_member
	.byte	6                               # DW_AT_name
	.long	46                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	6                               # Abbrev [6] 0x50:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x5a:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x5e:0xb DW_TAG_variable
	.byte	10                              # DW_AT_name
	.long	105                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	7                               # Abbrev [7] 0x69:0x12 DW_TAG_array_type
	.long	123                             # DW_AT_type
	.byte	8                               # Abbrev [8] 0x6e:0x6 DW_TAG_subrange_type
	.long	131                             # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	8                               # Abbrev [8] 0x74:0x6 DW_TAG_subrange_type
	.long	131                             # DW_AT_type
	.byte	3                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x7b:0x8 DW_TAG_typedef
	.long	66                              # DW_AT_type
	.byte	11                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	10                              # Abbrev [10] 0x83:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	2                               # Abbrev [2] 0x87:0xb DW_TAG_variable
	.byte	13                              # DW_AT_name
	.long	146                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	11                              # Abbrev [11] 0x92:0x5 DW_TAG_volatile_type
	.long	151                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x97:0x4 DW_TAG_base_type
	.byte	14                              # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x9b:0xb DW_TAG_variable
	.byte	15                              # DW_AT_name
	.long	166                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	4
	.byte	7                               # Abbrev [7] 0xa6:0xc DW_TAG_array_type
	.long	46                              # DW_AT_type
	.byte	8                               # Abbrev [8] 0xab:0x6 DW_TAG_subrange_type
	.long	131                             # DW_AT_type
	.byte	0                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0xb2:0xb DW_TAG_variable
	.byte	16                              # DW_AT_name
	.long	189                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	5
	.byte	12                              # Abbrev [12] 0xbd:0x5 DW_TAG_structure_type
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.byte	2                               # Abbrev [2] 0xc2:0xb DW_TAG_variable
	.byte	17                              # DW_AT_name
	.long	205                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	6
	.byte	4                               # Abbrev [4] 0xcd:0x5 DW_TAG_pointer_type
	.long	210                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xd2:0x7 DW_TAG_subroutine_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0xd3:0x5 DW_TAG_formal_parameter
	.long	46                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0xd9:0xb DW_TAG_variable
	.byte	18                              # DW_AT_name
	.long	46                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	7
	.byte	2                               # Abbrev [2] 0xe4:0xb DW_TAG_variable
	.byte	19                              # DW_AT_name
	.long	46                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	8
	.byte	2                               # Abbrev [2] 0xef:0xb DW_TAG_variable
	.byte	20                              # DW_AT_name
	.long	46                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	9
	.byte	2                               # Abbrev [2] 0xfa:0xb DW_TAG_variable
	.byte	21                              # DW_AT_name
	.long	46                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	10
	.byte	2                               # Abbrev [2] 0x105:0xb DW_TAG_variable
	.byte	22                              # DW_AT_name
	.long	46                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	11
	.byte	2                               # Abbrev [2] 0x110:0xb DW_TAG_variable
	.byte	23                              # DW_AT_name
	.long	46                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	12
	.byte	2                               # Abbrev [2] 0x11b:0xb DW_TAG_variable
	.byte	24                              # DW_AT_name
	.long	46                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	13
	.byte	15                              # Abbrev [15] 0x126:0x1b DW_TAG_subprogram
	.byte	16                              # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	90                              # DW_AT_type
                                        # DW_AT_external
	.byte	16                              # Abbrev [16] 0x135:0xb DW_TAG_variable
	.byte	25                              # DW_AT_name
	.long	46                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	14
	.byte	0                               # End Of Children Mark
	.byte	16                              # Abbrev [16] 0x141:0xb DW_TAG_variable
	.byte	26                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	15
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	116                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 14.0.6"   # string offset=0
.Linfo_string1:
	.asciz	"case.c"                        # string offset=28
.Linfo_string2:
	.asciz	"."                             # string offset=35
.Linfo_string3:
	.asciz	"first"                         # string offset=37
.Linfo_string4:
	.asciz	"int"                           # string offset=43
.Linfo_string5:
	.asciz	"declared_before"               # string offset=47
.Linfo_string6:
	.asciz	"a"                             # string offset=63
.Linfo_string7:
	.asciz	"b"                             # string offset=65
.Linfo_string8:
	.asciz	"long"                          # string offset=67
.Linfo_string9:
	.asciz	"pair"                          # string offset=72
.Linfo_string10:
	.asciz	"array"                         # string offset=77
.Linfo_string11:
	.asciz	"pair_t"                        # string offset=83
.Linfo_string12:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=90
.Linfo_string13:
	.asciz	"qualified"                     # string offset=110
.Linfo_string14:
	.asciz	"char"                          # string offset=120
.Linfo_string15:
	.asciz	"nothing"                       # string offset=125
.Linfo_string16:
	.asciz	"empty"                         # string offset=133
.Linfo_string17:
	.asciz	"callback"                      # string offset=139
.Linfo_string18:
	.asciz	"__UNIQUE_ID_1"                 # string offset=148
.Linfo_string19:
	.asciz	"__exitcall_x"                  # string offset=162
.Linfo_string20:
	.asciz	"__gendwarfksyms_ptr_x"         # string offset=175
.Linfo_string21:
	.asciz	"__tpstrtab_x"                  # string offset=197
.Linfo_string22:
	.asciz	"__func_stack_frame_non_standard_x" # string offset=210
.Linfo_string23:
	.asciz	"discarded"                     # string offset=244
.Linfo_string24:
	.asciz	"elsewhere"                     # string offset=254
.Linfo_string25:
	.asciz	"in_function"                   # string offset=264
.Linfo_string26:
	.asciz	"local"                         # string offset=276
.Linfo_string27:
	.asciz	"uses"                          # string offset=282
	.section	.debug_str_offsets,"",@progbits
	.long	.Linfo_string0
	.long	.Linfo_string1
	.long	.Linfo_string2
	.long	.Linfo_string3
	.long	.Linfo_string4
	.long	.Linfo_string5
	.long	.Linfo_string6
	.long	.Linfo_string7
	.long	.Linfo_string8
	.long	.Linfo_string9
	.long	.Linfo_string10
	.long	.Linfo_string11
	.long	.Linfo_string12
	.long	.Linfo_string13
	.long	.Linfo_string14
	.long	.Linfo_string15
	.long	.Linfo_string16
	.long	.Linfo_string17
	.long	.Linfo_string18
	.long	.Linfo_string19
	.long	.Linfo_string20
	.long	.Linfo_string21
	.long	.Linfo_string22
	.long	.Linfo_string23
	.long	.Linfo_string24
	.long	.Linfo_string25
	.long	.Linfo_string26
	.long	.Linfo_string27
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	first
	.quad	declared_before
	.quad	array
	.quad	qualified
	.quad	nothing
	.quad	empty
	.quad	callback
	.quad	__UNIQUE_ID_1
	.quad	__exitcall_x
	.quad	__gendwarfksyms_ptr_x
	.quad	__tpstrtab_x
	.quad	__func_stack_frame_non_standard_x
	.quad	discarded
	.quad	elsewhere
	.quad	uses.in_function
	.quad	local
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym never_defined
	.section	.debug_line,"",@progbits
.Lline_table_start0:
