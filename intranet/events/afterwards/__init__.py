"""After an event: what happened is written down, and its facilitator sees what is still to do."""
