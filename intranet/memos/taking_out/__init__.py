"""What leaders took out of an answer is taken out of frozen and published memos too."""
