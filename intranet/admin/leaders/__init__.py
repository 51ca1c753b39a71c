"""What would be, or is, without anybody: things that nobody leads, given to somebody by an administrator."""
