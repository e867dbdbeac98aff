import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_parser import parse
from briefing_parser.models import Span
from briefing_parser.reading import read
from briefing_parser.reading.markup.table_cells import rows
from briefing_parser.reading.sentences import is_sentences, render_sentences

TABLE = """,speaker,sentence
0,ANN LEE,Good day.
1,ANN LEE,"It is late, and ""cold""."
2,QUESTION,Why?
3,,Is it?
4,ANN LEE,"Because of
the wind."
"""


def marked(raw):
    rendering = render_sentences(raw)
    return [(mark.tag, mark.span.of(rendering.text)) for mark in rendering.marks]


def test_a_row_is_a_line_without_quotes():
    assert render_sentences(TABLE).text == (
        "\tspeaker\tsentence\n"
        "0\tANN LEE\tGood day.\n"
        '1\tANN LEE\tIt is late, and "cold".\n'
        "2\tQUESTION\tWhy?\n"
        "3\t\tIs it?\n"
        "4\tANN LEE\tBecause of\nthe wind.\n"
    )


def test_a_speaker_is_a_cue_where_another_spoke_before():
    assert marked(TABLE) == [
        ("furniture", "\tspeaker\tsentence\n"),
        ("furniture", "0\t"),
        ("cue", "ANN LEE"),
        ("furniture", "1\t"),
        ("furniture", "ANN LEE\t"),
        ("furniture", "2\t"),
        ("cue", "QUESTION"),
        ("furniture", "3\t"),
        ("furniture", "\t"),
        ("furniture", "4\t"),
        ("cue", "ANN LEE"),
    ]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Speaker;Text\r\nAnn;One\r\nBob;Two\r\n", [("furniture", "Speaker\tText\r\n"), ("cue", "Ann"), ("cue", "Bob")]),
        ("text\tname\nOne\tAnn\nTwo\tAnn\n", [("furniture", "name\ttext\n"), ("cue", "Ann"), ("furniture", "Ann\t")]),
        (
            "1,Ann,One goes there.\n2,Ann,Two goes there.\n3,Bob,Three goes there.\n4,Bob,Four goes there.\n5,Bob,Five goes there.\n",
            [
                ("furniture", "1\t"),
                ("cue", "Ann"),
                ("furniture", "2\t"),
                ("furniture", "Ann\t"),
                ("furniture", "3\t"),
                ("cue", "Bob"),
                ("furniture", "4\t"),
                ("furniture", "Bob\t"),
                ("furniture", "5\t"),
                ("furniture", "Bob\t"),
            ],
        ),
        ("a,b\nc,d\n", []),
        ("", []),
    ],
)
def test_columns_are_found_by_name_or_by_what_they_hold(raw, expected):
    assert marked(raw) == expected


def test_the_words_stand_behind_the_speaker():
    assert render_sentences('text,name\n"One, two",Ann\nTwo,Bob').text == "name\ttext\nAnn\tOne, two\nBob\tTwo"


def test_runs_of_a_speaker_are_turns():
    briefing = parse(TABLE)
    assert [(turn.kind, turn.label, " ".join(turn.text.split())) for turn in briefing.turns] == [
        ("statement", "ANN LEE", 'Good day. It is late, and "cold".'),
        ("question", "QUESTION", "Why? Is it?"),
        ("answer", "ANN LEE", "Because of the wind."),
    ]


ROW = "{},ANN LEE,The {} day.\n"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (TABLE, True),
        ("speaker\tutterance\nAnn\tOne.\nBob\tTwo.\n", True),
        ("".join(ROW.format(number, number) for number in range(6)), True),
        ("".join(ROW.format(7, number) for number in range(6)), False),
        ("speaker,sentence\nAnn,One\n", False),
        ("speaker,sentence\nAnn,One\nBob,Two, three\nCarl,Four\n", False),
        ("Speaker, text\n\nAnn Lee: Yes, no.\n\nBob: No, yes.\n", False),
        ("Question: One, two, three.\nAnswer: Four, five, six.\n" * 9, False),
        ("1. One, two\n2. Three, four\n3. Five, six\n4. Seven, eight\n5. a, b\n6. c, d\n", False),
        ("", False),
    ],
)
def test_recognition_is_strict(raw, expected):
    assert is_sentences(raw) is expected
    assert (read(raw).source.media_type == "text/csv") is expected


@given(st.text('a",;\t\n\r é|', max_size=60))
def test_every_printed_character_stands_in_the_raw_text(raw):
    source = read(raw, media_type="text/csv").source
    for at, character in enumerate(source.text):
        origin = source.origin(Span(at, at + 1)).of(raw)
        assert origin == character or (character == "\t" and len(origin) <= 1)


@given(st.lists(st.lists(st.text('a", ;é\n', max_size=9), min_size=1, max_size=3), min_size=1, max_size=6))
def test_cells_are_those_that_the_standard_library_wrote(table):
    written = io.StringIO()
    csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r").writerows(table)
    raw = written.getvalue()
    found = [[cell.words(raw) for cell in row.cells] for row in rows(raw, ",")]
    assert found == [[" ".join(cell.split()) for cell in row] for row in table]
