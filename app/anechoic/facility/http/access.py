"""Routes of sign-in, certificates, heartbeat and approvals."""

from aiohttp import web

from anechoic.facility.access import activation, approvals, enrolment, heartbeat, sessions, signin
from anechoic.facility.access.approvals import Matters
from anechoic.facility.context import Facility
from anechoic.facility.http.handler import authenticated, door, read_message, reply, reply_sealed, run
from anechoic.facility.http.slow_lane import SlowLane
from anechoic.wire import routes
from anechoic.wire.enrol import RenewRequest
from anechoic.wire.refusal import Empty
from anechoic.wire.review import DecideRequest
from anechoic.wire.signin import ActivateRequest, ChallengeRequest, RegisterRequest, SignInRequest
from anechoic.wire.work import HeartbeatRequest


def add_routes(app: web.Application, facility: Facility, matters: Matters) -> None:
    """Add the routes of this module."""
    lane = SlowLane()
    app.on_cleanup.append(lane.close)

    async def challenge(request: web.Request) -> web.Response:
        at = await door(request)
        return reply(await run(signin.challenge, facility, at, await read_message(request, ChallengeRequest)))

    async def activate(request: web.Request) -> web.Response:
        at = await door(request)
        message = await read_message(request, ActivateRequest)
        return reply(await lane.run(activation.activate, facility, at.station, message))

    async def register(request: web.Request) -> web.Response:
        at = await door(request)
        message = await read_message(request, RegisterRequest)
        await run(activation.register, facility, at.station, at.thumbprint, message)
        return reply(Empty())

    async def sign_in(request: web.Request) -> web.Response:
        at = await door(request)
        message = await read_message(request, SignInRequest)
        return reply(await lane.run(signin.sign_in, facility, at, message))

    async def sign_out(request: web.Request) -> web.Response:
        caller = await authenticated(request)
        await read_message(request, Empty)
        await run(sessions.sign_out, facility, caller)
        return reply(Empty())

    async def renew(request: web.Request) -> web.Response:
        at = await door(request)
        return reply(await run(enrolment.renew, facility, at.station, await read_message(request, RenewRequest)))

    async def beat(request: web.Request) -> web.Response:
        caller = await authenticated(request)
        message = await read_message(request, HeartbeatRequest)
        return reply_sealed(await run(heartbeat.heartbeat, facility, caller, message))

    async def waiting(request: web.Request) -> web.Response:
        caller = await authenticated(request)
        await read_message(request, Empty)
        return reply(await run(approvals.waiting, facility, matters, caller))

    async def decide(request: web.Request) -> web.Response:
        caller = await authenticated(request)
        await run(approvals.decide, facility, matters, caller, await read_message(request, DecideRequest))
        return reply(Empty())

    app.router.add_post(routes.CHALLENGE, challenge)
    app.router.add_post(routes.ACTIVATE, activate)
    app.router.add_post(routes.REGISTER, register)
    app.router.add_post(routes.SIGN_IN, sign_in)
    app.router.add_post(routes.SIGN_OUT, sign_out)
    app.router.add_post(routes.RENEW, renew)
    app.router.add_post(routes.HEARTBEAT, beat)
    app.router.add_post(routes.APPROVALS, waiting)
    app.router.add_post(routes.DECIDE, decide)
