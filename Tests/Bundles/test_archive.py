"""The zip itself: readable by every program, the same bytes everywhere, and made whole or not at all."""

import hashlib
import json
import os
import resource
import shutil
import signal
import subprocess
import time
import zipfile
from pathlib import Path

from bundles import START, BundleCase, bundled, shipped_bundle, unpacked
from office import TAIZHANG, output, replaced, run, shipped


class Archive(BundleCase):
    def names(self, bundle: Path) -> set[str]:
        with zipfile.ZipFile(bundle) as archive:
            return set(archive.namelist())

    def files(self, folder: Path) -> set[str]:
        return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}

    def test_python_reads_sorted_names_fixed_times_and_readable_files(self):
        with zipfile.ZipFile(shipped_bundle()) as archive:
            self.assertIsNone(archive.testzip())
            names = archive.namelist()
            self.assertEqual(names, sorted(names, key=str.encode))
            self.assertTrue({START, "读我.txt", "SHA256SUMS", "manifest.json", "site/index.html"} <= set(names))
            for entry in archive.infolist():
                self.assertEqual(entry.date_time, (1980, 1, 1, 0, 0, 0))
                self.assertEqual(entry.external_attr >> 16, 0o100644)
                self.assertTrue(entry.filename.isascii() or entry.flag_bits & 0x800)
                self.assertLessEqual(len(entry.filename), 120)

    def test_unzip_in_the_c_locale_and_7z_give_the_same_names(self):
        wanted = self.names(shipped_bundle())
        for name, command in {
            "unzip": ["unzip", "-q", shipped_bundle(), "-d", self.folder / "unzip"],
            "7z": ["7z", "x", "-bd", f"-o{self.folder / '7z'}", shipped_bundle()],
        }.items():
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "LC_ALL": "C"})
            self.assertEqual(self.files(self.folder / name), wanted, name)
        tested = subprocess.run(["unzip", "-t", shipped_bundle()], capture_output=True, check=True)
        self.assertIn(b"No errors detected", tested.stdout)

    def test_sha256sum_finds_the_unpacked_folder_right(self):
        folder = unpacked(shipped_bundle(), self.folder / "解压 到这里")
        subprocess.run(["sha256sum", "--quiet", "--strict", "-c", "SHA256SUMS"], cwd=folder, check=True)
        listed = {line[66:] for line in (folder / "SHA256SUMS").read_text("utf-8").splitlines()}
        self.assertEqual(listed, self.files(folder) - {"SHA256SUMS"})

    def test_the_read_me_and_the_manifest_say_what_it_is(self):
        project = shipped(self.folder)
        bundle = bundled(project, self.folder / "b.zip", "2019-05", "--department", "财政局", "--dated", "2019-06-05")
        folder = unpacked(bundle, self.folder / "out")
        text = (folder / "读我.txt").read_bytes()
        self.assertTrue(text.startswith(b"\xef\xbb\xbf"))
        self.assertEqual(text.count(b"\n"), text.count(b"\r\n"))
        for words in ("财政局", "2019-05-31", "2019-06-05", "公开版", "示例数据", "解压", "sha256sum -c"):
            self.assertIn(words, text.decode("utf-8"))
        manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
        lines = sorted(
            (f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(project)}\n" for path in (project / "Content").rglob("*") if path.is_file()),
            key=lambda line: line[66:].encode())
        self.assertEqual(
            manifest, {
                "format": "taizhang-bundle-1", "programme": "city-improvement-2019", "title": "2019 年城市提升工作方案",
                "edition": "public", "department": "finance", "as_of": "2019-05-31", "month": "2019-05", "dated": "2019-06-05",
                "is_sample": True, "program_version": "0.1.0",
                "files": len((folder / "SHA256SUMS").read_text("utf-8").splitlines()),
                "content_sha256": hashlib.sha256("".join(lines).encode()).hexdigest(), "signer": None,
            })

    def test_the_same_content_gives_the_same_bytes_in_other_surroundings(self):
        first = bundled(shipped(self.folder, "one"), self.folder / "one.zip", "--jobs", "1", TZ="UTC", LANG="C.UTF-8")
        before = os.umask(0o077)
        try:
            other = bundled(
                shipped(self.folder, "elsewhere/另 一个"), self.folder / "two.zip", "--jobs", "7",
                TZ="Asia/Shanghai", LANG="de_DE.UTF-8", LC_ALL="")
        finally:
            os.umask(before)
        self.assertEqual(first.read_bytes(), other.read_bytes())

    def test_a_signed_bundle_is_the_same_each_time_too(self):
        run("keygen", "office", cwd=self.folder)
        project = shipped(self.folder)
        made = [bundled(project, self.folder / f"{n}.zip", "--sign", self.folder / "office.sec") for n in (1, 2)]
        self.assertEqual(made[0].read_bytes(), made[1].read_bytes())

    def test_an_old_site_in_output_changes_nothing(self):
        project = shipped(self.folder)
        (project / "Output/site/tasks/3").mkdir(parents=True)
        (project / "Output/site/tasks/3/index.html").write_text("old")
        (project / "Output/site/.taizhang-output").write_text("")
        self.assertEqual(bundled(project, self.folder / "b.zip").read_bytes(), shipped_bundle().read_bytes())

    def test_attachments_with_chinese_and_long_names_get_plain_ones(self):
        project = shipped(self.folder)
        notes = project / "Content/notes"
        names = ["道路 现状（一）.pdf", "n" * 110 + ".pdf", "plan.pdf"]
        for name in names:
            (notes / name).write_bytes(b"%PDF-1.4\n" + name.encode())
        home = notes / "home.md"
        links = "".join(f"\n\n[附件](<{name}>)" for name in names)
        home.write_text(home.read_text("utf-8") + links + "\n", encoding="utf-8")
        bundle = bundled(project, self.folder / "b.zip")
        site = {name for name in self.names(bundle) if name.startswith("site/")}
        self.assertTrue(all(name.isascii() for name in site))
        self.assertEqual(sorted(name for name in site if name.endswith(".pdf"))[-1], "site/notes/plan.pdf")
        self.assertEqual(len([name for name in site if name.startswith("site/files/")]), 2)
        from check_links import check_site
        self.assertEqual(check_site(unpacked(bundle, self.folder / "out"), True), [])


class Briefings(BundleCase):
    """Printed briefings go in where they were made from the same content."""

    def setUp(self) -> None:
        super().setUp()
        self.project = shipped(self.folder)
        programs = self.folder / "bin"
        programs.mkdir()
        (programs / "rsvg-convert").symlink_to(shutil.which("rsvg-convert"))
        # Without a browser, so that only the editable copies are made.
        arguments = ("--department", "finance", "--docx", "--quiet")
        done = run("briefing", "2019-06", *arguments, cwd=self.project, PATH=str(programs))
        self.assertEqual(done.exit, 0, done)

    def briefings(self, *arguments: str) -> list[str]:
        bundle = bundled(self.project, self.folder / "b.zip", *arguments)
        with zipfile.ZipFile(bundle) as archive:
            return sorted(name for name in archive.namelist() if name.startswith("briefings/"))

    def test_all_of_the_month(self):
        self.assertEqual(self.briefings(), ["briefings/department-finance.docx", "briefings/programme.docx"])
        page = unpacked(self.folder / "b.zip", self.folder / "out") / START
        self.assertIn('href="briefings/programme.docx"', page.read_text("utf-8"))

    def test_only_its_own_for_a_department(self):
        self.assertEqual(self.briefings("--department", "finance"), ["briefings/department-finance.docx"])
        self.assertEqual(self.briefings("--department", "enforcement"), [])

    def test_none_of_another_month_day_or_edition(self):
        for arguments in (("2019-05",), ("--as-of", "2019-06-29"), ("--edition", "internal")):
            self.assertEqual(self.briefings(*arguments), [], arguments)

    def test_none_that_was_made_from_other_content(self):
        replaced(self.project, "programme.yaml", ("title: ", "title: 新的"))
        done = run("bundle", cwd=self.project)
        self.assertEqual(done.exit, 0, done)
        self.assertIn("没有收入 2 份简报", done.said)
        self.assertIn("taizhang briefing 2019-06", done.said)
        self.assertEqual(self.briefings(), [])

    def test_none_that_somebody_edited(self):
        copy = output(self.project) / "programme.docx"
        copy.write_bytes(copy.read_bytes() + b"x")
        self.assertEqual(self.briefings(), ["briefings/department-finance.docx"])


class Interruptions(BundleCase):
    """The last bundle stays whole, and no half one stands in its place."""

    def setUp(self) -> None:
        super().setUp()
        self.project = shipped(self.folder)
        self.target = self.project / "Output/bundles/b.zip"
        self.old = bundled(self.project, self.target).read_bytes()
        replaced(self.project, "programme.yaml", ("title: ", "title: 新的"))

    def start(self) -> subprocess.Popen:
        return subprocess.Popen(
            [TAIZHANG, "bundle", "-o", self.target, "--quiet"], cwd=self.project, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def test_killed_at_any_moment(self):
        began = time.monotonic()
        self.assertEqual(self.start().wait(), 0)
        length = time.monotonic() - began
        new = self.target.read_bytes()
        seen = set()
        for step in range(40):
            self.target.write_bytes(self.old)
            process = self.start()
            time.sleep(length * step / 38)
            process.send_signal(signal.SIGKILL)
            process.wait()
            self.assertIn(self.target.read_bytes(), (self.old, new), step)
            seen.add(self.target.read_bytes() == new)
            others = [path.name for path in self.target.parent.iterdir() if path != self.target]
            self.assertTrue(all(name.startswith(".") for name in others), others)
        self.assertEqual(bundled(self.project, self.target).read_bytes(), new)
        self.assertEqual([path.name for path in self.target.parent.iterdir()], ["b.zip"], "leftovers are cleared")
        self.assertIn(False, seen)

    def test_a_full_disk(self):
        limit = len(self.old) // 2
        done = subprocess.run(
            [TAIZHANG, "bundle", "-o", self.target, "--lang", "zh"], cwd=self.project, capture_output=True, text=True,
            preexec_fn=lambda: (resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)))
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("b.zip", done.stderr)
        self.assertEqual(self.target.read_bytes(), self.old)
        self.assertEqual([path.name for path in self.target.parent.iterdir()], ["b.zip"])
