#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Make of a resolved .BTF_ids the section that a compiler leaves, in a copy of the file.

usage: unresolve_ids.py IN OUT [BASE]

Sets that resolve_btfids has sorted no longer say which flags belong to which symbol, so each flag
word is put back to the symbol whose name the id beside it has in the BTF of IN, which extends that
of BASE. Only then ids and counts become 0. Shares no code with the library. Prints "IDS SETS":
how many words of ids and how many sets there are; exit 1 when the section cannot have come about
by sorting, or when it has no ids.
"""
import os
import shutil
import struct
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'tools'))
import btf  # noqa: E402

PREFIX = '__BTF_ID__'


class Elf:
    """Headers and symbols of an ELF file in memory."""

    def __init__(self, data):
        self.data = data
        self.order = '<' if data[5] == 1 else '>'
        wide = data[4] == 2
        self.is_object = self.unpack('H', 16)[0] == 1
        at = self.unpack('Q', 0x28)[0] if wide else self.unpack('I', 0x20)[0]
        size, count, names = self.unpack('HHH', 0x3A if wide else 0x2E)
        layout = 'IIQQQQIIQQ' if wide else 'IIIIIIIIII'
        self.headers = [self.unpack(layout, at + i * size) for i in range(count)]
        self.names = [self.text(self.headers[names][4] + h[0]) for h in self.headers]
        self.symbols = []
        table = next(h for h in self.headers if h[1] == 2)
        strings = self.headers[table[6]][4]
        for at in range(table[4], table[4] + table[5], 24 if wide else 16):
            if wide:
                name, _, _, section, value, size = self.unpack('IBBHQQ', at)
            else:
                name, value, size, _, _, section = self.unpack('IIIBBH', at)
            self.symbols.append((strings + name, section, value, size))

    def unpack(self, layout, at):
        return struct.unpack_from(self.order + layout, self.data, at)

    def text(self, at):
        return self.data[at:self.data.index(b'\0', at)].decode('latin1')


def read_types(path, base):
    """(kind, name) by id, the base's first."""
    return [None] + (own_types(base) if base else []) + own_types(path, base)


def own_types(path, base=None):
    """What @path adds. Offsets of names go on where the strings of the base end."""
    data = blob(path)
    order, header, type_off, type_len, _, _ = read_header(data)
    strings = (read_strings(blob(base)) if base else b'') + read_strings(data)
    at, end, result = header + type_off, header + type_off + type_len, []
    while at < end:
        name, info, _ = struct.unpack_from(order + 'III', data, at)
        kind, count = btf.KINDS[info >> 24 & 31], info & 0xFFFF
        at += 12 + 4 * len(btf.FIXED.get(kind, '')) + 4 * len(btf.ITEMS.get(kind, '')) * count
        result.append((kind, strings[name:strings.index(b'\0', name)].decode('latin1')))
    return result


def read_header(data):
    order = '<' if data[0] == 0x9F else '>'
    return order, *struct.unpack_from(order + 'IIIII', data, 4)


def read_strings(data):
    _, header, _, _, offset, length = read_header(data)
    return data[header + offset:header + offset + length]


def blob(path):
    with open(path, 'rb') as file:
        data = file.read()
    return btf.section(data, '.BTF') if data[:4] == b'\x7fELF' else data


def main(path, out, base=None):
    with open(path, 'rb') as file:
        elf = Elf(file.read())
    index = elf.names.index('.BTF_ids')
    header = elf.headers[index]
    start = 0 if elf.is_object else header[3]
    ids = bytearray(elf.data[header[4]:header[4] + header[5]])
    types = read_types(path, base)
    entries, sets = {}, []  # offset -> (kind, name); (offset, entries, whether it has flags)
    for at, section, value, size in elf.symbols:
        name = elf.text(at) if section == index else ''
        if not name.startswith(PREFIX):
            continue
        sort, rest = name[len(PREFIX):].split('__', 1)
        if sort in ('set', 'set8'):
            head = 8 if sort == 'set8' else 4
            sets.append((value - start, size // head - 1, sort == 'set8'))
        else:
            entries[value - start] = (sort.upper(), rest[:rest.rindex('__')])

    def word(at):
        return struct.unpack_from(elf.order + 'I', ids, at)[0]

    for offset, count, has_flags in sets:
        if word(offset) != count:
            raise SystemExit(f'{path}: the set at {offset:#x} does not have {count} entries')
        if not has_flags:
            unused = [at for at in range(offset + 4, offset + 4 + 4 * count, 4)
                      if at not in entries]
            zeros = [at for at in range(offset + 4, offset + 4 + 4 * count, 4) if not word(at)]
            if len(unused) > len(zeros):
                raise SystemExit(f'{path}: the set at {offset:#x} has entries without symbols')
            for at in unused:
                struct.pack_into(elf.order + 'I', ids, at, 0)
            continue
        places = [offset + 8 + 8 * i for i in range(count)]
        wanted = {}
        for at in places:
            wanted.setdefault(entries[at], []).append(at)
        for resolved, flags in [(word(at), word(at + 4)) for at in places]:
            at = wanted[types[resolved]].pop(0)
            struct.pack_into(elf.order + 'I', ids, at + 4, flags)
    # Each place was taken once: a name that occurs more often than it should fails above.
    num_resolved = sum(word(at) != 0 for at in entries)
    for at in [*entries, *(offset for offset, _, _ in sets)]:
        struct.pack_into(elf.order + 'I', ids, at, 0)
    if not num_resolved:
        raise SystemExit(f'{path}: no ids')
    shutil.copyfile(path, out)
    with open(out, 'r+b') as file:
        file.seek(header[4])
        file.write(ids)
    print(len(entries), len(sets))


if __name__ == '__main__':
    main(*sys.argv[1:])
