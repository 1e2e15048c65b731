#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# One real kernel for `make check`; types.sh without arguments takes four.
exec "$(dirname "$0")/types.sh" bookworm cloud-amd64 amd64
