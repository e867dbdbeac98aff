"""What speaks for a cue in the rest of the text: whether it is accepted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from typing import NamedTuple

from briefing_parser.structure.cues.cue import Cue
from briefing_parser.structure.names.names import Named, is_full, known_names, surname

_ENOUGH = 3
"""So often a form of cue stands in a text that is set in it."""
_ENOUGH_WORDS = 2
"""So many generic cues alone on their lines tell that names in capitals may stand so too."""
_STYLE_SHARE = 0.8
_MAIN_SHARE = 0.2


class Support(NamedTuple):
    """What the candidates of a text, taken together, say of each."""

    known: Set[str]  # names and surnames in the title, in lower case
    times: Counter[str]  # how often each label comes after the first question, or anywhere in a text without one
    first_question: int | None  # offset
    forms: Counter[str]  # how often each form comes
    signless: Counter[str]  # how often each label comes without a colon
    offices: int  # cues of office and surname, `Minister Lee`
    generic_set_off: int  # cues like Question that a dash or bold print alone sets off
    cells_come_back: bool  # some label before a tab comes more than once
    words_alone: int  # cues like QUESTION that stand alone on their line, without a sign
    in_capitals: bool  # the sure cues of the text are in capitals
    in_bold: bool
    beside_podium: frozenset[int]  # starts of cues right before or after one of the podium's
    answering: frozenset[int]  # starts of cues right behind a question, with the next question right behind them
    outside: Set[str]  # labels that also stand where no sentence is open


def support(
    candidates: Sequence[Cue], open_sentences: Set[int], on_podium: Iterable[Named], outlets: Set[str] = frozenset()
) -> Support:
    """Look over all candidates; `open_sentences`: starts of lines that go on with a sentence."""
    known = known_names(on_podium)
    outside = [cue for cue in candidates if cue.opening not in open_sentences]
    first_question = next((cue.start for cue in outside if cue.kind == "question" and cue.form != "full stop"), None)
    counted = [cue for cue in outside if first_question is None or cue.start >= first_question]
    sure = [cue for cue in outside if len(cue.label) > 1 and (cue.kind != "person" or _is_known(cue, known))]
    return Support(
        known,
        Counter(cue.label.lower() for cue in counted),
        first_question,
        Counter(cue.form for cue in outside),
        Counter(cue.label.lower() for cue in outside if cue.form in ("full stop", "alone")),
        sum(_has_office(cue) for cue in outside),
        sum(cue.form == "set off" and cue.kind != "person" for cue in outside),
        max(Counter(cue.label for cue in outside if cue.form == "cell").values(), default=0) > 1,
        sum(cue.form == "alone" and cue.kind != "person" for cue in outside),
        _is_style([is_in_capitals(cue.label) for cue in sure]),
        _is_style([cue.bold for cue in sure]),
        _beside_podium(outside, known, outlets) if first_question is None else _outlets_beside_podium(outside, known, outlets),
        _answering(outside),
        {cue.label for cue in outside},
    )


def is_accepted(cue: Cue, found: Support, *, in_sentence: bool = False) -> bool:
    """Whether a candidate is a cue. `in_sentence`: the line above ends in mid-sentence.

    Generic words (Question, Q, Moderator), honorifics, and a role with a name are cues wherever they stand before a
    colon. A bare name needs support: the title names it, it comes back, or a question has been asked before it.
    Other signs than a colon need a text that is set in them.
    """
    if cue.form == "marked":
        return True
    if cue.form == "timed" and found.forms["timed"] >= _ENOUGH:
        return True
    if in_sentence and not (cue.kind == "question" and cue.form in ("colon", "letter")) and cue.label not in found.outside:
        return False
    if cue.form == "alone" and cue.kind == "person" and not cue.bold:
        return found.words_alone >= _ENOUGH_WORDS
    if cue.form == "alone" and cue.bold and (cue.kind != "person" or found.words_alone >= _ENOUGH_WORDS):
        return found.forms["alone"] >= _ENOUGH
    if cue.form in ("full stop", "alone"):
        return found.forms[cue.form] >= _ENOUGH and (is_in_capitals(cue.label) or found.signless[cue.label.lower()] >= _ENOUGH)
    if cue.form == "cell" and (found.forms["cell"] < _ENOUGH or not found.cells_come_back):
        return False
    if cue.form == "set off" and (found.generic_set_off < _ENOUGH_WORDS or found.forms["set off"] < _ENOUGH):
        return False
    if cue.form == "letter":
        return cue.kind == "question" or found.forms["letter"] >= _ENOUGH
    return cue.kind != "person" or (cue.named is not None and _is_person(cue, cue.named, found))


def is_in_capitals(label: str) -> bool:
    """`THE VICE President` is: no more small letters than capitals."""
    return 2 * sum(character.isupper() for character in label) >= sum(character.isalpha() for character in label)


def _is_person(cue: Cue, who: Named, found: Support) -> bool:
    if who.name is not None and who.name.lower() in found.known:
        return True
    if (found.in_capitals and not is_in_capitals(cue.label)) or (found.in_bold and not cue.bold):
        return False
    if who.honorific or cue.start in found.beside_podium:
        return True
    if who.name and who.role and (is_full(who.name) or found.offices >= _ENOUGH):
        return True
    times = found.times[cue.label.lower()]
    asked = found.first_question is not None and cue.start > found.first_question
    if who.name is None or (who.role and found.in_capitals):
        is_office = times > 0 and found.first_question is not None and " " in cue.label
        return times > 1 or found.in_capitals or is_office or (cue.label.isupper() and found.first_question is not None)
    if who.name.lower().startswith("the "):
        return times > 1 and found.in_capitals
    if is_full(who.name):
        return asked or times > (0 if found.first_question is not None else 1)
    needed = 2 if found.first_question is not None else 3
    answers = times > 0 and found.first_question is not None and cue.label.isupper()
    answers = answers or cue.start in found.answering
    return surname(who.name) in found.known or answers or times >= needed


def _is_known(cue: Cue, known: Set[str]) -> bool:
    who = cue.named
    return who is not None and (who.honorific or (who.name is not None and who.name.lower() in known))


def _has_office(cue: Cue) -> bool:
    who = cue.named
    return cue.form == "colon" and who is not None and who.role is not None and who.name is not None


def _is_style(signs: Sequence[bool]) -> bool:
    return len(signs) >= _ENOUGH and sum(signs) >= _STYLE_SHARE * len(signs)


def _answering(candidates: Sequence[Cue]) -> frozenset[int]:
    """Somebody speaks between two questions: `Ott: No.`, though it is said but once."""
    questions = [cue.kind == "question" and cue.form in ("colon", "letter") for cue in candidates]
    triples = zip(questions, candidates[1:], questions[2:], strict=False)
    return frozenset(cue.start for before, cue, after in triples if before and after and cue.form == "colon")


def _beside_podium(candidates: Sequence[Cue], known: Set[str], outlets: Set[str]) -> frozenset[int]:
    """Where no cue says Question, journalists are cued by outlet or name: names right before or after a cue of the podium's.

    On the podium is whom the title names, who has an office in the cue, and whose label makes out much of the cues. Beside
    a single cue of the podium's, only the words of an outlet tell.
    """
    times = Counter(cue.label for cue in candidates)
    main = {label for label, count in times.items() if count >= max(_ENOUGH, _MAIN_SHARE * len(candidates))}
    on_podium = [_is_on_podium(cue, known) or cue.label in main for cue in candidates]
    beside = (
        cue
        for number, cue in enumerate(candidates)
        if cue.named and cue.named.name and any(on_podium[max(number - 1, 0) : number + 2])
    )
    alone = sum(on_podium) < 2
    return frozenset(cue.start for cue in beside if not alone or _is_outlet(cue, outlets))


def _outlets_beside_podium(candidates: Sequence[Cue], known: Set[str], outlets: Set[str]) -> frozenset[int]:
    """Where some questions are cued by a generic word, others may still be cued by outlet: its words tell."""
    named = [cue for cue in candidates if cue.kind == "person"]
    if sum(_is_known(cue, known) for cue in named) < 2:
        return frozenset()
    starts = {cue.start for cue in named if _is_outlet(cue, outlets)}
    return _beside_podium(named, known, outlets) & starts


def _is_outlet(cue: Cue, outlets: Set[str]) -> bool:
    return not outlets.isdisjoint(cue.label.lower().replace("’", "'").split())


def _is_on_podium(cue: Cue, known: Set[str]) -> bool:
    who = cue.named
    return who is not None and who.name is not None and (who.name.lower() in known or who.role is not None)
