"""The speakers: each person once, with name, role and body, and who stands behind each label."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import NamedTuple

from briefing_parser.models import Span, Speaker
from briefing_parser.profiles import Profile
from briefing_parser.structure.cues.askers import asker
from briefing_parser.structure.cues.cue import Cue
from briefing_parser.structure.heads.front_matter import FrontMatter
from briefing_parser.structure.names.names import is_full, surname
from briefing_parser.structure.names.spellings import is_misprint
from briefing_parser.structure.speakers.called import family_in
from briefing_parser.structure.speakers.full_names import FullName
from briefing_parser.structure.speakers.name_sources import Printed
from briefing_parser.structure.speakers.naming import Naming, labels_of, name_labels
from briefing_parser.structure.speakers.roles import role_beside
from briefing_parser.structure.turns.turns import SpokenTurn

_MOST_WITHOUT_ROLE = 12
"""People whose role is looked for in what is said."""


class Speakers(NamedTuple):
    """Who speaks."""

    podium: tuple[Speaker, ...]
    by_label: Mapping[str, Speaker | None]  # None for a label that hides the name
    uncued: Speaker | None  # who speaks where no cue is printed
    askers: Mapping[str, Speaker]  # name and outlet that a question's label prints
    ambiguous: tuple[Cue, ...]  # cues that fit two people as well


def resolve_speakers(text: str, head: FrontMatter, turns: Sequence[SpokenTurn], profile: Profile) -> Speakers:
    """The podium, the speaker of each label, and who speaks where no cue is printed: the one whom the head names, or, if
    it names nobody, the one who answers.

    `MS. LEE` is Ann Lee where head, cues or introductions name one Lee only; of two with one surname, neither.
    """
    labels = labels_of(turns)
    naming = name_labels(text, _in_head(text, head), turns, profile)
    on_podium = dict.fromkeys(turn.cue.label for turn in turns if turn.cue and _stands_on_podium(turn, turn.cue, naming))
    people = _with_roles(_people(text, head, naming, labels), on_podium, naming, turns, text, profile)
    by_label = {label: people[found.name.lower()] if found else None for label, found in naming.by_label.items()}
    cued = {speaker.name: speaker for label in on_podium if (speaker := by_label[label])}
    elsewhere = {speaker.name for label, speaker in by_label.items() if speaker and label not in on_podium} - cued.keys()
    in_head = [people[person.name.lower()] for person in naming.in_head if not _is_misprinted(person, cued)]
    podium = {speaker.name: speaker for speaker in in_head if speaker.name not in elsewhere} | cued
    alone = in_head or list(podium.values())
    return Speakers(
        podium=tuple(podium.values()),
        by_label=by_label,
        uncued=alone[0] if len(alone) == 1 else None,
        askers=_askers(turns, by_label, profile),
        ambiguous=tuple(labels[label] for label, found in naming.by_label.items() if found and found.is_ambiguous),
    )


def _stands_on_podium(turn: SpokenTurn, cue: Cue, naming: Naming) -> bool:
    """Whoever speaks from there, and a named moderator with an office of his own."""
    printed = naming.printed.get(cue.label)
    is_host = turn.kind == "moderation" and printed is not None and bool(printed.name) and printed.role is not None
    return is_host or turn.kind in ("statement", "answer")


def _in_head(text: str, head: FrontMatter) -> list[Printed]:
    return [
        Printed(
            person.name,
            (person.role or "").lower(),
            person.role,
            span,
            family=family_in(" ".join((span or head.title or Span(0, 0)).of(text).split()), person.name),
        )
        for person, span in zip_longest(head.speakers, head.speaker_spans)
        if person and person.name
    ]


def _people(text: str, head: FrontMatter, naming: Naming, labels: Mapping[str, Cue]) -> dict[str, Speaker]:
    """Each person by name in lower case: the role of the head before that of a cue, and where it all is printed."""
    organisation = " ".join(head.organisation.of(text).split()) if head.organisation else None
    people: dict[str, Speaker] = {}
    for person in naming.in_head:
        evidence = (person.span,) if person.span else ()
        people.setdefault(
            person.name.lower(), Speaker(name=person.name, role=person.role, organisation=organisation, evidence=evidence)
        )
    for label, found in naming.by_label.items():
        if found and found.name.lower() not in people:
            people[found.name.lower()] = _cued(labels[label], found, naming.printed.get(label))
    return people


def _with_roles(
    people: Mapping[str, Speaker],
    on_podium: Iterable[str],
    naming: Naming,
    turns: Sequence[SpokenTurn],
    text: str,
    profile: Profile,
) -> dict[str, Speaker]:
    """Who stands on the podium without a role has that which one of his cues, else somebody on the podium, gives him."""
    found = dict(people)
    for label in on_podium:
        named, printed = naming.by_label[label], naming.printed.get(label)
        if named and printed and printed.role and printed.span and (speaker := found[named.name.lower()]).role is None:
            found[named.name.lower()] = replace(speaker, role=printed.role, evidence=(*speaker.evidence, printed.span))
    labelled = [named.name for label in on_podium if (named := naming.by_label[label])]
    names = dict.fromkeys(name for name in (*(person.name for person in naming.in_head), *labelled) if is_full(name))
    without = [name for name in names if found[name.lower()].role is None][:_MOST_WITHOUT_ROLE]
    spoken = [span for turn in turns if turn.kind != "question" for span in turn.paragraphs] if without else []
    for name in without:
        if role := role_beside(name, spoken, text, profile):
            speaker = found[name.lower()]
            found[name.lower()] = replace(speaker, role=" ".join(role.of(text).split()), evidence=(*speaker.evidence, role))
    return found


def _cued(cue: Cue, found: FullName, printed: Printed | None) -> Speaker:
    label = Span(cue.start, cue.end)
    return Speaker(
        name=found.name,
        role=printed.role if printed else None,
        organisation=printed.outlet if printed else None,
        evidence=(label, found.span) if found.span and found.span != label else (label,),
    )


def _askers(turns: Sequence[SpokenTurn], by_label: Mapping[str, Speaker | None], profile: Profile) -> dict[str, Speaker]:
    """Who asks, apart from the body he asks for: an outlet alone has no name here."""
    askers: dict[str, Speaker] = {}
    for turn in turns:
        cue = turn.cue
        if cue and turn.kind == "question" and cue.label not in askers and (speaker := by_label[cue.label]):
            printed = asker(cue, profile)
            name = speaker.name if printed.name or not printed.outlet else None
            askers[cue.label] = Speaker(name=name, organisation=printed.outlet, evidence=speaker.evidence)
    return askers


def _is_misprinted(person: Printed, cued: Mapping[str | None, Speaker]) -> bool:
    """The head misspells a surname that the cues spell another way."""
    names = [name for name in cued if name]
    return all(surname(name) != surname(person.name) for name in names) and any(
        is_misprint(surname(person.name), surname(name)) for name in names
    )
