#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Compare our types of one kernel with pahole's, kind by kind, by btfcmp's signatures.

usage: compare_types.py KERNEL OURS PEER DIFFERENCES.md

Fails on a type that only one side has, except
  - the peer's FUNC, their FUNC_PROTO and their DECL_TAG, VAR and DATASEC,
  - what a fenced block "peer-differences" of the given file lists, one line each:
        KERNEL KIND NAME ours|peer|both [COUNT]
    KERNEL may be *, an unnamed type is (anon); COUNT (default 1) types of that kind and name are
    then only ours, only the peer's, or so many on both sides. A line that is no longer true
    fails too, unless its KERNEL is *.
Fails also when more names have several definitions here than there.
"""
import collections
import sys

import btfcmp

FUNCTIONS = ('FUNC', 'VAR', 'DATASEC')


def listed_differences(path, kernel):
    found = {}
    inside = False
    try:
        text = open(path, encoding='utf-8').read()
    except FileNotFoundError:
        return found
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith('```'):
            inside = line.strip() == '```peer-differences'
        elif inside and line.strip() and not line.startswith('#'):
            fields = line.split()
            if len(fields) not in (4, 5) or fields[3] not in ('ours', 'peer', 'both'):
                sys.exit(f'{path}:{number}: not KERNEL KIND NAME ours|peer|both [COUNT]')
            if fields[0] in ('*', kernel):
                count = int(fields[4]) if len(fields) == 5 else 1
                for side in ('ours', 'peer') if fields[3] == 'both' else (fields[3],):
                    found[fields[1], fields[2], side] = (count, fields[0] == '*')
    return found


def bag(types, signatures, wanted=lambda _: True):
    result = collections.Counter()
    for i in range(1, len(types)):
        if wanted(i):
            kind = btfcmp.K[types[i].kind]
            result[kind, types[i].name or '(anon)', signatures[i]] += 1
    return result


def of_functions(types):
    """Ids of what only functions bring: prototypes of FUNCs and tags on FUNCs."""
    functions = {i for i in range(1, len(types)) if btfcmp.K[types[i].kind] == 'FUNC'}
    result = {types[i].v for i in functions}
    for i in range(1, len(types)):
        if btfcmp.K[types[i].kind] == 'DECL_TAG' and types[i].v in functions:
            result.add(i)
    return result


def several_definitions(types):
    classes = {'STRUCT': 'struct', 'UNION': 'union', 'ENUM': 'enum', 'ENUM64': 'enum',
               'TYPEDEF': 'typedef'}
    count = collections.Counter()
    for t in types[1:]:
        kind = btfcmp.K[t.kind]
        is_forward = kind == 'ENUM' and not t.ex
        if kind in classes and t.name and not is_forward:
            count[classes[kind], t.name] += 1
    return collections.Counter(key[0] for key, number in count.items() if number > 1)


def main():
    if len(sys.argv) != 5:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    kernel, ours_path, peer_path, differences_path = sys.argv[1:]
    ours, peer = btfcmp.parse(ours_path)[0], btfcmp.parse(peer_path)[0]
    our_bag = bag(ours, btfcmp.sigs(ours))
    peer_signatures = btfcmp.sigs(peer)
    peer_bag = bag(peer, peer_signatures)
    # A prototype that functions share with a pointer's target is in both; what may be missing
    # is only what FUNCs refer to.
    functions = of_functions(peer)
    excused = bag(peer, peer_signatures, lambda i: i in functions)
    only_ours, only_peer = our_bag - peer_bag, peer_bag - our_bag - excused
    bad = 0
    listed = listed_differences(differences_path, kernel)
    for side, only in (('ours', only_ours), ('peer', only_peer)):
        by_name = collections.Counter()
        for (kind, name, _), count in only.items():
            if side == 'ours' or kind not in FUNCTIONS:
                by_name[kind, name] += count
        for (kind, name), count in sorted(by_name.items()):
            expected, _ = listed.pop((kind, name, side), (0, False))
            if count != expected:
                bad += 1
                print(f'{kernel} {kind} {name} {side} {count}'
                      + (f' (listed: {expected})' if expected else ''))
    for (kind, name, side), (count, is_any) in sorted(listed.items()):
        if not is_any:
            bad += 1
            print(f'{kernel} {kind} {name} {side} {count}: listed, but there is none')
    our_several, peer_several = several_definitions(ours), several_definitions(peer)
    for what in sorted(our_several | peer_several):
        print(f'{kernel}: {what} names with several definitions: {our_several[what]}, '
              f'pahole {peer_several[what]}')
        if our_several[what] > peer_several[what]:
            bad += 1
            print(f'{kernel}: more than pahole')
    print(f'{kernel}: {len(ours) - 1} types, pahole {len(peer) - 1}, {bad} unexplained')
    sys.exit(1 if bad else 0)


if __name__ == '__main__':
    main()
