"""How a plugin is: its state and every reason, from what was read of it and what failed since. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from intranet.plugin_system.faults_kept import KeptFault
from intranet.plugin_system.loader import LoadedPlugin
from intranet.plugin_system.types import PluginHealth, Reason, State
from intranet.text.words import in_language


def health_of(plugin: LoadedPlugin, faults: Iterable[KeptFault], language: str) -> PluginHealth:
    """State, reasons and what the manifest says; `faults` are those of its parts that count now."""
    reasons = (*plugin.reasons, *(Reason(fault.part, fault.words) for fault in faults))
    about = plugin.manifest
    if about is None:
        return PluginHealth(plugin.name, plugin.name, "", _state(plugin, reasons), reasons, package=plugin.package)
    title = in_language(about.title, language).text
    return PluginHealth(plugin.name, title, about.version, _state(plugin, reasons), reasons, about.licence,
                        about.author, about.personal_data, about.privacy, about.api, plugin.package)


def _state(plugin: LoadedPlugin, reasons: tuple[Reason, ...]) -> State:
    serious = [reason for reason in reasons if reason.complaint is None or not reason.complaint.warning]
    if plugin.switched_off:
        return "off"
    if plugin.manifest is None or (serious and not plugin.parts and plugin.code is None):
        return "broken"
    return "partly" if serious else "on"
