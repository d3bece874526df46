"""The tables of the facility's database, one file a noun.

Definitions only; the questions asked of them stand beside this folder. Identities are 32 hexadecimal digits, times are
Unix milliseconds, enumerations are text with a CHECK. A column named `sealed_…` or `wrapped_…` holds bytes sealed by
`seal.box`; a column named `…_tag` holds a keyed hash, so that equal values meet without being readable. Everything
else is clear, and a test lists every clear column.
"""
