"""Who may do what, and what strangers see: the matrix of permissions and the crawl with canary texts, in one world."""
