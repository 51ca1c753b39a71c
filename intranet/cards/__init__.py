"""Cards: guidance in Markdown with a plain twin, read on the shelf. The database is the truth, every revision kept."""
