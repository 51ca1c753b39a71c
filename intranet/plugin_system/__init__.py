"""Manifest, loader, hooks, registry and health of plugins, and of the core's own contributions."""
