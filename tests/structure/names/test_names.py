import pytest

from briefing_parser.profiles import load_profile
from briefing_parser.structure.names.names import Named, named, surname

GENERIC = load_profile(None)


@pytest.mark.parametrize(
    ("phrase", "name", "role"),
    [
        ("Ann Lee", "Ann Lee", None),
        ("ANN LEE", "Ann Lee", None),
        ("ANN O'BRIEN-MCKAY", "Ann O'Brien-Mckay", None),
        ("MS. LEE", "Lee", None),
        ("Mr. McDonald", "McDonald", None),
        ("MCDONALD", "McDonald", None),
        ("Shri Ravi Rao, Official Spokesperson", "Ravi Rao", "Official Spokesperson"),
        ("Foreign Ministry Spokesperson Ann Lee", "Ann Lee", "Foreign Ministry Spokesperson"),
        ("PRESS SECRETARY ANN B. LEE", "Ann B. Lee", "PRESS SECRETARY"),
        ("Prime Minister of Ruritania Rudolf Elphberg", "Rudolf Elphberg", "Prime Minister of Ruritania"),
        ("Prime Minister of Ruritania Rudolf Elphberg (retranslated)", "Rudolf Elphberg", "Prime Minister of Ruritania"),
        (
            "Director of the Information and Press Department Ivo Novak",
            "Ivo Novak",
            "Director of the Information and Press Department",
        ),
        (
            "official representative of the Ministry of Trade Ann Lee",
            "Ann Lee",
            "official representative of the Ministry of Trade",
        ),
        ("PRESIDENTE IÑAKI MUÑOZ DEL RÍO", "Iñaki Muñoz del Río", "PRESIDENTE"),
        ("MARÍA DE LA LUZ ORTEGA", "María de la Luz Ortega", None),
        ("SECRETARIA DE PESCA, ANA NÚÑEZ", "Ana Núñez", "SECRETARIA DE PESCA"),
        ("ANA NÚÑEZ,\u200b SECRETARIA DE PESCA (SEPES)", "Ana Núñez", "SECRETARIA DE PESCA"),
        ("Presidente del Gobierno, Iñaki Muñoz", "Iñaki Muñoz", "Presidente del Gobierno"),
        ("海岛部发言人李安", "李安", "海岛部发言人"),
        ("《海岛日报》记者", "海岛日报", None),
        ("SECRETARY OF DEFENCE ANN B. LEE III", "Ann B. Lee III", "SECRETARY OF DEFENCE"),
        ("SECRETARY OF TRADE", None, "SECRETARY OF TRADE"),
        ("THE PRESIDENT", None, "THE PRESIDENT"),
        ("The Hon. Ann Lee AC MP", "Ann Lee", None),
        ("Rt Hon Ann Lee", "Ann Lee", None),
        ("ANN CHO", "Ann Cho", None),
        ("LT. GEN. ANN LEE", "Ann Lee", None),
        ("SECRETARY OF ROADS ANN J. LEE III", "Ann J. Lee III", "SECRETARY OF ROADS"),
        ("Deputy Chief Medical Officer Dr Ivo Berg", "Ivo Berg", "Deputy Chief Medical Officer"),
        ("Mr. President", None, "President"),
        ("ANN LEE (Trade Ministry Spokesperson)", "Ann Lee", "Trade Ministry Spokesperson"),
        ("Ann Lee (via interpreter)", "Ann Lee", None),
        ("Ann Lee via interpreter", "Ann Lee", None),
        ("Mr. de la Cruz", "de la Cruz", None),
        ("Prime Minister of New United Ruritania", None, "Prime Minister of New United Ruritania"),
        ("PM", None, "PM"),
        ("DON LEE", "Don Lee", None),
        ("LEEDS Ann", "Leeds Ann", None),
        ("Minister of Foreign Affairs", None, "Minister of Foreign Affairs"),
        ("Head of Delegation", None, "Head of Delegation"),
    ],
)
def test_role_and_name_are_told_apart(phrase, name, role):
    found = named(phrase, GENERIC)
    assert found is not None
    assert (found.name, found.role) == (name, role)


@pytest.mark.parametrize(
    "phrase",
    [
        "Question of principle",
        "Let me repeat",
        "and the Minister",
        "Of course",
        "",
        "The Foreign Ministry",
        "x" * 500,
        "12 Angry Men",
        "The",
    ],
)
def test_prose_names_nobody(phrase):
    assert named(phrase, GENERIC) is None


def test_an_honorific_is_remembered():
    assert named("Dr. Novak", GENERIC) == Named("Novak", None, honorific=True)


@pytest.mark.parametrize(
    ("name", "expected"), [("Ann Lee", "lee"), ("Lee", "lee"), ("Ann B. Lee III", "lee"), ("Ann Lee Jr.", "lee"), ("Ii", "ii")]
)
def test_surname(name, expected):
    assert surname(name) == expected


@pytest.mark.parametrize(
    ("phrase", "name", "role"),
    [
        ("President of Norland Ana María Solís", "Ana María Solís", "President of Norland"),
        ("Prime Minister of Norland Luiz Berg da Veiga", "Luiz Berg da Veiga", "Prime Minister of Norland"),
        ("Prime Minister of New Norland Ann Lee", "Ann Lee", "Prime Minister of New Norland"),
        ("President of the Republic of Norland Ann Lee", "Ann Lee", "President of the Republic of Norland"),
        ("President of Norland Abdel Hadi el-Amari", "Abdel Hadi el-Amari", "President of Norland"),
        ("Mayor of Port Alda Ann Lee", "Ann Lee", "Mayor of Port Alda"),
    ],
)
def test_behind_the_country_of_a_head_of_state_stands_the_whole_name(phrase, name, role):
    assert named(phrase, GENERIC) == Named(name, role)
