"""Events and letters to the facility, in order, until it has them all."""

from typing import Final

from anechoic.errors import AnechoicError
from anechoic.rules.task import ReceiptState
from anechoic.station.agent.shift import Shift
from anechoic.station.answers import ANSWER
from anechoic.station.outbox import SETTLED_WELL, settle
from anechoic.station.port import Failed, Link
from anechoic.wire import routes
from anechoic.wire.answers import Receipt
from anechoic.wire.codec import decode
from anechoic.wire.events import EventsReply, EventsRequest, StationEvent
from anechoic.wire.limits import EVENTS_A_POST

_ROUNDS: Final = 200
_BAD_NEWS: Final = {
    ReceiptState.TAKEN: "Somebody else's answer for a clip came first. Yours was not needed; it counts as work done.",
    ReceiptState.WITHDRAWN: "A recording you answered was withdrawn. Your answer was destroyed with it.",
    ReceiptState.REFUSED: "The facility did not take one of your answers. Tell your supervisor.",
}


async def post_all(shift: Shift) -> None:
    """Send queued events, then letters, each until its receipt is here.

    Raises:
        Refused, Unavailable, Untrusted: what is left stays for the next time.
    """
    async with shift.posting:
        await _post_events(shift)
        for _ in range(_ROUNDS):
            letter = shift.vault.outbox.first_waiting()
            if letter is None:
                break
            data = await shift.call(
                shift.client.post_bytes,
                routes.ANSWERS if letter.kind == ANSWER else routes.VERDICTS,
                letter.sealed,
                token=shift.session.token,
                headers={routes.MADE_IN: letter.session},
            )
            receipt = settle(shift.vault.outbox, letter, data, shift.session.trust.keys.signing)
            _tell(shift, receipt)
        shift.show_link(Link.ONLINE)


async def post_quietly(shift: Shift) -> None:
    """Send what is queued; a failure waits for the next heartbeat."""
    try:
        await post_all(shift)
    except AnechoicError:
        # The link shows it, and nothing is lost: the outbox keeps what has no receipt.
        return


async def _post_events(shift: Shift) -> None:
    for _ in range(_ROUNDS):
        queued = shift.machine.events(EVENTS_A_POST)
        if not queued:
            return
        events = tuple(decode(body, StationEvent) for body in queued)
        reply = await shift.call(
            shift.client.post, routes.EVENTS, EventsRequest(events=events), EventsReply, token=shift.session.token
        )
        if reply.counter < events[0].counter:
            return
        shift.machine.events_recorded(reply.counter)


def _tell(shift: Shift, receipt: Receipt) -> None:
    if receipt.state not in SETTLED_WELL:
        shift.board.emit(Failed(f"answer_{receipt.state.value}", receipt.text or _BAD_NEWS[receipt.state]))
