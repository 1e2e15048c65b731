/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What kernel.bpf.c answers, for both sides; the numbers of questions are counted here. */
#ifndef CORE_ANSWERS_H
#define CORE_ANSWERS_H

struct field_answer {
	unsigned int exists, offset, size, is_signed, lshift, rshift;
};

struct type_answer {
	unsigned int exists, size, id;
};

struct enum_answer {
	unsigned long long exists, value;
};

enum {
#define FIELD(type, path) +1
#define SCALAR(type, path) +1
#define BITS(type, path) +1
#define TYPE(kind, name)
#define ENUM(name, enumerator)
	NUM_FIELDS = 0
#include "kernel.def"
	,
#undef FIELD
#undef SCALAR
#undef BITS
#undef TYPE
#define FIELD(type, path)
#define SCALAR(type, path)
#define BITS(type, path)
#define TYPE(kind, name) +1
	NUM_TYPES = 0
#include "kernel.def"
	,
#undef TYPE
#undef ENUM
#define TYPE(kind, name)
#define ENUM(name, enumerator) +1
	NUM_ENUMS = 0
#include "kernel.def"
};
#undef FIELD
#undef SCALAR
#undef BITS
#undef TYPE
#undef ENUM

#endif
