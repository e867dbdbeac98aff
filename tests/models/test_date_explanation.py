"""Why a date was read as it was, in words."""

from __future__ import annotations

import subprocess
import sys

import pytest
from pydantic import TypeAdapter

from briefing_parser import DateMention, Span, find_dates
from briefing_parser.models.date_choices import CHOICES
from briefing_parser.models.date_explanation import rule_reasons

FRIDAY = "2017-07-14"


@pytest.mark.parametrize(
    ("text", "explanation"),
    [
        (
            "They met last Friday.",
            '"last Friday" is a DATE, 2017-07-07 (Friday, 7 July 2017). Rule weekday: "A weekday is the one near the anchor, '
            'on the side that the verb tells." Reckoned from 2017-07-14 because the words look back (“last”, “past”, “since”). '
            "From 2017-07-07 up to, not including, 2017-07-08.",
        ),
        (
            "It was closed by\nthe end of\nMay 2016.",
            '"the end of May 2016" is a DATE, 2016-05 (May 2016), modifier END (the end of it). Rule month-year: "The year '
            'beside a month settles which one is meant." From 2016-05-01 up to, not including, 2016-06-01.',
        ),
        (
            "They meet every Tuesday.",
            '"every Tuesday" is a SET, XXXX-WXX-2 (each Tuesday). Rule every: "“Every” and “each” make a day or a unit '
            'recur." It has no interval.',
        ),
        (
            "for the past two years",
            '"the past two years" is a DURATION, P2Y (2 years). Rule amount-of-time: "So many units are a length of time, '
            'which touches the anchor where “last” or “next” says so." Reckoned from 2017-07-14. From 2015-07-14 up to, not including, 2017-07-14.',
        ),
        (
            "Sunday",
            '"Sunday" is a DATE, 2017-07-09 (Sunday, 9 July 2017). Rule weekday: "A weekday is the one near the anchor, '
            'on the side that the verb tells." Reckoned from 2017-07-14 because no sign tells at all, and such a weekday is the one past. '
            "From 2017-07-09 up to, not including, 2017-07-10. It may also be 2017-07-16 (Sunday, 16 July 2017).",
        ),
    ],
)
def test_a_reading_explained(text: str, explanation: str) -> None:
    (mention,) = find_dates(text, reference=FRIDAY)
    assert mention.explain() == explanation


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("recently", "Until, not including, 2017-07-15, without a beginning."),
        ("in the near future", "From 2017-07-14 on, without an end."),
        ("February 30", "because the calendar has no such day"),
        ("in 1999", "From 1999-01-01 up to, not including, 2000-01-01."),
    ],
)
def test_open_and_missing_intervals(text: str, part: str) -> None:
    (mention,) = find_dates(text, reference=FRIDAY)
    assert part in mention.explain()


def test_without_a_reference_it_says_so() -> None:
    (mention,) = find_dates("on July 17")
    assert mention.explain().endswith("Read so because there is nothing to reckon from, and it stays open. It has no interval.")


def test_the_reason_is_that_of_the_language() -> None:
    (mention,) = find_dates("en el siglo XIX", language="es")
    spanish, english = (rule_reasons()[tag]["century"] for tag in ("es", "en"))
    assert spanish != english
    assert f'Rule century: "{spanish}"' in mention.explain(language="es-MX")
    assert f'Rule century: "{english}"' in mention.explain()


def test_a_rule_that_the_language_does_not_have_is_explained_by_one_that_has() -> None:
    (mention,) = find_dates("They met last Friday.", reference=FRIDAY)
    assert mention.explain(language="ru") == mention.explain()


def test_a_mention_of_another_finder_is_explained_as_far_as_it_goes() -> None:
    mention = DateMention(span=Span(0, 5), text="Noruz", rule="my-calendar-by-moon", type="DATE", value="1396-01-01 (Persian)")
    assert mention.explain() == (
        '"Noruz" is a DATE, 1396-01-01 (Persian). It was found by "my-calendar", which is no rule of find_dates. '
        'Read so because of the choice "moon". It has no interval.'
    )


def test_a_mention_loaded_from_json_is_explained_without_a_finder() -> None:
    (mention,) = find_dates("They met last Friday.", reference=FRIDAY)
    code = (
        "import sys; from pydantic import TypeAdapter; from briefing_parser import DateMention\n"
        "print(TypeAdapter(DateMention).validate_json(sys.argv[1]).explain())\n"
        "print([name for name in sys.modules if name.startswith('briefing_parser.mentions')])"
    )
    command = [sys.executable, "-X", "utf8", "-c", code, mention.model_dump_json()]
    said, loaded = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout.splitlines()
    assert said == mention.explain()
    assert loaded == "[]"
    assert TypeAdapter(DateMention).validate_json(mention.model_dump_json()) == mention


def test_the_reason_of_a_choice_is_a_clause_that_follows_because() -> None:
    assert [name for name, why in CHOICES.items() if why.endswith(".") or why.startswith(("The", "Because"))] == []
