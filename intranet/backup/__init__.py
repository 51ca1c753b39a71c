"""Backups: a checked archive of everything that an instance must not lose, and the way back from it.

A room of its own and not only commands: administrators see the archives and ask for one, and a timed job makes them.
"""
