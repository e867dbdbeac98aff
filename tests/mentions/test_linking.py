"""Mentions into entities: merged where the name or an identifier says so, else kept apart."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_parser.mentions.linking import link
from briefing_parser.models.mentions import (
    DateMention,
    MoneyMention,
    NationalityMention,
    OrganisationMention,
    PersonMention,
    Place,
    PlaceMention,
)
from briefing_parser.models.span import Span


@dataclass
class Speaker:
    name: str | None


def mention(kind, at, text, **fields):
    model = {
        "person": PersonMention,
        "organisation": OrganisationMention,
        "nationality": NationalityMention,
        "place": PlaceMention,
        "date": DateMention,
        "money": MoneyMention,
    }[kind]
    span = Span(at, at + len(text))
    if kind not in ("place", "date"):
        fields.setdefault("name", text)
    return model(span=span, text=text, rule="test", **fields)


def entities_of(mentions, speakers=()):
    return [m.entity for m in link(mentions, speakers=speakers)[0]]


@pytest.mark.parametrize(
    ("mentions", "expected"),
    [
        ([("person", "Tessa Marlow"), ("person", "Tessa Marlow")], ["person:tessa-marlow"] * 2),
        ([("person", "Tessa Marlow"), ("person", "Peter Marlow")], ["person:tessa-marlow", "person:peter-marlow"]),
        ([("person", "Federico Peña"), ("person", "Federico Pena")], ["person:federico-pena"] * 2),
        ([("organisation", "Marlow"), ("person", "Marlow")], ["organisation:marlow", "person:marlow"]),
        ([("organisation", "P5+1"), ("organisation", "P5-1")], ["organisation:p5-1", "organisation:p5-1-2"]),
        ([("organisation", "??")], ["organisation:unnamed"]),
    ],
)
def test_by_name(mentions, expected):
    made = [mention(kind, 50 * number, name) for number, (kind, name) in enumerate(mentions)]
    assert entities_of(made) == expected


def test_surname_of_a_speaker():
    marlow = mention("person", 0, "Marlow")
    assert entities_of([marlow], [Speaker("Tessa Marlow"), Speaker(None)]) == ["person:tessa-marlow"]
    assert entities_of([marlow], [Speaker("Tessa Marlow"), Speaker("Peter Marlow")]) == ["person:marlow"]
    assert entities_of([marlow, mention("person", 9, "Ann Marlow")], [Speaker("Tessa Marlow")])[0] == "person:marlow"


def test_places_by_identifier():
    south = Place(name="South Korea", country_code="KR", geonames_id=1835841, feature="country")
    mentions = [
        mention("place", 0, "South Korea", place=south),
        mention("place", 20, "the ROK", place=south),
        mention("place", 40, "Orlen"),
        mention("place", 60, "Orlen", place=Place(name="Orlen", country_code="PL")),
    ]
    linked, entities = link(mentions)
    assert [m.entity for m in linked] == ["place:south-korea", "place:south-korea", "place:orlen", "place:orlen-2"]
    assert entities[0].identifiers == (("iso3166", "KR"), ("geonames", "1835841"))
    assert entities[0].mentions == (mentions[0].id, mentions[1].id)


def test_countries_without_an_id_by_their_code():
    mentions = [
        mention("place", 20 * number, name, place=Place(name=name, country_code="KP", feature="country"))
        for number, name in enumerate(["North Korea", "DPRK"])
    ]
    assert len(set(entities_of(mentions))) == 1


def test_peoples_by_country_code():
    mentions = [
        mention("nationality", 0, "Peruvian", name="Peru", country_code="PE"),
        mention("nationality", 20, "anti-Peruvian", name="Peru", country_code="PE"),
        mention("nationality", 40, "Kurdish", name="Kurdistan"),
    ]
    _, entities = link(mentions)
    assert [(e.id, e.identifiers) for e in entities] == [
        ("nationality:peru", (("iso3166", "PE"),)),
        ("nationality:kurdistan", ()),
    ]


def test_dates_are_not_linked():
    date = mention("date", 0, "today", type="DATE", value="2017-07-17")
    assert link([date]) == ((date,), ())


def test_all_but_the_entity_stays():
    before = mention("money", 0, "$5", name="5 USD", amount=5.0, currency="USD")
    ((after,), (entity,)) = link([before])
    assert after.entity == entity.id == "money:5-usd"
    assert entity.identifiers == (("iso4217", "USD"),)
    assert before.entity is None
    assert {**after.model_dump(), "entity": None} == before.model_dump()


@given(st.lists(st.tuples(st.sampled_from(["person", "organisation"]), st.text(min_size=1, max_size=5)), max_size=20))
def test_ids_are_unique_and_every_mention_is_in_its_entity(names):
    mentions = [mention(kind, 10 * number, name) for number, (kind, name) in enumerate(names)]
    linked, entities = link(mentions)
    assert len({entity.id for entity in entities}) == len(entities)
    of = {entity.id: entity for entity in entities}
    assert all(m.id in of[m.entity].mentions and of[m.entity].kind == m.kind for m in linked)
    assert sum(len(entity.mentions) for entity in entities) == len(mentions)
