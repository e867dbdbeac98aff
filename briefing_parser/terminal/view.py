"""A briefing for the terminal: facts, outline, exchanges, and tables of what it speaks of."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from rich import box
from rich.console import RenderableType
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from briefing_parser.models import Briefing, DateMention, Exchange, PlaceMention, Turn
from briefing_parser.models.outline import clip, read_as

_MOST_ROWS = 25
_WIDTH = 150
_LEFT_OUT = ("date", "place")


def view(briefing: Briefing) -> Iterator[RenderableType]:
    """What `show` prints, from top to bottom."""
    yield _facts(briefing)
    if briefing.topics:
        rows = ((str(number), escape(topic.title), _words(topic.text)) for number, topic in enumerate(briefing.topics, 1))
        yield _table(f"Topics ({len(briefing.topics)})", ("#", "title", "words"), rows)
    if briefing.exchanges:
        exchanges = (_exchange(number, exchange) for number, exchange in enumerate(briefing.exchanges, 1))
        yield _table(
            f"Exchanges ({len(briefing.exchanges)})", ("#", "question", "answered by", "words"), exchanges, longest=None
        )
    yield from _mentions(briefing)
    if briefing.defects:
        defects = (
            (defect.severity, defect.code, f"{defect.span.start}-{defect.span.end}", escape(defect.message))
            for defect in briefing.defects
        )
        yield _table(f"Defects of the transcript ({len(briefing.defects)})", ("severity", "code", "where", "what"), defects)


def _facts(briefing: Briefing) -> Table:
    facts = Table.grid(padding=(0, 2))
    speakers = "; ".join(", ".join(part for part in (speaker.name, speaker.role) if part) for speaker in briefing.speakers)
    shown = {
        "title": briefing.title,
        "organisation": briefing.organisation,
        "place": briefing.place.text if briefing.place else briefing.venue,
        "date": str(briefing.date) if briefing.date else None,
        "published": briefing.published.isoformat() if briefing.published else None,
        "on the podium": speakers or None,
        "read as": read_as(briefing),
        "source": f"{briefing.source.encoding or 'text'}, {len(briefing.source.text):,} characters",
    }
    for name, value in shown.items():
        facts.add_row(Text(name, style="dim"), Text(value or "not printed", style="bold" if value else "dim italic"))
    return facts


def _exchange(number: int, exchange: Exchange) -> tuple[str, str, str, str]:
    question = exchange.question.text.replace("\n\n", " ")
    shown = (
        f"[bold]{escape(exchange.title)}[/]\n{escape(clip(question, _WIDTH))}"
        if exchange.title
        else escape(clip(question, _WIDTH))
    )
    if exchange.follows_up:
        shown += f"\n[dim]returns to {exchange.follows_up}[/]"
    names = ", ".join(dict.fromkeys(_who(answer) for answer in exchange.answers)) or "[yellow]nobody[/]"
    return str(number), shown, names, _words(" ".join(answer.text for answer in exchange.answers))


def _who(turn: Turn) -> str:
    return escape((turn.speaker.name if turn.speaker else None) or turn.label or "?")


def _mentions(briefing: Briefing) -> Iterator[Table]:
    dates = [mention for mention in briefing.mentions if isinstance(mention, DateMention)]
    if dates:
        rows = (
            (
                escape(_line(date.text)),
                date.value,
                f"{date.begin or '…'} to {date.end or '…'}" if date.begin or date.end else "",
                date.rule,
            )
            for date in dates
        )
        yield _table(f"Dates ({len(dates)})", ("text", "TIMEX3", "interval", "rule"), rows)
    places = [mention for mention in briefing.mentions if isinstance(mention, PlaceMention)]
    if places:
        yield _table(f"Places ({len(places)} mentions)", ("place", "country", "where", "mentions", "readings"), _places(places))
    for kind in dict.fromkeys(entity.kind for entity in briefing.entities if entity.kind not in _LEFT_OUT):
        entities = sorted(
            (e for e in briefing.entities if e.kind == kind), key=lambda entity: (-len(entity.mentions), entity.name)
        )
        named = ", ".join(f"{escape(e.name)} [dim]{len(e.mentions)}[/]" for e in entities[:_MOST_ROWS])
        more = f" [dim]and {len(entities) - _MOST_ROWS} more[/]" if len(entities) > _MOST_ROWS else ""
        yield _table(f"{kind.capitalize()} ({len(entities)})", ("name and number of mentions",), [(named + more,)])


def _places(mentions: Iterable[PlaceMention]) -> Iterator[tuple[str, ...]]:
    by_place: dict[str, list[PlaceMention]] = defaultdict(list)
    for mention in mentions:
        by_place[mention.place.name if mention.place else _line(mention.text)].append(mention)
    for name, same in sorted(by_place.items(), key=lambda item: (-len(item[1]), item[0])):
        place = same[0].place
        where = f"{place.latitude:.2f}, {place.longitude:.2f}" if place and place.latitude is not None else ""
        readings = ", ".join(f"{reading} {number}" for reading, number in Counter(m.reading for m in same).most_common())
        yield escape(name), (place.country_code or "") if place else "", where, str(len(same)), readings


def _table(title: str, columns: tuple[str, ...], rows: Iterable[tuple[str, ...]], longest: int | None = _MOST_ROWS) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold cyan", box=box.SIMPLE_HEAD, expand=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    shown = list(rows)
    for row in shown[:longest]:
        table.add_row(*row)
    if longest is not None and len(shown) > longest:
        table.add_row(f"[dim]… and {len(shown) - longest} more[/]")
    return table


def _words(text: str) -> str:
    return f"{len(text.split()):,}"


def _line(text: str) -> str:
    return " ".join(text.split())
