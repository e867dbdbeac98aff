"""Headings: what one is, and those that stand among cued turns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from briefing_parser.structure.layout.headlines import emphasis, is_headline, key
from briefing_parser.structure.layout.known_lines import item_number
from briefing_parser.structure.layout.paragraphs import Paragraph
from briefing_parser.structure.sections.table_of_contents import Entry

_LONGEST_ABOVE_CUE = 160
_MOST_TOGETHER = 3
_FEWEST = 3
_LEAST_SHARE = 0.25


class Heading(NamedTuple):
    """The heading of a topic."""

    paragraphs: tuple[int, ...]  # more than one where it is broken
    number: int | None
    title: str
    start: int
    end: int


def heading_of(paragraphs: Sequence[Paragraph], at: int, parts: int) -> Heading:
    """One heading of `parts` paragraphs from number `at` on."""
    number, words = _number_and_words(paragraphs[at].text)
    title = " ".join([paragraphs[at].text[words:], *(paragraphs[more].text for more in range(at + 1, at + parts))])
    _, printed = _number_and_words(paragraphs[at].lines[0].text)
    last = paragraphs[at + parts - 1]
    closing = 2 if words and last.text.endswith("**") else 0
    start, end = paragraphs[at].start + printed, last.end - closing
    return Heading(tuple(range(at, at + parts)), number, title.removesuffix("*" * closing), start, end)


def _number_and_words(line: str) -> tuple[int | None, int]:
    """The number before a heading, and where its words begin, behind number, bullet or stars."""
    number, words = item_number(line)
    return number, words + emphasis(line[words:])


def ends_sentence(line: str) -> bool:
    """Whether a text has come to the end of a sentence, or announces something."""
    return line.rstrip("\"'”’»)]*_ 」』）").endswith((".", "!", "?", "…", ":", "。", "！", "？", "："))


def headings_above_cues(
    paragraphs: Sequence[Paragraph],
    start: int,
    end: int,
    cues: Mapping[int, str],
    furniture: Set[int],
    entries: Sequence[Entry],
) -> Iterator[Heading]:
    """Headings among cued turns, from paragraph `start` to `end`: lines that are no sentence, right above a cue.

    A turn may end in such a line, for want of a full stop. So the contents must list it, or there must be three at least,
    above a quarter of the questions. Of two or three that stand together each is a heading.
    """
    listed = {key(entry.title) for entry in entries}
    runs = list(_runs_above_cues(paragraphs, start, end, cues, furniture))
    questions = sum(kind == "question" for at, kind in cues.items() if at >= start) or sum(at >= start for at in cues) // 2
    often = sum(map(len, runs)) >= max(_FEWEST, _LEAST_SHARE * questions)
    for run in runs:
        shown = run if often else run[-1:] if key(paragraphs[run[-1]].text) in listed else ()
        yield from (heading_of(paragraphs, at, 1) for at in shown)


def _runs_above_cues(
    paragraphs: Sequence[Paragraph], start: int, end: int, cues: Mapping[int, str], furniture: Set[int]
) -> Iterator[range]:
    """Up to three lines together that may be headings, right above a cue."""
    for cue in sorted(at for at in cues if start < at <= end):
        first = cue
        while first > max(start, cue - _MOST_TOGETHER) and _may_head(paragraphs, first - 1, start, cues, furniture):
            first -= 1
        if first < cue:
            yield range(first, cue)


def _may_head(paragraphs: Sequence[Paragraph], at: int, start: int, cues: Mapping[int, str], furniture: Set[int]) -> bool:
    line = paragraphs[at].text
    return (
        at not in cues
        and at not in furniture
        and len(line) <= _LONGEST_ABOVE_CUE
        and is_headline(line)
        and (at == start or ends_sentence(paragraphs[at - 1].text) or is_headline(paragraphs[at - 1].text))
    )
