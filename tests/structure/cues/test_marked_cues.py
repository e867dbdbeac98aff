import pytest

from briefing_parser.marks import Mark
from briefing_parser.models import Span
from briefing_parser.profiles import load_profile
from briefing_parser.structure import structure
from briefing_parser.structure.cues.speaker_cues import find_cues
from briefing_parser.structure.cues.speaker_tags import speaker_tags
from briefing_parser.structure.layout.lines import printed_lines

GENERIC = load_profile(None)


def test_cells_are_cues_whatever_they_say():
    text = "A. Nonymous\tGood morning.\n\tWelcome: all of you.\nivo the younger\tWhy?\n"
    marks = [Mark("cue", Span(text.index(name), text.index(name) + len(name))) for name in ("A. Nonymous", "ivo the younger")]
    cues = find_cues(printed_lines(text), GENERIC, (), marks).accepted
    assert [(cue.label, text[cue.words :].partition("\n")[0]) for cue in cues.values()] == [
        ("A. Nonymous", "Good morning."),
        ("ivo the younger", "Why?"),
    ]


TAGGED = "<NAME>CHAIR LEE</NAME>. Good morning. <NAME>IVO OTT</NAME>-BEER. Why? <NAME>CHAIR LEE</NAME>. So it is, Mr. Ott."


def test_tags_around_names_are_furniture_and_their_names_cues():
    found = structure(TAGGED, GENERIC)
    assert [turn.cue.label for turn in found.turns] == ["CHAIR LEE", "IVO OTT-BEER", "CHAIR LEE"]
    assert [" ".join(span.of(TAGGED) for span in turn.paragraphs) for turn in found.turns] == [
        "Good morning.",
        "Why?",
        "So it is, Mr. Ott.",
    ]
    assert [block.span.of(TAGGED) for block in found.blocks if block.kind == "furniture"] == ["<NAME>", "</NAME>"] * 3


ROWS = (
    ("speaker", "ivo the younger"),
    ("", "Why?"),
    ("speaker", "Ann"),
    ("", "So."),
    ("speaker", "ivo the younger"),
    ("", "Oh."),
)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (ROWS, ["ivo the younger", "Ann", "ivo the younger"]),
        (ROWS[:4], []),
        (ROWS[::2], []),  # a list of people
        ((*ROWS[:4], ("speaker", "Bob"), ("", "Oh.")), []),
    ],
)
def test_elements_whose_class_says_so_are_cues_where_somebody_speaks_again(rows, expected):
    text, marks = "", []
    for words, said in rows:
        if words:
            marks.append(Mark("div", Span(len(text), len(text) + len(said)), f"row {words}"))
        text += said + "\n"
    assert [cue.label for _, cue in sorted(find_cues(printed_lines(text), GENERIC, (), marks).accepted.items())] == expected


@pytest.mark.parametrize("text", ["<NAME>CHAIR LEE</NAME>. Good morning.", "<code>a</code>" * 9, "<NAME>" * 1000])
def test_other_tags_name_nobody(text):
    assert speaker_tags(text, GENERIC) == ((), ())
