"""Time zones as English names them: by abbreviation, by the name of the zone, by a town.

A value is an offset in minutes east of Greenwich, or the name of a zone in the tz database, which has its own daylight
saving; `LOCAL` is a zone that the words do not tell. An abbreviation that several zones share is of the one that the
international press means by it ("CST" in Chicago, "BST" in London); India's and Israel's "IST" is of neither.
"""

from __future__ import annotations

LOCAL = "local"  # no zone of the tz database: an hour there has no offset

ZONES: dict[str, object] = {
    "utc": 0, "gmt": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
    "akst": -540, "akdt": -480, "hst": -600, "et": "America/New_York", "ct": "America/Chicago", "pt": "America/Los_Angeles",
    "msk": 180, "bst": 60, "wet": 0, "west": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "sast": 120, "pkt": 300,
    "aest": 600, "aedt": 660, "acst": 570, "awst": 480, "nzst": 720, "nzdt": 780, "jst": 540, "kst": 540, "hkt": 480,
    "sgt": 480, "ist": LOCAL, "eastern": "America/New_York", "central": "America/Chicago", "mountain": "America/Denver",
    "pacific": "America/Los_Angeles", "zulu": 0, "z": 0,
}  # fmt: skip
# Zones that are words of English or Latin in lower case.
CAPITAL_ZONES = frozenset("et ct pt wet west eastern central mountain pacific z".split())

_AMERICAN = {"eastern": ("America/New_York", -300), "central": ("America/Chicago", -360), "mountain": ("America/Denver", -420),
             "pacific": ("America/Los_Angeles", -480), "alaska": ("America/Anchorage", -540)}  # fmt: skip
_EUROPEAN = {"western european": 0, "central european": 60, "eastern european": 120}
_STANDARD = {
    "japan": 540, "korea": 540, "china": 480, "hong kong": 480, "singapore": 480, "india": 330, "indian": 330, "pakistan": 300,
    "gulf": 240, "arabia": 180, "moscow": 180, "israel": 120, "south africa": 120, "australian eastern": 600, "hawaii": -600,
}  # fmt: skip

ZONE_NAMES: dict[str, object] = {
    "local time": LOCAL, "their time": LOCAL, "greenwich mean time": 0, "coordinated universal time": 0, "universal time": 0,
    "british summer time": 60, "australian eastern daylight time": 660, "west africa time": 60, "central africa time": 120,
    "east africa time": 180,
    **{f"{name} time": zone for name, (zone, _) in _AMERICAN.items()},
    **{f"{name} standard time": offset for name, (_, offset) in _AMERICAN.items()},
    **{f"{name} daylight time": offset + 60 for name, (_, offset) in _AMERICAN.items()},
    **{f"{name} time": offset for name, offset in _EUROPEAN.items()},
    **{f"{name} summer time": offset + 60 for name, offset in _EUROPEAN.items()},
    **{f"{name} standard time": offset for name, offset in _STANDARD.items()},
}  # fmt: skip

# Places that speakers name for a time, where the tz database has another town's name for their zone.
ZONE_CITIES = {
    "washington": "America/New_York", "washington dc": "America/New_York", "boston": "America/New_York",
    "atlanta": "America/New_York", "miami": "America/New_York", "houston": "America/Chicago", "dallas": "America/Chicago",
    "seattle": "America/Los_Angeles", "san francisco": "America/Los_Angeles", "ottawa": "America/Toronto",
    "beijing": "Asia/Shanghai", "delhi": "Asia/Kolkata", "new delhi": "Asia/Kolkata", "mumbai": "Asia/Kolkata",
    "islamabad": "Asia/Karachi", "hanoi": "Asia/Bangkok", "astana": "Asia/Almaty", "doha": "Asia/Qatar",
    "abu dhabi": "Asia/Dubai", "ramallah": "Asia/Hebron", "gaza": "Asia/Gaza", "tel aviv": "Asia/Jerusalem",
    "ankara": "Europe/Istanbul", "kiev": "Europe/Kyiv", "kyiv": "Europe/Kyiv", "geneva": "Europe/Zurich",
    "davos": "Europe/Zurich", "the hague": "Europe/Amsterdam", "frankfurt": "Europe/Berlin", "munich": "Europe/Berlin",
    "milan": "Europe/Rome", "barcelona": "Europe/Madrid", "edinburgh": "Europe/London", "canberra": "Australia/Sydney",
    "wellington": "Pacific/Auckland", "abuja": "Africa/Lagos", "rabat": "Africa/Casablanca", "pretoria": "Africa/Johannesburg",
    "cape town": "Africa/Johannesburg",
}  # fmt: skip
