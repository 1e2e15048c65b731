# SPDX-License-Identifier: LGPL-2.1-or-later
"""Random BTF for distill and relocate.

write_cases() writes for each number N, from which all randomness comes: N.base, N.split over it, N.new, another base
that is like the first but for some changes; and N.made over N.made.base, split BTF over a
distilled base that no encoder has made. There are few names, so that types of one name and
other kind, size or contents are frequent.
"""
import random
import struct

(INT, PTR, ARRAY, STRUCT, UNION, ENUM, FWD, TYPEDEF, VOLATILE, CONST, RESTRICT, FUNC, FUNC_PROTO,
 VAR, DATASEC, FLOAT, DECL_TAG, TYPE_TAG, ENUM64) = range(1, 20)
MODIFIERS = (TYPEDEF, VOLATILE, CONST, RESTRICT, TYPE_TAG)
REFERABLE = (INT, PTR, ARRAY, STRUCT, UNION, ENUM, FWD, TYPEDEF, VOLATILE, CONST, RESTRICT,
             FUNC_PROTO, FLOAT, TYPE_TAG, ENUM64)
NAMES = ['a', 'b', 'c', 'd', 'e', 'list_head', 'tag', 'x']
SIZES = [1, 2, 4, 8]


class Type:
    def __init__(self, kind, name='', flag=0, word=0, fixed=(), items=(), vlen=None):
        self.kind, self.name, self.flag, self.word = kind, name, flag, word
        self.fixed, self.items = fixed, items
        self.vlen = len(items) if vlen is None else vlen


class Btf:
    """Types with ids from first_id on; names are added once, those of `base` not at all."""

    def __init__(self, base=None, keep_all_names=False):
        self.base = base
        self.types = []
        self.first_id = base.end() if base else 1
        self.first_offset = base.string_end() if base else 0
        self.strings = bytearray() if base else bytearray(b'\0')
        self.offsets = {'': 0} if keep_all_names or not base else dict(base.offsets)

    def end(self):
        return self.first_id + len(self.types)

    def string_end(self):
        return self.first_offset + len(self.strings)

    def at(self, number):
        if self.base and number < self.first_id:
            return self.base.at(number)
        return self.types[number - self.first_id] if number else Type(0)

    def offset(self, name):
        if name not in self.offsets:
            self.offsets[name] = self.string_end()
            self.strings += name.encode() + b'\0'
        return self.offsets[name]

    def record(self, one):
        out = struct.pack('<III', self.offset(one.name),
                          one.vlen | one.kind << 24 | one.flag << 31, one.word)
        out += b''.join(struct.pack('<I', word & 0xffffffff) for word in one.fixed)
        for item in one.items:
            words = [self.offset(word) if isinstance(word, str) else word & 0xffffffff
                     for word in item]
            out += struct.pack('<%dI' % len(words), *words)
        return out

    def write(self, path):
        types = b''.join(self.record(one) for one in self.types)
        header = struct.pack('<HBBIIIII', 0xeb9f, 1, 0, 24, 0, len(types), len(types),
                             len(self.strings))
        with open(path, 'wb') as file:
            file.write(header + types + bytes(self.strings))


class Generator:
    def __init__(self, rng):
        self.rng = rng

    def name(self, anonymous=0.0):
        return '' if self.rng.random() < anonymous else self.rng.choice(NAMES)

    def target(self, btf, void=0.1):
        """Any type that can be referred to and is there already."""
        if self.rng.random() < void:
            return 0
        for _ in range(20):
            number = self.rng.randrange(1, btf.end()) if btf.end() > 1 else 0
            if number and btf.at(number).kind in REFERABLE:
                return number
        return 0

    def composite(self, btf, kind):
        items, flag = [], int(self.rng.random() < 0.3)
        offset = 0
        for _ in range(self.rng.randrange(4)):
            target = self.target(btf, 0)
            if target:
                items.append((self.name(0.1), target, offset))
                offset += 0 if kind == UNION else 32
        return Type(kind, self.name(0.3), flag, self.rng.choice([4, 8, 16, 24]), (), items)

    def enumeration(self, kind):
        words = 2 if kind == ENUM else 3
        items = [(self.rng.choice(NAMES) + '_V', *range(i, i + words - 1))
                 for i in range(self.rng.randrange(1, 4))]
        return Type(kind, self.name(0.2), self.rng.randrange(2), self.rng.choice(SIZES), (), items)

    def one(self, btf):
        rng = self.rng
        kind = rng.choice([INT] * 3 + [STRUCT] * 5 + [UNION] * 2 + [FLOAT, ENUM, ENUM, ENUM64, FWD, FWD] +
                          [PTR] * 3 + [ARRAY, TYPEDEF, TYPEDEF, VOLATILE, CONST, RESTRICT, TYPE_TAG] +
                          [FUNC_PROTO, FUNC_PROTO, FUNC, VAR, DECL_TAG])
        if kind == INT:
            size = rng.choice(SIZES)
            return Type(INT, self.name(0.02), 0, size,
                        (size * 8 | rng.choice([0, 0, 1, 1, 2, 4]) << 24,))
        if kind == FLOAT:
            return Type(FLOAT, self.name(0.02), 0, rng.choice([4, 8]))
        if kind in (STRUCT, UNION):
            return self.composite(btf, kind)
        if kind in (ENUM, ENUM64):
            return self.enumeration(kind)
        if kind == FWD:
            return Type(FWD, self.name(), rng.randrange(2))
        if kind == ARRAY:
            return Type(ARRAY, fixed=(self.target(btf, 0) or 1, 1, rng.randrange(5)))
        if kind == FUNC_PROTO:
            items = [(self.name(), self.target(btf)) for _ in range(rng.randrange(3))]
            return Type(FUNC_PROTO, '', 0, self.target(btf), (), items)
        if kind in (FUNC, VAR, DECL_TAG):
            return self.symbol(btf, kind)
        return Type(kind, self.name() if kind in (TYPEDEF, TYPE_TAG) else '', 0, self.target(btf))

    def symbol(self, btf, kind):
        rng = self.rng
        if kind == VAR:
            return Type(VAR, self.name(), 0, self.target(btf, 0) or 1, (1,))
        wanted = (FUNC_PROTO,) if kind == FUNC else (STRUCT, UNION, TYPEDEF)
        numbers = [i for i in range(1, btf.end()) if btf.at(i).kind in wanted]
        if not numbers:
            return Type(INT, 'int', 0, 4, (32 | 1 << 24,))
        if kind == FUNC:
            return Type(FUNC, self.name(), 0, rng.choice(numbers), vlen=1)
        return Type(DECL_TAG, self.name(), 0, rng.choice(numbers), (-1,))

    def fill(self, btf, num):
        if not btf.base:
            btf.types.append(Type(INT, 'int', 0, 4, (32 | 1 << 24,)))
        for _ in range(num):
            btf.types.append(self.one(btf))
        # Sometimes a symbol that links do not have, but dedup of split BTF can: see distill.c.
        if btf.base and self.rng.random() < 0.03:
            numbers = [i for i in range(1, btf.first_id) if btf.at(i).kind == VAR]
            if numbers:
                btf.types.append(Type(DATASEC, '.data', 0, 8, (), [(numbers[0], 0, 4)]))

    def changed(self, one):
        """The type as another kernel might have it."""
        rng = self.rng
        copy = Type(one.kind, one.name, one.flag, one.word, one.fixed, one.items, one.vlen)
        change = rng.randrange(8)
        if change == 0 and one.name and one.kind in (STRUCT, UNION, ENUM, ENUM64, FLOAT, INT):
            copy.name = rng.choice(NAMES)
        elif change == 1 and one.kind in (STRUCT, UNION):
            copy.word = rng.choice([4, 8, 16, 24])
        elif change == 2 and one.kind in (STRUCT, UNION):
            copy.kind = STRUCT + UNION - one.kind
        elif change == 3 and one.kind in (STRUCT, UNION):
            copy = Type(FWD, one.name or 'a', int(one.kind == UNION))
        elif change == 4 and one.kind == FWD:
            copy = Type(rng.choice([STRUCT, UNION]), one.name, rng.randrange(2), 8)
        elif change == 5 and one.kind == ENUM:
            copy.kind, copy.items = ENUM64, [(name, value, 0) for name, value in one.items]
        elif change == 6 and one.kind == INT:
            copy.fixed = (one.fixed[0] ^ 1 << 24,)
        elif change == 7 and one.kind in (STRUCT, UNION, FWD, ENUM):
            copy.flag ^= 1
        return copy

    def another(self, base):
        """A base like this one; ids stay as they are, for the references."""
        new = Btf()
        rate = self.rng.choice([0, 0.05, 0.05, 0.1, 0.3])
        # Names come in another order.
        for name in self.rng.sample(NAMES, 3):
            new.offset(name)
        for one in base.types:
            new.types.append(self.changed(one) if self.rng.random() < rate else one)
        for _ in range(self.rng.choice([0, 0, 1, 5])):
            new.types.append(self.one(new))
        return new

    def distilled(self):
        """A distilled base as it should not always be, in which names can be told twice."""
        btf = Btf()
        for _ in range(self.rng.randrange(1, 8)):
            one = self.one(btf)
            kind = one.kind
            if kind not in (INT, FLOAT, FWD) and self.rng.random() < 0.97:
                kind = self.rng.choice([STRUCT, UNION, ENUM])
                one = Type(kind, one.name or 'b', 0, self.rng.choice([4, 8, 16]))
            btf.types.append(one)
        return btf


def write_cases(folder, numbers):
    for number in numbers:
        generator = Generator(random.Random(number))
        stem = '%s/%d' % (folder, number)
        base = Btf()
        generator.fill(base, generator.rng.choice([3, 10, 20, 60]))
        base.write(stem + '.base')
        split = Btf(base, generator.rng.random() < 0.2)
        generator.fill(split, generator.rng.choice([1, 2, 5, 10]))
        split.write(stem + '.split')
        generator.another(base).write(stem + '.new')
        made_base = generator.distilled()
        made_base.write(stem + '.made.base')
        made = Btf(made_base)
        generator.fill(made, generator.rng.choice([1, 3, 6]))
        made.write(stem + '.made')
