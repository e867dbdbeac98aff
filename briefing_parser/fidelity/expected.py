"""What a parse should find in a print: the truth, less what the layout does not tell, worded as printed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from briefing_parser.fidelity.cues import known_as, labelled, names_in_head, person
from briefing_parser.fidelity.damage import WHOLE, Damage, Quotes
from briefing_parser.fidelity.filling import fill, places_in
from briefing_parser.fidelity.layout import Layout
from briefing_parser.fidelity.truth import TrueExchange, TrueSpeaker, TrueTopic, TrueTurn, Truth
from briefing_parser.fidelity.typesetting import heading, read_back, typeset, typeset_words
from briefing_parser.fidelity.values import values, with_parts


def expected(truth: Truth, layout: Layout, damage: Damage = WHOLE) -> Truth:
    """The truth as `print_transcript(truth, layout, damage)` tells it.

    Without a line for the organisation it is the body named in the speaker's role; without a day in the head it is that
    of publication; without contents no exchange has a title; what damage did to words is kept, for a parser does not
    correct what is printed.
    """
    truth = labelled(truth, layout, damage)
    return _worn(_told(truth, layout, damage), damage)


def printed_contents(truth: Truth, layout: Layout, damage: Damage) -> tuple[str, ...]:
    """The titles in the contents, which keep their capitals and lose no quotation mark: other hands set them."""
    if not layout.entry:
        return ()
    titles = [topic.title for topic in truth.topics] + [exchange.title for exchange in truth.exchanges if exchange.title]
    return tuple(_of_contents(title, damage) for title in titles)


def _of_contents(title: str, damage: Damage) -> str:
    return typeset(title, replace(damage, quotes=Quotes.CURLY) if damage.quotes is Quotes.LOST else damage)


def _told(truth: Truth, layout: Layout, damage: Damage) -> Truth:
    """The truth as far as the layout tells it, in the words of the truth."""
    used = layout.templates_in_use()
    places = places_in(*used)
    parts = with_parts(values(truth, layout), layout)
    said = [*truth.other, *(exchange.floor for exchange in truth.exchanges if exchange.floor)]
    published = truth.published if any(place.startswith("published.") for place in places) else None
    dated = any(place.startswith("date.") for place in places_in(*(one for one in used if one != layout.number)))

    def turn(turn: TrueTurn) -> TrueTurn:
        return turn._replace(speaker=known_as(turn, truth, layout))

    def exchange(one: TrueExchange) -> TrueExchange:
        title = _of_contents(one.title, damage) if one.title and layout.entry else None
        return TrueExchange(turn(one.question), tuple(map(turn, one.answers)), title, one.follows_up)

    return Truth(
        title=str(parts["title"]) if layout.title in used and layout.title else None,
        organisation=_organisation(truth, layout, str(parts["organisation"])),
        place=_place(truth, places),
        date=truth.date if dated else published and published.date(),
        published=published,
        speakers=tuple(_speakers(truth, layout)),
        topics=tuple(
            topic._replace(title=heading(topic.title, damage), turns=tuple(map(turn, topic.turns))) for topic in truth.topics
        ),
        exchanges=tuple(map(exchange, truth.exchanges)),
        contents=printed_contents(truth, layout, damage),
        other=tuple(map(turn, said)),
    )


def _organisation(truth: Truth, layout: Layout, line: str) -> str | None:
    """As its own line prints it, else as the role of the one in the title does."""
    if line and "organisation" in places_in(*layout.templates_in_use()):
        return line
    role = truth.speakers[0].role or "" if names_in_head(truth, layout) else ""
    return next((body for body in layout.bodies if body in role), None)


def _place(truth: Truth, places: frozenset[str]) -> str | None:
    """The town, else the venue."""
    if "place" in places:
        return truth.place
    if "PLACE" in places:
        return (truth.place or "").upper()
    return truth.venue if "venue" in places else None


def _speakers(truth: Truth, layout: Layout) -> Iterator[TrueSpeaker]:
    """Those in the head with the role that it prints, then those whom only cues name."""
    places = places_in(*layout.templates_in_use())
    named = names_in_head(truth, layout)
    people = {speaker.name: person(speaker) for speaker in truth.speakers}
    cued = {turn.speaker: known_as(turn, truth, layout) for turn in _of_podium(truth) if turn.speaker and turn.label}
    in_cue = layout.cue_role or (
        "{who.role}" if {"who.role", "who.ROLE"} & places_in(layout.answer_cue, layout.first_cue) else ""
    )
    in_head: dict[str, str] = {}
    for which, name in zip(("first", "second"), named, strict=False):
        in_head[name] = people[name].role if {f"{which}.role", f"{which}.ROLE"} & places else ""
    for name in [*named, *(name for name in cued if name not in named)]:
        of_first = layout.head_role if truth.speakers and name == truth.speakers[0].name else ""
        role = of_first or in_head.get(name) or (fill(in_cue, {"who": people[name]}) if name in cued else "")
        if called := named.get(name) or cued[name]:
            yield TrueSpeaker(called, role or None)


def _of_podium(truth: Truth) -> Iterator[TrueTurn]:
    yield from truth.other
    for topic in truth.topics:
        yield from topic.turns
    for exchange in truth.exchanges:
        yield from exchange.answers


def _worn(told: Truth, damage: Damage) -> Truth:
    """The words as the damage left them."""

    def line(text: str | None) -> str | None:
        return text and read_back(typeset(text, damage), damage)

    def turn(turn: TrueTurn) -> TrueTurn:
        paragraphs = tuple(read_back(typeset_words(paragraph, damage), damage) for paragraph in turn.paragraphs)
        return turn._replace(paragraphs=paragraphs, label=line(turn.label))

    def as_read(text: str | None) -> str | None:
        return text and read_back(text, damage)

    return told._replace(
        title=line(told.title),
        organisation=line(told.organisation),
        place=line(told.place),
        speakers=tuple(TrueSpeaker(line(name) or "", line(role)) for name, role, _ in told.speakers),
        topics=tuple(TrueTopic(line(topic.title) or "", tuple(map(turn, topic.turns))) for topic in told.topics),
        exchanges=tuple(
            TrueExchange(turn(one.question), tuple(map(turn, one.answers)), as_read(one.title), one.follows_up)
            for one in told.exchanges
        ),
        contents=tuple(read_back(title, damage) for title in told.contents),
        other=tuple(map(turn, told.other)),
    )
