import html
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_parser import parse
from briefing_parser.reading import read
from briefing_parser.reading.markup.html import render_html
from briefing_parser.reading.markup.xml import render_xml

CORPUS = Path(os.environ.get("BRIEFING_CORPUS", Path(__file__).parents[3] / "shared")) / "corpus"
REAL = sorted(path for path in CORPUS.rglob("*") if path.suffix in (".html", ".xml"))

NAMES = (
    "p div b i a span td tr table li ul h1 h2 br pre title textarea svg script style template select option "
    "strong button dd dt dl caption th noscript"
)
HTML_PIECES = st.one_of(
    st.sampled_from([f"<{name}>" for name in NAMES.split()] + [f"</{name}>" for name in NAMES.split()]),
    st.sampled_from(
        ["&amp;", "&lt", "&eacute;", "&#8217;", "&#x", "&", "\r\n", "\xa0", " ", "\n", "\t", "\0", "word", "two words"]
    ),
    st.sampled_from(["<!-- x -->", "<!--", "-->", "<![CDATA[", "]]>", "<!doctype html>", "<", ">", '"', "'", "</", "<?x?>"]),
    st.sampled_from(
        ["<p class='x y'>", "<span hidden>", '<a href="', "<b style='font-weight:normal'>", "<svg/>", "<div hidden>"]
    ),
    st.text(max_size=3),
)
XML_PIECES = st.one_of(
    st.sampled_from([f"<{slash}{name}>" for slash in ("", "/") for name in ("a", "b", "p", "title", "x:y", "br")]),
    st.sampled_from(
        ["&amp;", "&#8217;", "&own;", "&", "&lt;p&gt;", "&lt;b&gt;", "&amp;amp;", "\r\n", "\n", " ", "word", "two words"]
    ),
    st.sampled_from(
        ["<![CDATA[", "]]>", "<!--", "-->", "<?", "?>", "<!DOCTYPE a [", "]>", "<", ">", '<a b="', "'", "<a/>", "\0"]
    ),
    st.text(max_size=3),
)


def assert_each_character_has_its_origin(raw, text, origins):
    """Pieces tile the text in the order of the raw input; printed ones are the raw characters, or decoded from them."""
    at = raw_at = 0
    for number, (start, raw_start, raw_end) in enumerate(origins):
        after = origins[number + 1][0] if number + 1 < len(origins) else len(text)
        assert start == at < after
        assert raw_at <= raw_start <= raw_end <= len(raw)
        at, raw_at = after, raw_end
        piece, origin = text[start:after], raw[raw_start:raw_end]
        if len(piece) == len(origin):
            assert all(one == other for one, other in zip(piece, origin, strict=True) if not one.isspace())
        elif not piece.isspace():
            # `html.unescape` drops references to characters that print nothing; a browser keeps them
            assert piece in (html.unescape(origin), html.unescape(html.unescape(origin))) or not piece.isprintable()
    assert at == len(text)


def assert_marks_lie_in_order(rendering):
    spans = [(mark.span.start, mark.span.end) for mark in rendering.marks]
    assert [start for start, _ in spans] == sorted(start for start, _ in spans)
    assert all(0 <= start <= end <= len(rendering.text) for start, end in spans)


@given(st.lists(HTML_PIECES, max_size=40).map("".join))
def test_any_html(raw):
    rendering = render_html(raw)
    assert_each_character_has_its_origin(raw, rendering.text, rendering.origins)
    assert_marks_lie_in_order(rendering)


@given(st.lists(XML_PIECES, max_size=40).map("".join))
def test_any_xml(raw):
    rendering = render_xml(raw)
    assert_each_character_has_its_origin(raw, rendering.text, rendering.origins)
    assert_marks_lie_in_order(rendering)


@pytest.mark.skipif(not REAL, reason="no real pages: BRIEFING_CORPUS says where they are")
def test_real_pages():
    for path in REAL:
        raw = path.read_bytes()
        source = read(raw).source
        assert source.rendering in ("html-1", "xml-1")
        assert_each_character_has_its_origin(raw.decode(source.encoding), source.text, source.origins)


@pytest.mark.skipif(not REAL, reason="no real pages: BRIEFING_CORPUS says where they are")
def test_what_a_block_was_rendered_from_renders_to_it():
    for path in REAL:
        if path.suffix == ".html":
            raw = path.read_bytes()
            briefing = parse(raw)
            text, decoded = briefing.source.text, raw.decode(briefing.source.encoding)
            for block in briefing.blocks:
                part = render_html(briefing.source.origin(block.span).of(decoded)).text
                assert part.split() == block.span.of(text).split()
