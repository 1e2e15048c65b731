// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The signature that the kernel's scripts/sign-file appends to a module: PKCS#7 data, 12 bytes
 * that say how long that is, and a line of text that says it is there. The line alone makes
 * the kernel take the file for a signed one.
 */
#ifndef BTFSMITH_ELF_SIGNATURE_H
#define BTFSMITH_ELF_SIGNATURE_H

#include "btfsmith.h"
#include "compiler.h"

/** Does the file end with that line? */
bool elf_signature_is_there(const unsigned char *data, size_t size);

/** UNSUPPORTED if it does: the message says what can be done. */
must_check struct btfsmith_error *elf_signature_refuse(const char *path,
						       const unsigned char *data, size_t size);

/**
 * The size without signatures; of one signed twice, without both.
 *
 * @param path For the message.
 * @return NOT_ELF: what it says of its length cannot be.
 */
must_check struct btfsmith_error *elf_signature_cut(const char *path,
						    const unsigned char *data, size_t size,
						    size_t *ret);

#endif
