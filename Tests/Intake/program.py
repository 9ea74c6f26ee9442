"""Runs the program under test within limits, and reads what it says of its input."""

import json
import os
import re
import resource
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TAIZHANG = Path(os.environ.get("TAIZHANG", ROOT / ".build/release/taizhang")).resolve()

SECONDS = 10
MEMORY = 500 * 1024 * 1024
ADDRESSES = 4 * MEMORY
HANG = 60

TRAP = re.compile(r"Fatal error|Crash|backtrace|Illegal instruction|Segmentation fault|💣|Thread \d+ crashed", re.I)


@dataclass
class Finding:
    """One finding of the JSON document."""

    severity: str
    rule: str
    file: str
    sheet: str | None
    row: int | None
    column: int | None
    texts: dict[str, str]

    @classmethod
    def read(cls, item: dict) -> "Finding":
        texts = {key: value for key, value in item.items() if isinstance(value, str)}
        return cls(
            item["severity"], item["rule"], item["file"], item.get("sheet"), item.get("row"), item.get("column"), texts
        )

    @property
    def cell(self) -> str | None:
        """The cell as a spreadsheet names it: C14."""
        if self.row is None or self.column is None:
            return None
        letters, rest = "", self.column
        while rest > 0:
            rest, letter = divmod(rest - 1, 26)
            letters = chr(65 + letter) + letters
        return f"{letters}{self.row}"

    def __str__(self) -> str:
        place = f"{self.file}:{self.sheet or ''}!{self.cell}" if self.row else self.file
        return f"{place}: {self.severity}: {self.texts.get('summary_zh', '')} [{self.rule}]"


@dataclass
class Run:
    """What a run of the program did."""

    arguments: list[str]
    exit: int
    out: str
    err: str
    # Of the processor, which other work on the machine does not lengthen.
    seconds: float
    peak: int
    document: dict = field(default_factory=dict)

    @property
    def findings(self) -> list[Finding]:
        return [Finding.read(item) for item in self.document.get("findings", [])]

    @property
    def errors(self) -> list[Finding]:
        return [finding for finding in self.findings if finding.severity == "error"]

    @property
    def hung(self) -> bool:
        return self.exit in (-signal.SIGKILL, -signal.SIGXCPU)

    def __str__(self) -> str:
        said = "\n".join(map(str, self.findings)) or (self.err + self.out)[:2000]
        return f"taizhang {' '.join(self.arguments)} → {self.exit} in {self.seconds:.1f} s\n{said}"


def run(*arguments: str | Path, cwd: Path | None = None, seconds: int = SECONDS) -> Run:
    """Runs a command with so many seconds of the processor; a hanging one is ended."""
    words = [str(argument) for argument in arguments]
    environment = {**os.environ, "SWIFT_BACKTRACE": "enable=no", "LC_ALL": "C.UTF-8"}
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(
            [TAIZHANG, *words], cwd=cwd, stdin=subprocess.DEVNULL, stdout=out, stderr=err,
            env=environment, preexec_fn=lambda: limit(seconds), start_new_session=True,
        )
        status, usage = wait(process.pid, HANG)
        process.returncode = os.waitstatus_to_exitcode(status)
        took = usage.ru_utime + usage.ru_stime
        texts = [read(stream) for stream in (out, err)]
    return Run(words, process.returncode, *texts, took, usage.ru_maxrss * 1024, json_of(texts[0]))


def wait(pid: int, seconds: float):
    """The status and the resources of a process; it is ended when it takes too long."""
    deadline = time.monotonic() + seconds
    while True:
        ended, status, usage = os.wait4(pid, os.WNOHANG)
        if ended:
            return status, usage
        if time.monotonic() > deadline:
            os.kill(pid, signal.SIGKILL)
            return os.wait4(pid, 0)[1:]
        time.sleep(0.003)


def limit(seconds: int) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESSES, ADDRESSES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def read(stream) -> str:
    stream.seek(0)
    return stream.read().decode("utf-8", "backslashreplace")


def json_of(text: str) -> dict:
    try:
        document = json.loads(text)
    except ValueError:
        return {}
    return document if isinstance(document, dict) else {}


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path; empty where there is no folder."""
    return {
        str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    } if folder.exists() else {}
