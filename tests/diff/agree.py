#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Whether two sets of BTF types are the same, by `btfsmith diff` and by an independent comparison.

usage: agree.py BTFSMITH FOLDER [--pairs FILE] [--mutants N FILE]... [--seed N]

--pairs: lines "A B" or "A B BASE". --mutants: N times a file that FILE was changed to, with one to
three of the changes of mutate.py, against that. Mutants are written to FOLDER. Those that btfsmith
does not read do not count. The independent comparison is btfcmp.py (found by PYTHONPATH): either
difference it tells counts, the shallow one, or the deep one, in which references to one of several
definitions of a name differ. Exit 0: all verdicts are equal.
"""
import collections
import hashlib
import os
import random
import subprocess
import sys

import btfcmp
import mutate


ROUNDS = 10  # of btfcmp.deep()


def refine(types, before):
    """The colours of types in each round of btfcmp.deep(). Those of a base's types, which come
    first, do not depend on what extends it: they are taken from before, what this made of it."""
    start = len(before[0])
    links = [btfcmp.refs(t) for t in types[start:]]
    last = before[0] + [next(iter(btfcmp.deep([None, t], 1, 0))) for t in types[start:]]
    result = [last]
    for colours in before[1:]:
        last = colours + [
            hashlib.blake2b((last[i] + ''.join(last[to] for to in tos)).encode(),
                            digest_size=10).hexdigest()
            for i, tos in enumerate(links, start)]
        result.append(last)
    return result


class Base:
    """A base as btfcmp parses it, its signatures, and its colours."""

    def __init__(self, path):
        self.parsed = btfcmp.parse(path)
        self.signatures = {i: s for i, s in enumerate(btfcmp.sigs(self.parsed[0])) if i}
        self.colours = refine(self.parsed[0], [['']] * (ROUNDS + 1))
        self.is_proven = False

    def deep(self, types, start):
        """As btfcmp.deep(), in a fraction of the time; the first result is compared with it."""
        result = collections.Counter(refine(types, self.colours)[-1][start:])
        if not self.is_proven:
            assert result == btfcmp.deep(types, start, ROUNDS)
            self.is_proven = True
        return result


class Peer:
    """Verdicts of btfcmp; files that come again are looked at once."""

    def __init__(self):
        self.bases, self.seen = {}, {}

    def base(self, path):
        """A base, read once."""
        if path not in self.bases:
            self.bases[path] = Base(path)
        return self.bases[path]

    def look(self, path, base_path, keep=True):
        """Types as multisets: shallow, deep."""
        key = path, base_path
        if key in self.seen:
            return self.seen[key]
        base = self.base(base_path) if base_path else None
        types, _, _, start = btfcmp.parse(path, base and base.parsed)
        known = base.signatures if base else {}
        signatures = btfcmp.sigs(types, start, collections.ChainMap({}, known))
        shallow = collections.Counter((btfcmp.K[types[i].kind], types[i].name, signatures[i])
                                      for i in range(start, len(types)))
        result = shallow, (base.deep if base else btfcmp.deep)(types, start)
        if keep:
            self.seen[key] = result
        return result

    def differ(self, old, new, base):
        """Whether they do: shallow, deep."""
        left, right = self.look(old, base), self.look(new, base, keep=old == new)
        return left[0] != right[0], left[1] != right[1]


class Tally:
    """Pairs and verdicts."""

    def __init__(self, program, peer):
        self.program, self.peer = program, peer
        self.pairs = self.same = self.wrong = self.deep_only = 0

    def compare(self, old, new, base, what):
        """Ask both."""
        command = [self.program, 'diff', '--brief']
        if base:
            command += ['--base-a', base, '--base-b', base]
        done = subprocess.run(command + [old, new], capture_output=True, check=False)
        if done.returncode == 2 and what.startswith('mutant'):
            return
        shallow, deep = self.peer.differ(old, new, base)
        self.pairs += 1
        self.same += not (shallow or deep)
        self.deep_only += deep and not shallow
        if done.returncode != (1 if shallow or deep else 0):
            self.wrong += 1
            print(f'{what}: {old} {new}: status {done.returncode}, but by btfcmp '
                  f'shallow {shallow}, deep {deep} {done.stderr.decode()}')


def mutants(tally, folder, number, path, seed):
    """Compare changed files with what they were."""
    with open(path, 'rb') as file:
        data = file.read()
    for i in range(number):
        dice = random.Random(f'{seed} {i} {os.path.basename(path)}')
        blob = mutate.Blob(data)
        done = []
        for _ in range(dice.randrange(1, 4)):
            change = mutate.permute if dice.random() < 0.35 else dice.choice(mutate.CHANGES)
            if change(blob, dice):
                done.append(change.__name__)
        out = os.path.join(folder, f'mutant-{i}.btf')
        with open(out, 'wb') as file:
            file.write(blob.bytes(dice.choice('<>')))
        tally.compare(path, out, None, f'mutant {i} ({", ".join(done)})')


def main():
    """Run."""
    args = sys.argv[1:]
    seed = '1'
    if '--seed' in args:
        at = args.index('--seed')
        seed = args[at + 1]
        del args[at:at + 2]
    tally = Tally(args[0], Peer())
    folder, rest = args[1], args[2:]
    while rest:
        if rest[0] == '--pairs':
            with open(rest[1], encoding='utf-8') as file:
                for line in file:
                    old, new, *base = line.split()
                    tally.compare(old, new, base[0] if base else None, 'pair')
            del rest[:2]
        else:
            mutants(tally, folder, int(rest[1]), rest[2], seed)
            del rest[:3]
    print(f'{tally.pairs} pairs: {tally.same} the same, {tally.pairs - tally.same} not '
          f'({tally.deep_only} only in what a reference means); {tally.wrong} verdicts differ')
    sys.exit(1 if tally.wrong or not tally.pairs else 0)


if __name__ == '__main__':
    main()
