"""A Hypothesis strategy of truths: what may be said in a house, made of the words of its language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from briefing_parser.fidelity.layout import Layout
from briefing_parser.fidelity.truth import TrueExchange, TrueSpeaker, TrueTopic, TrueTurn, Truth
from briefing_parser.fidelity.vocabulary import Templates, Vocabulary, vocabulary

Draw = Callable[[st.SearchStrategy[Any]], Any]
_DELAYS = st.sampled_from((dt.timedelta(), dt.timedelta(), dt.timedelta(days=1)))
_JOURNALISTS = 3


@st.composite
def truths(draw: Draw, usual: Layout) -> Truth:
    """Truths with topics, questions or both, as the house has them; people on the podium, an affair a heading, perhaps a
    welcome."""
    words = _Words(draw, vocabulary(usual.language))
    known = draw(st.permutations(words.known.people))
    at_least, at_most = usual.podium
    podium = known[: draw(st.integers(at_least, at_most))]
    roles = [draw(st.sampled_from(usual.roles or words.known.spokespersons)), *draw(st.permutations(words.known.officials))]
    speakers = tuple(TrueSpeaker(name, role, honorific) for (honorific, name), role in zip(podium, roles, strict=False))
    outlets = draw(st.permutations(words.known.outlets))
    others = tuple(
        TrueSpeaker(name, outlet, honorific)
        for (honorific, name), outlet in zip(known[at_most : at_most + _JOURNALISTS + 1], outlets, strict=False)
    )
    things = iter(draw(st.permutations(words.known.things)))
    topic_count, exchange_count = draw(_sizes(usual))
    date = draw(st.dates(dt.date(1993, 1, 1), dt.date(2035, 12, 31)))
    names = [speaker.name for speaker in speakers]
    return Truth(
        organisation=draw(st.sampled_from(words.known.organisations)),
        place=draw(st.sampled_from(words.known.towns)),
        venue=draw(st.sampled_from(words.known.venues)),
        date=date,
        published=dt.datetime.combine(date, draw(st.times()).replace(second=0, microsecond=0)) + draw(_DELAYS),
        speakers=speakers,
        topics=tuple(words.topic(next(things), names[0]) for _ in range(topic_count)),
        exchanges=words.exchanges(
            [next(things) for _ in range(exchange_count)], names, others if usual.floor_cue else others[1:]
        ),
        other=words.welcome(names[0]) if words.seldom() else (),
        attending=others,
    )


def _sizes(usual: Layout) -> st.SearchStrategy[tuple[int, int]]:
    """How many topics and how many exchanges."""
    topics = st.integers(0, 4 if usual.heading else 0)
    exchanges = st.integers(*usual.questions)
    return st.tuples(topics, exchanges).filter(any)


class _Words:
    """Draws from one vocabulary."""

    def __init__(self, draw: Draw, known: Vocabulary) -> None:
        self.draw, self.known = draw, known

    def topic(self, thing: str, speaker: str) -> TrueTopic:
        title = _capitalised(self.one(self.known.headings, thing))
        return TrueTopic(title, (TrueTurn("statement", self.paragraphs(thing, 4), speaker),))

    def welcome(self, speaker: str) -> tuple[TrueTurn, ...]:
        templates = self.draw(st.lists(st.sampled_from(self.known.welcomes), min_size=1, max_size=2, unique=True))
        return (TrueTurn("statement", tuple(self.filled(template, "") for template in templates), speaker),)

    def exchanges(self, things: list[str], names: list[str], others: tuple[TrueSpeaker, ...]) -> tuple[TrueExchange, ...]:
        """An exchange a thing, and now and then one that returns to an earlier thing and that no entry announces.

        Where one more than the journalists is in the room, the first of these gives them the floor.
        """
        exchanges: list[TrueExchange] = []
        first_on: dict[str, int] = {}
        journalists = [speaker.name for speaker in others[-_JOURNALISTS:]]
        moderator = others[0].name if len(others) > _JOURNALISTS else None

        def exchange(thing: str, openings: Templates, **more: Any) -> TrueExchange:
            asker = self.draw(st.sampled_from(journalists))
            question, answers = self.question(thing, openings, asker), self.answers(thing, names)
            floor = None
            if moderator and not self.seldom():
                words = self.draw(st.sampled_from(self.known.floors)).format(asker=asker)
                floor = TrueTurn("moderation", (words,), moderator)
            return TrueExchange(question, answers, floor=floor, **more)

        for thing in things:
            if first_on and self.seldom():
                earlier = self.draw(st.sampled_from(list(first_on)))
                exchanges.append(exchange(earlier, self.known.follow_ups, follows_up=first_on[earlier]))
            first_on[thing] = len(exchanges)
            title = _capitalised(self.one(self.known.headings, thing))
            exchanges.append(exchange(thing, self.known.questions, title=title))
        return tuple(exchanges)

    def question(self, thing: str, openings: Templates, asker: str) -> TrueTurn:
        more = self.draw(st.lists(st.sampled_from(self.known.more_questions), max_size=1))
        paragraphs = (self.one(openings, thing), *(self.filled(template, thing) for template in more))
        return TrueTurn("question", paragraphs, asker)

    def answers(self, thing: str, names: list[str]) -> tuple[TrueTurn, ...]:
        """By one speaker, by two in turn, or by nobody."""
        at_least = 0 if self.seldom() else 1
        speaking = self.draw(st.lists(st.sampled_from(names), min_size=at_least, max_size=2, unique=True))
        return tuple(TrueTurn("answer", self.paragraphs(thing, 3), name) for name in speaking)

    def paragraphs(self, thing: str, at_most: int) -> tuple[str, ...]:
        if self.seldom():
            return (self.one(self.known.short_answers, thing),)
        sentences = st.lists(st.sampled_from(self.known.sentences), min_size=1, max_size=4)
        paragraphs = [
            self.known.joint.join(self.filled(template, thing) for template in templates)
            for templates in self.draw(st.lists(sentences, min_size=1, max_size=at_most))
        ]
        if self.seldom():
            items = self.draw(st.lists(st.sampled_from(self.known.list_items), min_size=1, max_size=2))
            paragraphs.append(self.one(self.known.list_leads, thing))
            paragraphs += [self.filled(template, thing) for template in items]
            paragraphs.append(self.one(self.known.list_ends, thing))
        return tuple(paragraphs)

    def one(self, templates: Templates, thing: str) -> str:
        return self.filled(self.draw(st.sampled_from(templates)), thing)

    def filled(self, template: str, thing: str) -> str:
        """The template with its places filled: the thing with this one, the others drawn."""
        drawn = {
            "place": st.sampled_from(self.known.places),
            "person": st.sampled_from(self.known.strangers),
            "number": st.integers(4, 90),
            "date": st.dates(dt.date(2016, 1, 1), dt.date(2016, 12, 31)).map(self.printed_date),
        }
        values = {name: self.draw(filling) for name, filling in drawn.items() if "{" + name + "}" in template}
        return template.format(thing=thing, **values)

    def printed_date(self, day: dt.date) -> str:
        return self.known.day.format(month=self.known.months[day.month - 1], number=day.month, day=day.day)

    def seldom(self) -> bool:
        return bool(self.draw(st.sampled_from((False, False, False, True))))


def _capitalised(title: str) -> str:
    return title[:1].upper() + title[1:]
