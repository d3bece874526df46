"""How this computer stands, in one calm line.

Whether it may show confidential clips is told before a person signs in, not when work is refused: the line says that
something is lacking and who mends it, the list on request says what. How it is mended is for `doctor` to say. While
nothing is lacking, nothing of this is shown.
"""
