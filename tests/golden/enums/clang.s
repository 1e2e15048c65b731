# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: clang -gdwarf-5 -O0 -S -fno-asynchronous-unwind-tables case.c
# assemble: clang -c
	.text
	.file	"case.c"
	.file	0 "." "case.c" md5 0x1100c3a98e47b04d6e79c3e9c86ffeb3
	.type	plain,@object                   # @plain
	.bss
	.globl	plain
	.p2align	2
plain:
	.long	0                               # 0x0
	.size	plain, 4

	.type	negative,@object                # @negative
	.globl	negative
	.p2align	2
negative:
	.long	0                               # 0x0
	.size	negative, 4

	.type	byte,@object                    # @byte
	.globl	byte
byte:
	.byte	0                               # 0x0
	.size	byte, 1

	.type	half,@object                    # @half
	.globl	half
	.p2align	1
half:
	.short	0                               # 0x0
	.size	half, 2

	.type	wide,@object                    # @wide
	.globl	wide
	.p2align	3
wide:
	.quad	0                               # 0x0
	.size	wide, 8

	.type	wide_negative,@object           # @wide_negative
	.globl	wide_negative
	.p2align	3
wide_negative:
	.quad	0                               # 0x0
	.size	wide_negative, 8

	.type	large,@object                   # @large
	.globl	large
	.p2align	2
large:
	.long	0                               # 0x0
	.size	large, 4

	.type	anonymous,@object               # @anonymous
	.globl	anonymous
	.p2align	2
anonymous:
	.long	0                               # 0x0
	.size	anonymous, 4

	.type	user,@object                    # @user
	.globl	user
	.p2align	2
user:
	.long	0                               # 0x0
	.size	user, 4

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
	.byte	4                               # Abbreviation Code
	.byte	40                              # DW_TAG_enumerator
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	15                              # DW_FORM_udata
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
	.byte	40                              # DW_TAG_enumerator
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	13                              # DW_FORM_sdata
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
	.byte	4                               # DW_TAG_enumeration_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	8                               # Abbreviation Code
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
	.byte	0                               # EOM(3)
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 # Length of Unit
.Ldebug_info_start0:
	.short	5                               # DWARF version number
	.byte	1                               # DWARF Unit Type
	.byte	8                               # Address Size (in bytes)
	.long	.debug_abbrev                   # Offset Into Abbrev. Section
	.byte	1                               # Abbrev [1] 0xc:0x121 DW_TAG_compile_unit
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
	.byte	3                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x29:0x10 DW_TAG_enumeration_type
	.long	57                              # DW_AT_type
	.byte	3                               # DW_AT_name
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	3                               # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x32:0x3 DW_TAG_enumerator
	.byte	5                               # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	4                               # Abbrev [4] 0x35:0x3 DW_TAG_enumerator
	.byte	6                               # DW_AT_name
	.byte	5                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x39:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x3d:0xb DW_TAG_variable
	.byte	7                               # DW_AT_name
	.long	72                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	3                               # Abbrev [3] 0x48:0x10 DW_TAG_enumeration_type
	.long	88                              # DW_AT_type
	.byte	7                               # DW_AT_name
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
	.byte	6                               # Abbrev [6] 0x51:0x3 DW_TAG_enumerator
	.byte	9                               # DW_AT_name
	.byte	127                             # DW_AT_const_value
	.byte	6                               # Abbrev [6] 0x54:0x3 DW_TAG_enumerator
	.byte	10                              # DW_AT_name
	.byte	5                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x58:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x5c:0xb DW_TAG_variable
	.byte	11                              # DW_AT_name
	.long	103                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	3                               # Abbrev [3] 0x67:0xe DW_TAG_enumeration_type
	.long	117                             # DW_AT_type
	.byte	11                              # DW_AT_name
	.byte	1                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x70:0x4 DW_TAG_enumerator
	.byte	13                              # DW_AT_name
	.ascii	"\310\001"                      # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x75:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	8                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x79:0xb DW_TAG_variable
	.byte	14                              # DW_AT_name
	.long	132                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	3                               # Abbrev [3] 0x84:0xf DW_TAG_enumeration_type
	.long	147                             # DW_AT_type
	.byte	14                              # DW_AT_name
	.byte	2                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x8d:0x5 DW_TAG_enumerator
	.byte	16                              # DW_AT_name
	.ascii	"\360\377\003"                  # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x93:0x4 DW_TAG_base_type
	.byte	15                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	2                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x97:0xb DW_TAG_variable
	.byte	17                              # DW_AT_name
	.long	162                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	4
	.byte	3                               # Abbrev [3] 0xa2:0x11 DW_TAG_enumeration_type
	.long	179                             # DW_AT_type
	.byte	17                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0xab:0x7 DW_TAG_enumerator
	.byte	19                              # DW_AT_name
	.ascii	"\377\377\377\377\037"          # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xb3:0x4 DW_TAG_base_type
	.byte	18                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0xb7:0xb DW_TAG_variable
	.byte	20                              # DW_AT_name
	.long	194                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	5
	.byte	3                               # Abbrev [3] 0xc2:0x14 DW_TAG_enumeration_type
	.long	214                             # DW_AT_type
	.byte	20                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	6                               # Abbrev [6] 0xcb:0x3 DW_TAG_enumerator
	.byte	22                              # DW_AT_name
	.byte	127                             # DW_AT_const_value
	.byte	6                               # Abbrev [6] 0xce:0x7 DW_TAG_enumerator
	.byte	23                              # DW_AT_name
	.ascii	"\377\377\377\377\037"          # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xd6:0x4 DW_TAG_base_type
	.byte	21                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0xda:0xb DW_TAG_variable
	.byte	24                              # DW_AT_name
	.long	229                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	6
	.byte	3                               # Abbrev [3] 0xe5:0x11 DW_TAG_enumeration_type
	.long	57                              # DW_AT_type
	.byte	24                              # DW_AT_name
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0xee:0x7 DW_TAG_enumerator
	.byte	25                              # DW_AT_name
	.ascii	"\377\377\377\377\017"          # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0xf6:0xb DW_TAG_variable
	.byte	26                              # DW_AT_name
	.long	257                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	7
	.byte	7                               # Abbrev [7] 0x101:0xc DW_TAG_enumeration_type
	.long	57                              # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x109:0x3 DW_TAG_enumerator
	.byte	27                              # DW_AT_name
	.byte	7                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x10d:0xb DW_TAG_variable
	.byte	28                              # DW_AT_name
	.long	280                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	8
	.byte	8                               # Abbrev [8] 0x118:0x8 DW_TAG_typedef
	.long	288                             # DW_AT_type
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	7                               # Abbrev [7] 0x120:0xc DW_TAG_enumeration_type
	.long	57                              # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x128:0x3 DW_TAG_enumerator
	.byte	29                              # DW_AT_name
	.byte	8                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	128                             # Length of String Offsets Set
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
	.asciz	"unsigned int"                  # string offset=43
.Linfo_string5:
	.asciz	"A"                             # string offset=56
.Linfo_string6:
	.asciz	"B"                             # string offset=58
.Linfo_string7:
	.asciz	"negative"                      # string offset=60
.Linfo_string8:
	.asciz	"int"                           # string offset=69
.Linfo_string9:
	.asciz	"N"                             # string offset=73
.Linfo_string10:
	.asciz	"P"                             # string offset=75
.Linfo_string11:
	.asciz	"byte"                          # string offset=77
.Linfo_string12:
	.asciz	"unsigned char"                 # string offset=82
.Linfo_string13:
	.asciz	"BYTE"                          # string offset=96
.Linfo_string14:
	.asciz	"half"                          # string offset=101
.Linfo_string15:
	.asciz	"unsigned short"                # string offset=106
.Linfo_string16:
	.asciz	"HALF"                          # string offset=121
.Linfo_string17:
	.asciz	"wide"                          # string offset=126
.Linfo_string18:
	.asciz	"unsigned long"                 # string offset=131
.Linfo_string19:
	.asciz	"W"                             # string offset=145
.Linfo_string20:
	.asciz	"wide_negative"                 # string offset=147
.Linfo_string21:
	.asciz	"long"                          # string offset=161
.Linfo_string22:
	.asciz	"M"                             # string offset=166
.Linfo_string23:
	.asciz	"X"                             # string offset=168
.Linfo_string24:
	.asciz	"large"                         # string offset=170
.Linfo_string25:
	.asciz	"TOP"                           # string offset=176
.Linfo_string26:
	.asciz	"anonymous"                     # string offset=180
.Linfo_string27:
	.asciz	"ANONYMOUS"                     # string offset=190
.Linfo_string28:
	.asciz	"user"                          # string offset=200
.Linfo_string29:
	.asciz	"IN_TYPEDEF"                    # string offset=205
.Linfo_string30:
	.asciz	"in_typedef"                    # string offset=216
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	plain
	.quad	negative
	.quad	byte
	.quad	half
	.quad	wide
	.quad	wide_negative
	.quad	large
	.quad	anonymous
	.quad	user
.Ldebug_addr_end0:
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.section	.debug_line,"",@progbits
.Lline_table_start0:
