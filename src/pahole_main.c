// SPDX-License-Identifier: LGPL-2.1-or-later
/* btfsmith-pahole, whatever it is called. */
#include "cmd.h"

int main(int argc, char **argv)
{
	return cmd_main(&cmd_pahole, argc, argv);
}
