#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The structs that kernel_struct.def lists are in kernels.

usage: alone_structs.py DEF BTF...

Fails unless each has a complete struct of each name and no other struct, union or declaration.
"""
import collections
import re
import sys

import btf


def main():
    with open(sys.argv[1], encoding='ascii') as file:
        names = re.findall(r'^S\((\w+)\)$', file.read(), re.M)
    status = len(names) == 0
    if len(set(names)) != len(names):
        print('a name is there twice')
        status = 1
    for path in sys.argv[2:]:
        found = collections.defaultdict(list)
        for one in btf.read(path):
            if one.kind in ('STRUCT', 'UNION', 'FWD'):
                found[one.name].append(one.kind + (' ' if one.items else ' empty'))
        for name in names:
            if found[name] != ['STRUCT ']:
                print(f'{path}: {name}: {found[name]}')
                status = 1
    print(f'{len(names)} structs, {len(sys.argv) - 2} kernels')
    return status


if __name__ == '__main__':
    sys.exit(main())
