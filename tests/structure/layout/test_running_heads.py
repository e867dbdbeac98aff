import pytest

from briefing_parser import parse
from briefing_parser.structure.layout.lines import printed_lines
from briefing_parser.structure.layout.running_heads import running_heads

PARAGRAPH = "The harbour of Port Alda stays open to all ships that carry grain, and nobody will be turned away from it. " * 9


def paged(*page_ends):
    return "\n".join(f"{PARAGRAPH}\n{end}" for end in page_ends)


def heads(text):
    return [span.of(text).strip() for span in running_heads(printed_lines(text))]


@pytest.mark.parametrize(
    "form",
    [
        "{}",
        "{}.",
        "- {} -",
        "-{}-",
        "Page {}",
        "p. {}",
        "{} of 4",
        "[{}]",
        "Press Office: (02) 555 0100 {}",
        "{}   Ministry of Harbours",
    ],
)
def test_numbers_that_go_up_page_by_page_are_lifted(form):
    pages = [form.format(page) for page in (1, 2, 3, 4)]
    assert heads(paged(*pages)) == pages


def test_a_page_may_lack_its_number():
    assert heads(paged("1", "2", "", "4")) == ["1", "2", "4"]


def test_what_comes_back_beside_the_numbers_is_part_of_the_head():
    assert heads(paged("STATEMENT\n1", "STATEMENT\n2", "STATEMENT\n3")) == [
        "STATEMENT",
        "1",
        "STATEMENT",
        "2",
        "STATEMENT",
        "3",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "1.\nThe harbour\n2.\nThe railway\n3.\nThe bridge\n4.\nThe road",  # a list
        paged("Question 1", "Question 2", "Question 3"),  # headings
        paged("1", "2"),  # two are too few
        paged("1", "7", "3"),
        paged("1990", "1991", "1992"),
    ],
)
def test_other_numbers_stay(text):
    assert heads(text) == []


def test_a_paragraph_that_a_page_broke_is_whole_again():
    page = "HARBOUR BRIEFING\n{} of 3\n\n"
    said = [f"We said so before, and we say it for time number {number}, as the harbour is open\n" for number in range(42)]
    first, second, third = "".join(said[:14]), "".join(said[14:28]), "".join(said[28:])
    text = f"Question: Why now?\n\nAnn Lee: {first}{page.format(1)}{second}{page.format(2)}{third}{page.format(3)}and it stays so.\n"
    briefing = parse(text)
    (answer,) = briefing.exchanges[0].answers
    assert answer.text == " ".join(f"{first}{second}{third}and it stays so.".split())
    heads = [block.span.of(text).split("\n")[0] for block in briefing.blocks if block.kind == "furniture"]
    assert heads == ["HARBOUR BRIEFING"] * 3


def test_a_sentence_between_empty_lines_goes_on_behind_the_page_number():
    said = [f"and we say for time number {page} that\n\n{page}.\n\nit is open. {PARAGRAPH}" for page in (1, 2, 3)]
    text = f"Ann Lee: Good morning.\n\n{PARAGRAPH}\n\n" + f"\n\n{PARAGRAPH}\n\n".join(said)
    paragraphs = [paragraph.text for turn in parse(text).turns for paragraph in turn.paragraphs]
    assert [words[:44] for words in paragraphs if words.startswith("and we say")] == [
        f"and we say for time number {page} that it is open" for page in (1, 2, 3)
    ]


def test_a_lone_number_is_no_page_among_pages_of_so_many():
    assert (
        heads(paged("Alda Review\n1 of 3", "Alda Review\n2 of 3", "in September\n3.", "Alda Review\n3 of 3")).count("3.") == 0
    )
