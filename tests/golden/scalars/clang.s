# SPDX-License-Identifier: LGPL-2.1-or-later
# compiled: clang -gdwarf-5 -O0 -S -fno-asynchronous-unwind-tables case.c
# assemble: clang -c
	.text
	.file	"case.c"
	.file	0 "." "case.c" md5 0x4e6adbbd8f8e3156d1653234ba040d27
	.type	b,@object                       # @b
	.bss
	.globl	b
b:
	.byte	0                               # 0x0
	.size	b, 1

	.type	c,@object                       # @c
	.globl	c
c:
	.byte	0                               # 0x0
	.size	c, 1

	.type	sc,@object                      # @sc
	.globl	sc
sc:
	.byte	0                               # 0x0
	.size	sc, 1

	.type	uc,@object                      # @uc
	.globl	uc
uc:
	.byte	0                               # 0x0
	.size	uc, 1

	.type	s,@object                       # @s
	.globl	s
	.p2align	1
s:
	.short	0                               # 0x0
	.size	s, 2

	.type	us,@object                      # @us
	.globl	us
	.p2align	1
us:
	.short	0                               # 0x0
	.size	us, 2

	.type	i,@object                       # @i
	.globl	i
	.p2align	2
i:
	.long	0                               # 0x0
	.size	i, 4

	.type	u,@object                       # @u
	.globl	u
	.p2align	2
u:
	.long	0                               # 0x0
	.size	u, 4

	.type	l,@object                       # @l
	.globl	l
	.p2align	3
l:
	.quad	0                               # 0x0
	.size	l, 8

	.type	ul,@object                      # @ul
	.globl	ul
	.p2align	3
ul:
	.quad	0                               # 0x0
	.size	ul, 8

	.type	ll,@object                      # @ll
	.globl	ll
	.p2align	3
ll:
	.quad	0                               # 0x0
	.size	ll, 8

	.type	ull,@object                     # @ull
	.globl	ull
	.p2align	3
ull:
	.quad	0                               # 0x0
	.size	ull, 8

	.type	i128,@object                    # @i128
	.globl	i128
	.p2align	4
i128:
	.quad	0
	.quad	0
	.size	i128, 16

	.type	u128,@object                    # @u128
	.globl	u128
	.p2align	4
u128:
	.quad	0
	.quad	0
	.size	u128, 16

	.type	f,@object                       # @f
	.globl	f
	.p2align	2
f:
	.long	0x00000000                      # float 0
	.size	f, 4

	.type	d,@object                       # @d
	.globl	d
	.p2align	3
d:
	.quad	0x0000000000000000              # double 0
	.size	d, 8

	.type	ld,@object                      # @ld
	.globl	ld
	.p2align	4
ld:
	.quad	0x0000000000000000              # x86_fp80 0
	.short	0x0000
	.zero	6
	.size	ld, 16

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
	.byte	0                               # EOM(3)
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 # Length of Unit
.Ldebug_info_start0:
	.short	5                               # DWARF version number
	.byte	1                               # DWARF Unit Type
	.byte	8                               # Address Size (in bytes)
	.long	.debug_abbrev                   # Offset Into Abbrev. Section
	.byte	1                               # Abbrev [1] 0xc:0x112 DW_TAG_compile_unit
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
	.byte	3                               # Abbrev [3] 0x29:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	2                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x2d:0xb DW_TAG_variable
	.byte	5                               # DW_AT_name
	.long	56                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	3                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	3                               # Abbrev [3] 0x38:0x4 DW_TAG_base_type
	.byte	6                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x3c:0xb DW_TAG_variable
	.byte	7                               # DW_AT_name
	.long	71                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	3                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	3                               # Abbrev [3] 0x47:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x4b:0xb DW_TAG_variable
	.byte	9                               # DW_AT_name
	.long	86                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	3                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	3                               # Abbrev [3] 0x56:0x4 DW_TAG_base_type
	.byte	10                              # DW_AT_name
	.byte	8                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x5a:0xb DW_TAG_variable
	.byte	11                              # DW_AT_name
	.long	101                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	3                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	4
	.byte	3                               # Abbrev [3] 0x65:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	2                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x69:0xb DW_TAG_variable
	.byte	13                              # DW_AT_name
	.long	116                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	3                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	5
	.byte	3                               # Abbrev [3] 0x74:0x4 DW_TAG_base_type
	.byte	14                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	2                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x78:0xb DW_TAG_variable
	.byte	15                              # DW_AT_name
	.long	131                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	3                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	6
	.byte	3                               # Abbrev [3] 0x83:0x4 DW_TAG_base_type
	.byte	16                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x87:0xb DW_TAG_variable
	.byte	17                              # DW_AT_name
	.long	146                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	3                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	7
	.byte	3                               # Abbrev [3] 0x92:0x4 DW_TAG_base_type
	.byte	18                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x96:0xb DW_TAG_variable
	.byte	19                              # DW_AT_name
	.long	161                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	8
	.byte	3                               # Abbrev [3] 0xa1:0x4 DW_TAG_base_type
	.byte	20                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0xa5:0xb DW_TAG_variable
	.byte	21                              # DW_AT_name
	.long	176                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	9
	.byte	3                               # Abbrev [3] 0xb0:0x4 DW_TAG_base_type
	.byte	22                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0xb4:0xb DW_TAG_variable
	.byte	23                              # DW_AT_name
	.long	191                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	10
	.byte	3                               # Abbrev [3] 0xbf:0x4 DW_TAG_base_type
	.byte	24                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0xc3:0xb DW_TAG_variable
	.byte	25                              # DW_AT_name
	.long	206                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	11
	.byte	3                               # Abbrev [3] 0xce:0x4 DW_TAG_base_type
	.byte	26                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0xd2:0xb DW_TAG_variable
	.byte	27                              # DW_AT_name
	.long	221                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	12
	.byte	3                               # Abbrev [3] 0xdd:0x4 DW_TAG_base_type
	.byte	28                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	16                              # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0xe1:0xb DW_TAG_variable
	.byte	29                              # DW_AT_name
	.long	236                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	13
	.byte	3                               # Abbrev [3] 0xec:0x4 DW_TAG_base_type
	.byte	30                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	16                              # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0xf0:0xb DW_TAG_variable
	.byte	31                              # DW_AT_name
	.long	251                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	14
	.byte	3                               # Abbrev [3] 0xfb:0x4 DW_TAG_base_type
	.byte	32                              # DW_AT_name
	.byte	4                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0xff:0xb DW_TAG_variable
	.byte	33                              # DW_AT_name
	.long	266                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	15
	.byte	3                               # Abbrev [3] 0x10a:0x4 DW_TAG_base_type
	.byte	34                              # DW_AT_name
	.byte	4                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x10e:0xb DW_TAG_variable
	.byte	35                              # DW_AT_name
	.long	281                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	16
	.byte	3                               # Abbrev [3] 0x119:0x4 DW_TAG_base_type
	.byte	36                              # DW_AT_name
	.byte	4                               # DW_AT_encoding
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	152                             # Length of String Offsets Set
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
	.asciz	"b"                             # string offset=37
.Linfo_string4:
	.asciz	"_Bool"                         # string offset=39
.Linfo_string5:
	.asciz	"c"                             # string offset=45
.Linfo_string6:
	.asciz	"char"                          # string offset=47
.Linfo_string7:
	.asciz	"sc"                            # string offset=52
.Linfo_string8:
	.asciz	"signed char"                   # string offset=55
.Linfo_string9:
	.asciz	"uc"                            # string offset=67
.Linfo_string10:
	.asciz	"unsigned char"                 # string offset=70
.Linfo_string11:
	.asciz	"s"                             # string offset=84
.Linfo_string12:
	.asciz	"short"                         # string offset=86
.Linfo_string13:
	.asciz	"us"                            # string offset=92
.Linfo_string14:
	.asciz	"unsigned short"                # string offset=95
.Linfo_string15:
	.asciz	"i"                             # string offset=110
.Linfo_string16:
	.asciz	"int"                           # string offset=112
.Linfo_string17:
	.asciz	"u"                             # string offset=116
.Linfo_string18:
	.asciz	"unsigned int"                  # string offset=118
.Linfo_string19:
	.asciz	"l"                             # string offset=131
.Linfo_string20:
	.asciz	"long"                          # string offset=133
.Linfo_string21:
	.asciz	"ul"                            # string offset=138
.Linfo_string22:
	.asciz	"unsigned long"                 # string offset=141
.Linfo_string23:
	.asciz	"ll"                            # string offset=155
.Linfo_string24:
	.asciz	"long long"                     # string offset=158
.Linfo_string25:
	.asciz	"ull"                           # string offset=168
.Linfo_string26:
	.asciz	"unsigned long long"            # string offset=172
.Linfo_string27:
	.asciz	"i128"                          # string offset=191
.Linfo_string28:
	.asciz	"__int128"                      # string offset=196
.Linfo_string29:
	.asciz	"u128"                          # string offset=205
.Linfo_string30:
	.asciz	"unsigned __int128"             # string offset=210
.Linfo_string31:
	.asciz	"f"                             # string offset=228
.Linfo_string32:
	.asciz	"float"                         # string offset=230
.Linfo_string33:
	.asciz	"d"                             # string offset=236
.Linfo_string34:
	.asciz	"double"                        # string offset=238
.Linfo_string35:
	.asciz	"ld"                            # string offset=245
.Linfo_string36:
	.asciz	"long double"                   # string offset=248
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	b
	.quad	c
	.quad	sc
	.quad	uc
	.quad	s
	.quad	us
	.quad	i
	.quad	u
	.quad	l
	.quad	ul
	.quad	ll
	.quad	ull
	.quad	i128
	.quad	u128
	.quad	f
	.quad	d
	.quad	ld
.Ldebug_addr_end0:
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.section	.debug_line,"",@progbits
.Lline_table_start0:
