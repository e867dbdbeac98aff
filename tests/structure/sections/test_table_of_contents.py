import pytest

from briefing_parser.profiles import load_profile
from briefing_parser.structure.layout.known_lines import is_questions_heading
from briefing_parser.structure.layout.lines import printed_lines
from briefing_parser.structure.layout.paragraphs import paragraphs
from briefing_parser.structure.sections.table_of_contents import table_of_contents

GENERIC = load_profile(None)
BODY = """

Talks on the harbour

The ministers met in the morning.

Opening of the railway

The first train leaves tomorrow.
"""


def contents(text):
    parts = paragraphs(printed_lines(text), lambda line: False)
    found = table_of_contents(parts, 0, len(parts), GENERIC)
    body = parts[found.after].text if found.after < len(parts) else None
    return [(entry.number, entry.title, entry.part) for entry in found.entries], body


TOPICS = [("Talks on the harbour", "topics"), ("Opening of the railway", "topics")]
QUESTIONS = [("Price of bread", "questions"), ("A visit", "questions")]


@pytest.mark.parametrize(
    ("printed", "numbers"),
    [
        ("Table of contents\n\n1. Talks on the harbour\n2. Opening of the railway", [1, 2]),
        ("CONTENTS:\n1) Talks on the harbour\n2) Opening of the railway", [1, 2]),
        ("Table of contents\n\n• Talks on the harbour\n• Opening of the railway", [None, None]),
        ("Table of contents\n\nTalks on the harbour\nOpening of the railway", [None, None]),
        ("1. Talks on the harbour\n2. Opening of the railway", [1, 2]),
        ("Talks on the harbour\nOpening of the railway", [None, None]),
        ("Table of contents\n  1. Talks on\n     the harbour\n  2. Opening of the\n     railway", [1, 2]),
        ("Table of contents\n  1. Talks on\nthe harbour\n  2. Opening of the\nrailway", [1, 2]),
    ],
)
def test_forms_of_contents(printed, numbers):
    entries, body = contents(printed + BODY)
    assert entries == [(number, title, part) for number, (title, part) in zip(numbers, TOPICS, strict=True)]
    assert body == "Talks on the harbour"


@pytest.mark.parametrize(
    ("printed", "numbers"),
    [
        (
            "1. Talks on the harbour\n2. Opening of the railway\n3. Answers to media questions:\n1. Price of bread\n2. A visit",
            [1, 2, 1, 2],
        ),
        (
            "1. Talks on the harbour\n2. Opening of the railway\nAnswers to media questions:\n3. Price of bread\n4. A visit",
            [1, 2, 3, 4],
        ),
        ("1. Talks on the harbour\n2. Opening of the railway\n1. Price of bread\n2. A visit", [1, 2, 1, 2]),
    ],
)
def test_the_questions_have_a_part_of_their_own(printed, numbers):
    entries, body = contents("Table of contents\n" + printed + BODY)
    assert entries == [(number, title, part) for number, (title, part) in zip(numbers, TOPICS + QUESTIONS, strict=True)]
    assert body == "Talks on the harbour"


def test_questions_alone():
    entries, body = contents(
        "Table of contents\nAnswers to media questions:\n1. Price of bread\n2. A visit\n\nAnswers to media questions:\n"
    )
    assert [title for _, title, _ in entries] == ["Price of bread", "A visit"]
    assert body == "Answers to media questions:"


def test_it_ends_where_a_broken_heading_begins():
    entries, body = contents(
        "Table of contents\nTalks on the harbour and the mole\nA visit\n\nTalks on the harbour\n\nand the mole\n\nThey met.\n"
    )
    assert len(entries) == 2
    assert body == "Talks on the harbour"


def test_a_heading_worded_otherwise_is_no_entry():
    entries, body = contents(
        "Table of contents\n1. Talks on the harbour\n2. A visit\n\nHarbour: the talks\n\nThe ministers met.\n"
    )
    assert len(entries) == 2
    assert body == "Harbour: the talks"


@pytest.mark.parametrize("text", ["The ministers met in the morning.", "One headline\n\nThe ministers met.", ""])
def test_no_contents(text):
    assert contents(text)[0] == []


@pytest.mark.parametrize(
    "line", ["Answers to media questions:", "14. Answers to media questions:", "QUESTIONS AND ANSWERS", "Q&A", "**Q&A**"]
)
def test_questions_headings(line):
    assert is_questions_heading(line, GENERIC)


@pytest.mark.parametrize("line", ["Question: Why?", "The answers to media questions were short.", "Answers"])
def test_no_questions_headings(line):
    assert not is_questions_heading(line, GENERIC)
