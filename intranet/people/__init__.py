"""Persons, organisations, memberships, invitations and sign-ins."""
