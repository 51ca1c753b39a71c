"""What is shown of feedback: snapshots, in the form's own parts; redacted answers and their themes; files and memos."""
