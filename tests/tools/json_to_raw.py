#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Turns what `btfsmith dump --format json` prints back into the text of --format raw --ext.

json_to_raw.py [--plain] <JSON >TEXT      --plain: without .BTF.ext
"""
import json
import os
import sys

KEYS = {
    'types': {'id', 'kind', 'name', 'name_hex'},
    'members': {'name', 'name_hex', 'type_id', 'bits_offset', 'bitfield_size'},
    'values': {'name', 'name_hex', 'val'},
    'params': {'name', 'name_hex', 'type_id'},
    'vars': {'type_id', 'offset', 'size'},
}
# In the order in which the text has them; None: items follow.
DETAILS = {
    'INT': ('size', 'bits_offset', 'nr_bits', 'encoding'),
    'PTR': ('type_id',), 'TYPEDEF': ('type_id',), 'VOLATILE': ('type_id',),
    'CONST': ('type_id',), 'RESTRICT': ('type_id',),
    'ARRAY': ('type_id', 'index_type_id', 'nr_elems'),
    'STRUCT': ('size', 'vlen', 'members'), 'UNION': ('size', 'vlen', 'members'),
    'ENUM': ('encoding', 'size', 'vlen', 'values'),
    'ENUM64': ('encoding', 'size', 'vlen', 'values'),
    'FWD': ('fwd_kind',), 'FUNC': ('type_id', 'linkage'),
    'FUNC_PROTO': ('ret_type_id', 'vlen', 'params'), 'VAR': ('type_id', 'linkage'),
    'DATASEC': ('size', 'vlen', 'vars'), 'FLOAT': ('size',),
    'DECL_TAG': ('type_id', 'component_idx', 'kind_flag'), 'TYPE_TAG': ('type_id', 'kind_flag'),
}


def text(one, key):
    """A text, as the bytes that it has in the file."""
    if key + '_hex' not in one:
        return one[key].encode()
    raw = bytes.fromhex(one[key + '_hex'])
    # As many replacements as there are bytes that are no UTF-8, and the rest as it is.
    assert '\ufffd' in one[key] and raw.decode(errors='ignore') == \
        one[key].replace('\ufffd', ''), one
    return raw


def quoted(one, key='name'):
    return b"'" + text(one, key) + b"'"


def item_line(kind, item, types):
    if kind == 'DATASEC':
        var = types.get(item['type_id'], {'kind': 'VOID', 'name': '(anon)'})
        return b'\ttype_id=%d offset=%d size=%d (%s %s)\n' % (
            item['type_id'], item['offset'], item['size'], var['kind'].encode(), quoted(var))
    line = b'\t' + quoted(item)
    if kind in ('ENUM', 'ENUM64'):
        return line + b' val=%d' % item['val']
    line += b' type_id=%d' % item['type_id']
    if 'bits_offset' in item:
        line += b' bits_offset=%d' % item['bits_offset']
    if 'bitfield_size' in item:
        line += b' bitfield_size=%d' % item['bitfield_size']
    return line + b'\n'


def print_type(out, one, types):
    kind = one['kind']
    details = DETAILS[kind]
    assert set(one) - {'name_hex'} == {'id', 'kind', 'name', *details}, one
    line = b'[%d] %s %s' % (one['id'], kind.encode(), quoted(one))
    if kind == 'VAR':
        line += b' type_id=%d, linkage=%s' % (one['type_id'], one['linkage'].encode())
        details = ()
    items = ()
    for key in details:
        value = one[key]
        if isinstance(value, list):
            items = value
            assert len(items) == one['vlen'], one
            assert all(set(item) <= KEYS[key] for item in items), one
        elif key == 'kind_flag':
            assert isinstance(value, bool), one
        else:
            line += b' %s=%s' % (key.encode(), str(value).encode())
    out.write(line + b'\n')
    suffix = b'LL' if one.get('encoding') == 'SIGNED' else b'ULL'
    for item in items:
        line = item_line(kind, item, types)
        if kind in ('ENUM', 'ENUM64'):
            line += (suffix if kind == 'ENUM64' else b'') + b'\n'
        out.write(line)


def record_line(part, record, types):
    line = b'\tinsn_off=%d' % record['insn_off']
    if part == 'func_info':
        func = types[record['type_id']]
        return line + b' type_id=%d (%s %s)\n' % (
            record['type_id'], func['kind'].encode(), quoted(func))
    if part == 'line_info':
        return line + b' line=%d column=%d file=%s source=%s\n' % (
            record['line'], record['column'], quoted(record, 'file'), quoted(record, 'source'))
    kind = record['kind'] or str(record['kind_number'])
    line += b' type_id=%d kind=%s access=%s' % (
        record['type_id'], kind.encode(), quoted(record, 'access'))
    return line + (b' (%s)\n' % text(record, 'text') if record['text'] is not None else b'\n')


def print_part(out, part, records, types):
    i = 0
    while i < len(records):
        same = [record for record in records[i:]]
        num = next((j for j, record in enumerate(same)
                    if record['section'] != records[i]['section']), len(same))
        out.write(b'%s %s vlen=%d\n' % (part.encode(), quoted(records[i], 'section'), num))
        for record in records[i:i + num]:
            out.write(record_line(part, record, types))
        i += num


def main():
    document = json.load(sys.stdin.buffer)
    assert set(document) <= {'types', 'ext'}, set(document)
    types = {one['id']: one for one in document['types']}
    with os.fdopen(1, 'wb') as out:
        for one in document['types']:
            print_type(out, one, types)
        if '--plain' not in sys.argv[1:]:
            for part, records in document.get('ext', {}).items():
                print_part(out, part, records, types)


main()
