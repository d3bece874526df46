"""From a provision file and a one-time code to an enrolled workstation.

    nothing ──begin──▶ requested ──second person approves──▶ active
                          │                                     │
                          └──────────── wipe ◀──────────────────┘

The root comes from the provision file, never from the network. Keys are made here; only their public halves leave,
under a MAC of the code. Each step can be killed and done again. Wiping destroys the machine's share first: what is
left on the disk then opens nowhere.
"""
