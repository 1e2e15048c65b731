# SPDX-License-Identifier: LGPL-2.1-or-later
# written by hand: names and types in a unit of their own, as with gcc -flto
# assemble: gcc -nostdlib -static -Wl,-e,0 -Wl,-T,case.lds -Wl,--build-id=none
	.text
	.type	function, %function
function:
	.fill	8, 1, 0
	.size	function, . - function
	.data
	.type	external, %object
	.size	external, 4
external:
	.4byte	1
	.type	internal, %object
	.size	internal, 4
internal:
	.4byte	2

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
	.uleb128 3, 0x34		# DW_TAG_variable, external
	.byte	0
	.uleb128 0x03, 0x08		# DW_AT_name, string
	.uleb128 0x49, 0x13		# DW_AT_type, ref4
	.uleb128 0x3f, 0x19		# DW_AT_external, flag_present
	.uleb128 0, 0
	.uleb128 4, 0x34		# DW_TAG_variable, static
	.byte	0
	.uleb128 0x03, 0x08		# DW_AT_name, string
	.uleb128 0x49, 0x13		# DW_AT_type, ref4
	.uleb128 0, 0
	.uleb128 5, 0x2e		# DW_TAG_subprogram
	.byte	1
	.uleb128 0x03, 0x08		# DW_AT_name, string
	.uleb128 0x49, 0x13		# DW_AT_type, ref4
	.uleb128 0, 0
	.uleb128 6, 0x05		# DW_TAG_formal_parameter
	.byte	0
	.uleb128 0x03, 0x08		# DW_AT_name, string
	.uleb128 0x49, 0x13		# DW_AT_type, ref4
	.uleb128 0, 0
	.uleb128 7, 0x34		# DW_TAG_variable
	.byte	0
	.uleb128 0x31, 0x10		# DW_AT_abstract_origin, ref_addr
	.uleb128 0x02, 0x18		# DW_AT_location, exprloc
	.uleb128 0, 0
	.uleb128 8, 0x2e		# DW_TAG_subprogram
	.byte	1
	.uleb128 0x31, 0x10		# DW_AT_abstract_origin, ref_addr
	.uleb128 0x11, 0x01		# DW_AT_low_pc, addr
	.uleb128 0x12, 0x07		# DW_AT_high_pc, data8
	.uleb128 0, 0
	.uleb128 9, 0x05		# DW_TAG_formal_parameter
	.byte	0
	.uleb128 0x31, 0x10		# DW_AT_abstract_origin, ref_addr
	.uleb128 0x02, 0x18		# DW_AT_location, exprloc
	.uleb128 0, 0
	.byte	0

	.section .debug_info,"",%progbits
.Lstart:
.Lunit:	.4byte	.Lend - .Lunit - 4
	.2byte	4
	.4byte	0			# all of .debug_abbrev
	.byte	8
	.uleb128 1			# compile_unit
	.asciz	"GNU C"
	.byte	0x0c			# DW_LANG_C99
	.asciz	"early.c"
.Lint:	.uleb128 2			# base_type
	.asciz	"int"
	.byte	4, 5
.Lexternal: .uleb128 3			# variable
	.asciz	"external"
	.4byte	.Lint - .Lunit
.Linternal: .uleb128 4			# variable
	.asciz	"internal"
	.4byte	.Lint - .Lunit
.Lfunction: .uleb128 5			# subprogram
	.asciz	"function"
	.4byte	.Lint - .Lunit
.La:	.uleb128 6			# formal_parameter
	.asciz	"a"
	.4byte	.Lint - .Lunit
.Lb:	.uleb128 6			# formal_parameter
	.asciz	"b"
	.4byte	.Lint - .Lunit
	.byte	0, 0
.Lend:
.Lunit2: .4byte	.Lend2 - .Lunit2 - 4
	.2byte	4
	.4byte	0
	.byte	8
	.uleb128 1			# compile_unit
	.asciz	"GNU GIMPLE"
	.byte	0x0c			# DW_LANG_C99
	.asciz	"<artificial>"
	.uleb128 7			# variable
	.4byte	.Lexternal - .Lstart
	.byte	9, 0x03			# DW_OP_addr
	.8byte	external
	.uleb128 7			# variable
	.4byte	.Linternal - .Lstart
	.byte	9, 0x03			# DW_OP_addr
	.8byte	internal
	.uleb128 8			# subprogram
	.4byte	.Lfunction - .Lstart
	.8byte	function
	.8byte	8
	.uleb128 9			# formal_parameter
	.4byte	.La - .Lstart
	.byte	1, 0x55			# DW_OP_reg5
	.uleb128 9			# formal_parameter
	.4byte	.Lb - .Lstart
	.byte	1, 0x54			# DW_OP_reg4
	.byte	0, 0
.Lend2:
	.section .note.GNU-stack,"",%progbits
