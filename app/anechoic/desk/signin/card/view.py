"""The card of the sign-in page: its forms, one at a time."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from anechoic.desk.signin.form.view import Form
from anechoic.desk.signin.key.view import KeyForm
from anechoic.desk.signin.presenter import SignInPresenter, Stage, State
from anechoic.widgets.buttons import ActButton, ButtonKind
from anechoic.widgets.fields import LineField, SecretField
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.qr import QrCode
from anechoic.widgets.theme.look import look_of
from anechoic.widgets.words import words

_WIDE, _HIGH = 500, 584
"""Size at 100 %: high enough for a refusal, so that nothing jumps when one comes."""


class Card(QFrame):
    """Shows the form of the stage and asks the presenter."""

    def __init__(self, presenter: SignInPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "surface")
        self._fit()
        self._presenter = presenter
        self._forms: dict[Stage, Form] = {}
        self._stage = Stage.STARTING
        self._stack = QStackedLayout(self)

    def show_state(self, state: State) -> None:
        """Turn to the form of the stage and show its state."""
        if state.stage is Stage.STARTING:
            return
        form = self._form(state.stage)
        turned = state.stage is not self._stage
        if turned and state.stage is not Stage.KEY:
            # While a key is asked the forms behind keep what was typed: its person may have to go back to it.
            for stage, other in self._forms.items():
                if stage is not state.stage:
                    other.forget()
        self._stage = state.stage
        form.show_state(state)
        self._stack.setCurrentWidget(form)
        if turned:
            form.focus_first()

    def _form(self, stage: Stage) -> Form:
        """Give the form of a stage, made when it is first shown: most people never see but one."""
        if stage not in self._forms:
            self._forms[stage] = _FORMS[stage](self._presenter)
            self._stack.addWidget(self._forms[stage])
        return self._forms[stage]

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        look = look_of(self)
        self.setFixedWidth(look.px(_WIDE))
        # As high as the window has room for: at a large text scale the spaces go first.
        self.setMinimumHeight(min(look.px(_HIGH), max(self.window().height() - look.px(150), 0)))

    def focus_first(self) -> None:
        """Put the caret into the first field that wants something."""
        if self._stage in self._forms:
            self._forms[self._stage].focus_first()


class _SignInForm(Form):
    def __init__(self, presenter: SignInPresenter) -> None:
        super().__init__(words("signin.title"))
        self._presenter = presenter
        self._by_digits = False
        self._login = LineField(label=words("signin.login"), hint=words("signin.login_hint"), limit=40)
        self._password = SecretField(label=words("signin.password"))
        self._code = LineField(label=words("signin.code"), limit=7)
        self.field(words("signin.login"), self._login)
        self.field(words("signin.password"), self._password)
        self._digits = self.field(words("signin.code"), self._code)
        self._other = ActButton(words("key.digits_instead"), kind=ButtonKind.LINK)
        self.body.addWidget(self._other, 0, Qt.AlignmentFlag.AlignLeading)
        self._promise()
        self._go = ActButton(words("signin.sign_in"), keys="Enter", kind=ButtonKind.PRIMARY, tall=True)
        self._first = ActButton(words("signin.first_time"), kind=ButtonKind.LINK)
        self.foot.addWidget(self._first)
        self.foot.addStretch(1)
        self.foot.addWidget(self._go)
        self._login.submitted.connect(lambda _: self._password.setFocus())
        self._password.submitted.connect(lambda _: self._on_password())
        self._code.submitted.connect(lambda _: self._on_go())
        self._other.acted.connect(presenter.turn_factor)
        self._go.acted.connect(self._on_go)
        self._first.acted.connect(lambda: presenter.first_time(self._login.text()))

    def _promise(self) -> None:
        self.after.addWidget(PlainLabel(words("signin.promise_head"), type="strong"))
        inner = QHBoxLayout()
        bar = QFrame()
        bar.setProperty("panel", "line-v")
        lines = QVBoxLayout()
        lines.setSpacing(2)
        for key in ("signin.promise_1", "signin.promise_2", "signin.promise_3"):
            lines.addWidget(PlainLabel(words(key), tone="ink2", wraps=True))
        inner.setSpacing(14)
        inner.addWidget(bar)
        inner.addLayout(lines, 1)
        self.after.addLayout(inner)

    def show_state(self, state: State) -> None:
        super().show_state(state)
        if state.login != self._login.text():
            self._login.show_text(state.login)
        if state.registered:
            self.say(words("key.registered"))
        self._by_digits = state.digits
        self._digits.setVisible(state.digits)
        self._other.setText(words("key.key_instead") if state.digits else words("key.digits_instead"))
        self._go.set_busy(words("signin.busy") if state.busy else "")
        if not state.busy and state.wrong:
            self._code.show_text("")
            wanting = self._code if state.digits and not self._password.is_empty() else self._password
            (wanting if state.login else self._login).setFocus()

    def focus_first(self) -> None:
        (self._password if self._login.text() else self._login).setFocus()

    def forget(self) -> None:
        self._password.forget()
        self._code.show_text("")

    def _on_password(self) -> None:
        if self._by_digits:
            self._code.setFocus()
        else:
            self._on_go()

    def _on_go(self) -> None:
        code = self._code.text() if self._by_digits else ""
        # A code opens once: the next person at this machine finds the field empty.
        self._code.show_text("")
        incomplete = words("signin.incomplete" if self._by_digits else "signin.incomplete_for_key")
        self._presenter.sign_in(self._login.text(), self._password.take(), code, incomplete=incomplete)


class _FirstTimeForm(Form):
    def __init__(self, presenter: SignInPresenter) -> None:
        super().__init__(words("signin.first_title"))
        self._presenter = presenter
        self._login = LineField(label=words("signin.login"), hint=words("signin.login_hint"), limit=40)
        self._code = LineField(label=words("signin.activation"), hint=words("signin.activation_hint"), limit=60)
        self._password = SecretField(label=words("signin.new_password"))
        self._again = SecretField(label=words("signin.again"))
        self.field(words("signin.login"), self._login)
        self.field(words("signin.activation"), self._code)
        self.field(words("signin.new_password"), self._password)
        self.field(words("signin.again"), self._again)
        self.after.addWidget(PlainLabel(words("key.ready"), type="small", tone="ink2", wraps=True))
        back = ActButton(words("signin.back"), kind=ButtonKind.LINK)
        self._go = ActButton(words("signin.continue"), keys="Enter", kind=ButtonKind.PRIMARY, tall=True)
        self.foot.addWidget(back)
        self.foot.addStretch(1)
        self.foot.addWidget(self._go)
        self._login.submitted.connect(lambda _: self._code.setFocus())
        self._code.submitted.connect(lambda _: self._password.setFocus())
        self._password.submitted.connect(lambda _: self._again.setFocus())
        self._again.submitted.connect(lambda _: self._on_go())
        self._go.acted.connect(self._on_go)
        back.acted.connect(presenter.back)

    def show_state(self, state: State) -> None:
        super().show_state(state)
        if state.login != self._login.text():
            self._login.show_text(state.login)
        self._go.set_busy(words("signin.busy") if state.busy else "")
        if state.wrong and not state.busy and self._login.text() and self._code.text():
            # Both passwords left their fields when they were sent.
            self._password.setFocus()

    def focus_first(self) -> None:
        (self._code if self._login.text() else self._login).setFocus()

    def forget(self) -> None:
        self._code.show_text("")
        self._password.forget()
        self._again.forget()

    def _on_go(self) -> None:
        self._presenter.activate(
            self._login.text(),
            self._code.text(),
            self._password.take(),
            self._again.take(),
            incomplete=words("signin.first_incomplete"),
            differ=words("signin.differ"),
        )


class _SecretForm(Form):
    def __init__(self, presenter: SignInPresenter) -> None:
        super().__init__(words("signin.secret_title"))
        self._picture = QrCode(edge=200, label=words("signin.qr"))
        self._secret = PlainLabel("", type="code")
        self.body.addWidget(PlainLabel(words("signin.secret_lead"), wraps=True))
        self.body.addSpacing(4)
        self.body.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addSpacing(4)
        self.body.addWidget(PlainLabel(words("signin.secret_text"), type="small", tone="ink2"))
        self.body.addWidget(self._secret)
        self.body.addSpacing(4)
        self.body.addWidget(PlainLabel(words("signin.secret_next"), tone="ink2", wraps=True))
        self._done = ActButton(words("signin.saved"), keys="Enter", kind=ButtonKind.PRIMARY, tall=True)
        self.foot.addStretch(1)
        self.foot.addWidget(self._done)
        self._done.acted.connect(presenter.back)

    def show_state(self, state: State) -> None:
        super().show_state(state)
        secret = state.secret
        self._picture.show_code(secret.otpauth if secret else "")
        grouped = secret.secret if secret else ""
        self._secret.setText(" ".join(grouped[at : at + 4] for at in range(0, len(grouped), 4)))

    def focus_first(self) -> None:
        self._done.setFocus()

    def forget(self) -> None:
        self._picture.show_code("")
        self._secret.setText("")


class _ClosedForm(Form):
    def __init__(self, _presenter: SignInPresenter) -> None:
        super().__init__(words("signin.closed_title"))
        self.after.addWidget(PlainLabel(words("signin.closed_safe"), tone="ink2", wraps=True))


_FORMS: dict[Stage, Callable[[SignInPresenter], Form]] = {
    Stage.SIGN_IN: _SignInForm,
    Stage.FIRST_TIME: _FirstTimeForm,
    Stage.KEY: KeyForm,
    Stage.SECRET: _SecretForm,
    Stage.CLOSED: _ClosedForm,
}
