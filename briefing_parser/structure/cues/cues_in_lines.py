"""Cues inside lines: behind the end of a sentence, or of one that breaks off."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from briefing_parser.profiles import Profile
from briefing_parser.structure.cues.cue import Cue
from briefing_parser.structure.cues.cue_forms import with_label, words_behind
from briefing_parser.structure.cues.cue_support import Support, is_in_capitals
from briefing_parser.structure.layout.lines import BLANK, Line
from briefing_parser.structure.names.names import is_full

_LONGEST_LABEL = 80
_LOOK_BACK = 300
# A colon behind a word and before a blank; none of an hour or an address.
_COLON = re.compile(rf"[:：](?<=[^\W_].|[.)\]”’»》 \xa0].)(?:(?<=：)|(?=[{BLANK}]|$|(?<=[A-Z]:)[A-Z“\"]))")
# The end of a sentence, or of one that breaks off, before a label.
_END = re.compile(
    rf"(?P<broken>--|[—–]|(?<=\w)-)[{BLANK}]{{1,8}}+|[.?!…)\]][\"'”’»)\]*]{{0,3}}+[{BLANK}]{{1,8}}+|[。？！…][”」』）]?"
)
_LAST_WORD = re.compile(r"[^\W_]{1,12}+$")
# "Sure.  Q  And the ferry?": the letter with a wide gap, as it stands at the start of a line.
_LETTER = re.compile(
    rf"(?:(?<=[.?!)\]…—–-])|(?<=[.?!…][\"”’)]))[{BLANK}]{{1,8}}+(?P<label>Q)(?:[.:]|(?=[ \xa0]{{2}}|\t))[{BLANK}]{{1,8}}+"
)


class _Place(NamedTuple):
    """Where a label may stand in a line; offsets in the line."""

    start: int
    end: int
    words: int
    is_broken: bool  # the words before it break off
    is_letter: bool = False


def cues_inside(lines: Iterable[Line], at_starts: Mapping[int, Cue], found: Support, profile: Profile) -> list[Cue]:
    """Accepted cues inside lines, in order; `at_starts` are the accepted ones at the starts of lines, by start.

    A label counts that lines begin with elsewhere. Of others those count that are in capitals, where cues are, and name a
    generic word, an honorific or an office; names of people on the podium; and outlets, where journalists are cued by
    theirs. A text without any cue at the start of a line is printed in one: there a label must come back.
    """
    places = list(_all_places(lines, at_starts, profile))
    known = _lasting(at_starts.values(), found) if at_starts else _coming_back(places, profile)
    by_letter = any(len(cue.label) == 1 and cue.form == "colon" for cue in at_starts.values())
    unknown: dict[str, Cue | None] = {}
    accepted = []
    for line, place in places:
        label = line.text[place.start : place.end]
        cue = known.get(label)
        if cue is None and not (place.is_broken or place.is_letter) and label not in unknown:
            unknown[label] = _announced(line, place, found, profile, by_letter) if at_starts else None
        cue = cue or (None if place.is_broken or place.is_letter else unknown.get(label))
        if cue and not _is_quoted(line.text, place.start):
            start = line.start + place.start
            end, words = line.start + place.end, line.start + place.words
            accepted.append(cue._replace(start=start, end=end, words=words, label=label, opening=start, bold=False))
    return sorted(accepted, key=lambda cue: cue.opening)


def divide(lines: Iterable[Line], inside: Iterable[Cue]) -> Iterator[Line]:
    """The lines, cut where cues stand inside them; `inside` in order."""
    cues = iter(inside)
    cue = next(cues, None)
    for line in lines:
        cuts = [0]
        while cue and cue.opening < line.end:
            cuts.append(cue.opening - line.start)
            cue = next(cues, None)
        if len(cuts) == 1:
            yield line
            continue
        for cut, end in pairwise([*dict.fromkeys(cuts), len(line.text)]):
            words = line.text[cut:end].rstrip(BLANK)
            start = line.start + cut
            yield Line(start, start + len(words), line.indent + cut, 0 if cut else line.gap, words)


def _all_places(lines: Iterable[Line], at_starts: Mapping[int, Cue], profile: Profile) -> Iterator[tuple[Line, _Place]]:
    for line in lines:
        if ":" in line.text or "Q" in line.text or "：" in line.text:
            cue = at_starts.get(line.start)
            for place in _places(line.text, cue.words - line.start if cue else 0, profile):
                yield line, place


def _places(text: str, begin: int, profile: Profile) -> Iterator[_Place]:
    for colon in _COLON.finditer(text, begin + 1) if ":" in text or "：" in text else ():
        place = _before(text, begin, colon.start(), profile)
        if place:
            yield place._replace(words=words_behind(text, colon.end())[0])
    for letter in _LETTER.finditer(text, begin) if "Q" in text else ():
        yield _Place(letter.start("label"), letter.end("label"), letter.end(), is_broken=False, is_letter=True)


def _before(text: str, begin: int, colon: int, profile: Profile) -> _Place | None:
    """The label before a colon, from the end of the last sentence on."""
    last = None
    for end in _END.finditer(text, max(begin, colon - _LONGEST_LABEL), colon):
        word = _LAST_WORD.search(text, max(begin, end.start() - 12), end.start()) if text[end.start()] == "." else None
        if word is None or not (word[0].lower() in profile.names.honorifics or (len(word[0]) == 1 and word[0].isupper())):
            last = end
    if last is None or last.start() == begin:
        return None
    label = text[last.end() : colon].rstrip(BLANK)
    if not label or label.lower() in profile.cues.never or label[0].islower() or not (label[0].isalpha() or label[0] in "《【"):
        return None
    return _Place(last.end(), last.end() + len(label), colon + 1, is_broken=last["broken"] is not None)


def _lasting(cues: Collection[Cue], found: Support) -> dict[str, Cue]:
    """Cues by label: all but bare names that come once."""
    times = Counter(cue.label for cue in cues)
    return {cue.label: cue for cue in cues if times[cue.label] > 1 or _is_sure(cue, found)}


def _coming_back(places: Sequence[tuple[Line, _Place]], profile: Profile) -> dict[str, Cue]:
    times = Counter(line.text[place.start : place.end] for line, place in places)
    often: dict[str, Cue] = {}
    for line, place in places:
        label = line.text[place.start : place.end]
        if times[label] > 1 and label not in often:
            often[label] = with_label(line, place.start, place.end, place.words, "colon", profile)
    return {label: cue for label, cue in often.items() if cue.kind != "person" or cue.named}


def _is_sure(cue: Cue, found: Support) -> bool:
    who = cue.named
    if cue.kind != "person" or who is None:
        return cue.kind != "person"
    return who.honorific or who.role is not None or (who.name is not None and who.name.lower() in found.known)


def _announced(line: Line, place: _Place, found: Support, profile: Profile, by_letter: bool) -> Cue | None:
    """The cue of a label that no line begins with, if its words announce someone; `by_letter`: other cues are letters."""
    cue = with_label(line, place.start, place.end, place.words, "colon", profile)
    if by_letter and len(cue.label) == 1 and cue.kind != "person":
        return cue  # "Q: Why? A: It rains."
    who = cue.named
    if is_in_capitals(cue.label) and found.in_capitals:
        return cue if cue.kind != "person" or (who and (who.honorific or who.role)) else None
    if cue.kind != "person" or who is None or who.name is None:
        return None
    if who.name.lower() in found.known and is_full(who.name):
        return cue
    is_outlet = not profile.cues.outlets.isdisjoint(cue.label.lower().replace("’", "'").split())
    return cue if is_outlet and found.beside_podium else None


def _is_quoted(text: str, at: int) -> bool:
    """Whether a quotation is open there, as far as the characters right before tell."""
    start = max(0, at - _LOOK_BACK)
    return text.rfind("“", start, at) > text.rfind("”", start, at)
