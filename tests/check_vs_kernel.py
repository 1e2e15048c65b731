#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Verdicts of btf_check on mutated BTF, compared with those of the running kernel.

usage: check_vs_kernel.py BTF_CHECK_MAIN [SEED [COUNT]]

Small blobs of all kinds are made and mutated at random (seeded), then handed to
BPF_BTF_LOAD and to BTF_CHECK_MAIN (tests/tools/btf_check_main.c). They must agree but for
the differences listed in known_difference(). Exit 77, with the reason, where the kernel
cannot be asked: no root, no BPF, big endian, or too old.
"""
import collections
import ctypes
import os
import random
import struct
import subprocess
import sys
import tempfile

NR_BPF = {"x86_64": 321, "aarch64": 280, "riscv64": 280}
BPF_BTF_LOAD = 18
E2BIG = 7

(INT, PTR, ARRAY, STRUCT, UNION, ENUM, FWD, TYPEDEF, VOLATILE, CONST, RESTRICT, FUNC,
 FUNC_PROTO, VAR, DATASEC, FLOAT, DECL_TAG, TYPE_TAG, ENUM64) = range(1, 20)
MODIFIERS = (TYPEDEF, VOLATILE, CONST, RESTRICT, TYPE_TAG)
FIXED_WORDS = {INT: 1, ARRAY: 3, VAR: 1, DECL_TAG: 1}
ITEM_WORDS = {STRUCT: 3, UNION: 3, ENUM: 2, FUNC_PROTO: 2, DATASEC: 3, ENUM64: 3}


def skip(reason):
    print(f"skipped: {reason}")
    sys.exit(77)


class Kernel:
    """Asks the running kernel."""

    def __init__(self):
        machine = os.uname().machine
        if machine not in NR_BPF:
            skip(f"no system call number for {machine}")
        if tuple(int(n) for n in os.uname().release.split(".")[:2]) < (6, 15):
            skip(f"kernel {os.uname().release} is older than 6.15: other rules")
        self.number = NR_BPF[machine]
        self.libc = ctypes.CDLL(None, use_errno=True)
        self.log = ctypes.create_string_buffer(1 << 20)

    def call(self, blob, level):
        buf = ctypes.create_string_buffer(blob, len(blob))
        log = ctypes.addressof(self.log) if level else 0
        attr = struct.pack("=QQIII", ctypes.addressof(buf), log, len(blob),
                           len(self.log) if level else 0, level)
        attr = ctypes.create_string_buffer(attr, len(attr))
        fd = self.libc.syscall(self.number, BPF_BTF_LOAD, attr, len(attr))
        if fd >= 0:
            os.close(fd)
            return 0
        return ctypes.get_errno()

    def load(self, blob):
        """errno (0: accepted)."""
        return self.call(blob, 0)

    def explain(self, blob):
        self.log[0] = b"\0"
        self.call(blob, 1)
        return self.log.value.decode("latin1")


class Checker:
    """Asks btf_check_main."""

    def __init__(self, program, folder):
        self.path = os.path.join(folder, "blob.btf")
        self.process = subprocess.Popen([program], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE)

    def load(self, blob):
        """Message ('': accepted)."""
        with open(self.path, "wb") as file:
            file.write(blob)
        self.process.stdin.write(self.path.encode() + b"\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline().decode("latin1").rstrip("\n")
        if line == "ACCEPT":
            return ""
        if line.startswith("REJECT "):
            return line[len("REJECT "):]
        sys.exit(f"{self.process.args[0]} ended: {line!r}")


class Blob:
    """BTF being made: records as lists of words."""

    def __init__(self):
        self.records = []
        self.strings = bytearray(b"\0")
        self.names = {b"": 0}

    def name(self, text):
        if text not in self.names:
            self.names[text] = len(self.strings)
            self.strings += text + b"\0"
        return self.names[text]

    def add(self, kind, name=b"", word=0, vlen=0, flag=0, rest=()):
        self.records.append([self.name(name), vlen | kind << 24 | flag << 31, word, *rest])
        return len(self.records)

    def pack(self):
        words = [word & 0xFFFFFFFF for record in self.records for word in record]
        types = struct.pack(f"={len(words)}I", *words)
        header = struct.pack("=HBBIIIII", 0xEB9F, 1, 0, 24, 0, len(types), len(types),
                             len(self.strings))
        return header + types + bytes(self.strings)


class Maker:
    """Makes blobs most of which are right."""

    def __init__(self, rng):
        self.rng = rng
        self.blob = Blob()
        self.sizes = {}     # id -> bytes, of what a member may be
        self.ints = []
        self.protos = {}    # id -> number of parameters
        self.funcs = {}
        self.vars = {}
        self.typedefs = []
        self.composites = {}
        self.targets = [0]  # what a pointer or modifier may refer to

    def remember(self, id_, size):
        self.targets.append(id_)
        if size is not None:
            self.sizes[id_] = size

    def ident(self):
        return b"n%d" % self.rng.randrange(1000)

    def maybe_ident(self):
        return self.ident() if self.rng.random() < 0.7 else b""

    def make_int(self):
        size = self.rng.choice((1, 2, 4, 4, 4, 8, 16))
        bits = size * 8 if self.rng.random() < 0.9 else self.rng.randrange(size * 8 + 1)
        id_ = self.blob.add(INT, self.maybe_ident(), size,
                            rest=[bits | self.rng.choice((0, 1, 2, 4)) << 24])
        if bits == size * 8:
            self.ints.append(id_)
        self.remember(id_, size)

    def make_ref(self):
        kind = self.rng.choice((PTR, PTR, PTR, *MODIFIERS))
        target = self.rng.choice(self.targets)
        named = kind in (TYPEDEF, TYPE_TAG)
        id_ = self.blob.add(kind, self.ident() if named else b"", target)
        if kind == TYPEDEF:
            self.typedefs.append(id_)
        self.remember(id_, 8 if kind == PTR else self.sizes.get(target))

    def make_array(self):
        element = self.rng.choice(list(self.sizes))
        num = self.rng.choice((0, 1, 2, 10, 1000))
        id_ = self.blob.add(ARRAY, rest=[element, self.rng.choice(self.ints), num])
        self.remember(id_, self.sizes[element] * num)

    def make_composite(self):
        kind = self.rng.choice((STRUCT, STRUCT, UNION))
        flag = self.rng.random() < 0.3
        offset, size, rest = 0, 0, []
        num = self.rng.randrange(6)
        for _ in range(num):
            member = self.rng.choice(list(self.sizes))
            at = offset if kind == STRUCT else 0
            bits = 0
            if flag and member in self.ints and self.rng.random() < 0.4:
                bits = self.rng.randrange(1, 8)
            rest += [self.blob.name(self.maybe_ident()), member, at * 8 | bits << 24]
            size = max(size, at + max(self.sizes[member], 4 if flag else 0))
            offset = (size + 7) // 8 * 8
        if size * 8 >= 1 << (24 if flag else 31):
            return
        id_ = self.blob.add(kind, self.maybe_ident(), size, num, flag, rest)
        self.composites[id_] = num
        self.remember(id_, size)

    def make_enum(self):
        kind = self.rng.choice((ENUM, ENUM64))
        size = self.rng.choice((1, 2, 4, 8))
        num = self.rng.randrange(4)
        rest = []
        for i in range(num):
            rest += [self.blob.name(self.ident()), i] + [0] * (kind == ENUM64)
        self.remember(self.blob.add(kind, self.maybe_ident(), size, num,
                                    self.rng.randrange(2), rest), size)

    def make_fwd(self):
        self.remember(self.blob.add(FWD, self.ident(), flag=self.rng.randrange(2)), None)

    def make_proto(self):
        num = self.rng.randrange(4)
        rest = []
        for _ in range(num):
            rest += [self.blob.name(self.ident()), self.rng.choice(list(self.sizes))]
        if num and self.rng.random() < 0.2:
            rest[-2:] = [0, 0]
        ret = self.rng.choice((0, *self.sizes))
        id_ = self.blob.add(FUNC_PROTO, b"", ret, num, rest=rest)
        self.protos[id_] = num
        self.remember(id_, None)

    def make_func(self):
        if self.protos:
            proto = self.rng.choice(list(self.protos))
            id_ = self.blob.add(FUNC, self.ident(), proto, self.rng.randrange(2))
            self.funcs[id_] = self.protos[proto]

    def make_var(self):
        target = self.rng.choice(list(self.sizes))
        id_ = self.blob.add(VAR, self.ident(), target, rest=[self.rng.randrange(2)])
        self.vars[id_] = self.sizes[target]

    def make_datasec(self):
        rest, end = [], 0
        for var, size in self.vars.items():
            if size and self.rng.random() < 0.7 and end + size < 1 << 30:
                rest += [var, end, size]
                end += size
        self.blob.add(DATASEC, b".data..x y", max(end, 1), len(rest) // 3, rest=rest)

    def make_float(self):
        size = self.rng.choice((2, 4, 8, 12, 16))
        self.remember(self.blob.add(FLOAT, self.ident(), size), size)

    def make_decl_tag(self):
        targets = {**self.composites, **self.funcs}
        target = self.rng.choice([*targets, *self.vars, *self.typedefs] or [0])
        num = targets.get(target, 0)
        if target:
            self.blob.add(DECL_TAG, b"some tag!", target, flag=self.rng.randrange(2),
                          rest=[self.rng.randrange(-1, num)])

    def make(self):
        # A `long` first: without it btf_check does not know the size of a pointer.
        self.remember(self.blob.add(INT, b"long", 8, rest=[64 | 1 << 24]), 8)
        self.ints.append(1)
        makers = (self.make_int, self.make_ref, self.make_ref, self.make_ref,
                  self.make_array, self.make_composite, self.make_composite,
                  self.make_enum, self.make_fwd, self.make_proto, self.make_func,
                  self.make_var, self.make_datasec, self.make_float, self.make_decl_tag)
        for _ in range(self.rng.randrange(3, 25)):
            self.rng.choice(makers)()
        return self.blob


ODD_NAMES = (b"", b"a.b", b".a", b"1a", b"a b", b"a-b", b"\xe9", b"\xc3\xa9", b"a\xd7",
             b"a\x7f", b"\t", b"x" * 511, b"x" * 512, b"x" * 513, b"?x", b"a$")
ODD_WORDS = (0, 1, 2, 3, 4, 5, 7, 8, 9, 12, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128,
             0xFF, 0x100, 0xFFFF, 0x10000, 0xFFFFF, 0x100000, 0xFFFFFF, 0x1000000,
             0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0xFFFFFFFE)


def mutate(blob, rng):
    """Changes one thing in the records. The first one, `long`, stays."""
    if len(blob.records) < 2:
        return
    index = rng.randrange(1, len(blob.records))
    record = blob.records[index]
    action = rng.randrange(12)
    if action == 0:     # any word to anything odd
        record[rng.randrange(len(record))] = rng.choice(ODD_WORDS)
    elif action == 1:   # any word a little up or down
        at = rng.randrange(len(record))
        record[at] = (record[at] + rng.choice((-8, -1, 1, 8))) & 0xFFFFFFFF
    elif action == 2:   # any word to some id
        record[rng.randrange(2, len(record))] = rng.randrange(len(blob.records) + 2)
    elif action == 3:   # another name
        record[0] = blob.name(rng.choice(ODD_NAMES))
    elif action == 4:   # another name of an item
        kind = record[1] >> 24 & 0x7F
        first, step = 3 + FIXED_WORDS.get(kind, 0), ITEM_WORDS.get(kind, 0)
        if step and len(record) > first and kind != DATASEC:
            record[rng.randrange(first, len(record), step)] = blob.name(rng.choice(ODD_NAMES))
    elif action == 5:   # kind_flag
        record[1] ^= 1 << 31
    elif action == 6:   # vlen of records where it is no length
        if record[1] >> 24 & 0x7F not in ITEM_WORDS:
            record[1] ^= rng.choice((1, 2, 0x8000))
    elif action == 7:   # another kind of the same length
        kind = rng.choice((PTR, *MODIFIERS, FUNC, FWD, FLOAT, UNION))
        record[1] = record[1] & ~(0x7F << 24) | kind << 24
    elif action <= 10:  # any word of an item to some id, or a little up or down
        kind = record[1] >> 24 & 0x7F
        first = 3 + FIXED_WORDS.get(kind, 0)
        if kind in ITEM_WORDS and len(record) > first:
            at = rng.randrange(first, len(record))
            record[at] = rng.choice((rng.randrange(len(blob.records) + 2),
                                     (record[at] + rng.choice((-8, -1, 1, 8))) & 0xFFFFFFFF,
                                     record[at] ^ rng.choice((0x1000000, 0x20000000))))
    else:               # one bit
        at = rng.randrange(len(record))
        record[at] ^= 1 << rng.randrange(32)


def mutate_header(data, rng):
    """Changes one field of the header, or the length of the blob."""
    words = list(struct.unpack("=6I", data[:24]))
    action = rng.randrange(6)
    if action == 0:
        return data[:rng.randrange(len(data))]
    if action == 1:
        return data + bytes(rng.randrange(1, 9))
    if action == 2:     # a longer header, the rest moves
        more = rng.choice((bytes(rng.randrange(1, 20)), b"\1", b"\0" * 12 + b"\1"))
        words[1] += len(more)
        return struct.pack("=6I", *words) + more + data[24:]
    if action == 3:     # strings first
        types = data[24:24 + words[3]]
        strings = data[24 + words[3]:]
        strings += bytes(-len(strings) % 4)
        words[2:] = [len(strings), len(types), 0, len(strings)]
        return struct.pack("=6I", *words) + strings + types
    if action == 4:     # NUL bytes after the last string, as in a place that is too large
        more = bytes(rng.choice((1, 2, 3, 4, 100, 5000)))
        words[5] += len(more)
        return struct.pack("=6I", *words) + data[24:] + more
    at = rng.randrange(6)
    words[at] = rng.choice((rng.choice(ODD_WORDS), words[at] ^ 1 << rng.randrange(32),
                            (words[at] + rng.choice((-4, -1, 1, 4))) & 0xFFFFFFFF))
    return struct.pack("=6I", *words) + data[24:]


def known_difference(errno, message, log):
    """The reason why kernel and btf_check may disagree, or None."""
    if not message and errno == E2BIG:
        return "depth limit, or a field of the header that is newer than the kernel"
    if not message and "Type tags don't precede modifiers" in log:
        return "Linux before 7.2 wants type tags before modifiers"
    if not errno and message.endswith(", a FUNC"):
        return "a reference to a FUNC is refused in some orders of ids only"
    if not errno and "size" in message and "at offset" in message:
        return "the kernel adds offset and size of variables in 32 bits"
    return None


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    if sys.byteorder != "little" or os.geteuid() != 0:
        skip("needs root and a little-endian machine")
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 20000
    kernel = Kernel()
    plain = Blob()
    plain.add(INT, b"int", 4, rest=[32])
    errno = kernel.load(plain.pack())
    if errno:
        skip(f"BPF_BTF_LOAD: {os.strerror(errno)}")
    rng = random.Random(seed)
    seen = collections.Counter()
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        checker = Checker(sys.argv[1], folder)
        for number in range(count):
            blob = Maker(rng).make()
            for _ in range(rng.choice((0, 1, 1, 1, 2, 3))):
                mutate(blob, rng)
            data = blob.pack()
            if rng.random() < 0.05:
                data = mutate_header(data, rng)
            errno, message = kernel.load(data), checker.load(data)
            if bool(errno) == bool(message):
                seen["rejected by both" if errno else "accepted by both"] += 1
                continue
            log = kernel.explain(data)
            reason = known_difference(errno, message, log)
            seen[f"known: {reason}" if reason else "DIFFERENT"] += 1
            if reason:
                continue
            bad += 1
            if bad <= 10:
                path = f"check_vs_kernel.{seed}.{number}.btf"
                with open(path, "wb") as file:
                    file.write(data)
                print(f"{path}: kernel: {os.strerror(errno) if errno else 'accepts'}, "
                      f"btf_check: {message or 'accepts'}\n{log[-400:]}")
    for what, num in seen.most_common():
        print(f"{num:7} {what}")
    if not seen["accepted by both"] or not seen["rejected by both"]:
        print("nothing was compared")
        bad += 1
    return bool(bad)


if __name__ == "__main__":
    sys.exit(main())
