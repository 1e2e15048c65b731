// SPDX-License-Identifier: LGPL-2.1-or-later
/* Declared, never defined: struct, union; declared and defined later. */
struct F *f;
union G *g;
struct later *early;
struct later { struct F *f; } later;
