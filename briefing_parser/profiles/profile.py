"""What a profile may say: the vocabulary of the structure engine."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, FiniteFloat, PlainValidator

from briefing_parser.timezones import timezone_names

_STRICT = ConfigDict(frozen=True, extra="forbid", defer_build=True)


def _phrases(value: object) -> frozenset[str]:
    """Phrases are compared in lower case, with single blanks."""
    if not isinstance(value, list | tuple | set | frozenset) or not all(isinstance(phrase, str) for phrase in value):
        raise ValueError("give a list of strings")
    return frozenset(" ".join(phrase.lower().split()) for phrase in value)


def straight(text: str) -> str:
    """In lower case, with single blanks, straight quotes and hyphens: what signals are compared in."""
    return " ".join(text.translate(_STRAIGHT).lower().split())


_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})


def _folded(weights: dict[str, float]) -> dict[str, float]:
    """An empty signal would speak everywhere."""
    folded = {straight(phrase): weight for phrase, weight in weights.items()}
    if "" in folded:
        raise ValueError("an empty phrase is no signal")
    return folded


Weights = Annotated[dict[str, FiniteFloat], AfterValidator(_folded)]
Phrases = Annotated[frozenset[str], PlainValidator(_phrases)]


class Signals(BaseModel):
    """What speaks for this publisher in the first part of a text: phrases and what each is worth."""

    model_config = _STRICT
    phrases: Annotated[Weights, Field(description="words of the first part of the text, each with its weight")] = Field(
        default_factory=dict
    )
    page: Annotated[
        Weights,
        Field(description="classes, ids, roles of elements and keys of fields in marked-up input, each with its weight"),
    ] = Field(default_factory=dict)
    threshold: Annotated[
        float, Field(gt=0, description="sum of weights from which the profile may be chosen; 3.0 if not given")
    ] = 3.0


class Heads(BaseModel):
    """The front matter: how the title is worded, which words head the contents and the questions."""

    model_config = _STRICT
    titles: Annotated[Phrases, Field(description="kinds of briefing, as titles name them: press conference, desk talk")] = (
        frozenset()
    )
    bodies: Annotated[Phrases, Field(description="nouns that an organisation's name is built on: ministry, council")] = (
        frozenset()
    )
    venues: Annotated[Phrases, Field(description="nouns that name a room, a building or a vehicle: hall, garden, aboard")] = (
        frozenset()
    )
    acts: Annotated[Phrases, Field(description="verbs between who and what in titles: holds, answered")] = frozenset()
    notes: Annotated[Phrases, Field(description="how remarks on the transcript begin: as delivered, e & oe")] = frozenset()
    holds: Annotated[Phrases, Field(description="verbs behind the holder's name in titles without blanks")] = frozenset()
    contents: Annotated[Phrases, Field(description="headings of the printed contents")] = frozenset()
    questions: Annotated[Phrases, Field(description="headings of the questions part")] = frozenset()
    salutations: Annotated[Phrases, Field(description="how a speech begins: ladies and gentlemen, colleagues")] = frozenset()


class Facts(BaseModel):
    """Where mark-up holds the facts of the head: keys of fields, as `title`, and classes of a page's elements, as `.place`."""

    model_config = _STRICT
    title: Annotated[Phrases, Field(description="the briefing's own title")] = frozenset()
    subject: Annotated[Phrases, Field(description="a title in the words of whoever passed the transcript on")] = frozenset()
    date: Annotated[Phrases, Field(description="the day it was held")] = frozenset()
    published: Annotated[Phrases, Field(description="when it was issued; the day it was held, if no other is said")] = (
        frozenset()
    )
    place: Annotated[Phrases, Field(description="the town or the room")] = frozenset()
    organisation: Annotated[Phrases, Field(description="the body that holds it")] = frozenset()
    office: Annotated[Phrases, Field(description="the office of the first of the speakers")] = frozenset()
    speaker: Annotated[Phrases, Field(description="who speaks; a key that is itself an office is his role")] = frozenset()
    day_first: Annotated[bool, Field(description="of 4/7/2019 the first number is the day")] = False


class Cues(BaseModel):
    """Who is announced by which words."""

    model_config = _STRICT
    question: Annotated[Phrases, Field(description="cues of journalists, the public, the audience")] = frozenset()
    moderation: Annotated[Phrases, Field(description="cues of those who only give the floor")] = frozenset()
    anonymous: Annotated[Phrases, Field(description="cues of the podium that hide a name: senior official")] = frozenset()
    question_starts: Annotated[Phrases, Field(description="what longer cues of journalists begin with")] = frozenset()
    before_names: Annotated[Phrases, Field(description="words for any journalist that stand before a name: reporter")] = (
        frozenset()
    )
    anonymous_starts: Annotated[Phrases, Field(description="what longer cues begin with that hide a name")] = frozenset()
    tags: Annotated[Phrases, Field(description="tags in plain text that are set around the names of speakers")] = frozenset()
    outlets: Annotated[Phrases, Field(description="words in the names of newspapers, agencies, stations")] = frozenset()
    never: Annotated[Phrases, Field(description="words before a colon that announce nobody: note, update")] = frozenset()
    follow_up: Annotated[Phrases, Field(description="words by which a question returns to an earlier one")] = frozenset()
    requests: Annotated[Phrases, Field(description="words that ask without a question mark")] = frozenset()
    greetings: Annotated[Phrases, Field(description="what is said before the first question and asks nothing")] = frozenset()
    floor: Annotated[Phrases, Field(description="words that give the floor")] = frozenset()
    replies: Annotated[Phrases, Field(description="first words of an answer: yes, no")] = frozenset()
    numbered: Annotated[Phrases, Field(description="words that stand with a number for a name: Speaker 3")] = frozenset()
    relays: Annotated[Phrases, Field(description="words that read out what somebody else asks: has asked")] = frozenset()
    introductions: Annotated[Phrases, Field(description="words that introduce who will speak")] = frozenset()
    own_name: Annotated[Phrases, Field(description="words before one's own name and nothing else: my name is")] = frozenset()
    self_introductions: Annotated[Phrases, Field(description="other words before one's own name: I am")] = frozenset()
    outlet_links: Annotated[Phrases, Field(description="words between a journalist's name and his outlet: from, with")] = (
        frozenset()
    )
    articles: Annotated[Phrases, Field(description="articles before the name of an outlet: the")] = frozenset()
    calls: Annotated[Phrases, Field(description="words around the name of who is called to ask: yes, go ahead")] = frozenset()
    calls_on: Annotated[Phrases, Field(description="words right before that name inside a sentence: go to")] = frozenset()
    later: Annotated[Phrases, Field(description="words that put a call off: then, after that")] = frozenset()
    unnamed: Annotated[Phrases, Field(description="nouns for somebody without a name: lady, colleague")] = frozenset()
    appeals: Annotated[Phrases, Field(description="words of an answer before the name of who asked: well, look")] = frozenset()


class Names(BaseModel):
    """Words around the names of people."""

    model_config = _STRICT
    roles: Annotated[Phrases, Field(description="nouns that end a role: spokesperson, minister")] = frozenset()
    ranks: Annotated[Phrases, Field(description="words that make an office another one: vice, deputy")] = frozenset()
    honorifics: Annotated[Phrases, Field(description="mr, ms, dr ... without full stop")] = frozenset()
    surnames: Annotated[Phrases, Field(description="surnames that names written without blanks begin with")] = frozenset()
    portfolios: Annotated[Phrases, Field(description="nouns that end what someone is minister or director of")] = frozenset()
    links: Annotated[Phrases, Field(description="words in lower case inside roles and bodies: of, the, for")] = frozenset()
    heads_of_state: Annotated[Phrases, Field(description="offices of which there is one a country: president, king")] = (
        frozenset()
    )
    place_starts: Annotated[Phrases, Field(description="first words of countries of two words: new, south")] = frozenset()
    particles: Annotated[Phrases, Field(description="words in lower case inside names of people: van, de, bin")] = frozenset()
    common: Annotated[Phrases, Field(description="given names that are words of the language too: mark, will, grace")] = (
        frozenset()
    )
    places: Annotated[Phrases, Field(description="words that names of countries, not of people, are built on: new, united")] = (
        frozenset()
    )
    abbreviations: Annotated[dict[str, str], Field(description="offices in short, lower case -> in full: pm")] = Field(
        default_factory=dict
    )
    styles: Annotated[Phrases, Field(description="forms of address before a full name: the hon, his excellency")] = frozenset()
    honours: Annotated[Phrases, Field(description="letters behind a name: mp, cbe")] = frozenset()
    groups: Annotated[Phrases, Field(description="nouns that name people without a name: journalists, members")] = frozenset()


class Furniture(BaseModel):
    """What the site prints around the transcript."""

    model_config = _STRICT
    lines: Annotated[Phrases, Field(description="whole lines that the site prints around the transcript")] = frozenset()
    starts: Annotated[Phrases, Field(description="how such lines begin")] = frozenset()
    stamps: Annotated[Phrases, Field(description="words before a day and hour that the site prints in front of the text")] = (
        frozenset()
    )
    ends: Annotated[Phrases, Field(description="lines after which only back matter follows")] = frozenset()


class Page(BaseModel):
    """Elements of the house's pages, by the ids, classes and roles that they bear."""

    model_config = _STRICT
    body: Annotated[Phrases, Field(description="ids, classes, roles of the element that holds the transcript")] = frozenset()
    facts: Annotated[Phrases, Field(description="those of elements outside the body that hold title, place or day")] = (
        frozenset()
    )
    furniture: Annotated[
        Phrases, Field(description="those of furniture; also a part of a class, `share` of `page__share-box`")
    ] = frozenset()


def _known_zone(name: str | None) -> str | None:
    if name is not None and timezone_names() and name not in timezone_names():
        raise ValueError(f"{name!r} is no IANA zone, such as Europe/Oslo")
    return name


Language = Annotated[str, Field(pattern="^[a-z]{2}$", description="ISO 639-1")]


class Profile(BaseModel):
    """How one publisher prints a briefing. Lists are added to those of the generic profile."""

    model_config = _STRICT
    name: Annotated[
        str,
        Field(
            pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$",
            description="what `profile=` takes and `briefing.profile` says: small letters, digits, hyphens",
        ),
    ]
    publisher: Annotated[str, Field(description="the house, in words")]
    languages: Annotated[
        tuple[Language, ...],
        Field(min_length=1, description='of its transcripts, ISO 639-1, the usual one first; `["en"]` if not given'),
    ] = ("en",)
    timezone: Annotated[
        str | None,
        AfterValidator(_known_zone),
        Field(description="IANA name of the zone of printed hours, for `briefing.published`"),
    ] = None
    country: Annotated[
        str | None,
        Field(
            pattern="^[A-Z]{2}$",
            description="ISO 3166-1 code of the publisher's state, which breaks ties between namesakes of places",
        ),
    ] = None
    signals: Signals = Signals()
    heads: Heads = Heads()
    facts: Facts = Facts()
    cues: Cues = Cues()
    names: Names = Names()
    furniture: Furniture = Furniture()
    page: Page = Page()


def extend(base: Profile, profile: Profile) -> Profile:
    """The profile with the lists of `base` added to its own."""
    sections = {
        section: _joined(getattr(base, section), own)
        for section in type(profile).model_fields
        if isinstance(own := getattr(profile, section), BaseModel) and section != "signals"
    }
    return profile.model_copy(update=sections)


def _joined(base: BaseModel, own: BaseModel) -> BaseModel:
    """Lists are added; of two tables, a key's value is the publisher's own."""
    fields = {name: (getattr(base, name), getattr(own, name)) for name in type(own).model_fields}
    return own.model_copy(
        update={name: general | said for name, (general, said) in fields.items() if isinstance(said, frozenset | dict)}
    )
