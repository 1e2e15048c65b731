#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Do two sections .BTF_ids ask for the same, each by its own BTF?

usage: ids_names.py ONE TWO BTF_OF_TWO [BASE]

Lists word by word, and sets as sorted by the ids of either: what a word means is (kind, name) of
an id, and in sets the order of words does not count.
"""
import os
import struct
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from unresolve_ids import Elf, PREFIX, read_types  # noqa: E402


def meaning(path, btf_path, base):
    with open(path, 'rb') as file:
        elf = Elf(file.read())
    index = elf.names.index('.BTF_ids')
    header = elf.headers[index]
    ids = elf.data[header[4]:header[4] + header[5]]
    types = read_types(btf_path, base)

    def word(at):
        return struct.unpack_from(elf.order + 'I', ids, at)[0]

    def what(at):
        # The base has one order for both; what else is in it may be anywhere.
        return types[word(at)] if word(at) else None

    result, in_sets = [], set()
    symbols = [(elf.text(at), value, size) for at, section, value, size in elf.symbols
               if section == index]
    for name, value, size in symbols:
        if not name.startswith(PREFIX + 'set'):
            continue
        step = 8 if name.startswith(PREFIX + 'set8') else 4
        places = range(value + step, value + size, step)
        in_sets.update(places)
        if [word(at) for at in places] != sorted(word(at) for at in places):
            raise SystemExit(f'{path}: {name}: not sorted')
        result.append((name, word(value), sorted(
            (str(what(at)), word(at + 4) if step == 8 else 0) for at in places)))
    result += [(name, what(value)) for name, value, _ in symbols
               if name.startswith(PREFIX) and not name.startswith(PREFIX + 'set') and
               value not in in_sets]
    return sorted(result, key=str)


one = meaning(sys.argv[1], sys.argv[1], sys.argv[4] if len(sys.argv) > 4 else None)
two = meaning(sys.argv[2], sys.argv[3], sys.argv[4] if len(sys.argv) > 4 else None)
for a, b in zip(one, two):
    if a != b:
        print(f'ours: {a}\ntheirs: {b}', file=sys.stderr)
sys.exit(one != two)
