"""What a browser that is missing, broken or ended leaves behind: the old files, and nothing of its own."""

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

from office import TAIZHANG, OfficeCase, output, printed, replaced, shipped

BROWSERS = {
    "ends with an error": "#!/bin/sh\nexit 1\n",
    "writes nothing": "#!/bin/sh\nexit 0\n",
    "sleeps": "#!/bin/sh\nexec sleep 300\n",
    "talks nonsense": "#!/bin/sh\nwhile :; do printf 'nonsense\\0' >&4 || exit; sleep 1; done\n",
}


class Failures(OfficeCase):
    def setUp(self) -> None:
        super().setUp()
        self.project = shipped(self.folder)
        replaced(self.project, "programme.yaml", ("docx: true", "docx: false"))
        # As an earlier run left it, but not what this one would write.
        self.old = output(self.project)
        shutil.copytree(printed(), self.old)
        for name in ("programme.html", "programme.pdf"):
            (self.old / name).write_bytes((self.old / name).read_bytes() + b"\n")
        self.before = self.snapshot()
        self.temporary = self.folder / "tmp"
        self.temporary.mkdir()

    def snapshot(self) -> dict[str, bytes]:
        below = self.project / "Output"
        return {str(path.relative_to(below)): path.read_bytes() for path in sorted(below.rglob("*")) if path.is_file()}

    def browser(self, script: str) -> Path:
        path = self.folder / "browser"
        path.write_text(script)
        path.chmod(0o755)
        replaced(self.project, "programme.yaml", ("# browser: /usr/bin/chromium", f"browser: {path}"))
        return path

    def assert_untouched(self) -> None:
        self.assertEqual(self.snapshot().keys(), self.before.keys())
        self.assertEqual(self.snapshot(), self.before)
        self.assertEqual(sorted(path.name for path in self.temporary.iterdir()), [])

    def processes(self) -> list[str]:
        """Browsers whose profile lies in this test's folder for temporary files."""
        said = subprocess.run(["ps", "-eo", "pid,args"], capture_output=True, text=True).stdout
        ours = (str(self.temporary), str(self.folder / "browser"))
        return [line for line in said.splitlines() if any(path in line for path in ours)]

    def test_without_a_browser_there_is_the_page_alone_and_a_message(self):
        tools = self.folder / "tools"
        tools.mkdir()
        shutil.rmtree(self.old)
        done = self.briefed(self.project, "2019-06", "--quiet", PATH=str(tools), TMPDIR=str(self.temporary))
        self.assertEqual(sorted(path.name for path in self.old.glob("programme*")), ["programme.html"])
        self.assertIn("Chromium", done.said.replace("chromium", "Chromium"))

    def test_a_configured_browser_that_is_none_is_told_where_it_is_named(self):
        replaced(self.project, "programme.yaml", ("# browser: /usr/bin/chromium", "browser: /nowhere/chromium"))
        done = self.briefed(self.project, "2019-06", "--quiet", expect=1, TMPDIR=str(self.temporary))
        self.assertRegex(done.said, r"Content/programme.yaml:\d+:\d+: 错误：.*/nowhere/chromium")
        self.assert_untouched()

    def test_a_broken_browser_leaves_the_old_files(self):
        for name, script in BROWSERS.items():
            with self.subTest(name):
                self.project = shipped(self.folder, name.replace(" ", "-"))
                replaced(self.project, "programme.yaml", ("docx: true", "docx: false"))
                self.old = output(self.project)
                shutil.copytree(printed(), self.old)
                self.before = self.snapshot()
                self.browser(script)
                done = self.briefed(
                    self.project, "2019-06", "--time-limit", "2", "--quiet", expect=1, TMPDIR=str(self.temporary))
                self.assertIn("浏览器", done.said)
                self.assert_untouched()
                self.assertEqual(self.processes(), [])

    def test_a_run_that_is_ended_leaves_the_old_files_and_no_browser(self):
        for wait in (0.4, 1.5):
            with self.subTest(f"ended after {wait} s"):
                process = subprocess.Popen(
                    [TAIZHANG, "briefing", "2019-06", "--department", "all", "--quiet"], cwd=self.project,
                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                    env={**os.environ, "TMPDIR": str(self.temporary), "SWIFT_BACKTRACE": "enable=no"},
                )
                time.sleep(wait)
                process.send_signal(signal.SIGTERM)
                self.assertNotEqual(process.wait(30), 0)
                for _ in range(20):
                    if not self.processes():
                        break
                    time.sleep(0.1)
                self.assertEqual(self.processes(), [])
                self.assert_untouched()


