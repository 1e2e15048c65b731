#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""usage: layout.py types.h

Prints a C program that prints size and alignment of each struct and union that types.h defines,
and the offset of each member that is no bit-field, and that sets each bit-field and prints where.
It is compiled with types.h and with the header that was made from its BTF; -DALIGNED adds
alignments.
"""
import re
import sys

# Members whose names are not at the outermost level, and those without an address.
EXTRA = {'anonymous': ['a', 'b', 'c', 'd', 'd[1].x'], 'packed_inner': ['a', 'b', 'b.y', 'c']}


def declarators(body):
    """(name, is a bit-field) of the members at the outermost level of a struct's body."""
    while re.search(r'\{[^{}]*\}', body):
        body = re.sub(r'\{[^{}]*\}', ' ', body)
    body = re.sub(r'__attribute__\(\(.*?\)\)', '', body.replace('))))', '))'))
    for member in body.split(';'):
        match = re.search(r'\(\*(\w+)', member) or re.search(r'(\w+)\s*((?:\[\w*\])*|:\s*\w+)\s*$', member)
        if match:
            bits = re.search(r'(\w*)\s*:\s*\w+\s*$', member)
            if not bits or re.search(r'\w\s+\w+\s*:|\}?\s+\w\s*:', member):
                yield match[1], bool(bits)


def main():
    text = re.sub(r'/\*.*?\*/', '', open(sys.argv[1], encoding='ascii').read(), flags=re.S)
    print('#include <stdio.h>\n#include <stddef.h>\n#include <string.h>\nint main(void)\n{')
    for line in text.splitlines():
        match = re.match(r'(struct|union) (\w+) \{(.*)\}[^}]*;$', line)
        if not match:
            continue
        kind, name, body = match[1] + ' ', match[2], match[3]
        print(f'\tprintf("{kind}{name} %zu\\n", sizeof({kind}{name}));')
        print(f'#ifdef ALIGNED\n\tprintf("{name} align %zu\\n", _Alignof({kind}{name}));\n#endif')
        members = [(m, False) for m in EXTRA[name]] if name in EXTRA else declarators(body)
        for member, is_bits in members:
            label = f'{kind}{name}.{member}'
            if not is_bits:
                print(f'\tprintf("{label} %zu\\n", offsetof({kind}{name}, {member}));')
                continue
            print(f'\t{{\n\t\t{kind}{name} v;\n\t\tunsigned char bytes[sizeof(v)];\n'
                  '\t\tmemset(&v, 0, sizeof(v));\n'
                  f'\t\tv.{member} = -1;\n\t\tmemcpy(bytes, &v, sizeof(v));\n'
                  f'\t\tprintf("{label}");\n'
                  '\t\tfor (size_t i = 0; i < sizeof(v); i++)\n'
                  '\t\t\tprintf(" %02x", bytes[i]);\n\t\tprintf("\\n");\n\t}')
    print('\treturn 0;\n}')


main()
