# SPDX-License-Identifier: LGPL-2.1-or-later

# BTFSMITH_ARG_BUILD
# ------------------
# The --enable options that change how everything is compiled. Sets BUILD_CFLAGS and
# BUILD_LDFLAGS and the conditionals SANITIZED and FUZZING.
AC_DEFUN([BTFSMITH_ARG_BUILD], [
AC_ARG_ENABLE([sanitizers],
	[AS_HELP_STRING([--enable-sanitizers], [address and undefined behaviour sanitizers])])
AC_ARG_ENABLE([tsan], [AS_HELP_STRING([--enable-tsan], [thread sanitizer])])
AC_ARG_ENABLE([fuzzing],
	[AS_HELP_STRING([--enable-fuzzing], [coverage feedback for libFuzzer (clang only)])])
AC_ARG_ENABLE([werror], [AS_HELP_STRING([--enable-werror], [warnings are errors])])

AS_IF([test "x$enable_sanitizers" = xyes && test "x$enable_tsan" = xyes],
	[AC_MSG_ERROR([--enable-sanitizers and --enable-tsan exclude each other])])
BUILD_CFLAGS= BUILD_LDFLAGS= btfsmith_instrumented=
AS_IF([test "x$enable_sanitizers" = xyes],
	[BTFSMITH_INSTRUMENT([--enable-sanitizers],
		[-fsanitize=address,undefined], [-fno-sanitize-recover=all])])
AS_IF([test "x$enable_tsan" = xyes],
	[BTFSMITH_INSTRUMENT([--enable-tsan], [-fsanitize=thread])])
AS_IF([test "x$enable_fuzzing" = xyes],
	[BTFSMITH_INSTRUMENT([--enable-fuzzing], [-fsanitize=fuzzer-no-link])])
AC_SUBST([BUILD_CFLAGS])
AC_SUBST([BUILD_LDFLAGS])
AM_CONDITIONAL([SANITIZED],
	[test "x$enable_sanitizers" = xyes || test "x$enable_tsan" = xyes])
AM_CONDITIONAL([FUZZING], [test "x$enable_fuzzing" = xyes])
])

# BTFSMITH_INSTRUMENT(OPTION, LINK-FLAGS, [COMPILE-FLAGS])
# --------------------------------------------------------
# Add flags the user asked for by OPTION; a compiler that cannot link with them is an error.
AC_DEFUN([BTFSMITH_INSTRUMENT], [
AC_MSG_CHECKING([whether $CC links with $2])
btfsmith_saved_CFLAGS=$CFLAGS
CFLAGS="$CFLAGS $2 $3"
AC_LINK_IFELSE([AC_LANG_PROGRAM()], [AC_MSG_RESULT([yes])], [
	AC_MSG_RESULT([no])
	AC_MSG_ERROR([$1: $CC does not support it; try CC=clang, or install its runtime
  (Debian: libasan and libtsan come with gcc, libclang-rt-dev with clang)])])
CFLAGS=$btfsmith_saved_CFLAGS
BUILD_CFLAGS="$BUILD_CFLAGS $2 $3 -fno-omit-frame-pointer"
BUILD_LDFLAGS="$BUILD_LDFLAGS $2"
btfsmith_instrumented="$btfsmith_instrumented $2"
])

# BTFSMITH_WARNINGS
# -----------------
# WARN_CFLAGS: those of our warnings that $CC knows, and -Werror with --enable-werror.
AC_DEFUN([BTFSMITH_WARNINGS], [
WARN_CFLAGS=
m4_foreach_w([flag], [-Wall -Wextra -Wshadow -Wmissing-prototypes -Wstrict-prototypes
	-Wpointer-arith -Wformat=2 -Wvla -Wundef -Wcast-qual -Wwrite-strings
	-Wimplicit-fallthrough -Wnull-dereference -Wduplicated-cond -Wlogical-op],
	[BTFSMITH_WARNING(flag)])
AS_IF([test "x$enable_werror" = xyes], [WARN_CFLAGS="$WARN_CFLAGS -Werror"])
AC_SUBST([WARN_CFLAGS])
])

# clang only warns about a warning it does not know, hence -Werror.
AC_DEFUN([BTFSMITH_WARNING], [
AC_MSG_CHECKING([whether $CC knows $1])
btfsmith_saved_CFLAGS=$CFLAGS
CFLAGS="$CFLAGS -Werror $1"
AC_COMPILE_IFELSE([AC_LANG_PROGRAM()],
	[AC_MSG_RESULT([yes])
	WARN_CFLAGS="$WARN_CFLAGS $1"],
	[AC_MSG_RESULT([no])])
CFLAGS=$btfsmith_saved_CFLAGS
])
