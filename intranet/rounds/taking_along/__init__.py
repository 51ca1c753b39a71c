"""A round as a file: what was answered, what was agreed, and the steps. Never who answered what."""
