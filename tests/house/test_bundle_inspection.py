from pathlib import Path

import pytest

import check_bundle


def _bundle(folder: Path, *names: str) -> Path:
    for name in (
        *("_internal/libportaudio.so.2", "_internal/PySide6/Qt/plugins/platforms/libqxcb.so"),
        *("_internal/PySide6/Qt/plugins/platforms/libqwayland.so", "_internal/resources/fonts/a.ttf"),
        *("_internal/PySide6/Qt/plugins/platforms/libqoffscreen.so", "_internal/resources/words/en/desk.json"),
        *(f"_internal/resources/words/{tag}.qm" for tag in check_bundle.LANGUAGES),
        *("_internal/sqlcipher3/_sqlite3.abi3.so", "_internal/fido2/public_suffix_list.dat"),
        *("program.sha256", *names),
    ):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
    return folder


def test_every_language_of_the_window_is_required() -> None:
    assert {"ar", "de", "es"} <= set(check_bundle.LANGUAGES)


def test_a_whole_bundle_has_no_fault(tmp_path: Path) -> None:
    assert list(check_bundle.faulty_files(_bundle(tmp_path))) == []


@pytest.mark.parametrize(
    "name",
    [
        "_internal/PySide6/Qt/plugins/platforms/libqvnc.so",
        "_internal/PySide6/Qt/plugins/platforms/libqlinuxfb.so",
        "_internal/PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "_internal/PySide6/Qt/lib/libQt6Quick.so.6",
        "_internal/_soundfile_data/libsndfile_x86_64.so",
        "_internal/sqlalchemy/engine/_row_cy.so",
        "_internal/resources/training/audio/1.flac",
    ],
)
def test_what_a_workstation_must_not_carry_is_a_fault(tmp_path: Path, name: str) -> None:
    assert len(list(check_bundle.faulty_files(_bundle(tmp_path, name)))) == 1


def test_a_bundle_without_portaudio_is_a_fault(tmp_path: Path) -> None:
    (_bundle(tmp_path) / "_internal" / "libportaudio.so.2").unlink()
    assert list(check_bundle.faulty_files(tmp_path)) == ["PortAudio is missing"]


def test_a_link_that_leads_nowhere_is_a_fault(tmp_path: Path) -> None:
    (_bundle(tmp_path) / "_internal" / "libQt6Core.so.6").symlink_to("PySide6/Qt/lib/libQt6Core.so.6")
    assert len(list(check_bundle.faulty_files(tmp_path))) == 1


@pytest.mark.parametrize(
    "module",
    ["anechoic.facility", "anechoic.facility.http", "anechoic.audio.probe.decode", "sqlalchemy", "aiohttp.web"],
)
def test_modules_of_the_server_are_known(module: str) -> None:
    assert check_bundle.SERVER.match(module)


@pytest.mark.parametrize("module", ["anechoic.station", "anechoic.store.vault", "anechoic.audio.player", "richly"])
def test_modules_of_the_workstation_pass(module: str) -> None:
    assert not check_bundle.SERVER.match(module)
