"""Routes of the enrolment listener, where a workstation has no certificate yet, or an ended one."""

from aiohttp import web

from anechoic.facility.access import enrolment
from anechoic.facility.context import Facility
from anechoic.facility.http.handler import read_body, read_message, reply, run
from anechoic.wire import routes
from anechoic.wire.enrol import EnrolStatusRequest, RenewRequest

_LARGEST_REQUEST = 64 * 1024


def add_routes(app: web.Application, facility: Facility) -> None:
    """Add the routes of this module."""

    async def enrol(request: web.Request) -> web.Response:
        return reply(await run(enrolment.enrol, facility, await read_body(request, limit=_LARGEST_REQUEST)))

    async def status(request: web.Request) -> web.Response:
        return reply(await run(enrolment.status, facility, await read_message(request, EnrolStatusRequest)))

    async def renew(request: web.Request) -> web.Response:
        message = await read_message(request, RenewRequest, limit=_LARGEST_REQUEST)
        return reply(await run(enrolment.renew, facility, message.station, message))

    app.router.add_post(routes.ENROL, enrol)
    app.router.add_post(routes.ENROL_STATUS, status)
    app.router.add_post(routes.RENEW, renew)
