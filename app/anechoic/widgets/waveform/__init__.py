"""The picture of the sound: overview, wave, spectrogram, heard map, time axis and words on one axis of integer frames.

Time runs left to right in every language, as playback does. Painting is a function of the place in time, the data and
the painter. All but the playhead is painted once into an image, part by part as parts go out of date, the wave by
numpy into the image's own memory; a tick of the playhead repaints two narrow strips. `picture` shows, `view` adds what
hands do. `clear` drops images and data; the samples themselves are only ever seen, never copied.

`recording` feeds sound too long to hold. No page of the product shows one yet: with `grow` and `ClipPicture.frames` it
is used by tests and measurements alone.
"""
