"""Peers of the budgets that cannot run beside us here, each with the reason; nothing is measured."""

from bench.table import Row, not_here


def rows() -> list[Row]:
    """Say which peers are missing from the table."""
    return [
        not_here("peaks of a 1 h WAV, beside BBC audiowaveform", "no package of Debian, PyPI or npm has it"),
        not_here("submit to next clip, beside Label Studio", "needs a browser; once measured before: 406 ms at best"),
        not_here("memory, beside Label Studio", "needs a browser; once measured before: 700 MB"),
        not_here("server, beside Label Studio", "not installed; once measured before: 5 cycles/s, p99 12 s"),
    ]
