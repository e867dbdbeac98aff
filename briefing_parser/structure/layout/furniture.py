"""What the site or the page prints around the transcript, and in the middle of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing_parser.marks import Mark
from briefing_parser.models import Span
from briefing_parser.profiles import Profile
from briefing_parser.structure.layout.glued_furniture import glued_furniture
from briefing_parser.structure.layout.lines import printed_lines
from briefing_parser.structure.layout.pages import page_furniture
from briefing_parser.structure.layout.running_heads import running_heads

_MARKED = frozenset(("hidden", "furniture"))


def furniture(text: str, marks: Sequence[Mark], profile: Profile) -> Iterator[Span]:
    """Stretches of furniture that are cut out before the structure is looked for, in any order."""
    yield from (mark.span for mark in marks if mark.tag in _MARKED)
    yield from page_furniture(text, marks, profile)
    yield from glued_furniture(text, profile)
    yield from running_heads(printed_lines(text))
