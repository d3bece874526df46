"""Writing aids of the desk: spelling, signs, the programme's terms, the person's snippets, words of the candidates.

`aids` holds what outlives a clip and is told what the workstation says; `spelling` watches the answer and has its words
checked off the window's thread; `signs` reads the tables of signs; `register` is the person's snippets with undo;
`rows` makes what the panels show; `panels` are the panels, and `view` opens them and puts in what is picked. Nothing
here uses the clipboard, writes a file or a log; a clip's words are dropped when it closes.
"""
