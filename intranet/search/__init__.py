"""One index, one question: finds what all rooms and plugins hand over. Knows none of them."""
