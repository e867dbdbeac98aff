"""Names: capitals, towns and regions in their usual, former and transliterated names, each found where it stands."""

from __future__ import annotations

import pytest

from briefing_parser.mentions.places import find_places
from briefing_parser.mentions.places.vocabulary import vocabulary

CAPITALS = """
AD Andorra la Vella|AE Abu Dhabi|AF Kabul|AL Tirana|AM Yerevan|AO Luanda|AR Buenos Aires|AT Vienna|AU Canberra|AZ Baku
BA Sarajevo|BB Bridgetown|BD Dhaka|BE Brussels|BF Ouagadougou|BG Sofia|BH Manama|BI Gitega|BI Bujumbura|BJ Porto-Novo
BN Bandar Seri Begawan|BO La Paz|BR Brasília|BR Brasilia|BS Nassau|BT Thimphu|BW Gaborone|BY Minsk|BZ Belmopan|CA Ottawa
CD Kinshasa|CF Bangui|CG Brazzaville|CH Bern|CI Yamoussoukro|CI Abidjan|CL Santiago|CM Yaoundé|CN Beijing|CO Bogotá
CR San José|CU Havana|CV Praia|CY Nicosia|CZ Prague|DE Berlin|DJ Djibouti|DK Copenhagen|DM Roseau|DO Santo Domingo
DZ Algiers|EC Quito|EE Tallinn|EG Cairo|ER Asmara|ES Madrid|ET Addis Ababa|FI Helsinki|FJ Suva|FM Palikir|FR Paris
GA Libreville|GB London|GE Tbilisi|GH Accra|GM Banjul|GN Conakry|GQ Malabo|GR Athens|GT Guatemala City|GW Bissau
GY Georgetown|HN Tegucigalpa|HR Zagreb|HT Port-au-Prince|HU Budapest|ID Jakarta|IE Dublin|IL Jerusalem|IN New Delhi
IQ Baghdad|IR Tehran|IS Reykjavik|IT Rome|JM Kingston|JO Amman|JP Tokyo|KE Nairobi|KG Bishkek|KH Phnom Penh|KM Moroni
KN Basseterre|KP Pyongyang|KR Seoul|KW Kuwait City|KZ Astana|LA Vientiane|LB Beirut|LC Castries|LI Vaduz|LK Colombo
LR Monrovia|LS Maseru|LT Vilnius|LU Luxembourg|LV Riga|LY Tripoli|MA Rabat|MC Monaco|MD Chisinau|ME Podgorica
MG Antananarivo|MH Majuro|MK Skopje|ML Bamako|MM Naypyidaw|MN Ulaanbaatar|MR Nouakchott|MT Valletta|MU Port Louis
MV Malé|MW Lilongwe|MX Mexico City|MY Kuala Lumpur|MZ Maputo|NA Windhoek|NE Niamey|NG Abuja|NI Managua|NL Amsterdam
NO Oslo|NP Kathmandu|NZ Wellington|OM Muscat|PA Panama City|PE Lima|PG Port Moresby|PH Manila|PK Islamabad|PL Warsaw
PS Ramallah|PT Lisbon|PY Asunción|QA Doha|RO Bucharest|RS Belgrade|RU Moscow|RW Kigali|SA Riyadh|SB Honiara|SD Khartoum
SE Stockholm|SG Singapore|SI Ljubljana|SK Bratislava|SL Freetown|SM San Marino|SN Dakar|SO Mogadishu|SR Paramaribo
SS Juba|ST São Tomé|SV San Salvador|SY Damascus|SZ Mbabane|TD N'Djamena|TG Lomé|TH Bangkok|TJ Dushanbe|TL Dili
TM Ashgabat|TN Tunis|TO Nuku'alofa|TR Ankara|TT Port of Spain|TV Funafuti|TW Taipei|TZ Dodoma|UA Kyiv|UG Kampala
US Washington|UY Montevideo|UZ Tashkent|VA Vatican City|VC Kingstown|VE Caracas|VN Hanoi|VU Port Vila|WS Apia
XK Pristina|YE Sanaa|ZA Pretoria|ZM Lusaka|ZW Harare
"""
TOWNS = """
-: Abyei|Galwan|Galwan Valley|Doklam|Depsang|Pangong|Kashmir|Sandzak
AE: Dubai|Abu Dhabi|Fujairah|Sharjah
AF: Kandahar|Helmand|Herat|Kunduz|Jalalabad|Mazar-i-Sharif|Panjshir|Bagram
AL: Tirana
AM: Yerevan|Gyumri
AR: Buenos Aires|Cordoba
AT: Vienna
AX: Aland
AZ: Stepanakert|Khankendi|Shusha|Shushi|Artsakh|Nagorno-Karabakh|Baku|Ganja|Nakhchivan|Lachin
BA: Sarajevo|Banja Luka|Mostar|Srebrenica|Republika Srpska
BB: Bridgetown
BD: Cox's Bazar|Chittagong|Dhaka|Dacca
BE: Brussels|Antwerp|Bruges|Ghent|Ypres|Liege
BF: Ouagadougou
BG: Sofia|Varna
BH: Manama
BO: La Paz
BR: Brasilia|Sao Paulo|Rio de Janeiro|Manaus
BS: Nassau
BY: Minsk|Brest|Grodno|Gomel
CD: Goma|Bukavu|Kinshasa|Lubumbashi|Ituri|North Kivu
CH: Geneva|Davos|Berne|Bern|Zurich|Lausanne
CL: Santiago|Valparaiso
CM: Yaounde|Yaoundé
CN: Peking|Tiananmen|Xizang|Xinjiang|Urumqi|Kashgar|Lhasa|Guangzhou|Canton|Chongqing
CO: Bogota
CU: Havana|Guantanamo
CY: Nicosia|Famagusta|Varosha|Northern Cyprus
CZ: Prague|Brno
DE: Cologne|Munich|Nuremberg|Ramstein|Bonn|Bavaria|Saxony
DJ: Djibouti
DK: Copenhagen
DO: Santo Domingo
DZ: Tindouf|Algiers|Oran
EC: Quito|Guayaquil
EE: Tallinn|Narva|Tartu
EG: Cairo|Alexandria|Sharm el-Sheikh|Sharm El Sheikh|El-Arish|Luxor|Aswan|Port Said
EH: Laayoune|El Aaiun
ER: Asmara|Massawa
ES: Ceuta|Melilla|Madrid|Barcelona|Catalonia|Seville
ET: Tigray|Mekelle|Amhara|Oromia|Addis Ababa
FI: Helsinki|Turku
FJ: Suva
FR: Paris|Marseille|Marseilles|Lyon|Lyons|Calais|Strasbourg|Corsica|Normandy
GB: Belfast|Londonderry|Edinburgh
GE: Tskhinval|Tskhinvali|Sukhum|Sukhumi|Tbilisi|Batumi|Adjara|Gori
GI: Gibraltar
GR: Athens|Thessaloniki|Salonika|Crete|Lesbos
GY: Essequibo|Georgetown
HK: Hong Kong|Kowloon
HN: Tegucigalpa
HR: Zagreb|Vukovar|Dubrovnik
HT: Port-au-Prince
HU: Budapest
ID: Jakarta|Aceh|Papua|Batavia
IE: Dublin
IL: Haifa|Tel Aviv|Beersheba|Eilat|Sderot|Ashkelon|Jaffa|Nazareth
IN: Bombay|Calcutta|Kolkata|Madras|Bangalore|Bengaluru|Poona|Srinagar|Jammu|Ladakh|Arunachal Pradesh
IQ: Basra|Basrah|Mosul|Erbil|Arbil|Sulaymaniyah|Kirkuk|Fallujah|Falluja|Ramadi|Najaf|Karbala|Kerbala|Tikrit|Sinjar
Samarra
IR: Natanz|Fordow|Fordo|Bushehr|Arak|Isfahan|Esfahan|Mashhad|Bandar Abbas|Chabahar|Qom|Parchin
IS: Reykjavik
IT: Rome|Milan|Turin|Naples|Florence|Venice|Lampedusa|Sicily|Sardinia
JM: Kingston
JO: Amman|Aqaba|Zaatari|Petra
JP: Hiroshima|Nagasaki|Okinawa|Fukushima|Futenma|Henoko|Hokkaido
KG: Bishkek|Osh|Batken
KH: Phnom Penh
KP: Yongbyon|Pyongyang|Kaesong|Sinuiju|Wonsan
KR: Seoul|Busan|Pusan|Jeju|Incheon|Inchon|Gwangju
KW: Kuwait City
KZ: Nur-Sultan|Astana|Almaty|Alma-Ata|Baikonur|Semipalatinsk
LA: Vientiane
LB: Beirut|Tyre|Sidon|Baalbek|Naqoura
LT: Vilnius|Klaipeda
LV: Riga|Daugavpils
LY: Tripoli|Benghazi|Sirte|Misrata|Tobruk|Derna|Sabha
MA: Rabat|Casablanca|Marrakesh|Marrakech|Fez|Tangier
MD: Chisinau|Kishinev|Tiraspol|Bender|Comrat|Gagauzia|Transnistria|Pridnestrovie
ME: Podgorica
MK: Skopje|Tetovo|Ohrid
ML: Timbuktu|Gao|Kidal|Bamako
MM: Rangoon|Yangon|Naypyidaw|Naypyitaw|Rakhine|Rakhine State|Kachin State|Sittwe|Mandalay
MN: Ulaanbaatar|Ulan Bator
MO: Macau|Macao
MT: Valletta
MX: Cancun|Tijuana|Ciudad Juarez|Chiapas|Oaxaca|Culiacan
MZ: Cabo Delgado
NA: Windhoek
NC: Noumea
NE: Agadez|Niamey
NG: Maiduguri|Borno|Kano|Lagos|Abuja|Biafra
NI: Managua
NL: The Hague|Amsterdam|Rotterdam
NO: Oslo
OM: Muscat|Salalah
PE: Lima|Cusco
PG: Port Moresby|Bougainville
PH: Manila|Mindanao|Marawi|Palawan|Luzon
PK: Azad Kashmir|Gilgit-Baltistan|Balochistan|Khyber Pakhtunkhwa|Peshawar|Quetta|Gwadar|Karachi|Lahore|Abbottabad
PL: Danzig|Breslau|Warsaw|Krakow|Cracow|Gdansk|Rzeszow
PS: Rafah|Khan Younis|Khan Yunis|Jabalia|Deir al-Balah|Hebron|Nablus|Jenin|Ramallah|Jericho|Bethlehem|Tulkarm|Gaza City
PT: Lisbon|Porto|Azores
PY: Asuncion
QA: Doha
RO: Bucharest|Constanta
RS: Belgrade|Novi Sad|Presevo|Vojvodina
RU: Leningrad|Stalingrad|Vladivostok|Murmansk|Kaliningrad|Konigsberg|Grozny|Makhachkala|Beslan|Kazan|Ufa|Sochi
Rostov-on-Don|Belgorod|Kursk|Bryansk|Voronezh|Yekaterinburg|Novosibirsk|Magadan|Yakutsk|Nizhny Novgorod|Gorky|Volgograd
Chechnya|Dagestan|Ingushetia|Tatarstan|Bashkortostan|Yakutia|Buryatia|Karelia|Altai|Tuva
SA: Mecca|Makkah|Medina|Jeddah|Jiddah|Riyadh|Dhahran
SB: Honiara
SD: Khartoum|Omdurman|El Fasher|Al-Fashir|El-Fasher|Port Sudan|Darfur|Kordofan
SE: Stockholm|Gothenburg|Malmo
SI: Ljubljana
SJ: Svalbard|Spitsbergen
SK: Bratislava
SO: Mogadishu|Kismayo|Hargeisa|Somaliland|Puntland
SS: Juba|Malakal
SV: San Salvador
SY: Deir ez-Zor|Deir Ezzor|Deir al-Zor|Deir Ez Zor|Idlib|Edlib|Daraa|Deraa|Dara'a|Raqqa|Ar-Raqqah|Hasakah|al-Hasakah
Hasaka|Khan Shaykhun|Khan Sheikhoun|Aleppo|Homs|Hama|Latakia|Tartus|Tartous|Hmeimim|Khmeimim|Manbij|Kobani|Kobane|Afrin
Qamishli|Douma|Ghouta|Eastern Ghouta|Quneitra|Suwayda|Sweida|al-Tanf|Al-Tanf
TD: N'Djamena|N’Djamena
TJ: Dushanbe|Khujand|Gorno-Badakhshan
TL: Dili
TM: Ashgabat|Ashkhabad
TN: Tunis
TR: Constantinople|Smyrna|Ankara|Istanbul|Izmir|Gaziantep|Diyarbakir|Incirlik|Hatay
TW: Taipei|Kaohsiung|Kinmen|Quemoy|Matsu|Penghu
UA: Kiev|Kyiv|Lvov|Lviv|Kharkov|Kharkiv|Dnepropetrovsk|Dnipro|Donetsk|Lugansk|Luhansk|Mariupol|Zaporozhye|Zaporizhzhia
Zaporizhia|Bakhmut|Artemovsk|Avdiivka|Kramatorsk|Kherson|Nikolayev|Mykolaiv|Odessa|Odesa|Chernobyl|Chornobyl|Chernigov
Chernihiv|Rovno|Rivne|Vinnitsa|Vinnytsia|Enerhodar|Energodar|Pokrovsk|Izium|Bucha|Irpin|Sevastopol|Simferopol|Kerch
UY: Montevideo
UZ: Tashkent|Samarkand|Bukhara|Fergana|Andijan|Karakalpakstan
VE: Caracas|Maracaibo
VN: Saigon|Hanoi|Ho Chi Minh City|Da Nang|Danang|Cam Ranh
XK: Pristina|Prishtina|Mitrovica|Metohija|Kosovo
YE: Sanaa|Sana'a|Sana’a|Hodeidah|Hudaydah|Al Hudaydah|al-Hodeidah|Aden|Taiz|Marib|Ma'rib|Saada|Sa'ada|Hadramout
Hadhramaut|Socotra
ZW: Harare
"""
"""A line a country, `-` for what lies in none or in several: present, former, transliterated names of towns and regions."""
AREAS = """
Middle East|Near East|Balkans|Western Balkans|Donbass|Donbas|Persian Gulf|Arabian Gulf|Korean Peninsula|Arctic
Antarctica|Caucasus|South Caucasus|North Caucasus|Transcaucasia|Central Asia|Baltic States|Baltics|Scandinavia|Maghreb
Sahel|Sahara|Horn of Africa|Great Lakes|West Bank|Gaza Strip|East Jerusalem|Golan Heights|Golan|Sinai Peninsula|Sinai
Negev|Levant|Mesopotamia|Anatolia|Kurdistan|Iraqi Kurdistan|Western Sahara|Spratly Islands|Spratlys|Nansha Islands
Paracel Islands|Paracels|Xisha Islands|Senkaku Islands|Senkakus|Diaoyu Islands|Dokdo|Takeshima|Liancourt Rocks
Scarborough Shoal|Huangyan Dao|Second Thomas Shoal|Ren'ai Jiao|Ren’ai Jiao|Thitu Island|Sabina Shoal|Xianbin Jiao
Mischief Reef|Fiery Cross Reef|South China Sea|East China Sea|Yellow Sea|Sea of Japan|East Sea|West Philippine Sea
Taiwan Strait|Strait of Malacca|Malacca Strait|Strait of Hormuz|Hormuz Strait|Bab el-Mandeb|Bab al-Mandab|Gulf of Aden
Gulf of Oman|Red Sea|Black Sea|Sea of Azov|Azov Sea|Kerch Strait|Bosphorus|Bosporus|Dardanelles|Turkish Straits|Aegean
Aegean Sea|Adriatic|Adriatic Sea|Mediterranean|Mediterranean Sea|Eastern Mediterranean|Baltic Sea|North Sea|Barents Sea
Caspian|Caspian Sea|Aral Sea|Dead Sea|Sea of Galilee|Indian Ocean|Pacific Ocean|Atlantic Ocean|Arctic Ocean
Northern Sea Route|Northwest Passage|Indo-Pacific|Asia-Pacific|Asia Pacific|Latin America|Central America|South America
North America|Caribbean|West Indies|Western Hemisphere|Southeast Asia|South-East Asia|Northeast Asia|East Asia
South Asia|West Asia|North Asia|North Africa|Sub-Saharan Africa|West Africa|East Africa|Southern Africa|Central Africa
Eastern Europe|Western Europe|Central Europe|Northern Europe|Southern Europe|Eurasia|Oceania|Melanesia|Micronesia
Polynesia|Far East|Russian Far East|Siberia|Urals|Volga|Danube|Rhine|Nile|Blue Nile|Dnieper|Dnipro River|Dniester
Euphrates|Tigris|Jordan River|Indus|Ganges|Brahmaputra|Yarlung Zangbo|Mekong|Lancang|Yangtze|Yellow River|Amur|Yalu
Yalu River|Tumen River|Amazon|Orinoco|Mississippi|Rio Grande|Congo River|Niger River|Niger Delta|Lake Chad|Lake Victoria
Lake Baikal|Lake Tanganyika|Panama Canal|Suez Canal|Kuril Islands|Kurils|Kuriles|Northern Territories|Sakhalin|Kamchatka
Chukotka|Svalbard|Greenland|Faroe Islands|Falkland Islands|Falklands|Malvinas|Chagos|Chagos Archipelago|Diego Garcia
Aleutian Islands|Galapagos|Canary Islands|Azores|Balearic Islands|Crimea|Abkhazia|South Ossetia|Transnistria
Nagorny Karabakh|Nagorno Karabakh|Karabakh|Donetsk People's Republic|Lugansk People's Republic|DPR|LPR|Novorossiya
Zangezur|Suwalki Gap|Fergana Valley|Ferghana Valley|Jordan Valley|Bekaa Valley|Bekaa|Swat Valley|Silicon Valley
Himalayas|Hindu Kush|Pamirs|Karakoram|Alps|Carpathians|Andes|Rocky Mountains|Kilimanjaro|Mount Everest|Mount Ararat
Mount Hermon|Mount Kumgang|Paektu|Northern Triangle|Darien Gap|Tibetan Plateau|Qinghai-Tibet Plateau|Gobi|Taklamakan
Sunda Strait|Lombok Strait|Bashi Channel|Luzon Strait|Miyako Strait|Tsugaru Strait|Bering Strait|Bering Sea
English Channel|Denmark Strait|Gulf of Finland|Gulf of Bothnia|Gulf of Guinea|Gulf of Mexico|Gulf of America
Gulf of Tonkin|Gulf of Thailand|Bay of Bengal|Arabian Sea|Andaman Sea|Celebes Sea|Java Sea|Coral Sea|Tasman Sea
Philippine Sea|Sea of Okhotsk|Cape of Good Hope|Cape Horn|Kola Peninsula|Yamal|Arabian Peninsula|Iberian Peninsula
Apennines|Benelux|Low Countries|Crimean Peninsula|Snake Island|Zmiinyi Island|Midwest|New England|Deep South|Rust Belt
West Coast|East Coast|Gulf Coast|Capitol Hill|Bay Area|Camp David|Guantanamo Bay|Pearl Harbor|Cape Canaveral|Chernobyl
Three Mile Island|Temple Mount|Haram al-Sharif|Tahrir Square|Red Square|Tiananmen Square|Hejaz|Najd|Cyrenaica
Tripolitania|Fezzan|Punjab|Sindh|Bengal|Assam|Manipur|Nagaland|Tamil Nadu|Kerala|Gujarat|Siachen|Aksai Chin
"""


def lines(table: str) -> list[str]:
    """The entries of a table."""
    return [entry for line in table.strip().split("\n") for entry in line.split("|")]


@pytest.mark.parametrize("entry", lines(CAPITALS))
def test_capitals(entry: str) -> None:
    code, name = entry.split(" ", 1)
    (mention,) = find_places(f"The envoys met in {name} on Monday.")
    assert (mention.text, mention.place and mention.place.country_code) == (name, code)


def towns() -> list[tuple[str, str]]:
    """Codes and names."""
    found, code = [], ""
    for entry in lines(TOWNS):
        if ": " in entry:
            code, entry = entry.split(": ")
        found.append((code, entry))
    return found


@pytest.mark.parametrize(("code", "name"), towns())
def test_towns_and_regions(code: str, name: str) -> None:
    (mention,) = find_places(f"The delegation was in {name} on Monday.")
    assert mention.place is not None
    assert (mention.text, mention.place.country_code or "-") == (name, code)


@pytest.mark.parametrize("name", lines(AREAS))
def test_areas_and_waters(name: str) -> None:
    assert [mention.text for mention in find_places(f"The delegation spoke of the {name} on Monday.")] == [name]


def test_no_adjective_is_a_place() -> None:
    states = {"Laos", "Philippines"}
    found = {
        adjective
        for adjective in vocabulary().adjectives
        if find_places(f"It was a {adjective} delegation, the {adjective} said.")
    }
    assert found == states


@pytest.mark.parametrize(
    "name",
    [
        "People's Republic of China",
        "Democratic Peoples' Republic of Korea",
        "St. Vincent and the Grenadines",
        "C\u00f4te d\u2019Ivoire",
    ],
)
def test_long_names_are_found_whole(name: str) -> None:
    assert [mention.text for mention in find_places(f"The delegation of the {name} left.")] == [name]
