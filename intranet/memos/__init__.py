"""Memos: documents of blocks about a series, most of them drawn from data, frozen, commented on and published."""
