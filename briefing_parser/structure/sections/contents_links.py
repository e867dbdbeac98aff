"""Which topic or exchange an entry of the contents announces."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from math import log
from typing import NamedTuple

from briefing_parser.structure.layout.headlines import key, likeness, stems

_ALIKE = 0.5
_ALIKE_ELSEWHERE = 0.4
_WEAK = 0.1
_MOST_PAIRS = 40_000
_MOST_FUZZY = 6_400


class Link(NamedTuple):
    """Entry number -> target number, and how well they agree from 0 to 1."""

    target: int
    score: float


def link_topics(entries: Sequence[str], topics: Sequence[str]) -> dict[int, Link]:
    """Word for word where that can be; then the most alike of what is left, in order of likeness; then by position,
    where one entry and one topic are left between the same neighbours."""
    links: dict[int, Link] = {}
    by_key: dict[str, list[int]] = {}
    for at, heading in enumerate(topics):
        by_key.setdefault(key(heading), []).append(at)
    for at, title in enumerate(entries):
        if same := by_key.get(key(title)):
            links[at] = Link(same.pop(0), 1.0)
    open_entries = [at for at in range(len(entries)) if at not in links]
    taken = {link.target for link in links.values()}
    open_topics = [at for at in range(len(topics)) if at not in taken]
    if open_entries and open_topics and len(open_entries) * len(open_topics) <= _MOST_FUZZY:
        pairs = [(likeness(entries[entry], topics[topic]), entry, topic) for entry in open_entries for topic in open_topics]
        for score, entry, topic in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2])):
            if score >= _ALIKE and entry not in links and topic not in taken:
                links[entry] = Link(topic, score)
                taken.add(topic)
        for score, entry, topic in pairs:
            neighbours = (links.get(entry - 1), links.get(entry + 1))
            between = any(n is not None and n.target == topic + step for n, step in zip(neighbours, (-1, 1), strict=True))
            if entry not in links and topic not in taken and between and score > 0:
                links[entry] = Link(topic, score)
                taken.add(topic)
    return links


def link_exchanges(
    entries: Sequence[str], questions: Sequence[str], answers: Sequence[str], returning: Collection[int] = ()
) -> dict[int, Link]:
    """The alignment in order that agrees best, by shared words weighed by how few exchanges have them; words of the
    answer count for less, and so does a question that returns to an earlier one (`returning`), which has the entry. An
    entry that agrees with nothing in order may take what is left elsewhere."""
    if not entries or not questions or len(entries) * len(questions) > _MOST_PAIRS:
        return {}
    scores = _scores(entries, questions, answers, returning)
    links = {entry: Link(exchange, scores[entry][exchange]) for entry, exchange in _aligned(scores).items()}
    weakest = 0.0 if len(entries) in (len(questions), len(questions) - len(returning)) else _WEAK
    links = {entry: link for entry, link in links.items() if link.score > weakest or _is_squeezed(entry, links)}
    taken = {link.target for link in links.values()}
    for entry in range(len(entries)):
        best = max((at for at in range(len(questions)) if at not in taken), key=lambda at: scores[entry][at], default=None)
        if entry not in links and best is not None and scores[entry][best] >= _ALIKE_ELSEWHERE:
            links[entry] = Link(best, scores[entry][best])
            taken.add(best)
    return links


def _scores(
    entries: Sequence[str], questions: Sequence[str], answers: Sequence[str], returning: Collection[int]
) -> list[list[float]]:
    asked = [stems(question) for question in questions]
    said = [stems(answer) for answer in answers]
    spread = Counter(stem for words, more in zip(asked, said, strict=True) for stem in {*words, *more})
    weights = {stem: log((len(asked) + 1) / (max(spread[stem], 1) + 0.5)) for entry in entries for stem in stems(entry)}
    table = []
    for entry in entries:
        words = list(stems(entry))
        total = sum(weights[word] for word in words) or 1.0
        row = [
            sum(weights[word] * (1.0 if word in question else 0.5 if word in answer else 0.0) for word in words) / total
            for question, answer in zip(asked, said, strict=True)
        ]
        table.append([score / 4 if at in returning else score for at, score in enumerate(row)])
    return table


def _aligned(scores: Sequence[Sequence[float]]) -> dict[int, int]:
    """The pairs in order whose scores have the greatest sum; of equal sums the one that leaves the fewest entries out."""
    rows, columns = len(scores), len(scores[0])
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for row in range(rows - 1, -1, -1):
        for column in range(columns - 1, -1, -1):
            pair = scores[row][column] + 0.01 + best[row + 1][column + 1]
            best[row][column] = max(pair, best[row + 1][column], best[row][column + 1])
    pairs, row, column = {}, 0, 0
    while row < rows and column < columns:
        if best[row][column] == scores[row][column] + 0.01 + best[row + 1][column + 1]:
            pairs[row] = column
            row, column = row + 1, column + 1
        elif best[row][column] == best[row][column + 1]:
            column += 1
        else:
            row += 1
    return pairs


def _is_squeezed(entry: int, links: dict[int, Link]) -> bool:
    """Its neighbours are linked to the exchanges next to its own: nothing else is left for it."""
    before, here, after = links.get(entry - 1), links[entry], links.get(entry + 1)
    return (before is not None and before.target == here.target - 1) and (after is not None and after.target == here.target + 1)
