"""Anechoic: a secure listening room for human review of speech translations."""

__version__ = "0.1.0"
