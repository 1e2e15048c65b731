// SPDX-License-Identifier: LGPL-2.1-or-later
#include "base_spares.h"

#include <pthread.h>

#include "large.h"
#include "vec.h"

struct base_spares {
	size_t bytes;
	pthread_mutex_t lock;
	vec(void *) spares;
};

struct base_spares *base_spares_create(size_t bytes)
{
	struct base_spares *spares = calloc(1, sizeof(*spares));
	if (!spares)
		return NULL;
	spares->bytes = bytes;
	pthread_mutex_init(&spares->lock, NULL);
	return spares;
}

void base_spares_destroy(struct base_spares *spares)
{
	if (!spares)
		return;
	for (size_t i = 0; i < spares->spares.num; i++)
		free(spares->spares.items[i]);
	vec_deinit(&spares->spares);
	pthread_mutex_destroy(&spares->lock);
	free(spares);
}

void *base_spares_take(struct base_spares *spares)
{
	void *spare = NULL;
	pthread_mutex_lock(&spares->lock);
	if (spares->spares.num)
		spare = spares->spares.items[--spares->spares.num];
	pthread_mutex_unlock(&spares->lock);
	return spare ? spare : calloc_large(1, spares->bytes);
}

void base_spares_give(struct base_spares *spares, void *memory)
{
	pthread_mutex_lock(&spares->lock);
	bool is_kept = vec_push(&spares->spares, memory);
	pthread_mutex_unlock(&spares->lock);
	if (!is_kept)
		free(memory);
}
