"""What a process was at when it stood still: code outside of Python, such as a search by a pattern that never ends, can
keep every thread of a process waiting. The server then ends the process; here its last words are kept and understood.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from intranet.plugin_system.hooks import HOOK_NAMES

log = logging.getLogger("ankkuri.plugins")
NAME = "stuck-{pid}.txt"
FRAME = re.compile(r'^ +File "(?P<file>[^"]+)", line (?P<line>[0-9]+) in (?P<function>.+)$')
LARGEST = 1024 * 1024


def listen(folder: Path) -> None:
    """From now on a process that is ended because it stands still, or that crashes, writes down where its threads are.

    It is written without Python's help. The file stays open, and empty as long as all is well.
    """
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        file = os.open(folder / NAME.format(pid=os.getpid()), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    except OSError as problem:
        log.warning("%s cannot be written, so nobody will know why a process stood still: %s", folder, problem.strerror)
        return
    faulthandler.enable(file=file, all_threads=True)


def last_words(folder: Path) -> list[str]:
    """What processes that are gone have written; each is told once."""
    found = []
    for path in folder.glob(NAME.format(pid="*")):
        try:
            pid = int(path.stem.partition("-")[2])
            if pid == os.getpid() or _is_alive(pid):
                continue
            words = path.read_bytes()[:LARGEST].decode("utf-8", "replace")
            path.unlink()
        except (OSError, ValueError):  # another process was first
            continue
        if words:
            found.append(words)
    return found


def at_fault(words: str, folders: Mapping[str, Path]) -> Iterable[tuple[str, str, str]]:
    """The plugins that were at work then: name, part, and the place where each was."""
    for thread in re.split(r"^(?:Current t|T)hread ", words, flags=re.MULTILINE):
        frames = [found for line in thread.splitlines() if (found := FRAME.match(line))]
        for name, folder in folders.items():
            own = [frame for frame in frames if frame["file"].startswith(f"{folder}/")]
            if not own:
                continue
            inside = Path(own[0]["file"]).relative_to(folder)
            hook = next((frame["function"] for frame in reversed(own) if frame["function"] in HOOK_NAMES), "")
            if not hook and inside.parts[0] == "templates":
                hook = f"rendering plugins/{name}/{Path(*inside.parts[1:]).as_posix()}"
            if hook:
                yield name, hook, f"{folder.name}/{inside}:{own[0]['line']}: kept the whole process waiting"


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True
