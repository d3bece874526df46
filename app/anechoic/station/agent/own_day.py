"""A person's own figures, their word on hard clips, and what they have read."""

from anechoic.errors import Untrusted
from anechoic.rules.ids import AnswerId
from anechoic.seal.kinds import Kind
from anechoic.station.agent.shift import Shift
from anechoic.station.port import AskProgress, HaveRead, ProgressKnown, Volunteer
from anechoic.wire import routes
from anechoic.wire.codec import decode, encode
from anechoic.wire.day import ProgressReply, ProgressRequest, ToldRequest, VolunteerRequest


async def do(shift: Shift, request: AskProgress | Volunteer | HaveRead) -> None:
    """Do what was asked.

    Raises:
        Refused, Unavailable, Untrusted: from the facility.
    """
    match request:
        case AskProgress():
            await ask_progress(shift)
        case Volunteer():
            await set_volunteer(shift, on=request.on)
        case HaveRead():
            await have_read(shift, request.appeals)


async def ask_progress(shift: Shift) -> None:
    """Ask for the figures of who is signed in.

    Raises:
        Refused, Unavailable, Untrusted: from the facility.
    """
    session = shift.session
    request = ProgressRequest(person=session.person)
    sealed = await shift.call(
        shift.client.post_bytes, routes.PROGRESS, encode(request), form=routes.JSON, token=session.token
    )
    signed = session.hybrid.open(sealed, kind=Kind.PROGRESS, info=session.person.encode() + session.id.encode())
    reply = decode(session.trust.keys.signing.open_object(Kind.PROGRESS, signed), ProgressReply)
    if reply.person != session.person:
        raise Untrusted("The server gave somebody else's figures, and they were thrown away. Tell facility IT.")
    shift.board.emit(ProgressKnown(reply))


async def set_volunteer(shift: Shift, *, on: bool) -> None:
    """Tell the facility whether this person volunteers, and ask for the figures anew.

    Raises:
        Refused, Unavailable, Untrusted: from the facility.
    """
    await shift.call(shift.client.tell, routes.VOLUNTEER, VolunteerRequest(on=on), token=shift.session.token)
    await ask_progress(shift)


async def have_read(shift: Shift, read: tuple[AnswerId, ...]) -> None:
    """Tell the facility which outcomes were read.

    Raises:
        Refused, Unavailable, Untrusted: from the facility, which then tells them again.
    """
    await shift.call(shift.client.tell, routes.TOLD, ToldRequest(appeals=read), token=shift.session.token)
    shift.board.forget_appeals(read)
