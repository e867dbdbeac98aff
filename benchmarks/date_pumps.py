"""Pumps for dates, drawn from every regular expression of the stage and from every rule of every language."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Callable, Iterator
from importlib import import_module

import regex

import briefing_parser as bp
import briefing_parser.mentions.dates as package
from benchmarks.patterns import parsed, repetitions, sample
from briefing_parser.mentions.dates.finding.grammar import LETTERS, Rule
from briefing_parser.mentions.dates.language import Language
from briefing_parser.mentions.dates.languages import FOLDERS, known_language

# Words of the classes that figures and marks have; those of all other classes are in the lexicon.
_FIGURES = {
    "small": "5", "year": "1999", "figure": "45", "ordinal_day": "5th", "short_year": "'82", "decade": "1990s", "quarter": "Q3",
    "iso": "2019-05-03", "numeric": "25.12.2016", "fused": "201909:15", "clock": "12:30", "meridiem": "p.m.", "hyphen": "-",
    "comma": ",", "slash": "/", "open": "(", "shut": ")", "half": "half", "fiscal_code": "FY2018", "before_era": "B.C.",
}  # fmt: skip
_CLASS_OF = {letter: name for name, letter in LETTERS.items()}


def date_pumps() -> dict[str, tuple[str, Callable[[int], str]]]:
    """By name: the language that reads it, and the text for a number of repetitions; no two say the same."""
    pumps: dict[str, tuple[str, Callable[[int], str]]] = {}
    seen = set()
    for tag, folder in FOLDERS.items():
        own = [row for row in _of_expressions() if _read_as(row[0]) in (tag, folder)]
        for name, prefix, body in (*own, *_of_rules(tag)):
            if body.strip() and (tag, prefix, body) not in seen:
                seen.add((tag, prefix, body))
                pumps[f"{tag} {name} {prefix[-24:]!r} {body[:24]!r}"] = tag, _repeated(prefix, body)
    return pumps


def _read_as(name: str) -> str:
    """The language or folder that an expression is of; what is of none is met in English too."""
    first = name.partition(".")[0]
    return first if first in FOLDERS or first in FOLDERS.values() else "en"


def reader(tag: str) -> Callable[[str], object]:
    """The finder of dates in a language."""
    return lambda text: bp.find_dates(text, reference="2020-01-01", language=tag)


def expressions() -> dict[str, re.Pattern[str] | regex.Pattern[str]]:
    """Every compiled regular expression of the stage: those of its modules and those that languages hold."""
    found: dict[str, re.Pattern[str] | regex.Pattern[str]] = {}
    for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        for name, value in vars(import_module(info.name)).items():
            if not name.startswith("__"):
                found |= {
                    f"{info.name.removeprefix(package.__name__ + '.')}.{name}{at}": one for at, one in _patterns_in(value)
                }
    for tag in FOLDERS:
        found |= {f"{tag}{at}": one for at, one in _patterns_in(_language(tag))}
    return found


def _patterns_in(value: object, at: str = "") -> Iterator[tuple[str, re.Pattern[str] | regex.Pattern[str]]]:
    if isinstance(value, re.Pattern | regex.Pattern):
        yield at, value
    elif isinstance(value, tuple) and not isinstance(value, Rule):
        for index, part in enumerate(value):
            yield from _patterns_in(part, f"{at}.{index}")
    elif isinstance(value, dict):
        for key, part in value.items():
            if isinstance(part, re.Pattern):
                yield f"{at}.{key}", part


def _language(tag: str) -> Language:
    known = known_language(tag)
    assert known
    return known


def _of_expressions() -> Iterator[tuple[str, str, str]]:
    """Name, prefix and body for every repetition, and for the whole of each expression."""
    for name, pattern in expressions().items():
        nodes = parsed(pattern.pattern)
        yield name, "", sample(nodes) + " "
        for repetition in repetitions(nodes):
            yield name, repetition.prefix, repetition.body
            yield name, "", repetition.prefix + repetition.body * 3


def _of_rules(tag: str) -> Iterator[tuple[str, str, str]]:
    """The same for the rules, whose patterns are over classes of words: each class by a word of it; and their examples."""
    language = _language(tag)
    words = {kind: word for word, (kind, _) in reversed(language.lexicon.words.items())}
    words |= {
        one.kind: one.words
        for same in language.lexicon.phrases.values()
        for one in same.by_words.values()
        if one.kind not in words
    }
    words |= _FIGURES
    gap = "" if tag == "zh" else " "
    for row in {row.order: row for rows in language.rules.about.values() for row in rows}.values():
        nodes = parsed(row.pattern.pattern)

        def said(letters: str) -> str:
            return gap.join(words.get(_CLASS_OF[letter], "it").title() for letter in letters).replace(" - ", "-") + gap

        yield row.rule.name, "", said(sample(nodes))
        for repetition in repetitions(nodes):
            yield row.rule.name, said(repetition.prefix), said(repetition.body)
            yield row.rule.name, "", said(repetition.prefix + repetition.body * 3)
        for example in row.rule.takes:
            yield row.rule.name, "", re.sub(r"[\[\]]", "", example) + gap


def _repeated(prefix: str, body: str) -> Callable[[int], str]:
    return lambda n: prefix + body * n
