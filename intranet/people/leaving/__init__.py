"""Leaving: an organisation, or the whole site; accounts that nobody uses. What other rooms hold is theirs to erase."""
