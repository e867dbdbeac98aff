"""Signs: what one passage tells of who asks."""

from __future__ import annotations

from typing import NamedTuple

from briefing_parser.models import Span


class Sign(NamedTuple):
    """A name, an outlet or both, with where they are printed and by which rule they were read."""

    name: str | None
    outlet: str | None
    span: Span
    rule: str  # "cue", "self-introduction", "call", "reply"


def sign(name: str | None, outlet: Span | None, span: Span, rule: str, text: str) -> Sign:
    """A sign; its span covers the outlet, too."""
    printed = " ".join(outlet.of(text).split()) if outlet else None
    return Sign(name, printed, Span(span.start, outlet.end if outlet else span.end), rule)


def agree(one: Sign, other: Sign) -> bool:
    """Whether two signs may tell of one person: `Ann` and `Ann Lee`; outlets without a name are one outlet, or contradict."""
    if one.name and other.name:
        words, others = set(one.name.lower().split()), set(other.name.lower().split())
        return words <= others or others <= words
    return not (one.outlet and other.outlet) or one.outlet == other.outlet
