"""The network of a schedule: the workstation's own client above, a facility in this process below, faults between."""

import io
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import urllib3

from anechoic.errors import AnechoicError, Refused, Unavailable
from anechoic.station.client import Client, _Call
from anechoic.wire import routes
from anechoic.wire.codec import encode
from anechoic.wire.refusal import Refusal
from fakes.fault_disk import Disk
from fakes.fault_house import House, family
from fakes.fault_plan import ON_THE_WIRE, Dice, Died, Fault

_PACKAGES = routes.PACKAGE.partition("{")[0]
_BROKEN = Refusal(code="broken", text="The facility's server met a fault of its own.", family="unavailable")
_STATEMENTS = 40
"""A killed server dies within so many statements, or after its commit."""


@dataclass
class Wire:
    """What lies between all workstations and the facility.

    Attributes:
        risk: the chance that something befalls one exchange.
        away: the facility cannot be reached at all.
        late: requests still on their way though their sender has given them up.
        broke: faults of the server's own that no rule foresaw.
    """

    house: House
    dice: Dice
    risk: float = 0.2
    away: bool = False
    late: list[_Call] = field(default_factory=list)
    broke: list[str] = field(default_factory=list)

    def carry(self, call: _Call) -> urllib3.BaseHTTPResponse:
        """Carry one request there and its reply back, or not.

        Raises:
            Unavailable: as the client says it when the server does not answer.
        """
        if self.away and not self.dice.calm:
            raise _gone()
        self._deliver_late()
        if not self.dice.happens(self.risk):
            return self._whole(call)
        fault = self.dice.one(*ON_THE_WIRE)
        self.dice.note(fault)
        match fault:
            case Fault.LOST_REQUEST | Fault.CUT_REQUEST:
                # A server throws away a body that ends before its announced length.
                raise _gone()
            case Fault.LATE:
                self.late.append(call)
                raise _gone()
            case Fault.REPEATED:
                self._whole(call)
                return self._whole(call)
            case Fault.SERVER_KILLED:
                self.house.left = self.dice.rng.randrange(_STATEMENTS)
        response = self._serve(call)
        if fault is Fault.SERVER_KILLED:
            self.house.open_again()
            raise _gone()
        if fault is Fault.LOST_REPLY or response is None:
            raise _gone()
        return _respond(response, cut=self.dice.rng.random())

    def _deliver_late(self) -> None:
        while self.late and (self.dice.calm or self.dice.rng.random() < 0.5):
            self._serve(self.late.pop(self.dice.rng.randrange(len(self.late))))

    def _whole(self, call: _Call) -> urllib3.BaseHTTPResponse:
        response = self._serve(call)
        if response is None:
            self.house.open_again()
            raise _gone()
        return _respond(response)

    def _serve(self, call: _Call) -> "_Reply | None":
        """Let the server act; nothing comes back when it died."""
        token = call.headers.get("Authorization", "").removeprefix("Bearer ")
        made_in = call.headers.get(routes.MADE_IN, "")
        try:
            if call.path.startswith(_PACKAGES):
                data = self.house.package(call.path.removeprefix(_PACKAGES), token)
                return _part(data, call.headers.get("Range", ""))
            return _Reply(200, self.house.answer(call.path, call.body or b"", token, made_in))
        except Died:
            return None
        except AnechoicError as error:
            code = error.code if isinstance(error, Refused | Unavailable) else "untrusted"
            refusal = Refusal(code=code, text=error.text(), family=family(error))
            return _Reply(403, encode(refusal))
        except Exception as error:  # noqa: BLE001 - the server answers so, and the schedule must hear of it
            self.broke.append(f"{call.path}: {type(error).__name__} {error}")
            return _Reply(500, encode(_BROKEN))


@dataclass(frozen=True)
class _Reply:
    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


def _part(data: bytes, wanted: str) -> _Reply:
    start = int(wanted.removeprefix("bytes=").removesuffix("-")) if wanted else 0
    headers = {"ETag": '"whole"'}
    if not start:
        return _Reply(200, data, headers)
    return _Reply(206, data[start:], {**headers, "Content-Range": f"bytes {start}-{len(data) - 1}/{len(data)}"})


def _respond(reply: _Reply, *, cut: float | None = None) -> urllib3.BaseHTTPResponse:
    """Give what urllib3 makes of a reply; one that is cut announces more than comes."""
    body = reply.body if cut is None else reply.body[: int(cut * len(reply.body))]
    return urllib3.HTTPResponse(
        body=io.BytesIO(body),
        headers={**reply.headers, "Content-Length": str(len(reply.body))},
        status=reply.status,
        preload_content=False,
        decode_content=False,
        request_method="POST",
    )


def _gone() -> Unavailable:
    return Unavailable("The facility server does not answer.", code="server_away")


class FaultyClient(Client):
    """The workstation's client with another network below it: replies are read, capped and judged by its own code."""

    def __init__(self, wire: Wire, disk: Disk) -> None:
        super().__init__("127.0.0.1:9", ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
        self._wire, self._disk = wire, disk

    def _respond(self, call: _Call) -> Any:
        if self._disk.dead:
            raise Died
        return self._wire.carry(call)
