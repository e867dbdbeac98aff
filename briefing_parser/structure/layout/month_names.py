"""What months and days of the week are called, in the languages of transcripts written in Latin or Cyrillic letters."""

from __future__ import annotations

from collections.abc import Mapping

_NAMES = {
    "en": "january february march april may june july august september october november december",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
}
_ENGLISH_SHORT = {name[:3]: number for number, name in enumerate(_NAMES["en"].split(), 1)}

WEEKDAYS = frozenset(
    (
        "monday tuesday wednesday thursday friday saturday sunday "
        "lunes martes miércoles miercoles jueves viernes sábado sabado domingo "
        "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira "
        "lundi mardi mercredi jeudi vendredi samedi dimanche "
        "lunedì martedì mercoledì giovedì venerdì sabato domenica "
        "montag dienstag mittwoch donnerstag freitag samstag sonntag "
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
        "понедельник вторник среда четверг пятница суббота воскресенье "
    ).split()
)
"""Days of the week in lower case."""

MONTHS: Mapping[str, int] = {
    **{name: number for names in _NAMES.values() for number, name in enumerate(names.split(), 1)},
    **_ENGLISH_SHORT,
    "sept": 9,
    "setiembre": 9,
}
"""Name in lower case -> number of the month. No name means different months in two languages."""
