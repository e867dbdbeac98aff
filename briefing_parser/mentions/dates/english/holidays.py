"""Days that have names in English, by name: how `holidays.holiday` tells them, or the day of history that they were."""

from __future__ import annotations

HOLIDAYS = {
    "christmas": "12-25", "xmas": "12-25", "halloween": "10-31", "juneteenth": "06-19", "epiphany": "01-06",
    "easter": "easter", "pentecost": "easter+49", "whitsun": "easter+49", "thanksgiving": "thanksgiving", "hogmanay": "12-31",
    "candlemas": "02-02", "michaelmas": "09-29", "kwanzaa": "12-26", "passover": "passover", "purim": "purim",
    "shavuot": "shavuot", "sukkot": "sukkot", "hanukkah": "hanukkah", "chanukah": "hanukkah",
}  # fmt: skip
NAMED_DAYS = {
    "new year's eve": "12-31", "new years eve": "12-31", "new year's day": "01-01", "new years day": "01-01",
    "twelfth night": "01-05", "martin luther king day": "king", "martin luther king jr. day": "king",
    "martin luther king, jr. day": "king", "mlk day": "king", "inauguration day": "01-20", "burns night": "01-25",
    "australia day": "01-26", "international holocaust remembrance day": "01-27", "groundhog day": "02-02",
    "valentine's day": "02-14", "st. valentine's day": "02-14", "saint valentine's day": "02-14",
    "presidents' day": "presidents", "presidents day": "presidents", "defender of the fatherland day": "02-23",
    "mardi gras": "easter-47", "shrove tuesday": "easter-47", "ash wednesday": "easter-46", "palm sunday": "easter-7",
    "maundy thursday": "easter-3", "holy thursday": "easter-3", "good friday": "easter-2", "holy saturday": "easter-1",
    "easter sunday": "easter", "easter monday": "easter+1", "ascension day": "easter+39", "ascension thursday": "easter+39",
    "whit sunday": "easter+49", "whit monday": "easter+50", "pentecost sunday": "easter+49", "trinity sunday": "easter+56",
    "women's day": "03-08", "international women's day": "03-08", "st. patrick's day": "03-17",
    "st patrick's day": "03-17", "saint patrick's day": "03-17", "world water day": "03-22", "world health day": "04-07",
    "april fools' day": "04-01", "april fool's day": "04-01", "tax day": "04-15", "earth day": "04-22",
    "anzac day": "04-25", "st. george's day": "04-23", "may day": "05-01", "international workers' day": "05-01",
    "world press freedom day": "05-03", "cinco de mayo": "05-05", "victory day": "05-09", "europe day": "05-09",
    "mother's day": "mothers", "memorial day": "memorial", "world environment day": "06-05", "russia day": "06-12",
    "flag day": "06-14", "father's day": "fathers", "world refugee day": "06-20", "canada day": "07-01",
    "independence day": "07-04", "bastille day": "07-14", "assumption day": "08-15", "labor day": "labor",
    "rosh hashanah": "newyear", "yom kippur": "yomkippur", "columbus day": "columbus",
    "indigenous peoples' day": "columbus", "world food day": "10-16", "united nations day": "10-24",
    "all hallows' eve": "10-31", "all saints' day": "11-01", "all souls' day": "11-02", "day of the dead": "11-02",
    "guy fawkes night": "11-05", "guy fawkes day": "11-05", "bonfire night": "11-05", "election day": "election+1",
    "veterans day": "11-11", "remembrance day": "11-11", "armistice day": "11-11", "st. andrew's day": "11-30",
    "thanksgiving day": "thanksgiving", "black friday": "thanksgiving+1", "cyber monday": "thanksgiving+4",
    "giving tuesday": "thanksgiving+5", "world aids day": "12-01", "pearl harbor day": "12-07",
    "human rights day": "12-10", "christmas eve": "12-24", "christmas day": "12-25", "boxing day": "12-26",
    "st. stephen's day": "12-26",
    "black thursday": "1929-10-24", "black tuesday": "1929-10-29", "d-day": "1944-06-06", "v-e day": "1945-05-08",
    "ve day": "1945-05-08", "v-j day": "1945-08-15", "vj day": "1945-08-15", "black monday": "1987-10-19",
    "black wednesday": "1992-09-16",
}  # fmt: skip
