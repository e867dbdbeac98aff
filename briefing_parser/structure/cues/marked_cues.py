"""Cues that the mark-up names: a cell of a table, a tag around a name."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing_parser.marks import Mark
from briefing_parser.profiles import Profile
from briefing_parser.structure.cues.cue import Cue
from briefing_parser.structure.cues.cue_forms import with_label, words_behind
from briefing_parser.structure.layout.lines import Line

_REST = re.compile(r"[\w'’-]{0,40}+")  # of a name that the mark-up cuts: "<NAME>ANN LEE</NAME>-OTT."
_LONGEST = 120
_ENOUGH = 3
_NOTHING = 2
"""Characters between two elements that hold no words."""
_SIGN = re.compile(r"[ \xa0]?[.:;]")


def marked_cues(lines: Sequence[Line], marks: Sequence[Mark], profile: Profile) -> Iterator[Cue]:
    """Cues where a mark "cue" stands, or an element whose class says so, at the start of a line or inside one, in order."""
    starts = [line.start for line in lines]
    last = -1
    for mark in sorted((*(mark for mark in marks if mark.tag == "cue"), *_by_class(lines, marks, profile))):
        at = bisect_right(starts, mark.span.end - 1) - 1
        if at < 0 or mark.span.end > lines[at].end or mark.span.start <= last:
            continue
        line, last = lines[at], mark.span.end
        start = max(mark.span.start - line.start, 0)
        rest = _REST.match(line.text, mark.span.end - line.start)
        end = rest.end() if rest else mark.span.end - line.start
        sign = _SIGN.match(line.text, end)
        words, _ = words_behind(line.text, sign.end() if sign else end)
        yield with_label(line, start, end, words, "marked", profile)._replace(opening=line.start + start)


def _by_class(lines: Sequence[Line], marks: Sequence[Mark], profile: Profile) -> Iterator[Mark]:
    """`<span class="speaker">Ann Lee</span>`, where somebody speaks again and words follow each."""
    tags = profile.cues.tags
    found = sorted(mark for mark in marks if mark.words and not tags.isdisjoint(mark.words.split()))
    if len(found) < _ENOUGH or any(mark.span.end - mark.span.start > _LONGEST for mark in found):
        return iter(())
    if any(mark.span.start - before.span.end <= _NOTHING for before, mark in pairwise(found)):
        return iter(())
    starts = [line.start for line in lines]
    labels = set()
    for mark in found:
        line = lines[max(bisect_right(starts, mark.span.start) - 1, 0)]
        labels.add(line.text[max(mark.span.start - line.start, 0) : mark.span.end - line.start])
    return iter(found if len(labels) < len(found) else ())
