"""A small world of people who use the site at random, and a reference model that says who may see what."""
