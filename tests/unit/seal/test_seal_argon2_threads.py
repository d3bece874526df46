import subprocess
import sys
from pathlib import Path

APP = Path(__file__).resolve().parents[3] / "app"
# In a process of its own: when this fails it hangs, and takes the interpreter with it.
PROGRAM = """
import threading
from anechoic.seal.keyfile import open_keyfile, seal_keyfile
from anechoic.seal.password import hash_password, verify_password

stored = hash_password("grey pebbles under slow water")
sealed = seal_keyfile(b"secret", "passphrase", purpose="test")

def work():
    verify_password("grey pebbles under slow water", stored)
    open_keyfile(sealed, "passphrase", purpose="test")

threads = [threading.Thread(target=work) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
"""


def test_threads_may_check_passwords_and_open_key_files_at_the_same_time() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={"PYTHONPATH": str(APP)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout == "done\n", done.stderr
