"""Words that the glossary may want to explain: from paragraphs that readers marked as hard, and from the meter."""
