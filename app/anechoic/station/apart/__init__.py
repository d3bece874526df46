"""Keys apart from the window: two processes on Linux, one line between them.

The process that was started (`starter`) forks twice and then only waits. The agent's process (`agent_end`) holds keys,
vault and network behind the same port as the thread; the window's process has Qt and `window_end`, which is that port
on its side. Between them runs one socket pair (`line`) with typed messages (`messages`) and, for the one open clip,
the descriptor of its memory, which both map (`sound`): zeroed here, it is silence there.

What is not exactly a message ends the line, and the end of the line ends both: the agent zeroes, signs out and goes;
the window shows nothing more and begins anew. What the window imports from here must never reach keys, vault or
network; a contract in `pyproject.toml` and a test of the living process hold that.
"""
