#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# The golden cases that are about functions and variables, against pahole.
exec "$(dirname "$0")/run.sh" --pahole
