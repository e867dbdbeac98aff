"""What holds for every text: total, grounded, disjoint, deterministic, linear; and dates read back as they were printed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_parser.mentions.dates import find_dates
from briefing_parser.mentions.dates.english.vocabulary import MONTHS, WEEKDAYS
from briefing_parser.mentions.dates.finding.folding import fold

WORDS = [
    *(
        "the a last next two 3 1999 may May July 12:30 p.m. - / , ( ) of and or half week weeks ago night noon 31st 2017-07-14 "
        "'82 bc 1990s every day now 12/12/2012 monday İ ’ – ½ ² ٣ end early 99999999999999999999 Beirut time"
    ).split(),
    *("\n", "\n\n", " ", "\ud800", "\u00a0"),
]
texts = st.one_of(
    st.text(), st.lists(st.sampled_from(WORDS), max_size=16).map(" ".join), st.lists(st.sampled_from(WORDS)).map("".join)
)
references = st.one_of(st.none(), st.dates())
days = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))


@given(texts, references)
@settings(max_examples=300)
def test_any_text_is_read_and_every_mention_is_grounded(text: str, reference: date | None) -> None:
    mentions = find_dates(text, reference=reference)
    end = 0
    for mention in mentions:
        assert text[mention.span.start : mention.span.end] == mention.text
        assert end <= mention.span.start < mention.span.end
        end = mention.span.end
        if mention.begin and mention.end and not mention.begin.startswith("-"):
            assert mention.begin < mention.end
    assert find_dates(text, reference=reference) == mentions


@given(st.text())
def test_folding_keeps_offsets(text: str) -> None:
    assert len(fold(text)) == len(text)


def month(day: date) -> str:
    return MONTHS[day.month - 1].title()


PRINTED = {
    "day first": lambda day: f"{day.day} {month(day)} {day.year}",
    "month first": lambda day: f"{month(day)} {day.day}, {day.year}",
    "short": lambda day: f"{month(day)[:3]}. {day.day}, {day.year}".replace("May.", "May"),
    "ordinal": lambda day: f"the {day.day}th of {month(day)} {day.year}",
    "weekday": lambda day: f"{WEEKDAYS[day.weekday()].title()}, {month(day)} {day.day}, {day.year}",
    "capitals": lambda day: f"{month(day).upper()} {day.day}, {day.year}",
    "iso": lambda day: day.isoformat(),
    "points": lambda day: f"{day.day}.{day.month}.{day.year}",
    "slashes": lambda day: f"{day.month}/{day.day}/{day.year}",
    "dashes": lambda day: f"{day.day}-{month(day)[:3]}-{day.year}",
    "wrapped": lambda day: f"{day.day}\n{month(day)}\n{day.year}",
}


@pytest.mark.parametrize("form", PRINTED)
@given(day=days)
@settings(max_examples=40)
def test_a_date_printed_in_any_form_is_found_and_read_back(form: str, day: date) -> None:
    printed = PRINTED[form](day)
    (mention,) = find_dates(f"It was held on {printed} in the town.")
    assert (mention.text, mention.value) == (printed, day.isoformat())
    assert (mention.begin, mention.end, mention.edtf) == (day.isoformat(), (day + timedelta(1)).isoformat(), day.isoformat())


@pytest.mark.parametrize(
    "text", ["yesterday", "two days ago", "in the week ahead: tomorrow", "ten days from now", "last night"]
)
@given(day=days, shift=st.integers(-5_000, 5_000))
@settings(max_examples=25)
def test_shifting_the_reference_shifts_relative_dates(text: str, day: date, shift: int) -> None:
    before, after = (find_dates(text, reference=base)[-1].value for base in (day, day + timedelta(shift)))
    assert date.fromisoformat(after[:10]) - date.fromisoformat(before[:10]) == timedelta(shift)
