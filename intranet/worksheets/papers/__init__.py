"""A worksheet on paper: printed with a code, filled by hand, and typed in once."""
