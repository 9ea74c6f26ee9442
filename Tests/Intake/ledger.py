"""A ledger as an office keeps it, with what an import of it has to come to."""

from dataclasses import dataclass, field

from workbook import Sheet


@dataclass
class Task:
    """A task as the import must have it; `a|b` where two readings are both right, None where anything is.

    Departments are written `甲局;乙局`, owners `甲局:甲某、乙某;乙局:丙某`, or bare names where one department leads.
    `category` lists pieces that the row's category or workstream has to hold.
    """

    number: str | None
    title: str
    departments: str | None
    deadline: str | None
    words: str | None = None
    support: str | None = None
    owners: str | None = None
    category: tuple[str, ...] = ()


@dataclass
class Ledger:
    """Sheets, options of the import, and the expectation."""

    name: str
    sheets: list[Sheet]
    tasks: list[Task]
    # Cells that the import must ask about: errors, unless --leave-open is given.
    asks: tuple[str, ...] = ()
    # Cells that it may ask about, where a deduction would be certain only for a clever reader.
    may_ask: tuple[str, ...] = ()
    # Cells that some finding of any severity has to name.
    tells: tuple[str, ...] = ()
    # Rows below the header that are no tasks, by kind; a kind that is not named here is not counted.
    skipped: dict[str, int] = field(default_factory=dict)
    options: tuple[str, ...] = ()
    # The sheet that the tasks stand in; the first one unless it is named.
    read: str | None = None
    # Whether the tasks stand in every sheet.
    reads_all: bool = False

    @property
    def read_sheets(self) -> list[Sheet]:
        if self.reads_all:
            return [sheet for sheet in self.sheets if not sheet.hidden]
        return [next(sheet for sheet in self.sheets if self.read in (None, sheet.name))]
