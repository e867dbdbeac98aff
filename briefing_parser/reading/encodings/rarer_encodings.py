"""Encodings that nothing declares: other scripts by their statistics, other Latin alphabets by their letters."""

from __future__ import annotations

import re

_FOREIGN = re.compile(rb"[\x80-\x84\x86-\x90\x98-\x9f\xa1-\xaa\xac-\xba\xbc-\xff]+")
"""Bytes that may be letters: not the quotes, dashes and blanks of Windows-1252."""
_FEWEST = 12
"""Fewer bytes tell nothing."""
_IN_A_ROW = 1.7
"""Latin scripts have accents one by one (at most 1.5 bytes in a row, in capitals), others whole words (2 and more)."""
_WORST_CHAOS = 0.1
_SAMPLE = 2_048
_TRIES = 3
"""The detector wants a sample without a fault: where the first is damaged, the next may not be."""
_LAST_SURE_BYTE = re.compile(rb".*[\x00-\x2f]", re.DOTALL)
"""A byte below the digits is a character of its own in every encoding here: a sample may end behind it."""

_OTHER_SCRIPTS = [
    *("cp1251", "koi8_r", "koi8_u", "iso8859_5", "cp866", "cp1253", "cp1255", "cp1256", "iso8859_6", "cp874"),
    *("gb18030", "big5hkscs", "cp932", "euc_jp", "cp949"),
]

_WESTERN_ALPHABETS = (
    "àâæçéèêëîïôœùûüÿ",  # French
    "äöüßéè",  # German
    "áéíñóúü",  # Spanish
    "áâãàçéêíóôõúü",  # Portuguese
    "àèéìíîòóù",  # Italian
    "àçéèíïóòúü",  # Catalan
    "åäöéüà",  # Swedish, Finnish
    "æøåéèóòôöäü",  # Danish, Norwegian
    "áðéíóúýþæö",  # Icelandic
    "éëïóöüèáú",  # Dutch
)
_LATIN: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("cp1250", ("áčďéěíňóřšťúůýž", "ąćęłńóśźż", "áéíóöőúüű", "ăâîşţ", "čćđšž", "áäčďéíĺľňóôŕšťúýž")),  # Czech to Slovak
    ("iso8859_2", ("áčďéěíňóřšťúůýž", "ąćęłńóśźż", "áéíóöőúüű", "ăâîşţ", "čćđšž", "áäčďéíĺľňóôŕšťúýž")),
    ("cp1254", ("âçğıîöşüûi̇",)),  # Turkish; the capital İ falls into two characters
    ("cp1257", ("ąčęėįšųūž", "āčēģīķļņōŗšūž")),  # Lithuanian, Latvian
    ("mac_roman", _WESTERN_ALPHABETS),
)
_NO_LETTERS = dict.fromkeys(map(ord, "‘’“”–—…•«»\xa0"))
_FITS = 0.95
"""Share of the letters that one language must have: names from elsewhere are the rest."""


def rarer_encoding(raw: bytes) -> str | None:
    """The encoding of a text that is neither UTF-8 nor, by all that can be seen, Windows-1252; None where that is not sure."""
    runs = [len(run[0]) for run in _FOREIGN.finditer(raw[:65_536])]
    if sum(runs) < _FEWEST:
        return None
    return _other_script(raw) if sum(runs) > _IN_A_ROW * len(runs) else _other_alphabet(raw[:65_536])


def _other_script(raw: bytes) -> str | None:
    """What the detector puts first, if nothing else is as good: with a few words, several encodings are."""
    from charset_normalizer import from_bytes  # here, since it costs more to load than all else and is seldom asked

    first = _FOREIGN.search(raw)
    start = first.start() if first else 0
    for _ in range(_TRIES):
        whole = _LAST_SURE_BYTE.match(raw, start, start + _SAMPLE) if start + _SAMPLE < len(raw) else None
        sample = whole[0] if whole else raw[start : start + _SAMPLE]
        start += len(sample)
        found = list(
            from_bytes(
                sample, cp_isolation=_OTHER_SCRIPTS, threshold=_WORST_CHAOS, preemptive_behaviour=False, enable_fallback=False
            )
        )
        ranks = [(match.chaos, -match.coherence) for match in found[:2]]
        if found and (len(found) == 1 or ranks[0] < ranks[1]):
            return found[0].encoding
    return None


def _other_alphabet(raw: bytes) -> str | None:
    """The encoding in which the letters are those of one language, if in Windows-1252 they are of none."""
    western = _share(raw, "cp1252", _WESTERN_ALPHABETS)
    if western >= _FITS:
        return None
    share, codec = max(((_share(raw, codec, alphabets), codec) for codec, alphabets in _LATIN), key=lambda found: found[0])
    return codec if share >= _FITS else None


def _share(raw: bytes, codec: str, alphabets: tuple[str, ...]) -> float:
    """The largest part of the foreign letters that one of the alphabets has."""
    letters = b"".join(_FOREIGN.findall(raw)).decode(codec, "replace").lower().translate(_NO_LETTERS)
    return max(sum(letters.count(letter) for letter in alphabet) for alphabet in alphabets) / max(len(letters), 1)
