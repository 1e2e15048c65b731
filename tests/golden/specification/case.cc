// SPDX-License-Identifier: LGPL-2.1-or-later
/* Definitions that complete a declaration elsewhere (DW_AT_specification). */
namespace inside {
extern "C" long declared(int number, const char *text);
extern "C" char *returns(void);
extern "C" void no_result(int a);
extern int variable;
static long local = 1;
}
struct scope {
	static int member;
	int method(int a);
};
extern "C" long inside::declared(int number, const char *text) { return number + *text; }
extern "C" char *inside::returns(void) { return 0; }
extern "C" void inside::no_result(int a) { inside::variable = a; }
extern "C" int plain(int a) { return a + inside::local++; }
int inside::variable = 2;
int scope::member = 3;
int scope::method(int a) { return a + member; }
int overloaded(int a) { return a; }
int overloaded(long a) { return a; }
