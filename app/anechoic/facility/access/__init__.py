"""Who may come in: people, their factors and sessions, workstations, and requests that need a second person.

Every function takes the `Facility` and does its work in one transaction together with its leaf of the record. A
refusal that must be remembered (a failed sign-in, a misused token) is committed before it is raised. Answers do not
tell whether an account exists, and take as long either way.
"""
