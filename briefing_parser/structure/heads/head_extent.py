"""How far the head reaches, and what kind of block each of its paragraphs is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from briefing_parser.models import Span
from briefing_parser.structure.heads.head_lines import FIRM, HeadPart
from briefing_parser.structure.layout.paragraphs import Paragraph

_MOST_LOOSE = 6
"""Lines of no firm kind that may follow each other in a head."""
_LONGEST_SUMMARY = 2
"""Paragraphs of prose above the keyed lines, the day or a remark of a head."""
_BELOW_SUMMARY = frozenset(("keyed", "dateline", "remark"))
_SPOKEN = re.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Oo]ur|[Mm]y|[Uu]s)\b|[?!:]")
_EARLY = 6
"""Paragraphs among which a head without a title begins."""
_BEFORE_A_CUE = frozenset(("organisation", "person", "town", "venue"))
_LOOSE = _BEFORE_A_CUE | {"headline"}
_NAMED = {"dateline": "dateline", "organisation": "organisation", "venue": "venue", "town": "venue", "title": "title"}


def end_of_head(parts: Mapping[int, Sequence[HeadPart]], begin: int, title: range, end: int, *, ends_at_cue: bool) -> int:
    """Number of the first paragraph that belongs no longer to the head.

    It ends with its last firm line below the title; before a cue, with the rooms, towns and people below that. Without title
    and fields, it is what begins with a day or a body.
    """
    at = title.stop
    if not title and not begin:
        early = (at for at in range(min(_EARLY, end)) if _kinds(parts, at) & {"dateline", "organisation"})
        at = next(early, -1) + 1
        if not at:
            return 0
    after, loose, organisation = at, 0, False
    at = _behind_summary(parts, at, end) if title else at
    while at < end and loose <= _MOST_LOOSE and _kinds(parts, at) and _kinds(parts, at) <= FIRM | _LOOSE:
        kinds = _kinds(parts, at)
        town = kinds == {"headline"} and not loose and _is_one_word(parts[at]) and _kinds(parts, at - 1) == {"organisation"}
        firm = town or bool(kinds & FIRM) or (kinds == {"organisation"} and not organisation and not loose)
        organisation = organisation or "organisation" in kinds
        loose = 0 if firm else loose + 1
        at += 1
        after = at if firm else after
    rest = [kind for number in range(after, end) for kind in _kinds(parts, number) or {""}]
    return end if ends_at_cue and len(rest) <= _MOST_LOOSE and set(rest) <= _BEFORE_A_CUE else after


def _kinds(parts: Mapping[int, Sequence[HeadPart]], at: int) -> set[str]:
    return {part.kind for part in parts.get(at, ())}


def _is_one_word(found: Sequence[HeadPart]) -> bool:
    """The town of a body, on the line below its name."""
    return len(found) == 1 and " " not in found[0].words and found[0].words.isalpha()


def _behind_summary(parts: Mapping[int, Sequence[HeadPart]], at: int, end: int) -> int:
    """A page may sum up in a sentence, between its title and its `Delivered on:`, what was said."""
    for first in range(at, min(at + _LONGEST_SUMMARY + 1, end)):
        found = parts.get(first, ())
        if any(part.kind in _BELOW_SUMMARY for part in found):
            return first
        if not all(part.kind == "" and part.words and not _SPOKEN.search(part.words) for part in found):
            break
    return at


def kinds_of_blocks(parts: Mapping[int, Sequence[HeadPart]], begin: int, title: range, after: int) -> dict[int, str]:
    """The kind of block of each paragraph. What the site prints above the first line of the head is furniture."""
    kinds = dict.fromkeys(range(begin), "front_matter") | dict.fromkeys(title, "title")
    known = [at for at in range(begin, after) if at in title or _kinds(parts, at) - {"headline", "", "furniture"}]
    first = min(known, default=begin)
    for at in range(begin, after):
        if at not in kinds:
            only = next(iter(_kinds(parts, at))) if len(_kinds(parts, at)) == 1 else ""
            kinds[at] = _NAMED.get(only) or ("front_matter" if at >= first and only != "furniture" else "furniture")
    return kinds


def blocks_within(
    facts: Mapping[str, Span | None], paragraphs: Sequence[Paragraph], kinds: Mapping[int, str]
) -> tuple[tuple[str, int, int], ...]:
    """The facts that stand inside paragraphs of another kind, as blocks of their own; in order, disjoint."""
    found: list[tuple[str, int, int]] = []
    wanted = sorted((span, kind) for kind, span in facts.items() if span)
    for at, paragraph in enumerate(paragraphs):
        if kinds.get(at) in ("front_matter", "furniture"):
            inside = [(span, kind) for span, kind in wanted if paragraph.start <= span.start and span.end <= paragraph.end]
            for span, kind in inside:
                if not found or found[-1][2] <= span.start:
                    found.append((kind, span.start, span.end))
    return tuple(found)
