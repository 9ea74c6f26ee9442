"""The ledger of the shipped programme imports to what the programme's own Content says."""

import shutil
import unittest

from cases import ROOT
from content import tasks
from ledgers.programme import own, with_categories
from test_ledgers import ImportCase


class ProgrammeLedger(ImportCase):
    def rows(self):
        return self.imported(own())[1], tasks(ROOT)

    def test_has_the_same_28_tasks(self):
        rows, known = self.rows()
        self.assertEqual([(row.number, row["title"]) for row in rows], [(row.number, row["title"]) for row in known])
        self.assertEqual(len(rows), 28)

    def test_has_the_same_7_departments(self):
        rows, known = self.rows()
        self.assertEqual([row.departments for row in rows], [row.departments for row in known])
        self.assertEqual(len({name for row in rows for name in row.departments}), 7)

    def test_has_the_same_owners(self):
        rows, known = self.rows()
        self.assertEqual([row.owners for row in rows], [row.owners for row in known])

    def test_has_the_same_deadlines(self):
        rows, known = self.rows()
        self.assertEqual([row.deadline for row in rows], [row.deadline for row in known])

    def test_asks_nothing_and_gives_a_site(self):
        done = self.import_into(own(), "new")
        self.assertEqual(done.exit, 0, done)
        self.succeeds("build", "--project", "new")

    def test_takes_departments_from_a_programme_that_is_there(self):
        (self.folder / "new/Content").mkdir(parents=True)
        shutil.copy(ROOT / "Content/programme.yaml", self.folder / "new/Content")
        before = (self.folder / "new/Content/programme.yaml").read_bytes()
        done = self.import_into(with_categories(), "new")
        self.assertEqual(done.exit, 0, done)
        self.assertEqual((self.folder / "new/Content/programme.yaml").read_bytes(), before)
        self.assertEqual([row.owners for row in tasks(self.folder / "new")], [row.owners for row in tasks(ROOT)])


if __name__ == "__main__":
    unittest.main()
