"""Runs the program, and reads what it published: the files of closed months, the data tables and the home page."""

import csv
import html
import json
import os
import re
import subprocess
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from books import COUNTED, Figure, IndicatorFigure, ONGOING, UNSETTLED

ROOT = Path(__file__).resolve().parents[2]
TAIZHANG = Path(os.environ.get("TAIZHANG", ROOT / ".build/release/taizhang")).resolve()
HANG = 60
ENDS = {"长期": ONGOING, "待定": UNSETTLED}


@dataclass
class Run:
    arguments: list[str]
    exit: int
    out: str
    err: str

    @property
    def document(self) -> dict:
        try:
            return json.loads(self.out)
        except ValueError:
            return {}

    def findings(self, *rules: str) -> list[dict]:
        return [finding for finding in self.document.get("findings", []) if not rules or finding["rule"] in rules]

    def __str__(self) -> str:
        errors = [
            f"{item.get('file')}:{item.get('row')}: {item['summary_zh']} [{item['rule']}]"
            for item in self.findings() if item["severity"] == "error"
        ]
        return f"taizhang {' '.join(self.arguments)} → {self.exit}: " + ("; ".join(errors) or self.err[:500])


def run(*arguments: str, project: Path) -> Run:
    words = [*arguments, "--project", str(project), "--jobs", "1"]
    environment = {**os.environ, "SWIFT_BACKTRACE": "enable=no", "LC_ALL": "C.UTF-8"}
    try:
        done = subprocess.run(
            [TAIZHANG, *words], capture_output=True, stdin=subprocess.DEVNULL, env=environment, timeout=HANG
        )
    except subprocess.TimeoutExpired:
        return Run(words, -9, "", f"hangs for {HANG} s")
    texts = [text.decode("utf-8", "backslashreplace") for text in (done.stdout, done.stderr)]
    return Run(words, done.returncode, *texts)


def number(text: str) -> float | None:
    return float(text) if text else None


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


class ClosedFile:
    """The file of a closed month, which ends on a day."""

    def __init__(self, path: Path, last_day: date):
        self.last_day = str(last_day)
        self.bytes = path.read_bytes()
        rows = table(path)
        kinds = {kind: [row for row in rows if row["record"] == kind] for kind in ("closing", "total", "task", "indicator")}
        self.closings = kinds["closing"]
        self.totals = {row["id"]: int(row["count"]) for row in kinds["total"]}
        self.mean = next(row for row in rows if row["record"] == "mean")
        self.task_rows = {row["id"]: row for row in kinds["task"]}
        self.indicator_rows = {row["id"]: row for row in kinds["indicator"]}
        self.row_count = len(kinds["task"]) + len(kinds["indicator"])

    @property
    def tasks(self) -> dict[str, Figure]:
        def figure(row: dict[str, str]) -> Figure:
            overdue = row["rule_lamp"] == "red" and row["deadline"][0].isdigit() and row["deadline"] < self.last_day
            return Figure(
                row["lamp"], row["rule_lamp"], number(row["progress"]), row["report_month"], row["report"],
                number(row["schedule_share"]), row["deadline"], row["leads"].split(";"), float(row["weight"]), overdue,
            )

        return {id: figure(row) for id, row in self.task_rows.items()}

    @property
    def indicators(self) -> dict[str, IndicatorFigure]:
        return {
            id: IndicatorFigure(
                row["lamp"], number(row["value"]), row["date"], tuple(map(float, row["target"].split(".."))),
                row["target_date"], row["state"],
            )
            for id, row in self.indicator_rows.items()
        }


class Tables:
    """The data tables and the home page of a built site."""

    def __init__(self, site: Path):
        self.tasks = {row["number"]: row for row in table(site / "data/tasks.csv")}
        self.task_count = len(table(site / "data/tasks.csv"))
        self.indicators = {row["id"]: row for row in table(site / "data/indicators.csv")}
        self.departments = {row["id"]: row for row in table(site / "data/departments.csv")}
        self.workstreams = {row["id"]: row for row in table(site / "data/workstreams.csv")}
        self.lamps = {(row["task"], row["month"]): row for row in table(site / "data/lamps.csv")}
        self.home = home_counts((site / "index.html").read_text(encoding="utf-8"))

    def deadline(self, id: str) -> str:
        row = self.tasks[id]
        return row["deadline"] or ENDS.get(row["deadline_words"], row["deadline_words"])


def home_counts(page: str) -> dict[str, tuple[int, int]]:
    """The counts of the home page with their denominators, by the word beside them."""
    counts = {}
    for word, body in re.findall(r"<div><dt>([^<]*)</dt><dd[^>]*>(.*?)</dd>", page, re.S):
        text = html.unescape(re.sub(r"<[^>]*>", "", body))
        if found := re.match(r"\s*(\d+)\s*／(\d+) 项", text):
            counts[word] = (int(found[1]), int(found[2]))
    return counts


LAMP_WORDS = dict(zip(COUNTED, ("完成", "绿灯", "黄灯", "红灯", "未报", "未开始", "待报")))
