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


@pytest.mark.parametrize(
    ("head", "day", "body", "venue", "place"),
    [
        (
            "Transcript of a Press Briefing by Ann Lee, Director of Ports\n\nAldis, N.D.,\nThursday, May 5, 2031\n\n"
            "Webcast of the press briefing\n",
            "2031-05-05",
            None,
            None,
            "Aldis",
        ),
        (
            "Press Briefing by Ann Lee\n\nOffice of the Press Secretary\n\nMay 5, 2031\n",
            "2031-05-05",
            "Office of the Press Secretary",
            None,
            None,
        ),
        ("Lake House Daily Briefing\nMay 5, 2031\n\nAudio recording\n", "2031-05-05", "Lake House", None, None),
        (
            "Press Conference by Minister Lee\n\n* * *\n\n• 05 May 2031 -\n• |\n• Last updated: 06 May 2031\n",
            "2031-05-05",
            None,
            None,
            None,
        ),
    ],
)
def test_heads_above_cues(head, day, body, venue, place):
    briefing = parse(head + BODY)
    assert briefing.turns[0].text.startswith("Good afternoon")
    assert not briefing.topics
    found = briefing.place and briefing.place.text
    assert (str(briefing.date), briefing.organisation, briefing.venue, found) == (day, body, venue, place)


@pytest.mark.parametrize(
    ("head", "title", "day", "place", "names"),
    [
        (
            "March 7, 2031, Friday\n\nSECTION: LAKE HOUSE BRIEFING\n\nHEADLINE: LAKE HOUSE REGULAR BRIEFING\n\n"
            "BRIEFER: ANN LEE, LAKE HOUSE SPOKESWOMAN\n",
            "LAKE HOUSE REGULAR BRIEFING",
            "2031-03-07",
            None,
            ["Ann Lee"],
        ),
        (
            "Press Conference of Foreign Minister Ann Lee, 3 May 2031, Aldis\n",
            "Press Conference of Foreign Minister Ann Lee, 3 May 2031, Aldis",
            "2031-05-03",
            "Aldis",
            ["Ann Lee"],
        ),
        (
            "PRESS BRIEFING OF LAKE SPOKESPERSON ANN LEE\n[Date: September 20, 2031 (12:03 P.M. - 1:16 P.M.)]\n",
            "PRESS BRIEFING OF LAKE SPOKESPERSON ANN LEE",
            "2031-09-20",
            None,
            ["Ann Lee"],
        ),
        (
            "Pressekonferenz von Bundeskanzlerin Lee und Ministerpräsident Berg\n\nMittwoch, 3. März 2031 in Aldis\n",
            "Pressekonferenz von Bundeskanzlerin Lee und Ministerpräsident Berg",
            "2031-03-03",
            "Aldis",
            ["Lee", "Berg"],
        ),
        (
            "Conférence de presse du Président Ann Lee\n\nPublié le 12 mars 2031\n",
            "Conférence de presse du Président Ann Lee",
            "2031-03-12",
            None,
            ["Ann Lee"],
        ),
    ],
)
def test_heads_of_agencies_and_of_other_languages(head, title, day, place, names):
    briefing = parse(head + BODY)
    assert briefing.turns[0].text.startswith("Good afternoon")
    found = briefing.place and briefing.place.text
    assert (briefing.title, str(briefing.date), found) == (title, day, place)
    assert [speaker.name for speaker in briefing.speakers][: len(names)] == names


SPEECH = "Good afternoon, thank you for being here.\n\nThe ferries will run again."


@pytest.mark.parametrize(
    ("head", "title", "place"),
    [
        (
            "Statement by Minister Ann Lee, 3 May 2031\n\nMinistry of Lakes\nAldis\n",
            "Statement by Minister Ann Lee, 3 May 2031",
            "Aldis",
        ),
        ("Minister Ann Lee: Statement on the ferries\n3 May 2031\n", "Minister Ann Lee: Statement on the ferries", None),
    ],
)
def test_the_town_below_a_body_and_a_title_with_a_colon(head, title, place):
    briefing = parse(f"{head}\n{SPEECH}\n")
    assert [turn.text for turn in briefing.turns] == [SPEECH]
    assert (briefing.title, str(briefing.date), briefing.place and briefing.place.text) == (title, "2031-05-03", place)
    assert [speaker.name for speaker in briefing.speakers] == ["Ann Lee"]


def test_the_room_beside_the_day_is_not_the_body():
    briefing = parse(f"Press Conference by Minister Lee\n\nMay 5, 2031, 8:46 a.m. Front Hall, Minister’s Office\n{BODY}")
    assert (briefing.organisation, briefing.venue) == (None, "Front Hall")


def test_the_hour_below_the_contents_is_no_turn():
    contents = "INDEX:\n\nNORLAND\nTalks on the Ferry\nVisit of the Envoy\n\nTRANSCRIPT:\n\n10:50 a.m. EDT\n"
    briefing = parse(f"Daily Press Briefing\n\nMay 5, 2031\n\n{contents}{BODY}")
    assert [entry.title for entry in briefing.contents] == ["NORLAND", "Talks on the Ferry", "Visit of the Envoy"]
    assert briefing.turns[0].text.startswith("Good afternoon")


def test_a_palace_beside_the_day():
    briefing = parse(f"Conférence de presse du Président Ann Lee\n\nPalais de l'Arno - Mercredi 5 mars 2031\n{BODY}")
    assert (str(briefing.date), briefing.venue) == ("2031-03-05", "Palais de l'Arno")
