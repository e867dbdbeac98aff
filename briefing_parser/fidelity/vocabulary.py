"""Words to compose transcripts from: invented people, bodies and affairs; sentences with places to be filled.

Every sentence ends as sentences do and no heading does. Characters are those that Windows-1252 has. Within braces: date,
place, thing, person, number, opening words of a question. The first of each tuple is the plainest, for shrinking.
"""

from __future__ import annotations

NAMES = (
    *("Anna Berg", "Pavel Orlin", "Helena Brandt", "Tomas Kovar", "Miriam Osei", "Jonas Lindqvist", "Clara Whitfield"),
    *("Åsa Norrby", "Anne-Claire Dubreuil", "Teresa de Almonte", "Jan van der Veld", "Ian McCallister", "Rui Fontão"),
    *("Samira El-Karoui", "John P. Haddon", "Zoë Marchetti", "Ilse Grünwald", "Kofi Antwi", "Lucía Peñarol", "Ana María Solís"),
)
SPOKESPERSONS = (
    "Foreign Ministry Spokesperson",
    "Foreign Ministry Spokeswoman",
    "Foreign Ministry Spokesman",
    "Deputy Foreign Ministry Spokesperson",
    "official representative of the Ministry of Foreign Affairs",
)
OFFICIALS = (
    "Deputy Foreign Minister",
    "Director of the Information Department",
    "Ambassador-at-Large",
    "Deputy Minister of Transport",
    "Head of the Consular Service",
)
ORGANISATIONS = (
    "The Ministry of Foreign Affairs of the Republic of Norland",
    "Ministry of Foreign Affairs of Norland",
    "Ministry for Foreign Affairs of the Kingdom of Estmark",
    "The Ministry of Foreign Affairs of the Federation of Taravia",
)
TOWNS = ("Vienna", "Oslo", "Lisbon", "Nairobi", "Montevideo", "Reykjavik", "Addis Ababa", "The Hague", "New York")
PLACES = ("Geneva", "Norway", "the Aegean Sea", "Tunis", "South Africa", "Lake Victoria", "Bogota", "Central Asia", "Zagreb")

HEADINGS = (
    "The situation around {thing}",
    "Update on {thing}",
    "{number} years of {thing}",
    "{thing}: next steps",
    "Talks in {place} on {thing}",
    "Agreement with Estmark on {thing}",
    "Foreign Minister’s statement on {thing}",
    "Foreign Minister Ruth Sandel’s forthcoming visit to {place} and consultations on {thing}",
    "Tenth anniversary of {thing}",
    "On “double standards” in the matter of {thing}",
    "US and EU approaches to {thing}: what has changed since {date}",
    "Release of the report by the Joint Commission of Inquiry, including its findings on {thing}",
)
THINGS = (
    "the Selva rail crossing",
    "the Lower Tarn water commission",
    "grain transit through Port Aldis",
    "the trawler Halcyon",
    "the Kestrel air corridor",
    "the Ormond Islands fisheries dispute",
    "the Bellmore prison",
    "visa-free travel to Estmark",
    "the Quillon pipeline",
    "the archive of the League of Carvers",
    "the Maro refugee camp",
    "the “Northern Gate” exercise",
    "cyber security training",
    "the arrest of the journalist Idris Tal",
    "the Dunmore cemetery",
    "lithium exports",
    "the treaty on migratory birds",
    "the Pelham embassy building",
    "the vaccination campaign in Sarno Province",
    "student exchanges",
    "the Great Barrow dam",
    "the compatriots’ congress",
    "the death of the conductor Elmar Voss",
    "the Wexcombe satellite launch",
)

SENTENCES = (
    "We are following these developments closely.",
    "The talks will be held in {place} on {date}.",
    "We have repeatedly spoken about {thing}, and our position has not changed.",
    "The ministers will compare notes on {thing} and sign a plan of consultations for the coming {number} months.",
    "At least {number} people were wounded, according to preliminary reports from {place}.",
    "Mr {person}, who arrived from {place} yesterday, will take part in the meeting.",
    "Question of principle: no side may be asked to pay for the other.",
    "The answer is simple: we never received such a request.",
    "Our priorities remain as they were: security, trade and {thing}.",
    "As the envoy put it, “no agreement is better than a bad one.”",
    "“Question: who will pay for it?” was the headline of one newspaper last week.",
    "Is this what they call dialogue?",
    "What a surprise!",
    "Journalists are welcome.",
    "Trade grew by {number}.5 per cent, to about $2.4 billion, in the first half of the year.",
    "The ceasefire came into force at 14:30 on {date}, and it has held so far.",
    "I would like to note the following: first, the observers were not admitted; second, nobody explained why.",
    "The commission (set up in 1998, reformed in 2011) meets in {place} twice a year.",
    "The U.S. side, i.e. its embassy in {place}, said on {date} that it had “no information whatsoever.”",
    "It is not for us to judge – the court in {place} will.",
    "The matter of {thing} was raised by {person}, a member of the Joint Commission, as early as {date}.",
    "The ratio was 3:1, and it will hardly be better next year.",
    "Note: the figures for {place} are not final.",
    "First: nobody was hurt. Second: the road to {place} is open again.",
    "The documents (there are {number} of them) can be found on our website, in the section “For the Press.”",
    "I have said it before, and I say it again: we shall wait for the court.",
    "This is a long story, which began when the previous government, without consulting anybody at all, withdrew from the"
    " protocol on {thing}, and which will not end before the parties, all of them, come back to the table in {place}.",
)
LIST_LEADS = ("The plan has several parts:", "We expect the following steps:")
LIST_ITEMS = (
    "{number}) the exchange of lists;",
    "– the return of the documents on {thing};",
    "• an inspection of the site, to be completed before {date};",
)
LIST_ENDS = ("– publication of the results.", "3. A meeting of experts in {place}.")

WELCOMES = (
    "Good afternoon, ladies and gentlemen.",
    "Before we begin, I would like to greet our guests, {number} students of journalism from {place}.",
    "Thank you for coming. I have several announcements; then I will answer your questions.",
)

QUESTIONS = (
    "Could you comment on {thing}?",
    "What is known about {thing}, and when will the results be published?",
    "I have a question about {thing}. Will there be a meeting on {date}?",
    "Media in {place} reported on {date} that an agreement on {thing} was near. Is that so?",
    "Please tell us more about {thing}.",
    "How does the ministry see {thing} in the light of what {person} said about “a new chapter”?",
)
MORE_QUESTIONS = (
    "My second question: when will the Minister go to {place}?",
    "And a second question. When will the Minister go to {place}?",
    "My colleagues in {place} say that {number} people are still waiting there. Do you have other figures?",
)
FOLLOW_UPS = (
    "I would like to return to {thing}. Has anything been agreed?",
    "To come back to {thing}: were the families informed?",
)
SHORT_ANSWERS = (
    "I have no comment on that.",
    "No.",
    "Question number one is easily answered: yes.",
    "I have already spoken about {thing}, and I cannot add anything.",
    "We will inform you in due course.",
    "That is a gloomy view. Better news will come.",
)
