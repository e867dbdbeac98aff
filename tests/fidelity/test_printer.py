"""The printer prints what it is told, and a parse finds in the print what was put into it.

The property runs over 200 transcripts; `BRIEFING_EXAMPLES=2000 pytest tests/fidelity/test_printer.py` runs more of
them. Examples are derandomized: the same ones every time, on every machine.
"""

import datetime as dt
import os
from dataclasses import fields, replace
from enum import Enum
from itertools import combinations

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from briefing_parser import parse
from briefing_parser.fidelity import (
    Damage,
    Layout,
    TrueExchange,
    TrueSpeaker,
    TrueTopic,
    TrueTurn,
    Truth,
    compatible,
    expected,
    print_transcript,
    truth_of,
)
from briefing_parser.fidelity.differences import differences
from briefing_parser.fidelity.layout import (
    AnswerCue,
    Contents,
    CueSetting,
    Dateline,
    Encoding,
    Headings,
    Indent,
    LineEnd,
    QuestionCue,
    QuestionsHeading,
    Quotes,
    Spacing,
    TitleForm,
)
from briefing_parser.fidelity.strategies import transcripts
from briefing_parser.fidelity.truth import squash

EXAMPLES = int(os.environ.get("BRIEFING_EXAMPLES", "200"))
PROPERTY = settings(
    deadline=None,
    derandomize=True,
    phases=[Phase.generate, Phase.shrink],  # to explain a failure takes longer than to find it
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow, HealthCheck.data_too_large],
)

ANSWER = TrueTurn("answer", ("We do not know.", "It’s being looked into."), "Anna Berg")
TRUTH = Truth(
    organisation="Ministry of Foreign Affairs of Norland",
    place="Oslo",
    date=dt.date(2020, 5, 4),
    published=dt.datetime(2020, 5, 4, 9, 30),
    speakers=(TrueSpeaker("Anna Berg", "Foreign Ministry Spokesperson"), TrueSpeaker("Pavel Orlin", "Deputy Foreign Minister")),
    topics=(
        TrueTopic("Return of the grey whales", (TrueTurn("statement", ("They are back, “all of them.”",), "Anna Berg"),)),
        TrueTopic("Tide tables", (TrueTurn("statement", ("They were printed on May 2.",), "Anna Berg"),)),
    ),
    exchanges=(TrueExchange(TrueTurn("question", ("Why are the tables wrong?",)), (ANSWER,), "Errors in the tables"),),
)

WELCOME = TRUTH._replace(other=(TrueTurn("statement", ("Good afternoon.", "Please sit down."), "Anna Berg"),))
BY = "Briefing by Foreign Ministry Spokesperson Anna Berg"
PAGE = """\
Support the work of this archive with a donation!

Library of Treaties and Statements

Ministry of Foreign Affairs of Norland

Briefing by Foreign Ministry Spokesperson Anna Berg, Oslo, May 4, 2020

4 May 202009:30

1432-04-05-2020

Table of contents

  1. Return of the grey whales
  2. Tide tables
  3. Answers to media questions:
  1. Errors in the tables

Return of the grey whales

They are back, “all of them.”

Back to top

Tide tables

They were printed on May 2.

Back to top

Answers to media questions:

Question: Why are the tables wrong?

Anna Berg: We do not know.

It’s being looked into.

Back to top

Join the mailing list of this archive"""


def test_the_page_of_the_ministry():
    assert print_transcript(TRUTH, Layout()) == PAGE


@pytest.mark.parametrize(
    ("layout", "printed"),
    [
        (Layout(title=TitleForm.DATE_ONLY), "Anna Berg, 4 May 2020\n\n"),
        (Layout(dateline=Dateline.CLEAN), "\n\n4 May 2020 09:30\n\n"),
        (Layout(dateline_first=True), "4 May 202009:30\n\nBriefing by"),
        (Layout(contents=Contents.RUNNING_ON), "  2. Tide tables\nAnswers to media questions:\n  3. Errors in the tables\n\n"),
        (Layout(contents=Contents.BULLETED), "  • Tide tables\nAnswers to media questions:\n  • Errors in the tables\n\n"),
        (
            Layout(contents=Contents.UNNUMBERED),
            "whales\nTide tables\nAnswers to media questions:\nErrors",
        ),
        (Layout(questions_heading=QuestionsHeading.BARE), "Back to top\n\nAnswers to media questions\n\nQuestion:"),
        (Layout(questions_heading=QuestionsHeading.EXCERPTS), "  3. Excerpts from answers to media questions:\n  1. Errors"),
        (Layout(contents_heading=False), "2020\n\n  1. Return of"),
        (Layout(question_cue=QuestionCue.LETTER), "\n\nQ: Why are"),
        (Layout(answer_cue=AnswerCue.ROLE_AND_NAME), "\n\nForeign Ministry Spokesperson Anna Berg: We do"),
        (Layout(cue_setting=CueSetting.BOLD), "\n\n**Question:** Why"),
        (Layout(cue_setting=CueSetting.NO_BREAK_SPACE), "\n\nQuestion:\u00a0Why"),
        (Layout(cue_setting=CueSetting.OWN_LINE), "\n\nAnna Berg:\nWe do"),
        (Layout(cue_setting=CueSetting.OWN_PARAGRAPH), "\n\nAnna Berg:\n\nWe do"),
    ],
)
def test_a_layout_prints(layout, printed):
    assert printed in print_transcript(TRUTH, layout)


def test_words_of_welcome_stand_before_the_first_topic():
    page = print_transcript(WELCOME, Layout())
    assert page == PAGE.replace("Errors in the tables\n\n", "Errors in the tables\n\nGood afternoon.\n\nPlease sit down.\n\n")


@pytest.mark.parametrize(
    ("layout", "absent"),
    [
        (Layout(organisation=False), "Ministry of"),
        (Layout(title=TitleForm.ABSENT), "Briefing by"),
        (Layout(dateline=Dateline.ABSENT), "09:30"),
        (Layout(contents=Contents.ABSENT), "Errors in the tables"),
        (Layout(back_to_top=False), "Back to top"),
        (Layout(furniture=False), "archive"),
    ],
)
def test_a_layout_leaves_out(layout, absent):
    assert absent in print_transcript(TRUTH, Layout())
    assert absent not in print_transcript(TRUTH, layout)


@pytest.mark.parametrize(
    ("damage", "printed"),
    [
        (Damage(line_end=LineEnd.CRLF), "\r\n\r\nTide tables\r\n\r\n"),
        (Damage(line_end=LineEnd.CR), "\r\rTide tables\r\r"),
        (Damage(line_end=LineEnd.NEL), "\x85\x85Tide tables\x85\x85"),
        (Damage(spacing=Spacing.SINGLE), "Tide tables\nThey were printed on May 2.\nBack to top\n"),
        (Damage(spacing=Spacing.WIDE), "Tide tables \n \n\u00a0\n\nThey were"),
        (Damage(columns=60), "Briefing by Foreign Ministry Spokesperson Anna Berg, Oslo,\nMay 4, 2020\n\n"),
        (Damage(indent=Indent.FIRST_LINE), "Tide tables\n\n    They were"),
        (Damage(headings=Headings.CAPITALS), "RETURN OF THE GREY WHALES\n\n"),
        (Damage(headings=Headings.WRAPPED), "Return of the\ngrey whales\n\n"),
        (Damage(headings=Headings.BROKEN), "Return of the\n\ngrey whales\n\n"),
        (Damage(contents_wrapped=True), "  1. Return of the\n     grey whales\n"),
        (Damage(quotes=Quotes.STRAIGHT), 'They are back, "all of them."'),
        (Damage(quotes=Quotes.LOST), "They are back, ?all of them.”"),
        (Damage(back_to_top_leaks=True), '\n\n" rel="111">Back to top\n\n'),
    ],
)
def test_a_damage_prints(damage, printed):
    assert printed in print_transcript(TRUTH, Layout(), damage)


@pytest.mark.parametrize("encoding", list(Encoding)[1:])
def test_an_encoding_is_that_of_the_text(encoding):
    printed = print_transcript(TRUTH, Layout(), Damage(encoding=encoding))
    assert isinstance(printed, bytes)
    assert printed.decode(encoding.value) == PAGE


NO_TOPICS = TRUTH._replace(topics=())
NO_ANSWERS = TRUTH._replace(exchanges=())
LONG_ROLE = TRUTH._replace(speakers=(TrueSpeaker("Anna Berg", "Deputy Head of the Department of Information and the Press"),))


@pytest.mark.parametrize(
    ("truth", "layout", "damage", "recoverable"),
    [
        (TRUTH, Layout(), Damage(), True),
        (TRUTH, Layout(contents=Contents.ABSENT), Damage(), True),
        (TRUTH, Layout(contents=Contents.ABSENT), Damage(headings=Headings.BROKEN), False),
        (TRUTH, Layout(contents=Contents.ABSENT), Damage(spacing=Spacing.SINGLE), True),
        (TRUTH, Layout(contents=Contents.ABSENT), Damage(spacing=Spacing.SINGLE, columns=70), False),
        (TRUTH, Layout(contents=Contents.UNNUMBERED), Damage(), True),
        (TRUTH, Layout(contents=Contents.UNNUMBERED), Damage(contents_wrapped=True), False),
        (TRUTH, Layout(contents=Contents.UNNUMBERED, contents_heading=False), Damage(), True),
        (NO_TOPICS, Layout(contents=Contents.UNNUMBERED, contents_heading=False), Damage(), False),
        (NO_TOPICS, Layout(contents_heading=False), Damage(), True),
        (NO_TOPICS, Layout(contents_heading=False, questions_heading=QuestionsHeading.ABSENT), Damage(), False),
        (NO_TOPICS, Layout(questions_heading=QuestionsHeading.ABSENT), Damage(spacing=Spacing.SINGLE, columns=70), False),
        (NO_TOPICS, Layout(), Damage(spacing=Spacing.SINGLE, columns=70), True),
        (WELCOME, Layout(), Damage(), True),
        (WELCOME, Layout(), Damage(spacing=Spacing.SINGLE), False),
        (WELCOME, Layout(contents=Contents.ABSENT), Damage(spacing=Spacing.SINGLE), True),
        (WELCOME, Layout(contents_heading=False), Damage(), True),
        (WELCOME._replace(topics=TRUTH.topics[:1], exchanges=()), Layout(contents_heading=False), Damage(), False),
        (WELCOME._replace(topics=()), Layout(), Damage(), True),
        (WELCOME._replace(topics=()), Layout(contents=Contents.UNNUMBERED), Damage(), False),
        (WELCOME._replace(topics=()), Layout(contents_heading=False), Damage(), False),
        (TRUTH, Layout(answer_cue=AnswerCue.ROLE_AND_NAME), Damage(columns=60), True),
        (LONG_ROLE, Layout(answer_cue=AnswerCue.ROLE_AND_NAME), Damage(columns=60), False),
        (TRUTH, Layout(back_to_top=False), Damage(), False),
        (TRUTH, Layout(back_to_top=False, furniture=False), Damage(), True),
        (TRUTH, Layout(title=TitleForm.ABSENT, furniture=False), Damage(), True),
        (TRUTH._replace(speakers=TRUTH.speakers[::-1]), Layout(title=TitleForm.ABSENT, furniture=False), Damage(), False),
        (NO_ANSWERS, Layout(title=TitleForm.ABSENT, furniture=False), Damage(), False),
        (TRUTH, Layout(title=TitleForm.ABSENT), Damage(), False),
        (TRUTH, Layout(), Damage(encoding=Encoding.WINDOWS_1252, line_end=LineEnd.CRLF), True),
        (TRUTH, Layout(), Damage(encoding=Encoding.WINDOWS_1252, line_end=LineEnd.NEL), False),
    ],
)
def test_what_a_reader_could_recover(truth, layout, damage, recoverable):
    assert compatible(truth, layout, damage) is recoverable


@pytest.mark.parametrize(
    ("layout", "damage", "changes"),
    [
        (Layout(organisation=False), Damage(), {"organisation": "Foreign Ministry"}),
        (
            Layout(title=TitleForm.DATE_ONLY),
            Damage(),
            {"place": None, "title": "Briefing by Foreign Ministry Spokesperson Anna Berg, 4 May 2020"},
        ),
        (Layout(contents=Contents.ABSENT), Damage(), {"contents": (), "exchanges": "untitled"}),
        (Layout(dateline=Dateline.ABSENT), Damage(), {"published": None}),
        (Layout(), Damage(headings=Headings.WRAPPED, spacing=Spacing.WIDE, columns=70, line_end=LineEnd.CR), {}),
    ],
)
def test_what_a_print_tells(layout, damage, changes):
    whole, told = expected(TRUTH, Layout()), expected(TRUTH, layout, damage)
    if changes.pop("exchanges", None):
        assert [exchange.title for exchange in told.exchanges] == [None]
        told = told._replace(exchanges=whole.exchanges)
    assert told == whole._replace(**changes)


@settings(PROPERTY, max_examples=50)
@given(transcripts(damages_at_most=0))
def test_every_text_is_printed(transcript):
    """Of the undamaged page: a printer that lost a paragraph would make the property below ask too little."""
    raw = transcript.printed
    page = squash(raw if isinstance(raw, str) else raw.decode())
    gold = transcript.expected.to_gold()
    for turn in gold["turns"]:
        assert turn["text"] in page
        assert (turn["label"] or "") in page
    for title in [*(topic["title"] for topic in gold["topics"]), *gold["contents"]]:
        assert title in page


def deviations(whole):
    """Each way to differ from a layout or damage in one respect: its name and the other value."""
    for field in fields(whole):
        usual = getattr(whole, field.name)
        others = [value for value in type(usual) if value is not usual] if isinstance(usual, Enum) else [not usual]
        yield from ((field.name, other) for other in ([60, 71, 80] if field.name == "columns" else others))


def misread(layout, damage):
    """What a parse of the page makes of it, where that is not what the page says."""
    if not compatible(TRUTH, layout, damage):
        return []
    briefing = parse(print_transcript(TRUTH, layout, damage))
    return list(differences(expected(TRUTH, layout, damage).to_gold(), truth_of(briefing).to_gold()))


def misread_alone_and_in_pairs(whole, page):
    """The deviations that are misread, and those pairs that are misread though neither of the two is."""
    alone = [(deviation,) for deviation in deviations(whole)]
    told = {(): found} if (found := misread(*page(whole))) else {}
    told |= {chosen: found for chosen in alone if (found := misread(*page(replace(whole, **dict(chosen)))))}
    sound = [deviation for (deviation,) in alone if (deviation,) not in told]
    pairs = [pair for pair in combinations(sound, 2) if pair[0][0] != pair[1][0]]
    told |= {pair: found for pair in pairs if (found := misread(*page(replace(whole, **dict(pair)))))}
    return "\n".join(f"{chosen}: {'; '.join(found)}" for chosen, found in told.items())


@pytest.mark.parametrize("contents", Contents)
def test_every_damage_alone_and_in_pairs(contents):
    layout = Layout(contents=contents)
    assert misread_alone_and_in_pairs(Damage(), lambda damage: (layout, damage)) == ""


@pytest.mark.parametrize("furniture", [True, False])
def test_every_choice_of_a_layout_alone_and_in_pairs(furniture):
    assert misread_alone_and_in_pairs(Layout(furniture=furniture), lambda layout: (layout, Damage())) == ""


@settings(PROPERTY, max_examples=EXAMPLES)
@given(transcripts())
def test_a_parse_finds_what_was_printed(transcript):
    briefing = parse(transcript.printed)
    told = list(differences(transcript.expected.to_gold(), truth_of(briefing).to_gold()))
    assert not told, "\n".join([*told, repr(transcript.layout), repr(transcript.damage)])


@settings(PROPERTY, max_examples=100)
@given(transcripts(damages_at_most=1))
def test_what_belongs_together_is_linked(transcript):
    """Entries of the contents lead to what they announce, and follow-ups to an exchange on the same affair."""
    briefing, truth = parse(transcript.printed), transcript.expected
    announced = [*briefing.topics, *(exchange for exchange in briefing.exchanges if exchange.title)]
    assert [briefing[node.contents_entry].title for node in announced if truth.contents] == list(truth.contents)
    found = [exchange.follows_up for exchange in truth_of(briefing).exchanges]
    for number, exchange in enumerate(truth.exchanges):
        if exchange.follows_up is not None:
            on_the_affair = [at for at, one in enumerate(truth.exchanges[:number]) if one.follows_up == exchange.follows_up]
            assert found[number] in (exchange.follows_up, *on_the_affair)
        else:
            assert found[number] is None


@settings(PROPERTY, max_examples=50)
@given(transcripts(damages_at_most=1))
def test_an_hour_of_publication_is_the_printed_one(transcript):
    published = parse(transcript.printed).published
    if published is not None:
        assert published.replace(tzinfo=None) == transcript.expected.published
