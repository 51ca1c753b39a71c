"""Forms for those on a list: who is on it, that somebody answered, and the mails that ask them to."""
