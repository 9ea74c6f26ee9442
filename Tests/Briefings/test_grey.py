"""Renders packs in grey, and tells every lamp from every other by its shape."""

import check_grey
from office import OfficeCase, printed


class Grey(OfficeCase):
    def test_every_lamp_can_be_told_apart_on_a_copy(self):
        for preset in ("gongwen", "plain"):
            with self.subTest(preset):
                document, _ = self.opened(printed(preset) / "programme.pdf")
                self.assertEqual(check_grey.check_lamps(document, check_grey.LAMPS["zh"]), [])
