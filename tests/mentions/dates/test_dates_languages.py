"""A language is a value: its tag finds its folder, and the engine reads one that it has never heard of."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_parser.mentions.dates import find_dates, known_language
from briefing_parser.mentions.dates.calendar.holidays import holidays
from briefing_parser.mentions.dates.finding.grammar import Phrase, Rule
from briefing_parser.mentions.dates.finding.joining import Joints
from briefing_parser.mentions.dates.finding.lexicon import SetPhrase, classed, lexicon
from briefing_parser.mentions.dates.finding.rule_table import rule_table
from briefing_parser.mentions.dates.finding.spelling import Shape, spelling
from briefing_parser.mentions.dates.finding.triggers import trigger_pattern
from briefing_parser.mentions.dates.language import Language
from briefing_parser.mentions.dates.languages import FOLDERS
from briefing_parser.mentions.dates.readings import Calendar, Shift
from briefing_parser.mentions.dates.resolving.story import Seams
from briefing_parser.mentions.dates.resolving.tense import Signs


def esperanto() -> Language:
    """A little of Esperanto: "la 3-a de majo 2019", "lundon", "hieraŭ", "antaŭhieraŭ je la 15:00"."""
    words = classed(
        {
            "month": {"aprilo": 4, "majo": 5, "junio": 6},
            "weekday": {"lundo": 1, "lundon": 1, "mardo": 2, "mardon": 2},
            "day_word": {"hieraŭ": -1, "hodiaŭ": 0, "morgaŭ": 1},
            "the": {"la": None},
            "of": {"de": None},
        }
    )
    rules = (
        Rule(
            name="tago",
            pattern="the? ordinal_day of month year?",
            build=lambda p: Calendar(p.value("year"), p.value("month"), p.value("ordinal_day")),
            reason="The day first.",
            takes=("[la 3-a de majo 2019]",),
        ),
        Rule("semajntago", "weekday", lambda p: Calendar(weekday=p.value("weekday")), "A weekday.", ("[lundon]",)),
        Rule("tagvorto", "day_word", lambda p: Shift("D", p.value("day_word")), "From today.", ("[morgaŭ]",)),
        Rule("horo", "clock", _hour, "An hour.", ("je la [15:00]",)),
    )
    return Language(
        tag="eo",
        spelling=spelling(
            [Shape("ordinal_day", r"\d{1,2}-a", lambda word: ("ordinal_day", int(word[:-2])))],
            word="[a-zĉĝĥĵŝŭ]+",
            letters="a-zĉĝĥĵŝŭ",
        ),
        lexicon=lexicon(words, [SetPhrase("antaŭ du tagoj", "day_word", -2)]),
        triggers=trigger_pattern([*words, "antaŭ"], [r"\d{1,2}:\d{2}", r"\d{1,2}-a"], "a-zĉĝĥĵŝŭ"),
        rules=rule_table(rules),
        signs=Signs(
            words=re.compile("[a-zĉĝĥĵŝŭ]+"),
            future=frozenset(),
            past=frozenset(),
            present=frozenset(["estas"]),
            auxiliaries=frozenset(),
            infinitives=frozenset(),
            infinitive=re.compile(r" por [a-z]+i\b"),
            back_lead=re.compile("ekde $"),
            ahead_lead=re.compile("ĝis $"),
            tense_of_form=lambda word: {"is": -1, "os": 1}.get(word[-2:]),
        ),
        joints=Joints(frozenset((" je la ",)), frozenset()),
        seams=Seams(re.compile(r"^$"), re.compile(r"\bĝis $"), re.compile(" (?:kaj|ĝis) ")),
    )


def _hour(phrase: Phrase) -> Calendar:
    return Calendar(hour=str(phrase.value("clock")))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ĝi okazis la 3-a de majo 2019.", [("la 3-a de majo 2019", "2019-05-03")]),
        ("Inter la 3-a de majo kaj la 4-a de majo 2019.", [("la 3-a de majo", "2019-05-03"), ("la 4-a de majo 2019", "2019-05-04")]),
        ("Hodiaŭ kaj morgaŭ je la 15:00.", [("Hodiaŭ", "2017-07-14"), ("morgaŭ je la 15:00", "2017-07-15T15:00")]),
        ("Antaŭ du tagoj ŝi venis.", [("Antaŭ du tagoj", "2017-07-12")]),
        ("Ŝi parolis lundon.", [("lundon", "2017-07-10")]),
        ("Ŝi parolos lundon.", [("lundon", "2017-07-17")]),
        ("Temas pri vino, nenio plu.", []),
    ],
)  # fmt: skip
def test_the_engine_reads_a_language_that_it_is_given(text: str, expected: list[tuple[str, str]]) -> None:
    mentions = find_dates(text, reference="2017-07-14", language=esperanto())
    assert [(mention.text, mention.value) for mention in mentions] == expected


@pytest.mark.parametrize("tag", ["en", "EN", "en-GB", "en-Latn-US"])
def test_a_tag_finds_its_language_whatever_region_and_script(tag: str) -> None:
    assert [mention.value for mention in find_dates("on May 3, 2019", language=tag)] == ["2019-05-03"]


@pytest.mark.parametrize("tag", ["tlh", "", "-", "english", "und"])
def test_a_language_without_a_folder_is_refused_with_the_names_of_those_that_have_one(tag: str) -> None:
    assert known_language(tag) is None
    with pytest.raises(ValueError, match=f"{tag!r} is not known: give one of .*'en'"):
        find_dates("on May 3", language=tag)


@pytest.mark.parametrize("tag", FOLDERS)
def test_every_folder_gives_the_language_of_its_tag(tag: str) -> None:
    known = known_language(tag)
    assert known is not None
    assert known.tag == tag


@pytest.mark.parametrize("tag", FOLDERS)
def test_every_feast_of_its_lexicon_can_be_reckoned(tag: str) -> None:
    known = known_language(tag)
    assert known is not None
    words = [value for kind, value in known.lexicon.words.values() if kind == "holiday"]
    phrases = [
        phrase.value for same in known.lexicon.phrases.values() for phrase in same.by_words.values() if phrase.kind == "holiday"
    ]
    assert [
        code
        for code in {*words, *phrases}
        if code != "?" and not any(holidays(str(code), year) for year in (1929, 1944, 1945, 1987, 1992, 2019))
    ] == []


MARKS = [
    "1",
    "30",
    "1999",
    "½",
    "15:30",
    "9:05",
    "9:5",
    "25:61",
    "3:15:20",
    "2017-07-14",
    "º",
    "a. m.",
    " ",
    "\n",
    ", ",
    "-",
    "—",
    "（",
    "世纪",
    "年",
    "月",
    "日",
    "\ud800",
    "İ",
]


def words_of(tag: str) -> list[str]:
    known = known_language(tag)
    assert known is not None
    phrases = [words for same in known.lexicon.phrases.values() for words in same.by_words]
    return sorted({*known.lexicon.words, *phrases})


@pytest.mark.parametrize("tag", FOLDERS)
@given(data=st.data(), reference=st.one_of(st.none(), st.dates()), gap=st.sampled_from(["", " "]))
@settings(max_examples=150)
def test_any_text_of_its_words_is_read_and_every_mention_is_grounded(
    tag: str, data: st.DataObject, reference: date | None, gap: str
) -> None:
    words = st.one_of(st.sampled_from(words_of(tag)), st.sampled_from(MARKS), st.text(max_size=3))
    text = gap.join(data.draw(st.lists(words, max_size=14)))
    end = 0
    for mention in find_dates(text, reference=reference, language=tag):
        assert text[mention.span.start : mention.span.end] == mention.text
        assert end <= mention.span.start < mention.span.end
        end = mention.span.end
        assert not (mention.begin and mention.end) or mention.begin.startswith("-") or mention.begin < mention.end
