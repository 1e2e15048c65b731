// SPDX-License-Identifier: LGPL-2.1-or-later
/* btf_type_tag and btf_decl_tag. */
#define TT(x) __attribute__((btf_type_tag(x)))
#define DT(x) __attribute__((btf_decl_tag(x)))
int TT("a") TT("b") *two;
int TT("user") *TT("rcu") *nested;
struct DT("on_struct") S { int a DT("on_member"); int TT("m") *p; } s;
typedef int T DT("on_typedef");
T t;
union DT("u1") DT("u2") U { int a; } u;
