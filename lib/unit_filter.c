// SPDX-License-Identifier: LGPL-2.1-or-later
#include "unit_filter.h"

#include "language.h"

struct btfsmith_error *unit_filter_init(struct unit_filter *filter,
					const struct btfsmith_options *options)
{
	*filter = (struct unit_filter){
		.has_languages = options->languages,
		.prefix_excluded = options->unit_prefix_excluded,
	};
	struct btfsmith_error *err = NULL;
	if (options->languages)
		err = languages_parse(options->languages, &filter->languages);
	if (!err && options->languages_excluded)
		err = languages_parse(options->languages_excluded,
				      &filter->languages_excluded);
	return err;
}

bool unit_filter_wants_language(const struct unit_filter *filter, uint64_t language)
{
	if (filter->has_languages && !languages_have(filter->languages, language))
		return false;
	return !languages_have(filter->languages_excluded, language);
}
