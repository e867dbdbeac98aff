"""Lines of a head that label the people whom they list, `Moderator: Ann Lee, Press Officer`, and are no cues."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing_parser.profiles import Profile
from briefing_parser.structure.heads.head_lines import is_person
from briefing_parser.structure.heads.listed_people import name_alone
from briefing_parser.structure.layout.headlines import is_headline
from briefing_parser.structure.layout.known_lines import is_salutation
from briefing_parser.structure.layout.lines import Line
from briefing_parser.structure.layout.phrases import any_of

_FIRST_LINES = 40
_LONGEST_LABEL = 30
_LONGEST_LINE = 240
_ENDS_SENTENCE = (".", "?", "!", "…")


def labelled_people(lines: Sequence[Line], profile: Profile) -> Iterator[int]:
    """Starts of the lines at the top that label people, beside or below the colon, up to the first line of speech.

    What stands there is a full name alone, or people with their offices, and no sentence. `Minister Ann Lee: Statement on the
    harbour` in the first line is a title.
    """
    labels = profile.facts.speaker | profile.cues.moderation
    for at, line in enumerate(lines[:_FIRST_LINES]):
        label, colon, words = line.text[:_LONGEST_LINE].partition(":")
        known = colon and len(label) <= _LONGEST_LABEL and " ".join(label.lower().split()) in labels
        below = lines[at + 1].text if known and not words.strip() and at + 1 < len(lines) else ""
        value = words.strip() or below.strip()
        if (known and value and _names_people(value, profile)) or (not at and colon and _is_title(words.strip(), profile)):
            yield line.start
        elif len(line.text) > _LONGEST_LINE or (colon and words.endswith(_ENDS_SENTENCE)):
            return


def _is_title(words: str, profile: Profile) -> bool:
    """`Media briefing on the harbour`: in the first line of all, a kind of briefing is no speech."""
    return is_headline(words) and any_of(profile.heads.titles).match(words) is not None


def _names_people(value: str, profile: Profile) -> bool:
    if value.endswith(_ENDS_SENTENCE) or len(value) > _LONGEST_LINE or is_salutation(value, profile):
        return False
    return is_person(value, profile) or name_alone(value, profile) is not None
