"""All that a plugin may import of the house. API version 1; what stands here changes only with the version."""

from __future__ import annotations

from intranet.plugin_system.manifest import API_VERSION
from intranet.plugin_system.types import NavigationEntry, ResultPanel, SearchText, StartPanel
from intranet.text.words import Said, Words, in_language

__all__ = ["API_VERSION", "NavigationEntry", "ResultPanel", "Said", "SearchText", "StartPanel", "Words", "in_language"]
