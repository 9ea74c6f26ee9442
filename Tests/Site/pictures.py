"""Finds the pictures that charts drew: SVG files, and those that stand inside pages."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

NAMESPACE = "http://www.w3.org/2000/svg"
INLINE = re.compile(r"<svg\b[^>]*\bclass=\"chart[ \"-].*?</svg>", re.DOTALL)


@dataclass(frozen=True)
class Picture:
    """One picture as the text of an SVG document."""

    name: str
    source: str

    def document(self) -> str:
        """The picture as a file of its own; inside a page it needs no namespace."""
        head = self.source.partition(">")[0]
        return self.source if "xmlns=" in head else self.source.replace("<svg", f'<svg xmlns="{NAMESPACE}"', 1)


def read_pictures(places: list[Path]) -> list[Picture]:
    """All pictures of files and folders, in order of path; without a site's icons and what failed tests left.

    A page, and an SVG file that is a sheet of small pictures, give each picture by itself.
    """
    pictures: list[Picture] = []
    for place in places:
        found = place.rglob("*") if place.is_dir() else [place]
        for path in sorted(path for path in found if path.suffix in (".svg", ".html")):
            if not path.stem.endswith(".changed") and path.parent.name != "assets":
                name = str(path.relative_to(place)) if place.is_dir() else path.name
                pictures += _pictures_of(name, path.read_text(encoding="utf-8"), path.suffix)
    return pictures


def _pictures_of(name: str, text: str, suffix: str) -> list[Picture]:
    inner = [] if INLINE.match(text) else [match[0] for match in INLINE.finditer(text)]
    if suffix == ".svg" and not inner:
        return [Picture(name, text)]
    return [Picture(f"{name}#{number}", source) for number, source in enumerate(inner, 1)]


def rendered_by_rsvg(picture: Picture, zoom: float = 1) -> tuple[bytes, str]:
    """The picture as PNG by librsvg, and what it complained of."""
    run = subprocess.run(
        ["rsvg-convert", "--zoom", str(zoom)], input=picture.document().encode(), capture_output=True, check=False
    )
    complaint = run.stderr.decode(errors="replace").strip().replace("\n", " ")
    return run.stdout, complaint or ("" if run.returncode == 0 else f"exit {run.returncode}")
