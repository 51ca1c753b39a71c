"""Cards that say the same in another language: each is a card of its own, with an address of its own and a link."""
