"""In a workshop: its facilitators lead it from the control page, and the projector shows what they chose."""
