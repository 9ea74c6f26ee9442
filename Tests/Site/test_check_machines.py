"""Makes sure that the check of what programs read fails where it is wrong: `python -m unittest test_check_machines`."""

import atexit
import shutil
import tempfile
import unittest
from functools import cache
from pathlib import Path

import check_links
import check_machines
from test_search import ROOT, build, shipped

BASE = "https://www.example.org/plan/"
KEYS = f"\nsite:\n  base_url: {BASE}\n  published: 2019-07-05\n  licence: 开放许可\n  contact: 总值班室\n"


@cache
def addressed() -> Path:
    """The site of the shipped programme with an address of its own, built once."""
    folder = Path(tempfile.mkdtemp(prefix="machines-")).resolve()
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    shutil.copytree(ROOT / "Content", folder / "Content")
    configuration = folder / "Content/programme.yaml"
    configuration.write_text(configuration.read_text("utf-8").replace("\nsite:\n", KEYS, 1), "utf-8")
    return build(folder)


class Machines(unittest.TestCase):
    def problems(self, changes: dict[str, tuple[str, str]]) -> str:
        """What is wrong with the site after a text in some files became another; an empty one takes a file away."""
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder).resolve() / "site"
            shutil.copytree(addressed(), root)
            for name, (old, new) in changes.items():
                path = root / name
                data = path.read_bytes()
                self.assertIn(old.encode(), data, name)
                path.write_bytes(data.replace(old.encode(), new.encode(), 1))
                if not old:
                    path.unlink()
            return "\n".join(check_machines.check_site(root))

    def test_the_shipped_programme_has_no_problems(self):
        self.assertEqual(check_machines.check_site(addressed()), [])
        self.assertEqual(check_machines.check_site(shipped()), [])

    def test_links_of_a_site_with_an_address_are_sound(self):
        problems = check_links.check_site(addressed(), sample=True)
        self.assertEqual([problem for problem in problems if not problem.startswith("404.html")], [])

    def test_each_fault_is_found(self):
        canonical = f'<link rel="canonical" href="{BASE}tasks/3/index.html">'
        faults = [
            ("deadlines.ics", "\r\n", "\n", "wrongly ended"),
            ("deadlines.ics", "SUMMARY:", "SUMMARY:" + "长" * 30, "too long"),
            ("deadlines.ics", "DTEND;VALUE=DATE:2019", "DTEND;VALUE=DATE:2020", "no whole day"),
            ("deadlines.ics", "VERSION:2.0", "VERSION 2.0", "deadlines.ics: "),
            ("feed.atom", "</title>", "</titel>", "feed.atom"),
            ("feed.atom", "urn:taizhang:city-improvement-2019:changes:2019-06", "六月", "is no URN"),
            ("feed.atom", f"{BASE}changes/index.html", f"{BASE}change/index.html", "is no page"),
            ("feed.json", '"content_html"', '"content"', "content_html"),
            ("feed.json", "changes:2019-06", "changes:2019-07", "has other entries"),
            ("feed.json", "feed.json", "feeds.json", "is no file"),
            ("robots.txt", "Sitemap", "Sitemaps", "does not name"),
            ("sitemap.xml", "tasks/3/index.html", "tasks/4/index.html", "lacks tasks/3/index.html"),
            ("sitemap.xml", "tasks/3/index.html", "tasks/99/index.html", "is no page"),
            ("tasks/3/index.html", canonical, "", "as its own address"),
            ("tasks/3/index.html", "plan/og.png", "plan/og.jpg", "its picture"),
            ("index.html", '"dateModified"', '"modified"', "has no dateModified"),
            ("index.html", '"@type": "Dataset"', '"contentUrl": "data/none.csv", "@type": "Dataset"', "which is no file"),
            ("index.html", '"@type": "Dataset"', '"@type": "Data"', "describes 0 sets"),
            ("index.html", '{"@context"', '{@context', "cannot be read"),
            ("404.html", "/plan/index.html", "index.html", "from any depth"),
        ]
        for name, old, new, expected in faults:
            with self.subTest(name, expected=expected):
                self.assertIn(expected, self.problems({name: (old, new)}))

    def test_what_needs_an_address_needs_one(self):
        home = (addressed() / "index.html").read_text("utf-8")
        start = home.index('<link rel="canonical"')
        link = home[start:home.index(">", start) + 1]
        self.assertIn("robots.txt: needs an address", self.problems({"index.html": (link, "")}))


if __name__ == "__main__":
    unittest.main()
