#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Inputs of fuzz entries, which are kept as lines of hexadecimal digits.

    corpus.py unpack LIST FOLDER      each line becomes a file
    corpus.py pack FOLDER LIST        200 of the files, small and large, of up to 1 KB become lines
    corpus.py join OUT FILE...        one input of several files (parts.h)
"""
import hashlib
import os
import struct
import sys

MOST_FILES = 200
MOST_BYTES = 1024


def read(path):
    with open(path, "rb") as file:
        return file.read()


def write(path, data):
    with open(path, "wb") as file:
        file.write(data)


def unpack(path, folder):
    for line in read(path).split():
        data = bytes.fromhex(line.decode())
        write(os.path.join(folder, hashlib.sha1(data).hexdigest()), data)


def pack(folder, path):
    inputs = {read(os.path.join(folder, name)) for name in os.listdir(folder)}
    inputs = [data for data in inputs if 0 < len(data) <= MOST_BYTES]
    inputs.sort(key=lambda data: (len(data), data))
    num = min(len(inputs), MOST_FILES)
    inputs = [inputs[i * len(inputs) // num] for i in range(num)]
    write(path, b"".join(data.hex().encode() + b"\n" for data in inputs))


def join(out, *paths):
    parts = [read(path) for path in paths]
    sizes = b"".join(struct.pack("<I", len(part)) for part in parts[:-1])
    write(out, sizes + b"".join(parts))


if __name__ == "__main__":
    COMMANDS = {"unpack": unpack, "pack": pack, "join": join}
    if len(sys.argv) < 4 or sys.argv[1] not in COMMANDS:
        sys.exit(__doc__)
    COMMANDS[sys.argv[1]](*sys.argv[2:])
