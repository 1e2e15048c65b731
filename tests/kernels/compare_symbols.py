# SPDX-License-Identifier: LGPL-2.1-or-later
"""Functions and kfuncs as tests/tools/elf_symbols_main prints them, against readelf.

usage: compare_symbols.py ELF-FILE OUTPUT   (OUTPUT: of elf_symbols_main on that file)

Needs readelf and objcopy. What must agree: groups by base name and their order, each symbol
with its address, which groups are ambiguous, and kfuncs with their flags. In a file that is not
linked an address must be the symbol's offset plus something that depends on its section only.
"""
import os
import re
import subprocess
import sys
import tempfile


def readelf(*args):
    return subprocess.run(("readelf", "-W") + args, check=True, text=True, errors="surrogateescape",
                          env={**os.environ, "LC_ALL": "C"}, stdout=subprocess.PIPE).stdout


def symbols(path):
    """(name, value, size, type, section) in the order of .symtab"""
    found = []
    is_symtab = False
    for line in readelf("-s", path).splitlines():
        if line.startswith("Symbol table "):
            is_symtab = "'.symtab'" in line
        fields = line.split(None, 7)
        if is_symtab and len(fields) == 8 and re.fullmatch(r"\d+:", fields[0]):
            size = int(fields[2], 0)
            found.append((fields[7], int(fields[1], 16), size, fields[3], fields[6]))
    return found


def functions(table):
    groups = {}
    for name, value, _, kind, section in table:
        base, dot, suffix = name.partition(".")
        suffix = dot + suffix
        if kind != "FUNC" or section == "UND" or ".cold" in suffix or ".part" in suffix:
            continue
        optimized = ".isra" in suffix or ".constprop" in suffix
        groups.setdefault(base, []).append((name, section, value, optimized))
    return groups


def kfuncs(path, table):
    sections = re.findall(r"^ *\[ *(\d+)\] \.BTF_ids +\w+ +([0-9a-f]+)", readelf("-S", path), re.M)
    if not sections:
        return {}
    index, address = sections[0][0], int(sections[0][1], 16)
    header = readelf("-h", path)
    order = "big" if "big endian" in header else "little"
    with tempfile.TemporaryDirectory() as folder:
        out = folder + "/ids"
        subprocess.run(["objcopy", "-O", "binary", "--only-section=.BTF_ids", path, out], check=True)
        with open(out, "rb") as file:
            data = file.read()
    ids = [(s[0], s[1] - address, s[2]) for s in table if s[4] == index]

    def word(at):
        return int.from_bytes(data[at:at + 4], order)

    inside = set()
    for name, at, size in ids:
        if name.startswith("__BTF_ID__set8__") and word(at + 4) & 1:
            inside.update(range(at, at + size))
    found = {}
    for name, at, _ in ids:
        match = re.fullmatch(r"__BTF_ID__func__(.+)__\d+", name)
        if match and at in inside:
            found[match[1]] = word(at + 4)
    return found


def read_output(path):
    groups, found = {}, {}
    with open(path, errors="surrogateescape") as file:
        for line in file:
            kind, name, *rest = line.split()
            if kind == "F":
                assert name not in groups, f"{name} twice"
                groups[name] = (rest[1] == "ambiguous", [])
                last, num = groups[name][1], int(rest[0])
            elif kind == "S":
                last.append((name, int(rest[0], 16), rest[1] == "optimized"))
                assert len(last) <= num
            else:
                assert name not in found, f"{name} twice"
                found[name] = int(rest[0], 16)
    return groups, found


def main(path, output):
    table = symbols(path)
    want, want_kfuncs = functions(table), kfuncs(path, table)
    got, got_kfuncs = read_output(output)
    is_linked = "REL (Relocatable" not in readelf("-h", path)
    assert list(got) == list(want), sorted(set(got) ^ set(want))[:20]
    bases = {}
    num_symbols = num_ambiguous = 0
    for name, symbols_wanted in want.items():
        is_ambiguous, symbols_got = got[name]
        assert [s[0] for s in symbols_wanted] == [s[0] for s in symbols_got], name
        assert is_ambiguous == (len({s[1:3] if not is_linked else s[2]
                                     for s in symbols_wanted}) > 1), name
        num_ambiguous += is_ambiguous
        for (symbol, section, value, want_optimized), (_, address, optimized) in zip(
                symbols_wanted, symbols_got):
            base = bases.setdefault(section, 0 if is_linked else address - value)
            assert address == base + value and optimized == want_optimized, symbol
            num_symbols += 1
    assert is_linked or len(set(bases.values())) == len(bases)
    assert got_kfuncs == want_kfuncs, set(got_kfuncs.items()) ^ set(want_kfuncs.items())
    assert num_symbols, "no functions at all"
    print(f"{num_symbols} symbols of {len(want)} functions, {num_ambiguous} ambiguous, "
          f"{len(want_kfuncs)} kfuncs, {len(bases)} sections")


main(*sys.argv[1:])
