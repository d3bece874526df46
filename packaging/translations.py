"""Brings `resources/words/<language>.ts` up to date with the English tables and compiles `<language>.qm` beside it.

Usage: python packaging/translations.py

English is the source (`resources/words/en/*.json`); a translator edits the `.ts` with Qt Linguist or any editor and
runs this again. A context is an area; the source is the English sentence and the comment its key, so Linguist shows
what is to be translated, and words whose English changed are not found any more until somebody has looked at them.
New keys come in unfinished, gone ones leave, changed English makes a message unfinished with its old words kept.
Unfinished messages are not compiled: the window says them in English.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

WORDS = Path(__file__).resolve().parent.parent / "resources" / "words"
TOLD = "told"
"""The area that is asked by its sentences alone, so its messages carry no key."""
PLURALS = {"de": 2, "es": 2, "ar": 6}
"""The languages, and how many plural forms Qt knows in each (Arabic: zero, one, two, 3-10, 11-99, 100-102)."""


@dataclass(frozen=True)
class Message:
    """One sentence of the source.

    Attributes:
        one: the English singular, when it has plural forms.
    """

    area: str
    key: str
    source: str
    one: str = ""

    @property
    def comment(self) -> str:
        """What tells it from another with the same words."""
        return "" if self.area == TOLD else self.key


def main() -> int:
    """Write both files of every language; say what is left to translate."""
    for language in PLURALS:
        path = WORDS / f"{language}.ts"
        text = updated(language, path.read_text(encoding="utf-8") if path.exists() else "")
        path.write_text(text, encoding="utf-8")
        path.with_suffix(".qm").write_bytes(compiled(text))
        left = unfinished(text)
        print(f"{language}: {sum(1 for _ in english())} sentences, {len(left)} to translate")
        for name in left:
            print(f"  {name}")
    return 0


def english() -> Iterator[Message]:
    """Give the source, area by area."""
    for path in sorted((WORDS / "en").glob("*.json")):
        for key, sentence in json.loads(path.read_text(encoding="utf-8")).items():
            if isinstance(sentence, dict):
                yield Message(path.stem, key, sentence["other"], sentence["one"])
            else:
                yield Message(path.stem, key, sentence)


def updated(language: str, text: str) -> str:
    """Give the `.ts` of a language for today's source, with what `text`, its earlier state, knows."""
    known = _known(text)
    top = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = top
    for message in english():
        if context.findtext("name") != message.area:
            context = ET.SubElement(top, "context")
            ET.SubElement(context, "name").text = message.area
        name = message.comment or message.source
        _write(ET.SubElement(context, "message"), message, known.get((message.area, name)), PLURALS[language])
    ET.indent(top, "    ")
    body = ET.tostring(top, encoding="unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def compiled(text: str) -> bytes:
    """Compile a `.ts` by the `lrelease` of the Qt wheel; without unfinished messages."""
    program = Path(PySide6.__file__).parent / "lrelease"
    with tempfile.TemporaryDirectory() as folder:
        source, made = Path(folder) / "words.ts", Path(folder) / "words.qm"
        source.write_text(text, encoding="utf-8")
        command = [str(program), "-silent", "-nounfinished", str(source), "-qm", str(made)]
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
        return made.read_bytes()


def unfinished(text: str) -> list[str]:
    """Name every message of a `.ts` that is not translated."""
    return [
        f"{context.findtext('name')}.{message.findtext('comment') or message.findtext('source')}"
        for context in ET.fromstring(text).iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
        if _translation(message).get("type") == "unfinished"
    ]


def _known(text: str) -> dict[tuple[str, str], ET.Element]:
    if not text:
        return {}
    return {
        (context.findtext("name", ""), message.findtext("comment", "") or message.findtext("source", "")): message
        for context in ET.fromstring(text).iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    }


def _write(element: ET.Element, message: Message, before: ET.Element | None, plurals: int) -> None:
    forms = plurals if message.one else 0
    if forms:
        element.set("numerus", "yes")
    ET.SubElement(element, "source").text = message.source
    if message.comment:
        ET.SubElement(element, "comment").text = message.comment
    if message.one:
        ET.SubElement(element, "extracomment").text = f"one: {message.one}"
    told = _told(before)
    same = before is not None and _source(before) == (message.source, message.one)
    finished = same and len(told) == max(forms, 1) and all(told) and _translation(before).get("type") != "unfinished"
    translation = ET.SubElement(element, "translation", {} if finished else {"type": "unfinished"})
    if not forms:
        translation.text = told[0] if told else ""
    for number in range(forms):
        ET.SubElement(translation, "numerusform").text = told[number] if number < len(told) else ""


def _source(message: ET.Element) -> tuple[str, str]:
    return message.findtext("source", ""), message.findtext("extracomment", "").removeprefix("one: ")


def _translation(message: ET.Element | None) -> ET.Element:
    found = message.find("translation") if message is not None else None
    return found if found is not None else ET.Element("translation", type="unfinished")


def _told(message: ET.Element | None) -> list[str]:
    translation = _translation(message)
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or ([translation.text] if translation.text else [])


if __name__ == "__main__":
    sys.exit(main())
