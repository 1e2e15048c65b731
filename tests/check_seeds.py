#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Raw BTF for check_mutants to begin with.

usage: check_seeds.py FOLDER [SEED [COUNT]]

Writes COUNT blobs of all kinds, made at random, and a few with what BPF programs have: locks,
lists, trees, and pointers with tags, as a compiler puts them down.
"""
import os
import random
import sys

from check_vs_kernel import (ARRAY, CONST, DATASEC, DECL_TAG, FUNC, FUNC_PROTO, INT, PTR, STRUCT,
                             TYPE_TAG, TYPEDEF, VAR, VOLATILE, Blob, Maker)


class Program:
    """BTF of a program: the structs that the kernel looks after, with the right sizes."""

    SIZES = {b"bpf_spin_lock": 4, b"bpf_list_head": 16, b"bpf_list_node": 24,
             b"bpf_rb_root": 16, b"bpf_rb_node": 32, b"bpf_refcount": 4,
             b"bpf_res_spin_lock": 4}

    def __init__(self):
        self.blob = Blob()
        self.u32 = self.blob.add(INT, b"unsigned int", 4, rest=[32])
        self.u64 = self.blob.add(INT, b"unsigned long", 8, rest=[64])
        self.ids = {name: self.struct(name, []) for name in self.SIZES}

    def struct(self, name, members, size=None):
        """Members: (name, type id, size); one behind the other, each aligned to its size."""
        offset, rest = 0, []
        for member, type_id, bytes_ in members:
            align = min(bytes_, 8)
            offset = (offset + align - 1) // align * align
            rest += [self.blob.name(member), type_id, offset * 8]
            offset += bytes_
        size = self.SIZES.get(name, (offset + 7) // 8 * 8) if size is None else size
        return self.blob.add(STRUCT, name, size, len(members), rest=rest)

    def special(self, member, name):
        return member, self.ids[name], self.SIZES[name]

    def pointer(self, member, target, tag):
        tag_id = self.blob.add(TYPE_TAG, tag, target)
        return member, self.blob.add(PTR, b"", tag_id), 8

    def array(self, element, num):
        return self.blob.add(ARRAY, rest=[element, self.u32, num])

    def tag(self, target, component, text):
        self.blob.add(DECL_TAG, text, target, rest=[component])

    def variable(self, name, type_id, size):
        var = self.blob.add(VAR, name, type_id, rest=[1])
        self.blob.add(DATASEC, b".bss." + name, size, 1, rest=[var, 0, size])


def owner(program, root, node, locked=b"bpf_spin_lock"):
    """A struct with a list or tree of another, and a reference count on both."""
    link = b"link" if root == b"bpf_list_head" else b"tree"
    item = program.struct(b"node", [(b"v", program.u64, 8), program.special(link, node),
                                    program.special(b"ref", b"bpf_refcount")])
    head = program.struct(b"owner", [program.special(b"lock", locked),
                                     program.special(b"root", root), (b"n", program.u32, 4)])
    program.tag(head, 1, b"contains:node:" + link)
    return head, item


def lists(program):
    head, _ = owner(program, b"bpf_list_head", b"bpf_list_node")
    program.variable(b"list", head, 32)


def trees(program):
    head, _ = owner(program, b"bpf_rb_root", b"bpf_rb_node", b"bpf_res_spin_lock")
    program.variable(b"tree", head, 32)


def both(program):
    item = program.struct(b"node", [program.special(b"link", b"bpf_list_node"),
                                    program.special(b"tree", b"bpf_rb_node"),
                                    program.special(b"ref", b"bpf_refcount")])
    head = program.struct(b"owner", [program.special(b"lock", b"bpf_spin_lock"),
                                     program.special(b"a", b"bpf_list_head"),
                                     program.special(b"b", b"bpf_rb_root")])
    program.tag(head, 1, b"contains:node:link")
    program.tag(head, 2, b"contains:node:tree")
    program.blob.add(TYPEDEF, b"node_t", item)


def nodes_with_roots(program):
    """A chain of owners: each but the last has a list of the next."""
    last = None
    for i in reversed(range(4)):
        members = [program.special(b"link", b"bpf_list_node")]
        if last is not None:
            members += [program.special(b"lock", b"bpf_spin_lock"),
                        program.special(b"root", b"bpf_list_head")]
        struct = program.struct(b"node" if i else b"top", members)
        if last is not None:
            program.tag(struct, 2, b"contains:node:link")
        last = struct


def pointers(program):
    target = program.struct(b"mine", [(b"v", program.u64, 8)])
    kernels = program.struct(b"task_struct", [(b"pid", program.u32, 4)])
    file = program.struct(b"file", [(b"v", program.u32, 4)])
    const = program.blob.add(CONST, b"", target)
    members = [program.pointer(b"a", target, b"kptr"),
               program.pointer(b"b", kernels, b"kptr_untrusted"),
               program.pointer(b"c", kernels, b"kptr"),
               program.pointer(b"d", const, b"percpu_kptr"),
               program.pointer(b"e", file, b"kptr_untrusted")]
    plain = program.blob.add(PTR, b"", file)
    holder = program.struct(b"holder", members + [(b"f", plain, 8)])
    program.struct(b"outer", [(b"x", holder, 48), (b"y", program.array(holder, 1), 48)])
    volatile = program.blob.add(VOLATILE, b"", members[0][1])
    program.struct(b"last", [(b"v", volatile, 8)])


def nested(program):
    target = program.struct(b"mine", [(b"v", program.u64, 8)])
    pointer = program.pointer(b"p", target, b"kptr")
    inner = program.struct(b"inner", [pointer])
    outer = program.struct(b"outer", [pointer[:2] + (8,), (b"in", inner, 8),
                                      (b"all", program.array(inner, 3), 24),
                                      (b"more", program.array(pointer[1], 4), 32)])
    program.variable(b"all", outer, 72)


def funcs(program):
    proto = program.blob.add(FUNC_PROTO, b"", program.u32, 2,
                             rest=[program.blob.name(b"a"), program.u64, 0, 0])
    program.tag(program.blob.add(FUNC, b"f", proto, 1), 0, b"arg:ctx")
    pointer = program.blob.add(PTR, b"", proto)
    program.struct(b"ops", [(b"f", pointer, 8)])


def write(folder, name, blob):
    with open(os.path.join(folder, name + ".btf"), "wb") as file:
        file.write(blob.pack())


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    folder = sys.argv[1]
    rng = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    for i in range(int(sys.argv[3]) if len(sys.argv) > 3 else 60):
        write(folder, f"made{i}", Maker(rng).make())
    for make in (lists, trees, both, nodes_with_roots, pointers, nested, funcs):
        program = Program()
        make(program)
        for i in range(4):
            write(folder, f"{make.__name__}{i}", program.blob)


if __name__ == "__main__":
    main()
