"""The glossary: words of the trade in one plain sentence, found in every inflected form."""
