#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Compares our JSON with bpftool's: each type has bpftool's keys, in its order, with its values.

json_compare.py OURS THEIRS

Ours may have more: kind_flag of tags. And of an unsigned ENUM bpftool sign-extends values from
2^31 on, which are 32 bits in BTF.
"""
import json
import sys


def mend(types):
    """The number of values that bpftool has wrong; they are made right."""
    num = 0
    for one in types:
        if one['kind'] != 'ENUM' or one['encoding'] != 'UNSIGNED':
            continue
        for item in one['values']:
            if item['val'] >= 0xFFFFFFFF80000000:
                item['val'] &= 0xFFFFFFFF
                num += 1
    return num


def main():
    with open(sys.argv[1], encoding='utf-8') as file:
        ours = json.load(file)['types']
    with open(sys.argv[2], encoding='utf-8') as file:
        theirs = json.load(file)['types']
    num_mended = mend(theirs)
    for one in ours:
        if one['kind'] in ('DECL_TAG', 'TYPE_TAG'):
            one.pop('kind_flag')
    if len(ours) != len(theirs):
        sys.exit(f'{len(ours)} types, bpftool has {len(theirs)}')
    num = 0
    for one, other in zip(ours, theirs):
        # As text, since that shows the order of keys.
        if json.dumps(one) != json.dumps(other):
            num += 1
            print(f'ours   {json.dumps(one)}\ntheirs {json.dumps(other)}')
    if num:
        sys.exit(f'{num} types differ')
    print(f'{len(ours)} types, {num_mended} values of bpftool mended')


main()
