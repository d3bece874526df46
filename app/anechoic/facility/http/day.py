"""Routes of a person's day: figures, own progress, their word on hard clips, what they have read."""

from aiohttp import web

from anechoic.facility import care, progress
from anechoic.facility.access.approvals import Matters
from anechoic.facility.context import Facility
from anechoic.facility.day import day
from anechoic.facility.http.handler import authenticated, read_message, reply, reply_sealed, run
from anechoic.wire import routes
from anechoic.wire.day import ProgressRequest, ToldRequest, VolunteerRequest
from anechoic.wire.refusal import Empty
from anechoic.wire.work import DayRequest


def add_routes(app: web.Application, facility: Facility, matters: Matters) -> None:
    """Add the routes of this module."""

    async def my_day(request: web.Request) -> web.Response:
        caller = await authenticated(request)
        message = await read_message(request, DayRequest)
        return reply(await run(day, facility, matters, caller, message))

    async def my_progress(request: web.Request) -> web.Response:
        caller = await authenticated(request)
        message = await read_message(request, ProgressRequest)
        return reply_sealed(await run(progress.own_progress, facility, caller, message))

    async def my_word(request: web.Request) -> web.Response:
        caller = await authenticated(request)
        await run(care.volunteer, facility, caller, await read_message(request, VolunteerRequest))
        return reply(Empty())

    async def have_read(request: web.Request) -> web.Response:
        caller = await authenticated(request)
        await run(progress.told, facility, caller, await read_message(request, ToldRequest))
        return reply(Empty())

    app.router.add_post(routes.MY_DAY, my_day)
    app.router.add_post(routes.PROGRESS, my_progress)
    app.router.add_post(routes.VOLUNTEER, my_word)
    app.router.add_post(routes.TOLD, have_read)
