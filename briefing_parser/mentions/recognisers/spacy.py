"""A loaded spaCy pipeline as a finder. Needs the extra `spacy` and a model; nothing of spaCy is imported here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from briefing_parser.mentions.blanks import plain_blanks, unwrapped
from briefing_parser.mentions.entities.word_classes import letter_of
from briefing_parser.mentions.mentions import Context, Finder
from briefing_parser.models.mentions import (
    AnyMention,
    DocumentMention,
    EventMention,
    FacilityMention,
    MoneyMention,
    NationalityMention,
    OrganisationMention,
    PersonMention,
    PlaceMention,
)
from briefing_parser.models.span import Span

RULE = "spacy"
PLACES = ("GPE", "LOC")
NAMES: Mapping[str, Callable[..., AnyMention]] = {
    "PERSON": PersonMention,
    "ORG": OrganisationMention,
    "NORP": NationalityMention,
    "EVENT": EventMention,
    "LAW": DocumentMention,
    "FAC": FacilityMention,
    "MONEY": MoneyMention,
}
"""Labels of OntoNotes, which spaCy's English models give, and what they are here; its other labels are no kind of ours."""
TRUSTED = ("PERSON",)
"""Labels that are right often enough, where our own finders are silent, not to cost more than they bring."""

_PIECE = re.compile(r"[^\n]{0,2000}[.?!](?!\S)|[^\n]{1,2000}(?!\S)|[^\n]{1,2000}")
"""Whole sentences of one line of the unwrapped text, so of one paragraph; a longer sentence ends at a blank where it has one.

So short because spaCy's tokenizer takes the square of the time, and more, for a run of marks without a blank.
"""
_ARTICLE = re.compile(r"\s*(?:(?:the|an?)\s+)?", re.IGNORECASE)
_ENDING = re.compile(r"(?:['’]s?|[\s,.;:])+\Z")
_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_UNFIT = re.compile("[\ud800-\udfff]")


class Entity(Protocol):
    """What is read of a `spacy.tokens.Span`."""

    @property
    def start_char(self) -> int:
        """Code points before it."""

    @property
    def end_char(self) -> int:
        """Code points up to its end."""

    @property
    def label_(self) -> str:
        """Such as PERSON."""


class Document(Protocol):
    """What is read of a `spacy.tokens.Doc`."""

    @property
    def ents(self) -> Sequence[Entity]:
        """Entities in order, disjoint."""


class Pipeline(Protocol):
    """What is called of a `spacy.Language`: the object that `spacy.load` gives."""

    @property
    def lang(self) -> str | None:
        """Code of the language of its model."""

    def pipe(self, texts: Iterable[str], /) -> Iterable[Document]:
        """A document for each text."""


def spacy_names(nlp: Pipeline, *, labels: Iterable[str] = TRUSTED) -> Finder:
    """The entities of a spaCy pipeline as mentions, rule `spacy`; for texts in the language of its model, else none.

    Spans are exact, without article, possessive and closing punctuation. Left out is what the model takes for a name and is
    none by its form: no capital at both ends, capitals alone (an acronym, a cue), common words and titles alone ("Laughter").

    Args:
        nlp: what `spacy.load` gives; of its components only those that set `ents` are needed.
        labels: labels of OntoNotes to take, such as ("PERSON", "ORG"). Places have no place on the map.

    Raises:
        ValueError: a label that is no kind of mention.
    """
    taken = frozenset(labels)
    if unknown := taken.difference(NAMES, PLACES):
        raise ValueError(f"no kind of mention: {', '.join(sorted(unknown))}; take of {', '.join((*NAMES, *PLACES))}")

    def find(text: str, context: Context) -> Sequence[AnyMention]:
        return list(_mentions(nlp, text, taken)) if context.language == nlp.lang else ()

    return find


def _mentions(nlp: Pipeline, text: str, labels: frozenset[str]) -> Iterator[AnyMention]:
    pieces = list(_PIECE.finditer(_UNFIT.sub("\ufffd", unwrapped(plain_blanks(text)))))
    for piece, document in zip(pieces, nlp.pipe([piece[0] for piece in pieces]), strict=True):
        for entity in document.ents:
            if entity.label_ not in labels:
                continue
            span = _trimmed(text, piece.start() + entity.start_char, piece.start() + entity.end_char)
            if _is_name(span.of(text)):
                yield _mention(entity.label_, span, span.of(text))


def _trimmed(text: str, start: int, end: int) -> Span:
    """Takes "the Tandrel family's" at "Tandrel family"."""
    if article := _ARTICLE.match(text, start, end):
        start = article.end()
    ending = _ENDING.search(text[start:end])
    return Span(start, start + ending.start() if ending else end)


def _is_name(text: str) -> bool:
    """Takes "Orvik Tandrel", "Tandrel"; refuses "LAUGHTER", "Laughter", "the harbour", "Professors"."""
    words = _WORD.findall(text)
    if not words or text.isupper() or not (words[0][0].isupper() and words[-1][0].isupper()):
        return False
    return any(letter_of(word.replace("’", "'")) in _OF_NAMES for word in words)


_OF_NAMES = frozenset("FfSRN")
"""Classes of words that make a name: first names, surnames, words that the vocabulary does not know."""


def _mention(label: str, span: Span, text: str) -> AnyMention:
    if label in PLACES:
        return PlaceMention(span=span, text=text, rule=RULE)
    return NAMES[label](span=span, text=text, rule=RULE, name=" ".join(text.split()))
