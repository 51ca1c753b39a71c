"""Set-up and checks: programs that `make` calls."""
