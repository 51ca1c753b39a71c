"""Worksheets: definitions that plugins bring, sheets that people fill answer by answer, results worth talking about."""
