"""The whole way: what a caller sees of it."""

import datetime as dt
from pathlib import Path

import pytest

from briefing_parser import Briefing, Parser, PersonMention, Profile, Span, StrictError, parse, parse_file
from briefing_parser.fidelity.laws import broken_laws

FIXTURE = Path(__file__).parent.parent / "fixtures" / "ministry" / "plain.txt"

BRIEFING = """\
Ministry of Lakes of the Republic of Norland

Briefing by Ministry of Lakes Spokesperson Ann Lee, Geneva, July 4, 2019

4 July 201914:48

The ferry on Lake Arno

On July 9, the ferry will sail again. Mr Ivo Novak will be on board.

Answers to media questions:

Question: Who is the captain? And when does the season end?

Could you also tell us the fare?

Ann Lee: A captain of long experience. The season ends in October.

Director of Ports Ivo Novak: I can add that the fare is two crowns.

Question: I would like to return to the captain. What is the name?

Question: And the dogs?

Ann Lee: They travel free.
"""


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    return parse(BRIEFING)


def test_facts(briefing):
    assert briefing.title == "Briefing by Ministry of Lakes Spokesperson Ann Lee, Geneva, July 4, 2019"
    assert briefing.organisation == "Ministry of Lakes of the Republic of Norland"
    assert briefing.place.text == "Geneva"
    assert briefing.date == dt.date(2019, 7, 4)
    assert [(speaker.name, speaker.role) for speaker in briefing.speakers] == [
        ("Ann Lee", "Ministry of Lakes Spokesperson"),
        ("Ivo Novak", "Director of Ports"),
    ]


def test_every_fact_has_evidence(briefing):
    text = briefing.source.text
    assert briefing.evidence["date"].span.of(text) == "July 4, 2019"
    assert briefing.evidence["place"].span.of(text) == "Geneva"
    assert briefing.evidence["organisation"].rule == "organisation-line"
    assert briefing.evidence["title"].span.of(text) == briefing.title


def test_turns_and_exchanges(briefing):
    assert [turn.kind for turn in briefing.turns] == [
        "statement",
        "question",
        "answer",
        "answer",
        "question",
        "question",
        "answer",
    ]
    assert briefing.turns[0].speaker == briefing.speakers[0]
    first, returning, dogs = briefing.exchanges
    assert [answer.speaker.name for answer in first.answers] == ["Ann Lee", "Ivo Novak"]
    assert first.question.text == "Who is the captain? And when does the season end?\n\nCould you also tell us the fare?"
    assert [ask.text for ask in first.question.asks] == [
        "Who is the captain?",
        "And when does the season end?",
        "Could you also tell us the fare?",
    ]
    assert (returning.follows_up, returning.answers) == ("exchange-1", ())
    assert dogs.follows_up is None


def test_a_topic_holds_its_turn(briefing):
    (topic,) = briefing.topics
    assert topic.title == "The ferry on Lake Arno"
    assert topic.turns == (briefing.turns[0],)
    assert topic.turns[0] is briefing.turns[0]
    assert topic.text == "On July 9, the ferry will sail again. Mr Ivo Novak will be on board."


def test_dates_are_resolved_against_the_printed_day(briefing):
    assert "2019-07-09" in [m.value for m in briefing.mentions if m.kind == "date"]
    assert {"date-without-year", "fused-dateline", "unanswered-question"} <= {defect.code for defect in briefing.defects}


def test_mentions_of_one_person_are_one_entity(briefing):
    (novak,) = [entity for entity in briefing.entities if entity.name == "Ivo Novak"]
    assert [briefing[mention].text for mention in novak.mentions] == ["Ivo Novak", "Ivo Novak"]


def test_a_reference_wins_over_the_printed_day_and_never_fills_it():
    other = parse(BRIEFING, reference="2018-01-10")
    assert other.date == dt.date(2019, 7, 4)
    assert "reference-differs" in {defect.code for defect in other.defects}
    undated = parse("Question: What happens on July 9?\n\nAnn Lee: Nothing.", reference=dt.date(2018, 7, 1))
    assert undated.date is None
    assert [m.value for m in undated.mentions if m.kind == "date"] == ["2018-07-09"]


@pytest.mark.parametrize("reference", ["tomorrow", "2019-13-01", ""])
def test_a_bad_reference_is_misuse(reference):
    with pytest.raises(ValueError, match="give a date"):
        parse("x", reference=reference or "never")


def test_an_unknown_profile_is_misuse_and_the_known_ones_are_named():
    with pytest.raises(ValueError, match="there is no profile 'moon'; there are au-ministers, "):
        parse("x", profile="moon")


def test_the_profile_is_chosen_by_the_text_or_given():
    assert parse("x").profile == "generic"
    assert parse("x", profile="ru-mfa").profile == "ru-mfa"


def test_a_bad_profile_says_what_is_wrong():
    with pytest.raises(ValueError, match="Extra inputs are not permitted"):
        Profile(name="x", publisher="x", cue={})
    with pytest.raises(ValueError, match="give a list of strings"):
        Profile(name="x", publisher="x", cues={"question": "Q"})


@pytest.mark.parametrize(("town", "code"), [("Canberra", "AU"), ("Pretoria", "ZA")])
def test_namesakes_lie_where_the_briefing_is_held(town, code):
    text = f"Press Conference by Ann Lee\n{town}, 4 May 2019\n\nAnn Lee: The council of Newcastle met.\n\nQuestion: Where?\n\nAnn Lee: There."
    briefing = parse(text)
    assert {place.country_code for place, _ in briefing.places() if place.name == "Newcastle"} == {code}


def test_finders_can_be_replaced():
    def captains(text, context):
        at = text.find("captain")
        return [PersonMention(span=Span(at, at + 7), text="captain", rule="captain", name=f"captain of {context.people[0]}")]

    (mention,) = [m for m in Parser(finders=(captains,)).parse(BRIEFING).mentions if m.kind == "person"]
    assert (mention.name, mention.rule) == ("captain of Ann Lee", "captain")


@pytest.mark.parametrize("span", [Span(0, 1), Span(5, 99), Span(2, 2)])
def test_a_finder_that_points_elsewhere_is_told_so(span):
    def wrong(text, context):
        return [PersonMention(span=span, text="captain", rule="wrong", name="captain")]

    with pytest.raises(ValueError, match="a finder gave PersonMention"):
        Parser(finders=(wrong,)).parse("The captain spoke.")


def test_a_mention_that_two_finders_give_is_one():
    def captains(text, context):
        return [PersonMention(span=Span(4, 11), text="captain", rule="captain", name="captain")]

    assert len(Parser(finders=(captains, captains)).parse("The captain spoke.").mentions) == 1


def test_a_reference_that_is_no_date_is_misuse():
    with pytest.raises(TypeError, match="reference takes a date"):
        parse("x", reference=2017)


def test_strict_raises_on_errors_only():
    assert parse(BRIEFING, strict=True) == parse(BRIEFING)
    from briefing_parser import Defect

    error = StrictError(Defect("code", "message", Span(1, 2), "error"))
    assert str(error) == "code at 1-2: message"


def test_a_file_is_its_bytes_and_its_path_is_the_uri():
    briefing = parse_file(FIXTURE)
    assert briefing.uri == str(FIXTURE)
    assert briefing.model_copy(update={"uri": None}) == parse(FIXTURE.read_bytes())


@pytest.mark.parametrize(
    ("name", "raw", "media_type", "text"),
    [
        ("a.md", b"Q: *Why?*", "text/markdown", "Q: Why?"),
        ("a.MARKDOWN", b"Q: *Why?*", "text/markdown", "Q: Why?"),
        ("a.html", b"Q: <i>Why?</i>", "text/html", "Q: Why?"),
        ("a.htm", b"Q: <i>Why?</i>", "text/html", "Q: Why?"),
        ("a.xml", b"<a>Q: Why?</a>", "application/xml", "Q: Why?"),
        ("a.csv", b"Ann,Yes", "text/csv", "Ann\tYes"),
        ("a.tsv", b"Ann\tYes", "text/tab-separated-values", "Ann\tYes"),
        ("a.txt", b"Q: *Why?*", "text/plain", "Q: *Why?*"),
        ("a.txt", b"# Words\n\n## Day\n", "text/markdown", "Words\n\nDay\n"),
        ("a", b"<html><p>Why?</html>", "text/html", "Why?"),
    ],
)
def test_a_suffix_says_the_media_type_and_else_the_text(tmp_path, name, raw, media_type, text):
    path = tmp_path / name
    path.write_bytes(raw)
    source = parse_file(path).source
    assert (source.media_type, source.text.strip()) == (media_type, text.strip())


def test_media_type_and_encoding_overrule_what_is_guessed(tmp_path):
    path = tmp_path / "a.html"
    path.write_bytes("Q: <i>Né?</i>".encode())
    source = parse_file(path, media_type="text/plain", encoding="cp1251").source
    assert (source.media_type, source.encoding, source.text) == ("text/plain", "cp1251", "Q: <i>NГ©?</i>")


@pytest.mark.parametrize(
    "raw", ["", "\n\n", "Question:", "Q", ":", "\ufeff", b"", b"\xff", "a" * 10_000, ": " * 1000, "1. " * 1000]
)
def test_anything_is_a_briefing(raw):
    briefing = parse(raw)
    assert "".join(block.span.of(briefing.source.text) for block in briefing.blocks) == briefing.source.text


@pytest.mark.parametrize(
    "raw", ["– F\u200b\n问\n\nP", "E\u200b\nT\n.", "-\n-\n-", "\u200bQuestion: Why?\n\n\ufeffAnn Lee: No.\u00ad"]
)
def test_characters_that_print_nothing_break_no_law(raw):
    assert broken_laws(parse(raw), raw, parse) == []


def test_room_and_town_below_the_title():
    head = "Press briefing by Press Secretary Ann Lee\n\nThe Blue Room\n\nGeneva, Switzerland\n\n2:30 P.M. CET\n\n"
    briefing = parse(head + "MS. LEE: Good afternoon.\n\nQ  When does it open?\n\nMS. LEE: At noon.\n")
    assert (briefing.venue, briefing.place.text) == ("The Blue Room", "Geneva")
    assert {"venue", "place"} <= set(briefing.evidence)
    assert [turn.kind for turn in briefing.turns] == ["statement", "question", "answer"]
    assert briefing.topics == ()
    assert {turn.speaker.name for turn in briefing.turns if turn.speaker} == {"Ann Lee"}


@pytest.mark.parametrize("end", ["END", "END 2:45 P.M. EDT", "[Ends]", "- ends -", "* * End * *", "###"])
def test_what_follows_the_end_is_back_matter(end):
    briefing = parse(f"Question: Is it open?\n\nMR. LEE: At noon.\n\n{end}\n\nInquiries: the office of the harbour.\n")
    assert briefing.turns[-1].text == "At noon."
    assert briefing.blocks[-2].kind == "back_matter"
