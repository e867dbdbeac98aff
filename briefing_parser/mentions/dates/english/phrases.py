"""Names and set phrases of several words: by class, each with the value that it has as one word."""

from __future__ import annotations

from briefing_parser.mentions.dates.english.holidays import NAMED_DAYS
from briefing_parser.mentions.dates.english.zone_words import ZONE_NAMES

PHRASES: dict[str, dict[str, object]] = {
    "edge": {  # with its "of", since "the talks end Monday" has a verb
        "beginning of": "START", "start of": "START", "onset of": "START", "outset of": "START", "dawn of": "START",
        "turn of": "START", "early part of": "START", "first part of": "START", "opening part of": "START",
        "middle of": "MID", "midst of": "MID", "middle part of": "MID", "end of": "END", "close of": "END",
        "tail end of": "END", "rest of": "END", "remainder of": "END", "latter half of": "END", "latter part of": "END",
        "later part of": "END", "last part of": "END", "closing part of": "END", "end-": "END",
    },
    "present": {
        "at the moment": "PRESENT_REF", "right now": "PRESENT_REF", "just now": "PRESENT_REF", "these days": "PRESENT_REF",
        "at present": "PRESENT_REF", "this moment in time": "PRESENT_REF", "this moment": "PRESENT_REF",
        "this point in time": "PRESENT_REF", "this stage": "PRESENT_REF", "this point": "PRESENT_REF",
        "this minute": "PRESENT_REF", "this juncture": "PRESENT_REF", "this day and age": "PRESENT_REF",
        "this particular moment": "PRESENT_REF", "the current stage": "PRESENT_REF", "the current moment": "PRESENT_REF",
        "this particular point": "PRESENT_REF", "this particular time": "PRESENT_REF",
        "the moment": "PRESENT_REF", "the present moment": "PRESENT_REF", "the present time": "PRESENT_REF",
        "the present": "PRESENT_REF", "the time being": "PRESENT_REF", "the meantime": "PRESENT_REF",
        "this very moment": "PRESENT_REF", "to date": "PRESENT_REF", "the present day": "PRESENT_REF",
    },
    "part": {
        "early hours": "MO", "early morning hours": "MO", "small hours": "MO", "wee hours": "MO", "morning hours": "MO",
        "early hours of the morning": "MO", "small hours of the morning": "MO", "wee hours of the morning": "MO",
        "afternoon hours": "AF", "evening hours": "EV", "night hours": "NI",
    },
    "while": {
        "some time": "PXX", "quite some time": "PXX", "a long time": "PXX", "a very long time": "PXX",
        "a short time": "PXX",
        "a period of time": "PXX", "a long period of time": "PXX", "a short period of time": "PXX", "a while": "PXX",
        "quite some period of time": "PXX", "some period of time": "PXX", "some considerable time": "PXX",
        "a considerable time": "PXX", "a considerable period of time": "PXX", "a little while": "PXX", "a long while": "PXX",
        "quite a while": "PXX", "a moment": "PTXM", "a few moments": "PTXM",
    },
    "past": {
        "the recent past": "PAST_REF", "recent times": "PAST_REF", "the distant past": "PAST_REF",
        "the time": "PAST_REF", "that time": "PAST_REF",
        "that particular time": "PAST_REF",
    },
    "future": {
        "the future": "FUTURE_REF", "the very near future": "FUTURE_REF", "the fairly near future": "FUTURE_REF",
        "the very near term": "FUTURE_REF", "the medium term": "FUTURE_REF",
        "the near future": "FUTURE_REF", "the not too distant future": "FUTURE_REF",
        "the foreseeable future": "FUTURE_REF", "the not so distant future": "FUTURE_REF",
        "the immediate future": "FUTURE_REF", "the distant future": "FUTURE_REF", "the long term": "FUTURE_REF",
        "the near term": "FUTURE_REF", "the short term": "FUTURE_REF",
    },
    "recent": {
        "more recently": "PAST_REF", "most recently": "PAST_REF", "very recently": "PAST_REF", "the other day": "PAST_REF",
        "the other night": "PAST_REF", "not so long ago": "PAST_REF", "not long ago": "PAST_REF",
        "not too long ago": "PAST_REF", "not that long ago": "PAST_REF", "a long time ago": "PAST_REF",
        "a short time ago": "PAST_REF", "long ago": "PAST_REF", "a while ago": "PAST_REF", "a while back": "PAST_REF",
        "a little while back": "PAST_REF", "a little while ago": "PAST_REF", "some time ago": "PAST_REF",
        "a moment ago": "PAST_REF", "a generation ago": "PAST_REF", "generations ago": "PAST_REF", "ages ago": "PAST_REF",
        "moments ago": "PAST_REF", "a few moments ago": "PAST_REF",
    },
    "to_come": {
        "to come": 1,
    },
    "hence": {
        "hence": 1, "in advance": -1,
    },
    "so": {
        "or so": "APPROX", "or more": "EQUAL_OR_MORE", "or less": "EQUAL_OR_LESS",
    },
    "rounded": {  # between a number and its unit
        "odd": "APPROX", "plus": "EQUAL_OR_MORE",
    },
    "bound": {
        "more than": "MORE_THAN", "over": "MORE_THAN", "well over": "MORE_THAN", "just over": "MORE_THAN",
        "a little over": "MORE_THAN", "slightly over": "MORE_THAN", "a little more than": "MORE_THAN",
        "slightly more than": "MORE_THAN", "just more than": "MORE_THAN", "much more than": "MORE_THAN",
        "far more than": "MORE_THAN", "in excess of": "MORE_THAN", "longer than": "MORE_THAN",
        "less than": "LESS_THAN", "fewer than": "LESS_THAN", "nearly": "LESS_THAN", "almost": "LESS_THAN",
        "under": "LESS_THAN", "well under": "LESS_THAN", "just under": "LESS_THAN", "just less than": "LESS_THAN",
        "a little less than": "LESS_THAN", "slightly less than": "LESS_THAN", "a little under": "LESS_THAN",
        "slightly under": "LESS_THAN", "not quite": "LESS_THAN", "just short of": "LESS_THAN",
        "the better part of": "LESS_THAN", "the best part of": "LESS_THAN",
        "at least": "EQUAL_OR_MORE", "no less than": "EQUAL_OR_MORE", "not less than": "EQUAL_OR_MORE",
        "no fewer than": "EQUAL_OR_MORE", "a minimum of": "EQUAL_OR_MORE", "upwards of": "EQUAL_OR_MORE",
        "as little as": "EQUAL_OR_MORE",
        "at most": "EQUAL_OR_LESS", "up to": "EQUAL_OR_LESS", "no more than": "EQUAL_OR_LESS",
        "not more than": "EQUAL_OR_LESS", "no longer than": "EQUAL_OR_LESS", "a maximum of": "EQUAL_OR_LESS",
        "as many as": "EQUAL_OR_LESS", "as much as": "EQUAL_OR_LESS", "as long as": "EQUAL_OR_LESS",
        "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "just about": "APPROX",
        "close to": "APPROX",
    },
    "vague": {
        "a matter of": 0, "a number of": 0, "a handful of": 0, "dozens of": 0, "scores of": 0, "hundreds of": 0,
        "thousands of": 0, "tens of thousands of": 0, "hundreds of thousands of": 0, "millions of": 0, "billions of": 0,
        "quite a few": 0, "a good many": 0, "lots of": 0, "a lot of": 0, "plenty of": 0,
    },
    "compared": {
        "earlier on": "BEFORE", "later on": "AFTER",
    },
    "this": {
        "this same": 0, "this very": 0,
    },
    "that": {
        "that same": 0, "the same": 0,
    },
    "last": {
        "this past": -1,
    },
    "next": {
        "this coming": 1, "this upcoming": 1,
    },
    "before_last": {
        "before last": -2, "after next": 2,
    },
    "day_word": {
        "the time of writing": 0, "the time of this writing": 0,
        "before yesterday": -2, "day before yesterday": -2, "day after tomorrow": 2,
    },
    "fixed_hour": {
        "mid night": "24:00",
    },
    "frequency": {
        "day by day": "P1D", "week by week": "P1W", "month by month": "P1M", "year by year": "P1Y", "day-to-day": "P1D",
        "year after year": "P1Y", "day after day": "P1D", "week after week": "P1W", "month after month": "P1M",
        "bi-annual": "P6M", "bi-weekly": "P2W", "bi-monthly": "P2M", "semi-annual": "P6M", "semi-annually": "P6M",
    },
    "unit_end": {
        "year's end": "Y", "year end": "Y", "year-end": "Y", "month's end": "M", "month-end": "M", "week's end": "W",
        "day's end": "D",
    },
    "year_to_date": {
        "year to date": 0,
    },
    "zone": {**ZONE_NAMES},
    "week_of": {
        "the week beginning": 0, "the week starting": 0, "the week ending": 0, "week commencing": 0, "w/c": 0,
    },
    "holiday": {**NAMED_DAYS},
    "ignored": {
        "long-term": 0, "short-term": 0,
    },
}  # fmt: skip
