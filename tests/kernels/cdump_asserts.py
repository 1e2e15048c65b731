#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""C assertions on the layout of all types of BTF, read by ../shared/tools/btfcmp.py.

usage: cdump_asserts.py BTF...             (PYTHONPATH: where btfcmp.py is)
       cdump_asserts.py --base BASE BTF... the own types of split BTF

Writes BTF.c for each: _Static_assert()s on the size of every struct, union and enum that has a
name or a typedef, and on the offset of every member of these, also of those within structs
without a name, that is no bit-field. Of a name that several types have nothing is said; these are
compared by encoding the header again.
"""
import collections
import re
import sys

import btfcmp

INT, PTR, ARRAY, STRUCT, UNION, ENUM, FWD, TYPEDEF = range(1, 9)
VOLATILE, CONST, RESTRICT, FUNC, TYPE_TAG, ENUM64 = 9, 10, 11, 12, 18, 19
KEYWORD = {STRUCT: 'struct ', UNION: 'union ', ENUM: 'enum ', ENUM64: 'enum ', TYPEDEF: ''}
# What a dump must not leave as it is; see btfsmith-dump(1).
TAKEN = {'bool', 'true', 'false', '__builtin_va_list'}


class Types:
    def __init__(self, path, base):
        self.types, _, _, self.first = btfcmp.parse(path, base)

    def strip(self, number):
        """Without modifiers and arrays, and whether there was an array of no elements."""
        arrays = ''
        while number:
            t = self.types[number]
            if t.kind == ARRAY:
                arrays += '[0]'
                number = t.ex[0]
            elif t.kind in (TYPEDEF, VOLATILE, CONST, RESTRICT, TYPE_TAG):
                number = t.v
            else:
                break
        return number, arrays

    def members(self, number, path='', offset=0, depth=0):
        """(path, bit offset) of each member that is no bit-field, within no other name."""
        t = self.types[number]
        for name, target, where in t.ex:
            bits = where >> 24 if t.kflag else 0
            where = offset + (where & 0xffffff if t.kflag else where)
            core, arrays = self.strip(target)
            inner = self.types[core] if core else None
            composite = inner is not None and inner.kind in (STRUCT, UNION)
            if bits or (inner is not None and inner.kind == INT and not arrays and
                        inner.ex[0] & 0xff != inner.v * 8):
                continue
            if name:
                yield path + name, where
            if composite and (not name or not inner.name) and depth < 16:
                step = path + name + arrays + '.' if name else path
                yield from self.members(core, step, where, depth + 1)


def word(text):
    return re.fullmatch(r'[A-Za-z_]\w*', text)


def write_asserts(path, base):
    types = Types(path, base)
    by_name = collections.defaultdict(list)
    for number, t in enumerate(types.types):
        if t is None or not t.name:
            continue
        if t.kind in (STRUCT, UNION, ENUM, ENUM64) and not (t.kind in (ENUM, ENUM64) and not t.vlen):
            by_name['tag', t.name].append(number)
        elif t.kind == TYPEDEF:
            by_name['identifier', t.name].append(number)
    sizes = offsets = ambiguous = 0
    with open(path + '.c', 'w', encoding='utf-8') as out:
        for (space, name), numbers in by_name.items():
            if numbers[-1] < types.first:
                continue
            if len(numbers) > 1 or not word(name) or name in TAKEN:
                ambiguous += len(numbers)
                continue
            number = numbers[0]
            t = types.types[number]
            c_name = KEYWORD[t.kind] + name
            if space == 'identifier':
                number, arrays = types.strip(number)
                # Through a typedef all that has no name of its own is to be seen.
                if arrays or not number or types.types[number].name:
                    continue
                t = types.types[number]
            if t.kind not in (STRUCT, UNION, ENUM, ENUM64):
                continue
            out.write(f'_Static_assert(sizeof({c_name}) == {t.v}, "size of {c_name}");\n')
            sizes += 1
            if t.kind in (ENUM, ENUM64):
                continue
            for member, where in types.members(number):
                out.write(f'_Static_assert(__builtin_offsetof({c_name}, {member}) == '
                          f'{where // 8}, "{c_name} {member}");\n')
                offsets += 1
    return sizes, offsets, ambiguous


def main():
    paths = sys.argv[1:]
    base = None
    if paths[0] == '--base':
        base = btfcmp.parse(paths[1])
        paths = paths[2:]
    totals = [sum(column) for column in zip(*(write_asserts(path, base) for path in paths))]
    print('BTF: {} sizes, {} offsets; {} types share their names'.format(*totals))
    return 0 if totals[0] else 1


if __name__ == '__main__':
    sys.exit(main())
