"""The head of a transcript: title, organisation, place, day, and who is on the podium."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from briefing_parser.models import Evidence, Span
from briefing_parser.profiles import Profile
from briefing_parser.structure.datelines import Dateline, dateline_alone, datelines
from briefing_parser.structure.headlines import is_headline, is_hour, is_open_phrase
from briefing_parser.structure.known_lines import NAMES_WHO, heads_contents, is_furniture, is_questions_heading, item_number
from briefing_parser.structure.names import Named, named
from briefing_parser.structure.names_without_blanks import has_no_blanks, holder_in_title
from briefing_parser.structure.paragraphs import Paragraph

HEAD = 40
"""Paragraphs at the top among which the head is looked for."""
_LONGEST_TITLE = 300
_MOST_VENUE_LINES = 6
_OWNER = re.compile(r"([^,:;]{3,120}?)['’]s?\s++(?=[A-Z])")  # "Spokesperson Ann Lee's Regular Press Conference"
_TOWN_LINE = re.compile(r"([A-Z][\w.'’-]*+(?: [A-Z][\w.'’-]*+){0,2}+), (?:[A-Z][\w.'’-]*+ ?){1,4}+")  # "Geneva, Switzerland"
_AND = re.compile(r"\s++(?:and|&)\s++")
_NUMBER_ONLY = re.compile(r"[\d\s./:-]++")


class FrontMatter(NamedTuple):
    """What the head says; all of it printed, nothing guessed."""

    kinds: Mapping[int, str]  # number of the paragraph -> kind of its block
    after: int  # number of the first paragraph that is not of the head
    title: Span | None = None
    organisation: Span | None = None
    place: Span | None = None
    venue: Span | None = None
    date: dt.date | None = None
    published: Dateline | None = None
    speakers: tuple[Named, ...] = ()
    evidence: Mapping[str, Evidence] = {}
    fused: tuple[Dateline, ...] = ()


def front_matter(text: str, paragraphs: Sequence[Paragraph], profile: Profile, end: int) -> FrontMatter:
    """Read the head, which ends before paragraph number `end` (the contents, the first cue) at the latest."""
    end = min(end, HEAD, len(paragraphs))
    lines = [paragraph.text for paragraph in paragraphs[:end]]
    first, last = _title(paragraphs[:end], profile)
    kinds: dict[int, str] = dict.fromkeys(range(first, last), "title")
    dated = {at: found for at, line in enumerate(lines) if at not in kinds and (found := dateline_alone(line))}
    organisation = next((at for at, line in enumerate(lines) if at not in kinds and _is_body(line, profile)), None)
    if not kinds and not dated and organisation is None:
        return FrontMatter({}, 0)
    anchors = [*range(first, last), *dated, *([organisation] if organisation is not None else [])]
    after = _end_of_head(paragraphs[:end], first, last, dated, organisation, profile)
    for at in range(after):
        if at not in kinds:
            kinds[at] = "dateline" if at in dated else "organisation" if at == organisation else _other(at, anchors, lines)
    title = Span(paragraphs[first].start, paragraphs[last - 1].end) if last > first else None
    return _facts(text, paragraphs, profile, kinds, after, title, organisation)


def _facts(
    text: str,
    paragraphs: Sequence[Paragraph],
    profile: Profile,
    kinds: dict[int, str],
    after: int,
    title: Span | None,
    body: int | None,
) -> FrontMatter:
    evidence: dict[str, Evidence] = {}
    in_title = datelines(text[title.start : title.end], title.start) if title else []
    below = [
        line
        for at in range(after)
        if kinds[at] == "dateline"
        for line in datelines(text[paragraphs[at].start : paragraphs[at].end], paragraphs[at].start)
    ]
    speakers, place = _title_parts(text, title, in_title, profile) if title else ((), None)
    venue, town = _venue(paragraphs, kinds, profile)
    place = place or town
    organisation = None
    if body is not None and body < after:
        organisation = Span(paragraphs[body].start, paragraphs[body].end)
        evidence["organisation"] = Evidence(organisation, "organisation-line")
    elif title and (organisation := _body_in_role(text, title, speakers, profile)):
        evidence["organisation"] = Evidence(organisation, "organisation-in-title")
    date = next(iter((*in_title, *below)), None)
    published = next((line for line in below if line.time), None)
    if title:
        evidence["title"] = Evidence(title, "title-line")
        if speakers:
            evidence["speakers"] = Evidence(title, "speaker-in-title")
    if place:
        evidence["place"] = Evidence(place, "place-line" if place is town else "place-in-title")
    if venue:
        evidence["venue"] = Evidence(venue, "venue-line")
    if date:
        evidence["date"] = Evidence(Span(date.start, date.end), "date-in-title" if in_title else "dateline")
    if published and profile.timezone:
        evidence["published"] = Evidence(Span(published.start, published.end), "dateline-hour")
    fused = tuple(line for line in (*in_title, *below) if line.fused)
    return FrontMatter(
        kinds=kinds,
        after=after,
        title=title,
        organisation=organisation,
        place=place,
        venue=venue,
        date=date.date if date else None,
        published=published,
        speakers=speakers,
        evidence=evidence,
        fused=fused,
    )


def _venue(paragraphs: Sequence[Paragraph], kinds: dict[int, str], profile: Profile) -> tuple[Span | None, Span | None]:
    """The room or building, and the town of a line `Town, Country`, among the lines below the title, which become `venue`."""
    venue: Span | None = None
    town: Span | None = None
    for at in [at for at, kind in kinds.items() if kind == "front_matter"]:
        line = paragraphs[at].lines[0]
        words = line.text.lower().replace(",", " ").split()
        if not profile.heads.venues.isdisjoint(words):
            kinds[at], venue = "venue", venue or Span(line.start, line.end)
        elif match := _TOWN_LINE.fullmatch(line.text):
            kinds[at], town = "venue", town or Span(line.start, line.start + match.end(1))
    return venue, town


def _title(paragraphs: Sequence[Paragraph], profile: Profile) -> tuple[int, int]:
    """First and last+1 number of the title's paragraphs; (0, 0) if there is none."""
    best, found = 2.5, (0, 0)
    for at, paragraph in enumerate(paragraphs):
        if heads_contents(paragraph.text, profile) or len(paragraph.text) > _LONGEST_TITLE:
            break  # the contents or the text have begun
        if item_number(paragraph.text)[1]:
            continue
        score = _title_score(paragraph.text, profile) - 0.01 * at
        if score > best:
            best, found = score, (at, at + 1)
    first, last = found
    while 0 < last < len(paragraphs) and last - first < 3 and _goes_on(paragraphs[first:last], paragraphs[last], profile):
        last += 1
    return first, last


def _title_score(line: str, profile: Profile) -> float:
    lower = line.lower()
    kind_at = min((at for kind in profile.heads.titles if (at := lower.find(kind)) >= 0), default=None)
    if kind_at is None:
        return 0.0
    score = 2.0 if kind_at < 60 else 1.0
    score += 1.0 if NAMES_WHO.search(line, kind_at) or (has_no_blanks(line) and holder_in_title(line, profile)) else 0.0
    score += 1.0 if datelines(line) else 0.0
    score += 0.5 if kind_at == 0 else 0.0
    return (
        score
        - (2.0 if line.endswith((".", "?", "!", ";", "。", "？", "！", "；")) else 0.0)
        - (1.0 if line.endswith(":") else 0.0)
    )


def _goes_on(title: Sequence[Paragraph], after: Paragraph, profile: Profile) -> bool:
    """A title cut in two: it ends in mid-phrase, or the next line holds nothing but its place and date."""
    so_far = " ".join(part.text for part in title)
    if after.gap > 1 or len(after.text) > 120 or heads_contents(after.text, profile):
        return False
    if dateline_alone(after.text) and (after.gap or datelines(so_far) or not so_far.endswith(",")):
        return False
    completes_date = not after.gap and not datelines(so_far) and bool(datelines(f"{so_far} {after.text}"))
    return completes_date or is_open_phrase(so_far)


def _end_of_head(
    paragraphs: Sequence[Paragraph],
    first: int,
    last: int,
    dated: Mapping[int, object],
    organisation: int | None,
    profile: Profile,
) -> int:
    """Number of the first paragraph below the title that belongs no longer to the head."""
    after = last
    if last == first:
        early = [at for at in dated if at < 6] + ([organisation] if organisation is not None and organisation < 6 else [])
        return max(early, default=-1) + 1
    while after < len(paragraphs) and (
        after in dated
        or after == organisation
        or _NUMBER_ONLY.fullmatch(paragraphs[after].text)
        or is_furniture(paragraphs[after].text, profile)
    ):
        after += 1
    rest = paragraphs[after:]
    only_venue = 0 < len(rest) <= _MOST_VENUE_LINES and all(_is_venue_line(paragraph.text, profile) for paragraph in rest)
    return len(paragraphs) if only_venue else after


def _is_venue_line(line: str, profile: Profile) -> bool:
    """A line between title and first cue that is no sentence: the room, the town, the hour, `(As delivered)`."""
    if heads_contents(line, profile) or is_questions_heading(line, profile) or item_number(line)[1]:
        return False
    return is_headline(line) or line.startswith("(") or is_hour(line)


def _other(at: int, anchors: Sequence[int], lines: Sequence[str]) -> str:
    """Numbers printed with the title are front matter; what the site prints above it is furniture."""
    return "front_matter" if at > min(anchors) or _NUMBER_ONLY.fullmatch(lines[at]) else "furniture"


def _is_body(line: str, profile: Profile) -> bool:
    """A line that is the name of an organisation and nothing else."""
    words = line.split()
    if not 1 < len(words) <= 14 or line[-1] in ".?!:;" or datelines(line):
        return False
    lower = [word.strip(",()").lower() for word in words]
    capitalised = all(word[0].isupper() or word in profile.names.links or word in profile.names.particles for word in words)
    if not capitalised or not any(word in profile.heads.bodies for word in lower):
        return False
    return not any(kind in line.lower() for kind in profile.heads.titles) and not any(
        word in profile.names.roles for word in lower
    )


def _title_parts(text: str, title: Span, dates: Sequence[Dateline], profile: Profile) -> tuple[tuple[Named, ...], Span | None]:
    """The people that the title names, and the town between them and the date."""
    end = dates[0].start if dates else title.end
    if has_no_blanks(text[title.start : title.end]):
        holder = holder_in_title(text[title.start : title.end], profile)
        return ((Named(holder.name, holder.role),) if holder and holder.name else ()), None
    printed = text[title.start : end]
    who = NAMES_WHO.search(printed)
    if not who:
        owner = _OWNER.match(printed)
        return (_people(owner[1], profile), None) if owner else ((), None)
    at = who.end()
    phrase = printed[at:]
    comma = phrase.find(",")
    people = phrase if comma < 0 else phrase[:comma]
    speakers = _people(people, profile)
    place = _town(title.start + at + comma + 1, phrase[comma + 1 :]) if comma >= 0 else None
    return speakers, place


def _people(phrase: str, profile: Profile) -> tuple[Named, ...]:
    whole = " ".join(phrase.split())
    parts = _AND.split(whole)
    people = [named(part, profile) for part in parts]
    if len(parts) > 1 and all(person and person.name and (person.role or " " in person.name) for person in people):
        return tuple(person for person in people if person)
    person = named(whole, profile)
    return (person,) if person and person.name else ()


def _town(offset: int, phrase: str) -> Span | None:
    """`, Moscow, ` between name and date: one to four capitalised words."""
    part = phrase.split(",")[0]
    words = part.split()
    if (
        not 1 <= len(words) <= 4
        or not all(word[0].isupper() for word in words)
        or any(character.isdecimal() for character in part)
    ):
        return None
    start = offset + len(part) - len(part.lstrip())
    return Span(start, start + len(part.strip()))


def _body_in_role(text: str, title: Span, speakers: Sequence[Named], profile: Profile) -> Span | None:
    """`Trade Ministry` in `Trade Ministry Spokesperson`, `Ministry of Trade` in `representative of the Ministry of Trade`."""
    if has_no_blanks(text[title.start : title.end]):
        holder = holder_in_title(text[title.start : title.end], profile)
        at = text.find(holder.body, title.start, title.end) if holder and holder.body else -1
        return Span(at, at + len(holder.body)) if holder and holder.body and at >= 0 else None
    role = next((speaker.role for speaker in speakers if speaker.role), None)
    if role is None:
        return None
    words = role.split()
    body = next((at for at, word in enumerate(words) if word.lower() in profile.heads.bodies), None)
    if body is None:
        return None
    nouns = [at for at, word in enumerate(words) if word.lower() in profile.names.roles]
    before = max((at for at in nouns if at < body), default=-1)
    phrase = words[before + 1 : body + 1] if any(at > body for at in nouns) else words[body:]
    printed = re.search(r"\s++".join(map(re.escape, phrase)), text[title.start : title.end])
    return Span(title.start + printed.start(), title.start + printed.end()) if printed else None
