"""Lines of a head that say something only together: keys and their values, as pages and agencies print them."""

import pytest

from briefing_parser import parse

BODY = """

MS. LEE: Good afternoon, everyone. The ferries will run again on Monday.

QUESTION: When will the ferry run again?

MS. LEE: On Monday.
"""
GAPS = """---
title: "Transcript of doorstop: Aldis: 14 March 2019"
date: "2019-03-14"
---

TRANSCRIPTION: PROOF COPY E & OE

DATE:   14 March 2019

TITLE:   Doorstop - Aldis  - Ferries, Ports & Lakes, Norland.
"""
ABOVE = """Statement by Minister Ann Lee: 14 March 2019

Delivered on:
15 March 2019 (Transcript of the speech, exactly as it was delivered)
Location:
Ferry Hall, Aldis
"""


@pytest.mark.parametrize(
    ("head", "day", "venue"),
    [(GAPS, "2019-03-14", None), (ABOVE.replace(": 14 March 2019", ""), "2019-03-15", "Ferry Hall")],
)
def test_keyed_lines_are_of_the_head(head, day, venue):
    briefing = parse(head + BODY)
    assert briefing.turns[0].text.startswith("Good afternoon")
    assert not briefing.topics
    assert (str(briefing.date), briefing.venue) == (day, venue)


PAGE = """Press release

Statement at press conference: 3 March 2031

Minister Ann Lee spoke of the ferries.

From:
Lake Office and The Rt Hon Ann Lee MP
Published
4 March 2031
Delivered on:
3 March 2031

Good afternoon, thank you for being here today.

The ferries will run again.
"""
TOWN = """Statement by Minister Lee on the ferries
ALDIS, March 23, 2031

Check against delivery

Good afternoon, thank you for being here today.

The ferries will run again.
"""


@pytest.mark.parametrize(
    ("text", "title", "day", "body", "place"),
    [
        (PAGE, "Statement at press conference: 3 March 2031", "2031-03-03", "Lake Office", None),
        (TOWN, "Statement by Minister Lee on the ferries", "2031-03-23", None, "ALDIS"),
    ],
)
def test_heads_above_a_speech(text, title, day, body, place):
    briefing = parse(text)
    assert [turn.text for turn in briefing.turns] == [text[text.index("Good") :].strip()]
    found = briefing.place and briefing.place.text
    assert (briefing.title, str(briefing.date), briefing.organisation, found) == (title, day, body, place)
    assert not briefing.topics
