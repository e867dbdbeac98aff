"""Running heads and page numbers: what a printed page repeats at its edges, and so in mid-sentence of the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from briefing_parser.models import Span
from briefing_parser.structure.layout.lines import Line

_LONGEST = 120
_SHORTEST_HEAD = 12
"""A word or two with a number, `Question 3`, may head something; a running head says more."""
_SHORTEST_PAGE = 800
"""Characters between two page numbers, on the average."""
_FEWEST_PAGES = 3
_MOST_MISSING = 2
"""Pages in a row that may lack their number, or have it misread."""
_NEIGHBOURS = 2
"""Lines beside a page number that may belong to its running head."""
# "3", "3.", "- 3 -", "[3]", "Page 3", "p. 3", "3 of 26", "Page 3/26": a line that is nothing but a page number.
_PAGE_NUMBER = re.compile(
    r"(?:page|p\.|pg\.)?\s{0,3}+[-\u2013\u2014(\[]?\s{0,2}+(?P<page>\d{1,4})\s{0,2}+(?P<pages>(?:of|/)\s{0,2}+\d{1,4})?[-\u2013\u2014)\].]?",
    re.IGNORECASE,
)
_LAST_NUMBER = re.compile(r"(?P<head>\S.{2,110}?\s)(?P<page>\d{1,4})")
_FIRST_NUMBER = re.compile(r"(?P<page>\d{1,4})(?P<head>\s{2,20}\D\S.{2,90})")


class _Numbered(NamedTuple):
    at: int  # number of the line
    page: int


def running_heads(lines: Sequence[Line]) -> Iterator[Span]:
    """Running heads and page numbers.

    Page numbers are lines of one form whose numbers go up by one, on three pages or more; a running head is a line beside
    them that comes back word for word with most of them, or that ends or begins with the page number itself. Where no
    empty line comes before them, the page broke a paragraph: the empty lines behind them are theirs.
    """
    heads: set[int] = set()
    for form in _forms(lines).values():
        pages = _pages(form)
        if len(pages) >= _FEWEST_PAGES and _are_apart(lines, pages):
            heads.update(pages)
            heads.update(_beside(lines, pages))
    broken = False
    for at in sorted(heads):
        if at - 1 not in heads:
            broken = at > 0 and not lines[at].gap
        after = lines[at + 1] if broken and at + 1 < len(lines) else None
        yield Span(lines[at].start, after.start - after.indent if after else lines[at].end)


def _are_apart(lines: Sequence[Line], pages: Sequence[int]) -> bool:
    return lines[pages[-1]].start - lines[pages[0]].start >= _SHORTEST_PAGE * (len(pages) - 1)


def _forms(lines: Sequence[Line]) -> Mapping[str, list[_Numbered]]:
    """Lines with a number that may be the page's, by what else they print."""
    forms: dict[str, list[_Numbered]] = {}
    for at, line in enumerate(lines):
        text = line.text
        if len(text) > _LONGEST or not (text[-1].isdecimal() or text[0].isdecimal() or len(text) < 16):
            continue
        if alone := _PAGE_NUMBER.fullmatch(text):
            of_all = "of" if alone["pages"] else ""  # "3 of 26" is of another form than "3."
            forms.setdefault(of_all, []).append(_Numbered(at, int(alone["page"])))
        elif (with_head := _LAST_NUMBER.fullmatch(text) or _FIRST_NUMBER.fullmatch(text)) and len(
            with_head["head"].strip()
        ) >= _SHORTEST_HEAD:
            forms.setdefault(" ".join(with_head["head"].split()), []).append(_Numbered(at, int(with_head["page"])))
    return forms


def _pages(form: Sequence[_Numbered]) -> list[int]:
    """The longest run of lines whose numbers go up, page by page; it begins near the first page."""
    best: list[int] = []
    for first, numbered in enumerate(form[: _MOST_MISSING + 3]):
        if numbered.page > _MOST_MISSING + 1:
            continue
        run, last = [numbered.at], numbered.page
        for later in form[first + 1 :]:
            if last < later.page <= last + 1 + _MOST_MISSING:
                run.append(later.at)
                last = later.page
        best = max(best, run, key=len)
    return best


def _beside(lines: Sequence[Line], pages: Sequence[int]) -> set[int]:
    """Lines within two of a page number that are printed beside most of them."""
    numbers = set(pages)
    near = [
        at
        for page in pages
        for at in range(max(page - _NEIGHBOURS, 0), min(page + _NEIGHBOURS + 1, len(lines)))
        if at not in numbers and len(lines[at].text) <= _LONGEST
    ]
    times = Counter(_words(lines[at]) for at in set(near))
    return {at for at in near if times[_words(lines[at])] >= max(_FEWEST_PAGES, len(pages) // 2)}


def _words(line: Line) -> str:
    return " ".join(line.text.split())
