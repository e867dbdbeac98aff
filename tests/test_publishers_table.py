"""The table of figures that docs/publishers.md holds."""

from tools.publishers_table import table


def test_the_table():
    row = {"documents": 2, "meta": 1.0, "topics": None, "boundary": 0.98765}
    scores = {"publishers": {"norland": row, "arno": row | {"meta": 0.5}}, "overall": {"meta": 0.75}}
    assert table(scores).splitlines() == [
        "| publisher | documents | meta | topics | boundary | turns_full | exchanges | speakers | perfect |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
        "| arno | 2 | 0.500 | – | 0.988 | – | – | – | – |",
        "| norland | 2 | 1.000 | – | 0.988 | – | – | – | – |",
        "| all | 4 | 0.750 | – | – | – | – | – | – |",
    ]
