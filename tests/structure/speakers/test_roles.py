import pytest

from briefing_parser import parse
from briefing_parser.models import Span
from briefing_parser.profiles import load_profile
from briefing_parser.structure.speakers.roles import role_beside

GENERIC = load_profile(None)


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("I am joined by Secretary of Harbors Ivo Boren.", "Secretary of Harbors"),
        ("And Vice President Ivo Boren is here.", "Vice President"),
        ("the Assistant Secretary for Ports and Piers, Dr. Ivo Boren", "Assistant Secretary for Ports and Piers"),
        ("our town's Commissioner for Roads Ivo Boren", "Commissioner for Roads"),
        ("We hear from Ivo Boren, the director of the Harbor Board.", "director of the Harbor Board"),
        ("Ivo Boren, Deputy Director of the Harbor Board, will speak.", "Deputy Director of the Harbor Board"),
        ("with Ann Lee, the Director of Roads, Ivo Boren, and others", None),
        ("with Ann Lee, the director of roads, Ivo Boren, the director of the Harbor Board, and others", "director of the Harbor Board"),
        ("I met the Secretary. Ivo Boren came.", None),
        ("Ivo Boren, who met the Secretary, came.", None),
        ("Ivo Boren, Ann Lee and the Secretary came.", None),
        ("Dr. Ivo Boren", None),
        ("Thank you, Ambassador Boren.", "Ambassador"),
        ("We thank Ambassador Boren for it.", None),
        ("nothing at all", None),
    ],
)  # fmt: skip
def test_a_role_is_said_beside_the_name(said, role):
    found = role_beside("Ivo Boren", [Span(0, len(said))], said, GENERIC)
    assert (found and found.of(said)) == role


TRANSCRIPT = """Press Briefing by Press Secretary Tessa Marlow, May 4, 2011

MS. MARLOW: Good afternoon. I am joined by Ivo Boren, the Director of the Harbor Board.

MR. BOREN: The pier is repaired.

Q Is it true that Senator Ivo Boren paid?

MR. BOREN: It is not.
"""


def test_who_is_introduced_has_the_role_of_the_introduction():
    briefing = parse(TRANSCRIPT)
    boren = briefing.speakers[1]
    assert (boren.name, boren.role) == ("Ivo Boren", "Director of the Harbor Board")
    assert [span.of(briefing.source.text) for span in boren.evidence] == [
        "MR. BOREN",
        "Ivo Boren",
        "Director of the Harbor Board",
    ]
    assert [turn.speaker for turn in briefing.turns if turn.label == "MR. BOREN"] == [boren, boren]


def test_what_journalists_call_him_is_no_role():
    briefing = parse(TRANSCRIPT.replace(", the Director of the Harbor Board", ""))
    assert briefing.speakers[1].role is None


def test_a_cue_gives_the_role_that_the_title_does_not_tell():
    text = "Tessa Marlow answered questions of journalists\n\nQuestion: Will it sail?\n\nMinister of Ports Tessa Marlow: It will.\n\n"
    briefing = parse(f"{text}Question: When?\n\nTessa Marlow: In June.\n")
    assert [(speaker.name, speaker.role) for speaker in briefing.speakers] == [("Tessa Marlow", "Minister of Ports")]
