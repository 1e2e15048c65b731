// SPDX-License-Identifier: LGPL-2.1-or-later
#include "graph_names.h"

bool graph_names_canonical(struct unit_graph *graph, struct names *names,
			   struct name_cache *cache)
{
	struct node *nodes = graph->nodes.items;
	struct node_item *items = graph->items.items;
	return (!graph->nodes.num ||
		names_canonical_all(names, cache, &nodes->name, graph->nodes.num,
				    sizeof(*nodes) / sizeof(uint32_t))) &&
	       (!graph->items.num ||
		names_canonical_all(names, cache, &items->name, graph->items.num,
				    sizeof(*items) / sizeof(uint32_t)));
}
