"""Spanish words that speak of time: one table a class, word to value.

Words are folded to lower case; those with an accent are known without it too, as capitals and haste print them.
"""

from __future__ import annotations

MONTHS = {
    "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9,
    "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
}  # fmt: skip
SHORT_MONTHS = {
    "ene": 1, "feb": 2, "mar": 3, "abr": 4, "may": 5, "jun": 6, "jul": 7, "ago": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dic": 12,
}  # fmt: skip
WEEKDAYS = {
    "lunes": 1, "martes": 2, "miércoles": 3, "jueves": 4, "viernes": 5, "sábado": 6, "domingo": 7, "sábados": 6, "domingos": 7,
}  # fmt: skip

CARDINALS = {
    "cero": 0, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
    "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16, "diecisiete": 17, "dieciocho": 18,
    "diecinueve": 19, "veinte": 20, "veintiuno": 21, "veintiún": 21, "veintidós": 22, "veintitrés": 23, "veinticuatro": 24,
    "veinticinco": 25, "veintiséis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "treinta": 30,
    "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100, "ciento": 100,
    "doscientos": 200, "trescientos": 300, "quinientos": 500, "mil": 1000, "uno": 1, "ambos": 2,
}  # fmt: skip
ORDINALS = {
    "primer": 1, "primero": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercer": 3, "tercero": 3, "tercera": 3, "cuarto": 4,
    "cuarta": 4, "quinto": 5, "quinta": 5,
}  # fmt: skip
VAGUE_AMOUNTS = {
    "varios": None, "varias": None, "algunos": None, "algunas": None, "unos": None, "unas": None, "pocos": None, "pocas": None,
    "muchos": None, "muchas": None, "tantos": None, "tantas": None,
}  # fmt: skip

UNITS = {
    "minuto": "TM", "hora": "TH", "día": "D", "semana": "W", "quincena": "2W", "mes": "M", "año": "Y", "década": "E",
    "siglo": "C", "milenio": "L", "trimestre": "Q", "semestre": "H",
}  # fmt: skip
MANY_UNITS = {
    "segundos": "TS", "minutos": "TM", "horas": "TH", "días": "D", "semanas": "W", "quincenas": "2W", "meses": "M",
    "años": "Y", "décadas": "E", "siglos": "C", "milenios": "L", "trimestres": "Q", "semestres": "H",
}  # fmt: skip
FREQUENCIES = {
    "diario": "P1D", "diaria": "P1D", "diarios": "P1D", "diarias": "P1D", "diariamente": "P1D", "semanal": "P1W",
    "semanales": "P1W", "semanalmente": "P1W", "quincenal": "P2W", "quincenales": "P2W", "quincenalmente": "P2W",
    "mensual": "P1M", "mensuales": "P1M", "mensualmente": "P1M", "bimestral": "P2M", "bimestrales": "P2M",
    "trimestral": "P3M", "trimestrales": "P3M", "trimestralmente": "P3M", "semestral": "P6M", "semestrales": "P6M",
    "anual": "P1Y", "anuales": "P1Y", "anualmente": "P1Y", "bienal": "P2Y",
}  # fmt: skip

PARTS_OF_DAY = {"madrugada": "MO", "tarde": "AF", "tardes": "AF", "madrugadas": "MO", "mañanas": "MO"}
NIGHTS = {"noche": "NI", "noches": "NI"}
FIXED_HOURS = {"mediodía": "12:00", "medianoche": "24:00"}
SEASONS = {"primavera": "SP", "verano": "SU", "otoño": "FA", "invierno": "WI"}

# "Mañana" is tomorrow; after an article or "esta" it is the morning, as the rules see.
DAY_WORDS = {"hoy": 0, "ayer": -1, "mañana": 1, "anteayer": -2, "antier": -2, "antes de ayer": -2, "pasado mañana": 2}
LAST_NIGHTS = {"anoche": -1, "anteanoche": -2, "antenoche": -2}
PRESENT = dict.fromkeys(("actualmente", "actual", "actuales", "ahorita"), "PRESENT_REF")
PAST = dict.fromkeys(("recientemente", "últimamente", "reciente", "recientes", "antaño", "antiguamente"), "PAST_REF")

LAST = {
    "pasado": -1, "pasada": -1, "pasados": -1, "pasadas": -1, "último": -1, "última": -1, "últimos": -1, "últimas": -1,
    "anterior": -1, "anteriores": -1, "previo": -1, "previa": -1,
}  # fmt: skip
NEXT = {
    "próximo": 1, "próxima": 1, "próximos": 1, "próximas": 1, "siguiente": 1, "siguientes": 1, "entrante": 1, "venidero": 1,
    "venideros": 1,
}  # fmt: skip
THIS = {"este": 0, "esta": 0, "estos": 0, "estas": 0, "presente": 0, "corriente": 0, "en curso": 0}
THAT = {
    "ese": 0, "esa": 0, "esos": 0, "esas": 0, "aquel": 0, "aquella": 0, "aquellos": 0, "aquellas": 0, "mismo": 0, "misma": 0,
}  # fmt: skip
# Words that reckon from the date last told of, not from the day of speaking.
STORY_WORDS = frozenset("anterior anteriores previo previa siguiente siguientes mismo misma".split())
EDGES = {
    "principios": "START", "principio": "START", "inicios": "START", "inicio": "START", "comienzos": "START",
    "comienzo": "START", "mediados": "MID", "finales": "END", "final": "END", "fines": "END", "fin": "END",
}  # fmt: skip
BOUNDS = {
    "más de": "MORE_THAN", "menos de": "LESS_THAN", "casi": "LESS_THAN", "al menos": "EQUAL_OR_MORE",
    "por lo menos": "EQUAL_OR_MORE", "cuando menos": "EQUAL_OR_MORE", "aproximadamente": "APPROX", "alrededor de": "APPROX",
    "cerca de": "APPROX", "hasta por": "EQUAL_OR_LESS",
}  # fmt: skip

# Names and set phrases of several words, by class.
PHRASES: dict[str, dict[str, object]] = {
    "unit": {"fin de semana": "WE"},
    "units": {"fines de semana": "WE"},
    "next": {"que viene": 1, "que vienen": 1, "que entra": 1, "por venir": 1},
    "last": {"próximo pasado": -1},
    "hence": {"dentro de": 1},
    "prior": {"después": "AFTER", "más tarde": "AFTER", "antes": "BEFORE"},
    "fiscal": {"ejercicio fiscal": 0, "año fiscal": 0},
    "frequency": {"año con año": "P1Y", "año tras año": "P1Y", "día a día": "P1D", "día tras día": "P1D"},
    "present": {
        "este momento": "PRESENT_REF", "estos momentos": "PRESENT_REF", "hoy en día": "PRESENT_REF",
        "hoy por hoy": "PRESENT_REF", "la actualidad": "PRESENT_REF", "el momento actual": "PRESENT_REF",
    },
    "future": {
        "el futuro": "FUTURE_REF", "el futuro próximo": "FUTURE_REF", "un futuro próximo": "FUTURE_REF",
        "el futuro cercano": "FUTURE_REF", "un futuro cercano": "FUTURE_REF",
    },
    "recent": {
        "hace poco": "PAST_REF", "hace tiempo": "PAST_REF", "hace mucho tiempo": "PAST_REF", "hace mucho": "PAST_REF",
        "hace un momento": "PAST_REF", "hace un rato": "PAST_REF", "hace años": "PAST_REF", "tiempo atrás": "PAST_REF",
    },
    "holiday": {
        "año nuevo": "01-01", "jueves santo": "easter-3", "viernes santo": "easter-2", "domingo de ramos": "easter-7",
        "domingo de pascua": "easter", "domingo de resurrección": "easter", "día de muertos": "11-02",
        "día de todos los santos": "11-01", "día del trabajo": "05-01", "día de reyes": "01-06",
        "miércoles de ceniza": "easter-46", "semana santa": "easter-7*8", "lunes de pascua": "easter+1",
        "corpus christi": "easter+60", "año nuevo lunar": "chinese", "año nuevo chino": "chinese",
        "día internacional de la mujer": "03-08",
    },
    "zone": {
        "hora local": None, "hora del centro": "America/Mexico_City", "tiempo del centro": "America/Mexico_City",
        "hora de la ciudad de méxico": "America/Mexico_City", "hora de méxico": "America/Mexico_City",
        "hora de madrid": "Europe/Madrid", "hora peninsular": "Europe/Madrid", "hora española": "Europe/Madrid",
        "hora argentina": "America/Argentina/Buenos_Aires", "hora de buenos aires": "America/Argentina/Buenos_Aires",
        "hora de bogotá": "America/Bogota", "hora de lima": "America/Lima", "hora de santiago": "America/Santiago",
        "hora de caracas": "America/Caracas", "hora de la habana": "America/Havana", "hora de moscú": "Europe/Moscow",
        "hora de washington": "America/New_York", "hora de nueva york": "America/New_York", "hora del este": "America/New_York",
        "hora de londres": "Europe/London", "hora de parís": "Europe/Paris", "hora de ginebra": "Europe/Zurich",
    },
}  # fmt: skip
HOLIDAYS = {
    "navidad": "12-25", "nochebuena": "12-24", "nochevieja": "12-31", "pentecostés": "easter+49", "ramadán": "hijri/9/1*30",
}  # fmt: skip
ZONES = {"gmt": 0, "utc": 0, "cet": 60, "cest": 120}

# Signs of the time that the governing verb speaks of, besides the endings of its forms.
FUTURE_SIGNS = frozenset(
    "va van vamos voy vas será serán habrá habrán estará estarán mañana prevé prevén previsto prevista previstos previstas "
    "programado programada programados programadas convocado convocada pretende pretenden espera esperan próximamente".split()
)
PAST_SIGNS = frozenset(
    "fue fueron fui era eran estuvo estuvieron hubo dijo hizo tuvo vino dio vio puso pudo quiso supo trajo ayer anoche "
    "ha han he hemos había habían hicimos dijimos tuvimos fuimos estuvimos pasado pasada".split()
)
PRESENT_SIGNS = frozenset("es son está están hay tiene tienen".split())

# Nouns that make a count of the four figures before them: "2000 personas" is no year.
MEASURED = frozenset(
    "pesos dólares euros millones millón mil personas habitantes kilómetros metros hectáreas toneladas litros por casos camas "
    "muertes familias viviendas empleos elementos unidades municipios escuelas médicos días horas años meses semanas minutos "
    "veces puntos votos hombres mujeres niños soldados efectivos vacunas dosis pruebas kilos barriles".split()
)
# Words after which four figures are a year, and of those some after which they are as readily a count.
YEAR_LEADS = frozenset(
    "en de del desde hasta para año años el este entre y a durante antes después verano primavera otoño invierno hacia "
    "finales fines principios mediados o".split()
)
COUNT_LEADS = frozenset("de a y o hasta entre para".split())
NUMBER_LEADS = frozenset("resolución número artículo página sala vuelo ruta teléfono ley no núm".split())
# What bears a date as its name.
NAMED_AFTER_DATES = frozenset(
    "avenida calle plaza colonia bulevar boulevard escuela parque mercado metro estación hospital cine teatro batallón "
    "brigada calzada estadio club movimiento fundación premio".split()
)

CLASSED: dict[str, dict[str, object]] = {
    "month": {**MONTHS}, "short_month": {**SHORT_MONTHS}, "weekday": {**WEEKDAYS}, "cardinal": {**CARDINALS},
    "ordinal": {**ORDINALS}, "vague": {**VAGUE_AMOUNTS}, "unit": {**UNITS}, "units": {**MANY_UNITS},
    "frequency": {**FREQUENCIES}, "part": {**PARTS_OF_DAY}, "night": {**NIGHTS}, "fixed_hour": {**FIXED_HOURS},
    "season": {**SEASONS}, "day_word": {**DAY_WORDS}, "tonight": {**LAST_NIGHTS}, "now": {**PRESENT}, "recent": {**PAST},
    "last": {**LAST}, "next": {**NEXT}, "this": {**THIS}, "that": {**THAT}, "edge": {**EDGES}, "bound": {**BOUNDS},
    "zone": {**ZONES}, "holiday": {**HOLIDAYS},
    "the": dict.fromkeys("el la los las".split()), "a": dict.fromkeys("un una".split()), "of": dict.fromkeys(("de", "del")),
    "to": dict.fromkeys("a al hasta".split()), "and": dict.fromkeys(("y", "e")), "or": dict.fromkeys(("o", "u")),
    "in": {"en": None}, "per": {"por": None}, "every": {"cada": None}, "all_": dict.fromkeys("todo toda todos todas".split()),
    "half": dict.fromkeys("medio media".split()), "times": dict.fromkeys(("vez", "veces")),
    "ago": {"hace": None}, "ahead": {"atrás": None}, "now_word": {"ahora": None},
    "adjective": dict.fromkeys("hábiles naturales consecutivos consecutivas seguidos seguidas completo completa".split()),
    "ignored": dict.fromkeys(("ya", "apenas", "sólo")),
    "fiscal": dict.fromkeys("ejercicio ejercicios".split()), "meridiem": {"am": "a", "pm": "p"},
    "o_clock": dict.fromkeys("h hs hrs".split()), "before_era": {"ac": None},
}  # fmt: skip
