"""Who stands behind each label: conversations with a head, and the names that they support."""

import pytest

from briefing_parser.models import Span
from briefing_parser.profiles import load_profile
from briefing_parser.structure.cues.cue import Cue
from briefing_parser.structure.heads.front_matter import FrontMatter
from briefing_parser.structure.names.names import Named, named
from briefing_parser.structure.speakers.speakers import resolve_speakers
from briefing_parser.structure.turns.turns import SpokenTurn

GENERIC = load_profile(None)
KINDS = {"s": "statement", "q": "question", "a": "answer", "m": "moderation"}
ANN_LEE = Named("Ann Lee", "Minister for Roads")
PRESIDENT_ODA = Named("Oda", "President")


def resolved(conversation, *in_head):
    """`conversation`: kind and label with a colon, if any, and words: `q Q: When?`."""
    text, turns = "", []
    for line in conversation:
        kind, label, words = line[0], *line[2:].split(": ", 1)
        start = len(text)
        text += f"{label}: {words}\n"
        key = label.lower()
        cue_kind = next(
            (name for name in ("question", "moderation", "anonymous") if key in getattr(GENERIC.cues, name)), "person"
        )
        who = named(label, GENERIC) if cue_kind == "person" else None
        after = start + len(label)
        cue = Cue(cue_kind, start, after, after + 2, label, who)
        turns.append(SpokenTurn(KINDS[kind], cue, (Span(after + 2, len(text) - 1),), Span(start, len(text) - 1), None))
    return resolve_speakers(text, FrontMatter({}, 0, speakers=in_head), turns, GENERIC)


def name_of(label, conversation, *in_head):
    speaker = resolved(conversation, *in_head).by_label[label]
    return speaker.name if speaker else None


@pytest.mark.parametrize(
    ("label", "in_head", "conversation", "expected"),
    [
        pytest.param("MS. LEE", [ANN_LEE], [], "Ann Lee", id="head"),
        pytest.param("Lee", [ANN_LEE], [], "Ann Lee", id="head, bare surname"),
        pytest.param("MR. VAN DER KAMP", [Named("Jan van der Kamp", None)], [], "Jan van der Kamp", id="head, particles"),
        pytest.param("MINISTER", [ANN_LEE], [], "Ann Lee", id="head, office"),
        pytest.param("THE PRESIDENT", [PRESIDENT_ODA], [], "Oda", id="head, surname and office"),
        pytest.param("THE PRESIDENT", [PRESIDENT_ODA, ANN_LEE], [], "Oda", id="head, one of two offices"),
        pytest.param("THE PRESIDENT", [Named("Oda", "Vice President")], [], "The President", id="another office"),
        pytest.param("PM", [Named("Ivo Berg", "Prime Minister")], [], "Ivo Berg", id="abbreviation"),
        pytest.param("PM", [], [], "PM", id="abbreviation of nobody"),
        pytest.param("Spokesman", [Named("Ivo Berg", "Spokesperson for the Mayor")], [], "Ivo Berg", id="generic office"),
        pytest.param("Spokesman", [], [], None, id="generic office of nobody"),
        pytest.param("PRIME MINISTER OF NEW RURITANIA", [Named("Ivo Berg", "Prime Minister of New Ruritania")], [], "Ivo Berg", id="field"),
        pytest.param("Ivo Berg", [], ["s Minister for Roads Ivo Berg: Welcome."], "Ivo Berg", id="other cue"),
        pytest.param("THE PRESIDENT", [], ["s PRESIDENT ODA: Welcome."], "Oda", id="office in another cue"),
        pytest.param("DR. BERG", [], ["s MS. LEE: You will hear from Dr. Eva Berg, who built it."], "Eva Berg", id="same title"),
        pytest.param("DR. BERG", [], ["s MS. LEE: And Eva Berg will explain it."], "Eva Berg", id="no title"),
        pytest.param("SECRETARY BERG", [], ["s MS. LEE: First Lady Eva Berg, Secretary Ivo Berg."], "Ivo Berg", id="other title"),
        pytest.param("SECRETARY BERG", [], ["q Q: Did Eva Berg call?"], "Berg", id="mentioned by a journalist alone"),
        pytest.param("MR. BERG", [], ["q Q: The Berg bridge. Why Berg? Is Mayor Berg here?"], "Berg", id="no given name"),
        pytest.param("MR. BERG", [], ["s MS. LEE: Ivo Berg Jr. is not here."], "Berg", id="junior"),
        pytest.param("MR. BERG", [], ["s MS. LEE: Thank you, and thank Berg. Thank Berg."], "Berg", id="a word before a surname"),
        pytest.param("Secretary Berg", [], ["s Secretary Berg: I'm Ivo Berg, and I know Eva Berg."], "Ivo Berg", id="introduces himself"),
        pytest.param("MR. BERG", [], ["s MR. BERG: My father Karl Berg built it."], "Berg", id="his own mention of others"),
        pytest.param("THE PRESIDENT", [], ["q Q: President Oda, is it safe?"], "Oda", id="addressed"),
        pytest.param("THE PRESIDENT", [], ["q Q: Has President Oda called you?"], "The President", id="spoken of"),
        pytest.param("THE PRESIDENT", [], ["q Q: President Oda, why?", "q Q: President Berg, when?"], "The President", id="two addressed"),
        pytest.param("ADMIRAL GARIOD", [], ["s ADMIRAL GARIOR: Yes.", "s ADMIRAL GARIOR: No."], "Garior", id="misprinted cue"),
        pytest.param("Dr. Novakik", [], ["s MS. LEE: With us is Dr. Ivo Novak."], "Ivo Novak", id="misprint of an introduced name"),
        pytest.param("GENERAL WILHELM LEE", [], ["s MS. LEE: With us is General Will Lee."], "Wilhelm Lee", id="full names stay"),
        pytest.param("Minister ODAKA", [], ["s Mr. ODAKA Kenji, Minister for Roads: Good morning."], "Odaka Kenji", id="surname first"),
        pytest.param("PERRUN", [Named("Marcel Persun", None)], [], "Marcel Perrun", id="misprinted head"),
        pytest.param("Bob", [], ["s MS. LEE: Bob, please."], "Bob", id="first name alone"),
        pytest.param("Press Ivo2", [], [], "Ivo", id="side and name"),
        pytest.param("Speaker 3", [], [], None, id="number"),
        pytest.param("Q", [ANN_LEE], [], None, id="generic"),
        pytest.param("Evening Herald", [ANN_LEE], [], "Evening Herald", id="outlet"),
        pytest.param("DON LEE", [], [], "Don Lee", id="given name that is an honorific elsewhere"),
    ],
)  # fmt: skip
def test_a_label_means_the_fullest_name_that_is_supported(label, in_head, conversation, expected):
    kind = "q" if expected in ("Ivo", "Evening Herald") or label == "Q" else "a"
    assert name_of(label, [*conversation, f"{kind} {label}: It is done."], *in_head) == expected


def test_two_people_with_one_surname_are_kept_apart():
    conversation = ["s MS. LEE: Good morning.", "a ANN LEE: Yes.", "a EVA LEE: No."]
    found = resolved(conversation)
    assert found.by_label["MS. LEE"].name == "Lee"
    assert [cue.label for cue in found.ambiguous] == ["MS. LEE"]


def test_one_office_means_whom_no_other_label_means():
    heads = (Named("Ivo Berg", "Prime Minister of Ruritania"),)
    conversation = ["s PRIME MINISTER OF RURITANIA: Thank you.", "a PRIME MINISTER: Thank you."]
    found = resolved(conversation, *heads).by_label
    assert [found[label].name for label in found] == ["Ivo Berg", "Prime Minister"]


def test_the_podium_holds_each_person_once_by_the_fullest_name():
    conversation = [
        "s THE PRESIDENT: With me are Vice President Eva Berg and Dr. Ivo Novak.",
        "s THE VICE PRESIDENT: Thank you.",
        "m MODERATOR: Questions.",
        "q Mia Sand: Why?",
        "a DR. NOVAK: Because.",
        "a PRESIDENT ODA: Yes.",
    ]
    found = resolved(conversation, PRESIDENT_ODA, Named("Berg", "Vice President"), Named("Karl Roth", "Mayor"))
    assert [(who.name, who.role) for who in found.podium] == [
        ("Oda", "President"), ("Eva Berg", "Vice President"), ("Karl Roth", "Mayor"), ("Ivo Novak", None),
    ]  # fmt: skip
    assert found.uncued is None
    assert found.by_label["THE PRESIDENT"] is found.by_label["PRESIDENT ODA"]


def test_a_named_moderator_with_an_office_is_on_the_podium():
    found = resolved(["m EVA BERG (Press Officer): Mia.", "m IVO ODA: Next.", "a MAYOR LEE: Yes."])
    assert [who.name for who in found.podium] == ["Eva Berg", "Lee"]


def test_who_is_alone_in_the_head_speaks_where_no_cue_is_printed():
    assert resolved(["q Q: Why?"], ANN_LEE).uncued.name == "Ann Lee"
    assert resolved(["s IVO BERG: Good morning."]).uncued.name == "Ivo Berg"


def test_the_evidence_is_where_the_name_stands():
    conversation = ["s MS. LEE: Here is Dr. Ivo Novak.", "a DR. NOVAK: Yes."]
    speaker = resolved(conversation).by_label["DR. NOVAK"]
    text = "MS. LEE: Here is Dr. Ivo Novak.\nDR. NOVAK: Yes.\n"
    assert [text[span.start : span.end] for span in speaker.evidence] == ["DR. NOVAK", "Ivo Novak"]
