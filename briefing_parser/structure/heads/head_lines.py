"""What each line of a printed head is: day, hour, body, person, town, room, remark, `KEY: value` or a title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefing_parser.models import Span
from briefing_parser.profiles import Profile
from briefing_parser.structure.heads.listed_people import listed_people
from briefing_parser.structure.heads.places_of_heads import is_town, is_venue, places_in_line
from briefing_parser.structure.layout.datelines import dateline_alone, datelines
from briefing_parser.structure.layout.headlines import is_headline, is_hour
from briefing_parser.structure.layout.known_lines import (
    NAMES_WHO,
    heads_contents,
    is_furniture,
    is_questions_heading,
    item_number,
)
from briefing_parser.structure.layout.paragraphs import Paragraph
from briefing_parser.structure.layout.phrases import any_of, beginnings
from briefing_parser.structure.names.names_without_blanks import has_no_blanks, holder_in_title

FIRM = frozenset(("dateline", "hour", "number", "remark", "keyed", "field", "title", "furniture"))
"""Kinds of line that belong to the head wherever they follow it; the others only between such, or before the first cue."""
_LONGEST = 400
_LONGEST_REMARK = 200
_LONGEST_PARAGRAPH = 1_000
_NUMBER_ONLY = re.compile(r"[\W\d_]++(?:[A-Za-z]{1,2}\b[\W\d_]*+)?")
_KEYED = re.compile(r"(?P<key>[A-Za-z][A-Za-z /]{1,24}):\s*+(?P<value>.*)")
# Gaps and rules part what a line prints beside each other; one of two blanks only before a capital or a figure.
_PARTS = re.compile(r"\s*+_{5,}+\s*+|\s{3,400}+|\t+|\s[.•|]\s|(?<=[^\s,:])\s\s(?=[A-Z\d(])")
_MAY_PART = re.compile(r"[\s_][\s_.•|]|\t")  # all that `_PARTS` finds holds one of these; most lines hold none
_LIKELY_TITLE = 2.5
_LONG_TITLE = 6
"""Words of a title, small ones apart."""
_MORE_WORDS = 3
"""Words that the caption of the photograph may have besides those of the title."""


class HeadPart(NamedTuple):
    """A line of the head, or one of the parts that gaps divide it into."""

    kind: str
    words: str
    start: int
    end: int
    key: str = ""  # of a keyed line, in lower case

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


Known = dict[tuple[str, str], str]
"""The kinds of lines that have been looked at, by the line and the title of the briefing: a head is read more than once."""


def head_parts(paragraph: Paragraph, profile: Profile, title: str = "", known: Known | None = None) -> list[HeadPart]:
    """The parts of a paragraph, each with its kind: FIRM ones, "organisation", "person", "town", "venue", "headline", or ""
    for what is no line of a head. `title`: that of the briefing, whose words a head may repeat."""
    if len(paragraph.text) > _LONGEST_PARAGRAPH:
        return [HeadPart("", "", paragraph.start, paragraph.end)]
    known = {} if known is None else known
    whole = _known_kind(paragraph.text, profile, title, known)
    if whole in ("title", "remark") or (whole == "person" and len(paragraph.lines) > 1):
        return [HeadPart(whole, paragraph.text, paragraph.start, paragraph.end)]
    return [part for line in paragraph.lines for part in _line_parts(line.text, line.start, profile, title, known)]


def _line_parts(line: str, offset: int, profile: Profile, title: str, known: Known) -> Iterator[HeadPart]:
    bare = line.strip("[]") if line.startswith("[") else line
    offset += line.find(bare)
    line = bare
    keyed = _KEYED.match(line)
    if keyed and keyed["value"] and dateline_alone(line):  # "DATE:   1 May 2000"
        yield HeadPart("dateline", line, offset, offset + len(line))
        return
    if keyed and not dateline_alone(line) and is_key(keyed["key"], profile) and not _is_said(keyed, profile):
        start = offset + keyed.start("value")
        key = " ".join(keyed["key"].lower().split())
        yield HeadPart("keyed", keyed["value"], start, start + len(keyed["value"]), key)
        return
    at = 0
    pieces = []
    gaps = _PARTS.finditer(line) if _MAY_PART.search(line) else ()
    for match in (*gaps, None):
        end = match.start() if match else len(line)
        if line[at:end].strip():
            start = at + len(line[at:end]) - len(line[at:end].lstrip())
            pieces.append((start, start + len(line[at:end].strip())))
        at = match.end() if match else end
    if len(pieces) > 1 and places_in_line(line, offset, profile).town:
        pieces = [(pieces[0][0], pieces[-1][1])]
    for start, end in pieces:
        words = line[start:end]
        yield HeadPart(_known_kind(words, profile, title, known), words, offset + start, offset + end)


def without_key(text: str, title: Span, profile: Profile) -> Span:
    """The title behind `TITLE:`."""
    keyed = _KEYED.match(title.of(text))
    if keyed and keyed["value"] and keyed["key"].lower() in profile.facts.title:
        return Span(title.start + keyed.start("value"), title.end)
    return title


def _is_said(keyed: re.Match[str], profile: Profile) -> bool:
    """`Minister: In June.` is no line of a head."""
    return keyed["key"].lower() in profile.facts.speaker and keyed["value"].endswith((".", "?", "!"))


def is_key(key: str, profile: Profile) -> bool:
    """What stands before the colon of a head's line: `Date`, `LOCATION`, `Delivered on`."""
    words = " ".join(key.lower().split())
    facts = profile.facts
    known = (facts.title, facts.subject, facts.date, facts.published, facts.place, facts.organisation, facts.speaker)
    return any(words in keys for keys in known) or (words in profile.cues.never and words not in profile.names.roles)


def _known_kind(words: str, profile: Profile, title: str, known: Known) -> str:
    kind = known.get((words, title))
    if kind is None:
        kind = known[words, title] = _kind(words, profile, title)
    return kind


def _kind(line: str, profile: Profile, title: str) -> str:
    """The first that fits, in this order."""
    words = " ".join(line.split())
    if len(words) > _LONGEST or heads_contents(words, profile) or is_questions_heading(words, profile):
        return ""
    if is_furniture(words, profile):
        return "furniture"
    if not any(character.isalnum() for character in words):
        return "number"
    if item_number(words)[1] and not datelines(words):
        return ""
    if is_hour(words.strip("() ")):
        return "hour"
    if dateline_alone(words) or _is_full_dateline(words, profile):
        return "dateline"
    if _NUMBER_ONLY.fullmatch(words):
        return "number"
    if is_remark(words, profile):
        return "remark"
    if is_body(words, profile):
        return "venue" if _is_known_room(words, profile) else "organisation"
    score = title_score(words, profile)
    if score > _LIKELY_TITLE or (score == _LIKELY_TITLE and datelines(words)) or repeats(words, title):
        return "title"
    if is_person(words, profile):
        return "person"
    if places_in_line(words, 0, profile).town:
        return "town"
    if is_venue(words, profile):
        return "venue"
    joins = all(word in profile.names.links or word in _JOINING for word in words.lower().split())  # "at the" between two lines
    return "headline" if is_headline(words) or words.startswith("(") or joins else ""


def is_remark(words: str, profile: Profile) -> bool:
    """`(As delivered)`, `E & OE`, `The following is a near-verbatim transcript of ...`."""
    bare = " ".join(words.lower().strip("()[]*. \t").split())
    if len(bare) > _LONGEST_REMARK:
        return False
    if not bare.startswith(beginnings(profile.heads.notes)) or "?" in words[:-1] or "!" in words[:-1]:
        return False
    return any(bare.startswith(note) and not bare[len(note) : len(note) + 1].isalpha() for note in profile.heads.notes)


def is_person(words: str, profile: Profile) -> bool:
    """A line that names an office, or somebody with office or form of address, and says no more."""
    if len(words) > _LONGEST_REMARK or words[-1] in ".?!:;":
        return False
    nouns = [
        word for word in words.lower().replace(",", " ").split() if word in profile.names.roles or word in profile.names.styles
    ]
    return bool(nouns) and (bool(listed_people(words, profile)) or _is_office(words, profile))


def _is_office(words: str, profile: Profile) -> bool:
    parts = words.replace(",", " ").split()
    names = profile.names
    return len(parts) <= 12 and all(
        part[0].isupper() or part == "&" or part in names.links or part in names.particles for part in parts
    )


def is_body(line: str, profile: Profile) -> bool:
    """A line that is the name of an organisation and nothing else."""
    words = line.split()
    if not 1 < len(words) <= 14 or line[-1] in ".?!:;" or ":" in line or datelines(line):
        return False
    lower = [word.strip(",()").lower() for word in words]
    links = profile.names.links | profile.names.particles
    capitalised = all(word.strip("(“\"'")[:1].isupper() or word in links or word in "&-–—" for word in words)
    if not capitalised or profile.heads.bodies.isdisjoint(lower):
        return False
    holder = profile.names.roles.isdisjoint(lower[:1] if lower[0] in _OFFICES else lower)
    return not any_of(profile.heads.titles).search(line) and holder


def _is_known_room(words: str, profile: Profile) -> bool:
    """`Parliament House`: a venue of two words wins over the body whose name is built on one of them."""
    return any(" " in venue and venue in words.lower() for venue in profile.heads.venues)


def _is_full_dateline(words: str, profile: Profile) -> bool:
    """`Press conference, Bergen, Friday, 4 May 2019`: a day among words for kind, place, person or body."""
    found = datelines(words, day_first=profile.facts.day_first)
    if len(found) != 1 or len(words) > _LONGEST_REMARK:
        return False
    rest = [part.strip() for part in re.split(r"[,;()•|]|\s[-–—]\s", f"{words[: found[0].start]},{words[found[0].end :]}")]
    return all(not part or dateline_alone(f"{part} 1 May 2000") or _is_beside_day(part, profile) for part in rest)


def _is_beside_day(part: str, profile: Profile) -> bool:
    kind = any_of(profile.heads.titles).fullmatch(part)
    part = part.removeprefix("in ")  # "Mittwoch, 3. März 2021 in Berlin"
    return (
        bool(kind)
        or is_hour(part)
        or is_town(part, profile)
        or is_body(part, profile)
        or is_venue(part, profile)
        or is_remark(part, profile)
    )


def title_score(line: str, profile: Profile) -> float:
    """How much a line looks like the title of a briefing: a kind, who holds it, a day; 0 for none, 2 for a kind alone."""
    kinds = any_of(profile.heads.titles)
    kind = kinds.search(line)
    if kind is None or (is_venue(line, profile) and not _AT.search(line, kind.end()) and not NAMES_WHO.search(line)):
        return 0.0
    score = 2.0 if kind.start() < 60 else 1.0
    if all(word in _LABELS for word in kinds.sub("", line).lower().split()):  # no more than a label: "News Transcript"
        return _LABEL + 0.05 * len(kind[0].split())
    who = NAMES_WHO.search(line, kind.start()) or _OWNS.match(line) or any_of(profile.heads.acts).search(line)
    score += 1.0 if who or (has_no_blanks(line) and holder_in_title(line, profile)) else 0.0
    score += 1.0 if datelines(line, day_first=profile.facts.day_first) else 0.0
    score += 0.5 if kind.start() == 0 else 0.0
    ends_sentence = line.endswith((".", "?", "!", ";", "。", "？", "！", "；"))
    return score - (2.0 if ends_sentence else 0.0) - (1.0 if line.endswith(":") else 0.0)


_OFFICES = frozenset(("office", "secretariat"))  # "Office of the Press Secretary" is a body
_AT = re.compile(r"\b(?:at|in|from|on)\b", re.IGNORECASE)
_LABELS = frozenset(("news", "press", "transcript", "the", "full", "of", "-", "–", "/"))
_LABEL = 1.9
_OWNS = re.compile(r"[^:;.]{3,120}['’]s?\s++[A-Z]")
_JOINING = frozenset(("by", "and"))
_SMALL = frozenset("a an the of on in to for and at by with".split())


def repeats(words: str, title: str) -> bool:
    """At least two words, all of which the title has too; or all words of a long title and hardly any other, as captions."""
    here = _bare_words(words) - _SMALL if title else frozenset()
    there = _bare_words(title) - _SMALL
    return len(here) > 1 and (
        here <= there or (len(there) >= _LONG_TITLE and there <= here and len(here - there) <= _MORE_WORDS)
    )


@lru_cache(maxsize=4)
def _bare_words(words: str) -> frozenset[str]:
    return frozenset(word.strip(",.:;()").lower() for word in words.split())
