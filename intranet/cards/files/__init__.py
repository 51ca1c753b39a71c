"""Cards and their files, both ways: sync takes files in and shows the difference first, export writes them back."""
