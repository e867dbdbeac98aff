import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from justhtml import JustHTML

from briefing_parser.models import Span
from briefing_parser.reading import read
from briefing_parser.reading.markup.elements import LINES
from briefing_parser.reading.markup.html import render_html

CORPUS = Path(os.environ.get("BRIEFING_CORPUS", Path(__file__).parents[3] / "shared")) / "corpus"
REAL = sorted(CORPUS.rglob("*.html"))
UNSEEN = {"script", "style", "noscript", "template", "svg", "iframe"}


def marks(raw, *tags):
    rendering = render_html(raw)
    return [
        (mark.tag, mark.span.of(rendering.text), mark.words, mark.value)
        for mark in rendering.marks
        if not tags or mark.tag in tags
    ]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("", ""),
        ("  \n ", ""),
        ("just words", "just words"),
        ("<p>One  two\n\tthree </p>\n", "One two three"),
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("<p>One<p>Two", "One\n\nTwo"),
        ("<div>One</div><div>Two</div>three", "One\nTwo\nthree"),
        ("<h1>Head</h1>Text<h2>Next</h3>more", "Head\n\nText\n\nNext\n\nmore"),
        ("One<br>two<br/>three", "One\ntwo\nthree"),
        ("One<br><br>two", "One\n\ntwo"),
        ("<p>One<br></p><p>Two</p>", "One\n\nTwo"),
        ("<div>One</div><br><div>Two</div>", "One\n\nTwo"),
        ("<div>One<br></div><div>Two</div>", "One\nTwo"),
        ("<ul><li>One<li>Two<ul><li>Within</ul></ul>After", "One\nTwo\n\nWithin\n\nAfter"),
        ("<dl><dt>Term<dd>Its meaning</dl>", "Term\nIts meaning"),
        ("<table><tr><td>a<td>b<tr><td>c</td><td></td><td>d</table>e", "a\tb\nc\t\td\n\ne"),
        ("<table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>", "a\n\nb"),
        ("<select><option>One<option>Two</select>", "One\nTwo"),
        ("<button>Share</button><button>Copy</button>", "Share Copy"),
        ("a<b>b</b>c <i> d</i>", "abc d"),
        ("<pre>\n  one\r\n\ttwo</pre>three", "  one\n\ttwo\n\nthree"),
        ("<textarea>\na <b>  b</textarea>", "a <b>  b"),
        ("One\xa0\xa0two &nbsp; three", "One\xa0\xa0two \xa0 three"),
        ("<s>kept</s> <del>too</del>", "kept too"),
        ("a<script>var x = '<p>no</p>'</script>b<style>p {}</style>c<noscript>d</noscript>", "abc"),
        ("a<svg><title>no</title><text>no</text></svg>b<iframe>no</iframe><template>no</template>c", "a b c"),
        ("a<svg><path><p>b", "a\n\nb"),
        ("a<script src=x />b</script>c<title/>d", "ac\n\nd"),
        ("<?xml version='1.0'?><script src='x'/><p>b</p>", "b"),
        ("<title>Name &amp; <b></title>text", "Name & <b>\n\ntext"),
        ("<title>never closed <p>text", "never closed\n\ntext"),
        ("a<!-- no -->b<!-->c<!--->d<!doctype html>e<?php no ?>f</ no>g</>h", "abcdefgh"),
        ("a<!-- never closed <p>b", "a"),
        ("<![CDATA[a &amp; <b>]]>c", "a &amp; <b>c"),
        ("2 < 3, <3, a <= b, </", "2 < 3, <3, a <= b, </"),
        ("a<b", "a"),
        ('<a title="never closed>a</a> b', "a b"),
        ("<p title=it's>a</p> <p title='>'>b</p><p title = \">\" >c</p><p a=b\">d", "a\n\nb\n\nc\n\nd"),
        ("a</p>b</div>c</span>d</td>e", "a\n\nbcde"),
        ("<td>a</td><td>b</td>", "a\tb"),
        ("nul\0l", "null"),
        ("\ufeff<p>a</p>", "a"),
    ],
)
def test_text_is_what_a_browser_prints(raw, text):
    assert render_html(raw).text == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("&amp;&lt;&gt;&quot;&apos;", "&<>\"'"),
        ("&amp &ampx &notit; &notin; &not", "& &x ¬it; ∉ ¬"),
        ("R&D, AT&T;, &, &;, &#;, &#x;, &unknown;", "R&D, AT&T;, &, &;, &#;, &#x;, &unknown;"),
        ("&#8217;&#x2019;&#X2019&#146;", "’’’’"),
        ("&#0;&#xD800;&#x110000;&#99999999999999999999;", "\ufffd\ufffd\ufffd\ufffd"),
        ("a&#32;&#10;&Tab;b", "a b"),
        ("&NotEqualTilde;", "≂̸"),
        ("&" + "a" * 50 + ";", "&" + "a" * 50 + ";"),
    ],
)
def test_references_are_decoded(raw, text):
    assert render_html(raw).text == text


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("<h2 class='A  b' id=Top>Head</h2>", [("h2", "Head", "top a b", "")]),
        ("<div role=main><p>One</p></div>", [("div", "One", "main", "")]),
        ("<p>One</p><div>Two</div><span>Three</span>", []),
        ("<p class=x> <b> One </b> two</p>", [("p", "One two", "x", ""), ("b", "One", "", "")]),
        (
            "<strong>One</strong> <em>two</em> <strike>three</strike>",
            [("b", "One", "", ""), ("i", "two", "", ""), ("s", "three", "", "")],
        ),
        ("<b>One<p>two</b> three", [("b", "One", "", ""), ("b", "two", "", "")]),
        ("<b>One<br>two</b>", [("b", "One", "", ""), ("b", "two", "", "")]),
        ("<b>One <strong>two</strong></b>", [("b", "One two", "", "")]),
        ("<b>One</strong> two", [("b", "One two", "", "")]),
        ("<span style='font-weight: 700'>One</span> two", [("b", "One", "", "")]),
        ("<b style='font-weight:normal'>One</b>", []),
        ("<a href=x>One</a><a name=y>two</a> three", [("a", "One", "", "")]),
        ("<a href=x>One<a href=y>two</a>three", [("a", "One", "", ""), ("a", "two", "", "")]),
        ("<table><tr><td><b>a<td>b</table>", [("table", "a\tb", "", ""), ("b", "a", "", "")]),
        ("<time datetime=2031-02-03>February 3</time>", [("time", "February 3", "", "2031-02-03")]),
        ("<meta property='og:title' content='A  name'>", [("meta", "", "og:title", "A name")]),
        ("<meta name=viewport content='width=1'><meta charset=utf-8>", []),
        ("<html lang=es><p>a", [("meta", "", "lang", "es")]),
        ("<nav></nav><div class=x><img></div>", []),
        ("a<hr>b", [("hr", "", "", "")]),
        ("<div class=out>a<div class=in>b</div>c</div>", [("div", "a\nb\nc", "out", ""), ("div", "b", "in", "")]),
        ("<span class=x>a<div>b</span>c</div>d</span>e", [("span", "a\nbc\nd", "x", "")]),
        (
            "<li class=x>a<ul><li class=y>b</ul>c<li>d",
            [("li", "a\n\nb\n\nc", "x", ""), ("ul", "b", "", ""), ("li", "b", "y", "")],
        ),
        ("<p class=x>a<table><td></p>b</table>", [("p", "a", "x", ""), ("table", "b", "", "")]),
    ],
)
def test_marks_say_what_elements_said(raw, expected):
    assert marks(raw) == expected


@pytest.mark.parametrize(
    ("raw", "text", "hidden"),
    [
        ("<p>Lee<span class='tip hidden'><i></i> Lee <b>Ann</b></span>: Yes", "Lee Lee Ann : Yes", [" Lee Ann "]),
        ("<p>Lee <span hidden>Ann</span> said", "Lee Ann  said", ["Ann "]),
        ("<div>Lee<span hidden><span>Ann</span><br><div>Minister</div></span>:", "Lee Ann Minister :", [" Ann Minister "]),
        ("<p>Lee<span hidden>Ann<div>Minister</div></span>", "Lee Ann \n\nMinister", [" Ann "]),
        ("<i>Minister Lee<b hidden>Ann</b></i>", "Minister Lee Ann ", [" Ann "]),
        ("<div style='color:red; display: none'><p>a</p></div>b", "a\n\nb", ["a"]),
        ("<p><a class=sr-only href=x>Skip</a></p>to the text", "Skip \n\nto the text", ["Skip "]),
        ("a <i aria-hidden=true>b<p>c", "a b \n\nc", ["b "]),
        ("<body class=hidden>a", "a", []),
        ("a<span hidden></span> b", "a b", []),
    ],
)
def test_what_a_browser_would_not_show_stays_and_is_marked(raw, text, hidden):
    assert render_html(raw).text == text
    assert [text for _, text, *_ in marks(raw, "hidden")] == hidden


@pytest.mark.parametrize(("words", "hidden"), [(10, 1), (300, 0)])
def test_what_holds_most_of_a_page_is_not_hidden(words, hidden):
    assert len(marks(f"<div class=hidden>{'word ' * words}</div>a", "hidden")) == hidden


def test_origin_gives_the_raw_text():
    raw = "<p>Mr.\r\n Lee&rsquo;s <b>re</b>ply</p>\n<p>Next</p>"
    source = read(raw).source
    assert (source.rendering, source.media_type) == ("html-1", "text/html")

    def origin(words):
        start = source.text.index(words)
        span = source.origin(Span(start, start + len(words)))
        return span.of(raw)

    assert source.text == "Mr. Lee’s reply\n\nNext"
    assert origin("Mr") == "Mr"
    assert origin("Lee’s") == "Lee&rsquo;s"
    assert origin("’") == "&rsquo;"
    assert origin(". Lee") == ".\r\n Lee"
    assert origin("reply") == "re</b>ply"
    assert origin("ply\n\nNext") == "ply</p>\n<p>Next"


class Printed:
    """The text of a tree of HTML5 as html-1 has it, nothing being hidden."""

    def __init__(self, raw):
        self.text, self.lines, self.tabs, self.blank = "", 0, 0, False
        self.node(JustHTML(raw, sanitize=False).root)

    def node(self, node):
        for child in node.children or []:
            if child.name == "#text":
                for character in child.data:
                    self.character(character)
            elif child.name not in UNSEEN:
                self.lines += child.name == "br"
                self.lines = max(self.lines, LINES.get(child.name, 0))
                self.tabs += child.name in ("td", "th")
                self.node(child)
                self.lines = max(self.lines, LINES.get(child.name, 0))

    def character(self, character):
        if character in " \t\n\r\f":
            self.blank = True
            return
        if self.text:
            self.text += "\n" * self.lines or "\t" * self.tabs or " " * self.blank
        self.text += character
        self.lines, self.tabs, self.blank = 0, 0, False


NAMES = "p div section blockquote b i a em strong span li ul ol h1 h2 br"
CONTENT = st.lists(
    st.one_of(
        st.sampled_from([f"<{slash}{name}>" for slash in ("", "/") for name in NAMES.split()]),
        st.sampled_from(["<dl>", "<dt>", "<dd>", "&amp;", "&lt", "&eacute;", "&#8217;", "&", "\r\n", "\xa0", " ", "\n"]),
        st.sampled_from(["word", "<", ">", "'", "<!-- x -->", "<script><p></script>", "<td-x>"]),
    ),
    max_size=30,
).map("".join)


@given(CONTENT)
def test_broken_pages_are_printed_as_their_html5_tree(raw):
    assert render_html(raw).text == Printed(raw).text


@given(st.lists(st.lists(CONTENT, min_size=1, max_size=3), min_size=1, max_size=3), st.booleans())
def test_so_are_tables(rows, closed):
    end = "</td>" if closed else ""
    raw = "<table>" + "".join("<tr>" + "".join(f"<td>{cell}{end}" for cell in row) for row in rows) + "</table>a"
    assert render_html(raw).text == Printed(raw).text


def test_a_hundred_thousand_elements_deep():
    assert render_html("<div><b>" * 100_000 + "a").text == "a"


@pytest.mark.skipif(not REAL, reason="no real pages: BRIEFING_CORPUS says where they are")
def test_real_pages_hold_the_words_of_their_trees():
    for path in REAL:
        raw = path.read_bytes().decode("utf-8", "replace")
        assert "".join(render_html(raw).text.split()) == "".join(Printed(raw).text.split()), path.name
