"""`serve`: the running server."""

from anechoic.admin.facility.call import Call
from anechoic.admin.facility.commands import Commands


def add_parser(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "serve",
        help="run the server until SIGTERM",
        description="Run the server until SIGTERM. One line of JSON on standard output says when it is ready.",
    )
    parser.set_defaults(run=run)


def run(call: Call) -> None:
    """Serve."""
    # aiohttp and all routes: only this command pays for importing them.
    from anechoic.facility.matters import all_matters
    from anechoic.facility.server import Serving, serve

    with call.facility() as facility:
        serve(facility, Serving(all_matters()), on_ready=lambda line: print(line, flush=True))
