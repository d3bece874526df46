"""The sound section: transport, waveform and the driver between them and the player.

The same section stands on the contractor's desk and on the supervisor's. The driver keeps a levelled copy of the open
clip for as long as the clip is open and zeroes it after; it knows what was really heard, and says so stretch by
stretch. Nothing in here decides what listening is worth.
"""
