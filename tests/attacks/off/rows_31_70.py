"""Protections of rows 31 to 70 that are taken out: neighbours, windows, people, the record and keys."""

from attacks.off.mutation import Change, Mutation

MUTATIONS: tuple[Mutation, ...] = (
    Mutation(
        31,
        "attacks/test_row_30_31_neighbours.py",
        (Change("station/system/linux.py", "        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))\n", ""),),
    ),
    Mutation(
        32,
        "unit/station/test_hardening.py",
        (Change("station/hardening.py", "        if variables.get(name):", "        if False:"),),
    ),
    Mutation(
        33,
        "unit/station/test_hardening.py",
        (Change("station/hardening.py", "        return value in _PLATFORMS", "        return True"),),
    ),
    Mutation(
        34,
        "attacks/test_row_34_68_swap_and_dumps.py",
        (
            Change(
                "station/system/linux.py",
                "        locked = self._libc.mlock(ctypes.c_void_p(address), ctypes.c_size_t(length)) == 0",
                "        locked = bool(address)",
            ),
        ),
    ),
    Mutation(
        35,
        "attacks/test_row_35_unapproved_display.py",
        (
            Change(
                "rules/assign.py",
                "    return clearance.confidential or work.classification is Classification.TRAINING",
                "    return True",
            ),
            Change(
                "store/facility/tasks.py", "            true() if confidential else", "            true() if True else"
            ),
        ),
    ),
    Mutation(
        36,
        "attacks/test_rows_36_39_compositor.py",
        (
            Change(
                "rules/display.py",
                "    if any(part in interface for interface in compositor.interfaces",
                "    if False and any(part in interface for interface in compositor.interfaces",
            ),
        ),
    ),
    Mutation(
        38,
        "attacks/test_rows_36_39_compositor.py",
        (
            Change(
                "rules/display.py",
                "    if any(argument.startswith(_DEBUG)",
                "    if False and any(argument.startswith(_DEBUG)",
            ),
        ),
    ),
    Mutation(
        39,
        "attacks/test_rows_36_39_compositor.py",
        (Change("station/agent/pulse.py", "    await close_if_changed(shift)\n", ""),),
    ),
    Mutation(
        40,
        "unit/widgets/test_no_copy.py",
        (
            Change(
                "widgets/no_copy.py",
                '        """Give nothing: the second wall behind the refused keys and mouse."""\n        return QMimeData()',
                "        return super().createMimeDataFromSelection()",
            ),
        ),
    ),
    Mutation(
        41,
        "attacks/test_row_41_no_such_action.py",
        (
            Change(
                "widgets/no_copy.py",
                "        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)",
                "        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)",
            ),
        ),
    ),
    Mutation(
        42,
        "windows/test_spoken.py",
        (Change("widgets/spoken/withheld.py", "        QAccessible.installFactory(_interface)\n", ""),),
    ),
    Mutation(
        42,
        "windows/test_tips.py",
        (Change("widgets/shell/window.py", "        mark_content(self.tip)\n", ""),),
    ),
    Mutation(
        43,
        "attacks/test_row_43_44_bus_and_files.py",
        (
            Change(
                "widgets/no_copy.py",
                "        self._quiet = True\n        if self._composing():",
                '        self._quiet = True\n        __import__("subprocess").run(["dbus-send", "--session", "/x", "org.freedesktop.Notifications.Told"])\n        if self._composing():',
            ),
        ),
    ),
    Mutation(
        44,
        "attacks/test_row_43_44_bus_and_files.py",
        (
            Change(
                "widgets/no_copy.py",
                "        self._quiet = True\n        if self._composing():",
                '        self._quiet = True\n        __import__("pathlib").Path.home().joinpath("recent.txt").write_text(text)\n        if self._composing():',
            ),
        ),
    ),
    Mutation(
        45, "attacks/test_row_45_words_of_faults.py", (Change("faults.py", "    sys.excepthook = _uncaught\n", ""),)
    ),
    Mutation(
        47,
        "unit/station/posture/test_input_methods.py",
        (Change("station/posture/linux/input_methods.py", "    if not found:\n", "    if True:\n"),),
    ),
    Mutation(
        47,
        "unit/station/posture/test_input_methods.py",
        (
            Change(
                "station/posture/linux/input_methods.py",
                "        if not name and methods.get(process.parent):\n",
                "        if False:\n",
            ),
        ),
    ),
    Mutation(
        47,
        "unit/station/posture/test_input_methods.py",
        (Change("rules/posture.py", "    Check.INPUT,\n", ""),),
    ),
    Mutation(
        48,
        "attacks/test_row_48_capture_stream.py",
        (Change("station/posture/linux/sound.py", "    if streams:", "    if False:"),),
    ),
    Mutation(
        50,
        "unit/widgets/test_marked_playing.py",
        (
            Change(
                "trace/mark.py",
                "self._noise(begin, end) + self._changed(number * HOPS_A_BLOCK, -(-end // grid.hop))[: len(pcm)]",
                "self._noise(begin, end).copy()",
            ),
        ),
    ),
    Mutation(
        54,
        "attacks/test_row_54_guessing_the_factor.py",
        (Change("facility/access/attempts.py", " >= MOST_AN_HOUR:", " >= 10**9:"),),
    ),
    Mutation(
        55,
        "attacks/test_row_55_enrolment_code.py",
        (Change("facility/access/enrolment.py", "        or row.code_ends <= facility.clock.now_ms()\n", ""),),
    ),
    Mutation(
        56,
        "attacks/test_row_56_ghosts_by_one_admin.py",
        (
            Change(
                "facility/access/approvals.py",
                "        if not caller.roles & matter.deciders:\n            refusal",
                "        if False:\n            refusal",
            ),
        ),
    ),
    Mutation(
        57,
        "attacks/test_row_57_edited_record.py",
        (Change("facility/audit/check.py", "            if kept != node.hash:", "            if False:"),),
    ),
    Mutation(
        58, "unit/seal/test_seal_verifier.py", (Change("verify.py", "        if one != other:", "        if False:"),)
    ),
    Mutation(
        59,
        "attacks/test_row_59_false_server.py",
        (Change("station/client.py", "    context.minimum_version = ssl.TLSVersion.TLSv1_3\n", ""),),
    ),
    Mutation(
        61,
        "attacks/test_row_61_false_key_stores.py",
        (
            Change(
                "station/keys/keyring_store.py",
                "        if _CLASSES.get(name) != (kind.__module__, kind.__qualname__):",
                "        if kind is None:",
            ),
        ),
    ),
    Mutation(
        62,
        "attacks/test_row_62_database_without_cipher.py",
        (
            Change(
                "store/vault/cipher.py",
                '        if not (self._db.execute("PRAGMA cipher_version").fetchone() or ("",))[0]:',
                "        if False:",
            ),
            Change("store/vault/cipher.py", "            if file.read(16) == _PLAIN_HEADER:", "            if False:"),
        ),
    ),
    Mutation(
        63,
        "attacks/test_row_63_withdrawn_while_open.py",
        (
            Change(
                "station/agent/pulse.py",
                "    if shift.open is not None and shift.open.item.clip == clip:",
                "    if False:",
            ),
        ),
    ),
    Mutation(
        63,
        "attacks/test_row_63_withdrawn_while_open.py",
        (Change("station/agent/pulse.py", "    end_snippets(shift, (clip,))\n", ""),),
    ),
    Mutation(
        64,
        "unit/facility/test_masking.py",
        (
            Change(
                "facility/masking.py",
                "    if not spans:\n        return contents.pcm",
                "    if True:\n        return contents.pcm",
            ),
        ),
    ),
    Mutation(
        65,
        "windows/test_shell.py",
        (
            Change(
                "widgets/shell/window.py",
                "        if self._place is None or not self._place.shows_content or self.covered:",
                "        if True:",
            ),
        ),
    ),
    Mutation(
        65,
        "attacks/test_row_65_hung_window.py",
        (Change("station/apart/starter.py", "    hung = not _goes(window, asked)", "    hung = False"),),
    ),
    Mutation(
        65,
        "unit/station/test_window_watch.py",
        (Change("station/apart/agent_end.py", "            if self._watch.tick():", "            if False:"),),
    ),
    Mutation(
        66,
        "attacks/test_row_56_ghosts_by_one_admin.py",
        (Change("facility/access/approvals.py", "    if row.filed_vetting_tag == me.vetting_tag:", "    if False:"),),
    ),
    Mutation(
        68,
        "attacks/test_row_34_68_swap_and_dumps.py",
        (Change("station/system/linux.py", "        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))\n", ""),),
    ),
    Mutation(
        69,
        "attacks/test_row_69_buffer_after_failure.py",
        (
            Change(
                "seal/clip.py",
                "            view[:] = bytes(len(view))\n            if isinstance",
                "            if isinstance",
            ),
        ),
    ),
    Mutation(
        70,
        "attacks/test_row_70_sizes.py",
        (Change("seal/padding.py", "    return (length + mask) & ~mask", "    return length"),),
    ),
    Mutation(
        70,
        "attacks/test_row_70_sizes.py",
        (Change("seal/padding.py", "LENGTH_BYTES, smallest)", "LENGTH_BYTES, SMALLEST_BUCKET)"),),
    ),
)
