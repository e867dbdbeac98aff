"""The tables of the Spanish vocabulary as one lexicon, and the words that a first look at a text searches for."""

from __future__ import annotations

from collections.abc import Iterator

from briefing_parser.mentions.dates.finding.lexicon import SetPhrase, classed, lexicon
from briefing_parser.mentions.dates.spanish import vocabulary as v

_PLAIN = str.maketrans("áéíóú", "aeiou")


def _words() -> dict[str, tuple[str, object]]:
    accented = {word: entry for word, entry in classed(v.CLASSED).items() if " " not in word}
    return {**{word.translate(_PLAIN): entry for word, entry in accented.items()}, **accented}


def _phrases() -> Iterator[SetPhrase]:
    tables = [*v.PHRASES.items(), *((kind, {w: x for w, x in t.items() if " " in w}) for kind, t in v.CLASSED.items())]
    for kind, table in tables:
        for words, value in table.items():
            for spelt in dict.fromkeys((words, words.translate(_PLAIN))):
                yield SetPhrase(spelt, kind, value)


LEXICON = lexicon(_words(), _phrases(), parts="º ª o er ro ra do to".split(), abbreviated=v.SHORT_MONTHS)

_KINDS = frozenset(
    "month weekday unit units frequency part night fixed_hour season day_word tonight holiday now recent now_word".split()
)
_MORE = "futuro actualidad momento momentos hace tiempo atrás atras ejercicio ejercicios corpus".split()
TRIGGERS = tuple(sorted({*_MORE, *(word for word, (kind, _) in LEXICON.words.items() if kind in _KINDS)}))
