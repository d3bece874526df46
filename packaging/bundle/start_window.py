"""Starts the window from inside the bundle."""

import sys

from anechoic.__main__ import main

sys.exit(main())
