#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The types, functions and variables that modules add to a kernel's, against those of a peer.

usage: compare_split.py [--types] LABEL BASE OURS PEER DIFFERENCES.md <MODULES

OURS and PEER are folders that have NAME.btf for NAME.ko; MODULES are the paths of those. Types
are compared by what they are, with named ones that they refer to by name (btfcmp.py). What only
one side has is told apart, counted and printed:

    copy      the peer has once more what the base has: libbpf 1.7 copies each typedef, and so
              all that refers to one, functions too
    repeated  the peer has more than one of what is here once
    clone     a function of which the module's .symtab has .isra or .constprop, but nothing that
              has its name alone: it cannot be traced by that. Functions' prototypes alike
    ambiguous a function of the peer's of which the module has several, one at address 0, or
              whose name is the last one in the alphabet
    variable  here only: a section of variables, or one in it, that the peer has nothing of
    listed    in the fenced block "peer-differences" of DIFFERENCES.md, whose lines
              compare_types.py describes; names are MODULE:NAME

With --types functions, variables and what only they have are left out: other versions of a peer
have other rules for these.

Fails on anything else, on a listed line that is not true of a module that was read, and on a
variable here that is not in .symtab, at that offset of its section in that size.
"""
import collections
import os
import re
import subprocess
import sys

import btfcmp
from compare_types import listed_differences

MAX_SHOWN = 10
SYMBOL_KINDS = ('FUNC', 'FUNC_PROTO', 'VAR', 'DATASEC', 'DECL_TAG')
REASONS = ('both', 'copy', 'repeated', 'clone', 'ambiguous', 'variable', 'listed', 'BAD')
Type = collections.namedtuple('Type', 'kind name sig')


class Split:
    """What one file adds to the base."""

    def __init__(self, path, base):
        self.bag = collections.Counter()
        self.prototypes = {}   # of a function, the prototype
        self.sections = {}     # name to [(variable, offset, size)]
        if not os.path.exists(path) or not os.path.getsize(path):
            return
        types, _, _, start = btfcmp.parse(path, base.parsed)
        self.types = types
        sigs = btfcmp.sigs(types, start, collections.ChainMap({}, base.memo))
        for i in range(start, len(types)):
            t = self.type(i, sigs)
            self.bag[t] += 1
            if t.kind == 'FUNC' and types[i].v >= start:
                self.prototypes[t] = self.type(types[i].v, sigs)
            elif t.kind == 'DATASEC':
                self.sections[t.name] = [(types[v].name, at, size) for v, at, size in types[i].ex]

    def type(self, i, sigs):
        return Type(btfcmp.K[self.types[i].kind], self.types[i].name or '(anon)', sigs[i])


class Base:
    def __init__(self, path):
        self.parsed = btfcmp.parse(path)
        sigs = btfcmp.sigs(self.parsed[0])
        self.memo = {i: sig for i, sig in enumerate(sigs) if i}
        self.types = {Type(btfcmp.K[t.kind], t.name or '(anon)', sigs[i])
                      for i, t in enumerate(self.parsed[0]) if i}


class Symbols:
    """.symtab as readelf prints it, read when asked for."""

    def __init__(self, elf):
        self.elf = elf
        self.found = None

    def read(self):
        if self.found is None:
            sections = dict(re.findall(r'^ +\[ *(\d+)\] (\S+)', self.readelf('-SW'), re.M))
            self.found = [(name, kind, int(value, 16), int(size, 0), sections.get(index))
                          for value, size, kind, index, name in re.findall(
                              r'^ *\d+: ([0-9a-f]+) +(\w+) (\w+) +\w+ +\w+ +(\w+) (\S+)$',
                              self.readelf('-sW'), re.M)]
        return self.found

    def readelf(self, option):
        return subprocess.run(['readelf', option, self.elf], check=True, capture_output=True,
                              encoding='latin1').stdout

    def has_only_clones(self, name):
        names = [s[0] for s in self.read() if s[1] == 'FUNC' and s[0].split('.')[0] == name]
        return name not in names and any(re.search(r'\.(isra|constprop)\b', n) for n in names)

    def is_ambiguous(self, name):
        functions = [s for s in self.read() if s[1] == 'FUNC']
        addresses = [s[2] for s in functions if s[0] == name]
        is_last = name == max(s[0].split('.')[0] for s in functions)
        return len(addresses) > 1 and (is_last or 0 in addresses)

    def has_variable(self, name, section, offset, size):
        return (name, 'OBJECT', offset, size, section) in self.read()


class Comparison:
    def __init__(self, label, base, differences, types_only):
        self.label, self.base, self.types_only, self.bad = label, base, types_only, 0
        self.listed = listed_differences(differences, label)
        self.counts = collections.Counter()

    def complain(self, text):
        self.bad += 1
        if self.bad <= MAX_SHOWN:
            print(f'{self.label} {text}')

    def is_listed(self, name, side, t, count):
        key = (t.kind, f'{name}:{t.name}'.replace(' ', '_'), side)
        expected, _ = self.listed.get(key, (0, False))
        self.listed.pop(key, None)
        return count == expected

    def module(self, name, elf, ours, peer):
        symbols = Symbols(elf)
        self.check_variables(name, ours, symbols)
        if self.types_only:
            for t in [t for side in (ours, peer) for t in side.bag if t.kind in SYMBOL_KINDS]:
                ours.bag.pop(t, None)
                peer.bag.pop(t, None)
        only_ours, only_peer = ours.bag - peer.bag, peer.bag - ours.bag
        for t, count in (ours.bag & peer.bag).items():
            self.counts['both', t.kind] += count
        functions = [t for t in only_peer if t.kind == 'FUNC' and t not in self.base.types]
        reasons = {t: 'clone' for t in functions if symbols.has_only_clones(t.name)}
        reasons.update((t, 'ambiguous') for t in functions if symbols.is_ambiguous(t.name))
        reasons.update([(peer.prototypes.get(t), why) for t, why in reasons.items()])
        for t, count in only_peer.items():
            if t in self.base.types:
                why = 'copy'
            elif t in ours.bag:
                why = 'repeated'
            else:
                why = reasons.get(t) or self.other(name, 'peer', t, count)
            self.counts[why, t.kind] += count
        for t, count in only_ours.items():
            if t.kind in ('VAR', 'DATASEC') and not peer.sections:
                why = 'variable'
            else:
                why = self.other(name, 'ours', t, count)
            self.counts[why, t.kind] += count
        for kind, listed, side in [key for key in self.listed if key[1].split(':')[0] == name]:
            self.complain(f'{kind} {listed} {side}: listed, but there is none')

    def other(self, name, side, t, count):
        if self.is_listed(name, side, t, count):
            return 'listed'
        self.complain(f'{name}: {t.kind} {t.name} {side} {count}: {t.sig}')
        return 'BAD'

    def check_variables(self, name, ours, symbols):
        for section, variables in ours.sections.items():
            for variable in variables:
                if not symbols.has_variable(variable[0], section, *variable[1:]):
                    self.complain(f'{name}: {section}: {variable} is not in .symtab')

    def print(self, num_modules):
        for why in REASONS:
            kinds = [f'{kind} {count}' for (w, kind), count in sorted(self.counts.items())
                     if w == why]
            if kinds:
                print(f'{self.label}: {why}: ' + ', '.join(kinds))
        print(f'{self.label}: {num_modules} modules, {self.bad} unexplained')


def main():
    types_only = sys.argv[1:2] == ['--types']
    arguments = sys.argv[1 + types_only:]
    if len(arguments) != 5:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    label, base_path, ours, peer, differences = arguments
    base = Base(base_path)
    comparison = Comparison(label, base, differences, types_only)
    modules = sys.stdin.read().split()
    for elf in modules:
        name = os.path.basename(elf).removesuffix('.ko')
        comparison.module(name, elf, *(Split(os.path.join(folder, name + '.btf'), base)
                                       for folder in (ours, peer)))
    comparison.print(len(modules))
    sys.exit(1 if comparison.bad or not comparison.counts['both', 'STRUCT'] else 0)


if __name__ == '__main__':
    main()
