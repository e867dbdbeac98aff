"""Which profile a text is read by, and what spoke for it."""

import pytest

from briefing_parser import Briefing, Span, parse
from briefing_parser.marks import Mark
from briefing_parser.profiles.choice import best_profile

HEADS = [
    ("ru-mfa", "Briefing by Foreign Ministry Spokesperson Ann Lee, Moscow, July 4, 2019\n\nTable of contents"),
    ("us-whitehouse", "THE WHITE HOUSE\n\nOffice of the Press Secretary\n____\nFor Immediate Release   May 3, 1994\n\nPRESS BRIEFING\nBY ANN LEE\n\nThe Briefing Room"),
    ("us-whitehouse", "Press Gaggle by Press Secretary Ann Lee\n\nAboard Air Force One\nEn Route Oslo, Norway"),
    ("us-president", "Remarks by President Lee and President Novak of Norland in Joint Press Conference\n\nEast Room\n\nPRESIDENT LEE:  Good day."),
    ("us-state", "Department Press Briefing – May 3, 2022\n\nAnn Lee, Department Spokesperson\n\nWashington, DC\n\n2:11 p.m. EST"),
    ("us-state", "Ann Lee\nSpokesperson\nDaily Press Briefing\nWashington, DC\nMay 3, 2012\n\nIndex for Today’s Briefing\n\nNORLAND"),
    ("us-dod", "News Transcript\n\nPresenter: Assistant Secretary of Defense Ann Lee\n\nDoD News Briefing – Ms. Lee from the Pentagon"),
    ("us-campaign", "ANN LEE: Thank you.\n\nUNIDENTIFIED: (OFF-MIKE)\n\nANN LEE: No."),
    ("fed-fomc", "Transcript of Chair Lee’s Press Conference\nMay 3, 2031\n\nCHAIR LEE.  Good afternoon.  Today the Federal Open Market Committee met."),
    ("kremlin", "News conference following talks • President of Russia\n\nPresident of Russia Ann Lee: Good day.\n\nQuestion (retranslated): When?"),
    ("cn-mfa", "Foreign Ministry Spokesperson Ann Lee’s Regular Press Conference on May 3, 2031\n\nHarbour Times: When?\n\nAnn Lee: Today."),
    ("cn-mfa", "2031年5月3日外交部发言人李安主持例行记者会\n\n海港时报记者：何时？\n\n李安：今天。"),
    ("au-ministers", "MINISTER FOR LAKES HON ANN LEE, MP\n\nTRANSCRIPTION: PROOF COPY E & OE\n\nDoorstop - Canberra\n\nJOURNALIST: When?"),
    ("au-pm", "TRANSCRIPT OF THE PRIME MINISTER THE HON ANN LEE MP PRESS CONFERENCE, OSLO\n\nE&OE....\n\nPRIME MINISTER: Good day."),
    ("mx-presidencia", "Versión estenográfica de la conferencia de prensa matutina\n\nPresidencia de la República\n\nPREGUNTA: ¿Cuándo?"),
    ("in-mea", "Transcript of Weekly Media Briefing by the Official Spokesperson (May 03, 2031)\n\nShri Ivo Novak, Official Spokesperson: Good day."),
    ("jp-mofa", "Press Conference by Foreign Minister LEE Ann\n\nTuesday, May 3, 2031, 10:47 a.m. Ministry of Foreign Affairs\n\nThis is a provisional translation by an external company for reference purpose only."),
    ("nato", "Press conference\n\nby NATO Secretary General Ann Lee ahead of the meeting\n\n(As delivered)"),
    ("un-noon", "Daily Press Briefing by the Office of the Spokesperson for the Secretary-General\n\nThe following is a near-verbatim transcript of today’s noon briefing."),
    ("rev", "Ann Lee: (00:00)\nGood day.\nIvo Novak: (01:06)\nWhen?\nAnn Lee: (02:10)\nToday."),
    ("generic", "Ministry of Lakes\n\nBriefing by Ministry of Lakes Spokesperson Ann Lee, Geneva, May 3, 2031\n\nQuestion: When?\n\nAnn Lee: Today."),
    ("generic", "Briefing by Foreign Ministry Spokesperson Ann Lee, May 3, 2031\n\nQuestion: What of the talks in the White House and the Kremlin?"),
    ("generic", ""),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text"), HEADS)
def test_heads_in_the_layout_of_each_house(name, text):
    assert best_profile(text).profile.name == name


def test_every_signal_that_spoke_is_kept_best_profile_first():
    choice = best_profile("Briefing by Foreign Ministry Spokesperson Ann Lee, Moscow, July 4, 2019\n\nCCTV: When?")
    assert [(score.name, score.score, score.threshold) for score in choice.scores] == [
        ("ru-mfa", 3.0, 3.0),
        ("cn-mfa", 1.5, 3.0),
    ]
    assert choice.scores[1].signals == (("foreign ministry spokesperson", 0.5), ("cctv:", 1.0))


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("PM: Yes.", True),
        ("At 1PM: yes.", False),  # inside a longer word
        ("At 1PM: yes. PM: Yes.", True),
        ("x" * 5_000 + " PM: Yes.", False),  # behind the first part
    ],
)
def test_a_phrase_speaks_by_itself_and_early(text, spoken):
    signals = {phrase for score in best_profile(text).scores for phrase, _ in score.signals}
    assert ("pm:" in signals) == spoken


def test_phrases_are_found_with_curly_quotes_and_broken_lines():
    assert ("index for today's briefing", 2.0) in best_profile("Index\xa0for\nToday’s  Briefing").scores[0].signals


def test_the_mark_up_speaks_by_its_classes_and_its_main_heading():
    menu = "menu " * 1_000
    text = menu + "Ann Lee answered questions • President of Russia"
    marks = (Mark("article", Span(0, len(text)), "read__in hentry"), Mark("h1", Span(len(menu), len(text))))
    assert best_profile(text).scores == ()
    (score,) = best_profile(text, marks).scores
    assert (score.name, score.score) == ("kremlin", 4.5)


def test_the_briefing_says_why_and_not_where_the_profile_was_given():
    text = HEADS[0][1]
    assert parse(text).profile_scores[0].name == "ru-mfa"
    assert parse(text, profile="ru-mfa").profile_scores == ()
    assert Briefing.model_validate_json(parse(text).model_dump_json()).profile_scores == parse(text).profile_scores
