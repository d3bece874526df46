"""The facility server.

Its modules are the journey of a clip: ingest, package, receive, review, deliver, beside access (people, stations,
sessions), audit (the record), keys and http (routes only). Every act writes its leaf into the record in the same
transaction. It never imports the workstation, and the workstation never imports it.
"""
