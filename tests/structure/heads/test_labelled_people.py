"""Lines that label who is present, as agencies print them above the first cue."""

import pytest

from briefing_parser import parse
from briefing_parser.profiles import load_profile
from briefing_parser.structure.heads.labelled_people import labelled_people
from briefing_parser.structure.layout.lines import printed_lines

GENERIC = load_profile(None)


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Speaker: ANN LEE, Director, Lake Department\n\nModerator: IVO BERG, Press Officer\n", [0, 45]),
        ("SPEAKERS:\nAnn Lee, Chief Economist\n", [0]),
        ("Moderator: Ivo Berg\n", [0]),
        ("Moderator: Good afternoon.\n\nSpeaker: ANN LEE, Director\n", []),  # speech has begun
        ("Moderator: Good Morning\n", []),
        ("Moderator: Ann Lee, Lake News.\n", []),
        ("Moderator: Minister, the floor is yours\n", []),
    ],
)
def test_labels_of_people(text, labels):
    assert list(labelled_people(printed_lines(text), GENERIC)) == labels


def test_labelled_people_are_on_the_podium_and_say_nothing():
    briefing = parse("""Transcript of the Lake Outlook Press Briefing

April 11, 2023

SPEAKERS:
Ann Lee, Chief Economist and Director of the Lake Department

MODERATOR:
Jose Silva, Press Officer

MR. SILVA: Good morning. Ann, the floor is yours.

MS. LEE: Good morning. The lake rises.

QUESTION: When does it fall?

MS. LEE: In June.
""")
    assert [turn.label for turn in briefing.turns] == ["MR. SILVA", "MS. LEE", "QUESTION", "MS. LEE"]
    first = briefing.speakers[0]
    assert (first.name, first.role) == ("Ann Lee", "Chief Economist and Director of the Lake Department")
