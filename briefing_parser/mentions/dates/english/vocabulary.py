"""English words that speak of time: one table a class, word to value.

The engine knows classes alone, so another language is another folder with tables of these names. A word stands in
one class; where English uses it for two ("second", "quarter"), the rules tell them apart by their neighbours.
All words are folded: lower case, straight apostrophes.
"""

from __future__ import annotations

from briefing_parser.mentions.dates.english.holidays import HOLIDAYS
from briefing_parser.mentions.dates.english.zone_words import ZONES

MONTHS = "january february march april may june july august september october november december".split()
SHORT_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
SHORT_WEEKDAYS = {
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip

CARDINALS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "single": 1, "dozen": 12,
}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "final": -1, "closing": -1,
    "opening": 1,
}  # fmt: skip

# A unit's value is its TIMEX3 designator; "T" marks those of the clock, the others are calendar units.
UNITS = {
    "minute": "TM", "hour": "TH", "day": "D", "week": "W", "fortnight": "2W", "month": "M", "year": "Y", "decade": "E",
    "century": "C", "millennium": "L", "weekend": "WE", "night": "N", "trimester": "Q", "semester": "H", "min": "TM",
    "hr": "TH", "yr": "Y", "annum": "Y",
}  # fmt: skip
MANY_UNITS = {
    "seconds": "TS", "minutes": "TM", "hours": "TH", "days": "D", "weeks": "W", "fortnights": "2W", "months": "M",
    "years": "Y", "decades": "E", "centuries": "C", "millennia": "L", "weekends": "WE", "nights": "N", "quarters": "Q",
    "mins": "TM", "hrs": "TH", "yrs": "Y",
}  # fmt: skip
LENGTHS = {  # an amount grown into one word: "a weeklong fast"
    "hourlong": "PT1H", "daylong": "P1D", "weeklong": "P1W", "monthlong": "P1M", "yearlong": "P1Y", "decadelong": "P10Y",
    "centurylong": "P100Y", "hourslong": "PTXH", "dayslong": "PXD", "weekslong": "PXW", "monthslong": "PXM",
    "yearslong": "PXY", "decadeslong": "PXY",
}  # fmt: skip
UNIT_ENDS = {"eod": "D", "cob": "D", "eoy": "Y", "eom": "M"}  # end of day, close of business, end of year, end of month
FREQUENCIES = {
    "daily": "P1D", "weekly": "P1W", "fortnightly": "P2W", "monthly": "P1M", "quarterly": "P3M", "yearly": "P1Y",
    "annually": "P1Y", "annual": "P1Y", "hourly": "PT1H", "nightly": "P1D", "biennial": "P2Y", "everyday": "P1D",
    "biannual": "P6M", "biannually": "P6M", "biweekly": "P2W", "bimonthly": "P2M", "semiannual": "P6M", "semiannually": "P6M",
    "biennially": "P2Y", "triennial": "P3Y", "quadrennial": "P4Y", "decennial": "P10Y",
}  # fmt: skip

PARTS_OF_DAY = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "forenoon": "MO", "midmorning": "MO", "midafternoon": "AF",
}  # fmt: skip
TURNS_OF_DAY = {  # parts of the day that take no article: "at dawn"
    "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "lunchtime": "MI", "dinnertime": "EV", "sunset": "EV", "dusk": "EV",
    "nightfall": "EV",
}  # fmt: skip
# Words that have run together where a blank was lost: unit, steps and part of day.
RUN_TOGETHER = {
    "thismorning": ("D", 0, "MO"), "thisafternoon": ("D", 0, "AF"), "thisevening": ("D", 0, "EV"), "lastnight": ("D", -1, "NI"),
    "tomorrowmorning": ("D", 1, "MO"), "lastweek": ("W", -1, None), "thisweek": ("W", 0, None), "nextweek": ("W", 1, None),
    "lastmonth": ("M", -1, None), "thismonth": ("M", 0, None), "nextmonth": ("M", 1, None), "lastyear": ("Y", -1, None),
    "thisyear": ("Y", 0, None), "nextyear": ("Y", 1, None),
}  # fmt: skip
FIXED_HOURS = {"noon": "12:00", "midday": "12:00", "midnight": "24:00", "noonish": "12:00"}
SEASONS = {
    "spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI", "springtime": "SP", "summertime": "SU",
    "wintertime": "WI",
}  # fmt: skip

DECADES = {
    "twenties": "'20s", "thirties": "'30s", "forties": "'40s", "fifties": "'50s", "sixties": "'60s", "seventies": "'70s",
    "eighties": "'80s", "nineties": "'90s",
}  # fmt: skip

# Days counted from the day of speaking.
DEICTIC_DAYS = {"today": 0, "tomorrow": 1, "yesterday": -1}
PRESENT = ("currently", "nowadays", "presently", "present")
PAST = ("recently", "formerly", "lately")

# Which way a word points from the moment that it is reckoned from: 0 the unit it stands in, 1 the one after, -1 before.
LAST = {"last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1}
NEXT = {"next": 1, "coming": 1, "following": 1, "upcoming": 1, "ensuing": 1, "subsequent": 1, "intervening": 0}
THIS = {"this": 0, "these": 0, "current": 0}
THAT = {"that": 0, "those": 0, "same": 0}

EDGES = {"early": "START", "mid": "MID", "late": "END"}  # which part of it is meant, a TIMEX3 modifier
PRIOR = {"before": "BEFORE", "beforehand": "BEFORE"}
COMPARED = {"earlier": "BEFORE", "later": "AFTER"}
VAGUE_AMOUNTS = {  # how many, roughly: 0 for no telling
    "few": 0, "several": 0, "many": 0, "couple": 2, "some": "APPROX", "recent": 0, "numerous": 0, "countless": 0, "various": 0,
    "multiple": 0, "umpteen": 0,
}  # fmt: skip

# Signs of the time that the governing verb speaks of, besides the endings of regular forms.
FUTURE_SIGNS = frozenset(
    "will 'll let's wo shall would could might can ca going plan plans planned scheduled expected expects due hope hopes "
    "upcoming intends intend should must tomorrow perhaps planning slated expire expires set postponed rescheduled "
    "deadline effective".split()
)  # "wo" and "ca" are what "won't" and "can't" leave
# Forms that a present shares ("put", "let") tell nothing.
PAST_SIGNS = frozenset(
    "was were had did said told went came saw met took gave made held spoke began became left found got ran won lost "
    "sent brought thought read rose fell been yesterday since ago sold bought died led wrote drew "
    "taken given seen known shown written spoken chosen done gone drawn broken driven fallen grown thrown worn proven stolen "
    "hidden flown frozen sworn beaten withdrawn forgotten heard paid built spent kept stood felt flew drove broke stole shook "
    "struck swept hung grew knew threw fought caught taught sought dealt hid swore woke froze withdrew forgot overcame "
    "undertook understood".split()
)
# The particle that looks ahead after a present form ("is to open"), and forms that make no past of a participle ("is seen").
INFINITIVES = frozenset(("to",))
AUXILIARIES = frozenset("is are 're be being gets get".split())
# Of the simple present those verbs that announce: "leaves on Monday".
PRESENT_SIGNS = frozenset(
    "i'm|i am|is|are|has|have|'s|'re|comes|goes|arrives|leaves|begins|starts|opens|departs|travels|returns".split("|")
)

# Tables by the class that their words have.
CLASSED: dict[str, dict[str, object]] = {
    "short_month": {**SHORT_MONTHS}, "short_weekday": {**SHORT_WEEKDAYS}, "cardinal": {**CARDINALS}, "ordinal": {**ORDINALS},
    "unit": {**UNITS}, "units": {**MANY_UNITS}, "length": {**LENGTHS}, "frequency": {**FREQUENCIES},
    "part": {**PARTS_OF_DAY}, "turn_of_day": {**TURNS_OF_DAY}, "run_together": {**RUN_TOGETHER},
    "fixed_hour": {**FIXED_HOURS}, "season": {**SEASONS}, "day_word": {**DEICTIC_DAYS}, "holiday": {**HOLIDAYS},
    "last": {**LAST}, "next": {**NEXT}, "this": {**THIS}, "that": {**THAT}, "edge": {**EDGES}, "compared": {**COMPARED},
    "prior": {**PRIOR}, "vague": {**VAGUE_AMOUNTS}, "zone": {**ZONES}, "decade": {**DECADES},
}  # fmt: skip
