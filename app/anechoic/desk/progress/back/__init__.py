"""What came back to a person, with the comment and what became of it.

Comments may speak of what was said in a clip: the page counts as content, is covered when nobody looks, and they are
dropped when it goes behind.
Appeals are made at the desk, with the clip; here only their outcome stands.
"""
