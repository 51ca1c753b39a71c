"""Open answers in their leaders' hands: words taken out, answers hidden, themes to put them into."""
