"""A phrase that names someone, taken apart: role and name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from briefing_parser.profiles import Profile
from briefing_parser.structure.names.capitals import ROMAN, ordinary_capitals
from briefing_parser.structure.names.names_without_blanks import has_no_blanks, holder, journalist

LONGEST_PHRASE = 160
_LONGEST_ABBREVIATION = 6
_MOST_WORDS = 4
_LONGEST_STYLE = 4
_REMARK = re.compile(r"\s*+[(\[][^()\[\]]{0,60}+[)\]]")
_INTERPRETED = re.compile(
    r"\s(?:via|through|by)\s(?:an?\s|the\s)?(?:interpreter|translator|interpretation|translation)$", re.IGNORECASE
)
_ENDS_OF_INTERPRETED = ("r", "n", "R", "N")
_BLANKS = {0xA0: " ", 0x200B: None, 0x2060: None, 0xFEFF: None, 0xAD: None}  # characters that print nothing are gone
_TOKEN = re.compile(r"[^\W\d_][\w'’.\u2010\u2011-]{0,40}+", re.UNICODE)
_ARTICLE = re.compile(r"[a-z]{1,3}[-’'](?=[^\W\d_a-z])")  # "el-Sisi", "d'Estaing"
_INITIAL = re.compile(r"[^\W\d_]\.?")


class Named(NamedTuple):
    """Who a phrase names. A cue like `THE PRESIDENT` has a role and no name."""

    name: str | None
    role: str | None
    honorific: bool = False


def named(phrase: str, profile: Profile) -> Named | None:
    """Role and name in a phrase such as `Deputy Minister of Trade Ann Lee` or `MS. LEE`; None if it names nobody.

    Every word must begin with a capital or be a particle. The name is what follows the last role noun; where that
    noun is followed by `of ...`, its last two words, if more than two stand after the last particle.
    """
    if len(phrase) > LONGEST_PHRASE:
        return None
    words = _REMARK.sub("", phrase) if "(" in phrase or "[" in phrase else phrase
    words = (words if words.isascii() else words.translate(_BLANKS)).strip()
    words = _INTERPRETED.sub("", words) if words.endswith(_ENDS_OF_INTERPRETED) else words
    if has_no_blanks(words):
        outlet, found = journalist(words, profile), holder(words, profile)
        return Named(outlet, None) if outlet else Named(found.name, found.role) if found and outlet is None else None
    before, comma, behind = words.partition(",")
    if comma:
        return _beside_comma(named(before, profile), " ".join(behind.split()), profile)
    if words.rstrip(".").lower() in profile.names.abbreviations:
        return Named(None, words)
    tokens, styled = _without_style(words.split(), profile)
    if not tokens or not all(_fits(token, profile) for token in tokens):
        return None
    if _is_particle(tokens[0], profile) or _is_particle(tokens[-1].lower(), profile):
        return None
    start, role = _behind_honorifics(tokens, profile), _role_in_remark(phrase, profile)
    if start and all(_is_role_noun(token, profile) for token in tokens[start:]):
        return Named(None, " ".join(tokens[start:]))  # "Mr. President"
    if start:
        return Named(ordinary_capitals(" ".join(tokens[start:])), role, honorific=True)
    nouns = [at for at, token in enumerate(tokens) if _is_role_noun(token, profile)]
    if not nouns:
        nouns_of_bodies = profile.heads.bodies.intersection(token.lower() for token in tokens)
        if nouns_of_bodies and profile.cues.outlets.isdisjoint(token.lower() for token in tokens):
            return None
        links = sum(token in profile.names.links or token.lower() in profile.names.particles for token in tokens)
        return Named(ordinary_capitals(" ".join(tokens)), role, styled) if len(tokens) - links <= _MOST_WORDS else None
    at = _name_start(tokens, nouns[-1], profile)
    if at == len(tokens):
        return _holder_in_remark(phrase, profile, Named(None, " ".join(tokens)))
    name = tokens[at + _behind_honorifics(tokens[at:], profile) :]
    if all(token.lower() in profile.heads.bodies for token in name):
        return Named(None, " ".join(tokens))  # "President of the General Assembly"
    return Named(ordinary_capitals(" ".join(name)), " ".join(tokens[:at]))


def _beside_comma(first: Named | None, rest: str, profile: Profile) -> Named | None:
    """`Ann Lee, Minister of Trade`, or the other way round."""
    if first is None or not all(_fits(token.rstrip(","), profile) for token in rest.split()):
        return None
    if first.name:
        return Named(first.name, rest or first.role, first.honorific)
    who = named(rest, profile)
    return Named(who.name, first.role) if who and who.name and not who.role else None


def is_full(name: str) -> bool:
    """Whether a name is more than a surname: two words, or one of a script without blanks."""
    return " " in name or has_no_blanks(name)


def known_names(people: Iterable[Named]) -> set[str]:
    """Names and surnames in lower case: what a cue may call these people."""
    return {name.lower() for person in people if person.name for name in (person.name, surname(person.name))}


def surname(name: str) -> str:
    """The last word of a name that is no `Jr.` or `III`, in lower case: what an honorific stands before."""
    words = name.lower().split(" ")
    return next((word for word in reversed(words[1:]) if word.rstrip(".") not in _GENERATIONS), words[0])


_GENERATIONS = frozenset(("jr", "sr", "ii", "iii", "iv"))


def _fits(token: str, profile: Profile) -> bool:
    if _is_particle(token, profile) or _is_role_noun(token, profile):  # "official representative of ..."
        return True
    if token.endswith(".") and len(token) > _LONGEST_ABBREVIATION:  # the end of a sentence, not "Gen."
        return False
    bare = token.strip("\"“”'’.&")
    if not bare or not bare[0].isalpha() or (bare[0].islower() and not _ARTICLE.match(bare)):
        return False
    return _TOKEN.fullmatch(bare) is not None


def _is_particle(token: str, profile: Profile) -> bool:
    return token in profile.names.links or token in profile.names.particles


def _is_role_noun(token: str, profile: Profile) -> bool:
    """`Minister`, `Ambassador-at-Large`, `Vice-President`."""
    lower = token.lower()
    return lower in profile.names.roles or ("-" in lower and not profile.names.roles.isdisjoint(lower.split("-")))


def _role_in_remark(phrase: str, profile: Profile) -> str | None:
    """`Ann Lee (Trade Ministry Spokesperson)`."""
    remark = _REMARK.search(phrase)
    words = remark[0].strip(" ()[]\xa0") if remark else ""
    return words if any(_is_role_noun(word, profile) for word in words.split()) else None


def _holder_in_remark(phrase: str, profile: Profile, office: Named) -> Named:
    """`Minister of Trade (Dr. Ann Lee)`."""
    remark = _REMARK.search(phrase)
    who = named(remark[0].strip(" ()[]\xa0"), profile) if remark else None
    if who is None or who.name is None or who.role or not (who.honorific or is_full(who.name)):
        return office
    return Named(who.name, office.role)


def _without_style(tokens: list[str], profile: Profile) -> tuple[list[str], bool]:
    """The words without forms of address before the name and honours behind it: `The Hon. Ann Lee AC MP`."""
    styled = False
    for length in range(min(_LONGEST_STYLE, len(tokens) - 1), 0, -1):
        if " ".join(tokens[:length]).lower().replace(".", "") in profile.names.styles:
            tokens, styled = tokens[length:], True
            break
    while len(tokens) > 1 and tokens[-1].isupper() and tokens[-1].strip(".()").lower() in profile.names.honours:
        if len(tokens) == 2 and all(token.isupper() for token in tokens):
            break  # "ANN CHO": a surname
        tokens = tokens[:-1]
    return tokens, styled


def _behind_honorifics(tokens: list[str], profile: Profile) -> int:
    """Number of the first word behind `Mr.`, `Lt. Gen.`, `Secretary`; 0 if an office begins there: `Minister of Trade`."""
    start = 0
    while start < len(tokens) - 1 and _is_honorific(tokens[start], profile):
        if tokens[start].lower() in profile.names.roles and _is_role_phrase(tokens[start:], profile):
            return start
        start += 1
    return start


def _is_honorific(token: str, profile: Profile) -> bool:
    """`Mr.`, `Secretary`; `Don` is a given name as often."""
    word = token.rstrip(".").lower()
    return word in profile.names.honorifics and word not in profile.names.common


def _is_role_phrase(tokens: list[str], profile: Profile) -> bool:
    """`Minister of Trade Ann Lee`, `President Ann Lee's Spokesman`: the first word is no mere honorific."""
    return tokens[1].lower() in profile.names.links or any(_is_role_noun(token, profile) for token in tokens[1:])


def _heads_state(office: list[str], profile: Profile) -> bool:
    """Whether `of` is followed by a country: that has one word, but for those that begin in a known way."""
    return any(" ".join(office[-words:]).lower() in profile.names.heads_of_state for words in (1, 2))


def _name_start(tokens: list[str], noun: int, profile: Profile) -> int:
    """Where the name begins: right behind the role noun; after `of ...` behind the last body or portfolio, else at the last
    two words."""
    rest = noun + 1
    if rest == len(tokens) or tokens[rest].lower() not in profile.names.links:
        return rest
    spanish = tokens[rest].lower() in profile.names.particles  # "Secretaria de Marina"; "Head of Ports Jan van der Veld"
    links = profile.names.links if spanish else profile.names.links - profile.names.particles
    last_link = max(at for at in range(rest, len(tokens)) if tokens[at].lower() in links)
    offices = profile.heads.bodies | profile.names.portfolios
    bodies = [at for at in range(last_link, len(tokens) - 1) if tokens[at].lower() in offices]
    if bodies and len(tokens) - bodies[-1] > 2:
        return bodies[-1] + 1
    first_name = len(tokens) - (3 if ROMAN.fullmatch(tokens[-1]) else 2)
    if _heads_state(tokens[: noun + 1], profile) and tokens[last_link + 1].lower() not in profile.names.place_starts:
        first_name = min(first_name, last_link + 2)  # "President of Norland Ana María Solís"
    while first_name > last_link and tokens[first_name] in profile.names.particles:
        first_name -= 1
    if first_name > last_link + 1 and _INITIAL.fullmatch(tokens[first_name]):
        first_name -= 1
    if not profile.names.places.isdisjoint(token.lower() for token in tokens[first_name:]):
        return len(tokens)  # "Prime Minister of Papua New Guinea"
    return first_name if first_name > last_link + 1 else len(tokens)
