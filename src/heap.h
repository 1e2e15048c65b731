/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef BTFSMITH_HEAP_H
#define BTFSMITH_HEAP_H

/**
 * Have the memory for one module come in large pages, where the system has them: for a run of
 * some milliseconds a thousand page faults are a third of the time. To be called before the
 * program has allocated much; it is no use to a run that takes long.
 */
void heap_prepare(void);

#endif
