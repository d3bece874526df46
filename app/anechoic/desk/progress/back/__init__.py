"""What came back to a person, with the comment and what became of it.

Comments may speak of what was said in a clip: the page counts as content, and they are dropped when it goes behind.
"""
