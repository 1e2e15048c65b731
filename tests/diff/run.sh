#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# `btfsmith diff`: what it prints of two small programs' types, what counts, and that its verdicts
# are those of an independent comparison, where that is at hand.
set -u
top=${top_srcdir:-$(cd "$(dirname "$0")/../.." && pwd)}
# shellcheck source=SCRIPTDIR/../support/common.sh
. "$top/tests/support/common.sh"
need_program
need gcc python3
make_tmp
here=$top/tests/diff
cd "$tmp" || exit 1
num_failed=0

wrong() {
	echo "diff/run.sh: $what: $*"
	num_failed=$((num_failed + 1))
}

# run STATUS ARGUMENT...: its outputs are in out and err
run() {
	want=$1 status=0
	shift
	what="btfsmith diff $*"
	"$btfsmith" diff "$@" >out 2>err </dev/null || status=$?
	[ $status -eq "$want" ] || wrong "status $status, want $want"
	[ ! -s err ] || wrong "standard error: $(cat err)"
}

want_text() {
	cat >want
	diff -u want out || wrong "'-' is what it should print"
}

for file in old new; do
	gcc -g -O0 -o $file "$here/$file.c" || fail gcc
	"$btfsmith" encode --raw $file.btf $file || fail "encode $file"
done

# ---- the text ------------------------------------------------------------------------------

run 1 old.btf new.btf
want_text <"$here/expect.txt"
run 0 old.btf old.btf
want_text </dev/null
run 1 new.btf old.btf
grep -q '^- struct fresh: size 4$' out || wrong "fresh was not removed"
grep -q '^    > 3 members from a to c: offset - 4$' out || wrong "a to c did not move back"
run 1 -v --only grown old.btf new.btf
want_text <<'END'
~ struct grown: size 32 -> 40
    ~ member char room[8] -> char room[12], offset 4, size 8 -> 12
    > member a, offset 12 -> 16
    > member b, offset 16 -> 20
    > member c, offset 20 -> 24
    ~ member union {...} u, offset 24 -> 28, size 4 -> 8
    ~ member u.y: char y -> unsigned int y, offset 24 -> 28, size 1 -> 4
    + member u.z: int z[2], offset 28, size 8
    > member last, offset 28 -> 36
struct: 0 added, 0 removed, 1 changed
all: 0 added, 0 removed, 1 changed
END
run 1 --only 'struct gone' --only 'func call' old.btf new.btf
want_text <<'END'
- struct gone: size 4
~ func call
    - int call(struct same *s, number n)
    + int call(struct same *s, number n, int by)
    + parameter int by
struct: 0 added, 1 removed, 0 changed
func: 0 added, 0 removed, 1 changed
all: 0 added, 1 removed, 1 changed
END
run 0 --only 'union grown' --only main old.btf new.btf
want_text </dev/null
what="a name that neither has"
status=0
"$btfsmith" diff --only gone --only 'struct nosuch' old.btf new.btf >out 2>err || status=$?
[ "$status: $(cat err)" = "2: btfsmith: neither old.btf nor new.btf has a type called \
'struct nosuch'" ] || wrong "status $status: $(cat err)"

# Without a `long` nothing tells the size of a pointer.
echo 'struct p { int a; char *n; } p;' | gcc -g -c -x c - -o short.o
echo 'struct p { int a, b, c; char *n; } p;' | gcc -g -c -x c - -o longer.o
for file in short longer; do
	"$btfsmith" encode --raw $file.btf $file.o || fail "encode $file"
done
run 1 --only p short.btf longer.btf
want_text <<'END'
~ struct p: size 16 -> 24
    + member int b, offset 4, size 4
    + member int c, offset 8, size 4
    > member n, offset 8 -> 16
struct: 0 added, 0 removed, 1 changed
all: 0 added, 0 removed, 1 changed
END
run 1 -q old.btf new.btf
echo 'old.btf and new.btf differ' | want_text
run 0 --brief new.btf new.btf
want_text </dev/null
run 1 --summary old.btf new.btf
sed -n '/^struct: /,$p' "$here/expect.txt" | want_text

# ---- JSON ------------------------------------------------------------------------------------

run 1 --json old.btf new.btf
python3 - "$here/expect.txt" <<'END' || wrong "the document"
import json
document = json.load(open('out'))
assert (document['old'], document['new'], document['equal']) == ('old.btf', 'new.btf', False)
lines = [line for line in open(__import__('sys').argv[1]) if line[0] in '+-~']
assert len(document['changes']) == len(lines)
marks = {'added': '+', 'removed': '-', 'changed': '~'}
for change, line in zip(document['changes'], lines):
    assert line.startswith(f'{marks[change["change"]]} {change["kind"]} {change["name"]}'), line
    assert ('old' in change) == (line[0] != '+') and ('new' in change) == (line[0] != '-')
totals = {one['kind']: one for one in document['summary']}
assert list(totals) == ['struct', 'union', 'enum', 'typedef', 'int', 'func', 'var', 'datasec',
                        'decl_tag', 'type']
assert (totals['struct']['added'], totals['struct']['removed'], totals['struct']['changed'],
        totals['struct']['old'], totals['struct']['new']) == (1, 1, 5, 6, 6), totals['struct']
grown = next(one for one in document['changes'] if one['name'] == 'grown')
assert (grown['old']['size'], grown['new']['size']) == (32, 40)
members = [one for one in grown['details'] if one['what'] == 'member']
assert [(one['change'], one['name']) for one in members] == [
    ('changed', 'room'), ('moved', 'a'), ('moved', 'b'), ('moved', 'c'), ('changed', 'u'),
    ('changed', 'u.y'), ('added', 'u.z'), ('moved', 'last')]
assert members[0] == {
    'change': 'changed', 'what': 'member', 'name': 'room',
    'old': {'text': 'char room[8]', 'bit_offset': 32, 'size': 8},
    'new': {'text': 'char room[12]', 'bit_offset': 32, 'size': 12}}
bits = next(one for one in document['changes'] if one['name'] == 'bits')
assert bits['details'][1]['new'] == {'text': 'unsigned int two', 'bit_offset': 2, 'bit_size': 5,
                                     'size': 4}
END
run 0 --json old.btf old.btf
python3 -c 'import json; d = json.load(open("out")); assert d["equal"] and not d["changes"]' ||
	wrong "the document of equal files"

# ---- what does not count -----------------------------------------------------------------------

PYTHONPATH=$here PYTHONDONTWRITEBYTECODE=1 python3 - <<'END' || fail "mutate.py"
import random
import mutate
def write(name, *changes, order='<'):
    blob = mutate.Blob(open('old.btf', 'rb').read())
    for change in changes:
        assert change(blob, random.Random(1))
    open(name, 'wb').write(blob.bytes(order))
def twice(blob, _):
    i = next(i for i, one in enumerate(blob.types) if one.kind == mutate.PTR)
    blob.types.append(blob.types[i].copy())
    return True
write('big.btf', order='>')
write('permuted.btf', mutate.permute, order='>')
write('index.btf', mutate.index_type)
write('twice.btf', twice)
write('loop.btf', mutate.loop)
write('loop2.btf', mutate.loop, mutate.permute)
END
for same in big.btf permuted.btf index.btf; do
	run 0 old.btf $same
	want_text </dev/null
done
run 1 old.btf twice.btf
want_text <<'END'
~ type struct grown *: copies 1 -> 2
type: 0 added, 0 removed, 1 changed
all: 0 added, 0 removed, 1 changed
END
run 0 --ignore-copies old.btf twice.btf
run 1 old.btf loop.btf
[ "$(grep -c '^+ type \.\.\. \*' out)" -eq 1 ] || wrong "not one loop: $(cat out)"
run 0 loop.btf loop2.btf

# ---- split BTF -----------------------------------------------------------------------------------

cat >mod.c <<'END'
struct grown { int first; char room[8]; int a, b, c; union { int x; char y; } u; int last; };
struct own { struct grown *g; int x; };
int take(struct own *own) { return own->x; }
END
sed 's/int x; }/char x[2]; }/; s/own->x/own->x[0]/' mod.c >mod2.c
for file in mod mod2; do
	gcc -g -O0 -c -o $file.o $file.c || fail gcc
	"$btfsmith" encode --base old.btf --raw $file.btf $file.o || fail "encode $file.o"
done
"$btfsmith" encode --distill --base old.btf mod.o || fail "encode --distill"
run 0 --base-a old.btf --base-b old.btf mod.btf mod.btf
run 0 --base old.btf mod.btf mod.btf
run 0 --base-b old.btf --base new.btf --base-a old.btf mod.btf mod.btf
for bases in "--base-a old.btf --base-b old.btf" "--base old.btf" "--base-a old.btf --base old.btf"; do
	# shellcheck disable=SC2086 # words
	run 1 $bases mod.btf mod2.btf
	want_text <<'END'
~ struct own
    ~ member int x -> char x[2], offset 8, size 4 -> 2
struct: 0 added, 0 removed, 1 changed
all: 0 added, 0 removed, 1 changed
END
done
run 0 mod.o mod.o

# ---- verdicts --------------------------------------------------------------------------------------

if [ -f "$tools/btfcmp.py" ]; then
	PYTHONPATH=$tools:$here PYTHONDONTWRITEBYTECODE=1 python3 "$here/agree.py" "$btfsmith" . \
		--mutants 60 old.btf >verdicts || num_failed=$((num_failed + 1))
	cat verdicts
fi
[ $num_failed -eq 0 ] || fail "$num_failed failed"
