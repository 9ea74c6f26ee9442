"""Plants 200 secrets in everything that the public edition withholds, and looks for them in all that is published.

`python -m unittest test_canaries`. Needs the program, poppler-utils and, for printed briefings, Chromium.
"""

import base64
import io
import shutil
import subprocess
import tempfile
import unittest
import zipfile
from pathlib import Path
from urllib.parse import quote

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / ".build/release/taizhang"
GIF = b"GIF89a\x01\x00\x01\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
TASKS = 20
DIGITS = "零一二三四五六七八九"


class Secrets:
    """Makes secrets, each once, and remembers them."""

    def __init__(self):
        self.all: list[str] = []

    def words(self, kind: str) -> str:
        """A sentence that stands nowhere else."""
        return self._keep(f"{kind}隐语{self._number()}号不公开")

    def name(self) -> str:
        """A name of three characters."""
        number = len(self.all)
        return self._keep("戚" + "仝佴妫亓"[number // 100 % 4] + chr(0x7000 + number))

    def file(self) -> str:
        return self._keep(f"hidden{len(self.all):03d}canary")

    def _number(self) -> str:
        return "".join(DIGITS[int(digit)] for digit in f"{len(self.all):03d}")

    def _keep(self, secret: str) -> str:
        self.all.append(secret)
        return secret


def forms(secret: str) -> list[bytes]:
    """The ways in which a secret may be written into a file."""
    plain = secret.encode()
    coded = [base64.b64encode(b"\0" * shift + plain)[[0, 4, 4][shift] : -4] for shift in range(3)]
    entities = ["".join(f"&#{ord(sign)};" for sign in secret), "".join(f"&#x{ord(sign):x};" for sign in secret)]
    return [
        plain, secret.encode("utf-16-le"), secret.encode("utf-16-be"), secret.encode("gb18030"),
        quote(secret).encode(), quote(secret).lower().encode(), secret.encode("unicode_escape"),
        *(text.encode() for text in entities), *(text for text in coded if len(text) > 8),
    ]


def unpacked(name: str, content: bytes) -> list[tuple[str, bytes]]:
    """A file with everything inside it: the parts of zips, and the text of PDFs."""
    files = [(name, name.encode() + b"\n" + content)]
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            files.append((f"{name}!comment", archive.comment))
            for part in archive.infolist():
                files += unpacked(f"{name}!{part.filename}", archive.read(part))
                files.append((f"{name}!{part.filename}!comment", part.comment + part.extra))
    if content.startswith(b"%PDF"):
        text = subprocess.run(["pdftotext", "-", "-"], input=content, capture_output=True, check=True)
        files.append((f"{name}!text", text.stdout))
    return files


def programme(secrets: Secrets) -> dict[str, bytes]:
    """A project whose internal fields, notes, blocks, names and comments hold secrets."""
    files: dict[str, str | bytes] = {}
    owners = [secrets.name() for _ in range(2 * TASKS)]
    rows = [
        f"{n},公开任务{n},建设,{'建设局' if n % 3 else '建设局;交通局'},"
        + (f"{owners[2 * n - 2]}、{owners[2 * n - 1]}" if n % 3 else f"建设局:{owners[2 * n - 2]};交通局:{owners[2 * n - 1]}")
        + f",2019-01-01,2019-12-31,{secrets.words('备注')},{secrets.words('自有列')},公开要求{n}"
        for n in range(1, TASKS + 1)
    ]
    files["tasks.csv"] = "number,title,workstream,departments,owners,start,deadline,internal_remark,领导批示,requirement\n" + "\n".join(rows) + "\n"
    for month in ("2019-01", "2019-02"):
        rows = [f"{n},{5 * n},公开进展{n},{secrets.words('月报')},建设局" for n in range(1, TASKS + 1)]
        files[f"reports/{month}.csv"] = "task,progress,summary,internal_remark,reported_by\n" + "\n".join(rows) + "\n"
    files["programme.yaml"] = f"""# {secrets.words('配置注释')}
title: 金丝雀方案
sample: true
period: {{start: 2019-01-01, end: 2019-12-31}}
workstreams:
  - {{id: build, name: 建设}}  # {secrets.words('行末注释')}
departments:
  - {{id: works, name: 建设局}}
  - {{id: traffic, name: 交通局}}
editions:
  - {{id: public, name: 公开版, owners: none, without_notes: [tasks/3, departments/traffic]}}
  - {{id: internal, name: 内部版, owners: name}}
site:
  base_url: https://www.example.gov.cn/a/b/
"""
    for n in range(1, TASKS + 1):
        picture, list_ = secrets.file(), secrets.file()
        files[f"notes/tasks/{n}.md"] = (
            f"---\ntitle: 说明{n}\n---\n\n公开的话{n}\n\n<!-- {secrets.words('注释')} -->\n\n"
            f"```internal\n{secrets.words('块')}，**{secrets.words('块内')}** [任务](task:1)。\n\n"
            f"![{secrets.words('图')}]({picture}.gif) [名单]({list_}.pdf)\n```\n"
        )
        files[f"notes/tasks/{picture}.gif"] = GIF + secrets.words("图注").encode()
        files[f"notes/tasks/{list_}.pdf"] = b"%PDF-1.4\n" + secrets.words("附件").encode()
    files["notes/tasks/3.md"] = f"---\ntitle: {secrets.words('题')}\n---\n\n{secrets.words('整篇')}\n"
    files["notes/departments/traffic.md"] = secrets.words("单位") + "\n"
    files["notes/forgotten.pdf"] = b"%PDF-1.4\n" + secrets.words("遗忘").encode()
    files["README.md"] = secrets.words("说明文件")
    return {f"Content/{name}": text if isinstance(text, bytes) else text.encode() for name, text in files.items()}


class CanaryTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="canaries-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.secrets = Secrets()
        for name, content in programme(cls.secrets).items():
            path = cls.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        cls.outputs = [
            cls.run_program("build"), cls.run_program("briefing", "--docx", "--department", "all"), cls.run_program("build"),
            cls.run_program("bundle", "--format", "both"),
        ]

    @classmethod
    def run_program(cls, command: str, *arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [PROGRAM, command, "--project", cls.folder, "--templates", ROOT / "Templates", "--lang", "zh", *arguments],
            capture_output=True, text=True,
        )

    def test_everything_was_made(self):
        for output in self.outputs:
            self.assertEqual(output.returncode, 0, output.stderr[-2000:])
        made = {path.suffix for path in (self.folder / "Output").rglob("*") if path.is_file()}
        self.assertLessEqual({".html", ".csv", ".json", ".xlsx", ".docx", ".zip", ".js"}, made)

    def test_there_are_two_hundred_secrets(self):
        self.assertGreaterEqual(len(set(self.secrets.all)), 200)

    def test_no_published_file_holds_a_secret_in_any_form(self):
        wanted = {form: secret for secret in self.secrets.all for form in forms(secret)}
        found = []
        for path in sorted((self.folder / "Output").rglob("*")):
            if not path.is_file():
                continue
            for name, content in unpacked(str(path.relative_to(self.folder)), path.read_bytes()):
                found += [f"{name}: {secret}" for form, secret in wanted.items() if form in content]
        self.assertEqual(found, [])

    def test_the_internal_edition_holds_those_that_it_prints(self):
        self.assertEqual(self.run_program("build", "--edition", "internal").returncode, 0)
        site = b"".join(path.read_bytes() for path in (self.folder / "Output/internal").rglob("*.html"))
        shutil.rmtree(self.folder / "Output/internal")
        printed = [secret for secret in self.secrets.all if secret.encode() in site]
        self.assertGreater(len(printed), 150)


if __name__ == "__main__":
    unittest.main()
