"""Rounds: several people of one organisation each fill their own worksheet, then look at the answers side by side."""
