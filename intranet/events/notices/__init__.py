"""Mails about events: they are written down with what they tell of, and sent after that."""
