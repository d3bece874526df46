"""The keys as they come: one map for the desk, one for reviewing, one for lists."""

from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.bindings import Binding, KeyMap, Stroke
from anechoic.widgets.keys.physical import PhysicalKey as Key


def _ctrl(key: Key) -> Stroke:
    return Stroke(key, ctrl=True)


def _alt(key: Key) -> Stroke:
    return Stroke(key, alt=True)


def _both(*strokes: Stroke) -> Binding:
    return Binding(bare=strokes, typing=strokes)


def _bare(*keys: Key) -> Binding:
    return Binding(bare=tuple(Stroke(key) for key in keys))


def _pair(bare: Key, *typing: Stroke) -> Binding:
    """One bare key, other strokes while typing; those act on the clip too, where hands may stay."""
    return Binding(bare=(Stroke(bare), *typing), typing=typing)


_CTRL_PLUS = Stroke(Key.EQUAL, ctrl=True, shift=True)
_SOUND: dict[Act, Binding] = {
    Act.PLAY_PAUSE: _pair(Key.SPACE, Stroke(Key.F5), _ctrl(Key.SPACE)),
    Act.REPLAY: _pair(Key.HOME, Stroke(Key.F4)),
    Act.BACK: _pair(Key.LEFT, Stroke(Key.F1)),
    Act.FORWARD: _pair(Key.RIGHT, Stroke(Key.F2)),
    Act.BACK_FAR: Binding(
        bare=(Stroke(Key.LEFT, shift=True), Stroke(Key.F1, shift=True)), typing=(Stroke(Key.F1, shift=True),)
    ),
    Act.FORWARD_FAR: Binding(
        bare=(Stroke(Key.RIGHT, shift=True), Stroke(Key.F2, shift=True)), typing=(Stroke(Key.F2, shift=True),)
    ),
    Act.SLOWER: _pair(Key.MINUS, _ctrl(Key.MINUS)),
    Act.FASTER: Binding(
        bare=(Stroke(Key.EQUAL, shift=True), _ctrl(Key.EQUAL), _CTRL_PLUS), typing=(_ctrl(Key.EQUAL), _CTRL_PLUS)
    ),
    Act.NORMAL_SPEED: _pair(Key.EQUAL, _ctrl(Key.DIGIT_0)),
    Act.SAY_AGAIN: _pair(Key.S, Stroke(Key.F8)),
    Act.HOLD_TO_PLAY: _both(Stroke(Key.F7)),
    Act.LOOP: _pair(Key.L, Stroke(Key.F9)),
    Act.SELECTION_START: _bare(Key.LEFT_BRACKET),
    Act.SELECTION_END: _bare(Key.RIGHT_BRACKET),
    Act.ZOOM_IN: _both(_ctrl(Key.UP)),
    Act.ZOOM_OUT: _both(_ctrl(Key.DOWN)),
    Act.AMPLITUDE_IN: _both(Stroke(Key.UP, ctrl=True, shift=True)),
    Act.AMPLITUDE_OUT: _both(Stroke(Key.DOWN, ctrl=True, shift=True)),
    Act.DECIBELS: _bare(Key.H),
    Act.SPECTROGRAM: _bare(Key.V),
    Act.EAR: _pair(Key.I, _alt(Key.I)),
    Act.OUTPUT: _pair(Key.O, _alt(Key.O)),
    Act.HELP: Binding(bare=(Stroke(Key.QUESTION), Stroke(Key.F10)), typing=(Stroke(Key.F10),)),
    Act.ESCAPE: _both(Stroke(Key.ESCAPE)),
    Act.BREAK: _both(_alt(Key.B)),
}
_ANSWER: dict[Act, Binding] = {
    Act.TAKE: _pair(Key.DIGIT_1, _ctrl(Key.DIGIT_1)),
    Act.MEND: _bare(Key.E),
    Act.OWN: _bare(Key.W),
    Act.NEXT_DIFFERENCE: _pair(Key.N, _alt(Key.DOWN)),
    Act.PREVIOUS_DIFFERENCE: _pair(Key.P, _alt(Key.UP)),
    Act.LOOP_DIFFERENCE: _bare(Key.D),
    Act.CONFIRM_MARK: _bare(Key.M),
    Act.CANDIDATE_VIEW: _bare(Key.C),
    Act.UNDO: _both(_ctrl(Key.Z)),
    Act.REDO: _both(Stroke(Key.Z, ctrl=True, shift=True)),
    Act.NEXT_UNSURE: _both(_alt(Key.RIGHT)),
    Act.INSERT_SIGN: _both(_alt(Key.U)),
    Act.INSERT_TERM: _both(_alt(Key.N)),
    Act.INSERT_SNIPPET: _both(_alt(Key.X)),
    Act.INSERT_CANDIDATE: _both(_alt(Key.C)),
    Act.SPELLING: _both(_alt(Key.S)),
    Act.FLAGS: _pair(Key.F, _ctrl(Key.F)),
    Act.DISTRESS: _both(Stroke(Key.ESCAPE, shift=True)),
    Act.SKIP: _pair(Key.K, _ctrl(Key.K)),
    Act.SUBMIT: _both(_ctrl(Key.ENTER)),
    Act.TAKE_BACK: _pair(Key.U, Stroke(Key.F6)),
    Act.UNDO_STOP: _bare(Key.Z),
    Act.REPLY: _bare(Key.R),
    Act.APPEAL: _bare(Key.A),
}
_ROWS: dict[Act, Binding] = {
    Act.NEXT_ROW: _bare(Key.DOWN),
    Act.PREVIOUS_ROW: _bare(Key.UP),
    Act.OPEN_ROW: _bare(Key.ENTER),
}


def desk_keys() -> KeyMap:
    """Give the contractor's map."""
    return KeyMap({**_SOUND, **_ANSWER})


def review_keys() -> KeyMap:
    """Give the supervisor's map: the sound as at the desk, verdicts instead of flags."""
    return KeyMap(
        {
            **_SOUND,
            **_ROWS,
            Act.TAKE: _pair(Key.DIGIT_1, _ctrl(Key.DIGIT_1)),
            Act.ACCEPT: _bare(Key.A),
            Act.FIX: _bare(Key.F),
            Act.RETURN: _bare(Key.R),
            Act.GOLD: _bare(Key.G),
            Act.ESCALATE: _bare(Key.E),
            Act.REPLAY_WORK: _bare(Key.T),
            Act.NEXT_DIFFERENCE: _pair(Key.N, _alt(Key.DOWN)),
            Act.PREVIOUS_DIFFERENCE: _pair(Key.P, _alt(Key.UP)),
            Act.DISTRESS: _both(Stroke(Key.ESCAPE, shift=True)),
            Act.SUBMIT: _both(_ctrl(Key.ENTER)),
        }
    )


def list_keys() -> KeyMap:
    """Give the map of pages without sound: rows, help, stop."""
    return KeyMap(
        {
            **_ROWS,
            Act.HELP: _SOUND[Act.HELP],
            Act.ESCAPE: _both(Stroke(Key.ESCAPE)),
            Act.DISTRESS: _both(Stroke(Key.ESCAPE, shift=True)),
            Act.PLAY_PAUSE: Binding(bare=(Stroke(Key.F5),), typing=(Stroke(Key.F5),)),
            Act.TAKE: _bare(Key.DIGIT_1),
        }
    )


def approval_keys() -> KeyMap:
    """Give the map of the requests for a second person: a list, and the two words."""
    return list_keys().joined(
        KeyMap(
            {
                Act.ACCEPT: _bare(Key.A),
                Act.DECLINE: _bare(Key.D),
                Act.SUBMIT: _both(_ctrl(Key.ENTER)),
            }
        )
    )
