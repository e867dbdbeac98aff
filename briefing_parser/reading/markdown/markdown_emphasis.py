"""Which asterisks, underscores and tildes of a Markdown paragraph are emphasis, by CommonMark 0.31, section 6.2."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from briefing_parser.marks import Mark
from briefing_parser.models import Span
from briefing_parser.reading.edits import Edit

_TAGS = {("*", 1): "i", ("_", 1): "i", ("*", 2): "b", ("_", 2): "b", ("~", 2): "s"}


@dataclass(slots=True)
class _Run:
    """Delimiters of one kind in a row; raw[start:end] is what of them is still free."""

    start: int
    end: int
    kind: str
    length: int
    opens: bool
    closes: bool


def emphasis(raw: str, within: Span, runs: Sequence[Span]) -> tuple[list[Edit], list[Mark]]:
    """Edits that take the delimiters away, and marks over what they emphasise, both in the raw text.

    One thing is added to CommonMark: two asterisks that are open in a line are closed by the next two in it, whatever
    stands beside them, as transcripts have `**Question: **` and `**提问：**你好`. Linear: no opener is looked at twice in vain.
    """
    openers: list[_Run] = []
    bottoms: dict[tuple[str, bool, int], int] = {}
    edits: list[Edit] = []
    marks: list[Mark] = []
    for span in runs:
        run = _run(raw, within, span)
        forced = not run.closes and _is_pair_open(raw, openers, run)
        while run.closes or forced:
            key = (run.kind, run.opens, run.length % 3)
            at = _opener(openers, run, bottoms.get(key, 0), forced)
            if at is None:
                bottoms[key] = len(openers)
                break
            opener = openers[at]
            width = 2 if opener.end - opener.start >= 2 and run.end - run.start >= 2 else 1
            edits += (Edit(opener.end - width, opener.end), Edit(run.start, run.start + width))
            marks.append(Mark(_TAGS[run.kind, width], Span(opener.end, run.start)))
            opener.end -= width
            run.start += width
            del openers[at + (opener.end > opener.start) :]
            bottoms = {kind: min(bottom, len(openers)) for kind, bottom in bottoms.items()}
            if run.start == run.end:
                break
            forced = False
        if run.start < run.end and run.opens:
            openers.append(run)
    return edits, marks


def _run(raw: str, within: Span, span: Span) -> _Run:
    before = raw[span.start - 1] if span.start > within.start else " "
    after = raw[span.end] if span.end < within.end else " "
    left = not after.isspace() and (not _is_punctuation(after) or before.isspace() or _is_punctuation(before))
    right = not before.isspace() and (not _is_punctuation(before) or after.isspace() or _is_punctuation(after))
    kind, length = raw[span.start], len(span)
    opens, closes = left, right
    if kind == "_":
        opens = left and (not right or _is_punctuation(before))
        closes = right and (not left or _is_punctuation(after))
    if kind == "*" and length == 2 and before in " \n":
        opens = opens or (raw.rfind("\n", within.start, span.start) + 1 or within.start) == span.start
    return _Run(span.start, span.end, kind, length, opens, closes)


def _is_pair_open(raw: str, openers: Sequence[_Run], run: _Run) -> bool:
    """Two asterisks are open in the same line."""
    if run.kind != "*" or run.length != 2 or not openers:
        return False
    last = openers[-1]
    return last.kind == "*" and last.end - last.start == 2 and "\n" not in raw[last.end : run.start]


def _opener(openers: Sequence[_Run], run: _Run, bottom: int, forced: bool) -> int | None:
    for at in range(len(openers) - 1, bottom - 1, -1):
        opener = openers[at]
        if opener.kind != run.kind or (run.kind == "~" and opener.length != run.length):
            continue
        either = (opener.opens and opener.closes) or (run.opens and run.closes)
        if not forced and either and (opener.length + run.length) % 3 == 0 and (opener.length % 3 or run.length % 3):
            continue  # the rule of three
        return at
    return None


def _is_punctuation(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"
