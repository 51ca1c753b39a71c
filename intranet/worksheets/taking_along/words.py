"""Why a file cannot become a sheet, in words for the one who brought it."""

from __future__ import annotations

from flask_babel import gettext as _

from intranet.worksheets.taking_along.sheet_file import LARGEST, UnfitFile

MOST_NAMED = 5
LONGEST_NAME = 60


def names_of_start() -> dict[str, str]:
    """What a perspective and a subject are called, beside those that have no place."""
    return {"perspective": _("Perspective"), "subject": _("About")}


def file_problem(fault: UnfitFile) -> str:
    """A sentence on what is wrong and what to do; nothing was kept in any of these cases."""
    details = [one[:LONGEST_NAME] for one in fault.details]
    named = ", ".join(details[:MOST_NAMED]) + (" …" if len(details) > MOST_NAMED else "")
    match fault.problem:
        case "missing":
            return _("Choose the file first.")
        case "too_large":
            return _("The file is too large: at most %(megabytes)s MB. A worksheet taken along from here is far "
                     "smaller: look whether it is the right file.", megabytes=LARGEST // 1_000_000)
        case "not_json":
            return _("This is no JSON file, or a damaged one. Fetch the worksheet as JSON once more and try again.")
        case "newer_format":
            return _("The file comes from a newer version of Ankkuri than this one. Ask the administrator of your "
                     "network about an update.")
        case "no_such_worksheet":
            return _("This site has no worksheet called “%(name)s”. The administrator of your network can add it.",
                     name=named)
        case "other_perspective":
            return _("The file was filled in another version of the worksheet, from a perspective that it does not "
                     "have here: %(named)s. Your file stays as it is.", named=named or "–")
        case "unknown_items":
            return _("The file has answers to questions that the worksheet does not have: %(named)s.", named=named)
        case "unfit_answers":
            return _("These answers do not fit their questions: %(named)s. Was the file edited by hand?", named=named)
        case "unfit_start":
            return _("The perspective or the subject in the file does not fit the worksheet. "
                     "Was the file edited by hand?")
    return _("This JSON file is no worksheet that was taken along from Ankkuri.")
