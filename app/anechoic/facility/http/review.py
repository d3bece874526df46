"""Routes of the supervisor: reviews waiting, one opened, the verdict."""

from aiohttp import web

from anechoic.facility.context import Facility
from anechoic.facility.http.handler import authenticated, read_body, read_message, reply, reply_sealed, run
from anechoic.facility.review import opening, queue, verdict
from anechoic.wire import limits, routes
from anechoic.wire.refusal import Empty
from anechoic.wire.review import ReviewOpenRequest


def add_routes(app: web.Application, facility: Facility) -> None:
    """Add the routes of this module."""

    async def waiting(request: web.Request) -> web.Response:
        caller = await authenticated(request)
        await read_message(request, Empty)
        return reply(await run(queue.waiting, facility, caller))

    async def open_one(request: web.Request) -> web.Response:
        caller = await authenticated(request)
        message = await read_message(request, ReviewOpenRequest)
        return reply(await run(opening.open_review, facility, caller, message))

    async def decide(request: web.Request) -> web.Response:
        caller = await authenticated(request)
        sealed = await read_body(request, limit=limits.SEALED_ANSWER_BYTES)
        made_in = request.headers.get(routes.MADE_IN, "")
        return reply_sealed(await run(verdict.decide, facility, caller, sealed, made_in=made_in))

    app.router.add_post(routes.REVIEWS, waiting)
    app.router.add_post(routes.REVIEW_OPEN, open_one)
    app.router.add_post(routes.VERDICTS, decide)
