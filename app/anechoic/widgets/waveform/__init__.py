"""The picture of the sound: overview, wave, heard map, time axis and words on one axis of integer frames.

Time runs left to right in every language, as playback does. Painting is a function of the place in time, the data and
the painter. All but the playhead is painted once into a pixmap; a tick of the playhead repaints two narrow strips.
`clear` drops pixmaps and data; the samples themselves are only ever seen, never copied.
"""
