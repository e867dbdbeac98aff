"""Where on a page the transcript is: all else, menus, share links, captions and the foot of the site, is furniture."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from briefing_parser.marks import Mark
from briefing_parser.models import Span
from briefing_parser.profiles import Profile

_BOXES = frozenset(("article", "main", "section", "div", "td", "body", "content"))
_AROUND = frozenset(("nav", "header", "footer", "aside", "form", "button", "select", "option", "figcaption", "dialog", "menu"))
"""Elements that hold no part of the text they stand in."""
_TEXTS = frozenset(("article", "main"))
_LINE_OF_PROSE = re.compile(r"[^\n]{60,}")
_SENTENCE_ALONE = re.compile(r"(?<=\n)[^\n]{40,}[.!?…](?=\n)")
_PARTS = re.compile(r"[\s_-]+")
_MOST = 0.9
_LEAST = 0.25
"""Share of the prose that the element named by a profile has at least: a page may have others of that name."""
_TOO_MUCH = 0.2
"""Share of the prose that no furniture has: what has more was named by somebody with other things in mind."""


def page_furniture(text: str, marks: Sequence[Mark], profile: Profile) -> Iterator[Span]:
    """The stretches of a rendered page that are no part of the transcript or its head.

    The transcript is in the element that the profile names, or else in the smallest that holds nine tenths of the prose; the
    head begins at the last main heading above it; sentences between them are summaries and captions. Inside, furniture is
    told by its tag or its class.
    """
    boxes = [mark for mark in marks if mark.tag in _BOXES]
    prose = _Prose(text)
    body = _body(boxes, prose, profile)
    if not boxes or (body is None and not prose.total):
        return
    body = body or Span(0, len(text))
    shown = [Span(_head_start(marks, body), body.end)]
    shown += [mark.span for mark in marks if mark.tag in ("fields", "field") or _is_fact(mark, profile)]
    if not any(mark.tag == "h1" for mark in marks):
        shown += [mark.span for mark in marks if mark.tag == "title"]
    yield from _leads(text, shown[0].start, body.start, shown[1:])
    at = 0
    for span in sorted(shown):
        if span.start > at:
            yield Span(at, span.start)
        at = max(at, span.end)
    yield Span(at, len(text))
    texts = _outermost(mark.span for mark in marks if mark.tag in _TEXTS)
    for mark in marks:
        if mark.tag == "header" and _lies_in(mark.span, texts):
            continue  # the head of the text, not of the site
        if _is_furniture(mark, profile) and body.start <= mark.span.end and _is_little(mark.span, body, prose):
            yield mark.span


def _is_little(span: Span, body: Span, prose: _Prose) -> bool:
    return prose.within(span) <= _TOO_MUCH * prose.total and body not in span


class _Prose:
    """How many characters of long lines a stretch holds."""

    def __init__(self, text: str) -> None:
        lines = [line.span() for line in _LINE_OF_PROSE.finditer(text)]
        self.starts = [start for start, _ in lines]
        self.sums = [0, *accumulate(end - start for start, end in lines)]
        self.total = self.sums[-1]

    def within(self, span: Span) -> int:
        return self.sums[bisect_left(self.starts, span.end)] - self.sums[bisect_left(self.starts, span.start)]


def _body(boxes: Sequence[Mark], prose: _Prose, profile: Profile) -> Span | None:
    named = [box.span for box in boxes if not profile.page.body.isdisjoint(box.words.split())]
    largest = max(named, key=lambda span: (prose.within(span), len(span)), default=None)
    if largest and prose.within(largest) >= _LEAST * prose.total:
        return largest
    most = [box.span for box in boxes if prose.total and prose.within(box.span) >= _MOST * prose.total]
    return min(most, key=len, default=None)


def _head_start(marks: Sequence[Mark], body: Span) -> int:
    """Where the last main heading above the body begins, or the body, if there is none or one inside."""
    headings = [mark.span.start for mark in marks if mark.tag == "h1" and mark.span.start < body.end]
    return min(headings[-1], body.start) if headings else body.start


def _leads(text: str, start: int, end: int, facts: Sequence[Span]) -> Iterator[Span]:
    """Sentences between the main heading and the body: a summary, the caption of a picture."""
    for sentence in _SENTENCE_ALONE.finditer(text, start, end):
        span = Span(*sentence.span())
        if not any(span in fact for fact in facts):
            yield span


def _outermost(spans: Iterable[Span]) -> list[Span]:
    """The spans that lie in no other, in order."""
    outermost: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not outermost or span.start >= outermost[-1].end:
            outermost.append(span)
    return outermost


def _lies_in(span: Span, disjoint: Sequence[Span]) -> bool:
    before = bisect_right(disjoint, span.start, key=lambda other: other.start)
    return before > 0 and span.end <= disjoint[before - 1].end


def _is_fact(mark: Mark, profile: Profile) -> bool:
    """An element that the profile knows to hold the title, the place or the day."""
    return bool(mark.words) and not profile.page.facts.isdisjoint(mark.words.split())


def _is_furniture(mark: Mark, profile: Profile) -> bool:
    if mark.tag in _AROUND:
        return True
    known = profile.page.furniture
    return bool(mark.words) and (not known.isdisjoint(mark.words.split()) or not known.isdisjoint(_PARTS.split(mark.words)))
