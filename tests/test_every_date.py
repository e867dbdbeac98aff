"""What every mention of every transcript has: a rule that is known, a TIMEX3 value, its interval, EDTF that a library reads.

Real transcripts are read from $BRIEFING_CORPUS; the composed ones are always there.
"""

from __future__ import annotations

import os
import re
import warnings
from datetime import date, timedelta
from functools import cache
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_parser import DateMention, Parser, find_dates, interval_of
from briefing_parser.mentions.dates.rulebook import reasons
from briefing_parser.mentions.finders import dates
from briefing_parser.models.date_choices import CHOICES
from tools.store_json import ROOT, transcripts

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # its grammar calls pyparsing in a way that is deprecated
    import pyparsing

    pyparsing.ParserElement.enable_packrat()  # twice as fast
    import edtf

CORPUS = Path(os.environ.get("BRIEFING_CORPUS", ROOT.parent / "shared")) / "corpus"
REAL = sorted(path for path in CORPUS.rglob("*") if path.suffix in (".txt", ".html", ".xml", ".md"))
PARSER = Parser(finders=[dates])
RULES = frozenset(chain(*reasons().values()))

# Written here once more, from TimeML 1.2.1 and by type, so that the package's own grammar is not asked about itself.
_YEAR = r"(?:BC)?\d{4}|XXXX"
_CLOCK = r"(?:[01]\d|2[0-4])(?::[0-5]\d){0,2}(?:Z|[+-]\d\d:\d\d)?|MO|MI|AF|EV|NI|DT"
_DAY = rf"(?:{_YEAR})-(?:(?:0[1-9]|1[0-2]|XX)-(?:0[1-9]|[12]\d|3[01]|XX)|W(?:[0-5]\d|XX)-(?:[1-7]|WE))"
_LENGTH = r"P(?:(?:\d+(?:\.\d+)?|X)[YMQWD])+|P(?:\d+D)?T(?:(?:\d+(?:\.\d+)?|X)[HMS])+|PXX"
TIMEX3 = {
    "DATE": rf"(?:{_YEAR})(?:-(?:0[1-9]|1[0-2]|XX|W[0-5]\d|WXX|Q[1-4X]|H[12X]|SP|SU|FA|WI))?|{_DAY}|(?:BC)?\d\d\d?"
    r"|FY\d{4}(?:-(?:Q[1-4]|H[12]))?"
    r"|PAST_REF|PRESENT_REF|FUTURE_REF",
    "TIME": rf"(?:(?:{_DAY}|(?:{_YEAR})(?:-(?:\d\d|XX|WXX))?))?T(?:{_CLOCK})",
    "DURATION": _LENGTH,
    "SET": rf"{_LENGTH}|(?:{_YEAR})(?:-(?:\d\d|XX|WXX|S[PU]|FA|WI|Q[1-4X]|H[12X]))?|(?:{_DAY})(?:T(?:{_CLOCK}))?|T(?:{_CLOCK})",
}
MODIFIERS = "START MID END APPROX BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE".split()
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12, "Q1": 1, "Q2": 4, "Q3": 7, "Q4": 10, "H1": 1, "H2": 7}


@cache
def is_valid_edtf(written: str) -> bool:
    """Whether the library reads it."""
    return bool(edtf.is_valid_edtf(written))


def is_day_or_valid_edtf(written: str) -> bool:
    """The same; the library takes ten milliseconds for each of some thousand plain days, so those are read by `datetime`."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", written):
        return date.fromisoformat(written).isoformat() == written
    return is_valid_edtf(written)


def oddities(mention: DateMention) -> list[str]:
    """What is not as it should be with a mention."""
    rule, _, choice = mention.rule.partition("-by-")
    odd = {
        "rule": rule not in RULES or (choice and choice not in CHOICES),
        "value": not re.fullmatch(TIMEX3[mention.type], mention.value),
        "modifier": mention.modifier is not None and mention.modifier not in MODIFIERS,
        "interval": not holds(mention),
        "edtf": mention.edtf is not None and not is_day_or_valid_edtf(mention.edtf),
        "explanation": not mention.explain().startswith('"') or "no rule of" in mention.explain(),
    }
    return [f"{mention.text!r} {mention.value} {mention.rule}: {name}" for name, wrong in odd.items() if wrong]


def holds(mention: DateMention) -> bool:
    """Whether the interval, where there is one, has the first day of the value in it; where that day is fixed there must be one."""
    first = first_day(mention.value) if mention.type in ("DATE", "TIME") else None
    if mention.begin is None or mention.end is None:
        return first is None or mention.rule.endswith("-by-impossible-day")
    begin, end = numbers(mention.begin), numbers(mention.end)
    if first and "T24" in mention.value:
        return numbers(interval_of(mention.value[:10]).end or "") == begin[:3]  # midnight is the first moment of the next day
    return begin < end if first is None else begin[:3] <= first < end


def numbers(written: str) -> tuple[int, ...]:
    """An ISO day or time as numbers that sort; an offset is left out, since both ends have the same."""
    sign = -1 if written.startswith("-") else 1
    year, *rest = re.findall(r"\d+", re.sub(r"(?<=T)(.{8}).*", r"\1", written.lstrip("+-")))
    return sign * int(year), *map(int, rest)


def first_day(value: str) -> tuple[int, int, int] | None:
    """The first day of a value, as year, month, day; None where it is not fixed. Years before Christ are astronomical."""
    value = value.partition("T")[0]
    match = re.fullmatch(r"(BC)?(\d{2,4})(?:-(.+))?", value)
    if not match or "X" in value:
        return None
    digits, rest = match[2], match[3] or ""
    first = int(digits.ljust(4, "9" if match[1] else "0"))
    year = 1 - first if match[1] else first
    if week := re.fullmatch(r"W(\d\d)(?:-(\d|WE))?", rest):
        day = date.fromisocalendar(year, int(week[1]), 6 if week[2] == "WE" else int(week[2] or 1))
        return day.year, day.month, day.day
    if rest in _SEASONS:
        return year, _SEASONS[rest], 1
    month, _, number = rest.partition("-")
    return max(year, 1) if len(digits) == 2 and not match[1] else year, int(month or 1), int(number or 1)


@pytest.mark.parametrize("path", transcripts(), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_composed_transcripts(path: Path) -> None:
    briefing = PARSER.parse_file(path)
    assert [odd for mention in briefing.mentions if isinstance(mention, DateMention) for odd in oddities(mention)] == []


@pytest.mark.skipif(not REAL, reason=f"no real transcripts below {CORPUS}; BRIEFING_CORPUS says where they are")
def test_real_transcripts() -> None:
    mentions = [mention for path in REAL for mention in PARSER.parse_file(path).mentions if isinstance(mention, DateMention)]
    assert len(mentions) > 1_000
    assert [odd for mention in mentions for odd in oddities(mention)] == []


_DAYS = st.dates(max_value=date(9000, 1, 1))
_VALUES = st.one_of(
    st.integers(1, 9000).map("{:04d}".format),
    st.integers(1, 9000).map("BC{:04d}".format),
    st.integers(0, 999).map("{:03d}".format),
    st.integers(0, 99).map("BC{:02d}".format),
    _DAYS.map(date.isoformat),
    _DAYS.map("{:%Y-%m}".format).map(lambda text: text.rjust(7, "0")),
    _DAYS.map(lambda day: "{:04d}-W{:02d}".format(*day.isocalendar()[:2])),
    _DAYS.map(lambda day: "{:04d}-W{:02d}-WE".format(*day.isocalendar()[:2])),
    st.builds("{}-{}".format, st.sampled_from(["2017", "0071", "BC0499", "BC0001"]), st.sampled_from(sorted(_SEASONS))),
    st.builds("{}T{}".format, _DAYS, st.sampled_from(["MO", "NI", "12", "12:30", "24:00", "23:59:59Z", "00:00+05:30"])),
    st.sampled_from(["XXXX-07-17", "XXXX-02-29", "XXXX-07", "XXXX-XX-17", "XXXX-WXX-5", "XXXX", "PAST_REF", "FUTURE_REF"]),
)


@given(_VALUES, st.one_of(st.none(), st.sampled_from(MODIFIERS)), st.one_of(st.none(), _DAYS))
def test_the_edtf_of_any_value_is_valid(value: str, modifier: str | None, reference: date | None) -> None:
    written = interval_of(value, modifier=modifier, reference=reference).edtf
    assert written is None or is_valid_edtf(written)


@given(st.sampled_from(["P2Y", "P1.5Y", "P3M", "P10D", "P2W", "P1Q", "P9000Y"]), st.sampled_from(["before", "after"]), _DAYS)
def test_the_edtf_of_a_length_of_time_is_valid(value: str, side: str, reference: date) -> None:
    written = interval_of(value, reference=reference, side=side).edtf  # type: ignore[arg-type]
    assert written is None or is_valid_edtf(written)


@pytest.mark.parametrize("text", ["2017-02-30", "2017-24~", "July 2017", "17-07-2017", "2017-07-14/soon"])
def test_the_library_refuses_what_is_no_edtf(text: str) -> None:
    """Else all that is said above says nothing. It refuses a season with a sign, of which ISO 8601-2 does not speak."""
    assert not is_valid_edtf(text)


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(-3, 3))
def test_the_first_day_of_a_value_as_this_file_reads_it(day: date, weeks: int) -> None:
    (mention,) = find_dates(f"on {day + timedelta(7 * weeks)}")
    assert first_day(mention.value) == numbers(str(mention.begin))
