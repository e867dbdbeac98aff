import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_parser import parse
from briefing_parser.models import Span
from briefing_parser.reading import read
from briefing_parser.reading.markdown.markdown import render_markdown
from briefing_parser.reading.markdown.markdown_signs import is_markdown


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("plain words\n", "plain words\n"),
        (r"the \[new\] envoy\_1 \* \. \a", r"the [new] envoy_1 * . \a"),
        (r"\_\_\_\_", "____"),
        ("*Lorem* and _ipsum_", "Lorem and ipsum"),
        ("**MS. LEE:** Yes.", "MS. LEE: Yes."),
        ("**MS. LEE: **Yes.", "MS. LEE: Yes."),
        ("** MS. LEE:** Yes.", " MS. LEE: Yes."),
        ("**提问：**你好", "提问：你好"),
        ("***Both*** of them", "Both of them"),
        ("**a *b* c**", "a b c"),
        ("*over\ntwo lines*", "over\ntwo lines"),
        ("*not over\n\na gap*", "*not over\n\na gap*"),
        ("*not over\n\xa0 \na gap*", "*not over\n\xa0 \na gap*"),
        ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
        ("the premier *Vice-premier", "the premier *Vice-premier"),
        ("https://example.org/_a_/b*c*", "https://example.org/_a_/b*c*"),
        ("she ~~met~~ \\[saw\\] him", "she met [saw] him"),
        ("<s>Lee</s> \\[Li\\] &amp; co&nbsp;&#8212; &bogus; AT&T", "Lee [Li] & co\xa0— &bogus; AT&T"),
        ("one<br>two<br/>\nthree", "one\ntwo\nthree"),
        ("<p>one</p><p>two</p>", "one\ntwo"),
        ("<td>a</td><td>b</td>", "a\tb\t"),
        ("<inaudible> and a<b", "<inaudible> and a<b"),
        ("a<!-- not shown -->b <!-- never closed", "ab <!-- never closed"),
        ("x<script>let a = 1</script>y", "xy"),
        ("`a *b* \\[c` d ``e`", "a *b* \\[c d ``e`"),
        ("a hard break\\\nhere, and blanks  \nthere", "a hard break\nhere, and blanks  \nthere"),
        ('[words](https://example.org/a_(b) "title") on', 'words(https://example.org/a_(b) "title") on'),
        ("![a picture](a.png)", "a picture(a.png)"),
        ("[words][one] and [one]\n\n[one]: https://example.org", "words[one] and one\n\n[one]: https://example.org"),
        ("[sic] and [words](not a target) and [a][b]", "[sic] and [words](not a target) and [a][b]"),
        ("[Question]: words", "[Question]: words"),
        ("<https://example.org> or <a.b@example.org>", "https://example.org or a.b@example.org"),
        ("# Title\nBody", "Title\n\nBody"),
        ("Body\n## Title ##\n\nBody", "Body\n\nTitle\n\nBody"),
        ("###\n#56-04\n# \n####### seven", "###\n#56-04\n# \n####### seven"),
        ("Title\n=====\nBody", "Title\n\n\nBody"),
        ("A sentence, said here.\n---\nB", "A sentence, said here.\n\nB"),
        ("a\n\n***\n\n* * *\n\nb", "a\n\n\n\n\n\nb"),
        ("- one\n* two\n1. three\n2\\. four", "- one\n* two\n1. three\n2. four"),
        ("> quoted *words*\n> more", "quoted words\nmore"),
        ("     four blanks are *no* code", "     four blanks are no code"),
        ("```\n*as* it \\[is\n```\n*not*", "\n*as* it \\[is\n\nnot"),
        ("```\nnever *closed*", "```\nnever closed"),
        ("a\r\n# T\r\n*b*\r\n", "a\r\n\nT\r\n\nb\r\n"),
    ],
)
def test_the_text_is_what_the_page_prints(raw, text):
    assert render_markdown(raw).text == text


@pytest.mark.parametrize(
    ("raw", "marks"),
    [
        ("## The *day*\n\nwords", [("h2", "The day"), ("i", "day")]),
        ("Title\n===\n", [("h1", "Title")]),
        ("**MR. LI**: no <b>way</b>", [("b", "MR. LI"), ("b", "way")]),
        ("[to](https://example.org)", [("a", "to"), ("furniture", "(https://example.org)")]),
        ("~~a~~ <del>b</del>", [("s", "a"), ("s", "b")]),
        ("[x]: /path", [("furniture", "[x]: /path")]),
    ],
)
def test_marks_lie_over_the_words_that_they_are_about(raw, marks):
    rendering = render_markdown(raw)
    assert [(mark.tag, mark.span.of(rendering.text)) for mark in rendering.marks] == marks


def test_struck_out_words_stay_and_are_reported():
    rendering = render_markdown("the <s>fourth</s> \\[fifth\\] round")
    assert rendering.text == "the fourth [fifth] round"
    assert [(defect.code, defect.severity, defect.span.of(rendering.text)) for defect in rendering.defects] == [
        ("struck-out-correction", "info", "fourth")
    ]


def test_headings_and_bold_cues_make_topics_and_turns():
    raw = (
        "# Daily briefing of the Harbour Office\n\n**Spokesperson:** Good day.\n\n## Dredging\n\nWe begin *tomorrow*, by "
        "[the plan](https://example.org/plan).\n\n## Questions and answers\n\n**Question:** When?\n\n**Spokesperson: **At noon.\n"
    )
    briefing = parse(raw)
    assert briefing.title == "Daily briefing of the Harbour Office"
    assert [(topic.title, topic.text) for topic in briefing.topics] == [("Dredging", "We begin tomorrow, by the plan.")]
    assert [turn.label for turn in briefing.turns] == ["Spokesperson", None, "Question", "Spokesperson"]


HEAD = "---\ntitle: \"Words by Ann\\_Lee\"\ndate: '2031-02-03'\n---\n"


def test_values_of_the_head_lose_quotes_and_escapes():
    rendering = render_markdown(HEAD + "\n*Good* day")
    assert rendering.text == "---\ntitle: Words by Ann\xa0Lee\ndate: 2031-02-03\n---\n\nGood day"
    assert [(mark.tag, mark.words, mark.span.of(rendering.text)) for mark in rendering.marks][1:3] == [
        ("field", "title", "Words by Ann\xa0Lee"),
        ("field", "date", "2031-02-03"),
    ]


PIECES = st.sampled_from(
    [
        "# ",
        "> ",
        "- ",
        "1. ",
        "\n",
        "\r\n",
        "\n\n",
        " ",
        "\xa0",
        "[x]: /y\n",
        "k: v\n",
        HEAD,
        *"* ** _ __ ~~ ` `` \\ \\[ [ ] ( ) <s> </s> <br> <p> <td> </td> <!-- --> &amp; &nbsp &#65; ## --- === ``` word Ann (a) [x][y] ](z) ! . é — \" ' <https://a.b>".split(),
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_every_printed_character_stands_in_the_raw_text(raw):
    source = read(raw, media_type="text/markdown").source
    end = 0
    for at, character in enumerate(source.text):
        origin = source.origin(Span(at, at + 1))
        assert end <= origin.start or origin.start == source.origin(Span(at - 1, at)).start
        end = origin.end
        if not character.isspace():
            assert character in html.unescape(origin.of(raw))


@given(st.lists(PIECES, max_size=40).map("".join))
def test_marks_and_defects_lie_in_the_text_in_order(raw):
    rendering = render_markdown(raw)
    places = [(mark.span.start, -mark.span.end) for mark in rendering.marks]
    assert places == sorted(places)
    assert all(0 <= mark.span.start < mark.span.end <= len(rendering.text) for mark in rendering.marks)


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("# One\n\ntext\n\n## Two\n", True),
        ("**Question:** Why?\n\n**Answer:** So.\n", True),
        ("the \\[new\\] envoy", True),
        ("the <s>old</s> \\[new envoy", True),
        ("[one](https://example.org) [two](/three)", True),
        ("*a* _b_ *c d* _e_ *f* *g*", True),
        (HEAD + "\nText of the <s>day</s>.", True),
        ("One * and another *, a_b_c, and *one* word.", False),
        ("***\n\n* * *\n\n#56-04/14\n\n###\n", False),
        ("---\ntitle: Words\n---\n\nQuestion: Why?\n", False),
        ("Question: see C:\\temp\\new.\n", False),
        ("Q: he said [laughter] (applause) - no.\n- one\n- two\n1. three\n", False),
        ("", False),
    ],
)
def test_recognition(text, markdown):
    assert is_markdown(text) is markdown
    assert read(text).source.media_type == ("text/markdown" if markdown else "text/plain")
