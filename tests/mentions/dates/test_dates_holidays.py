"""Days that have names: which day of a year, whose, and what only bears the name."""

from __future__ import annotations

from datetime import date

import pytest
from dateutil.easter import EASTER_ORTHODOX
from dateutil.easter import easter as dateutil_easter
from hypothesis import given
from hypothesis import strategies as st

from briefing_parser.mentions.dates import find_dates
from briefing_parser.mentions.dates.calendar.arithmetic import Day, add_days, is_day
from briefing_parser.mentions.dates.calendar.holidays import holidays
from briefing_parser.mentions.dates.calendar.other_calendars import (
    easter,
    hijri,
    lunar_new_year,
    nowruz,
    orthodox_easter,
    tishri,
)
from briefing_parser.mentions.dates.english.holidays import BY_STATE, HOLIDAYS, NAMED_DAYS

CODES = sorted(
    {*HOLIDAYS.values(), *NAMED_DAYS.values(), *(code for states in BY_STATE.values() for code in states.values())} - {"?"}
)


def found(text: str, reference: str | None = "2017-07-14") -> list[tuple[str, str]]:
    return [(mention.text, mention.value) for mention in find_dates(text, reference=reference)]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Ash Wednesday 2019", "2019-03-06"),
        ("Palm Sunday 2019", "2019-04-14"),
        ("Good Friday 2019", "2019-04-19"),
        ("Easter 2019", "2019-04-21"),
        ("Easter Monday 2019", "2019-04-22"),
        ("Ascension Day 2019", "2019-05-30"),
        ("Pentecost 2019", "2019-06-09"),
        ("Orthodox Easter 2019", "2019-04-28"),
        ("Orthodox Christmas 2019", "2019-01-07"),
        ("Thanksgiving 2019", "2019-11-28"),
        ("Black Friday 2019", "2019-11-29"),
        ("Cyber Monday 2019", "2019-12-02"),
        ("Election Day 2016", "2016-11-08"),
        ("Memorial Day 2019", "2019-05-27"),
        ("Labor Day 2019", "2019-09-02"),
        ("Labour Day 2019", "2019-05-01"),
        ("Martin Luther King Jr. Day 2019", "2019-01-21"),
        ("Presidents' Day 2019", "2019-02-18"),
        ("Columbus Day 2019", "2019-10-14"),
        ("Inauguration Day 2021", "2021-01-20"),
        ("Mother’s Day 2019", "2019-05-12"),
        ("Father's Day 2019", "2019-06-16"),
        ("ANZAC Day 2019", "2019-04-25"),
        ("World Refugee Day 2019", "2019-06-20"),
        ("Lunar New Year 2020", "2020-01-25"),
        ("the Spring Festival 2021", "2021-02-12"),
        ("Nowruz 2020", "2020-03-20"),
        ("Diwali 2018", "2018-11-07"),
        ("Ramadan 2023", "2023-03-23"),
        ("Eid al-Fitr 2023", "2023-04-21"),
        ("Eid al-Adha 2023", "2023-06-28"),
        ("Ashura 2023", "2023-07-28"),
        ("Mawlid 2023", "2023-09-27"),
        ("Rosh Hashanah 2023", "2023-09-16"),
        ("Yom Kippur 2023", "2023-09-25"),
        ("Hanukkah 2023", "2023-12-08"),
        ("Purim 2024", "2024-03-24"),
        ("Passover 2024", "2024-04-23"),
        ("Shavuot 2024", "2024-06-12"),
    ],
)
def test_named_days_with_their_year(name: str, value: str) -> None:
    assert found(f"They meet on {name}.") == [(name.removeprefix("the "), value)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The shops close on Christmas.", [("Christmas", "2017-12-25")]),
        ("It rained on Black Friday.", [("Black Friday", "2016-11-25")]),
        ("It will rain on Black Friday.", [("Black Friday", "2017-11-24")]),
        ("at half past Christmas", [("Christmas", "2017-12-25")]),
        ("She spoke last Thanksgiving.", [("last Thanksgiving", "2016-11-24")]),
        ("It opens next Easter.", [("next Easter", "2018-04-01")]),
        ("before Independence Day", [("Independence Day", "2017-07-04")]),
        ("Christmas sales fell.", [("Christmas", "2016-12-25")]),
        ("an Eid dinner", [("Eid", "2017-06-25")]),
        ("Eid will be kept in the new hall.", [("Eid", "2017-06-25")]),
        ("on the morning of Christmas Day", [("the morning of Christmas Day", "2017-12-25TMO")]),
        ("Since D-Day the pier has stood.", [("D-Day", "1944-06-06")]),
        ("Prices fell on Black Monday.", [("Black Monday", "1987-10-19")]),
        ("V-E Day was kept there too.", [("V-E Day", "1945-05-08")]),
        ("CHRISTMAS EVE", [("CHRISTMAS EVE", "2017-12-24")]),
        ("New\nYear's Eve", [("New\nYear's Eve", "2017-12-31")]),
    ],
)
def test_the_year_is_chosen_as_for_other_dates(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ukraine's Independence Day", "2017-08-24"),
        ("Ukrainian Independence Day", "2017-08-24"),
        ("the Independence Day of the Republic of Poland", "2017-11-11"),
        ("India's Republic Day", "2017-01-26"),
        ("Norway’s National Day", "2017-05-17"),
        ("Canadian Thanksgiving", "2017-10-09"),
        ("America's Independence Day", "2017-07-04"),
        ("the nation's Independence Day", "2017-07-04"),
        ("Our Independence Day", "2017-07-04"),
        ("Today's Independence Day", "2017-07-04"),
        ("this year's Independence Day", "2017-07-04"),
        ("Ruritania's Election Day", "XXXX-XX-XX"),
        ("Ruritania's Independence Day", "XXXX-XX-XX"),
        ("the Ruritanian Independence Day", "XXXX-XX-XX"),
        ("Their National Day", "XXXX-XX-XX"),
    ],
)
def test_a_day_that_states_keep_apart_is_of_the_state_named(text: str, value: str) -> None:
    assert found(f"At the port: {text}.")[-1][1] == value


@pytest.mark.parametrize(
    "text",
    [
        "They flew to Easter Island.",
        "a Christmas tree and Christmas cards",
        "a christmas goose, an easter hat",
        "the Good Friday Agreement",
        "the Yom Kippur War",
        "He saw the film “Independence Day” there.",
        'He saw "Halloween" twice.',
        "They dream of a white Christmas.",
        "Eid Mubarak to all.",
        "Harbour War Veterans Day",
        "That was a revelation, an epiphany even.",
        "Mr. Christmas and Ms. Easter asked.",
    ],
)
def test_what_only_bears_the_name(text: str) -> None:
    assert found(text) == []


def test_a_feast_of_several_days_has_the_value_of_its_first_and_covers_them_all() -> None:
    (ramadan,) = find_dates("during Ramadan 2023", reference=None)
    assert (ramadan.value, ramadan.modifier) == ("2023-03-23", "APPROX")
    assert (ramadan.begin, ramadan.end, ramadan.edtf) == ("2023-03-23", "2023-04-22", "2023-03-23~/2023-04-21~")
    (passover,) = find_dates("during Passover 2024", reference=None)
    assert (passover.modifier, passover.begin, passover.end) == (None, "2024-04-23", "2024-05-01")


@pytest.mark.parametrize(("text", "value"), [("Christmas", "XXXX-12-25"), ("Easter", "XXXX-XX-XX"), ("D-Day", "1944-06-06")])
def test_without_a_year_or_a_reference_what_moves_stays_open(text: str, value: str) -> None:
    assert found(f"after {text}", None) == [(text, value)]


@pytest.mark.parametrize("name", sorted([*HOLIDAYS, *NAMED_DAYS]))
def test_every_name_is_found_whole(name: str) -> None:
    printed = name.title().replace("'S", "'s")
    assert [text for text, _ in found(f"It was said on {printed}, and kept.")] == [printed]


@pytest.mark.parametrize("code", CODES)
@given(year=st.integers(1600, 2400))
def test_every_code_gives_days_that_the_calendar_has(code: str, year: int) -> None:
    days = holidays(code, year)
    assert all(is_day(*day) for day in days)
    if "hijri" not in code and code not in ("02-29", "chinese", "diwali"):
        assert len(days) == 1


def test_a_code_in_no_known_notation_is_a_typo() -> None:
    with pytest.raises(ValueError, match="12/25"):
        holidays("12/25", 2017)


@given(st.integers(1583, 4099))
def test_easter_is_that_of_dateutil(year: int) -> None:
    western, orthodox = dateutil_easter(year), dateutil_easter(year, EASTER_ORTHODOX)
    assert easter(year) == (western.year, western.month, western.day)
    assert orthodox_easter(year) == (orthodox.year, orthodox.month, orthodox.day)


@given(st.integers(1901, 2070))
def test_feasts_of_other_calendars_come_back_after_a_year_of_theirs(year: int) -> None:
    (this,), (following,) = lunar_new_year(year), lunar_new_year(year + 1)
    assert following in {add_days(this, count) for count in (353, 354, 355, 383, 384, 385)}
    assert tishri(year + 1) in {add_days(tishri(year), count) for count in (353, 354, 355, 383, 384, 385)}
    assert nowruz(year + 1) in {add_days(nowruz(year), count) for count in (365, 366)}
    ramadans = [*hijri(year, 9, 1), *hijri(year + 1, 9, 1)]
    assert any(add_days(ramadans[0], count) == ramadans[1] for count in range(353, 357))


def test_an_islamic_feast_may_fall_twice_in_a_year() -> None:
    assert hijri(2030, 9, 1) == [Day(2030, 1, 5), Day(2030, 12, 26)]


@given(st.dates(date(1990, 1, 1), date(2050, 12, 31)))
def test_a_holiday_without_a_year_is_within_a_year(reference: date) -> None:
    (mention,) = find_dates("Easter", reference=reference)
    assert abs((date.fromisoformat(mention.value) - reference).days) < 366


def test_a_feast_of_another_year() -> None:
    text = "It has stood since last year Halloween. Or was it the Halloween before?"
    assert [(m.text, m.value) for m in find_dates(text, reference="2020-06-25")] == [
        ("last year Halloween", "2019-10-31"),
        ("the Halloween before", "2018-10-31"),
    ]
