import pytest

from briefing_parser import parse
from briefing_parser.marks import Mark
from briefing_parser.models import Span
from briefing_parser.profiles import load_profile
from briefing_parser.structure.heads.head_fields import marked_facts

GENERIC = load_profile(None)
BODY = """

MS. LEE: Good afternoon, everyone. The ferries will run again on Monday, and I will take your questions.

Q When will the ferry run again? And who pays for it?

MS. LEE: On Monday. The ports pay for it, as they always have done.
"""

FERRY_HOUSE = """
                           THE FERRY HOUSE

                    Office of the Press Secretary
                          (Bergen, Norland)
______________________________________________________________
For Immediate Release                           March 14, 2019


                       PRESS BRIEFING BY
           PRESS SECRETARY ANN LEE, NATIONAL FERRY
           ADVISOR IVO BERG, AND DEPUTY SECRETARY OF
                         LAKES EVA ODA


                          Filing Center
                         Bergen, Norland


6:15 P.M. EDT
"""
TITLE_BELOW = """March 14, 2019
For Immediate Release

Remarks by President Lee on the Ferry Spill

The Ferry House

Office of the Press Secretary

Lantern Steel
	Aldis, Norland

12:50 P.M. EDT
"""
DOORSTOP = """TRANSCRIPT
THE HON ANN LEE MP
MINISTER FOR FERRIES

DOORSTOP INTERVIEW
PARLIAMENT HOUSE, ALDIS
THURSDAY, 14 MARCH 2019

SUBJECTS: Ferries; ports; the budget.

E&OE
"""
SPEECH = """Speech by

The Minister for Ferries The Hon Ann Lee MP

at the

Norland Press Club

Aldis, 14 March 2019 (Check Against Delivery)
"""
KEYED = """MINISTER FOR FERRIES  HON ANN LEE, MP

TRANSCRIPTION: PROOF COPY E & OE

DATE:   14 March 2019

TITLE:   Doorstop - Aldis - ferries, ports
"""
BANK = """PRESS CONFERENCE

Ann Lee, President of the Bank,
Ivo Berg, Vice-President of the Bank

Bergen am See, 14 March 2019
"""
NOON = """Daily Press Briefing by the Office of the Spokesperson for Lakes

Department of Lake Information . Ferry Division . New Bergen

14 March 2019

The following is a near-verbatim transcript of today’s noon briefing by Ann Lee, Spokesman for Lakes.
"""
MINISTRY = """Home > Ministry > Spokesperson's Remarks
Trade Ministry Spokesperson Ann Lee's Regular Press Conference on March 14, 2019
2019-03-15 00:48
"""
ALLIANCE = """Press conference

by the Alliance Secretary General, Ann Lee, following the meeting of Ferry Ministers

14 Mar. 2019 - 15 Mar. 2019
|
Last updated: 16 Mar. 2019 08:12

(As delivered)
"""
CABINET = """Press Conference by Foreign Minister LEELA Ann

Thursday, March 14, 2019, 10:47 a.m. Ministry of Ferries

This is a provisional translation by an external company.
"""
PODIUM = """TRANSCRIPT

Ferry Secretary Ann Lee Holds a Press Briefing

March 14, 2019
Secretary of Ferries Ann Lee; Press Secretary Ivo Berg
"""
FUND = """Transcript of Ferry Fund Press Briefing

Bergen, Norland
Thursday, March 14, 2019

Ann Lee
Director, Communications Department
"""
PALACE = """PRESS BRIEFING
WITH SPOKESPERSON ANN LEE
New Press Hall, Aldis Palace
March 14, 2019 (10:34 - 11:20 A.M.)
"""


@pytest.mark.parametrize(
    ("head", "title", "organisation", "place", "venue", "speakers"),
    [
        pytest.param(
            FERRY_HOUSE,
            "PRESS BRIEFING BY PRESS SECRETARY ANN LEE, NATIONAL FERRY ADVISOR IVO BERG, AND DEPUTY SECRETARY OF LAKES EVA ODA",
            "THE FERRY HOUSE",
            "Bergen",
            None,
            {"Ann Lee": "PRESS SECRETARY", "Ivo Berg": "NATIONAL FERRY ADVISOR", "Eva Oda": "DEPUTY SECRETARY OF LAKES"},
            id="wire",
        ),
        pytest.param(
            TITLE_BELOW,
            "Remarks by President Lee on the Ferry Spill",
            "The Ferry House",
            "Aldis",
            None,
            {"Lee": "President"},
            id="body below title",
        ),
        pytest.param(
            DOORSTOP,
            "DOORSTOP INTERVIEW",
            None,
            "ALDIS",
            "PARLIAMENT HOUSE",
            {"Ann Lee": "MINISTER FOR FERRIES"},
            id="doorstop",
        ),
        pytest.param(
            KEYED, "Doorstop - Aldis - ferries, ports", None, None, None, {"Ann Lee": "MINISTER FOR FERRIES"}, id="keyed lines"
        ),
        pytest.param(
            BANK,
            "PRESS CONFERENCE",
            None,
            "Bergen am See",
            None,
            {"Ann Lee": "President of the Bank", "Ivo Berg": "Vice-President of the Bank"},
            id="people on lines",
        ),
        pytest.param(
            NOON,
            "Daily Press Briefing by the Office of the Spokesperson for Lakes",
            "Office of the Spokesperson for Lakes",
            "New Bergen",
            None,
            {"Ann Lee": "Spokesman for Lakes"},
            id="speaker in a remark",
        ),
        pytest.param(
            MINISTRY,
            "Trade Ministry Spokesperson Ann Lee's Regular Press Conference on March 14, 2019",
            "Trade Ministry",
            None,
            None,
            {"Ann Lee": "Trade Ministry Spokesperson"},
            id="day of issue below",
        ),
        pytest.param(
            ALLIANCE,
            "Press conference by the Alliance Secretary General, Ann Lee, following the meeting of Ferry Ministers",
            None,
            None,
            None,
            {"Ann Lee": "Alliance Secretary General"},
            id="two days",
        ),
        pytest.param(
            CABINET,
            "Press Conference by Foreign Minister LEELA Ann",
            "Ministry of Ferries",
            None,
            None,
            {"Leela Ann": "Foreign Minister"},
            id="body beside the day",
        ),
        pytest.param(
            PODIUM,
            "Ferry Secretary Ann Lee Holds a Press Briefing",
            None,
            None,
            None,
            {"Ann Lee": "Ferry Secretary", "Ivo Berg": "Press Secretary"},
            id="label above title",
        ),
        pytest.param(
            FUND,
            "Transcript of Ferry Fund Press Briefing",
            None,
            "Bergen",
            None,
            {"Ann Lee": "Director, Communications Department"},
            id="office below name",
        ),
        pytest.param(
            PALACE,
            "PRESS BRIEFING WITH SPOKESPERSON ANN LEE",
            None,
            None,
            "New Press Hall, Aldis Palace",
            {"Ann Lee": "SPOKESPERSON"},
            id="hours in brackets",
        ),
    ],
)
def test_printed_heads(head, title, organisation, place, venue, speakers):
    briefing = parse(head + BODY, profile="generic", media_type="text/plain")
    assert (briefing.title, briefing.organisation) == (title, organisation)
    assert (briefing.place and briefing.place.text, briefing.venue if venue else None) == (place, venue)
    assert str(briefing.date) == "2019-03-14"
    found = {speaker.name: speaker.role for speaker in briefing.speakers}
    assert {name: role for name, role in found.items() if name in speakers} == speakers
    assert [turn.label for turn in briefing.turns] == ["MS. LEE", "Q", "MS. LEE"]


def test_a_field_is_title_before_the_printed_one_and_the_printed_day_is_the_day():
    text = '---\ntitle: "Remarks by Ann Lee in Press Conference"\ndate: "2019-03-15"\nsource: "FERRY MINISTER"\ncreators:\n  - "Lee, Ann"\n---\n\nREMARKS BY ANN LEE IN PRESS CONFERENCE\n\nAldis Room\n\n(March 14, 2019)\n'
    briefing = parse(text + BODY, profile="generic")
    assert (briefing.title, str(briefing.date), briefing.venue) == (
        "Remarks by Ann Lee in Press Conference",
        "2019-03-14",
        "Aldis Room",
    )
    assert [(speaker.name, speaker.role) for speaker in briefing.speakers] == [("Ann Lee", "FERRY MINISTER")]
    assert briefing.evidence["title"].rule == "title-field"
    assert briefing.evidence["date"].rule == "dateline"


def test_of_two_spellings_of_a_name_the_one_that_the_text_uses():
    text = "Path: news\nFrom: post@example.org\nSubject: Press Briefing by Ann Leestom\nDate: 15 Mar 2019 10:00:00 +0100\n\nPRESS BRIEFING\nBY ANN LEESTUM\n\nMarch 14, 2019\n"
    briefing = parse(text + BODY.replace("LEE:", "LEESTOM:"), profile="generic")
    assert [speaker.name for speaker in briefing.speakers] == ["Ann Leestom"]
    assert str(briefing.date) == "2019-03-14"


PAGE = "Lakes today | Ferry House Home Lakes today Aldis 14 March 2019 2019-03-15"


def mark(tag, words, value="", *, at=0, of=PAGE):
    start = of.index(words, at)
    return Mark(tag, Span(start, start + len(words)), "", value)


def test_facts_of_a_page():
    marks = [
        mark("title", "Lakes today | Ferry House"),
        mark("h1", "Home", at=20),
        mark("h1", "Lakes today", at=20),
        mark("field", "Aldis")._replace(tag="div", words="p-location big"),
        mark("time", "14 March 2019", "2019-03-13"),
    ]
    facts = marked_facts(PAGE, marks, GENERIC)
    assert facts.title == Span(31, 42)
    assert facts.is_heading
    assert facts.place is not None
    assert facts.place.of(PAGE) == "Aldis"
    assert [str(line.date) for line in facts.published] == ["2019-03-13"]


def test_the_page_title_loses_the_site():
    facts = marked_facts(PAGE, [mark("title", "Lakes today | Ferry House")], GENERIC)
    assert facts.title is not None
    assert facts.title.of(PAGE) == "Lakes today"


@pytest.mark.parametrize(
    ("key", "value", "people"),
    [
        ("creators", "Lee, Ann", [("Ann Lee", None)]),
        ("creators", "Bishop, Ann", [("Ann Bishop", None)]),
        ("prime-minister", "Lee, Ann", [("Ann Lee", "Prime Minister")]),
        ("speaker", "Ann Lee, Director of Ports", [("Ann Lee", "Director of Ports")]),
        ("creators", "Liberal Ferry Party of Norland", []),
        ("editor", "Lee, Ann", []),
    ],
)
def test_people_of_fields(key, value, people):
    facts = marked_facts(value, [Mark("field", Span(0, len(value)), key)], GENERIC)
    assert [(person.name, person.role) for person, _ in facts.people] == people


def test_bullets_and_the_caption_below_the_title_belong_to_the_head():
    title = "Press conference by Secretary General Ann Lee before the gathering of the Ministers of Tides"
    caption = "Secretary General Ann Lee at her press conference before the gathering of the Ministers of Tides"
    head = f"{title}\n\n• 6 Jun. 2017 -\n\n• |\n\n• Last updated 07-Jun-2017 08:42\n\n(As delivered)\n\n{caption}\n\n"
    briefing = parse(f"{head}Good morning.\n\nQuestion: When?\n\nSecretary General: Now.\n")
    assert (briefing.title, str(briefing.date)) == (title, "2017-06-06")
    assert [turn.text for turn in briefing.turns] == ["Good morning.", "When?", "Now."]


def test_keys_of_a_head_are_no_near_cues():
    head = "From: ann@pier.example\nSubject: Ferry\nDate: 4 May 1993 10:00\nLines: 40\nOrganization: Pier\n\n"
    briefing = parse(f"{head}MS. LEE:  Good morning.\n\nQ\tWhen?\n\nMS. LEE:  Soon.\n")
    assert [defect.code for defect in briefing.defects] == []
    assert len(briefing.turns) == 3


@pytest.mark.parametrize(
    ("head", "title", "town"),
    [
        (
            "Briefing by Spokesperson Ann Lee, Port\nArno, March 14, 2019",
            "Briefing by Spokesperson Ann Lee, Port Arno, March 14, 2019",
            "Port Arno",
        ),
        ("Briefing by Ann Lee, Spokesperson\nArno, March 14, 2019", "Briefing by Ann Lee, Spokesperson", "Arno"),
    ],
)
def test_a_title_may_be_cut_inside_its_town(head, title, town):
    briefing = parse(head + BODY)
    assert (briefing.title, " ".join(briefing.place.text.split())) == (title, town)
