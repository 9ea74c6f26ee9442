"""Small programmes of the tests' own: what a ledger may hold at its extremes."""

import csv
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from office import ROOT


@dataclass
class Row:
    """A task, and its report of each month: progress, or progress with words."""

    title: str
    start: str = "2019-01-01"
    deadline: str = "2019-12-31"
    departments: str = "甲局"
    owners: str = ""
    internal_remark: str = ""
    reports: dict[str, dict] = field(default_factory=dict)


TASKS = "number,title,workstream,departments,owners,start,deadline,clause,action,weight,requirement,internal_remark"
REPORTS = "task,progress,completed_on,summary,problem,next_step,internal_remark,reported_by,reported_on"
INDICATORS = "id,name,unit,direction,baseline,target,deadline,workstream,tasks,clause"


def write(
    project: Path, rows: list[Row], departments: tuple[str, ...] = ("甲局", "乙局"), preset: str = "gongwen",
    indicators: list[dict] = (), readings: list[dict] = (), months: tuple[str, ...] = (),
) -> Path:
    """A project whose months have a table of reports each, also where it is empty."""
    content = project / "Content"
    shutil.copytree(ROOT / "Templates", project / "Templates")
    (content / "reports").mkdir(parents=True)
    known = "".join(f"  - id: d{number}\n    name: {name}\n" for number, name in enumerate(departments, 1))
    (content / "programme.yaml").write_text(
        "title: 工作方案\norganisation: 工作办公室\nperiod:\n  start: 2019-01-01\n  end: 2019-12-31\n"
        "workstreams:\n  - id: works\n    name: 建设\n  - id: care\n    name: 管理\n"
        f"departments:\n{known}editions:\n  - id: public\n    name: 公开版\n    owners: none\n"
        "  - id: internal\n    name: 内部版\n    owners: name\n"
        f"briefings:\n  preset: {preset}\n  masthead: 工作简报\n", encoding="utf-8")
    lines = [
        dict(number=number, title=row.title, workstream="建设" if number % 2 else "管理", departments=row.departments,
             owners=row.owners, start=row.start, deadline=row.deadline, weight=1, internal_remark=row.internal_remark)
        for number, row in enumerate(rows, 1)
    ]
    table(content / "tasks.csv", TASKS, lines)
    for month in sorted({*months, *(month for row in rows for month in row.reports)}):
        reports = [
            dict(task=number, reported_on=f"{month}-28", reported_by=row.departments.split(";")[0]) | row.reports[month]
            for number, row in enumerate(rows, 1) if month in row.reports
        ]
        table(content / "reports" / f"{month}.csv", REPORTS, reports)
    table(content / "indicators.csv", INDICATORS, list(indicators))
    table(content / "readings.csv", "indicator,date,value,source,note", list(readings))
    return project


def table(path: Path, head: str, rows: list[dict]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, head.split(","))
        writer.writeheader()
        writer.writerows(rows)


def done(month: str) -> dict[str, dict]:
    return {month: dict(progress=100, completed_on=f"{month}-20", summary="已完成。")}
