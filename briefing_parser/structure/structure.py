"""The structure stage, in order: lines, cues, paragraphs, head, contents, sections, turns, exchanges, blocks."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from briefing_parser.marks import Mark
from briefing_parser.profiles import Profile
from briefing_parser.structure import oddities
from briefing_parser.structure.cues.cue import Cue
from briefing_parser.structure.cues.speaker_cues import Cues, find_cues
from briefing_parser.structure.cues.speaker_tags import speaker_tags
from briefing_parser.structure.found import Structure, put_back
from briefing_parser.structure.heads.front_matter import FrontMatter, behind_hour, front_matter, head_reach
from briefing_parser.structure.heads.head_fields import MarkedFacts, marked_facts
from briefing_parser.structure.heads.head_lines import Known
from briefing_parser.structure.layout.blocks import tile
from briefing_parser.structure.layout.furniture import furniture
from briefing_parser.structure.layout.headlines import LONGEST, is_headline, key
from briefing_parser.structure.layout.known_lines import stands_alone
from briefing_parser.structure.layout.lifting import Lifted, lift, with_holes
from briefing_parser.structure.layout.lines import Line, printed_lines
from briefing_parser.structure.layout.paragraphs import Paragraph, is_open, paragraphs
from briefing_parser.structure.sections.contents_links import Link, link_exchanges, link_topics
from briefing_parser.structure.sections.headings import Heading
from briefing_parser.structure.sections.sections import Sections, split_sections
from briefing_parser.structure.sections.table_of_contents import Contents, table_of_contents
from briefing_parser.structure.speakers.speakers import resolve_speakers
from briefing_parser.structure.turns.exchanges import QuestionAndAnswers, asks, pair_exchanges, said
from briefing_parser.structure.turns.turns import SpokenTurn, is_stage_direction, segment

_FIRST_WORDS = 3
_MOST_ALIKE = 20


def structure(text: str, profile: Profile, marks: Sequence[Mark] = ()) -> Structure:
    """Divide a text into blocks, sections, turns and exchanges by the conventions of a profile, helped by its mark-up."""
    tagged = speaker_tags(text, profile)
    marks = (*marks, *tagged.marks)
    lifted = lift(text, marks, (*furniture(text, marks, profile), *tagged.tags))
    return put_back(_structure(lifted, profile), lifted)


def _structure(lifted: Lifted, profile: Profile) -> Structure:
    """The structure of what is left without furniture; of all spans, those of the blocks alone are in the whole text."""
    text = lifted.text
    printed, marked = printed_lines(text), marked_facts(text, lifted.marks, profile)
    first = paragraphs(printed[: head_reach(printed, marked)], lambda _: False)
    known: Known = {}
    on_podium = front_matter(text, first, profile, len(first), marked, known).speakers
    cues = find_cues(printed, profile, on_podium, lifted.marks)
    lines = cues.lines
    resumes = _resumes(lifted)
    parts, cue_kinds, head, contents = _divided(text, marked, known, lines, cues, profile, resumes)
    if swallowed := _swallowed(parts, contents):
        parts, cue_kinds, head, contents = _divided(text, marked, known, lines, cues, profile, resumes, swallowed)
    start = max(head.after, contents.after)
    sections = split_sections(parts, start, cue_kinds, contents.entries, profile)
    turns = segment(text, parts, start, sections, cues.accepted, head.speakers, profile)
    exchanges = pair_exchanges(text, turns, profile)
    contents, topic_links, exchange_links = _linked(text, contents, sections, turns, exchanges)
    speakers = resolve_speakers(text, head, turns, profile)
    defects = (
        *oddities.head_oddities(head),
        *oddities.text_oddities(text),
        *oddities.heading_oddities(sections),
        *oddities.contents_oddities(contents, sections, topic_links, exchange_links),
        *oddities.turn_oddities(turns, exchanges, [cue for cue in cues.refused if not _is_key(cue, marked)]),
        *oddities.speaker_oddities(speakers),
    )
    return Structure(
        head=head,
        entries=contents.entries,
        headings=sections.headings,
        turns=tuple(turns),
        asks={at: asks(text, turn, profile) for at, turn in enumerate(turns) if turn.kind == "question"},
        exchanges=tuple(exchanges),
        exchange_headings=_above(sections.of_questions, turns, exchanges),
        topic_links=topic_links,
        exchange_links=exchange_links,
        podium=speakers.podium,
        speakers=speakers.by_label,
        askers=speakers.askers,
        uncued=speakers.uncued,
        blocks=tile(with_holes(_printed(text, parts, head, contents, sections, turns), lifted), lifted.length),
        defects=defects,
    )


def _is_key(cue: Cue, marked: MarkedFacts) -> bool:
    """`Lines: 40` in the head of a news article is no near-cue."""
    return marked.region is not None and marked.region.start <= cue.start < marked.region.end


def _resumes(lifted: Lifted) -> Callable[[Line, Line], bool]:
    """Whether a line goes on with the one before it, which breaks off at furniture."""

    def resumes(before: Line, line: Line) -> bool:
        return bool(lifted.starts) and lifted.lies_behind_hole(before.end, line.start) and is_open(before, line)

    return resumes


def _divided(
    text: str,
    marked: MarkedFacts,
    known: Known,
    lines: Sequence[Line],
    cues: Cues,
    profile: Profile,
    resumes: Callable[[Line, Line], bool],
    headings: Collection[int] = (),
) -> tuple[list[Paragraph], dict[int, str], FrontMatter, Contents]:
    """Paragraphs, the kinds of cue that they begin with, head and contents. `headings`: starts of lines known to be such."""

    def begins(line: Line) -> bool:
        return line.start in cues.accepted or line.start in headings or stands_alone(line.text, profile)

    parts = paragraphs(lines, begins, resumes)
    cue_kinds = {at: str(cues.accepted[part.start].kind) for at, part in enumerate(parts) if part.start in cues.accepted}
    first_cue = min(cue_kinds, default=len(parts))
    head = front_matter(text, parts, profile, first_cue, marked, known)
    contents = table_of_contents(parts, head.after, first_cue, profile)
    if contents.entries:
        contents = contents._replace(after=behind_hour(parts, contents.after, first_cue, profile))
    return parts, cue_kinds, head, contents


def _swallowed(parts: Sequence[Paragraph], contents: Contents) -> set[int]:
    """Starts of lines inside paragraphs that begin a heading known from the contents, or follow one: in wrapped text
    without empty lines, a full line hides the end of a paragraph."""
    titles: dict[str, list[str]] = {}
    for entry in contents.entries:
        title = key(entry.title)
        titles.setdefault(_opening(title), []).append(title)
    starts: set[int] = set()
    for part in parts[contents.after :] if titles else ():
        words = ""
        for before, line in pairwise(part.lines):
            words = f"{words} {key(before.text)}".strip() if len(words) < LONGEST else ""
            if words in titles.get(_opening(words), ()):
                starts.add(line.start)
            here = key(line.text)
            if is_headline(line.text) and any(title.startswith(here) for title in titles.get(_opening(here), ())[:_MOST_ALIKE]):
                starts.add(line.start)
                words = ""
    return starts


def _opening(words: str) -> str:
    return " ".join(words.split()[:_FIRST_WORDS])


def _linked(
    text: str, contents: Contents, sections: Sections, turns: Sequence[SpokenTurn], exchanges: Sequence[QuestionAndAnswers]
) -> tuple[Contents, Mapping[int, Link], Mapping[int, Link]]:
    """Link entries to topics and exchanges. Without a heading between the parts, what follows the last entry that heads
    a topic announces questions."""
    entries = contents.entries
    of_topics = [at for at, entry in enumerate(entries) if entry.part == "topics"]
    found = link_topics([entries[at].title for at in of_topics], [heading.title for heading in sections.headings])
    topic_links = {of_topics[at]: link for at, link in found.items()}
    if exchanges and len(of_topics) == len(entries):
        last = max(topic_links, default=-1)
        entries = tuple(entry._replace(part="questions") if at > last else entry for at, entry in enumerate(entries))
    of_questions = [at for at, entry in enumerate(entries) if entry.part == "questions"]
    questions = [said(text, turns[exchange.question]) for exchange in exchanges] if of_questions else []
    answers = [" ".join(said(text, turns[at]) for at in exchange.answers) for exchange in exchanges] if of_questions else []
    returning = {at for at, exchange in enumerate(exchanges) if exchange.follows_up is not None}
    linked = link_exchanges([entries[at].title for at in of_questions], questions, answers, returning)
    return contents._replace(entries=entries), topic_links, {of_questions[at]: link for at, link in linked.items()}


def _above(
    headings: Sequence[Heading], turns: Sequence[SpokenTurn], exchanges: Sequence[QuestionAndAnswers]
) -> Mapping[int, Heading]:
    """The heading above each exchange; one heads all up to the next."""
    starts = [heading.start for heading in headings]
    above = {number: bisect(starts, turns[exchange.question].span.start) for number, exchange in enumerate(exchanges)}
    return {number: headings[before - 1] for number, before in above.items() if before}


def _printed(
    text: str,
    parts: Sequence[Paragraph],
    head: FrontMatter,
    contents: Contents,
    sections: Sections,
    turns: Sequence[SpokenTurn],
) -> Iterator[tuple[str, int, int]]:
    """The printed blocks in order: first head, contents and furniture by paragraph, then turns with their cues."""
    kinds = dict(head.kinds)
    kinds |= dict.fromkeys(contents.headings, "contents_heading")
    kinds |= {at: "contents_entry" for entry in contents.entries for at in entry.paragraphs}
    kinds |= {at: "heading" for heading in (*sections.headings, *sections.of_questions) for at in heading.paragraphs}
    kinds |= dict.fromkeys(sections.furniture, "furniture")
    kinds |= dict.fromkeys(range(sections.back_matter, len(parts)), "back_matter")
    if sections.questions_heading is not None:
        kinds[sections.questions_heading] = "questions_heading"
    body_start = max(head.after, contents.after)
    pieces = [piece for at, kind in kinds.items() for piece in _parted(kind, parts[at], head)]
    pieces += [("front_matter", parts[at].start, parts[at].end) for at in range(body_start) if at not in kinds]
    for turn in turns:
        cue = turn.cue
        if cue:
            pieces.append(("cue", *_cue_block(cue, turn)))
        pieces += [
            ("stage_direction" if is_stage_direction(span.of(text)) else "paragraph", span.start, span.end)
            for span in turn.paragraphs
        ]
    yield from sorted(pieces, key=lambda piece: piece[1:])


def _parted(kind: str, part: Paragraph, head: FrontMatter) -> Iterator[tuple[str, int, int]]:
    """A paragraph of the head, with the facts inside it as blocks of their own."""
    at = part.start
    for fact, start, end in head.within:
        if at <= start and end <= part.end:
            yield kind, at, start
            yield fact, start, end
            at = end
    yield kind, at, part.end


def _cue_block(cue: Cue, turn: SpokenTurn) -> tuple[int, int]:
    """From the mark-up before the label, if any, to where the words begin or, for a cue alone, to its colon."""
    first_words = turn.paragraphs[0].start if turn.paragraphs else turn.span.end
    return cue.opening, min(cue.words, first_words)
