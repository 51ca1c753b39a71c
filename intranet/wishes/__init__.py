"""Wishes: heard, promised by somebody and by a day, answered or declined with a reason. One board for all."""
