"""What is printed below the transcript: END and the hour, office numbers, keywords, the foot of the site."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from briefing_parser.profiles import Profile
from briefing_parser.structure.layout.headlines import is_headline, is_hour
from briefing_parser.structure.layout.known_lines import is_end, is_furniture
from briefing_parser.structure.layout.paragraphs import Paragraph

_LONGEST_BACK_MATTER = 12
"""Paragraphs; among them something may look like a cue, such as the name of an office before its telephone number."""
_FEWEST_KEYWORDS = 3
_LONGEST_KEYWORD = 6
"""Words."""


def back_matter(
    paragraphs: Sequence[Paragraph], start: int, cues: Mapping[int, str], furniture: Set[int], profile: Profile
) -> int:
    """Number of the first paragraph below the transcript, whose questions, or body, begin at paragraph `start`.

    All from a line that says END on, if no cue follows, or no question and little else; else what is no sentence, from the
    first line of furniture below the last sentence; then a row of keywords and the closing hour above that.
    """
    last_cue = max((at for at in cues if at >= start), default=start)
    last_question = max((at for at, kind in cues.items() if at >= start and kind == "question"), default=start)
    first = min(last_cue, max(last_question, len(paragraphs) - _LONGEST_BACK_MATTER)) + 1
    end = next((at for at in range(first, len(paragraphs)) if is_end(paragraphs[at].text, profile)), None)
    below = _foot(paragraphs, start, cues, furniture, profile) if end is None else end
    below = _keywords(paragraphs, last_cue + 1, below)
    if below > last_cue + 1 and is_hour(paragraphs[below - 1].text):
        below -= 1
    return below


def _foot(paragraphs: Sequence[Paragraph], start: int, cues: Mapping[int, str], furniture: Set[int], profile: Profile) -> int:
    """The first line of furniture below the last sentence; down here, a sentence of the site's is furniture too."""
    at = first = len(paragraphs)
    while at > start and at - 1 not in cues:
        at -= 1
        if at in furniture or is_furniture(paragraphs[at].text, profile):
            first = at
        elif not is_headline(paragraphs[at].text):
            break
    return first


def _keywords(paragraphs: Sequence[Paragraph], start: int, end: int) -> int:
    """Short lines without punctuation, three at least, below the end of a sentence: subjects, countries, tags."""
    at = end
    while at > start and is_headline(words := paragraphs[at - 1].text) and len(words.split()) <= _LONGEST_KEYWORD:
        at -= 1
    return at if end - at >= _FEWEST_KEYWORDS else end
