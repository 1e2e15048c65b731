#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""usage: dwarf_layout VMLINUX | LC_ALL=C sort -u | dwarf_asserts.py HEADER >asserts.c

C assertions that a header lays out structs and unions as DWARF has them. Of a name that has
several definitions in DWARF, or of which HEADER has a NAME___2, nothing is said.
"""
import collections
import re
import sys


def main():
    lines = collections.defaultdict(list)
    for line in sys.stdin:
        kind, name, size, *members = line.split()
        lines[name].append((kind, int(size), [m.strip() for m in members]))
    header = open(sys.argv[1], encoding='utf-8').read()
    shared = set(re.findall(r'^(?:struct|union|enum) (\w+)___\d+ \{', header, re.M))
    num = offsets = 0
    for name, definitions in lines.items():
        if len(definitions) != 1 or not name.isidentifier() or name in shared:
            continue
        kind, size, members = definitions[0]
        c_name = f'{kind} {name}'
        print(f'_Static_assert(sizeof({c_name}) == {size}, "size of {c_name}");')
        num += 1
        for member in members:
            path, offset = member.split('@')
            words = path.split('.')
            # Called otherwise where they are keywords.
            if not {'bool', 'true', 'false'} & set(words):
                print(f'_Static_assert(__builtin_offsetof({c_name}, {path}) == {offset}, '
                      f'"{c_name} {path}");')
                offsets += 1
    print(f'DWARF: {num} sizes, {offsets} offsets', file=sys.stderr)
    return 0 if num else 1


if __name__ == '__main__':
    sys.exit(main())
