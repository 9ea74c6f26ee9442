"""Starts the browser of the checks, and has what they share: colour arithmetic and the command line."""

import argparse
import os
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Playwright

CHROMIUM = Path("/usr/bin/chromium")

# `rgb` turns any CSS colour into four bytes, `light` a colour into its luminance, `contrast` two into their ratio.
COLOURS = """
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 })
    .getContext('2d', { willReadFrequently: true });
  const known = new Map();
  const rgb = (text) => {
    if (!known.has(text)) {
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = text;
      pen.fillRect(0, 0, 1, 1);
      known.set(text, [...pen.getImageData(0, 0, 1, 1).data]);
    }
    return known.get(text);
  };
  const light = (color) => {
    const [r, g, b] = color.slice(0, 3).map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [a, b] = [light(one), light(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
"""


# Fonts with PostScript outlines are printed as Type 3, which tells nothing of the stylesheet.
TRUETYPE_ONLY = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
<include>/etc/fonts/fonts.conf</include>
<selectfont><rejectfont><pattern>
<patelt name="fontformat"><string>CFF</string></patelt>
</pattern></rejectfont></selectfont>
</fontconfig>
"""


def printing_fonts(folder: Path) -> dict[str, str]:
    """An environment whose programs see the TrueType fonts only; the folder keeps its configuration."""
    path = folder / "fonts.conf"
    path.write_text(TRUETYPE_ONLY, encoding="utf-8")
    return os.environ | {"FONTCONFIG_FILE": str(path)}


def launch(playwright: Playwright, **options) -> Browser:
    """Debian's Chromium, or where there is none, the one that Playwright brings."""
    program = {"executable_path": str(CHROMIUM)} if CHROMIUM.exists() else {}
    return playwright.chromium.launch(args=["--no-sandbox"], **program, **options)


def run_check(name: str, about: str, check_site: Callable[[Path, Path | None], tuple[int, list[str]]]) -> int:
    """The command line of a check of a built site: prints its problems and a count, and gives the exit code."""
    options = argparse.ArgumentParser(description=about.splitlines()[0])
    options.add_argument("site", type=Path)
    options.add_argument("--shots", type=Path, help="a folder for pictures of what was looked at")
    chosen = options.parse_args()
    if chosen.shots:
        chosen.shots.mkdir(parents=True, exist_ok=True)
    count, problems = check_site(chosen.site, chosen.shots)
    for problem in problems:
        print(problem)
    print(f"{name}: {count} kinds of page, {len(problems)} problems")
    return 1 if problems else 0
