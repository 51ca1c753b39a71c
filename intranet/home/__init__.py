"""The start page, gathered from whoever has something for the reader, and the two pages that every site owes."""
