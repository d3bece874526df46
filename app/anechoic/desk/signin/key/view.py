"""The form of the security key."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from anechoic.desk.signin.form.view import Form
from anechoic.desk.signin.presenter import SignInPresenter, State
from anechoic.station.port import KeyAsks, KeyStep
from anechoic.widgets.buttons import ActButton, ButtonKind
from anechoic.widgets.fields import SecretField
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.sign import Sign
from anechoic.widgets.words import words

_ICONS = {KeyStep.WORKING: "hourglass"}
_EDGE = 40


class KeyForm(Form):
    """Says what the key wants of its person, and takes the PIN."""

    def __init__(self, presenter: SignInPresenter) -> None:
        super().__init__(words("key.title"))
        self._presenter = presenter
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._shown: KeyAsks | None = None
        self._sign = Sign("", icon="key-round", edge=_EDGE)
        self._what = PlainLabel("", type="head", wraps=True)
        self._more = PlainLabel("", tone="ink2", wraps=True)
        self._training = PlainLabel(words("key.training"), type="small", tone="amber", wraps=True)
        self._pin = SecretField(label=words("key.pin"))
        self._tries = PlainLabel("", tone="stop", wraps=True)
        self.body.addSpacing(12)
        self.body.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addSpacing(4)
        self.body.addWidget(self._what)
        self.body.addWidget(self._more)
        self.body.addSpacing(8)
        self._held = self.field(words("key.pin"), self._pin)
        self.body.addWidget(self._tries)
        self.after.addWidget(self._training)
        self._stop = ActButton(words("key.stop"), keys="Esc")
        self._go = ActButton(words("signin.continue"), keys="Enter", kind=ButtonKind.PRIMARY, tall=True)
        self.foot.addWidget(self._stop)
        self.foot.addStretch(1)
        self.foot.addWidget(self._go)
        self._stop.acted.connect(presenter.give_up)
        self._pin.submitted.connect(lambda _: self._on_go())
        self._go.acted.connect(self._on_go)

    def show_state(self, state: State) -> None:
        """Show the step."""
        super().show_state(state)
        asks = state.asks
        if asks is None or asks == self._shown:
            return
        self._shown = asks
        pin = asks.step is KeyStep.PIN
        self._sign.show_sign("", icon=_ICONS.get(asks.step, "key-round"), tone="ink")
        self._what.setText(words(f"key.do_{asks.step.value}"))
        self.setAccessibleName(self._what.text())
        self._more.setText(words("key.new") if asks.registering else words("key.known"))
        self._training.setVisible(asks.training)
        self._held.setVisible(pin)
        self._go.setVisible(pin)
        wrong = pin and asks.tries is not None
        self._tries.setVisible(wrong)
        self._tries.setText(words("key.wrong_pin", n=asks.tries) if wrong else "")
        self.focus_first()

    def focus_first(self) -> None:
        """Put the caret into the PIN where it is asked, else nowhere: a key that types must not press Stop."""
        (self._pin if self._shown is not None and self._shown.step is KeyStep.PIN else self).setFocus()

    def forget(self) -> None:
        """Overwrite a PIN that was half typed."""
        self._pin.forget()
        self._shown = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self._presenter.give_up()
            return
        super().keyPressEvent(event)

    def _on_go(self) -> None:
        self._presenter.give_pin(self._pin.take())
