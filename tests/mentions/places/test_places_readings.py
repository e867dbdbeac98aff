"""Readings: the place, its government, or a part of a longer name; each case with the rule that decides."""

from __future__ import annotations

import pytest

from briefing_parser.mentions.places import find_places
from briefing_parser.mentions.places.metonymy.readings import RULES

CASES = [
    ("currency", "part_of_name", "It cost [US]$5 million."),
    ("one-principle", "part_of_name", "the one-[China] principle"),
    ("hyphen-body", "part_of_name", "the [Norway]-Chile monitoring centre"),
    ("hyphen-body", "part_of_name", "the 11th [Norway]-Chile Strategic Dialogue"),
    ("hyphen-body", "part_of_name", "the [Lima]-Bergen Mainline"),
    ("hyphen-land", "location", "along the [Norway]-Chile border"),
    ("hyphen-land", "location", "along the Norway-[Chile] border"),
    ("hyphen-name", "part_of_name", "told Agence [Norway]-Presse"),
    ("holder", "location", "the [Norway] Special Envoy arrived"),
    ("inside-name", "part_of_name", "the [Oslo] State University"),
    ("inside-name", "part_of_name", "the [Norway] Embassy’s lawyer"),
    ("inside-name", "part_of_name", "after the [Oslo] summit"),
    ("located", "location", "Ties with envoys from [Norway] During the First Term"),
    ("body-of", "part_of_name", "a study of the University of [Oslo]"),
    ("body-of", "part_of_name", "the Department of State of [Ohio]"),
    ("located", "location", "a fair in the State of [Ohio]"),
    ("name-end", "part_of_name", "the Power [Africa] programme"),
    ("name-end", "part_of_name", "he told Radio Free [Europe] so"),
    ("name-end", "part_of_name", "aboard the USS [Boston] today"),
    ("name-end", "part_of_name", "he told the Voice of [Norway] so"),
    ("inside-name", "part_of_name", "the [Oslo] Cooperation Organization met"),
    ("inside-name", "part_of_name", "the [Oslo]  Conference met"),
    ("hyphen-pair", "government", "[Norway]-Chile relations"),
    ("hyphen-pair", "government", "[Beijing]–Oslo ties"),
    ("governing-noun", "government", "the [Norway] side agreed"),
    ("attributive", "location", "they support [Norway] citizens abroad"),
    ("land-possession", "location", "[Norway]’s population grows"),
    ("possession", "government", "[Norway]’s position is known"),
    ("bond", "government", "our relations with [Norway]"),
    ("bond", "government", "talks between Chile and [Norway]"),
    ("between", "government", "an issue between Chile and [Norway]"),
    ("located", "location", "the border between Chile and the south of [Norway]"),
    ("location", "location", "the border between Chile and [Norway]"),
    ("place-like", "location", "places like [Norway] are cold"),
    ("opposite", "government", "to vote against [Norway]"),
    ("opposite", "government", "a partner like [Norway] is rare"),
    ("opposite", "government", "with all partners including [Norway]"),
    ("location", "location", "with fjords including [Norway]"),
    ("location", "location", "a border with [Norway]"),
    ("location", "location", "they left Chile for [Norway]"),
    ("exchanged", "government", "a message to [Norway]"),
    ("exchanged", "government", "assurances from the [UK]"),
    ("located", "location", "herrings from [Norway]"),
    ("located", "location", "a journey to [Norway]"),
    ("bond-behind", "government", "the [Norway] and Chile conflict"),
    ("addressed", "government", "we urge [Norway] to wait"),
    ("addressed", "government", "treaties require [Norway] to disarm"),
    ("addressed", "government", "they keep isolating [Norway]"),
    ("addressed", "government", "to stop preventing [Norway] from fishing"),
    ("addressed", "government", "they hold [Norway] accountable"),
    ("addressed", "government", "it gives [Norway] the means"),
    ("location", "location", "they moved [Norway] to the top"),
    ("agent", "government", "a proposal tabled by [Norway]"),
    ("act-of", "government", "the consent of [Norway]"),
    ("question", "government", "Will [Norway] support the draft?"),
    ("question", "government", "How does [Norway] assess it?"),
    ("question", "government", "and has [Norway] been able to"),
    ("question", "government", "And what measures has [Norway] put there?"),
    ("question", "government", "And how can [Norway] retort?"),
    ("located", "location", "fishing in [Norway] remains hard"),
    ("located", "location", "envoys from Chile and [Norway] reached the town"),
    ("part-of", "location", "[Norway] is part of the region"),
    ("joint-subject", "government", "[Norway] and Chile agreed"),
    ("joint-subject", "government", "Chile and [Norway] agreed"),
    ("joint-subject", "government", "[Norway] and the Republic of Korea agreed"),
    ("joint-subject", "government", "[Norway], the Netherlands and Chile agreed"),
    ("joint-subject", "government", "[Norway] and Chile later confirmed it"),
    ("joint-subject", "government", "Chile and [Norway] foster a custom"),
    ("cleft", "government", "it was [Norway] that began"),
    ("government-verb", "government", "[Oslo] refuses to sign"),
    ("government-verb", "government", "[Norway] has signed"),
    ("government-verb", "government", "[Norway] openly flouts it"),
    ("government-verb", "government", "[Norway] flouts the treaty"),
    ("government-verb", "government", "[Norway] portrays itself so"),
    ("government-verb", "government", "[Oslo] summoned Chile's envoy"),
    ("location", "location", "[Norway] herrings"),
    ("clause", "government", "they hope that [Norway] and the others stay"),
    ("opener", "government", "[Norway], without a word, left"),
    ("opener", "government", "[Norway], right now, has boats"),
    ("opener", "government", "in all fairness, [Norway], as a good neighbour, left"),
    ("location", "location", "[Norway]"),
]


@pytest.mark.parametrize(("rule", "reading", "marked"), CASES, ids=[case[2] for case in CASES])
def test_rule_and_reading(rule: str, reading: str, marked: str) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    mention = next(m for m in find_places(text) if m.span.start == start and m.span.end == end)
    assert (mention.rule.split("+")[-1], mention.reading) == (rule, reading)


def test_every_rule_has_a_case() -> None:
    assert {name for name, _, _ in RULES} <= {rule for rule, _, _ in CASES}


def test_a_town_is_no_government() -> None:
    (mention,) = find_places("Work in Bergen ended. ")
    assert mention.reading == "location"
