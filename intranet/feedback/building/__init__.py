"""Building a form in the browser: a draft, its questions, opening it."""
