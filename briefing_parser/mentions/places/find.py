"""The places stage: names found, refused or supported by their neighbours, put on the map, and read as place or government."""

from __future__ import annotations

from briefing_parser.mentions.blanks import plain_blanks, unwrapped
from briefing_parser.mentions.places.containment import abbreviated_state
from briefing_parser.mentions.places.frames import framed
from briefing_parser.mentions.places.gazetteer import look_up
from briefing_parser.mentions.places.matches import Match, matches
from briefing_parser.mentions.places.metonymy import reading
from briefing_parser.mentions.places.refusals import describe, refusal
from briefing_parser.mentions.places.resolution import resolve
from briefing_parser.mentions.places.selection import Judged, select
from briefing_parser.mentions.places.settings import Setting, setting
from briefing_parser.mentions.places.supports import support
from briefing_parser.mentions.places.tokens import Word, words
from briefing_parser.mentions.places.vocabulary import Vocabulary, vocabulary
from briefing_parser.models.mentions import PlaceMention
from briefing_parser.models.span import Span


def find_places(text: str, *, near: str | None = None) -> tuple[PlaceMention, ...]:
    """Names of places in a text, in order, none overlapping another.

    `text` is plain text whose paragraphs are parted by blank lines; `near`, the ISO 3166-1 alpha-2 code or the name of a place,
    or of a body called after one ("Ministry of Foreign Affairs of Norway"), breaks ties between namesakes. Coordinates are
    degrees, WGS 84, from GeoNames; a place that only its frame shows ("the village of") has none, and `place` is None where no
    namesake stands out. Raises nothing.
    """
    plain = unwrapped(plain_blanks(text))
    known, capitalised = vocabulary(), words(plain)
    found, settings = _found(plain, capitalised, known)
    mentions = []
    for match, sense in zip(found, resolve(plain, found, known, near), strict=True):
        around = settings.get(match.start) or setting(plain, capitalised, match)
        read, why = reading(plain, match, around, known)
        mentions.append(
            PlaceMention(
                span=Span(match.start, match.end),
                text=text[match.start : match.end],
                rule="+".join(part for part in (match.rule, sense.reason, why) if part),
                place=sense.place,
                alternatives=sense.alternatives,
                reading=read,
            )
        )
    return tuple(mentions)


def _found(text: str, capitalised: list[Word], known: Vocabulary) -> tuple[list[Match], dict[int, Setting]]:
    """What names a place, in order, and the words around the names of the gazetteer, by their start.

    Three sources: names of the gazetteer that the text supports, states behind towns, names that their frame shows.
    """
    settings: dict[int, Setting] = {}
    judged = []
    for match in matches(text, capitalised, known):
        settings[match.start] = around = setting(text, capitalised, match)
        candidate = describe(text, match, around, known)
        refused = refusal(candidate)
        judged.append(Judged(match, refused, "" if refused else support(candidate)))
    verdicts = select(judged, text, known)
    kept = [one.match for one, keep in zip(judged, verdicts, strict=True) if keep]
    spare = {one.match.first: one.match for one, keep in zip(judged, verdicts, strict=True) if not keep and not one.refusal}
    states = _states(text, kept, known)
    starts = {match.start for match in states}
    named = [*(match for match in kept if match.start not in starts), *states]
    return sorted([*named, *framed(text, capitalised, named, spare, known)]), settings


def _states(text: str, kept: list[Match], known: Vocabulary) -> list[Match]:
    """The abbreviated states behind towns: `Kan.` in "Salina, Kan."."""
    found = []
    for match in kept:
        state = abbreviated_state(text, match, known)
        if state:
            rows = look_up(known.states[known.state_abbreviations[state[1]]])
            index = match.last + 1
            found.append(Match(state.start(1), state.end(1), index, index, state[1], rows[:1], "state-abbreviation"))
    return found
