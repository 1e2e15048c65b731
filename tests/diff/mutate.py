# SPDX-License-Identifier: LGPL-2.1-or-later
"""BTF as records that can be changed and written again, and changes to it."""
import struct

INT, PTR, ARRAY, STRUCT, UNION, ENUM, FWD, TYPEDEF, VOLATILE, CONST, RESTRICT, FUNC, FUNC_PROTO, \
    VAR, DATASEC, FLOAT, DECL_TAG, TYPE_TAG, ENUM64 = range(1, 20)
FIXED = {INT: 1, ARRAY: 3, VAR: 1, DECL_TAG: 1}
ITEM = {STRUCT: 3, UNION: 3, ENUM: 2, FUNC_PROTO: 2, DATASEC: 3, ENUM64: 3}
TARGET = (PTR, TYPEDEF, VOLATILE, CONST, RESTRICT, FUNC, FUNC_PROTO, VAR, DECL_TAG, TYPE_TAG)
ITEM_TARGET = {STRUCT: 1, UNION: 1, FUNC_PROTO: 1, DATASEC: 0}


class Record:
    """One type: words as in the file."""

    def __init__(self, name, info, word, fixed, items):
        self.name, self.word, self.fixed, self.items = name, word, fixed, items
        self.kind, self.flag, self.vlen = info >> 24 & 31, info >> 31, info & 0xffff

    def copy(self):
        """A record of its own."""
        return Record(self.name, self.info(), self.word, list(self.fixed),
                      [list(item) for item in self.items])

    def info(self):
        """The info word."""
        vlen = self.vlen if self.kind == FUNC else len(self.items)
        return self.flag << 31 | self.kind << 24 | vlen

    def map_targets(self, new_id):
        """Let each id referred to be what new_id makes of it."""
        if self.kind in TARGET:
            self.word = new_id(self.word)
        if self.kind == ARRAY:
            self.fixed[:2] = [new_id(self.fixed[0]), new_id(self.fixed[1])]
        if self.kind in ITEM_TARGET:
            for item in self.items:
                item[ITEM_TARGET[self.kind]] = new_id(item[ITEM_TARGET[self.kind]])


class Blob:
    """Raw BTF, alone or on a base of which the number of types with void is known."""

    def __init__(self, data, first_id=1):
        self.order = '<' if data[0] == 0x9f else '>'
        self.first_id = first_id
        head, type_off, type_len, str_off, str_len = struct.unpack_from(self.order + 'IIIII', data, 4)
        self.strings = data[head + str_off:head + str_off + str_len]
        words = struct.unpack_from(f'{self.order}{type_len // 4}I', data, head + type_off)
        self.types, at = [], 0
        while at < len(words):
            name, info, word = words[at:at + 3]
            kind, vlen = info >> 24 & 31, info & 0xffff
            at += 3
            fixed = list(words[at:at + FIXED.get(kind, 0)])
            at += len(fixed)
            step = ITEM.get(kind, 0)
            items = [list(words[at + i * step:at + (i + 1) * step]) for i in range(vlen if step else 0)]
            at += step * len(items)
            self.types.append(Record(name, info, word, fixed, items))

    def bytes(self, order=None):
        """The file, in another byte order if one is given."""
        words = []
        for one in self.types:
            words += [one.name, one.info(), one.word, *one.fixed]
            for item in one.items:
                words += item
        order = order or self.order
        types = struct.pack(f'{order}{len(words)}I', *words)
        return struct.pack(order + 'HBBIIIII', 0xeb9f, 1, 0, 24, 0, len(types), len(types),
                           len(self.strings)) + types + self.strings

    def of(self, random, *kinds, items=False):
        """One of those kinds, with items if asked for; None: there is none."""
        found = [one for one in self.types if one.kind in kinds and (one.items or not items)]
        return random.choice(found) if found else None

    def some_id(self, random, kinds):
        """The id of a type of one of those kinds."""
        ids = [i for i, one in enumerate(self.types, self.first_id) if one.kind in kinds]
        return random.choice(ids)

    def add_name(self, text, base_bytes=0):
        """The offset of a new string."""
        self.strings += text.encode() + b'\0'
        return base_bytes + len(self.strings) - len(text) - 1


# Each changes a blob in place and returns whether there was something to change. That what it does
# is a difference is up to who compares.

def permute(blob, random):
    """Other ids, nothing else."""
    order = list(range(len(blob.types)))
    random.shuffle(order)
    place = {old + blob.first_id: new + blob.first_id for new, old in enumerate(order)}
    blob.types = [blob.types[i] for i in order]
    for one in blob.types:
        one.map_targets(lambda i: place.get(i, i))
    return True


def duplicate(blob, random):
    """A type twice; half of the time somebody uses the second."""
    i = random.randrange(len(blob.types))
    blob.types.append(blob.types[i].copy())
    if random.random() < 0.5:
        users = random.sample(blob.types, min(len(blob.types), 5))
        last = blob.first_id + len(blob.types) - 1
        for one in users:
            one.map_targets(lambda k: last if k == i + blob.first_id else k)
    return True


def retarget(blob, random):
    """A reference to another type of the same kind."""
    one = blob.of(random, PTR, TYPEDEF, CONST, VAR, FUNC, TYPE_TAG, DECL_TAG)
    if not one or one.word < blob.first_id:
        return False
    one.word = blob.some_id(random, (blob.types[one.word - blob.first_id].kind,))
    return True


def retarget_item(blob, random):
    """A member or parameter of another type."""
    one = blob.of(random, STRUCT, UNION, FUNC_PROTO, items=True)
    if not one:
        return False
    random.choice(one.items)[1] = blob.some_id(random, (INT, PTR, STRUCT, TYPEDEF, ENUM))
    return True


def item_word(blob, random):
    """An offset or value of an item."""
    one = blob.of(random, STRUCT, UNION, ENUM, DATASEC, ENUM64, items=True)
    if not one:
        return False
    item = random.choice(one.items)
    item[1 if one.kind == ENUM or one.kind in (DATASEC, ENUM64) else 2] ^= 8
    return True


def item_name(blob, random):
    """An item with the name of another type."""
    one = blob.of(random, STRUCT, UNION, ENUM, FUNC_PROTO, ENUM64, items=True)
    if not one:
        return False
    random.choice(one.items)[0] = random.choice(blob.types).name
    return True


def item_order(blob, random):
    """Two items in other places."""
    one = blob.of(random, STRUCT, UNION, ENUM, FUNC_PROTO, DATASEC, items=True)
    if not one:
        return False
    random.shuffle(one.items)
    return True


def item_gone(blob, random):
    """An item less."""
    one = blob.of(random, STRUCT, UNION, ENUM, FUNC_PROTO, DATASEC, ENUM64, items=True)
    if not one:
        return False
    one.items.pop(random.randrange(len(one.items)))
    return True


def size(blob, random):
    """Another size; a section's is not among what is compared elsewhere."""
    one = blob.of(random, INT, STRUCT, UNION, ENUM, FLOAT, ENUM64)
    if not one:
        return False
    one.word ^= 8
    return True


def name(blob, random):
    """A type with the name of another."""
    one = random.choice(blob.types)
    other = random.choice(blob.types)
    one.name = other.name
    return True


def flag(blob, random):
    """The kind flag."""
    one = blob.of(random, STRUCT, UNION, ENUM, FWD, DECL_TAG, TYPE_TAG, ENUM64)
    if not one:
        return False
    one.flag ^= 1
    return True


def fixed(blob, random):
    """What follows the record: encoding, number of elements, linkage, component."""
    one = blob.of(random, INT, ARRAY, VAR, DECL_TAG)
    if not one:
        return False
    one.fixed[-1] ^= 1
    return True


def index_type(blob, random):
    """An array's index type, which says nothing."""
    one = blob.of(random, ARRAY)
    if not one:
        return False
    one.fixed[1] = blob.some_id(random, (INT,))
    return True


def linkage(blob, random):
    """A function's linkage."""
    one = blob.of(random, FUNC)
    if not one:
        return False
    one.vlen ^= 1
    return True


def loop(blob, random):
    """Pointers in a circle, which nothing but they have to do with."""
    first = blob.first_id + len(blob.types)
    num = random.randrange(1, 4)
    for i in range(num):
        blob.types.append(Record(0, PTR << 24, first + (i + 1) % num, [], []))
    return True


CHANGES = (permute, duplicate, retarget, retarget_item, item_word, item_name, item_order, item_gone,
           size, name, flag, fixed, index_type, linkage)
