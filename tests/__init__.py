"""Tests: rules first, then pages, journeys, contract; see CONTRIBUTING in the docs."""
