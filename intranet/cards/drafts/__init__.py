"""Texts of cards that somebody is writing and has not saved as a version yet."""
