"""Hypothesis strategies: truths, layouts, damage, and whole transcripts whose truth a careful reader could recover.

Needs the extra `test`. Everything shrinks towards one topic or one question, one sentence, the ministry's own page.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import fields
from typing import Any, NamedTuple

from hypothesis import strategies as st

from briefing_parser.fidelity import vocabulary as words
from briefing_parser.fidelity.compatible import compatible
from briefing_parser.fidelity.expected import expected
from briefing_parser.fidelity.layout import (
    WHOLE,
    AnswerCue,
    Contents,
    CueSetting,
    Damage,
    Dateline,
    Encoding,
    Headings,
    Indent,
    Layout,
    LineEnd,
    QuestionCue,
    QuestionsHeading,
    Quotes,
    Spacing,
    TitleForm,
)
from briefing_parser.fidelity.printer import print_transcript
from briefing_parser.fidelity.truth import TrueExchange, TrueSpeaker, TrueTopic, TrueTurn, Truth
from briefing_parser.fidelity.typesetting import MONTHS

Draw = Callable[[st.SearchStrategy[Any]], Any]


class Transcript(NamedTuple):
    """A print and where it came from."""

    truth: Truth
    layout: Layout
    damage: Damage
    printed: str | bytes

    @property
    def expected(self) -> Truth:
        """What a parse should make of it."""
        return expected(self.truth, self.layout, self.damage)


@st.composite
def transcripts(draw: Draw, *, damages_at_most: int = 2) -> Transcript:
    """Prints in any layout, with up to so many kinds of damage at once, of which the truth can be recovered."""
    pages = st.tuples(truths(), layouts(), damages(at_most=damages_at_most))
    truth, layout, damage = draw(pages.filter(lambda page: compatible(*page)))
    return Transcript(truth, layout, damage, print_transcript(truth, layout, damage))


def layouts() -> st.SearchStrategy[Layout]:
    """Every choice of a publisher, each independent of the others."""
    return st.builds(
        Layout,
        organisation=_seldom_not(True),
        title=st.sampled_from(TitleForm),
        dateline=st.sampled_from(Dateline),
        dateline_first=_seldom_not(False),
        contents=st.sampled_from(Contents),
        contents_heading=_seldom_not(True),
        questions_heading=st.sampled_from(QuestionsHeading),
        question_cue=st.sampled_from(QuestionCue),
        answer_cue=st.sampled_from(AnswerCue),
        cue_setting=st.sampled_from(CueSetting),
        back_to_top=_seldom_not(True),
        furniture=st.booleans(),
    )


def damages(*, at_most: int = 2) -> st.SearchStrategy[Damage]:
    """Damage in up to so many respects, mostly in so many."""
    respects = st.lists(st.sampled_from(("", *sorted(_DAMAGES))), min_size=at_most, max_size=at_most)
    return respects.flatmap(lambda chosen: st.builds(Damage, **{name: _DAMAGES[name] for name in chosen if name}))


@st.composite
def truths(draw: Draw) -> Truth:
    """Truths with topics, questions or both, one to three people on the podium, an affair a heading, perhaps a welcome."""
    names = draw(st.lists(st.sampled_from(words.NAMES), min_size=1, max_size=3, unique=True))
    roles = [draw(st.sampled_from(words.SPOKESPERSONS)), *draw(st.permutations(words.OFFICIALS))]
    speakers = tuple(map(TrueSpeaker, names, roles))
    things = iter(draw(st.permutations(words.THINGS)))
    topic_count, exchange_count = draw(st.tuples(st.integers(0, 4), st.integers(0, 6)).filter(any))
    date = draw(st.dates(dt.date(1993, 1, 1), dt.date(2035, 12, 31)))
    return Truth(
        organisation=draw(st.sampled_from(words.ORGANISATIONS)),
        place=draw(st.sampled_from(words.TOWNS)),
        date=date,
        published=dt.datetime.combine(date, draw(st.times()).replace(second=0, microsecond=0)) + draw(_DELAYS),
        speakers=speakers,
        topics=tuple(draw(_topics(next(things), names[0])) for _ in range(topic_count)),
        exchanges=draw(_exchanges([next(things) for _ in range(exchange_count)], names)),
        other=draw(_welcome(names[0])) if draw(_seldom_not(False)) else (),
    )


@st.composite
def _welcome(draw: Draw, speaker: str) -> tuple[TrueTurn, ...]:
    templates = draw(st.lists(st.sampled_from(words.WELCOMES), min_size=1, max_size=2, unique=True))
    return (TrueTurn("statement", tuple(_filled(draw, template, "") for template in templates), speaker),)


@st.composite
def _topics(draw: Draw, thing: str, speaker: str) -> TrueTopic:
    title = _capitalised(_filled(draw, draw(st.sampled_from(words.HEADINGS)), thing))
    return TrueTopic(title, (TrueTurn("statement", draw(_paragraphs(thing, 4)), speaker),))


@st.composite
def _exchanges(draw: Draw, things: list[str], names: list[str]) -> tuple[TrueExchange, ...]:
    """An exchange a thing, and now and then one that returns to an earlier thing and that no entry announces."""
    exchanges: list[TrueExchange] = []
    first_on: dict[str, int] = {}
    for thing in things:
        if first_on and draw(_seldom_not(False)):
            earlier = draw(st.sampled_from(list(first_on)))
            again = _question(draw, earlier, words.FOLLOW_UPS)
            exchanges.append(TrueExchange(again, _answers(draw, earlier, names), follows_up=first_on[earlier]))
        first_on[thing] = len(exchanges)
        title = _capitalised(_filled(draw, draw(st.sampled_from(words.HEADINGS)), thing))
        exchanges.append(TrueExchange(_question(draw, thing, words.QUESTIONS), _answers(draw, thing, names), title))
    return tuple(exchanges)


def _question(draw: Draw, thing: str, openings: tuple[str, ...]) -> TrueTurn:
    opening = _filled(draw, draw(st.sampled_from(openings)), thing)
    more = draw(st.lists(st.sampled_from(words.MORE_QUESTIONS), max_size=1))
    return TrueTurn("question", (opening, *(_filled(draw, template, thing) for template in more)))


def _answers(draw: Draw, thing: str, names: list[str]) -> tuple[TrueTurn, ...]:
    """By one speaker, by two in turn, or by nobody."""
    speaking = draw(st.lists(st.sampled_from(names), min_size=0 if draw(_seldom_not(False)) else 1, max_size=2, unique=True))
    return tuple(TrueTurn("answer", draw(_paragraphs(thing, 3)), name) for name in speaking)


@st.composite
def _paragraphs(draw: Draw, thing: str, at_most: int) -> tuple[str, ...]:
    if draw(_seldom_not(False)):
        return (_filled(draw, draw(st.sampled_from(words.SHORT_ANSWERS)), thing),)
    paragraphs = [
        " ".join(_filled(draw, template, thing) for template in templates)
        for templates in draw(st.lists(_SENTENCES, min_size=1, max_size=at_most))
    ]
    if draw(_seldom_not(False)):
        items = draw(st.lists(st.sampled_from(words.LIST_ITEMS), min_size=1, max_size=2))
        templates = (draw(st.sampled_from(words.LIST_LEADS)), *items, draw(st.sampled_from(words.LIST_ENDS)))
        paragraphs += [_filled(draw, template, thing) for template in templates]
    return tuple(paragraphs)


def _filled(draw: Draw, template: str, thing: str) -> str:
    """The template with its places filled: the thing with this one, the others drawn."""
    values = {name: draw(filling) for name, filling in _FILLINGS.items() if "{" + name + "}" in template}
    return template.format(thing=thing, **values)


def _capitalised(title: str) -> str:
    return title[:1].upper() + title[1:]


def _printed_date(day: dt.date) -> str:
    return f"{MONTHS[day.month - 1]} {day.day}"


def _seldom_not(usual: bool) -> st.SearchStrategy[bool]:
    return st.sampled_from((usual, usual, usual, not usual))


def _damaged(kind: Any) -> st.SearchStrategy[Any]:
    """Any member of an enumeration but its first, which is the whole one."""
    return st.sampled_from(list(kind)[1:])


_SENTENCES = st.lists(st.sampled_from(words.SENTENCES), min_size=1, max_size=4)
_DELAYS = st.sampled_from((dt.timedelta(), dt.timedelta(), dt.timedelta(days=1)))
_FILLINGS: dict[str, st.SearchStrategy[Any]] = {
    "place": st.sampled_from(words.PLACES),
    "person": st.sampled_from(("Oskar Dahl", "Edith Rowan", "Farid Nazari")),
    "number": st.integers(4, 90),
    "date": st.dates(dt.date(2016, 1, 1), dt.date(2016, 12, 31)).map(_printed_date),
}
_DAMAGES: dict[str, st.SearchStrategy[Any]] = {
    "line_end": _damaged(LineEnd),
    "encoding": _damaged(Encoding),
    "columns": st.integers(60, 80),
    "indent": _damaged(Indent),
    "spacing": _damaged(Spacing),
    "headings": _damaged(Headings),
    "contents_wrapped": st.just(True),
    "quotes": _damaged(Quotes),
    "back_to_top_leaks": st.just(True),
}
assert set(_DAMAGES) == {field.name for field in fields(WHOLE)}, "every respect of Damage has its strategy"
