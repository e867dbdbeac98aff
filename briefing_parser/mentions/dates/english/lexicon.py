"""The tables of the vocabulary as one lexicon, and the words that a first look at a text searches for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from briefing_parser.mentions.dates.calendar.zones import zones_by_city
from briefing_parser.mentions.dates.english import vocabulary as v
from briefing_parser.mentions.dates.english.phrases import PHRASES
from briefing_parser.mentions.dates.english.zone_words import CAPITAL_ZONES, ZONE_CITIES
from briefing_parser.mentions.dates.finding.lexicon import SetPhrase, classed, lexicon

# Words that are common names or verbs in lower case; as months and days they are printed with a capital.
CAPITALISED = frozenset("may march mar sun sat mon wed august".split()) | CAPITAL_ZONES
ABBREVIATED = frozenset([*v.SHORT_MONTHS, *v.SHORT_WEEKDAYS])

_SINGLE: Mapping[str, str] = {
    "the": "the", "a": "a an", "all_": "all entire", "every": "every each", "per": "per", "half": "half", "of": "of",
    "and": "and", "or": "or", "to": "to through till until thru", "at": "at", "in": "in during", "on": "on", "from": "from",
    "ago": "ago back", "ahead": "ahead", "another": "another additional extra further", "more": "more", "very": "very",
    "old": "old", "other": "other", "times": "once twice thrice times", "fiscal": "fiscal financial", "quarter_word": "quarter",
    "o_clock": "o'clock oclock", "before_era": "bc bce", "era": "ad ce", "tonight": "tonight tonite",
    "overnight": "overnight", "now_word": "now", "zone_word": "time",
    "adjective": "consecutive straight full trading working business calendar successive solid long short whole bloody sitting",
}  # fmt: skip


def _words() -> dict[str, tuple[str, object]]:
    words: dict[str, tuple[str, object]] = {}
    for kind, names in _SINGLE.items():
        words.update((name, (kind, name)) for name in names.split())
    words.update(classed(v.CLASSED))
    words.update((name, ("month", number)) for number, name in enumerate(v.MONTHS, 1))
    words.update((name, ("weekday", number)) for number, name in enumerate(v.WEEKDAYS, 1))
    words.update((name + "s", ("weekdays", number)) for number, name in enumerate(v.WEEKDAYS, 1))
    words.update((name, ("now", "PRESENT_REF")) for name in v.PRESENT)
    words.update((name, ("recent", "PAST_REF")) for name in v.PAST)
    words["night"] = words["nights"] = ("night", "NI")
    words.update((name + "s", ("parts", value)) for name, value in v.PARTS_OF_DAY.items() if not name.endswith("s"))
    words.update((name, ("unit_end", unit)) for name, unit in v.UNIT_ENDS.items())
    words["pm"], words["am"] = ("meridiem", "p"), ("meridiem", "a")
    return words


def _phrases() -> Iterator[SetPhrase]:
    """The set phrases; "at" and "to" are no part of "at the moment", "to date"."""
    for kind, table in PHRASES.items():
        for words, value in table.items():
            yield SetPhrase(words, kind, value, lead=3 if kind == "present" and words.startswith(("at ", "to ")) else 0)


def _zone_at(folded: str) -> tuple[object, int] | None:
    """The place in "noon Beirut time", one word or two: a zone by our own table or by the names of the tz database."""
    words = folded.split(" ", 3)
    for size in (1, 2):
        if len(words) > size and words[size].rstrip(".,;:?!)\n") == "time":
            town = " ".join(words[:size])
            zone = ZONE_CITIES.get(town) or zones_by_city().get(town)
            if zone is not None:
                return zone, len(town) + len(" time")
    return None


LEXICON = lexicon(
    _words(),
    _phrases(),
    parts="aft s m p st nd rd th".split(),
    capitalised=CAPITALISED,
    abbreviated=ABBREVIATED,
    zone_at=_zone_at,
)

# What a first look searches for: every timex holds one of these words, or a figure of telling shape.
TRIGGER_KINDS = frozenset(
    "month short_month weekday weekdays short_weekday unit units decade frequency part parts turn_of_day run_together "
    "fixed_hour season day_word holiday length now recent night quarter_word tonight overnight now_word o_clock "
    "unit_end".split()
)
_MORE = "earlier later recent current future past present time moment meantime while ago stage term point date "
_MORE += "moments juncture "
# Numbers with which a year in words begins.
_MORE += "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thousand"
_ALONE = {*_MORE.split(), *(word for word, (kind, _) in LEXICON.words.items() if kind in TRIGGER_KINDS)}
# A holiday of several words, none of which is a trigger, is looked for by its longest, which is rare: "all hallows' eve".
_RAREST = {
    max(re.findall(r"[a-z]+", name), key=len) for name in PHRASES["holiday"] if _ALONE.isdisjoint(re.split(r"[ '-]", name))
}
TRIGGERS = tuple(sorted(_ALONE | _RAREST))
