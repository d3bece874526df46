"""Protections of rows 1 to 30 that are taken out: packages, batches, messages, sessions, clocks and disks."""

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
        (Change("audio/probe/promise.py", "    if found.frames > most_frames(found.rate, allowed):", "    if False:"),),
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
        (Change("station/work/release.py", "    if said != meant:", "    if False:"),),
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
)
