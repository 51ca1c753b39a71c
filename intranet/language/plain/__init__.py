"""The meter: what a text may have that is hard to read, as notes at the sentences they concern. Finnish only.

It gives no score and never says that a text is selkokieli: only Selkokeskus can say that. docs/plain-language.md
lists the checks, where each comes from, and what each way of knowing words finds.
"""
