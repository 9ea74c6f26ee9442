"""What the tests of this folder share: runs of the program, projects to run it on, and packs that are printed once."""

import atexit
import os
import shutil
import signal
import subprocess
import tempfile
import unittest
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pack import Pack
from paper import Document

ROOT = Path(__file__).resolve().parents[2]
TAIZHANG = Path(os.environ.get("TAIZHANG", ROOT / ".build/release/taizhang")).resolve()
HANG = 240


@dataclass
class Run:
    arguments: list[str]
    exit: int
    said: str

    def __str__(self) -> str:
        return f"taizhang {' '.join(self.arguments)} → {self.exit}\n{self.said[-3000:]}"


def run(*arguments: str | Path, cwd: Path, seconds: float = HANG, **environment: str) -> Run:
    """Runs the program to its end; one that hangs is ended with all that it started."""
    words = [str(argument) for argument in arguments]
    process = subprocess.Popen(
        [TAIZHANG, *words], cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        env={**os.environ, "SWIFT_BACKTRACE": "enable=no", "LC_ALL": "C.UTF-8", **environment},
        start_new_session=True,
    )
    try:
        said, _ = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        said, _ = process.communicate()
        said += f"\nended after {seconds} s".encode()
    return Run(words, process.returncode, said.decode("utf-8", "replace"))


def shipped(folder: Path, name: str = "project") -> Path:
    """A copy of the shipped programme without its record and closed months, so that every table can be changed."""
    target = folder / name
    shutil.copytree(ROOT / "Content", target / "Content", ignore=shutil.ignore_patterns("closed", "adjustments.csv"))
    shutil.copytree(ROOT / "Templates", target / "Templates")
    return target


def replaced(project: Path, file: str, *changes: tuple[str, str]) -> None:
    """Replaces words in a file of a project, each of which must stand there."""
    path = project / "Content" / file
    text = path.read_text(encoding="utf-8")
    for old, new in changes:
        if old not in text:
            raise AssertionError(f"{file} has no “{old}”")
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


def output(project: Path, month: str = "2019-06", edition: str = "") -> Path:
    return project / "Output/briefings" / (f"{month}-{edition}" if edition else month)


@cache
def press() -> Path:
    """A folder for all packs that several tests look at."""
    folder = Path(tempfile.mkdtemp(prefix="briefings-")).resolve()
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def printed(preset: str = "gongwen", language: str = "zh", edition: str = "public", month: str = "2019-06") -> Path:
    """The folder with the packs of the shipped programme for a month; of June all packs."""
    return printed_once(preset, language, edition, month)


@cache
def printed_once(preset: str, language: str, edition: str, month: str) -> Path:
    project = shipped(press(), f"{preset}-{language}-{edition}-{month}")
    replaced(project, "programme.yaml", ("preset: gongwen", f"preset: {preset}"))
    all_packs = ("--department", "all", "--workstream", "all") if month == "2019-06" else ()
    done = run("briefing", month, *all_packs, "--lang", language, "--edition", edition, "--quiet", cwd=project)
    if done.exit != 0:
        raise AssertionError(str(done))
    return output(project, month, "" if edition == "public" else edition)


class OfficeCase(unittest.TestCase):
    """A test with a temporary folder of its own."""

    maxDiff = None

    @classmethod
    def setUpClass(cls) -> None:
        if not os.access(TAIZHANG, os.X_OK):
            raise AssertionError(f"there is no program at {TAIZHANG}; build it with `make build`")

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name).resolve()

    def briefed(self, project: Path, *arguments: str | Path, expect: int = 0, **environment: str) -> Run:
        done = run("briefing", *arguments, cwd=project, **environment)
        self.assertEqual(done.exit, expect, done)
        return done

    def opened(self, pdf: Path) -> tuple[Document, Pack]:
        document = Document(pdf)
        self.addCleanup(document.close)
        return document, Pack(pdf.with_suffix(".html"))
