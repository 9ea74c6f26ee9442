"""Every call by which a command changes files fails once, or is the last before a kill: what stands is old or new, as a whole."""

import atexit
import errno
import os
import shutil
import signal
import subprocess
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import openpyxl

ROOT = Path(__file__).resolve().parents[2]
TAIZHANG = ROOT / ".build/release/taizhang"
KINDS = {"kill": "kill"} | {name: str(getattr(errno, name)) for name in ("ENOSPC", "EIO", "EACCES")}

PROGRAMME = """title: 示例方案
title_en: Sample
organisation: 示例办公室
period:
  start: 2019-01-01
  end: 2019-12-31
sample: true
sample_note: 示例
workstreams:
  - id: build
    name: 建设
departments:
  - id: finance
    name: 财政局
  - id: housing
    name: 住建局
"""
CONTENT = {
    "programme.yaml": PROGRAMME,
    "tasks.csv": "number,title,workstream,departments,owners,start,deadline\n"
    "1,修建支路,建设,财政局,甲某,2019-01-01,2019-12-31\n2,改造管网,建设,住建局,乙某,2019-01-01,2019-12-31\n",
    "indicators.csv": "id,name,unit,direction,baseline,target,deadline,workstream,tasks\nroads,新建道路,公里,at-least,0,10,2019-12-31,建设,1\n",
    "readings.csv": "indicator,date,value,source\nroads,2019-06-30,5,台账\n",
    "reports/2019-06.csv": "task,progress,summary,reported_on\n1,50,已开工,2019-06-28\n2,40,已开工,2019-06-28\n",
}
LEDGER = "序号,工作任务,工作板块,牵头单位,责任人,完成时限\n1,修建支路,建设,财政局,甲某,2019年11月30日\n2,改造管网,建设,住建局,乙某,2019年12月31日\n3,新增绿地,建设,园林局,丙某,2019年12月31日\n"


def run(folder: Path, *arguments: str, at: int = 0, kind: str = "", count: Path | None = None, lists: bool = False) -> int:
    """Runs the program in a project and gives its exit code; without a browser, so that briefings are quick."""
    environment = {"PATH": "/nonexistent", "LANG": "C.UTF-8", "HOME": str(folder)}
    if at or count:
        environment["LD_PRELOAD"] = str(library())
    if at:
        environment |= {"FAULT_AT": str(at), "FAULT_KIND": kind}
    if count:
        environment["FAULT_COUNT"] = str(count)
    if lists:
        environment["FAULT_LISTS"] = "1"
    done = subprocess.run([TAIZHANG, *arguments], cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
    return done.returncode


@cache
def scratch() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="faults-")).resolve()
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@cache
def library() -> Path:
    path = scratch() / "faults.so"
    compiler = next(filter(shutil.which, ("cc", "gcc", "clang")), "cc")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", path, ROOT / "Tests/Faults/faults.c", "-ldl"], check=True)
    return path


@cache
def project() -> Path:
    """A small project with a site, a ledger to import and a filled-in form of each department."""
    folder = scratch() / "project"
    for name, text in CONTENT.items():
        path = folder / "Content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (folder / "ledger.csv").write_text(LEDGER, "utf-8")
    assert run(folder, "forms", "2019-07", "--into", "returned") == 0
    for form in sorted((folder / "returned").glob("*.xlsx")):
        book = openpyxl.load_workbook(form)
        for sheet in book:
            heads = {cell.value: cell for row in sheet.iter_rows() for cell in row if cell.value in ("本月进度\n(%)", "读数")}
            for name, value in (("本月进度\n(%)", 60), ("读数", 6)):
                if name in heads:
                    sheet.cell(heads[name].row + 1, heads[name].column).value = value
        book.save(form)
    assert run(folder, "build") == 0
    (folder / "Content/notes/tasks").mkdir(parents=True)
    (folder / "Content/notes/tasks/1.md").write_text("新的说明。\n", "utf-8")
    return folder


def copy(name: str) -> Path:
    folder = scratch() / name
    shutil.copytree(project(), folder)
    return folder


def tree(folder: Path, hidden: bool = True) -> dict[str, bytes]:
    """Every file of a project; without those on their way, on demand, and without locks, which are empty."""
    files = {}
    for path in folder.rglob("*"):
        parts = path.relative_to(folder).parts
        on_the_way = any(part.startswith(".taizhang-") and part[10:11].isdigit() or part == ".taizhang-journal" or part.endswith((".staging", ".previous")) for part in parts)
        if path.is_file() and not parts[-1].endswith(".lock") and (hidden or not on_the_way):
            files["/".join(parts)] = path.read_bytes()
    return files


class Faults(unittest.TestCase):
    def try_all(self, name: str, *arguments: str) -> None:
        """Runs a command once for each call and each way in which it can fail."""
        whole = copy(name)
        old = tree(whole)
        count = scratch() / f"{name}.count"
        self.assertEqual(run(whole, *arguments, count=count), 0)
        new = tree(whole)
        calls = int(count.read_text())
        self.assertTrue(old != new, "the command changes nothing")
        self.assertGreater(calls, 3)
        cases = [(at, kind) for at in range(1, calls + 1) for kind in KINDS]
        with ThreadPoolExecutor(os.cpu_count() or 2) as pool:
            faults = list(pool.map(lambda case: self.fault(name, old, new, arguments, *case), cases))
        self.assertEqual([fault for fault in faults if fault], [], f"of {len(cases)} runs")

    def fault(self, name: str, old: dict, new: dict, arguments: tuple, at: int, kind: str) -> str | None:
        """What is wrong after a run whose call failed; None where nothing is."""
        case = f"{name}: call {at}, {kind}"
        folder = copy(f"{name}-{at}-{kind}")
        try:
            code = run(folder, *arguments, at=at, kind=KINDS[kind])
            if code not in (0, 1, -signal.SIGKILL):
                return f"{case}: ended with {code}"
            if code < 0:
                # Whoever reads the project next mends it.
                run(folder, "check")
            found = tree(folder, hidden=False)
            if found != new and (code == 0 or found != old):
                kept = [path for path in old.keys() | new.keys() | found.keys() if found.get(path) not in (old.get(path), new.get(path))]
                return f"{case}: ended with {code}, neither old nor new {kept}"
            if run(folder, *arguments) != 0:
                return f"{case}: the next run fails"
            if tree(folder) != new:
                return f"{case}: the next run leaves {sorted(tree(folder).keys() ^ new.keys())}"
            return None
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def test_collect(self):
        self.try_all("collect", "collect", "returned")

    def test_import_into_a_project(self):
        self.try_all("import", "import", "ledger.csv", "--leave-open", "--dated", "2019-07-01", "--basis", "会议纪要")

    def test_import_into_a_new_project(self):
        self.try_all("import-new", "import", "ledger.csv", "--into", "other", "--leave-open")

    def test_forms(self):
        self.try_all("forms", "forms", "2019-07")

    def test_briefing(self):
        self.try_all("briefing", "briefing", "2019-06")

    def test_build(self):
        self.try_all("build", "build")

    def test_bundle(self):
        self.try_all("bundle", "bundle", "--format", "zip")

    def test_chart(self):
        self.try_all("chart", "chart", "lamps", "-o", "lamps.svg")


class Keys(unittest.TestCase):
    """A pair of keys is random, so it is tried for being a pair."""

    def test_keygen(self):
        count = scratch() / "keygen.count"
        first = scratch() / "keygen"
        first.mkdir()
        self.assertEqual(run(first, "keygen", "office", count=count), 0)
        calls = int(count.read_text())
        self.assertGreater(calls, 5)
        for at in range(1, calls + 1):
            for kind, number in KINDS.items():
                with self.subTest(call=at, kind=kind):
                    folder = scratch() / f"keygen-{at}-{kind}"
                    folder.mkdir()
                    code = run(folder, "keygen", "office", at=at, kind=number)
                    self.assertIn(code, (0, 1, -signal.SIGKILL))
                    left = {path.name for path in folder.iterdir() if not path.name.startswith(".")}
                    whole = {"office.sec", "office.pub"}
                    self.assertIn(left, [whole] if code == 0 else [set(), whole] if code == 1 else [set(), {"office.sec"}, whole])
                    # The next run makes the pair, or its other half, unless both are there.
                    self.assertEqual(run(folder, "keygen", "office"), 1 if left == whole else 0)
                    self.assertEqual({path.name for path in folder.iterdir()}, whole)
                    text = folder / "SHA256SUMS"
                    text.write_text("甲\n", "utf-8")
                    signify = ["signify-openbsd", "-S", "-s", "office.sec", "-m", text.name, "-x", "sig"]
                    subprocess.run(signify, cwd=folder, check=True, stdout=subprocess.DEVNULL)
                    verify = ["signify-openbsd", "-V", "-p", "office.pub", "-m", text.name, "-x", "sig"]
                    subprocess.run(verify, cwd=folder, check=True, stdout=subprocess.DEVNULL)
                    shutil.rmtree(folder)


class Lists(unittest.TestCase):
    """A folder that cannot be listed to its end is never taken for a shorter one."""

    def try_all(self, name: str, *arguments: str) -> None:
        whole = copy(name)
        count = scratch() / f"{name}.count"
        self.assertEqual(run(whole, *arguments, count=count, lists=True), 0)
        new = tree(whole)
        calls = int(count.read_text())
        self.assertGreater(calls, 1)
        for at in range(1, calls + 1):
            folder = copy(f"{name}-{at}")
            old = tree(folder)
            code = run(folder, *arguments, at=at, kind=KINDS["EIO"], lists=True)
            self.assertIn(tree(folder, hidden=False), [new] if code == 0 else [old, new], f"call {at} of {calls}, ended with {code}")
            shutil.rmtree(folder)

    def test_build(self):
        self.try_all("lists-build", "build")

    def test_collect(self):
        self.try_all("lists-collect", "collect", "returned")


class Concurrent(unittest.TestCase):
    def test_of_two_at_once_both_are_there_or_one_is_refused(self):
        """Two departments' returns are collected at the same time, twenty times."""
        for number in range(20):
            folder = copy(f"pair-{number}")
            forms = sorted(path.name for path in (folder / "returned").glob("*.xlsx"))
            self.assertEqual(len(forms), 2)
            running = [
                subprocess.Popen([TAIZHANG, "collect", f"returned/{form}"], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                for form in forms
            ]
            codes = [process.wait(60) for process in running]
            reports = (folder / "Content/reports/2019-07.csv").read_text("utf-8-sig")
            for form, code in zip(forms, codes):
                department = form.removesuffix(".xlsx").split("-")[-1]
                self.assertIn(code, (0, 1))
                self.assertEqual(department in reports, code == 0, f"{department} ended with {code}")
            self.assertIn(0, codes)
            shutil.rmtree(folder)


if __name__ == "__main__":
    unittest.main()
