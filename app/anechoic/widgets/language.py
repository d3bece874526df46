"""The languages of the window, and putting one on the program: words, direction, numbers and dates."""

from enum import Enum

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from anechoic.errors import Unavailable
from anechoic.resources import resource_path
from anechoic.widgets.direction import direction_of

_TRANSLATOR = "anechoicWords"


class Language(Enum):
    """A language of the window: its tag, its name in itself, and the locale of its numbers and dates."""

    ENGLISH = ("en", "English", "en_GB")
    GERMAN = ("de", "Deutsch", "de_DE")
    SPANISH = ("es", "Español", "es_ES")
    # The keys that take a candidate are Latin digits, so every number is written with them: this locale does.
    ARABIC = ("ar", "العربية", "ar_AE")

    def __init__(self, tag: str, own_name: str, locale: str) -> None:
        self.tag = tag
        self.own_name = own_name
        self.locale = locale

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The side a page begins on."""
        return direction_of(self.tag)

    def following(self) -> "Language":
        """Give the next one round."""
        all_ = list(Language)
        return all_[(all_.index(self) + 1) % len(all_)]

    @classmethod
    def of(cls, tag: str) -> "Language | None":
        """Give the language of a tag such as `de`, `de-AT` or `de_CH.UTF-8`; None when the window does not speak it."""
        base = tag.replace("_", "-").partition("-")[0].lower()
        return next((language for language in cls if language.tag == base), None)

    @classmethod
    def of_system(cls) -> "Language":
        """Give the first language this machine's user asks for that the window speaks; else English."""
        asked = (cls.of(tag) for tag in QLocale.system().uiLanguages())
        return next((language for language in asked if language is not None), cls.ENGLISH)


def speak(application: QApplication, language: Language) -> None:
    """Let the program speak a language. Parts take their words when they are made: call it before there are any.

    Raises:
        Unavailable: the file of the language is missing or damaged.
    """
    for old in application.findChildren(QTranslator, _TRANSLATOR):
        application.removeTranslator(old)
        old.deleteLater()
        old.setObjectName("")
    if language is not Language.ENGLISH:
        translator = QTranslator(application)
        translator.setObjectName(_TRANSLATOR)
        if not translator.load(str(resource_path("words", f"{language.tag}.qm"))):
            raise Unavailable(
                "A part of this installation is damaged. Ask facility IT to install Anechoic again.",
                code="installation_damaged",
            )
        application.installTranslator(translator)
    locale = QLocale(language.locale)
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    QLocale.setDefault(locale)
    application.setLayoutDirection(language.direction)


def writing_tag() -> str:
    """Give the tag of the language in which a person writes to others here.

    That is the window's; its region is that of this machine where it is set to the same language.
    """
    window = Language.of(QLocale().name()) or Language.ENGLISH
    asked = (QLocale(tag) for tag in QLocale.system().uiLanguages() if Language.of(tag) is window)
    known = (locale.name() for locale in asked if locale.territory() != QLocale.Country.AnyTerritory)
    return next(known, window.locale).replace("_", "-")


def decimal(value: float, places: int) -> str:
    """Write a number with its decimal places as the window's language does."""
    return QLocale().toString(value, "f", places)


def shortest(value: float) -> str:
    """Write a number of up to six digits as the window's language does, with no more decimal places than it has."""
    return QLocale().toString(value, "g", 6)
