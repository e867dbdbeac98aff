from briefing_parser import parse
from briefing_parser.structure.layout.lines import printed_lines
from briefing_parser.structure.layout.paragraphs import paragraphs

WRAPPED_BY_PAGE = """The harbour of Port Alda stays open to all ships that carry
grain, and nobody will be turned away from it, whatever flag is
flown there. We have said so before and we say it again to the
Council of Harbours.

The railway is another matter, on which the two ministers will
meet before the end of the year, with all who have a stake in it,
and with those who have to pay for it in the end. Nothing is yet
decided, and we shall report on it here.
"""


def test_a_text_with_an_empty_line_after_every_line_is_read_as_if_it_had_none():
    spaced = "\n\n".join(line for line in WRAPPED_BY_PAGE.split("\n") if line)
    said = [part.text for part in paragraphs(printed_lines(spaced), lambda _: False)]
    assert said == [" ".join(part.split()) for part in WRAPPED_BY_PAGE.split("\n\n")]


def test_paragraphs_between_empty_lines_stay_apart():
    text = "\n\n".join(f"A short paragraph, number {number}, says that\n\nSome are open" for number in range(8))
    assert len(paragraphs(printed_lines(text), lambda _: False)) == 16


def test_lines_that_resume_are_joined_even_behind_an_empty_line():
    lines = printed_lines("The harbour is\n\nopen\n\nThe railway is not.")
    assert [part.text for part in paragraphs(lines, lambda _: False, lambda _, line: line.text == "open")] == [
        "The harbour is open",
        "The railway is not.",
    ]


def test_dots_that_fill_a_line_and_the_end_stand_alone():
    briefing = parse(
        f"Question: Is it open?\n\nAnn Lee: {WRAPPED_BY_PAGE}ends\n\nE&OE{'.' * 70}\nWell, that is all there is to say.\n"
    )
    assert briefing.turns[-1].text.endswith("report on it here.")
    lines = printed_lines(f"{WRAPPED_BY_PAGE}E&OE{'.' * 50}\nWell, that is all there is to say.")
    assert [part.text for part in paragraphs(lines, lambda _: False)][-1] == "Well, that is all there is to say."
