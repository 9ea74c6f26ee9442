"""Prints pages of the tests' own with Debian's Chromium, to try the checks on."""

import os
import subprocess
import tempfile
from pathlib import Path

from paper import Document

CHROMIUM = Path("/usr/bin/chromium")

# Fonts with PostScript outlines become Type 3 fonts in the PDF.
FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<selectfont><rejectfont><pattern><patelt name="fontformat"><string>CFF</string></patelt></pattern></rejectfont></selectfont>
</fontconfig>"""


def print_page(html: str, folder: Path, name: str = "page") -> Document:
    """The PDF of a page, in a folder that the caller removes."""
    page, pdf = folder / f"{name}.html", folder / f"{name}.pdf"
    page.write_text(html, encoding="utf-8")
    fonts = folder / "fonts.conf"
    fonts.write_text(FONTS, encoding="utf-8")
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
             "--generate-pdf-document-outline", f"--user-data-dir={profile}", f"--print-to-pdf={pdf}", page.as_uri()],
            env={**os.environ, "FONTCONFIG_FILE": str(fonts)}, check=True, capture_output=True, timeout=60,
        )
    return Document(pdf)
