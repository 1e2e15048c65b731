#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Asks the running kernel for its verdict on split BTF.

usage: load_split.py BASE SPLIT...

Programs can load BTF that stands by itself only. So each SPLIT is put behind BASE, types behind
types and names behind names, which changes no id and no offset of a name: it is checked with
all that it refers to. Byte order must be this machine's.
"""
import struct
import sys

import btfload

HEADER = struct.Struct('=HBBIIIII')
MAGIC = 0xeb9f


def read(path):
    """Types and names of raw BTF."""
    with open(path, 'rb') as file:
        data = file.read()
    magic, _, _, header_len, type_off, type_len, str_off, str_len = HEADER.unpack_from(data)
    if magic != MAGIC:
        sys.exit(f'{path}: not BTF of this byte order')
    at_types, at_names = header_len + type_off, header_len + str_off
    return data[at_types:at_types + type_len], data[at_names:at_names + str_len]


def main():
    base_types, base_names = read(sys.argv[1])
    num_bad = 0
    for path in sys.argv[2:]:
        types, names = read(path)
        types, names = base_types + types, base_names + names
        header = HEADER.pack(MAGIC, 1, 0, HEADER.size, 0, len(types), len(types), len(names))
        error, log = btfload.load(header + types + names)
        if error:
            num_bad += 1
            print(f'{path}: rejected, error {error}: {log[-300:]}')
    print(f'{len(sys.argv) - 2} files, the kernel rejects {num_bad}')
    sys.exit(1 if num_bad or len(sys.argv) < 3 else 0)


if __name__ == '__main__':
    main()
