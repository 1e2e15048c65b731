# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Dependencies. Each missing one is noted, and BTFSMITH_REQUIRE_END names all of them at once
# together with the packages that bring them.

# BTFSMITH_MISSING(WHAT, DEBIAN-PACKAGE, FEDORA-PACKAGE)
AC_DEFUN([BTFSMITH_MISSING], [
btfsmith_missing="$btfsmith_missing
    $1   (Debian: $2, Fedora: $3)"
btfsmith_missing_debian="$btfsmith_missing_debian $2"
btfsmith_missing_fedora="$btfsmith_missing_fedora $3"
])

# BTFSMITH_TOOL_REQUIRED(VARIABLE, WHAT, DEBIAN-PACKAGE, FEDORA-PACKAGE)
AC_DEFUN([BTFSMITH_TOOL_REQUIRED],
	[AS_IF([test -z "$$1"], [BTFSMITH_MISSING([$2], [$3], [$4])])])

# BTFSMITH_REQUIRE(PREFIX, PKG-CONFIG-MODULE, DEBIAN-PACKAGE, FEDORA-PACKAGE)
AC_DEFUN([BTFSMITH_REQUIRE],
	[PKG_CHECK_MODULES([$1], [$2], [], [BTFSMITH_MISSING([$2], [$3], [$4])])])

# BTFSMITH_OPTIONAL(PREFIX, PKG-CONFIG-MODULE): conditional HAVE_PREFIX
AC_DEFUN([BTFSMITH_OPTIONAL], [
PKG_CHECK_MODULES([$1], [$2], [btfsmith_have_$1=yes], [btfsmith_have_$1="no: $2 is missing"])
AM_CONDITIONAL([HAVE_$1], [test "x$btfsmith_have_$1" = xyes])
])

# BTFSMITH_PTHREAD: PTHREAD_CFLAGS, used for compiling and linking
AC_DEFUN([BTFSMITH_PTHREAD], [
btfsmith_saved_CFLAGS=$CFLAGS
CFLAGS="$CFLAGS -pthread"
AC_MSG_CHECKING([whether $CC -pthread links])
AC_LINK_IFELSE([AC_LANG_PROGRAM([[#include <pthread.h>
static void *run(void *arg) { return arg; }]],
	[[pthread_t thread; return pthread_create(&thread, 0, run, 0);]])],
	[AC_MSG_RESULT([yes])],
	[AC_MSG_RESULT([no])
	BTFSMITH_MISSING([POSIX threads], [libc6-dev], [glibc-devel])])
CFLAGS=$btfsmith_saved_CFLAGS
AC_SUBST([PTHREAD_CFLAGS], [-pthread])
])

# BTFSMITH_REQUIRE_END: stop when anything is missing
AC_DEFUN([BTFSMITH_REQUIRE_END], [
AS_IF([test -n "$btfsmith_missing"], [AC_MSG_ERROR([missing:
$btfsmith_missing

  Debian: apt-get install$btfsmith_missing_debian
  Fedora: dnf install$btfsmith_missing_fedora])])
])
