"""Names of languages in the language of the window."""

from PySide6.QtCore import QLocale

from anechoic.widgets.words import table, words

_MANY = "mul"


def language_name(tag: str) -> str:
    """Give the name of a language tag as batches carry it (BCP 47): `es-MX` gives "Spanish (Mexico)".

    Languages and regions that are not in the table are named in English; a tag that names no language known here is
    shown as it is, in capitals.
    """
    if tag.lower() == _MANY:
        return words("shell.several_languages")
    base, _, region = tag.partition("-")
    language = QLocale(base).language()
    if language in {QLocale.Language.C, QLocale.Language.AnyLanguage}:
        return tag.upper()
    name = _named(f"languages.of_{base.lower()}") or QLocale.languageToString(language)
    if not region:
        return name
    territory = QLocale.codeToTerritory(region.upper())
    if territory == QLocale.Country.AnyTerritory:
        return f"{name} ({region})"
    where = _named(f"languages.in_{region.lower()}") or QLocale.territoryToString(territory)
    return words("languages.both", language=name, region=where)


def _named(key: str) -> str:
    return words(key) if key.partition(".")[2] in table("languages") else ""
