"""Naming: whom each label means, by the head, by other cues, by introductions and by office."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from briefing_parser.models import Span
from briefing_parser.profiles import Profile
from briefing_parser.structure.called import called, is_abbreviation, prints_capitals
from briefing_parser.structure.capitals import ordinary_capitals
from briefing_parser.structure.cue import Cue
from briefing_parser.structure.full_names import FullName, Printed, agree, full_name
from briefing_parser.structure.introductions import Heard, Introduction, introductions
from briefing_parser.structure.names import is_full, surname
from briefing_parser.structure.offices import holder_of, is_same_office
from briefing_parser.structure.spellings import is_misprint
from briefing_parser.structure.turns import SpokenTurn

_MOST_LABELS = 300
"""Beyond these, labels are not looked through for misprints of each other."""
_LONGEST_HEAD = 4000
_LINE = re.compile(r"[^\n]++")
_HEAD = "the head"
_HIDING = ("official", "officials")


class Naming(NamedTuple):
    """Names by label, None for a label that hides the name, and the people of the head in their order."""

    by_label: Mapping[str, FullName | None]
    printed: Mapping[str, Printed]  # by label, what stands in the cue
    in_head: tuple[Printed, ...]


def name_labels(text: str, head: Sequence[Printed], turns: Sequence[SpokenTurn], profile: Profile) -> Naming:
    """The fullest name for each label, as far as the transcript supports one, and for each person of the head."""
    labels = labels_of(turns)
    asking = {turn.cue.label for turn in turns if turn.cue and turn.kind == "question"}
    names = {label: who for label, cue in labels.items() if (who := called(cue, label in asking, head, profile))}
    if not prints_capitals(labels.values()):
        names |= {label: who._replace(name=label) for label, who in names.items() if label in asking and is_abbreviation(label)}
    surnames = {surname(who.name) for who in (*names.values(), *head)}
    introduced = _introduced(text, turns, surnames, profile)
    printed = [who for who in (*head, *names.values()) if is_full(who.name)]
    by_label: dict[str, FullName | None] = dict.fromkeys(labels)
    for label, who in names.items():
        by_label[label] = full_name(who, label, printed, introduced, profile)
    by_label |= _misprints(names, by_label, turns, profile)
    in_head = tuple(person._replace(name=_fuller_in_head(person, printed, introduced, profile)) for person in head)
    holders = [(who.role, found) for label, who in names.items() if who.role and (found := by_label[label])]
    holders = [(who.role, FullName(who.name, who.span)) for who in in_head if who.role] + holders
    podium = {turn.cue.label for turn in turns if turn.cue and turn.kind in ("statement", "answer")}
    offices = {label: cue for label, cue in labels.items() if label not in names and (label in podium or cue.kind == "person")}
    taken = [name for cue in offices.values() for role, name in holders if is_same_office(cue.label, role, profile)]
    for label, cue in offices.items():
        free = [(role, name) for role, name in holders if name not in taken or is_same_office(cue.label, role, profile)]
        by_label[label] = _by_office(cue, free, printed, introduced, profile)
    alone = {label: Printed("", "", cue.named.role, None) for label, cue in offices.items() if cue.named}
    return Naming(by_label, alone | names, in_head)


def labels_of(turns: Sequence[SpokenTurn]) -> dict[str, Cue]:
    """The first cue of each label, in order."""
    labels: dict[str, Cue] = {}
    for turn in turns:
        if turn.cue:
            labels.setdefault(turn.cue.label, turn.cue)
    return labels


def _introduced(text: str, turns: Sequence[SpokenTurn], surnames: set[str], profile: Profile) -> dict[str, list[Introduction]]:
    """What head and turns introduce, by surname; whom the head names by office is looked for in the turns, too."""
    head_end = min(turns[0].span.start if turns else len(text), _LONGEST_HEAD)
    lines = [Heard(Span(*line.span()), _HEAD, asks=False, is_head=True) for line in _LINE.finditer(text, 0, head_end)]
    in_head = list(introductions(text, lines, surnames, profile))
    surnames = surnames | {one.surname for one in in_head}
    heard = [
        Heard(paragraph, turn.cue.label if turn.cue else "", turn.kind == "question")
        for turn in turns
        for paragraph in turn.paragraphs
    ]
    found: dict[str, list[Introduction]] = {}
    for one in (*in_head, *introductions(text, heard, surnames, profile)):
        found.setdefault(one.surname, []).append(one)
    return found


def _fuller_in_head(
    person: Printed, printed: Sequence[Printed], introduced: Mapping[str, Sequence[Introduction]], profile: Profile
) -> str:
    return person.name if is_full(person.name) else full_name(person, "", printed, introduced, profile).name


def _misprints(
    names: Mapping[str, Printed], found: Mapping[str, FullName | None], turns: Sequence[SpokenTurn], profile: Profile
) -> dict[str, FullName]:
    """Labels for which nothing fuller was found, and which misprint another one with the same title that comes more often."""
    times = Counter(turn.cue.label for turn in turns if turn.cue)
    open_labels = [label for label in names if (name := found[label]) and name.span is None and times[label] == 1]
    if len(names) > _MOST_LABELS:
        return {}
    joined: dict[str, FullName] = {}
    for label in open_labels:
        who = names[label]
        meant = [
            name
            for other, known in names.items()
            if (name := found[other])
            and times[other] > 1
            and is_misprint(surname(who.name), surname(known.name))
            and agree(who.title, known.title, profile)
        ]
        if meant and all(name.name == meant[0].name for name in meant):
            joined[label] = meant[0]
    return joined


def _by_office(
    cue: Cue,
    holders: Sequence[tuple[str, FullName]],
    printed: Sequence[Printed],
    introduced: Mapping[str, Sequence[Introduction]],
    profile: Profile,
) -> FullName | None:
    """Who holds the office that a label names; the office itself where nobody is named; None for no office at all."""
    role = cue.named.role if cue.named else None
    if found := holder_of(role or cue.label, holders, profile):
        return found
    if role is None or role.lower().endswith(_HIDING):
        return None
    addressed = [
        one
        for ones in introduced.values()
        for one in ones
        if one.support == "address" and is_same_office(role, one.title, profile)
    ]
    if addressed and len({one.surname for one in addressed}) == 1:
        one = addressed[0]
        found = full_name(Printed(one.name, one.title, role, one.span), cue.label, printed, introduced, profile)
        return found if found.span else FullName(one.name, one.span)
    is_abbreviation = cue.label.lower() in profile.names.abbreviations
    return FullName(cue.label if is_abbreviation else ordinary_capitals(cue.label))
