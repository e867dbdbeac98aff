import pytest

from briefing_parser.reading import read
from briefing_parser.reading.markup.markup import markup_type_of

HTML, XHTML, XML = "text/html", "application/xhtml+xml", "application/xml"
TALK = "MS. LEE: Good morning. Nothing new from here.\n\nQ  Why?\n\n"


@pytest.mark.parametrize(
    ("text", "media_type"),
    [
        ("<!DOCTYPE html><p>a", HTML),
        ("\ufeff \n<!-- saved page --> <!-- -- - -->\n<!doctype HTML PUBLIC '-//x'>", HTML),
        ("<html lang=en>", HTML),
        ("<HEAD><title>a</title>", HTML),
        ("<body>a", HTML),
        ("<?xml version='1.0'?><!DOCTYPE html><html xmlns='x'>", XHTML),
        ("<?xml version='1.0'?><!-- <html> --><feed>", XML),
        ("<?xml version='1.0'?><html>", XHTML),
        ("<!DOCTYPE minutes SYSTEM 'x'><minutes/>", XML),
        ("<minutes>\n<item>a</item>\n</minutes>\n", XML),
        ("<m:minutes><p>a</p><p>b</p></m:minutes>", XML),
        ("<press-release><p>a</p><p>b</p><p>c</p></press-release>", HTML),
        ("<press-release><head>a</head></press-release>", XML),
        ("<h1>Name</h1>\n<div class='body'><p>a</p></div>", HTML),
        ("<p>One<p>two</p>", HTML),
        ("<p><b>MS. LEE:</b> Good morning.</p>\n" + "<p>Yes.</p>\n" * 20, HTML),
        (TALK + "<p>a</p>\n" * 20, HTML),
        ("<span>a</span>" + "<p>a</p>" * 3, HTML),
    ],
)
def test_marked_up_text_is_recognised(text, media_type):
    assert markup_type_of(text) == media_type


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<",
        "<3 to all of you",
        TALK,
        TALK + "<p>a</p> and the tag <br>.",
        "<p>" + TALK * 3,
        '<a href="x">Back to top</a>\n' + TALK * 9,
        TALK * 40 + "<div>a</div>" * 3,
        "<LEE>MS. LEE</LEE>. Good morning. <KIM>MR. KIM</KIM>. Thank you.",
        "<inaudible> and then <crosstalk>",
        "<!-- only a remark --> " + TALK,
        "2 < 3 and 4 > 3, <p or q>",
        "# Name\n\nSome <s>words</s> \\[there\\], <b>bold</b>\n",
    ],
)
def test_text_with_a_few_tags_is_text(text):
    assert markup_type_of(text) is None


def test_the_given_media_type_counts():
    page = "<html><p>a &amp; b</p></html>"
    assert read(page).source.text == "a & b"
    assert read(page, media_type="text/plain").source.text == page
    assert read("a &amp; b", media_type="text/html").source.text == "a & b"
    assert read("<b>a</b><c>b</c>", media_type="text/xml; charset=utf-8").source.text == "a\nb"


@pytest.mark.parametrize("pump", ["<!--", "<!-- -", "<p ", "<a", "<?xml ", "<", "\ufeff", "<!doctype ", "<!-- --> ", "</p"])
def test_hostile_beginnings(pump):
    assert markup_type_of(pump * 100_000) in (None, HTML, XHTML, XML)
