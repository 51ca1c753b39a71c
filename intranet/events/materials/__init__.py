"""What belongs to an event to read or see: cards, links and videos elsewhere, files."""
