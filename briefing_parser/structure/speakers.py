"""Cues to people: the fullest name, role and body that the transcript itself supports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefing_parser.models import Span, Speaker
from briefing_parser.structure.cue import Cue
from briefing_parser.structure.front_matter import FrontMatter
from briefing_parser.structure.names import Named, surname
from briefing_parser.structure.names_without_blanks import has_no_blanks
from briefing_parser.structure.turns import SpokenTurn


def resolve_speakers(
    text: str, head: FrontMatter, turns: Sequence[SpokenTurn]
) -> tuple[tuple[Speaker, ...], Mapping[str, Speaker | None], Speaker | None]:
    """The podium; the speaker of each label; and who speaks where no cue is printed: the one whom the title
    names, or, if it names nobody, the one who answers.

    `MS. LEE` is Ann Lee where title or cues name one Lee only; of two with one surname, neither.
    """
    in_title = [_speaker(person, text, head) for person in head.speakers]
    podium = {speaker.name.lower(): speaker for speaker in in_title if speaker.name}
    cues = [turn.cue for turn in turns if turn.cue]
    full = _full_names(in_title, [cue.named for cue in cues if cue.named])
    first_cue = {cue.label: cue for cue in reversed(cues)}
    on_podium = {turn.cue.label for turn in turns if turn.cue and turn.kind in ("statement", "answer")}
    labels: dict[str, Speaker | None] = {}
    for label in dict.fromkeys(cue.label for cue in cues):
        speaker = labels[label] = _resolved(first_cue[label], in_title, podium, full)
        if speaker and speaker.name and label in on_podium:
            podium.setdefault(speaker.name.lower(), speaker)
    alone = in_title or list(podium.values())
    return tuple(podium.values()), labels, alone[0] if len(alone) == 1 else None


def _speaker(person: Named, text: str, head: FrontMatter) -> Speaker:
    organisation = " ".join(head.organisation.of(text).split()) if head.organisation else None
    return Speaker(name=person.name, role=person.role, organisation=organisation, evidence=(head.title,) if head.title else ())


def _full_names(podium: Sequence[Speaker], cued: Sequence[Named]) -> dict[str, set[str]]:
    """Full names by surname."""
    names = [speaker.name for speaker in podium if speaker.name] + [who.name for who in cued if who.name and not who.honorific]
    full: dict[str, set[str]] = {}
    for name in names:
        if " " in name:
            full.setdefault(surname(name), set()).add(name)
    return full


def _resolved(
    cue: Cue, in_title: Sequence[Speaker], podium: Mapping[str, Speaker], full: Mapping[str, set[str]]
) -> Speaker | None:
    who = cue.named
    if who is None or (cue.kind != "person" and not _is_outlet(cue)):
        return None
    label = Span(cue.start, cue.end)
    if who.name is None:
        holders = [
            speaker for speaker in in_title if speaker.role and who.role and speaker.role.lower().endswith(who.role.lower())
        ]
        return holders[0] if len(holders) == 1 else Speaker(role=who.role, evidence=(label,))
    name = who.name
    if " " not in name or who.honorific:
        candidates = full.get(surname(name), set())
        name = next(iter(candidates)) if len(candidates) == 1 else name
    return podium.get(name.lower()) or Speaker(name=name, role=who.role, evidence=(label,))


def _is_outlet(cue: Cue) -> bool:
    """A question cue that says for whom the journalist works, in one word of a script without blanks."""
    return cue.kind == "question" and has_no_blanks(cue.label)
