"""All that a plugin may import of the house. API version 1; what stands here changes only with the version."""

from __future__ import annotations

from intranet.exports.types import Heading, Listing, Paragraph, Picture, Run, Table, line
from intranet.plugin_system.manifest import API_VERSION
from intranet.plugin_system.memo_blocks import MemoBlock, MemoChoice, MemoScope, MemoSeries
from intranet.plugin_system.timing import Daily, EveryMinutes, Weekly
from intranet.plugin_system.types import EventTask, NavigationEntry, ResultPanel, SearchText, StartPanel, TimedJob
from intranet.text.words import Said, Words, in_language

__all__ = ["API_VERSION", "Daily", "EventTask", "EveryMinutes", "Heading", "Listing", "MemoBlock", "MemoChoice",
           "MemoScope", "MemoSeries", "NavigationEntry", "Paragraph", "Picture", "ResultPanel", "Run", "Said",
           "SearchText", "StartPanel", "Table", "TimedJob", "Weekly", "Words", "in_language", "line"]
