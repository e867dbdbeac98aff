"""Keys and values before the transcript: a head between lines of hyphens, the headers of mail and news, a harvester's list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefing_parser.marks import Mark
from briefing_parser.models import Span
from briefing_parser.reading.edits import Edit
from briefing_parser.reading.yaml_values import Value, values


class Field(NamedTuple):
    """One value; a key with a list has several."""

    key: str  # in lower case
    span: Span  # without quotes
    value: str  # with escapes resolved, white space single


class Fields(NamedTuple):
    """The whole head. `edits` take quotes and escapes out of its values, where the text is rendered at all."""

    span: Span
    fields: tuple[Field, ...]
    edits: tuple[Edit, ...] = ()

    def marks(self) -> tuple[Mark, ...]:
        """One mark for the head, one for each value."""
        of_values = (Mark("field", field.span, field.key, field.value) for field in self.fields)
        return (Mark("fields", self.span), *of_values)


def fields(text: str) -> Fields | None:
    """The head of keys and values that `text` begins with, None if it has none.

    Lines that begin with a name and a colon, as those of a transcript do, are no head: mail is known by the names of its
    headers, a list by keys that are used for documents, and by values that are addresses or dates for machines.
    """
    return _between_hyphens(text) or _mail(text) or _list(text)


_HEAD = 20_000
_RULE = re.compile(r"\ufeff?\s{0,20}+---[ \t\r]{0,9}+\n")
_RULE_AFTER = re.compile(r"^(?:---|\.\.\.)(?=[ \t\r]{0,9}+$)", re.MULTILINE)
_KEY = re.compile(
    r"""^(?P<key>[^\s:\#'"\[\]{}\-,&*!|>%@`][^:\n]{0,60}|"[^"\n]{1,60}"|'[^'\n]{1,60}')[ ]?:(?=\s|\Z)[ \t]{0,99}+""",
    re.MULTILINE | re.VERBOSE,
)
_BELOW = re.compile(r"[ \t\r\n#-]")


def _between_hyphens(text: str) -> Fields | None:
    """YAML, read line by line: what harvesters write is not always valid (`title: Transcript: the day`)."""
    opening = _RULE.match(text)
    closing = _RULE_AFTER.search(text, opening.end(), opening.end() + _HEAD) if opening else None
    if not opening or not closing:
        return None
    head = text[: closing.start()]
    keys = list(_KEY.finditer(head, opening.end()))
    at = opening.end()
    for key in (*keys, None):  # nothing but keys stands flush left
        if any(line and not _BELOW.match(line) for line in head[at : key.start() if key else len(head)].split("\n")):
            return None
        at = head.find("\n", key.end()) + 1 or len(head) if key else at
    if not keys:
        return None
    found: list[Field] = []
    edits: list[Edit] = []
    for number, key in enumerate(keys):
        end = keys[number + 1].start() if number + 1 < len(keys) else len(head)
        for value in values(head, key.end(), end):
            found.append(_field(key["key"], value))
            edits += value.edits
    if found and not any(_is_fact(field) for field in found):
        return None  # rules around something that was said
    start = text.index("---")
    return Fields(Span(start, closing.end()), tuple(found), tuple(edits))


def _field(key: str, value: Value) -> Field:
    return Field(" ".join(key.strip("'\"").lower().split()), value.span, value.words)


_HEADER = re.compile(r"(?P<key>[A-Za-z][A-Za-z0-9-]{0,40}):(?:[ \t]{1,99}+(?P<value>[^\r\n]*)|[ \t]*$)", re.MULTILINE)
_FOLDED = re.compile(r"[ \t]+\S")
_KNOWN_HEADERS = frozenset(
    "path from newsgroups subject date organization organisation lines sender message-id to cc reply-to received return-path "
    "content-type mime-version references xref approved followup-to distribution keywords nntp-posting-host".split()
)
_LEAST_HEADERS = 3


def _mail(text: str) -> Fields | None:
    """The headers of a news article or a mail, up to the first empty line."""
    found: list[Field] = []
    start = at = len(text) - len(text.lstrip("\ufeff\r\n"))
    end = at
    for line in text[at : at + _HEAD].splitlines(keepends=True):
        printed = line.rstrip()
        if header := _HEADER.match(printed):
            value = header["value"] or ""
            span = Span(at + len(printed) - len(value), at + len(printed))
            found.append(Field(header["key"].lower(), span, " ".join(value.split())))
        elif found and _FOLDED.match(printed):
            last = found[-1]
            found[-1] = last._replace(span=Span(last.span.start, at + len(printed)), value=f"{last.value} {printed.strip()}")
        else:
            break
        end = at + len(printed)
        at += len(line)
    known = {field.key for field in found} & _KNOWN_HEADERS
    if len(known) < _LEAST_HEADERS or 2 * len(known) < len(found):
        return None
    return Fields(Span(start, end), tuple(field for field in found if field.span))


_BULLET = r"[ \t]{0,3}(?:[-*+•][ \t]+)?"
_ENTRY = re.compile(
    rf"{_BULLET}(?:\*\*|__)?"
    r"(?P<key>[^\W\d_][^:：\n*.?!]{0,38}?)[ ]?"
    r"(?:[:：](?:\*\*|__)?|(?:\*\*|__)[:：])[ \t]{0,9}(?P<value>\S[^\n]*)"
)
_KNOWN_KEYS = frozenset(
    "title date time source url uri link author authors creator creators publisher published updated retrieved accessed "
    "crawled language location place venue type category tags subject subjects id identifier event organisation organization "
    "speaker speakers permalink canonical description summary cite "
    "日期 时间 标题 来源 链接 网址 作者 数据源 官方页 抓取时间 发布时间 语言 "
    "fecha título fuente autor enlace lugar datum titel quelle auteur titre lieu дата источник заголовок автор ссылка".split()
)
_FOR_MACHINES = re.compile(r"(?:https?://\S{1,2000}|\d{4}-\d\d-\d\d(?:[T ][\d:.+Z-]{0,30})?)\s*+\Z")
_ENDS = ".!?…。！？"
_FIRST_LINES = 6
_LEAST_ENTRIES = 2


def _list(text: str) -> Fields | None:
    """A list of keys and values, under the title at most, as harvesters put before what they fetched."""
    found: list[Field] = []
    start = end = before = gap = 0
    for line in _printed(text[:_HEAD]):
        entry = _ENTRY.match(line.text)
        if not entry or entry.end() != len(line.text) or (len(found) > 1 and line.gap != gap):
            if found or before == _FIRST_LINES:
                break
            before += 1
            continue
        words = " ".join(entry["value"].split())
        field = Field(" ".join(entry["key"].lower().split()), Span(line.start + entry.start("value"), line.end), words)
        if found and words[-1] in _ENDS and not _is_fact(field):
            break  # somebody says something
        start, gap = start if found else line.start, line.gap
        found.append(field)
        end = line.end
    known = sum(_is_fact(field) for field in found)
    distinct = len({field.key for field in found}) == len(found)
    if len(found) < _LEAST_ENTRIES or not distinct or known < _LEAST_ENTRIES or 2 * known <= len(found):
        return None
    return Fields(Span(start, end), tuple(found))


def _is_fact(field: Field) -> bool:
    """Its key is one that documents have, or its value one for machines."""
    return not _KNOWN_KEYS.isdisjoint(field.key.replace("_", " ").split()) or bool(_FOR_MACHINES.match(field.value))


class _Line(NamedTuple):
    """A line that prints something, less what it ends in."""

    start: int
    end: int
    gap: int  # empty lines before it
    text: str


def _printed(text: str) -> Iterator[_Line]:
    at = gap = 0
    for line in text.splitlines(keepends=True):
        printed = line.rstrip()
        if printed:
            yield _Line(at, at + len(printed), gap, printed)
        gap = 0 if printed else gap + 1
        at += len(line)
