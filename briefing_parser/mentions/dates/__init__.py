"""Dates and times: found, then resolved against the day of speaking or the date last told of."""

from briefing_parser.mentions.dates.finder import find_dates
from briefing_parser.mentions.dates.languages import known_language

__all__ = ["find_dates", "known_language"]
