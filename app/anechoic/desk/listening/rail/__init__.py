"""The rail beside the work: how sure, flags, comment, the gate, and the three ways on.

Submit keeps its place in every kind of task. When the gate is closed the button is dashed and the sentence above it
says what is left to hear; flags, skip and stop work in any state. Nothing here decides whether an answer is enough.
Small windows take the captions away and narrow the rail; the parts stay in their places.
"""
