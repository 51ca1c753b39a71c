"""Steps: what was agreed to be done next, by whom and by when; and what came of it."""
