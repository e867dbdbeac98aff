import pytest

from briefing_parser.models import Span
from briefing_parser.profiles import load_profile
from briefing_parser.structure.heads.title_parts import people_in_title, title_parts

GENERIC = load_profile(None)


def parts(title):
    return title_parts(title, Span(0, len(title)), GENERIC)


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Press Briefing by Press Secretary Ann Lee, March 14, 2019", ["Ann Lee"]),
        ("Gaggle with Ferry House Deputy Press Secretary Ann Lee aboard Ferry One, 3-14-19", ["Ann Lee"]),
        ("Remarks by President Oda and Prime Minister Ivo Berg of Norland in Joint Press Conference", ["Oda", "Ivo Berg"]),
        ("REMARKS BY PRESIDENT ODA AT LAKES CLOSING PRESS CONFERENCE", ["Oda"]),
        ("TRANSCRIPT OF THE PRIME MINISTER  THE HON ANN LEE MP  PRESS CONFERENCE, NORLAND", ["Ann Lee"]),
        ("Press Gaggle by Press Secretary Ann Lee en route Aldis Air Base, 3/14/2019", ["Ann Lee"]),
        ("Trade Ministry Spokesperson Ann Lee’s Regular Press Conference on June 3, 2019", ["Ann Lee"]),
        ("Transcript of Chairman Berg’s Press Conference", ["Berg"]),
        ("Ann Lee answered local journalists’ questions", ["Ann Lee"]),
        ("Secretary of Ferries Ann Lee Holds a Press Briefing", ["Ann Lee"]),
        (
            "Foreign Minister Ivo Berg’s remarks at a joint news conference with Foreign Minister Eva Oda, Bergen",
            ["Ivo Berg", "Eva Oda"],
        ),
        ("News Briefing: Secretary Ann Lee and General Ivo Berg", ["Ann Lee", "Ivo Berg"]),
        ("Minister Ann Lee: Media briefing on ferries", ["Ann Lee"]),
        ("Press conference by President von Oda", ["von Oda"]),
        ("Doorstop interview with Ivo Berg, Aldis", ["Ivo Berg"]),
        ("Interview with Ivo Berg, Aldis Radio", []),
        ("Press Gaggle by Senior Administration Official on Director Berg's Trip to Norland", []),
        ("Remarks by the President on the Harbor Oil Spill", []),
        ("PRESS CONFERENCE BY THE PRESIDENT WITH RUSTIC PRESS", []),
        ("News conference following working visit to Norland", []),
    ],
)
def test_who_holds_it(title, names):
    assert [person.name for person in people_in_title(title, GENERIC)] == names


@pytest.mark.parametrize(
    ("title", "town", "venue"),
    [
        ("Briefing by Spokesperson Ann Lee, Bergen, March 14, 2019", "Bergen", None),
        ("Weekly briefing by Spokesperson Ann Lee, Ministry of Ports, Bergen, 14 March 2019", "Bergen", None),
        ("Transcript of doorstop: Aldis: 14 March 2019: Ferries; Lakes; Norland.", "Aldis", None),
        ("Aldis: transcript of doorstop interview: ferry situation.", "Aldis", None),
        ("Address to 2019 Annual Dinner, Ferry Institute, Aldis", "Aldis", None),
        ("Doorstop interview, Parliament House, Aldis", "Aldis", "Parliament House"),
        ("NEWS CONFERENCE WITH PREMIER, ANN LEE, PARLIAMENT HOUSE, 14 MARCH 2019", None, "PARLIAMENT HOUSE"),
        ("Transcript of press conference Aldis, Norland", "Aldis", None),
        ("News conference in Aldis", "Aldis", None),
        ("Press Gaggle by Press Secretary Ann Lee Aboard Ferry One En Route Aldis, NL", None, "Aboard Ferry One"),
        ("Joint Press Conference with the Hon. Ann Lee MP, Prime Minister of New Norland", None, None),
        ("Transcript of doorstop interview: Norland", None, None),
        ("Statement on the situation in Norland", None, None),
        ("Remarks by President Oda, Vice President Berg, and Members of the Ferry Task Force in Press Briefing", None, None),
    ],
)
def test_where_it_was_held(title, town, venue):
    places = parts(title).places
    assert (places.town and places.town.of(title), places.venue and places.venue.of(title)) == (town, venue)


@pytest.mark.parametrize(
    ("title", "body", "holds"),
    [
        ("Daily Press Briefing by the Office of the Spokesperson for Lakes", "Office of the Spokesperson for Lakes", True),
        ("Trade Department Briefing by Ann Lee, July 11, 2019", "Trade Department", False),
        ("Ministry of Lakes holds regular press briefing", "Ministry of Lakes", False),
        ("Ferry Commission - Midday press briefing from 14/03/2019", "Ferry Commission", False),
        ("Trade Ministry Spokesperson Ann Lee’s Press Conference", "Trade Ministry", False),
        (
            "Briefing by representative of the Ministry of Trade of Norland Ann Lee, 14 March 2019",
            "Ministry of Trade of Norland",
            False,
        ),
        ("Briefing by Ministry of Lakes Spokesperson Ann Lee", "Ministry of Lakes", False),
        ("Press Briefing by Chief Cabinet Secretary Ann Lee", None, False),
        ("Remarks by the President on the Harbor Oil Spill", None, False),
    ],
)
def test_for_which_body(title, body, holds):
    found = parts(title)
    assert (found.body and found.body.of(title), found.body_holds) == (body, holds)
