"""Erasing people everywhere, what is kept and how long, accounts that nobody uses. Each room erases what it holds."""
