"""Own sheets beside each other: over time, from three perspectives, last time's answers beside this time's."""
