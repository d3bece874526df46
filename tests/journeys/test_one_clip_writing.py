"""A programme's terms reach the open clip, and a person's snippets come back after they signed out; all real."""

from pathlib import Path

import pytest

from anechoic.rules.snippets import Snippet
from anechoic.station.port import KeepSnippets, SignedOut, SignOut, SnippetsKept
from fakes.delivered_batch import DeliveredBatch
from fakes.one_desk import one_desk

pytestmark = pytest.mark.journey


def test_terms_travel_sealed_and_snippets_survive_signing_out(tmp_path: Path) -> None:
    with one_desk(tmp_path, items=1) as story:
        # The owner sends the same batch again, now with a glossary.
        batch = DeliveredBatch(tmp_path / "batch", {"overlap": 1, "gold_share": 0.0})
        batch.add("item0")
        batch.term("palabrasecreta", "wordofsecrecy")
        told = story.facility.json("batch", "add", str(batch.write()))
        assert (told["terms"], told["already"], told["refused"]) == (1, 1, 0)
        story.desk.sign_in("ana")
        item = story.opened()
        assert [(term.term, term.approved) for term in item.glossary] == [("palabrasecreta", ("wordofsecrecy",))]
        kept = (Snippet("greeting", "phraseofmine for you", story.look(lambda shift: shift.now())),)
        story.desk.send(KeepSnippets(kept))
        story.desk.send(SignOut())
        story.desk.wait(SignedOut)
        story.again()
        story.desk.sign_in("ana")
        assert story.desk.wait(SnippetsKept).snippets == kept
        homes = [path for name in ("house", "profile") for path in (tmp_path / name).rglob("*") if path.is_file()]
        assert len(homes) > 5
        for path in homes:
            data = path.read_bytes()
            assert not any(word in data for word in (b"palabrasecreta", b"wordofsecrecy", b"phraseofmine")), path
