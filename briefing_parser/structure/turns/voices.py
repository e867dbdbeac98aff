"""Voices: which turns are one person's, in which company they stand, and who is presented by others."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from briefing_parser.profiles import Profile
from briefing_parser.structure.cues.cue import Cue
from briefing_parser.structure.names.names import surname
from briefing_parser.structure.turns.speech_acts import SpeechAct

_NUMBER = re.compile(r"[\s#]{0,3}\d{1,4}")
_SENTENCE_END = re.compile(r"(?<=[a-z\d)]{2})[.?!]\s")
_EDGE = " .,;:!?()[]\"“”'’"
_LONGEST_NAME = 3


class Said(NamedTuple):
    """A turn before its kind is known."""

    cue: Cue | None
    words: str


class Run(NamedTuple):
    """An unbroken row of turns of one voice."""

    acts: Sequence[SpeechAct]
    after_podium: bool  # nothing before it, or somebody certain to be on the podium
    after_question: bool  # the turn before it asks
    before_podium: bool
    opens: bool  # nothing before it
    closes: bool  # nothing behind it


def voices(turns: Sequence[Said]) -> list[str]:
    """What the voice of each turn is called: a surname that only one has, else the whole name, role or label."""
    full: dict[str, set[str]] = {}
    for turn in turns:
        name = turn.cue.named.name if turn.cue and turn.cue.named else None
        if name and " " in name:
            full.setdefault(surname(name), set()).add(name.lower())
    return [_called(turn.cue, full) if turn.cue else "" for turn in turns]


def _called(cue: Cue, full: Mapping[str, set[str]]) -> str:
    who = cue.named
    if cue.kind != "person" or who is None:
        return f"{cue.kind} {cue.label.lower()}"
    if who.name is None:
        return (who.role or cue.label).lower()
    last = surname(who.name)
    return last if len(full.get(last, ())) <= 1 else who.name.lower()


def runs_by_voice(names: Sequence[str], acts: Sequence[SpeechAct], certain: set[str]) -> dict[str, list[Run]]:
    """The runs of each voice; `certain`: voices that are on the podium in any case."""
    runs: dict[str, list[Run]] = {}
    for name, numbers in groupby(range(len(names)), key=names.__getitem__):
        row = list(numbers)
        before, after = row[0] - 1, row[-1] + 1
        run = Run(
            acts=[acts[number] for number in row],
            after_podium=before < 0 or names[before] in certain,
            after_question=before >= 0 and acts[before].asks,
            before_podium=after < len(names) and names[after] in certain,
            opens=before < 0,
            closes=after == len(names),
        )
        runs.setdefault(name, []).append(run)
    return runs


def is_numbered(cue: Cue, profile: Profile) -> bool:
    """`Speaker 3`: a voice that a transcriber told apart and could not name."""
    number = _NUMBER.search(cue.label)
    return (
        number is not None and number.end() == len(cue.label) and cue.label[: number.start()].lower() in profile.cues.numbered
    )


def presented(said: Iterable[str], profile: Profile) -> set[str]:
    """Full names in lower case that are said with a title, or in a sentence that presents people: `Professor Ann Lee`,
    `I am joined by Ann Lee and Ivo Berg`."""
    titles = profile.names.honorifics | profile.names.roles
    names: set[str] = set()
    for words in said:
        lower = words.lower()
        presenting = [phrase for phrase in profile.cues.introductions if phrase in lower]
        for sentence in _SENTENCE_END.split(words):
            names.update(_presented(sentence, titles, presenting))
    return names


def _presented(sentence: str, titles: Collection[str], presenting: Collection[str]) -> Iterator[str]:
    presents = bool(presenting) and any(phrase in sentence.lower() for phrase in presenting)
    words = sentence.split()
    for at, word in enumerate(words):
        if word[0].isupper() and (presents or (at and words[at - 1].strip(_EDGE).lower() in titles)):
            for end in range(at + 2, min(at + _LONGEST_NAME, len(words)) + 1):
                yield " ".join(words[at:end]).strip(_EDGE).lower()
