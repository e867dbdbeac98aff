import itertools

from hypothesis import given
from hypothesis import strategies as st

from briefing_parser.structure.layout.lines import BLANK, printed_lines
from briefing_parser.structure.layout.paragraphs import paragraphs, wrap_width


def joined(text, starts_turn=lambda line: False):
    return [part.text for part in paragraphs(printed_lines(text), starts_turn)]


def test_all_line_ends_count():
    assert [line.text for line in printed_lines("a\nb\r\nc\rd\x85e\ff\u2028g")] == list("abcdefg")


def test_indent_and_gap():
    (first, second) = printed_lines("  a \n\n\u200b\n\tb")
    assert (first.indent, first.gap, first.start, first.end) == (2, 0, 2, 3)
    assert (second.indent, second.gap, second.text) == (8, 2, "b")


@given(st.text(alphabet=st.sampled_from([*BLANK, "a", "B", ":", "\n"])))
def test_a_line_is_its_characters(text):
    lines = printed_lines(text)
    assert all(line.text == text[line.start : line.end] for line in lines)
    outside = "".join(text[before.end : after.start] for before, after in itertools.pairwise(lines))
    assert not outside.strip(BLANK)


WRAPPED = """\
The council met on Monday to discuss the harbour, and its members agreed
that the works should begin before the autumn storms arrive in the north
of the country.

    The second paragraph is set in and goes on for more than one line of
the printed page, as paragraphs do.
Short line.
"""


def test_hard_wraps_are_undone():
    assert wrap_width(printed_lines(WRAPPED)) is not None
    assert len(joined(WRAPPED)) == 3


def test_without_wraps_each_line_is_a_paragraph():
    assert joined("A long line " * 20 + "\nAnother long line " * 20 + "\nA third one.\n" + "Yet another " * 20) != []
    assert len(joined("One.\nTwo.\nThree.\nFour.")) == 4


def test_a_cue_begins_a_paragraph_in_wrapped_text():
    wrapped = WRAPPED.replace("of the country.", "of the country of lakes and long rivers; he thanked all who had come too")
    assert any(text.startswith("The second") for text in joined(wrapped, lambda line: line.text.startswith("The second")))


def test_list_items_continue_in_lines_set_in_deeper():
    assert joined("  1. The first item of the list\n     goes on here\n  2. The second") == [
        "1. The first item of the list goes on here",
        "2. The second",
    ]
