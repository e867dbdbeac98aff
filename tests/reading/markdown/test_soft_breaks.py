import textwrap

import pytest

from briefing_parser.reading.markdown.markdown import render_markdown

WORDS = (
    "The harbour opens tomorrow at noon, and I thank the *pilots* who have <s>walked</s> \\[worked\\] in it by day and night. "
    * 6
)


@pytest.mark.parametrize("width", [50, 72, 100])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_wrap_is_undone_at_the_width_of_the_raw_lines(width, line_end):
    raw = "\n\n".join(textwrap.fill(words, width) for words in [WORDS, WORDS[:400], WORDS]).replace("\n", line_end)
    paragraphs = render_markdown(raw).text.split(line_end * 2)
    assert [" ".join(words.split()) for words in paragraphs] == [
        " ".join(render_markdown(words).text.split()) for words in [WORDS, WORDS[:400], WORDS]
    ]
    assert all(line_end not in words for words in paragraphs)


@pytest.mark.parametrize("end", ["  ", "\\"])
def test_a_hard_break_is_a_line_end(end):
    raw = textwrap.fill(WORDS, 72) + f"\n\nThe Blue Room{end}\nGeneva\n"
    assert render_markdown(raw).text.endswith(f"\nThe Blue Room{end.strip(chr(92))}\nGeneva\n")


@pytest.mark.parametrize(
    "raw",
    [
        "Question: Why?\nAnn Lee: So.\n\nQuestion: Is it?\nAnn Lee: It is, as far as I can see from here.\n",
        "\n".join([WORDS.strip(), "Question: Why?", WORDS.strip(), "Question: Why?"]),
        "- one\n- two\n\n> three\n",
    ],
)
def test_lines_that_no_wrap_made_stay(raw):
    assert render_markdown(raw).text.count("\n") == raw.count("\n")
