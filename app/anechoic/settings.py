"""Limits and defaults of every program, one frozen table each; the reason stands beside the number."""
