"""The administrator's pages. The room has no tables: it shows what other rooms hold, and asks them to change it."""
