"""A worksheet that changed after a sheet was begun: the sheet keeps its questions, and can be continued in new ones."""
