"""The glossary's desk: writing words, their forms, and where they are used."""
