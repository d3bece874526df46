"""The sound section: transport, waveform and the driver between them and the player.

The same section stands on the contractor's desk and on the supervisor's. The way to the ear is one: `levelled`, then
stretched, then `marked`, then the player; `source` keeps what was made of the open clip for as long as it is open and
zeroes it after, and where there is no mark nothing is played. The driver knows what was really heard, and says so
stretch by stretch. Nothing in here decides what listening is worth.
"""
