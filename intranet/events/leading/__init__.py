"""Making and changing series and events, for those who lead them."""
