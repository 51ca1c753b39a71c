"""Questions that members ask the expert from a card: asked, answered, and published with the card when that helps."""
