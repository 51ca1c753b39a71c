"""Mails: whole messages in the instance's outbox."""
