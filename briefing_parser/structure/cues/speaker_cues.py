"""Cues: the words that announce who speaks next, told apart from prose that has a colon."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from briefing_parser.marks import Mark
from briefing_parser.profiles import Profile
from briefing_parser.structure.cues.cue import Cue
from briefing_parser.structure.cues.cue_forms import cue_at
from briefing_parser.structure.cues.cue_support import is_accepted, support
from briefing_parser.structure.cues.cues_in_lines import cues_inside, divide
from briefing_parser.structure.cues.damaged_cues import misprint_of, misprinted_alone, misprinted_sign, spellings
from briefing_parser.structure.cues.marked_cues import marked_cues
from briefing_parser.structure.heads.labelled_people import labelled_people
from briefing_parser.structure.layout.headlines import is_hour
from briefing_parser.structure.layout.known_lines import is_furniture
from briefing_parser.structure.layout.lines import Line
from briefing_parser.structure.layout.paragraphs import is_open, wrap_width
from briefing_parser.structure.names.names import Named


class Cues(NamedTuple):
    """What was decided for a whole text."""

    lines: Sequence[Line]  # the printed lines, divided at the cues inside them
    accepted: Mapping[int, Cue]  # by start of line
    refused: tuple[Cue, ...]  # near-cues: they look like one, and too little speaks for them


def find_cues(lines: Sequence[Line], profile: Profile, on_podium: Sequence[Named], marks: Sequence[Mark] = ()) -> Cues:
    """Cues at the starts of lines and, behind the end of a sentence, inside them.

    First all lines are looked at for what has the form of a cue, then all candidates together tell which of them are
    cues; the cues that are sure tell those that are damaged, and those inside lines. `marks` help where the text has any.
    """
    labels = frozenset(labelled_people(lines, profile))
    bold = {mark.span.start: mark.span.end for mark in marks if mark.tag in ("b", "dt")}
    candidates = [
        cue
        for line in lines
        if (cue := cue_at(line, profile, bold.get(line.start, line.start) - line.start))
        and not is_furniture(line.text, profile)
        and line.start not in labels
    ]
    open_sentences = _in_mid_sentence(lines)
    found = support(candidates, open_sentences, on_podium, profile.cues.outlets)
    accepted = {
        cue.opening: cue for cue in _spelt(candidates) if is_accepted(cue, found, in_sentence=cue.opening in open_sentences)
    }
    accepted |= {cue.opening: cue for cue in misprinted_alone(lines, accepted)}
    accepted |= _with_misprinted_sign(lines, accepted, open_sentences)
    marked = {cue.opening: cue for cue in marked_cues(lines, marks, profile)}
    inside = {cue.opening: cue for cue in cues_inside(lines, accepted, found, profile)} | marked
    refused = tuple(cue for cue in candidates if cue.opening not in accepted and cue.form == "colon")
    return Cues(list(divide(lines, sorted(inside.values(), key=attrgetter("opening")))), accepted | inside, refused)


def _in_mid_sentence(lines: Sequence[Line]) -> set[int]:
    """Starts of lines that go on with the sentence of the line right above, which is no hour: in a text that is not wrapped,
    only one that ends in an open word or at a comma."""
    is_wrapped = wrap_width(lines) is not None
    return {
        line.start
        for before, line in pairwise(lines)
        if not line.gap
        and not is_hour(before.text)
        and (before.text[-1] == "," or (before.text[-1].isalnum() and (is_wrapped or is_open(before, line))))
    }


def _spelt(candidates: Sequence[Cue]) -> Iterator[Cue]:
    """The candidates; a bare name that comes once and is a misprint of a label that comes back announces whom that does."""
    times = Counter(cue.label for cue in candidates)
    often = {cue.label: cue for cue in candidates if times[cue.label] > 1}
    spelt = spellings(often)
    for cue in candidates:
        near = misprint_of(cue.label, spelt) if times[cue.label] == 1 and _may_be_misspelt(cue) else None
        yield cue._replace(kind=often[near].kind, named=often[near].named) if near else cue


def _may_be_misspelt(cue: Cue) -> bool:
    return cue.kind == "person" and cue.form in ("colon", "timed", "alone") and not (cue.named and cue.named.honorific)


def _with_misprinted_sign(lines: Sequence[Line], accepted: Mapping[int, Cue], open_sentences: set[int]) -> dict[int, Cue]:
    known = {cue.label: cue for cue in accepted.values() if len(cue.label) > 1}
    found = (misprinted_sign(line, known) for line in lines if line.start not in accepted and line.start not in open_sentences)
    return {cue.opening: cue for cue in found if cue} if known else {}
