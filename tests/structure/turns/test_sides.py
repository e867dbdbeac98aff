"""Who asks, who answers, who gives the floor: whole conversations, one letter a voice."""

import pytest

from briefing_parser.profiles import load_profile
from briefing_parser.structure.cues.cue import Cue
from briefing_parser.structure.names.names import Named, named
from briefing_parser.structure.turns.sides import sides
from briefing_parser.structure.turns.voices import Said

GENERIC = load_profile(None)
LONG = "We have built the new bridge over the river, and the road that leads to it will be opened in the spring. " * 10
ASKS = "Thank you. When will the bridge be opened to heavy traffic?"
ANSWERS = "In the spring, as soon as the last of the tests has been passed."
SAME_LETTER = {"podium": "p", "question": "q", "moderation": "m"}


def kind_of(label):
    key = label.lower()
    for kind in ("question", "moderation", "anonymous"):
        if key in getattr(GENERIC.cues, kind):
            return kind
    return "person"


def said(label, words):
    kind = kind_of(label)
    return Said(Cue(kind, 0, len(label), len(label) + 1, label, named(label, GENERIC) if kind == "person" else None), words)


def letters(conversation, on_podium=()):
    return "".join(SAME_LETTER[side] for side in sides([said(*turn) for turn in conversation], on_podium, GENERIC))


@pytest.mark.parametrize(
    ("conversation", "expected"),
    [
        pytest.param([("MS. LEE", LONG), ("Q", ASKS), ("MS. LEE", ANSWERS)], "pqp", id="generic cue"),
        pytest.param([("MS. LEE", LONG), ("Q", ASKS), ("MR. ODA", "Not yet."), ("Q", "Why?"), ("MR. ODA", ANSWERS)], "pqpqp", id="guest"),
        pytest.param([("THE PRESIDENT", LONG), ("MR. ODA", ASKS), ("THE PRESIDENT", ANSWERS), ("Q", ASKS), ("THE PRESIDENT", "No.")], "pqpqp", id="host asks first"),
        pytest.param([("CHAIR LEE", LONG), ("IVO NOVAK", "Thank you. Ann Oda."), ("ANN ODA", ASKS), ("CHAIR LEE", ANSWERS), ("IVO NOVAK", "Eva."), ("EVA BERG", ASKS), ("CHAIR LEE", "No.")], "pmqpmqp", id="gives the floor"),
        pytest.param([("CHAIR LEE", LONG), ("ANN ODA", ASKS), ("CHAIR LEE", ANSWERS), ("ANN ODA", "Thank you.")], "pqpq", id="thanks of a journalist"),
        pytest.param([("Secretary Lee", LONG), ("Ivo Novak", LONG), ("Secretary Lee", "Now to you."), ("Speaker 1", ASKS), ("Ivo Novak", ANSWERS)], "pppqp", id="bare name tells"),
        pytest.param([("Ann Lee", LONG), ("Speaker 1", ASKS), ("Speaker 2", "Yes, it will."), ("Speaker 1", "In May?"), ("Ann Lee", "In June.")], "pqpqp", id="numbered voice replies"),
        pytest.param([("Ann Lee", LONG), ("Press", ASKS), ("Ann Lee", ANSWERS), ("Press Ivo2", ASKS), ("Ann Lee", "No.")], "pqpqp", id="asks by name"),
        pytest.param([("MODERATOR", "We begin."), ("MS. LEE", LONG), ("Q", ASKS), ("MODERATOR", "Next question."), ("Q", ASKS)], "mpqmq", id="moderator"),
        pytest.param([("CHAIR", LONG), ("QUESTION", ASKS), ("CHAIR", ANSWERS)], "pqp", id="chair alone"),
        pytest.param([("ANN LEE (Minister)", LONG), ("IVO ODA (Moderator)", "Mia."), ("MIA BERG, Daily Herald", ASKS), ("ANN LEE", "No.")], "pmqp", id="declared"),
        pytest.param([("Mayor Lee", "I am joined by Ivo Novak. " + LONG), ("Ivo Novak", "I agree."), ("Ann Oda", ASKS), ("Ivo Novak", "No."), ("Mayor Lee", "No.")], "ppqpp", id="presented"),
        pytest.param([("Mayor Lee", "Thank Professor Ivo Novak. " + LONG), ("Ivo Novak", "I agree."), ("Ann Oda", ASKS)], "ppq", id="presented by title"),
        pytest.param([("SHRI LEE, OSD", "We begin."), ("Minister Oda", LONG), ("Mia", ASKS), ("Minister Oda", "No."), ("Eva", "Why?")], "ppqpq", id="honorific"),
        pytest.param([("Shri Lee, Spokesperson", "Yes?"), ("Eva Oda", "So the bridge is closed and I do not know what to say of it. " * 6), ("Mia", "No. " * 70), ("Shri Lee, Spokesperson", "Yes.")], "pqqp", id="marked podium"),
        pytest.param([("SHRI LEE, Spokesperson", LONG), ("SHRI ODA, OSD", "Mia from Daily Herald has asked: when will it open?"), ("SHRI LEE, Spokesperson", "In May.")], "pmp", id="reads out questions"),
        pytest.param([("IVO ODA", "Good evening, all."), ("ANN LEE", LONG), ("MIA BERG", ASKS), ("ANN LEE", "No."), ("EVA ERK", ASKS), ("ANN LEE", "No."), ("IVO ODA", "Enjoy your dinner.")], "mpqpqpm", id="opens and closes"),
        pytest.param([("HOST", ASKS), ("ANN LEE", LONG), ("HOST", "Why in the spring?"), ("ANN LEE", ANSWERS), ("HOST", "Who pays?"), ("ANN LEE", LONG)], "qpqpqp", id="interview"),
        pytest.param([("OPERATOR", "Welcome."), ("Ben Hay", "We are joined by Ann Lee."), ("Ann Lee", LONG), ("Ivo Ott", ASKS), ("Ann Lee", ANSWERS), ("Ben Hay", "This concludes our call.")], "mmpqpm", id="who opens and closes a call"),
        pytest.param([("HOST", ASKS), ("LEE", "In June."), ("HOST", ASKS), ("LEE", "On Monday."), ("HOST", ASKS), ("LEE", "Of course.")], "qpqpqp", id="short answers"),
        pytest.param([("SENIOR ADMINISTRATION OFFICIAL", LONG), ("Q", ASKS), ("SENIOR ADMINISTRATION OFFICIAL", "Yes.")], "pqp", id="hidden name"),
    ],
)  # fmt: skip
def test_voices_stand_on_one_side(conversation, expected):
    assert letters(conversation) == expected


def test_outlets_ask_those_whom_the_head_names():
    conversation = [
        ("Daily Herald", "We noted the bridge. Any comment?"),
        ("Ann Lee", ANSWERS),
        ("KTV", "Same."),
        ("Ann Lee", "Yes."),
    ]
    assert letters(conversation, [Named("Ann Lee", "Spokesperson")]) == "qpqp"


def test_what_has_no_cue_is_spoken_from_the_podium():
    assert sides([Said(None, LONG), said("Q", ASKS)], (), GENERIC) == ["podium", "question"]


def test_one_name_in_two_cues_is_one_voice():
    conversation = [
        ("Minister Ivo Novak", LONG),
        ("Question", ASKS),
        ("Ivo Novak", "Why?"),
        ("Question", "I ask."),
        ("Ivo Novak", "Yes."),
    ]
    assert letters(conversation) == "pqpqp"
