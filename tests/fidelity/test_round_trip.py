"""A parse finds in the print what was put into it: in every layout, whole or damaged, the profile given or guessed."""

import re
from dataclasses import fields
from enum import Enum
from itertools import combinations, count

import pytest
from hypothesis import given, seed, settings
from properties import PROPERTY, SEED, examples_of
from the_ministry import MINISTRY, TRUTH, changed

from briefing_parser import parse
from briefing_parser.fidelity import Damage, compatible, expected, layout, layouts, print_transcript, promised_defects, truth_of
from briefing_parser.fidelity.damage import Headings, Quotes
from briefing_parser.fidelity.differences import differences
from briefing_parser.fidelity.strategies import damage_of, transcripts
from briefing_parser.fidelity.truth import squash

PARTICLES = re.compile(r"\b(?:Van|Der|De)\b")


def comparable(truth):
    """As a gold file says it. What is printed in capitals leaves open how roles and particles are written elsewhere; the order
    of the speakers is that of the head or of the cues."""
    gold = truth.to_gold()
    for speaker in gold["speakers"]:
        speaker.update({"name": PARTICLES.sub(lower, speaker["name"]), "role": speaker["role"] and speaker["role"].lower()})
    for turn in gold["turns"]:
        turn["speaker"] = turn["speaker"] and PARTICLES.sub(lower, turn["speaker"])
    return gold | {"speakers": sorted(gold["speakers"], key=lambda speaker: speaker["name"])}


def lower(match):
    return match[0].lower()


def misread(page, told, profile=None):
    """What a parse of the page makes of it, where that is not what the page says."""
    return list(differences(comparable(told), comparable(truth_of(parse(page, profile=profile)))))


@pytest.mark.parametrize("guessed", [False, True], ids=["given", "guessed"])
@pytest.mark.parametrize("name", layouts())
def test_a_parse_finds_what_was_printed(name, guessed):
    @settings(PROPERTY, max_examples=examples_of(name))
    @given(transcripts(name))
    def finds(transcript):
        told = misread(transcript.printed, transcript.expected, None if guessed else layout(name).profile)
        assert not told, "\n".join([*told, repr(transcript.layout), repr(transcript.damage), str(transcript.printed)])

    (finds if SEED is None else seed(int(SEED))(finds))()


def deviations(usual):
    """Each way in which a damaged page differs from the whole one in one respect: its name and the other value."""
    for field in fields(Damage):
        others = list(type(field.default))[1:] if isinstance(field.default, Enum) else [True]
        if field.name in damage_of(usual):
            yield from ((field.name, other) for other in ([60, 71, 80] if field.name == "columns" else others))


def misread_alone_and_in_pairs(deviations, page):
    """The deviations that are misread, and those pairs that are misread though neither of the two is."""

    def found(*chosen):
        changed, damage = page(dict(chosen))
        return (
            misread(print_transcript(TRUTH, changed, damage), expected(TRUTH, changed, damage))
            if compatible(TRUTH, changed, damage)
            else []
        )

    alone = {(deviation,): found(deviation) for deviation in deviations}
    sound = [deviation for (deviation,), told in alone.items() if not told]
    pairs = {pair: found(*pair) for pair in combinations(sound, 2) if pair[0][0] != pair[1][0]}
    return "\n".join(f"{chosen}: {'; '.join(told)}" for chosen, told in {(): found(), **alone, **pairs}.items() if told)


@pytest.mark.parametrize("choice", [{}, *MINISTRY.alternatives["contents"]], ids=count(0))
def test_every_damage_alone_and_in_pairs(choice):
    changed = MINISTRY.with_choice(choice)
    assert misread_alone_and_in_pairs(deviations(changed), lambda damage: (changed, Damage(**damage))) == ""


@pytest.mark.parametrize("choice", [{}, *MINISTRY.alternatives["furniture"]], ids=count(0))
def test_every_choice_of_a_layout_alone_and_in_pairs(choice):
    choices = [(aspect, number) for aspect, choices in MINISTRY.alternatives.items() for number, _ in enumerate(choices)]

    def page(chosen):
        changed = MINISTRY.with_choice(choice)
        for aspect, number in chosen.items():
            changed = changed.with_choice(MINISTRY.alternatives[aspect][number])
        return changed, Damage()

    assert misread_alone_and_in_pairs(choices, page) == ""


@settings(PROPERTY, max_examples=100)
@given(transcripts(damages_at_most=1))
def test_what_belongs_together_is_linked(transcript):
    """Entries of the contents lead to what they announce, and follow-ups to an exchange on the same affair."""
    briefing, truth = parse(transcript.printed), transcript.expected
    announced = [*briefing.topics, *(exchange for exchange in briefing.exchanges if exchange.title)]
    listed = [briefing[node.contents_entry].title for node in announced if truth.contents]
    assert listed == [squash(title) for title in truth.contents]
    found = [exchange.follows_up for exchange in truth_of(briefing).exchanges]
    for number, exchange in enumerate(truth.exchanges):
        if exchange.follows_up is not None:
            on_the_affair = [at for at, one in enumerate(truth.exchanges[:number]) if one.follows_up == exchange.follows_up]
            assert found[number] in (exchange.follows_up, *on_the_affair)
        else:
            assert found[number] is None


@settings(PROPERTY, max_examples=50)
@given(transcripts(damages_at_most=1))
def test_an_hour_of_publication_is_the_printed_one(transcript):
    published = parse(transcript.printed).published
    if published is not None:
        assert published.replace(tzinfo=None) == transcript.expected.published


@settings(PROPERTY, max_examples=100)
@given(transcripts())
def test_what_is_odd_in_the_print_is_reported(transcript):
    promised = promised_defects(transcript.truth, transcript.layout, transcript.damage)
    assert promised <= {defect.code for defect in parse(transcript.printed).defects}


@pytest.mark.parametrize(
    ("layout", "damage", "codes"),
    [
        (MINISTRY, Damage(), {"fused-dateline"}),
        (changed("dateline"), Damage(), set()),
        (MINISTRY, Damage(back_to_top_leaks=True), {"fused-dateline", "leaked-markup"}),
        (MINISTRY, Damage(quotes=Quotes.LOST), {"fused-dateline", "damaged-quotation-mark"}),
        (MINISTRY, Damage(headings=Headings.BROKEN), {"fused-dateline", "broken-heading"}),
    ],
)
def test_what_a_print_promises(layout, damage, codes):
    assert promised_defects(TRUTH, layout, damage) == codes
