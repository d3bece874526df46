import pytest

from anechoic.errors import Untrusted
from anechoic.rules.alignment import align
from anechoic.rules.assembled import begin_aligned, edit
from anechoic.rules.marks import Category, Mark, Severity
from anechoic.rules.task import Origin
from anechoic.station.drafts import read_draft, write_draft
from anechoic.station.port import Draft
from anechoic.station.preferences import Preferences, read_preferences

_TEXTS = ("please raise your voice", "please lower your voice")


def test_a_draft_keeps_where_its_words_came_from() -> None:
    answer = begin_aligned(align(_TEXTS), tuple(zip("ab", _TEXTS, strict=True)), 0)
    answer = edit(answer, "please lift your voice", 11)
    draft = Draft(
        text=answer.text,
        cursor=answer.caret,
        origin=Origin.MENDED,
        candidate="a",
        started=True,
        bits=answer.bits,
        marks=(Mark("b", 7, 12, Category.OPPOSITE, Severity.MAJOR),),
    )
    assert read_draft(write_draft(draft)) == draft


def test_the_longest_text_of_a_script_without_spaces_can_be_kept() -> None:
    text = "音量" * 2_000
    bits = begin_aligned(align([text]), (("a", text),), 0).bits
    assert len(bits) == 4_000
    draft = Draft(text=text, started=True, bits=bits)
    assert read_draft(write_draft(draft)) == draft


def test_a_draft_of_before_opens_without_bits() -> None:
    old = (
        b'{"text":"as it was","cursor":3,"origin":"mended","candidate":"a","confidence":2,'
        b'"flags":[],"comment":"","command":null,"started":true}'
    )
    assert read_draft(old) == Draft("as it was", 3, Origin.MENDED, "a", 2, started=True)


@pytest.mark.parametrize("data", [b"", b"{", b'{"text":1}', b" " * (1 << 21)])
def test_anything_else_is_untrusted(data: bytes) -> None:
    with pytest.raises(Untrusted):
        read_draft(data)


def test_half_a_letter_in_a_vault_is_no_crash() -> None:
    with pytest.raises(Untrusted):
        read_draft(b'{"text":"\xff"}')
    assert read_preferences(b'{"theme":"\xff"}') == Preferences()
