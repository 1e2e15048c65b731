#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Modules and their base when something goes wrong: one line for each file that cannot be done,
# the others done, every file as it was before or complete, and nothing besides.
set -eu
top=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=SCRIPTDIR/support/common.sh
. "$top/tests/support/common.sh"

need_program
need objcopy python3
make_tmp
chmod 755 "$tmp"
cd "$tmp"
: "${CC:=cc}"
bad=0

complain() {
	echo "FAIL: $*" >&2
	bad=1
}

cc() {
	# shellcheck disable=SC2086 # CC may hold options
	$CC "$@" || fail "$CC $*"
}

# As a user whom modes of files stop, which root they do not.
as_user() {
	if [ "$(id -u)" -eq 0 ]; then
		setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
	else
		"$@"
	fi
}

mkdir in
for name in first second third; do
	cat >$name.c <<-END2
		struct task { int pid; };
		struct $name { struct task *task; int i; } x;
		int ${name}_pid(struct task *task) { return task->pid; }
	END2
	cc -g -c -o in/$name.ko $name.c
done
echo 'struct task { int pid; } a_task;' >kernel.c
cc -g -c -o kernel.o kernel.c
"$btfsmith" encode --raw base.btf kernel.o
cp kernel.o base
"$btfsmith" encode base
mkdir encoded
for file in in/*.ko; do
	"$btfsmith" encode --base base.btf -o "encoded/${file##*/}" "$file"
	! cmp -s "encoded/${file##*/}" "$file" || fail "$file did not change"
done

fresh() { # a folder w with the modules
	rm -rf w
	cp -r in w
}

# The folder has exactly the modules (and NAMES), each DONE or as it was.
want_folder() { # what done-names names...
	what=$1 names=$2
	shift 2
	for file in first second third; do
		case " $names " in
		*" $file "*) like=encoded ;;
		*) like=in ;;
		esac
		cmp -s w/$file.ko $like/$file.ko || complain "$what: $file.ko is not as in $like"
	done
	find w -mindepth 1 -printf '%f\n' | sort >have
	printf '%s\n' first.ko second.ko third.ko "$@" | sort | cmp -s - have ||
		complain "$what: in the folder: $(tr '\n' ' ' <have)"
}

# Runs with status 1 and exactly LINES on standard error, each "btfsmith: ABOUT: ...".
refused() { # what about command...
	what=$1 about=$2
	shift 2
	status=0
	"$@" >out 2>err </dev/null || status=$?
	[ $status -eq 1 ] || complain "$what: status $status"
	[ ! -s out ] || complain "$what: text on standard output"
	# One line a file, and for several one that sums up.
	sed '/^btfsmith: [0-9]* of [0-9]* files done, /d; s/^btfsmith: \([^:]*\): .*/\1/' err | tr '\n' ' ' >have
	[ "$(cat have)" = "$about " ] || complain "$what: $(cat err)"
}

# ---- bases ---------------------------------------------------------------------------------------

: >empty
head -c 20 base.btf >short.btf
head -c $(($(wc -c <base.btf) - 1)) base.btf >cut.btf
head -c 200 base >"cut"
python3 - <<'END2'
data = open('base', 'rb').read()
at = data.rindex(b'\x9f\xeb\x01\x00')
open('damaged', 'wb').write(data[:at + 24] + b'\xff' * 12 + data[at + 36:])
END2
objcopy --remove-section=.BTF base plain
mkdir folder
cp base.btf closed.btf
chmod 0 closed.btf
ln -s loop loop
for base in missing empty short.btf cut.btf cut damaged plain folder loop /dev/null; do
	fresh
	refused "base $base" "$base" "$btfsmith" encode --base $base w/first.ko
	want_folder "base $base" ""
	refused "base $base, dump" "$base" "$btfsmith" dump --base $base encoded/first.ko
done
if as_user "$btfsmith" --version >/dev/null 2>&1; then
	refused "unreadable base" closed.btf as_user "$btfsmith" encode --base closed.btf \
		--raw /dev/null in/first.ko
	grep -q 'Permission denied' err || complain "unreadable base: $(cat err)"
	fresh
	chmod 0 w/second.ko
	chmod 777 w
	chown -R 65534 w 2>/dev/null || :
	refused "unreadable module" w/second.ko as_user "$btfsmith" encode --base base.btf w/first.ko \
		w/second.ko w/third.ko
	chmod 644 w/second.ko
	want_folder "unreadable module" "first third"
	# A folder in which nothing can be made, which is where the new file would come into being.
	fresh
	mkdir w/open
	mv w/first.ko w/open
	chown -R 65534 w/open 2>/dev/null || :
	chmod 555 w
	refused "read-only folder" "w/second.ko w/third.ko" as_user "$btfsmith" encode \
		--base base.btf w/second.ko w/open/first.ko w/third.ko
	grep -q 'w/third.ko: .*Permission denied' err || complain "read-only folder: $(cat err)"
	chmod 755 w
	mv w/open/first.ko w
	rmdir w/open || complain "read-only folder: something is left"
	want_folder "read-only folder" first
else
	echo "what modes forbid not tested: no way to be another user"
fi

# ---- modules -------------------------------------------------------------------------------------

# The second relocation of .debug_info, to a symbol and of a type that there are not.
for damage in symbol type offset; do
	fresh
	python3 - w/second.ko $damage <<'END2'
import struct, sys
path, damage = sys.argv[1:]
data = bytearray(open(path, 'rb').read())
bits = 64 if data[4] == 2 else 32
order = '<' if data[5] == 1 else '>'
if bits == 32:
    head, shnum_at, entry, rela = 32, 48, '10I', '3I'
    shoff, = struct.unpack_from(order + 'I', data, 32)
else:
    shnum_at, entry, rela = 60, '2I4Q2I2Q', '3Q'
    shoff, = struct.unpack_from(order + 'Q', data, 40)
num, names = struct.unpack_from(order + '2H', data, shnum_at)
size = struct.calcsize(order + entry)
sections = [struct.unpack_from(order + entry, data, shoff + i * size) for i in range(num)]
for section in sections:
    at = sections[names][4] + section[0]
    if data[at:data.index(b'\0', at)] in (b'.rela.debug_info', b'.rel.debug_info'):
        word = bits // 8
        where = section[4] + section[9] + (0 if damage == 'offset' else word)
        form = order + ('Q' if bits == 64 else 'I')
        info, = struct.unpack_from(form, data, where)
        info |= {'offset': (1 << bits) - 1, 'symbol': 0x7fffff << (32 if bits == 64 else 8),
                 'type': 0x7f}[damage]
        struct.pack_into(form, data, where, info)
        open(path, 'wb').write(data)
        sys.exit()
sys.exit('no relocations')
END2
	cp w/second.ko broken
	refused "relocation with a bad $damage" w/second.ko "$btfsmith" encode --base base.btf \
		w/first.ko w/second.ko w/third.ko
	cmp -s w/second.ko broken || complain "relocation with a bad $damage: w/second.ko changed"
	cp in/second.ko w
	want_folder "relocation with a bad $damage" "first third"
done

# ---- two at once ---------------------------------------------------------------------------------

# Both read the same file, and the last to finish wins; what it wins with is complete.
"$btfsmith" encode --base base.btf --features=none -o encoded/few.ko in/first.ko
! cmp -s encoded/few.ko encoded/first.ko || fail "features make no difference"
i=0
while [ $i -lt 20 ]; do
	i=$((i + 1))
	fresh
	"$btfsmith" encode --base base.btf w/first.ko 2>err1 &
	one=$!
	"$btfsmith" encode --base base.btf --features=none w/first.ko 2>err2 &
	wait $one || complain "two at once: $(cat err1)"
	wait $! || complain "two at once: $(cat err2)"
	cmp -s w/first.ko encoded/first.ko || cmp -s w/first.ko encoded/few.ko ||
		complain "two at once: neither the one nor the other"
	[ "$(find w -mindepth 1 | wc -l)" -eq 3 ] || complain "two at once: something is left"
done

# ---- no room -------------------------------------------------------------------------------------

python3 - >large.c <<'END2'
print('struct task { int pid; };')
for i in range(3000):
    print(f'struct s{i} {{ struct task *p; int a{i}, b{i}[{i + 1}]; }} x{i};')
END2
cc -g -c -o large.ko large.c
# A file may not become larger than this.
large_blocks=$(($(wc -c <large.ko) / 512))
fresh
cp large.ko w
(
	ulimit -f $large_blocks
	refused "limit of the size of files" w/large.ko "$btfsmith" encode --base base.btf \
		w/first.ko w/large.ko w/third.ko
	exit $bad
) || bad=1
cmp -s w/large.ko large.ko || complain "limit of the size of files: w/large.ko changed"
cp in/second.ko w
want_folder "limit of the size of files" "first third" large.ko
if [ -w /dev/full ]; then
	refused "raw to a full device" /dev/full "$btfsmith" encode --base base.btf \
		--raw /dev/full in/first.ko
fi

# A disk that has room for new small modules, but not for a large one. In a name space of its own
# root may mount, and so may others where they may have such name spaces.
cat >full.sh <<'END2'
set -e
mount -t tmpfs -o size="$1" tmpfs w
cp in/*.ko large.ko w
"$2" encode --base base.btf w/first.ko w/large.ko w/second.ko w/third.ko 2>err && exit 5
mkdir after
cp -a w/. after
END2
rm -rf w
mkdir w
size=$(($(cat in/*.ko large.ko | wc -c) + $(wc -c <large.ko) / 2))
if unshare -rm true 2>/dev/null && unshare -rm mount -t tmpfs tmpfs w 2>/dev/null; then
	unshare -rm sh full.sh $size "$btfsmith" || complain "full disk: status $?"
	sed -i '/^btfsmith: 3 of 4 files done, 0 without types of their own, 1 failed$/d' err
	[ "$(wc -l <err)" -eq 1 ] || complain "full disk: not one line: $(cat err)"
	grep -q '^btfsmith: w/large.ko: .*No space left on device$' err ||
		complain "full disk: $(cat err)"
	rm -rf w
	mv after w
	cmp -s w/large.ko large.ko || complain "full disk: w/large.ko changed"
	want_folder "full disk" "first second third" large.ko
else
	echo "full disk not tested: nothing can be mounted"
fi
exit $bad
