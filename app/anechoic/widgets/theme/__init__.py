"""The look: palette, type, text scale, icons and style sheet.

A `Look` is one frozen value (theme, text scale, reduced motion). `apply` puts it on a window; painted parts ask
`look_of(self)` whenever they paint or measure, and hear of a change by Qt's own style-change event. Colours live in
one table and nowhere else; a test measures every pair that the look page promises. Fonts and icons are files of
`resources/`, so that every machine shows the same glyphs.
"""
