#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Print BTF as text without ids, one line per type, sorted: what golden files hold.

usage: btftext.py [--types | --symbols] [--sorted] FILE

Named structs, unions, enums and typedefs are referred to by name, everything else is spelled
out where it is used: "ptr to const struct s". --types leaves out FUNC, VAR and DATASEC, tags
on functions, and prototypes that only functions use. --symbols prints only FUNC, VAR, DATASEC
and the tags on the first two. Equal lines are printed as often as
there are types. With --sorted it fails unless types without a name come first, then the others
by the bytes of their names.
"""
import sys

import btf

ENCODINGS = {0: '', 1: ' signed', 2: ' char', 4: ' bool'}
WORDS = {'PTR': 'ptr to', 'CONST': 'const', 'VOLATILE': 'volatile', 'RESTRICT': 'restrict'}


def member(types, one, item):
    name, ref, offset = item
    size = f':{offset >> 24}' if one.flag and offset >> 24 else ''
    at = offset & 0xFFFFFF if one.flag else offset
    return f'{at}{size} {name or "(anon)"}: {spell(types, ref)}'


def body(types, one):
    return '{ ' + '; '.join(member(types, one, item) for item in one.items) + ' }'


def prototype(types, one):
    params = [spell(types, ref) + (f' {name}' if name else '') for name, ref in one.items]
    if one.items and one.items[-1] == ('', 0):
        params[-1] = '...'
    return f'({", ".join(params) or "void"}) -> {spell(types, one.word)}'


def enum_body(one):
    return '{ ' + ', '.join(f'{name} = {value}' for name, value in btf.enumerators(one)) + ' }'


def facts(types, one):
    """What a type consists of, after its kind and name."""
    kind = one.kind
    if kind == 'INT':
        data = one.fixed[0]
        offset = f' offset={data >> 16 & 255}' if data >> 16 & 255 else ''
        return (f'size={one.word} bits={data & 255}{offset}'
                + ENCODINGS.get(data >> 24 & 15, f' encoding={data >> 24 & 15}'))
    if kind == 'FLOAT':
        return f'size={one.word}'
    if kind in ('STRUCT', 'UNION'):
        return f'size={one.word}{" bitfields" if one.flag else ""} {body(types, one)}'
    if kind in ('ENUM', 'ENUM64'):
        return f'size={one.word}{" signed" if one.flag else ""} {enum_body(one)}'
    if kind == 'FWD':
        return 'union' if one.flag else 'struct'
    if kind == 'ARRAY':
        index = types[one.fixed[1]]
        return f'[{one.fixed[2]}] by {index.name} of {spell(types, one.fixed[0])}'
    if kind == 'FUNC_PROTO':
        return prototype(types, one)
    if kind in ('FUNC', 'VAR'):
        linkage = one.vlen if kind == 'FUNC' else one.fixed[0]
        return f'linkage={linkage} {spell(types, one.word)}'
    if kind == 'DATASEC':
        return f'size={one.word} ' + '; '.join(f'{o} {types[r].name}:{s}' for r, o, s in one.items)
    if kind == 'DECL_TAG':
        target = types[one.word]
        return f'on {target.kind} {target.name} component={one.fixed[0]}'
    return f'to {spell(types, one.word)}'


def spell(types, ref):
    """How a reference to type number ref is written."""
    parts = []
    seen = set()
    while ref:
        one = types[ref]
        if ref in seen:
            return ' '.join(parts + ['(cycle)'])
        seen.add(ref)
        if one.kind in WORDS:
            parts.append(WORDS[one.kind])
        elif one.kind == 'TYPE_TAG':
            parts.append(f'{"attribute" if one.flag else "tag"} "{one.name}"')
        elif one.kind == 'ARRAY':
            parts.append(f'array[{one.fixed[2]}] of')
        else:
            break
        ref = one.fixed[0] if one.kind == 'ARRAY' else one.word
    if not ref:
        return ' '.join(parts + ['void'])
    one = types[ref]
    if one.kind == 'FUNC_PROTO':
        return ' '.join(parts + ['func' + prototype(types, one)])
    if one.name:
        word = {'ENUM64': 'enum', 'FWD': 'union' if one.flag else 'struct'}.get(
            one.kind, one.kind.lower())
        return ' '.join(parts + [one.name if one.kind in ('INT', 'FLOAT', 'TYPEDEF')
                                 else f'{word} {one.name}'])
    if one.kind in ('ENUM', 'ENUM64'):
        return ' '.join(parts + ['enum ' + enum_body(one)])
    return ' '.join(parts + [f'{one.kind.lower()} {body(types, one)}'])


def symbols(types):
    """Ids of functions, variables and sections, and of tags on them."""
    found = {i for i, one in enumerate(types) if one.kind in ('FUNC', 'VAR', 'DATASEC')}
    return found | {i for i, one in enumerate(types)
                    if one.kind == 'DECL_TAG' and one.word in found}


def of_functions(types):
    """Ids of functions and variables and of what only they need."""
    left_out = symbols(types)
    used = {ref for i, one in enumerate(types) if i not in left_out for ref in one.references()}
    return left_out | {one.word for one in types if one.kind == 'FUNC' and one.word not in used}


def lines(types, wanted):
    return sorted(f'{one.kind} {one.name or "(anon)"} {facts(types, one)}'
                  for i, one in enumerate(types) if i and i in wanted)


def main():
    args = sys.argv[1:]
    types_only, symbols_only, needs_order = (
        option in args for option in ('--types', '--symbols', '--sorted'))
    args = [arg for arg in args if arg not in ('--types', '--symbols', '--sorted')]
    if len(args) != 1:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    try:
        types = btf.read(args[0])
    except (OSError, ValueError) as error:
        sys.exit(f'btftext: {error}')
    for before, one in zip(types, types[1:]):
        if needs_order and before.name > one.name:
            sys.exit(f'btftext: {args[0]}: {one.name} comes behind {before.name}')
    everything = set(range(len(types)))
    wanted = symbols(types) if symbols_only else everything
    if types_only:
        wanted = everything - of_functions(types)
    print('\n'.join(lines(types, wanted)))


if __name__ == '__main__':
    main()
