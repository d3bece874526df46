"""What holds for every test: no screen unless asked for, no network beyond this machine, no deadline for examples.

Cycles are collected between tests, on this thread: on a thread of the test's it would end parts of windows there.
What stands when all tests are found (modules, their syntax trees, the tests) stays, and is not looked through again.
"""

import gc
import os
from pathlib import Path

# Before anything imports Qt: tests that want a real display say so themselves.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# As the facility's program has it, and before numpy: two workers with threads each would wait for each other.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import pytest
from hypothesis import HealthCheck, settings

from anechoic.widgets.collector import collect_what_is_due
from attacks.marking import AttackPlugin
from attacks.marking import tried as tried
from fakes.loopback import stay_on_this_machine

stay_on_this_machine()
gc.disable()

for profile, same_every_time in (("dev", False), ("ci", True)):
    settings.register_profile(
        profile, deadline=None, derandomize=same_every_time, suppress_health_check=[HealthCheck.too_slow]
    )
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("attacks")
    group.addoption("--attack-results", metavar="FILE", default="", help="write what was tried for each row there")
    group.addoption("--attack-rows", metavar="N,N", default="", help="only tests of these rows")


def pytest_configure(config: pytest.Config) -> None:
    # A worker's reports reach the process that started it, which alone writes.
    file = "" if hasattr(config, "workerinput") else str(config.getoption("--attack-results"))
    rows = frozenset(int(number) for number in str(config.getoption("--attack-rows")).split(",") if number)
    config.pluginmanager.register(AttackPlugin(Path(file).absolute() if file else None, rows), "attacks")


def pytest_collection_finish() -> None:
    gc.freeze()


def pytest_runtest_logfinish() -> None:
    collect_what_is_due()
