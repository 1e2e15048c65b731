#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Makes "type matches" of all "type exists" in the relocations of a .BTF.ext section.

    set_matches.py SECTION      what objcopy --dump-section wrote; changed in place
"""
import struct
import sys

TYPE_EXISTS, TYPE_MATCHES = 8, 12


def main(path):
    with open(path, "rb") as file:
        data = bytearray(file.read())
    header_bytes, = struct.unpack_from("<I", data, 4)
    at, size = struct.unpack_from("<II", data, 24)
    at += header_bytes
    end = at + size
    record_bytes, = struct.unpack_from("<I", data, at)
    at += 4
    changed = 0
    while at < end:
        num, = struct.unpack_from("<I", data, at + 4)
        at += 8
        for _ in range(num):
            if struct.unpack_from("<I", data, at + 12)[0] == TYPE_EXISTS:
                struct.pack_into("<I", data, at + 12, TYPE_MATCHES)
                changed += 1
            at += record_bytes
    with open(path, "wb") as file:
        file.write(data)
    return 0 if changed else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
