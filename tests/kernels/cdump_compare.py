#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Compare BTF with what is encoded from an object that a C header of it was compiled to.

usage: cdump_compare.py BTF AGAIN [--base BASE]   (PYTHONPATH: where btfcmp.py is)

Every definition of the one must be in the other as often, by what it consists of: structs,
unions, enums and typedefs with a name, and each enum without one at least once. A struct, union,
enum or typedef is referred to by its name, all else by what it is. Told apart are not:
  NAME and NAME___2                  C has no two types of one name
  a member without a name and its    C has none whose type has a name, so the header has a copy
  type, whatever that is called
  __builtin_va_list and what it is   the compiler has its own
  parameters' names and none         a name that is also a type's would hide that one
  qualifiers of arrays               C knows only those of elements, which compilers repeat
  (_Bool) and typedef bool           are checked by their typedef
Qualifiers of functions other than volatile mean nothing; order of qualifiers is none.
"""
import collections
import re
import sys

import btfcmp

INT, PTR, ARRAY, STRUCT, UNION, ENUM, FWD, TYPEDEF = range(1, 9)
VOLATILE, CONST, RESTRICT, FUNC, PROTO, FLOAT, TYPE_TAG, ENUM64 = 9, 10, 11, 12, 13, 16, 18, 19
QUALIFIERS = {CONST: 'const', VOLATILE: 'volatile', RESTRICT: 'restrict'}
TAGS = {STRUCT: 'struct', UNION: 'union', ENUM: 'enum', ENUM64: 'enum'}


def plain(name):
    return re.sub(r'___\d+$', '', name.replace('__before_c23_', ''))


class Graph:
    def __init__(self, types):
        self.types = types
        self.memo = {}

    def reference(self, number):
        """What a reference to a type says."""
        if number in self.memo:
            return self.memo[number]
        words = set()
        first = number
        while number and self.types[number].kind in QUALIFIERS:
            words.add(QUALIFIERS[self.types[number].kind])
            number = self.types[number].v
        ret = self.without_qualifiers(number, words)
        self.memo[first] = ret
        return ret

    def without_qualifiers(self, number, words):
        t = self.types[number] if number else None
        if t is not None and t.kind == ARRAY:
            inner = self.reference(t.ex[0])
            if inner[0] == 'qualified':
                words |= set(inner[1])
                inner = inner[2]
            return self.qualified(words, ('array', t.ex[2], inner))
        if t is not None and t.kind == PROTO:
            words &= {'volatile'}
        return self.qualified(words, self.content(number) if number else ('void',))

    @staticmethod
    def qualified(words, inner):
        return ('qualified', tuple(sorted(words)), inner) if words else inner

    def content(self, number):
        t = self.types[number]
        if t.kind in TAGS and t.name:
            return (TAGS[t.kind], plain(t.name))
        if t.kind == FWD:
            return (TAGS[UNION if t.kflag else STRUCT], plain(t.name))
        if t.kind == TYPEDEF:
            if t.name == '__builtin_va_list':
                return self.reference(t.v)
            return ('typedef', plain(t.name))
        if t.kind == PTR:
            return ('pointer', self.reference(t.v))
        if t.kind == PROTO:
            params = [self.reference(p[1]) if p[1] else 'void' for p in t.ex]
            return ('function', self.reference(t.v), tuple(params))
        if t.kind in (INT, FLOAT):
            return (btfcmp.K[t.kind], t.name, t.v, tuple(t.ex))
        if t.kind == TYPE_TAG:
            return self.reference(t.v)
        return self.body(number, t)

    def body(self, number, t):
        if t.kind in (STRUCT, UNION):
            members = []
            for name, target, where in t.ex:
                inner = self.types[target]
                is_copy = not name and inner.kind in (STRUCT, UNION)
                bits = where if t.kflag else where & 0xffffff
                members.append((plain(name), bits,
                                self.body(target, inner) if is_copy else self.member(target)))
            return (TAGS[t.kind], t.v, tuple(members))
        if t.kind in (ENUM, ENUM64):
            values = tuple((plain(v[0]), v[1] & 2**64 - 1 if t.v == 8 else v[1] & 2**32 - 1)
                           for v in t.ex)
            return (TAGS[t.kind], t.v, t.kflag, values)
        return (btfcmp.K[t.kind], t.name)

    def member(self, target):
        """A member whose type is a va_list has what that is."""
        number = target
        while number and self.types[number].kind == TYPEDEF:
            if self.types[number].name == '__builtin_va_list':
                return self.reference(self.types[number].v)
            number = self.types[number].v
        return self.reference(target)

    def definitions(self):
        named, anonymous = collections.Counter(), set()
        for number, t in enumerate(self.types):
            if not number or t is None:
                continue
            if t.kind in TAGS and t.name and not (t.kind == ENUM and not t.vlen):
                named[('define', TAGS[t.kind], plain(t.name), self.body(number, t))] += 1
            elif t.kind == TYPEDEF and t.name != '__builtin_va_list':
                named[('typedef', plain(t.name), self.reference(t.v))] += 1
            elif t.kind in (ENUM, ENUM64) and not t.name and t.vlen:
                anonymous.add(self.body(number, t))
        return named, anonymous


def main():
    sys.setrecursionlimit(100000)
    base = sys.argv[4] if sys.argv[3:4] == ['--base'] else None
    ours = Graph(btfcmp.parse(sys.argv[1], btfcmp.parse(base) if base else None)[0])
    again = Graph(btfcmp.parse(sys.argv[2])[0])
    (a_named, a_anonymous), (b_named, b_anonymous) = ours.definitions(), again.definitions()
    differences = [('lost', d) for d in (a_named - b_named).elements()]
    # What the compiler that made the object has for its own va_list is no type of the header.
    differences += [('more', d) for d in (b_named - a_named).elements()
                    if d[:3] != ('define', 'struct', '__va_list_tag')]
    differences += [('lost', d) for d in a_anonymous - b_anonymous]
    differences += [('more', d) for d in b_anonymous - a_anonymous]
    for what, definition in sorted(differences, key=str)[:20]:
        print(f'{what}: {str(definition)[:300]}')
    print(f'{sum(a_named.values())} definitions and {len(a_anonymous)} enums without a name, '
          f'{len(differences)} differences')
    return 1 if differences or not a_named else 0


if __name__ == '__main__':
    sys.exit(main())
