# SPDX-License-Identifier: LGPL-2.1-or-later

EXTRA_DIST += \
	contrib/dkms/README \
	contrib/dkms/btfsmith-dkms \
	contrib/dkms/module.conf
