"""The two aiohttp applications: one for enrolled workstations, one for those that want to be."""

import logging
import time
from typing import Final

from aiohttp import web
from aiohttp.typedefs import Middleware

from anechoic.facility.access.approvals import Matters
from anechoic.facility.context import Facility
from anechoic.facility.http import access, day, enrol, review, work
from anechoic.facility.http.handler import FACILITY
from anechoic.facility.http.limits import Buckets, limiting, proving
from anechoic.facility.http.refusals import Handler, refusals

LOG: Final = logging.getLogger("anechoic.access")
# One address enrols one machine: this is typing speed, and far too slow for guessing.
_ENROL_RATE: Final = 2.0
_ENROL_BURST: Final = 30.0


def main_app(facility: Facility, matters: Matters) -> web.Application:
    """Give the application behind the listener that demands a client certificate."""
    settings = facility.settings
    app = _app(facility, Buckets(rate=settings.requests_per_second, burst=settings.requests_at_once), proving)
    access.add_routes(app, facility, matters)
    work.add_routes(app, facility)
    day.add_routes(app, facility, matters)
    review.add_routes(app, facility)
    return app


def enrol_app(facility: Facility) -> web.Application:
    """Give the application behind the enrolment listener."""
    app = _app(facility, Buckets(rate=_ENROL_RATE, burst=_ENROL_BURST))
    enrol.add_routes(app, facility)
    return app


def _app(facility: Facility, buckets: Buckets, *first: Middleware) -> web.Application:
    app = web.Application(middlewares=[*first, _logging, refusals, limiting(buckets)])
    app[FACILITY] = facility
    return app


@web.middleware
async def _logging(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Log route, status and milliseconds; a path that is no route is not repeated."""
    start = time.monotonic()
    response = await handler(request)
    resource = request.match_info.route.resource
    route = resource.canonical if resource is not None else "?"
    LOG.info("%s %s %d %.0f ms", request.method, route, response.status, (time.monotonic() - start) * 1_000)
    return response
