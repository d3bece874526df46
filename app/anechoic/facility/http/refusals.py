"""From the three families of errors to a status and a `Refusal`; anything else is a bug and says nothing."""

import logging
from collections.abc import Awaitable, Callable
from typing import Final

from aiohttp import web

from anechoic.errors import AnechoicError, Refused, Unavailable, Untrusted
from anechoic.facility.access import entrance
from anechoic.facility.http.handler import FACILITY, certificate, run
from anechoic.faults import places
from anechoic.wire import routes
from anechoic.wire.codec import encode
from anechoic.wire.refusal import Refusal

LOG: Final = logging.getLogger("anechoic.http")
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

# A refusal that is not listed is 403: a rule said no.
_STATUS: Final = {
    "session_over": 401,
    "wrong_credentials": 401,
    "wrong_activation": 401,
    "challenge_over": 401,
    "wrong_code": 401,
    "code_mistyped": 400,
    "bad_request": 400,
    "not_found": 404,
    "signed_in_elsewhere": 409,
    "already_decided": 409,
    "already_filed": 409,
    "release_ahead": 409,
    "lease_over": 409,
    "checkpoint_ahead": 409,
    "too_slow": 408,
    "too_large": 413,
    "too_many_tries": 429,
    "too_many_requests": 429,
}
_RETRY_SECONDS: Final = 5
_UNKNOWN: Final = "The facility's server does not know this request. Is this program up to date?"


@web.middleware
async def refusals(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turn every error of a handler into its reply."""
    try:
        return await handler(request)
    except Untrusted as error:
        await _remember(request)
        return _answer(400, Refusal(code="untrusted", text=error.text(), family="untrusted"))
    except Refused as error:
        return _answer(_STATUS.get(error.code, 403), Refusal(code=error.code, text=error.text()))
    except Unavailable as error:
        return _answer(
            503, Refusal(code=error.code, text=error.text(), family="unavailable", retry_after=_RETRY_SECONDS)
        )
    except web.HTTPException as error:
        code = "not_found" if error.status == 404 else "bad_request"
        return _answer(error.status, Refusal(code=code, text=_UNKNOWN))
    except Exception as error:  # noqa: BLE001 - the crash path of a request: logged by place, answered without detail
        LOG.error("a fault: %s", places(error))  # noqa: TRY400 - a traceback's text may hold a name
        broken = "The facility's server met a fault of its own and has written it down. Tell facility IT."
        return _answer(500, Refusal(code="broken", text=broken, family="unavailable"))


async def _remember(request: web.Request) -> None:
    """Write into the record that a workstation sent something that does not hold."""
    try:
        await run(entrance.remember_untrusted, request.app[FACILITY], certificate(request))
    except AnechoicError as error:
        LOG.warning("an untrusted message could not be recorded: %s", type(error).__name__)


def _answer(status: int, refusal: Refusal) -> web.Response:
    response = web.Response(status=status, body=encode(refusal), content_type=routes.JSON)
    if refusal.retry_after:
        response.headers["Retry-After"] = str(refusal.retry_after)
    if status in (408, 413):
        response.force_close()  # the rest of the body is not waited for
    return response
