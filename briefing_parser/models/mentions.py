"""What a text speaks of: dates, places, people, bodies, peoples, events, documents, facilities, money."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Discriminator, Field, computed_field
from pydantic.dataclasses import dataclass

from briefing_parser.models.node import LIGHT, Node
from briefing_parser.models.span import Span

DateType = Literal["DATE", "TIME", "DURATION", "SET"]
Reading = Literal["location", "government", "part_of_name"]


@dataclass(frozen=True, slots=True, repr=False, kw_only=True, config=LIGHT)
class Place(Node):
    """A place on the map."""

    name: Annotated[str, Field(description="name in the gazetteer: the English one where it has one")]
    country_code: Annotated[str | None, Field(description="ISO 3166-1 alpha-2; None for what lies in no single state")] = None
    region_code: Annotated[
        str | None, Field(description="ISO 3166-2 code of the first-order region that it is or lies in, such as US-KS")
    ] = None
    latitude: Annotated[float | None, Field(description="degrees north, WGS 84")] = None
    longitude: Annotated[float | None, Field(description="degrees east, WGS 84")] = None
    geonames_id: Annotated[int | None, Field(description="identifier in GeoNames")] = None
    feature: Annotated[
        str | None, Field(description="country, region, city, area, water, river, island, mountain, street or building")
    ] = None


@dataclass(frozen=True, slots=True, repr=False, kw_only=True, config=LIGHT)
class Mention(Node):
    """Fields that every mention has: where it stands, what it says, and the rule that found it."""

    kind: str
    span: Span
    text: Annotated[str, Field(description="exactly source.text[span.start:span.end]")]
    rule: Annotated[str, Field(description="name of the rule that decided")]
    entity: Annotated[str | None, Field(description="id of the entity that it is linked to")] = None

    @computed_field(description="kind, start and end: unique in the briefing")  # type: ignore[prop-decorator]
    @property
    def id(self) -> str:
        """Derived, such as `date-2210-2217`, and so the same after every parse."""
        return f"{self.kind}-{self.span.start}-{self.span.end}"


@dataclass(frozen=True, slots=True, repr=False, kw_only=True, config=LIGHT)
class DateMention(Mention):
    """A temporal expression after the TimeML TIMEX3 guidelines, with its EDTF form and its half-open interval."""

    kind: Literal["date"] = "date"
    type: Annotated[
        DateType,
        Field(
            description=(
                "TIMEX3 type: DATE for a day and what is longer, TIME for a part of a day, DURATION for how long, SET for how "
                "often"
            )
        ),
    ]
    value: Annotated[
        str,
        Field(
            description=(
                "TIMEX3 value: 2017-07-17, 2017-07, 2017-W29 (ISO week), 2017-W29-WE (its weekend), 2017-Q3, 2017-H1, 2017-SU, "
                "199 (the 1990s), 18 (1800 to 1899), BC0499, 2017-07-17T14:48, 2017-07-17TMO (its morning), P2D, PT30M, PXM "
                "(some months), XXXX-07-17 (no year known), FY2018, PAST_REF, PRESENT_REF, FUTURE_REF"
            )
        ),
    ]
    modifier: Annotated[
        str | None,
        Field(
            description=(
                "TIMEX3 modifier of the value: START, MID, END, APPROX, BEFORE, AFTER, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, "
                "EQUAL_OR_MORE; the interval is that of the whole value"
            )
        ),
    ] = None
    edtf: Annotated[
        str | None,
        Field(
            description=(
                "Extended Date/Time Format (ISO 8601-2), levels 0 to 2; None for what it cannot say: sets, parts of day ..."
            )
        ),
    ] = None
    begin: Annotated[
        str | None,
        Field(
            description=(
                "first moment of the interval, ISO 8601: a day (2017-07-17, also -0498-01-01 for 499 BC) or a time "
                "(2017-07-17T14:48:00, with the offset +03:00 where the zone is known); None where open or unknown"
            )
        ),
    ] = None
    end: Annotated[
        str | None,
        Field(description="first moment after the interval, in the form of begin: not included; None where open or unknown"),
    ] = None
    grain: Annotated[
        str | None,
        Field(
            description=(
                "unit of the value: second, minute, hour, part of day, day, week, month, season, quarter, half, year, decade "
                "or century; None for what has none, such as PAST_REF"
            )
        ),
    ] = None
    anchor: Annotated[
        str | None,
        Field(
            description=(
                "TIMEX3 value that it was reckoned from: the day of speaking, or the date last spoken of; None where its own "
                "words say all, and where there was nothing to reckon from"
            )
        ),
    ] = None
    alternatives: Annotated[
        tuple[str, ...], Field(description="other TIMEX3 values that the words may mean, likeliest first; mostly none")
    ] = ()

    def explain(self, *, language: str = "en") -> str:
        """In words: what was read, by which rule and why, what it was reckoned from, its interval, what else it may mean.

        `language` is that of the text (BCP 47), whose rules may differ by language; the explanation is in English. Works on
        any mention, also one loaded from JSON or made by another finder, whose rules are not known here.
        """
        from briefing_parser.models.date_explanation import explanation_of

        return explanation_of(self, language)


@dataclass(frozen=True, slots=True, repr=False, kw_only=True, config=LIGHT)
class PlaceMention(Mention):
    """The name of a place, and whether the place or its government is meant."""

    kind: Literal["place"] = "place"
    place: Annotated[
        Place | None, Field(description="the place that it was resolved to; None where no namesake stands out")
    ] = None
    alternatives: Annotated[
        tuple[Place, ...], Field(description="other places of that name that it may well mean, likeliest first")
    ] = ()
    reading: Annotated[Reading, Field(description="the place, its government, or a part of a longer name")] = "location"


@dataclass(frozen=True, slots=True, repr=False, kw_only=True, config=LIGHT)
class NamedMention(Mention):
    """A mention of something that has a name of its own."""

    name: Annotated[str, Field(description="canonical name, the same for all mentions of one entity")]


@dataclass(frozen=True, slots=True, repr=False, kw_only=True, config=LIGHT)
class PersonMention(NamedMention):
    """A person; the span holds no title or honorific."""

    kind: Literal["person"] = "person"


@dataclass(frozen=True, slots=True, repr=False, kw_only=True, config=LIGHT)
class OrganisationMention(NamedMention):
    """A body: ministry, council, party, company, outlet, armed group; the span holds no article."""

    kind: Literal["organisation"] = "organisation"


@dataclass(frozen=True, slots=True, repr=False, kw_only=True, config=LIGHT)
class NationalityMention(NamedMention):
    """A people, or an adjective of a country, region or ethnic group."""

    kind: Literal["nationality"] = "nationality"
    country_code: Annotated[str | None, Field(description="ISO 3166-1 alpha-2 where it is a state's")] = None


@dataclass(frozen=True, slots=True, repr=False, kw_only=True, config=LIGHT)
class EventMention(NamedMention):
    """A named event: summit, war, exercise, crisis."""

    kind: Literal["event"] = "event"


@dataclass(frozen=True, slots=True, repr=False, kw_only=True, config=LIGHT)
class DocumentMention(NamedMention):
    """A named document: treaty, resolution, agreement, law, statement."""

    kind: Literal["document"] = "document"


@dataclass(frozen=True, slots=True, repr=False, kw_only=True, config=LIGHT)
class FacilityMention(NamedMention):
    """A named building or site: embassy, base, airport, plant."""

    kind: Literal["facility"] = "facility"


@dataclass(frozen=True, slots=True, repr=False, kw_only=True, config=LIGHT)
class MoneyMention(NamedMention):
    """An amount of money; `name` is the amount in figures with its currency code."""

    kind: Literal["money"] = "money"
    amount: Annotated[float | None, Field(description="in units of the currency")] = None
    currency: Annotated[str | None, Field(description="ISO 4217 code")] = None


EntityMention = (
    PersonMention | OrganisationMention | NationalityMention | EventMention | DocumentMention | FacilityMention | MoneyMention
)
AnyMention = Annotated[DateMention | PlaceMention | EntityMention, Discriminator("kind")]
MENTION_KINDS = ("date", "place", "person", "organisation", "nationality", "event", "document", "facility", "money")
