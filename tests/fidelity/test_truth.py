"""A truth and a briefing are told in one format, that of the gold files."""

import datetime as dt

from briefing_parser import parse
from briefing_parser.fidelity import TrueExchange, TrueSpeaker, TrueTopic, TrueTurn, Truth, truth_of

TRUTH = Truth(
    title="Briefing by  Anna Berg",
    date=dt.date(2020, 5, 4),
    speakers=(TrueSpeaker("Anna Berg"),),
    topics=(TrueTopic("Tide\ntables", (TrueTurn("statement", ("One.", "Two\nthree."), "Anna Berg"),)),),
    exchanges=(
        TrueExchange(TrueTurn("question", ("When?",), label="Q")),
        TrueExchange(
            TrueTurn("question", ("Where?",), label="Q"),
            (TrueTurn("answer", ("Here.",), "Anna Berg", "Anna Berg"), TrueTurn("answer", ("There.",), "Jan Ek", "Jan Ek")),
            "Places",
        ),
    ),
    contents=("Tide tables", "Places"),
    other=(TrueTurn("moderation", ("Thank you.",)),),
)


def turn(kind, text, speaker=None, label=None):
    return {"kind": kind, "label": label, "speaker": speaker, "text": text}


def test_the_gold_of_a_truth():
    assert TRUTH.to_gold() == {
        "title": "Briefing by Anna Berg",
        "organisation": None,
        "date": "2020-05-04",
        "place": None,
        "speakers": [{"name": "Anna Berg", "role": None}],
        "topics": [{"title": "Tide tables", "text": "One. Two three."}],
        "turns": [
            turn("statement", "One. Two three.", "Anna Berg"),
            turn("question", "When?", label="Q"),
            turn("question", "Where?", label="Q"),
            turn("answer", "Here.", "Anna Berg", "Anna Berg"),
            turn("answer", "There.", "Jan Ek", "Jan Ek"),
            turn("moderation", "Thank you."),
        ],
        "exchanges": [
            {"question": 1, "answers": [], "title": None},
            {"question": 2, "answers": [3, 4], "title": "Places"},
        ],
        "contents": ["Tide tables", "Places"],
        "not_judged": [],
    }


def test_a_truth_of_nothing_is_empty():
    assert Truth().to_gold() == truth_of(parse("")).to_gold()


def test_the_truth_of_a_briefing_holds_all_its_turns():
    page = (
        "Briefing by Foreign Ministry Spokesperson Anna Berg, Oslo, May 4, 2020\n\nQuestion: Why?\n\nAnna Berg: We do not know."
    )
    briefing = parse(page)
    gold = truth_of(briefing).to_gold()
    assert sorted(turn["text"] for turn in gold["turns"]) == sorted(turn.text for turn in briefing.turns)
    assert [gold["turns"][exchange["question"]]["text"] for exchange in gold["exchanges"]] == ["Why?"]
