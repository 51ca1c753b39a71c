"""Charts as numbers and places: pure models that templates draw as accessible SVG, each with its table beside it."""
