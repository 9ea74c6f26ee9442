"""Every pack of the shipped programme, in both layouts and languages: its measures, pages and file."""

import csv
from datetime import date
from pathlib import Path

import check_measures
import check_pages
import check_soundness
from office import ROOT, OfficeCase, output, printed, replaced, shipped

DAY = date(2019, 6, 30)
OFFICE = "区城市提升工作领导小组办公室"
SENTENCE = "推进城市管理精细化水平持续提升统筹老旧小区改造和易涝点整治逐项落实责任完善工作机制"


def titles() -> list[str]:
    text = (ROOT / "Content/tasks.csv").read_text(encoding="utf-8-sig")
    return [row["title"] for row in csv.DictReader(text.splitlines())]


class Packs(OfficeCase):
    def packs(self, folder: Path) -> list[Path]:
        found = sorted(folder.glob("*.pdf"))
        self.assertEqual(len(found), 12, "the programme, 7 departments and 4 workstreams have a pack each")
        return found

    def sound(self, preset: str, language: str) -> None:
        folder = printed(preset, language)
        for pdf in self.packs(folder):
            document, pack = self.opened(pdf)
            found = {
                "measures": check_measures.check_gongwen(document, language) if preset == "gongwen"
                else check_measures.check_plain(document),
                "pages": check_pages.check_pages(document),
                "file": check_soundness.check_file(pdf),
                "about": check_soundness.check_about(pdf, pack.title, language, DAY, OFFICE),
                "tags": check_soundness.check_tags(document, pack),
                "contents": check_soundness.check_contents(document, pack),
            }
            for name, problems in found.items():
                with self.subTest(f"{preset} {language} {pdf.stem} {name}"):
                    self.assertEqual(problems, [])

    def test_official_packs_in_chinese(self):
        self.sound("gongwen", "zh")

    def test_official_packs_in_english(self):
        self.sound("gongwen", "en")

    def test_plain_packs_in_chinese(self):
        self.sound("plain", "zh")

    def test_plain_packs_in_english(self):
        self.sound("plain", "en")

    def test_task_titles_come_back_character_for_character(self):
        for preset in ("gongwen", "plain"):
            text = check_soundness.extracted(printed(preset) / "programme.pdf")
            with self.subTest(preset):
                self.assertEqual(check_soundness.check_texts(text, titles()), [])


class FullText(OfficeCase):
    def test_pages_of_text_have_22_lines_of_28_characters(self):
        project = shipped(self.folder)
        note = project / "Content/notes/briefings/2019-06.md"
        note.parent.mkdir(exist_ok=True)
        paragraphs = "\n\n".join([SENTENCE * 80] * 2)
        note.write_text(f"---\ntitle: 本月工作要求\n---\n{paragraphs}\n", encoding="utf-8")
        replaced(project, "programme.yaml", ("docx: true", "docx: false"))
        self.briefed(project, "2019-06", "--quiet")
        document, _ = self.opened(output(project) / "programme.pdf")
        self.assertEqual(check_measures.check_full_text(document, 3), [])
