"""Writing a memo: its texts, what is picked, the order, what is left out."""
