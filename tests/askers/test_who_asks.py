"""Who asks, in whole transcripts: every sign with what it takes and what it refuses."""

import pytest

from briefing_parser import Parser, parse

TRANSCRIPT = """Press Briefing by Press Secretary Tessa Marlow, May 4, 2011

MS. MARLOW: Good afternoon. The ferries sail again, and the pier was repaired at a good price.

Q Will the ferry sail on Sunday?

MS. MARLOW: It will sail on Sunday. {floor}

Q {words}What does the pier cost, and who will pay for it?

MS. MARLOW: {reply}

Q And the lamps?

MS. MARLOW: They burn.
"""


def second(floor="We hope so.", words="", reply="It costs nothing."):
    briefing = parse(TRANSCRIPT.format(floor=floor, words=words and f"{words} ", reply=reply))
    question = [turn for turn in briefing.turns if turn.kind == "question"][1]
    asker = question.asker
    told = [(evidence.rule, evidence.span.of(briefing.source.text)) for evidence in question.asker_evidence]
    return (asker.name, asker.organisation, *told) if asker else None


@pytest.mark.parametrize(
    ("floor", "name", "outlet"),
    [
        ("Ann.", "Ann", None),
        ("Ann?", "Ann", None),
        ("Yes, Ann.", "Ann", None),
        ("Go ahead, Ann.", "Ann", None),
        ("Ann, go ahead.", "Ann", None),
        ("Ann. Go ahead.", "Ann", None),
        ("Ann. (Laughter.)", "Ann", None),
        ("Ann, did you have a question?", "Ann", None),
        ("Go ahead, Georgia.", "Georgia", None),
        ("With that, Orvik.", "Orvik", None),
        ("With that, Ann, why don't you kick us off?", "Ann", None),
        ("Ann Lee. Is Ann here? There she is.", "Ann Lee", None),
        ("Mr. Boren, please.", "Boren", None),
        ("Yes, Orvik.", "Orvik", None),
        ("Mark.", "Mark", None),
        ("Ann, and then Bea.", "Ann", None),
        ("Then we'll go to Ann.", "Ann", None),
        ("We'll start with Ms. Boren.", "Boren", None),
        ("Ann Lee, AP.", "Ann Lee", "AP"),
        ("Let's go to Ann Lee of the Daily Herald.", "Ann Lee", "Daily Herald"),
        ("Next we have Ann Lee of the Daily Herald. Ann?", "Ann Lee", "Daily Herald"),
        ("I spoke of it with Ann Lee. Ann?", "Ann", None),
        ("Ann Lee, KTX, your line is open.", "Ann Lee", "KTX"),
        ("Orvik, Daily Herald.", "Orvik", "Daily Herald"),
        ("Our next question comes from the line of Ann Lee with KTX. Please go ahead.", "Ann Lee", "KTX"),
        ("The lady from the Daily Herald, please.", None, "Daily Herald"),
        ("Daily Herald, second row.", None, "Daily Herald"),
    ],
)  # fmt: skip
def test_who_is_called_asks(floor, name, outlet):
    found = second(floor=floor)
    assert found
    assert found[:2] == (name, outlet)
    assert found[2][0] == "call"


@pytest.mark.parametrize(
    "floor",
    [
        "Yes, ma'am.",
        "Go ahead, please.",
        "Thank you, Ann.",  # may thank who asked before
        "Tessa.",  # on the podium
        "Absolutely.",
        "North Korea.",
        "Georgia.",
        "Congress.",
        "We agree with Ann.",
        "I met a man from the Daily Herald.",
        "You go first, and then we'll go to Ann.",
        "Ann y Bea.",
    ],
)
def test_what_calls_nobody(floor):
    assert second(floor=floor) is None


def test_a_name_that_answers_a_question_calls_nobody():
    text = TRANSCRIPT.replace("It will sail on Sunday. {floor}", "Ann Lee.").replace("Will the ferry sail", "Who will sail")
    briefing = parse(text.format(words="Ann Lee? ", reply="It costs nothing."))
    assert [turn.asker for turn in briefing.turns if turn.kind == "question"] == [None] * 3


def test_who_goes_on_with_his_question_was_not_called():
    assert second(floor="Ann.", words="-- and on Monday?") is None


@pytest.mark.parametrize(
    ("words", "name", "outlet"),
    [
        ("Ann Lee, Daily Herald.", "Ann Lee", "Daily Herald"),
        ("Ann Lee from the Daily Herald.", "Ann Lee", "Daily Herald"),
        ("Ann Lee, of the Daily Herald, Madam Secretary.", "Ann Lee", "Daily Herald"),
        ("Thank you. Ann Lee with KTX.", "Ann Lee", "KTX"),
        ("Thanks for doing this. Ann Lee, KTX News.", "Ann Lee", "KTX News"),
        ("Hi Tessa, Ann Lee, KTX.", "Ann Lee", "KTX"),
        ("Good morning, Ann Lee here from the Bellmore Times.", "Ann Lee", "Bellmore Times"),
        ("My name is Ann Lee from KTX.", "Ann Lee", "KTX"),
        ("I'm Ann Lee, a reporter for the Daily Herald.", "Ann Lee", "Daily Herald"),
        ("I'm Ann, from the Lakeside Post.", "Ann", "Lakeside Post"),
        ("My name is Orvik Tandrel. I am a teacher.", "Orvik Tandrel", None),
        ("I'm Ann Lee.", "Ann Lee", None),
        ("Madam Secretary, Ann Lee.", "Ann Lee", None),
        ("Orvik from KTX.", "Orvik", "KTX"),
        ("Sir, this is Orvik with KTX.", "Orvik", "KTX"),
        ("Ann Lee [phonetic] from KTX.", "Ann Lee", "KTX"),
        ("Ann Lee [phonetic] Daily Herald Minister.", "Ann Lee", "Daily Herald"),
        ("Thank you. Orvik Tandrel, Frobnicator.", "Orvik Tandrel", "Frobnicator"),
        ("Thank you. Orvik Tandrel, Lakeside Post (Norway).", "Orvik Tandrel", "Lakeside Post"),
        ("Thank you. KTX News.", None, "KTX News"),
        ("I'm with KTX News.", None, "KTX News"),
    ],
)  # fmt: skip
def test_who_says_his_name_asks(words, name, outlet):
    found = second(words=words)
    assert found
    assert found[:2] == (name, outlet)
    assert found[2][0] == "self-introduction"


@pytest.mark.parametrize(
    "words",
    [
        "Tessa, Ann Lee said so.",
        "Ann Lee from KTX said so.",
        "Thank you, Ann Lee.",
        "Thank you, Tessa.",
        "On Oslo, Norway.",
        "Thank you. Oslo, Norway.",
        "I'm Norwegian.",
        "I'm from Norway.",
        "This is for Ann Lee.",
        "KTX News reported it.",
        "Thank you. Ivo Trandel, Secretary of Harbors.",
        "Question from Ann Lee of the Lakeside Post.",
        "Frankly, KTX News, the Herald and others are late.",
        "Thank you. Ann Lee. You said that Ann Lee would pay.",
    ],
)
def test_who_says_no_name_of_his_own(words):
    assert second(words=words) is None


def test_some_say_their_name_at_the_end():
    text = TRANSCRIPT.replace("who will pay for it?", "who will pay for it? [crosstalk 00:02:17] Ann Lee, Daily Herald.")
    question = [turn for turn in parse(text.format(floor="", words="", reply="So.")).turns if turn.kind == "question"][1]
    assert (question.asker.name, question.asker.organisation) == ("Ann Lee", "Daily Herald")


def test_a_turn_that_is_a_name_alone_replies():
    text = TRANSCRIPT.replace("{words}What does the pier cost, and who will pay for it?", "Santa Ana de Bellmore.")
    briefing = parse(text.format(floor="What is its name?", reply="Right."))
    assert [turn.asker for turn in briefing.turns if turn.kind == "question"] == [None] * 3


@pytest.mark.parametrize(
    "reply",
    [
        "Well, Ann, it costs nothing.",
        "Ann, it costs nothing.",
        "Thanks, Ann. It costs nothing.",
        "Sure. Good question, Ann. It costs nothing.",
        "Come on, Ann, you know it.",
        "That is not so, Ann.",
    ],
)
def test_whom_the_answer_addresses_asked(reply):
    assert second(reply=reply) == ("Ann", None, ("reply", "Ann"))


@pytest.mark.parametrize(
    "reply",
    [
        "My colleague, Ann, knows it.",
        "Our minister, Ann, knows it.",
        "Ann, do you know?",  # beside on the podium
        "Tessa, it costs nothing.",
        "We asked Ann, Bea, and Cleo.",
        "Ann and Bea, it costs nothing.",
        "Well, Ann, it costs nothing. Right, Peter, it is free.",
        "Well, Oslo, it costs nothing.",
        "First, Ann Lee paid.",
        "Ann knows it.",
        "Yes, Ann.",
        "Thank you, Ann.",
    ],
)
def test_whom_the_answer_does_not_address(reply):
    assert second(reply=reply) is None


def test_signs_that_agree_are_all_evidence_and_the_fullest_name_counts():
    found = second(floor="Yes, Ann.", words="Ann Lee, KTX News.", reply="Well, Ann, it costs nothing.")
    signs = [("self-introduction", "Ann Lee, KTX News"), ("call", "Ann"), ("reply", "Ann")]
    assert found == ("Ann Lee", "KTX News", *signs)


def test_what_the_question_says_wins_over_a_call_and_an_answer():
    found = second(floor="Yes, Peter.", words="Ann Lee, KTX News.", reply="Well, Peter, it costs nothing.")
    assert found == ("Ann Lee", "KTX News", ("self-introduction", "Ann Lee, KTX News"))


INTERVIEW = """Press Briefing by Press Secretary Tessa Marlow, May 4, 2011

MS. MARLOW: Good afternoon. I will start with Ann Lee, KTX News.

Q Will the ferry sail?

MS. MARLOW: It will sail on Sunday. Yes, Peter.

Q Will the pier open?

MS. MARLOW: It will open in June. Yes, Ann.

Q And the lamps?

MS. MARLOW: They burn, as they always did. Ms. Boren.

Q Who pays?

MS. MARLOW: Nobody pays for lamps. Peter Holm.

Q Nobody?

MS. MARLOW: Nobody at all does. Peter Dahl.

Q Not even I?

MS. MARLOW: No, not even you do. Cleo Boren, Lakeside Post.

Q Thank you.
"""


def test_one_person_is_one_speaker_and_two_of_one_name_are_kept_apart():
    briefing = parse(INTERVIEW)
    asked = [turn.asker for turn in briefing.turns if turn.kind == "question"]
    assert [(asker.name, asker.organisation) for asker in asked] == [
        ("Ann Lee", "KTX News"),
        ("Peter", None),
        ("Ann Lee", "KTX News"),
        ("Cleo Boren", "Lakeside Post"),
        ("Peter Holm", None),
        ("Peter Dahl", None),
        ("Cleo Boren", "Lakeside Post"),
    ]
    assert asked[0] is asked[2]
    assert [span.of(briefing.source.text) for span in asked[0].evidence] == ["Ann Lee, KTX News", "Ann"]


def test_askers_and_people_spoken_of_are_one_list():
    briefing = parse(INTERVIEW)
    people = {entity.name: [briefing[mention].text for mention in entity.mentions] for entity in briefing.entities}
    assert people["Ann Lee"] == ["Ann Lee", "Ann"]
    assert people["Cleo Boren"][-1] == "Cleo Boren"
    assert people["Peter"] == ["Peter"]


SPANISH = """Conferencia de prensa de la presidenta Clara Orozco Lira
4 de mayo de 2011

PRESIDENTA CLARA OROZCO LIRA: Buenos días. El muelle está abierto. Adelante.

PREGUNTA: {words} ¿Cuánto cuesta el muelle y quién lo paga?

PRESIDENTA CLARA OROZCO LIRA: No cuesta nada. Muchas gracias a todos ustedes.
"""


@pytest.mark.parametrize(
    ("words", "name", "outlet"),
    [
        ("Gracias, presidenta. Elsa Quiroga, de Diario Austral.", "Elsa Quiroga", "Diario Austral"),
        ("Buenos días. Elsa Quiroga, reportera de la revista Faro.", "Elsa Quiroga", "Faro"),
        ("Buenos días, presidenta. Elsa Quiroga del Diario Austral.", "Elsa Quiroga", "Diario Austral"),
        ("Gracias. Elsa Quiroga, Grupo Faro.", "Elsa Quiroga", "Grupo Faro"),
        ("Buenas noches. Mi nombre es Elsa Quiroga, soy maestra.", "Elsa Quiroga", None),
        ("Gracias, presidenta.", None, None),
        ("Sobre el puerto de Lira.", None, None),
    ],
)
def test_who_says_his_name_in_spanish(words, name, outlet):
    briefing = parse(SPANISH.format(words=words))
    asker = next(turn.asker for turn in briefing.turns if turn.kind == "question")
    assert (asker and asker.name, asker and asker.organisation) == (name, outlet)


CHINESE = "2011年5月4日海岛部发言人林月主持例行记者会\n\n记者：{words}渡轮什么时候开？\n\n林月：明天开。谢谢大家。\n"


@pytest.mark.parametrize(
    ("words", "name", "outlet"),
    [
        ("谢谢发言人。我是海岛日报记者王丽。", "王丽", "海岛日报"),
        ("我是海岛电视台的记者，", None, "海岛电视台"),
        ("我来自海岛日报，", None, None),
        ("谢谢。", None, None),
    ],
)
def test_who_says_his_name_in_chinese(words, name, outlet):
    briefing = parse(CHINESE.format(words=words))
    asker = next(turn.asker for turn in briefing.turns if turn.kind == "question")
    assert (asker and asker.name, asker and asker.organisation) == (name, outlet)


def test_a_cue_with_the_name_of_a_body_is_an_outlet():
    text = "Press conference by Spokesperson Tessa Marlow\n\nReuters: Will the ferry sail?\n\nTessa Marlow: It will.\n"
    asker = parse(text).exchanges[0].question.asker
    assert (asker.name, asker.organisation) == (None, "Reuters")


def test_without_finders_what_has_the_form_of_a_name_is_still_read():
    text = TRANSCRIPT.format(floor="Yes, Ann.", words="Orvik Tandrel from KTX News.", reply="It costs nothing.")
    question = [turn for turn in Parser(finders=()).parse(text).turns if turn.kind == "question"][1]
    assert (question.asker.name, question.asker.organisation) == ("Orvik Tandrel", "KTX News")
