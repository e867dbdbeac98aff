"""English names of days, in the notation of `dates.holidays`; a day that states keep each at its own date is by whose it is."""

from __future__ import annotations

# Feasts of the church and of its calendar.
_CHRISTIAN = {
    "christmas": "12-25", "christmas day": "12-25", "christmas eve": "12-24", "xmas": "12-25", "boxing day": "12-26",
    "epiphany": "01-06", "candlemas": "02-02", "michaelmas": "09-29",
    "easter": "easter", "easter sunday": "easter", "easter monday": "easter+1", "easter eve": "easter-1",
    "holy saturday": "easter-1", "good friday": "easter-2", "maundy thursday": "easter-3", "holy thursday": "easter-3",
    "palm sunday": "easter-7", "ash wednesday": "easter-46", "shrove tuesday": "easter-47", "mardi gras": "easter-47",
    "ascension day": "easter+39", "ascension thursday": "easter+39", "whitsun": "easter+49", "pentecost sunday": "easter+49",
    "assumption day": "08-15", "all hallows' eve": "10-31", "st. stephen's day": "12-26", "twelfth night": "01-05",
    "st. valentine's day": "02-14", "saint valentine's day": "02-14",
    "pentecost": "easter+49", "whit sunday": "easter+49", "whit monday": "easter+50",
    "trinity sunday": "easter+56", "orthodox easter": "orthodox", "orthodox good friday": "orthodox-2",
    "orthodox christmas": "01-07", "orthodox christmas eve": "01-06", "all saints' day": "11-01", "all souls' day": "11-02",
    "valentine's day": "02-14", "st patrick's day": "03-17", "st. patrick's day": "03-17", "saint patrick's day": "03-17",
    "st george's day": "04-23", "st. george's day": "04-23", "st andrew's day": "11-30", "st. andrew's day": "11-30",
}  # fmt: skip

# Feasts of other calendars. A Jewish or Islamic day begins on the evening before.
_OTHER_CALENDARS = {
    "ramadan": "hijri/9/1*30", "ramazan": "hijri/9/1*30", "eid": "hijri/10/1|hijri/12/10", "eid al-fitr": "hijri/10/1",
    "eid ul-fitr": "hijri/10/1", "eid-ul-fitr": "hijri/10/1", "eid al-adha": "hijri/12/10", "eid ul-adha": "hijri/12/10",
    "eid-ul-adha": "hijri/12/10", "kurban bayram": "hijri/12/10", "ashura": "hijri/1/10", "mawlid": "hijri/3/12",
    "arbaeen": "hijri/2/20", "islamic new year": "hijri/1/1", "rosh hashanah": "tishri", "rosh hashana": "tishri",
    "yom kippur": "tishri+9", "sukkot": "tishri+14*7", "hanukkah": "hanukkah*8", "chanukah": "hanukkah*8",
    "purim": "tishri-193", "passover": "tishri-163*8", "pesach": "tishri-163*8", "shavuot": "tishri-113",
    "nowruz": "nowruz", "norouz": "nowruz", "novruz": "nowruz", "navruz": "nowruz", "nauryz": "nowruz",
    "lunar new year": "chinese", "chinese new year": "chinese", "spring festival": "chinese", "diwali": "diwali",
    "deepavali": "diwali",
}  # fmt: skip

# Days of the year that go by a name, and those of the United States.
_CIVIL = {
    "new year's eve": "12-31", "new years eve": "12-31", "new year's day": "01-01", "new years day": "01-01",
    "hogmanay": "12-31", "burns night": "01-25", "day of the dead": "11-02", "april fool's day": "04-01", "tax day": "04-15",
    "martin luther king, jr. day": "week/1/1/3",
    "halloween": "10-31", "groundhog day": "02-02", "april fools' day": "04-01", "leap day": "02-29",
    "juneteenth": "06-19", "cinco de mayo": "05-05", "kwanzaa": "12-26", "flag day": "06-14", "patriot day": "09-11",
    "veterans day": "11-11", "veterans' day": "11-11", "veteran's day": "11-11", "inauguration day": "01-20",
    "election day": "week/11/1/1+1", "memorial day": "week/5/1/-1", "labor day": "week/9/1/1",
    "martin luther king day": "week/1/1/3", "martin luther king jr. day": "week/1/1/3", "mlk day": "week/1/1/3",
    "presidents' day": "week/2/1/3", "presidents day": "week/2/1/3", "president's day": "week/2/1/3",
    "columbus day": "week/10/1/2", "indigenous peoples' day": "week/10/1/2", "mother's day": "week/5/7/2",
    "mothers' day": "week/5/7/2", "father's day": "week/6/7/3", "fathers' day": "week/6/7/3",
    "thanksgiving": "week/11/4/4", "thanksgiving day": "week/11/4/4", "thanksgiving eve": "week/11/4/4-1",
    "black friday": "week/11/4/4+1", "small business saturday": "week/11/4/4+2", "cyber monday": "week/11/4/4+4",
    "giving tuesday": "week/11/4/4+5", "pearl harbor day": "12-07", "pearl harbor remembrance day": "12-07",
}  # fmt: skip

# Days of many states or of the United Nations, of some one state alone, and those that history has named.
_INTERNATIONAL = {
    "may day": "05-01", "labour day": "05-01", "workers' day": "05-01", "women's day": "03-08", "earth day": "04-22",
    "armistice day": "11-11", "remembrance day": "11-11", "remembrance sunday": "week/11/7/2", "human rights day": "12-10",
    "un day": "10-24", "united nations day": "10-24", "world refugee day": "06-20", "world press freedom day": "05-03",
    "world aids day": "12-01", "world water day": "03-22", "world health day": "04-07", "world environment day": "06-05",
    "world humanitarian day": "08-19", "world food day": "10-16", "world cancer day": "02-04", "world oceans day": "06-08",
    "international holocaust remembrance day": "01-27", "international day of peace": "09-21", "mandela day": "07-18",
    "international migrants day": "12-18", "international youth day": "08-12", "africa day": "05-25", "europe day": "05-09",
    "singles' day": "11-11",
    "anzac day": "04-25", "australia day": "01-26", "waitangi day": "02-06", "canada day": "07-01", "bastille day": "07-14",
    "russia day": "06-12", "victory day": "05-09", "defender of the fatherland day": "02-23", "cosmonautics day": "04-12",
    "guy fawkes night": "11-05", "guy fawkes day": "11-05", "bonfire night": "11-05",
    "black thursday": "1929-10-24", "black tuesday": "1929-10-29", "d-day": "1944-06-06", "v-e day": "1945-05-08",
    "ve day": "1945-05-08", "v-j day": "1945-08-15", "vj day": "1945-08-15", "black monday": "1987-10-19",
    "black wednesday": "1992-09-16",
}  # fmt: skip

_OF_A_STATE: dict[str, dict[str, str]] = {
    "independence day": {
        "american america us usa states": "07-04", "ukrainian ukraine": "08-24", "polish poland": "11-11",
        "finnish finland": "12-06", "lithuanian lithuania": "02-16", "latvian latvia": "11-18", "estonian estonia": "02-24",
        "belarusian belarus": "07-03", "moldovan moldova": "08-27", "georgian georgia": "05-26",
        "armenian armenia": "09-21", "azerbaijani azerbaijan": "10-18", "kazakh kazakhstan": "12-16",
        "uzbek uzbekistan": "09-01", "tajik tajikistan": "09-09", "kyrgyz kyrgyzstan": "08-31", "turkmen turkmenistan": "09-27",
        "greek greece": "03-25", "kosovo kosovar": "02-17", "slovenian slovenia": "06-25", "indian india": "08-15",
        "pakistani pakistan": "08-14", "bangladeshi bangladesh": "03-26", "indonesian indonesia": "08-17",
        "malaysian malaysia": "08-31", "philippine philippines filipino": "06-12", "cambodian cambodia": "11-09",
        "jordanian jordan": "05-25", "lebanese lebanon": "11-22", "libyan libya": "12-24", "nigerian nigeria": "10-01",
        "ghanaian ghana": "03-06", "kenyan kenya": "12-12", "zambian zambia": "10-24", "zimbabwean zimbabwe": "04-18",
        "mexican mexico": "09-16", "brazilian brazil": "09-07", "argentine argentina": "07-09", "chilean chile": "09-18",
        "peruvian peru": "07-28", "colombian colombia": "07-20", "venezuelan venezuela": "07-05", "haitian haiti": "01-01",
    },
    "national day": {
        "chinese china": "10-01", "french france": "07-14", "norwegian norway": "05-17", "swedish sweden": "06-06",
        "belgian belgium": "07-21", "swiss switzerland": "08-01", "austrian austria": "10-26", "hungarian hungary": "08-20",
        "spanish spain": "10-12", "saudi arabia": "09-23", "emirati emirates uae": "12-02", "qatari qatar": "12-18",
        "bahraini bahrain": "12-16", "kuwaiti kuwait": "02-25", "omani oman": "11-18", "singaporean singapore": "08-09",
        "vietnamese vietnam": "09-02",
    },
    "republic day": {"indian india": "01-26", "turkish turkey türkiye": "10-29", "italian italy": "06-02"},
    "constitution day": {
        "american america us usa states": "09-17", "kazakh kazakhstan": "08-30", "ukrainian ukraine": "06-28",
        "russian russia": "12-12", "japanese japan": "05-03",
    },
    "thanksgiving": {"canadian canada": "week/10/1/2"}, "thanksgiving day": {"canadian canada": "week/10/1/2"},
    "labour day": {"canadian canada": "week/9/1/1"},
    "labor day": {}, "memorial day": {}, "flag day": {}, "election day": {}, "mother's day": {}, "father's day": {},
}  # fmt: skip
# Of whom it is where no state is named: in briefings of most publishers those of the United States alone go unnamed.
_UNNAMED = {"independence day": "07-04", "constitution day": "09-17", "national day": "?", "republic day": "?"}

_ALL = {**_CHRISTIAN, **_OTHER_CALENDARS, **_CIVIL, **_INTERNATIONAL, **_UNNAMED}
HOLIDAYS = {name: code for name, code in _ALL.items() if name.isalpha()}
NAMED_DAYS = {name: code for name, code in _ALL.items() if not name.isalpha()}
BY_STATE = {
    day: {name: code for names, code in states.items() for name in names.split()} for day, states in _OF_A_STATE.items()
}
