"""What is found in Spanish, what it means, and what is no date."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_parser.mentions.dates import find_dates

FRIDAY = "2017-07-14"


def found(text: str, reference: str | None = FRIDAY) -> list[tuple[str, str, str]]:
    mentions = find_dates(text, reference=reference, language="es")
    return [(mention.text, mention.type, mention.value) for mention in mentions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Puerto Sal, 1 de agosto de 2019", [("1 de agosto de 2019", "DATE", "2019-08-01")]),
        ("PUERTO SAL, JUEVES 1 DE AGOSTO DE 2019", [("JUEVES 1 DE AGOSTO DE 2019", "DATE", "2019-08-01")]),
        ("Jueves 1 de agosto, 2019", [("Jueves 1 de agosto, 2019", "DATE", "2019-08-01")]),
        ("el 11 de septiembre", [("el 11 de septiembre", "DATE", "2017-09-11")]),
        ("desde el día 1o. de octubre", [("el día 1o. de octubre", "DATE", "2016-10-01")]),
        ("del 3 al 5 de mayo", [("3", "DATE", "2017-05-03"), ("5 de mayo", "DATE", "2017-05-05")]),
        ("del lunes 3 al viernes 7 de junio de 2019", [
            ("lunes 3", "DATE", "2019-06-03"), ("viernes 7 de junio de 2019", "DATE", "2019-06-07"),
        ]),
        ("el 3, 4 y 5 de mayo de 2016", [
            ("el 3", "DATE", "2016-05-03"), ("4", "DATE", "2016-05-04"), ("5 de mayo de 2016", "DATE", "2016-05-05"),
        ]),
        ("el treinta y uno de diciembre de dos mil veinte", [
            ("el treinta y uno de diciembre de dos mil veinte", "DATE", "2020-12-31"),
        ]),
        ("el 3/5/2019", [("3/5/2019", "DATE", "2019-05-03")]),
        ("marzo del próximo año", [("marzo del próximo año", "DATE", "2018-03")]),
        ("el pasado 4 de marzo", [("el pasado 4 de marzo", "DATE", "2017-03-04")]),
        ("el mes de febrero", [("el mes de febrero", "DATE", "2017-02")]),
        ("en la primera semana de enero", [("la primera semana de enero", "DATE", "2017-W01")]),
        ("enero y febrero de 2023", [("enero", "DATE", "2023-01"), ("febrero de 2023", "DATE", "2023-02")]),
        ("en 2019", [("2019", "DATE", "2019")]),
        ("2014-16", [("2014", "DATE", "2014"), ("16", "DATE", "2016")]),
        ("los años 90", [("los años 90", "DATE", "199")]),
        ("la década de los ochenta", [("la década de los ochenta", "DATE", "198")]),
        ("el siglo XIX", [("el siglo XIX", "DATE", "18")]),
        ("en 480 a. C.", [("480 a. C.", "DATE", "BC0480")]),
        ("el primer trimestre de 2020", [("el primer trimestre de 2020", "DATE", "2020-Q1")]),
        ("el verano de 2015", [("el verano de 2015", "DATE", "2015-SU")]),
        ("el ejercicio 2023", [("el ejercicio 2023", "DATE", "FY2023")]),
        ("en Nochebuena", [("Nochebuena", "DATE", "2017-12-24")]),
    ],
)  # fmt: skip
def test_calendar(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("hoy", "2017-07-14"),
        ("ayer", "2017-07-13"),
        ("el día de ayer", "2017-07-13"),
        ("mañana", "2017-07-15"),
        ("pasado mañana", "2017-07-16"),
        ("anoche", "2017-07-13TNI"),
        ("esta mañana", "2017-07-14TMO"),
        ("ayer por la mañana", "2017-07-13TMO"),
        ("mañana por la mañana", "2017-07-15TMO"),
        ("en la noche del 3 de mayo", "2017-05-03TNI"),
        ("la tarde de este lunes", "2017-07-17TAF"),
        ("el 15 de este mes", "2017-07-15"),
        ("hace apenas dos semanas", "2017-06-30"),
        ("la semana pasada", "2017-W27"),
        ("la próxima semana", "2017-W29"),
        ("el mes que viene", "2017-08"),
        ("el próximo año", "2018"),
        ("este mismo mes", "2017-07"),
        ("a finales de año", "2017"),
        ("el siglo pasado", "19"),
        ("hace dos años", "2015"),
        ("hace un año y medio", "2016-01"),
        ("dentro de tres días", "2017-07-17"),
        ("hace unos días", "PAST_REF"),
        ("el próximo lunes", "2017-07-17"),
        ("el domingo pasado", "2017-07-09"),
        ("el jueves de la semana pasada", "2017-07-06"),
        ("en este momento", "PRESENT_REF"),
        ("en el futuro", "FUTURE_REF"),
    ],
)
def test_reckoned_from_the_day_of_speaking(text: str, value: str) -> None:
    assert [value for _, _, value in found(text)] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("La ministra llegó el martes.", "2017-07-11"),
        ("La ministra ha llegado el martes.", "2017-07-11"),
        ("El martes hablará la ministra.", "2017-07-18"),
        ("Vamos a abrir el martes.", "2017-07-18"),
        ("Hay una sesión el martes para discutirlo.", "2017-07-18"),
        ("Nada desde el martes.", "2017-07-11"),
        ("El informe se publicará el 29 de diciembre.", "2017-12-29"),
        ("Se anunció el 29 de diciembre.", "2016-12-29"),
    ],
)
def test_the_verb_tells_the_side(text: str, value: str) -> None:
    assert [value for _, _, value in found(text)] == [value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a las 10:00 horas", [("las 10:00 horas", "TIME", "2017-07-14T10:00")]),
        ("a las siete y media de la tarde", [("las siete y media de la tarde", "TIME", "2017-07-14T19:30")]),
        ("hoy a las 8 de la noche", [("hoy a las 8 de la noche", "TIME", "2017-07-14T20:00")]),
        ("a las 20.30 horas", [("las 20.30 horas", "TIME", "2017-07-14T20:30")]),
        ("son las 18:30 horas del jueves 6 de julio", [
            ("las 18:30 horas del jueves 6 de julio", "TIME", "2017-07-06T18:30"),
        ]),
        ("durante los últimos tres meses", [("los últimos tres meses", "DURATION", "P3M")]),
        ("dos semanas", [("dos semanas", "DURATION", "P2W")]),
        ("más de 25 años", [("más de 25 años", "DURATION", "P25Y")]),
        ("mes y medio", [("mes y medio", "DURATION", "P1.5M")]),
        ("15 o 20 días", [("15", "DURATION", "P15D"), ("20 días", "DURATION", "P20D")]),
        ("cada lunes", [("cada lunes", "SET", "XXXX-WXX-1")]),
        ("los sábados", [("los sábados", "SET", "XXXX-WXX-6")]),
        ("todas las mañanas", [("todas las mañanas", "SET", "XXXX-XX-XXTMO")]),
        ("dos veces por semana", [("dos veces por semana", "SET", "P1W")]),
        ("un informe trimestral", [("trimestral", "SET", "P3M")]),
    ],
)  # fmt: skip
def test_clock_durations_and_sets(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Julio Robles y Abril Mena hablaron con el señor Domingo Cid.",
        "la Plaza de Mayo, la avenida 5 de Mayo y la calle 16 de Septiembre",
        "el segundo punto, en segundo lugar y un segundo video",
        "Buenos días, buenas tardes, buenas noches.",
        "La ministra llegó tarde.",
        "2000 personas y 1500 hectáreas",
        "la resolución 1973",
        "Ahora bien, ahora que lo dice, cada vez que puede",
        "con el fin de la obra",
        "",
    ],
)
def test_no_date(text: str) -> None:
    assert found(text) == []


MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()


@given(day=st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)), capitals=st.booleans())
@settings(max_examples=60)
def test_a_printed_day_is_read_back(day: date, capitals: bool) -> None:
    printed = f"{day.day} de {MONTHS[day.month - 1]} de {day.year}"
    printed = printed.upper() if capitals else printed
    assert found(f"Se firmó en Villa Cruz, {printed}.", None) == [(printed, "DATE", day.isoformat())]


@pytest.mark.parametrize("text", ["ayer", "hace dos días", "dentro de diez días", "anoche"])
@given(day=st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)), shift=st.integers(-5_000, 5_000))
@settings(max_examples=25)
def test_shifting_the_reference_shifts_relative_dates(text: str, day: date, shift: int) -> None:
    before, after = (found(text, str(base))[-1][2] for base in (day, day + timedelta(shift)))
    assert date.fromisoformat(after[:10]) - date.fromisoformat(before[:10]) == timedelta(shift)
