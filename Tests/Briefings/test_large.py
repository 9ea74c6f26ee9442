"""A pack of 500 tasks: its rows stay whole, its heads are repeated; pages and time are printed."""

import sys
import time

import check_measures
import check_pages
import check_soundness
import programme
from office import OfficeCase, output
from programme import Row

DEPARTMENTS = tuple(f"第{number}号工作单位" for number in range(1, 13))
MONTHS = ("2019-04", "2019-05", "2019-06")


class Large(OfficeCase):
    def test_five_hundred_tasks(self):
        rows = [
            Row(f"推进第{number}片区道路管网和配套设施更新改造", departments=DEPARTMENTS[number % 12], reports={
                month: dict(progress=min(99, number % 40 + 20 * place), summary="已完成前期工作，正在组织施工。",
                            problem="部分路段管线迁改滞后。" if number % 3 == 0 else "", next_step="加快协调。")
                for place, month in enumerate(MONTHS, 1) if number % 17})
            for number in range(500)
        ]
        project = programme.write(self.folder / "project", rows, departments=DEPARTMENTS)
        start = time.monotonic()
        self.briefed(project, "2019-06", "--quiet")
        took = time.monotonic() - start
        document, pack = self.opened(output(project) / "programme.pdf")
        print(f"500 tasks: {len(document.pages)} pages in {took:.1f} s", file=sys.stderr)
        self.assertEqual(check_pages.check_pages(document), [])
        self.assertEqual(check_measures.check_gongwen(document), [])
        self.assertEqual(check_soundness.check_contents(document, pack), [])
        text = check_soundness.extracted(document.path)
        self.assertEqual(check_soundness.check_texts(text, [row.title for row in rows]), [])
