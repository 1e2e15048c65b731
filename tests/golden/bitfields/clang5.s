# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: clang -gdwarf-5 -O0 -S -fno-asynchronous-unwind-tables case.c
# assemble: clang -c
	.text
	.file	"case.c"
	.file	0 "." "case.c" md5 0xef702fd582f13ea36f351b0a3d2d226e
	.type	plain,@object                   # @plain
	.bss
	.globl	plain
	.p2align	2
plain:
	.zero	8
	.size	plain, 8

	.type	packed,@object                  # @packed
	.globl	packed
packed:
	.zero	15
	.size	packed, 15

	.type	in_union,@object                # @in_union
	.globl	in_union
	.p2align	3
in_union:
	.zero	8
	.size	in_union, 8

	.type	mixed,@object                   # @mixed
	.globl	mixed
	.p2align	3
mixed:
	.zero	16
	.size	mixed, 16

	.type	sorts,@object                   # @sorts
	.globl	sorts
	.p2align	2
sorts:
	.zero	12
	.size	sorts, 12

	.type	crossing,@object                # @crossing
	.globl	crossing
crossing:
	.zero	17
	.size	crossing, 17

	.type	wide,@object                    # @wide
	.globl	wide
	.p2align	3
wide:
	.zero	24
	.size	wide, 24

	.type	full,@object                    # @full
	.globl	full
	.p2align	2
full:
	.zero	8
	.size	full, 8

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
	.byte	4                               # Abbreviation Code
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
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	13                              # DW_AT_bit_size
	.byte	11                              # DW_FORM_data1
	.byte	12                              # DW_AT_bit_offset
	.byte	11                              # DW_FORM_data1
	.byte	56                              # DW_AT_data_member_location
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	5                               # Abbreviation Code
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
	.byte	6                               # Abbreviation Code
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
	.byte	7                               # Abbreviation Code
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
	.byte	8                               # Abbreviation Code
	.byte	23                              # DW_TAG_union_type
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
	.byte	9                               # Abbreviation Code
	.byte	4                               # DW_TAG_enumeration_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
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
	.byte	10                              # Abbreviation Code
	.byte	40                              # DW_TAG_enumerator
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	15                              # DW_FORM_udata
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
	.byte	53                              # DW_TAG_volatile_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
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
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	13                              # DW_AT_bit_size
	.byte	11                              # DW_FORM_data1
	.byte	12                              # DW_AT_bit_offset
	.byte	7                               # DW_FORM_data8
	.byte	56                              # DW_AT_data_member_location
	.byte	11                              # DW_FORM_data1
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
	.byte	1                               # Abbrev [1] 0xc:0x23a DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	12                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.byte	2                               # Abbrev [2] 0x1e:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	41                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x29:0x2a DW_TAG_structure_type
	.byte	3                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x2e:0xc DW_TAG_member
	.byte	4                               # DW_AT_name
	.long	83                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.byte	4                               # DW_AT_byte_size
	.byte	3                               # DW_AT_bit_size
	.byte	29                              # DW_AT_bit_offset
	.byte	0                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x3a:0xc DW_TAG_member
	.byte	6                               # DW_AT_name
	.long	87                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.byte	4                               # DW_AT_byte_size
	.byte	5                               # DW_AT_bit_size
	.byte	24                              # DW_AT_bit_offset
	.byte	0                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x46:0xc DW_TAG_member
	.byte	8                               # DW_AT_name
	.long	91                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.byte	4                               # DW_AT_byte_size
	.byte	7                               # DW_AT_bit_size
	.byte	25                              # DW_AT_bit_offset
	.byte	4                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x53:0x4 DW_TAG_base_type
	.byte	5                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	5                               # Abbrev [5] 0x57:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	6                               # Abbrev [6] 0x5b:0x8 DW_TAG_typedef
	.long	87                              # DW_AT_type
	.byte	9                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	3                               # DW_AT_decl_line
	.byte	2                               # Abbrev [2] 0x63:0xb DW_TAG_variable
	.byte	10                              # DW_AT_name
	.long	110                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	3                               # Abbrev [3] 0x6e:0x39 DW_TAG_structure_type
	.byte	10                              # DW_AT_name
	.byte	15                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.byte	7                               # Abbrev [7] 0x73:0x9 DW_TAG_member
	.byte	4                               # DW_AT_name
	.long	167                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x7c:0xc DW_TAG_member
	.byte	6                               # DW_AT_name
	.long	83                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.byte	4                               # DW_AT_byte_size
	.byte	20                              # DW_AT_bit_size
	.byte	4                               # DW_AT_bit_offset
	.byte	0                               # DW_AT_data_member_location
	.byte	7                               # Abbrev [7] 0x88:0x9 DW_TAG_member
	.byte	8                               # DW_AT_name
	.long	171                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x91:0xc DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	83                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.byte	4                               # DW_AT_byte_size
	.byte	12                              # DW_AT_bit_size
	.byte	20                              # DW_AT_bit_offset
	.byte	12                              # DW_AT_data_member_location
	.byte	7                               # Abbrev [7] 0x9d:0x9 DW_TAG_member
	.byte	14                              # DW_AT_name
	.long	167                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.byte	14                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xa7:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	5                               # Abbrev [5] 0xab:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0xaf:0xb DW_TAG_variable
	.byte	15                              # DW_AT_name
	.long	186                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	8                               # Abbrev [8] 0xba:0x27 DW_TAG_union_type
	.byte	15                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0xbf:0xc DW_TAG_member
	.byte	16                              # DW_AT_name
	.long	83                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	4                               # DW_AT_byte_size
	.byte	5                               # DW_AT_bit_size
	.byte	27                              # DW_AT_bit_offset
	.byte	0                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0xcb:0xc DW_TAG_member
	.byte	17                              # DW_AT_name
	.long	87                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	4                               # DW_AT_byte_size
	.byte	1                               # DW_AT_bit_size
	.byte	31                              # DW_AT_bit_offset
	.byte	0                               # DW_AT_data_member_location
	.byte	7                               # Abbrev [7] 0xd7:0x9 DW_TAG_member
	.byte	18                              # DW_AT_name
	.long	171                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0xe1:0xb DW_TAG_variable
	.byte	19                              # DW_AT_name
	.long	236                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	3                               # Abbrev [3] 0xec:0x4b DW_TAG_structure_type
	.byte	19                              # DW_AT_name
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0xf1:0xc DW_TAG_member
	.byte	4                               # DW_AT_name
	.long	83                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	4                               # DW_AT_byte_size
	.byte	3                               # DW_AT_bit_size
	.byte	29                              # DW_AT_bit_offset
	.byte	0                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0xfd:0xc DW_TAG_member
	.byte	6                               # DW_AT_name
	.long	87                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	4                               # DW_AT_byte_size
	.byte	5                               # DW_AT_bit_size
	.byte	24                              # DW_AT_bit_offset
	.byte	0                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x109:0xc DW_TAG_member
	.byte	8                               # DW_AT_name
	.long	87                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	4                               # DW_AT_byte_size
	.byte	17                              # DW_AT_bit_size
	.byte	7                               # DW_AT_bit_offset
	.byte	0                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x115:0xc DW_TAG_member
	.byte	20                              # DW_AT_name
	.long	311                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	8                               # DW_AT_byte_size
	.byte	40                              # DW_AT_bit_size
	.byte	24                              # DW_AT_bit_offset
	.byte	8                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x121:0xc DW_TAG_member
	.byte	22                              # DW_AT_name
	.long	167                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	1                               # DW_AT_byte_size
	.byte	2                               # DW_AT_bit_size
	.byte	6                               # DW_AT_bit_offset
	.byte	13                              # DW_AT_data_member_location
	.byte	7                               # Abbrev [7] 0x12d:0x9 DW_TAG_member
	.byte	23                              # DW_AT_name
	.long	315                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	14                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x137:0x4 DW_TAG_base_type
	.byte	21                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	5                               # Abbrev [5] 0x13b:0x4 DW_TAG_base_type
	.byte	24                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	2                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x13f:0xb DW_TAG_variable
	.byte	25                              # DW_AT_name
	.long	330                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	4
	.byte	3                               # Abbrev [3] 0x14a:0x3f DW_TAG_structure_type
	.byte	25                              # DW_AT_name
	.byte	12                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x14f:0xc DW_TAG_member
	.byte	26                              # DW_AT_name
	.long	393                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	1                               # DW_AT_byte_size
	.byte	1                               # DW_AT_bit_size
	.byte	7                               # DW_AT_bit_offset
	.byte	0                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x15b:0xc DW_TAG_member
	.byte	14                              # DW_AT_name
	.long	397                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # DW_AT_bit_size
	.byte	29                              # DW_AT_bit_offset
	.byte	0                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x167:0xc DW_TAG_member
	.byte	30                              # DW_AT_name
	.long	413                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	4                               # DW_AT_byte_size
	.byte	4                               # DW_AT_bit_size
	.byte	25                              # DW_AT_bit_offset
	.byte	0                               # DW_AT_data_member_location
	.byte	7                               # Abbrev [7] 0x173:0x9 DW_TAG_member
	.byte	31                              # DW_AT_name
	.long	418                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x17c:0xc DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	83                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	4                               # DW_AT_byte_size
	.byte	6                               # DW_AT_bit_size
	.byte	21                              # DW_AT_bit_offset
	.byte	8                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x189:0x4 DW_TAG_base_type
	.byte	27                              # DW_AT_name
	.byte	2                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x18d:0x10 DW_TAG_enumeration_type
	.long	87                              # DW_AT_type
	.byte	14                              # DW_AT_name
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
	.byte	10                              # Abbrev [10] 0x196:0x3 DW_TAG_enumerator
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	10                              # Abbrev [10] 0x199:0x3 DW_TAG_enumerator
	.byte	29                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x19d:0x5 DW_TAG_const_type
	.long	83                              # DW_AT_type
	.byte	12                              # Abbrev [12] 0x1a2:0x5 DW_TAG_volatile_type
	.long	91                              # DW_AT_type
	.byte	2                               # Abbrev [2] 0x1a7:0xb DW_TAG_variable
	.byte	33                              # DW_AT_name
	.long	434                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	5
	.byte	3                               # Abbrev [3] 0x1b2:0x3a DW_TAG_structure_type
	.byte	33                              # DW_AT_name
	.byte	17                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x1b7:0xc DW_TAG_member
	.byte	4                               # DW_AT_name
	.long	492                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	8                               # DW_AT_byte_size
	.byte	33                              # DW_AT_bit_size
	.byte	31                              # DW_AT_bit_offset
	.byte	0                               # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0x1c3:0x13 DW_TAG_member
	.byte	6                               # DW_AT_name
	.long	492                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	8                               # DW_AT_byte_size
	.byte	33                              # DW_AT_bit_size
	.quad	-2                              # DW_AT_bit_offset
	.byte	0                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x1d6:0xc DW_TAG_member
	.byte	8                               # DW_AT_name
	.long	492                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	8                               # DW_AT_byte_size
	.byte	33                              # DW_AT_bit_size
	.byte	29                              # DW_AT_bit_offset
	.byte	8                               # DW_AT_data_member_location
	.byte	7                               # Abbrev [7] 0x1e2:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	83                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	13                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x1ec:0x4 DW_TAG_base_type
	.byte	34                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x1f0:0xb DW_TAG_variable
	.byte	36                              # DW_AT_name
	.long	507                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	6
	.byte	3                               # Abbrev [3] 0x1fb:0x27 DW_TAG_structure_type
	.byte	36                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x200:0xc DW_TAG_member
	.byte	4                               # DW_AT_name
	.long	492                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	8                               # DW_AT_byte_size
	.byte	33                              # DW_AT_bit_size
	.byte	31                              # DW_AT_bit_offset
	.byte	0                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x20c:0xc DW_TAG_member
	.byte	6                               # DW_AT_name
	.long	492                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	8                               # DW_AT_byte_size
	.byte	33                              # DW_AT_bit_size
	.byte	31                              # DW_AT_bit_offset
	.byte	8                               # DW_AT_data_member_location
	.byte	7                               # Abbrev [7] 0x218:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	83                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x222:0xb DW_TAG_variable
	.byte	37                              # DW_AT_name
	.long	557                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	7
	.byte	3                               # Abbrev [3] 0x22d:0x18 DW_TAG_structure_type
	.byte	37                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	7                               # Abbrev [7] 0x232:0x9 DW_TAG_member
	.byte	38                              # DW_AT_name
	.long	83                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	7                               # Abbrev [7] 0x23b:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	83                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	164                             # Length of String Offsets Set
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
	.asciz	"plain"                         # string offset=37
.Linfo_string4:
	.asciz	"a"                             # string offset=43
.Linfo_string5:
	.asciz	"int"                           # string offset=45
.Linfo_string6:
	.asciz	"b"                             # string offset=49
.Linfo_string7:
	.asciz	"unsigned int"                  # string offset=51
.Linfo_string8:
	.asciz	"c"                             # string offset=64
.Linfo_string9:
	.asciz	"u32"                           # string offset=66
.Linfo_string10:
	.asciz	"packed"                        # string offset=70
.Linfo_string11:
	.asciz	"char"                          # string offset=77
.Linfo_string12:
	.asciz	"long"                          # string offset=82
.Linfo_string13:
	.asciz	"d"                             # string offset=87
.Linfo_string14:
	.asciz	"e"                             # string offset=89
.Linfo_string15:
	.asciz	"in_union"                      # string offset=91
.Linfo_string16:
	.asciz	"x"                             # string offset=100
.Linfo_string17:
	.asciz	"y"                             # string offset=102
.Linfo_string18:
	.asciz	"z"                             # string offset=104
.Linfo_string19:
	.asciz	"mixed"                         # string offset=106
.Linfo_string20:
	.asciz	"l"                             # string offset=112
.Linfo_string21:
	.asciz	"unsigned long"                 # string offset=114
.Linfo_string22:
	.asciz	"ch"                            # string offset=128
.Linfo_string23:
	.asciz	"s"                             # string offset=131
.Linfo_string24:
	.asciz	"short"                         # string offset=133
.Linfo_string25:
	.asciz	"sorts"                         # string offset=139
.Linfo_string26:
	.asciz	"flag"                          # string offset=145
.Linfo_string27:
	.asciz	"_Bool"                         # string offset=150
.Linfo_string28:
	.asciz	"A"                             # string offset=156
.Linfo_string29:
	.asciz	"B"                             # string offset=158
.Linfo_string30:
	.asciz	"k"                             # string offset=160
.Linfo_string31:
	.asciz	"v"                             # string offset=162
.Linfo_string32:
	.asciz	"after"                         # string offset=164
.Linfo_string33:
	.asciz	"crossing"                      # string offset=170
.Linfo_string34:
	.asciz	"long long"                     # string offset=179
.Linfo_string35:
	.asciz	"tail"                          # string offset=189
.Linfo_string36:
	.asciz	"wide"                          # string offset=194
.Linfo_string37:
	.asciz	"full"                          # string offset=199
.Linfo_string38:
	.asciz	"whole"                         # string offset=204
.Linfo_string39:
	.asciz	"next"                          # string offset=210
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
	.long	.Linfo_string28
	.long	.Linfo_string29
	.long	.Linfo_string30
	.long	.Linfo_string31
	.long	.Linfo_string32
	.long	.Linfo_string33
	.long	.Linfo_string34
	.long	.Linfo_string35
	.long	.Linfo_string36
	.long	.Linfo_string37
	.long	.Linfo_string38
	.long	.Linfo_string39
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	plain
	.quad	packed
	.quad	in_union
	.quad	mixed
	.quad	sorts
	.quad	crossing
	.quad	wide
	.quad	full
.Ldebug_addr_end0:
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.section	.debug_line,"",@progbits
.Lline_table_start0:
