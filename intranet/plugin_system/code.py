"""Importing a plugin's plugin.py, fenced: a mistake in it becomes a reason, never a crash.

The fence is against mistakes, not malice: plugin Python is trusted code that the operator installed.
"""

from __future__ import annotations

import importlib.util
import inspect
import re
import sys
import traceback
from importlib.machinery import SOURCE_SUFFIXES, FileFinder, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType

from intranet.plugin_system import limits
from intranet.plugin_system.hooks import HOOK_NAMES
from intranet.plugin_system.types import UnfitValue
from intranet.text.complaints import Complaint, nearest_word
from intranet.text.phrases import N_

PACKAGE = "ankkuri_plugins"
UNDEFINED = re.compile(r"'[A-Za-z_]\w{0,40}' is undefined")
"""What Jinja says of a name that nobody handed to the template."""


class CodeMistake(Exception):
    """plugin.py cannot be used; `complaints` say why."""

    def __init__(self, complaints: list[Complaint]) -> None:
        super().__init__("; ".join(complaint.sentence() for complaint in complaints))
        self.complaints = complaints


class Source(SourceFileLoader):
    """A plugin's Python, always from its source: what was kept compiled may be of a text a second older."""

    def get_code(self, fullname: str) -> CodeType:
        """The module's code, compiled now."""
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)  # type: ignore[no-any-return]  # typeshed


class WrongAnswer(TypeError):
    """A hook answered with another kind than it was asked for. Its words are ours."""


SPEAKS_OF_CODE = (NameError, ImportError, WrongAnswer, UnfitValue, limits.Stopped)


def import_code(folder: Path, name: str = "") -> ModuleType | None:
    """The module of a plugin's plugin.py; None when the plugin is words only. Raises CodeMistake.

    `name` is the plugin's where its folder is called otherwise, as in a package that was installed.

    The folder is a package, so that what the hooks need can live beside plugin.py. After a failure nothing of it
    stays in sys.modules: the next try starts clean.
    """
    path = folder / "plugin.py"
    if not path.exists():
        return None
    name = name or folder.name
    package = f"{PACKAGE}.{name}"
    try:
        _enter_package(PACKAGE, None)
        _enter_package(package, folder)
        module = limits.within(limits.IMPORT_SECONDS, lambda: _import_file(f"{package}.plugin", path))
        complaints = _misspelt_hooks(module, folder)
        if complaints:
            raise CodeMistake(complaints)
        return module
    except CodeMistake:
        forget_code(name)
        raise
    except (Exception, SystemExit) as problem:
        forget_code(name)
        raise CodeMistake([_where_it_failed(problem, folder)]) from problem


def forget_code(name: str) -> None:
    """Take every module of a plugin out of sys.modules."""
    prefix = f"{PACKAGE}.{name}"
    for module in [found for found in sys.modules if found == prefix or found.startswith(prefix + ".")]:
        del sys.modules[module]


def place_of_failure(problem: BaseException, folder: Path) -> str:
    """What kind of error it was and on which line of the plugin's it came up.

    The error's own words are told only where they can name nothing but a name in the code.
    """
    kind, said = type(problem).__name__, str(problem)
    told = f"{kind}: {said}" if isinstance(problem, SPEAKS_OF_CODE) or UNDEFINED.fullmatch(said) else kind
    own = _own_frames(problem, folder)
    if not own:
        return told
    return f"{folder.name}/{Path(own[-1].filename).relative_to(folder)}:{own[-1].lineno}: {told}"


def _own_frames(problem: BaseException, folder: Path) -> list[traceback.FrameSummary]:
    """Where in the plugin's own files it was when it failed, or when its time was over; the innermost last."""
    stack = problem.stack if isinstance(problem, limits.Stopped) else []
    return [frame for frame in (*traceback.extract_tb(problem.__traceback__), *stack)
            if frame.filename.startswith(f"{folder}/")]


def _enter_package(name: str, folder: Path | None) -> None:
    package = ModuleType(name)
    package.__path__ = [] if folder is None else [str(folder)]
    sys.modules.setdefault(name, package)
    if folder is not None:  # fresh: what it knew of the folder may be old too
        sys.path_importer_cache[str(folder)] = FileFinder(str(folder), (Source, SOURCE_SUFFIXES))


def _import_file(name: str, path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path, loader=Source(name, str(path)))
    if spec is None or spec.loader is None:
        raise ImportError(f"{path.name} cannot be read as Python")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def _misspelt_hooks(module: ModuleType, folder: Path) -> list[Complaint]:
    """plugin.py holds hooks alone, so a public function of another name is a hook that nobody would ever call."""
    complaints = []
    for name, function in vars(module).items():
        if name.startswith("_") or name in HOOK_NAMES or not inspect.isfunction(function):
            continue
        if function.__module__ == module.__name__:
            complaints.append(Complaint(f"{folder.name}/plugin.py", function.__code__.co_firstlineno,
                                        N_("a function %(name)s()", name=name),
                                        N_("only hooks; other functions live in a file beside it"),
                                        nearest_word(name, HOOK_NAMES)))
    return complaints


def _where_it_failed(problem: BaseException, folder: Path) -> Complaint:
    """The plugin's own line that failed last, and what was said."""
    said = f"{type(problem).__name__}: {problem}"
    if isinstance(problem, SyntaxError):
        return Complaint(f"{folder.name}/plugin.py", problem.lineno, N_("something that is no Python"),
                         N_("Python that can be read"), detail=said)
    found, expected = N_("an error as its Python was started"), N_("Python that starts without an error")
    frames = _own_frames(problem, folder)
    if not frames:
        return Complaint(f"{folder.name}/plugin.py", None, found, expected, detail=said)
    last = frames[-1]
    return Complaint(f"{folder.name}/{Path(last.filename).relative_to(folder)}", last.lineno, found,
                     expected, detail=said)
