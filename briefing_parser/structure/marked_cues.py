"""Cues that the mark-up names: a cell of a table, a tag around a name."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from briefing_parser.marks import Mark
from briefing_parser.profiles import Profile
from briefing_parser.structure.cue import Cue
from briefing_parser.structure.cue_forms import with_label, words_behind
from briefing_parser.structure.lines import Line

_REST = re.compile(r"[\w'’-]{0,40}+")  # of a name that the mark-up cuts: "<NAME>ANN LEE</NAME>-OTT."
_SIGN = re.compile(r"[ \xa0]?[.:;]")


def marked_cues(lines: Sequence[Line], marks: Sequence[Mark], profile: Profile) -> Iterator[Cue]:
    """Cues where a mark "cue" stands, at the start of a line or inside one, in order."""
    starts = [line.start for line in lines]
    last = -1
    for mark in sorted(marks):
        at = bisect_right(starts, mark.span.end - 1) - 1
        if mark.tag != "cue" or at < 0 or mark.span.end > lines[at].end or mark.span.start <= last:
            continue
        line, last = lines[at], mark.span.end
        start = max(mark.span.start - line.start, 0)
        rest = _REST.match(line.text, mark.span.end - line.start)
        end = rest.end() if rest else mark.span.end - line.start
        sign = _SIGN.match(line.text, end)
        words, _ = words_behind(line.text, sign.end() if sign else end)
        yield with_label(line, start, end, words, "marked", profile)._replace(opening=line.start + start)
