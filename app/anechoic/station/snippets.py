"""A person's snippets between the window and their vault."""

from anechoic.rules.snippets import Snippet, check, lasting
from anechoic.store.vault.person import PersonVault


def kept(vault: PersonVault, now: int) -> tuple[Snippet, ...]:
    """Give the snippets that are still kept; those out of time are destroyed.

    Args:
        vault: of who signed in.
        now: Unix milliseconds.

    Raises:
        Unavailable: the disk is full.
    """
    found = vault.snippets.kept()
    still = lasting(found, now)
    if still != found:
        vault.snippets.replace(still)
    # Between sessions only: within one a deletion may be undone.
    vault.snippets.forget_origins()
    return still


def keep(vault: PersonVault, snippets: tuple[Snippet, ...], *, clip: str = "") -> None:
    """Keep these in place of the earlier ones.

    Args:
        vault: of who is signed in.
        snippets: in order.
        clip: open now; words of it may stand in those that are new. Empty for none.

    Raises:
        Refused: more, or longer, than may be kept.
        Unavailable: the disk is full; the earlier ones are still there.
    """
    check(snippets)
    vault.snippets.replace(snippets, clip=clip)
