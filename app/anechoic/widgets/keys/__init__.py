"""Keys by their place on the board.

A letter or bracket key is known by its position (native scan code), so that `L` and `[` work under a Russian, Arabic
or German layout, where they never arrive by name. Two layers: bare keys while the focus is on the clip or the
choices, the same act with Ctrl or an F-key while the person types. `KeyRouter` says `acted` with one frozen value;
what an act does is for the page to know. Labels on key caps follow the layout that is really in use.
"""
