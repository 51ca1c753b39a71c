"""The trail: who did what to which object, and when. Never words that people wrote."""
