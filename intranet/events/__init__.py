"""Series and events: what is coming, who comes, the waiting list, attendance, calendar files."""
