"""The published JSON Schema is the shape of the models, and what is written fits it."""

import json

import jsonschema
import pytest

from briefing_parser import SCHEMA_VERSION, Briefing, parse
from tools.store_json import transcripts
from tools.write_schema import SCHEMA, schema


def test_the_published_schema_is_that_of_the_models():
    """A change of shape asks for `python -m tools.write_schema` and another SCHEMA_VERSION."""
    assert SCHEMA.read_text("utf-8") == schema()
    assert f"schema version {SCHEMA_VERSION}" in json.loads(schema())["title"]


@pytest.mark.parametrize("path", transcripts(), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_what_is_written_fits_the_schema(path):
    data = json.loads(parse(path.read_bytes()).model_dump_json())
    jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text("utf-8"))).validate(data)


def test_every_field_is_described():
    shape = Briefing.model_json_schema(mode="serialization")
    fields = [
        (name, field, body) for name, model in shape["$defs"].items() for field, body in model.get("properties", {}).items()
    ]
    plain = {"span", "kind", "title", "text", "rule", "title_span", "label_span", "paragraphs", "severity", "id"}
    missing = [f"{name}.{field}" for name, field, body in fields if "description" not in body and field not in plain]
    assert missing == []
