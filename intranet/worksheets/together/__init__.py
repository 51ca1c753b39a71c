"""Sheets that several people fill for one round: what the room of rounds asks of worksheets, and nothing else."""
