"""Pure work on text: complaints, words in several languages, definitions, Markdown, front matter."""
