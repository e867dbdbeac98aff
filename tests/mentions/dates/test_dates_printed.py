"""Dates, months and hours in every form that is claimed: whatever the calendar and the print, they are found and read back."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import NamedTuple

from hypothesis import example, given
from hypothesis import strategies as st

from briefing_parser import find_dates

MONTHS = "January February March April May June July August September October November December".split()
SHORT_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
SHORT_WEEKDAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
ORDERS = (
    "{weekday}{day} {month} {year}",
    "{weekday}{day} {month}, {year}",
    "{weekday}{month} {day}, {year}",
    "{weekday}{month} {day} {year}",
    "{weekday}the {ordinal} of {month} {year}",
    "{weekday}the {ordinal} of {month}, {year}",
    "{weekday}{ordinal} {month} {year}",
    "{weekday}{month} {ordinal}, {year}",
    "{weekday}{month} the {ordinal}, {year}",
)
FIGURES = (
    "{0:%Y-%m-%d}",
    "{0:%d.%m.%Y}",
    "{0.day}.{0.month}.{0.year}",
    "{0:%m/%d/%Y}",
    "{0.month}/{0.day}/{0.year}",
    "{0:%Y/%m/%d}",
    "{0:%Y.%m.%d}",
    "{0.day}-{1}-{0.year}",
    "{0.day:02}-{1}-{0.year}",
)
AROUND = (
    "on {}.",
    "({})",
    "It opened on {} in the town.",
    "on {}, when it rained",
    "{}",
    "\n\n{}\n\nGood day.",
    "“{}”",
    "{} - the day",
)

days = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))


class Style(NamedTuple):
    """How a date is printed."""

    order: str
    weekday: str  # "", "long", "short" or "short."
    month: str  # "long", "short" or "short."
    case: str  # "title", "upper" or "lower"
    gap: str
    around: str


styles = st.builds(
    Style,
    st.sampled_from(ORDERS),
    st.sampled_from(["", "long", "short", "short."]),
    st.sampled_from(["long", "short", "short."]),
    st.sampled_from(["title", "upper"]),
    st.sampled_from([" ", "\n", "\u00a0", "  "]),
    st.sampled_from(AROUND),
)


def ordinal(number: int) -> str:
    ending = "th" if number in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def printed(day: date, style: Style) -> str:
    """The day in the style; May has no short form, so no full stop."""
    full = style.month == "long" or day.month == 5
    month = MONTHS[day.month - 1] if full else SHORT_MONTHS[day.month - 1] + style.month[5:]
    weekday = ""
    if style.weekday:
        names = WEEKDAYS if style.weekday == "long" else SHORT_WEEKDAYS
        weekday = names[day.weekday()] + style.weekday[5:] * (style.weekday != "long") + ", "
    text = style.order.format(weekday=weekday, day=day.day, ordinal=ordinal(day.day), month=month, year=day.year)
    return (text.upper() if style.case == "upper" else text).replace(" ", style.gap)


@given(days, styles)
def test_a_day_in_words(day: date, style: Style) -> None:
    text = printed(day, style)
    (mention,) = find_dates(style.around.format(text))
    assert (mention.text, mention.type, mention.value) == (text, "DATE", day.isoformat())
    assert (mention.begin, mention.end, mention.edtf) == (day.isoformat(), (day + timedelta(1)).isoformat(), day.isoformat())


@given(days.filter(lambda day: day.day > 12), st.sampled_from(FIGURES), st.sampled_from(AROUND))
def test_a_day_in_figures(day: date, form: str, around: str) -> None:
    """Up to the twelfth, day and month of "5/6/2017" could be either: the text decides."""
    text = form.format(day, SHORT_MONTHS[day.month - 1][:3])
    (mention,) = find_dates(around.format(text))
    assert (mention.text, mention.value) == (text, day.isoformat())


@given(days, st.sampled_from(["{} {}", "{}, {}", "{} of {}"]), st.sampled_from(["early ", "mid-", "late ", "the end of ", ""]))
def test_a_month_and_its_parts(day: date, form: str, part: str) -> None:
    text = part + form.format(MONTHS[day.month - 1], day.year)
    (mention,) = find_dates(f"It was closed in {text} for good.")
    assert (mention.text, mention.value) == (text, f"{day:%Y-%m}")
    assert mention.modifier == {"early ": "START", "mid-": "MID", "late ": "END", "the end of ": "END", "": None}[part]


def on_twelve_hours(clock: time) -> str:
    return f"{clock.hour % 12 or 12}:{clock.minute:02}"


HOURS = {
    "{0:%H:%M}": "",
    "{1} {2}.m.": "",
    "{1} {2}m": "",
    "{1}{2}m": "",
    "{1} {3}.M. EDT": "-04:00",
    "{1} {3}M EST": "-05:00",
    "{0:%H:%M} GMT": "Z",
    "{0:%H:%M} UTC": "Z",
    "{0:%H:%M} Moscow time": "+03:00",
    "{0:%H%M} GMT": "Z",
}


@given(
    st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
    st.sampled_from(sorted(HOURS)),
    days.filter(lambda d: d.year > 2015),
)
@example(time(12, 0), "{1} {2}.m.", date(2017, 7, 14))
@example(time(0, 30), "{1} {2}.m.", date(2017, 7, 14))
def test_an_hour(clock: time, form: str, day: date) -> None:
    half = "a" if clock.hour < 12 else "p"
    text = form.format(clock, on_twelve_hours(clock), half, half.upper())
    (mention,) = find_dates(f"The doors will open at {text} for all.", reference=day)
    zone = "Z" if HOURS[form] == "Z" else ""
    assert (mention.text, mention.type, mention.value) == (text, "TIME", f"{day}T{clock:%H:%M}{zone}")
    begin = f"{day}T{clock:%H:%M:%S}"
    assert mention.begin in (begin + HOURS[form], begin + HOURS[form].replace("Z", "+00:00"))


@given(
    days,
    st.integers(0, 300),
    st.sampled_from(["{0.day} {1} {0.year} to {2.day} {3} {2.year}", "from {1} {0.day}, {0.year} to {3} {2.day}, {2.year}"]),
)
def test_a_range_is_its_two_ends(first: date, length: int, form: str) -> None:
    last = first + timedelta(length)
    text = form.format(first, MONTHS[first.month - 1], last, MONTHS[last.month - 1])
    assert [mention.value for mention in find_dates(f"It was closed {text}.")] == [first.isoformat(), last.isoformat()]


@given(st.integers(1000, 2199), st.sampled_from(["in {}", "since {}", "the year {}", "by the end of {}", "in early {}"]))
def test_a_year(year: int, form: str) -> None:
    (mention,) = find_dates(f"It was built {form.format(year)}.")
    assert mention.value == str(year)
    assert (mention.begin, mention.end) == (f"{year}-01-01", f"{year + 1}-01-01")


@given(st.integers(1, 999), st.sampled_from(["in {} BC", "in {} B.C.", "around {} BCE"]))
def test_a_year_before_christ(year: int, form: str) -> None:
    (mention,) = find_dates(f"The wall was built {form.format(year)} by their king.")
    assert mention.value == f"BC{year:04}"
    assert mention.begin == f"{'-' if year > 1 else ''}{year - 1:04}-01-01"


@given(st.integers(100, 209), st.sampled_from(["the {}0s", "the late {}0s", "the mid-{}0s"]))
def test_a_decade(decade: int, form: str) -> None:
    (mention,) = find_dates(f"They lived there in {form.format(decade)}.")
    assert mention.value == str(decade) if decade % 10 else mention.value in (str(decade), str(decade)[:2])
