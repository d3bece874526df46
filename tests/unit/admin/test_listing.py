"""Listings: columns nobody filled are left out, long cells fold between words, nothing is cut."""

from anechoic.admin.facility.listing import drawn

HEADINGS = ["Name", "Empty", "Text"]
ROWS = [["one", "", "a few words that are long enough to fold"], ["two", "", "短い"]]


def test_a_pipe_gets_one_line_a_row_without_colours() -> None:
    lines = drawn(HEADINGS, ROWS, None)
    assert lines[0] == "Name  Text"
    assert lines[2:] == ["one   a few words that are long enough to fold", "two   短い"]


def test_a_narrow_terminal_folds_between_words() -> None:
    lines = drawn(HEADINGS, ROWS, 34)
    assert max(map(len, lines)) <= 34
    assert " ".join(" ".join(lines[2:-1]).split()) == "one a few words that are long enough to fold"


def test_where_nothing_fits_each_row_is_a_block() -> None:
    assert drawn(HEADINGS, ROWS, 20) == [
        "Name  one",
        "Text  a few words that are long enough to fold",
        "",
        "Name  two",
        "Text  短い",
    ]
