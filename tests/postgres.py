"""`make postgres`: the tests of storage and delivery on PostgreSQL.

On the server that TACT_TEST_POSTGRES names; or else on one of its own, in a folder that is thrown
away, with the programs of an installed PostgreSQL. Without either it says so and fails.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NEEDED = (
    "The tests on PostgreSQL need a server: apt install postgresql (it need not run),"
    " or name one in TACT_TEST_POSTGRES"
)
SUBJECTS = ("tests/storage", "tests/services", "tests/durability/test_two_processes.py")
USER = "postgres"


def main() -> int:
    """Runs them; gives pytest's exit code."""
    named = os.environ.get("TACT_TEST_POSTGRES")
    if named:
        return run_tests(named)
    programs = installed()
    if programs is None:
        print(NEEDED, file=sys.stderr)
        return 1
    with server(programs) as url:
        return run_tests(url)


def run_tests(url: str) -> int:
    """Only what is marked as PostgreSQL's; the rest is `make test` and `make durability`."""
    options = ["--override-ini", "addopts=-q --strict-markers --import-mode=importlib"]
    command = [sys.executable, "-m", "pytest", *SUBJECTS, *options, "-k", "postgresql"]
    return subprocess.run(
        command, env=os.environ | {"TACT_TEST_POSTGRES": url}, check=False
    ).returncode


def installed() -> Path | None:
    """The folder of the newest PostgreSQL's programs."""
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    folders = Path("/usr/lib/postgresql").glob("*/bin")
    return max(folders, key=lambda folder: float(folder.parent.name), default=None)


@contextmanager
def server(programs: Path) -> Iterator[str]:
    """A server of our own on a free port, set up as it comes: every commit is on the disk."""
    with tempfile.TemporaryDirectory(prefix="tact-postgres-") as name:
        folder, data = Path(name), Path(name) / "data"
        if os.geteuid() == 0:
            shutil.chown(folder, USER)  # it refuses to run as root
        run(programs / "initdb", "-D", data, "-U", USER, "-A", "trust")
        options = f"-p {(port := free_port())} -k {folder} -c listen_addresses=127.0.0.1"
        run(programs / "pg_ctl", "-D", data, "-l", folder / "log", "-o", options, "-w", "start")
        try:
            yield f"postgresql+asyncpg://{USER}@127.0.0.1:{port}/postgres"
        finally:
            run(programs / "pg_ctl", "-D", data, "-m", "fast", "-w", "stop")


def run(*command: str | Path) -> None:
    """Runs a program of PostgreSQL's, as its own user where we are root."""
    as_user = ["runuser", "-u", USER, "--"] if os.geteuid() == 0 else []
    subprocess.run([*as_user, *map(str, command)], check=True, stdout=subprocess.DEVNULL, cwd="/")


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


if __name__ == "__main__":
    sys.exit(main())
