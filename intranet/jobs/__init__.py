"""Timed jobs: the register of what is done at set times, and the process that does it. Knows no feature room."""
