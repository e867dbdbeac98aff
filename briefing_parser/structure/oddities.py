"""What is odd in the structure of a transcript, as defects."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from briefing_parser.models import Defect, Span
from briefing_parser.structure.cues.cue import Cue
from briefing_parser.structure.heads.front_matter import FrontMatter
from briefing_parser.structure.sections.contents_links import Link
from briefing_parser.structure.sections.sections import Sections
from briefing_parser.structure.sections.table_of_contents import Contents, Entry
from briefing_parser.structure.speakers.speakers import Speakers
from briefing_parser.structure.turns.exchanges import QuestionAndAnswers
from briefing_parser.structure.turns.turns import SpokenTurn

# A curly quotation mark that an encoding lost: "of ?forest brothers' against".
_LOST_QUOTE = re.compile(r"\?(?<=[\s(]\?)(?=[^\W\d_])")
_LEAKED = re.compile(
    r"</?(?:a|b|br|div|em|font|i|img|li|p|s|span|strong|table|td|tr|u|ul)\b[^<>\n]{0,200}+>"
    r"|&(?:nbsp|amp|quot|lt|gt|rsquo|lsquo|ldquo|rdquo|ndash|mdash|#\d{1,6});"
    r"|\"\s?(?:rel|href|class|style|target)=\"[^\"<>\n]{0,100}+\">?"
)


def head_oddities(head: FrontMatter) -> Iterator[Defect]:
    """A day and an hour printed as one."""
    for line in head.fused:
        where = Span(line.start, line.end)
        yield Defect("fused-dateline", f"day and hour are run together; read as {line.date} {line.time}", where, "info")


def text_oddities(text: str) -> Iterator[Defect]:
    """Leaked mark-up and lost quotation marks, anywhere."""
    if "<" in text or "&" in text or '="' in text:
        for leaked in _LEAKED.finditer(text):
            yield Defect("leaked-markup", f"a piece of mark-up stands in the text: {leaked[0][:40]}", Span(*leaked.span()))
    if "?" in text:
        for mark in _LOST_QUOTE.finditer(text):
            yield Defect("damaged-quotation-mark", "a question mark stands where a quotation mark should", Span(*mark.span()))


def heading_oddities(sections: Sections) -> Iterator[Defect]:
    """Headings broken into pieces."""
    for heading in sections.headings:
        if len(heading.paragraphs) > 1:
            where = Span(heading.start, heading.end)
            yield Defect(
                "broken-heading", f"a heading in {len(heading.paragraphs)} pieces, read as one: {heading.title}", where, "info"
            )


def contents_oddities(
    contents: Contents, sections: Sections, topics: Mapping[int, Link], exchanges: Mapping[int, Link]
) -> Iterator[Defect]:
    """Where the contents disagree with the body."""
    for number, entry in enumerate(contents.entries):
        where, link = Span(entry.start, entry.end), topics.get(number) or exchanges.get(number)
        if link is None:
            yield Defect("contents-entry-without-section", f"nothing in the body answers to the entry {entry.title!r}", where)
        elif number in topics and link.score < 1:
            title = sections.headings[link.target].title
            yield Defect("contents-wording-differs", f"the entry reads {entry.title!r}, the heading {title!r}", where, "info")
    yield from _order(contents.entries, topics)
    yield from _order(contents.entries, exchanges)
    yield from _numbers(contents.entries)
    found = {link.target for link in topics.values()}
    if any(entry.part == "topics" for entry in contents.entries):
        for number, heading in enumerate(sections.headings):
            if number not in found:
                where = Span(heading.start, heading.end)
                yield Defect("section-without-contents-entry", f"the contents do not list {heading.title!r}", where, "info")


def turn_oddities(
    turns: Sequence[SpokenTurn], exchanges: Sequence[QuestionAndAnswers], refused: Sequence[Cue]
) -> Iterator[Defect]:
    """Questions that nobody answers, and near-cues."""
    for exchange in exchanges:
        if not exchange.answers:
            yield Defect("unanswered-question", "no answer follows this question", turns[exchange.question].span, "info")
    for cue in refused:
        message = f"{cue.label!r} looks like a cue; it was refused, as nothing else in the text supports it"
        yield Defect("near-cue", message, Span(cue.start, cue.end), "info")


def speaker_oddities(speakers: Speakers) -> Iterator[Defect]:
    """Cues by a surname that two people have."""
    for cue in speakers.ambiguous:
        message = f"{cue.label!r} fits two people as well; the name is left as it is printed"
        yield Defect("ambiguous-speaker", message, Span(cue.start, cue.end), "info")


def _order(entries: Sequence[Entry], links: Mapping[int, Link]) -> Iterator[Defect]:
    last = -1
    for number in sorted(links):
        if links[number].target < last:
            where = Span(entries[number].start, entries[number].end)
            yield Defect("contents-order-differs", "the contents list this later than the body has it", where, "info")
        last = max(last, links[number].target)


def _numbers(entries: Sequence[Entry]) -> Iterator[Defect]:
    """Numbers that neither go on nor begin again; one may be left out for the heading of the questions."""
    last: Entry | None = None
    for entry in entries:
        if last and last.number is not None and entry.number is not None:
            goes_on = entry.number == last.number + 1 or (entry.part != last.part and entry.number in (1, last.number + 2))
            if not goes_on:
                where = Span(entry.start, entry.end)
                yield Defect("contents-number-odd", f"number {entry.number} follows number {last.number}", where, "info")
        last = entry
