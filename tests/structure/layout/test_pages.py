import pytest

from briefing_parser import parse

PROSE = "The harbour of Port Alda stays open to all ships that carry grain, and nobody will be turned away from it."
BODY = f"""
<p><b>Question:</b> Is the harbour open?</p>
<p><b>Ann Lee:</b> It is. {PROSE}</p>
{f"<p>{PROSE}</p>" * 12}
"""


def page(before="", inside="", after="", box="div class=text"):
    tag = box.partition(" ")[0]
    return (
        f"<html><head><title>Briefing by Ann Lee | Port Alda</title></head><body><nav><a href=/>Home</a> <a href=/n>News</a></nav>"
        f"<div class=wrap><h1>Briefing by Ann Lee</h1>{before}<{box}>{BODY}{inside}</{tag}>{after}</div>"
        f"<footer><p>Port Alda, 4 Harbour Street</p></footer></body></html>"
    )


def said(briefing):
    return [" ".join(turn.text.split()) for turn in briefing.turns]


EXPECTED = ["Is the harbour open?", f"It is. {PROSE}" + f" {PROSE}" * 12]


@pytest.mark.parametrize(
    ("before", "inside", "after"),
    [
        ("", "", ""),
        (f"<p class=lead>{PROSE}</p>", "", ""),
        ("<aside>Share this page</aside>", "", ""),
        ("", "<aside><p>See also: the railway</p></aside>", ""),
        ("", "<figure><img src=x><figcaption>Ann Lee in the harbour.</figcaption></figure>", ""),
        ("", "<div class='page__share-box'><p>Tell your friends</p></div>", ""),
        ("", "<p>It is open<span class=hidden>closed</span>.</p>", ""),
        ("", "", "<div class=related-news><h2>More</h2><p>The bridge stands</p></div>"),
        ("", "", "<p>Rate this page</p>"),
        ("", "<form><select><option>Letter size</option></select></form>", ""),
    ],
)
@pytest.mark.parametrize("box", ["div class=text", "article", "main", "section id=x"])
def test_what_surrounds_the_transcript_is_furniture(before, inside, after, box):
    briefing = parse(page(before, inside, after, box))
    expected = EXPECTED if "It is open<span" not in inside else [EXPECTED[0], EXPECTED[1] + " It is open."]
    assert said(briefing) == expected
    assert briefing.title == "Briefing by Ann Lee"
    shown = "".join(
        block.span.of(briefing.source.text) for block in briefing.blocks if block.kind in ("furniture", "back_matter")
    )
    assert "Home" in shown
    assert "4 Harbour Street" in shown


def test_an_element_that_holds_much_of_the_prose_is_no_furniture_whatever_it_is_called():
    assert said(parse(page(box="div class=print-share"))) == EXPECTED


def test_every_word_of_a_page_is_in_its_text():
    text = parse(page("<p>One</p>", "<p>Two <i>three</i></p>", "<p>Four &amp; five</p>")).source.text
    assert all(word in text for word in ("One", "Two three", "Four & five", "Home", "Port Alda, 4 Harbour Street"))


@pytest.mark.parametrize("town", ["Vellmar", "New Quay"])
def test_a_place_that_the_mark_up_calls_one_belongs_to_the_head(town):
    briefing = parse(
        f"<html><h1>Answers to questions</h1><p class='p-location'>{town}</p>"
        "<p>Minister Ann Lee: Good morning to all of you.</p><p>Question: Why is that?</p><p>Ann Lee: It is so.</p></html>"
    )
    assert said(briefing) == ["Good morning to all of you.", "Why is that?", "It is so."]
    assert briefing.place.text == town
