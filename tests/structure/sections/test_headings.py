import pytest

from briefing_parser import parse

HEADINGS = ("Objectives of the Visit", "Railway in the North", "Bridge in the South")


def transcript(headings, *, cue="Question"):
    exchanges = [f"{heading}\n\n{cue}: What of this?\n\nMs. Lee: A good thing.\n\n" for heading in headings]
    return f"Ms. Lee: Good morning.\n\n{''.join(exchanges)}{cue}: When?\n\nMs. Lee: Soon.\n"


@pytest.mark.parametrize("cue", ["Question", "Harbour Times"])
def test_headings_among_the_questions_name_exchanges(cue):
    briefing = parse(transcript(HEADINGS, cue=cue))
    assert [turn.text for turn in briefing.turns] == [
        "Good morning.",
        *["What of this?", "A good thing."] * 3,
        "When?",
        "Soon.",
    ]
    headings = [block.span.of(briefing.source.text) for block in briefing.blocks if block.kind == "heading"]
    assert headings == list(HEADINGS)
    assert briefing.topics == ()


def test_a_heading_heads_all_exchanges_up_to_the_next():
    assert [exchange.title for exchange in parse(transcript(HEADINGS)).exchanges] == [*HEADINGS, HEADINGS[-1]]


def test_one_line_without_a_full_stop_is_no_heading():
    briefing = parse(transcript(["And thank you very much"]))
    assert briefing.turns[0].text == "Good morning.\n\nAnd thank you very much"
    assert [exchange.title for exchange in briefing.exchanges] == [None, None]


def test_one_line_that_the_contents_list_is_a_heading():
    text = "Contents\n1. Harbour\n2. Answers to media questions:\n1. Railway\n\nHarbour\n\nThe harbour is open.\n\n"
    briefing = parse(text + transcript(["Railway"]).removeprefix("Ms. Lee: Good morning.\n\n"))
    assert briefing.exchanges[0].title == "Railway"
    assert "Railway" not in " ".join(turn.text for turn in briefing.turns)


@pytest.mark.parametrize("salutation", ["Ladies and gentlemen", "Colleagues,", "Good afternoon, everyone", "Thank you all"])
def test_a_salutation_below_a_heading_is_said(salutation):
    (topic,) = parse(f"Ann Lee: Good.\n\nThe Harbour\n\n{salutation}\n\nThe harbour is open to all ships.\n").topics
    assert (topic.title, topic.text) == ("The Harbour", f"{salutation}\n\nThe harbour is open to all ships.")


def test_a_paragraph_that_breaks_off_is_no_heading():
    said = "The harbour is open.\n\nIt has been open for years. Ships come and go -\n\nAll of them carry grain.\n"
    assert parse(f"Ann Lee: Good.\n\n{said}").topics == ()


def test_headings_marked_by_stars_alone():
    said = "The boats sail at noon, as they have done for a hundred years and more."
    text = f"Briefing by Ann Lee, Arno, May 3, 2031\n\nGood afternoon.\n\n**Lake Arno\n\n{said}\n\n**The bridge**\n\n{said}\n\n**Questions and Answers\n\nQuestion: When?\n"
    briefing = parse(text, media_type="text/plain")
    assert [(topic.title, topic.text) for topic in briefing.topics] == [("Lake Arno", said), ("The bridge", said)]
    assert [topic.title_span.of(briefing.source.text) for topic in briefing.topics] == ["Lake Arno", "The bridge"]
    assert [turn.text for turn in briefing.turns] == ["Good afternoon.", said, said, "When?"]


def test_who_opens_the_questions_is_in_no_topic():
    said = "The Harbour\n\nThe harbour is open.\n\nModerator: We turn to questions.\n\nQuestion: When?\n\nAnn Lee: Now.\n"
    (topic,) = parse(f"Ann Lee: Good.\n\n{said}").topics
    assert topic.text == "The harbour is open."


def test_headings_above_cued_statements_are_topics():
    remarks = (
        "Opening Remarks\n\nVisit to the Harbour\n\nMs. Lee: I shall go there.\n\nFire in the North\n\nMs. Lee: It is out.\n\n"
    )
    questions = transcript(HEADINGS, cue="Harbour Times").partition("\n\n")[2]
    briefing = parse(f"Press conference by Ann Lee\n\n{remarks}{questions}")
    assert [(topic.title, topic.text) for topic in briefing.topics] == [
        ("Opening Remarks", ""),
        ("Visit to the Harbour", "I shall go there."),
        ("Fire in the North", "It is out."),
    ]
    assert [exchange.title for exchange in briefing.exchanges] == [*HEADINGS, HEADINGS[-1]]


def test_a_request_begins_the_questions_where_names_alone_are_cues():
    text = "Opening Remarks\n\nThe Harbour\n\nMs. Lee: It is open.\n\nThe Railway\n\nHarbour Times: Please tell us of it.\n\nMs. Lee: No.\n"
    briefing = parse(f"Press conference by Ann Lee\n\n{text}")
    assert [topic.title for topic in briefing.topics] == ["Opening Remarks", "The Harbour"]
    assert [exchange.title for exchange in briefing.exchanges] == ["The Railway"]


def test_the_hour_between_contents_and_first_cue_is_no_turn():
    contents = "Index\n• The Harbour\n• The Railway\n\n12:50 p.m. EDT\n\n"
    briefing = parse(
        f"Press briefing by Ann Lee\n\n{contents}MS. LEE: Good day.\n\nQUESTION: Is the harbour open?\n\nMS. LEE: Yes.\n"
    )
    assert briefing.turns[0].text == "Good day."


def test_the_heading_of_the_questions_names_no_exchange():
    body = "".join(f"{heading}\n\nMs. Lee: A good thing.\n\n" for heading in HEADINGS)
    briefing = parse(f"{body}Questions and answers\n\nQuestion: When?\n\nMs. Lee: Soon.\n")
    assert [topic.title for topic in briefing.topics] == list(HEADINGS)
    assert [exchange.title for exchange in briefing.exchanges] == [None]
