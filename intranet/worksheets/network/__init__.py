"""What the organisations of the network answer, as an anonymous distribution."""
