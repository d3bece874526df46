"""Routes and nothing else.

A handler reads one message, calls one synchronous function of the facility in a small pool of threads, and writes its
reply. Limits (bytes, seconds, requests a certificate, connections an address) and the mapping of refusals to status
codes stand here; no rule does. Logs carry routes, statuses and times, never names or bodies.
"""
