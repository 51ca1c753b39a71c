"""Seats of events: who is signed up, in which order they came, who waits."""
