"""Where four figures are no year: they count, measure, or number something."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.finding.grammar import Phrase

# Nouns that make a count of the four figures before them: "1999 people" is no year.
MEASURED = frozenset(
    "% percent per points point people men women children troops soldiers pages words dollars euros rubles roubles million "
    "billion thousand hundred jobs cases deaths times votes members refugees prisoners hour hours minute minutes second "
    "seconds day days week weeks month months year years units vehicles tanks aircraft ships civilians casualties dead "
    "other more new additional families homes companies schools".split()
)
# Units that do so after any word: "at 1700 metres", while "in 2016 people voted" is a year.
_UNITS = frozenset(
    "miles km kilometers kilometres meters metres feet ft tons tonnes acres hectares pounds lb lbs kg kilograms kilogrammes "
    "mph kph rpm hp mm cm mw mwh gwh kwh calories litres liters gallons barrels degrees square cubic hertz mhz volts "
    "watts".split()
)
# Words after which four figures are a year, and those of them that a count follows as readily.
YEAR_LEADS = frozenset(
    "in since by until till from of during through before after between to for around and or year years early late mid than "
    "the over into circa c ca b d m div born died that this throughout as at spring summer autumn fall winter beyond".split()
)
_COUNT_LEADS = frozenset("than the to over for of and or".split())
# Words after which figures are the number of something; plans and products that bear a year in their name are such too.
_NUMBERED = frozenset(
    "resolution resolutions unscr unscrs no nos number numbers page pages pp paragraph paragraphs para paras room rooms suite "
    "section sections article articles chapter clause psalm flight flights route highway interstate order orders bill box line "
    "channel extension ext code zip id iso docket level file form model version gate apartment apt lot serial case phone "
    "agenda vision horizon windows fortune area".split()
)
_RATIO = re.compile(r"\b(?:one|two|1|2) (?:in|of|out of) $")
_LISTED = re.compile(rf"\b(?:{'|'.join(sorted(_NUMBERED))}) (?:\d{{1,5}}(?:,? (?:and|or) |, )){{1,6}}$")
_BILL = re.compile(r"(?:\bh\. ?r|(?<![\w.])s)\. $")
# Groups of figures beside it that are no years themselves.
_GROUP_BEFORE = re.compile(r"(?<!\d)(?!1[4-9]\d\d|20\d\d)\d{3,4} $")
_GROUP_AFTER = re.compile(r" (?!1[4-9]\d\d|20\d\d)\d{3,4}(?!\d)")
_STREET = re.compile(r" [a-z]+(?: [a-z]+)? (?:avenue|street|road|boulevard|drive|lane|ave|blvd)\b")
_PLURAL = re.compile(r" [a-z]{2,20}[^\W\ds]s\b(?<!us)(?<!is)")
_NO_COUNT = frozenset("was has does elections olympics games levels figures championships finals talks accords".split())


# What a telephone or file number goes on with: "F-2000", "1920x1080".
_HYPHENED_BEFORE = re.compile(r"\d-$|(?<![a-z])[a-z]-$")
_HYPHENED_AFTER = re.compile(r"-\d|x\d")


def is_number(phrase: Phrase, year: int) -> bool:
    """Whether the figures that the phrase begins with are a number rather than the year that they would be."""
    before, after, lead = phrase.before(6), phrase.after(6), phrase.word_before()
    if before[-1:] in tuple("$£€#¥№/@") or after[:1] in tuple("/°") or lead in _NUMBERED or _BILL.search(before):
        return True
    if _RATIO.search(phrase.before(10)):
        return True  # "one in 1000"
    if _HYPHENED_BEFORE.search(before) or _HYPHENED_AFTER.match(after):
        return True
    if (lead in ("and", "or") or before.endswith(", ")) and _LISTED.search(phrase.before(60)):
        return True
    led = is_led(phrase)
    if not led and (_GROUP_BEFORE.search(before) or _GROUP_AFTER.match(after) or _STREET.match(phrase.after(40))):
        return True  # "+1 202 555 1984", "1600 Pennsylvania Avenue"
    return _is_count(phrase, year, led)


def is_led(phrase: Phrase) -> bool:
    """Whether a word stands before it after which four figures are a year."""
    return phrase.word_before() in YEAR_LEADS or phrase.before(2).endswith(("-", "- "))


def _is_count(phrase: Phrase, year: int, led: bool) -> bool:
    following = phrase.word_after()
    surely = led and phrase.word_before() not in _COUNT_LEADS
    if following in _UNITS or (following in MEASURED and not surely):
        return True
    if year % 100 or following in _NO_COUNT or (surely and year >= 1900):
        return False
    return _PLURAL.match(phrase.text, phrase.tokens[-1].end) is not None  # "1500 villages"
