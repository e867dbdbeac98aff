"""HTML as tokens with positions: start tags, end tags, and the text between them, as browsers cut it (HTML, 13.2.5).

Comments, doctypes and processing instructions give no token. Two things are kept that a browser drops, because no word may be
lost: text in CDATA sections, and what follows a quotation mark that is never closed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefing_parser.reading.markup.references import decoded


class Token(NamedTuple):
    """A stretch of the raw input.

    `name` is that of the tag, in lower case, or of the element around a text in which there are no tags; `attributes`
    says where those of a tag stand.
    """

    kind: str  # "start" | "end" | "text" (with references) | "verbatim" (without)
    start: int
    end: int
    name: str = ""
    attributes: tuple[int, int] = (0, 0)


_BLANK = r"[\t\n\f\r\x20]"
_MARKUP = re.compile(
    r"<(?:(?P<slash>/?)(?P<name>[a-zA-Z][^\t\n\f\r />]*+)|(?P<comment>!--)|(?P<cdata>!\[CDATA\[)|[!?]|/(?!\Z))"
)
# Quotation marks count only after the sign of equality: `<p title=it's>` and `<a "b>` end where they seem to.
_ATTRIBUTES = re.compile(rf"""(?:[^>=]++|={_BLANK}*+(?:"[^"]*+"|'[^']*+'|[^\t\n\f\r >"'][^\t\n\f\r >]*+|(?=>)))*+>""")
_ATTRIBUTE = re.compile(
    rf"""(?P<name>[^\t\n\f\r\ />=][^\t\n\f\r\ />=]*+)
    (?:{_BLANK}*+={_BLANK}*+(?:"(?P<double>[^"]*+)"|'(?P<single>[^']*+)'|(?P<bare>[^\t\n\f\r\ >]*+)))?+""",
    re.VERBOSE,
)
_COMMENT_END = re.compile(r"--!?>")
_REFERENCES_ONLY = frozenset({"title", "textarea"})
_DECLARED_WITHIN = 200
_CODE = frozenset({"script", "style"})
_TEXT_ONLY = _REFERENCES_ONLY | _CODE | {"noscript", "iframe", "xmp"}


def html_tokens(raw: str, start: int, end: int) -> Iterator[Token]:
    """The tokens of `raw[start:end]`, in order; never raises, and looks at no character more than a few times."""
    scan, at = _Scan(raw, end), start
    is_xhtml = "<?xml" in raw[:_DECLARED_WITHIN]
    while markup := _MARKUP.search(raw, at, end):
        if markup.start() > at:
            yield Token("text", at, markup.start())
        if not (name := markup["name"]):
            yield from scan.cdata(markup)
            at = scan.past_declaration(markup)
            continue
        attributes, at = scan.past_tag(markup.end())
        if at < 0:  # the input ends within the tag
            return
        name = name.lower()
        yield Token("end" if markup["slash"] else "start", markup.start(), at, name, (markup.end(), attributes))
        is_empty = raw[at - 2] == "/" and (is_xhtml or name not in _CODE)
        if name in _TEXT_ONLY and not markup["slash"] and not is_empty:
            inside = scan.content_end(name, at)
            if inside > at:
                yield Token("text" if name in _REFERENCES_ONLY else "verbatim", at, inside, name)
                at = inside
    if at < end:
        yield Token("text", at, end)


def attributes_of(raw: str, token: Token) -> dict[str, str]:
    """Attributes by name in lower case, decoded; where a name comes twice, the first counts."""
    start, end = token.attributes
    found: dict[str, str] = {}
    if start < end:
        for attribute in _ATTRIBUTE.finditer(raw, start, end):
            value = attribute["double"] or attribute["single"] or attribute["bare"] or ""
            found.setdefault(attribute["name"].lower(), decoded(value))
    return found


class _Scan:
    """Where things end; remembers what was not found, so that the same is never sought twice up to the end."""

    def __init__(self, raw: str, end: int) -> None:
        self.raw, self.end = raw, end
        self.quotes_close = True
        self.unclosed: set[str] = set()

    def past_tag(self, at: int) -> tuple[int, int]:
        """The end of the attributes and of the tag; -1 where the input ends before it."""
        if self.quotes_close:
            if tag := _ATTRIBUTES.match(self.raw, at, self.end):
                return tag.end() - 1, tag.end()
            self.quotes_close = False
        close = self.raw.find(">", at, self.end)
        return close, close + 1 if close >= 0 else -1

    def past_declaration(self, markup: re.Match[str]) -> int:
        """After a comment, a doctype, a processing instruction, a CDATA section, or what is taken for one."""
        at = markup.end()
        if markup["comment"]:
            if self.raw.startswith((">", "->"), at):
                return self.raw.index(">", at) + 1
            comment = _COMMENT_END.search(self.raw, at, self.end)
            return comment.end() if comment else self.end
        if markup["cdata"]:
            close = self.raw.find("]]>", at, self.end)
            return close + 3 if close >= 0 else self.end
        close = self.raw.find(">", at, self.end)
        return close + 1 if close >= 0 else self.end

    def cdata(self, markup: re.Match[str]) -> Iterator[Token]:
        if markup["cdata"]:
            close = self.raw.find("]]>", markup.end(), self.end)
            yield Token("verbatim", markup.end(), close if close >= 0 else self.end)

    def content_end(self, name: str, at: int) -> int:
        """Where the content of an element ends that holds no tags; `at` if it is never closed and was meant to be read."""
        if name not in self.unclosed:
            if close := re.compile(rf"</{name}(?=[\t\n\f\r />])", re.IGNORECASE).search(self.raw, at, self.end):
                return close.start()
            self.unclosed.add(name)
        return self.end if name in _CODE else at
