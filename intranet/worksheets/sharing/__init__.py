"""Who may read a sheet besides its owner: the organisation, the facilitators of an event, the network in its sums."""
