"""What is an entity in plain text, kind by kind, and what is none."""

import pytest

from briefing_parser.mentions.entities import find_entities


def found(text, *kinds, people=()):
    return [m.text for m in find_entities(text, people=people) if m.kind in kinds]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Foreign Minister Tessa Marlow’s visit was short.", ["Tessa Marlow"]),
        ("Deputy Foreign Minister Orvik Tandrel and Ambassador Okoro met.", ["Orvik Tandrel", "Okoro"]),
        ("Under Secretary of State for Political Affairs Ada Brock replied.", ["Ada Brock"]),
        ("MR. OKORO: Good afternoon, everybody.", ["OKORO"]),
        ("PRESIDENT MARLOW: Go ahead, please.", ["MARLOW"]),
        ("TESSA MARLOW: Go ahead, please.", ["TESSA MARLOW"]),
        ("Foreign Ministry Spokesperson Tessa Marlow: Good day.", ["Tessa Marlow"]),
        ("We thank Anna van der Linde and Pedro de la Cruz.", ["Anna van der Linde", "Pedro de la Cruz"]),
        ("We met John W. Marlow and T. R. Okoro.", ["John W. Marlow", "T. R. Okoro"]),
        ("He met Khalid al-Harbi in the morning.", ["Khalid al-Harbi"]),
        ("Talks with Leung Wai-lok went on.", ["Leung Wai-lok"]),
        ("Mr Tandrel spoke. Later, Tandrel left.", ["Tandrel", "Tandrel"]),
        ("Tessa Marlow spoke. Marlow’s colleagues did not.", ["Tessa Marlow", "Marlow"]),
        ("Q Jessica, can I ask about it?", ["Jessica"]),
        ("Tessa Marsh spoke.\n\nMarsh: I did. Marsh did.", ["Tessa Marsh", "Marsh", "Marsh"]),
        ("Tessa Marsh spoke of a marsh there. Marsh birds sing.", ["Tessa Marsh"]),
        ("Orvik? Q Orvik Tandrel, a question. Thank you, Orvik.", ["Orvik", "Orvik Tandrel", "Orvik"]),
        ("Thank you, Mark. Does Mark Tandrel stay? Mark that.", ["Mark", "Mark Tandrel"]),
        ("Bill Marlow and Bill spoke.", ["Bill Marlow"]),
        ("With that, Orvik, go on. Orvik Tandrel, a question.", ["Orvik", "Orvik Tandrel"]),
        ("With that, Orvik, go on.", []),
        ("Emir Nasser bin Baker Al Tandrel", ["Nasser bin Baker Al Tandrel"]),
        ("Ambassador-at-Large Orvik Tandrel", ["Orvik Tandrel"]),
        ("Minister of Defence Orvik Tandrel", ["Orvik Tandrel"]),
        ("Thank you, Orvik. Any more? Okay.", ["Orvik"]),
        ("we told Marlow, and she agreed; Tessa Marlow did", ["Marlow", "Tessa Marlow"]),
        ("Secretary of State Brockvale and Minister of Defence van der Linde", ["Brockvale", "van der Linde"]),
        ("a flat of the Tandrelov family", ["Tandrelov"]),
        ("Okay. RACHEL BRONTU. Hi, everybody.", ["RACHEL BRONTU"]),
        ("Foreign Minister MOTANI Tessa spoke.", ["MOTANI Tessa"]),
        ("Attorney General Brockvale and Lt. Gen. Ricardo Brockvale", ["Brockvale", "Ricardo Brockvale"]),
        ("Mr. van der Linde and Ms. bin Tandrel", ["van der Linde", "bin Tandrel"]),
        ("The interview with “Tessa Marlow” is online.", ["Tessa Marlow"]),
        ("But Tessa Marlow said no.", ["Tessa Marlow"]),
        ("In the end it was spoken about, at some length, by Tessa\nMarlow yesterday", ["Tessa\nMarlow"]),
    ],
)
def test_people(text, people):
    assert found(text, "person") == people


@pytest.mark.parametrize(
    "text",
    [
        "Thank You, Mr. President.",
        "SENIOR ADMINISTRATION OFFICIAL ONE: Yes.",
        "PRIME MINISTER: Well, thank you.",
        "SECRETARY-GENERAL: Excellencies, ladies and gentlemen",
        "Thanks to all of you. Happy Holidays.",
        "Mr. Vice President, go ahead.",
        "In May and June the talks went on.",
        "Question: What do you think?",
        "Back to top",
        "Reportedly, Nothing Happened There.",
        "THE SITUATION IN THE NORTH",
        "Talks Between Ministers Continue",
        "We are staying in Beru Darat until Monday.",
        "the islands of the Orlen Strait",
    ],
)
def test_no_people(text):
    assert found(text, "person") == []


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The Ministry of Fisheries of the Republic of Korea said so.", ["Ministry of Fisheries of the Republic of Korea"]),
        ("the Peruvian Foreign Ministry and the Chilean Embassy", ["Peruvian Foreign Ministry", "Chilean Embassy"]),
        ("the Migration and Passport Service", ["Migration and Passport Service"]),
        ("Orlen Fisheries Council (OFC) members", ["Orlen Fisheries Council", "OFC"]),
        ("Q Ada Brock from Reuters.", ["Reuters"]),
        ("Al Jazeera: What about the ceasefire?", ["Al Jazeera"]),
        ("NHK: What about the ceasefire?", ["NHK"]),
        ("the Ministry of Culture, Youth and Sports", ["Ministry of Culture, Youth and Sports"]),
        ("Harbour TV: What about the ceasefire?", ["Harbour TV"]),
        ("fighters of al-Shabaab and ISIS", ["al-Shabaab", "ISIS"]),
        ("the White House and the Pentagon", ["White House", "Pentagon"]),
        ("the UN Security Council", ["UN Security Council"]),
        ("the Peruvian Consulate General in Lima", ["Peruvian Consulate General"]),
        ("the Government of the Russian Federation", ["Government of the Russian Federation"]),
        ("the Foreign Ministry’s Press Service", ["Foreign Ministry’s Press Service"]),
        ("The Harbour Rescue Centre opened. Staff of the Centre came.", ["Harbour Rescue Centre", "Centre"]),
        ("our partners at SeaCargo", ["SeaCargo"]),
        (
            "It was opened last week in the harbour, this Harbour\nRescue Centre. The Centre",
            ["Harbour\nRescue Centre", "Centre"],
        ),
        (
            "the Supreme Court of Peru and the Free Democratic Party",
            ["Supreme Court of Peru", "Supreme Court", "Free Democratic Party", "Democratic Party"],
        ),
        ("the Asian Women's Fund", ["Asian Women's Fund"]),
        ("work on HIV/AIDS", []),
        ("some CHF 3 million, in SEK", []),
        ("the Ministry of Health and UNICEF", ["Ministry of Health", "UNICEF"]),
        ("the Ministry of Ports, Shipping and Waterways", ["Ministry of Ports, Shipping and Waterways"]),
        ("The Council will meet.", []),
        ("the Cuban government and the ministry", []),
        ("a Press Conference by the Office of the Press Secretary", []),
        ("the COVID-19 response and the GDP", []),
    ],
)
def test_bodies(text, bodies):
    assert [m for m in found(text, "organisation") if m in bodies] == bodies
    assert len(found(text, "organisation")) <= len(bodies)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peruvian and Chilean ships", [("Peruvian", "Peru", "PE"), ("Chilean", "Chile", "CL")]),
        ("the Danes and New Zealanders", [("Danes", "Denmark", "DK"), ("New Zealanders", "New Zealand", "NZ")]),
        ("anti-Peruvian slogans", [("anti-Peruvian", "Peru", "PE")]),
        ("Peruvian-Chilean talks", [("Peruvian-Chilean", "Peru-Chile", None)]),
        ("another U.S.-Peruvian deal", [("Peruvian", "Peru", "PE")]),
        ("Kurdish and European friends", [("Kurdish", "Kurdistan", None), ("European", "Europe", None)]),
        ("a North Korean ship", [("North Korean", "North Korea", "KP")]),
        ("in Peru, in Korea", []),
        ("Republican and Muslim voters", []),
    ],
)
def test_nationalities(text, expected):
    mentions = [m for m in find_entities(text) if m.kind == "nationality"]
    assert [(m.text, m.name, m.country_code) for m in mentions] == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("the Lisbon Fisheries Agreement", "document", ["Lisbon Fisheries Agreement"]),
        ("Resolution 1234 was adopted", "document", ["Resolution 1234"]),
        ("the 1961 Lisbon Convention on Consular Relations", "document", ["1961 Lisbon Convention on Consular Relations"]),
        ("the Peruvian Constitution", "document", ["Peruvian Constitution"]),
        ("under UN Security Council resolution 1234 of the UN", "document", ["UN Security Council resolution 1234"]),
        ("the resolution 12 of them", "document", []),
        (
            "the Orlen Services Act and the War Harbours Resolution",
            "document",
            ["Orlen Services Act", "War Harbours Resolution"],
        ),
        ("the Agreement on Trade and Investment with Peru", "document", ["Agreement on Trade and Investment"]),
        ("the Agreement on Trade and Foreign Minister Marlow", "document", ["Agreement on Trade"]),
        ("the Orlen Rights Bill and the Crime Bill", "document", ["Orlen Rights Bill", "Crime Bill"]),
        ("Young Bill asked Foreign Minister Bill Marlow for a bill", "document", []),
        ("as UNCLOS says", "document", ["UNCLOS"]),
        ("the agreement with Peru", "document", []),
        ("the Third Harbour Forum", "event", ["Third Harbour Forum"]),
        ("the Foreign Office Consultations", "event", ["Foreign Office Consultations"]),
        ("Consultations went on", "event", []),
        ("after the Lima summit", "event", ["Lima summit"]),
        ("the Great Dawn operation", "event", ["Great Dawn operation"]),
        ("the Lima process", "event", ["Lima process"]),
        ("Hurricane Tandrel and Operation Bright Harbour", "event", ["Hurricane Tandrel"]),
        ("the Battle of Tandrel", "event", ["Battle of Tandrel"]),
        ("since World War II", "event", ["World War II"]),
        ("the six-party talks", "event", ["six-party talks"]),
        ("a summit in Lima", "event", []),
        ("Calder International Airport", "facility", ["Calder International Airport"]),
        ("in the Oval Office", "facility", ["Oval Office"]),
    ],
)
def test_documents_events_and_facilities(text, kind, expected):
    assert found(text, kind) == expected


def test_names_inside_names():
    mentions = find_entities("the Council of Ministers of the African Union")
    assert [(m.text, m.rule) for m in mentions] == [
        ("Council of Ministers of the African Union", "organisation"),
        ("African Union", "part-of-name"),
    ]


def test_a_name_never_crosses_an_empty_line():
    assert found("greeted by Tessa\n\nMarlow", "person") == ["Tessa"]
    assert found("the Ministry of\n\nFisheries", "organisation") == []


def test_a_name_goes_over_the_lines_of_a_wrapped_paragraph():
    text = "They all of them met the well-known Emily\r\nKowalczyk, and then they spoke of the Ministry of\r\nForeign Affairs there."
    mentions = find_entities(text)
    assert [mention.text for mention in mentions] == ["Emily\r\nKowalczyk", "Ministry of\r\nForeign Affairs"]
    assert [mention.name for mention in mentions] == ["Emily Kowalczyk", "Ministry of Foreign Affairs"]


def test_a_tab_parts_cells():
    assert found("MS. OKORO\tImportantly, it rains", "person") == ["OKORO"]


def test_short_lines_are_lines_of_their_own():
    assert found("Ministry of Fisheries\nTessa Marlow\nLima", "person", "organisation") == [
        "Ministry of Fisheries",
        "Tessa Marlow",
    ]


def test_people_known_from_outside():
    assert found("Then Tandrel spoke.", "person") == []
    (mention,) = find_entities("Then Tandrel spoke.", people=("Orvik Tandrel",))
    assert (mention.text, mention.name, mention.rule) == ("Tandrel", "Orvik Tandrel", "surname-alone")
