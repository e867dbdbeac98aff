"""The places of a briefing: counted, and as GeoJSON."""

import json

import pytest
from geojson_pydantic import FeatureCollection

from briefing_parser import parse
from tools.store_json import transcripts

TEXT = """Ann Lee: We flew from Oslo to Bergen, then home. Oslo refuses to wait.

Question: And Oslo? And the village of Xyzarn?

Ann Lee: Oslo it is.
"""


def test_each_place_once_most_often_named_first():
    places = parse(TEXT).places()
    assert [(one.place.name, len(one.mentions)) for one in places] == [("Oslo", 4), ("Bergen", 1), ("Xyzarn", 1)]
    assert all(mention.place is one.place for one in places for mention in one.mentions)
    assert repr(places[1]) == "PlaceCount('Bergen', 1 mention)"


def test_one_reading_alone():
    briefing = parse(TEXT)
    acts = {mention.id for one in briefing.places(reading="government") for mention in one.mentions}
    lies = {mention.id for one in briefing.places(reading="location") for mention in one.mentions}
    assert acts
    assert acts.isdisjoint(lies)
    assert acts | lies == {m.id for m in briefing.mentions if m.kind == "place" and m.place}


def test_a_point_for_each_place():
    first, *others = parse(TEXT).to_geojson()["features"]
    assert [other["properties"]["name"] for other in others] == ["Bergen"]  # of Xyzarn the text tells no more than its name
    assert first["geometry"] == {
        "type": "Point",
        "coordinates": [pytest.approx(10.75, abs=0.02), pytest.approx(59.91, abs=0.02)],
    }
    assert first["properties"]["region_code"] == "NO-03"
    assert first["properties"]["count"] == sum(first["properties"]["readings"].values()) == 4
    start, end = first["properties"]["mentions"][0]["start"], first["properties"]["mentions"][0]["end"]
    assert TEXT[start:end] == "Oslo"


@pytest.mark.parametrize("path", transcripts(), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_geojson_is_valid(path):
    briefing = parse(path.read_bytes())
    written = json.dumps(briefing.to_geojson(), allow_nan=False)
    located = [one for one in briefing.places() if one.place.latitude is not None]
    assert len(FeatureCollection.model_validate_json(written).features) == len(located)
