"""The panels one thing is picked from: signs, the programme's terms, words of the candidates, spellings.

Each says `inserted` with what was picked and how it goes in; the desk's `WritingDesk` puts it where the caret was. They
hold texts of the clip only while they are open, and every row goes with the panel. The snippets have a room of their
own: they are also named and deleted.
"""
