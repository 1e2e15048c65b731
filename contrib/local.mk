# SPDX-License-Identifier: LGPL-2.1-or-later

EXTRA_DIST += \
	contrib/dkms/README \
	contrib/dkms/btfsmith-dkms \
	contrib/dkms/module.conf

# Completion: static files, which ask the installed program, so that nothing built has to be run.
bashcompletiondir = $(datadir)/bash-completion/completions
dist_bashcompletion_DATA = \
	contrib/completion/bash/btfsmith \
	contrib/completion/bash/btfsmith-pahole
zshcompletiondir = $(datadir)/zsh/site-functions
dist_zshcompletion_DATA = contrib/completion/zsh/_btfsmith
