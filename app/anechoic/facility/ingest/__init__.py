"""The first stage of a clip's journey: from a data owner's folder to sealed clips and tasks.

`lines` reads foreign files with caps, `manifest` turns them into our types, `glossary` the terms of the programme,
`wording` holds texts to their rules, `accept` hears the sound through the confined decoder and cuts it where it must,
`keep` writes one item in one transaction, `batch` runs the whole folder. One bad item never stops a batch; a run that
was killed is run again and neither loses nor doubles anything. Names of files from outside are labels: ours are random.
"""
