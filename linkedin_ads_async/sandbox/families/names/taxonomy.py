"""The lists that names come from: small, made up in part, and in two languages."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping

import attrs

__all__ = ["DEFAULT", "LISTS", "NEWER_INDUSTRIES", "Entry", "fold", "localised"]

DEFAULT = "en_US"
LOCALES = (DEFAULT, "de_DE")


@attrs.frozen
class Entry:
    """One entry of a list; its names stand in the order of `LOCALES`."""

    id: int
    names: tuple[str, ...]
    rollup: tuple[int, ...] = ()
    """Ids of the wider entries."""
    kind: str = ""
    """Kind of place: COUNTRY, STATE or REGION."""

    def name(self, locale: str) -> tuple[str, str]:
        """The locale in which there is a name, and the name in it."""
        known = locale if locale in LOCALES else DEFAULT
        return known, self.names[LOCALES.index(known)]


def localised(names: tuple[str, ...], locale: str) -> str:
    """The name in a locale, else in the default."""
    return names[LOCALES.index(locale) if locale in LOCALES else 0]


def fold(text: str) -> str:
    """Text as a search compares it: São Paulo is found by `sao p`."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _entries(
    text: str, *, ids: Iterable[int] = (), kind: str = "", rollup: tuple[int, ...] = ()
) -> Iterator[Entry]:
    """`9 Pilot|Lotse; 22 Diver|Taucher`; with `ids` the numbers come from there."""
    numbers = iter(ids)
    for row in text.split(";"):
        words = " ".join(row.split())
        if not ids:
            number, _, words = words.partition(" ")
        found = next(numbers) if ids else int(number)
        yield Entry(found, tuple(words.split("|")), rollup, kind)


def _numbered(text: str, ids: Iterable[int], kind: str) -> Iterator[Entry]:
    """`County|Kreis`, one after the other: County 1, County 2."""
    for at, number in enumerate(ids, 1):
        yield Entry(number, tuple(f"{word} {at}" for word in text.split("|")), (), kind)


def _list(*parts: Iterable[Entry]) -> Mapping[int, Entry]:
    return {entry.id: entry for part in parts for entry in part}


_FUNCTIONS = """
    Accounting|Rechnungswesen; Administration|Verwaltung; Arts and Design|Kunst und Gestaltung;
    Business Development|Geschäftsentwicklung; Social Services|Soziale Dienste;
    Consulting|Beratung; Education|Bildung; Engineering|Ingenieurwesen;
    Entrepreneurship|Unternehmertum; Finance|Finanzen; Health Care|Gesundheitswesen;
    Human Resources|Personalwesen; Information Technology|Informatik; Legal|Recht;
    Marketing|Marketing; Media|Medien; Protective Services|Schutzdienste; Operations|Betrieb;
    Product Management|Produktmanagement; Project Management|Projektmanagement;
    Purchasing|Einkauf; Quality Assurance|Qualitätssicherung; Real Estate|Immobilien;
    Research|Forschung; Sales|Vertrieb; Support|Kundendienst
"""
_SENIORITIES = """
    Unpaid|Unbezahlt; Training|In Ausbildung; Entry|Berufseinsteiger; Senior|Erfahren;
    Manager|Führungskraft; Director|Direktor; Vice President|Bereichsleiter;
    Chief Officer|Vorstand; Partner|Partner; Owner|Inhaber
"""
_INDUSTRIES = """
    4 Software|Software; 6 Internet|Internet; 12 Biotechnology|Biotechnologie;
    27 Retail|Einzelhandel; 43 Financial Services|Finanzdienste; 47 Accounting|Buchhaltung;
    53 Automotive|Fahrzeugbau; 80 Advertising|Werbung; 96 IT Services|IT-Dienste;
    118 Network Security|Netzsicherheit
"""
_TITLES = """
    Pilot|Lotse; Diver|Taucher; Buyer|Einkäufer; Welder|Schweißer; Surveyor|Vermesser;
    Nurse|Krankenpfleger; Teacher|Lehrer; Lawyer|Anwalt; Baker|Bäcker; Editor|Redakteur;
    Architect|Architekt; Designer|Gestalter; Developer|Entwickler; Analyst|Analyst;
    Recruiter|Personalberater; Controller|Controller; Planner|Planer; Broker|Makler;
    Chemist|Chemiker; Geologist|Geologe; Producer|Produzent; Curator|Kurator; Actuary|Aktuar;
    Economist|Ökonom
"""
_SKILLS = """
    17 Negotiation|Verhandlung; 94 Statistics|Statistik; 218 Bookkeeping|Buchführung;
    1234 Welding|Schweißen; 2201 Public Speaking|Redekunst; 5150 Negotiating Leases|Mietverträge;
    48113 Route Planning|Tourenplanung; 50517 Python|Python; 50977 Shift Planning|Schichtplanung;
    61002 Event Planning|Veranstaltungsplanung
"""
_DEGREES = """
    100 Bachelor of Arts|Bachelor of Arts; 200 Master of Science|Master of Science;
    300 Doctor of Law|Doktor der Rechte; 400 Diploma|Diplom
"""
_FIELDS = """
    100190 Civil Engineering|Bauingenieurwesen; 100275 Harbour Engineering|Hafenbau;
    100301 Hydrology|Hydrologie
"""
_COUNTRIES = """
    101165590 United Kingdom|Vereinigtes Königreich; 101282230 Germany|Deutschland;
    102713980 India|Indien; 102890719 Netherlands|Niederlande; 103644278 United States|USA;
    105015875 France|Frankreich; 106057199 Brazil|Brasilien; 101174742 Canada|Kanada
"""
_CITIES = "105871508 São Paulo|São Paulo; 103035651 Berlin|Berlin; 106504367 Rotterdam|Rotterdam"

LISTS: Mapping[str, Mapping[int, Entry]] = {
    "degree": _list(_entries(_DEGREES)),
    "fieldOfStudy": _list(
        _entries("100189 Engineering|Ingenieurwesen"), _entries(_FIELDS, rollup=(100189,))
    ),
    "function": _list(_entries(_FUNCTIONS, ids=range(1, 27))),
    "geo": _list(
        _entries(_COUNTRIES, kind="COUNTRY"),
        _entries(_CITIES, kind="REGION"),
        _numbered("State|Land", range(102_095_887, 102_095_899), "STATE"),
        _numbered("County|Kreis", range(104_472_865, 104_472_885), "REGION"),
    ),
    "industry": _list(_entries(_INDUSTRIES)),
    "seniority": _list(_entries(_SENIORITIES, ids=range(1, 11))),
    "skill": _list(_entries(_SKILLS)),
    "title": _list(_entries(_TITLES, ids=range(9, 320, 13))),
}
"""By the entity of the URN."""
NEWER_INDUSTRIES = _list(
    LISTS["industry"].values(), _entries("3128 Dredging|Nassbaggern; 3242 Wind Power|Windkraft")
)
"""The newer taxonomy: its ids above 148 are not in the older list.

Source: reference/api-analytics g.
"""
