"""Which fields of our forms hold a password: nothing of them is kept, carried back or counted as said. Pure."""

from __future__ import annotations

PASSWORD_FIELDS = frozenset({"password", "old_password", "new_password", "app_password", "passkey_password",
                             "drop_password", "codes_password"})
"""By their whole names: a plugin may ask for what is called alike."""
