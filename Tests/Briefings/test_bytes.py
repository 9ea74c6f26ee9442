"""The same content gives the same bytes, whatever the surroundings."""

import hashlib
import os
from pathlib import Path

from office import OfficeCase, output, shipped


class SameBytes(OfficeCase):
    def sums(self, folder: Path) -> dict[str, str]:
        return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}

    def test_html_pdf_and_docx_do_not_depend_on_the_surroundings(self):
        project = shipped(self.folder)
        arguments = ("2019-06", "--department", "finance", "--docx", "--quiet")
        self.briefed(project, *arguments, "--jobs", "1", TZ="UTC", LANG="C.UTF-8")
        first = self.sums(output(project))
        self.assertEqual({Path(name).suffix for name in first}, {"", ".html", ".pdf", ".docx"})
        other, home = shipped(self.folder, "elsewhere/other name"), self.folder / "home"
        home.mkdir()
        before = os.umask(0o077)
        try:
            self.briefed(
                other, *arguments, "--jobs", "2", TZ="Asia/Shanghai", LANG="de_DE.UTF-8", LC_ALL="", HOME=str(home))
        finally:
            os.umask(before)
        self.assertEqual(self.sums(output(other)), first)
