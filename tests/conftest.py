"""What holds for every test: no screen unless asked for, no network beyond this machine, no deadline for examples.

Cycles are collected between tests, on this thread: on a thread of the test's it would end parts of windows there.
"""

import gc
import os

# Before anything imports Qt: tests that want a real display say so themselves.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from hypothesis import HealthCheck, settings

from anechoic.widgets.collector import collect_what_is_due
from fakes.loopback import stay_on_this_machine

stay_on_this_machine()
gc.disable()

for profile, same_every_time in (("dev", False), ("ci", True)):
    settings.register_profile(
        profile, deadline=None, derandomize=same_every_time, suppress_health_check=[HealthCheck.too_slow]
    )
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))


def pytest_runtest_logfinish() -> None:
    collect_what_is_due()
