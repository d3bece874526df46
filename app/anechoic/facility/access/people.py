"""Accounts of people: add, list, suspend."""

import re
import unicodedata
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection

from anechoic.errors import Refused
from anechoic.facility.access import sessions
from anechoic.facility.access.activation import new_activation
from anechoic.facility.access.profile import Profile, login_tag, open_profile, seal_profile, vetting_tag
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.rules.person import MINUTES_A_DAY, Shift
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import Role, TaskKind
from anechoic.store.facility import approvals as stored_approvals
from anechoic.store.facility import people as stored
from anechoic.store.facility import stations as stored_stations
from anechoic.wire.fields import Locale, Login
from anechoic.wire.limits import NAME_CHARACTERS

_VERSION = re.compile(r"[A-Za-z0-9._-]{0,40}")


@dataclass(frozen=True, kw_only=True)
class NewPerson:
    """What facility IT says of a new person.

    Attributes:
        stations: names of workstations the person is tied to; none = every active one.
        vetting_ends: Unix milliseconds.
        shift: None = any time.
    """

    login: str
    name: str
    roles: tuple[Role, ...]
    pairs: tuple[tuple[str, str], ...] = ()
    kinds: tuple[TaskKind, ...] = tuple(TaskKind)
    stations: tuple[str, ...] = ()
    vendor: str = ""
    vetting_reference: str
    vetting_ends: int
    agreement_version: str = ""
    shift: Shift | None = None


@dataclass(frozen=True, repr=False)
class Invited:
    """A new account and the code to hand over in person; the code is shown once and not stored."""

    person: str
    login: str
    activation_code: str


@dataclass(frozen=True)
class PersonLine:
    """One account as facility IT sees it."""

    person: str
    login: str
    name: str
    state: str
    roles: tuple[str, ...]
    pairs: tuple[str, ...]
    kinds: tuple[str, ...]
    vendor: str
    vetting_ends: int
    agreement_version: str
    signed_in: bool


def add(facility: Facility, new: NewPerson) -> Invited:
    """Add an account and give its activation code.

    Raises:
        Refused: a login that is taken or malformed, an unknown workstation, or facts that are missing.
        Unavailable: the disk.
    """
    with facility.database.write() as connection:
        return add_within(facility, connection, new)


def add_within(facility: Facility, connection: Connection, new: NewPerson) -> Invited:
    """Add an account in the caller's transaction; otherwise like `add`."""
    _check(new)
    if stored.by_login(connection, login_tag(facility, new.login)) is not None:
        raise Refused(f"There is an account {new.login} already. Choose another login.", code="login_taken")
    stations = [_station_id(facility, connection, name) for name in new.stations]
    person, activation = facility.new_id(), new_activation(facility)
    profile = Profile(login=new.login, name=new.name, vendor=new.vendor, vetting_reference=new.vetting_reference)
    stored.add(
        connection,
        id=person,
        login_tag=login_tag(facility, new.login),
        sealed_profile=seal_profile(facility, person, profile),
        state="invited",
        vetting_ends=new.vetting_ends,
        vetting_tag=vetting_tag(facility, new.vetting_reference),
        agreement_version=new.agreement_version,
        shift_from=new.shift.first if new.shift else None,
        shift_to=new.shift.last if new.shift else None,
        activation_hash=activation.hash,
        activation_ends=activation.ends,
        added=facility.clock.now_ms(),
    )
    stored.clear_for(connection, person, roles=new.roles, pairs=new.pairs, kinds=new.kinds, stations=stations)
    record.append(facility, connection, RecordKind.PERSON_ADDED, {"person": person})
    return Invited(person, new.login, activation.code)


def suspend(facility: Facility, login: str) -> None:
    """Close an account: its session ends now and what lies sealed on workstations can never be opened again.

    Raises:
        Refused: no such account.
    """
    with facility.database.write() as connection:
        row = named(facility, connection, login)
        sessions.end_all(facility, connection, person=row.id, reason="suspended")
        shares = stored.drop_vault_shares(connection, person=row.id)
        stored_approvals.withdraw(connection, row.id, at=facility.clock.now_ms())
        stored.change(connection, row.id, state="suspended", activation_hash=None, activation_ends=None)
        record.append(
            facility, connection, RecordKind.PERSON_SUSPENDED, {"person": row.id, "vault_shares": str(shares)}
        )


def listing(facility: Facility) -> list[PersonLine]:
    """Give every account in the order it was added."""
    with facility.database.read() as connection:
        lines = []
        for row in stored.everybody(connection):
            profile = open_profile(facility, row)
            lines.append(
                PersonLine(
                    person=row.id,
                    login=profile.login,
                    name=profile.name,
                    state=row.state,
                    roles=tuple(sorted(role.value for role in stored.roles(connection, row.id))),
                    pairs=tuple(f"{source}:{target}" for source, target in stored.pairs(connection, row.id)),
                    kinds=tuple(sorted(kind.value for kind in stored.kinds(connection, row.id))),
                    vendor=profile.vendor,
                    vetting_ends=row.vetting_ends,
                    agreement_version=row.agreement_version,
                    signed_in=sessions.live_of(connection, row.id) is not None,
                )
            )
        return lines


def named(facility: Facility, connection: Connection, login: str) -> stored.PersonRow:
    """Find an account by its login.

    Raises:
        Refused: there is none.
    """
    row = stored.by_login(connection, login_tag(facility, login))
    if row is None:
        raise Refused("There is no account of that login. `person list` shows all.", code="no_such_person")
    return row


def acting(
    facility: Facility, connection: Connection, login: str, roles: frozenset[Role], *, refusal: str
) -> stored.PersonRow:
    """Find the account of who acts at the console: one that is not suspended and has one of these roles.

    Raises:
        Refused: there is none; code `not_your_role`, in the words given: it may not.
    """
    row = named(facility, connection, login)
    if row.state == "suspended" or not stored.roles(connection, row.id) & roles:
        raise Refused(refusal, code="not_your_role")
    return row


def _station_id(facility: Facility, connection: Connection, name: str) -> str:
    row = stored_stations.by_name(connection, facility.columns.tag("station", name))
    if row is None:
        raise Refused(f"There is no workstation {name}. Add it first, or leave it out.", code="no_such_station")
    return str(row.id)


def _check(new: NewPerson) -> None:
    _must(_is(new.login, Login), "A login is 1 to 40 of a-z, 0-9, dot, dash and underscore.", "bad_login")
    _must(bool(new.roles), "Give at least one role.", "no_role")
    _must(_fit(new.name, empty=False), "A name is 1 to 120 characters of one line.", "bad_name")
    _must(_fit(new.vendor, empty=True), "A vendor is at most 120 characters of one line.", "bad_vendor")
    _must(
        _fit(new.vetting_reference, empty=False), "Give the reference of the person's vetting, one line.", "bad_vetting"
    )
    _must(
        _VERSION.fullmatch(new.agreement_version) is not None,
        "An agreement's version is at most 40 letters, digits, dots and dashes.",
        "bad_agreement",
    )
    if Role.CONTRACTOR in new.roles:
        _must(
            bool(new.pairs),
            "A contractor needs a language pair, such as --pair es:en: without one no work fits.",
            "no_pair",
        )
        _must(bool(new.kinds), "A contractor needs at least one kind of task, such as --kind translation.", "no_kind")
    for pair in new.pairs:
        _must(all(_is(tag, Locale) for tag in pair), "A language pair is written like es:en or es-MX:en.", "bad_pair")
    if new.shift:
        inside = 0 <= new.shift.first < MINUTES_A_DAY and 0 <= new.shift.last <= MINUTES_A_DAY
        _must(inside, "A shift is written like 08:00-16:30.", "bad_shift")


def _is(text: str, kind: object) -> bool:
    try:
        msgspec.convert(text, kind)
    except msgspec.ValidationError:
        return False
    return True


def _fit(text: str, *, empty: bool) -> bool:
    printable = not any(unicodedata.category(one) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp") for one in text)
    return len(text) <= NAME_CHARACTERS and printable and (empty or bool(text.strip()))


def _must(holds: bool, text: str, code: str) -> None:  # noqa: FBT001 - reads as a sentence
    if not holds:
        raise Refused(text, code=code)
