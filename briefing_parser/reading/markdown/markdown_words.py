"""The words of one Markdown paragraph: emphasis, escapes, entities, links, code and tags give way to what they print."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from briefing_parser.marks import Mark
from briefing_parser.models import Span
from briefing_parser.reading.edits import Edit
from briefing_parser.reading.markdown.markdown_emphasis import emphasis


class Words(NamedTuple):
    """What a stretch of raw text prints: edits and marks, both in the raw text."""

    edits: list[Edit]
    marks: list[Mark]


def read_words(raw: str, within: Span, references: Collection[str] = ()) -> Words:
    """Read the words of one paragraph, which may have line ends inside; `references` are the names of link targets.

    As CommonMark does, but that a tag which HTML does not have is text (`<inaudible>`), and the address of a link stays in
    the text, marked as furniture.
    """
    scan = _Scan(raw, within, references)
    at = within.start
    while found := _SPECIAL.search(raw, at, within.end):
        at = _READERS[found[0][-1]](scan, found)
    edits, marks = emphasis(raw, within, scan.runs)
    return Words(scan.edits + edits, scan.marks + marks)


_SPECIAL = re.compile(r"\\|`+|\*+|_+|~+|<|&|!?\[|\]")
_ESCAPABLE = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_TICKS = re.compile(r"`+")
_ADDRESS = re.compile(r"<((?:https?://|mailto:|www\.)[^\s<>]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,255})>")
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9]{0,15})(?:\s[^<>]{0,1000}+)?/?>")
_TARGET = re.compile(
    r"\([ \t]{0,9}+(?:<[^<>\n]{0,2000}+>|(?:[^\s()]|\([^\s()]{0,500}+\)){0,2000}+)"
    r"""(?:\s{1,9}+(?:"[^"\n]{0,500}+"|'[^'\n]{0,500}+'))?[ \t]{0,9}+\)"""
)
_REFERENCE = re.compile(r"\[([^\[\]\n]{0,100}+)\]")
_BARE_ADDRESS = re.compile(r"(?:https?://|www\.)\S{0,300}+\Z")
_NEAR = 300
_LINE_TAGS = frozenset(
    "address article aside blockquote br center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr "
    "li main nav ol p section summary table tbody thead tr ul".split()
)
_CELL_TAGS = frozenset(("td", "th"))
_OTHER_TAGS = frozenset(
    "a abbr b big cite code del em font i img ins kbd mark noscript q s samp script small span strike strong style sub sup tt "
    "u var wbr".split()
)
_MARKED = {"b": "b", "strong": "b", "i": "i", "em": "i", "s": "s", "strike": "s", "del": "s"}
_UNSEEN = frozenset(("script", "style"))


@dataclass(slots=True)
class _Scan:
    """A paragraph on the way through it."""

    raw: str
    within: Span
    references: Collection[str]
    edits: list[Edit] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    runs: list[Span] = field(default_factory=list)
    brackets: list[re.Match[str]] = field(default_factory=list)
    tags: dict[str, list[int]] = field(default_factory=dict)  # where those open now end, by mark
    ticks: dict[int, list[int]] | None = None  # starts of runs of backticks by length, the last first
    absent: set[str] = field(default_factory=set)  # closing pieces that do not come any more

    def cut(self, start: int, end: int, shown: str = "") -> int:
        self.edits.append(Edit(start, end, shown))
        return end

    def find(self, closing: str, at: int) -> int:
        """Where `closing` comes next, -1 if never; in vain only once."""
        found = -1 if closing in self.absent else self.raw.find(closing, at, self.within.end)
        if found < 0:
            self.absent.add(closing)
        return found


def _escape(scan: _Scan, found: re.Match[str]) -> int:
    start, end = found.span()
    after = scan.raw[end : min(end + 1, scan.within.end)]
    if after in _ESCAPABLE and after:
        return scan.cut(start, end) + 1
    return scan.cut(start, end) if after in ("\n", "\r") and after else end  # a hard line break


def _code(scan: _Scan, found: re.Match[str]) -> int:
    """Between two equal runs of backticks nothing else is read."""
    if scan.ticks is None:
        scan.ticks = {}
        for run in reversed(list(_TICKS.finditer(scan.raw, scan.within.start, scan.within.end))):
            scan.ticks.setdefault(len(run[0]), []).append(run.start())
    start, end = found.span()
    later = scan.ticks.get(end - start, [])
    while later and later[-1] < end:
        later.pop()
    if not later:
        return end
    closing = later.pop()
    scan.cut(start, end)
    return scan.cut(closing, closing + end - start)


def _delimiters(scan: _Scan, found: re.Match[str]) -> int:
    if found[0][0] == "~" and len(found[0]) != 2:
        return found.end()
    before = scan.raw[max(scan.within.start, found.start() - _NEAR) : found.start()]
    if not _BARE_ADDRESS.search(before):
        scan.runs.append(Span(*found.span()))
    return found.end()


def _entity(scan: _Scan, found: re.Match[str]) -> int:
    entity = _ENTITY.match(scan.raw, found.start(), scan.within.end)
    character = html.unescape(entity[0]) if entity else ""
    if not entity or character == entity[0]:
        return found.end()
    return scan.cut(entity.start(), entity.end(), character)


def _angle(scan: _Scan, found: re.Match[str]) -> int:
    start, end = found.start(), scan.within.end
    if address := _ADDRESS.match(scan.raw, start, end):
        scan.cut(start, start + 1)
        return scan.cut(address.end() - 1, address.end())
    if scan.raw.startswith("<!--", start):
        closing = scan.find("-->", start + 4)
        return scan.cut(start, closing + 3) if closing >= 0 else start + 1
    tag = _TAG.match(scan.raw, start, end)
    return _tag(scan, tag, tag["name"].lower()) if tag else start + 1


def _tag(scan: _Scan, tag: re.Match[str], name: str) -> int:
    start, end = tag.span()
    if name in _LINE_TAGS:
        before = scan.raw[max(scan.within.start, start - _NEAR) : start]
        begins_line = not before.rpartition("\n")[2].strip() and name != "br"
        follows_tag = bool(scan.edits) and scan.edits[-1] == Edit(scan.edits[-1].start, start, "\n")
        ends_line = scan.raw[end : end + 1] in ("\n", "\r", "")
        return scan.cut(start, end, "" if begins_line or ends_line or (follows_tag and name != "br") else "\n")
    if name in _CELL_TAGS:
        return scan.cut(start, end, "\t" if tag["end"] else "")
    if name not in _OTHER_TAGS:
        return end
    if name in _UNSEEN and not tag["end"] and (closing := scan.find(f"</{name}>", end)) >= 0:
        return scan.cut(start, closing + len(f"</{name}>"))
    if marked := _MARKED.get(name):
        opened = scan.tags.setdefault(marked, [])
        if not tag["end"]:
            opened.append(end)
        elif opened:
            scan.marks.append(Mark(marked, Span(opened.pop(), start)))
    return scan.cut(start, end)


def _bracket(scan: _Scan, found: re.Match[str]) -> int:
    scan.brackets.append(found)
    return found.end()


def _closing_bracket(scan: _Scan, found: re.Match[str]) -> int:
    """`[words](address)`, `[words][name]` and `[name]` are links; words in brackets are words in brackets."""
    opening = scan.brackets.pop() if scan.brackets else None
    start, end = found.span()
    if opening is None:
        return end
    words = Span(opening.end(), start)
    target = _TARGET.match(scan.raw, end, scan.within.end)
    if not target and scan.references:
        target = _REFERENCE.match(scan.raw, end, scan.within.end)
        name = (target[1] if target else "") or words.of(scan.raw)
        if reference_key(name) not in scan.references:
            return end
    elif not target:
        return end
    scan.cut(*opening.span())
    scan.cut(start, end)
    is_image = opening[0] == "!["
    scan.marks.append(Mark("furniture" if is_image else "a", words))
    if target:
        scan.marks.append(Mark("furniture", Span(*target.span())))
        return target.end()
    return end


def reference_key(name: str) -> str:
    """The name of a link target, as names are compared."""
    return " ".join(name.casefold().split())


_READERS: Mapping[str, Callable[[_Scan, re.Match[str]], int]] = {
    "\\": _escape,
    "`": _code,
    "*": _delimiters,
    "_": _delimiters,
    "~": _delimiters,
    "&": _entity,
    "<": _angle,
    "[": _bracket,
    "]": _closing_bracket,
}
