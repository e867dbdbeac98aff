"""Dates and times: found, then resolved against the day of speaking or the date last told of."""

from briefing_parser.mentions.dates.finder import find_dates

__all__ = ["find_dates"]
