"""Plants differences between two versions of a ledger and between two months, and looks for each."""

import unittest

from cases import IntakeCase
from workbook import Sheet, write

HEADER = ("序号", "工作目标任务", "牵头单位", "责任人", "完成时限")
BEFORE = [
    (1, "修订应急预案", "市应急局", "甲某", "2025年6月30日"),
    (2, "新建口袋公园五个", "市园林局", "乙某", "2025年9月30日"),
    (3, "清理河道淤积", "市水利局", "丙某", "2025年10月31日"),
    (4, "更新公交车辆", "市交通局", "丁某", "2025年12月31日"),
    (5, "开展技能培训", "市人社局", "戊某", "2025年12月31日"),
    (6, "维护老年食堂", "市民政局", "己某", "长期坚持"),
]
AFTER = [
    (1, "修订应急预案", "市应急局", "甲某", "2025年6月30日"),
    (2, "新建口袋公园八个", "市园林局", "乙某", "2025年9月30日"),
    (3, "清理河道淤积", "市水利局", "丙某", "2025年11月30日"),
    (4, "更新公交车辆", "市交通局", "庚某", "2025年12月31日"),
    (6, "维护老年食堂", "市民政局", "己某", "2025年12月31日"),
    (7, "建设社区书屋", "市文旅局", "辛某", "2025年8月31日"),
]


class Diff(IntakeCase):
    def setUp(self) -> None:
        super().setUp()
        for name, rows in (("before", BEFORE), ("after", AFTER)):
            write(self.folder / f"{name}.xlsx", Sheet("台账", [("2025年重点工作台账",), HEADER, *rows]))
            self.succeeds("import", f"{name}.xlsx", "--into", name)

    def said(self, *arguments: str) -> str:
        return self.succeeds("diff", *arguments).out

    def planted(self, *texts: str) -> None:
        said = self.said("before", "after")
        for text in texts:
            self.assertIn(text, said)

    def test_names_the_added_task(self):
        self.planted("建设社区书屋")

    def test_names_the_removed_task(self):
        self.planted("开展技能培训")

    def test_names_the_reworded_task_with_both_wordings(self):
        self.planted("新建口袋公园五个", "新建口袋公园八个")

    def test_names_the_moved_deadline_with_both_days(self):
        self.planted("清理河道淤积", "2025-10-31", "2025-11-30")

    def test_names_the_deadline_that_an_ongoing_task_was_given(self):
        self.planted("维护老年食堂", "2025-12-31")

    def test_names_the_changed_owner_with_both_names(self):
        self.planted("更新公交车辆", "丁某", "庚某")

    def test_is_silent_about_what_stayed(self):
        self.assertNotIn("修订应急预案", self.said("before", "after"))

    def test_a_folder_does_not_differ_from_itself(self):
        said = self.said("before", "before")
        for row in BEFORE:
            self.assertNotIn(row[1], said)

    def test_is_the_same_every_time(self):
        self.assertEqual(self.said("before", "after"), self.said("before", "after"))

    def test_turning_round_swaps_added_and_removed(self):
        there, back = (self.ran("diff", *pair, "--json").out for pair in (("before", "after"), ("after", "before")))
        self.assertNotEqual(there, back)

    def test_names_what_changed_between_two_months(self):
        self.project()
        said = self.succeeds("diff", "2019-05", "2019-06", "--project", "project").out
        for text in ("打通振中路、纺织路等断头路和卡脖路", "16", "17"):
            self.assertIn(text, said)

    def test_a_month_without_reports_and_a_folder_without_content_are_refused(self):
        self.project()
        (self.folder / "empty").mkdir()
        for arguments in (("before", "empty"), ("before", "nowhere"), ("2019-13", "2019-06", "--project", "project")):
            with self.subTest(arguments):
                done = self.ran("diff", *arguments)
                self.assertIn(done.exit, (1, 64), done)


if __name__ == "__main__":
    unittest.main()
