"""The protections that are taken out. What notices must be a test of the same row."""

from attacks.off import rows_01_30, rows_31_70

MUTATIONS = (*rows_01_30.MUTATIONS, *rows_31_70.MUTATIONS)
