# SPDX-License-Identifier: LGPL-2.1-or-later
"""BTF for the tests: a small reader that shares nothing with the library."""
import struct

KINDS = ('VOID', 'INT', 'PTR', 'ARRAY', 'STRUCT', 'UNION', 'ENUM', 'FWD', 'TYPEDEF', 'VOLATILE',
         'CONST', 'RESTRICT', 'FUNC', 'FUNC_PROTO', 'VAR', 'DATASEC', 'FLOAT', 'DECL_TAG',
         'TYPE_TAG', 'ENUM64')
# Format of what follows the common part, once, and of each of the vlen items.
FIXED = {'INT': 'I', 'ARRAY': 'III', 'VAR': 'I', 'DECL_TAG': 'i'}
ITEMS = {'STRUCT': 'III', 'UNION': 'III', 'ENUM': 'II', 'ENUM64': 'III', 'FUNC_PROTO': 'II',
         'DATASEC': 'III'}
# Kinds whose third word is the id of a type.
REFERRERS = ('PTR', 'TYPEDEF', 'VOLATILE', 'CONST', 'RESTRICT', 'FUNC', 'FUNC_PROTO', 'VAR',
             'DECL_TAG', 'TYPE_TAG')


class Type:
    """One record: kind, name, flag, vlen, word (size or id), fixed and items as tuples."""

    def __init__(self, kind, name, flag, vlen, word):
        self.kind, self.name, self.flag, self.vlen, self.word = kind, name, flag, vlen, word
        self.fixed, self.items = (), []

    def references(self):
        """Ids referred to, in order; the index type of an array is left out."""
        if self.kind == 'ARRAY':
            return [self.fixed[0]]
        refs = [self.word] if self.kind in REFERRERS else []
        if self.kind in ('STRUCT', 'UNION', 'FUNC_PROTO'):
            refs += [item[1] for item in self.items]
        if self.kind == 'DATASEC':
            refs += [item[0] for item in self.items]
        return refs


def section(data, name):
    """The contents of a section of an ELF file, None when it has none of that name."""
    order = '<' if data[5] == 1 else '>'
    if data[4] == 2:
        (offset,) = struct.unpack_from(order + 'Q', data, 0x28)
        size, count, names = struct.unpack_from(order + 'HHH', data, 0x3A)
        layout = 'IIQQQQI'
    else:
        (offset,) = struct.unpack_from(order + 'I', data, 0x20)
        size, count, names = struct.unpack_from(order + 'HHH', data, 0x2E)
        layout = 'IIIIIII'
    headers = [struct.unpack_from(order + layout, data, offset + i * size)
               for i in range(max(count, 1))]
    if count == 0:
        headers = [struct.unpack_from(order + layout, data, offset + i * size)
                   for i in range(headers[0][5])]
    if names == 0xFFFF:
        names = headers[0][6]
    for header in headers:
        start = headers[names][4] + header[0]
        if data[start:data.index(b'\0', start)] == name.encode():
            return data[header[4]:header[4] + header[5]]
    return None


def strings_of(path):
    """The string section of a raw BTF file."""
    with open(path, 'rb') as file:
        data = file.read()
    header, _, _, str_off, str_len = struct.unpack_from(
        ('<' if data[0] == 0x9F else '>') + 'IIIII', data, 4)
    return data[header + str_off:header + str_off + str_len]


def read_split(path, base, base_strings):
    """The types of base, as read() gives them, and those of a raw file of split BTF."""
    return base + read(path, base_strings)[1:]


def read(path, base_strings=b''):
    """The types of a raw BTF file or of an ELF file, index 0 being void. ValueError when bad."""
    with open(path, 'rb') as file:
        data = file.read()
    if data[:4] == b'\x7fELF':
        data = section(data, '.BTF')
        if data is None:
            raise ValueError(f'{path}: no section .BTF')
    if len(data) < 24 or data[:2] not in (b'\x9f\xeb', b'\xeb\x9f'):
        raise ValueError(f'{path}: no BTF')
    order = '<' if data[0] == 0x9F else '>'
    header, type_off, type_len, str_off, str_len = struct.unpack_from(order + 'IIIII', data, 4)
    strings = base_strings + data[header + str_off:header + str_off + str_len]

    def text(offset):
        return strings[offset:strings.index(b'\0', offset)].decode('latin1')

    types = [Type('VOID', '', 0, 0, 0)]
    at, end = header + type_off, header + type_off + type_len
    while at < end:
        name, info, word = struct.unpack_from(order + 'III', data, at)
        at += 12
        kind = KINDS[info >> 24 & 31]
        new = Type(kind, text(name), info >> 31, info & 0xFFFF, word)
        if kind in FIXED:
            new.fixed = struct.unpack_from(order + FIXED[kind], data, at)
            at += 4 * len(new.fixed)
        if kind in ITEMS:
            size = 4 * len(ITEMS[kind])
            for item in struct.iter_unpack(order + ITEMS[kind],
                                           data[at:at + size * new.vlen]):
                new.items.append(item if kind == 'DATASEC' else (text(item[0]), *item[1:]))
            at += size * new.vlen
        types.append(new)
    return types


def enumerators(one):
    """Names and values of an ENUM or ENUM64, with the sign that its flag says."""
    result = []
    for item in one.items:
        value = item[1] if one.kind == 'ENUM' else item[1] | item[2] << 32
        bits = 32 if one.kind == 'ENUM' else 64
        if one.flag and value >> (bits - 1):
            value -= 1 << bits
        result.append((item[0], value))
    return result
