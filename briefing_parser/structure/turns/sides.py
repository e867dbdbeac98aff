"""Sides: which voice asks, which is on the podium, which only gives the floor; decided over the whole text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from typing import Literal, NamedTuple

from briefing_parser.profiles import Profile
from briefing_parser.structure.cues.askers import asks_by_word, moderates_by_word
from briefing_parser.structure.cues.cue import Cue
from briefing_parser.structure.names.names import Named, known_names, surname
from briefing_parser.structure.turns.speech_acts import SpeechAct, speech_act
from briefing_parser.structure.turns.voices import Run, Said, is_numbered, presented, runs_by_voice, voices

Side = Literal["podium", "question", "moderation"]

_QUESTION_WORDS = 150
_SPEECH_WORDS = 180
_ANSWER_WORDS = 60
_MOSTLY = 0.5
_NEARLY_ALWAYS = 0.8


def sides(turns: Sequence[Said], on_podium: Sequence[Named], profile: Profile) -> list[Side]:
    """The side of each turn. A voice stands on one side throughout: its cue, the head of the transcript, what it says,
    and between whose words, decide."""
    names = voices(turns)
    acts = [speech_act(turn.words, profile) for turn in turns]
    cues = {name: turn.cue for turn, name in zip(reversed(turns), reversed(names), strict=True) if turn.cue}
    known = known_names(on_podium)
    marked = {name for name, cue in cues.items() if _is_known(cue, known) or _office(cue, profile)}
    leader = _leader(turns, acts, names, marked)
    certain = {*marked, leader or "", ""}
    beside_questions = any(cue.kind == "question" for cue in cues.values())
    is_open = not beside_questions and any(cue.kind == "person" and name not in certain for name, cue in cues.items())
    heard = (turn.words for turn, name in zip(turns, names, strict=True) if is_open and name in certain)
    guests = presented(heard, profile)
    by_name: dict[str, Side] = {"": "podium"}
    told = {
        name: _voice(cues[name], runs, profile) for name, runs in runs_by_voice(names, acts, certain).items() if name in cues
    }
    asking = [name for name, voice in told.items() if voice.questions >= max(_MOSTLY * voice.spoken, 1)]
    for name, voice in told.items():
        cue = cues[name]
        voice = voice._replace(
            known=_is_known(cue, known),
            others_marked=bool(marked),
            leads=name == leader,
            presented=cue.named is not None and (cue.named.name or "").lower() in guests,
            beside_questions=beside_questions,
            alone=asking == [name],
        )
        by_name[name] = next((side for holds, side in _RULES if holds(voice)), "question")
    return [by_name[name] for name in names]


class _Voice(NamedTuple):
    """What speaks for the side of one voice."""

    kind: str
    office: bool  # role or honorific in the cue
    asks_by_word: bool
    moderates_by_word: bool
    numbered: bool
    spoken: int  # turns that are more than a greeting
    questions: int  # turns that ask
    between: int  # those of them that neither open nor close the transcript
    opens: bool  # it is heard at the beginning
    floor: int  # those that give the floor to somebody who is not on the podium
    presents: int  # those that give the floor or introduce who speaks next, to whomever
    relayed: int  # those that read out questions of others
    words: float  # of a run, on the average
    told: int  # words of its turns that ask nothing, in its longest run
    answers: int  # runs that reply to somebody who is not on the podium
    speeches: int  # runs that speak at length after somebody who is not on the podium
    after_podium: float  # share of runs
    before_podium: float
    known: bool = False  # the head names it
    others_marked: bool = False  # head or titles mark the podium: a bare name is rather a journalist's
    leads: bool = False  # nobody says more without asking
    presented: bool = False  # somebody on the podium does
    beside_questions: bool = False  # other cues say Question
    alone: bool = False  # nobody else asks


def _interviews(voice: _Voice) -> bool:
    """A host or moderator who puts all the questions."""
    return voice.moderates_by_word and voice.alone and not voice.beside_questions and voice.questions > 1 and not voice.relayed


def _only_gives_floor(voice: _Voice) -> bool:
    enough = 3 if voice.known else 2
    return voice.floor >= enough and voice.floor >= _NEARLY_ALWAYS * voice.between


def _only_asks(voice: _Voice) -> bool:
    if voice.words > _QUESTION_WORDS or voice.answers or voice.speeches or (voice.office and voice.after_podium < 1):
        return False
    return voice.questions > 0 and voice.questions >= _MOSTLY * voice.spoken and voice.before_podium >= 0.5


def _tells(voice: _Voice) -> bool:
    is_asked = voice.beside_questions and voice.after_podium < 0.5
    speaks = voice.told >= _SPEECH_WORDS or (voice.speeches > 0 and (voice.numbered or not voice.others_marked))
    return voice.questions < _MOSTLY * voice.spoken and (speaks or voice.answers > 0 or is_asked)


# The first that holds decides; where none does, a voice asks.
_RULES: tuple[tuple[Callable[[_Voice], bool], Side], ...] = (
    (lambda voice: voice.asks_by_word or _interviews(voice), "question"),
    (lambda voice: voice.moderates_by_word and not voice.leads, "moderation"),
    (lambda voice: voice.kind == "anonymous" and not voice.numbered, "podium"),
    (_only_gives_floor, "moderation"),
    (lambda voice: voice.office and voice.relayed > 0 and voice.relayed >= _MOSTLY * voice.spoken, "moderation"),
    (lambda voice: voice.known or voice.leads, "podium"),
    (_only_asks, "question"),
    (lambda voice: voice.office or voice.presented, "podium"),
    (lambda voice: voice.beside_questions and not voice.numbered, "podium"),
    (_tells, "podium"),
    (lambda voice: voice.opens and not voice.questions and not voice.between, "moderation"),
    (lambda voice: voice.presents > 1 and not voice.questions and voice.presents >= _MOSTLY * voice.spoken, "moderation"),
)


def _voice(cue: Cue, runs: Sequence[Run], profile: Profile) -> _Voice:
    acts = [act for run in runs for act in run.acts if not act.greets]
    between = [act for run in runs if not (run.opens or run.closes) for act in run.acts if not act.greets]
    told = max(sum(act.words for act in run.acts if not act.asks) for run in runs)
    return _Voice(
        kind=cue.kind,
        office=_office(cue, profile),
        asks_by_word=asks_by_word(cue, profile),
        moderates_by_word=moderates_by_word(cue, profile),
        numbered=is_numbered(cue, profile),
        spoken=len(acts),
        questions=sum(act.asks for act in acts),
        between=len(between),
        opens=any(run.opens for run in runs),
        floor=sum(act.gives_floor for run in runs for act in run.acts if not run.before_podium and not run.opens),
        presents=sum(act.presents for act in acts),
        relayed=sum(act.relays for act in acts),
        words=sum(act.words for act in acts) / len(runs),
        told=told,
        answers=sum(_answers(run) for run in runs),
        speeches=sum(_speaks_at_length(run) for run in runs),
        after_podium=sum(run.after_podium for run in runs) / len(runs),
        before_podium=sum(run.before_podium for run in runs) / len(runs),
    )


def _answers(run: Run) -> bool:
    replies = run.after_question and not run.after_podium and run.acts[0].replies
    return replies and not any(act.asks for act in run.acts)


def _speaks_at_length(run: Run) -> bool:
    asks = any(act.asks for act in run.acts)
    return not run.after_podium and not asks and sum(act.words for act in run.acts) >= _ANSWER_WORDS


def _leader(turns: Sequence[Said], acts: Sequence[SpeechAct], names: Sequence[str], marked: Collection[str]) -> str | None:
    """The voice that says most without asking; one that title or head mark where nobody speaks at length; who gives the
    floor only where nobody else is there."""
    told: Counter[str] = Counter()
    giving_floor: Counter[str] = Counter()
    for turn, act, name in zip(turns, acts, names, strict=True):
        if turn.cue and turn.cue.kind != "question" and not act.asks:
            (giving_floor if turn.cue.kind == "moderation" else told)[name] += act.words
    ranked = (told or giving_floor).most_common()
    at_length = [name for name, words in ranked if words >= _SPEECH_WORDS or name in marked]
    return next(iter(at_length or [name for name, _ in ranked]), None)


def _is_known(cue: Cue, known: set[str]) -> bool:
    name = cue.named.name if cue.named else None
    return name is not None and (name.lower() in known or surname(name) in known)


def _office(cue: Cue, profile: Profile) -> bool:
    """A role or an honorific in the cue; `Daily Herald` behind a name is none."""
    who = cue.named
    if who is None or who.role is None or who.honorific:
        return who is not None and who.honorific
    words = who.role.lower().replace("-", " ").split()
    return who.name is None or not (profile.names.roles | profile.cues.moderation).isdisjoint(words)
