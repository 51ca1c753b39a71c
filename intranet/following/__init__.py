"""Following: a person watches cards, topics and kinds, and is told what was published or changed. Each sees only their
own.
"""
