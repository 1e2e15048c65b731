// SPDX-License-Identifier: LGPL-2.1-or-later
/* A complex number becomes an array of two. pahole 1.32 fails with the feature float. */
_Complex float cf;
_Complex double cd;
