"""The section splitter: which paragraphs are furniture, which head a topic, where the questions begin."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from itertools import zip_longest
from typing import NamedTuple

from briefing_parser.profiles import Profile
from briefing_parser.structure.layout.headlines import LONGEST, is_headline, is_hour, key, likeness
from briefing_parser.structure.layout.known_lines import is_end, is_furniture, is_questions_heading, is_salutation, item_number
from briefing_parser.structure.layout.paragraphs import Paragraph
from briefing_parser.structure.layout.phrases import any_of
from briefing_parser.structure.sections.back_matter import back_matter
from briefing_parser.structure.sections.headings import Heading, ends_sentence, heading_of, headings_above_cues
from briefing_parser.structure.sections.table_of_contents import Entry

_LONGEST_FURNITURE = 120
_MOST_PARTS = 3
_MOST_FUZZY = 80
_SURE = 0.5
_LONGEST_INTERLUDE = 6
_SENTENCE_INSIDE = re.compile(r"[a-z]{4}[.!?][\"'”’)]?\s++[\"'“‘(]?[A-Z]")


class Sections(NamedTuple):
    """The body, divided."""

    headings: tuple[Heading, ...]
    of_questions: tuple[Heading, ...]  # inside the questions part: they name exchanges
    furniture: frozenset[int]  # no part of any turn
    back_matter: int  # number of the first paragraph below the transcript
    questions_heading: int | None
    questions: int  # number of the first paragraph of the questions part


def split_sections(
    paragraphs: Sequence[Paragraph], start: int, cues: Mapping[int, str], entries: Sequence[Entry], profile: Profile
) -> Sections:
    """Divide the paragraphs from `start`, below the contents. `cues` gives the kind of cue that a paragraph begins with.

    A heading is a short line without the end of a sentence, above a text and below the end of one; an entry of the
    contents makes sure. Lines that stand together are one heading broken in pieces unless the contents say otherwise.
    """
    furniture = frozenset(
        at for at in range(start, len(paragraphs)) if at not in cues and _is_furniture(paragraphs[at].text, profile)
    )
    first_question = next((at for at, kind in cues.items() if at >= start and kind == "question"), len(paragraphs))
    heading = next(
        (at for at in range(start, first_question) if at not in cues and is_questions_heading(paragraphs[at].text, profile)),
        None,
    )
    if heading is not None and not any(at > heading for at in cues):
        heading = None if first_question == len(paragraphs) and heading + 1 < len(paragraphs) else heading
    end = first_question if heading is None else heading
    titles = {key(entry.title): entry for entry in entries if entry.part == "topics"}
    salutations = {at for at in range(start, end) if at not in cues and is_salutation(paragraphs[at].text, profile)}
    headings = _headings(paragraphs, start, end, cues, salutations, furniture, titles)
    below = back_matter(paragraphs, max(end, start) if end < len(paragraphs) else start, cues, furniture, profile)
    asked = heading + 1 if heading is not None else _first_asking(paragraphs, start, cues, profile)
    above_cues = list(headings_above_cues(paragraphs, start, below, cues, furniture, entries))
    known = {at for topic in headings for at in topic.paragraphs} | {heading}
    headings += [found for found in above_cues if found.paragraphs[0] + 1 < asked and found.paragraphs[0] not in known]
    outside = furniture.union(
        _opening_hour(paragraphs, start, cues),
        _interludes(paragraphs, start, below, cues, profile),
        range(below, len(paragraphs)),
    )
    topics = [topic for topic in headings if outside.isdisjoint(topic.paragraphs)]
    return Sections(
        tuple(sorted(topics, key=lambda topic: topic.start)),
        tuple(found for found in above_cues if found.paragraphs[0] + 1 >= asked and found.paragraphs[0] not in known),
        outside,
        below,
        heading,
        asked,
    )


def _first_asking(paragraphs: Sequence[Paragraph], start: int, cues: Mapping[int, str], profile: Profile) -> int:
    """The first paragraph with the cue of a question, or, where cues are names alone, the first cued turn that asks: with a
    question mark or, if another has spoken before, the words of a request."""
    questions = [at for at, kind in cues.items() if at >= start and kind == "question"]
    if questions:
        return min(questions)
    cued = sorted(at for at in cues if at >= start)
    for at, after in zip_longest(cued, cued[1:], fillvalue=len(paragraphs)):
        said = " ".join(part.text for part in paragraphs[at:after])
        if "?" in said or "？" in said or (at > cued[0] and any_of(profile.cues.requests).search(said)):
            return at
    return len(paragraphs)


def _opening_hour(paragraphs: Sequence[Paragraph], start: int, cues: Mapping[int, str]) -> range:
    """The hour below the contents, above the first cue: `12:50 p.m. EDT`."""
    return range(start, start + 1) if start + 1 in cues and is_hour(paragraphs[start].text) else range(0)


def _interludes(
    paragraphs: Sequence[Paragraph], start: int, end: int, cues: Mapping[int, str], profile: Profile
) -> frozenset[int]:
    """Where a session ends and another begins: from the line that says END to the next cue, if that is near."""
    between: set[int] = set()
    for at in range(start, end):
        if at not in cues and is_end(paragraphs[at].text, profile):
            after = next((cue for cue in range(at + 1, min(at + _LONGEST_INTERLUDE, end)) if cue in cues), at + 1)
            between.update(range(at, after))
    return frozenset(between)


def _is_furniture(line: str, profile: Profile) -> bool:
    """Furniture, also with a piece of a tag before or behind its words, as in `" rel="1">Back to top`."""
    if len(line) > _LONGEST_FURNITURE:
        return False
    if is_furniture(line, profile) and not line.endswith((".", "?", "!", "。", "？", "！")):
        return True
    tag_end = line.rfind(">", 0, len(line) - 1)
    if tag_end >= 0 and line[tag_end + 1 :].strip().lower() in profile.furniture.lines:
        return True
    opening = line.find("<")
    return opening > 0 and line[:opening].strip().lower() in profile.furniture.lines


def _headings(
    paragraphs: Sequence[Paragraph],
    start: int,
    end: int,
    cues: Mapping[int, str],
    salutations: Set[int],
    furniture: Set[int],
    titles: Mapping[str, Entry],
) -> list[Heading]:
    spoken = salutations | cues.keys()
    headings: list[Heading] = []
    at, ended = start, True  # ended: the text above has come to the end of a sentence
    while at < end:
        if at in furniture:
            ended = True
        elif at in spoken or not _may_head(paragraphs, at, titles):
            ended = ends_sentence(paragraphs[at].text)
        else:
            run = at
            while run < end and run not in spoken and run not in furniture and _is_part(paragraphs, run, titles, run > at):
                run += 1
            followed = run < end and run not in furniture and run not in cues
            headings += _divide(paragraphs, at, run, titles, ended and followed)
            at, ended = run, True
            continue
        at += 1
    return headings


def _may_head(paragraphs: Sequence[Paragraph], at: int, titles: Mapping[str, Entry]) -> bool:
    """A headline, or what alone or with the next line is one, or an entry of the contents."""
    line = paragraphs[at].text
    title = line[item_number(line)[1] :]
    if is_headline(title):
        below = paragraphs[at + 1].text if at + 1 < len(paragraphs) else ""
        goes_on = below[:1].islower() and ends_sentence(below)  # a line of a paragraph that wrapping cut
        return key(title) in titles or not (goes_on or _SENTENCE_INSIDE.search(title))
    if len(title) > LONGEST:
        return False
    after = paragraphs[at + 1] if at + 1 < len(paragraphs) else paragraphs[at]
    both = f"{title} {after.text}" if len(after.text) < LONGEST else title
    is_open = title.endswith((",", ":")) and not after.gap and is_headline(both)  # cut at a comma, by the width of the page
    return is_open or (bool(titles) and (key(title) in titles or key(both) in titles))


def _is_part(paragraphs: Sequence[Paragraph], at: int, titles: Mapping[str, Entry], later: bool) -> bool:
    """A piece of a heading; a later piece may begin in mid-phrase, with a small letter."""
    line = paragraphs[at].text
    if later and item_number(line)[1]:
        return False
    return _may_head(paragraphs, at, titles) or (later and is_headline(line[:1].upper() + line[1:]))


def _divide(paragraphs: Sequence[Paragraph], at: int, end: int, titles: Mapping[str, Entry], plausible: bool) -> list[Heading]:
    """Divide a run of lines that may be headings. `plausible`: a text has ended above and one begins below."""
    headings = []
    while at < end:
        parts = next(
            (n for n in range(min(_MOST_PARTS, end - at), 0, -1) if key(heading_of(paragraphs, at, n).title) in titles), 0
        )
        if parts:
            headings.append(heading_of(paragraphs, at, parts))
        elif plausible and end - at <= _MOST_PARTS:
            # nothing in the contents for what is left: one heading that differs from its entry, or has none
            parts = _parts_until_known(paragraphs, at, end, titles)
            headings.append(heading_of(paragraphs, at, parts))
        else:
            parts = 1
        at += parts
    return headings


def _parts_until_known(paragraphs: Sequence[Paragraph], at: int, end: int, titles: Mapping[str, Entry]) -> int:
    for run in range(at + 1, end):
        if any(key(heading_of(paragraphs, run, n).title) in titles for n in range(1, end - run + 1)):
            return run - at
    joined, alone = heading_of(paragraphs, at, end - at).title, paragraphs[at].text
    if len(titles) <= _MOST_FUZZY and end - at > 1:
        best_joined = max((likeness(joined, entry.title) for entry in titles.values()), default=0.0)
        best_alone = max((likeness(alone, entry.title) for entry in titles.values()), default=0.0)
        if best_alone > best_joined and best_alone > _SURE:
            return 1
    return end - at
