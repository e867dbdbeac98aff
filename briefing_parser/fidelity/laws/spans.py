"""Laws of what stands where: blocks, paragraphs, headings and mentions against the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any

from briefing_parser.fidelity.truth import squash
from briefing_parser.models import Briefing, Span

_FURNITURE_SHARE = 0.4
_CUE_MARKS = " *_:.-–—"  # what may stand around a label at its span
_LONG = 1_000  # characters; a shorter text may well be nothing but furniture


def tiling(briefing: Briefing) -> Iterator[str]:
    """Each block starts where the one before it ended, the last at the end of the text."""
    at = 0
    for block in briefing.blocks:
        if block.span.start != at:
            yield f"block {_at(block)} follows one that ends at {at}"
        if block.span.end <= block.span.start:
            yield f"block {_at(block)} is empty"
        at = block.span.end
    if at != len(briefing.source.text):
        yield f"blocks end at {at} of {len(briefing.source.text)}"


def covered(briefing: Briefing) -> Iterator[str]:
    """No paragraph is left out of turns and topics, and no text is thrown away as furniture."""
    homes = _Home(node.span for node in (*briefing.turns, *briefing.topics))
    for block in briefing.blocks:
        if block.kind == "paragraph" and block.span.of(briefing.source.text).strip() and not homes.hold(block.span):
            yield f"paragraph {_at(block)} lies in no turn or topic: {block.span.of(briefing.source.text)[:40]!r}"
    share = sum(len(span) for span in _furniture(briefing)) / max(len(briefing.source.text), 1)
    if briefing.source.rendering is None and len(briefing.source.text) >= _LONG and share > _FURNITURE_SHARE:
        yield f"{share:.0%} of the text is furniture"


def grounded(briefing: Briefing) -> Iterator[str]:
    """Every span lies in the text, and every text that is said to be printed is what is printed at its span.

    The text of a turn or topic is no field of its own: the models derive it from the paragraphs.
    """
    end = len(briefing.source.text)
    for name, span in _all_spans(briefing):
        if not 0 <= span.start <= span.end <= end:
            yield f"{name} {span.start}-{span.end} is no part of a text of {end} characters"
    text, furniture = briefing.source.text, _furniture(briefing)
    for mention in briefing.mentions:
        if mention.text != mention.span.of(text) or not mention.text:
            yield f"mention {mention.text!r} at {_at(mention)} is {mention.span.of(text)!r}"
    for name, words, span in _printed_texts(briefing):
        if words != squash(_printed(text, span, furniture)):
            yield f"{name} {words[:60]!r} is printed as {squash(_printed(text, span, furniture))[:60]!r}"
    for name, words, span in _printed_inside(briefing):
        if squash(words) not in squash(_printed(text, span, furniture)):
            yield f"{name} {words[:60]!r} is not in {squash(_printed(text, span, furniture))[:60]!r}"
    for turn in briefing.turns:
        printed = squash(_printed(text, turn.label_span, furniture)) if turn.label_span else ""
        if printed.strip(_CUE_MARKS) != squash(turn.label or "").strip(_CUE_MARKS):
            yield f"label {turn.label!r} of {turn.id} is printed as {printed!r}"


def nested(briefing: Briefing) -> Iterator[str]:
    """Children lie inside their parents."""
    for parent in (*briefing.turns, *briefing.topics, *briefing.exchanges):
        for name, child in _children(parent):
            if child not in parent.span:
                yield f"{name} {child.start}-{child.end} lies outside {parent.id} {_at(parent)}"


def ordered(briefing: Briefing) -> Iterator[str]:
    """Siblings are in order and do not overlap; mentions are in order of start, longest first, then kind."""
    families: list[tuple[str, Iterable[Any]]] = [
        *(("turn", briefing.turns), ("topic", briefing.topics), ("exchange", briefing.exchanges)),
        ("contents entry", briefing.contents),
        *((f"paragraph of {turn.id}", turn.paragraphs) for turn in briefing.turns),
        *((f"ask of {turn.id}", turn.asks) for turn in briefing.turns if turn.kind == "question"),
    ]
    for name, siblings in families:
        for one, other in pairwise(siblings):
            if other.span.start < one.span.end:
                yield f"{name} {_at(other)} begins before the end of {_at(one)}"
    keys = [(mention.span.start, -mention.span.end, mention.kind) for mention in briefing.mentions]
    for before, after in pairwise(keys):
        if after <= before:
            yield f"mention {after} stands after {before}"


def mentions(briefing: Briefing) -> Iterator[str]:
    """Mentions may nest or share a span; none cross, and none begins in furniture."""
    open_ends: list[int] = []
    furniture = _Home(_furniture(briefing))
    for mention in briefing.mentions:
        while open_ends and open_ends[-1] <= mention.span.start:
            open_ends.pop()
        if open_ends and mention.span.end > open_ends[-1]:
            yield f"mention {mention.text!r} {_at(mention)} crosses one that ends at {open_ends[-1]}"
        open_ends.append(mention.span.end)
        if furniture.hold(Span(mention.span.start, mention.span.start + 1)):
            yield f"mention {mention.text!r} {_at(mention)} begins in furniture"


class _Home:
    """Spans, sorted, that may be asked whether one of them holds another: nested ones are folded into their widest."""

    def __init__(self, spans: Iterable[Span]) -> None:
        widest: list[Span] = []
        for span in sorted(spans, key=lambda span: (span.start, -span.end)):
            if not widest or span.end > widest[-1].end:
                widest.append(span)
        self._spans = widest
        self._starts = [span.start for span in widest]

    def hold(self, span: Span) -> bool:
        """Whether `span` lies inside one of the spans. Ends rise with starts, so the last that starts in time is it."""
        at = bisect_right(self._starts, span.start) - 1
        return at >= 0 and span in self._spans[at]


def _furniture(briefing: Briefing) -> list[Span]:
    return [block.span for block in briefing.blocks if block.kind == "furniture"]


def _printed(text: str, span: Span, furniture: Sequence[Span]) -> str:
    """`text` at `span` less the furniture inside; `furniture` in order and disjoint."""
    pieces, at = [], span.start
    for index in range(max(bisect_right(furniture, span) - 1, 0), len(furniture)):
        cut = furniture[index]
        if cut.start >= span.end:
            break
        if cut.end > at:
            pieces.append(text[at : cut.start])
            at = cut.end
    return "".join([*pieces, text[at : span.end]])


def _all_spans(briefing: Briefing) -> Iterator[tuple[str, Span]]:
    nodes = (*briefing.turns, *briefing.topics, *briefing.exchanges, *briefing.contents, *briefing.mentions)
    yield from ((node.id, node.span) for node in nodes)
    yield from (("defect " + defect.code, defect.span) for defect in briefing.defects)
    yield from (("evidence for " + field, evidence.span) for field, evidence in briefing.evidence.items())
    for speaker in (*briefing.speakers, *(turn.speaker for turn in briefing.turns if turn.speaker)):
        yield from (("evidence for a speaker", span) for span in speaker.evidence)
    for turn in briefing.turns:
        yield from (("paragraph", paragraph.span) for paragraph in turn.paragraphs)


def _printed_texts(briefing: Briefing) -> Iterator[tuple[str, str, Span]]:
    """What must be, word for word, what is printed: name, words, span."""
    for turn in briefing.turns:
        yield from (("paragraph", paragraph.text, paragraph.span) for paragraph in turn.paragraphs)
        if turn.kind == "question":
            yield from (("ask", ask.text, ask.span) for ask in turn.asks)
    yield from ((topic.id, topic.title, topic.title_span) for topic in briefing.topics)


def _printed_inside(briefing: Briefing) -> Iterator[tuple[str, str, Span]]:
    """What stands at a span behind a number or among other words: name, words, span."""
    yield from ((entry.id, entry.title, entry.span) for entry in briefing.contents)
    facts = {"title": briefing.title, "organisation": briefing.organisation, "venue": briefing.venue}
    facts["place"] = briefing.place.text if briefing.place else None
    for field, words in facts.items():
        if words is not None and field in briefing.evidence:
            yield field, words, briefing.evidence[field].span


def _children(parent: Any) -> Iterator[tuple[str, Span]]:
    for field in ("label_span", "title_span"):
        span = getattr(parent, field, None)
        if span is not None:
            yield field, span
    for field in ("paragraphs", "asks", "turns", "answers"):
        yield from ((field, child.span) for child in getattr(parent, field, ()))
    if hasattr(parent, "question"):
        yield "question", parent.question.span


def _at(node: Any) -> str:
    return f"{node.span.start}-{node.span.end}"
