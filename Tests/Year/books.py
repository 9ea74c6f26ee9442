"""What an office knows by its own bookkeeping: how each thing stood at each month's end, and what that counts to.

Nothing here is undone or looked up in a record: a state is copied down on the last day of its month.
"""

import copy
from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, timedelta

YEAR = 2019
START, END = date(YEAR, 1, 1), date(YEAR, 12, 31)
ONGOING, UNSETTLED = "ongoing", "unsettled"
COUNTED = ("done", "green", "yellow", "red", "grey", "not-begun", "awaited")
STATES = ("met", "on-path", "behind", "missed", "not-due", "no-reading", "no-target")
YELLOW, RED, GRACE = 10, 30, 10


def last_day(month: int) -> date:
    return date(YEAR, month, monthrange(YEAR, month)[1])


def name_of(month: int) -> str:
    return f"{YEAR}-{month:02}"


@dataclass
class Task:
    number: str
    title: str
    workstream: str
    leads: list[str]
    start: date | None
    deadline: date | str
    weight: float = 1
    # listed, or the word for what stands outside the totals.
    state: str = "listed"
    # The departments as the ledger's cell names them, by id, where it still names one that became part of another.
    cell: list[str] | None = None
    # The start as the cell has it: empty is the programme's first day.
    start_cell: str = ""


@dataclass
class Indicator:
    id: str
    name: str
    direction: str
    target: tuple[float, ...]
    deadline: date
    state: str = "listed"
    baseline: str = ""


@dataclass
class Report:
    month: int
    progress: float
    came: date
    # Whether its cell of the day is empty, which means the month's last.
    undated: bool = False


@dataclass
class Figure:
    """How one task stood."""

    lamp: str
    rule_lamp: str
    progress: float | None
    report_month: str
    duty: str
    share: float | None
    deadline: str
    leads: list[str]
    weight: float
    overdue: bool

    @property
    def is_counted(self) -> bool:
        return self.lamp in COUNTED


@dataclass
class IndicatorFigure:
    lamp: str
    value: float | None
    day: str
    target: tuple[float, ...]
    target_day: str
    state: str


@dataclass
class Month:
    """What was published for a month."""

    closed_on: date
    tasks: dict[str, Figure]
    indicators: dict[str, IndicatorFigure]

    @property
    def totals(self) -> dict[str, int]:
        counted = [task for task in self.tasks.values() if task.is_counted]
        indicators = [item for item in self.indicators.values() if not item.lamp]
        totals = {"tasks": len(counted)}
        totals |= {lamp: sum(task.lamp == lamp for task in counted) for lamp in COUNTED}
        totals["overdue"] = sum(task.overdue for task in counted)
        totals["owed"] = sum(task.duty != "none" for task in counted)
        totals["reported"] = sum(task.duty == "reported" for task in counted)
        totals["indicators"] = len(indicators)
        for state in STATES:
            totals[state] = sum(item.state == state for item in indicators)
        return totals

    @property
    def mean(self) -> tuple[float | None, int]:
        """The mean progress over the tasks that were reported on, and their number."""
        told = [task for task in self.tasks.values() if task.is_counted and task.progress is not None]
        weight = sum(task.weight for task in told)
        return (sum(task.progress * task.weight for task in told) / weight if told else None), len(told)

    def by_department(self) -> dict[str, dict[str, int]]:
        """The counts of each department that leads; a task with several leads counts in each."""
        counts: dict[str, dict[str, int]] = {}
        for task in self.tasks.values():
            if not task.is_counted:
                continue
            for lead in task.leads:
                row = counts.setdefault(lead, dict.fromkeys(("tasks", *COUNTED, "overdue"), 0))
                row["tasks"] += 1
                row[task.lamp] += 1
                row["overdue"] += task.overdue
        return counts


@dataclass
class Books:
    tasks: dict[str, Task] = field(default_factory=dict)
    indicators: dict[str, Indicator] = field(default_factory=dict)
    reports: dict[tuple[str, int], Report] = field(default_factory=dict)
    readings: dict[str, dict[date, float]] = field(default_factory=dict)
    overrides: dict[tuple[str, int], tuple[str, date]] = field(default_factory=dict)
    # The tasks and indicators as they stood on the last day of each month.
    ends: dict[int, tuple[dict[str, Task], dict[str, Indicator]]] = field(default_factory=dict)
    months: dict[int, Month] = field(default_factory=dict)
    # What was published of a report for its own month, which later months go on from.
    published: dict[tuple[str, int], float] = field(default_factory=dict)

    def end(self, month: int) -> None:
        self.ends[month] = copy.deepcopy((self.tasks, self.indicators))

    def open_states(self, number: str) -> list[Task]:
        """The task now, and as it stood at the ends of months that are not closed yet."""
        past = [tasks for month, (tasks, _) in self.ends.items() if month not in self.months]
        return [self.tasks[number]] + [tasks[number] for tasks in past if number in tasks]

    def close(self, month: int, day: date) -> Month:
        closed = self.figures(month, day)
        self.months[month] = closed
        for number, figure in closed.tasks.items():
            if figure.report_month == name_of(month):
                self.published[number, month] = figure.progress
        return closed

    def figures(self, month: int, closing: date) -> Month:
        tasks, indicators = self.ends[month]
        cutoff = min(closing, last_day(month) + timedelta(GRACE))
        return Month(
            closing,
            {number: self.figure(task, month, cutoff, self.awaits_first(tasks, month)) for number, task in tasks.items()},
            {id: self.indicator_figure(item, month) for id, item in indicators.items()},
        )

    def awaits_first(self, tasks: dict[str, Task], month: int) -> bool:
        """Whether no report at all has come in, and the first ones are still to come on time."""
        in_time = last_day(month) + timedelta(GRACE)
        if any(of <= month and report.came <= in_time for (_, of), report in self.reports.items()):
            return False
        listed = [task for task in tasks.values() if task.state == "listed"]
        return bool(listed) and month <= min(1 if task.start is None else max(1, task.start.month) for task in listed)

    def figure(self, task: Task, month: int, cutoff: date, awaits_first: bool) -> Figure:
        end = last_day(month)
        known = {
            of: report for (number, of), report in self.reports.items()
            if number == task.number and of <= month and report.came <= cutoff
        }
        last = max(known, default=None)
        progress = None if last is None else self.published.get((task.number, last), known[last].progress)
        share = self.share(task, end)
        overdue = isinstance(task.deadline, date) and end > task.deadline
        if task.state != "listed":
            rule, share = task.state, None
        elif progress is not None and progress >= 100:
            rule = "done"
        elif task.start is not None and task.start > end and not progress:
            rule = "not-begun"
        elif overdue:
            rule = "red"
        elif progress is None:
            rule = "awaited" if awaits_first else "grey"
        elif share is None:
            rule = "green"
        else:
            behind = share - progress - 1e-9
            rule = "red" if behind > RED else "yellow" if behind > YELLOW else "green"
        lamp = rule
        if task.state == "listed" and (task.number, month) in self.overrides:
            word, day = self.overrides[task.number, month]
            lamp = word if day <= cutoff else rule
        before = self.months.get(month - 1)
        was_done = before is not None and task.number in before.tasks and before.tasks[task.number].rule_lamp == "done"
        has_begun = progress is not None if task.start is None else task.start <= end
        if lamp not in COUNTED or was_done or not has_begun or awaits_first:
            duty = "none"
        else:
            duty = "reported" if rule == "done" or month in known else "missing"
        return Figure(
            lamp, rule, progress, "" if last is None else name_of(last), duty, share, str(task.deadline),
            list(task.leads), task.weight, rule == "red" and overdue,
        )

    def share(self, task: Task, day: date) -> float | None:
        if task.start is None or not isinstance(task.deadline, date):
            return None
        whole = (task.deadline - task.start).days + 1
        return min(1, max(0, ((day - task.start).days + 1) / whole)) * 100

    def indicator_figure(self, item: Indicator, month: int) -> IndicatorFigure:
        known = [day for day in self.readings.get(item.id, {}) if day <= last_day(month)]
        day = max(known, default=None)
        value = None if day is None else self.readings[item.id][day]
        if value is None:
            state = "no-reading"
        else:
            low, high = item.target[0], item.target[-1]
            met = {"at-least": value >= low, "at-most": value <= high, "between": low <= value <= high}[item.direction]
            state = "met" if met else self.way(item, value, last_day(month))
        return IndicatorFigure(
            "" if item.state == "listed" else item.state, value, "" if day is None else str(day), item.target,
            str(item.deadline), state,
        )

    def way(self, item: Indicator, value: float, end: date) -> str:
        """Where an indicator that is not met stands by the straight path to its target."""
        if end >= item.deadline:
            return "missed"
        if not item.baseline:
            return "not-due"
        low, high, baseline = item.target[0], item.target[-1], float(item.baseline)
        share = ((end - START).days + 1) / ((item.deadline - START).days + 1)
        aim = {"at-least": low, "at-most": high, "between": min(max(baseline, low), high)}
        aim = aim[item.direction]
        if item.direction == "at-least" and baseline >= aim or item.direction == "at-most" and baseline <= aim:
            asked = aim
        else:
            asked = baseline + (aim - baseline) * share
        hair = 1e-9 * max(1, abs(asked))
        fits = {
            "at-least": value >= asked - hair, "at-most": value <= asked + hair,
            "between": min(low, asked) - hair <= value <= max(high, asked) + hair,
        }
        return "on-path" if fits[item.direction] else "behind"

    def is_done(self, number: str, before: date) -> bool:
        return any(
            report.progress >= 100 and report.came < before
            for (of, _), report in self.reports.items() if of == number
        )
