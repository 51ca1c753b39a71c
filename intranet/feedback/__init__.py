"""Feedback: templates that plugins bring, forms that facilitators open, anonymous responses, snapshots of them."""
