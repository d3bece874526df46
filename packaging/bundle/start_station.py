"""Starts facility IT's command line of a workstation from inside the bundle."""

import sys

from anechoic.station_program import main

sys.exit(main())
