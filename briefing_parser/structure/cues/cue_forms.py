"""The forms that a cue at the start of a line takes, in one table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from briefing_parser.profiles import Profile
from briefing_parser.structure.cues.cue import Cue, CueForm, cue_kind, within_brackets
from briefing_parser.structure.layout.lines import BLANK, Line
from briefing_parser.structure.names.names import Named, is_full, named
from briefing_parser.structure.names.names_without_blanks import has_no_blanks

LONGEST_LABEL = 120
_LONGEST_ALONE = 60
_MARKS = "*_ \t\xa0"
_BRACKETS = "《【["
# As in "00:12", "[0:01:12]", "00:01:12.480", "<00:12>", "10:02 a.m.", "[0h12m]" and "14h02".
_CLOCK = r"\d{1,2}:\d{2}(?:[:.,;]\d{2,3}){0,3}(?:[ \xa0]?[AaPp]\.?[Mm]\b\.?)?"
_TIME = rf"[(\[{{<]?(?:{_CLOCK}|\d{{1,2}}h\d{{2}}m?(?:\d{{2}}s)?)[)\]}}>]?"
# What stands before a label and is none of it: "**Ann Lee", "<b>Ann Lee", "q^HQ", ">> LEE", "[*] LEE", "[00:01:06] Ann Lee".
_EMPHASIS = re.compile(r"(?:>{2,3}|\[\*\]|[*_]{1,3}|<(?:b|strong|i|em)>|[^\W\d_](?:\^H|\x08)|[ \t\xa0]){1,6}+", re.IGNORECASE)
_TIME_BEFORE = re.compile(rf"{_TIME}(?:[ \t\xa0]|[|-](?=\s)){{1,8}}+")
# A sign that belongs to no word: "0 JOURNALIST", "- Question", ". PM", "1. Question".
# "-Pregunta" has no blank.
_DIRT = re.compile(r"[-–—](?=[^\W\d_])|(?:[^\w\s:\"“”'‘’«»(\[<*]{1,3}+|\w|\d{1,3}[.)])[ \t\xa0]{1,8}+(?=[^\W\d_])")
# A colon that stands in no hour and in no address; in Spanish print also a full stop with a dash, "P.- ¿Cuándo?".
_COLON = re.compile(r"[:：.](?:(?<=[:：])(?!(?<=:)//)(?:(?<!\d[:：])|(?!\d))|(?<=\.)[-–—](?=[ \xa0]|$))")
_TIME_BEHIND = re.compile(rf"[ \t\xa0]{{1,20}}+{_TIME}$")
_CLOSING_TAG = re.compile(r"(?:</(?:b|strong|i|em)>|[ \t\xa0]){1,4}+$", re.IGNORECASE)
# Behind the label: a second sign, emphasis that ends, blanks, a time stamp.
_BEHIND = re.compile(
    rf"[.:;,]?+(?:\*{{1,3}}|_{{1,2}}|</(?:b|strong|i|em)>|[{BLANK}]){{0,24}}+(?P<time>{_TIME}(?!\S)[{BLANK}]{{0,24}}+)?",
    re.IGNORECASE,
)
# "Q  And then?", "Q? We will not", "Q -- a threat", "A.  No", "R - Non": the letter alone.
_LETTER = re.compile(r"(?P<label>Q\?|[A-Z])(?P<gap>\.?(?:[ \t\xa0]{1,40}+|$))(?P<small>[a-z])?")
_DASH = re.compile(r"[\u2013-] {1,4}+(?=[^\W\d_a-z]|[\"“¿(])")  # "Q - When", unlike the broken-off "Q -- when"
# A dash between blanks, or a sign like an arrow, before what begins a sentence.
_SPACED_DASH = re.compile(r"(?:[ \xa0][\u2013\u2014-]{1,2}|>{1,2})[ \xa0]{1,4}(?=[^\W\d_a-z]|[\"“¿(])")
_STOP = re.compile(r"\.(?=[ \xa0]|$)")
_BRACKETED = re.compile(
    r"(?P<label>\((?=[^\W\d_])[^()\n]{1,80}\)|\[(?=[^\W\d_])[^\[\]\n]{1,80}\])[ \xa0]?:[ \t\xa0]*+"
)  # "(Ann Lee): Why?"
_ABBREVIATION = 4  # characters of the longest honorific that is one: Prof


class Label(NamedTuple):
    """A label that a form finds; offsets in the line."""

    start: int
    end: int
    words: int
    form: CueForm


def cue_at(line: Line, profile: Profile, bold: int = 0) -> Cue | None:
    """The cue that a line may begin with. `bold`: where in the line the bold stretch at its start ends; 0 if there is none."""
    text = line.text
    at, timed = _opening(text)
    by_colon = text.startswith(">>")  # ">> GOOD MORNING.": captions tell that another speaks, not who
    if at < len(text) and text[at] in "([":
        bracketed = _BRACKETED.match(text, at)
        if bracketed is None:
            return None
        return _cue(line, Label(at, bracketed.end("label"), bracketed.end(), "colon"), profile, bold)
    if at == len(text) or not (text[at].isalpha() or text[at] in _BRACKETS):
        dirt = _DIRT.match(text, at)
        if dirt is None:
            return None
        at, by_colon = dirt.end(), True
    for label in _labels(text, at, bold, by_colon, profile):
        if cue := _cue(line, label, profile, bold):
            return cue._replace(form="timed") if timed else cue
    return None


def with_label(line: Line, start: int, end: int, words: int, form: CueForm, profile: Profile) -> Cue:
    """The cue whose label is known to stand there, whatever it says; offsets in the line."""
    label = line.text[start:end]
    printed = within_brackets(label)
    kind = cue_kind(printed, profile)
    who = named(printed, profile) if kind == "person" or has_no_blanks(label) else None
    return Cue(kind, line.start + start, line.start + end, line.start + words, label, who, line.start, form)


def words_behind(text: str, at: int) -> tuple[int, bool]:
    """Where the words begin behind the sign at the end of a label, and whether a time stamp stands between."""
    behind = _BEHIND.match(text, at)
    return (behind.end(), behind["time"] is not None) if behind else (at, False)


def _opening(text: str) -> tuple[int, bool]:
    """Where the words of a line begin, behind emphasis and a time stamp; and whether there is a time stamp."""
    if text[0].isalpha() and text[1:2] not in ("^", "\x08"):
        return 0, False
    emphasis = _EMPHASIS.match(text)
    at = emphasis.end() if emphasis else 0
    time = _TIME_BEFORE.match(text, at)
    return (time.end(), True) if time else (at, False)


def _with_colon(text: str, at: int, profile: Profile) -> Label | None:
    """`Ann Lee:`, `MS. LEE (01:06):`, `**Question:**`, `Ann Lee: (01:06)`, `Ana Ríos.-`."""
    colon = _COLON.search(text, at, at + LONGEST_LABEL)
    if colon is None or _opens_quotation(text[at : colon.start()]):
        return None
    stop = _stop(text, at, colon.start(), profile)
    if stop and (stop - text.rfind(" ", at, stop) > _ABBREVIATION or text[stop + 1 : stop + 3].isspace()):
        return None
    end = at + len(text[at : colon.start()].rstrip(_MARKS + BLANK))
    tag = _CLOSING_TAG.search(text, at, end) if text[end - 1] == ">" else None
    end = tag.start() if tag else end
    time = _TIME_BEHIND.search(text, at, end) if text[end - 1] in ")]" or text[end - 1].isdecimal() else None
    words, timed = words_behind(text, colon.end())
    return Label(at, time.start() if time else end, words, "timed" if timed or time else "colon")


def _lone_letter(text: str, at: int, profile: Profile) -> Label | None:
    """`Q  Why now?`, `Q.  Why now?`; a small letter only behind more than one blank."""
    letter = _LETTER.match(text, at)
    if letter is None or cue_kind(text[at], profile) == "person":
        return None
    gap = letter["gap"].lstrip(".")
    dash = _DASH.match(text, letter.end("gap"))
    if dash:
        return Label(at, letter.end("label"), dash.end(), "letter")
    wide = len(gap) > 1 or gap == "\t" or letter.end("gap") == len(text)
    if (letter["small"] or text[at] != "Q") and not wide:
        return None
    return Label(at, letter.end("label"), letter.end("gap"), "letter")


def _in_cell(text: str, at: int, profile: Profile) -> Label | None:  # noqa: ARG001
    """`Ann Lee`, a tab, and what she says."""
    tab = text.find("\t", at + 1, at + LONGEST_LABEL)
    return Label(at, len(text[:tab].rstrip(_MARKS)), words_behind(text, tab)[0], "cell") if tab > 0 else None


def _before_dash(text: str, at: int, profile: Profile) -> Label | None:  # noqa: ARG001
    """`Minister Lee \u2013 Thank you`, `Minister Lee> Thank you`."""
    dash = _SPACED_DASH.search(text, at + 1, at + _LONGEST_ALONE)
    return Label(at, dash.start(), dash.end(), "set off") if dash else None


def _bold(text: str, at: int, bold: int) -> Label | None:
    """Bold words before others: `**Minister Lee** Thank you`."""
    words, _ = words_behind(text, bold)
    begins = bold < words < len(text) and not text[words].islower()
    return Label(at, len(text[:bold].rstrip(_MARKS)), words, "set off") if begins and bold - at <= _LONGEST_ALONE else None


def _with_time(text: str, at: int, profile: Profile) -> Label | None:  # noqa: ARG001
    """`Speaker 1 (00:12)` and nothing else."""
    if len(text) - at > _LONGEST_ALONE or not (text[-1] in ")]" or text[-1].isdecimal()):
        return None
    time = _TIME_BEHIND.search(text, at + 1)
    return Label(at, time.start(), len(text), "timed") if time else None


def _with_full_stop(text: str, at: int, profile: Profile) -> Label | None:
    """`STEVE MILLER.  Thank you`, `The President. Thank you`."""
    stop = _stop(text, at, at + _LONGEST_ALONE, profile)
    if stop is None:
        return None
    words, _ = words_behind(text, stop + 1)
    return Label(at, stop, words, "full stop")


def _opens_quotation(label: str) -> bool:
    """Unlike `Edward "Ted" Lee`."""
    return label.count("“") != label.count("”") or label.count('"') % 2 == 1


def _stop(text: str, at: int, end: int, profile: Profile) -> int | None:
    """The first full stop that is none of an abbreviation, an initial or an honorific."""
    for stop in _STOP.finditer(text, at, end):
        word = text[at : stop.start()].rpartition(" ")[2]
        is_short = len(word) <= _ABBREVIATION and word.lower() in profile.names.honorifics
        if not is_short and (len(word) > 1 or not word.isupper()):
            return stop.start()
    return None


def _alone(text: str, at: int, profile: Profile) -> Label | None:  # noqa: ARG001
    """`QUESTION` and nothing else; in capitals also `ANN LEE, MINISTER OF TRADE`."""
    end = len(text.rstrip(_MARKS))
    longest = LONGEST_LABEL if text.isupper() else _LONGEST_ALONE
    return Label(at, end, len(text), "alone") if end - at <= longest else None


_FORMS: tuple[Callable[[str, int, Profile], Label | None], ...] = (
    _with_colon,
    _lone_letter,
    _with_time,
    _in_cell,
    _before_dash,
)
_LOOSE_FORMS = (_with_full_stop, _alone)


def _labels(text: str, at: int, bold: int, by_colon: bool, profile: Profile) -> Iterator[Label]:
    """What each form takes for a label, the surest form first; `by_colon`: no other sign counts."""
    for form in _FORMS[:1] if by_colon else _FORMS:
        if label := form(text, at, profile):
            yield label
    if by_colon:
        return
    if at < bold and (label := _bold(text, at, bold)):
        yield label
    for form in _LOOSE_FORMS:
        if label := form(text, at, profile):
            yield label


def _cue(line: Line, label: Label, profile: Profile, bold: int) -> Cue | None:
    """The cue with that label, if its words may be those of one."""
    words = line.text[label.start : label.end]
    if not words or words.lower() in profile.cues.never:
        return None
    may_be_person = label.form != "alone" or bold >= label.end or words.isupper()
    if not may_be_person and cue_kind(words, profile) == "person":
        return None
    found = with_label(line, *label, profile)._replace(bold=bold >= label.end)
    if label.form in ("timed", "letter") or found.kind != "person":
        return found
    if label.form == "colon" and found.named and words.lower() in profile.heads.titles:
        return found._replace(named=None)  # "Transcript: Ann Lee in Arno": refused, and reported as a near-cue
    if label.form == "colon":
        return found if found.named or _begins_like_a_cue(words, profile) else None
    if label.form in ("cell", "set off"):
        return found if found.named else None
    if label.form == "full stop":
        return found if found.named and _announces(words, found) else None
    return found if found.named and _stands_for_someone(words, found, found.named) else None


def _announces(words: str, cue: Cue) -> bool:
    """Words before a full stop: capitals of more than one word, or an office."""
    who = cue.named
    assert who is not None
    return (words.isupper() and " " in words) or who.honorific or (who.role is not None and " " in words)


def _stands_for_someone(words: str, cue: Cue, who: Named) -> bool:
    """Words alone on their line: bold with an office, or in capitals with a full name."""
    if cue.bold:
        return who.honorific or who.role is not None
    starts_line = cue.start == cue.opening  # "2:09 P.M. EDT" names nobody
    return words.isupper() and starts_line and (who.honorific or (who.name is not None and is_full(who.name)))


def _begins_like_a_cue(label: str, profile: Profile) -> bool:
    """`Question of principle: ...`: refused, and reported as a near-cue."""
    first_word = label.partition(" ")[0].lower()
    return len(first_word) > 1 and first_word in profile.cues.question
