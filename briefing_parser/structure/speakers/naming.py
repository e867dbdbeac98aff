"""Naming: whom each label means, by the head, by other cues, by introductions and by office."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from briefing_parser.models import Span
from briefing_parser.profiles import Profile
from briefing_parser.structure.cues.cue import Cue
from briefing_parser.structure.names.capitals import ordinary_capitals
from briefing_parser.structure.names.names import is_full, surname
from briefing_parser.structure.names.offices import Office, holder_of, office
from briefing_parser.structure.names.spellings import is_misprint
from briefing_parser.structure.speakers.called import called, is_abbreviation, prints_capitals
from briefing_parser.structure.speakers.full_names import FullName, agree, full_name
from briefing_parser.structure.speakers.introductions import Heard, Introduction, introductions, words_in_small_letters
from briefing_parser.structure.speakers.name_sources import Printed, Sources, sources, stem
from briefing_parser.structure.turns.turns import SpokenTurn

_MOST_LABELS = 300
"""Beyond these, labels are not looked through for misprints of each other."""
_LONGEST_HEAD = 4000
_LINE = re.compile(r"[^\n]++")
_HEAD = "the head"
_MOST_HOLDERS = 40
_ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)
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
    printed = [who for who in (*head, *names.values()) if is_full(who.name)]
    known = sources(printed, _introduced(text, turns, surnames, profile))
    by_label: dict[str, FullName | None] = dict.fromkeys(labels)
    for label, who in names.items():
        by_label[label] = full_name(who, label, known, profile)
    by_label |= _misprints(names, by_label, turns, profile)
    in_head = tuple(person._replace(name=full_name(person, "", known, profile).name) for person in head)
    podium = {turn.cue.label for turn in turns if turn.cue and turn.kind in ("statement", "answer")}
    alone = {label: cue for label, cue in labels.items() if label not in names and (label in podium or cue.kind == "person")}
    by_label |= _by_offices(alone, _holders(names, by_label, in_head, profile), known, profile)
    roles = {
        label: Printed("", "", _ARTICLE.sub("", cue.named.role or "") or None, None)
        for label, cue in alone.items()
        if cue.named
    }
    return Naming(by_label, roles | names, in_head)


def labels_of(turns: Sequence[SpokenTurn]) -> dict[str, Cue]:
    """The first cue of each label, in order."""
    labels: dict[str, Cue] = {}
    for turn in turns:
        if turn.cue:
            labels.setdefault(turn.cue.label, turn.cue)
    return labels


def _introduced(text: str, turns: Sequence[SpokenTurn], surnames: set[str], profile: Profile) -> list[Introduction]:
    """What head and turns introduce; whom the head names by office is looked for in the turns, too."""
    head_end = min(turns[0].span.start if turns else len(text), _LONGEST_HEAD)
    lines = [Heard(Span(*line.span()), _HEAD, asks=False, is_head=True) for line in _LINE.finditer(text, 0, head_end)]
    small_words = cache(lambda: words_in_small_letters(text))
    in_head = list(introductions(text, lines, surnames, small_words, profile))
    surnames = surnames | {one.surname for one in in_head}
    heard = [
        Heard(paragraph, turn.cue.label if turn.cue else "", turn.kind == "question")
        for turn in turns
        for paragraph in turn.paragraphs
    ]
    return [*in_head, *introductions(text, heard, surnames, small_words, profile)]


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
            and stem(who.name) == stem(known.name)
            and is_misprint(surname(who.name), surname(known.name))
            and agree(who.title, known.title, profile)
        ]
        if meant and all(name.name == meant[0].name for name in meant):
            joined[label] = meant[0]
    return joined


def _holders(
    names: Mapping[str, Printed], by_label: Mapping[str, FullName | None], in_head: Sequence[Printed], profile: Profile
) -> list[tuple[Office, FullName]]:
    """Offices with who holds them: those of the head, then those that cues print with a name."""
    of_head = {who.name: FullName(who.name, who.span) for who in in_head}  # one person, wherever else a cue names him
    holders = [(office(who.role, profile), of_head[who.name]) for who in in_head if who.role]
    for label, who in names.items():
        if who.role and (found := by_label[label]) and len(holders) < _MOST_HOLDERS:
            holders.append((office(who.role, profile), of_head.get(found.name, found)))
    return holders


def _by_offices(
    alone: Mapping[str, Cue], holders: Sequence[tuple[Office, FullName]], known: Sources, profile: Profile
) -> dict[str, FullName | None]:
    """Who holds the office that a label names alone; whom a label with the whole office means, no shorter one does."""
    meant = {label: office((cue.named and cue.named.role) or label, profile) for label, cue in alone.items()}
    whole = set(meant.values())
    taken = {name for held, name in holders if held in whole}
    found: dict[str, FullName | None] = {}
    for label, cue in alone.items():
        free = [(held, name) for held, name in holders if name not in taken or held == meant[label]]
        found[label] = holder_of(meant[label], free, profile) or _addressed(cue, meant[label], known, profile)
    return found


def _addressed(cue: Cue, meant: Office, known: Sources, profile: Profile) -> FullName | None:
    """Who is addressed by an office; the office itself where nobody is; None for what is no office, or hides the name."""
    role = cue.named.role if cue.named else None
    if role is None or role.lower().endswith(_HIDING):
        return None
    addressed = [one for one in known.addressed if office(one.title, profile) == meant]
    if addressed and len({one.surname for one in addressed}) == 1:
        one = addressed[0]
        found = full_name(Printed(one.name, one.title, role, one.span), cue.label, known, profile)
        return found if found.span else FullName(one.name, one.span)
    is_short = cue.label.lower() in profile.names.abbreviations
    return FullName(cue.label if is_short else ordinary_capitals(cue.label))
