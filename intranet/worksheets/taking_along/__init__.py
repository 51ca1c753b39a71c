"""Taking a sheet along: as a file to read, to count with or to bring back, and as one page for a board."""
