"""How this computer stands: everything that is looked at before confidential content is shown, and by `doctor`.

One list of checks serves both (`look.py`), so that what facility IT reads is what the application acts on. `display.py`
turns faults of a screen into sentences; `linux/` holds the checks of that system, each in its file, each reading
the kernel's own files below a root that tests replace; another system has none yet, and a required check nobody
looked at does not hold: nothing confidential is shown there. What is required
is the facility's signed policy (`rules/posture.py`).
"""
