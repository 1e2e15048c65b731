#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Commands on BTF that is made to cost much: none may crash, hang or take too much memory.

    worst.py BTFSMITH FOLDER MEGABYTES

Each input has about MEGABYTES. A command may take 50 times the size of its inputs, or of a megabyte,
besides what it takes for an empty one, and SECONDS of a processor; it ends with status 0, 1 or 2.
"""
import contextlib
import os
import resource
import struct
import subprocess
import sys
import tempfile

MOST_TIMES = 50
SECONDS = 120

INT, PTR, ARRAY, STRUCT, UNION, ENUM, FWD, TYPEDEF, CONST = 1, 2, 3, 4, 5, 6, 7, 8, 10
FUNC, FUNC_PROTO, VAR, DATASEC, DECL_TAG, TYPE_TAG, ENUM64 = 12, 13, 14, 15, 17, 18, 19
MOST_IDS = 0xFFFFF - 1
MOST_STRINGS = 0xFFFFFF
MOST_ITEMS = 0xFFFF


def record(name, kind, word=0, vlen=0, flag=0):
    return struct.pack("<III", name, flag << 31 | kind << 24 | vlen, word)


A_INT = record(1, INT, 4) + struct.pack("<I", 32)


def blob(types, strings=b"\0a\0b\0"):
    return struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 24, 0, len(types), len(types),
                       len(strings)) + types + strings


def nothing(_):
    return blob(A_INT)


def pointers(size):
    num = min(size // 12, MOST_IDS)
    return blob(record(0, PTR) * num)


def chain(size, kind):
    num = min(size // 12, MOST_IDS)
    return blob(A_INT + b"".join(record(1, kind, i) for i in range(1, num)))


def const_chain(size):
    return chain(size, CONST)


def typedef_chain(size):
    return chain(size, TYPEDEF)


def pointer_chain(size):
    return chain(size, PTR)


def nested_structs(size, name=1):
    num = min(size // 24, MOST_IDS)
    return blob(A_INT + b"".join(record(name, STRUCT, 4, 1) + struct.pack("<III", 3, i, 0)
                                 for i in range(1, num)))


def nested_anonymous(size):
    num = min(size // 24, MOST_IDS)
    return blob(A_INT + b"".join(record(0, STRUCT, 4, 1) + struct.pack("<III", 0, i, 0)
                                 for i in range(1, num)) + record(1, TYPEDEF, num))


def doubling(size):
    """Each struct has the one before twice, without a name: as text 2^n members."""
    num = min(size // 36, MOST_IDS)
    types = [A_INT]
    for i in range(1, num):
        bits = min(32 << i, 0xFFFFFF)
        types.append(record(0, STRUCT, min(4 << i, 0xFFFFFFF0), 2) +
                     struct.pack("<IIIIII", 0, i, 0, 0, i, bits))
    return blob(b"".join(types) + record(1, STRUCT, 4, 1) + struct.pack("<III", 3, num, 0))


def doubling_unions(size):
    num = min(size // 36, 200)
    return blob(A_INT + b"".join(record(0, UNION, 4, 2) +
                                 struct.pack("<IIIIII", 0, i, 0, 0, i, 0)
                                 for i in range(1, num)) +
                record(1, STRUCT, 4, 1) + struct.pack("<III", 3, num, 0))


def doubling_protos(size):
    """Pointers to functions that take two of the kind before."""
    num = min(size // 40, 100)
    types = [A_INT]
    last = 1
    for i in range(num):
        types.append(record(0, FUNC_PROTO, last, 2) + struct.pack("<IIII", 1, last, 3, last))
        types.append(record(0, PTR, 2 * i + 2))
        last = 2 * i + 3
    return blob(b"".join(types) + record(1, TYPEDEF, last))


def many_members(size):
    one = record(1, STRUCT, 4 * MOST_ITEMS, MOST_ITEMS) + \
        b"".join(struct.pack("<III", 1, 1, 32 * i) for i in range(MOST_ITEMS))
    return blob(A_INT + one * max(1, size // len(one)))


def many_enumerators(size):
    one = record(1, ENUM, 4, MOST_ITEMS) + \
        b"".join(struct.pack("<II", 1, i) for i in range(MOST_ITEMS))
    return blob(one * max(1, size // len(one)))


def many_params(size):
    one = record(0, FUNC_PROTO, 0, MOST_ITEMS) + struct.pack("<II", 1, 1) * MOST_ITEMS
    return blob(A_INT + one * max(1, size // len(one)))


def one_name(size):
    """A million structs of one name: what looks for namesakes, or numbers them, sees them all."""
    num = min(size // 12, MOST_IDS)
    return blob(record(1, STRUCT, 4) * num)


def one_forward(size):
    num = min(size // 12, MOST_IDS)
    return blob(record(1, FWD) * num)


def functions(size):
    num = min(size // 12, MOST_IDS - 2)
    return blob(A_INT + record(0, FUNC_PROTO) + record(1, FUNC, 2, 1) * num)


def tags(size):
    num = min(size // 16, MOST_IDS - 2)
    return blob(A_INT + record(3, STRUCT) +
                (record(1, DECL_TAG, 2) + struct.pack("<i", -1)) * num)


def long_name(size):
    """One name of megabytes, which many types have."""
    size = min(size, MOST_STRINGS - 1)
    return blob(record(1, STRUCT, 0) * 1000, b"\0" + b"a" * (size - 2) + b"\0")


def long_names(size):
    """Names that are each a byte shorter than the one before, in one string."""
    half = min(size // 2, MOST_STRINGS - 1)
    num = min(half // 12, 5000)
    return blob(b"".join(record(1 + i, STRUCT, 0) for i in range(num)),
                b"\0" + b"a" * (half - 2) + b"\0")


def long_string(_):
    """What goes with much .BTF.ext."""
    return blob(A_INT, b"\0a\0b\0" + b"0" * 40000 + b"\0")


def many_names(size):
    half = min(size // 2, MOST_IDS * 12)
    num = half // 12
    strings = b"\0" + b"".join(b"%06x\0" % i for i in range(num))
    return blob(b"".join(record(1 + 7 * i, STRUCT, 4) for i in range(num)), strings)


def long_kfuncs(size):
    """Functions for BPF of one long name."""
    half = min(size // 2, MOST_STRINGS - 12)
    num = half // 28
    types = A_INT + record(0, FUNC_PROTO) + record(11, FUNC, 2, 1) * num
    types += b"".join(record(1, DECL_TAG, 3 + i) + struct.pack("<i", -1) for i in range(num))
    return blob(types, b"\0bpf_kfunc\0" + b"a" * half + b"\0")


def no_types(size):
    return blob(b"", b"\0" * min(size, MOST_STRINGS))


def arrays(size):
    num = min(size // 24, MOST_IDS - 1)
    return blob(A_INT + b"".join(record(0, ARRAY) + struct.pack("<III", i, 1, 2)
                                 for i in range(1, num)) + record(1, TYPEDEF, num))


def sections(size):
    one = record(1, DATASEC, 4 * MOST_ITEMS, MOST_ITEMS) + \
        b"".join(struct.pack("<III", 2, 4 * i, 4) for i in range(MOST_ITEMS))
    return blob(A_INT + record(1, VAR, 1) + struct.pack("<I", 1) + one * max(1, size // len(one)))


def functions_of_one(size, result=0):
    """Functions of one type with many parameters."""
    proto = record(0, FUNC_PROTO, result, MOST_ITEMS) + struct.pack("<II", 1, 1) * MOST_ITEMS
    num = min(max(0, size - len(proto)) // 12, MOST_IDS - 3)
    return blob(A_INT + proto + record(1, FUNC, 2, 1) * num)


def functions_of_one_other(size):
    """All of them change with the type that they have."""
    return functions_of_one(size, 1)


def tagged(size):
    """Variables whose declarations are a hundred tags of 4 KB each."""
    types = A_INT + b"".join(record(3, TYPE_TAG, i + 1) for i in range(98))
    num = min((size - len(types)) // 16, MOST_IDS - 99)
    return blob(types + (record(1, VAR, 99) + struct.pack("<I", 1)) * num,
                b"\0a\0" + b"b" * 4095 + b"\0")


def tag_chain(size):
    return chain(size, TYPE_TAG)


def long_prefixes(size):
    """Ten names that differ in their last byte only, and half a million types that have them."""
    length = min(size // 2, MOST_STRINGS) // 10 - 1
    strings = b"\0" + b"".join(b"a" * (length - 1) + bytes([65 + i]) + b"\0" for i in range(10))
    num = min((size - len(strings)) // 12, MOST_IDS)
    return blob(b"".join(record(1 + i % 10 * (length + 1), STRUCT, i % 7) for i in range(num)),
                strings)


def names_of_prefix(size):
    """Names that are equal but for the last bytes, of structs, members and enumerators."""
    num = min(size // 3 // 200, MOST_ITEMS)
    strings = b"\0" + b"".join(b"a" * 192 + b"%07x\0" % i for i in range(num))
    members = b"".join(struct.pack("<III", 1 + 200 * i, 1, 32 * i) for i in range(num))
    values = b"".join(struct.pack("<II", 1 + 200 * i, i) for i in range(num))
    types = b"".join(record(1 + 200 * i, STRUCT) for i in range(num))
    most = (size - len(strings) - len(types)) // 2
    one = record(1, STRUCT, 4 * num, num) + members
    other = record(1, ENUM, 4, num) + values
    return blob(A_INT + types + one * max(1, most // len(one)) + other * max(1, most // len(other)),
                strings)


def small_sections(size):
    num = min(size // 40, MOST_IDS // 2) - 1
    return blob(A_INT + b"".join(record(1, VAR, 1) + struct.pack("<I", 1) +
                                 record(3, DATASEC, 4, 1) + struct.pack("<III", 2 * i + 2, 0, 4)
                                 for i in range(num)))


def kfuncs(size):
    """Functions of one name, each of which is tagged as a kfunc."""
    proto = record(0, FUNC_PROTO, 0, 100) + struct.pack("<II", 1, 1) * 100
    num = min(size // 28, MOST_IDS // 2 - 2)
    return blob(A_INT + proto + b"".join(record(1, FUNC, 2, 1) +
                                         record(3, DECL_TAG, 3 + 2 * i) + struct.pack("<i", -1)
                                         for i in range(num)), b"\0a\0bpf_kfunc\0")


def large_values(size):
    one = record(1, ENUM64, 8, MOST_ITEMS, 1) + \
        b"".join(struct.pack("<III", 1, i, 1 << 31) for i in range(MOST_ITEMS))
    return blob(one * max(1, size // len(one)))


ITEM_WORDS = {STRUCT: 3, UNION: 3, ENUM: 2, ENUM64: 3, FUNC_PROTO: 2, DATASEC: 3}


def changed(data):
    """Of each record and each item the last word is another one."""
    words = list(struct.unpack_from("<%dI" % ((len(data) - 24) // 4), data, 24))
    types = struct.unpack_from("<I", data, 12)[0] // 4
    at = 0
    while at < types:
        kind, vlen = words[at + 1] >> 24 & 31, words[at + 1] & 0xFFFF
        num = ITEM_WORDS.get(kind, 0)
        if kind in (STRUCT, UNION, ENUM, ENUM64, DATASEC):
            words[at + 2] ^= 8
        for i in range(vlen if num else 0):
            words[at + 3 + num * (i + 1) - 1] ^= 1 if kind == FUNC_PROTO else 32
        if kind in (FUNC, FWD):
            words[at + 1] ^= 1 if kind == FUNC else 1 << 31
        at += 3 + num * vlen if num else 3 + {INT: 1, ARRAY: 3, VAR: 1, DECL_TAG: 1}.get(kind, 0)
    return data[:24] + struct.pack("<%dI" % len(words), *words) + data[24 + 4 * len(words):]


def kptrs(size):
    """A struct of many members with a field that the kernel looks for, in as many others."""
    num = min(size // 24, MOST_ITEMS) - 1
    inner = struct.pack("<III", 1, 4, 0) + \
        b"".join(struct.pack("<III", 3, 1, 64 + 32 * i) for i in range(num))
    types = A_INT + record(10, STRUCT) + record(5, TYPE_TAG, 2) + record(0, PTR, 3) + \
        record(1, STRUCT, 8 + 4 * num, num + 1) + inner
    outer = record(1, STRUCT, 16 + 4 * num, 2) + struct.pack("<IIIIII", 1, 4, 0, 3, 5, 64)
    return blob(types + outer * max(1, (size - len(types)) // len(outer)), b"\0a\0b\0kptr\0x\0")


def ext(funcs=b"", lines=b"", relocations=b""):
    """.BTF.ext; of each part there are the sections, if any."""
    parts = [struct.pack("<I", size) + sections_of if sections_of else b""
             for sections_of, size in zip((funcs, lines, relocations), (8, 16, 16))]
    head, at = struct.pack("<HBBI", 0xEB9F, 1, 0, 32), 0
    for part in parts:
        head += struct.pack("<II", at, len(part))
        at += len(part)
    return head + b"".join(parts)


def section(record_of, num=1):
    """A section with that record so many times."""
    return struct.pack("<II", 1, num) + record_of * num


def ext_nothing(_):
    return ext(section(struct.pack("<II", 0, 1)), section(struct.pack("<IIII", 0, 1, 1, 1025)),
               section(struct.pack("<IIII", 0, 1, 1, 0)))


def ext_functions(size):
    return ext(section(struct.pack("<II", 8, 1), size // 8))


def ext_lines(size):
    return ext(b"", section(struct.pack("<IIII", 8, 1, 3, 1025), size // 16))


def ext_relocations(size):
    return ext(b"", b"", section(struct.pack("<IIII", 8, 1, 5, 0), size // 16))


def ext_sections(size):
    """Each record has a section of its own."""
    one = section(struct.pack("<II", 0, 1))
    return ext(one * (size // len(one)))


def ext_long_line(size):
    """Lines of 40 KB, all the same."""
    return ext(b"", section(struct.pack("<IIII", 8, 5, 5, 1025), min(size // 16, 20000)))


INPUTS = [nothing, pointers, const_chain, typedef_chain, pointer_chain, nested_structs,
          nested_anonymous, doubling, doubling_unions, doubling_protos, many_members,
          many_enumerators, many_params, one_name, one_forward, functions, tags, long_name,
          long_names, many_names, no_types, arrays, sections, functions_of_one, tagged,
          kptrs, tag_chain, long_prefixes, names_of_prefix, small_sections, kfuncs, large_values,
          long_kfuncs]

EXT_INPUTS = [ext_nothing, ext_functions, ext_lines, ext_relocations, ext_sections, ext_long_line]

# What a command is called with; IN is the input, OTHER what goes with it (INPUT_other() makes it, or
# changed()), SMALL a small one, OUT a file to write.
COMMANDS = {
    "dump": "dump IN",
    "dump --base": "dump --base IN SMALL-SPLIT",
    "dump --format c": "dump --format c IN",
    "dump --format json": "dump --format json IN",
    "dump --ext": "dump --ext WITH-EXT",
    "check": "check IN",
    "check --kernel-btf": "check --kernel-btf IN SMALL",
    "check --kernel-btf, itself": "check --kernel-btf IN IN",
    "check --base": "check --base IN SMALL-SPLIT",
    "diff": "diff IN SMALL",
    "diff, itself": "diff IN IN",
    "diff, other": "diff IN OTHER",
    "diff --json, other": "diff --json IN OTHER",
    "relocate": "relocate --base IN --raw OUT SMALL-DISTILLED",
    "encode --base": "encode --base IN --raw OUT OBJECT",
    "rewrite": "rewrite --target-kernel 5.4 IN OUT",
    "rewrite, first kernel": "rewrite --target-kernel 4.18 IN OUT",
    "rewrite --keep-ids": "rewrite --target-kernel 5.4 --keep-ids IN OUT",
    "ids": "ids --btf IN -o OUT IDS",
}

EXT_COMMANDS = {
    "dump --ext of much": "dump --ext WITH-EXT",
    "dump --ext --format json of much": "dump --ext --format json WITH-EXT",
    "check of much .BTF.ext": "check WITH-EXT",
}


def run(argv):
    """The exit status, megabytes at most, seconds that it computed."""
    with subprocess.Popen(argv, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        error = process.stderr.read(1 << 16)
        process.stderr.close()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = usage.ru_utime + usage.ru_stime
    return process.returncode, usage.ru_maxrss / 1024, seconds, error


def limit():
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


def make_input(name, size, path, is_other=False):
    """The other one: what the function of that name makes, or all that can be is changed."""
    other = globals().get(name + "_other") if is_other else None
    data = (other or globals()[name])(int(size))
    with open(path, "wb") as file:
        file.write(changed(data) if is_other and not other else data)


class Measure:
    """Runs commands, and says of each what was worst."""

    def __init__(self, btfsmith, folder):
        self.btfsmith = btfsmith
        self.paths = {word: os.path.join(folder, word) for word in
                      ("IN", "OTHER", "SMALL", "SMALL-SPLIT", "SMALL-DISTILLED", "OUT", "OBJECT", "IDS",
                       "EXT", "WITH-EXT")}
        self.bad = 0
        self.worst = {}
        self.least = {}

    def make(self, make, size, word, *is_other):
        # Another process makes it: what this one has is counted in what its children have.
        subprocess.run([sys.executable, "-B", __file__, "make", make.__name__, str(size),
                        self.paths[word], *is_other], check=True)

    def make_object(self, btf):
        subprocess.run(["objcopy", "--remove-section", ".BTF",
                        "--add-section", ".BTF=" + self.paths[btf],
                        "--add-section", ".BTF.ext=" + self.paths["EXT"],
                        self.paths["OBJECT"], self.paths["WITH-EXT"]], check=True)

    def run(self, make, word, name, words):
        inputs = {word} | ({"OTHER"} & set(words.split()))
        bytes_in = sum(os.path.getsize(self.paths[one]) for one in inputs)
        is_nothing = make.__name__.endswith("nothing")
        # What another command left, maybe ELF, which raw BTF does not replace.
        with contextlib.suppress(FileNotFoundError):
            os.remove(self.paths["OUT"])
        status, used, seconds, error = run(
            [self.btfsmith] + [self.paths.get(word, word) for word in words.split()])
        self.least.setdefault(name, used)
        # What is less than a megabyte may take as much as that.
        times = max(0, used - self.least[name] - 1) * (1 << 20) / max(bytes_in, 1 << 20)
        if not is_nothing:
            self.worst[name] = max(self.worst.get(name, (0, 0, "")),
                                   (times, seconds, make.__name__))
        if status not in (0, 1, 2) or (times > MOST_TIMES and not is_nothing):
            print(f"FAIL: {name} of {make.__name__}, {bytes_in} bytes: status {status}, "
                  f"{used:.0f} MB, {times:.1f} times the input, {seconds:.1f} s "
                  f"{error[-200:].decode(errors='replace')}")
            self.bad = 1
        elif seconds > SECONDS / 10:
            print(f"slow: {name} of {make.__name__}: {seconds:.1f} s")
        sys.stdout.flush()


def main():
    if sys.argv[1] == "make":
        make_input(*sys.argv[2:])
        return 0
    btfsmith, folder, megabytes = sys.argv[1], sys.argv[2], float(sys.argv[3])
    size = int(megabytes * (1 << 20))
    limit()
    measure = Measure(btfsmith, folder)
    measure.make(ext_nothing, 0, "EXT")
    for make in INPUTS:
        measure.make(make, size, "IN")
        measure.make(make, size, "OTHER", "other")
        measure.make_object("IN")
        for name, words in COMMANDS.items():
            measure.run(make, "IN", name, words)
    measure.make(long_string, size, "IN")
    for make in EXT_INPUTS:
        measure.make(make, size, "EXT")
        measure.make_object("IN")
        for name, words in EXT_COMMANDS.items():
            measure.run(make, "EXT", name, words)
    for name, (times, seconds, what) in measure.worst.items():
        print(f"{name}: at most {times:.1f} times the input ({what}, {seconds:.1f} s)")
    return measure.bad


if __name__ == "__main__":
    sys.exit(main())
