# shellcheck shell=sh disable=SC2034,SC2154
# SPDX-License-Identifier: LGPL-2.1-or-later
# Sourced after common.sh by the tests that boot a kernel in an emulated machine. They set $dir
# to a folder for what goes with the machine, and $name to what failures begin with.

machine_tools='cpio cpio
	depmod kmod
	qemu-system-x86_64 qemu-system-x86
	busybox busybox-static'

# Where others work as well, the emulated machine stands still for some time now and then, which
# looks like a lockup, or like a timer that is not connected.
patience='nowatchdog rcupdate.rcu_cpu_stall_suppress=1 no_timer_check'

fail_with() { # file message: the end of that file is what was wrong
	tail -n 20 "$1" | sed 's/^/    /' >&2
	shift
	fail "$name: $*"
}

# Skips unless the tools are there, which are told as lines "tool package"; sets $missing to
# the packages that are not, and $busybox.
find_missing() { # "tool package" lines
	missing=
	while read -r tool package; do
		command -v "$tool" >/dev/null || missing="$missing $package"
	done <<-END
		$1
	END
	busybox=$(command -v busybox) || busybox=
}

need_machine() {
	[ -z "$missing" ] || skip "not installed:$missing"
	! readelf -lW "$busybox" | grep -q INTERP ||
		skip "$busybox needs a C library: install busybox-static"
	[ "$(uname -m)" = x86_64 ] || skip "the machine is x86_64, on x86_64"
}

# A root folder whose /init is standard input.
make_root() { # root
	mkdir -p "$1/bin" "$1/sbin" "$1/proc" "$1/sys"
	cp "$busybox" "$1/bin/busybox"
	# The kernel runs it for what a module asks for by alias, as libcrc32c does for crc32c.
	ln -sf ../bin/busybox "$1/sbin/modprobe"
	cat >"$1/init"
	chmod +x "$1/init"
}

# Boots a kernel with a root folder, whose /init must print "end of init" and reboot. Leaves
# $dir/serial, what it printed.
boot_machine() { # kernel root megabytes seconds
	(cd "$2" && find . | cpio -o -H newc -R 0:0 --quiet) >"$dir/initramfs" ||
		fail "$name: cpio failed"
	timeout "$4" qemu-system-x86_64 -accel tcg -m "$3" -nographic -nic none \
		-no-reboot -kernel "$1" -initrd "$dir/initramfs" \
		-append "console=ttyS0 loglevel=1 panic=-1 oops=panic log_buf_len=4M $patience" \
		</dev/null >"$dir/serial.raw" 2>"$dir/qemu.err"
	boot_status=$?
	tr -cd '\12\40-\176' <"$dir/serial.raw" >"$dir/serial"
	[ $boot_status -ne 124 ] ||
		fail_with "$dir/serial" "the machine did not end in $4 seconds"
	[ $boot_status -eq 0 ] || fail_with "$dir/qemu.err" "qemu failed"
	grep -qx 'end of init' "$dir/serial" ||
		fail_with "$dir/serial" "the kernel did not get to the end of init"
}
