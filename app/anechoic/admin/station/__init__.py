"""`anechoic-station`: facility IT at one workstation.

    enrol FILE    make keys here and ask the facility; a second person approves there
    status        how far enrolment is, and whether the server still lets this workstation in
    doctor        what this computer should be and is not, each with how to mend it
    wipe          destroy everything this workstation holds

No secret is printed or taken from the command line: the one-time code is typed, or read from a file or a pipe.
"""
