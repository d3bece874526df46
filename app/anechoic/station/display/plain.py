"""A screen nothing is known of."""

from anechoic.rules.display import Compositor


class PlainDisplay:
    """Any system without an adapter of its own: no compositor answers, so nothing confidential is shown."""

    def compositor(self) -> Compositor | None:
        """Give None."""
        return None
