"""The language of a text, from its script, or from the small words that every page of it has."""

from __future__ import annotations

import re
from collections import Counter

_SAMPLE = 6_000
_WORD = re.compile(r"[^\W\d_]+")
_ASCII = re.compile(r"[\x00-\x7f]+")
# Scripts that tell a language; of those that several share, the letters that only one of them has come first.
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]"), 0.1),
    ("ko", re.compile(r"[\uac00-\ud7a3]"), 0.2),
    ("zh", re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]"), 0.25),
    ("uk", re.compile(r"[ґєії]", re.IGNORECASE), 0.02),
    ("ru", re.compile(r"[\u0400-\u04ff]"), 0.4),
    ("fa", re.compile(r"[پچژگ]"), 0.01),
    ("ar", re.compile(r"[\u0600-\u06ff]"), 0.4),
    ("he", re.compile(r"[\u0590-\u05ff]"), 0.4),
    ("el", re.compile(r"[\u0370-\u03ff]"), 0.4),
    ("hi", re.compile(r"[\u0900-\u097f]"), 0.4),
    ("th", re.compile(r"[\u0e00-\u0e7f]"), 0.4),
)
_SMALL_WORDS = {
    "en": frozenset("the of and to in that is for on with as this we are it was by".split()),
    "es": frozenset("el la los las de del al que en una por con para se es como su este pero y lo muy".split()),
    "pt": frozenset("o os as de do da dos das que em uma por com para se não como seu são e ao muito".split()),
    "fr": frozenset("le la les de des du que une dans pour est avec sur nous qui pas au et".split()),
    "it": frozenset("il la gli della dei che di una per con non sono è nel alla questo anche più".split()),
    "de": frozenset("der die das und ist nicht mit den von für auf wir ein eine dem auch".split()),
    "nl": frozenset("de het een van en dat is niet met voor op zijn wij aan ook er".split()),
}
_DEFAULT = "en"
_FEWEST = 5
_FEWEST_DIFFERENT = 4


def language_of(text: str) -> str:
    """ISO 639-1 code of the language: by its script where that tells, by its small words elsewhere, else English."""
    sample = text[:_SAMPLE]
    foreign = _ASCII.sub("", sample)
    letters = sum(map(str.isalpha, sample)) if foreign else 0
    for language, script, share in _SCRIPTS if foreign else ():
        if len(script.findall(foreign)) > share * letters:
            return language
    words = Counter(_WORD.findall(sample.lower()))
    counts = {language: sum(words[word] for word in small) for language, small in _SMALL_WORDS.items()}
    best = max(counts, key=lambda language: counts[language])
    different = len(words.keys() & _SMALL_WORDS[best])  # "en" in every address of a site is no Dutch
    sure = counts[best] > 1.2 * counts[_DEFAULT] and counts[best] >= _FEWEST and different >= _FEWEST_DIFFERENT
    return best if sure else _DEFAULT
