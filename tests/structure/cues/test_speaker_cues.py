import pytest

from briefing_parser.marks import Mark
from briefing_parser.models import Span
from briefing_parser.profiles import load_profile
from briefing_parser.structure.cues.speaker_cues import find_cues
from briefing_parser.structure.layout.lines import printed_lines
from briefing_parser.structure.names.names import Named

GENERIC = load_profile(None)
ANN = (Named("Ann Lee", "Spokesperson"),)


def found(text, on_podium=(), marks=()):
    return find_cues(printed_lines(text), GENERIC, on_podium, marks)


def labels(text, on_podium=(), marks=()):
    return [cue.label for _, cue in sorted(found(text, on_podium, marks).accepted.items())]


@pytest.mark.parametrize(
    ("line", "label", "words"),
    [
        ("Question: Why now?", "Question", "Why now?"),
        ("Question:\u00a0Why now?", "Question", "Why now?"),
        ("Question\u00a0: Why now?", "Question", "Why now?"),
        ("QUESTION: Why now?", "QUESTION", "Why now?"),
        ("QUESTION:Why now?", "QUESTION", "Why now?"),
        ("question: Why now?", "question", "Why now?"),
        ("QUESTION:. Why now?", "QUESTION", "Why now?"),
        ("QUESTION NO. 2: Why now?", "QUESTION NO. 2", "Why now?"),
        ("UNIDENTIFIED MALE: Why now?", "UNIDENTIFIED MALE", "Why now?"),
        ("- Question: Why now?", "Question", "Why now?"),
        ("1. Question: Why now?", "Question", "Why now?"),
        ("0 JOURNALIST: Why now?", "JOURNALIST", "Why now?"),
        ("P.- ¿Cuándo?", "P", "¿Cuándo?"),
        ("-PREGUNTA: ¿Cuándo?", "PREGUNTA", "¿Cuándo?"),
        ("PERIODISTA.- ¿Cuándo?", "PERIODISTA", "¿Cuándo?"),
        ("问：何时？", "问", "何时？"),
        ("《海岛日报》记者：何时？", "《海岛日报》记者", "何时？"),
        ("Q: Why now?", "Q", "Why now?"),
        ("Q  Why now?", "Q", "Why now?"),
        ("Q Why now?", "Q", "Why now?"),
        ("Q.  Why now?", "Q", "Why now?"),
        ("Q. Why now?", "Q", "Why now?"),
        ("Q?  Why now?", "Q?", "Why now?"),
        ("Q\tWhy now?", "Q", "Why now?"),
        ("Q\u00a0 \u00a0 Why now?", "Q", "Why now?"),
        ("Q -- a bridge, then?", "Q", "-- a bridge, then?"),
        ("Q \u2014 a bridge, then?", "Q", "\u2014 a bridge, then?"),
        ("Q    and the bridge?", "Q", "and the bridge?"),
        ("Q (Inaudible.)", "Q", "(Inaudible.)"),
        ("Q Okay.  And then on bridges: who pays?", "Q", "Okay.  And then on bridges: who pays?"),
        ("q^HQ   Why now?", "Q", "Why now?"),
        ("Q\x08Q   Why now?", "Q", "Why now?"),
        ("**Question:** Why now?", "Question", "Why now?"),
        ("**Question**: Why now?", "Question", "Why now?"),
        ("<b>Question:</b> Why now?", "Question", "Why now?"),
        ("<b>Question</b>: Why now?", "Question", "Why now?"),
        ("Question (retranslated): Why now?", "Question (retranslated)", "Why now?"),
        ("Question：Why now?", "Question", "Why now?"),
        ("MS. LEE:  Why now?", "MS. LEE", "Why now?"),
        ("MS LEE :  Why now?", "MS LEE", "Why now?"),
        ("SENIOR ADMINISTRATION OFFICIAL #2: Yes.", "SENIOR ADMINISTRATION OFFICIAL #2", "Yes."),
        ("Ann Lee: Why now?", "Ann Lee", "Why now?"),
        ('MR. EDWARD "TED" LEE: Why now?', 'MR. EDWARD "TED" LEE', "Why now?"),
        ("Ann Lee: (01:06) Why now?", "Ann Lee", "Why now?"),
        ("Ann Lee (01:06): Why now?", "Ann Lee", "Why now?"),
        ("[00:01:06] Ann Lee: Why now?", "Ann Lee", "Why now?"),
        ("00:01:06.480 Ann Lee: Why now?", "Ann Lee", "Why now?"),
        ("00:01:06:12 Ann Lee: Why now?", "Ann Lee", "Why now?"),
        ("10:02 a.m. Ann Lee: Why now?", "Ann Lee", "Why now?"),
        ("10:02:15 AM Ann Lee: Why now?", "Ann Lee", "Why now?"),
        ("<01:06> Ann Lee: Why now?", "Ann Lee", "Why now?"),
        ("[0h12m] Ann Lee: Why now?", "Ann Lee", "Why now?"),
        ("01:06 | Ann Lee: Why now?", "Ann Lee", "Why now?"),
        (">> ANN LEE: Why now?", "ANN LEE", "Why now?"),
        ("[*] ANN LEE: Why now?", "ANN LEE", "Why now?"),
        ("(Question): Why now?", "(Question)", "Why now?"),
        ("[Ann Lee]: Why now?", "[Ann Lee]", "Why now?"),
        ("(UNKNOWN): Why now?", "(UNKNOWN)", "Why now?"),
        ("Q. Ivo Novak (Daily Herald): Why now?", "Q. Ivo Novak (Daily Herald)", "Why now?"),
        ("Question \u2013 Daily Herald: Why now?", "Question \u2013 Daily Herald", "Why now?"),
        ("Journalist (Ivo Novak): Why now?", "Journalist (Ivo Novak)", "Why now?"),
        ("GOV. LEE: Why now?", "GOV. LEE", "Why now?"),
        ("Minister of Ports (Dr. Ivo Novak): Why now?", "Minister of Ports (Dr. Ivo Novak)", "Why now?"),
        ("Foreign Ministry Spokesperson Ann Lee: Why now?", "Foreign Ministry Spokesperson Ann Lee", "Why now?"),
    ],
)
def test_cues(line, label, words):
    (cue,) = found(line, ANN).accepted.values()
    assert cue.label == label
    assert line[cue.words :] == words
    assert line[cue.start : cue.end] == label
    assert cue.opening == 0


@pytest.mark.parametrize(
    "line",
    [
        "Question of principle: no side may act alone.",
        "Let me repeat: nothing has changed.",
        "Note: the hall opens at noon.",
        "Updated: May 3, 2019 20:09 The hall opens at noon.",
        "First: the harbour. Second: the railway.",
        "Our aim is clear: peace.",
        "And a question for Minister Lee: who pays?",
        "See https://example.org for more.",
        "At 10:30 the doors open.",
        "10:30 Doors open: be there.",
        "Quick decisions help nobody.",
        "Q fever is rare.",
        "A bridge is a bridge.",
        "A  bridge is a bridge.",
        "U.S. economy and the prospect of growth",
        "Thank you. Next question.",
        ">> GOOD MORNING, EVERYBODY. THE ROADS ARE OPEN.",
        "(From left to right): the harbour, the pier.",
        "Question Time: the hall opens at noon.",
        "10:30 a.m. The doors open: be there.",
        "United Nations: a history",
    ],
)
def test_prose_is_no_cue(line):
    assert labels(line, ANN) == []


def test_a_bare_name_needs_support():
    alone = "Ivo Novak: The bridge is open."
    assert labels(alone) == []
    assert [cue.label for cue in found(alone).refused] == ["Ivo Novak"]
    assert labels(f"Question: Is it open?\n{alone}") == ["Question", "Ivo Novak"]
    assert labels(f"{alone}\n\n{alone}") == ["Ivo Novak", "Ivo Novak"]
    assert labels(alone, (Named("Ivo Novak", None),)) == ["Ivo Novak"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the text's own cues are in capitals: other names before a colon are prose
        (
            "MS. LEE: So.\nMR. OTT: Yes.\nQ  Why?\nMS. LEE: Look.\nNorth Shore: it is a port.\nQ  So?",
            "MS. LEE|MR. OTT|Q|MS. LEE|Q",
        ),
        # outlets and names beside the cues of one who has an office
        (
            "Ann Lee, Spokesperson: So.\nIvo: Why?\nAnn Lee, Spokesperson: Yes.",
            "Ann Lee, Spokesperson|Ivo|Ann Lee, Spokesperson",
        ),
        # a full stop in place of the colon, where the text is set so
        ("CHAIR LEE.  So.\nIVO OTT.  Why?\nCHAIR LEE.  Well.\nU.S. banks are safe.", "CHAIR LEE|IVO OTT|CHAIR LEE"),
        (
            "The President. So.\nQ. Why?\nThe President. Yes.\nQ. So?\nThe President. No.",
            "The President|Q|The President|Q|The President",
        ),
        # time stamps without a colon
        ("Speaker 1 (00:02)\nSo.\nSpeaker 2 (00:09)\nWhy?\nSpeaker 1 (00:12)\nYes.", "Speaker 1|Speaker 2|Speaker 1"),
        ("Bob: (00:02)\nSo.\nPress Ivo: (00:09)\nWhy?\nBob: (00:12)\nAt 9:15.", "Bob|Press Ivo|Bob"),
        # generic words alone on their lines
        (
            "QUESTION\nWhy?\nMINISTER LEE:\nSo.\nQUESTION\nWhen?\nMINISTER LEE:\nNow.\nQUESTION\nWho?",
            "QUESTION|MINISTER LEE|QUESTION|MINISTER LEE|QUESTION",
        ),
        # an office that speaks once, behind a question
        ("Q: Will it start?\n\nSecretary General: It will.", "Q|Secretary General"),
        ("THE MINISTER:  Good morning.\n\nQ    Why?\n\nYes, why?", "THE MINISTER|Q"),
        # lines that are no wrapped sentences
        (
            "Minutes of May 3, 2004\nNorth TV: Why?\nAnn Lee: So they say\nWest TV: Why?\nAnn Lee: So",
            "North TV|Ann Lee|West TV|Ann Lee",
        ),
        # who answers later may open
        ("LEE: So.\nOTT: Yes.\nQUESTION: Why?\nOTT: Well.\nLEE: No.", "LEE|OTT|QUESTION|OTT|LEE"),
        ("The Minister: So.\nQ: Why?\nThe Minister: Well.", "The Minister|Q|The Minister"),
        # a dash or an arrow in place of the colon, where some question has it
        (
            "Minister Lee \u2013 So.\nQuestion \u2013 Why?\nMinister Lee \u2013 Well.\nQuestion \u2013 Who?",
            "Minister Lee|Question|Minister Lee|Question",
        ),
        (
            "Minister Lee> So.\nQuestion> Why?\nMinister Lee> Well.\nQuestion> Who?",
            "Minister Lee|Question|Minister Lee|Question",
        ),
        (
            "The harbour \u2013 It is new.\nPresident Ott \u2013 He comes.\nMinister Lee \u2013 So.\nMinister Lee \u2013 Well.",
            "",
        ),
        # cells, of which some come back
        ("Minister Lee\tSo.\nIvo Ott, Port News\tWhy?\nMinister Lee\tWell.", "Minister Lee|Ivo Ott, Port News|Minister Lee"),
        ("Harbour\t12\nMinister Lee\t4\nPresident Ott\t5", ""),
        # a bare name once: between two questions somebody answers
        ("Question: Why?\nOtt: So.\nQuestion: When?\nMr. Lee: Now.", "Question|Ott|Question|Mr. Lee"),
        ("Question: Why?\nMr. Lee: So.\nHarbour: it is new.\nQuestion: When?", "Question|Mr. Lee|Question"),
        ("Question: Two matters.\nHarbour: is it new?\nMr. Lee: So.\nQuestion: When?", "Question|Mr. Lee|Question"),
        # a kind of briefing announces no speaker
        ("Transcript: Ann Lee on Radio Ott\nHOST: Why?\nAnn Lee: So.\nHOST: When?\nAnn Lee: Now.", "HOST|Ann Lee|HOST|Ann Lee"),
        # letters inside lines
        ("Q: Why? A: So. Q: When? A: Now.\nQ: Who? A: We.", "Q|A|Q|A|Q|A"),
        # a dash in place of the colon
        ("Q - Why?\nA - So.\nQ \u2013 When?\nA \u2013 Now.", "Q|A|Q|A"),
        # answers by a letter, where questions are
        ("Q.  Why?\nA.  So.\nQ.  When?\nA.  Now.", "Q|A|Q|A"),
    ],
)
def test_the_text_as_a_whole_tells(text, expected):
    on_podium = ANN if "Ann" in expected else ()
    assert labels(text, on_podium) == (expected.split("|") if expected else [])


@pytest.mark.parametrize(
    ("line", "label", "words"),
    [
        ("MS. LEE; So.", "MS. LEE", "So."),
        ("MS. LEE.  So.", "MS. LEE", "So."),
        ("MS. LEE  So.", "MS. LEE", "So."),
        ("MS. LEE -- so it is.", "MS. LEE", "so it is."),
        ("JOURNLALIST: So?", "JOURNLALIST", "So?"),
        ("JOURNAL-IST: So?", "JOURNAL-IST", "So?"),
        ("OURNALIST: So?", "OURNALIST", "So?"),
        ("JOURANLIST: So?", "JOURANLIST", "So?"),
    ],
)
def test_damaged_cues_are_told_by_their_like(line, label, words):
    known = "JOURNALIST: Why?\nMS. LEE: So.\nJOURNALIST: When?\nMS. LEE: Now.\n"
    cue = found(known + line).accepted[len(known)]
    assert (cue.label, (known + line)[cue.words :]) == (label, words)
    assert cue.kind == ("question" if "LEE" not in label else "person")


BEFORE = "MS. LEE:  So.\nQUESTION:  Why?\nMR. OTT:  Well.\n"


@pytest.mark.parametrize(
    ("line", "inside"),
    [
        ("That is all. QUESTION: And the ferry?", ["QUESTION"]),
        ("That is all. (Laughter.)  QUESTION: And the ferry? MS. LEE: It sails.", ["QUESTION", "MS. LEE"]),
        ("He said \u201cno.\u201d MR. OTT: He did.", ["MR. OTT"]),
        ("We hope to build --  MS. LEE:  Well, the harbour", ["MS. LEE"]),
        ("Over to the floor. MODERATOR: Next, please.", ["MODERATOR"]),
        ("I ask Jan. MR. JAN BEER: Thank you.", ["MR. JAN BEER"]),
        ("He asked: QUESTION: who pays?", []),
        ("It is the QUESTION: who pays?", []),
        ("They print \u201cNo harbour. QUESTION: who pays?\u201d and so on", []),
        ("It is simple. Question: who pays? Answer: we do.", []),
        ("Three ports. North Shore: it is open.", []),
        ("He came with Mr. Ott: that is all.", []),
    ],
)
def test_cues_inside_a_line_follow_the_end_of_a_sentence(line, inside):
    cues = found(BEFORE + line)
    starts = {printed.start: printed.text for printed in cues.lines}
    at = len(BEFORE)
    assert [cue.label for start, cue in sorted(cues.accepted.items()) if start >= at] == inside
    assert all(starts[start].startswith(cue.label) for start, cue in cues.accepted.items())


def test_a_text_in_one_line_is_divided_at_labels_that_come_back():
    text = "QUESTION: Why now? MS. LEE: So it is. QUESTION: Who pays? MS. LEE: We do: all of us. Thanks: to all."
    assert labels("Good morning. " + text) == ["QUESTION", "MS. LEE", "QUESTION", "MS. LEE"]


def test_outlets_inside_a_line_where_journalists_are_cued_by_outlet():
    text = "Ann Lee: Good morning. North Daily: Why now?\nAnn Lee: So it is.\nWest TV: And then?\nAnn Lee: Yes."
    assert labels(text, ANN) == ["Ann Lee", "North Daily", "Ann Lee", "West TV", "Ann Lee"]


def test_a_line_in_mid_sentence_begins_no_cue_that_stands_nowhere_else():
    assert labels("QUESTION: Why?\nMS. LEE: We asked the\nNORTH SHORE: it was the\nMS. LEE: no.") == [
        "QUESTION",
        "MS. LEE",
        "MS. LEE",
    ]


def test_bold_cues():
    text = "Question: Why now?\nAnn Lee: So.\nBob Ott: No.\nNorth Shore: a port."
    bold = [Mark("b", Span(text.index(cue), text.index(cue) + len(cue))) for cue in ("Question:", "Ann Lee", "Bob Ott:")]
    assert labels(text, (Named("Ann Lee", None), Named("Bob Ott", None)), bold) == ["Question", "Ann Lee", "Bob Ott"]


@pytest.mark.parametrize("sign", [" ", "\n"])
def test_bold_print_sets_off_cues_where_questions_are(sign):
    names = ("Minister Lee", "Question") * 2
    text = "".join(f"{name}{sign}So it is {number}.\n\n" for number, name in enumerate(names))
    starts = [text.index(f"So it is {number}") - len(name) - 1 for number, name in enumerate(names)]
    bold = [Mark("b", Span(at, at + len(name))) for at, name in zip(starts, names, strict=True)]
    assert labels(text, (), bold) == list(names)
    assert labels(text.replace("So", "so"), (), bold) == ([] if sign == " " else list(names))
    assert labels(text.replace("Question", "Harbours"), (), bold) == []


IN_CAPITALS = """PRESIDENTA ANA NÚÑEZ ROMO
Buenos días.

IÑAKI MUÑOZ, SECRETARIO DE FAROS
Con su permiso.

PREGUNTA
¿Cuándo?

PRESIDENTA ANA NÚÑEZ ROMO
Mañana.

PREGUNTA
¿Y quién?

RESIDENTA ANA NÚÑEZ ROMO
Iñaki."""


def test_names_in_capitals_stand_alone_where_generic_words_do():
    cues = sorted(found(IN_CAPITALS).accepted.items())
    assert [(cue.label, cue.named.name if cue.named else None) for _, cue in cues] == [
        ("PRESIDENTA ANA NÚÑEZ ROMO", "Ana Núñez Romo"),
        ("IÑAKI MUÑOZ, SECRETARIO DE FAROS", "Iñaki Muñoz"),
        ("PREGUNTA", None),
        ("PRESIDENTA ANA NÚÑEZ ROMO", "Ana Núñez Romo"),
        ("PREGUNTA", None),
        ("RESIDENTA ANA NÚÑEZ ROMO", "Ana Núñez Romo"),
    ]
    assert labels(IN_CAPITALS.replace("PREGUNTA", "FAROS")) == []


def test_outlets_beside_the_podium_ask_even_where_another_question_is_cued_by_a_word():
    text = "\n\n".join(
        (
            "Daily Herald: When?",
            "Ann Lee: Soon.",
            "Harbour News: Where?",
            "Ann Lee: Here.",
            "The plan: none.",
            "Q: And who?",
            "Ann Lee: Nobody.",
        )
    )
    assert labels(text, ANN) == ["Daily Herald", "Ann Lee", "Harbour News", "Ann Lee", "Q", "Ann Lee"]


def test_an_office_in_capitals_may_open_the_body_once():
    text = "Remarks by President Lee\n\n5:01 P.M. EDT\nTHE PRESIDENT:  Good afternoon.\n\nQ    Tell us more.\n\nQ    When?"
    assert labels(text) == ["THE PRESIDENT", "Q", "Q"]
