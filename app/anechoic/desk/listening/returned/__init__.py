"""Work that came back: the supervisor's comment beside the person's words then, and what can be said to it.

A reply travels with the answer that is mended. An appeal says that the answer was right: it stands unchanged, and
another supervisor decides, once a return. Neither is in the way of mending. The texts go with the item: nothing of
them stays when it closes.
"""
