"""Hostile input that repeats something, by what reads it: a table, and how time grows with it.

`python -m benchmarks --pumps` prints each pump for which four times the input takes more than five times the time, or a
character costs more than a hundred microseconds; the cyclic garbage collector is off. With the beginning of a name after it,
only those: `--pumps "patterns en"`. "patterns" are the pumps drawn from the expressions and rules of dates themselves, some
eight hundred, and shorter. The tests parse the same pumps at a modest size, and look at the laws.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator, Mapping

import briefing_parser as bp
from benchmarks.date_pumps import date_pumps
from benchmarks.date_pumps import reader as reader_of_dates
from briefing_parser.reading.markdown.markdown import render_markdown
from briefing_parser.reading.markup.html import render_html
from briefing_parser.reading.markup.xml import render_xml

Pump = str | Callable[[int], str]
"""What is repeated, or what gives the text for a number of repetitions."""

READERS: Mapping[str, Callable[[str], object]] = {
    "parse": bp.parse,
    "html": render_html,
    "xml": render_xml,
    "markdown": render_markdown,
    "dates": lambda text: bp.find_dates(text, reference="2020-01-01"),
    "dates in Spanish": lambda text: bp.find_dates(text, reference="2020-01-01", language="es"),
    "dates in Chinese": lambda text: bp.find_dates(text, reference="2020-01-01", language="zh"),
    "places": bp.find_places,
    "entities": bp.find_entities,
}

_HEAD = "Press briefing by Ann Lee\n\n"
_BODY = "\n\nQuestion: Why now?\n\nAnn Lee: It was time to say so, and I am glad that we did."
_PAGE = "<html><body><h1>Press briefing by Ann Lee</h1>"


def _numbered(form: str) -> Callable[[int], str]:
    return lambda n: "\n\n".join(form.format(at) for at in range(n))


def _spoken(label: str) -> Callable[[int], str]:
    said = "President Lee, Dr. Ann Lee{0} is Eva Lee. And why?"
    return _numbered(f"{label}: {said}")


def _behind(head: str, piece: str) -> Callable[[int], str]:
    return lambda n: head + piece * n


def _head(piece: str) -> Callable[[int], str]:
    return lambda n: _HEAD + "\n\n".join([piece * (n // 20 + 1)] * 20) + _BODY


_LABELS = (
    "MS. LEE {0}", "ANN{0} LEE", "LEE (no. {0})", "Leea{0}", "Speaker {0}", "Press Ann{0}x", "President Lee{0}", "Q"
)  # fmt: skip
_PIECES_OF_HEADS = (
    "Ann Lee, ", "by Ann Lee and ", "Aldis, Norland  ", "the Hon ", "(", "14.3.19 ", "Press Briefing by ", "TITLE: ", "a"
)  # fmt: skip
_PARSED: dict[str, Pump] = {
    "cues": "Q: Why?\nA: So.\n",
    "colons": ":",
    "colons behind words": "Lee: ",
    "letters alone": "Q\n",
    "letters and blanks": "Q  And?\n\n",
    "letters inside a line": "So.  Q  And? ",
    "cues inside a line": "So. Question: Why? ",
    "names in capitals": "ANN LEE\n",
    "different names in capitals": _numbered("ANN{} LEE"),
    "headings": "A Word On Trade\n\n",
    "numbered headings": _numbered("{}. A word on trade"),
    "headings above turns": "On Trade\n\nQuestion: Why?\n\nAnn Lee: So.\n\n",
    "contents": lambda n: f"{_HEAD}Table of contents\n\n{_numbered('{}. Trade with Norland')(n)}\n\n{_numbered('Trade {}')(n)}",
    "one entry": lambda n: _HEAD + "Table of contents\n\n" + "Trade\n" * n + "\n" + "Trade\n\nSo it is.\n\n" * n,
    "page numbers": lambda n: "So we said and\n\n12\n\nwent on. " * n,
    "counted pages": _numbered("So we said and\n\nPage {}\n\nwent on."),
    "running heads": _numbered("BRIEFING OF THE DAY {}\n\nSo we said."),
    "stage directions": "(Laughter.)\n\n",
    "brackets": "(",
    "square brackets": "[",
    "quotes": "“",
    "stars": "*",
    "stars and blanks": "* ",
    "hyphens": "-",
    "dots": ".",
    "rows of signs": "----------\n",
    "signs and blanks": "- - - x\n",
    "blanks": " ",
    "line feeds": "\n",
    "wide blanks": "\u3000",
    "tabs": "a\t",
    "hours": "12:30 ",
    "days": "14 July 2017 ",
    "stamps": "Updated: June 3, 2019 20:09 So\n",
    "live stamps": "2019-07-04 10:05:30\n",
    "fields": "Key: value\n",
    "different fields": lambda n: "---\n" + "".join(f"key{at}: value\n" for at in range(n)) + "---\nSo.",
    "rows of a table": lambda n: "speaker,text\n" + "Ann Lee,So it is\n" * n,
    "sentences of a table": lambda n: "id,text\n" + "".join(f'{at},"So, it is."\n' for at in range(n)),
    "wrapped": "so we went on to say that it would be good for all of us to go\n",
    "unwrapped": "So we went on. " ,
    "Han": "记者：为什么？\n",
    "Han without lines": "外交部发言人",
    "Han links": "首页 新闻 ",
    "mojibake": "â€™",
    "tags": "<b>a",
    "escaped tags": "&lt;p&gt;",
    "speaker tags": "<NAME>ANN LEE</NAME> So.\n",
    "names": "Ann Lee ",
    "introductions": "I'm Ann Novak. Dr. Novak. President Novak ",
    "joined by": "I am joined by Ann Lee and Ivo Berg. ",
    "requests": "Can you tell us? ",
    "askers": _numbered("Question: I'm Ann{0} Lee, KTX{0} News. Why?\n\nAnn Lee: Well, Bea, so. Yes, Ann. "),
    "one asker": "Question: Thank you, Ann Lee, KTX. My name is Bea. Why?\n\nAnn Lee: Well, Bea, yes, Bea, go ahead. ",
    "called": "Yes, Ann, Bea from KTX, go ahead. ",
    "returns": _numbered("Question: To follow up on trade {0} and the ferry?\n\nAnn Lee: So."),
    "greetings": "Question: Good morning.\n\n",
    "ends": "END\n\n",
    "null": "\x00",
    "surrogates": "\ud800",
    "long cues": _numbered("Ann Lee of the Ministry of Trade and Industry, number {}: So."),
    "office and name": _numbered("Minister for Road{} Ann Lee: So."),
    **{f"voices: {label}": _spoken(label) for label in _LABELS},
    **{f"head: {piece}": _head(piece) for piece in _PIECES_OF_HEADS},
    "page of paragraphs": lambda n: _PAGE + "<p>Ann Lee: So it is.</p>" * n,
    "page of classes": lambda n: _PAGE + "<div class='share body'>So</div>" * n,
    "page in pages": lambda n: _PAGE + "<div class='body'>So" * n,
    "page of bold": lambda n: _PAGE + "<p><b>Question:</b> Why? <b>Ann Lee:</b> So.</p>" * n,
    "page of links": lambda n: _PAGE + "<ul>" + "<li><a href='/a'>Trade</a></li>" * n,
    "page of cells": lambda n: _PAGE + "<table>" + "<tr><td>Ann Lee</td><td>So it is.</td></tr>" * n,
    "page of hidden": lambda n: _PAGE + "<p>So<span hidden>Not</span></p>" * n,
    "markdown": lambda n: "# Press briefing\n\n" + "**Question:** Why?\n\n**Ann Lee:** \\[so\\]\n\n" * n,
}  # fmt: skip
_DATES = [
    "a", "1", "1 ", "12:", "12/", "2017-", "July ", "the ", "the last ", "two and ", "a half ", "twenty-", "a few ",
    " \n", "\n\n", ".", "-", "1999-", "1999 and ", "July 1 and ", "July 1, ", "monday ", "day ", "days and ", "now ", "at ",
    "may 1 may 1 ", "12:30 ", "p.m. ", "next week ", "İ", "\ud800", "½ ", "5th ", "'82 ", "1990s ", "499 BC ", "noon beirut ",
    "end of the ", "one hundred ", "every other ", "will be opened ", "1,", "q1 ", "e" * 15 + " ",
    "5 to ", "5-", "5:00, ", "5:00 and ", "at five ", "from five thirty to ", "9a ", "10 tonight, ", "14h30 ", "1400 hours ",
    "utc+3 ", "12:00 +0300 ", "at 17.30 ", "half past ", "1/2 ", "1/2, ", "11/20-", "1/2/2017 ", "may/3 ", "2016 10 16 ",
    "monday 21 ", "week of july 4 ", "w/c ", "12:30 p.m. new york ", "the 5th and ", "every monday at 5 ", "p . m . ",
]  # fmt: skip
_SPANISH_DATES = [
    "el 3, ", "1 de ", "del año ", "hace ", "la ", "mañana ", "los últimos ", "2019-", "1.", "1o.", "enero y ", "15 o ", "a. ",
    "3 de mayo de 2019 ", "todos los ", "el mes de ", "siglo x", "más de ", "las 7 y media de la ", "vendrá ", "á",
]  # fmt: skip
_CHINESE_DATES = [
    "年", "一", "二十", "2", "2019年", "6月1日至", "今", "每", "周", "上周", "近", "过去", "的", "今年的", "一年", "半",
    "北京时间", "3点", "、", "1日、", "（星期", "20", "个", "世纪", "将", "了", "1月",
]  # fmt: skip
_PLACES = [
    "A", "Aa ", "A.", "Paris, ", "New York and ", "U.S.-", "al-", "O'", "the town of Zarvik, ", "12 Elm Street ",
    "Emily Boston ", "\n", "Aaaa-", "St. ",
]  # fmt: skip
_ENTITIES = [
    "A", "Aa ", "A. ", "Aa-", "A'a", "al-", "of ", "Ministry of ", "Bank and ", "$", "$1", "1,", "1 dollar ", "Tessa ", "Mr. ",
    "UN ", "\n", "A\n", "(A) ", "-party talks ", "Ann Lee and ", "Peru-", "Éé ", '. "', "U.S.", "9 ", "9", "A/", "Ab’s ", "\t",
    "hundred of ", "Ann Lee (AL) ",
]  # fmt: skip
_MARKDOWN = [
    "*a ", "**a **", "_a_b", "~~", "`a", "` `` ```", "[", "[a](", "[a][", "<", "<!--", "<p>", "<s>", "&#", "\\", "> ", "# ",
    "- ", "www.", "https://a", "((", "![", "]", "[a]: /b\n", "```\n", "---\n", "a\n---\n", "- - ", "k: v\n", "key: 'a\n",
    "# a # ", "     ",
]  # fmt: skip
_PAGES: dict[str, Pump] = {
    "deep": lambda n: "<div class=x>a" * n,
    "deep, then closed by others": lambda n: "<div>" * n + "</p></span></li></table>" * n,
    "inline": lambda n: "<span>" * n + "</b>" * n + "</p>" * n,
    "paragraphs in bold": lambda n: "<b><i>" * n + "<p>a" * n,
    "tables": lambda n: "<table><td><b>" * n + "a",
    "angle brackets": lambda n: "<" * n,
    "ends of tags": lambda n: "</" * n,
    "comments": lambda n: "<!--" * n,
    "half comments": lambda n: "<!-- -" * n + "--" * n,
    "titles": lambda n: "<title>" * n,
    "scripts in drawings": lambda n: "<svg><script>" * n,
    "quotes": lambda n: '<a b="' * n,
    "quotes in turn": lambda n: "<a b=\"'<a b='" * n,
    "attributes": lambda n: "<a " + "b=c " * n + ">d",
    "equal signs": lambda n: "<a " + "=" * n,
    "blanks": lambda n: "a" + " \n" * n + "b",
    "lines": lambda n: "a" + "<br>" * n + "b",
    "ampersands": lambda n: "&" * n + "&a" * n,
    "digits": lambda n: "&#" + "1" * n + ";",
    "sections": lambda n: "<![CDATA[" * n,
    "hidden": lambda n: "<span hidden><i hidden>a" * n + "</span>" * n,
    "lists": lambda n: "<ul><li>" * n + "<li>a" * n + "</li>" * n,
    "declarations": lambda n: "<!" * n + "<?" * n,
}
_XML: dict[str, Pump] = {
    "deep": lambda n: "<a>b" * n,
    "deep, then closed by others": lambda n: "<a>" * n + "</b>" * n,
    "in turn": lambda n: "<a><b>" * n + "</a></b>" * n,
    "declarations": lambda n: "<!a [" * n,
    "declarations without end": lambda n: "<!a " * n,
    "sections": lambda n: "<![CDATA[" * n,
    "sections closed": lambda n: "<a><![CDATA[<b]]>" * n,
    "comments": lambda n: "<!--" * n,
    "quotes": lambda n: '<a b="' * n,
    "angle brackets": lambda n: "<" * n,
    "escaped": lambda n: "<a>&lt;p&gt;" + "&amp;amp;" * n,
    "lines": lambda n: "<a>" + "b\n" * n,
}

PUMPS: Mapping[str, Mapping[str, Pump]] = {
    "parse": _PARSED,
    "html": _PAGES,
    "xml": _XML,
    "markdown": {f"{head}{piece}": _behind(head, piece) for head in ("", "---\n", "a: [") for piece in _MARKDOWN},
    "dates": {piece: piece for piece in _DATES},
    "dates in Spanish": {piece: piece for piece in _SPANISH_DATES},
    "dates in Chinese": {piece: piece for piece in _CHINESE_DATES},
    "places": {piece: piece for piece in _PLACES},
    "entities": {piece: piece for piece in _ENTITIES},
}
"""By reader and name."""

_CHARACTERS = 30_000
_TIMES = 4
_MOST_GROWTH = 5.0
_MOST_MICROSECONDS = 100.0


def text_of(pump: Pump, characters: int) -> str:
    """The pump repeated, to about so many characters."""
    build = pump if callable(pump) else pump.__mul__
    return build(max(1, characters * 100 // max(len(build(100)), 1)))


def pumps(only: str = "") -> None:
    """Print which pumps cost more than they should; `only`: those whose name begins so."""
    gc.disable()
    slow = count = 0
    for reader, name, read, pump, characters in _all():
        if not f"{reader} {name}".startswith(only):
            continue
        count += 1
        growth, microseconds = _cost(read, pump, characters)
        if growth > _MOST_GROWTH or microseconds > _MOST_MICROSECONDS:
            slow += 1
            print(f"  {reader:9} {name!r:32} {growth:6.1f} for {_TIMES} times, {microseconds:6.1f} microseconds a character")
    gc.enable()
    print(f"  {count} pumps, {slow} above")


def _all() -> Iterator[tuple[str, str, Callable[[str], object], Pump, int]]:
    """Reader, name, what reads it, the pump, and characters of the shorter text."""
    for reader, table in PUMPS.items():
        for name, pump in table.items():
            yield reader, name, READERS[reader], pump, _CHARACTERS
    for name, (tag, pump) in date_pumps().items():
        yield "patterns", name, reader_of_dates(tag), pump, _CHARACTERS // 8


def _cost(read: Callable[[str], object], pump: Pump, characters: int) -> tuple[float, float]:
    """How time grows, and microseconds a character of the longer text. A growth that looks wrong is measured again."""
    once, more = (text_of(pump, size) for size in (characters, characters * _TIMES))
    growth, best = 1e9, 1e9
    for _ in range(3):
        first, last = (_seconds(read, text) for text in (once, more))
        growth, best = min(growth, last / max(first, 1e-3)), min(best, last)
        if growth <= _MOST_GROWTH:
            break
    return growth, best / len(more) * 1e6


def _seconds(read: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    read(text)
    return time.process_time() - start
