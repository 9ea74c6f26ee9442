"""What `taizhang import --json` says of rows and columns: the one place that knows the document's shape."""

from typing import Any


class IntakeReport:
    """The counts of rows in and out, and every text that the report mentions."""

    def __init__(self, document: dict[str, Any]):
        self.document = document

    @property
    def rows_read(self) -> int:
        return self.count("read")

    @property
    def tasks(self) -> int:
        return self.count("tasks")

    @property
    def joined(self) -> int:
        return self.count("joined")

    @property
    def skipped(self) -> int:
        return self.count("skipped")

    def count(self, name: str) -> int:
        value = self.document["rows"][name]
        return len(value) if isinstance(value, list) else value

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
