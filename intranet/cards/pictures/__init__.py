"""Pictures for cards: checked by content, freed of what they tell about their maker, served to the signed in."""
