"""`renew`: the server's certificate and the root's statement, before their time is over."""

from dataclasses import asdict
from pathlib import Path

from anechoic.admin.facility.call import Call
from anechoic.admin.facility.commands import Commands
from anechoic.admin.facility.moments import shown
from anechoic.admin.secret import read_secret
from anechoic.facility import renewal
from anechoic.facility.listening import is_served
from anechoic.facility.renewal import Renewed


def add_parser(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("renew", help="renew what ends within two months; needs the root's key")
    parser.add_argument("--root-key", metavar="FILE", help="the root's key file (default: keys/root.key in --dir)")
    parser.add_argument(
        "--root-unlock-file", metavar="FILE", help="file with its passphrase (default: the one of the server's keys)"
    )
    parser.add_argument("--early", action="store_true", help="renew also what lasts longer")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=run)


def run(call: Call) -> None:
    """Renew."""
    given, folder = call.arguments, call.folder
    passphrase = call.passphrase()
    renewed = renewal.renew(
        folder,
        passphrase,
        root_key=Path(given.root_key) if given.root_key else folder / "keys" / "root.key",
        root_passphrase=read_secret(Path(given.root_unlock_file)) if given.root_unlock_file else passphrase,
        early=given.early,
    )
    call.show(asdict(renewed), lambda: _lines(renewed, served=is_served(folder)))


def _lines(renewed: Renewed, *, served: bool) -> list[str]:
    certificate, statement = shown(renewed.ends.certificate), shown(renewed.ends.statement)
    names = [name for name in ("certificate", "statement") if getattr(renewed, name)]
    done = f"Renewed: {' and '.join(names)}." if names else "Nothing ends within two months; nothing was changed."
    return [
        done,
        f"The server's certificate ends {certificate} UTC, the root's statement {statement} UTC.",
        *(["Start `serve` again: the running server still has the old ones."] if names and served else []),
    ]
