"""Writes a programme of any size for measuring: `generate.py TASKS FOLDER`.

Each task has a note of about 1.2 kB with a table, twelve monthly reports and an indicator with twelve readings.
The same number of tasks always gives the same bytes. `programme.yaml` and the templates are the shipped ones.
"""

import argparse
import csv
import re
import shutil
from calendar import monthrange
from pathlib import Path

SHIPPED = Path(__file__).resolve().parent.parent
YEAR = 2019
MONTHS = range(1, 13)

NOTE = """---
title: 任务 {number} 的做法（示例）
updated: 2019-12-31
---
## 怎么做

任务 {number} 按**勘察、设计、施工、验收**四步推进，由牵头单位每月报送一次进度，遇到的问题当月提出、当月商定办法。
*用地手续*办结之前不进场，涉及管线的先核对图纸，再探挖验证；验收资料随工程同步整理，不留到年底。

| 步骤 | 起止月份 | 牵头做什么 | 办成的标志 |
|---|---|---|---|
| 勘察 | 1—2 月 | 摸清现状，列出清单 | 清单经单位负责人核对 |
| 设计 | 3—4 月 | 编制方案，征求意见 | 方案批复 |
| 施工 | 5—{last} 月 | 分段组织施工 | 完成工程量 {amount} 处 |
| 验收 | 12 月 | 组织联合验收 | 验收合格并移交管护 |

## 要盯住的事

- 每月 25 日前报送进度，数字以现场核对为准；
- 与[任务 {neighbour}](task:{neighbour})共用的路段统一排期，避免重复开挖；
- 指标以[第 {number} 项指标](indicator:indicator-{number})的读数为准，口径不变；
- 施工期间留出行人通道，夜间作业提前告知周边住户。

> 进度落后超过 10 个百分点的，当月写明原因和补救办法。

办成之后由管护单位接手，头三个月每周巡查一次，发现问题退回施工方整改。
"""


def month_end(month: int) -> str:
    return f"{YEAR}-{month:02}-{monthrange(YEAR, month)[1]:02}"


def names(section: str) -> list[str]:
    """The names that one list of the shipped programme.yaml gives its entries."""
    text = (SHIPPED / "Content/programme.yaml").read_text(encoding="utf-8")
    block = re.search(rf"^{section}:\n((?:[ #\n].*\n?|\n)*)", text, re.MULTILINE)
    if block is None:
        raise SystemExit(f"programme.yaml has no {section}")
    return re.findall(r"^    name: *(.+?) *$", block[1], re.MULTILINE)


def progress(number: int, month: int) -> int:
    """A share of 100 that never falls and stays below 100."""
    return min(99, month * (6 + number % 3) + number % 5)


def write_table(path: Path, header: str, rows) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header.split(","))
        writer.writerows(rows)


def task_rows(count: int):
    departments, workstreams = names("departments"), names("workstreams")
    for number in range(1, count + 1):
        workstream = workstreams[number % len(workstreams)]
        department = departments[number % len(departments)]
        yield [
            number, f"完成第 {number} 号片区整治", workstream, department, "负责人甲", f"{YEAR}-01-01", f"{YEAR}-12-31",
            "3.2", "", 1, f"年底前完成第 {number} 号片区的整治，通过联合验收并移交管护。", "",
        ]


def report_rows(count: int, month: int):
    departments = names("departments")
    for number in range(1, count + 1):
        yield [
            number, progress(number, month), "", f"{month} 月按计划推进，完成 {number % 40 + month} 处。", "",
            f"下月继续施工，计划再完成 {number % 7 + 1} 处。", "", departments[number % len(departments)],
            month_end(month),
        ]


def indicator_rows(count: int):
    workstreams = names("workstreams")
    for number in range(1, count + 1):
        yield [
            f"indicator-{number}", f"第 {number} 项完成量", "处", "at-least", 0, 100 + number % 50, f"{YEAR}-12-31",
            workstreams[number % len(workstreams)], number, "3.2",
        ]


def reading_rows(count: int):
    for number in range(1, count + 1):
        for month in MONTHS:
            yield [f"indicator-{number}", month_end(month), month * (7 + number % 4), "月报汇总", ""]


def write_notes(folder: Path, count: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(1, count + 1):
        note = NOTE.format(number=number, neighbour=number % count + 1, last=9 + number % 3, amount=100 + number % 50)
        (folder / f"{number}.md").write_text(note, encoding="utf-8")


def generate(count: int, project: Path) -> None:
    content = project / "Content"
    content.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(SHIPPED / "Content/programme.yaml", content / "programme.yaml")
    shutil.copytree(SHIPPED / "Templates", project / "Templates", dirs_exist_ok=True)
    write_table(
        content / "tasks.csv",
        "number,title,workstream,departments,owners,start,deadline,clause,action,weight,requirement,internal_remark",
        task_rows(count),
    )
    write_table(
        content / "indicators.csv",
        "id,name,unit,direction,baseline,target,deadline,workstream,tasks,clause",
        indicator_rows(count),
    )
    write_table(content / "readings.csv", "indicator,date,value,source,note", reading_rows(count))
    write_table(content / "commitments.csv", "id,clause,workstream,title,tasks", [])
    for month in MONTHS:
        write_table(
            content / f"reports/{YEAR}-{month:02}.csv",
            "task,progress,completed_on,summary,problem,next_step,internal_remark,reported_by,reported_on",
            report_rows(count, month),
        )
    write_notes(content / "notes/tasks", count)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("tasks", type=int)
    options.add_argument("folder", type=Path)
    chosen = options.parse_args()
    generate(chosen.tasks, chosen.folder)


if __name__ == "__main__":
    main()
