"""What refuses and what supports a name as a place: one case at least for each rule of the two tables."""

from __future__ import annotations

import pytest

from briefing_parser.mentions.places import find_places
from briefing_parser.mentions.places.matches import matches
from briefing_parser.mentions.places.refusals import REFUSALS, describe, refusal
from briefing_parser.mentions.places.settings import setting
from briefing_parser.mentions.places.supports import SUPPORTS, support
from briefing_parser.mentions.places.tokens import words
from briefing_parser.mentions.places.vocabulary import vocabulary

REFUSED = [
    ("adjective-pair", "the Norwegian-[US] consultations"),
    ("handle", "write to @[Oslo] today"),
    ("adjective", "the [Canadian] countries"),
    ("adjective", "a [Saudi] prince"),
    ("other-name", "boats on Lake [Lima] today"),
    ("feature-behind", "a fair in [Washington] Township today"),
    ("feature-behind", "boats on the [Lima] River today"),
    ("title-before", "Mr. [Boston] will answer"),
    ("title-before", "Senator [Boston] will answer"),
    ("title-before", "J. [Boston] will answer"),
    ("title-before", "Ms. [Norway] will answer"),
    ("bare-river", "last week [Amazon] hired"),
    ("given-name-before", "Emily [Boston] will answer"),
    ("given-name-before", "Denzel [Boston] left"),
    ("given-name", "[Florence] Kowalczyk will answer"),
    ("street-name", "a house in [Lima] Street"),
    ("speaker-label", "Ulrika [SALINA]: Thank you."),
    ("surname", "Kowalczyk [Salina] will answer"),
    ("longer-name", "[Salina] Kowalczyk will answer"),
    ("longer-name", "near [Salina] de Kowalczyk today"),
    ("hyphenated", "the [Salina]-Kowalczyk affair"),
    ("hyphenated", "the [Jackson]-Kowalczyk rule"),
    ("hyphenated", "the Kowalczyk-[Hamilton] report"),
    ("hyphenated", "the Baker-[Hamilton] report"),
    ("called-upon", "Thank you.\n\n[Devon].\n\nAnn Lee: Yes."),
    ("called-upon", "Thank you.\n\n[Chad].\n\nAnn Lee: Yes."),
    ("addressed", "Ann Lee: Yes, [Jordan]."),
    ("addressed", "Thank you. Go ahead, [Kenya]."),
    ("addressed", "[Sydney], you had a question?"),
]
SUPPORTED = [
    ("state-behind", "of [Salina], Kan., today"),
    ("state-behind", "a school in [Devon], Pennsylvania"),
    ("state-behind", "a fair at [Nancy], France"),
    ("kind-behind", "the [Homs] province"),
    ("kind-before", "the town of [Salina]"),
    ("kind-inside", "the [Scott County] fair"),
    ("address", "of 12 Elm St., [Salina] today"),
    ("locative", "a fire in [Salina] today"),
    ("local-of", "a resident of [Salina] today"),
    ("local-of", "the people of [Salina] today"),
    ("local-noun", "the [Salina] police"),
    ("body-behind", "the [Pittsburgh] Convention Center"),
    ("locative", "a road to [Salina] today"),
    ("", "a story, [Salina] said"),
    ("", "they talked to [Salina] today"),
    ("", "a poll from [Salina] today"),
    ("", "they are open to [Salina] today"),
    ("locative", "from Columbus to [Salina] today"),
    ("locative", "trucks reached [Salina] today"),
    ("locative", "they are open to [Pittsburgh] today"),
]
NEITHER = [
    "the [China]-Kowalczyk affair",
    "the [Oslo]-Bergen line",
    "[Devon] is calm.",
    "[Boston] Airport",
    "in [Paris] I met them",
    "[Oslo] Daily: A question.",
    "the Dallas-[Boston] line",
    "[Chile] Kowalczyk",
    "President [Norway]",
    "the mighty [Amazon] is dry",
    "Thank you, [Georgia].",
    "Yes, [Jordan], Egypt and Iraq agreed.",
    "Okay, [Oslo].",
    "Go to [Georgia], please.",
    "Chad\n[Niger]\nMali",
    "Mali\n[Chad]\nNiger",
    "Remarks by Emily Lee\n  [Boston], 4 May",
    "[Devon], Kowalczyk",
    "Kowalczyk [Salina], Kansas",
]


def judged(marked: str) -> tuple[str, str]:
    """The rule that refuses and the rule that supports the name in brackets."""
    text, start = marked.replace("[", "").replace("]", ""), marked.index("[")
    known, capitalised = vocabulary(), words(text)
    match = next(m for m in matches(text, capitalised, known) if m.start == start)
    candidate = describe(text, match, setting(text, capitalised, match), known)
    return refusal(candidate), support(candidate)


@pytest.mark.parametrize(("rule", "marked"), REFUSED, ids=[marked for _, marked in REFUSED])
def test_refused(rule: str, marked: str) -> None:
    assert judged(marked)[0] == rule


@pytest.mark.parametrize(("rule", "marked"), SUPPORTED, ids=[marked for _, marked in SUPPORTED])
def test_supported(rule: str, marked: str) -> None:
    assert judged(marked) == ("", rule)


@pytest.mark.parametrize("marked", NEITHER)
def test_not_refused(marked: str) -> None:
    assert judged(marked)[0] == ""


def test_every_rule_has_a_case() -> None:
    assert {name for name, _ in REFUSALS} == {rule for rule, _ in REFUSED}
    assert {name for name, _ in SUPPORTS} | {""} == {rule for rule, _ in SUPPORTED}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kisumu, Eldoret and Nakuru were hit. The road to Nakuru is closed.", ["Kisumu", "Eldoret", "Nakuru", "Nakuru"]),
        ("The New York-New Jersey line is late.", ["New York", "New Jersey"]),
        ("The Los Angeles-San Diego line is late.", ["Los Angeles", "San Diego"]),
        ("The Kansas City-St. Louis line is late.", ["Kansas City", "St. Louis"]),
        ("The St. Louis-San Francisco line is late.", ["St. Louis", "San Francisco"]),
        ("The Jackson-New Kowalczyk line is late.", []),
        ("Ferries to the Maldives Islands are late, in the Pacific Islands too.", ["Maldives Islands", "Pacific"]),
        ("Salina said so. Salina left.", []),
        ("Salina said so. A fire in Salina spread.", ["Salina", "Salina"]),
        ("Emily Salina said so. A fire in Salina spread.", []),
        ("Emily Salina said so. A fire in Salina, Kan., spread.", ["Salina", "Kan."]),
        ("Emily Berlin flew to Berlin.", ["Berlin"]),
        ("Michael Jordan spoke. Jordan said it was late, back from Jordan.", ["Jordan"]),
        ("Jordan and Egypt agreed. Will Jordan sign?", ["Jordan", "Egypt", "Jordan"]),
        ("Mr. Chad left. Chad Kowalczyk stayed.", []),
        ("Israel’s Prime Minister met the Jordan Foreign Ministry’s envoy.", ["Israel", "Jordan"]),
        ("Paris and Berlin agreed. Paris refuses.", ["Paris", "Berlin", "Paris"]),
        ("FEDERAL SECRETARIAT, OSLO", ["OSLO"]),
        ("An honorary degree from Notre Dame, a car of Toyota.", []),
        ("A cyclone hit Far North Queensland.", ["Far North Queensland"]),
        ("Muscat hosts them, Tripoli does not.", ["Muscat", "Tripoli"]),
        ("Delta flights resumed. Lead paint was found. MALE VOTERS.", []),
        ("The Delta region is calm. Delta votes.", ["Delta", "Delta"]),
        ("Sofia Kowalczyk spoke. Sofia agreed, she said in Sofia.", ["Sofia"]),
    ],
)
def test_the_whole_text_decides(text: str, names: list[str]) -> None:
    assert [mention.text for mention in find_places(text)] == names
