"""The transcript is told from the page around it, in the layouts of common systems of sites."""

import pytest

from briefing_parser import parse

SAID = (
    "<p>MS. LEE: Good afternoon, everyone. The ferry on Lake Arno will sail again in June, and the harbour has a new master.</p>"
    "<p>QUESTION: When will the first boat leave, and who may travel on it without paying the fare?</p>"
    "<p>MS. LEE: On the fourth. Children travel free of charge, as they have done for the last thirty years.</p>"
)
MENU = "<ul>" + "<li><a href=x>What we do for the lakes</a></li>" * 20 + "</ul>"
TEASERS = (
    "<article><h3>More of the lakes</h3><p>The minister opened the harbour today in the presence of many guests and a band.</p></article>"
    * 3
)

PAGES = {
    "article with a header of its own": f"""<body><header><h1>Norland Office</h1>{MENU}</header><main><article class="hentry">
        <header class="entry-header"><h1 class="entry-title">Press Briefing by Ann Lee</h1><time datetime="2031-05-03">May 3, 2031</time></header>
        <div class="entry-content">{SAID}</div><footer>Posted in Lakes</footer></article></main><aside>{TEASERS}</aside><footer>Norland Office</footer>""",
    "fields of a content system": f"""<body><div class="region-header">{MENU}</div><div id="content"><h1>Press Briefing by Ann Lee</h1>
        <div class="node"><div class="field"><time datetime="2031-05-03">May 3, 2031</time></div><div class="field field--name-body">{SAID}</div>
        <div class="field field--name-tags"><a>Lakes</a></div></div></div><div class="views">{TEASERS}</div>""",
    "a named element that is too small to be it": f"""<body><div class="transcript"><a href=x>Read the transcript</a></div>
        <div><h1>Press Briefing by Ann Lee</h1><p>May 3, 2031</p>{SAID}</div>""",
    "paragraphs in a table": f"""<body><table><tr><td>{MENU}</td><td><h1>Press Briefing by Ann Lee</h1><p>May 3, 2031</p>{SAID}</td></tr></table>""",
}  # fmt: skip


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_the_transcript_is_told_from_its_page(page):
    briefing = parse(page, media_type="text/html")
    assert briefing.title == "Press Briefing by Ann Lee"
    assert str(briefing.date) == "2031-05-03"
    assert [turn.label for turn in briefing.turns[:3]] == ["MS. LEE", "QUESTION", "MS. LEE"]
    assert (
        briefing.turns[-1].text == "On the fourth. Children travel free of charge, as they have done for the last thirty years."
    )
    assert briefing.topics == ()


def test_headers_without_end_cost_no_more_than_others():
    page = "<article><header>" * 2_000 + SAID
    assert len(parse(page, media_type="text/html").turns) == 3
