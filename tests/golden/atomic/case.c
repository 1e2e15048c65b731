// SPDX-License-Identifier: LGPL-2.1-or-later
/* _Atomic is dropped: BTF has no kind for it. pahole 1.32 refuses the file. */
_Atomic int number;
struct s { _Atomic(struct s *) next; const _Atomic long k; } s;
