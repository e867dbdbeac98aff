"""Laws that need a second look at the input or a second making of the briefing."""

from __future__ import annotations

import hashlib
import pickle
import re
from collections.abc import Callable, Iterator

from briefing_parser.fidelity.laws.broken import Broken
from briefing_parser.models import Briefing

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_BYTE_ORDER_MARK = "\ufeff"


def conservative(briefing: Briefing, raw: str | bytes) -> Iterator[str]:
    """Plain text is the decoded input, a lone surrogate as U+FFFD; the hash is that of the input's bytes, or UTF-8."""
    source = briefing.source
    data = raw if isinstance(raw, bytes) else raw.encode("utf-8", "surrogatepass")
    if source.sha256 != hashlib.sha256(data).hexdigest():
        yield "source.sha256 is not the input's"
    if source.rendering is not None:
        return
    if isinstance(raw, bytes):
        if source.encoding is None:
            yield "bytes were parsed and source.encoding is None"
            return
        decoded = raw.decode(source.encoding, "replace").removeprefix(_BYTE_ORDER_MARK)
    else:
        decoded = _LONE_SURROGATE.sub("\ufffd", raw).removeprefix(_BYTE_ORDER_MARK)
    if source.text.removeprefix(_BYTE_ORDER_MARK) != decoded:
        yield f"source.text of {len(source.text)} characters is not the input's {len(decoded)}"


def round_trip(briefing: Briefing) -> Iterator[str]:
    """JSON and pickle give back an equal briefing, in which exchanges and topics hold the very turns of `turns`."""
    yield from _strange_turns("as parsed", briefing)
    data = briefing.model_dump_json()
    ways: tuple[tuple[str, Callable[[], Briefing]], ...] = (
        ("JSON", lambda: type(briefing).model_validate_json(data)),
        ("pickle", lambda: pickle.loads(pickle.dumps(briefing))),
    )
    for name, there_and_back in ways:
        try:
            again = there_and_back()
        except (ValueError, TypeError, AttributeError, pickle.PickleError) as error:
            yield f"{name}: {type(error).__name__}: {error}"[:200]
            continue
        if again != briefing:
            yield f"{name}: unequal in {_unequal_fields(briefing, again)}"
        if again.model_dump_json() != data:
            yield f"{name}: written as JSON again, it differs"
        if hash(again) != hash(briefing):
            yield f"{name}: another hash"
        yield from _strange_turns(name, again)


def repeated(briefing: Briefing, raw: str | bytes, parse: Callable[[str | bytes], Briefing]) -> Iterator[Broken]:
    """A second parse gives a briefing, and the same one."""
    try:
        again = parse(raw)
    except Exception as error:
        yield Broken("total", f"{type(error).__name__}: {error}"[:200])
        return
    if again.model_dump_json() != briefing.model_dump_json():
        yield Broken("deterministic", f"a second parse differs in {_unequal_fields(briefing, again)}")


def _strange_turns(name: str, briefing: Briefing) -> Iterator[str]:
    own = {id(turn) for turn in briefing.turns}
    for exchange in briefing.exchanges:
        if any(id(turn) not in own for turn in (exchange.question, *exchange.answers)):
            yield f"{name}: {exchange.id} holds a turn that is not in turns"
    for topic in briefing.topics:
        if any(id(turn) not in own for turn in topic.turns):
            yield f"{name}: {topic.id} holds a turn that is not in turns"


def _unequal_fields(one: Briefing, other: Briefing) -> str:
    fields = [name for name in type(one).model_fields if getattr(one, name) != getattr(other, name)]
    return ", ".join(fields) or "nothing"
