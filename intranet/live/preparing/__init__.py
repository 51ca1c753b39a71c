"""Before a workshop: sessions are made, and their run sheets put together."""
