"""The whole way, on one screen: reading, structure, mentions, askers, assembly."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from os import PathLike
from pathlib import Path

from briefing_parser.askers.askers import find_askers, names_by_start
from briefing_parser.assemble import Parts, assemble
from briefing_parser.errors import StrictError
from briefing_parser.marks import Mark
from briefing_parser.mentions import Context, Finder, find_mentions, mention_oddities
from briefing_parser.mentions.finders import FINDERS
from briefing_parser.mentions.linking import link
from briefing_parser.models import Briefing, Defect, Span
from briefing_parser.profiles import Profile, load_profile
from briefing_parser.profiles.choice import Choice, best_profile
from briefing_parser.reading import BY_SUFFIX, language_of, read
from briefing_parser.structure import Structure, structure
from briefing_parser.timezones import timezone_names

Reference = dt.date | dt.datetime | str
AnyProfile = str | PathLike[str] | Profile


@dataclass(frozen=True, slots=True)
class Parser:
    """A configuration: immutable, without state, free to be shared by threads and processes.

    Args:
        profile: name of a publisher's profile, path of a TOML file with one, or a `Profile`; None chooses by the text.
        strict: raise `StrictError` for the first defect of severity "error".
        more_profiles: profiles of your own that take part in the choice; see `briefing_parser.load_profile`.
        finders: what finds mentions, in place of the package's own `briefing_parser.FINDERS`, which know English,
            and dates in Spanish and Chinese.
    """

    profile: AnyProfile | None = None
    strict: bool = False
    more_profiles: Sequence[Profile] = ()
    finders: Sequence[Finder] | None = None

    def parse(
        self,
        raw: str | bytes,
        *,
        reference: Reference | None = None,
        media_type: str | None = None,
        encoding: str | None = None,
        uri: str | None = None,
        id: str | None = None,
    ) -> Briefing:
        """Parse one transcript. See `briefing_parser.parse`."""
        reading = read(raw, media_type=media_type, encoding=encoding)
        text = reading.source.text
        choice = self._choice(text, reading.marks)
        found = structure(text, choice.profile, reading.marks)
        language = language_of(text)
        anchor = _anchor(reference)
        context = Context(
            reference=anchor or found.head.date,
            near=choice.profile.country or _near(text, found.head.organisation, found.head.place),
            people=tuple(speaker.name for speaker in found.podium if speaker.name),
            language=language,
        )
        finders = FINDERS if self.finders is None else self.finders
        spoken_of = find_mentions(text, found.blocks, context, finders, found.head.place)
        askers = find_askers(text, found, spoken_of, choice.profile)
        speakers = [*found.podium, *(asker.speaker for asker in askers.values())]
        mentions, entities = link(spoken_of, speakers=speakers, called=names_by_start(askers))
        defects = [*reading.defects, *found.defects, *mention_oddities(mentions), *_reference_oddities(anchor, found)]
        defects += _installation_oddities()
        self._check(defects)
        parts = Parts(reading.source, choice, language, found, askers, mentions, entities, defects)
        return assemble(parts, briefing_id=id, uri=uri)

    def parse_file(
        self,
        path: str | PathLike[str],
        *,
        reference: Reference | None = None,
        media_type: str | None = None,
        encoding: str | None = None,
    ) -> Briefing:
        """Parse one file. See `briefing_parser.parse_file`."""
        file = Path(path)
        media_type = media_type or BY_SUFFIX.get(file.suffix.lower())
        return self.parse(file.read_bytes(), reference=reference, media_type=media_type, encoding=encoding, uri=str(path))

    def _choice(self, text: str, marks: Sequence[Mark]) -> Choice:
        if self.profile is not None:
            return Choice(load_profile(self.profile), ())
        return best_profile(text, marks, self.more_profiles)

    def _check(self, defects: Sequence[Defect]) -> None:
        for defect in defects if self.strict else ():
            if defect.severity == "error":
                raise StrictError(defect)


def parse(
    raw: str | bytes,
    *,
    profile: AnyProfile | None = None,
    reference: Reference | None = None,
    media_type: str | None = None,
    encoding: str | None = None,
    uri: str | None = None,
    strict: bool = False,
) -> Briefing:
    """Parse the transcript of one press briefing.

    Args:
        raw: the transcript; bytes are decoded, a str is taken as it is.
        profile: name of the publisher's profile, path of a TOML file with one, or a `Profile`; None chooses by the text.
        reference: date that mentions are resolved against; wins over the printed one, and never fills `briefing.date`.
        media_type: such as "text/plain"; None looks at the text.
        encoding: Python codec name for bytes; None looks at them.
        uri: kept in `briefing.uri`; no evidence for anything.
        strict: raise `StrictError` for the first defect of severity "error".

    Returns:
        A `Briefing`, for any str and any bytes. What is odd in the input is in `briefing.defects`.

    Raises:
        TypeError, ValueError, LookupError: misuse: no str or bytes; an unknown profile or date; an unknown codec.
    """
    parser = Parser(profile=profile, strict=strict)
    return parser.parse(raw, reference=reference, media_type=media_type, encoding=encoding, uri=uri)


def parse_file(
    path: str | PathLike[str],
    *,
    profile: AnyProfile | None = None,
    reference: Reference | None = None,
    media_type: str | None = None,
    encoding: str | None = None,
    strict: bool = False,
) -> Briefing:
    """Parse the file at `path`, as `parse` does its bytes; `briefing.uri` is the path as given.

    Args:
        media_type: None goes by the suffix (.md, .html, .xml, .csv, .tsv, .pdf and their variants), else by the text.

    Raises:
        OSError: the file cannot be read.
    """
    parser = Parser(profile=profile, strict=strict)
    return parser.parse_file(path, reference=reference, media_type=media_type, encoding=encoding)


def _near(text: str, organisation: Span | None, town: Span | None) -> str | None:
    """Where a briefing is held: the body that holds it tells the state, or the town does."""
    return ", ".join(span.of(text) for span in (organisation, town) if span) or None


def _anchor(reference: Reference | None) -> dt.date | dt.datetime | None:
    if reference is None or isinstance(reference, dt.date):
        return reference
    if not isinstance(reference, str):
        raise TypeError(f"reference takes a date, a datetime or an ISO string, not {type(reference).__name__}")
    try:
        return dt.datetime.fromisoformat(reference) if len(reference) > 10 else dt.date.fromisoformat(reference)
    except ValueError as error:
        raise ValueError(
            f"reference={reference!r} is no date; give a date, a datetime or an ISO string such as '2017-07-14'"
        ) from error


def _installation_oddities() -> list[Defect]:
    if timezone_names():
        return []
    message = "no time zones are known: hours have no offset; pip install tzdata, which the package depends on"
    return [Defect("time-zones-missing", message, Span(0, 0), "error")]


def _reference_oddities(anchor: dt.date | None, found: Structure) -> list[Defect]:
    day = anchor.date() if isinstance(anchor, dt.datetime) else anchor
    printed = found.head.date
    if day is None or printed is None or day == printed:
        return []
    where = found.head.evidence["date"].span if "date" in found.head.evidence else Span(0, 0)
    return [
        Defect("reference-differs", f"mentions are resolved against {day} as given, not against {printed} as printed", where)
    ]
