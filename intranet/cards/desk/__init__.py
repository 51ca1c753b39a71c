"""The desk of cards: writing them, their life from draft to archive, their revisions. Reading stands one floor up."""
