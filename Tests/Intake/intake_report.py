"""What `taizhang import --json` says of rows and columns: the one place that knows the document's shape."""

from typing import Any


class IntakeReport:
    """The counts of rows in and out over all sheets that were read, and every text that the report mentions."""

    def __init__(self, document: dict[str, Any]):
        self.document = document
        self.sheets = document["sheets"]

    @property
    def rows_read(self) -> int:
        """The rows below the headers."""
        return self.count("rows")

    @property
    def entries(self) -> int:
        """The rows that became a task or an indicator."""
        return self.count("entries")

    @property
    def joined(self) -> int:
        return self.count("joined")

    @property
    def skipped(self) -> int:
        return self.count("skipped")

    @property
    def above(self) -> int:
        """The rows of titles and headers."""
        return sum(len(sheet["titles"]) + len(sheet["header_rows"]) for sheet in self.sheets)

    def count(self, name: str) -> int:
        return sum(sheet[name] for sheet in self.sheets)

    def reasons(self) -> list[str]:
        """Why each row was skipped, in order."""
        return [row["skipped"] for sheet in self.sheets for row in sheet["other_rows"] if "skipped" in row]

    def text(self) -> str:
        """Every string and number of the document, one after the other."""
        return "\n".join(leaves(self.document))


def leaves(value: Any):
    match value:
        case dict():
            for inner in value.values():
                yield from leaves(inner)
        case list():
            for inner in value:
                yield from leaves(inner)
        case None:
            return
        case _:
            yield str(value)
