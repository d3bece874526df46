"""The second factor of the one sign-in under way: digits as they were typed, or a security key and its questions.

What speaks to keys is imported on the worker, when one is wanted: it takes a third of a second.
"""

import asyncio
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from anechoic.errors import Refused
from anechoic.seal.relying_party import relying_party
from anechoic.station.agent.board import Board
from anechoic.station.authenticator.adapter import SecurityKeys
from anechoic.station.authenticator.asking import Asking
from anechoic.station.authenticator.choose import ChosenKeys, keys_of
from anechoic.station.client import Client
from anechoic.station.identity import Identity
from anechoic.station.port import Activate, GiveKeyPin, GiveKeyUp, KeyAsks, KeyRegistered, ShowSecret, SignIn
from anechoic.station.session import Session, activate, register_challenge, sign_in
from anechoic.wire import routes
from anechoic.wire.refusal import Empty
from anechoic.wire.signin import KeyFactor, RegisterRequest, TotpFactor

_DIGITS: Final = re.compile(r"[0-9]{6}")


@dataclass(frozen=True)
class Ceremony:
    """A workstation, its way to the facility, its keys, and who answers them."""

    identity: Identity
    client: Client
    keys: SecurityKeys
    asking: Asking

    @property
    def _party(self) -> str:
        return relying_party(self.identity.root.raw)

    def activated(self, login: str, request: Activate) -> ShowSecret | KeyRegistered:
        """Set the password, and register the key that is plugged in, or give the secret; blocks.

        Raises:
            Refused: a wrong code, a weak password, or what keeps the key from being registered.
            Unavailable: the facility is away.
        """
        from anechoic.station.authenticator.ceremony import register

        reply = activate(self.client, login, request.activation_code, request.password)
        if reply.key is None:
            return ShowSecret(reply.otpauth, reply.secret)
        new = register(
            self.keys,
            self.asking,
            party=self._party,
            facility=self.identity.provision.facility_name,
            wanted=reply.key,
            challenge=register_challenge(self.identity, reply.key),
        )
        self.client.post(
            routes.REGISTER,
            RegisterRequest(
                login=login,
                activation_code=request.activation_code,
                challenge=reply.key.challenge,
                client_data=new.client_data,
                attestation=new.attestation,
            ),
            Empty,
        )
        return KeyRegistered()

    def signed_in(self, login: str, request: SignIn) -> Session:
        """Begin a session, by digits where some were typed, else by the key that is plugged in; blocks.

        Raises:
            Refused: digits that cannot be right, what the key or the facility refuses.
            Unavailable: the facility is away.
            Untrusted: what came back is not genuine.
        """
        digits = request.code.replace(" ", "")
        if digits and not _DIGITS.fullmatch(digits):
            raise Refused("Login, password or code is not right. Please try again.", code="wrong_credentials")

        def prove(binding: bytes) -> KeyFactor | TotpFactor:
            if digits:
                return TotpFactor(code=digits)
            from anechoic.station.authenticator.ceremony import sign

            return sign(self.keys, self.asking, party=self._party, login=login, challenge=binding)

        return sign_in(self.identity, self.client, login, request.password, prove)


class Keying:
    """At most one ceremony at a time; used on the loop's thread.

    Args:
        board: hears what keys ask.
        keys: instead of what key store, policy and system have.
    """

    def __init__(self, board: Board, keys: SecurityKeys | None) -> None:
        self._board = board
        self._keys = keys
        self._asking: Asking | None = None

    def ceremony(self, identity: Identity, client: Client, *, registering: bool) -> Ceremony:
        """Begin one.

        Raises:
            Unavailable: the key store is locked or away.
        """
        chosen = keys_of(identity) if self._keys is None else ChosenKeys(self._keys, training=False)
        asking = Asking(_on_this_loop(self._board.emit), registering=registering, training=chosen.training)
        self._asking = asking
        return Ceremony(identity, client, chosen.keys, asking)

    def hear(self, request: GiveKeyPin | GiveKeyUp) -> None:
        """Take the person's word; where nothing is asked it is nobody's."""
        if self._asking is None:
            return
        if isinstance(request, GiveKeyPin):
            self._asking.answer(request.pin)
        else:
            self._asking.give_up()

    def end(self) -> None:
        """Give up what is under way; safe to repeat."""
        if self._asking is not None:
            self._asking.give_up()
            self._asking = None


def _on_this_loop(emit: Callable[[KeyAsks], None]) -> Callable[[KeyAsks], None]:
    loop = asyncio.get_running_loop()

    def tell(asked: KeyAsks) -> None:
        loop.call_soon_threadsafe(emit, asked)

    return tell
