# SPDX-License-Identifier: LGPL-2.1-or-later

EXTRA_DIST += \
	.ci/run \
	bench/compare \
	bench/diff \
	bench/dump \
	bench/modules \
	scripts/check \
	scripts/common.sh \
	scripts/quickstart
