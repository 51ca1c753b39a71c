"""What those who were there say of a memo before it is published; for its facilitators alone."""
