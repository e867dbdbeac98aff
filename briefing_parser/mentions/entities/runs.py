"""Runs: stretches of capitalised words, in which every name lies, split into tokens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefing_parser.mentions.entities.lexicon import Lexicon, lexicon
from briefing_parser.mentions.entities.word_classes import letter_of

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƏȘȚ"

ABBREVIATIONS = "Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|Prof|Rev|Hon|Lt|Col|Maj|Capt|Sgt|Adm|Amb|Smt|Fr|Jr|Sr|"
ABBREVIATIONS += "Sec|Pres|Brig|Cmdr|Cpl|Insp|Supt|MR|MRS|MS|DR|GEN|SEN|REP|GOV|AMB|ADM|LT|COL|SEC|PROF|REV|HON"

WORD = rf"""(?:
    (?:[A-Z]\.){{2,4}} (?:-[{UPPER}]\w{{0,30}})?          # U.S., O.J., U.S.-Israeli
  | (?:{ABBREVIATIONS})\.                                # Mr., Gen.
  | [A-Z]\.(?=\s[{UPPER}])                               # the W. of John W. Marlow
  | [{UPPER}]\w{{0,40}}+                                  # Marlow
    (?:-(?:[A-Z]\.){{2,4}}|[-/+&]\w{{1,30}}+|['’](?![sS]\b)\w{{1,30}}+){{0,5}}+   # Al-Harbi, O'Day, P5+1
)"""
GAP = r"(?:[ \u00a0]{1,2}+|[ ]?\r?\n[ ]{0,4}+(?=\S))"
LIST_COMMA = rf",[ ](?=(?:[{UPPER}]\w{{1,30}}+,?[ ]){{1,4}}+and[ ][{UPPER}])"
"""The comma of "Culture, Youth and Sports"."""
SMALL = (
    r"(?:of|for|and|the|on|to|in|with|against|at|under|&|de|del|la|le|della|da|dos|du|des|von|van|der|den|bin|ibn|bint|al|el|y)"
)
LOWER_PREFIX = r"(?:al|el|ash|as|ar|an|at|ad|az|ul|anti|pro|pan|intra|inter|non|ex|post|pre|trans|neo|d)[-'’]"
NUMBER = r"\d{1,4}+(?:st|nd|rd|th)?+\b"

RUN = re.compile(
    rf"""(?<!\w)
    (?:(?=[{UPPER}]) | (?=\d) {NUMBER}{GAP}(?=[{UPPER}]) | (?=\d)\d{{1,3}}+(?=[A-Z]))   # first-character guard
    {WORD}
    (?: (?:['’][sS]?\b|['’])? (?:{LIST_COMMA}|{GAP}) (?:{SMALL}{GAP}){{0,3}}+ (?:(?:{LOWER_PREFIX})?+{WORD}|{NUMBER}) ){{0,24}}+
    """,
    re.VERBOSE,
)
"""Takes "Ministry of Foreign Affairs of the Russian Federation"; refuses "ministry"."""

TOKEN = re.compile(
    rf"\d{{1,4}}+(?:st|nd|rd|th)?+(?!\w) | (?:{LOWER_PREFIX})?+\d{{0,3}}+{WORD} | ['’][sS]\b | [a-z&]{{1,7}}+ | [,\n]",
    re.VERBOSE,
)
PREFIX = re.compile(rf"(?<!\w){LOWER_PREFIX}\Z")
AL = re.compile(r"(?<!\w)(?:al|el) \Z")
PLACE_OF = re.compile(r"(?:town|village|cit(?:y|ie)|province|region|district|port|state|island|area|outskirt)s? of \Z")
NEXT_WORD = re.compile(r" ([a-z]{4,12})\b")
LOWER_HEADS = ("e", "q", "k", "g")
"""Letters of heads in small letters, as the summit of "Lima summit": they belong to the run before them."""
NEVER_ALONE = frozenset("WTMmHOPEKLGZjui#xto&rwplI")
"""Letters of words that are no name by themselves."""
SHORT_LINE = 45
"""Code points; a line that is shorter was not wrapped, and what stands on the next one is another name."""


class Token(NamedTuple):
    """A word of a run: its offsets and its letter (`lexicon.CLASSES`); a known phrase is one token."""

    start: int
    end: int
    letter: str
    word: str
    """as printed, apostrophes straight; a phrase with single spaces"""


class Run(NamedTuple):
    """A stretch of capitalised words."""

    letters: str
    """One letter a token, between a mark of what precedes (`^` line start, `.` sentence start, `@` a word for where, `-` else)
    and one of what follows (`:`, `,` or a line feed, else `~`)."""
    tokens: list[Token]


def runs(text: str) -> Iterator[Run]:
    """The runs of the text that can hold a name, in order."""
    vocabulary = lexicon()
    words, known = vocabulary.words, vocabulary.known
    lower = _LowerWords(text)
    for match in RUN.finditer(text):
        start, end = match.span()
        if start and text[start - 1] in "-'’ ":
            start = _begin(text, start)
        printed = text[start:end]
        right = text[end : end + 1]
        if printed.isalpha():  # one word: most runs are, and most of these are no name
            letter = known[printed].letter if printed in known else letter_of(printed)
            if letter in NEVER_ALONE and not (letter in "GMCB" and right == " " and NEXT_WORD.match(text, end)):
                continue
            tokens = [Token(start, end, letter, printed)]
        else:
            tokens = _tokens(text, start, end, vocabulary)
            if not tokens:
                continue
        mark = _left(text, start)
        if right == " ":
            head = NEXT_WORD.match(text, end)
            kind = words.get(head.group(1)) if head else None
            if head and kind and kind in LOWER_HEADS:
                tokens.append(Token(*head.span(1), kind, head.group(1)))
        tokens = _in_context(tokens, mark, right, lower)
        letters = mark + "".join([token.letter for token in tokens]) + (right if right and right in ":,\n" else "~")
        yield Run(letters, tokens)


def _begin(text: str, start: int) -> int:
    """Where a run begins whose first capital has a small prefix or article before it: anti-Peruvian, al-Harbi, al Harbi."""
    if text[start - 1] != " ":
        before = PREFIX.search(text, max(0, start - 8), start)
    else:
        before = AL.search(text, max(0, start - 4), start) if text[start - 2 : start - 1] == "l" else None
    return before.start() if before else start


def _in_context(tokens: list[Token], mark: str, right: str, lower: _LowerWords) -> list[Token]:
    """The tokens, where what stands around them decides: any word has a capital at the beginning of a sentence, and a word in
    capitals is an acronym inside a sentence, but more likely a name before a colon or beside a name in capitals."""
    first = tokens[0]
    if mark in "^." and first.letter in "NSFfR" and not _given(tokens) and lower.has(first.word):
        return [Token(first.start, first.end, "C", first.word), *tokens[1:]]
    if len(tokens) == 1:
        if mark == "-" and first.letter == "N" and first.word.isupper():
            return [first._replace(letter="A")]
        if mark == "^" and right == ":" and first.letter == "A" and len(first.word) > 4:
            return [first._replace(letter="N")]
    elif first.word.isupper() and ((mark == "^" and right in (":", ".")) or _name_in_capitals(tokens)):
        return [token._replace(letter="N") if token.letter == "A" and len(token.word) > 3 else token for token in tokens]
    return tokens


def _name_in_capitals(tokens: list[Token]) -> bool:
    """Whether two or three words are all in capitals, and one of them is a name or too long for an acronym: TESSA MARLOW."""
    capitals = len(tokens) < 4 and all(token.word.isupper() for token in tokens)
    return capitals and any(token.letter in "FfSN" for token in tokens)


def _given(tokens: list[Token]) -> bool:
    """Whether a run begins with a first name and what may be its surname."""
    return tokens[0].letter in "Ff" and len(tokens) > 1 and tokens[1].letter in "SNIR"


class _LowerWords:
    """The words that the text also writes in lower case, gathered when first asked for."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words: frozenset[str] | None = None

    def has(self, word: str) -> bool:
        if self.words is None:
            self.words = frozenset(self.text.split())
        return word.lower() in self.words


def _tokens(text: str, start: int, end: int, vocabulary: Lexicon) -> list[Token]:
    """The tokens of a run, known phrases joined."""
    words, spans = _words(text, start, end)
    tokens: list[Token] = []
    longest, known = vocabulary.longest, vocabulary.known
    at = 0
    while at < len(words):
        word = words[at]
        size = longest.get(word, 0)
        if size > 1:
            size = min(size, len(words) - at)
        while size:
            phrase = word if size == 1 else " ".join(words[at : at + size])
            entry = known.get(phrase)
            if entry:
                tokens.append(Token(spans[at][0], spans[at + size - 1][1], entry.letter, phrase))
                at += size
                break
            size -= 1
        else:
            letter = letter_of(word)
            token = Token(*spans[at], letter, word)
            tokens.append(_adjective(token, vocabulary) if letter == "D" else token)
            at += 1
    return tokens


def _words(text: str, start: int, end: int) -> tuple[list[str], list[tuple[int, int]]]:
    """The words of a run, apostrophes straight, and their offsets; a line feed behind a short line is one of them."""
    spans: list[tuple[int, int]] = []
    printed = text[start:end]
    words = printed.split(" ")
    if all(map(str.isalpha, words)):
        for word in words:
            spans.append((start, start + len(word)))
            start += len(word) + 1
        return words, spans
    words = []
    for match in TOKEN.finditer(text, start, end):
        word = match.group()
        if word == "\n":
            at = match.start()
            if at - text.rfind("\n", max(0, at - SHORT_LINE), at) >= SHORT_LINE:
                continue
        words.append(word.replace("’", "'") if "’" in word else word)
        spans.append(match.span())
    return words, spans


def _adjective(token: Token, vocabulary: Lexicon) -> Token:
    """Of "U.S.-Peruvian" the adjective: the place before it is a name of its own."""
    part, _, rest = token.word.partition("-")
    place = vocabulary.known.get(part)
    return Token(token.start + len(part) + 1, token.end, "D", rest) if place and place.letter == "G" else token


def _left(text: str, start: int) -> str:
    """`^` where a line begins, `.` where a sentence or a quotation does, `@` behind in, at, near, `-` elsewhere."""
    before = text[max(0, start - 4) : start]
    if before in (" in ", " at ", "ear ") or (before == " of " and PLACE_OF.search(text, max(0, start - 16), start)):
        return "@"
    at = start - 1
    while at >= 0 and start - at < 8 and text[at] in " \t*_>#(\"“'‘":
        at -= 1
    if at < 0 or text[at] in "\n\r\f":
        return "^"
    return "." if text[at] in ".?!:;)]”—–-…" or text[start - 1] in '"“' else "-"
