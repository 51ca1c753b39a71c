"""The glossary and its files, both ways: what a changed file changes, and the files as the terms are now."""
