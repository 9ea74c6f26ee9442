"""A printed document as the checks see it: every character, line and drawing with its place in millimetres."""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import pymupdf

POINTS = 72 / 25.4
FLAGS = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_PRESERVE_LIGATURES


@dataclass(frozen=True)
class Box:
    """A rectangle, from the left and the top of the page."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def of(cls, points) -> "Box":
        return cls(*(value / POINTS for value in points))

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def holds(self, other: "Box", slack: float) -> bool:
        return (
            other.left >= self.left - slack and other.top >= self.top - slack
            and other.right <= self.right + slack and other.bottom <= self.bottom + slack
        )

    def __str__(self) -> str:
        return f"({self.left:.1f}, {self.top:.1f})–({self.right:.1f}, {self.bottom:.1f})"


@dataclass(frozen=True)
class Character:
    text: str
    box: Box
    baseline: float
    size: float
    font: str
    # Red, green and blue, each 0 to 255.
    ink: tuple[int, int, int]
    # Whether it reads along the page, not turned.
    upright: bool

    @property
    def is_red(self) -> bool:
        return is_red(self.ink)


@dataclass(frozen=True)
class Drawing:
    """A filled or stroked path."""

    box: Box
    ink: tuple[int, int, int] | None

    @property
    def is_red(self) -> bool:
        return self.ink is not None and is_red(self.ink)


@dataclass
class Line:
    """Characters on one baseline, from left to right."""

    characters: list[Character] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(character.text for character in self.characters)

    @cached_property
    def box(self) -> Box:
        boxes = [character.box for character in self.characters if character.text.strip()]
        return Box(
            min(box.left for box in boxes), min(box.top for box in boxes),
            max(box.right for box in boxes), max(box.bottom for box in boxes),
        )

    @property
    def baseline(self) -> float:
        return self.characters[0].baseline

    @property
    def size(self) -> float:
        return max(character.size for character in self.characters)


class Page:
    """One page; `number` counts from 1."""

    def __init__(self, page: pymupdf.Page, number: int):
        self.page, self.number = page, number
        self.width, self.height = page.rect.width / POINTS, page.rect.height / POINTS
        self.is_wide = self.width > self.height

    @cached_property
    def characters(self) -> list[Character]:
        """All but blanks, also what lies outside the paper."""
        found = []
        for block in self.page.get_text("rawdict", flags=FLAGS)["blocks"]:
            for line in block.get("lines", []):
                upright = abs(line["dir"][1]) < 0.01 and line["dir"][0] > 0
                for span in line["spans"]:
                    color = span["color"]
                    ink = (color >> 16 & 255, color >> 8 & 255, color & 255)
                    for item in span["chars"]:
                        if item["c"].strip():
                            found.append(Character(
                                item["c"], Box.of(item["bbox"]), item["origin"][1] / POINTS, span["size"] / POINTS,
                                span["font"], ink, upright,
                            ))
        return found

    @cached_property
    def drawings(self) -> list[Drawing]:
        """What is drawn, but for white grounds."""
        found, clips = [], []
        for item in self.page.get_drawings(extended=True):
            del clips[item["level"]:]
            if item["type"] in ("clip", "group"):
                clips.append(item.get("scissor") or item["rect"])
                continue
            color = item.get("color") if item.get("color") is not None else item.get("fill")
            seen = item["rect"]
            for clip in clips:
                seen = overlap(seen, clip)
            if color is None or opacity(item) == 0 or seen is None:
                continue
            if min(color) < 0.98 or item.get("color") is not None:
                found.append(Drawing(Box.of(seen), tuple(round(value * 255) for value in color)))
        return found

    @cached_property
    def pictures(self) -> list[Box]:
        return [Box.of(item["bbox"]) for item in self.page.get_image_info()]

    @cached_property
    def number_line(self) -> list[Character]:
        """The characters of the page number: what stands outside the body, beside or below it."""
        if self.is_wide:
            return [character for character in self.characters if not character.upright and character.box.right < 36]
        return [character for character in self.characters if character.box.top > self.height - 35.5]

    @cached_property
    def body(self) -> list[Character]:
        outside = set(map(id, self.number_line))
        return [character for character in self.characters if id(character) not in outside]

    @cached_property
    def lines(self) -> list[Line]:
        """The lines of the body, from top to bottom; cells of a row that share a baseline are one line."""
        lines: list[Line] = []
        for character in sorted(self.body, key=lambda one: (round(one.baseline, 1), one.box.left)):
            if lines and abs(lines[-1].baseline - character.baseline) < 0.3:
                lines[-1].characters.append(character)
            else:
                lines.append(Line([character]))
        for line in lines:
            line.characters.sort(key=lambda one: one.box.left)
        return lines

    @property
    def ink(self) -> list[Box]:
        """Where the body has something to see."""
        return (
            [character.box for character in self.body]
            + [drawing.box for drawing in self.drawings]
            + self.pictures
        )


class Document:
    """A PDF file."""

    def __init__(self, path: Path):
        self.path = path
        self.file = pymupdf.open(path)
        self.pages = [Page(page, index + 1) for index, page in enumerate(self.file)]

    def close(self) -> None:
        self.file.close()

    @cached_property
    def outline(self) -> list[tuple[int, str, int]]:
        """Level, title and page of every bookmark."""
        return [(level, title, page) for level, title, page in self.file.get_toc()]


def overlap(one, other):
    """What two rectangles share; nothing where they lie apart. A level or upright line has no area."""
    if one is None:
        return None
    left, top = max(one[0], other[0]), max(one[1], other[1])
    right, bottom = min(one[2], other[2]), min(one[3], other[3])
    return (left, top, right, bottom) if left <= right and top <= bottom else None


def opacity(item: dict) -> float:
    values = [item.get("fill_opacity"), item.get("stroke_opacity")]
    return max((value for value in values if value is not None), default=1)


def is_red(ink: tuple[int, int, int]) -> bool:
    red, green, blue = ink
    return red > 140 and green < 80 and blue < 80
