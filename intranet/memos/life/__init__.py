"""A memo from draft to published: frozen, renewed, published, corrected, withdrawn."""
