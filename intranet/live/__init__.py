"""Live sessions: a run sheet that a facilitator leads, followed on phones and on a projector, answered anonymously."""
