"""Tags that a harvester set around the names of speakers: `<NAME>MS. LEE</NAME>. Good morning.`"""

from __future__ import annotations

import re
from typing import NamedTuple

from briefing_parser.marks import Mark
from briefing_parser.models import Span
from briefing_parser.profiles import Profile

_TAGGED = re.compile(r"<(?P<tag>[A-Za-z]{2,12})>(?P<name>[^<>\n]{1,120}+)</(?P=tag)>")
_ENOUGH = 3


class Tagged(NamedTuple):
    """What such tags say of a text."""

    marks: tuple[Mark, ...]  # "cue" for each name
    tags: tuple[Span, ...]  # the tags themselves: furniture


def speaker_tags(text: str, profile: Profile) -> Tagged:
    """Names in tags that name speakers, if there are three at least."""
    found = [tagged for tagged in _TAGGED.finditer(text) if tagged["tag"].lower() in profile.cues.tags]
    if len(found) < _ENOUGH:
        return Tagged((), ())
    marks = tuple(Mark("cue", Span(*tagged.span("name"))) for tagged in found)
    tags = ((Span(tagged.start(), tagged.start("name")), Span(tagged.end("name"), tagged.end())) for tagged in found)
    return Tagged(marks, tuple(span for pair in tags for span in pair))
