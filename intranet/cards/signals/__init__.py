"""What readers tell without a word: a paragraph that is hard to understand, whether a text helped. Counts alone."""
