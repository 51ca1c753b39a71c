"""What memos are told of a series and its events, drawn whenever a draft is opened; and who leads a series."""
