#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What two programs make of random BTF (generate.py).

usage: compare.py FOLDER NUM SEED OURS PEER...

PEER is a command with its arguments. What is expected to be different is a distilled base without
types: libbpf 1.7 then takes the split BTF for the base, and leaves out what it has to have of the
base's types. Ours has an integer there, and is only relocated. And libbpf refuses to distill when a split type refers
to a function of the base, which we copy; generate.py makes no such thing.
"""
import os
import subprocess
import sys

import generate

BATCH = 500
EMPTY_BYTES = 25  # a header and the empty string


def run(command, lines):
    done = subprocess.run(command, input=''.join(line + '\n' for line in lines), text=True,
                          stdout=subprocess.PIPE, check=False)
    answers = done.stdout.splitlines()
    if done.returncode or len(answers) != len(lines):
        sys.exit('FAIL: %s: status %d after %r' % (command[0], done.returncode,
                                                   lines[len(answers):][:1]))
    return answers


def contents(path):
    with open(path, 'rb') as file:
        return file.read()


class Comparison:
    def __init__(self, ours, peer):
        self.ours, self.peer = ours, peer
        self.num_empty = 0
        self.counts = {'distill': [0, 0], 'relocate': [0, 0]}

    def run(self, calls):
        """calls: (verb, first, second, output); returns the outputs that both made."""
        mine = run([self.ours], ['%s %s %s %s.ours' % call for call in calls])
        theirs = run(self.peer, ['%s %s %s %s.peer' % call for call in calls])
        made = []
        for call, answer, wanted in zip(calls, mine, theirs):
            if answer.split()[0] != wanted:
                sys.exit('FAIL: %s: we: %s; libbpf: %s' % (' '.join(call), answer, wanted))
            self.counts[call[0]][wanted == 'ok'] += 1
            if wanted != 'ok':
                continue
            suffixes = ('', '.base') if call[0] == 'distill' else ('',)
            if call[0] == 'distill' and os.path.getsize(call[3] + '.peer.base') == EMPTY_BYTES:
                suffixes = ()
                self.num_empty += 1
            for suffix in suffixes:
                if contents(call[3] + '.ours' + suffix) != contents(call[3] + '.peer' + suffix):
                    sys.exit('FAIL: %s: %s differs' % (' '.join(call), call[3] + suffix))
            made.append(call[3])
        return made


def main():
    folder, num, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    comparison = Comparison(sys.argv[4], sys.argv[5:])
    for start in range(seed, seed + num, BATCH):
        numbers = range(start, min(start + BATCH, seed + num))
        work = os.path.join(folder, str(start))
        os.mkdir(work)
        stems = ['%s/%d' % (work, number) for number in numbers]
        generate.write_cases(work, numbers)
        made = comparison.run([('distill', stem + '.base', stem + '.split', stem + '.out')
                               for stem in stems])
        comparison.run([('relocate', out + '.ours', out[:-len('.out')] + base, out + name)
                        for out in made
                        for base, name in (('.base', '.same'), ('.new', '.moved'))])
        comparison.run([('relocate', stem + '.made', stem + base, stem + name)
                        for stem in stems
                        for base, name in (('.base', '.onto-base'), ('.new', '.onto-new'))])
    for verb, (failed, ok) in comparison.counts.items():
        print('%s: %d made, %d refused, all as libbpf does' % (verb, ok, failed))
        if not ok or not failed:
            sys.exit('FAIL: %s: one of the two never happened' % verb)


if __name__ == '__main__':
    main()
