"""Damaged cues: a misprinted label, or a misprinted sign behind one, told by the cues that the text has elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from briefing_parser.structure.cues.cue import Cue
from briefing_parser.structure.cues.cue_forms import words_behind
from briefing_parser.structure.layout.lines import Line

_SHORTEST = 7
"""Of a shorter label, too many words are one letter away."""
_LONGEST = 80
# Capitals, and a sign in place of the colon: "MR. LEE; Well", "MR. LEE.  Well", "MR LEE  Well", "MR. LEE - Well", "MR. LEE".
_CAPITALS = re.compile(r"[A-Z][A-Z.'’ -]{1,60}(?![A-Za-z])")
_SIGN = re.compile(r"[ \xa0]?[;.](?=[ \xa0])|[ \xa0]?--?(?=[ \xa0])|(?=[ \xa0]{2}|\t)|[;.]?$")
_WITH_SEMICOLON = re.compile(r"[^\W\d_][^;:.!?]{1,60}(?=;[ \xa0])")


def spellings(labels: Iterable[str]) -> dict[str, str]:
    """Labels by themselves and by what is left of them without one letter."""
    return {rest: label for label in labels for rest in _rests(label)}


def misprint_of(label: str, spelt: Mapping[str, str]) -> str | None:
    """The label that this one is a misprint of, if any: one letter differs, or two are exchanged."""
    return next((spelt[rest] for rest in _rests(label) if rest in spelt), None)


def misprinted_sign(line: Line, known: Mapping[str, Cue]) -> Cue | None:
    """The cue of a line that begins with a known label, without its colon."""
    text = line.text
    if not text[0].isupper():
        return None
    run = _CAPITALS.match(text) if text[1:2].isupper() or text[1:2] in " ." else None
    found = run or _WITH_SEMICOLON.match(text, 0, 64)
    if found is None:
        return None
    label = found[0].rstrip(" .-")
    cue = known.get(label)
    sign = _SIGN.match(text, len(label)) if cue else None
    if cue is None or sign is None:
        return None
    words, _ = words_behind(text, sign.end())
    start = line.start
    return cue._replace(start=start, end=start + len(label), words=start + words, label=label, opening=start, bold=False)


def misprinted_alone(lines: Iterable[Line], accepted: Mapping[int, Cue]) -> Iterator[Cue]:
    """Lines in capitals that are misprints of a label which stands alone on its line elsewhere."""
    known = {cue.label: cue for cue in accepted.values() if cue.form == "alone"}
    spelt = spellings(known)
    for line in lines if spelt else ():
        if line.start not in accepted and line.text.isupper() and (near := misprint_of(line.text, spelt)):
            start, end = line.start, line.end
            yield known[near]._replace(start=start, end=end, words=end, label=line.text, opening=start)


def _rests(label: str) -> Iterator[str]:
    key = label.replace("\xa0", " ")
    if _SHORTEST <= len(key) <= _LONGEST:
        yield key
        yield from (key[:at] + key[at + 1 :] for at in range(len(key)))
