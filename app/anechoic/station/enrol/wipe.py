"""Everything this workstation holds, destroyed: the machine's share first, so that the rest opens nowhere."""

import shutil

from anechoic.errors import Refused
from anechoic.station.authenticator.seed import drop_training_seed
from anechoic.station.keys.named import named_store
from anechoic.station.profile import Profile
from anechoic.store.vault.files import disk_trouble


def wipe(profile: Profile) -> None:
    """Destroy keys, vaults, packages and settings of a profile; safe to do again after it was cut short.

    Raises:
        Refused: the folder is not a workstation's.
        Unavailable: the key store is locked (nothing was destroyed then), or the disk cannot be written.
    """
    if not profile.provision.exists() and not profile.station.exists():
        raise Refused("There is nothing of a workstation here to wipe.", code="nothing_to_wipe")
    if profile.provision.exists() and profile.station.exists():
        provision, _ = profile.read_provision()
        store = named_store(profile.read_station().key_store, profile.folder)
        store.destroy(provision.station)
        drop_training_seed(store, provision.station)
    try:
        for folder in (profile.vaults, profile.packages):
            shutil.rmtree(folder, ignore_errors=True)
        for name in (profile.machine.name, f"{profile.machine.name}-wal", f"{profile.machine.name}-shm"):
            (profile.folder / name).unlink(missing_ok=True)
        for path in (profile.tls, profile.tls_key, profile.facility_keys, profile.policy):
            path.unlink(missing_ok=True)
        # These two last: as long as they are here, wiping can be done again.
        for path in (profile.provision, profile.station):
            path.unlink(missing_ok=True)
    except OSError as error:
        raise disk_trouble(error) from error
