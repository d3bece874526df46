"""Calls that only one operating system has.

Each system has one adapter; beside them stands a plain one that does what Python alone can do and says what it
cannot. Nothing else in the workstation asks which system it runs on. Adapters say what they achieved as findings
and never pretend: memory that could not be locked is reported as not locked.
"""
