"""By which cues the turns of a truth are opened on a page, and what the page tells of who speaks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import count

from briefing_parser.fidelity.damage import WHOLE, Damage
from briefing_parser.fidelity.filling import Person, fill, places_in
from briefing_parser.fidelity.layout import Layout
from briefing_parser.fidelity.truth import TrueSpeaker, TrueTurn, Truth

_MISPRINTED = 3  # the number of the question


def labelled(truth: Truth, layout: Layout, damage: Damage = WHOLE) -> Truth:
    """The truth with the cue of each turn as the layout prints it, without its colon; a label that it has stays."""
    known, spoken, questions = people(truth), set[str | None](), count(1)

    def turn(turn: TrueTurn) -> TrueTurn:
        template = _cue(turn, truth, layout, first=turn.speaker not in spoken)
        spoken.add(turn.speaker)
        if turn.label is not None or not template:
            return turn
        label = fill(template, {"who": _who(turn, known)}).strip()
        if damage.cue_misprinted and turn.kind == "question" and next(questions) == _MISPRINTED:
            label = label[:4] + label[3:]
        return turn._replace(label=label)

    def turns(turns: Iterable[TrueTurn]) -> tuple[TrueTurn, ...]:
        return tuple(turn(one) for one in turns)

    return truth._replace(
        other=turns(truth.other),
        topics=tuple(topic._replace(turns=turns(topic.turns)) for topic in truth.topics),
        exchanges=tuple(
            exchange._replace(
                floor=turn(exchange.floor) if exchange.floor else None,
                question=turn(exchange.question),
                answers=turns(exchange.answers),
            )
            for exchange in truth.exchanges
        ),
    )


def known_as(turn: TrueTurn, truth: Truth, layout: Layout) -> str | None:
    """The fullest name that the page supports for the speaker of a turn; None for cues that name nobody."""
    places = places_in(*(_cue(turn, truth, layout, first=first) for first in (True, False)))
    who, in_head = _who(turn, people(truth)), names_in_head(truth, layout)
    on_podium = turn.kind in ("statement", "answer")
    if {"who.name", "who.NAME"} & places:
        return who.name
    if "who.outlet" in places:
        return who.outlet
    if on_podium and not turn.label:
        return in_head.get(who.name, who.name)
    usual = who.surname if places else layout.office_name or None
    return in_head.get(who.name, usual) if on_podium else usual if places else None


def names_in_head(truth: Truth, layout: Layout) -> dict[str, str]:
    """The people of the podium whom the head of the page names, and what it calls them."""
    places = {place.lower() for place in places_in(*layout.templates_in_use())}
    called: dict[str, str] = {}
    for speaker, which in zip(truth.speakers, ("first", "second"), strict=False):
        if {f"{which}.name", f"{which}.family_comma"} & places:
            called[speaker.name] = speaker.name
        elif f"{which}.family_first" in places:
            surname = person(speaker).surname
            called[speaker.name] = f"{surname} {speaker.name.removesuffix(surname).strip()}"
        elif f"{which}.surname" in places:
            called[speaker.name] = person(speaker).surname
    return called


def people(truth: Truth) -> Mapping[str, Person]:
    """Everyone in the room, by name."""
    return {speaker.name: person(speaker) for speaker in (*truth.speakers, *truth.attending)}


def person(speaker: TrueSpeaker) -> Person:
    """As templates name them; the role of someone who is not on the podium is the outlet."""
    return Person(speaker.name, speaker.role or "", speaker.honorific or "", speaker.role or "")


def _who(turn: TrueTurn, known: Mapping[str, Person]) -> Person:
    name = turn.speaker or ""
    return known.get(name) or Person(name)


def _cue(turn: TrueTurn, truth: Truth, layout: Layout, *, first: bool) -> str:
    """The template of the cue, empty where the turn has none."""
    if turn.kind == "question":
        return layout.question_cue
    if turn.kind == "moderation":
        return layout.floor_cue
    if turn.kind == "statement" and not layout.statement_cue:
        return ""
    if layout.office_cue and truth.speakers and turn.speaker == truth.speakers[0].name:
        return layout.office_cue
    usual = layout.statement_cue if turn.kind == "statement" else layout.answer_cue
    return (first and layout.first_cue) or usual
