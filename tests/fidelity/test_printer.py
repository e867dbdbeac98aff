"""The printer prints what it is told."""

import pytest
from hypothesis import given, settings
from properties import PROPERTY
from the_ministry import MINISTRY, TRUTH, WELCOME, changed

from briefing_parser.fidelity import Damage, layouts, print_transcript
from briefing_parser.fidelity.damage import Encoding, Headings, Hidden, Indent, LineEnd, Quotes, Spacing
from briefing_parser.fidelity.strategies import transcripts
from briefing_parser.fidelity.truth import squash

PAGE = """\
Support the work of this archive with a donation!

Archive of Treaties and Statements

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
    assert print_transcript(TRUTH, MINISTRY) == PAGE


@pytest.mark.parametrize(
    ("chosen", "printed"),
    [
        ("title", "Anna Berg, 4 May 2020\n\n"),
        ("dateline", "\n\n4 May 2020 09:30\n\n"),
        ("head", "4 May 202009:30\n\nBriefing by"),
        ("contents 1", "  2. Tide tables\nAnswers to media questions:\n  3. Errors in the tables\n\n"),
        ("contents 2", "  • Tide tables\nAnswers to media questions:\n  • Errors in the tables\n\n"),
        ("contents 3", "whales\nTide tables\nAnswers to media questions:\nErrors"),
        ("questions_heading 1", "Back to top\n\nAnswers to media questions\n\nQuestion:"),
        ("questions_heading 2", "  3. Excerpts from answers to media questions:\n  1. Errors"),
        ("questions_heading 3", "Back to top\n\nQuestion:"),
        ("contents_heading", "1432-04-05-2020\n\n  1. Return of"),
        ("question_cue", "\n\nQ: Why are"),
        ("answer_cue", "\n\nForeign Ministry Spokesperson Anna Berg: We do"),
        ("opening 1", "\n\nQuestion:\u00a0Why"),
        ("opening 2", "\n\n**Question:** Why"),
        ("opening 3", "\n\nAnna Berg:\nWe do"),
        ("opening 4", "\n\nAnna Berg:\n\nWe do"),
    ],
)
def test_an_alternative_prints(chosen, printed):
    assert printed in print_transcript(TRUTH, changed(chosen))


def test_words_of_welcome_stand_before_the_first_topic():
    page = print_transcript(WELCOME, MINISTRY)
    assert page == PAGE.replace("Errors in the tables\n\n", "Errors in the tables\n\nGood afternoon.\n\nPlease sit down.\n\n")


@pytest.mark.parametrize(
    ("chosen", "absent"),
    [
        ("organisation", "Ministry of"),
        ("title 2", "Briefing by"),
        ("dateline 2", "09:30"),
        ("contents 4", "Errors in the tables"),
        ("after_topic", "Back to top"),
        ("furniture", "archive"),
    ],
)
def test_an_alternative_leaves_out(chosen, absent):
    assert absent in print_transcript(TRUTH, MINISTRY)
    assert absent not in print_transcript(TRUTH, changed(chosen))


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
        (Damage(no_break=True), "We\u00a0do\u00a0not know."),
        (Damage(hidden=Hidden.SOFT_HYPHEN), "It’s being looked into."),
        (Damage(mojibake=True), "They are back, â€œall of them.â€\x9d"),
    ],
)
def test_a_damage_prints(damage, printed):
    assert printed in print_transcript(TRUTH, MINISTRY, damage)


@pytest.mark.parametrize("encoding", list(Encoding)[1:])
def test_an_encoding_is_that_of_the_text(encoding):
    printed = print_transcript(TRUTH, MINISTRY, Damage(encoding=encoding))
    assert isinstance(printed, bytes)
    assert printed.decode(encoding.value) == PAGE


@pytest.mark.parametrize("name", [name for name, one in layouts().items() if one.medium == "text" and not one.running_head])
def test_every_text_is_printed(name):
    """Of the undamaged page: a printer that lost a paragraph would make the round trip ask too little."""

    @settings(PROPERTY, max_examples=20)
    @given(transcripts(name, damages_at_most=0))
    def printed(transcript):
        raw = transcript.printed
        page = squash(raw if isinstance(raw, str) else raw.decode())
        gold = transcript.expected.to_gold()
        for turn in gold["turns"]:
            assert turn["text"] in page
            assert (turn["label"] or "") in page
        for title in [*(topic["title"] for topic in gold["topics"]), *gold["contents"]]:
            assert title in page

    printed()
