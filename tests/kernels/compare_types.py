#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Compare our BTF of one file with pahole's, kind by kind, by btfcmp's signatures.

usage: compare_types.py LABEL OURS PEER DIFFERENCES.md [ELF]

Fails on a type that only one side has, except what a fenced block "peer-differences" of the
given file lists, one line each:

    LABEL KIND NAME ours|peer|both [COUNT]

LABEL may be *, or end in *. An unnamed type is (anon), a blank in a name _; COUNT (default 1)
types of that kind and name are then only ours, only the peer's, or so many on both sides. The name @clones stands for
all functions of which section .symtab of ELF has only symbols with .isra or .constprop in their
names. A line that is no longer true fails too, unless its LABEL is *.
Fails also when the graphs of all types differ in more than these, and when more names have
several definitions here than there.
"""
import collections
import re
import subprocess
import sys

import btfcmp

CLONES = '@clones'


def fits(pattern, label):
    return label.startswith(pattern[:-1]) if pattern.endswith('*') else label == pattern


def listed_differences(path, label):
    found = {}
    inside = False
    with open(path, encoding='utf-8') as file:
        text = file.read()
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith('```'):
            inside = line.strip() == '```peer-differences'
        elif inside and line.strip() and not line.startswith('#'):
            fields = line.split()
            if len(fields) not in (4, 5) or fields[3] not in ('ours', 'peer', 'both'):
                sys.exit(f'{path}:{number}: not LABEL KIND NAME ours|peer|both [COUNT]')
            if fits(fields[0], label):
                count = int(fields[4]) if len(fields) == 5 else 1
                for side in ('ours', 'peer') if fields[3] == 'both' else (fields[3],):
                    found[fields[1], fields[2], side] = (count, fields[0] == '*')
    return found


def bag(types, signatures):
    return collections.Counter((btfcmp.K[one.kind], one.name or '(anon)', signature)
                               for one, signature in zip(types[1:], signatures[1:]))


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


def clones(elf):
    """Names of functions that are there only as other functions made of them."""
    output = subprocess.run(['readelf', '-sW', elf], check=True, capture_output=True,
                            encoding='latin1').stdout
    symbols = re.findall(r' FUNC +\w+ +\w+ +\d+ (\S+)$', output, re.M)
    found = {name.split('.')[0] for name in symbols if re.search(r'\.(isra|constprop)\b', name)}
    return found - {name for name in symbols if '.' not in name}


class Differences:
    """What is on one side only, against what is listed."""

    def __init__(self, label, listed, elf):
        self.label, self.listed, self.elf, self.bad = label, listed, elf, 0

    def complain(self, text):
        self.bad += 1
        print(f'{self.label} {text}')

    def check(self, side, only):
        by_name = collections.Counter()
        is_clone = clones(self.elf) if ('FUNC', CLONES, side) in self.listed else ()
        for (kind, name, _), count in only.items():
            name = CLONES if kind == 'FUNC' and name in is_clone else name.replace(' ', '_')
            by_name[kind, name] += count
        for (kind, name), count in sorted(by_name.items()):
            expected, _ = self.listed.pop((kind, name, side), (0, False))
            if count != expected:
                self.complain(f'{kind} {name} {side} {count}'
                              + (f' (listed: {expected})' if expected else ''))

    def check_unused(self):
        for (kind, name, side), (count, is_any) in sorted(self.listed.items()):
            if not is_any:
                self.complain(f'{kind} {name} {side} {count}: listed, but there is none')


def main():
    if len(sys.argv) not in (5, 6):
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    label, ours_path, peer_path, differences_path = sys.argv[1:5]
    ours, peer = btfcmp.parse(ours_path)[0], btfcmp.parse(peer_path)[0]
    our_bag, peer_bag = bag(ours, btfcmp.sigs(ours)), bag(peer, btfcmp.sigs(peer))
    only_ours, only_peer = our_bag - peer_bag, peer_bag - our_bag
    differences = Differences(label, listed_differences(differences_path, label),
                              sys.argv[5] if len(sys.argv) == 6 else None)
    differences.check('ours', only_ours)
    differences.check('peer', only_peer)
    differences.check_unused()
    our_graph, peer_graph = btfcmp.deep(ours, 1), btfcmp.deep(peer, 1)
    for side, only, graph in (('ours', only_ours, our_graph - peer_graph),
                              ('peer', only_peer, peer_graph - our_graph)):
        if graph.total() > only.total():
            differences.complain(f'types that refer to different ones: {graph.total()} {side}, '
                                 f'but only {only.total()} differ')
    our_several, peer_several = several_definitions(ours), several_definitions(peer)
    for what in sorted(our_several | peer_several):
        print(f'{label}: {what} names with several definitions: {our_several[what]}, '
              f'pahole {peer_several[what]}')
        if our_several[what] > peer_several[what]:
            differences.complain('more than pahole')
    print(f'{label}: {len(ours) - 1} types, pahole {len(peer) - 1}, {differences.bad} unexplained')
    sys.exit(1 if differences.bad else 0)


if __name__ == '__main__':
    main()
