"""What the tests of this folder share: temporary folders, and projects to import into."""

import os
import shutil
import tempfile
import unittest
from pathlib import Path

from program import ROOT, TAIZHANG, Run, run, snapshot


class IntakeCase(unittest.TestCase):
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

    def ran(self, *arguments: str | Path, **options) -> Run:
        """A run that must neither trap nor hang."""
        done = run(*arguments, cwd=self.folder, **options)
        self.assertFalse(done.hung, f"hangs: {done}")
        self.assertGreaterEqual(done.exit, 0, f"is ended by a signal: {done}")
        return done

    def succeeds(self, *arguments: str | Path, **options) -> Run:
        done = self.ran(*arguments, **options)
        self.assertEqual(done.exit, 0, done)
        return done

    def refuses(self, *arguments: str | Path, **options) -> Run:
        done = self.ran(*arguments, **options)
        self.assertEqual(done.exit, 1, done)
        return done

    def project(self, name: str = "project") -> Path:
        """A copy of the shipped programme."""
        target = self.folder / name
        shutil.copytree(ROOT / "Content", target / "Content")
        return target


__all__ = ["IntakeCase", "ROOT", "snapshot"]
