"""What the tests of bundles share: projects that were bundled, and folders that bundles were unpacked to."""

import zipfile
from functools import cache
from pathlib import Path

from office import OfficeCase, press, run, shipped

START = "打开-index.html"


def bundled(project: Path, target: Path, *arguments: str | Path, **environment: str) -> Path:
    """Makes a bundle of a project; it must succeed."""
    done = run("bundle", *arguments, "-o", target, "--quiet", cwd=project, **environment)
    if done.exit != 0:
        raise AssertionError(str(done))
    return target


def unpacked(bundle: Path, folder: Path) -> Path:
    """The folder that a bundle was unpacked to, by Python."""
    with zipfile.ZipFile(bundle) as archive:
        archive.extractall(folder)
    return folder


@cache
def shipped_bundle(*arguments: str) -> Path:
    """The bundle of the shipped programme, made once for all tests."""
    project = press() / "bundled"
    if not project.exists():
        shipped(press(), "bundled")
    return bundled(project, press() / f"{'-'.join(arguments) or 'whole'}.zip", *arguments)


class BundleCase(OfficeCase):
    """A test of bundles."""

    def verified(self, path: Path, *arguments: str | Path, expect: int) -> str:
        done = run("verify", path, *arguments, cwd=self.folder)
        self.assertEqual(done.exit, expect, done)
        return done.said
