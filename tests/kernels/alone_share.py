#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""How much of what modules refer to is the kernel's type, and not a copy.

usage: alone_share.py NAME BASE SPLIT...

Counted are references to structs and unions that BASE has by name: in functions, and in structs of
the modules that BASE has no struct of that name for.
"""
import collections
import sys

import btf

COMPOSITE = ('STRUCT', 'UNION')
MODIFIERS = ('TYPEDEF', 'VOLATILE', 'CONST', 'RESTRICT', 'TYPE_TAG')


class Split:
    def __init__(self, base, strings, path):
        self.base = base
        self.types = btf.read_split(path, base, strings)

    def target(self, number):
        """The named struct or union that a type leads to."""
        for _ in range(40):
            one = self.types[number]
            if one.kind in COMPOSITE + ('FWD',):
                return number if one.name else 0
            if one.kind == 'PTR' or one.kind in MODIFIERS:
                number = one.word
            elif one.kind == 'ARRAY':
                number = one.fixed[0]
            else:
                return 0
        return 0

    def own(self):
        return self.types[len(self.base):]


def main():
    name, base_path, paths = sys.argv[1], sys.argv[2], sys.argv[3:]
    base = btf.read(base_path)
    strings = btf.strings_of(base_path)
    names = {one.name for one in base if one.kind in COMPOSITE and one.name}
    counts = collections.Counter()
    for path in paths:
        split = Split(base, strings, path)
        for one in split.own():
            if one.kind == 'FUNC':
                proto = split.types[one.word]
                sort, refs = 'functions', [proto.word] + [item[1] for item in proto.items]
            elif one.kind in COMPOSITE and one.name and one.name not in names:
                sort, refs = 'structs', [item[1] for item in one.items]
            else:
                continue
            for ref in refs:
                target = split.target(ref)
                if target and split.types[target].name in names:
                    counts[sort] += 1
                    counts[sort, 'kernel'] += target < len(base)
    shares = ['%s %d of %d (%.0f %%)' % (sort, counts[sort, 'kernel'], counts[sort],
                                       100 * counts[sort, 'kernel'] / max(counts[sort], 1))
              for sort in ('functions', 'structs')]
    print(f'{name}: {len(paths)} modules fit {base_path.rsplit("-", 1)[-1]}; '
          f'references that end at the kernel\'s types: {", ".join(shares)}')


if __name__ == '__main__':
    sys.exit(main())
