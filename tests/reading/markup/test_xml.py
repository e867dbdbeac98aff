import pytest

from briefing_parser.models import Span
from briefing_parser.reading import read
from briefing_parser.reading.markup.xml import render_xml

LONG = "word " * 100


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("<?xml version='1.0'?><a/>", ""),
        ("<a><b>One</b><c>two</c></a>", "One\ntwo"),
        ("<a>\n  <b>One\n  more</b>\n  <c> two </c>\n</a>\n", "One more\ntwo"),
        ("<a>One <hi>two</hi> three</a>", "One two three"),
        ("<a><hi>One</hi> <hi>two</hi>, three</a>", "One two, three"),
        ("<t><p>One</p><p>two<lb/>three</p></t>", "One\n\ntwo\nthree"),
        ("<a><b>One &amp; two &#8217; &eacute; &own;</b></a>", "One & two ’ é &own;"),
        ("<a><b><![CDATA[One & two]]></b><c><![CDATA[E&amp;OE]]></c></a>", "One & two\nE&OE"),
        ("<a><b>t</b><c><![CDATA[<p>One<br>two</p><p>E&amp;OE</p>]]></c><d>e</d></a>", "t\n\nOne\ntwo\n\nE&OE\n\ne"),
        ("<a><c>x</c><c>&lt;p&gt;One &lt;b&gt;two&lt;/b&gt;&lt;/p&gt;AT&amp;amp;T</c></a>", "x\n\nOne two\n\nAT&T"),
        ("<a><b>\n Q: Why?\n\n A: So.\n B\n</b></a>", "Q: Why?\n\n A: So.\n B"),
        ("<!-- <a> --><a b='<' c=\">\">One</a>", "<a b='<' c=\">\">One"),
        ("<x:a xmlns:x='y'><x:b>One</x:b></x:a>", "One"),
        ('<!DOCTYPE a [<!ENTITY e "big"><!ENTITY f "&e;&e;">]><a>&f;</a>', "&f;"),
        ('<!DOCTYPE a SYSTEM "file:///x"><a>One</a>', "One"),
        ("<a><b>One</c>two</a>three</b>", "Onetwo\nthree"),
        ("<a><b>One", "One"),
        ("\ufeff<a>One</a>", "One"),
        ("<a>1 < 2 & 3</a>", "1 < 2 & 3"),
        ("<a><![CDATA[never closed", "never closed"),
        ("<a>b<!-- never closed", "b"),
        ("", ""),
    ],
)
def test_elements_are_lines(raw, text):
    assert render_xml(raw).text == text


def fields(raw):
    rendering = render_xml(raw)
    return [(mark.tag, mark.words, mark.span.of(rendering.text)) for mark in rendering.marks if mark.tag in ("fields", "field")]


@pytest.mark.parametrize(
    "body",
    [f"<body>{LONG}</body>", "<body><![CDATA[<p>Q: Why?</p>]]></body>", "<body>&lt;p&gt;Q: Why?</body>", "<p>Q: Why?</p>"],
)
def test_short_texts_in_front_of_the_body_are_fields(body):
    raw = f"<doc><head><title>The\n name</title><issue-date> 1 May 2031</issue-date><none/></head>{body}<end>over</end></doc>"
    assert fields(raw) == [
        ("fields", "", "The name\n\n1 May 2031"),
        ("field", "title", "The name"),
        ("field", "issue-date", "1 May 2031"),
    ]


@pytest.mark.parametrize(
    "raw",
    [
        "<doc><title>Name</title><date>1 May 2031</date></doc>",
        f"<doc><s>Lee</s><t>Why?</t><s>Kim</s><t>So.</t><t>{LONG}</t></doc>",
        f"<doc>{LONG}<title>Name</title></doc>",
    ],
)
def test_what_comes_again_or_after_is_no_field(raw):
    assert fields(raw) == []


def test_a_speaker_is_a_cue():
    rendering = render_xml("<sp><speaker>MS. LEE</speaker><p>Yes.</p></sp>")
    assert [(mark.tag, mark.span.of(rendering.text)) for mark in rendering.marks] == [("cue", "MS. LEE")]


def test_html_within_keeps_its_marks_also_when_escaped():
    for inner in ("<![CDATA[<p class='x'>a <b>Lee</b></p>]]>", "&lt;p class='x'&gt;a &lt;b&gt;Lee&lt;/b&gt;&lt;/p&gt;"):
        rendering = render_xml(f"<a><t>One</t><c>{inner}</c></a>")
        assert [(m.tag, m.words, m.span.of(rendering.text)) for m in rendering.marks][-2:] == [
            ("p", "x", "a Lee"),
            ("b", "", "Lee"),
        ]


def test_origin_gives_the_raw_text():
    raw = "<?xml version='1.0'?><a><t>Mr &amp; Mrs</t><c>&lt;p&gt;It&amp;rsquo;s &lt;b&gt;so&lt;/b&gt;&lt;/p&gt;</c></a>"
    source = read(raw).source
    assert (source.rendering, source.media_type) == ("xml-1", "application/xml")
    for words, origin in (("Mr & M", "Mr &amp; M"), ("It’s", "It&amp;rsquo;s"), ("’", "&amp;rsquo;"), ("so", "so")):
        start = source.text.index(words)
        assert source.origin(Span(start, start + len(words))).of(raw) == origin


def test_a_hundred_thousand_elements_deep():
    assert render_xml("<a>" * 100_000 + "b").text == "b"
