"""What was mailed to let somebody in: invitations, and links for a new password or a sign-in."""
