"""Plays a programme office through a year, by a seed: reports in time and late, changes that it enters, months that it closes.

The office keeps the content as a clerk does (the tables say what is now, the record since when and what was before), and
keeps books of its own beside it (`books.py`), against which the program's figures are held.
"""

import csv
import heapq
import random
from datetime import date, timedelta
from pathlib import Path

from books import END, ONGOING, START, UNSETTLED, YEAR, Books, Indicator, Report, Task, last_day, name_of

TASKS = 40
INDICATORS = 8
WORKSTREAMS = {"works": "建设", "care": "管理", "plans": "规划"}
DEPARTMENTS = {
    "finance": "财政局", "building": "建设局", "transport": "交通局", "health": "卫生局", "city": "城管局", "water": "水务局",
}
WORDS = {
    "added": "新增", "postponed": "延期", "advanced": "提前", "retargeted": "目标调整", "reweighted": "权重调整", "transferred": "移交",
    "cancelled": "取消", "suspended": "中止", "resumed": "恢复", "merged": "并入", "split": "拆分", "renamed": "更名",
}
OPEN_ENDS = {ONGOING: "长期", UNSETTLED: "待定"}
RECORD = ["date", "task", "indicator", "department", "kind", "from", "to", "basis", "reason"]

# The order within a day: what happens, then the month's end, then the closing.
HAPPENS, ENDS, CLOSES = 0, 1, 2

PROGRAMME = """title: 一年的方案
organisation: 方案办公室
period:
  start: 2019-01-01
  end: 2019-12-31
language: zh
workstreams:
{workstreams}
departments:
{departments}
lamps:
  yellow_below: 10
  red_below: 30
  missing_months: keep
  report_grace_days: 10
editions:
  - id: public
    name: 公开版
  - id: figures
    name: 数据版
    without_pages: [timeline, commitments, reporting, changes, briefings, indicators, tasks, history]
"""


class Office:
    """One office and its year; `year()` plays it and stops where a month is to be closed."""

    def __init__(self, seed: int, project: Path):
        self.random = random.Random(seed)
        self.project = project
        self.books = Books()
        self.names = dict(DEPARTMENTS)
        self.former_names: dict[str, list[str]] = {}
        self.active = list(DEPARTMENTS)
        self.record: list[dict[str, str]] = []
        # Tasks that were changed without a word after a month was closed with them.
        self.slipped: set[str] = set()
        # Of these, the reports, by task and month.
        self.slipped_reports: set[tuple[str, int]] = set()
        # Indicators with readings that came after their month was closed, by month.
        self.late_readings: set[tuple[str, int]] = set()
        self.with_deadline_rows: set[str] = set()
        # The day on which another task was last merged into one.
        self.heirs: dict[str, date] = {}
        self.events: list = []
        self.count = 0
        self.found()

    # MARK: The programme at its start

    def found(self) -> None:
        for number in range(1, TASKS + 1):
            start_cell, start = self.random.choice(
                [("", START), ("待定", None), (str(day := self.day(1, 6)), day), (str(START), START)]
            )
            self.books.tasks[str(number)] = Task(
                str(number), f"第 {number} 项工作", self.random.choice(list(WORKSTREAMS)), self.leads(), start,
                self.deadline(start or START), self.random.choice([1, 1, 1, 2, 3]), start_cell=start_cell,
            )
        for number in range(1, INDICATORS + 1):
            self.add_indicator(number)
        for month in range(1, 13):
            self.plan(month)

    def add_indicator(self, number: int) -> str:
        direction = self.random.choice(["at-least", "at-most", "between"])
        id = f"figure-{number}"
        self.books.indicators[id] = Indicator(
            id, f"第 {number} 项指标", direction, self.target(direction), self.day(6, 12), baseline=self.random.choice(["", "0", "20", "60"]),
        )
        return id

    def target(self, direction: str) -> tuple[float, ...]:
        low = self.random.randint(20, 60)
        return (low, low + self.random.randint(5, 20)) if direction == "between" else (low,)

    def day(self, first: int, last: int) -> date:
        """Some day of some months of the year."""
        month = self.random.randint(first, last)
        return date(YEAR, month, self.random.randint(1, last_day(month).day))

    def day_from(self, day: date) -> date:
        return day + timedelta(self.random.randint(0, (END - day).days))

    def deadline(self, start: date) -> date | str:
        return self.random.choice([ONGOING, UNSETTLED] + [self.day_from(start) for _ in range(6)] + [END] * 3)

    def leads(self) -> list[str]:
        return self.random.sample(self.active, self.random.choice([1, 1, 1, 2]))

    # MARK: The plan of a year

    def at(self, day: date, phase: int, action) -> None:
        self.count += 1
        heapq.heappush(self.events, (day, phase, self.count, action))

    def plan(self, month: int) -> None:
        last = last_day(month)
        first = last.replace(day=1)
        pick = self.random
        for _ in range(pick.randint(2, 7)):
            self.at(first + timedelta(pick.randrange(last.day)), HAPPENS, self.adjust)
        closing = last + timedelta(pick.randint(1, 20))
        self.at(last, ENDS, lambda day: self.books.end(month))
        self.at(closing, CLOSES, lambda day: (month, day))
        # The share of tasks that report is the office's own, drawn for each month.
        self.at(first, HAPPENS, lambda day: self.expect_reports(month, closing))
        for id in [f"figure-{number}" for number in range(1, INDICATORS + 4)]:
            if pick.random() < 0.5:
                read = pick.choice([last, first + timedelta(pick.randrange(last.day))])
                entered = pick.choice([read, last, last + timedelta(pick.randint(1, 30))])
                self.at(entered, HAPPENS, lambda day, id=id, read=read: self.read(id, read))
        if pick.random() < 0.4:
            self.at(last + timedelta(pick.randint(-3, 12)), HAPPENS, lambda day: self.override(month, day))
        if month > 1 and pick.random() < 0.25:
            self.at(first + timedelta(pick.randrange(last.day)), HAPPENS, self.slip)
        if month == 7:
            if pick.random() < 0.8:
                self.at(self.day(3, 10), HAPPENS, self.merge_departments)
            if pick.random() < 0.8:
                self.at(self.day(3, 10), HAPPENS, self.rename_department)

    def year(self):
        """Plays the year and gives each month that is to be closed, with the day, once the content is written."""
        while self.events:
            day, phase, _, action = heapq.heappop(self.events)
            given = action(day)
            if phase == CLOSES:
                self.write()
                yield given
        self.write()

    # MARK: What comes in

    def expect_reports(self, month: int, closing: date) -> None:
        last = last_day(month)
        share = self.random.uniform(0.3, 0.9)
        for number in list(self.books.tasks):
            if self.random.random() > share:
                continue
            came = self.random.choice(
                [last, last, last, last - timedelta(self.random.randint(0, 5)), closing]
                + [closing + timedelta(1), last + timedelta(self.random.randint(1, 12))]
                + [last + timedelta(self.random.randint(1, 70))]
            )
            undated = came == last and self.random.random() < 0.2
            self.at(came, HAPPENS, lambda day, number=number, undated=undated: self.report(number, month, day, undated))

    def report(self, number: str, month: int, day: date, undated: bool) -> None:
        task = self.books.tasks[number]
        told = {of: report for (whose, of), report in self.books.reports.items() if whose == number}
        if any(report.progress >= 100 for report in told.values()) or task.state != "listed":
            return
        if task.start is not None and task.start > last_day(month):
            return
        before = max([report.progress for of, report in told.items() if of < month], default=0)
        progress = min(99, before + self.random.randint(0, 22))
        if max(told, default=0) < month and self.random.random() < 0.06 + progress / 600:
            progress = 100
        self.books.reports[number, month] = Report(month, progress, day, undated)

    def read(self, id: str, day: date) -> None:
        item = self.books.indicators.get(id)
        if item is None or item.state != "listed":
            return
        self.books.readings.setdefault(id, {})[day] = self.random.randint(150, 900) / 10
        self.late_readings |= {(id, month) for month in self.books.months if last_day(month) >= day}

    def override(self, month: int, day: date) -> None:
        listed = self.listed()
        if listed:
            lamp = self.random.choice(["green", "yellow", "red", "grey"])
            self.books.overrides[self.random.choice(listed), month] = (lamp, day)

    # MARK: What changes

    def listed(self, day: date | None = None) -> list[str]:
        """The tasks in the totals, without those that another one was merged into on the day, which stay that day."""
        return [
            number for number, task in self.books.tasks.items()
            if task.state == "listed" and (day is None or self.heirs.get(number) != day)
        ]

    def enter(self, day: date, kind: str, before: str = "", after: str = "", **thing: str) -> None:
        self.record.append({
            "date": str(day), "kind": self.random.choice([kind, WORDS[kind]]), "from": before, "to": after,
            "basis": f"会议纪要 {len(self.record) + 1} 号", "reason": self.random.choice(["", "情况有变"]), **thing,
        })

    def adjust(self, day: date) -> None:
        action = self.random.choice(
            [self.move_deadline] * 5 + [self.transfer] * 4
            + [self.retarget, self.reweight, self.cancel, self.suspend, self.resume, self.merge, self.split]
            + [self.rename, self.add, self.change_indicator, self.reweight, self.suspend, self.resume]
        )
        action(day)

    def some_task(self) -> Task:
        return self.random.choice(list(self.books.tasks.values()))

    def move_deadline(self, day: date) -> None:
        task = self.some_task()
        new = self.deadline(task.start or START)
        if new == task.deadline:
            return
        kind = "postponed" if rank(new) > rank(task.deadline) else "advanced"
        self.enter(day, kind, end_text(task.deadline), end_text(new), task=task.number)
        task.deadline = new
        self.with_deadline_rows.add(task.number)

    def transfer(self, day: date) -> None:
        task, new = self.some_task(), self.leads()
        if set(new) == set(task.leads):
            return
        self.enter(day, "transferred", self.named(task.cell or task.leads), self.named(new), task=task.number)
        task.leads, task.cell = new, None

    def reweight(self, day: date) -> None:
        task, new = self.some_task(), self.random.choice([0.5, 1, 2, 3])
        if new != task.weight:
            self.enter(day, "reweighted", f"{task.weight:g}", f"{new:g}", task=task.number)
            task.weight = new

    def rename(self, day: date) -> None:
        task = self.some_task()
        new = f"{task.title.split('（')[0]}（{day.month} 月改）"
        if new != task.title:
            self.enter(day, "renamed", task.title, new, task=task.number)
            task.title = new

    def cancel(self, day: date) -> None:
        self.leave(day, "cancelled")

    def suspend(self, day: date) -> None:
        self.leave(day, "suspended")

    def leave(self, day: date, kind: str) -> None:
        listed = self.listed(day)
        if listed:
            task = self.books.tasks[self.random.choice(listed)]
            self.enter(day, kind, task=task.number)
            task.state = kind

    def resume(self, day: date) -> None:
        suspended = [task for task in self.books.tasks.values() if task.state == "suspended"]
        if suspended:
            task = self.random.choice(suspended)
            self.enter(day, "resumed", task=task.number)
            task.state = "listed"

    def merge(self, day: date) -> None:
        listed = self.listed(day)
        if len(listed) > 1:
            gone, heir = self.random.sample(listed, 2)
            self.heirs[heir] = day
            self.enter(day, "merged", after=heir, task=gone)
            self.books.tasks[gone].state = "merged"

    def split(self, day: date) -> None:
        # What was done stays with a department that is gone, and nobody is given parts of it.
        whole = [
            number for number in self.listed(day)
            if "-" not in number and set(self.books.tasks[number].leads) <= set(self.active)
        ]
        if not whole:
            return
        task = self.books.tasks[self.random.choice(whole)]
        parts = [f"{task.number}-{index}" for index in range(1, self.random.randint(2, 3) + 1)]
        self.enter(day, "split", after=self.random.choice("、;,").join(parts), task=task.number)
        task.state = "split"
        for number in parts:
            self.books.tasks[number] = Task(
                number, f"{task.title}之 {number[-1]}", task.workstream, list(task.leads), day, self.deadline(day),
                start_cell=str(day),
            )
            if self.random.random() < 0.3:
                self.enter(day, "added", task=number)

    def add(self, day: date) -> None:
        number = str(1 + max(int(number.split("-")[0]) for number in self.books.tasks))
        start_cell, start = self.random.choice([("", START), ("待定", None), (str(day), day)])
        self.books.tasks[number] = Task(
            number, f"第 {number} 项工作", self.random.choice(list(WORKSTREAMS)), self.leads(), start,
            self.deadline(day), start_cell=start_cell,
        )
        self.enter(day, "added", task=number)

    # MARK: Indicators and departments

    def retarget(self, day: date) -> None:
        item = self.random.choice(list(self.books.indicators.values()))
        new = self.target(item.direction)
        if new != item.target:
            self.enter(day, "retargeted", target_text(item.target), target_text(new), indicator=item.id)
            item.target = new

    def change_indicator(self, day: date) -> None:
        item = self.random.choice(list(self.books.indicators.values()))
        what = self.random.choice(["deadline", "name", "state", "added"])
        if what == "deadline" and (new := self.day(1, 12)) != item.deadline:
            kind = "postponed" if new > item.deadline else "advanced"
            self.enter(day, kind, str(item.deadline), str(new), indicator=item.id)
            item.deadline = new
        elif what == "name" and (new := f"{item.name.split('（')[0]}（{day.month} 月改）") != item.name:
            self.enter(day, "renamed", item.name, new, indicator=item.id)
            item.name = new
        elif what == "state" and item.state in ("listed", "suspended"):
            kind = self.random.choice(["cancelled", "suspended"]) if item.state == "listed" else "resumed"
            self.enter(day, kind, indicator=item.id)
            item.state = "listed" if kind == "resumed" else kind
        elif what == "added":
            self.enter(day, "added", indicator=self.add_indicator(len(self.books.indicators) + 1))

    def merge_departments(self, day: date) -> None:
        """One department becomes part of another; its tasks pass to that one, unless they were done before."""
        gone, heir = self.random.sample(self.active, 2)
        self.active.remove(gone)
        self.enter(day, "merged", after=self.names[heir], department=self.random.choice([gone, self.names[gone]]))
        enters_each = self.random.random() < 0.5
        for task in self.books.tasks.values():
            if gone not in task.leads or self.books.is_done(task.number, day):
                continue
            before = task.leads
            task.leads = list(dict.fromkeys(heir if lead == gone else lead for lead in before))
            if enters_each:
                self.enter(day, "transferred", self.named(task.cell or before), self.named(task.leads), task=task.number)
                task.cell = None
            else:
                task.cell = task.cell or before

    def rename_department(self, day: date) -> None:
        id = self.random.choice(self.active)
        old, new = self.names[id], f"新{self.names[id]}"
        self.enter(day, "renamed", old, new, department=id)
        self.names[id] = new
        self.former_names.setdefault(id, []).append(old)

    # MARK: Slips

    def slip(self, day: date) -> None:
        """Something of a closed month is changed without a word."""
        if self.random.random() < 0.5:
            self.slip_report()
        else:
            self.slip_deadline()

    def slip_report(self) -> None:
        reports = [
            key for key in self.books.published
            if key[0] not in self.slipped and self.books.reports[key].progress < 100
        ]
        if reports:
            key = self.random.choice(reports)
            report = self.books.reports[key]
            report.progress = (report.progress + self.random.randint(1, 98)) % 99
            self.slipped.add(key[0])
            self.slipped_reports.add(key)

    def slip_deadline(self) -> None:
        closed = {number for month in self.books.months.values() for number in month.tasks}
        free = sorted(closed - self.slipped - self.with_deadline_rows)
        if free:
            task = self.books.tasks[self.random.choice(free)]
            new = self.day_from(task.start or START)
            if new != task.deadline:
                for state in self.books.open_states(task.number):
                    state.deadline = new
                self.slipped.add(task.number)

    # MARK: The content

    def named(self, departments: list[str]) -> str:
        return "、".join(self.names[id] for id in departments)

    def write(self) -> None:
        content = self.project / "Content"
        (content / "reports").mkdir(parents=True, exist_ok=True)
        (content / "programme.yaml").write_text(self.programme(), encoding="utf-8")
        books = self.books
        write_table(
            content / "tasks.csv", ["number", "title", "workstream", "departments", "owners", "start", "deadline", "weight"],
            ([
                task.number, task.title, WORKSTREAMS[task.workstream], self.named(task.cell or task.leads), "",
                task.start_cell, end_text(task.deadline), f"{task.weight:g}",
            ] for task in books.tasks.values()),
        )
        write_table(
            content / "indicators.csv",
            ["id", "name", "unit", "direction", "baseline", "target", "deadline", "workstream", "tasks"],
            ([
                item.id, item.name, "处", item.direction, item.baseline, target_text(item.target), item.deadline, "建设",
                item.id.split("-")[1],
            ] for item in books.indicators.values()),
        )
        write_table(
            content / "readings.csv", ["indicator", "date", "value"],
            ([id, day, f"{value:g}"] for id, readings in books.readings.items() for day, value in readings.items()),
        )
        write_table(
            content / "overrides.csv", ["task", "month", "lamp", "reason", "date"],
            ([number, name_of(month), lamp, "复核", day] for (number, month), (lamp, day) in books.overrides.items()),
        )
        for month in range(1, 13):
            rows = [
                [number, f"{report.progress:g}", "推进", "没有大问题", "" if report.undated else report.came]
                for (number, of), report in books.reports.items() if of == month
            ]
            if rows:
                write_table(
                    content / f"reports/{name_of(month)}.csv", ["task", "progress", "summary", "problem", "reported_on"], rows
                )
        # Rows of other days may stand in any order.
        days = sorted({row["date"] for row in self.record})
        random.Random(len(self.record)).shuffle(days)
        write_table(
            content / "adjustments.csv", RECORD,
            ([row.get(column, "") for column in RECORD] for day in days for row in self.record if row["date"] == day),
        )

    def programme(self) -> str:
        def item(id: str, name: str, aliases: list[str] = []) -> str:
            return f"  - id: {id}\n    name: {name}" + (f"\n    aliases: [{', '.join(aliases)}]" if aliases else "")

        return PROGRAMME.format(
            workstreams="\n".join(item(*pair) for pair in WORKSTREAMS.items()),
            departments="\n".join(item(id, self.names[id], self.former_names.get(id, [])) for id in DEPARTMENTS),
        )


def rank(deadline: date | str) -> tuple[int, str]:
    """Days come first, then what goes on, then what is not settled."""
    return (0, str(deadline)) if isinstance(deadline, date) else ([None, ONGOING, UNSETTLED].index(deadline), "")


def end_text(deadline: date | str) -> str:
    return OPEN_ENDS.get(deadline, str(deadline))


def target_text(target: tuple[float, ...]) -> str:
    return "..".join(f"{value:g}" for value in target)


def write_table(path: Path, header: list[str], rows) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)
