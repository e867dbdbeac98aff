"""What leads and what fills."""

import pytest

from briefing_parser import FINDERS, Context, DateMention, OrganisationMention, Parser, PersonMention, Span
from briefing_parser.mentions.recognisers import filled


def gives(*words, kind=PersonMention):
    def find(text, context):
        spans = [Span(text.index(word), text.index(word) + len(word)) for word in words]
        return [kind(span=span, text=span.of(text), rule="theirs", name=span.of(text)) for span in spans]

    return find


def found(text, *words, people=(), leading=FINDERS):
    mentions = filled(leading, gives(*words))(text, Context(reference="2019-05-04", people=people))
    return [
        (mention.text, mention.rule == "theirs", mention.name) for mention in mentions if not isinstance(mention, DateMention)
    ]


def test_theirs_stay_where_ours_found_nothing():
    assert found("we asked tandrel", "tandrel") == [("tandrel", True, "tandrel")]


@pytest.mark.parametrize("theirs", ["Tessa Marlow", "Marlow", "Minister Tessa Marlow", "Marlow spoke", "Minister Tessa"])
def test_ours_stay_where_theirs_overlap(theirs):
    assert found("Minister Tessa Marlow spoke.", theirs) == [("Tessa Marlow", False, "Tessa Marlow")]


@pytest.mark.parametrize("theirs", ["May", "4 May 2019", "2019 was"])
def test_dates_lead_too(theirs):
    assert found("the 4 May 2019 was", theirs) == []


def test_neighbours_do_not_overlap():
    assert found("ab", "b", leading=[gives("a")]) == [("a", True, "a"), ("b", True, "b")]


def test_what_lies_in_a_long_mention_behind_short_ones_overlaps():
    assert found("one two three four", "three", leading=[gives("one two three four", "one", "two")])[3:] == []


def test_a_part_of_a_name_has_the_full_name():
    assert found("Minister Tessa Marlow spoke; de marlow", "marlow")[-1] == ("marlow", True, "Tessa Marlow")
    assert found("de marlow", "marlow", people=("Tessa Marlow",)) == [("marlow", True, "Tessa Marlow")]


def test_of_two_with_one_surname_neither_is_meant():
    text = "Minister Tessa Marlow and Minister Orvik Marlow spoke; de marlow"
    assert found(text, "marlow")[-1] == ("marlow", True, "marlow")


def test_both_are_linked():
    text = "Press Conference by Ann Lee\n4 May 2019\n\nAnn Lee: Minister Tessa Marlow spoke. I saw marlow.\n"
    briefing = Parser(finders=[filled(FINDERS, gives("marlow"))]).parse(text)
    (entity,) = [entity for entity in briefing.entities if entity.name == "Tessa Marlow"]
    assert [briefing[mention].rule for mention in entity.mentions] == ["title", "theirs"]


def test_what_fills_may_be_of_any_kind():
    (mention,) = filled((), gives("quay", kind=OrganisationMention))("the quay", Context())
    assert (mention.kind, mention.name) == ("organisation", "quay")
