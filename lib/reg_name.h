// SPDX-License-Identifier: LGPL-2.1-or-later
/* What assemblers call the registers that DWARF has numbers for. */
#ifndef BTFSMITH_REG_NAME_H
#define BTFSMITH_REG_NAME_H

#include "compiler.h"

enum { REG_NAME_BYTES = 24 };

/**
 * The name of a register: "%rdi", "x0", "%r2"; "register 77" where no name is known.
 *
 * @param machine e_machine
 * @param reg DWARF's number, not negative.
 */
void reg_name(unsigned int machine, int reg, char ret[static REG_NAME_BYTES]);

#endif
