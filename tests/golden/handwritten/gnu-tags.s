# SPDX-License-Identifier: LGPL-2.1-or-later
# written by hand: tags on functions, parameters and variables as gcc has them from version 16 on
# assemble: gcc -nostdlib -static -Wl,-e,0 -Wl,-T,case.lds -Wl,--build-id=none
	.text
	.globl	tagged
	.type	tagged, %function
tagged:
	.fill	8, 1, 0
	.size	tagged, . - tagged
	.data
	.globl	variable
	.type	variable, %object
	.size	variable, 4
variable:
	.4byte	1

	.section .debug_abbrev,"",%progbits
	.uleb128 1, 0x11		# DW_TAG_compile_unit
	.byte	1
	.uleb128 0x25, 0x08		# DW_AT_producer, string
	.uleb128 0x13, 0x0b		# DW_AT_language, data1
	.uleb128 0x03, 0x08		# DW_AT_name, string
	.uleb128 0, 0
	.uleb128 2, 0x24		# DW_TAG_base_type
	.byte	0
	.uleb128 0x03, 0x08		# DW_AT_name, string
	.uleb128 0x0b, 0x0b		# DW_AT_byte_size, data1
	.uleb128 0x3e, 0x0b		# DW_AT_encoding, data1
	.uleb128 0, 0
	.uleb128 3, 0x6001		# DW_TAG_GNU_annotation, the last of a chain
	.byte	0
	.uleb128 0x03, 0x08		# DW_AT_name, string
	.uleb128 0x1c, 0x08		# DW_AT_const_value, string
	.uleb128 0, 0
	.uleb128 4, 0x6001		# DW_TAG_GNU_annotation
	.byte	0
	.uleb128 0x03, 0x08		# DW_AT_name, string
	.uleb128 0x1c, 0x08		# DW_AT_const_value, string
	.uleb128 0x2139, 0x13		# DW_AT_GNU_annotation, ref4
	.uleb128 0, 0
	.uleb128 5, 0x2e		# DW_TAG_subprogram
	.byte	1
	.uleb128 0x3f, 0x19		# DW_AT_external, flag_present
	.uleb128 0x03, 0x08		# DW_AT_name, string
	.uleb128 0x49, 0x13		# DW_AT_type, ref4
	.uleb128 0x11, 0x01		# DW_AT_low_pc, addr
	.uleb128 0x12, 0x07		# DW_AT_high_pc, data8
	.uleb128 0x2139, 0x13		# DW_AT_GNU_annotation, ref4
	.uleb128 0, 0
	.uleb128 6, 0x05		# DW_TAG_formal_parameter
	.byte	0
	.uleb128 0x03, 0x08		# DW_AT_name, string
	.uleb128 0x49, 0x13		# DW_AT_type, ref4
	.uleb128 0x02, 0x18		# DW_AT_location, exprloc
	.uleb128 0x2139, 0x13		# DW_AT_GNU_annotation, ref4
	.uleb128 0, 0
	.uleb128 7, 0x05		# DW_TAG_formal_parameter, without a tag
	.byte	0
	.uleb128 0x03, 0x08		# DW_AT_name, string
	.uleb128 0x49, 0x13		# DW_AT_type, ref4
	.uleb128 0x02, 0x18		# DW_AT_location, exprloc
	.uleb128 0, 0
	.uleb128 8, 0x34		# DW_TAG_variable
	.byte	0
	.uleb128 0x3f, 0x19		# DW_AT_external, flag_present
	.uleb128 0x03, 0x08		# DW_AT_name, string
	.uleb128 0x49, 0x13		# DW_AT_type, ref4
	.uleb128 0x02, 0x18		# DW_AT_location, exprloc
	.uleb128 0x2139, 0x13		# DW_AT_GNU_annotation, ref4
	.uleb128 0, 0
	.uleb128 9, 0x13		# DW_TAG_structure_type
	.byte	1
	.uleb128 0x03, 0x08		# DW_AT_name, string
	.uleb128 0x0b, 0x0b		# DW_AT_byte_size, data1
	.uleb128 0x2139, 0x13		# DW_AT_GNU_annotation, ref4
	.uleb128 0, 0
	.uleb128 10, 0x0d		# DW_TAG_member
	.byte	0
	.uleb128 0x03, 0x08		# DW_AT_name, string
	.uleb128 0x49, 0x13		# DW_AT_type, ref4
	.uleb128 0x38, 0x0b		# DW_AT_data_member_location, data1
	.uleb128 0x2139, 0x13		# DW_AT_GNU_annotation, ref4
	.uleb128 0, 0
	.byte	0

	.section .debug_info,"",%progbits
.Lunit:	.4byte	.Lend - .Lunit - 4
	.2byte	4
	.4byte	0			# all of .debug_abbrev
	.byte	8
	.uleb128 1			# compile_unit
	.asciz	"GNU C"
	.byte	0x0c			# DW_LANG_C99
	.asciz	"tags.c"
.Lint:	.uleb128 2			# base_type
	.asciz	"int"
	.byte	4, 5
.Llast:	.uleb128 3			# annotation
	.asciz	"btf_decl_tag"
	.asciz	"last"
.Lother: .uleb128 4			# annotation of another kind: makes nothing
	.asciz	"other_tag"
	.asciz	"other"
	.4byte	.Llast - .Lunit
.Lfirst: .uleb128 4			# annotation
	.asciz	"btf_decl_tag"
	.asciz	"first"
	.4byte	.Llast - .Lunit
.Lcut:	.uleb128 4			# annotation
	.asciz	"btf_decl_tag"
	.asciz	"before other"
	.4byte	.Lother - .Lunit
	.uleb128 5			# subprogram
	.asciz	"tagged"
	.4byte	.Lint - .Lunit
	.8byte	tagged
	.8byte	8
	.4byte	.Lfirst - .Lunit
	.uleb128 7			# formal_parameter
	.asciz	"a"
	.4byte	.Lint - .Lunit
	.byte	1, 0x55			# DW_OP_reg5
	.uleb128 6			# formal_parameter
	.asciz	"b"
	.4byte	.Lint - .Lunit
	.byte	1, 0x54			# DW_OP_reg4
	.4byte	.Lcut - .Lunit
	.byte	0
	.uleb128 8			# variable
	.asciz	"variable"
	.4byte	.Lint - .Lunit
	.byte	9, 0x03			# DW_OP_addr
	.8byte	variable
	.4byte	.Lfirst - .Lunit
	.uleb128 9			# structure_type
	.asciz	"structure"
	.byte	4
	.4byte	.Lcut - .Lunit
	.uleb128 10			# member
	.asciz	"member"
	.4byte	.Lint - .Lunit
	.byte	0
	.4byte	.Lcut - .Lunit
	.byte	0, 0
.Lend:
	.section .note.GNU-stack,"",%progbits
