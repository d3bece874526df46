"""The line above the requests that says how many alarms nobody has looked at.

It counts them, says since when, and names the command that lists them. What they are about is read at the server,
where the word of who looked at them becomes part of the record; nothing is taken off from here, and nothing is shown
while there is no alarm.
"""
