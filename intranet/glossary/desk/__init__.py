"""The glossary's desk: writing words, their forms, where they are used, and words that may be missing."""
