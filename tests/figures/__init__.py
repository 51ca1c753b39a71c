"""Tests whose outcome is a figure that `make test` prints at its end; what a figure is, stands in telling.py."""
