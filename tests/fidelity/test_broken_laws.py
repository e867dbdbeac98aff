"""Each law passes a sound briefing and catches a broken one: a check that cannot fail is none."""

import datetime as dt
import hashlib
from dataclasses import replace

import pytest

from briefing_parser.fidelity import broken_laws
from briefing_parser.fidelity.laws import LAWS
from briefing_parser.models import (
    Answer,
    Ask,
    Block,
    Briefing,
    ContentsEntry,
    DateMention,
    Defect,
    Entity,
    Evidence,
    Exchange,
    Paragraph,
    PersonMention,
    PlaceMention,
    Question,
    Source,
    Span,
    Speaker,
    Statement,
    Topic,
)

TEXT = """Briefing by Anna Berg, Oslo, May 4, 2020

1. Whales
1. Tide tables

Whales

We count whales. Anna
Back to top
Berg counts them on May 5.

Question: When?

Anna Berg: On May 5."""


def span(words, after=""):
    start = TEXT.index(words, TEXT.index(after))
    return Span(start, start + len(words))


def paragraph(words, after="", text=None):
    return Paragraph(span(words, after), text or words)


def mention(model, words, after="", **fields):
    where = span(words, after)
    kind = model.__dataclass_fields__["kind"].default
    return model(id=f"{kind}-{where.start}-{where.end}", span=where, text=words, rule="by-hand", **fields)


def blocks_of(pieces):
    """A block for each piece, and blank ones between them."""
    at = 0
    for kind, words, after in pieces:
        where = span(words, after)
        if at < where.start:
            yield Block("blank", Span(at, where.start))
        yield Block(kind, where)
        at = where.end


def sound():
    """A briefing that keeps every law, built by hand, with a node of every sort and a running line in mid-sentence."""
    berg = Speaker(name="Anna Berg", evidence=(span("Anna Berg"),))
    counted = "We count whales. Anna\nBack to top\nBerg counts them on May 5."
    statement = Statement(
        id="turn-1",
        speaker=berg,
        span=span(counted),
        paragraphs=(paragraph(counted, text="We count whales. Anna Berg counts them on May 5."),),
    )
    question = Question(
        id="turn-2",
        label="Question",
        label_span=span("Question"),
        span=span("Question: When?"),
        paragraphs=(paragraph("When?"),),
        asks=(Ask(span=span("When?"), text="When?"),),
    )
    answer = Answer(
        id="turn-3",
        speaker=berg,
        label="Anna Berg",
        label_span=span("Anna Berg", after="When?"),
        span=span("Anna Berg: On May 5."),
        paragraphs=(paragraph("On May 5."),),
    )
    oslo = mention(PlaceMention, "Oslo")
    pieces = [
        ("title", "Briefing by Anna Berg, Oslo, May 4, 2020", ""),
        ("contents_entry", "1. Whales", ""),
        ("contents_entry", "1. Tide tables", ""),
        ("heading", "Whales", "tables"),
        ("paragraph", "We count whales. Anna\n", ""),
        ("furniture", "Back to top\n", ""),
        ("paragraph", "Berg counts them on May 5.", ""),
        ("cue", "Question: ", ""),
        ("paragraph", "When?", ""),
        ("cue", "Anna Berg: ", "When?"),
        ("paragraph", "On May 5.", ""),
    ]
    return Briefing(
        id="b",
        title="Briefing by Anna Berg, Oslo, May 4, 2020",
        place=oslo,
        date=dt.date(2020, 5, 4),
        speakers=(berg,),
        contents=(
            ContentsEntry(id="contents-1", title="Whales", span=span("1. Whales"), target="topic-1", score=1.0),
            ContentsEntry(
                id="contents-2", title="Tide tables", span=span("1. Tide tables"), target="exchange-1", part="questions"
            ),
        ),
        turns=(statement, question, answer),
        topics=(
            Topic(
                id="topic-1",
                title="Whales",
                title_span=span("Whales", after="tables"),
                span=span("Whales\n\n" + counted),
                turns=(statement,),
                contents_entry="contents-1",
            ),
        ),
        exchanges=(
            Exchange(
                id="exchange-1",
                question=question,
                answers=(answer,),
                span=span("Question: When?\n\nAnna Berg: On May 5."),
                contents_entry="contents-2",
            ),
        ),
        mentions=(
            mention(PersonMention, "Anna Berg", name="Anna Berg", entity="person:anna-berg"),
            oslo,
            mention(DateMention, "May 4, 2020", type="DATE", value="2020-05-04"),
            mention(DateMention, "May 5", type="DATE", value="2020-05-05"),
        ),
        entities=(Entity(id="person:anna-berg", kind="person", name="Anna Berg", mentions=("person-12-21",)),),
        defects=(Defect("fused-dateline", "none, in truth", Span(0, 0)),),
        blocks=tuple(blocks_of(pieces)),
        source=Source(text=TEXT, sha256=hashlib.sha256(TEXT.encode()).hexdigest()),
        evidence={
            "title": Evidence(span("Briefing by Anna Berg, Oslo, May 4, 2020"), "by-hand"),
            "place": Evidence(oslo.span, "by-hand"),
            "date": Evidence(span("May 4, 2020"), "by-hand"),
        },
        parser_version="0",
    )


def test_a_sound_briefing_keeps_every_law():
    assert broken_laws(sound(), TEXT, lambda _: sound()) == []


def first(field, **changes):
    """A change of the first node of a sequence; the rest stay."""

    def change(briefing):
        nodes = getattr(briefing, field)
        return {field: (replace(nodes[0], **changes), *nodes[1:])}

    return change


def turn(index, **changes):
    """A change of a turn, in `turns` and in the topic or exchange that holds it."""

    def change(briefing):
        turns = [replace(one, **changes) if at == index else one for at, one in enumerate(briefing.turns)]
        topic, exchange = briefing.topics[0], briefing.exchanges[0]
        return {
            "turns": tuple(turns),
            "topics": (replace(topic, turns=(turns[0],)),),
            "exchanges": (replace(exchange, question=turns[1], answers=(turns[2],)),),
        }

    return change


def evidence_without(field):
    return lambda briefing: {"evidence": {key: value for key, value in briefing.evidence.items() if key != field}}


def more_mentions(*found):
    ordered = lambda one: (one.span.start, -one.span.end, one.kind)  # noqa: E731
    return lambda briefing: {"mentions": tuple(sorted((*briefing.mentions, *found), key=ordered))}


def furniture_everywhere(briefing):
    long = TEXT + " " * 2_000
    blocks = (*briefing.blocks, Block("furniture", Span(len(TEXT), len(long))))
    return {"source": replace(briefing.source, text=long), "blocks": blocks}


FAR = Span(9_000, 9_001)
BROKEN = [
    ("tiling", lambda briefing: {"blocks": briefing.blocks[:-1]}),
    ("tiling", lambda briefing: {"blocks": briefing.blocks[1:]}),
    ("tiling", lambda briefing: {"blocks": (*briefing.blocks[:3], *briefing.blocks[4:])}),
    ("tiling", lambda briefing: {"blocks": (Block("blank", Span(0, 0)), *briefing.blocks)}),
    ("covered", lambda briefing: {"blocks": tuple(replace(block, kind="paragraph") for block in briefing.blocks)}),
    ("covered", furniture_everywhere),
    ("grounded", first("mentions", text="Anna Burg")),
    ("grounded", first("mentions", span=FAR)),
    ("grounded", first("contents", span=FAR)),
    ("grounded", first("contents", title="Wales")),
    ("grounded", first("topics", title="Wales")),
    ("grounded", first("defects", span=FAR)),
    ("grounded", turn(0, paragraphs=(paragraph("We count whales.", text="We count wales."),))),
    ("grounded", turn(0, speaker=Speaker(name="Anna Berg", evidence=(FAR,)))),
    ("grounded", turn(1, label="Q")),
    ("grounded", turn(1, label_span=None)),
    ("grounded", turn(1, asks=(Ask(span=span("When?"), text="Why?"),))),
    ("grounded", lambda _: {"title": "Briefing by Anna Burg"}),
    ("grounded", lambda briefing: {"evidence": briefing.evidence | {"date": Evidence(FAR, "by-hand")}}),
    ("nested", first("topics", span=span("Whales", after="tables"))),
    ("nested", first("topics", title_span=span("Whales"))),
    ("nested", first("exchanges", span=span("Question: When?"))),
    ("nested", first("exchanges", span=span("Anna Berg: On May 5."))),
    ("nested", turn(1, span=span("Question:"))),
    ("nested", turn(1, label_span=Span(0, 8))),
    ("ordered", lambda briefing: {"turns": briefing.turns[::-1]}),
    ("ordered", lambda briefing: {"contents": briefing.contents[::-1]}),
    ("ordered", lambda briefing: {"mentions": briefing.mentions[::-1]}),
    ("ordered", lambda briefing: {"mentions": (briefing.mentions[0], *briefing.mentions)}),
    ("ordered", turn(2, paragraphs=(paragraph("May 5.", "When?"), paragraph("On May", "When?")))),
    ("mentions", more_mentions(mention(PlaceMention, "Berg, Oslo"))),
    ("mentions", more_mentions(mention(PlaceMention, "top"))),
    ("identified", turn(2, id="turn-1")),
    ("identified", first("contents", target="topic-9")),
    ("identified", first("contents", target="turn-1")),
    ("identified", first("contents", target=None)),
    ("identified", first("contents", target="exchange-1")),
    ("identified", first("topics", contents_entry="turn-1")),
    ("identified", first("exchanges", topic="exchange-1")),
    ("identified", first("exchanges", follows_up="exchange-1")),
    ("identified", lambda _: {"entities": ()}),
    ("identified", first("entities", mentions=())),
    ("identified", first("entities", mentions=("person-12-21", "place-23-27"))),
    ("identified", lambda briefing: {"topics": (replace(briefing.topics[0], turns=(briefing.turns[0], briefing.turns[0])),)}),
    ("evident", evidence_without("date")),
    ("evident", evidence_without("place")),
    ("evident", lambda _: {"date": None}),
    ("evident", first("speakers", evidence=())),
    ("round-trip", first("exchanges", question=replace(sound().turns[1]))),
    ("round-trip", first("topics", turns=(replace(sound().turns[0]),))),
    ("round-trip", first("exchanges", question=replace(sound().turns[1], label=None))),
    ("round-trip", first("exchanges", question=replace(sound().turns[1], id="turn-9"))),
]


@pytest.mark.parametrize(("law", "change"), BROKEN)
def test_each_law_catches_what_breaks_it(law, change):
    briefing = sound()
    assert law in {broken.law for broken in broken_laws(briefing.model_copy(update=change(briefing)))}


def test_no_law_is_without_a_broken_briefing():
    assert {law for law, _ in BROKEN} == set(LAWS)


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(TEXT + " ", id="text lost"),
        pytest.param(TEXT.replace("whales", "wales"), id="text altered"),
        pytest.param(TEXT.encode(), id="bytes without an encoding"),
    ],
)
def test_the_text_is_the_input(raw):
    assert "conservative" in {broken.law for broken in broken_laws(sound(), raw)}


def test_a_lone_surrogate_is_a_replacement_character():
    raw = TEXT.replace("whales", "wh\udcffles")
    briefing = sound()
    digest = hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()
    source = replace(briefing.source, text=TEXT.replace("whales", "wh\ufffdles"), sha256=digest)
    assert "conservative" not in {broken.law for broken in broken_laws(briefing.model_copy(update={"source": source}), raw)}


def test_a_second_parse_must_come_to_the_same():
    def other(raw):
        return sound().model_copy(update={"language": "fr"})

    assert [broken.law for broken in broken_laws(sound(), TEXT, other)] == ["deterministic"]


def test_a_second_parse_must_not_raise():
    def raising(raw):
        raise ValueError("no")

    assert [str(broken) for broken in broken_laws(sound(), TEXT, raising)] == ["total: ValueError: no"]
