"""Sealing a delivery and writing its file: temporary name, synced, renamed."""

import os
from pathlib import Path

from anechoic.facility.context import Facility
from anechoic.seal.derive import hash_bytes
from anechoic.seal.hybrid import HybridPublic
from anechoic.seal.kinds import Kind
from anechoic.store.facility.blobs import disk_trouble
from anechoic.wire.codec import encode
from anechoic.wire.delivery import DeliveryManifest, join_delivery


def sealed_delivery(
    facility: Facility, delivery: str, owner: HybridPublic, lines: list[bytes], *, checkpoint: str
) -> bytes:
    """Give the bytes of a delivery."""
    made = facility.clock.now_ms()
    sealed = owner.seal(b"".join(lines), kind=Kind.DELIVERY, info=delivery.encode())
    manifest = DeliveryManifest(
        delivery=delivery,
        facility_name=facility.settings.name,
        owner=hash_bytes(owner.raw),
        made=made,
        items=len(lines),
        sha256=hash_bytes(sealed),
        length=len(sealed),
        checkpoint=checkpoint,
    )
    signed = facility.secrets.signing.sign_object(Kind.DELIVERY, encode(manifest))
    return join_delivery(made, facility.secrets.facility_keys, signed, sealed)


def write_delivery(facility: Facility, delivery: str, data: bytes) -> Path:
    """Write the file of a delivery, whole or not at all; the same delivery again replaces it.

    Raises:
        Unavailable: the disk.
    """
    folder = facility.folder / "deliveries"
    target, aside = folder / f"{delivery}.ane", folder / f"{delivery}.part"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        descriptor = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(target)
        if os.name != "nt":  # Windows journals renames and cannot sync a folder
            _sync(folder)
    except OSError as error:
        aside.unlink(missing_ok=True)
        raise disk_trouble(error) from error
    return target


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
