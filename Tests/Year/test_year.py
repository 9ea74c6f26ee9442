"""Offices play their year, month by month; what was published for a closed month must stand, and agree with their own books.

Six years by default; YEARS=500 plays the years of the seeds 1 to 500, and YEARS=17-17 one again.
"""

import os
import unittest
from concurrent.futures import ThreadPoolExecutor

from published import TAIZHANG
from year import Fault, play

SHOWN = 20


def seeds() -> range:
    first, _, last = os.environ.get("YEARS", "6").rpartition("-")
    return range(int(first or 1), int(last) + 1)


class YearTests(unittest.TestCase):
    """The years are played once, two at a time; each test is about one kind of fault."""

    faults: list[Fault]

    @classmethod
    def setUpClass(cls) -> None:
        if not os.access(TAIZHANG, os.X_OK):
            raise AssertionError(f"there is no program at {TAIZHANG}; build it with `make build`")
        with ThreadPoolExecutor(2) as pool:
            cls.faults = [fault for found in pool.map(play, seeds()) for fault in found]

    def expect_no(self, kind: str) -> None:
        found = list(dict.fromkeys(str(fault) for fault in self.faults if fault.kind == kind))
        if found:
            self.fail("\n".join(["", *found[:SHOWN], f"{len(found)} in all"]))

    def test_every_command_succeeds(self) -> None:
        self.expect_no("commands")

    def test_closed_files_stay_as_they_are(self) -> None:
        self.expect_no("files")

    def test_each_month_has_the_figures_of_the_books(self) -> None:
        self.expect_no("figures")

    def test_each_month_names_the_last_report_that_it_counted(self) -> None:
        self.expect_no("last reports")

    def test_no_task_is_lost_or_listed_twice(self) -> None:
        self.expect_no("membership")

    def test_totals_are_those_of_the_lists(self) -> None:
        self.expect_no("totals")

    def test_a_month_closed_again_has_the_same_rows(self) -> None:
        self.expect_no("again")

    def test_a_month_closed_again_takes_what_was_put_right(self) -> None:
        self.expect_no("corrections")

    def test_slips_are_told_of_and_nothing_else(self) -> None:
        self.expect_no("warnings")


if __name__ == "__main__":
    unittest.main()
