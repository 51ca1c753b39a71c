"""Notes on a plain twin's language, at the sentences they concern; each can be put aside and is remembered so."""
