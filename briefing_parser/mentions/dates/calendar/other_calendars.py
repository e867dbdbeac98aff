"""Feasts of other calendars: in which days of a Gregorian year they fall.

The arithmetic is that of E. M. Reingold and N. Dershowitz, Calendrical Calculations. What no short arithmetic gives (the
lunisolar years of China and India) is a table.
"""

from __future__ import annotations

from briefing_parser.mentions.dates.calendar.arithmetic import Day, add_days


def easter(year: int) -> Day:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature, 20 April 1876)."""
    golden, century, rest = year % 19, year // 100, year % 100
    lunar = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    solar = (32 + 2 * (century % 4) + 2 * (rest // 4) - lunar - rest % 4) % 7
    shift = (golden + 11 * lunar + 22 * solar) // 451
    month, day = divmod(lunar + solar - 7 * shift + 114, 31)
    return Day(year, month, day + 1)


def orthodox_easter(year: int) -> Day:
    """Easter Sunday of the Julian calendar (J. Meeus, Astronomical Algorithms, chapter 8), as a Gregorian day."""
    lunar = (19 * (year % 19) + 15) % 30
    solar = (2 * (year % 4) + 4 * (year % 7) - lunar + 34) % 7
    month, day = divmod(lunar + solar + 114, 31)
    return add_days(Day(year, month, day + 1), year // 100 - year // 400 - 2)


def hijri(year: int, month: int, day: int) -> list[Day]:
    """A day of the Islamic calendar: that of Umm al-Qura from 1400 to 1500 (1979 to 2077) for the months of feasts, else the
    tabular one, which is a day away, seldom two. Where a sight of the moon is waited for, the day may be one later.

    The Islamic year is eleven days short, so that its feasts may fall twice in a Gregorian year.
    """
    first = (year - 622) * 33 // 32
    days = (_of_number(_hijri_number(hijri_year, month, day)) for hijri_year in range(first - 1, first + 3))
    return [found for found in days if found.year == year]


# By how many days, less one, a month of Umm al-Qura begins after the tabular one, from 1400 on. From the package hijridate 2.6
# (MIT).
_UMM_AL_QURA = {
    1: "12011111110111221101222211222222112121111121221112211212222112122221121221121212211212322112222111121",
    2: "11000010110010111100112211112111011111110111110101211101212111112121111121110111101111211011122110111",
    3: "22111011110111121101212211212222112121111121221111222211222222122221111221221112211112222112123221122",
    9: "11122111121221111211211212222122222121222221222222212222211122122121221221232211222322212222112121221",
    10: "11012110011121110111211112212112122111121221121211111212211012111011121111122211112211211122111111110",
    12: "11011110010121110111211112222111122110111221111212211212211112122111122221121211111222211112111111121",
}


def _hijri_number(year: int, month: int, day: int) -> int:
    tabular = day + (59 * (month - 1) + 1) // 2 + (year - 1) * 354 + (3 + 11 * year) // 30 + 227_013
    if month not in _UMM_AL_QURA or not 1400 <= year <= 1500:
        return tabular
    return tabular + int(_UMM_AL_QURA[month][year - 1400]) - 1


def tishri(year: int) -> Day:
    """Rosh Hashanah, the Hebrew new year. What comes before it in the year, back to Purim, is a fixed count of days away."""
    return _of_number(_tishri_number(year + 3761))


def hanukkah(year: int) -> Day:
    """The 25th of Kislev; the month before it has 29 days or 30 by the length of the Hebrew year."""
    new_year = _tishri_number(year + 3761)
    length = _tishri_number(year + 3762) - new_year
    return _of_number(new_year + 83 + (length in (355, 385)))


def _tishri_number(year: int) -> int:
    """The first of Tishri of a Hebrew year, put off where that year or the last would get a length that none has."""
    before, this, after = (_molad_day(number) for number in (year - 1, year, year + 1))
    return this + (2 if after - this == 356 else 1 if this - before == 382 else 0) - 1_373_427


def _molad_day(year: int) -> int:
    """Day of the mean new moon of a Hebrew year, not on a Sunday, Wednesday or Friday."""
    months = (235 * year - 234) // 19
    day = 29 * months + (12_084 + 13_753 * months) // 25_920
    return day + 1 if 3 * (day + 1) % 7 < 3 else day


def nowruz(year: int) -> Day:
    """The first of Farvardin by the cycle of 33 years, which the Persian calendar has kept since 1925."""
    persian = year - 621
    return _of_number(226_895 + 365 * (persian - 1) + (8 * persian + 21) // 33)


# Days after 20 January and 12 October, one figure of base 36 a year. From the calendars of the package holidays 0.109 (MIT).
_LUNAR_NEW_YEARS = (1901, (
    "uj9rf5od2lath6pf3mcvj8rg4od3lash6pf4mbuj7qg5od2l9sh7pe4nbtj8qg5od1kash7qe3mbti8rg5odvk9sh7qf3lbui8rg"
    "4nc2k9ti6pe3lbuj8rg5nc2l9sh6oe3mbuj8qf4nc2lash6pd3mcuj8qf4nd1k9sg6pe3mbui7qg4nd2k9sh6pe4lati7qg5nc1"
))  # fmt: skip
_DIWALIS = (2001, "xndvk9sg5oewmbui7qfxncvj8rh5oexlati")


def lunar_new_year(year: int) -> list[Day]:
    """The new year of the Chinese calendar, 1901 to 2099."""
    return _tabled(_LUNAR_NEW_YEARS, Day(year, 1, 20))


def diwali(year: int) -> list[Day]:
    """Diwali as India keeps it, 2001 to 2035; some regions have it a day away."""
    return _tabled(_DIWALIS, Day(year, 10, 12))


def _tabled(table: tuple[int, str], start: Day) -> list[Day]:
    first, figures = table
    index = start.year - first
    return [add_days(start, int(figures[index], 36))] if 0 <= index < len(figures) else []


def _of_number(number: int) -> Day:
    """The day of a number that counts from 1 January of the year 1."""
    return add_days(Day(1, 1, 1), number - 1)
