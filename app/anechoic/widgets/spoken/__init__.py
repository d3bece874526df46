"""What a screen reader is given: nothing of clips and texts, unless the facility granted it to the person in front.

Qt hands the words of every widget to any program of the session that asks the accessibility bus. So on pages that hold
content every part is withheld, whatever it is, unless its class is known to carry our own words alone; a new part is
withheld until somebody says otherwise. The grant comes with a session and goes with it, since a session is a process.

With the grant Qt's own interfaces speak, from the names the parts carry; the sound is a list of speech parts, and
changes that are seen in passing are announced.
"""
