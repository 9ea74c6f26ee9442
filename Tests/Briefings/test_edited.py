"""An editable copy that the office has worked on is not lost to the next briefing."""

import shutil
import zipfile
from pathlib import Path

from office import OfficeCase, output, replaced, run, shipped


class EditedCopies(OfficeCase):
    def setUp(self) -> None:
        super().setUp()
        self.project = shipped(self.folder)
        # Only what draws the pictures of copies, so that nothing is printed.
        self.programs = self.folder / "bin"
        self.programs.mkdir()
        (self.programs / "rsvg-convert").symlink_to(shutil.which("rsvg-convert"))
        self.assertEqual(self.briefing().exit, 0)
        self.copy = output(self.project) / "programme.docx"

    def briefing(self, *arguments: str):
        return run("briefing", "2019-06", "--docx", *arguments, cwd=self.project, PATH=str(self.programs))

    def edit(self) -> bytes:
        """Saves the copy with another text, as a word processor does."""
        edited = self.folder / "edited.docx"
        with zipfile.ZipFile(self.copy) as old, zipfile.ZipFile(edited, "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                text = old.read(name)
                new.writestr(name, text.replace("总体情况".encode(), "总体情况（改）".encode()) if name.endswith("document.xml") else text)
        shutil.move(edited, self.copy)
        return self.copy.read_bytes()

    def snapshot(self) -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in sorted(output(self.project).iterdir())}

    def test_an_edited_copy_stops_the_next_briefing_before_anything_is_written(self):
        self.edit()
        replaced(self.project, "programme.yaml", ("title: ", "title: 新的"))
        before = self.snapshot()
        again = self.briefing()
        self.assertEqual(again.exit, 1, again)
        self.assertIn("programme.docx", again.said)
        self.assertIn("--replace", again.said)
        self.assertEqual(self.snapshot(), before)

    def test_replace_writes_over_an_edited_copy(self):
        edited = self.edit()
        again = self.briefing("--replace")
        self.assertEqual(again.exit, 0, again)
        self.assertNotEqual(self.copy.read_bytes(), edited)

    def test_a_copy_that_nobody_edited_follows_the_content(self):
        before = self.copy.read_bytes()
        replaced(self.project, "programme.yaml", ("title: ", "title: 新的"))
        again = self.briefing()
        self.assertEqual(again.exit, 0, again)
        self.assertNotEqual(self.copy.read_bytes(), before)

    def test_the_mark_of_a_copy_leaves_a_sound_archive(self):
        with zipfile.ZipFile(self.copy) as archive:
            self.assertIsNone(archive.testzip())
