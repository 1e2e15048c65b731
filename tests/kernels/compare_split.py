#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The types that modules add to a kernel's, against those that pahole makes them add.

usage: compare_split.py BASE OURS THEIRS     two folders with files of the same names

Types are compared by what they are, with named ones that they refer to by name (btfcmp.py). The
peer may have types that the base has, too: libbpf 1.7 makes a copy of each typedef, and so of
all that refers to one. Functions, variables, sections, tags and prototypes are not looked at.
"""
import collections
import os
import sys

import btfcmp

NOT_COMPARED = {"FUNC", "FUNC_PROTO", "VAR", "DATASEC", "DECL_TAG"}
MAX_SHOWN = 5


def signatures(types, start, memo=None):
    sigs = btfcmp.sigs(types, start, memo)
    return [
        (btfcmp.K[types[i].kind], types[i].name, sigs[i])
        for i in range(start, len(types))
        if btfcmp.K[types[i].kind] not in NOT_COMPARED
    ]


class Base:
    def __init__(self, path):
        self.parsed = btfcmp.parse(path)
        sigs = btfcmp.sigs(self.parsed[0])
        self.memo = {i: sig for i, sig in enumerate(sigs) if i}
        self.types = {(btfcmp.K[t.kind], t.name, sigs[i])
                      for i, t in enumerate(self.parsed[0]) if i}

    def added(self, path):
        """What a file adds, as a multiset; nothing where there is no file."""
        if not os.path.exists(path):
            return collections.Counter()
        types, _, _, start = btfcmp.parse(path, self.parsed)
        memo = collections.ChainMap({}, self.memo)
        return collections.Counter(signatures(types, start, memo))


def main():
    base_path, ours_dir, theirs_dir = sys.argv[1:]
    base = Base(base_path)
    names = sorted(os.listdir(theirs_dir))
    num_differ = num_ours = num_theirs = 0
    for name in names:
        ours = base.added(os.path.join(ours_dir, name))
        theirs = base.added(os.path.join(theirs_dir, name))
        num_ours += sum(ours.values())
        num_theirs += sum(theirs.values())
        only_ours = ours - theirs
        only_theirs = [t for t in theirs if t not in ours and t not in base.types]
        if only_ours or only_theirs:
            num_differ += 1
            print(f"{name}: only ours {list(only_ours)[:MAX_SHOWN]}, "
                  f"only theirs {only_theirs[:MAX_SHOWN]}")
    print(f"{len(names)} modules, {num_differ} differ; they add {num_ours} types, "
          f"{num_theirs} with the peer")
    sys.exit(1 if num_differ or not num_ours else 0)


if __name__ == "__main__":
    main()
