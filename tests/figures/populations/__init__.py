"""Random populations whose answers go through the real code, and a solver that subtracts everything that is shown."""
