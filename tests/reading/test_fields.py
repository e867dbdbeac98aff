import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_parser.reading import read
from briefing_parser.reading.edits import edited
from briefing_parser.reading.fields import fields


def found(text):
    head = fields(text)
    return head and [(field.key, field.value) for field in head.fields]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("title: Words: of the day", [("title", "Words: of the day")]),
        ("Source_URL: http://example.org/a#b", [("source_url", "http://example.org/a#b")]),
        ("title: 'It''s late'", [("title", "It's late")]),
        (r'title: "A \"new\" day,\_M\u00fcller\x21 \\"', [("title", 'A "new" day, Müller! \\')]),
        ('title: "not closed', [("title", '"not closed')]),
        ('title: "One" and "two"', [("title", '"One" and "two"')]),
        (
            "title: Words by the Minister\n  of the Sea\ndate: 2031-02-03",
            [("title", "Words by the Minister of the Sea"), ("date", "2031-02-03")],
        ),
        ('title: "Words by\n  the Minister"', [("title", "Words by the Minister")]),
        ("title: >-\n  Words by\n  the Minister", [("title", "Words by the Minister")]),
        (
            'creators:\n  - "Lee, Ann"\n  - Party of the Sea\nx: y',
            [("creators", "Lee, Ann"), ("creators", "Party of the Sea"), ("x", "y")],
        ),
        ("tags:\n- one\n- two", [("tags", "one"), ("tags", "two")]),
        ("tags: [one, \"two, three\", 'four']", [("tags", "one"), ("tags", "two, three"), ("tags", "four")]),
        ("subjects:\nempty: ''\nnone: null\ndate: 2031-02-03", [("date", "2031-02-03")]),
        ("# a comment\n\ntitle: Words", [("title", "Words")]),
        ('"quoted title": value', [("quoted title", "value")]),
        ("Question: Why is it so?\nAnn Lee: It is not.", None),
        ("just words", None),
        ("title: Words\njust words", None),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("before", ["", "\ufeff", "\n\n"])
def test_a_head_between_hyphens(lines, expected, line_end, before):
    text = f"{before}---\n{lines}\n---\n\nQuestion: Why?\n".replace("\n", line_end)
    assert found(text) == expected
    if expected:
        assert fields(text).span.of(text) == f"---\n{lines}\n---".replace("\n", line_end)


def test_a_head_that_is_not_closed_is_none():
    assert fields("---\ntitle: Words\n\nQuestion: Why?\n") is None


MAIL = """Path: a!b!c
From: Ann@example.org (Ann Lee)
Newsgroups: talk.sea
Subject: LEE: Words of the day 2.3.31
Organization: Institute of the Sea,
    12 Shore Road
X-Odd:
Date: 3 Feb 2031 22:42:44 -0400

   THE HOUSE

Q: Why?
"""


def test_headers_of_mail_and_news():
    assert found(MAIL) == [
        ("path", "a!b!c"),
        ("from", "Ann@example.org (Ann Lee)"),
        ("newsgroups", "talk.sea"),
        ("subject", "LEE: Words of the day 2.3.31"),
        ("organization", "Institute of the Sea, 12 Shore Road"),
        ("date", "3 Feb 2031 22:42:44 -0400"),
    ]
    head = fields(MAIL)
    assert head.span.of(MAIL).endswith("-0400")
    assert head.fields[4].span.of(MAIL) == "Institute of the Sea,\n    12 Shore Road"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "# Words of the day\n\n- 日期：2031-02-03\n- 来源：un\n- kind: near verbatim\n\n## Text\n",
            [("日期", "2031-02-03"), ("来源", "un"), ("kind", "near verbatim")],
        ),
        (
            "Title: Words\nDate: 3 February 2031\nSource: House\n\nQ: Why?",
            [("title", "Words"), ("date", "3 February 2031"), ("source", "House")],
        ),
        (
            "**Date:** 2031-02-03\n**URL:** https://example.org/x\n\ntext",
            [("date", "2031-02-03"), ("url", "https://example.org/x")],
        ),
        ("Ann Lee: Good day.\nBob Roe: Good day.\nCarl: Date it.\n", None),
        ("QUESTION: Why?\nMINISTER: See https://example.org\nQUESTION: Oh.\n", None),
        ("Date: 3 February 2031\n\nQ: Why?\n", None),
        ("Date: soon\nAnn: Yes.\nBob: No.\nSource: me\nCarl: Oh.\n", None),
        (
            "Title: Words\nDate: 3 February 2031\nSource: House\nAnn Lee: Good day.\nQ: Why?",
            [("title", "Words"), ("date", "3 February 2031"), ("source", "House")],
        ),
        ("Cite: \nhttp://example.org/x\n", None),
    ],
)
def test_a_list_of_keys_and_values(text, expected):
    assert found(text) == expected


def test_plain_text_keeps_its_head_and_says_where_it_is():
    text = '---\ntitle: "Words of\\_the day"\n---\n\nQuestion: Why?\n'
    reading = read(text, media_type="text/plain")
    assert reading.source.text == text
    assert [(mark.tag, mark.words, mark.span.of(text), mark.value) for mark in reading.marks] == [
        ("fields", "", '---\ntitle: "Words of\\_the day"\n---', ""),
        ("field", "title", "Words of\\_the day", "Words of the day"),
    ]


YAML = st.sampled_from(
    [
        "key: ",
        "a",
        "'",
        '"',
        "''",
        "\\",
        "\\_",
        "\\u00e9",
        "\\ud800",
        "- ",
        "  - ",
        "[",
        "]",
        ",",
        ": ",
        "\n",
        "\n  ",
        "|\n",
        "#",
        " ",
    ]
)


@given(st.lists(YAML, max_size=30).map("".join))
def test_values_lie_in_the_head_and_edits_give_them(lines):
    text = f"---\ntitle: {lines}\n---\n"
    if head := fields(text):
        rendering = edited(text, head.edits)
        for field in head.fields:
            assert head.span.start < field.span.start < field.span.end < head.span.end
            assert " ".join(rendering.shown(field.span).of(rendering.text).split()) == field.value
