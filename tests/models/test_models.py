import json
import pickle

import pytest
from pydantic import TypeAdapter, ValidationError

from briefing_parser import (
    Answer,
    Block,
    Briefing,
    DateMention,
    Defect,
    Exchange,
    Paragraph,
    Question,
    Source,
    Span,
    Speaker,
    Topic,
)
from briefing_parser.models import AnyMention


def small_briefing() -> Briefing:
    text = "Question: Why?\nAnn Lee: On 4 July 2019."
    question = Question(id="turn-1", label="Question", span=Span(0, 14), paragraphs=(Paragraph(Span(10, 14), "Why?"),))
    answer = Answer(id="turn-2", label="Ann Lee", span=Span(15, 39), paragraphs=(Paragraph(Span(24, 39), "On 4 July 2019."),))
    day = DateMention(span=Span(27, 38), text="4 July 2019", rule="day-month-year", type="DATE", value="2019-07-04")
    return Briefing(
        id="small",
        source=Source(text=text, sha256="0" * 64),
        turns=(question, answer),
        topics=(Topic(id="topic-1", title="T", title_span=Span(0, 0), span=Span(0, 39), turns=(question,)),),
        exchanges=(Exchange(id="exchange-1", question=question, answers=(answer,), span=Span(0, 39)),),
        mentions=(day,),
        parser_version="0",
    )


def test_json_writes_each_turn_once_and_gives_back_the_same_identities():
    briefing = small_briefing()
    data = json.loads(briefing.model_dump_json())
    assert data["exchanges"][0]["question"] == "turn-1"
    assert data["exchanges"][0]["answers"] == ["turn-2"]
    assert data["topics"][0]["turns"] == ["turn-1"]
    again = Briefing.model_validate_json(json.dumps(data))
    assert again == briefing
    assert again.exchanges[0].question is again["turn-1"]
    assert again.topics[0].turns[0] is again.turns[0]


def test_plain_data_and_pickle_give_back_an_equal_briefing():
    briefing = small_briefing()
    assert Briefing.model_validate(briefing.model_dump()) == briefing
    pickled = pickle.loads(pickle.dumps(briefing))
    assert pickled == briefing
    assert pickled.exchanges[0].question is pickled.turns[0]


def test_what_can_be_derived_is_not_stored():
    data = json.loads(small_briefing().model_dump_json())
    assert "text" not in data["turns"][0]
    assert "paragraphs" not in data["topics"][0]


def test_unknown_fields_and_kinds_of_newer_versions_are_left_out():
    data = json.loads(small_briefing().model_dump_json())
    data["mood"] = "grave"
    data["turns"][0]["mood"] = "grave"
    data["mentions"].append({"kind": "mood", "id": "mood-0-1", "span": {"start": 0, "end": 1}, "text": "Q", "rule": "new"})
    assert Briefing.model_validate_json(json.dumps(data)) == small_briefing()


def test_entities_that_had_only_unknown_mentions_go_with_them():
    data = json.loads(small_briefing().model_dump_json())
    mood = {"kind": "mood", "id": "mood-0-1", "span": {"start": 0, "end": 1}, "text": "Q", "rule": "new"}
    data["mentions"].append(mood)
    data["entities"] = [{"id": "mood:grave", "kind": "mood", "name": "grave", "mentions": ["mood-0-1"], "identifiers": {}}]
    assert Briefing.model_validate_json(json.dumps(data)).entities == ()


def test_an_unknown_kind_of_turn_is_an_error():
    data = json.loads(small_briefing().model_dump_json()) | {"topics": [], "exchanges": []}
    data["turns"][0]["kind"] = "song"
    with pytest.raises(ValidationError, match="union_tag_invalid"):
        Briefing.model_validate_json(json.dumps(data))


def test_a_copy_looks_things_up_anew():
    briefing = small_briefing()
    assert briefing["turn-1"]
    assert briefing.mentions_in(Span(0, 39))
    copy = briefing.model_copy(update={"turns": (), "mentions": ()})
    assert copy.mentions_in(Span(0, 39)) == ()
    with pytest.raises(KeyError):
        copy["turn-1"]


def test_a_reference_to_a_turn_that_is_missing_is_an_error():
    data = json.loads(small_briefing().model_dump_json())
    data["exchanges"][0]["question"] = "turn-9"
    with pytest.raises(ValidationError):
        Briefing.model_validate_json(json.dumps(data))


def test_a_briefing_and_its_nodes_are_frozen_and_hashable():
    briefing = small_briefing()
    with pytest.raises(ValidationError):
        briefing.title = "other"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        briefing.turns[0].label = "other"  # type: ignore[misc]
    assert len({briefing, small_briefing()}) == 1
    assert len({briefing.turns[0], briefing.turns[1], briefing.mentions[0]}) == 3


def test_every_id_is_found_and_an_unknown_one_is_a_key_error():
    briefing = small_briefing()
    for node in (*briefing.turns, *briefing.topics, *briefing.exchanges, *briefing.mentions):
        assert briefing[node.id] is node
    with pytest.raises(KeyError):
        briefing["turn-9"]


def test_mentions_in_a_node_or_a_span():
    briefing = small_briefing()
    assert briefing.mentions_in(briefing.turns[1]) == briefing.mentions
    assert briefing.mentions_in(briefing.turns[0]) == ()
    assert briefing.mentions_in(Span(27, 37)) == ()
    assert briefing.mentions_in(briefing.exchanges[0]) == briefing.mentions


def test_a_node_dumps_itself_and_prints_itself_shortly():
    mention = small_briefing().mentions[0]
    assert TypeAdapter(AnyMention).validate_json(mention.model_dump_json()) == mention
    assert mention.model_dump()["value"] == "2019-07-04"
    assert repr(mention) == "DateMention(date-27-38 day-month-year '4 July 2019')"
    assert repr(small_briefing()).startswith("<Briefing 'small': 1 topics, 1 exchanges, 2 turns, 1 mentions, 0 defects>")


@pytest.mark.parametrize(
    ("node", "printed"),
    [
        (Topic(id="topic-1", title="The ferry", title_span=Span(0, 9), span=Span(0, 9)), "Topic(topic-1 'The ferry')"),
        (small_briefing().exchanges[0], "Exchange(exchange-1 'Why?')"),
        (Block("cue", Span(0, 10)), "Block(cue)"),
        (Defect("near-cue", "looks like a cue", Span(0, 3)), "Defect(near-cue 'looks like a cue')"),
        (Speaker(name="Ann Lee"), "Speaker('Ann Lee')"),
        (Paragraph(Span(0, 60), "a b " * 15), "Paragraph('a b a b a b a b a b a b a b a b a b a b a b a b…')"),
    ],
)
def test_every_node_says_what_it_is(node, printed):
    assert repr(node) == printed


def test_a_span_knows_its_characters():
    assert Span(1, 3).of("abcd") == "bc"
    assert len(Span(1, 3)) == 2
    assert 1 in Span(1, 3)
    assert 3 not in Span(1, 3)
    assert Span(1, 3) in Span(0, 3)
    assert Span(1, 4) not in Span(0, 3)


def test_the_origin_of_plain_text_is_itself_and_of_a_rendering_is_in_the_raw_input():
    assert Source(text="abc", sha256="").origin(Span(1, 2)) == Span(1, 2)
    rendered = Source(text="abcdef", sha256="", rendering="html-1", origins=((0, 10, 13), (3, 40, 43)))
    assert rendered.origin(Span(1, 2)) == Span(11, 12)
    assert rendered.origin(Span(4, 6)) == Span(41, 43)
    assert rendered.origin(Span(2, 4)) == Span(12, 41)


def test_the_outline_names_facts_topics_and_exchanges():
    outline = small_briefing().outline()
    assert "(untitled briefing small)" in outline
    assert "Topics (1)" in outline
    assert "1  Why? -> Ann Lee" in outline
    assert "1 date mentions" in outline
