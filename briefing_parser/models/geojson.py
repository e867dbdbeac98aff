"""Places as GeoJSON: https://www.rfc-editor.org/rfc/rfc7946."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from briefing_parser.models.place_count import PlaceCount


def geojson(places: Iterable[PlaceCount]) -> dict[str, Any]:
    """A FeatureCollection with a point (longitude, latitude; WGS 84) for each place that has coordinates."""
    located = (one for one in places if one.place.latitude is not None and one.place.longitude is not None)
    return {"type": "FeatureCollection", "features": [_feature(one) for one in located]}


def _feature(counted: PlaceCount) -> dict[str, Any]:
    place, mentions = counted
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [place.longitude, place.latitude]},
        "properties": {
            "name": place.name,
            "country_code": place.country_code,
            "region_code": place.region_code,
            "geonames_id": place.geonames_id,
            "feature": place.feature,
            "count": len(mentions),
            "readings": dict(sorted(Counter(mention.reading for mention in mentions).items())),
            "mentions": [{"start": m.span.start, "end": m.span.end, "text": m.text, "reading": m.reading} for m in mentions],
        },
    }
