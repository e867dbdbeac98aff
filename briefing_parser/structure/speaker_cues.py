"""Cues: the words that announce who speaks next, told apart from prose that has a colon."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from briefing_parser.profiles import Profile
from briefing_parser.structure.known_lines import is_furniture
from briefing_parser.structure.lines import BLANK, Line
from briefing_parser.structure.names import Named, is_full, known_names, named, surname
from briefing_parser.structure.names_without_blanks import has_no_blanks, journalist

CueKind = Literal["question", "moderation", "anonymous", "person"]

LONGEST_LABEL = 120
_MARKS = "*_ \t\xa0"
_OPENING_TAG = re.compile(r"<(?:b|strong|i|em)>\s*+", re.IGNORECASE)
_AFTER_COLON = re.compile(r"(?:\*{1,3}|_{1,2}|</(?:b|strong|i|em)>|[\s\u200b\ufeff]){0,12}+", re.IGNORECASE)
_REMARK = re.compile(r"\s*+[(\[][^()\[\]]{1,60}+[)\]]\s*+")
# "Q  And then?", "Q.  Yes", "Q (Inaudible.)": the letter stands alone before a capital, a dash or a bracket.
_BARE_Q = re.compile(r"Q[.?]?(?=[ \t\xa0]{1,40}+[\"“'‘(\[\w…$-]|$)")
# "STEVE MILLER.  Thank you": capitals, a full stop and two blanks.
_CAPITALS_STOP = re.compile(r"[A-Z][A-Z.'’ -]{2,60}?(?=\.(?:[ \xa0]{2}|$))")


class Cue(NamedTuple):
    """A cue at the start of a line."""

    kind: CueKind
    start: int  # of the label
    end: int
    words: int  # where what is said begins
    label: str  # as printed, without colon
    named: Named | None


class Cues(NamedTuple):
    """What was decided for a whole text."""

    accepted: dict[int, Cue]  # by start of line
    refused: tuple[Cue, ...]  # near-cues: they look like one, and too little speaks for them


def find_cues(lines: Sequence[Line], profile: Profile, on_podium: Sequence[Named]) -> Cues:
    """Cues at line starts.

    Generic words (Question, Q, Moderator), honorifics, and a role with a name are cues wherever they stand before a
    colon. A bare name needs support: the title names it, it comes back, or a question has been asked before it.
    """
    candidates = {
        line.start: cue for line in lines if (cue := _candidate(line, profile)) and not is_furniture(line.text, profile)
    }
    known = known_names(on_podium)
    first_question = next((at for at, cue in candidates.items() if cue.kind == "question"), None)
    counted = [cue for at, cue in candidates.items() if first_question is None or at > first_question]
    support = _Support(known, Counter(cue.label.lower() for cue in counted), first_question)
    beside_podium = _beside_podium(candidates, known) if first_question is None else frozenset()
    in_mid_sentence = _in_mid_sentence(lines)
    accepted: dict[int, Cue] = {}
    refused: list[Cue] = []
    for at, cue in candidates.items():
        supported = cue.kind != "person" or at in beside_podium or _is_supported(cue, support)
        if supported and (at not in in_mid_sentence or cue.kind == "question" or cue.label.isupper()):
            accepted[at] = cue
        else:
            refused.append(cue)
    return Cues(accepted, tuple(refused))


def cues_inside(text: str, start: int, end: int, labels: Iterable[str]) -> list[tuple[int, str]]:
    """Where one of these labels stands with its colon inside a line, after the end of a sentence."""
    found = []
    for label in labels:
        at = text.find(label + ":", start, end)
        while at >= 0:
            before = text[max(at - 3, start) : at].rstrip(BLANK)
            if at > start and text[at - 1] in BLANK and before.endswith((".", "?", "!", ".”", "?”", '."', '?"', "…", "]", ")")):
                found.append((at, label))
            at = text.find(label + ":", at + 1, end)
    return sorted(found)


def _beside_podium(candidates: Mapping[int, Cue], known: set[str]) -> frozenset[int]:
    """Where no cue says Question, journalists are cued by outlet or name: names right before or after a cue of the podium's."""
    order = list(candidates.items())
    on_podium = [bool(cue.named and cue.named.name and cue.named.name.lower() in known) for _, cue in order]
    if sum(on_podium) < 2:
        return frozenset()
    beside = (
        at
        for number, (at, cue) in enumerate(order)
        if cue.named and cue.named.name and any(on_podium[max(number - 1, 0) : number + 2])
    )
    return frozenset(beside)


def _in_mid_sentence(lines: Sequence[Line]) -> set[int]:
    """Starts of lines that go on with the sentence of the line right above."""
    return {
        line.start for before, line in pairwise(lines) if not line.gap and (before.text[-1].isalnum() or before.text[-1] == ",")
    }


def _candidate(line: Line, profile: Profile) -> Cue | None:
    text = line.text
    first = text[0]
    if not (first.isalpha() or first in "*_<《【["):
        return None
    colon = _colon(text)
    if colon > 0:
        return _with_colon(line, colon, profile)
    if first == "Q" and (bare := _BARE_Q.match(text)):
        return _cue("question", line, 0, 1, bare.end(), None)
    if first.isupper() and text[1:3].isupper() and (capitals := _CAPITALS_STOP.match(text)):
        who = named(capitals[0], profile)
        kind = _kind(capitals[0], profile)
        return _cue(kind, line, 0, capitals.end(), capitals.end() + 1, who) if who or kind != "person" else None
    return None


def _with_colon(line: Line, colon: int, profile: Profile) -> Cue | None:
    text = line.text
    start = 0
    if text[0] in "*_<":
        tag = _OPENING_TAG.match(text)
        start = tag.end() if tag else len(text) - len(text.lstrip(_MARKS))
    label = text[start:colon].rstrip(_MARKS + BLANK)
    if not label or not (label[0].isalpha() or label[0] in "《【[") or label.lower() in profile.cues.never:
        return None
    if label.endswith(("</b>", "</strong>")):
        label = label[: label.rindex("</")].rstrip(BLANK)
    kind = _kind(_REMARK.sub(" ", label).strip() if label[-1] in ")]" else label, profile)
    who = named(label, profile) if kind == "person" or has_no_blanks(label) else None
    if kind == "person" and who is None and not _begins_like_a_cue(label, profile):
        return None
    return _cue(kind, line, start, start + len(label), colon + 1, who)


def _begins_like_a_cue(label: str, profile: Profile) -> bool:
    """`Question of principle: ...`: refused, and reported as a near-cue."""
    first_word = label.partition(" ")[0].lower()
    return len(first_word) > 1 and first_word in profile.cues.question


def _cue(kind: CueKind, line: Line, start: int, end: int, after: int, who: Named | None) -> Cue:
    gap = _AFTER_COLON.match(line.text, after)
    words = gap.end() if gap else after
    return Cue(kind, line.start + start, line.start + end, line.start + words, line.text[start:end], who)


def _colon(text: str) -> int:
    """Position of the first colon that may end a label, else -1: near the start, and not of an hour or an address."""
    colon = text.find(":", 0, LONGEST_LABEL)
    wide = text.find("：", 0, LONGEST_LABEL)
    at = min(colon, wide) if colon >= 0 and wide >= 0 else max(colon, wide)
    after = text[at + 1 : at + 2]
    is_hour_or_address = at > 0 and (after == "/" or (after.isdecimal() and text[at - 1].isdecimal()))
    return -1 if is_hour_or_address else at


def _kind(label: str, profile: Profile) -> CueKind:
    key = " ".join(label.lower().split()).rstrip(".")
    if key in profile.cues.question or (has_no_blanks(key) and journalist(key, profile) is not None):
        return "question"
    if key in profile.cues.moderation:
        return "moderation"
    return "anonymous" if key in profile.cues.anonymous else "person"


class _Support(NamedTuple):
    """What may speak for a name as a cue."""

    known: set[str]  # names and surnames in the title, in lower case
    times: Counter[str]  # how often each label comes after the first question, or anywhere in a text without one
    first_question: int | None  # offset


def _is_supported(cue: Cue, support: _Support) -> bool:
    who = cue.named
    if who is None:
        return False
    times = support.times[cue.label.lower()]
    asked = support.first_question is not None and cue.start > support.first_question
    if who.name is None:
        return times > 1 or (cue.label.isupper() and (asked or times > 0))
    if who.honorific or who.name.lower() in support.known or (who.role and is_full(who.name)):
        return True
    if who.name.lower().startswith("the "):
        return False
    if is_full(who.name):
        return asked or times > (0 if support.first_question is not None else 1)
    needed = 2 if support.first_question is not None else 3
    return surname(who.name) in support.known or (asked and cue.label.isupper()) or times >= needed
