#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Compare what is called NAME and NAME___N in two C headers of the same BTF.

usage: cdump_names.py BPFTOOLS OURS

Both define the same tags. Of those that several definitions want, each is that of a struct, union or
enum with the same members or enumerators; ours may have more, as it prints in full what has no name.
"""
import re
import sys

DEFINITION = re.compile(r"(struct|union|enum) (\w+) \{.*", re.DOTALL)
PADDING = re.compile(r"^\t+(?:long|int|short|char): \d+;\n", re.MULTILINE)
ITEM = re.compile(r"^\t+.*?(\w+)\)?(?:\(.*\)|(?:\[\d*\])*|: \d+| = .*| __attribute__.*)[;,]$", re.MULTILINE)


def definitions(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        blocks = file.read().split("\n\n")
    found = {}
    for block in blocks:
        match = DEFINITION.match(block)
        if match:
            found[match[1] + " " + match[2]] = set(ITEM.findall(PADDING.sub("", block)))
    return found


def main():
    peer, ours = (definitions(path) for path in sys.argv[1:])
    bad = sorted(set(peer) ^ set(ours))
    several = {re.sub(r"___\d+$", "", name) for name in peer if re.search(r"___\d+$", name)}
    for name in sorted(set(peer) & set(ours)):
        if re.sub(r"___\d+$", "", name) in several and not peer[name] <= ours[name]:
            bad.append(name)
    for name in bad:
        print(f"not the same as bpftool's: {name}")
    print(f"{len(ours)} tags, {len(several)} of several definitions")
    return bool(bad) or not ours


if __name__ == "__main__":
    sys.exit(main())
