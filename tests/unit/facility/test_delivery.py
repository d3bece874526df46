import json
import os
from pathlib import Path
from typing import Any

import pytest

from anechoic import owner_program
from anechoic.errors import AnechoicError, Refused, Untrusted
from anechoic.facility.access import approvals, owners
from anechoic.facility.deliver import request
from anechoic.facility.matters import all_matters
from anechoic.rules.marks import Category, Severity
from anechoic.rules.provenance import Made
from anechoic.rules.task import ApprovalKind, Origin, ReceiptState, Role, TaskState, Verdict
from anechoic.seal.hybrid import HybridPrivate
from anechoic.seal.signing import SigningPrivate
from anechoic.store.facility import approvals as stored_approvals
from anechoic.wire.answers import ErrorMark, MadeRun
from anechoic.wire.delivery import open_delivery
from anechoic.wire.review import DecideRequest
from fakes.bench_desk import Desk
from fakes.facility_bench import Bench, BenchTask

OWNER = HybridPrivate.generate()


@pytest.fixture
def supervisor(bench: Bench) -> Desk:
    return bench.sign_in(bench.person("sue", Role.SUPERVISOR), bench.station("supervisor"))


@pytest.fixture
def owner(bench: Bench) -> str:
    line = owners.add(bench.facility, name="Sample owner", public_key=OWNER.public.raw, by="custodian-1")
    with bench.facility.database.write() as connection:
        stored_approvals.set_owner_state(connection, line.owner, "active")
        pending = stored_approvals.pending_of(connection, line.owner)
        assert pending is not None
        stored_approvals.withdraw(connection, line.owner, at=1)
    return "Sample owner"


def _answered(bench: Bench, name: str, task: BenchTask, text: str, **more: Any) -> str:
    desk = bench.sign_in(bench.person(name), bench.station(name))
    fetched = desk.pull()
    clip = fetched.clip(task.id)
    desk.give_back(*(other.lease for other in fetched.context.clips if other is not clip))
    seen = desk.open(fetched, clip).text.candidates
    taken = next((c for c in seen if c.text == text), None)
    origin = {"origin": Origin.TAKEN, "candidate": taken.key} if taken else {}
    return desk.send(desk.seal(desk.body(fetched, clip, text, **{**origin, **more}))).subject


def _decided(supervisor: Desk, task: BenchTask, verdict: Verdict, answer: str, **more: Any) -> None:
    fetched, clip, _ = supervisor.review(task.id)
    receipt = supervisor.decide(fetched, clip, verdict, answers=(answer,), **more)
    assert receipt.state is ReceiptState.ACCEPTED


def _approve(bench: Bench, supervisor: Desk, decision: Any = "approve") -> None:
    (row,) = approvals.waiting(bench.facility, all_matters(), supervisor.caller).rows
    assert row.kind is ApprovalKind.DELIVERY
    asked = DecideRequest(approval=row.approval, decision=decision)
    approvals.decide(bench.facility, all_matters(), supervisor.caller, asked)


def _delivered(bench: Bench, supervisor: Desk, owner: str) -> bytes:
    request.request(bench.facility, batch="one", owner=owner, by="custodian-1")
    _approve(bench, supervisor)
    return _file(bench)


def _file(bench: Bench) -> bytes:
    (path,) = [line.file for line in request.listing(bench.facility) if line.state == "delivered"]
    return Path(path).read_bytes()


def _lines(bench: Bench, data: bytes) -> list[dict[str, Any]]:
    opened = open_delivery(data, OWNER, bench.facility.secrets.root)
    return [json.loads(line) for line in opened.payload.splitlines()]


@pytest.fixture
def delivered(bench: Bench, supervisor: Desk, owner: str) -> bytes:
    task = bench.task("item 1")
    answer = _answered(bench, "ana", task, "press the star", confidence=3)
    _decided(supervisor, task, Verdict.ACCEPT, answer)
    data = _delivered(bench, supervisor, owner)
    assert bench.state(task.id) is TaskState.DELIVERED
    return data


def test_a_final_answer_leaves_in_the_owners_ids(bench: Bench, delivered: bytes) -> None:
    (line,) = _lines(bench, delivered)
    assert (line["batch"], line["item"], line["clip"], line["piece"]) == ("one", "item 1", "clip item 1", None)
    assert (line["state"], line["review"], line["agreement"]) == ("decided", "accepted", None)
    assert line["final"] == {
        "text": "press the star",
        "origin": "taken",
        "candidates": ["B"],
        "runs": [{"first": 0, "last": 14, "made": "taken", "candidates": ["B"]}],
        "made_of": "A",
    }
    (answer,) = line["answers"]
    assert (answer["author"], answer["confidence"], answer["version"]) == ("A", 3, 1)
    assert "ana" not in json.dumps(line)


def test_the_checkpoint_covers_the_delivery_itself(bench: Bench, delivered: bytes) -> None:
    opened = open_delivery(delivered, OWNER, bench.facility.secrets.root)
    assert bench.kinds_recorded()[opened.checkpoint.size - 1] == "delivered"
    assert opened.manifest.items == 1


def test_a_mended_answer_and_a_disputed_one(bench: Bench, supervisor: Desk, owner: str) -> None:
    mended, disputed = bench.task("item 1"), bench.task("item 2", wanted=2)
    answer = _answered(bench, "ana", mended, "press star")
    _decided(supervisor, mended, Verdict.FIX, answer, text="press star now")
    _answered(bench, "ben", disputed, "yes")
    bench.clock.go(ms=1)
    _answered(bench, "eva", disputed, "no")
    with bench.facility.database.write() as connection:
        from anechoic.store.facility import reviews, tasks

        row = reviews.undecided(connection, disputed.id)
        assert row is not None
        reviews.change(connection, row.id, state="withdrawn")
        tasks.change(connection, disputed.id, state=TaskState.FINAL.value)
    lines = {line["item"]: line for line in _lines(bench, _delivered(bench, supervisor, owner))}
    final = lines["item 1"]["final"]
    assert (final["text"], final["origin"], sorted(final["candidates"])) == ("press star now", "mended", ["A", "C"])
    assert lines["item 1"]["review"] == "fixed"
    assert (lines["item 2"]["state"], lines["item 2"]["final"]) == ("disputed", None)
    assert [answer["text"] for answer in lines["item 2"]["answers"]] == ["yes", "no"]
    assert lines["item 2"]["agreement"] == 0


def test_the_owner_is_told_where_each_stretch_came_from_as_far_as_it_can_be_measured(
    bench: Bench, supervisor: Desk, owner: str
) -> None:
    task = bench.task("item 1", candidates=("press the star now", "push the star later"))
    desk = bench.sign_in(bench.person("ana"), bench.station("ana"))
    fetched = desk.pull()
    clip = fetched.clip(task.id)
    keys = {one.text: one.key for one in desk.open(fetched, clip).text.candidates}
    first, second = keys["press the star now"], keys["push the star later"]
    runs = (
        MadeRun(length=6, made=Made.TAKEN, keys=first),
        MadeRun(length=9, made=Made.TAKEN, keys="".join(sorted(first + second))),
        MadeRun(length=6, made=Made.TAKEN, keys=second),
        # Claimed to be the machine's, and no machine wrote it.
        MadeRun(length=6, made=Made.TAKEN, keys=first),
    )
    mark = ErrorMark(key=second, first=0, last=4, category=Category.WORDING, severity=Severity.MINOR)
    body = desk.body(fetched, clip, "press the star later please", candidate=second, runs=runs, marks=(mark,))
    answer = desk.send(desk.seal(body))
    assert answer.state is ReceiptState.ACCEPTED
    _decided(supervisor, task, Verdict.ACCEPT, answer.subject)
    (line,) = _lines(bench, _delivered(bench, supervisor, owner))
    assert line["final"]["origin"] == "mended"
    assert line["final"]["candidates"] == ["B"]
    assert line["final"]["runs"] == [
        {"first": 0, "last": 6, "made": "taken", "candidates": ["A"]},
        {"first": 6, "last": 15, "made": "taken", "candidates": ["A", "B"]},
        {"first": 15, "last": 21, "made": "taken", "candidates": ["B"]},
        {"first": 21, "last": 27, "made": "own", "candidates": []},
    ]
    assert line["answers"][0]["runs"] == line["final"]["runs"]
    assert line["answers"][0]["marks"] == [
        {"candidates": ["B"], "first": 0, "last": 4, "category": "wording", "severity": "minor"}
    ]


def test_nothing_leaves_twice(bench: Bench, owner: str, delivered: bytes) -> None:
    assert delivered
    with pytest.raises(Refused) as refused:
        request.request(bench.facility, batch="one", owner=owner, by="custodian-1")
    assert refused.value.code == "nothing_final"


def test_declined_it_stays_and_may_be_asked_for_again(bench: Bench, supervisor: Desk, owner: str) -> None:
    task = bench.task("item 1")
    _decided(supervisor, task, Verdict.ACCEPT, _answered(bench, "ana", task, "press star"))
    request.request(bench.facility, batch="one", owner=owner, by="custodian-1")
    _approve(bench, supervisor, "decline")
    assert bench.state(task.id) is TaskState.FINAL
    assert [line.state for line in request.listing(bench.facility)] == ["declined"]
    assert len(_lines(bench, _delivered(bench, supervisor, owner))) == 1


def test_who_asked_cannot_approve(bench: Bench, owner: str) -> None:
    sue = bench.sign_in(bench.person("sue", Role.SUPERVISOR), bench.station("supervisor"))
    task = bench.task("item 1")
    _decided(sue, task, Verdict.ACCEPT, _answered(bench, "ana", task, "press star"))
    request.request(bench.facility, batch="one", owner=owner, by="sue")
    (row,) = approvals.waiting(bench.facility, all_matters(), sue.caller).rows
    assert not row.may_decide
    with pytest.raises(Refused) as refused:
        _approve(bench, sue)
    assert refused.value.code == "own_request"
    assert bench.state(task.id) is TaskState.FINAL
    assert not list((bench.facility.folder / "deliveries").iterdir())


def test_an_owner_nobody_approved_gets_nothing(bench: Bench) -> None:
    owners.add(bench.facility, name="New owner", public_key=OWNER.public.raw, by="custodian-1")
    bench.task("item 1")
    with pytest.raises(Refused) as refused:
        request.request(bench.facility, batch="one", owner="New owner", by="custodian-1")
    assert refused.value.code == "owner_not_active"


def test_what_was_withdrawn_meanwhile_stays_out(bench: Bench, supervisor: Desk, owner: str) -> None:
    from anechoic.store.facility import tasks

    made = [bench.task(f"item {n}") for n in (1, 2)]
    for n, task in enumerate(made):
        _decided(supervisor, task, Verdict.ACCEPT, _answered(bench, f"person{n}", task, "press star"))
    request.request(bench.facility, batch="one", owner=owner, by="custodian-1")
    with bench.facility.database.write() as connection:
        tasks.change(connection, made[0].id, state=TaskState.WITHDRAWN.value)
    _approve(bench, supervisor)
    data = _file(bench)
    assert [line["item"] for line in _lines(bench, data)] == ["item 2"]


def test_a_full_disk_decides_nothing(
    bench: Bench, supervisor: Desk, owner: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    task = bench.task("item 1")
    _decided(supervisor, task, Verdict.ACCEPT, _answered(bench, "ana", task, "press star"))
    request.request(bench.facility, batch="one", owner=owner, by="custodian-1")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(AnechoicError):
        _approve(bench, supervisor)
    monkeypatch.undo()
    assert bench.state(task.id) is TaskState.FINAL
    assert not list((bench.facility.folder / "deliveries").iterdir())
    _approve(bench, supervisor)


def test_any_byte_changed_is_untrusted(bench: Bench, delivered: bytes) -> None:
    for place in [*range(20), *range(20, len(delivered), 151), len(delivered) - 1]:
        changed = bytearray(delivered)
        changed[place] ^= 1
        with pytest.raises(Untrusted):
            open_delivery(bytes(changed), OWNER, bench.facility.secrets.root)
    for length in [0, 3, 16, 5_000, len(delivered) - 1]:
        with pytest.raises(Untrusted):
            open_delivery(delivered[:length], OWNER, bench.facility.secrets.root)
    with pytest.raises(Untrusted):
        open_delivery(delivered + b"\n", OWNER, bench.facility.secrets.root)


def test_another_root_or_another_owner_opens_nothing(bench: Bench, delivered: bytes) -> None:
    with pytest.raises(Untrusted):
        open_delivery(delivered, OWNER, SigningPrivate.generate().public)
    with pytest.raises(Refused) as refused:
        open_delivery(delivered, HybridPrivate.generate(), bench.facility.secrets.root)
    assert refused.value.code == "other_owner"


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "secret"
    path.write_text("a long enough passphrase\n")
    path.chmod(0o600)
    return path


def test_the_owners_tool_from_key_to_answers(
    bench: Bench,
    supervisor: Desk,
    tmp_path: Path,
    secret: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    unlock = ["--unlock-file", str(secret)]
    assert owner_program.main(["keygen", str(tmp_path / "mine"), *unlock]) == 0
    fingerprint = capsys.readouterr().out.strip()
    assert (tmp_path / "mine.key").stat().st_mode & 0o777 == 0o600
    public = (tmp_path / "mine.pub").read_bytes()
    line = owners.add(bench.facility, name="Mine", public_key=public, by="custodian-1")
    assert line.fingerprint == fingerprint
    (row,) = approvals.waiting(bench.facility, all_matters(), supervisor.caller).rows
    approvals.decide(
        bench.facility, all_matters(), supervisor.caller, DecideRequest(approval=row.approval, decision="approve")
    )
    task = bench.task("item 1")
    _decided(supervisor, task, Verdict.ACCEPT, _answered(bench, "ana", task, "press star"))
    sealed = tmp_path / "sealed.ane"
    sealed.write_bytes(_delivered(bench, supervisor, "Mine"))
    out = tmp_path / "answers.jsonl"
    call = [
        "open",
        str(sealed),
        "--key",
        str(tmp_path / "mine.key"),
        "--trust",
        str(bench.facility.folder / "root.pub"),
    ]
    assert owner_program.main([*call, "--out", str(out), *unlock]) == 0
    assert json.loads(out.read_text())["final"]["text"] == "press star"
    assert "Genuine" in capsys.readouterr().err
    assert owner_program.main([*call, "--out", str(out), *unlock]) == 2
    assert "already" in capsys.readouterr().err
    assert owner_program.main([*call, *unlock]) == 0
    assert json.loads(capsys.readouterr().out)["item"] == "item 1"


@pytest.mark.parametrize("broken", ["delivery", "key", "trust", "passphrase"])
def test_the_owners_tool_refuses_with_a_sentence(
    bench: Bench, delivered: bytes, secret: Path, broken: str, capsys: pytest.CaptureFixture[str]
) -> None:
    tmp_path = secret.parent
    owner_program.main(["keygen", str(tmp_path / "mine"), "--unlock-file", str(secret)])
    sealed, key, root = tmp_path / "sealed.ane", tmp_path / "mine.key", bench.facility.folder / "root.pub"
    sealed.write_bytes(delivered if broken != "delivery" else delivered[:-1])
    if broken == "key":
        key = tmp_path / "missing"
    if broken == "trust":
        root = tmp_path / "mine.pub"
    if broken == "passphrase":
        secret.write_text("another passphrase")
    capsys.readouterr()
    call = ["open", str(sealed), "--key", str(key), "--trust", str(root), "--unlock-file", str(secret)]
    assert owner_program.main(call) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("anechoic-owner: ")
    assert told.err.count("\n") == 1
