"""What a parse should find in a print: the truth, less what the layout does not tell, worded as printed."""

from __future__ import annotations

import re

from briefing_parser.fidelity.layout import WHOLE, AnswerCue, Contents, Damage, Layout, Quotes, TitleForm
from briefing_parser.fidelity.truth import TrueExchange, TrueSpeaker, TrueTopic, TrueTurn, Truth
from briefing_parser.fidelity.typesetting import cue, dateline, heading, title_line, typeset


def expected(truth: Truth, layout: Layout, damage: Damage = WHOLE) -> Truth:
    """The truth as `print_transcript(truth, layout, damage)` tells it.

    Without a line for the organisation it is the body named in the speaker's role; without a title line there is no
    place, and the date is that of publication; without contents no exchange has a title; capitals and lost quotation
    marks are kept, for a parser does not correct what is printed.
    """
    title = title_line(truth, layout)
    published = truth.published if dateline(truth, layout) else None
    topics = tuple(_topic(topic, damage) for topic in truth.topics)
    exchanges = tuple(_exchange(exchange, truth, layout, damage) for exchange in truth.exchanges)
    return truth._replace(
        title=title and typeset(title, damage.quotes),
        organisation=truth.organisation if layout.organisation else title and _body_in(truth.speakers[0].role),
        place=truth.place if title and layout.title is TitleForm.PLACE_AND_DATE else None,
        date=truth.date if title else published and published.date(),
        published=published,
        speakers=_speakers(truth, layout),
        topics=topics,
        exchanges=exchanges,
        contents=printed_contents(truth, layout, damage),
        other=tuple(_turn(turn, cue(turn, truth, layout), damage) for turn in truth.other),
    )


def printed_contents(truth: Truth, layout: Layout, damage: Damage) -> tuple[str, ...]:
    """The titles in the contents, which keep their capitals and lose no quotation mark: other hands set them."""
    if layout.contents is Contents.ABSENT:
        return ()
    titles = [topic.title for topic in truth.topics] + [exchange.title for exchange in truth.exchanges if exchange.title]
    return tuple(typeset(title, _contents_quotes(damage)) for title in titles)


def _contents_quotes(damage: Damage) -> Quotes:
    return Quotes.CURLY if damage.quotes is Quotes.LOST else damage.quotes


def _body_in(role: str | None) -> str | None:
    """`Foreign Ministry` of its Spokesperson, `Ministry of Foreign Affairs` of its official representative."""
    printed = re.search(r"\b(?:Foreign Ministry|Ministry of Foreign Affairs)\b", role or "")
    return printed[0] if printed else None


def _speakers(truth: Truth, layout: Layout) -> tuple[TrueSpeaker, ...]:
    """The speaker of the title with the role that it prints, then those whom only cues name."""
    titled = truth.speakers[:1] if title_line(truth, layout) else ()
    answers = (answer for exchange in truth.exchanges for answer in exchange.answers)
    cued = dict.fromkeys(answer.speaker for answer in answers if answer.speaker)
    roles = dict(truth.speakers) if layout.answer_cue is AnswerCue.ROLE_AND_NAME else {}
    known = {speaker.name for speaker in titled}
    return (*titled, *(TrueSpeaker(name, roles.get(name)) for name in cued if name not in known))


def _topic(topic: TrueTopic, damage: Damage) -> TrueTopic:
    title = typeset(heading(topic.title, damage.headings), damage.quotes)
    return TrueTopic(title, tuple(_turn(turn, None, damage) for turn in topic.turns))


def _exchange(exchange: TrueExchange, truth: Truth, layout: Layout, damage: Damage) -> TrueExchange:
    question = _turn(exchange.question, cue(exchange.question, truth, layout), damage)
    answers = tuple(_turn(answer, cue(answer, truth, layout), damage) for answer in exchange.answers)
    printed = exchange.title and layout.contents is not Contents.ABSENT
    title = typeset(exchange.title or "", _contents_quotes(damage)) if printed else None
    return TrueExchange(question, answers, title, exchange.follows_up)


def _turn(turn: TrueTurn, label: str | None, damage: Damage) -> TrueTurn:
    paragraphs = tuple(typeset(paragraph, damage.quotes) for paragraph in turn.paragraphs)
    return turn._replace(paragraphs=paragraphs, label=label)
