#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Make BTF as long as other BTF is, with empty strings behind its strings.

usage: pad_btf.py BTF AS_LONG_AS OUT

Prints how many bytes that takes; exit 1 when it is longer already.
"""
import os
import struct
import sys


def main():
    with open(sys.argv[1], 'rb') as file:
        data = bytearray(file.read())
    room = os.path.getsize(sys.argv[2]) - len(data)
    print(room)
    if room < 0:
        return 1
    order = '<' if data[0] == 0x9F else '>'
    header, _, _, strings, length = struct.unpack_from(order + 'IIIII', data, 4)
    assert header + strings + length == len(data), 'strings are not at the end'
    struct.pack_into(order + 'I', data, 20, length + room)
    with open(sys.argv[3], 'wb') as file:
        file.write(data + bytes(room))
    return 0


if __name__ == '__main__':
    sys.exit(main())
