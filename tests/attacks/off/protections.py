"""The protections that are taken out, a row each. What a test needs to notice must be its own row's."""

from attacks.off.mutation import Change, Mutation

MUTATIONS: tuple[Mutation, ...] = (
    Mutation(
        1,
        "attacks/test_row_01_truncated_package.py",
        (
            Change("wire/package.py", "    if sum(lengths) != len(rest):", "    if False:"),
            Change(
                "station/work/package.py",
                "    if any(hash_bytes(part) != known",
                "    if False and any(hash_bytes(part) != known",
            ),
        ),
    ),
    Mutation(
        2,
        "attacks/test_row_02_flipped_bit.py",
        (
            Change(
                "station/work/package.py",
                "    if any(hash_bytes(part) != known",
                "    if False and any(hash_bytes(part) != known",
            ),
        ),
    ),
    Mutation(
        3,
        "attacks/test_row_03_moved_parts.py",
        (
            Change(
                "station/work/package.py",
                "    if any(hash_bytes(part) != known",
                "    if False and any(hash_bytes(part) != known",
            ),
        ),
    ),
    Mutation(
        4,
        "attacks/test_row_04_too_much_from_the_server.py",
        (
            Change(
                "station/client.py",
                "    if not announced.isdecimal() or int(announced) > limit:",
                "    if not announced.isdecimal():",
            ),
        ),
    ),
    Mutation(
        5,
        "attacks/test_row_05_decoding_bomb.py",
        (Change("audio/probe/promise.py", "    if found.frames > LONGEST_S * found.rate:", "    if False:"),),
    ),
    Mutation(
        6,
        "unit/audio/test_hostile.py",
        (Change("audio/probe/decode.py", "    if not np.isfinite(block).all():", "    if False:"),),
    ),
    Mutation(
        7,
        "attacks/test_row_07_loud_clip.py",
        (
            Change(
                "audio/level.py",
                "    loud = limited(view.astype(np.float32) * np.float32(gain), ceiling, rate)",
                "    loud = view.astype(np.float32) * np.float32(gain)",
            ),
            Change(
                "audio/level.py", "np.clip(np.rint(loud), -ceiling, ceiling)", "np.clip(np.rint(loud), -32768, 32767)"
            ),
        ),
    ),
    Mutation(
        8,
        "attacks/test_row_08_paths.py",
        (
            Change("facility/ingest/accept.py", ' or name.startswith("/") or ".." in parts:', ":"),
            Change("facility/ingest/accept.py", "    if not room.is_relative_to(home):", "    if False:"),
        ),
    ),
    Mutation(
        9,
        "unit/widgets/test_plain.py",
        (
            Change(
                "widgets/plain.py",
                "    return sign not in _BLANKS and unicodedata.category(sign) not in _HIDDEN",
                "    return True",
            ),
        ),
    ),
    Mutation(
        10,
        "unit/widgets/test_plain.py",
        (
            Change(
                "widgets/plain.py",
                "        super().setTextFormat(Qt.TextFormat.PlainText)",
                "        super().setTextFormat(_format)",
            ),
        ),
    ),
    Mutation(
        11,
        "house/test_sql_text.py",
        (
            Change(
                "store/vault/drafts.py",
                '"INSERT OR REPLACE INTO draft (task, body, saved, final) VALUES (?, ?, ?, 0)", (task, body, at))',
                "f\"INSERT OR REPLACE INTO draft (task, body, saved, final) VALUES ('{task}', ?, ?, 0)\", (body, at))",
            ),
        ),
    ),
    Mutation(
        12,
        "attacks/test_row_12_every_message.py",
        (
            Change(
                "wire/codec.py",
                "json.loads(data, object_pairs_hook=_no_doubles, parse_constant=_no_constant)",
                "json.loads(data)",
            ),
        ),
    ),
    Mutation(
        13,
        "attacks/test_rows_04_11_12_13_17_59_at_the_door.py",
        (
            Change(
                "facility/http/limits.py", "            if self._has_room(host):", "            if host is not None:"
            ),
        ),
    ),
    Mutation(
        14,
        "attacks/test_row_14_old_package.py",
        (Change("station/work/release.py", "    if said != meant or release.expires <= now:", "    if False:"),),
    ),
    Mutation(
        15,
        "attacks/test_row_57_edited_record.py",
        (Change("facility/access/heartbeat.py", "        if request.checkpoint_size > size:", "        if False:"),),
    ),
    Mutation(
        16,
        "attacks/test_row_16_replayed_sign_in.py",
        (Change("facility/access/signin.py", "    bound = expected == request.binding", "    bound = True"),),
    ),
    Mutation(
        17,
        "attacks/test_rows_04_11_12_13_17_59_at_the_door.py",
        (
            Change(
                "facility/access/entrance.py",
                "    if row.station != station.id or not hmac.compare_digest(row.thumbprint, mark):",
                "    if False:",
            ),
        ),
    ),
    Mutation(
        18,
        "attacks/test_row_18_copied_machine.py",
        (
            Change(
                "facility/package/events.py",
                "                broken = not _same(",
                "                broken = False and not _same(",
            ),
        ),
    ),
    Mutation(
        20,
        "attacks/test_row_20_wrong_person.py",
        (
            Change(
                "station/work/package.py",
                "    if (context.station, context.person) != (station, person):",
                "    if False:",
            ),
        ),
    ),
    Mutation(
        21,
        "attacks/test_row_21_one_person_two_machines.py",
        (Change("facility/access/signin.py", "    if old is None or old.station == door.station:", "    if True:"),),
    ),
    Mutation(
        22,
        "attacks/test_row_22_23_clocks.py",
        (
            Change(
                "station/lease.py",
                "        return self._system.uptime_ms() + self._offset",
                '        return __import__("time").time_ns() // 1_000_000',
            ),
        ),
    ),
    Mutation(
        23,
        "unit/station/test_lease_clock.py",
        (
            Change(
                "station/lease.py",
                "        return self.now() < self._ends.get(lease, 0)",
                "        return lease in self._ends",
            ),
        ),
    ),
    Mutation(
        24,
        "attacks/test_row_24_disk_full.py",
        (
            Change(
                "store/vault/cipher.py",
                "            if any(word in str(error).lower() for word in _FULL):",
                "            if False:",
            ),
        ),
    ),
    Mutation(
        26,
        "attacks/test_row_25_26_server_killed_while_taking.py",
        (
            Change(
                "facility/receive/receipts.py",
                "    row = answers.receipt(connection, subject)\n    if row is None:",
                "    row = None\n    if row is None:",
            ),
        ),
    ),
    Mutation(
        27,
        "attacks/test_row_27_28_submitted_twice.py",
        (
            Change(
                "facility/receive/receipts.py",
                "    row = answers.receipt(connection, subject)\n    if row is None:",
                "    row = None\n    if row is None:",
            ),
        ),
    ),
    Mutation(
        28,
        "attacks/test_row_27_28_submitted_twice.py",
        (
            Change(
                "facility/receive/receipts.py",
                "    answers.keep_evidence(\n        connection, subject=subject, digest=digest, code=code, station=caller.station, at=facility.clock.now_ms()\n    )\n",
                "",
            ),
        ),
    ),
    Mutation(
        29,
        "unit/station/test_lease_clock.py",
        (
            Change(
                "station/lease.py",
                "        return self._system.uptime_ms() - self._heard < self._grace",
                "        return True",
            ),
        ),
    ),
    Mutation(
        30,
        "attacks/test_row_30_31_neighbours.py",
        (
            Change(
                "station/system/linux.py",
                "        closed = self._prctl(_PR_SET_DUMPABLE, 0) and self._libc.prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0) == 0",
                "        closed = True",
            ),
        ),
    ),
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
                "        locked = self._libc.mlock(ctypes.c_void_p(address), ctypes.c_size_t(pages)) == 0",
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
)
