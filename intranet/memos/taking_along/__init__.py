"""A memo as a file: PDF, Word, and Markdown for a mail."""
