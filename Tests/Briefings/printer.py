"""Prints pages of the tests' own with Debian's Chromium, to try the checks on."""

import os
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from paper import Document

sys.path.append(str(Path(__file__).resolve().parents[1] / "Site"))

from browser import launch  # noqa: E402

# Fonts with PostScript outlines become Type 3 fonts in the PDF.
FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<selectfont><rejectfont><pattern>
<patelt name="fontformat"><string>CFF</string></patelt>
</pattern></rejectfont></selectfont>
</fontconfig>"""


class Printer:
    """A browser that prints until it is closed."""

    def __init__(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        fonts = Path(self.folder.name) / "fonts.conf"
        fonts.write_text(FONTS, encoding="utf-8")
        before = os.environ.get("FONTCONFIG_FILE")
        os.environ["FONTCONFIG_FILE"] = str(fonts)
        try:
            self.playwright = sync_playwright().start()
            self.browser = launch(self.playwright)
        finally:
            del os.environ["FONTCONFIG_FILE"]
            if before is not None:
                os.environ["FONTCONFIG_FILE"] = before
        self.tab = self.browser.new_page()

    def print(self, html: str, path: Path) -> Document:
        self.tab.set_content(html)
        self.tab.pdf(path=path, prefer_css_page_size=True, print_background=True, tagged=True, outline=True)
        return Document(path)

    def close(self) -> None:
        self.browser.close()
        self.playwright.stop()
        self.folder.cleanup()
