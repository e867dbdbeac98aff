"""The mentions stage: run the finders over the text, keep what lies outside furniture and does not cross, link it."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from briefing_parser.models import AnyMention, Block, DateMention, Defect, PlaceMention, Span

_NO_MENTIONS = frozenset(("furniture", "front_matter", "back_matter"))
_PRECEDENCE = ("place", "date", "money", "person", "organisation", "document", "facility", "event", "nationality")
_MONTH = re.compile(
    r"\b(?:(?:Jan|Feb|Mar(?!tes)|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|enero|abril|agosto|diciembre)\b|[\d一二三四五六七八九十]月",
    re.IGNORECASE,
)
_DAY_OR_MONTH = re.compile(r"\d{4}-\d\d(?:-\d\d)?(?:T|$)")


class Context(NamedTuple):
    """What a finder is told besides the text."""

    reference: dt.date | dt.datetime | str | None = None
    near: str | None = None  # the state of its publisher, as a code, or the body that holds the briefing and its town
    people: tuple[str, ...] = ()  # full names of those on the podium
    language: str = "en"


Finder = Callable[[str, Context], Sequence[AnyMention]]
"""A function from text and context to mentions, in any order."""


def find_mentions(
    text: str, blocks: Sequence[Block], context: Context, finders: Sequence[Finder], town: Span | None = None
) -> list[AnyMention]:
    """All mentions in order of (start, -end, kind); none in furniture, none that cross.

    Where two cross, the longer stays, of equals the one whose kind comes first in the precedence; decided from left to right.
    Of two of one kind at one span the last stays. `town` is the span at
    which the front matter prints the place of the briefing: it is a mention even where no finder knows it.
    """
    found = list({mention.id: mention for finder in finders for mention in _checked(finder(text, context), text)}.values())
    if town:
        found = _with_town(text, found, town)
    hidden = [block.span for block in blocks if block.kind in _NO_MENTIONS]
    return _without_crossing([mention for mention in found if not _overlaps(mention.span, hidden)])


def _checked(mentions: Iterable[AnyMention], text: str) -> Iterator[AnyMention]:
    """What a finder gave; ValueError for a mention that is not what stands at its span."""
    for mention in mentions:
        if not mention.text or mention.text != text[mention.span.start : mention.span.end]:
            raise ValueError(f"a finder gave {mention!r}, but text[{mention.span.start}:{mention.span.end}] is something else")
        yield mention


def _with_town(text: str, found: Sequence[AnyMention], town: Span) -> list[AnyMention]:
    """Where the briefing was held is a location, whatever the words around say, even where no finder knows it."""
    known = next((m.place for m in found if isinstance(m, PlaceMention) and m.span == town), None)
    others = [mention for mention in found if mention.span != town]
    return [*others, PlaceMention(span=town, text=town.of(text), rule="town-in-title", place=known)]


def mention_oddities(mentions: Sequence[AnyMention]) -> Iterator[Defect]:
    """Days and months printed without a year, which the briefing's date or the text around decided."""
    for mention in mentions:
        if isinstance(mention, DateMention) and mention.anchor and _lacks_year(mention):
            message = f"{mention.text!r} has no year; read as {mention.value}, resolved against {mention.anchor}"
            yield Defect("date-without-year", message, mention.span, "info")


def _lacks_year(mention: DateMention) -> bool:
    names_month = _DAY_OR_MONTH.match(mention.value) and _MONTH.search(mention.text)
    return bool(names_month) and mention.value[2:4] not in mention.text


def _overlaps(span: Span, hidden: Sequence[Span]) -> bool:
    at = bisect_right(hidden, span.start, key=lambda other: other.start)
    return (at > 0 and hidden[at - 1].end > span.start) or (at < len(hidden) and hidden[at].start < span.end)


def _without_crossing(mentions: Sequence[AnyMention]) -> list[AnyMention]:
    ordered = sorted(mentions, key=lambda mention: (mention.span.start, -mention.span.end, mention.kind))
    dropped: set[int] = set()
    around: list[int] = []  # numbers of the mentions that are still open, outermost first
    for number, mention in enumerate(ordered):
        while around and ordered[around[-1]].span.end <= mention.span.start:
            around.pop()
        crossed = [other for other in around if ordered[other].span.end < mention.span.end]
        if any(_rank(ordered[other]) <= _rank(mention) for other in crossed):
            dropped.add(number)
            continue
        dropped.update(crossed)
        around = [other for other in around if other not in crossed] + [number] if crossed else [*around, number]
    return [mention for number, mention in enumerate(ordered) if number not in dropped]


def _rank(mention: AnyMention) -> tuple[int, int]:
    return -len(mention.span), _PRECEDENCE.index(mention.kind)
