"""`anechoic-facility`: the facility's command line, one file a noun.

Every file gives `add_parser`, which adds its commands; a command gets a `Call` (parsed arguments, folder, how to
unlock, where to print) and returns nothing. `--json` prints one document on standard output and nothing else; words
and progress go to standard error. Everything works without a terminal. Errors are one sentence and status 2.
"""
