#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Types lines into a shell on a terminal, tab keys included, and prints what becomes of them.

completion.py SHELL SCRIPT PATH <LINES     SHELL: bash or zsh; SCRIPT: its completion file;
                                           PATH: the folder with the programs
"""
import os
import pty
import re
import select
import sys
import time

SECONDS = 60


class Terminal:
    """A shell that is typed into."""

    def __init__(self, argv, environment):
        self.text = b''
        pid, self.fd = pty.fork()
        if pid == 0:
            os.execvpe(argv[0], argv, environment)

    def send(self, text):
        os.write(self.fd, text.encode())

    def wait_for(self, pattern):
        """Read up to where the pattern is met; the match."""
        end = time.monotonic() + SECONDS
        while True:
            match = re.search(pattern, self.text)
            if match:
                self.text = self.text[match.end():]
                return match
            left = end - time.monotonic()
            if left <= 0 or not select.select([self.fd], [], [], left)[0]:
                sys.exit(f'timeout; on the terminal: {self.text!r}')
            try:
                self.text += os.read(self.fd, 65536)
            except OSError:
                sys.exit(f'the shell ended; on the terminal: {self.text!r}')


def start(shell, script):
    if shell == 'bash':
        return ['bash', '--norc', '--noprofile', '-i'], f'. {script}\n'
    folder = os.path.dirname(script)
    return ['zsh', '-f', '-i'], (f'bindkey -e; fpath=({folder} $fpath); '
                                 'autoload -Uz compinit; compinit -D -u; setopt no_beep\n')


def main():
    shell, script, path = sys.argv[1:]
    environment = {'PATH': f'{path}:{os.environ["PATH"]}', 'TERM': 'dumb', 'LC_ALL': 'C',
                   'HOME': os.getcwd(), 'PS1': '$ ', 'HISTFILE': '', 'COLUMNS': '300'}
    argv, setup = start(shell, script)
    terminal = Terminal(argv, environment)
    # Wide, so that no line is broken in two.
    terminal.send('stty cols 300; PS1=; echo re""ady\n')
    terminal.wait_for(rb'ready\r\n')
    terminal.send(setup + 'echo st""arted\n')
    terminal.wait_for(rb'started\r\n')
    for line in sys.stdin.read().splitlines():
        # The completed line becomes the argument of a command that prints it.
        terminal.send(line.replace('<TAB>', '\t'))
        # A shell may throw away what is typed while it completes.
        time.sleep(1)
        terminal.send('\x05"\x01echo "G""OT \n')
        match = terminal.wait_for(rb'\r\nGOT ([^\r\n]*)\r\n')
        print(match.group(1).decode().rstrip())


main()
