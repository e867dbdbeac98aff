"""The rule for days that have names: which of them, whose, and where the name is that of something else."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.calendar.holidays import is_approximate
from briefing_parser.mentions.dates.english.holidays import BY_STATE
from briefing_parser.mentions.dates.english.names import is_name
from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Piece, Rule, Token
from briefing_parser.mentions.dates.finding.wording import year_of
from briefing_parser.mentions.dates.readings import Calendar


def _holiday(phrase: Phrase) -> Built:
    token = next(token for token in phrase.tokens if token.kind == "holiday")
    name = phrase.folded[token.start : token.end]
    if not phrase.text[token.start].isupper() and " " not in name:
        return None
    if phrase.word_after() in _NAMED_FOR or phrase.word_before() == "white":
        return None
    if name == "national day" and _CALLED_FOR.match(phrase.after(16)):
        return None
    if is_name(phrase, token) or _is_title(phrase, token) or _WAR_DAY.search(phrase.before(8)):
        return None
    code = _of_state(phrase, token, name)
    if code == "?" and phrase.word_after() == "of" and phrase.word_before() in ("a", "another"):
        return None  # "a national day of mourning"
    if code[:4].isdigit() and phrase.word_before() in _GREAT_DAY_OF:
        return None  # "tomorrow is D-Day"
    reading = Calendar(year_of(phrase), holiday=code, modifier="APPROX" if is_approximate(code) else None)
    if phrase.has("prior"):
        return reading._replace(nth=-1)
    if phrase.has("unit"):
        return reading._replace(year_shift=phrase.value("last", "next", "this")) if phrase.value("unit") == "Y" else None
    if phrase.folded.startswith("past ", phrase.tokens[0].start):  # the preposition
        return [Piece(reading, 1, len(phrase.tokens) - 1)]
    return reading._replace(toward=phrase.value("last", "next", "this", "that"))


_GREAT_DAY_OF = frozenset("is was be a our your their my his her".split())
# What is only named for the day: "Easter Island", "the Good Friday Agreement", "a Christmas tree", "Eid Mubarak".
_NAMED_FOR = frozenset(
    "island islands tree trees carol carols card cards cake egg eggs bunny lily stocking stockings pudding war agreement "
    "accord accords mubarak city".split()
)
# A day that is called for, on no fixed date: "a National Day of Prayer".
_CALLED_FOR = re.compile(r" of (?:prayer|mourning|remembrance|action|service|reflection|unity|protest)")


_WAR_DAY = re.compile(r"\bwar $")  # "Vietnam War Veterans Day" is a day of its own


def _is_title(phrase: Phrase, token: Token) -> bool:
    """A name between quotation marks is that of a film, book or song."""
    before, after = phrase.text[max(0, token.start - 1) : token.start], phrase.text[token.end : token.end + 1]
    return before in tuple("\"“‘'") and after in tuple("\"”’'") and before != "" and after != ""


# A state before its day, in the genitive or as an adjective ("Ukraine's", "Canadian"); and after it.
_OWNER_BEFORE = re.compile(r"\b([A-Z][^\W\d_]+)(['’]s?)? $")
_OWNER_AFTER = re.compile(r" (?:of|in) (?:the )?(?:[^\W\d_]+ (?:of )?)?([^\W\d_]+)")
_PEOPLE = re.compile(r"[a-z]+(?:an|ish|ese|ch|i)")
_NO_STATE = frozenset("nation today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday".split())


def _of_state(phrase: Phrase, token: Token, name: str) -> str:
    """The holiday in its notation, of the state that is named beside it; "?" of a state whose day is not known."""
    by_state = BY_STATE.get(" ".join(name.split()))
    if by_state is None:
        return str(token.value)
    before = _OWNER_BEFORE.search(phrase.text, max(0, phrase.tokens[0].start - 24), phrase.tokens[0].start)
    after = _OWNER_AFTER.match(phrase.after(40))
    owner = before[1].lower() if before else ""
    for named in (owner, after[1] if after else ""):
        if named in by_state:
            return by_state[named]
    foreign = before and owner not in _NO_STATE and owner[:7] != "america" and (before[2] or _PEOPLE.fullmatch(owner))
    return "?" if foreign else str(token.value)


HOLIDAY_RULES = (
    Rule(
        name="holiday",
        pattern="(this|last|next|that)? holiday (comma? of? year)?|(this|last|next) unit holiday|the holiday prior",
        build=_holiday,
        reason="A name stands for its day of the calendar.",
        takes=("on [Christmas Eve]", "by [Easter 2019]", "since [last year Halloween]", "for Ukraine's [Independence Day]"),
        refuses=(
            "a christmas tree",
            "from Easter Island",
            "the Good Friday Agreement",
            'the film "Independence Day"',
            "Tomorrow is D-Day.",
            "a National Day of Mourning",
        ),
    ),
)
