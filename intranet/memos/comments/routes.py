"""Pages of comments: for those who were there and are asked, and for those who write the memo."""

from __future__ import annotations

from flask import Blueprint, Response

from intranet.extensions import current_settings
from intranet.faults import Fault, NotSaved
from intranet.memos import words
from intranet.memos.comments import actions
from intranet.memos.comments.rules import LONGEST
from intranet.memos.comments.types import CommentsClosed, StaleAnswer
from intranet.memos.shown import pieces_shown
from intranet.memos.types import ROLE, NotNow, UnfitMemo
from intranet.text.days import last_day
from intranet.web.access import current_person, for_role, signed_in
from intranet.web.form_places import form_stands_at
from intranet.web.formatting import ZONE
from intranet.web.forms import as_sent, asked, posted_fields, posted_line, typed_line, whole_number
from intranet.web.fragments import go_to, page

pages = Blueprint("memo_comments", __name__)


@pages.get("/memos/<slug:slug>/comments")
@signed_in
def comments(slug: str) -> Response:
    """The frozen memo with what is said of it."""
    return _page(slug, None, {})


@pages.post("/memos/<slug:slug>/comments")
@signed_in
def comment(slug: str) -> Response:
    """Say something of a part, or of the whole memo."""
    part_id = posted_line("part", 22)
    sent, unfit = posted_fields({"words": LONGEST})
    try:
        actions.comment(current_person, slug, part_id, sent.get("words", ""), unfit)
    except (UnfitMemo, CommentsClosed, NotSaved) as fault:
        return _page(slug, fault, {part_id: sent.get("words", "")})
    return go_to(f"/memos/{slug}/comments?said=commented#on-{part_id or 'all'}")


@pages.post("/memos/<slug:slug>/comments/<token:comment_id>/remove")
@signed_in
@form_stands_at("/memos/{slug}/comments")
def take_back(slug: str, comment_id: str) -> Response:
    """One's own comment is gone."""
    actions.take_back(current_person, slug, comment_id)
    return go_to(f"/memos/{slug}/comments?said=taken_back")


@pages.post("/memos/<slug:slug>/comments/<token:comment_id>")
@for_role(ROLE)
@form_stands_at("/memos/{slug}/comments")
def answer(slug: str, comment_id: str) -> Response:
    """Answer a comment, or say that it is settled; both answers when another was first."""
    sent, unfit = posted_fields({"answer": LONGEST})
    words_sent, resolved = sent.get("answer", ""), as_sent("resolved", 3) == "yes"
    version = whole_number(posted_line("version", 9))
    try:
        if unfit:
            raise UnfitMemo({f"answer-{comment_id}": code for code in unfit.values()}, sent)
        actions.answer(current_person, slug, comment_id, words_sent, resolved, version)
    except (UnfitMemo, StaleAnswer, NotSaved) as fault:
        return _page(slug, fault, {comment_id: words_sent})
    return go_to(f"/memos/{slug}/comments?said=answered#comment-{comment_id}")


@pages.post("/memos/<slug:slug>/ask")
@for_role(ROLE)
@form_stands_at("/memos/{slug}/comments")
def ask(slug: str) -> Response:
    """Send the memo to those who were there."""
    unfit: dict[str, str] = {}
    typed = typed_line("until", unfit, 30)
    try:
        if unfit:
            raise UnfitMemo(unfit, {"until": typed})
        new = actions.ask(current_person, slug, typed)
    except (UnfitMemo, NotSaved) as fault:
        return _page(slug, fault, {"until": typed})
    except NotNow:
        return go_to(f"/memos/{slug}?said=not_now")
    return go_to(f"/memos/{slug}/comments?said={'asked' if new else 'asked_nobody'}")


def _page(slug: str, fault: Fault | None, typed: dict[str, str]) -> Response:
    """The page; `typed` is what came back, by the part's or the comment's id."""
    found = actions.page_of(current_person, slug)
    memo = found.memo
    problems = words.problem_words(fault.problems) if isinstance(fault, UnfitMemo) else {}
    blocks = pieces_shown(found.paper, current_settings.site_url) if found.paper else {}
    day = last_day(memo.comments_until, ZONE) if memo.comments_until else None
    return page("memos/comments.html", fault=fault, found=found, memo=memo, paper=found.paper, blocks=blocks,
                typed=typed, problems=problems, places={name: name for name in problems}, words=words, day=day,
                said=words.said_words(asked("said", 12)),
                closed=isinstance(fault, CommentsClosed), not_saved=isinstance(fault, NotSaved),
                stale=fault if isinstance(fault, StaleAnswer) else None)
