"""Routes of work: pull, package, release, give back, events, answers."""

from aiohttp import web

from anechoic.facility.context import Facility
from anechoic.facility.http.handler import authenticated, read_body, read_message, reply, reply_sealed, run
from anechoic.facility.package import events, fetch, giveback, pull, release
from anechoic.facility.receive import answer, takeback
from anechoic.wire import limits, routes
from anechoic.wire.answers import TakeBackRequest
from anechoic.wire.events import EventsRequest
from anechoic.wire.refusal import Empty
from anechoic.wire.work import GiveBackRequest, PullRequest, ReleaseRequest


def add_routes(app: web.Application, facility: Facility) -> None:
    """Add the routes of this module."""

    async def pull_work(request: web.Request) -> web.Response:
        caller = await authenticated(request)
        return reply(await run(pull.pull, facility, caller, await read_message(request, PullRequest)))

    async def package(request: web.Request) -> web.StreamResponse:
        caller = await authenticated(request)
        path = await run(fetch.package_file, facility, caller, request.match_info["package"])
        # The file never changes under its name; aiohttp gives ETag and Accept-Ranges and answers Range and If-Range.
        return web.FileResponse(path, headers={"Content-Type": routes.SEALED})

    async def release_clip(request: web.Request) -> web.Response:
        caller = await authenticated(request)
        message = await read_message(request, ReleaseRequest)
        return reply_sealed(await run(release.release, facility, caller, message))

    async def give_back(request: web.Request) -> web.Response:
        caller = await authenticated(request)
        await run(giveback.give_back, facility, caller, await read_message(request, GiveBackRequest))
        return reply(Empty())

    async def take_events(request: web.Request) -> web.Response:
        caller = await authenticated(request)
        return reply(await run(events.take_events, facility, caller, await read_message(request, EventsRequest)))

    async def take_answer(request: web.Request) -> web.Response:
        caller = await authenticated(request)
        sealed = await read_body(request, limit=limits.SEALED_ANSWER_BYTES)
        made_in = request.headers.get(routes.MADE_IN, "")
        return reply_sealed(await run(answer.receive, facility, caller, sealed, made_in=made_in))

    async def take_back(request: web.Request) -> web.Response:
        caller = await authenticated(request)
        message = await read_message(request, TakeBackRequest)
        return reply_sealed(await run(takeback.take_back, facility, caller, message))

    app.router.add_post(routes.PULL, pull_work)
    app.router.add_get(routes.PACKAGE, package)
    app.router.add_post(routes.RELEASE, release_clip)
    app.router.add_post(routes.GIVE_BACK, give_back)
    app.router.add_post(routes.EVENTS, take_events)
    app.router.add_post(routes.ANSWERS, take_answer)
    app.router.add_post(routes.TAKE_BACK, take_back)
