// SPDX-License-Identifier: LGPL-2.1-or-later
/* References, pointers to members, inheritance. pahole 1.32 refuses the file. */
struct base { int a; };
struct derived : base { int &ref; int &&rref; int base::*member; static int shared; };
derived *d;
int derived::shared;
namespace space { class inside { int x; public: enum class scoped : unsigned char { ONE = 1 }; scoped s; }; }
space::inside inside;

/* Written as box_int_, which is to come behind boxZ. */
template <typename T> struct box {
	T content;
};
struct boxZ {
	int z;
};
box<int> boxed;
boxZ last;
