// SPDX-License-Identifier: LGPL-2.1-or-later
/* btf_decl_tag on functions, parameters and variables. */
#define DT(x) __attribute__((btf_decl_tag(x)))
#define LONG "a tag that is longer than one hundred and twenty-seven bytes, which is where " \
	     "pahole cuts those of functions and parameters, for no reason at all"
struct pair { int a; } DT("on struct");
DT("on function") int tagged(int a DT("on parameter"), struct pair *b) { return a + b->a; }
DT("one") DT("two") int several(int a DT("p1") DT("p2"), int b DT("p3")) { return a + b; }
DT(LONG) int with_long(int a) { return a; }
DT("declared") int declared_before(int a DT("declared parameter"));
int declared_before(int a DT("defined")) { return a; }
static DT("static") __attribute__((noinline)) int local(int a) { return a * 3; }
int uses(int a) { return local(a) + local(a + 1); }
int variable DT("on variable") = 1;
DT("v1") DT("v2") struct pair both_tags = { 2 };
extern int declared DT("on declaration");
int declared = 3;
__attribute__((section(".data..percpu"))) int percpu DT("on percpu") = 4;
