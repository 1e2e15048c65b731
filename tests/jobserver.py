# SPDX-License-Identifier: LGPL-2.1-or-later
"""Programs under a jobserver: tokens taken, threads started, tokens given back.

usage: jobserver.py make PAHOLE BTFSMITH	in a recipe with '+', the only one that runs
       jobserver.py fifo PAHOLE BTFSMITH	makes a jobserver of its own, with a named pipe
       jobserver.py none PAHOLE BTFSMITH	what MAKEFLAGS says cannot be reached, or is wrong

The current folder has big.o, which takes a while to encode, and damaged.o, which fails at its
end. Prints what is wrong, and exits with 1 then.
"""
import fcntl
import os
import re
import signal
import struct
import subprocess
import sys
import termios
import time

NUM_TOKENS = 3
MAX_TRIES = 5
CPUS = len(os.sched_getaffinity(0))


def num_bytes(fd):
    """Bytes in a pipe, which stay there."""
    return struct.unpack('i', fcntl.ioctl(fd, termios.FIONREAD, b'\0' * 4))[0]


def num_threads(pid):
    try:
        return len(os.listdir(f'/proc/{pid}/task'))
    except OSError:
        return 0


class Run:
    """One run of a program, watched: least number of tokens left, most threads, status."""

    def __init__(self, command, fd, kill_by=None, fds=(), flags=None):
        env = dict(os.environ, MAKEFLAGS=flags) if flags else None
        self.least, self.threads, is_killed = num_bytes(fd), 0, False
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   pass_fds=fds, env=env)
        while process.poll() is None:
            self.least = min(self.least, num_bytes(fd))
            self.threads = max(self.threads, num_threads(process.pid))
            if kill_by and not is_killed and self.threads > 1:
                process.send_signal(kill_by)
                is_killed = True
            time.sleep(0.0002)
        self.out, self.err = process.communicate()
        self.status = process.returncode


class Test:
    def __init__(self, fd, fds, flags=None):
        self.fd, self.fds, self.flags = fd, fds, flags
        self.num = self.bad = 0

    def check(self, what, got, want):
        self.num += 1
        if got != want:
            self.bad += 1
            print(f'jobserver: {what}: {got!r}, want {want!r}')

    def run(self, what, command, taken, threads, status=0, kill_by=None):
        """taken, threads: tokens that the program holds, and threads, at its height."""
        before, flags = num_bytes(self.fd), fcntl.fcntl(self.fd, fcntl.F_GETFL)
        # On a busy machine the height may go by unseen; then once more.
        for _ in range(MAX_TRIES):
            run = Run(command, self.fd, kill_by, self.fds, self.flags)
            is_seen = before - run.least >= taken and run.threads >= (threads or 0)
            if is_seen and run.status == status:
                break
        self.check(f'{what}: status', run.status, status)
        self.check(f'{what}: tokens taken', before - run.least, taken)
        if not kill_by:
            self.check(f'{what}: threads', run.threads, threads)
        self.check(f'{what}: tokens in the end', num_bytes(self.fd), before)
        self.check(f'{what}: standard output', run.out, b'')
        if status != 1:
            self.check(f'{what}: standard error', run.err, b'')
        self.check(f'{what}: flags of the pipe', fcntl.fcntl(self.fd, fcntl.F_GETFL), flags)


def shared(test, pahole, btfsmith, read_fd, write_fd):
    """With a jobserver that shares NUM_TOKENS."""
    to = '--btf_encode_detached=/dev/null'
    free_cpus = min(CPUS - 1, NUM_TOKENS)
    test.check('tokens at first', num_bytes(test.fd), NUM_TOKENS)
    test.run('one thread', [pahole, to, 'big.o'], 0, 1)
    test.run('-j1', [pahole, '-j1', to, 'big.o'], 0, 1)
    test.run('-j2', [pahole, '-j2', to, 'big.o'], 1, 2)
    test.run('-j9', [pahole, '-j9', to, 'big.o'], NUM_TOKENS, 1 + NUM_TOKENS)
    test.run('-j', [pahole, '-j', to, 'big.o'], free_cpus, 1 + free_cpus)
    test.run('encode', [btfsmith, 'encode', '--raw', '/dev/null', 'big.o'], free_cpus,
             1 + free_cpus)
    test.run('encode -j2', [btfsmith, 'encode', '-j2', '--raw', '/dev/null', 'big.o'], 0, 2)
    test.run('failure', [pahole, '-j9', to, 'damaged.o'], NUM_TOKENS, 1 + NUM_TOKENS, 1)
    test.run('failure of encode', [btfsmith, 'encode', '--raw', '/dev/null', 'damaged.o'],
             free_cpus, 1 + free_cpus, 1)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGABRT):
        test.run(f'killed by {number.name}', [pahole, '-j9', to, 'big.o'], NUM_TOKENS, None,
                 -number, number)
    if num_bytes(test.fd) != NUM_TOKENS:
        return
    # Somebody else has some of them, then all.
    tokens = os.read(read_fd, NUM_TOKENS - 1)
    test.run('one left', [pahole, '-j9', to, 'big.o'], 1, 2)
    tokens += os.read(read_fd, 1)
    test.run('none left', [pahole, '-j9', to, 'big.o'], 0, 1)
    os.write(write_fd, tokens)
    test.check('tokens at last', num_bytes(test.fd), NUM_TOKENS)


def in_make(pahole, btfsmith):
    found = re.search(r'--jobserver-(?:auth|fds)=(?:(\d+),(\d+)|fifo:(\S+))', os.environ['MAKEFLAGS'])
    if found[3]:
        fd = os.open(found[3], os.O_RDWR)
        test = Test(fd, ())
        shared(test, pahole, btfsmith, fd, fd)
    else:
        fds = (int(found[1]), int(found[2]))
        test = Test(fds[0], fds)
        shared(test, pahole, btfsmith, *fds)
    return test


def with_fifo(pahole, btfsmith):
    path = os.path.abspath('tokens')
    os.mkfifo(path)
    fd = os.open(path, os.O_RDWR)
    os.write(fd, b'abc')
    test = Test(fd, (), f' -j4 --jobserver-auth=3,4 --jobserver-auth=fifo:{path} -- A=b')
    shared(test, pahole, btfsmith, fd, fd)
    test.check('tokens themselves', sorted(os.read(fd, 9)), sorted(b'abc'))
    return test


def unreached(pahole):
    """The number given counts, and no other file is taken for the jobserver."""
    read_fd, other_write = os.pipe()
    other_read, write_fd = os.pipe()
    os.write(other_write, b'xyz')
    file = os.open('some-file', os.O_RDWR | os.O_CREAT)
    os.write(file, b'text')
    places = (f'{read_fd},{write_fd}', f'{write_fd},{read_fd}', f'{file},{file}', '-2,-2', '98,99',
              '3', '3,', ',', '', '3,4,5', f'{read_fd},', f'{read_fd}x,{write_fd}',
              'fifo:', 'fifo:missing', 'fifo:some-file', 'fifo:/dev/null', '9999999999,9999999999')
    test = None
    total = bad = 0
    for place in places:
        test = Test(read_fd, (read_fd, write_fd, file), f' -j4 --jobserver-auth={place}')
        test.run(f'jobserver at {place}', [pahole, '-j3', '--btf_encode_detached=/dev/null', 'big.o'],
                 0, 3)
        total, bad = total + test.num, bad + test.bad
    # A jobserver in the value of a variable is none.
    own_read, own_write = os.pipe()
    os.write(own_write, b'+')
    test = Test(own_read, (own_read, own_write), f' -j4 -- --jobserver-auth={own_read},{own_write}')
    test.run('variable', [pahole, '-j3', '--btf_encode_detached=/dev/null', 'big.o'], 0, 3)
    test.check('bytes of others', num_bytes(read_fd), 3)
    test.check('bytes for others', num_bytes(other_read), 0)
    test.check('file', os.pread(file, 9, 0), b'text')
    test.num, test.bad = test.num + total, test.bad + bad
    return test


def main():
    # Under nohup and in the background of a script they are ignored, and so they would be by the
    # programs that are to die of them.
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    how, pahole, btfsmith = sys.argv[1:]
    if how == 'make':
        test = in_make(pahole, btfsmith)
    elif how == 'fifo':
        test = with_fifo(pahole, btfsmith)
    else:
        test = unreached(pahole)
    print(f'jobserver.py {how}: {test.num} checks, {test.bad} failures')
    sys.exit(1 if test.bad else 0)


if __name__ == '__main__':
    main()
