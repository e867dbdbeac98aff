"""Properties of places: of any text, and of a name set into neutral words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing_parser.mentions.blanks import plain_blanks
from briefing_parser.mentions.places import find_places

KNOWN = (
    "Norway|Chile|Bangladesh|Côte d'Ivoire|Bosnia and Herzegovina|South Sudan|Oslo|Lima|Kuala Lumpur|Rio de Janeiro|Addis Ababa|"
    "Strait of Hormuz|Middle East|Sea of Okhotsk|Okinawa|Idlib|Nagorno-Karabakh|São Paulo|Deir ez-Zor|Guinea-Bissau"
).split("|")
BEFORE = (
    "The delegation arrived in ",
    "They spoke at length about ",
    "Nobody had been to ",
    "(",
    "“We left ",
    "In the north of ",
    "",
)
BEHIND = (" on Monday.", ", and then it left.", ".", "’s roads were closed.", ")", "”", "\n\nAnd so on.")
PIECES = st.sampled_from(
    [
        *KNOWN,
        *"the of and in to Mr. Lake Gulf River Province province village town U.S. D.C. , . - -- ' ’s ( ) :".split(),
        *(
            "\n",
            "\n\n",
            " \r\n ",
            "\t",
            "\u00a0",
            "al-",
            "St. ",
            " the village of ",
            " of the ",
            "12 Elm Street",
            "Zarvik",
            "said",
        ),
        *("\x00", "\u0301", "\u200b", "İ", "ﬁ", "𝒜", "東京"),
    ]
)
TEXTS = st.text(max_size=200) | st.lists(PIECES, max_size=30).map(" ".join) | st.lists(PIECES, max_size=30).map("".join)


@given(TEXTS)
def test_mentions_stand_in_the_text_in_order(text: str) -> None:
    mentions = find_places(text)
    behind = 0
    for mention in mentions:
        start, end = mention.span.start, mention.span.end
        assert behind <= start < end <= len(text)
        assert mention.text == text[start:end]
        assert mention.text == mention.text.strip()
        behind = end
    assert find_places(text) == mentions


@given(TEXTS)
def test_places_have_codes_and_coordinates_of_this_world(text: str) -> None:
    for mention in find_places(text):
        for place in (mention.place, *mention.alternatives):
            if place is None:
                continue
            assert place.name
            assert place.country_code is None or (len(place.country_code) == 2 and place.country_code.isupper())
            assert place.region_code is None or place.region_code.startswith(f"{place.country_code}-")
            assert (place.latitude is None) == (place.longitude is None)
            assert place.latitude is None or -90 <= place.latitude <= 90
            assert place.longitude is None or -180 <= place.longitude <= 180


@given(st.sampled_from(KNOWN), st.sampled_from(BEFORE), st.sampled_from(BEHIND))
def test_a_name_is_found_where_it_stands(name: str, before: str, behind: str) -> None:
    mentions = find_places(before + name + behind)
    assert [(mention.span.start, mention.text) for mention in mentions] == [(len(before), name)]


@given(st.sampled_from(KNOWN), st.sampled_from(["\n", "\r\n", "\u00a0", "\u202f", "\n\t", " \n  "]))
def test_a_name_is_found_over_any_blank_but_an_empty_line(name: str, blank: str) -> None:
    printed = name.replace(" ", blank)
    assert [mention.text for mention in find_places(f"They went to {printed} on Monday.")] == [printed]


@given(st.lists(st.sampled_from(KNOWN), min_size=2, max_size=6, unique=True))
def test_all_names_of_a_list_are_found(names: list[str]) -> None:
    text = f"It holds for {', '.join(names[:-1])} and {names[-1]} alike."
    assert [mention.text for mention in find_places(text)] == names


@given(st.text(alphabet="ab \t\n\r\v\f\x1c\x85\u00a0\u2003\u2028\u3000", max_size=40))
def test_plain_blanks_keep_every_character_in_its_place(text: str) -> None:
    plain = plain_blanks(text)
    assert len(plain) == len(text)
    assert [c for c in plain if not c.isspace()] == [c for c in text if not c.isspace()]
    assert all(p == c or (p in " \n" and c.isspace()) for p, c in zip(plain, text, strict=True))
    assert not {"\n \n", "\n\t\n", "\r", "\u00a0"} & {plain[at : at + size] for at in range(len(plain)) for size in (1, 3)}
