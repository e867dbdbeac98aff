"""The language of a text, from the small words that every page of it has."""

from __future__ import annotations

import re

_SAMPLE = 6_000
_WORD = re.compile(r"[^\W\d_]+")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_SMALL_WORDS = {
    "en": frozenset("the of and to in that is for on with as this we are it was by".split()),
    "es": frozenset("el los las del que en una por con para se es como su este pero".split()),
    "fr": frozenset("le les des du que une dans pour est avec sur nous qui pas au et".split()),
    "de": frozenset("der die das und ist nicht mit den von für auf wir ein eine dem auch".split()),
}
_DEFAULT = "en"


def language_of(text: str) -> str:
    """ISO 639-1 code of the language: by its script for Chinese, by its small words for others, else English."""
    sample = text[:_SAMPLE]
    if 4 * len(_HAN.findall(sample)) > len(sample):
        return "zh"
    words = _WORD.findall(sample.lower())
    counts = {language: sum(word in small for word in words) for language, small in _SMALL_WORDS.items()}
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] > 1.2 * counts[_DEFAULT] and counts[best] >= 5 else _DEFAULT
