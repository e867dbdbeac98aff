"""Dates and times: found, then resolved against the day of speaking or the date last told of."""

from briefing_parser.mentions.dates.calendar.conversion import interval_of, timex_of
from briefing_parser.mentions.dates.calendar.intervals import Interval
from briefing_parser.mentions.dates.finder import find_dates
from briefing_parser.mentions.dates.languages import known_language

__all__ = ["Interval", "find_dates", "interval_of", "known_language", "timex_of"]
